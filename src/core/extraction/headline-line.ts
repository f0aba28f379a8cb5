/** Where on a page its headline stands: bylines and dates are near it. */
import { comparisonKey } from './text-features.ts';

/** The first of the page's lines that is, or else holds, the headline; 0 where none does. */
export function headlineLine(lines: readonly string[], title: string): number {
  const key = comparisonKey(title);
  const exact = lines.findIndex((line) => comparisonKey(line) === key);
  if (exact >= 0) return exact;
  const partial = lines.findIndex((line) => key.length > 12 && comparisonKey(line).includes(key));
  return Math.max(0, partial);
}
