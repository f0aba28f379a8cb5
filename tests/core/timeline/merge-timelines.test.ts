import { describe, expect, test } from 'vitest';
import { analyse } from '../../../src/core/analysis/analyse.ts';
import { dayOf } from '../../../src/core/timeline/days.ts';
import { mergeTimelines, type TimelineSource } from '../../../src/core/timeline/merge-timelines.ts';

function source(id: string, text: string, publishedAt: string): TimelineSource {
  return { id, events: analyse({ text, language: 'en', publishedAt }).events };
}

const COURIER = source(
  'courier',
  'The ferry Amina ran aground off Pemba on 3 March 2026. The harbour of Wete was closed on 5 March 2026.',
  '2026-03-06',
);
const HERALD = source(
  'herald',
  'The ferry Amina ran aground off Pemba on Tuesday, 3 March 2026, the navy said. Cloves rose in price in February 2026.',
  '2026-03-07',
);
const STAR = source('star', 'The ferry Amina ran aground off Pemba on 4 March 2026.', '2026-03-08');

function happened(
  sources: readonly TimelineSource[],
): readonly (readonly [string | undefined, readonly string[]])[] {
  return mergeTimelines(sources)
    .filter(({ clock }) => clock === 'happened')
    .map(({ when, mentions }) => [when?.edtf, mentions.map(({ source: id }) => id)]);
}

describe('merging', () => {
  test('mentions of one event become one entry with every source', () => {
    expect(happened([COURIER, HERALD])).toEqual([
      ['2026-02', ['herald']],
      ['2026-03-03', ['courier', 'herald']],
      ['2026-03-05', ['courier']],
    ]);
  });

  test('dates that disagree stand side by side', () => {
    const entry = mergeTimelines([COURIER, HERALD, STAR]).find(({ conflicting }) => conflicting);
    expect(entry?.dates.map(({ edtf }) => edtf)).toEqual(['2026-03-03', '2026-03-04']);
    expect(entry?.mentions).toHaveLength(3);
  });

  test('a broader date agrees with the day inside it', () => {
    const month = source('monthly', 'The ferry Amina ran aground off Pemba in March 2026.', '2026-04-02');
    const entry = mergeTimelines([month, COURIER]).find(({ mentions }) => mentions.length === 2);
    expect(entry?.conflicting).toBe(false);
    expect(entry?.when?.edtf).toBe('2026-03-03');
  });

  test('different events of one day stay apart', () => {
    const other = source('other', 'A school in Dodoma opened on 3 March 2026.', '2026-03-04');
    expect(mergeTimelines([COURIER, other]).every(({ mentions }) => mentions.length === 1)).toBe(true);
  });

  test('publications stay apart, nothing is lost, the order is by day', () => {
    const merged = mergeTimelines([COURIER, HERALD, STAR]);
    expect(merged.filter(({ clock }) => clock === 'published')).toHaveLength(3);
    expect(merged.flatMap(({ mentions }) => mentions)).toHaveLength(
      COURIER.events.length + HERALD.events.length + STAR.events.length,
    );
    const starts = merged.map(({ when }) => when?.bounds.earliestStart ?? Infinity);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
  });

  test('an undated event stands at the day of its article', () => {
    const talks = source('talks', 'The four-day negotiations ended in disappointment.', '2026-03-04');
    const publishedDay = dayOf(2026, 3, 4);
    const order = mergeTimelines([COURIER, { ...talks, publishedDay }])
      .filter(({ clock }) => clock === 'happened')
      .map(({ when }) => when?.edtf ?? 'undated');
    expect(order).toEqual(['2026-03-03', 'undated', '2026-03-05']);
  });

  test('a number tells two accounts of one thing from a third', () => {
    const wreck = source(
      'wreck',
      'The boat sank off Wete on 3 March 2026 and 87 people drowned.',
      '2026-03-06',
    );
    const toll = source('toll', 'On 3 March 2026, 87 drowned off Wete as a dhow went down.', '2026-03-07');
    const fire = source('fire', 'On 3 March 2026, 12 were hurt in Dodoma as a shop burned.', '2026-03-07');
    const grouped = mergeTimelines([wreck, toll, fire]).filter(({ mentions }) => mentions.length > 1);
    expect(grouped.map(({ mentions }) => mentions.map(({ source: id }) => id))).toEqual([['wreck', 'toll']]);
  });

  test('a weekday and a full date are one day, whatever their words', () => {
    const wire = source('wire', 'Off Pemba the ferry Amina ran aground on Tuesday.', '2026-03-05');
    expect(happened([COURIER, wire])).toContainEqual(['2026-03-03', ['courier', 'wire']]);
  });

  test('strangers of one day stay apart, however long the date is written', () => {
    const one = source('one', 'The opera of Lagos burnt down on Tuesday, 3 March 2026.', '2026-03-04');
    const two = source('two', 'Voters in Quito chose a mayor on Tuesday, 3 March 2026.', '2026-03-04');
    expect(happened([one, two])).toEqual([
      ['2026-03-03', ['one']],
      ['2026-03-03', ['two']],
    ]);
  });

  test('what was said of an event is no mention of it', () => {
    const said = source(
      'said',
      '“The ferry Amina ran aground off Pemba,” the navy said on 3 March 2026.',
      '2026-03-04',
    );
    const entries = mergeTimelines([COURIER, said]).filter(({ clock }) => clock !== 'published');
    expect(entries.filter(({ mentions }) => mentions.length > 1)).toEqual([]);
    expect(entries.map(({ clock }) => clock)).toContain('said');
  });

  test('which article comes first changes nothing but the order of the mentions', () => {
    const shape = (sources: readonly TimelineSource[]): unknown =>
      mergeTimelines(sources)
        .map(({ clock, conflicting, dates, mentions }) => ({
          clock,
          conflicting,
          dates: dates.map(({ edtf }) => edtf).toSorted(),
          mentions: mentions.map(({ source: id, event }) => `${id} ${event.id}`).toSorted(),
        }))
        .toSorted((a, b) => a.mentions.join().localeCompare(b.mentions.join()));
    expect(shape([STAR, HERALD, COURIER])).toEqual(shape([COURIER, HERALD, STAR]));
  });

  test('a third article settles which of two dates comes first, and both stay', () => {
    const fourth = source(
      'fourth',
      'The ferry Amina ran aground off Pemba on 4 March 2026, its owner said.',
      '2026-03-09',
    );
    const entry = mergeTimelines([COURIER, STAR, fourth]).find(({ conflicting }) => conflicting);
    expect(entry?.dates.map(({ edtf }) => edtf)).toEqual(['2026-03-04', '2026-03-03']);
    expect(entry?.mentions.map(({ source: id }) => id)).toEqual(['courier', 'star', 'fourth']);
  });

  test('no sources, no entries', () => {
    expect(mergeTimelines([])).toEqual([]);
  });
});
