/** A whole year of the Islamic calendar as days. */
import type { Meaning } from '../meaning.ts';
import { dayOfHijri } from '../non-gregorian.ts';

/** The meaning of "1447 AH": its first day to its last, by the tabular calendar. */
export function hijriYear(year: number): Extract<Meaning, { kind: 'converted' }> {
  return {
    kind: 'converted',
    first: dayOfHijri(year, 1, 1),
    last: dayOfHijri(year + 1, 1, 1) - 1,
    calendar: 'Hijri',
    granularity: 'year',
  };
}
