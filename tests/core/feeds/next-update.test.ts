/** When feeds are asked for again. */
import { describe, expect, it } from 'vitest';
import { isDue, isMisplanned, nextUpdate, type UpdateTerms } from '../../../src/core/feeds/next-update.ts';
import type { FeedId } from '../../../src/core/feeds/subscription.ts';

const NOW = Date.parse('2026-03-04T12:00:00Z');
const TERMS: UpdateTerms = {
  id: 'a' as FeedId,
  now: NOW,
  interval: 60,
  restMinutes: null,
  failures: 0,
  retryAt: null,
};
const minutes = (terms: Partial<UpdateTerms>) =>
  (Date.parse(nextUpdate({ ...TERMS, ...terms })) - NOW) / 60_000;

describe('nextUpdate', () => {
  it.each<[string, Partial<UpdateTerms>, number]>([
    ['the analyst’s interval', {}, 60],
    ['the feed’s own, where longer', { restMinutes: 240 }, 240],
    ['not the feed’s own, where shorter', { restMinutes: 1 }, 60],
    ['never more often than every quarter of an hour', { interval: 1 }, 15],
    ['no longer than a week', { restMinutes: 1_000_000 }, 10_080],
    ['twice as long after a failure', { failures: 1 }, 120],
    ['doubled for each', { failures: 3 }, 480],
    ['at least once a day while failing', { failures: 40 }, 1_440],
    ['as seldom as the feed asks, failing or not', { failures: 40, restMinutes: 5_000 }, 5_000],
    ['not before the host’s own word', { retryAt: '2026-03-04T20:00:00Z' }, 480],
    ['the host’s word has an end', { retryAt: '2036-03-04T20:00:00Z' }, 10_080],
    ['a word that is none', { retryAt: 'soon' }, 60],
    ['a word in the past', { retryAt: '2026-03-04T11:00:00Z' }, 60],
  ])('%s', (_name, terms, least) => {
    expect(minutes(terms)).toBeGreaterThanOrEqual(least);
    expect(minutes(terms)).toBeLessThanOrEqual(least * 1.1);
  });

  it('feeds of one moment are spread, each always alike', () => {
    const ids = Array.from({ length: 50 }, (_, index) => `feed-${index}` as FeedId);
    const times = ids.map((id) => nextUpdate({ ...TERMS, id }));
    expect(new Set(times).size).toBeGreaterThan(45);
    expect(ids.map((id) => nextUpdate({ ...TERMS, id }))).toEqual(times);
  });
});

describe('a clock that jumps', () => {
  it.each<[string, string, string | null, boolean]>([
    ['a plan like any', '2026-03-04T13:00:00Z', '2026-03-04T11:00:00Z', false],
    ['overdue', '2026-03-01T13:00:00Z', '2026-03-01T11:00:00Z', false],
    ['set back by a day', '2026-03-05T13:00:00Z', '2026-03-05T12:00:00Z', true],
    ['from 2038', '2038-01-19T03:14:08Z', null, true],
    ['no date at all', 'NaN', null, true],
  ])('%s', (_name, nextDue, checkedAt, misplanned) => {
    expect(isMisplanned({ nextDue, checkedAt }, NOW)).toBe(misplanned);
  });

  it('a feed is due from its moment on', () => {
    expect(isDue({ nextDue: '2026-03-04T12:00:00Z' }, NOW)).toBe(true);
    expect(isDue({ nextDue: '2026-03-04T12:00:01Z' }, NOW)).toBe(false);
  });
});
