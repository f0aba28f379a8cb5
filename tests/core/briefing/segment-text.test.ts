import { describe, expect, it } from 'vitest';
import {
  segmentText,
  type HighlightedSpan,
  type PaintedSpan,
} from '../../../src/core/briefing/segment-text.ts';

const TEXT = 'He said “no way at all” twice.';
const BLOCK = { start: 0, end: TEXT.length };

function painted(id: string, start: number, end: number): PaintedSpan {
  return { start, end, paint: { id, type: 'direct', letter: 'A', colour: 0 } };
}

function highlighted(start: number, end: number): HighlightedSpan {
  return { start, end, colour: 'green', note: 1 };
}

describe('segments of a block', () => {
  it('is one segment where nothing is painted', () => {
    const segments = segmentText(TEXT, BLOCK, { marks: [], quotations: [], highlights: [] });
    expect(segments.map((segment) => segment.text)).toEqual([TEXT]);
  });

  it('is none where the block is empty', () => {
    expect(segmentText('', { start: 0, end: 0 }, { marks: [], quotations: [], highlights: [] })).toEqual([]);
  });

  it('loses and repeats nothing, whatever overlaps', () => {
    const segments = segmentText(TEXT, BLOCK, {
      marks: [{ kind: 'emphasis', start: 3, end: 12 }],
      quotations: [painted('q1', 8, 23), painted('q2', 12, 15)],
      highlights: [highlighted(0, 10), highlighted(20, 29)],
    });
    expect(segments.map((segment) => segment.text).join('')).toBe(TEXT);
    expect(segments.map((segment) => segment.quotation?.id ?? null)).toEqual([
      null,
      null,
      'q1',
      'q1',
      'q2',
      'q1',
      'q1',
      null,
      null,
    ]);
    expect(segments.filter((segment) => segment.endsQuotation).map((segment) => segment.span.end)).toEqual([
      15, 23,
    ]);
    expect(
      segments
        .filter((segment) => segment.marks.includes('emphasis'))
        .map((segment) => segment.text)
        .join(''),
    ).toBe(TEXT.slice(3, 12));
  });

  it.each([
    ['alone', [highlighted(0, 10)], [], [10]],
    ['cut by quotations', [highlighted(0, 29)], [painted('q1', 8, 23), painted('q2', 12, 15)], [29]],
    ['one after the other', [highlighted(0, 10), highlighted(12, 20)], [], [10, 20]],
    // The end of the first lies under the second: it is referred to where it is last seen.
    ['overlapping', [highlighted(0, 10), highlighted(5, 20)], [], [5, 20]],
    ['beyond the block', [highlighted(20, 90)], [], [TEXT.length]],
  ])('a note is referred to once: %s', (_name, highlights, quotations, ends) => {
    const segments = segmentText(TEXT, BLOCK, { marks: [], quotations, highlights });
    expect(segments.filter(({ highlight }) => highlight?.note === 1).map(({ span }) => span.end)).toEqual(
      ends,
    );
  });

  it('clips what goes beyond the block, and ends it there', () => {
    const block = { start: 8, end: 15 };
    const segments = segmentText(TEXT, block, {
      marks: [],
      quotations: [painted('q1', 0, 29)],
      highlights: [],
    });
    expect(segments).toMatchObject([{ text: TEXT.slice(8, 15), endsQuotation: true }]);
  });

  it('ignores what only touches the block', () => {
    const block = { start: 8, end: 15 };
    const layers = { marks: [], quotations: [painted('q1', 0, 8), painted('q2', 15, 20)], highlights: [] };
    expect(segmentText(TEXT, block, layers)).toMatchObject([{ quotation: null }]);
  });
});
