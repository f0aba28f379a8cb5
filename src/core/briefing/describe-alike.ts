/** Says why tellings in several languages stand in one entry. */
import type { Alikeness } from '../timeline/pair-languages.ts';

/**
 * "Matched across languages: same day, same place (Karachi), 17 in each".
 * @param isolate makes words of another direction stand for themselves where the line is shown; in markup, escapes them.
 */
export function describeAlike(
  { place, shared }: Alikeness,
  isolate = (words: string): string => words,
): string {
  const both = shared.map((words) => isolate(words)).join(' and ');
  return `Matched across languages: same day, same place (${isolate(place)}), ${both} in each`;
}
