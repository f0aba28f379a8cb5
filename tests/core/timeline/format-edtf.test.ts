import { expect, test } from 'vitest';
import type { DayBounds, Granularity } from '../../../src/core/model.ts';
import { dayOf } from '../../../src/core/timeline/days.ts';
import { formatEdtf } from '../../../src/core/timeline/resolving/format-edtf.ts';

type Ends = readonly [number | null, number | null, number | null, number | null];

function bounds([earliestStart, latestStart, earliestEnd, latestEnd]: Ends): DayBounds {
  return { earliestStart, latestStart, earliestEnd, latestEnd };
}

const MAY_5 = dayOf(2025, 5, 5);
const YEAR: Ends = [dayOf(2021, 1, 1), dayOf(2021, 12, 31), dayOf(2021, 1, 1), dayOf(2021, 12, 31)];

const CASES: readonly (readonly [string, Ends, Granularity, boolean, string])[] = [
  ['a day', [MAY_5, MAY_5, MAY_5, MAY_5], 'day', false, '2025-05-05'],
  ['about a day', [MAY_5, MAY_5, MAY_5, MAY_5], 'day', true, '2025-05-05~'],
  [
    'a month',
    [dayOf(2025, 5, 1), dayOf(2025, 5, 31), dayOf(2025, 5, 1), dayOf(2025, 5, 31)],
    'month',
    false,
    '2025-05',
  ],
  ['a year', YEAR, 'year', false, '2021'],
  ['since a year', [YEAR[0], YEAR[1], null, null], 'year', false, '2021/..'],
  ['until a day', [null, null, MAY_5, MAY_5], 'day', false, '../2025-05-05'],
  ['by a year, from a day', [MAY_5, null, null, dayOf(2030, 12, 31)], 'year', false, '2025-05-05/2030-12-31'],
  ['a week', [MAY_5, MAY_5 + 6, MAY_5, MAY_5 + 6], 'week', false, '2025-05-05/2025-05-11'],
  [
    'a summer',
    [dayOf(2025, 6, 1), dayOf(2025, 8, 31), dayOf(2025, 6, 1), dayOf(2025, 8, 31)],
    'season',
    false,
    '2025-22',
  ],
  [
    'a decade',
    [dayOf(1960, 1, 1), dayOf(1969, 12, 31), dayOf(1960, 1, 1), dayOf(1969, 12, 31)],
    'decade',
    false,
    '196X',
  ],
  [
    'a century',
    [dayOf(1800, 1, 1), dayOf(1899, 12, 31), dayOf(1800, 1, 1), dayOf(1899, 12, 31)],
    'century',
    false,
    '18XX',
  ],
  [
    'a year before Christ',
    [dayOf(-479, 1, 1), dayOf(-479, 12, 31), dayOf(-479, 1, 1), dayOf(-479, 12, 31)],
    'year',
    false,
    '-0479',
  ],
  ['nothing', [null, null, null, null], 'day', false, ''],
];

test.each(CASES)('%s', (_name, ends, granularity, approximate, expected) => {
  expect(formatEdtf(bounds(ends), granularity, approximate)).toBe(expected);
});
