import { describe, expect, test } from 'vitest';
import { formatIso, formatIsoDay } from '../../src/renderer/format-date.ts';

describe('dates in the window', () => {
  test.each([
    ['2026', '2026'],
    ['2026-03', 'Mar 2026'],
    ['2026-03-14', '14 Mar 2026'],
    ['2026-03-14T07:20:00+03:00', '14 Mar 2026, 07:20 UTC+03:00'],
    ['2026-03-14T23:50-0930', '14 Mar 2026, 23:50 UTC−09:30'],
    ['2026-03-14T23:50:10.5Z', '14 Mar 2026, 23:50 UTC'],
    ['2026-03-14T23:50:10+00:00', '14 Mar 2026, 23:50 UTC'],
    ['2026-03-14T23:50:10-0000', '14 Mar 2026, 23:50 UTC'],
    ['2026-03-14T23:50:10+00:30', '14 Mar 2026, 23:50 UTC+00:30'],
    ['2026-03-14T23:50:10', '14 Mar 2026, 23:50'],
    ['last spring', 'last spring'],
    ['2026-13-44', '2026-13-44'],
    ['2026-03-14Tnoon', '14 Mar 2026'],
  ])('%s is %s, wherever it is read', (iso, written) => {
    expect(formatIso(iso)).toBe(written);
  });

  test('the list shows the publisher’s own day', () => {
    expect(formatIsoDay('2026-03-14T00:20:00+14:00')).toBe('14 Mar 2026');
    expect(formatIsoDay('2026-03')).toBe('Mar 2026');
  });
});
