/** When two dates of two articles are one event told in conflict, and when they are two events. */
import { describe, expect, test } from 'vitest';
import { analyse } from '../../../src/core/analysis/analyse.ts';
import { dayOfIso } from '../../../src/core/timeline/days.ts';
import { mergeTimelines, type TimelineSource } from '../../../src/core/timeline/merge-timelines.ts';

function source(id: string, text: string, publishedAt: string): TimelineSource {
  const { events } = analyse({ text, language: 'en', publishedAt });
  return {
    id,
    events: events.filter(({ clock }) => clock !== 'published'),
    publishedDay: dayOfIso(publishedAt),
  };
}

/** The dates that stand side by side, for two articles of 26 and 28 August 2026. */
function conflicts(first: string, second: string): readonly (readonly string[])[] {
  return mergeTimelines([source('a', first, '2026-08-26'), source('b', second, '2026-08-28')])
    .filter(({ conflicting }) => conflicting)
    .map(({ dates }) => dates.map(({ edtf }) => edtf));
}

describe('dates that disagree', () => {
  test.each<readonly [string, string, ...string[]]>([
    [
      'The earthquake that struck northern Kashar on Sunday killed 150 people, officials said.',
      'A magnitude 6.4 earthquake struck the mountains of northern Kashar at 4:52 a.m. on 24 August and killed 212 people.',
      '2026-08-23',
      '2026-08-24',
    ],
    [
      'Parliament will meet on 2 September to discuss aid for the valleys.',
      'Parliament is to meet on 3 September to discuss aid for the valleys.',
      '2026-09-02',
      '2026-09-03',
    ],
    // Another verb on another day is another event.
    ['The airport of Oshkala was closed on 24 August.', 'The airport of Oshkala reopened on 25 August.'],
    // Who says something again says it twice.
    [
      'Minister Gulnara Osman said on 24 August that 46 people were still missing in Kashar.',
      'Minister Gulnara Osman said on 25 August that 31 people were still missing in Kashar.',
    ],
    // What was printed before it happened tells of something else.
    [
      'Drones struck the port of Varna on 24 August and killed two dockers.',
      'Drones struck the port of Varna on 27 August and killed five dockers.',
    ],
    // Too few words to tell who is meant.
    ['The minister resigned on 24 August.', 'The prime minister resigned on 25 August.'],
  ])('%s / %s', (first, second, ...dates) => {
    expect(conflicts(first, second)).toEqual(dates.length > 0 ? [dates] : []);
  });

  test('no entry is lost where nothing is merged', () => {
    const merged = mergeTimelines([
      source('a', 'Drones struck the port of Varna on 24 August.', '2026-08-26'),
      source('b', 'Drones struck the port of Varna on 27 August.', '2026-08-28'),
    ]);
    expect(merged.map(({ when }) => when?.edtf)).toEqual(['2026-08-24', '2026-08-27']);
  });
});
