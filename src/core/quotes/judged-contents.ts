/** Where what a verb judges or announces ends. */
import type { SpeechLexicon } from './lexicon.ts';
import type { Token } from './tokens.ts';
import { isVerbal } from './verbal-tags.ts';

/** "praised the crews, adding", "praised the crews and left": what is judged ends where its subject goes on. */
export function judgedEnd(
  tokens: readonly Token[],
  from: number,
  to: number,
  lexicon: SpeechLexicon,
): number {
  const end = cutAtPassage(tokens, from, to);
  if (lexicon.order !== 'subject-first' || lexicon.segmenter) return end;
  for (let at = from + 1; at < end; at += 1) {
    const token = tokens[at];
    const next = tokens[at + 1];
    if (!token || !next) break;
    if (token.kind === 'quotation') return end;
    if (token.lower === ',' && (next.tag === 'participle' || isGerund(next, lexicon))) return at - 1;
    if (token.tag === 'coordinator' && isVerbal(next.tag)) return at - 1;
  }
  return end;
}

/**
 * "asked for nine years", "promised an inquiry", "called for calm": a measure, or a thing or two words for one that no
 * article points to. That is what somebody wants or offers, and no statement.
 */
export function isBareThing(
  tokens: readonly Token[],
  from: number,
  to: number,
  lexicon: SpeechLexicon,
): boolean {
  const first = tokens[from];
  if (lexicon.order !== 'subject-first' || lexicon.segmenter || !first || first.capital) return false;
  let words = 0;
  for (let at = from; at <= to; at += 1) {
    const token = tokens[at];
    if (!token || token.kind === 'quotation' || isVerbal(token.tag) || token.tag === 'marker') return false;
    if (isGerund(token, lexicon)) return false;
    if (token.kind === 'word' && token.tag !== 'time' && !lexicon.indefinites.has(token.lower)) words += 1;
  }
  if (first.kind === 'number') return true;
  const pointed = first.tag === 'determiner' && !lexicon.indefinites.has(first.lower);
  return words <= MOST_BARE && !pointed;
}

/** Words of such a thing, without its article. */
const MOST_BARE = 2;

/** "called it “a farce,” leaving…": the judgement ends with its words in marks. */
function cutAtPassage(tokens: readonly Token[], from: number, to: number): number {
  for (let at = to; at >= from; at -= 1) {
    if (tokens[at]?.tag !== 'quotation') continue;
    const next = tokens[at + 1];
    return tokens[at]?.lower === '",' || next?.kind === 'punctuation' || next?.tag === 'participle' ? at : to;
  }
  return to;
}

/** A form in -ing that is no finite verb. */
export function isGerund(token: Token, lexicon: SpeechLexicon): boolean {
  return (token.tag === 'noun' || token.tag === 'participle') && hasGerundEnding(token, lexicon);
}

/** A word of some length with the ending that opens a clause: "speaking". */
export function hasGerundEnding({ kind, lower }: Token, { gerundEndings }: SpeechLexicon): boolean {
  return kind === 'word' && lower.length > 5 && gerundEndings.some((ending) => lower.endsWith(ending));
}
