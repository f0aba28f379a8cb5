/** The subject behind its verb: “…,” said Smith; „…“, sagte Hahn; "…, said Ann Lake, a teacher." */
import { isToldOf } from './closing-clauses.ts';
import type { SpeechLexicon } from './lexicon.ts';
import type { TokenRange } from './noun-phrases.ts';
import { canSpeak } from './nominal-places.ts';
import { namesPost } from './person-part.ts';
import { particleName } from './special-subjects.ts';
import { subjectOrSource } from './subject-order.ts';
import {
  behindDay,
  markedBefore,
  objectPronoun,
  sourceBehind,
  subjectBehindAdjunct,
} from './subject-places.ts';
import { describes, nameOnly } from './name-insertions.ts';
import { sentenceStart } from './subjects.ts';
import type { Token } from './tokens.ts';
import { LONG_DASHES } from './dashes.ts';
import { isVerbal } from './verbal-tags.ts';

/** “…,” said Smith. */
export function invertedSubject(
  tokens: readonly Token[],
  at: number,
  token: Token,
  lexicon: SpeechLexicon,
): TokenRange | null {
  const head = behindHelpers(tokens, at, lexicon);
  const previous = tokens[head - 1];
  const starts = !previous || previous.sentence !== token.sentence;
  const parts = previous?.lower === ',' || isDash(tokens, head - 1);
  const reports = opensReport(tokens, head - 1, lexicon);
  if (!starts && previous.tag !== 'quotation' && !parts && !reports) return null;
  // "Die „Möwe“ meldete den Schaden": an article and a name in marks are the subject.
  const article = tokens[head - 2];
  if (lexicon.order === 'verb-second' && previous?.nameLike === true && article?.tag === 'determiner')
    if (article.sentence === token.sentence && lexicon.definites.has(article.lower)) return null;
  const object = objectPronoun(tokens, at + 1, lexicon) ? 1 : 0;
  if (object === 0 && lexicon.obliques.has(tokens[at + 1]?.lower ?? '') && lexicon.order === 'verb-second')
    return null;
  // "وزیر نے … کو ”بے معنی“ قرار دیا": the subject has its marker before.
  if (lexicon.subjectMarkers.size > 0 && markedBefore(tokens, at, lexicon)) return null;
  const paper = tokens[at + 1];
  // “…,” schrieb „Die Zeit“: the name of a paper in marks.
  const named =
    paper?.nameLike === true && (previous?.tag === 'quotation' || tokens[head - 2]?.tag === 'quotation')
      ? { from: at + 1, to: at + 1 }
      : null;
  // "« … », a fait savoir Morel": the verb has a second word.
  const second =
    lexicon.objectArticles && lexicon.phrasal.get(token.lower)?.has(tokens[at + 1]?.lower ?? '') ? 1 : 0;
  // "« … », a déclaré mardi Jean Morel": a day between the verb and its subject.
  const behind = lexicon.capitalTimes ? at + 1 + object : behindDay(tokens, at + 1 + second);
  const subject =
    named ??
    subjectOrSource(tokens, behind, lexicon) ??
    behindAdjuncts(tokens, behind, lexicon) ??
    particleName(tokens, at + 1, lexicon) ??
    // „Es ist genug“, steht in dem Brief: the document speaks.
    (lexicon.order === 'verb-second' && token.tag === 'quoting'
      ? sourceBehind(tokens, at + 1, lexicon)
      : null);
  if (!subject) return null;
  // "Hale, who called it “a farce,” said he would go": a pronoun and its verb are what was said.
  if (
    lexicon.order === 'subject-first' &&
    tokens[subject.to]?.tag === 'pronoun' &&
    isVerbal(tokens[subject.to + 1]?.tag)
  )
    return null;
  if (lexicon.order === 'subject-first' && opensClause(tokens, token, subject, lexicon)) return null;
  // "The “map of salt” called the bay a “giant”": only behind a comma or its stop the words are what was called.
  if (token.tag === 'quoting' && lexicon.order === 'subject-first' && previous?.tag === 'quotation')
    if (previous.lower !== '",' && !starts && woven(tokens, head - 1)) return null;
  const beforeLast = tokens[head - 2];
  const third = tokens[head - 3];
  const afterQuotation =
    (previous?.kind === 'punctuation' &&
      beforeLast?.kind === 'punctuation' &&
      third?.tag === 'quotation' &&
      third.sentence === token.sentence) ||
    previous?.tag === 'quotation' ||
    (beforeLast?.tag === 'quotation' && beforeLast.sentence === token.sentence);
  if (afterQuotation) return insertedName(tokens, subject, lexicon) ?? withoutTopic(tokens, subject, lexicon);
  // "Two workers, speaking in the dark, described the road as gone": what follows is the object.
  if (lexicon.telling.has(token.lower) || (lexicon.order === 'subject-first' && token.tag === 'quoting'))
    return null;
  if (lexicon.plain.has(token.lower) && namedAtEnd(tokens, at, subject, lexicon)) return subject;
  if (reports) return subject;
  const mark = tokens[subject.to + 1];
  if (mark?.lower === ',' && tokens[subject.to + 2]?.tag === 'quotation') return subject;
  // "The crews, who are few, reported a lack of sleep": a thing is what was told of.
  const voiced = lexicon.plain.has(token.lower) || speaks(tokens, subject, lexicon);
  if (lexicon.order === 'subject-first' && !lexicon.objectArticles && !voiced) return null;
  if (isToldOf(tokens, head - 1, subject, voiced, lexicon)) return null;
  // "Slim, wrote a book about it": a work is what was written.
  const written =
    lexicon.indefinites.has(tokens[subject.from]?.lower ?? '') &&
    tokens.slice(subject.from, subject.to + 1).some(({ lower }) => lexicon.titleNouns.has(lower));
  if (written && lexicon.order === 'subject-first') return null;
  return starts || closesSentence(tokens, at, subject, lexicon) ? subject : null;
}

/** Index of the first word of a verb with its helpers: “…”, | a déclaré Morel; «…», | ha poi aggiunto Ferri. */
function behindHelpers(tokens: readonly Token[], verb: number, lexicon: SpeechLexicon): number {
  const { sentence } = tokens[verb] ?? {};
  let head = verb;
  let at = verb - 1;
  for (; tokens[at]?.sentence === sentence; at -= 1) {
    const { tag, lower = '' } = tokens[at] ?? {};
    const helps = tag === 'auxiliary' || lexicon.reflexives.has(lower) || lexicon.saidLinks.has(lower);
    if (helps) head = at;
    // An adverb belongs to the verb where a helper stands before it.
    else if (tag !== 'adverb' || !lexicon.objectArticles) break;
  }
  return head;
}

/** "comme | l’a confirmé le groupe", "según | informó": the writer’s "as" before the verb and its object pronoun. */
function opensReport(tokens: readonly Token[], before: number, lexicon: SpeechLexicon): boolean {
  let at = before;
  while (tokens[at]?.tag === 'adverb') at -= 1;
  return lexicon.objectArticles && lexicon.reportOpeners.has(tokens[at]?.lower ?? '');
}

/** A dash; behind words in marks a hyphen as well: "…" - ha detto Ferri. */
function isDash(tokens: readonly Token[], at: number): boolean {
  const { lower = '' } = tokens[at] ?? {};
  return LONG_DASHES.has(lower) || (lower === '-' && tokens[at - 1]?.tag === 'quotation');
}

/**
 * "Hale, in a cap that read “Save the pier,” said the port would close", "told the crews the port would":
 * a helper behind the phrase makes it the subject of what was said, another phrase the hearer.
 */
function opensClause(
  tokens: readonly Token[],
  verb: Token,
  { to }: TokenRange,
  lexicon: SpeechLexicon,
): boolean {
  const next = tokens[to + 1];
  if (next?.sentence !== verb.sentence) return false;
  if (next.tag === 'auxiliary') return true;
  const phrase = next.tag === 'determiner' || next.tag === 'pronoun' || lexicon.openers.has(next.lower);
  return phrase && lexicon.telling.has(verb.lower);
}

/** A phrase with a name, a post, an organisation or a document in it. */
function speaks(tokens: readonly Token[], { from, to }: TokenRange, lexicon: SpeechLexicon): boolean {
  return tokens
    .slice(from, to + 1)
    .some(
      (token) =>
        token.tag === 'name' ||
        token.tag === 'pronoun' ||
        namesPost(token, lexicon) ||
        canSpeak(token, lexicon) ||
        lexicon.plurals.has(token.lower) ||
        lexicon.genders.has(token.lower),
    );
}

/** Words in marks behind an article or a preposition: a part of the writer’s sentence. */
function woven(tokens: readonly Token[], passage: number): boolean {
  const before = tokens[passage - 1];
  const tied = before?.tag === 'determiner' || before?.tag === 'preposition' || before?.tag === 'possessive';
  return tied && before.sentence === tokens[passage]?.sentence;
}

/** "répond sèchement le maire", "réclame pour sa part la maire": the subject behind what the verb has beside it. */
function behindAdjuncts(tokens: readonly Token[], start: number, lexicon: SpeechLexicon): TokenRange | null {
  if (!lexicon.objectArticles) return null;
  let at = start;
  while (tokens[at]?.tag === 'adverb' && tokens[at]?.sentence === tokens[start]?.sentence) at += 1;
  const subject = at > start ? subjectOrSource(tokens, at, lexicon) : null;
  return subject ?? subjectBehindAdjunct(tokens, at - 1, lexicon);
}

/** "…, said Ann Lake, a teacher": a plain verb and a name, behind words in marks or a relative clause. */
function namedAtEnd(
  tokens: readonly Token[],
  verb: number,
  subject: TokenRange,
  lexicon: SpeechLexicon,
): boolean {
  const { sentence } = tokens[verb] ?? {};
  if (lexicon.order !== 'subject-first' || tokens[verb - 1]?.lower !== ',') return false;
  const after = tokens[subject.to + 1];
  const ends =
    after?.sentence !== sentence ||
    after?.lower === ',' ||
    after?.lower === '.' ||
    adjunctsOnly(tokens, subject.to + 1);
  if (!ends || tokens[subject.to]?.tag !== 'name') return false;
  return tokens
    .slice(sentenceStart(tokens, verb), verb)
    .some(({ tag }) => tag === 'relative' || tag === 'quotation');
}

/** "said Lake on Tuesday, November 19": nothing but where and when to the end of the sentence. */
function adjunctsOnly(tokens: readonly Token[], start: number): boolean {
  const opener = tokens[start]?.tag;
  if (opener !== 'preposition' && opener !== 'time') return false;
  for (let at = start; tokens[at]?.sentence === tokens[start]?.sentence; at += 1) {
    const tag = tokens[at]?.tag;
    if (isVerbal(tag) || tag === 'relative' || tag === 'quotation' || tag === 'pronoun') return false;
  }
  return true;
}

/** "said Lake of the pier", "said the mayor of his deputy": what was spoken of is no part of the speaker. */
function withoutTopic(tokens: readonly Token[], subject: TokenRange, lexicon: SpeechLexicon): TokenRange {
  if (lexicon.order !== 'subject-first') return subject;
  for (let at = subject.from + 1; at < subject.to - 1; at += 1) {
    if (!lexicon.genitives.has(tokens[at]?.lower ?? '')) continue;
    const head = tokens[at - 1];
    const article = tokens[at + 1];
    if (!head || article?.tag !== 'determiner' || tokens[at + 2]?.capital) continue;
    const post = lexicon.titles.has(head.lower) || lexicon.speakerNouns.has(head.lower);
    const owned = lexicon.possessivePronouns.has(article.lower);
    const named = head.tag === 'name' && !post && !lexicon.organisationWords.has(head.lower);
    if (named || (owned && post)) return { from: subject.from, to: at - 1 };
  }
  return subject;
}

/** "said the head of the agency, Ann Lake, on Monday": the name between the commas. */
function insertedName(
  tokens: readonly Token[],
  subject: TokenRange,
  lexicon: SpeechLexicon,
): TokenRange | null {
  if (tokens[subject.to + 1]?.lower !== ',' || !describes(tokens, subject, lexicon)) return null;
  let end = subject.to + 2;
  while (tokens[end]?.capital && tokens[end]?.sentence === tokens[subject.to]?.sentence) end += 1;
  // "said the mayor of Leeds, West Yorkshire": a place.
  if (lexicon.organisationWords.has(tokens[subject.to + 2]?.lower ?? '')) return null;
  return tokens[end]?.kind === 'punctuation' ? nameOnly(tokens, subject.to + 2, end, lexicon) : null;
}

/** "Roth, der seit 2010 im Amt ist, nannte": one pair of commas, opened behind the words the sentence starts with. */
function followsInsertion(tokens: readonly Token[], verb: number): boolean {
  const start = sentenceStart(tokens, verb);
  let commas = 0;
  let opening = -1;
  for (let at = start; at < verb; at += 1) {
    if (tokens[at]?.lower !== ',') continue;
    commas += 1;
    if (opening < 0) opening = at;
  }
  // ", but the pier is open, said": a clause tied on is nothing inserted.
  if (commas !== 2 || tokens[verb - 1]?.lower !== ',' || tokens[opening + 1]?.tag === 'coordinator')
    return false;
  return tokens.slice(start, opening).every(({ tag }) => !isVerbal(tag) && tag !== 'subordinator');
}

/** ", said Smith." at the end of a sentence that has a verb before: the rest is what was said. */
function closesSentence(
  tokens: readonly Token[],
  verb: number,
  subject: TokenRange,
  lexicon: SpeechLexicon,
): boolean {
  const after = tokens[subject.to + 1];
  const sentence = tokens[verb]?.sentence;
  // "…, sagte der Zeitung: „…“": what follows the colon is said, not what stands before.
  if (after?.lower === ':') return false;
  const ended =
    !after ||
    after.sentence !== sentence ||
    after.tag === 'punctuation' ||
    after.tag === 'preposition' ||
    after.tag === 'time' ||
    after.tag === 'subordinator' ||
    after.tag === 'relative';
  if (!ended || followsInsertion(tokens, verb)) return false;
  for (let at = verb - 2; at >= 0 && tokens[at]?.sentence === sentence; at -= 1) {
    const tag = tokens[at]?.tag;
    if (!isVerbal(tag)) continue;
    // An apposition ("Lott, who was leader, told…") is no clause of its own, and neither is a relative clause.
    let back = at - 1;
    while (
      tokens[back]?.sentence === sentence &&
      tokens[back]?.tag !== 'relative' &&
      tokens[back]?.lower !== ','
    )
      back -= 1;
    if (tokens[back]?.sentence === sentence && tokens[back]?.tag === 'relative') {
      if (tokens[back - 1]?.lower === ',') return false;
      at = back;
      continue;
    }
    return true;
  }
  // "La route rouvrira en mai, explique Morel": the verb before need not be known.
  const helped = tokens[verb - 1]?.tag === 'auxiliary' && tokens[verb - 2]?.lower === ',';
  const opening = verb - sentenceStart(tokens, verb);
  return lexicon.objectArticles && opening > (helped ? SHORT_OPENING : LONG_OPENING);
}

/** Tokens before a verb that make what stands there more than an opening phrase; with a helper of its own fewer do. */
const LONG_OPENING = 4;
const SHORT_OPENING = 3;
