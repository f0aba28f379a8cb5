/** The day a feast falls on in a year. */
import { dayOf } from '../days.ts';
import { dayOfHijri, dayOfSolarHijri, hijriYearOf } from '../non-gregorian.ts';
import { weekdayOf } from './periods.ts';

/**
 * The day of a feast, in the notation of `CalendarData.holidays`; null where the year has none or
 * the notation is unknown. Feasts of the moon may differ by a day from what is sighted.
 */
export function feastDay(rule: string, year: number): number | null {
  const fixed = /^(\d\d)-(\d\d)$/.exec(rule);
  if (fixed) return dayOf(year, Number(fixed[1]), Number(fixed[2]));
  const easter = /^easter([+-]\d+)$/.exec(rule);
  if (easter) return easterDay(year) + Number(easter[1]);
  const counted = /^(\d\d)#(-?\d)-(\d)(\+\d)?$/.exec(rule);
  if (counted)
    return (
      nthWeekday(year, Number(counted[1]), Number(counted[2]), Number(counted[3])) + Number(counted[4] ?? 0)
    );
  // The solar year begins in March; "Nowruz 1404" counts by it.
  const solar = /^solar01-(\d\d)$/.exec(rule);
  if (solar) return dayOfSolarHijri(year < 1600 ? year : year - 621, 1, Number(solar[1]));
  const moon = /^hijri(\d\d)-(\d\d)$/.exec(rule);
  return moon ? moonDay(year, Number(moon[1]), Number(moon[2])) : null;
}

/** Western Easter (anonymous Gregorian computus; J. Meeus, Astronomical Algorithms, chapter 8). */
export function easterDay(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  return dayOf(year, month, ((h + l - 7 * m + 114) % 31) + 1);
}

function nthWeekday(year: number, month: number, index: number, weekday: number): number {
  if (index < 0) {
    const last = dayOf(year, month + 1, 1) - 1;
    return last - ((weekdayOf(last) - weekday + 7) % 7);
  }
  const first = dayOf(year, month, 1);
  return first + ((weekday - weekdayOf(first) + 7) % 7) + (index - 1) * 7;
}

/** The first such day of the lunar calendar within the year. */
function moonDay(year: number, month: number, day: number): number | null {
  const start = dayOf(year, 1, 1);
  const lunar = hijriYearOf(start);
  for (const candidate of [lunar, lunar + 1]) {
    const found = dayOfHijri(candidate, month, day);
    if (found >= start && found < dayOf(year + 1, 1, 1)) return found;
  }
  return null;
}
