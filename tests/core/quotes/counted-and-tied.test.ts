import { describe, expect, test } from 'vitest';
import { readClauses } from './read-quotations.ts';

/** A text, then each quotation as `speaker (cue): words`, of a mixed one the whole clause. */
type Row = readonly [text: string, ...found: string[]];

const ROWS: readonly Row[] = [
  // Those counted speak: a word for several, a share, half of them.
  ['Some say the pier is safe.', 'Some (say): the pier is safe'],
  ['Many argue it is not.', 'Many (argue): it is not'],
  ['Some call it the “salt line.”', 'Some (call): it the “salt line.”'],
  ['Most claims were denied, and some reports were lost.'],
  ['Some fear of the sea remains.'],
  ['One in three said the port has no future.', 'One in three (said): the port has no future'],
  ['Three in 10 said the port has no future.', 'Three in 10 (said): the port has no future'],
  ['About half of them say the pier is safe.', 'them (say): the pier is safe'],
  ['A third say it is not.', 'third (say): it is not'],
  ['The pier, many argue, could fall.', 'many (argue): The pier', 'many (argue): could fall'],
  // The one a relative clause is about speaks behind its verbs, and that clause ends before.
  ['A sailor who asked not to be named said the crews came late.', 'sailor (said): the crews came late'],
  ['A sailor who refused to give his rank said the crews came late.', 'sailor (said): the crews came late'],
  ['Lake asked not to be named.'],
  ['The pier, which sailors said was rotten, fell on Monday.', 'sailors (said): was rotten'],
  ['The pier, which is rotten, fell on Monday.'],
  // Behind words in marks inside an insertion the subject stands before it.
  [
    'Lake, who called the mast “a shame,” said the port would pay.',
    'Lake (called): the mast “a shame,”',
    'Lake (said): the port would pay',
  ],
  [
    'Lake, in a cap that read “Mend it,” told sailors the port would pay.',
    'cap (read): Mend it,',
    'Lake (told): the port would pay',
  ],
  ['“It is a shame,” said the port.', 'port (said): It is a shame,'],
  ['Lake, citing “the tide,” stayed at home.', 'Lake (citing): the tide,'],
  ['Lake, pointing out that the mast was new, left.', 'Lake (pointing out): that the mast was new'],
  ['Lake was glad to point out that the mast was new.', 'Lake (point out): that the mast was new'],
  ['Lake was glad to leave the mast.'],
  // Two clauses of one report; a document that states; a participle that opens what was said; a vote.
  [
    'Lake said that he sold it, and that papers show he was paid.',
    'Lake (said): that he sold it, and that papers show he was paid',
  ],
  ['The filing states that the port owes money.', 'filing (states): that the port owes money'],
  ['The two states that vote first are small.'],
  ['Lake said elected leaders should listen.', 'Lake (said): elected leaders should listen'],
  ['The jobs report cheered sailors on the pier.'],
  [
    'Lake said she would vote no. Dorn said he would not.',
    'Lake (said): she would vote no',
    'Dorn (said): he would not',
  ],
];

describe('those counted, chains of verbs, and reports tied together', () => {
  test.each(ROWS.map((row) => [row] as const))('%s', ([text, ...expected]) => {
    const { found, trace } = readClauses(text);
    expect(found, trace).toEqual(expected);
  });
});
