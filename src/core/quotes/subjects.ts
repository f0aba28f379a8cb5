/** The subject of a verb: before it, behind it, behind an insertion, or shared with another verb. */
import type { SpeechLexicon } from './lexicon.ts';
import { nounPhraseEndingAt, REACH, type TokenRange } from './noun-phrases.ts';
import { isNouny } from './tag-tokens.ts';
import type { Token } from './tokens.ts';

const DASHES = new Set(['—', '–', '--', '-']);

/** The subject that stands before the verb at `verb`, or null. */
export function subjectBefore(tokens: readonly Token[], verb: number, lexicon: SpeechLexicon): TokenRange | null {
  const sentence = tokens[verb]?.sentence;
  const floor = Math.max(sentenceStart(tokens, verb), verb - REACH);
  let at = verb - 1;
  for (; at >= floor; at -= 1) {
    const token = tokens[at];
    if (!token) return null;
    const { tag } = token;
    if (tag === 'auxiliary' || tag === 'adverb' || tag === 'time' || tag === 'number') {
      if (tag !== 'number' || tokens[at - 1]?.tag === 'time') continue;
      break;
    }
    if (tag === 'preposition' && (tokens[at + 1]?.tag === 'time' || tokens[at + 1]?.tag === 'adverb')) continue;
    if (tag === 'determiner' && tokens[at + 1]?.tag === 'time') continue;
    if (tag === 'marker') {
      const governor = governorBefore(tokens, at, floor);
      return governor < 0 ? null : subjectBefore(tokens, governor, lexicon);
    }
    break;
  }
  const token = tokens[at];
  if (!token || at < floor || token.sentence !== sentence) return null;
  if (token.lower === ',' || token.lower === ')' || DASHES.has(token.lower)) return beforeInsertion(tokens, at, lexicon, floor);
  if (token.tag === 'relative') return antecedent(tokens, at, lexicon, floor) ?? { from: at, to: at };
  if (token.tag === 'coordinator') return sharedSubject(tokens, at, lexicon);
  if (token.tag === 'cue' || token.tag === 'verb' || token.tag === 'quoting' || token.tag === 'participle') {
    // "keeps saying", "was quoted as saying": the chain's first verb has the subject.
    return tokens[verb]?.tag === 'participle' ? subjectBefore(tokens, at, lexicon) : null;
  }
  if (token.tag === 'preposition') {
    // "by saying", "in describing", "as saying": the clause's own subject.
    return sharedSubject(tokens, at, lexicon);
  }
  return nounPhraseEndingAt(tokens, at, lexicon, floor);
}

/** First token of the sentence that holds `index`. */
export function sentenceStart(tokens: readonly Token[], index: number): number {
  const sentence = tokens[index]?.sentence;
  let start = index;
  while (start > 0 && tokens[start - 1]?.sentence === sentence) start -= 1;
  return start;
}

function governorBefore(tokens: readonly Token[], marker: number, floor: number): number {
  for (let at = marker - 1; at >= floor && at > marker - 8; at -= 1) {
    const tag = tokens[at]?.tag;
    if (tag === 'cue' || tag === 'verb' || tag === 'quoting' || tag === 'auxiliary') return at;
    if (tag === 'punctuation' || tag === 'quotation') return -1;
  }
  return -1;
}

/** "Cook, his press secretary, told": the phrase before the insertion that ends at `closing`. */
function beforeInsertion(tokens: readonly Token[], closing: number, lexicon: SpeechLexicon, floor: number): TokenRange | null {
  const mark = tokens[closing]?.lower ?? '';
  const opening = mark === ')' ? '(' : mark;
  let first: TokenRange | null = null;
  for (let at = closing - 1; at > floor; at -= 1) {
    const token = tokens[at];
    if (!token) break;
    if (token.tag === 'quotation') break;
    if (token.lower !== opening) continue;
    const phrase = nounPhraseEndingAt(tokens, at - 1, lexicon, floor);
    if (!phrase) continue;
    first ??= phrase;
    const before = tokens[phrase.from - 1];
    // "Flanagan, 44, a farmer from Cork, said": each piece between the commas is part of the same phrase.
    if (before?.lower === opening && opening === ',' && !clauseStarts(tokens, at + 1)) {
      first = phrase;
      continue;
    }
    return phrase;
  }
  return first ?? sharedSubject(tokens, closing, lexicon);
}

function clauseStarts(tokens: readonly Token[], at: number): boolean {
  const tag = tokens[at]?.tag;
  return tag === 'relative' || tag === 'participle' || tag === 'subordinator';
}

/** "a man who said": the phrase before the relative pronoun. */
function antecedent(tokens: readonly Token[], relative: number, lexicon: SpeechLexicon, floor: number): TokenRange | null {
  let at = relative - 1;
  while (at > floor && (tokens[at]?.lower === ',' || tokens[at]?.tag === 'preposition')) at -= 1;
  return nounPhraseEndingAt(tokens, at, lexicon, floor);
}

/** The subject of the last verb before `limit` that has one of its own: "she smiled and said". */
export function sharedSubject(tokens: readonly Token[], limit: number, lexicon: SpeechLexicon): TokenRange | null {
  const start = sentenceStart(tokens, limit);
  for (let at = start + 1; at < limit; at += 1) {
    const tag = tokens[at]?.tag;
    if (tag !== 'cue' && tag !== 'verb' && tag !== 'quoting' && tag !== 'auxiliary') continue;
    const before = tokens[at - 1];
    if (!before) continue;
    if (before.tag === 'adverb' || isNouny(before.tag) || before.tag === 'pronoun' || before.tag === 'relative' || before.tag === 'time' || before.lower === ',' || before.lower === ')') {
      const subject = subjectBeforeFinite(tokens, at, lexicon, start);
      if (subject) return subject;
    }
  }
  return null;
}

function subjectBeforeFinite(tokens: readonly Token[], verb: number, lexicon: SpeechLexicon, floor: number): TokenRange | null {
  let at = verb - 1;
  while (at > floor && (tokens[at]?.tag === 'adverb' || tokens[at]?.tag === 'time')) at -= 1;
  const token = tokens[at];
  if (!token) return null;
  if (token.lower === ',') {
    for (let comma = at - 1; comma > floor; comma -= 1) {
      if (tokens[comma]?.lower === ',') return nounPhraseEndingAt(tokens, comma - 1, lexicon, floor);
    }
    return null;
  }
  if (token.tag === 'relative') return null;
  return nounPhraseEndingAt(tokens, at, lexicon, floor);
}
