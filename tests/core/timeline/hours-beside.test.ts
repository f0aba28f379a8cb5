/** Hours that only what stands beside them makes hours, and numbers beside days that are none. */
import { describe, expect, test } from 'vitest';
import { readDates, readMarked } from './read-marked.ts';

/** Published on Friday, 6 March 2026. */
const PUBLISHED = '2026-03-06';

const ENGLISH: Readonly<Record<string, readonly string[]>> = {
  'two hours and their day': [
    'The office is open on [Wednesday|2026-03-04] from [10|2026-03-04T10]-[4|2026-03-04T16].',
    'Where was he between [3|2026-03-05T03] and [8 yesterday|2026-03-05T08]?',
    'It ran on [Tuesday|2026-03-03] from [7|2026-03-03T07] to [7:30|2026-03-03T07:30].',
    'It will take place from [10:30|2026-04-01T10:30] to [3 on April 1|2026-04-01T15].',
    'Stalls are open [Mon 3|2026-03-02T15]-[8pm|2026-03-02T20].',
    'The bridge is shut from [2pm|2026-03-06T14] till [tomorrow 4:30pm|2026-03-07T16:30].',
    'The gate is closed from [4:00|2026-03-06T04:00] to [7 o’clock|2026-03-06T07].',
    'The bus leaves between [2:00 tomorrow|2026-03-07T02:00] and [4:00|2026-03-07T04:00].',
    'He was out from [2:30|2026-03-06T02:30] to [2:15 pm|2026-03-06T14:15].',
    // Scores, votes, ages, rates, houses, verses, articles.
    'Kell won [Monday|2026-03-02] 5-3 and lost [Tuesday|2026-03-03] 3-8.',
    'The council voted [Tuesday|2026-03-03] 7-2.',
    'Children aged between 3 and 8 [yesterday|2026-03-05] planted trees.',
    'The rate fell [Friday|2026-03-06] from 12 to 10 percent.',
    'The toll rose from 3 to 8 on [Monday|2026-03-02].',
    'On [Monday|2026-03-02] numbers 10 to 12 burnt down.',
    'He quoted John 3:16 and Article 3-8 on [Sunday|2026-03-01].',
    'Flight 815 left gate 3 between 7 and 9 in all.',
  ],
  'hours in their part of the day': [
    'The road is closed [tonight|2026-03-06TNI] from [7|2026-03-06T19] to [7:30|2026-03-06T19:30].',
    'It rained between [7|2026-03-05T19] and [9 last night|2026-03-05T21].',
    'It will be shut [tomorrow evening|2026-03-07TEV] between [10:30|2026-03-07T22:30] and [11:45|2026-03-07T23:45].',
    'They slept from [5|2026-03-06T05] to [seven in the morning|2026-03-06T07].',
    'She was between 7 and 9 [last year|2025].',
    'From 5 to seven guests came in [the morning|2026-03-06TMO] coach.',
  ],
  'minutes past the hour': [
    'It began at [20 min past eight in the evening|2026-03-06T20:20].',
    'It began at [ten past nine|2026-03-06T09:10] and ended at [ten to eleven|2026-03-06T10:50].',
    'It is [15 past seven o’clock|2026-03-06T07:15].',
    'The train left at [five past 9 pm on Monday|2026-03-02T21:05].',
    'Of 20 past five winners ten to nine are dead.',
    'It was priced at 10 to 12 crowns.',
    'They ran [20 minutes|PT20M] past ten houses.',
  ],
  'times in words': [
    'They met at [two thirty|2026-03-06T02:30] and left at [eleven forty-five|2026-03-06T11:45].',
    'It runs from [two thirty|2026-03-06T02:30] to [two forty five|2026-03-06T02:45].',
    'It broke out at [one thirty p m|2026-03-06T13:30].',
    'Two thirty pupils, at two thousand a head.',
    'They were sold from two thirty crowns up.',
    'In [nineteen thirty|1930] they left.',
  ],
  'four digits': [
    'Roads are closed between [0730|2026-03-06T07:30]-[0930|2026-03-06T09:30].',
    'Clinic: [Monday, 0900|2026-03-02T09:00] to [1700|2026-03-02T17:00].',
    'It lasted from [1990|1990] to [1995|1995].',
    'Call 0730-0930 or 0900-1700-22.',
    'Rooms 0930 to 0960 are new.',
    'Meet at [1830 hrs|2026-03-06T18:30]; it is under embargo until [00.01 hrs|2026-03-06T00:01].',
    'It took [2.30 hours|PT2.3H] and 1200 hours of work.',
    'By [mid-morning on Monday|2026-03-02TMO] all was quiet.',
    'Can we meet on [Friday 13th at 2|2026-03-13T02]?',
  ],
  'signs and words of e-mails': [
    'Reply by [5/3/2026 @ 17:49|2026-05-03T17:49] to me@10.example.',
    'Lunch is [noonish|2026-03-06T12:00], tea on [Monday at noon-ish|2026-03-02T12:00].',
    'They moved it to [8:30|2026-03-06T08:30] instead of [8am|2026-03-06T08].',
    'He cut his best time to 4:05, she hers to 4:20.',
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
