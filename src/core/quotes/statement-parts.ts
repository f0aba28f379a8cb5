/** Parts of a reported clause: the passages in it, two clauses tied by "and that", insertions before it. */
import type { SpeechLexicon } from './lexicon.ts';
import type { TokenRange } from './noun-phrases.ts';
import { namesPost } from './person-part.ts';
import { sentenceEnd } from './statement-extent.ts';
import type { Token } from './tokens.ts';
import { isVerbal } from './verbal-tags.ts';

/**
 * "said that the ship would leave and that tickets would sell “within days”": two clauses, where one
 * has words in marks and the other none; else the one range.
 */
export function partsOf(tokens: readonly Token[], range: TokenRange, lexicon: SpeechLexicon): TokenRange[] {
  const opening = tokens[range.from]?.lower ?? '';
  if (!lexicon.openers.has(opening)) return [range];
  const hasPassage = (from: number, to: number) => passagesOf(tokens, from, to).length > 0;
  for (let at = range.from + 3; at < range.to - 1; at += 1) {
    if (tokens[at]?.tag !== 'coordinator' || tokens[at + 1]?.lower !== opening) continue;
    if (hasPassage(range.from, at - 1) === hasPassage(at + 1, range.to)) continue;
    return [
      { from: range.from, to: at - 1 },
      { from: at + 1, to: range.to },
    ];
  }
  return [range];
}

/** Indices of the passages among the tokens from `from` to `to`. */
export function passagesOf(tokens: readonly Token[], from: number, to: number): number[] {
  const passages: number[] = [];
  for (let at = from; at <= to; at += 1) {
    const token = tokens[at];
    if (token?.kind === 'quotation') passages.push(token.passage);
  }
  return passages;
}

/** "According to the report, which came out on Monday, it…": the comma that closes what is inserted. */
export function behindInsertion(
  tokens: readonly Token[],
  comma: number,
  lexicon: SpeechLexicon,
  reduced = false,
): number {
  if (tokens[comma]?.lower !== ',') return comma;
  const { sentence } = tokens[comma] ?? {};
  let close = comma + 1;
  while (tokens[close]?.sentence === sentence && tokens[close]?.lower !== ',') close += 1;
  if (tokens[close]?.sentence !== sentence || sentenceEnd(tokens, close) - close < 3) return comma;
  const inside = tokens.slice(comma + 1, close);
  const lead = inside[0];
  const relative =
    lead?.tag === 'relative' ||
    inside[1]?.tag === 'relative' ||
    (lexicon.complementisers.has(lead?.lower ?? '') && inside.some(({ tag }) => isVerbal(tag))) ||
    (lead?.tag === 'preposition' && inside.every(({ tag }) => !isVerbal(tag))) ||
    // "According to the file, released on Monday, it…"
    (reduced && lead?.tag === 'verb' && lexicon.isPastParticiple(lead.lower));
  // "According to the firm, the driver, 31, fled": a verb behind makes what stands between the commas its subject.
  let behind = close + 1;
  const aged = tokens[behind]?.kind === 'number' && tokens[behind + 1]?.lower === ',';
  if (aged) behind += 2;
  while (tokens[behind]?.tag === 'adverb') behind += 1;
  if (aged && isVerbal(tokens[behind]?.tag)) return comma;
  // "According to Lake, 44, the pier…"
  if (inside.length === 1 && lead?.kind === 'number') return close;
  const named =
    lexicon.order !== 'subject-first' ||
    (tokens[comma - 1]?.tag === 'name' && tokens[comma - 2]?.tag === 'name') ||
    inside.some(({ tag }) => tag === 'coordinator');
  const post =
    named && inside.every(({ tag }) => !isVerbal(tag)) && inside.some((token) => namesPost(token, lexicon));
  return relative || post ? close : comma;
}
