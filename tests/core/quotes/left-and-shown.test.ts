import { describe, expect, test } from 'vitest';
import { analyse } from '../../../src/core/analysis/analyse.ts';
import { readClauses } from './read-quotations.ts';

/** A text, then each quotation as `speaker (cue): words`, of a mixed one the whole clause. */
type Row = readonly [text: string, ...found: string[]];

const ROWS: readonly Row[] = [
  // A capital opens a sentence of its own behind a question in marks.
  [
    'The guide asked, “Did you hear it?” He then claimed that the pier was lost.',
    'guide (asked): Did you hear it?',
    'guide (claimed): that the pier was lost',
  ],
  ['“Did you hear it?” the guide asked.', 'guide (asked): Did you hear it?'],
  // Who closes a long sentence with a day behind the name; what a participle describes.
  [
    'Videos and notes, which sailors have checked, show a pattern of theft in two ports, said Kell Watch on Tuesday, May 19.',
    'Kell Watch (said): Videos and notes, which sailors have checked, show a pattern of theft in two ports',
  ],
  [
    'Heaps of salt left on the ground, as well as the tolls, indicate that the port was used.',
    'Heaps of salt (indicate): that the port was used',
  ],
  ['The chart shown above claimed that the pier was old.', 'chart (claimed): that the pier was old'],
  // Those left at it speak; a thing released says what its owner says.
  ['The film left sailors wondering what comes next.', 'sailors (wondering): what comes next'],
  ['Lake released a note saying she was well.', 'Lake (saying): she was well'],
  // What was promised stands before the relative clause.
  ['The mill has 300 of the jobs that Norrhem promised the town in May.'],
  // A clause that begins behind an adjunct without a word to open it.
  [
    'Lake said in the release this case shows that boats have limits.',
    'Lake (said): this case shows that boats have limits',
  ],
  ['Lake said in a note on Monday that boats have limits.', 'Lake (said): that boats have limits'],
  ['Lake shared with the Herald that she was rich.', 'Lake (shared): that she was rich'],
];

describe('what stands between a report and who speaks', () => {
  test.each(ROWS.map((row) => [row] as const))('%s', ([text, ...expected]) => {
    const { found, trace } = readClauses(text);
    expect(found, trace).toEqual(expected);
  });
});

/** A text and its last speaker as `name|role`. */
const SPEAKERS: readonly (readonly [text: string, speaker: string])[] = [
  // "It" is the organisation of the sentence before, and no spokesman, no hall.
  [
    'A spokesman for the Kell Police Department told us it was late. The Green Party met on Monday. It said the plan was dead.',
    'Green Party|null',
  ],
  ['The Green Party met in Halden. The hall was full. It said the plan was dead.', 'Green Party|null'],
  ['Norrhem Steel sued Kell University. It said the fee was high.', 'Norrhem Steel|null'],
  // An office whose name has a comma; a list of what somebody is has none.
  [
    'Ann Lake, deputy head of the Salt, Mining and Harbours Department, said it was late.',
    'Ann Lake|deputy head of the Salt, Mining and Harbours Department',
  ],
  ['Ann Lake, head of Kell, Halden and Norrhem, said it was late.', 'Ann Lake|head of Kell'],
  ['School counselor Ann Lake said it was late.', 'Ann Lake|School counselor'],
];

describe('whom a text means', () => {
  test.each(SPEAKERS)('%s', (text, expected) => {
    const { speaker } = analyse({ text, language: 'en' }).quotations.at(-1) ?? {};
    expect(`${speaker?.name}|${speaker?.role}`).toBe(expected);
  });
});
