/**
 * Whole days since 1970-01-01 in the proleptic Gregorian calendar: the timeline's unit. Counted with
 * whole numbers, after Hinnant, "chrono-compatible low-level date algorithms" (2013): dates are
 * compared all the time, and a Date for each costs more than all the rest of it.
 */

const MILLISECONDS_A_DAY = 86_400_000;

/** Days from 1 March of year 0 to 1 January 1970. */
const EPOCH = 719_468;
/** Years, either way, that a Date can tell; there is none beyond. */
const LAST_YEAR = 270_000;

/** The day number of a calendar date; month 1–12. Overflowing days roll into the next month; NaN beyond all calendars. */
export function dayOf(year: number, month: number, day: number): number {
  // A year from March to February has its leap day at the end.
  const months = year * 12 + month - 3;
  const years = Math.floor(months / 12);
  if (!(Math.abs(years) < LAST_YEAR)) return NaN;
  const leapDays = Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400);
  return years * 365 + leapDays + Math.floor((153 * (months - years * 12) + 2) / 5) + day - 1 - EPOCH;
}

/** Year, month (1–12) and day of a day number; NaN for NaN. */
export function partsOfDay(day: number): readonly [year: number, month: number, day: number] {
  const since = day + EPOCH;
  const era = Math.floor(since / 146_097);
  const dayOfEra = since - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const sinceMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = sinceMarch < 10 ? sinceMarch + 3 : sinceMarch - 9;
  return [
    yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    dayOfYear - Math.floor((153 * sinceMarch + 2) / 5) + 1,
  ];
}

/** The day so many whole months after another, or before it; the last one where its month has no such day. */
export function monthsAfter(day: number, months: number): number {
  const [year, month, date] = partsOfDay(day);
  return Math.min(dayOf(year, month + months, date), dayOf(year, month + months + 1, 1) - 1);
}

/** The day number of an ISO day or instant (`2025-10-30`, `2025-10-30T08:00:00Z`), or null. */
export function dayOfIso(iso: string): number | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)/.exec(iso);
  if (!match) return null;
  return dayOf(Number(match[1]), Number(match[2]), Number(match[3]));
}

/** Minutes since midnight of an ISO instant, as written; null of a day, and of midnight, which is how systems write one. */
export function minuteOfIso(iso: string): number | null {
  const match = /T(\d\d):(\d\d)/.exec(iso);
  return (match && Number(match[1]) * 60 + Number(match[2])) || null;
}

/** `2025-10-30` for a day number. @throws {RangeError} for one that no calendar has. */
export function isoOfDay(day: number): string {
  const [year, month, date] = partsOfDay(day);
  if (!(year >= 1000 && year <= 9999)) return new Date(day * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
  return `${year}-${month < 10 ? '0' : ''}${month}-${date < 10 ? '0' : ''}${date}`;
}
