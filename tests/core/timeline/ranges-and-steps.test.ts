/** Days of an event, ranges that hold the day of writing, seasons over new year, steps counted on, and dates that are none. */
import { expect, test } from 'vitest';
import { readDates, readMarked } from './read-marked.ts';

/** Published on Tuesday, 17 March 2026; the last three have no date. */
const SENTENCES = [
  'It happened in [the year before 2015|2014].',
  'It opened [two years after 2011|2013].',
  'They meet on [the first Monday evening of next month|2026-04-06TEV].',
  'They meet on [the first Monday of May|2026-05-04].',
  'The year before [2016|2016] elections were held.',

  'He denied it in a [Monday|2026-03-16] interview.',
  'She thanked them during a [Wednesday|2026-03-11] speech.',
  'He spoke at a [Friday evening|2026-03-13TEV] rally.',
  'They open on a [Sunday|XXXX-WXX-7], as ever.',
  'It will be the worst market in [more than 40 years|P40Y].',
  'The minister will make the first visit in [two decades|P2DE].',
  'The bridge will open [in two weeks|2026-W14].',
  'He will be back [in two years|2028].',
  'The best team will play [in two days|2026-03-19].',

  'They came on [Saturday|2026-03-14], [the opening night|2026-03-14], in crowds.',
  '[Opening night|2026-03-12], [12 March 2026|2026-03-12], was sold out.',
  'He was jailed on [election day|XXXX-XX-XX].',
  'Villagers fled on [Monday|2026-03-16] and spent [the night|2026-03-16TNI] in tents.',
  'Links will return over [the next day|P1D] or two.',
  'The opening of the fair was calm.',
  'They watched the night sky.',
  'She loved opening days.',
  'The festival will run from [February|2026-02] to [April|2026-04].',
  'The festival will run from [April|2026-04] to [June|2026-06].',
  'The road will be closed from [3 March|2026-03-03] to [20 March|2026-03-20].',
  'They fought in [the winter of 2023/24|2023-WI].',
  'The contract will be signed within [two weeks|P2W].',
  'Within [two weeks|P2W] the town fell.',
  'Police came on [3 March|2026-03-03]. [Three days after that|2026-03-06], a man died.',
  'It was signed on [22/Jan/2019|2019-01-22].',
  'The ministers meet [next week on Tuesday|2026-03-24] or [Thursday|2026-03-26].',
  'They met [last Tuesday|2026-03-10] and will meet on [Thursday|2026-03-19].',
  "It fell on [International Women's Day|2026-03-08].",
  'The code of the object is 133-03-03-2020.',
  'Hundreds were freed, as both county and D.C. rules allow, on [Friday|2026-03-13].',
  'A reading of 23/24 was normal.',
  'He lost 3-8 and went home.',
];

test.each(SENTENCES)('%s', (marked) => {
  const { text, dates } = readMarked(marked);
  const read = readDates(text, 'en', '2026-03-17');
  expect(read.dates, read.trace).toEqual(dates);
});

/** Published on 17 March 2026 at 01:20. */
test.each([
  ['The bakery burnt down [half an hour ago|2026-03-17T00:50].', '2026-03-17T01:20:00Z'],
  ['The bakery burnt down [three hours ago|2026-03-16T22].', '2026-03-17T01:20:00Z'],
  ['The vote will begin [in 90 minutes|2026-03-17T02:50].', '2026-03-17T01:20:00Z'],
  ['The bakery burnt down [three days ago|2026-03-14].', '2026-03-17T01:20:00Z'],
  ['The debate took [three hours|PT3H].', '2026-03-17T01:20:00Z'],
  // A day written as its midnight.
  ['The bakery burnt down [three hours ago|2026-03-17].', '2026-03-17T00:00:00Z'],
  ['The bakery burnt down [three hours ago|2026-03-17].', '2026-03-17'],
])('%s (%s)', (marked, publishedAt) => {
  const { text, dates } = readMarked(marked);
  const read = readDates(text, 'en', publishedAt);
  expect(read.dates, read.trace).toEqual(dates);
});
