import { describe, expect, test } from 'vitest';
import { readClauses } from './read-quotations.ts';

/** A text, then each quotation as `speaker (cue): words`, of a mixed one the whole clause. */
type Row = readonly [text: string, ...found: string[]];

const ROWS: readonly Row[] = [
  // An age, a day or a quantifier is nobody; a question and a preposition lead to the next clause.
  ['Ann Lake, 58, who lives outside Leeds, says she did not know.', 'Ann Lake (says): she did not know'],
  [
    'Last month, the Harbour Post, a local paper, revealed that most ships were gone.',
    'Harbour Post (revealed): that most ships were gone',
  ],
  [
    'Ann Lake and Paul Dorn have both argued that the pier is safe.',
    'Ann Lake and Paul Dorn (argued): that the pier is safe',
  ],
  ['Both argued that the pier is safe.', 'Both (argued): that the pier is safe'],
  ['Last orders were called.'],
  [
    'He can be fined, and as Lake noted, people in the case could still be tried.',
    'Lake (noted): people in the case could still be tried',
  ],
  ['He stopped at the pier, and as usual people in the boats could see him.'],
  [
    'The ruling was a blow for Dorn, whose attorneys argued that the papers held trade secrets.',
    'attorneys (argued): that the papers held trade secrets',
  ],
  [
    'Many shrugged, with three in 10 saying a new pier would have no effect.',
    'three in 10 (saying): a new pier would have no effect',
  ],
  ['Asked by Hale if Lake “gets” trade, Dorn avoided an answer.', 'Hale (Asked): if Lake “gets” trade'],
  ['Asked for his name, Dorn avoided an answer.'],
  [
    'The board warned state officials to boost their guard after the storm.',
    'board (warned): to boost their guard after the storm',
  ],
  ['The mayor told crews to the north that she would stay.', 'mayor (told): that she would stay'],
  ['Hale praised the crews for their work and left the pier.', 'Hale (praised): the crews for their work'],
  ['Hale praised the crews for their work, adding that he would stay.', 'Hale (adding): that he would stay'],
];

describe('what stands around a subject', () => {
  test.each(ROWS.map((row) => [row] as const))('%s', ([text, ...expected]) => {
    const { found, trace } = readClauses(text);
    expect(found, trace).toEqual(expected);
  });
});
