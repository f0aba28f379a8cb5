import { describe, expect, test } from 'vitest';
import { dayOf, dayOfIso, isoOfDay, partsOfDay } from '../../../src/core/timeline/days.ts';

const MILLISECONDS_A_DAY = 86_400_000;

/** The platform's own count. */
function byDate(year: number, month: number, day: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getTime() / MILLISECONDS_A_DAY;
}

describe('a day’s number', () => {
  test.each([
    [1970, 1, 1, 0],
    [1969, 12, 31, -1],
    [2000, 2, 29, 11_016],
    [1900, 2, 29, -25_508], // no leap year: 1 March
    [2026, 13, 1, byDate(2027, 1, 1)],
    [2026, 0, 1, byDate(2025, 12, 1)],
    [2026, -11, 1, byDate(2025, 1, 1)],
    [2026, 3, 0, byDate(2026, 2, 28)],
    [2026, 1, 400, byDate(2027, 2, 4)],
    [0, 3, 1, byDate(0, 3, 1)],
    [-43, 3, 15, byDate(-43, 3, 15)],
    [79, 8, 24, byDate(79, 8, 24)],
  ])('%i-%i-%i', (year, month, day, expected) => {
    expect(dayOf(year, month, day)).toBe(expected);
    expect(dayOf(year, month, day)).toBe(byDate(year, month, day));
  });

  test('and its parts are those of the platform’s calendar, leap years and centuries included', () => {
    for (let day = -800_000; day < 800_000; day += 97) {
      const date = new Date(day * MILLISECONDS_A_DAY);
      const parts = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()] as const;
      expect(partsOfDay(day)).toEqual(parts);
      expect(dayOf(...parts)).toBe(day);
      expect(isoOfDay(day)).toBe(date.toISOString().slice(0, 10));
    }
  });

  test.each([NaN, Infinity, 1e9, -1e9])('is none for the year %d', (year) => {
    expect(dayOf(year, 1, 1)).toBeNaN();
  });

  test.each([
    ['2025-10-30', 20_391],
    ['2025-10-30T08:00:00Z', 20_391],
    ['30.10.2025', null],
    ['', null],
  ])('of “%s”', (iso, expected) => {
    expect(dayOfIso(iso)).toBe(expected);
  });
});
