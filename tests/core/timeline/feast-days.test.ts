import { expect, test } from 'vitest';
import { isoOfDay } from '../../../src/core/timeline/days.ts';
import { feastDay } from '../../../src/core/timeline/resolving/feast-days.ts';
import { readDates } from './read-marked.ts';

test.each([
  ['12-25', 2025, '2025-12-25'],
  ['easter+0', 2025, '2025-04-20'],
  ['easter+0', 2024, '2024-03-31'],
  ['easter-2', 2026, '2026-04-03'],
  ['easter+49', 2025, '2025-06-08'],
  ['11#4-4', 2025, '2025-11-27'],
  ['11#4-4+1', 2025, '2025-11-28'],
  ['05#-1-1', 2025, '2025-05-26'],
  ['hijri10-01', 2025, '2025-03-31'],
  ['solar01-01', 2025, '2025-03-21'],
  ['solar01-01', 2024, '2024-03-20'],
])('%s in %i', (rule, year, expected) => {
  const day = feastDay(rule, year);
  expect(day === null ? null : isoOfDay(day)).toBe(expected);
});

test('an unknown rule names no day', () => {
  expect(feastDay('sometime', 2025)).toBeNull();
});

test.each([
  ['The market closed over Easter.', ['Easter = 2025-04-20']],
  ['The market will close on Good Friday.', ['Good Friday = 2026-04-03']],
  ['It opened at Thanksgiving 2024.', ['Thanksgiving 2024 = 2024-11-28']],
])('%s', (text, expected) => {
  const read = readDates(text, 'en', '2025-11-06');
  expect(read.dates, read.trace).toEqual(expected);
});
