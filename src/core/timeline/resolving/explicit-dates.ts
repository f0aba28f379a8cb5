/** Periods that need no context. */
import { dayOf } from '../days.ts';
import type { Meaning } from '../meaning.ts';
import { dayPeriod, monthPeriod, seasonPeriod, yearPeriod, type Period } from './periods.ts';

/** The period of a date whose year is written; null for everything else. */
export function periodOfExplicit(meaning: Meaning): Period | null {
  if (meaning.kind === 'season')
    return meaning.year === null ? null : seasonPeriod(meaning.year, meaning.season);
  if (meaning.kind !== 'date' || meaning.year === null) return null;
  if (meaning.month === null) return yearPeriod(meaning.year);
  return meaning.day === null
    ? monthPeriod(meaning.year, meaning.month)
    : dayPeriod(dayOf(meaning.year, meaning.month, meaning.day));
}
