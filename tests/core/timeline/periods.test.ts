import { describe, expect, test } from 'vitest';
import { dayOf, isoOfDay } from '../../../src/core/timeline/days.ts';
import {
  centuryPeriod,
  decadePeriod,
  isoWeek,
  mondayOfWeek,
  monthPeriod,
  quarterPeriod,
  seasonPeriod,
  unitPeriod,
  weekdayOf,
  yearPeriod,
  type Period,
} from '../../../src/core/timeline/resolving/periods.ts';

function shown({ first, last, value }: Period): string {
  return `${value} ${isoOfDay(first)}..${isoOfDay(last)}`;
}

const NOVEMBER_6 = dayOf(2025, 11, 6);

test.each([
  [monthPeriod(2024, 2), '2024-02 2024-02-01..2024-02-29'],
  [monthPeriod(2025, 13), '2026-01 2026-01-01..2026-01-31'],
  [monthPeriod(2025, 0), '2024-12 2024-12-01..2024-12-31'],
  [quarterPeriod(2025, 0), '2024-Q4 2024-10-01..2024-12-31'],
  [quarterPeriod(2025, 3), '2025-Q3 2025-07-01..2025-09-30'],
  [seasonPeriod(2025, 'WI'), '2025-WI 2025-12-01..2026-02-28'],
  [decadePeriod(1967), '196 1960-01-01..1969-12-31'],
  [centuryPeriod(19), '18 1800-01-01..1899-12-31'],
  [unitPeriod('W', NOVEMBER_6, 0), '2025-W45 2025-11-03..2025-11-09'],
  [unitPeriod('WE', NOVEMBER_6, -1), '2025-W44-WE 2025-11-01..2025-11-02'],
  [unitPeriod('M', NOVEMBER_6, -1), '2025-10 2025-10-01..2025-10-31'],
  [unitPeriod('HY', NOVEMBER_6, -1), '2025-H1 2025-01-01..2025-06-30'],
  [unitPeriod('E', NOVEMBER_6, -1), '201 2010-01-01..2019-12-31'],
])('%o', (period, expected) => {
  expect(shown(period)).toBe(expected);
});

describe('weeks', () => {
  test.each([
    ['2024-12-30', 2025, 1],
    ['2021-01-03', 2020, 53],
    ['2025-11-06', 2025, 45],
  ])('%s lies in week %i-W%i', (iso, year, week) => {
    const day = dayOf(...(iso.split('-').map(Number) as [number, number, number]));
    expect(isoWeek(day)).toEqual([year, week]);
    expect(mondayOfWeek(year, week)).toBe(day - weekdayOf(day) + 1);
  });
});

test('years before Christ are counted astronomically', () => {
  expect(yearPeriod(-479).value).toBe('BC0480');
  expect(yearPeriod(0).value).toBe('BC0001');
});
