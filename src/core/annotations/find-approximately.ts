/**
 * Approximate search: where a pattern occurs in a text with at most so many insertions, deletions
 * and replacements. Sellers' dynamic programming (J. Algorithms 1, 1980) with Ukkonen's cut-off
 * (J. Algorithms 6, 1985), which keeps to the cells that can still matter: about
 * `text length × limit` steps.
 */
import type { Span } from '../model.ts';

export interface ApproximateMatch extends Span {
  /** Edits between the pattern and what was found, in UTF-16 code units. */
  readonly errors: number;
}

/**
 * The best matches with at most `limit` errors: where matches overlap, only the one with the fewest
 * errors is given. In text order.
 */
export function findApproximately(text: string, pattern: string, limit: number): ApproximateMatch[] {
  if (pattern === '') return [];
  const bound = Math.min(limit, pattern.length - 1);
  const reversedPattern = reverse(pattern);
  const matches: ApproximateMatch[] = [];
  for (const { end, errors } of bestEnds(text, pattern, bound)) {
    const from = Math.max(0, end - pattern.length - errors);
    // Read backwards from the end, the same search gives the start: the longest with the same errors.
    const lengths = prefixErrors(reverse(text.slice(from, end)), reversedPattern);
    let length = 0;
    for (let index = 1; index < lengths.length; index += 1) {
      if ((lengths[index] ?? Infinity) <= errors) {
        length = index;
        if (index >= pattern.length) break;
      }
    }
    if (length > 0) matches.push({ start: end - length, end, errors });
  }
  return withoutOverlaps(matches);
}

/** Ends of matches: every position whose errors are within the limit and lowest around. */
function bestEnds(text: string, pattern: string, limit: number): { end: number; errors: number }[] {
  const size = pattern.length;
  // Steps are counted in hundreds of millions: typed arrays, read without a check.
  const units = Uint16Array.from(pattern.split(''), (unit) => unit.charCodeAt(0));
  const column = new Int32Array(size + 1);
  for (let row = 0; row <= size; row += 1) column[row] = row;
  // Rows beyond `last` all hold more than `limit` errors.
  let last = Math.min(limit, size);
  const ends: { end: number; errors: number }[] = [];
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    let diagonal = 0;
    const rows = Math.min(last + 1, size);
    let above = 0;
    for (let row = 1; row <= rows; row += 1) {
      const left = row > last ? limit + 1 : (column[row] as number);
      let cost = diagonal;
      if (units[row - 1] !== unit) {
        if (left < cost) cost = left;
        if (above < cost) cost = above;
        cost += 1;
      }
      diagonal = left;
      column[row] = cost;
      above = cost;
    }
    last = rows;
    while (last > 0 && (column[last] ?? 0) > limit) last -= 1;
    if (last === size) ends.push({ end: index + 1, errors: column[size] ?? 0 });
  }
  return ends.filter(({ end, errors }, index) => {
    const before = ends[index - 1];
    const after = ends[index + 1];
    const lowerBefore = before?.end === end - 1 && before.errors < errors;
    const lowerAfter = after?.end === end + 1 && after.errors < errors;
    return !lowerBefore && !lowerAfter;
  });
}

/** Edit distance between the whole pattern and each prefix of a text, by prefix length. */
function prefixErrors(text: string, pattern: string): number[] {
  const size = pattern.length;
  const column = Array.from({ length: size + 1 }, (_, row) => row);
  const errors = [size];
  for (let index = 0; index < text.length; index += 1) {
    let diagonal = column[0] ?? 0;
    column[0] = index + 1;
    for (let row = 1; row <= size; row += 1) {
      const left = column[row] ?? 0;
      const same = pattern.charCodeAt(row - 1) === text.charCodeAt(index);
      column[row] = same ? diagonal : 1 + Math.min(diagonal, left, column[row - 1] ?? 0);
      diagonal = left;
    }
    errors.push(column[size] ?? 0);
  }
  return errors;
}

function withoutOverlaps(matches: readonly ApproximateMatch[]): ApproximateMatch[] {
  const kept: ApproximateMatch[] = [];
  for (const match of matches) {
    const previous = kept.at(-1);
    if (previous === undefined || previous.end <= match.start) kept.push(match);
    else if (match.errors < previous.errors) kept[kept.length - 1] = match;
  }
  return kept;
}

function reverse(text: string): string {
  let reversed = '';
  for (let index = text.length - 1; index >= 0; index -= 1) reversed += text[index];
  return reversed;
}
