/** Where on a page its headline stands: bylines and dates are near it. */
import { comparisonKey } from './text-features.ts';

/**
 * The first of the page's lines that is, or else holds, the headline, one among `headings` before
 * others: pages repeat it in bars and trails; 0 where none does.
 */
export function headlineLine(
  lines: readonly string[],
  title: string,
  headings: ReadonlySet<number> = new Set(),
): number {
  const key = comparisonKey(title);
  let exact = -1;
  let partial = -1;
  let headed = -1;
  for (const [index, line] of lines.entries()) {
    // No line that is much longer is a headline, or holds one beside a label.
    if (line.length > title.length * 3 + LONGEST_LABEL) continue;
    const own = comparisonKey(line);
    if (own === key) {
      if (headings.has(index)) return index;
      if (exact < 0) exact = index;
    } else if (key.length > SHORTEST_KEY && own.includes(key)) {
      if (headings.has(index) && headed < 0) headed = index;
      if (partial < 0) partial = index;
    }
  }
  return Math.max(0, exact >= 0 ? exact : headed >= 0 ? headed : partial);
}
/** Characters of what stands beside a headline in its own line. */
const LONGEST_LABEL = 200;
/** Characters of a headline's key that no other line holds by chance. */
const SHORTEST_KEY = 12;
