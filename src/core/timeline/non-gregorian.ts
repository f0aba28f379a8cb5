/** Days of the Islamic lunar (Hijri) and the Iranian solar (Solar Hijri) calendar. */
import { dayOf } from './days.ts';

/** Day number of 1 Muharram 1 AH in the civil tabular calendar: 16 July 622 Julian, 19 July Gregorian. */
const HIJRI_EPOCH = dayOf(622, 7, 19);

/**
 * Day number of a Hijri date by the tabular calendar (30-year cycle with leap years 2, 5, 7, 10,
 * 13, 16, 18, 21, 24, 26, 29; Reingold and Dershowitz, Calendrical Calculations, chapter 7). The
 * moon is sighted locally, so the real day may differ by one.
 */
export function dayOfHijri(year: number, month: number, day: number): number {
  return (
    HIJRI_EPOCH +
    (year - 1) * 354 +
    Math.floor((3 + 11 * year) / 30) +
    Math.ceil(29.5 * (month - 1)) +
    day -
    1
  );
}

/** The Hijri year a day lies in. */
export function hijriYearOf(day: number): number {
  return Math.floor((30 * (day - HIJRI_EPOCH) + 10646) / 10631);
}

/** Leap-year breaks of the arithmetic solar calendar (A. Birashk; as used by jalaali-js, MIT). */
const BREAKS = [
  -61, 9, 38, 199, 426, 686, 756, 818, 1111, 1181, 1210, 1635, 2060, 2097, 2192, 2262, 2324, 2394, 2456, 3178,
];

/** Day number of a Solar Hijri date; month 1 is Farvardin. Years −61 to 3177. */
export function dayOfSolarHijri(year: number, month: number, day: number): number {
  const newYear = dayOf(year + 621, 3, marchOfNewYear(year));
  const inYear = month <= 7 ? (month - 1) * 31 : 186 + (month - 7) * 30;
  return newYear + inYear + day - 1;
}

/** The Solar Hijri year a day lies in. */
export function solarHijriYearOf(day: number): number {
  const guess = Math.floor((day - dayOf(622, 3, 21)) / 365.2422) + 1;
  for (const year of [guess + 1, guess, guess - 1]) if (dayOfSolarHijri(year, 1, 1) <= day) return year;
  return guess;
}

/** The day of March on which a solar year begins. */
function marchOfNewYear(year: number): number {
  const gregorian = year + 621;
  let leaps = -14;
  let before = BREAKS[0] ?? 0;
  let jump = 0;
  for (const next of BREAKS.slice(1)) {
    jump = next - before;
    if (year < next) break;
    leaps += Math.floor(jump / 33) * 8 + Math.floor((jump % 33) / 4);
    before = next;
  }
  const into = year - before;
  leaps += Math.floor(into / 33) * 8 + Math.floor(((into % 33) + 3) / 4);
  if (jump % 33 === 4 && jump - into === 4) leaps += 1;
  const gregorianLeaps =
    Math.floor(gregorian / 4) - Math.floor(((Math.floor(gregorian / 100) + 1) * 3) / 4) - 150;
  return 20 + leaps - gregorianLeaps;
}
