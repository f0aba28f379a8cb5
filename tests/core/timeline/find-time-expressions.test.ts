import { describe, expect, test } from 'vitest';
import type { Quotation } from '../../../src/core/model.ts';
import { readDates, readMarked } from './read-marked.ts';

/** Published on Thursday, 6 November 2025. */
const PUBLISHED = '2025-11-06';

function quotationOf(text: string, words: string, cue = ''): Quotation {
  const start = text.indexOf(words);
  const cueAt = text.indexOf(cue, start + words.length);
  return {
    id: 'q1',
    start,
    end: start + words.length,
    type: 'direct',
    text: words,
    cue: cue === '' ? null : { start: cueAt, end: cueAt + cue.length },
    cueText: cue,
    speaker: null,
    continues: null,
    confidence: 1,
    reason: '',
  };
}

describe('readings', () => {
  test.each([
    ['The envoys met last Tuesday in Valletta.', '2025-11-04'],
    ['Earlier this month the port reopened.', '2025-11-01/2025-11-06'],
    ['Later this month the port will reopen.', '2025-11-06/2025-11-30'],
    ['Rents have been frozen since 2021.', '2021/..'],
    ['The bridge must close by the end of the year.', '2025-11-06/2025-12-31'],
    ['Fares will stay until 30 September 2026.', '../2026-09-30'],
    ['Shelling began overnight Wednesday.', '2025-11-05/2025-11-06'],
    ['The fields flooded in the summer of 2023.', '2023-22'],
    ['In early March 2020 the line was closed.', '2020-03-01/2020-03-10'],
    ['It was built about 1890.', '1890~'],
    ['The index fell in the past three days.', '2025-11-03/2025-11-06'],
    ['They left last night.', '2025-11-05'],
  ])('%s', (text, edtf) => {
    const read = readDates(text, 'en', PUBLISHED);
    expect(
      read.expressions.map(({ reading }) => reading?.edtf),
      read.trace,
    ).toEqual([edtf]);
  });

  test('an ambiguous weekday lists the other one', () => {
    const [tuesday] = readDates('The envoys met last Tuesday.', 'en', PUBLISHED).expressions;
    expect(tuesday?.alternatives.map(({ edtf }) => edtf)).toContain('2025-10-28');
  });

  test('a day and month in doubt list the other order', () => {
    const [date] = readDates('The form was stamped 04/05/2025.', 'en', PUBLISHED).expressions;
    expect(date?.reading?.edtf).toBe('2025-04-05');
    expect(date?.alternatives.map(({ edtf }) => edtf)).toEqual(['2025-05-04']);
  });

  test.each([
    'The coming days will decide.',
    'The talks lasted four days.',
    'It is open daily.',
    'It is open now.',
  ])('nothing is placed: %s', (text) => {
    const read = readDates(text, 'en', PUBLISHED);
    expect(read.expressions.length, read.trace).toBeGreaterThan(0);
    expect(
      read.expressions.every(({ reading }) => reading === null),
      read.trace,
    ).toBe(true);
  });
});

describe('what is counted from', () => {
  test('a quotation counts from the day it was said', () => {
    const text = '"We will vote next week," the speaker said on 29 October.';
    const read = readDates(text, 'en', PUBLISHED, [quotationOf(text, '"We will vote next week,"')]);
    expect(read.dates, read.trace).toEqual(['next week = 2025-W45', '29 October = 2025-10-29']);
    expect(read.expressions[0]?.reading?.basis).toBe('speech-date');
  });

  test.each([
    ['"We will vote on Thursday,"', 'last week', 'Thursday = 2025-10-30'],
    ['"We met him on Friday,"', 'last week', 'Friday = 2025-10-31'],
    ['"We will vote tomorrow,"', 'last week', 'tomorrow = XXXX-XX-XX'],
    ['"We will vote on Friday,"', 'last month', 'Friday = XXXX-WXX-5'],
    ['"We will vote on Friday,"', 'this week', 'Friday = 2025-11-07'],
    ['"We will vote next spring,"', 'last month', 'next spring = 2026-SP'],
    ['"We will vote next year,"', 'last year', 'next year = 2025'],
    ['"We will vote next month,"', 'last year', 'next month = XXXX-XX'],
  ])('%s he said %s', (words, when, expected) => {
    const text = `${words} the speaker said ${when}.`;
    const read = readDates(text, 'en', PUBLISHED, [quotationOf(text, words, 'said')]);
    expect(read.dates[0], read.trace).toBe(expected);
  });

  test('without a date of publication the first full date serves', () => {
    const read = readDates(
      'Speaking on October 30, 2025, the envoy said talks failed last week.',
      'en',
      null,
    );
    expect(read.dates, read.trace).toEqual(['October 30, 2025 = 2025-10-30', 'last week = 2025-W43']);
  });

  test('the reason names the statement counted from', () => {
    const text = 'Speaking on October 30, 2025, the envoy said talks failed last week.';
    const reading = readDates(text, 'en', null).expressions[1]?.reading;
    expect(reading?.reason).toBe('counted from the day of the first dated statement');
  });

  test.each([
    [
      'the envoy said talks failed on Monday.',
      'a verb of the past: the last one, counted from the first dated statement',
    ],
    ['the envoy said talks failed. A day later he left.', '1 counted on from the date told of before'],
  ])('the reason is true: %s', (rest, reason) => {
    const { expressions } = readDates(`Speaking on October 30, 2025, ${rest}`, 'en', null);
    expect(expressions.at(-1)?.reading?.reason).toBe(reason);
  });

  test.each([
    ['en', 'The mayor told reporters on 3 May 2019 that the road would open on Tuesday.', '2019-05-07'],
    ['en', 'On 3 May 2019 the mayor said the road would open on Tuesday.', '2019-05-07'],
    ['de', 'Die Ministerin sagte am 4. November 2025, die Brücke werde am Freitag gesperrt.', '2025-11-07'],
    ['ar', 'أعلن الوزير، الأحد 14 سبتمبر 2025، أن المعبر سيفتح الأربعاء المقبل.', '2025-09-17'],
  ])('%s: a statement near the top is counted from: %s', (language, text, value) => {
    const read = readDates(text, language, null);
    expect(read.expressions.at(-1)?.value, read.trace).toBe(value);
  });

  // The day something happened tells nothing of the day it was written about.
  test.each([
    ['en', 'The old bridge fell on 3 May 2019. The council will meet on Tuesday.'],
    ['en', 'The old bridge was closed on 3 May 2019.\n\nOn Friday residents walked.'],
    ['en', 'The old bridge was closed on 3 May 2019.\n\nThe mayor said the new one would open next month.'],
    ['en', 'The mayor said that on 3 May 2019 the bridge fell. The council met on Tuesday.'],
    ['en', 'The mayor spoke of the fire of 3 May 2019. The council met on Tuesday.'],
    ['de', 'Sie habe das Gutachten erst am 4. November 2025 erhalten, sagte sie. Er kommt am Dienstag.'],
    ['fr', 'Le pont est tombé le 3 mai 2019. Le conseil se réunira mardi.'],
    ['es', 'El puente cayó el 3 de mayo de 2019. El consejo se reunirá el martes.'],
  ])('%s: no day to count from: %s', (language, text) => {
    const read = readDates(text, language, null);
    expect(read.expressions.at(-1)?.reading, read.trace).toBeNull();
  });

  // A year goes on only from a story told just before.
  test.each([
    'The worst quake since 1988 hit the town.\n\nA vote is scheduled for March 12.',
    'In 1988 a quake hit the town. A vote is scheduled for March 12.',
    'Work will begin in spring 2026.\n\nThe council will vote in mid-December.',
    'In 1988 a quake hit the town.\n\nIt was rebuilt.\n\nIt is rich.\n\nIt burnt on March 12.',
  ])('no year is carried over: %s', (text) => {
    const read = readDates(text, 'en', null);
    expect(read.expressions.at(-1)?.reading, read.trace).toBeNull();
  });

  test('a story of the past does not date what lies ahead', () => {
    const text =
      'It was built in March 1990, burnt in May 2004, closed in June 2011 and was sold in July 2019. The owner will speak in August.';
    const read = readDates(text, 'en', null);
    expect(read.expressions.at(-1)?.reading, read.trace).toBeNull();
  });

  test('the year of a story told just before goes on', () => {
    const read = readDates('The mill burnt on 4 May 1990. On 7 June its owner died.', 'en', null);
    expect(read.expressions.at(-1)?.value, read.trace).toBe('1990-06-07');
  });

  test('what lies ahead does not follow the story of another year', () => {
    const read = readDates(
      'The bridge fell on 3 May 2019. The council will meet on Tuesday.',
      'en',
      PUBLISHED,
    );
    expect(read.expressions.at(-1)?.value, read.trace).toBe('2025-11-11');
  });

  test('a full date far down, or followed by later years, is not that of the writing', () => {
    const old = readDates(
      'The mill burnt down on 4 May 1990. It reopened in March 2004. On Tuesday it closed.',
      'en',
      null,
    );
    expect(old.dates.at(-1), old.trace).toBe('Tuesday = XXXX-WXX-2');
    const deep = readDates(
      `${'The mill is old. '.repeat(100)}It burnt down on 4 May 1990. On Tuesday it closed.`,
      'en',
      null,
    );
    expect(deep.dates.at(-1), deep.trace).toBe('Tuesday = XXXX-WXX-2');
  });

  test('with no date at all relative ones stay open', () => {
    const read = readDates('The talks failed on Tuesday and will resume on 5 May.', 'en', null);
    expect(read.dates, read.trace).toEqual(['Tuesday = XXXX-WXX-2', '5 May = XXXX-05-05']);
  });

  test('the date line of the article goes before the date of the file', () => {
    const read = readDates('Harbour shut\n9 March 2026\nThe harbour was shut on Sunday.', 'en', '2026-03-14');
    expect(read.dates.at(-1), read.trace).toBe('Sunday = 2026-03-08');
  });

  /** Published on 6 November 2025. */
  test.each([
    ['The mill was sold in May 2023. In January, it shut.', '2024-01'],
    ['The mill was sold on 4 May 2023. In May it shut.', '2023-05'],
    ['The mill was sold in May 2023. In September it shut.', '2023-09'],
    ['The mill was sold in May 2023. In April it was valued.', '2023-04'],
    ['The mill was sold in May 2023. In January it had shut.', '2023-01'],
    ['The mill was sold in May 2023. On 8 June it shut.', '2023-06-08'],
    ['The mill was sold in May 2023. On 6 October it shut.', '2025-10-06'],
    ['The mill was sold in May 2023. On Jan. 6 it will shut.', '2026-01-06'],
    ['The mill was sold in May 2025. In January, it shut.', '2025-01'],
    ['The mill was sold in May 2023. In January 2025, it shut.', '2025-01'],
  ])('news that looks back goes on in order: %s', (text, value) => {
    const read = readDates(text, 'en', PUBLISHED);
    expect(read.expressions.at(-1)?.value, read.trace).toBe(value);
  });

  /** Years enough for a history; published on 6 November 2025. */
  test.each([
    ['It burnt in 2024. On Oct. 6, the board named a chief.', '2025-10-06'],
    ['It burnt in 2023. On Oct. 6, the board named a chief.', '2025-10-06'],
    ['It burnt in 2021. On Oct. 6, the board named a chief.', '2021-10-06'],
    ['It burnt in 2024. On May 6, the board named a chief.', '2024-05-06'],
    ['It burnt in 1999. On Oct. 6, the board named a chief.', '1999-10-06'],
  ])('a history leads up to the news of its writing: %s', (text, value) => {
    const read = readDates(
      `The mill grew in 1991. It shrank in 1992. It stood still in 1993. ${text}`,
      'en',
      PUBLISHED,
    );
    expect(read.expressions.at(-1)?.value, read.trace).toBe(value);
  });

  test.each([
    ['Answers are due before Wednesday.', '../2025-11-11'],
    ['Answers are due before 9 December.', '../2025-12-08'],
    ['Answers are due before 2027.', '../2026-12-31'],
    ['Answers are due until Wednesday.', '../2025-11-12'],
    ['Answers are due by Wednesday.', '2025-11-06/2025-11-12'],
    ['Answers are due before Wednesday morning.', '../2025-11-12'],
  ])('“before” leaves the day out: %s', (text, edtf) => {
    const read = readDates(text, 'en', PUBLISHED);
    expect(read.expressions.at(-1)?.reading?.edtf, read.trace).toBe(edtf);
  });

  test('a history follows its own dates', () => {
    const text =
      'War broke out on 1 September 1939. On 17 September the east fell. In March 1940 peace was made. In June the west fell. In 1941 it spread.';
    const read = readDates(text, 'en', PUBLISHED);
    expect(read.dates, read.trace).toEqual([
      '1 September 1939 = 1939-09-01',
      '17 September = 1939-09-17',
      'March 1940 = 1940-03',
      'June = 1940-06',
      '1941 = 1941',
    ]);
  });
});

test.each([
  ['They kept the gains of [the previous year|1941].', 'a year looked back at'],
  ['The men who had come in [late 1940|1940] were tired.', 'what was over by then'],
])('a history goes on after %s (%s)', (marked) => {
  const { text, dates } = readMarked(
    `The war began in [1939|1939]. In [May 1940|1940-05] they fled. In [June 1941|1941-06] they came. The town fell in [March 1942|1942-03]. ${marked} In [April|1942-04] the port fell, too.`,
  );
  const read = readDates(text, 'en', PUBLISHED);
  expect(read.dates, read.trace).toEqual(dates);
});

test('an unknown language still gets ISO dates', () => {
  expect(readDates('Ipsum 2025-05-05 dolor 12.09.2025 sit.', 'xx', PUBLISHED).dates).toEqual([
    '2025-05-05 = 2025-05-05',
    '12.09.2025 = 2025-09-12',
  ]);
});

test.each([
  ['ja', '発表は[2025-05-05|2025-05-05]。'],
  ['ja', '[2025-05-05|2025-05-05]に発表した。'],
  ['ko', '[2025-05-05|2025-05-05]에 발표했다.'],
  ['th', 'ประกาศเมื่อ[2025-05-05|2025-05-05]ที่ท่าเรือ'],
  ['xx', 'Ipsum 2025-05-05b dolor.'],
  ['xx', 'Ipsum v2025-05-05 dolor.'],
  ['ru', 'Код 2025-05-05б неизвестен.'],
  ['ja', '型番はA2025-05-05Bです。'],
])('ISO dates where no space is set, and codes that look like them: %s %s', (language, marked) => {
  const { text, dates } = readMarked(marked);
  const read = readDates(text, language, PUBLISHED);
  expect(read.dates, read.trace).toEqual(dates);
});

test.each([
  ['en', '1 - '],
  ['en', 'May '],
  ['en', 'one hundred and '],
  ['en', '"May 5" '],
  ['de', '1.'],
  ['zh', '一'],
])(
  'a text of nothing but dates in the making ends: %s %s',
  (language, unit) => {
    // Quadratic work would take minutes here.
    const read = readDates(unit.repeat(20_000), language, PUBLISHED);
    expect(read.document.text.length).toBeGreaterThan(0);
  },
  30_000,
);
