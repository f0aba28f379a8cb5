/** Hours that only what stands beside them makes hours, and numbers beside days that are none. */
import { describe, expect, test } from 'vitest';
import { readDates, readMarked } from './read-marked.ts';

/** Published on Friday, 6 March 2026. */
const PUBLISHED = '2026-03-06';

const ENGLISH: Readonly<Record<string, readonly string[]>> = {
  'two hours and their day': [
    'The office is open on [Thursday|2026-03-05] from [9|2026-03-05T09]-[3|2026-03-05T15].',
    'Where was he between [2|2026-03-05T02] and [6 yesterday|2026-03-05T06]?',
    'It ran on [Tuesday|2026-03-03] from [8|2026-03-03T08] to [8:45|2026-03-03T08:45].',
    'It will take place from [11:15|2026-04-01T11:15] to [2 on April 1|2026-04-01T14].',
    'Stalls are open [Mon 2|2026-03-02T14]-[7pm|2026-03-02T19].',
    'The bridge is shut from [1pm|2026-03-06T13] till [tomorrow 5:15pm|2026-03-07T17:15].',
    'The gate is closed from [5:00|2026-03-06T05:00] to [8 o’clock|2026-03-06T08].',
    'The bus leaves between [3:00 tomorrow|2026-03-07T03:00] and [5:00|2026-03-07T05:00].',
    'He was out from [3:40|2026-03-06T03:40] to [3:10 pm|2026-03-06T15:10].',
    // Scores, votes, ages, rates, houses, verses, articles.
    'Kell won [Monday|2026-03-02] 5-3 and lost [Tuesday|2026-03-03] 2-6.',
    'The council voted [Tuesday|2026-03-03] 7-2.',
    'Children aged between 2 and 6 [yesterday|2026-03-05] planted trees.',
    'The rate fell [Friday|2026-03-06] from 12 to 10 percent.',
    'The toll rose from 3 to 8 on [Monday|2026-03-02].',
    'On [Monday|2026-03-02] numbers 10 to 12 burnt down.',
    'He quoted John 3:16 and Article 3-8 on [Sunday|2026-03-01].',
    'Flight 815 left gate 3 between 7 and 9 in all.',
  ],
  'hours in their part of the day': [
    'The road is closed [tonight|2026-03-06TNI] from [8|2026-03-06T20] to [8:45|2026-03-06T20:45].',
    'It rained between [8|2026-03-05T20] and [11 last night|2026-03-05T23].',
    'It will be shut [tomorrow evening|2026-03-07TEV] between [9:15|2026-03-07T21:15] and [10:45|2026-03-07T22:45].',
    'They slept from [4|2026-03-06T04] to [eight in the morning|2026-03-06T08].',
    'She was between 7 and 9 [last year|2025].',
    'From 5 to seven guests came in [the morning|2026-03-06TMO] coach.',
  ],
  'minutes past the hour': [
    'It began at [25 min past ten in the evening|2026-03-06T22:25].',
    'It began at [ten past nine|2026-03-06T09:10] and ended at [ten to eleven|2026-03-06T10:50].',
    'It is [20 past four o’clock|2026-03-06T04:20].',
    'The train left at [five past 9 pm on Monday|2026-03-02T21:05].',
    'Of 20 past five winners ten to nine are dead.',
    'It was priced at 10 to 12 crowns.',
    'They ran [20 minutes|PT20M] past ten houses.',
  ],
  'times in words': [
    'They met at [six twenty|2026-03-06T06:20] and left at [eleven forty-five|2026-03-06T11:45].',
    'It runs from [one fifteen|2026-03-06T01:15] to [one fifty five|2026-03-06T01:55].',
    'It broke out at [four fifteen p m|2026-03-06T16:15].',
    'Two thirty pupils, at two thousand a head.',
    'They were sold from two thirty crowns up.',
    'In [nineteen thirty|1930] they left.',
  ],
  'four digits': [
    'Roads are closed between [0645|2026-03-06T06:45]-[0915|2026-03-06T09:15].',
    'Clinic: [Monday, 0900|2026-03-02T09:00] to [1700|2026-03-02T17:00].',
    'It lasted from [1990|1990] to [1995|1995].',
    'Call 0645-0915 or 0900-1700-22.',
    'Rooms 0930 to 0960 are new.',
    'Meet at [1830 hrs|2026-03-06T18:30]; it is under embargo until [00.01 hrs|2026-03-06T00:01].',
    'It took [2.30 hours|PT2.3H] and 1200 hours of work.',
    'By [mid-morning on Monday|2026-03-02TMO] all was quiet.',
    'Can we meet on [Friday 13th at 2|2026-03-13T02]?',
  ],
  'signs and words of e-mails': [
    'Reply by [6/4/2026 @ 18:05|2026-06-04T18:05] to me@10.example.',
    'Lunch is [noonish|2026-03-06T12:00], tea on [Monday at noon-ish|2026-03-02T12:00].',
    'They moved it to [9:15|2026-03-06T09:15] instead of [9am|2026-03-06T09].',
    'He cut his best time to 4:05, she hers to 4:20.',
    'She won the marathon in 2:24:10 on [Sunday|2026-03-01], her sister the mile in 4:31.',
    'Trains leave at [4:31|2026-03-06T04:31].',
    'Entries will close at [5 p.m. AEST on 2 October|2026-10-02T17], talks begin at [8 p.m. Eastern Time on Monday|2026-03-09T20].',
    'Follow @5live and @home.',
  ],
};

describe.each(Object.entries(ENGLISH))('%s', (_, sentences) => {
  test.each(sentences)('%s', (marked) => {
    const { text, dates } = readMarked(marked);
    const read = readDates(text, 'en', PUBLISHED);
    expect(read.dates, read.trace).toEqual(dates);
  });
});
