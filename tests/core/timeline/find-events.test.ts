import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { analyse } from '../../../src/core/analysis/analyse.ts';
import type { TimelineEvent } from '../../../src/core/model.ts';

/** Published on Thursday, 6 November 2025. */
const PUBLISHED = '2025-11-06';

function eventsOf(
  text: string,
  language = 'en',
  publishedAt: string | null = PUBLISHED,
): readonly TimelineEvent[] {
  return analyse({ text, language, publishedAt }).events.filter(({ clock }) => clock !== 'published');
}

function shown({ clock, when, triggerText }: TimelineEvent): string {
  return `${clock} ${when?.edtf ?? 'undated'} ${triggerText}`;
}

const CASES: readonly (readonly [string, string, readonly string[]])[] = [
  ['en', 'The envoys met last Tuesday in Valletta.', ['happened 2025-11-04 met']],
  ['zh', '新华社昆明11月4日电 花市重新开放。', []],
  ['zh', '新华社昆明11月5日电 花市11月4日重新开放。', ['happened 2025-11-04 ']],
  ['zh', '昆明花市11月4日重新开放。', ['happened 2025-11-04 ']],
  ['en', 'HALDEN and KALDOR, November 4, 2025 (KNA) Two tugs sank.', []],
  ['en', 'Halden and Kaldor, on November 4, lost two tugs.', ['happened 2025-11-04 lost']],
  ['en', 'The pilot said the tug was to sail on Saturday.', ['happened 2025-11-08 sail']],
  ['en', 'The tug was in port on Tuesday.', ['happened 2025-11-04 was']],
  ['fr', 'La pilote a ajouté que le bac devait partir samedi.', ['happened 2025-11-08 partir']],
  ['fr', 'La pilote devait cent euros depuis mardi.', ['happened 2025-11-04/.. devait']],
  ['de', 'Der Steg bleibt bis Ende Mai gesperrt.', ['happened ../2026-05-31 bleibt']],
  ['de', 'Im Frühling eröffnet die Gemeinde eine zweite Schwimmhalle.', ['happened 2026-21 eröffnet']],
  ['de', 'Die Proben dauern bis Ende Mai und kosten wenig.', ['happened ../2026-05-31 dauern']],
  ['de', 'Die Gemeinde saniert bis Ende Mai das Hallenbad.', ['happened ../2026-05-31 saniert']],
  ['de', 'Im Herbst 2027 bezieht die Schule den Neubau.', ['happened 2027-23 bezieht']],
  ['de', 'Am Montag sperrt die Polizei den Steg.', ['happened 2025-11-10 sperrt']],
  // What stands in another place or only ends so is no verb.
  ['de', 'Zwei Millionen Euro insgesamt bis Ende Mai für alle Bäder.', ['happened ../2026-05-31 ']],
  ['de', 'Die Gemeinde hat bis Ende Mai das Hallenbad saniert.', ['happened ../2025-05-31 saniert']],
  ['de', 'Die Gemeinde will bis Ende Mai das Hallenbad sanieren.', ['happened ../2026-05-31 sanieren']],
  ['de', 'Die Proben kosteten bis Ende Mai wenig.', ['happened ../2025-05-31 kosteten']],
  ['en', 'The four-day negotiations broke up on Sunday.', ['happened 2025-10-30/2025-11-02 broke']],
  ['en', 'Earlier this month the port reopened.', ['happened 2025-11-01/2025-11-06 reopened']],
  ['en', 'Rents have been frozen since 2021.', ['happened 2021/.. frozen']],
  ['en', 'The bridge must close by the end of the year.', ['happened 2025-11-06/2025-12-31 close']],
  [
    'en',
    'Sonda filed for protection on 12 September. Two days later its chairman resigned.',
    ['happened 2025-09-12 filed', 'happened 2025-09-14 resigned'],
  ],
  [
    'en',
    'The merger collapsed in December and will be retried in March.',
    ['happened 2024-12 collapsed', 'happened 2026-03 retried'],
  ],
  ['en', 'Shelling began overnight Wednesday.', ['happened 2025-11-05/2025-11-06 began']],
  ['en', 'From 3 to 6 March engineers tested the pier.', ['happened 2025-03-03/2025-03-06 tested']],
  ['en', 'The minister said on Monday that talks had failed.', ['said 2025-11-03 said']],
  ['en', 'The agency said that the line will open in May 2027.', ['happened 2027-05 open']],
  ['en', 'Speaking from Malta on 30 October, the envoy voiced concern.', ['said 2025-10-30 voiced']],
  ['en', 'Nearly 120,000 showed up in 2008.', ['happened 2008 showed']],
  ['en', 'The minister resigned on Monday after the 2014 scandal.', ['happened 2025-11-03 resigned']],
  [
    'en',
    'Fares will stay at the level of early 2024 until the end of September.',
    ['happened ../2026-09-30 stay'],
  ],
  [
    'en',
    'The port and the line signed a contract on Monday to supply power from 1 January 2027.',
    ['happened 2025-11-03 signed', 'happened 2027-01-01 supply'],
  ],
  ['en', 'He resigned on Monday over the fire of 3 May 2019.', ['happened 2025-11-03 resigned']],
  [
    'en',
    'Fares rose twice, as of 1 May and on 3 June.',
    ['happened 2025-05-01 rose', 'happened 2025-06-03 rose'],
  ],
  ['en', 'A quake hit the town on Sunday, the deadliest since 1988.', ['happened 2025-11-02 hit']],
  ['en', 'Dockers blocked the port from 2019 until 2021.', ['happened 2019-01-01/2021-12-31 blocked']],
  ['en', 'The first bridge has been closed since 2021.', ['happened 2021/.. closed']],
  ['de', 'Die erste Brücke ist seit 2021 gesperrt.', ['happened 2021/.. gesperrt']],
  ['ar', 'أعلن الوزير، الأحد 2 نوفمبر 2025، أن المعبر سيفتح قريبا.', ['said 2025-11-02 أعلن']],
  ['de', 'Die Unterhändler trafen sich am Dienstag in Graz.', ['happened 2025-11-04 trafen']],
  ['de', 'Die viertägigen Gespräche scheiterten am Sonntag.', ['happened 2025-10-30/2025-11-02 scheiterten']],
  ['de', 'Das Flugzeug ist am Montag in Graz gelandet.', ['happened 2025-11-03 gelandet']],
  ['de', 'Die Brücke soll im März 2026 gesperrt werden.', ['happened 2026-03 gesperrt']],
  ['zh', '高文澜周二在昆明宣布了这一消息。', ['said 2025-11-04 宣布']],
  ['ar', 'وهم ينتظرون العبور منذ مارس 2024.', ['happened 2024-03/.. ']],
  ['fr', 'Le pont s’est effondré il y a deux jours.', ['happened 2025-11-04 effondré']],
  ['ru', 'Мост рухнул два дня назад.', ['happened 2025-11-04 рухнул']],
];

/** What somebody is quoted with is dated from the day of the saying, and an event of its own. */
const QUOTED: readonly (readonly [string, readonly string[]])[] = [
  [
    'Mayor Brandt spoke on Tuesday. “We warned the ministry on Monday,” she told reporters.',
    ['said 2025-11-04 spoke', 'happened 2025-11-03 warned'],
  ],
  [
    '“We will vote next week,” the speaker said on 29 October.',
    ['said 2025-10-29 said', 'happened 2025-11-03/2025-11-09 vote'],
  ],
  [
    '“We are ready,” Mr Vanek said on Monday. “Two men came yesterday.”',
    ['said 2025-11-03 said', 'happened 2025-11-02 came'],
  ],
  ['“Today is a great day,” Mr Vanek said.', []],
  ['“We need this bridge now, not next year,” Mr Vanek said.', []],
  ['“Tomorrow we rebuild,” the president said at the time, in 2019.', ['happened 2019 ']],
  ['The “Yesterday” concert was sold out, Mr Vanek said.', []],
];

test.each(QUOTED)('%s', (text, expected) => {
  expect(eventsOf(text).map(shown)).toEqual(expected);
});

test('a sentence of thousands of dates is a list, and read as far as a sentence goes', () => {
  const text = 'We met on Saturday, on Sunday, '.repeat(4000);
  expect(eventsOf(text).length).toBeLessThan(100);
});

describe('events of a sentence', () => {
  test.each(CASES)('%s: %s', (language, text, expected) => {
    expect(eventsOf(text, language).map(shown)).toEqual(expected);
  });

  test.each([
    'The coming days will decide.',
    'March residents may march on the offices.',
    'The town grew in the 1960s.',
    'MOMBASA, 14 March 2026 – The ferry is back.',
    'It sells 2,010 tickets daily.',
    'She entered the 2016 presidential race.',
    'Her 2008 effort had failed.',
    '© 2025 The Courier.',
    'It was the deadliest tremor to hit the region since 1988.',
    'Exports rose to their highest level since 2019.',
    'It is the first strike the town has seen since 2021.',
  ])('no event: %s', (text) => {
    expect(eventsOf(text).map(shown)).toEqual([]);
  });

  test.each([
    ['de', 'Es war das schwerste Beben seit 1988.'],
    ['fr', "C'est le séisme le plus meurtrier depuis 1988."],
    ['es', 'Fue el peor terremoto desde 1988.'],
    ['ar', 'وهو الزلزال الأعنف منذ عام 1988.'],
  ])('%s: no event: %s', (language, text) => {
    expect(eventsOf(text, language).map(shown)).toEqual([]);
  });

  test('a length without a day is an event of that many days', () => {
    const [event] = eventsOf('The four-day negotiations ended in disappointment.');
    expect(event).toMatchObject({
      when: null,
      durationDays: 4,
      triggerText: 'negotiations',
      clock: 'happened',
    });
  });
});

test('the publication is an event of its own clock', () => {
  const { events } = analyse({
    text: 'The port is open.',
    language: 'en',
    publishedAt: PUBLISHED,
    publisher: 'The Courier',
  });
  expect(events.map(({ clock, when, participants }) => [clock, when?.edtf, participants])).toEqual([
    ['published', '2025-11-06', ['The Courier']],
  ]);
});

test('headings are no events', () => {
  const text = 'Port reopened on Tuesday\n\nThe port reopened on Tuesday.';
  const blocks = [
    { type: 'heading', start: 0, end: 24 },
    { type: 'paragraph', start: 26, end: text.length },
  ] as const;
  const { events } = analyse({ text, blocks, language: 'en', publishedAt: PUBLISHED });
  expect(events.filter(({ clock }) => clock === 'happened')).toHaveLength(1);
});

test('captions and timetables are no events, the dates a table spells out are', () => {
  const lines = [
    'The pier, photographed on Tuesday.',
    'Monday 06:40 to Wete, back 17:30 sharp.',
    '3 May 2024 The pier was closed.',
  ];
  const text = lines.join('\n\n');
  const types = ['image', 'table', 'table'] as const;
  const blocks = lines.map((line, index) => {
    const start = text.indexOf(line);
    return { type: types[index] ?? ('paragraph' as const), start, end: start + line.length };
  });
  const { events } = analyse({ text, blocks, language: 'en', publishedAt: PUBLISHED });
  expect(events.filter(({ clock }) => clock !== 'published').map(({ when }) => when?.edtf)).toEqual([
    '2024-05-03',
  ]);
});

/** Checked in place where the folder is there; nothing of it is copied. */
const SEED = fileURLToPath(new URL('../../../../shared/seed-article.txt', import.meta.url));

describe.skipIf(!existsSync(SEED))('the first acceptance article', () => {
  const events = existsSync(SEED) ? analyse({ text: readFileSync(SEED, 'utf8'), language: 'en' }).events : [];

  test('the statement lies on its day', () => {
    expect(events.some(({ clock, when }) => clock === 'said' && when?.edtf === '2025-10-30')).toBe(true);
  });

  test('the negotiations took four days, with no known start', () => {
    expect(
      events.filter(({ durationDays }) => durationDays === 4).map(({ when, clock }) => [when, clock]),
    ).toEqual([[null, 'happened']]);
  });

  test('nothing else is dated', () => {
    expect(events.filter(({ when }) => when !== null)).toHaveLength(1);
  });
});
