/** The subject of a verb of saying in languages where it does not always stand before its verb. */
import { isToldOf } from './closing-clauses.ts';
import { DASHES } from './dashes.ts';
import { endsWithAny } from './lexicon-parts.ts';
import type { SpeechLexicon } from './lexicon.ts';
import { nounPhraseEndingAt, nounPhraseStartingAt, type TokenRange } from './noun-phrases.ts';
import { isSomebody, namesPost, personPart } from './person-part.ts';
import { insertion, RELATIVES, sourceBehind, subjectBehind, subjectBehindAdjunct } from './subject-places.ts';
import { beforeRelative, sentenceStart, sharedSubject } from './subjects.ts';
import { isNouny } from './tag-tokens.ts';
import { tiesClause } from './tied-clauses.ts';
import type { Token } from './tokens.ts';
import { aroundFinite, subjectOfChain } from './verb-second.ts';
import { isVerbal } from './verbal-tags.ts';

/** Words of an adjunct that opens a sentence. */
const LONGEST_ADJUNCT = 10;

/** The subject by the language's order, or null. */
export function subjectByOrder(
  tokens: readonly Token[],
  verb: number,
  lexicon: SpeechLexicon,
): TokenRange | null {
  switch (lexicon.order) {
    case 'verb-last':
      return (
        subjectMarked(tokens, verb, lexicon) ??
        besideClause(tokens, verb, subjectAdjacent(tokens, verb, lexicon), lexicon) ??
        subjectOpening(tokens, verb, lexicon)
      );
    case 'verb-first':
      return subjectBehind(tokens, verb, lexicon) ?? subjectAdjacent(tokens, verb, lexicon);
    case 'verb-second':
      return subjectOfChain(tokens, verb, lexicon);
    default:
      return (
        (tokens[verb - 1]?.lower === ',' ? subjectBehindAdjunct(tokens, verb, lexicon) : null) ??
        postBehind(tokens, verb, lexicon) ??
        subjectAdjacent(tokens, verb, lexicon) ??
        subjectNear(tokens, verb, lexicon) ??
        sharedSubject(tokens, verb, lexicon)
      );
  }
}

/** The phrase behind the verb, unless the verb tells of it: "Firmó, saludó a la gente, ha anunciado una fiesta". */
function subjectNear(tokens: readonly Token[], verb: number, lexicon: SpeechLexicon): TokenRange | null {
  const subject = subjectBehind(tokens, verb, lexicon);
  const comma = tokens[verb - 1]?.tag === 'auxiliary' ? verb - 2 : verb - 1;
  const told = subject && isToldOf(tokens, comma, subject, isSomebody(tokens, subject, lexicon), lexicon);
  return told ? null : subject;
}

/** The sentence’s first finite verb is in reported mood: "Er sei", "Die Lage habe". */
export function inReportedMood(tokens: readonly Token[], start: number, lexicon: SpeechLexicon): boolean {
  if (lexicon.reportedForms.size === 0) return false;
  for (let at = start; at < tokens.length && tokens[at]?.sentence === tokens[start]?.sentence; at += 1) {
    const token = tokens[at];
    if (token?.lower === ',') return false;
    if (!token || !isVerbal(token.tag)) continue;
    return (
      lexicon.reportedForms.has(token.lower) || (token.tag === 'verb' && lexicon.isReportedForm(token.lower))
    );
  }
  return false;
}

/** The subject of the sentence that holds `index`, by the language’s order. */
export function sentenceSubject(
  tokens: readonly Token[],
  index: number,
  lexicon: SpeechLexicon,
): TokenRange | null {
  if (lexicon.order === 'subject-first')
    return pronounNear(tokens, index, lexicon) ?? sharedSubject(tokens, index, lexicon);
  const start = sentenceStart(tokens, index);
  if (lexicon.order !== 'verb-second') {
    const subject =
      lexicon.order === 'free'
        ? sharedSubject(tokens, index, lexicon)
        : subjectOpening(tokens, index, lexicon);
    return subject && isSomebody(tokens, subject, lexicon) ? subject : null;
  }
  for (let at = start; tokens[at]?.sentence === tokens[start]?.sentence && at < tokens.length; at += 1) {
    const tag = tokens[at]?.tag;
    if (!isVerbal(tag)) continue;
    const subject = aroundFinite(tokens, at, tokens.length, start, lexicon);
    if (subject) return subject;
  }
  return null;
}

/** "Lake backed the plan, although she has “doubts”": the pronoun with its verb in the passage’s own clause. */
function pronounNear(tokens: readonly Token[], index: number, lexicon: SpeechLexicon): TokenRange | null {
  const sentence = tokens[index]?.sentence;
  for (let at = index - 2; at >= 0 && tokens[at]?.sentence === sentence; at -= 1) {
    const token = tokens[at];
    if (!token || token.kind === 'punctuation' || token.kind === 'quotation') return null;
    if (token.tag === 'relative' && !lexicon.openers.has(token.lower)) return namedBehind(tokens, at, index);
    if (token.tag !== 'pronoun' || lexicon.dummies.has(token.lower)) continue;
    return isVerbal(tokens[at + 1]?.tag) ? { from: at, to: at } : null;
  }
  return null;
}

/** ", which | Tanworth | views as “a basic right”": the name between the relative pronoun and a word that must be its verb. */
function namedBehind(tokens: readonly Token[], relative: number, index: number): TokenRange | null {
  let to = relative;
  while (to + 1 < index && tokens[to + 1]?.tag === 'name') to += 1;
  const verb = tokens[to + 1];
  const isVerb =
    to + 1 < index && verb?.kind === 'word' && verb.tag !== 'preposition' && verb.tag !== 'possessive';
  return to > relative && isVerb && tokens[to + 1]?.tag !== 'coordinator' ? { from: relative + 1, to } : null;
}

/** The noun phrase right before the verb, where it opens the clause and hangs on no preposition. */
function subjectAdjacent(tokens: readonly Token[], verb: number, lexicon: SpeechLexicon): TokenRange | null {
  const floor = sentenceStart(tokens, verb);
  let at = verb - 1;
  // Adverbs of two words as well: "a par ailleurs indiqué".
  while (
    at > floor &&
    (betweens(tokens[at], lexicon) ||
      (tokens[at]?.kind === 'quotation' && lexicon.objectMarkers.has(tokens[at - 1]?.lower ?? '')) ||
      (tokens[at]?.tag === 'preposition' && tokens[at + 1]?.tag === 'adverb'))
  )
    at -= 1;
  const token = tokens[at];
  if (!token || at < floor) return null;
  if (token.tag === 'relative') return { from: at, to: at };
  // "los vecinos, que aseguraron": who the relative clause is about.
  if (lexicon.objectArticles && RELATIVES.has(token.lower)) {
    const comma = tokens[at - 1]?.lower === ',' ? at - 2 : at - 1;
    return isNouny(tokens[comma]?.tag) ? headBefore(tokens, comma, lexicon, floor) : null;
  }
  const dashed = lexicon.objectArticles && DASHES.has(token.lower);
  if (token.lower === ',' || token.lower === '،' || token.lower === ')' || dashed)
    return insertion(tokens, at, lexicon, floor);
  let phrase = nounPhraseEndingAt(tokens, at, lexicon, floor);
  // "وزیر این تصمیم را … خواند": the phrase before the marker is the object, the subject stands before it.
  if (phrase && lexicon.objectMarkers.has(tokens[phrase.to + 1]?.lower ?? ''))
    phrase = nounPhraseEndingAt(tokens, phrase.from - 1, lexicon, floor);
  if (!phrase) return null;
  const lead = tokens[phrase.from - 1];
  if (lead && lead.sentence === token.sentence && lead.tag === 'preposition') return null;
  if (
    lexicon.order === 'verb-last' &&
    tokens[phrase.from]?.tag === 'determiner' &&
    lexicon.genitives.size === 0
  ) {
    let tie = phrase.from - 1;
    while (tie > floor && tie > phrase.from - 4 && isNouny(tokens[tie]?.tag)) tie -= 1;
    if (tie < phrase.from - 1 && tokens[tie]?.tag === 'preposition' && tie > floor)
      return subjectOpening(tokens, verb, lexicon);
  }
  // "limanın kapanacağını söyledi": an object.
  const head = tokens[phrase.to]?.lower ?? '';
  if (endsWithAny(head, lexicon.objectEndings) || lexicon.isReportedNoun(head)) return null;
  // "Sözcü Ali Ak, basında çıkan iddiaları yalanladı": nobody right before the verb, somebody who opens the sentence.
  if (lexicon.nominative && lexicon.order === 'verb-last' && phrase.from > floor) {
    const capital = tokens.slice(phrase.from, phrase.to + 1).some((part) => part.capital);
    if (!capital && !isSomebody(tokens, phrase, lexicon))
      return subjectOpening(tokens, verb, lexicon) ?? phrase;
  }
  return lexicon.order === 'verb-last'
    ? personPart(tokens, phrase, lexicon)
    : withoutAdjunct(tokens, beforeRelative(tokens, phrase, lexicon), lexicon);
}

/** "no cree | a los periodistas, que aseguraron": the phrase that a relative clause follows, from its preposition on. */
function headBefore(
  tokens: readonly Token[],
  end: number,
  lexicon: SpeechLexicon,
  floor: number,
): TokenRange | null {
  const phrase = nounPhraseEndingAt(tokens, end, lexicon, floor);
  if (!phrase) return null;
  for (let at = phrase.to; at > phrase.from; at -= 1)
    if (tokens[at]?.tag === 'preposition' && !lexicon.affiliations.has(tokens[at]?.lower ?? ''))
      return { from: at + 1, to: phrase.to };
  return phrase;
}

/** "…, передаёт корреспондент агентства из зала суда": behind a comma a word for a post right after the verb, and the end. */
function postBehind(tokens: readonly Token[], verb: number, lexicon: SpeechLexicon): TokenRange | null {
  const post = tokens[verb + 1];
  if (!lexicon.clauseCommas || tokens[verb - 1]?.lower !== ',' || !post || !namesPost(post, lexicon))
    return null;
  const phrase = nounPhraseStartingAt(tokens, verb + 1, lexicon);
  // "корреспондент «Вестника»": the paper belongs to the post.
  const paper = phrase && tokens[phrase.to + 1]?.nameLike === true ? 1 : 0;
  const subject = phrase && { from: phrase.from, to: phrase.to + paper };
  const after = subject && tokens[subject.to + 1];
  const ends =
    !after || after.sentence !== post.sentence || after.lower === '.' || after.kind === 'quotation';
  return ends || after.tag === 'preposition' ? subject : null;
}

/** "Виктор Орлов на встрече в Перми | пообещал": behind a whole name a preposition opens an adjunct. */
function withoutAdjunct(tokens: readonly Token[], phrase: TokenRange, lexicon: SpeechLexicon): TokenRange {
  if (lexicon.order !== 'free') return phrase;
  for (let at = phrase.from + 2; at < phrase.to; at += 1) {
    const named = tokens[at - 1]?.tag === 'name' && tokens[at - 2]?.tag === 'name';
    if (named && tokens[at]?.tag === 'preposition' && !lexicon.affiliations.has(tokens[at]?.lower ?? ''))
      return { from: phrase.from, to: at - 1 };
  }
  return phrase;
}

/**
 * "کریمی با بیان اینکه سازمان آماده است افزود": what stands before the verb belongs to a clause in
 * between, where somebody opens the sentence.
 */
function besideClause(
  tokens: readonly Token[],
  verb: number,
  adjacent: TokenRange | null,
  lexicon: SpeechLexicon,
): TokenRange | null {
  if (!adjacent) return null;
  const start = sentenceStart(tokens, verb);
  const inClause = tokens.slice(start, adjacent.from).some(({ tag }) => tag === 'subordinator');
  return inClause ? (subjectOpening(tokens, verb, lexicon) ?? adjacent) : adjacent;
}

function betweens(token: Token | undefined, lexicon: SpeechLexicon): boolean {
  if (!token) return false;
  return (
    token.tag === 'auxiliary' ||
    token.tag === 'adverb' ||
    token.tag === 'time' ||
    // "The rector, “off the record”, said": words in marks that are no name.
    (lexicon.order === 'free' && token.nameLike === false) ||
    lexicon.reflexives.has(token.lower)
  );
}

/** The phrase at `at`; of a dummy subject ("heißt es in dem Schreiben") the source behind it. */
export function subjectOrSource(
  tokens: readonly Token[],
  at: number,
  lexicon: SpeechLexicon,
): TokenRange | null {
  const subject = nounPhraseStartingAt(tokens, at, lexicon);
  const head = subject && tokens[subject.to];
  if (lexicon.order !== 'verb-second' || !subject || !head || !lexicon.dummies.has(head.lower))
    return subject;
  return sourceBehind(tokens, subject.to + 1, lexicon) ?? subject;
}

/** The phrase before a marker of the subject: "मंत्री ने कहा". */
function subjectMarked(tokens: readonly Token[], verb: number, lexicon: SpeechLexicon): TokenRange | null {
  if (lexicon.subjectMarkers.size === 0) return null;
  const floor = sentenceStart(tokens, verb);
  // "県は…橋が壊れたと発表した": who reports a clause without marks is the topic of the sentence.
  const [topic] = lexicon.subjectMarkers;
  if (tiesClause(tokens, verb, lexicon))
    for (let at = floor + 1; at < verb; at += 1)
      if (tokens[at]?.lower === topic) {
        const named = nounPhraseEndingAt(tokens, at - 1, lexicon, floor);
        return named && behindPostposition(tokens, named, lexicon);
      }
  for (let at = verb - 1; at > floor; at -= 1) {
    if (!isMarker(tokens, at, lexicon)) continue;
    const phrase = nounPhraseEndingAt(tokens, at - 1, lexicon, floor);
    return phrase && behindObjects(tokens, behindPostposition(tokens, phrase, lexicon), lexicon);
  }
  // "उन्होंने … कहा": the pronoun is written as one word with its marker.
  for (let at = verb - 1; at >= floor; at -= 1)
    if (lexicon.nominatives.has(tokens[at]?.lower ?? '')) return { from: at, to: at };
  return null;
}

/** A marker of the subject stands at `at`; where it is written on its word, touching it: Korean "이" alone is another word. */
function isMarker(tokens: readonly Token[], at: number, lexicon: SpeechLexicon): boolean {
  if (!lexicon.subjectMarkers.has(tokens[at]?.lower ?? '')) return false;
  return lexicon.attachedMarkers.length === 0 || tokens[at - 1]?.end === tokens[at]?.start;
}

/** "جس پر | وزیر نے", "दिल्ली में | मंत्री ने": what a postposition closes is no part of the subject. */
function behindPostposition(
  tokens: readonly Token[],
  phrase: TokenRange,
  lexicon: SpeechLexicon,
): TokenRange {
  for (let at = phrase.to - 1; at > phrase.from; at -= 1) {
    const token = tokens[at];
    // "بات کرتے ہوئے | وزیر نے": what somebody does beside.
    if (token && lexicon.besideMarks.has(token.lower)) return { from: at + 1, to: phrase.to };
    if (token?.tag === 'preposition' && !lexicon.genitives.has(token.lower))
      return { from: at + 1, to: phrase.to };
  }
  return phrase;
}

/** "목포를 찾은 | 이 후보는": words with an ending that no subject has stand before it. */
function behindObjects(tokens: readonly Token[], phrase: TokenRange, lexicon: SpeechLexicon): TokenRange {
  if (lexicon.attachedMarkers.length === 0) return phrase;
  let from = phrase.to;
  // Korean words are short: the ending may be most of one.
  const isObject = (lower = ''): boolean =>
    lexicon.objectEndings.some((ending) => lower.endsWith(ending)) || lexicon.isReportedNoun(lower);
  while (from > phrase.from && !isObject(tokens[from - 1]?.lower)) from -= 1;
  return { from, to: phrase.to };
}

/** A marker of its own inside the phrase ends it: "관계자|는". */
function withoutMarker(tokens: readonly Token[], phrase: TokenRange, lexicon: SpeechLexicon): TokenRange {
  if (lexicon.attachedMarkers.length === 0) return phrase;
  for (let at = phrase.from + 1; at <= phrase.to; at += 1)
    if (isMarker(tokens, at, lexicon))
      return behindObjects(tokens, { from: phrase.from, to: at - 1 }, lexicon);
  return phrase;
}

/** Turkish "of": no subject of a verb of saying. */
const GENITIVE = /[^'’]n[ıiuü]n$/u;

/** The noun phrase the sentence opens with, or that stands behind its opening adjunct: "در این نشست، وزیر". */
function subjectOpening(tokens: readonly Token[], verb: number, lexicon: SpeechLexicon): TokenRange | null {
  const start = sentenceStart(tokens, verb);
  let at = start;
  if (tokens[at]?.tag === 'preposition') {
    while (
      at < Math.min(verb, start + LONGEST_ADJUNCT) &&
      tokens[at]?.lower !== ',' &&
      !isVerbal(tokens[at]?.tag)
    )
      at += 1;
    if (tokens[at]?.lower !== ',') at = start;
  }
  while (
    at < verb &&
    (tokens[at]?.tag === 'time' ||
      tokens[at]?.tag === 'adverb' ||
      tokens[at]?.kind === 'punctuation' ||
      tokens[at]?.tag === 'coordinator')
  )
    at += 1;
  const phrase = nounPhraseStartingAt(tokens, at, lexicon);
  const part =
    phrase && phrase.to < verb ? personPart(tokens, withoutMarker(tokens, phrase, lexicon), lexicon) : null;
  // "Köprünün | eski olduğunu söyledi": the clause’s own subject, and nobody is named.
  const owner = part?.from === part?.to && GENITIVE.test(tokens[part?.to ?? -1]?.lower ?? '');
  return owner && lexicon.nominative && lexicon.order === 'verb-last' ? null : part;
}
