/** Dates as they are written in papers: lists, ranges, digits, names that only look like dates. */
import { describe, expect, test } from 'vitest';
import { readDates, readMarked } from './read-marked.ts';

/** Published on Friday, 6 March 2026. */
const PUBLISHED = '2026-03-06';

const ENGLISH: Readonly<Record<string, readonly string[]>> = {
  'days of one month in a list': [
    'Polls open on [the 22nd|2026-03-22], [23rd|2026-03-23] and [31st of March|2026-03-31].',
    'The court sits on [5|2026-03-05], [6|2026-03-06] and [7 March|2026-03-07].',
    'The court sits on [March 9|2026-03-09], [10|2026-03-10] and [11|2026-03-11].',
    'Either [the 12th|2026-03-12] or [13th of March|2026-03-13] will do.',
    // Nothing of these counts days.
    'The club scored 5, 6 and 7 points.',
    'Rows 22, 23 and 31 were empty.',
    'On [March 9|2026-03-09], 10 and 11 people were hurt.',
  ],
  'digits in a list': [
    'Voting will be on [11/20|2026-11-20], [11/22|2026-11-22] or [11/25|2026-11-25].',
    'Votes were 1/2, 3/4 and 5/6 of the total.',
    'On [Sunday|2026-03-08] 2/3 of voters will stay away.',
  ],
  'a weekday with its date in digits': [
    'It opened on [Friday 2025-11-07|2025-11-07].',
    'It opened on [Friday, 11/7/2025|2025-11-07], she said.',
    'Was it [11/7/2025|2025-11-07]?',
    'They met on [Friday|2026-03-06], 24 of them.',
  ],
  'a weekday and a number': [
    'The vote is on [Friday 13th|2026-03-13].',
    'On [Friday|2026-03-06] second graders sang.',
  ],
  'months joined by a dash': [
    'The siege ([May|1950-05]-[August 1950|1950-08]) is remembered.',
    'They spent [the spring|1943-SP] and [early summer of 1943|1943-SU] preparing.',
    'You may-perhaps wait.',
  ],
  'a year with its word': [
    'Prices rose after [the year 2020|2020].',
    'Prices rose in [the year 2019|2019] and fell.',
    'In the years [2020|2020] and [2021|2021] they fell.',
  ],
  'weeks by their first day': [
    'In [the week commencing 9 February|2026-W07] trains stopped.',
    'In [the week of February 4|2026-W06] trains stopped.',
  ],
  'what comes again': [
    'The market opens on [Friday mornings|XXXX-WXX-5TMO] and [Saturday evenings|XXXX-WXX-6TEV].',
    'The [bi-monthly|P2M] paper and a [biannual|P6M] fair closed.',
    'The market opened on [Friday morning|2026-03-06TMO].',
  ],
  'amounts not counted': [
    'He died [weeks later|FUTURE_REF].',
    '[Months ago|PAST_REF] she had left.',
    'It took place [years earlier|PAST_REF].',
    'She came later, and earlier than weeks of rain.',
  ],
  'a genitive without its apostrophe': [
    'The theme of [this years|2026] festival is water.',
    'These years were hard.',
  ],
  'clock times with full stops': [
    'Doors open at [8p.m.|2026-03-06T20] and close at [9.30p.m.|2026-03-06T21:30] sharp.',
    'The code is 3am3io.',
  ],
  'numbers that are no dates': [
    'Call +86 2010-2015-86 for details.',
    'Call 01234-1990-22 or 0176-1990.',
    'It ran in [1939|1939]-[45|1945].',
  ],
  'papers named after days': [
    'He told LA Weekly and the Daily News.',
    'The Daily Telegraph reported it.',
    'The [weekly|P1W] market and [daily|P1D] flights resume.',
  ],
};

describe.each(Object.entries(ENGLISH))('%s', (_, sentences) => {
  test.each(sentences)('%s', (marked) => {
    const { text, dates } = readMarked(marked);
    const read = readDates(text, 'en', PUBLISHED);
    expect(read.dates, read.trace).toEqual(dates);
  });
});

describe('Arabic weekdays', () => {
  test.each([
    'وصل الوفد [يوم الجمعة|2026-03-06].',
    'وصل الوفد [الخميس|2026-03-05].',
    'قال القائد سالم جمعة إن العبارة آمنة.',
    'التقى خميس سعيد بالوزير.',
    'قتل اثنين من الجنود.',
  ])('%s', (marked) => {
    const { text, dates } = readMarked(marked);
    const read = readDates(text, 'ar', PUBLISHED);
    expect(read.dates, read.trace).toEqual(dates);
  });
});

describe('the story’s year', () => {
  test('a year after a bracket doesn’t make the day before it vague', () => {
    const { dates } = readDates(
      'The war began on 1 September 1939. Paris fell on 14 June 1940. On 7 December (8 December in Asia), 1941, the fleet was attacked; by 9 May 1945 all was over. On 7 December (8 December in Asia), 1941, it was. In January the allies met.',
      'en',
      '2009-12-19',
    );
    expect(dates.at(-1)).toBe('January = 1942-01');
  });
});

describe('other languages', () => {
  test.each([
    ['es', 'Vi el humo desde Viña del Mar.'],
    ['es', 'La reunión fue en [marzo|2026-03].'],
    ['es', 'La feria empieza el [domingo|2026-03-08].'],
    ['es', 'La feria empezó el [domingo|2026-03-01].'],
    ['fr', 'Le procès commence [lundi|2026-03-09].'],
    ['fr', 'Le procès a commencé [lundi|2026-03-02].'],
    ['de', 'Am [Samstag|2026-03-07] spielt Aarau in Winterthur.'],
    ['de', 'Am [Samstag|2026-02-28] gewann Aarau in Winterthur.'],
    ['ar', 'التقى الرئيس رجب طيب أردوغان الوفد.'],
    ['ar', 'تغلق المدارس في [رمضان|2026-02-18/2026-03-19].'],
  ])('%s: %s', (language, marked) => {
    const { text, dates } = readMarked(marked);
    const read = readDates(text, language, PUBLISHED);
    expect(read.dates, read.trace).toEqual(dates);
  });
});
