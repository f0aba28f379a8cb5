import { describe, expect, it } from 'vitest';
import {
  describeDate,
  describeDays,
  describeInstant,
  labelEnd,
} from '../../../src/core/briefing/describe-date.ts';
import { dayOfIso } from '../../../src/core/timeline/days.ts';
import { makeReading } from './make-view.ts';

type Words = Parameters<typeof makeReading>[0];

const READINGS: readonly (readonly [edtf: string, words: Words, expected: string])[] = [
  ['2026-03-14', { date: '' }, '14 March 2026'],
  [
    '2026-03-14T06:30',
    { date: '', within: ['2026-03-14', '2026-03-14'], granularity: 'time' },
    '14 March 2026, 06:30',
  ],
  ['2026-03', { date: '', within: ['2026-03-01', '2026-03-31'], granularity: 'month' }, 'March 2026'],
  ['2024-02', { date: '', within: ['2024-02-01', '2024-02-29'], granularity: 'month' }, 'February 2024'],
  ['2026-03', { date: '', within: ['2026-03-10', '2026-03-31'], granularity: 'month' }, '10–31 March 2026'],
  ['1998', { date: '', within: ['1998-01-01', '1998-12-31'], granularity: 'year' }, '1998'],
  [
    '1998~',
    { date: '', within: ['1998-01-01', '1998-12-31'], granularity: 'year', approximate: true },
    'about 1998',
  ],
  ['199X', { date: '', within: ['1990-01-01', '1999-12-31'], granularity: 'decade' }, '1990s'],
  ['18XX', { date: '', within: ['1801-01-01', '1900-12-31'], granularity: 'century' }, '19th century'],
  [
    '2026-33',
    { date: '', within: ['2026-01-01', '2026-03-31'], granularity: 'quarter' },
    'quarter 1 of 2026',
  ],
  [
    '2026-41',
    { date: '', within: ['2026-07-01', '2026-12-31'], granularity: 'half-year' },
    'second half of 2026',
  ],
  ['2026-23', { date: '', within: ['2026-09-01', '2026-11-30'], granularity: 'season' }, 'autumn 2026'],
  ['2026-24', { date: '', within: ['2026-12-01', '2027-02-28'], granularity: 'season' }, 'winter 2026'],
  [
    '2026-W11',
    { date: '', within: ['2026-03-09', '2026-03-15'], granularity: 'week' },
    'week of 9–15 March 2026',
  ],
  [
    '2026-03-03/2026-03-06',
    { date: '', within: ['2026-03-03', '2026-03-06'], granularity: 'range' },
    '3–6 March 2026',
  ],
  [
    '2024-02-11/..',
    { date: '', within: ['2024-02-11', null], granularity: 'range' },
    'since 11 February 2024',
  ],
  ['2024-05/..', { date: '', within: ['2024-05-01', null], granularity: 'range' }, 'since May 2024'],
  ['1998/..', { date: '', within: ['1998-01-01', null], granularity: 'range' }, 'since 1998'],
  [
    '../2027-10-31',
    { date: '', within: [null, '2027-10-31'], granularity: 'range' },
    'until 31 October 2027',
  ],
  ['../..', { date: '', within: [null, null], granularity: 'range' }, '../..'],
];

describe('a date in words', () => {
  it.each(READINGS)('says %s as precisely as it is known', (edtf, words, expected) => {
    expect(describeDate(makeReading(words, edtf))).toBe(expected);
  });

  it.each([
    ['2026-03-03', '2026-03-03', '3 March 2026'],
    ['2026-03-30', '2026-04-02', '30 March – 2 April 2026'],
    ['2025-12-30', '2026-01-02', '30 December 2025 – 2 January 2026'],
  ] as const)('says nothing twice in a range', (first, last, expected) => {
    expect(describeDays(dayOfIso(first) ?? 0, dayOfIso(last) ?? 0)).toBe(expected);
  });

  it.each([
    ['2026-03-14', '14 March 2026'],
    ['2026-03-14T07:20:00+03:00', '14 March 2026, 07:20 (UTC+03:00)'],
    ['2026-03-14T04:20:00.123Z', '14 March 2026, 04:20 UTC'],
    ['2026-03-14T04:20', '14 March 2026, 04:20'],
    ['yesterday', 'yesterday'],
    ['2026-03', '2026-03'],
  ])('writes the stored instant %s', (iso, expected) => {
    expect(describeInstant(iso)).toBe(expected);
  });

  it.each([
    ['1998/..', ['1998-01-01', null], 'from', '1998'],
    ['1998/..', ['1998-01-01', null], 'to', ''],
    ['2024-05/2026-02-03', ['2024-05-01', '2026-02-03'], 'from', 'May 2024'],
    ['2024-05/2026-02-03', ['2024-05-01', '2026-02-03'], 'to', '3 Feb 2026'],
  ] as const)('labels an end of %s within %s', (edtf, within, end, expected) => {
    expect(labelEnd(makeReading({ date: '', within, granularity: 'range' }, edtf), end)).toBe(expected);
  });
});
