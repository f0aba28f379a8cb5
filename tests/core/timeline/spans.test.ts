import { describe, expect, test } from 'vitest';
import { firstEndingAfter, indexAt, SpanIndex, spansMeeting } from '../../../src/core/timeline/spans.ts';

const SPANS = [
  { start: 0, end: 4 },
  { start: 6, end: 9 },
  { start: 9, end: 12 },
  { start: 1000, end: 1004 },
];

test.each([
  [0, 0],
  [4, 1],
  [8, 1],
  [9, 2],
  [5000, 4],
])('the first span that ends after %i is number %i', (offset, index) => {
  expect(firstEndingAfter(SPANS, offset)).toBe(index);
});

test.each([
  [0, 0],
  [5, -1],
  [11, 2],
  [1003, 3],
  [2000, -1],
])('offset %i lies in span %i', (offset, index) => {
  expect(indexAt(SPANS, offset)).toBe(index);
});

describe('spans that meet a range', () => {
  const nested = [{ start: 0, end: 2000 }, ...SPANS.slice(1)];

  test.each([
    [{ start: 3, end: 7 }, SPANS.slice(0, 2)],
    [{ start: 4, end: 6 }, []],
    [{ start: 0, end: 5000 }, SPANS],
  ])('%o', (range, expected) => {
    expect(spansMeeting(SPANS, range)).toEqual(expected);
    expect(new SpanIndex(SPANS).meeting(range)).toEqual(expected);
  });

  test('overlapping ones are all found, once', () => {
    expect(new SpanIndex(nested).meeting({ start: 0, end: 1500 })).toEqual(nested);
    expect(new SpanIndex(nested).meeting({ start: 1500, end: 1501 })).toEqual([nested[0]]);
  });
});
