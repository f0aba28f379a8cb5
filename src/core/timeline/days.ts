/** Whole days since 1970-01-01 in the proleptic Gregorian calendar: the timeline's unit. */

const MILLISECONDS_A_DAY = 86_400_000;

/** The day number of a calendar date; month 1–12. Overflowing days roll into the next month. */
export function dayOf(year: number, month: number, day: number): number {
  const date = new Date(Date.UTC(2000, 0, 1));
  // Date.UTC reads years 0–99 as 1900–1999, hence the detour over setUTCFullYear.
  date.setUTCFullYear(year, month - 1, day);
  return Math.round(date.getTime() / MILLISECONDS_A_DAY);
}

/** The day number of an ISO day or instant (`2025-10-30`, `2025-10-30T08:00:00Z`), or null. */
export function dayOfIso(iso: string): number | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)/.exec(iso);
  if (!match) return null;
  return dayOf(Number(match[1]), Number(match[2]), Number(match[3]));
}

/** `2025-10-30` for a day number. */
export function isoOfDay(day: number): string {
  return new Date(day * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
}
