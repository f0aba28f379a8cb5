/** Dates as an analyst types them: what is read, how precisely, and what is refused. */
import { describe, expect, it } from 'vitest';
import { EDTF_LIMIT, parseEdtf } from '../../../src/core/corrections/parse-edtf.ts';
import type { DayBounds, Granularity } from '../../../src/core/model.ts';
import { dayOfIso } from '../../../src/core/timeline/days.ts';
import { formatEdtf } from '../../../src/core/timeline/resolving/format-edtf.ts';

function day(iso: string): number {
  return dayOfIso(iso) ?? Number.NaN;
}

/** Bounds of something within `[first, last]`. */
function within(first: string, last: string): DayBounds {
  return { earliestStart: day(first), latestStart: day(last), earliestEnd: day(first), latestEnd: day(last) };
}

describe('a date', () => {
  it.each<[string, DayBounds, Granularity]>([
    ['2025-10-30', within('2025-10-30', '2025-10-30'), 'day'],
    ['  2025-10-30\n', within('2025-10-30', '2025-10-30'), 'day'],
    ['2024-02-29', within('2024-02-29', '2024-02-29'), 'day'],
    ['2025-10', within('2025-10-01', '2025-10-31'), 'month'],
    ['2023-02-XX', within('2023-02-01', '2023-02-28'), 'month'],
    ['2025-12', within('2025-12-01', '2025-12-31'), 'month'],
    ['2025', within('2025-01-01', '2025-12-31'), 'year'],
    ['2025-XX', within('2025-01-01', '2025-12-31'), 'year'],
    ['2025-XX-XX', within('2025-01-01', '2025-12-31'), 'year'],
    ['199X', within('1990-01-01', '1999-12-31'), 'decade'],
    ['19XX', within('1900-01-01', '1999-12-31'), 'century'],
    ['2025-21', within('2025-03-01', '2025-05-31'), 'season'],
    ['2025-24', within('2025-12-01', '2026-02-28'), 'season'],
    ['2025-29', within('2025-09-01', '2025-11-30'), 'season'],
    ['2025-33', within('2025-01-01', '2025-03-31'), 'quarter'],
    ['2025-36', within('2025-10-01', '2025-12-31'), 'quarter'],
    ['2025-41', within('2025-07-01', '2025-12-31'), 'half-year'],
  ])('%s', (typed, bounds, granularity) => {
    expect(parseEdtf(typed)).toEqual({
      edtf: typed.trim(),
      bounds,
      granularity,
      approximate: false,
      basis: 'analyst',
      reason: 'set by the analyst',
    });
  });

  it.each(['1990~', '1990?', '1990%', '2025-10~', '2025-10-30?', '199X~', '2025-21~'])(
    '%s is approximate',
    (typed) => {
      expect(parseEdtf(typed)).toMatchObject({ edtf: typed, approximate: true });
    },
  );

  it('before Christ counts years astronomically', () => {
    const year = parseEdtf('-0043');
    expect(year?.granularity).toBe('year');
    expect((year?.bounds.latestEnd ?? 0) - (year?.bounds.earliestStart ?? 0)).toBe(364);
    const decade = parseEdtf('-004X');
    expect(decade?.bounds.earliestStart).toBeLessThan(year?.bounds.earliestStart ?? 0);
    expect(decade?.bounds.latestEnd).toBeGreaterThan(year?.bounds.latestEnd ?? 0);
  });
});

describe('an interval', () => {
  it.each<[string, string, DayBounds]>([
    [
      '2025-10-27/2025-10-30',
      '2025-10-27/2025-10-30',
      {
        earliestStart: day('2025-10-27'),
        latestStart: day('2025-10-27'),
        earliestEnd: day('2025-10-30'),
        latestEnd: day('2025-10-30'),
      },
    ],
    [
      '2025-05/2025-06',
      '2025-05/2025-06',
      {
        earliestStart: day('2025-05-01'),
        latestStart: day('2025-05-31'),
        earliestEnd: day('2025-06-01'),
        latestEnd: day('2025-06-30'),
      },
    ],
    ['2025/2025', '2025/2025', within('2025-01-01', '2025-12-31')],
    [
      '2025-05/..',
      '2025-05/..',
      {
        earliestStart: day('2025-05-01'),
        latestStart: day('2025-05-31'),
        earliestEnd: null,
        latestEnd: null,
      },
    ],
    [
      '2025-05/',
      '2025-05/..',
      {
        earliestStart: day('2025-05-01'),
        latestStart: day('2025-05-31'),
        earliestEnd: null,
        latestEnd: null,
      },
    ],
    [
      '../2025-05-04',
      '../2025-05-04',
      {
        earliestStart: null,
        latestStart: null,
        earliestEnd: day('2025-05-04'),
        latestEnd: day('2025-05-04'),
      },
    ],
  ])('%s', (typed, edtf, bounds) => {
    expect(parseEdtf(typed)).toMatchObject({ edtf, bounds });
  });

  it('is approximate where one end is', () => {
    expect(parseEdtf('2004-06~/2006')).toMatchObject({ approximate: true, granularity: 'range' });
  });
});

describe('no date', () => {
  it.each([
    '',
    ' ',
    '..',
    '/',
    '../..',
    '../',
    '/..',
    '2025-10-30/2025-10-31/2025-11-01',
    'yesterday',
    '30.10.2025',
    '30/10/2025',
    '2025-13',
    '2025-00',
    '2025-10-00',
    '2025-10-32',
    '2025-02-29',
    '2025-04-31',
    '1900-02-29',
    '2025-1-1',
    '25-10-30',
    '2025-20',
    '2025-37',
    '2025-42',
    '2025-99',
    '2025-21-01',
    '2025-XX-04',
    '199X-05',
    '1XXX',
    'XXXX',
    '-0000',
    '20251030',
    '2025-10-30T10:00',
    '2025-10-30T10:00:00Z',
    '[2025,2026]',
    '{2025..2026}',
    '2025-~10',
    '~2025',
    'Y170000002',
    '1e9',
    '2025-10-30/2025-10-27',
    '2026/2025-12-31',
    '2025-10-30/yesterday',
    'yesterday/2025',
    '.../2025',
    '2025--10',
    '−2025',
    '٢٠٢٥-١٠-٣٠',
    '２０２５',
    '2025‑10‑30',
    '2025-10-30\u0000',
    '2025\n2026',
    '<b>2025</b>',
    "2025'; DROP TABLE corrections; --",
    '9'.repeat(EDTF_LIMIT + 1),
    '2'.repeat(1_000_000),
    '/'.repeat(30),
    'NaN',
    'Infinity',
    '-',
    '--',
    '2025~~',
    '2025?~',
  ])('%j', (typed) => {
    expect(parseEdtf(typed)).toBeNull();
  });
});

describe('what the engine writes', () => {
  it.each<[DayBounds, Granularity, boolean]>([
    [within('2025-10-30', '2025-10-30'), 'day', false],
    [within('2025-10-27', '2025-11-02'), 'week', false],
    [within('2025-10-01', '2025-10-31'), 'month', true],
    [within('2025-06-01', '2025-08-31'), 'season', false],
    [within('1990-01-01', '1999-12-31'), 'decade', true],
    [within('1800-01-01', '1899-12-31'), 'century', false],
    [within('2025-10-27', '2025-10-30'), 'range', true],
    [
      {
        earliestStart: day('2025-05-01'),
        latestStart: day('2025-05-31'),
        earliestEnd: null,
        latestEnd: null,
      },
      'month',
      true,
    ],
    [
      {
        earliestStart: null,
        latestStart: null,
        earliestEnd: day('2025-05-01'),
        latestEnd: day('2025-05-31'),
      },
      'month',
      false,
    ],
  ])('is read back: %o %s', (bounds, granularity, approximate) => {
    const edtf = formatEdtf(bounds, granularity, approximate);
    const reading = parseEdtf(edtf);
    expect(reading).toMatchObject({
      edtf,
      approximate,
      bounds: { earliestStart: bounds.earliestStart, latestEnd: bounds.latestEnd },
    });
  });
});
