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
  'hours and their day': [
    'Polls are open from [7|2026-03-06T19] to [9 pm|2026-03-06T21].',
    'The court sat from [11|2026-03-06T11] to [1 pm|2026-03-06T13].',
    'The hearing ran from [2:00|2026-03-03T14:00] to [2:30 pm on Tuesday|2026-03-03T14:30].',
    'The fire broke out [last night at 8|2026-03-05T20].',
    'The fire broke out at [3 in the morning|2026-03-06T03].',
    'They came at [half past seven in the evening|2026-03-06T19:30] and left at [quarter to nine|2026-03-06T08:45].',
    'The train left at [12:30 December 27th|2025-12-27T12:30].',
    'It began [Sunday early morning at 8:00|2026-03-01T08:00].',
    'The roof fell in [late afternoon|2026-03-06TAF].',
    'In [the early hours of Wednesday morning|2026-03-04TMO] the bank was robbed.',
    'They met [yesterday morning|2026-03-05TMO], and [this afternoon|2026-03-06TAF] they part.',
    'The vote will be on [Wednesday evening next week|2026-03-11TEV].',
    'It will happen between [10|2026-03-06T10] and [11:30 this morning|2026-03-06T11:30].',
    'The debate begins [tonight at 8|2026-03-06T20].',
    'It rained [early in the morning|2026-03-06TMO].',
    'Shortly before [midnight on Thursday|2026-03-05T24:00], [around 1 am Friday|2026-03-06T01], police came.',
    'It struck at [5:36 am (UTC+8) on 4 March|2026-03-04T05:36].',
    'In [the morning hours of March 4|2026-03-04TMO] the crowd went.',
    'They met [this morning at 7|2026-03-06T07], [this afternoon at 4:30 pm|2026-03-06T16:30], and [tomorrow|2026-03-07] they part.',
    'It is open from [9:00|2026-03-06T09:00] to [17:00|2026-03-06T17:00], or [10:00|2026-03-06T10:00]-[18:00|2026-03-06T18:00].',
    'It shook on [Monday|2026-03-02]. It fell [the same evening|2026-03-02TEV], and [the next morning|2026-03-03TMO] it was gone.',
    'She scored at 8 and at 9, 7 to 9 in all.',
    'They won by between 10 and 11 points.',
    'A quarter to a half of them left.',
  ],
  'what comes in turn': [
    'They meet [every other Tuesday|XXXX-WXX-2] and [every other week|P2W].',
    'The court sits [each Monday at 4pm|XXXX-WXX-1T16].',
    'Trains run [twice a week|P1W], boats [three times a month|P1M].',
    'They come in on a [Monday|XXXX-WXX-1] and choose by [Tuesday|XXXX-WXX-2]. On [Tuesday|2026-03-03] they chose.',
    'It happens [every few years|PXY].',
    'The market opens [every Saturday morning|XXXX-WXX-6TMO] and on [Mondays|XXXX-WXX-1].',
    'Every other bridge fell, three times a thousand.',
  ],
  'days counted from others': [
    'She will be back [a week from Tuesday|2026-03-17].',
    'The truce ends [three weeks after January 15th|2026-02-05].',
    'It ended [two days before 3 March 2025|2025-03-01].',
    'The siege lasted [64 days|P64D] from [November 21, 1948|1948-11-21] to [January 31, 1949|1949-01-31].',
    "The work is due by [year-end|2026], the count by [the week's end|2026-W10].",
    'It will end [two months after 31 December 2025|2026-02-28].',
    'Rents are due before [the twenty-sixth day of the month|2026-03-26] and on [the 15th day of next month|2026-04-15].',
    'In [the same month last year|2025-03] and [the same quarter of last year|2025-Q1] sales fell.',
    'The deal, reached on [Wednesday|2026-03-04], expires on [March 31|2026-03-31].',
    'They meet on [the first Friday of next month|2026-04-03] and [the last Monday of the month|2026-03-30].',
    'Offices close on [the last day of the year|2026-12-31], the shop on [the last day of February 2024|2024-02-29].',
    'It rained in [the third week in June|2025-W25] and in [the week before last|2026-W08].',
    'It was the last day of the trial, the first Friday of the season.',
    'It took all the year round, year-end parties included.',
  ],
  'stretches in digits': [
    'The fair ran from [10/1/2018|2018-10-01]-[10/7/2018|2018-10-07].',
    'The fair ran from [10/1|2017-10-01]-[11/2/2017|2017-11-02].',
    'It has been closed since [11/2015|2015-11].',
    'The [Feb. 27|2026-02-27]-[March 2|2026-03-02] summit is over.',
    'It was stamped [2025-11-05|2025-11-05]T10:15:00Z.',
    'Part 2025-11-05TX is missing.',
    'It fell in [Q2 of this year|2026-Q2].',
    'Decree 11/2015 and file 82-2100 lapsed.',
  ],
  'days in words': [
    'The fair opens on [May twenty-nine|2026-05-29].',
    'She was born on [twenty-five January nineteen eighty-six|1986-01-25].',
    'It took [one hour|PT1H] and half the crew.',
    'In [June|2025-06] seven people died, in [July|2025-07] twenty-five people.',
  ],
  'lists share their year as they come': [
    'They met on [Nov. 5|2025-11-05], [Dec. 12|2025-12-12] and [Jan. 3, 2026|2026-01-03].',
    'It snowed in [December|2024-12] and [January 2025|2025-01].',
    'The shop closed in [mid-to-late October|2025-10].',
    'In [the last month|P1M] of the siege and in [the last month|2026-02] it rained.',
    'In [the third month of 2021|2021-03] it rained for [24h|PT24H].',
    'In [the first nine months|P9M] of [2025|2025] sales fell.',
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
