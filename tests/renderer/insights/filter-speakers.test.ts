import { describe, expect, test } from 'vitest';
import { filterSpeakers, matchesWords } from '../../../src/renderer/insights/filter-speakers.ts';
import { createReading } from '../../../src/renderer/reader/reading.ts';
import { inventedViews } from '../invented-articles.ts';

const [view] = inventedViews();
if (!view) throw new Error('no view');
const { speakers } = createReading(view);
const count = (words: string, type: 'direct' | 'indirect' | 'mixed' | null = null): number =>
  filterSpeakers(speakers, words, type).reduce((sum, speaker) => sum + speaker.quotations.length, 0);

describe('filtering quotations', () => {
  test.each([
    ['', 12],
    ['   ', 12],
    ['marchetti', 3],
    ['MARCHETTI damage', 1],
    ['tomas', 3],
    ['mayor brochure', 1],
    ['nothing like this', 0],
  ])('“%s” leaves %i', (words, expected) => {
    expect(count(words)).toBe(expected);
  });

  test('by type, and both together', () => {
    expect(count('', 'mixed')).toBe(1);
    expect(count('marchetti', 'indirect')).toBe(1);
    expect(count('marchetti', 'mixed')).toBe(0);
  });

  test('speakers without a match are gone', () => {
    expect(filterSpeakers(speakers, 'brochure', null).map(({ name }) => name)).toEqual(['Tomás Ibarra']);
  });

  test('words may stand in different texts; missing ones are no match', () => {
    expect(matchesWords('ibarra mayor', ['Tomás Ibarra', 'Mayor of Altos'])).toBe(true);
    expect(matchesWords('ibarra', [null])).toBe(false);
  });
});
