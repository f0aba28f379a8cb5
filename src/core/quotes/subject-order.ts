/** The subject of a verb of saying in languages where it does not always stand before its verb. */
import type { SpeechLexicon } from './lexicon.ts';
import { nounPhraseEndingAt, nounPhraseStartingAt, type TokenRange } from './noun-phrases.ts';
import { describes, nameOnly, sentenceStart, sharedSubject } from './subjects.ts';
import { isNouny } from './tag-tokens.ts';
import type { Tag, Token } from './tokens.ts';

const VERBAL: ReadonlySet<Tag> = new Set<Tag>(['verb', 'auxiliary', 'cue', 'quoting']);

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
        subjectAdjacent(tokens, verb, lexicon) ??
        subjectOpening(tokens, verb, lexicon)
      );
    case 'verb-first':
      return subjectBehind(tokens, verb, lexicon) ?? subjectAdjacent(tokens, verb, lexicon);
    case 'verb-second':
      return subjectOfChain(tokens, verb, lexicon);
    default:
      return (
        subjectAdjacent(tokens, verb, lexicon) ??
        subjectBehind(tokens, verb, lexicon) ??
        sharedSubject(tokens, verb, lexicon)
      );
  }
}

/** The sentence’s first finite verb is in reported mood: "Er sei", "Die Lage habe". */
export function inReportedMood(tokens: readonly Token[], start: number, lexicon: SpeechLexicon): boolean {
  if (lexicon.reportedForms.size === 0) return false;
  for (let at = start; at < tokens.length && tokens[at]?.sentence === tokens[start]?.sentence; at += 1) {
    const token = tokens[at];
    if (token?.lower === ',') return false;
    if (!token || !VERBAL.has(token.tag)) continue;
    return lexicon.reportedForms.has(token.lower);
  }
  return false;
}

/** The subject of the sentence that holds `index`, by the language’s order. */
export function sentenceSubject(
  tokens: readonly Token[],
  index: number,
  lexicon: SpeechLexicon,
): TokenRange | null {
  if (lexicon.order === 'subject-first' || lexicon.order === 'free')
    return sharedSubject(tokens, index, lexicon);
  const start = sentenceStart(tokens, index);
  if (lexicon.order !== 'verb-second') return subjectOpening(tokens, index, lexicon);
  for (let at = start; tokens[at]?.sentence === tokens[start]?.sentence && at < tokens.length; at += 1) {
    const tag = tokens[at]?.tag;
    if (tag === undefined || !VERBAL.has(tag)) continue;
    const subject = aroundFinite(tokens, at, tokens.length, start, lexicon);
    if (subject) return subject;
  }
  return null;
}

/** The noun phrase right before the verb, where it opens the clause and hangs on no preposition. */
function subjectAdjacent(tokens: readonly Token[], verb: number, lexicon: SpeechLexicon): TokenRange | null {
  const floor = sentenceStart(tokens, verb);
  let at = verb - 1;
  // Adverbs of two words as well: "a par ailleurs indiqué".
  while (
    at > floor &&
    (betweens(tokens[at], lexicon) || (tokens[at]?.tag === 'preposition' && tokens[at + 1]?.tag === 'adverb'))
  )
    at -= 1;
  const token = tokens[at];
  if (!token || at < floor) return null;
  if (token.tag === 'relative') return { from: at, to: at };
  if (token.lower === ',' || token.lower === '،' || token.lower === ')')
    return insertion(tokens, at, lexicon, floor);
  const phrase = nounPhraseEndingAt(tokens, at, lexicon, floor);
  if (!phrase) return null;
  const lead = tokens[phrase.from - 1];
  if (lead && lead.sentence === token.sentence && lead.tag === 'preposition') return null;
  if (lexicon.order === 'verb-last' && tokens[phrase.to]?.tag === 'quotation') return null;
  return phrase;
}

function betweens(token: Token | undefined, lexicon: SpeechLexicon): boolean {
  if (!token) return false;
  return (
    token.tag === 'auxiliary' ||
    token.tag === 'adverb' ||
    token.tag === 'time' ||
    lexicon.reflexives.has(token.lower)
  );
}

/** "Cook, his press secretary, said" in any language that sets insertions off with commas. */
function insertion(
  tokens: readonly Token[],
  closing: number,
  lexicon: SpeechLexicon,
  floor: number,
): TokenRange | null {
  const mark = tokens[closing]?.lower === ')' ? '(' : tokens[closing]?.lower;
  for (let at = closing - 1; at > floor && at > closing - 40; at -= 1) {
    if (VERBAL.has(tokens[at]?.tag ?? 'noun') && mark === ',' && tokens[at - 1]?.tag !== 'relative') continue;
    if (tokens[at]?.lower !== mark) continue;
    const phrase = nounPhraseEndingAt(tokens, at - 1, lexicon, floor);
    const inserted = mark === ',' ? nameOnly(tokens, at + 1, closing, lexicon) : null;
    if (inserted && phrase && (describes(tokens, phrase, lexicon) || lexicon.nounsCapital)) return inserted;
    if (
      phrase &&
      !lexicon.obliques.has(tokens[phrase.from]?.lower ?? '') &&
      tokens[phrase.from - 1]?.tag !== 'preposition'
    )
      return phrase;
  }
  return null;
}

/** The noun phrase right behind the verb. */
function subjectBehind(tokens: readonly Token[], verb: number, lexicon: SpeechLexicon): TokenRange | null {
  let at = verb + 1;
  while (
    tokens[at]?.sentence === tokens[verb]?.sentence &&
    (tokens[at]?.tag === 'adverb' ||
      tokens[at]?.tag === 'time' ||
      lexicon.reflexives.has(tokens[at]?.lower ?? ''))
  )
    at += 1;
  if (tokens[at]?.sentence !== tokens[verb]?.sentence) return null;
  if (lexicon.obliques.has(tokens[at]?.lower ?? '')) {
    // "sagte dem Sender die Ministerin": an oblique phrase comes first, the subject behind it.
    const hearer = nounPhraseStartingAt(tokens, at, lexicon);
    if (!hearer) return null;
    const next = tokens[hearer.to + 1];
    return next?.tag === 'determiner' && !lexicon.obliques.has(next.lower)
      ? nounPhraseStartingAt(tokens, hearer.to + 1, lexicon)
      : null;
  }
  const subject = nounPhraseStartingAt(tokens, at, lexicon);
  const head = subject && tokens[subject.to];
  if (subject && head && lexicon.dummies.has(head.lower))
    return sourceBehind(tokens, subject.to + 1, lexicon) ?? sourceOpening(tokens, verb, lexicon) ?? subject;
  return subject;
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

/** "heißt es in dem Schreiben": the document speaks. */
function sourceBehind(tokens: readonly Token[], at: number, lexicon: SpeechLexicon): TokenRange | null {
  let from = at;
  while (tokens[from]?.tag === 'adverb') from += 1;
  if (tokens[from]?.tag !== 'preposition' || tokens[from]?.sentence !== tokens[at]?.sentence) return null;
  return nounPhraseStartingAt(tokens, from + 1, lexicon);
}

/** "In dem Bericht heißt es", "Aus Paris hieß es". */
function sourceOpening(tokens: readonly Token[], verb: number, lexicon: SpeechLexicon): TokenRange | null {
  const start = sentenceStart(tokens, verb);
  if (tokens[start]?.tag !== 'preposition') return null;
  const phrase = nounPhraseStartingAt(tokens, start + 1, lexicon);
  return phrase && phrase.to < verb ? phrase : null;
}

/** The phrase before a marker of the subject: "मंत्री ने कहा". */
function subjectMarked(tokens: readonly Token[], verb: number, lexicon: SpeechLexicon): TokenRange | null {
  if (lexicon.subjectMarkers.size === 0) return null;
  const floor = sentenceStart(tokens, verb);
  for (let at = verb - 1; at > floor; at -= 1) {
    if (lexicon.subjectMarkers.has(tokens[at]?.lower ?? ''))
      return nounPhraseEndingAt(tokens, at - 1, lexicon, floor);
  }
  return null;
}

/** The noun phrase the sentence opens with. */
function subjectOpening(tokens: readonly Token[], verb: number, lexicon: SpeechLexicon): TokenRange | null {
  let at = sentenceStart(tokens, verb);
  while (
    at < verb &&
    (tokens[at]?.tag === 'time' ||
      tokens[at]?.tag === 'adverb' ||
      tokens[at]?.kind === 'punctuation' ||
      tokens[at]?.tag === 'coordinator')
  )
    at += 1;
  const phrase = nounPhraseStartingAt(tokens, at, lexicon);
  return phrase && phrase.to < verb ? phrase : null;
}

/**
 * Verb-second order: a participle at the end belongs to the auxiliary further left ("hat der
 * Minister gesagt"); a finite verb has its subject before it when that opens the clause, else
 * behind it ("Am Montag sagte die Ministerin").
 */
function subjectOfChain(tokens: readonly Token[], verb: number, lexicon: SpeechLexicon): TokenRange | null {
  const floor = clauseStart(tokens, verb, lexicon);
  const last = tokens[verb]?.lower ?? '';
  const participle =
    tokens[verb - 1]?.lower !== ',' && !lexicon.pastEndings.some((ending) => last.endsWith(ending));
  const reach = participle ? Math.max(floor, verb - 24) : verb;
  for (let at = verb - 1; at >= reach; at -= 1) {
    const tag = tokens[at]?.tag;
    if (tag === 'auxiliary') return aroundFinite(tokens, at, verb, floor, lexicon);
  }
  return aroundFinite(tokens, verb, tokens.length, floor, lexicon);
}

function aroundFinite(
  tokens: readonly Token[],
  finite: number,
  limit: number,
  floor: number,
  lexicon: SpeechLexicon,
): TokenRange | null {
  // "Die Sprecherin hingegen meinte": an adverb behind the subject.
  let end = finite - 1;
  while (end > floor && tokens[end]?.tag === 'adverb' && isNouny(tokens[end - 1]?.tag)) end -= 1;
  const before = tokens[end];
  if (before && end >= floor) {
    const sentence = sentenceStart(tokens, finite);
    if (before.tag === 'relative') return { from: finite - 1, to: finite - 1 };
    if (before.tag === 'pronoun' && lexicon.dummies.has(before.lower)) {
      return sourceBehind(tokens, finite + 1, lexicon) ?? { from: finite - 1, to: finite - 1 };
    }
    if (before.lower === ',' || before.lower === ')') {
      const phrase = insertion(tokens, finite - 1, lexicon, sentence);
      if (
        phrase &&
        leads(tokens, phrase.from, sentence, lexicon) &&
        !objectFirst(tokens, phrase, finite, lexicon)
      )
        return phrase;
    } else {
      const phrase = nounPhraseEndingAt(tokens, end, lexicon, sentence);
      if (
        phrase &&
        tokens[phrase.to] === before &&
        leads(tokens, phrase.from, sentence, lexicon) &&
        !objectFirst(tokens, phrase, finite, lexicon)
      )
        return phrase;
    }
  }
  const behind = subjectBehind(tokens, finite, lexicon);
  if (behind && behind.from < limit) return behind;
  // A verb at the end of its clause: "dass die Ministerin sagte".
  if (floor > 0 && (tokens[floor - 1]?.tag === 'subordinator' || tokens[floor - 1]?.tag === 'relative')) {
    const opening = nounPhraseStartingAt(tokens, floor, lexicon);
    if (opening && opening.to < finite) return opening;
    if (tokens[floor - 1]?.tag === 'relative') return { from: floor - 1, to: floor - 1 };
  }
  return null;
}

/** "Die Pläne nannte Lehmann „falsch“": an article before, a bare name behind, so the object leads. */
function objectFirst(
  tokens: readonly Token[],
  phrase: TokenRange,
  finite: number,
  lexicon: SpeechLexicon,
): boolean {
  const next = tokens[finite + 1];
  if (next && lexicon.nominatives.has(next.lower)) return true;
  if (tokens[phrase.from]?.tag !== 'determiner') return false;
  if (!next || next.sentence !== tokens[finite]?.sentence || !next.capital || next.tag !== 'noun')
    return false;
  return (
    tokens[finite + 2]?.tag === 'preposition' ||
    lexicon.asWords.has(tokens[finite + 2]?.lower ?? '') ||
    tokens[finite + 2]?.tag === 'quotation' ||
    tokens[finite + 2]?.capital === true
  );
}

/** The phrase opens its clause: at the start of the sentence, behind a comma, colon or "und". */
function leads(tokens: readonly Token[], from: number, start: number, lexicon: SpeechLexicon): boolean {
  if (lexicon.obliques.has(tokens[from]?.lower ?? '') || tokens[from]?.tag === 'preposition') return false;
  if (from <= start) return true;
  const lead = tokens[from - 1];
  if (!lead) return true;
  return (
    lead.kind === 'punctuation' ||
    lead.tag === 'coordinator' ||
    lead.tag === 'quotation' ||
    lead.tag === 'adverb' ||
    lead.tag === 'subordinator'
  );
}

/** Start of the clause the verb stands in: behind the last comma, coordinator or subordinator. */
function clauseStart(tokens: readonly Token[], verb: number, lexicon: SpeechLexicon): number {
  const floor = sentenceStart(tokens, verb);
  for (let at = verb - 1; at > floor; at -= 1) {
    const token = tokens[at];
    if (!token) continue;
    if (token.tag === 'subordinator' || token.tag === 'relative') return at + 1;
    if (
      (token.lower === ',' || token.tag === 'coordinator') &&
      tokens[at + 1] &&
      !isNouny(tokens[at + 1]?.tag) &&
      at + 1 < verb &&
      lexicon.order === 'verb-second'
    ) {
      if (tokens[at + 1]?.tag === 'determiner' || tokens[at + 1]?.tag === 'adjective') continue;
      return at + 1;
    }
  }
  return floor;
}
