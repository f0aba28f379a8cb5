/** One table of month names serves pages and feeds; each reads it as strictly as its dates are written. */
import { describe, expect, test } from 'vitest';
import { readMonth, readPlainMonth } from '../../src/core/month-words.ts';

describe('months of templates', () => {
  test.each([
    ['März', 3],
    ['Sept.', 9],
    ['septembre', 9],
    ['Janua', 1],
    ['мая', 5],
    ['مارس', 3],
    ['जून', 6],
    ['फ़र', 2],
  ] as const)('%s', (word, month) => {
    expect(readMonth(word)).toBe(month);
  });

  test.each(['ma', 'J', 'news', 'Monday', ''])('“%s” is none', (word) => {
    expect(readMonth(word)).toBeNull();
  });

  test('other calendars say so', () => {
    expect(readMonth('مهر')).toEqual({ month: 7, calendar: 'jalali' });
    expect(readMonth('رمضان')).toMatchObject({ month: 9, calendar: 'hijri' });
  });
});

describe('months of feeds', () => {
  test.each([
    ['fevrier', 2],
    ['Maerz', 3],
    ['Decembr', 12],
    ['Sep', 9],
    ['гру', 12],
    ['led', 1],
    ['जून', 6],
  ] as const)('%s', (word, month) => {
    expect(readPlainMonth(word)).toBe(month);
  });

  test.each(['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun', 'samedi', 'gmt', 'est', 'at', ''])(
    '“%s” is none',
    (word) => {
      expect(readPlainMonth(word)).toBeNull();
    },
  );
});
