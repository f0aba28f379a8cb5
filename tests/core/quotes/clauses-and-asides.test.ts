import { describe, expect, test } from 'vitest';
import { readClauses } from './read-quotations.ts';

/** A text, then each quotation as `speaker (cue): words`, of a mixed one the whole clause. */
type Row = readonly [text: string, ...found: string[]];

const ROWS: readonly Row[] = [
  // Place and agency open the article, not what was said.
  ['(KNA) — The pier is shut, Ines Hartog said.', 'Ines Hartog (said): The pier is shut'],
  ['HALDEN (KNA) - The pier is shut, Ines Hartog said.', 'Ines Hartog (said): The pier is shut'],
  [
    'The pier (a relic) – and the lock – is shut, Ines Hartog said.',
    'Ines Hartog (said): The pier (a relic) – and the lock – is shut',
  ],
  // Whoever said so behind the verb, with a post of several words and a letter.
  [
    'Fees will fall in towns that have no port, said the bank’s newly named chair Ines Hartog in a note that was seen by crews.',
    'Ines Hartog (said): Fees will fall in towns that have no port',
  ],
  // A thing behind such a verb is what was told of.
  ['Crews from Kell, which has no lock, reported a lack of sleep on Monday.'],
  ['The lock is shut, reported the Harbour Journal.', 'Harbour Journal (reported): The lock is shut'],
  // An apposition with commas of its own.
  [
    '“Salt is rare,” Lucas Pagan, a guide at the Salt House in Halden, Ohio, and Kell, said in a note.',
    'Lucas Pagan (said): Salt is rare,',
  ],
  // A second clause has its source, and the source its name.
  [
    'She rests a lot, and according to her coach, Ines Hartog, she likes naps.',
    'coach (according to): she likes naps',
  ],
  [
    'According to a survey of May, Ines Hartog, a guide, sold the boats.',
    'survey (According to): Ines Hartog, a guide, sold the boats',
  ],
  // What describes a noun is nothing said.
  ['The board is being looked at, adding to a row of problems that have grown.'],
  ['The most debated plans on the quay were those about salt.'],
  ['The most said that salt was dear.', 'most (said): that salt was dear'],
  // The day is no part of what was announced.
  [
    'Hartog announced on Sept. 3 that her crews would leave.',
    'Hartog (announced): that her crews would leave',
  ],
  [
    'The rain stopped in March 2022 and rumours suggest that it is back.',
    'rumours (suggest): that it is back',
  ],
  // Who sees it so, with whom, and what was called a thing.
  [
    'They left, with Ines gushing that the quay was “pure joy.”',
    'Ines (gushing): that the quay was “pure joy.”',
  ],
  ['Among them is rest, which Hartog views as “a basic right” of all.', 'Hartog (): a basic right'],
  ['A survey of the “map of salt” called the whole bay a “giant ditch” of mud.'],
  ['In a paper, “Salt and the Risk of Tides in Boats,” crews from Kell used old data.'],
  ['The shelf has films, including “Spring Boats” and “Autumn.”'],
];

describe('clauses and asides', () => {
  test.each(ROWS.map((row) => [row] as const))('%s', ([text, ...expected]) => {
    const { found, trace } = readClauses(text);
    expect(found, trace).toEqual(expected);
  });
});
