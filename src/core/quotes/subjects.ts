/** The noun phrase that is the subject of a verb of saying, before or after it. */
import type { SpeechLexicon } from './lexicon.ts';
import type { Token } from './tokens.ts';

/** Token indices, both inclusive. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

/** Longest reach of a noun phrase with its appositions, in tokens. */
const REACH = 45;

/** The subject that stands before the verb at `verb`, or null. */
export function subjectBefore(tokens: readonly Token[], verb: number, lexicon: SpeechLexicon): TokenRange | null {
  const sentence = tokens[verb]?.sentence;
  const floor = Math.max(0, verb - REACH);
  let at = verb - 1;
  // Between subject and verb: auxiliaries, adverbs, "declined to".
  for (; at >= floor; at -= 1) {
    const token = tokens[at];
    if (!token || token.sentence !== sentence) return null;
    if (token.kind !== 'word') break;
    if (lexicon.auxiliaries.has(token.lower) || (lexicon.isAdverb(token.lower) && !token.capital)) continue;
    if (lexicon.infinitiveMarkers.has(token.lower)) {
      // "went on to say", "declined to say": the governing verb's subject.
      const governor = governorBefore(tokens, at, lexicon, floor);
      return governor < 0 ? null : subjectBefore(tokens, governor, lexicon);
    }
    break;
  }
  if (at < floor) return null;
  const token = tokens[at];
  if (!token || token.sentence !== sentence) return null;
  if (token.kind === 'punctuation') {
    if (token.lower === ',' || token.lower === ')' || token.lower === '—' || token.lower === '–' || token.lower === '--') {
      return subjectBeforeInsertion(tokens, at, lexicon, floor);
    }
    return null;
  }
  if (token.kind !== 'word') return null;
  if (lexicon.pronouns.get(token.lower) === 'relative') return antecedent(tokens, at, lexicon, floor);
  if (lexicon.coordinators.has(token.lower)) return mainSubject(tokens, at, lexicon);
  return nounPhraseEndingAt(tokens, at, lexicon, floor);
}

function governorBefore(tokens: readonly Token[], marker: number, lexicon: SpeechLexicon, floor: number): number {
  for (let at = marker - 1; at >= floor && at > marker - 5; at -= 1) {
    const token = tokens[at];
    if (!token || token.kind !== 'word') return -1;
    if (lexicon.isCue(token.lower) || lexicon.isOtherVerb(token.lower)) return at;
  }
  return -1;
}

/** "Cook, his press secretary, told": the phrase before the insertion that ends at `comma`. */
function subjectBeforeInsertion(
  tokens: readonly Token[],
  comma: number,
  lexicon: SpeechLexicon,
  floor: number,
): TokenRange | null {
  const sentence = tokens[comma]?.sentence;
  const closing = tokens[comma]?.lower ?? '';
  const opening = closing === ')' ? '(' : closing;
  for (let at = comma - 1; at >= floor; at -= 1) {
    const token = tokens[at];
    if (!token || token.sentence !== sentence || token.kind === 'quotation') return mainSubject(tokens, comma, lexicon);
    if (token.lower === opening) {
      const range = nounPhraseEndingAt(tokens, at - 1, lexicon, floor);
      return range;
    }
  }
  return mainSubject(tokens, comma, lexicon);
}

/** "a man who said": the phrase before the relative pronoun. */
function antecedent(tokens: readonly Token[], relative: number, lexicon: SpeechLexicon, floor: number): TokenRange | null {
  let at = relative - 1;
  if (tokens[at]?.lower === ',') at -= 1;
  return nounPhraseEndingAt(tokens, at, lexicon, floor);
}

/** The first noun phrase of the sentence that stands before a verb, up to `limit`. */
export function mainSubject(tokens: readonly Token[], limit: number, lexicon: SpeechLexicon): TokenRange | null {
  const sentence = tokens[limit]?.sentence;
  let start = limit;
  while (start > 0 && tokens[start - 1]?.sentence === sentence) start -= 1;
  for (let at = start; at < limit; at += 1) {
    const token = tokens[at];
    if (!token || token.kind !== 'word') continue;
    const verbal =
      lexicon.auxiliaries.has(token.lower) ||
      ((lexicon.saying.has(token.lower) || lexicon.quoting.has(token.lower) || lexicon.isOtherVerb(token.lower)) && !token.capital);
    if (!verbal || at === start) continue;
    const range = subjectBeforeVerb(tokens, at, lexicon, Math.max(start, at - REACH));
    if (range) return range;
  }
  return null;
}

function subjectBeforeVerb(tokens: readonly Token[], verb: number, lexicon: SpeechLexicon, floor: number): TokenRange | null {
  let at = verb - 1;
  while (at >= floor && lexicon.isAdverb(tokens[at]?.lower ?? '')) at -= 1;
  const token = tokens[at];
  if (!token || at < floor) return null;
  if (token.lower === ',') return subjectBeforeInsertionShallow(tokens, at, lexicon, floor);
  if (token.kind !== 'word') return null;
  return nounPhraseEndingAt(tokens, at, lexicon, floor);
}

function subjectBeforeInsertionShallow(tokens: readonly Token[], comma: number, lexicon: SpeechLexicon, floor: number): TokenRange | null {
  for (let at = comma - 1; at >= floor; at -= 1) {
    if (tokens[at]?.lower === ',') return nounPhraseEndingAt(tokens, at - 1, lexicon, floor);
  }
  return null;
}

/** The noun phrase whose last word stands at `end`, or null where no noun phrase ends there. */
export function nounPhraseEndingAt(
  tokens: readonly Token[],
  end: number,
  lexicon: SpeechLexicon,
  floor: number,
): TokenRange | null {
  const last = tokens[end];
  if (!last || end < floor) return null;
  if (last.lower === ')') {
    let at = end;
    while (at >= floor && tokens[at]?.lower !== '(') at -= 1;
    const range = nounPhraseEndingAt(tokens, at - 1, lexicon, floor);
    return range;
  }
  if (last.kind === 'quotation' || last.kind === 'punctuation') return null;
  if (lexicon.pronouns.has(last.lower)) return { from: end, to: end };
  const sentence = last.sentence;
  let from = end + 1;
  for (let at = end; at >= floor; at -= 1) {
    const token = tokens[at];
    if (!token || token.sentence !== sentence) break;
    if (token.kind === 'punctuation') {
      if (token.lower !== '.' || at === end) break;
      continue;
    }
    if (token.kind === 'quotation') break;
    if (token.kind === 'number') continue;
    const { lower } = token;
    if (lexicon.subordinators.has(lower) && !(lower === 'that' && at < end)) break;
    if (lexicon.auxiliaries.has(lower) && lower !== '’s' && lower !== "'s") break;
    if (!token.capital && lexicon.isCue(lower) && !lexicon.speakerNouns.has(lower) && !lexicon.documentNouns.has(lower)) break;
    if (!token.capital && at < end && lexicon.otherVerbs.has(lower)) break;
    if (lexicon.pronouns.has(lower) && !lexicon.determiners.has(lower)) break;
    if (lexicon.prepositions.has(lower)) {
      if (at === end) break;
      const before = tokens[at - 1];
      const tied =
        before !== undefined && before.sentence === sentence && before.kind === 'word' && !lexicon.prepositions.has(before.lower) &&
        !lexicon.isCue(before.lower) && !lexicon.otherVerbs.has(before.lower) && !lexicon.timeWords.has(before.lower);
      if (!tied) break;
      continue;
    }
    from = at;
    if (lexicon.determiners.has(lower) && lower !== 'both') {
      const before = tokens[at - 1];
      if (!before || !lexicon.prepositions.has(before.lower)) break;
    }
  }
  while (from <= end && lexicon.coordinators.has(tokens[from]?.lower ?? '')) from += 1;
  while (from <= end && lexicon.timeWords.has(tokens[from]?.lower ?? '') && from < end) from += 1;
  if (from > end) return null;
  if (lexicon.timeWords.has(tokens[end]?.lower ?? '') && from === end) return null;
  return { from, to: end };
}

/** The noun phrase that starts at `start` ("said the spokesman for X"), or null. */
export function nounPhraseStartingAt(tokens: readonly Token[], start: number, lexicon: SpeechLexicon): TokenRange | null {
  const first = tokens[start];
  if (!first || first.kind !== 'word') return null;
  const { sentence } = first;
  const kind = lexicon.pronouns.get(first.lower);
  if (kind !== undefined && kind !== 'relative' && !lexicon.determiners.has(first.lower)) return { from: start, to: start };
  if (lexicon.prepositions.has(first.lower) || lexicon.subordinators.has(first.lower) || lexicon.timeWords.has(first.lower)) return null;
  if (lexicon.auxiliaries.has(first.lower) || lexicon.isAdverb(first.lower)) return null;
  if (lexicon.infinitiveMarkers.has(first.lower)) return null;
  let to = start - 1;
  for (let at = start; at < Math.min(tokens.length, start + REACH); at += 1) {
    const token = tokens[at];
    if (!token || token.sentence !== sentence || token.kind === 'quotation') break;
    if (token.kind === 'punctuation') break;
    const { lower } = token;
    if (lexicon.subordinators.has(lower) || lexicon.timeWords.has(lower) || lexicon.auxiliaries.has(lower) && lower !== '’s' && lower !== "'s") break;
    if (!token.capital && at > start && (lexicon.isCue(lower) && !lexicon.speakerNouns.has(lower) || lexicon.otherVerbs.has(lower))) break;
    if (lexicon.prepositions.has(lower) && !lexicon.genitives.has(lower)) break;
    to = at;
  }
  while (to >= start && (lexicon.prepositions.has(tokens[to]?.lower ?? '') || lexicon.coordinators.has(tokens[to]?.lower ?? ''))) to -= 1;
  return to < start ? null : { from: start, to };
}
