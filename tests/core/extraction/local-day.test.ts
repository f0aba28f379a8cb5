import { describe, expect, test } from 'vitest';
import { inLocalDay } from '../../../src/core/extraction/local-day.ts';

describe('an instant in universal time, told in the day its readers saw', () => {
  test.each([
    // A local time gives the zone.
    ['2022-05-04T00:44:52Z', '2022-05-03T21:44', '2022-05-03T21:44:52-03:00'],
    ['2022-05-03T20:15:00+00:00', '2022-05-04T01:45', '2022-05-04T01:45:00+05:30'],
    ['2022-05-03T09:00:00Z', '2022-05-03T11:00', '2022-05-03T11:00:00+02:00'],
    // A local day that can be the same moment.
    ['2020-04-14T00:38:07Z', '2020-04-13', '2020-04-13'],
    ['2020-04-13T22:38:07Z', '2020-04-14', '2020-04-14'],
  ])('%s shown as %s', (declared, shown, told) => {
    expect(inLocalDay(declared, shown)).toBe(told);
  });
  test.each([
    // Another moment: an update later that day, or days after.
    ['2022-05-03T09:00:00Z', '2022-05-03T11:07'],
    ['2020-04-13T09:38:07Z', '2020-04-15'],
    ['2020-04-13T13:38:07Z', '2020-04-12'],
    // A stated zone is the page's own word.
    ['2022-05-04T00:44:52+02:00', '2022-05-03'],
    ['2022-05-04', '2022-05-03'],
    ['2022-05-04T00:44:52', '2022-05-03'],
    ['2022-05-04T00:44:52Z', null],
    ['2022-05-04T00:44:52Z', '2022-05-04'],
  ])('%s beside %s stays', (declared, shown) => {
    expect(inLocalDay(declared, shown)).toBe(declared);
  });
});
