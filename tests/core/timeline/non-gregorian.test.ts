import { expect, test } from 'vitest';
import { dayOf, isoOfDay } from '../../../src/core/timeline/days.ts';
import {
  dayOfHijri,
  dayOfSolarHijri,
  hijriYearOf,
  solarHijriYearOf,
} from '../../../src/core/timeline/non-gregorian.ts';

test.each([
  // Tabular days; sighted ones may differ by one.
  [1446, 9, 1, '2025-03-01'],
  [1447, 1, 1, '2025-06-27'],
  [1400, 1, 1, '1979-11-21'],
])('%i-%i-%i AH is %s', (year, month, day, expected) => {
  expect(isoOfDay(dayOfHijri(year, month, day))).toBe(expected);
  expect(hijriYearOf(dayOfHijri(year, month, day))).toBe(year);
});

test.each([
  [1404, 1, 1, '2025-03-21'],
  [1403, 12, 30, '2025-03-20'],
  [1404, 8, 8, '2025-10-30'],
  [1357, 11, 22, '1979-02-11'],
  [1399, 1, 1, '2020-03-20'],
])('%i-%i-%i solar is %s', (year, month, day, expected) => {
  expect(isoOfDay(dayOfSolarHijri(year, month, day))).toBe(expected);
  expect(solarHijriYearOf(dayOfSolarHijri(year, month, day))).toBe(year);
});

test('a solar year turns with the Gregorian March', () => {
  expect(solarHijriYearOf(dayOf(2025, 3, 20))).toBe(1403);
  expect(solarHijriYearOf(dayOf(2025, 3, 21))).toBe(1404);
});
