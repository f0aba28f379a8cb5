import { describe, expect, test } from 'vitest';
import { readClauses } from './read-quotations.ts';

/** A text, then each quotation as `speaker (cue): words`, of a mixed one the whole clause. */
type Row = readonly [text: string, ...found: string[]];

const ROWS: readonly Row[] = [
  // Who speaks stands before the clause about them.
  ['A guard who lives in the north of the town said he slept.', 'guard (said): he slept'],
  [
    'A nurse who left her post because of ward policy said that it was late.',
    'nurse (said): that it was late',
  ],
  ['Crews in the north of the town said they slept.', 'Crews in the north of the town (said): they slept'],
  // The word that opens the clause is no part of who speaks in it.
  ['It showed proof that the board had said it would leave.', 'board (said): it would leave'],
  ['That board said it would leave.', 'board (said): it would leave'],
  // What describes, what is claimed, what is asked for.
  ['With three confirmed cases of fever, the ward is shut to guests.'],
  ['Of the crews, three confirmed that the ward is shut.', 'three (confirmed): that the ward is shut'],
  ['Hale claimed victory as the house closed its third talk.'],
  ['Hale claimed the house had closed its talk.', 'Hale (claimed): the house had closed its talk'],
  ['The plan was announced by Mayor Ann Hartog a year ago.'],
  ['Drivers demanded to see the books before noon.'],
  ['Drivers pledged to keep the books clean.', 'Drivers (pledged): to keep the books clean'],
  ['Guests on the quay pointed it out at once.'],
  ['Guests pointed out that it was shut.', 'Guests (pointed out): that it was shut'],
  // Titles listed with one another, and words called so.
  [
    'According to the band, it plays hits, including “Long Dark Night,” “Salt Sea Train,” “Old Mill” and more.',
    'band (According to): it plays hits, including “Long Dark Night,” “Salt Sea Train,” “Old Mill” and more',
  ],
  [
    'Hartog called them “Mad Old Dogs,” “Sad Cats.”',
    'Hartog (called): them “Mad Old Dogs,” “Sad Cats.”',
    'Hartog (called): them “Mad Old Dogs,” “Sad Cats.”',
  ],
  // Two letters for a place in a team are no part of a name.
  ['Giants QB Paul Hartog said it was late.', 'Paul Hartog (said): it was late'],
  ['JD Hartog said it was late.', 'JD Hartog (said): it was late'],
];

describe('heads and lists', () => {
  test.each(ROWS.map((row) => [row] as const))('%s', ([text, ...expected]) => {
    const { found, trace } = readClauses(text);
    expect(found, trace).toEqual(expected);
  });
});
