/** Dates cut short, as e-mails, agendas and press releases write them, and numbers that only look like them. */
import { describe, expect, test } from 'vitest';
import { readDates, readMarked } from './read-marked.ts';

/** Published on Friday, 6 March 2026. */
const PUBLISHED = '2026-03-06';

const ENGLISH: Readonly<Record<string, readonly string[]>> = {
  'amounts with a fraction': [
    'The talks lasted [2 1/2 hours|PT2.5H], the film [2½ hours|PT2.5H].',
    'A [1 1/2-year|P1.5Y] sentence was passed [3 1/2 years ago|2022-09].',
    'He waited [four and a half years|P4.5Y] and [two and a quarter hours|PT2.25H].',
    'A [½ hour|PT0.5H] was enough, [1/2 hour|PT0.5H] was not.',
    'They walked 2½ miles and 2 1/2 more.',
    'Votes were 1/2, 3/4 and 5/6 of the total.',
    'Mix 1 1/2 cups of flour with 3/4 of the milk.',
    'Four and a half thousand people came.',
    'It is due on [1/2/2026|2026-01-02] and lasts [9 days|P9D].',
  ],
  'years of two digits': [
    'Prices fell in [Q3 ’25|2025-Q3], in [Q1’26|2026-Q1] and in [June ’19|2019-06].',
    'The class of [’98|1998] met again.',
    'It was [the summer of ’69|1969-SU].',
    "She left in [May '87|1987-05].",
    'He was born on [15 April of 87|1987-04-15] or [May 5th of 87|1987-05-05].',
    // Quotations, scores, counts.
    "He spoke of '12 monkeys' again.",
    "The march of '40 brave men' is over.",
    'In [April|2025-04] of 87 schools 40 closed.',
    'On [15 April|2025-04-15], 87 left.',
    'A 6’11 forward scored 32 of 87.',
  ],
};

describe.each(Object.entries(ENGLISH))('%s', (_, sentences) => {
  test.each(sentences)('%s', (marked) => {
    const { text, dates } = readMarked(marked);
    const read = readDates(text, 'en', PUBLISHED);
    expect(read.dates, read.trace).toEqual(dates);
  });
});
