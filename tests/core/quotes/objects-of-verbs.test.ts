import { describe, expect, test } from 'vitest';
import { readClauses } from './read-quotations.ts';

/** A text, then each quotation as `speaker (cue): words`, of a mixed one the whole clause. */
type Row = readonly [text: string, ...found: string[]];

const ROWS: readonly Row[] = [
  // What is turned down, compared or greeted is a thing; nothing is said of it.
  ['The board has rejected three offers for the old salt mill by the quay since spring.'],
  ['Dorn blamed the low tide for the slow work on the second of the two locks.'],
  ['The twins welcomed their third child, a girl named Ada, at the clinic in Halden on Friday.'],
  ['The crews compared the old charts with those that the port office keeps in its cellar.'],
  ['Visitors raised questions about the price of the new ferry to the outer islands.'],
  [
    'Some 40 percent say the fare is fair, compared with 12 percent who say the fare is low.',
    '40 percent (say): the fare is fair',
    '12 percent (say): the fare is low',
  ],
  // What is judged, denied or proposed is told with its verb.
  [
    'Lake dismissed the claim that the harbour chest had been empty since the spring.',
    'Lake (dismissed): the claim that the harbour chest had been empty since the spring',
  ],
  [
    'Lake denied the charge of having sold the pier to her own brother.',
    'Lake (denied): the charge of having sold the pier to her own brother',
  ],
  ['Lake rejected the plan as “a farce.”', 'Lake (rejected): a farce.'],
];

describe('objects of verbs', () => {
  test.each(ROWS.map((row) => [row] as const))('%s', ([text, ...expected]) => {
    const { found, trace } = readClauses(text);
    expect(found, trace).toEqual(expected);
  });
});
