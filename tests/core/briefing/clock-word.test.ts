import { describe, expect, test } from 'vitest';
import { clockWord, joinedClockWord } from '../../../src/core/briefing/clock-word.ts';
import type { Clock } from '../../../src/core/model.ts';
import { readDates } from '../timeline/read-marked.ts';

/** Published on Friday, 6 March 2026. */
const PUBLISHED = '2026-03-06';

describe('a clock in words', () => {
  test.each<[string, Clock, readonly (string | null)[], string]>([
    ['The mill will reopen on 9 April.', 'happened', [PUBLISHED], 'planned'],
    ['The mill will reopen on 9 April.', 'happened', [PUBLISHED, '2026-04-08T10:00:00Z'], 'planned'],
    ['The mill will reopen next year.', 'happened', [PUBLISHED], 'planned'],
    ['The mill reopened on 2 March.', 'happened', [PUBLISHED], 'happened'],
    ['The mill reopened today.', 'happened', [PUBLISHED], 'happened'],
    ['The mill will reopen on 9 April.', 'happened', [PUBLISHED, '2026-04-10'], 'happened'],
    ['The mill will reopen on 9 April.', 'happened', [null], 'happened'],
    ['The mill will reopen on 9 April.', 'happened', [], 'happened'],
    ['The mill will speak on 9 April.', 'said', [PUBLISHED], 'said'],
    ['The mill has been shut since 2 March.', 'happened', [PUBLISHED], 'happened'],
  ])('%s %s, published %s: %s', (text, clock, published, word) => {
    const [found] = readDates(text, 'en', PUBLISHED).expressions;
    expect(clockWord(clock, found?.reading ?? null, published)).toBe(word);
  });
});

test.each([
  [[1, 2], 'planned'],
  [[1, 2, 3], 'happened'],
  [[3], 'happened'],
])('an entry that articles %j tell of: %s', (tellers, word) => {
  const [found] = readDates('The mill will reopen on 9 April.', 'en', PUBLISHED).expressions;
  const entry = { clock: 'happened' as const, when: found?.reading ?? null, articles: tellers };
  const articles = [
    { number: 1, publishedAt: PUBLISHED },
    { number: 2, publishedAt: '2026-03-20' },
    { number: 3, publishedAt: '2026-04-11' },
  ];
  expect(joinedClockWord(entry, articles)).toBe(word);
});
