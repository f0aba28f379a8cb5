/** Weekdays and months that lie ahead: limits that hold still, what was decided upon, plans told without a marked verb. */
import { expect, test } from 'vitest';
import { readDates, readMarked } from './read-marked.ts';

/** All published on Thursday, 12 March 2026. */
const SENTENCES: readonly (readonly [language: string, marked: string])[] = [
  ['en', 'The council has closed the ford until [Sunday|2026-03-15].'],
  ['en', 'Buses have been suspended until [Friday|2026-03-13].'],
  ['en', 'The union gave the firm until [Friday|2026-03-13] to answer.'],
  ['en', 'The bridge was closed until [Sunday|2026-03-08].'],
  ['en', 'The firm had kept the gates shut until [Tuesday|2026-03-10].'],
  ['en', 'The board voted to adopt new hours beginning in [June|2026-06].'],
  ['en', 'They agreed to pay more starting [Monday|2026-03-16].'],
  ['en', 'The minister promised to meet both sides on [Friday|2026-03-13].'],
  ['en', 'The minister promised more money on [Tuesday|2026-03-10].'],
  ['en', 'A series of strikes beginning in [June|2025-06] crippled the port.'],
  ['en', 'The choir sings at the pier on [Friday|2026-03-13].'],
  ['en', 'The choir sang at the pier on [Friday|2026-03-06].'],
  ['en', 'The crowd, shortly after opening [Friday|2026-03-06].'],
  ['en', 'Fog on the pier on [Tuesday|2026-03-10].'],
  ['de', 'Die Fähre legt auch am [Freitag|2026-03-13] nicht ab.'],
  ['de', 'Die Fähre legte auch am [Freitag|2026-03-06] nicht ab.'],
  ['de', 'Das Amt teilte mit, dass der Steg bis [Sonntag|2026-03-15] gesperrt bleibe.'],
  ['de', 'Das Amt teilte mit, dass der Steg bis [Sonntag|2026-03-08] gesperrt war.'],
];

test.each(SENTENCES)('%s: %s', (language, marked) => {
  const { text, dates } = readMarked(marked);
  const read = readDates(text, language, '2026-03-12');
  expect(read.dates, read.trace).toEqual(dates);
});
