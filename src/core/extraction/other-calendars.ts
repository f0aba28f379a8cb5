/** Days of the Solar Hijri (Jalali) and the Islamic (Hijri) calendars as Gregorian ISO days. */

const MILLISECONDS_A_DAY = 86_400_000;
/** Julian day number of 1970-01-01 at noon. */
const UNIX_EPOCH_JULIAN_DAY = 2_440_588;

/**
 * Solar Hijri to Gregorian by Borkowski's break years (K. M. Borkowski, "The Persian calendar for
 * 3000 years", 1996), exact for the years 1178–1633.
 */
export function gregorianOfJalali(year: number, month: number, day: number): string | null {
  const monthLength = month <= 6 ? 31 : 30;
  if (year < 1178 || year > 1633 || month < 1 || month > 12 || day < 1 || day > monthLength) return null;
  // Between the break years 1210 and 1635 leap years come in cycles of 33.
  const start = year < 1210 ? 1178 : 1210;
  const passed = year - start;
  const leaps =
    start === 1210
      ? Math.floor(passed / 33) * 8 + Math.floor(((passed % 33) + 3) / 4)
      : Math.floor((passed + 3) / 4);
  const firstOfStart = start === 1210 ? dayOf(1831, 3, 21) : dayOf(1799, 3, 21);
  const daysBefore = month <= 7 ? (month - 1) * 31 : 186 + (month - 7) * 30;
  return isoOf(firstOfStart + passed * 365 + leaps + daysBefore + day - 1);
}

/**
 * Islamic to Gregorian by the tabular civil calendar (Reingold and Dershowitz, "Calendrical
 * Calculations"): within a day of the announced one.
 */
export function gregorianOfHijri(year: number, month: number, day: number): string | null {
  if (year < 1300 || year > 1500 || month < 1 || month > 12 || day < 1 || day > 30) return null;
  const julianDay =
    day + Math.ceil(29.5 * (month - 1)) + (year - 1) * 354 + Math.floor((3 + 11 * year) / 30) + 1_948_439;
  return isoOf(julianDay - UNIX_EPOCH_JULIAN_DAY);
}

function dayOf(year: number, month: number, day: number): number {
  return Math.round(Date.UTC(year, month - 1, day) / MILLISECONDS_A_DAY);
}

function isoOf(day: number): string {
  return new Date(day * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
}
