import { describe, expect, test } from 'vitest';
import { readClauses } from './read-quotations.ts';

/** A text, then each quotation as `speaker (cue): words`. */
type Row = readonly [text: string, ...found: string[]];

const ROWS: readonly Row[] = [
  // Titles and names in marks are nobody’s words, wherever they stand.
  [
    '“It was late,” Hale said on Channel Four’s “Harbour Light.” “And I left.”',
    'Hale (said): It was late,',
    'Hale (): And I left.',
  ],
  [
    '“It was late,” said Ann Lake, a teacher and a co-editor of “Harbour Light.”',
    'Ann Lake (said): It was late,',
  ],
  [
    'In her first book, “How a River Makes a Town,” Ms. Lake suggested walking to the ships.',
    'Lake (suggested): walking to the ships',
  ],
  ['Lake told her story in the port’s “70 Minutes.”'],
  // Cried, or reported, they are.
  ['The crews left to a chant of “Save the Port!”', 'crews (): Save the Port!'],
  ['Lake heard cries of “Shame!” on the pier.', 'null (): Shame!'],
  ['The crews left in a boat of “Harbour Light.”'],
  ['She has a taste for books known as “cosy crime” in the north.'],
  ['Hale described the plan as “cosy crime” at best.', 'Hale (described): the plan as “cosy crime” at best'],
  // A name that somebody takes is no quotation; what they say of themselves is.
  ['A crew calling itself Red Dawn seized the pier.'],
  ['A crew calling itself Red Dawn said the pier was shut.', 'Red Dawn (said): the pier was shut'],
  ['A man calling himself Otto rang the bell.'],
  ['Lake called herself a friend of every crew.', 'Lake (called): herself a friend of every crew'],
  [
    'Hale said he was leaving, calling it “a joke.”',
    'Hale (said): he was leaving',
    'Hale (calling): it “a joke.”',
  ],
  ['The shows “Evening Talk” and “Supper with Ann Lake” return in May.'],
];

describe('titles, terms and what was cried', () => {
  test.each(ROWS.map((row) => [row] as const))('%s', ([text, ...expected]) => {
    const { found, trace } = readClauses(text);
    expect(found, trace).toEqual(expected);
  });
});
