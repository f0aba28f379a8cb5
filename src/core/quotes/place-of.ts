/** Where a span stands among the tokens of a text’s paragraphs. */
import type { Span } from '../model.ts';
import type { Frame } from './tokens.ts';
import type { Place } from './uncased-names.ts';

/** Frame and tokens of a span: a binary search by frame, then a scan of one paragraph. */
export function placeOf(span: Span, frames: readonly Frame[]): Place | null {
  let low = 0;
  let high = frames.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((frames[middle]?.start ?? 0) <= span.start) low = middle;
    else high = middle - 1;
  }
  const tokens = frames[low]?.tokens ?? [];
  let from = 0;
  let end = tokens.length;
  while (from < end) {
    const middle = (from + end) >> 1;
    if ((tokens[middle]?.end ?? 0) > span.start) end = middle;
    else from = middle + 1;
  }
  if (from >= tokens.length) return null;
  let to = from;
  while (tokens[to + 1] && (tokens[to + 1]?.start ?? 0) < span.end) to += 1;
  return { frame: low, from, to };
}
