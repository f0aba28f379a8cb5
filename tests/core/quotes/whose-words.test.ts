import { describe, expect, test } from 'vitest';
import { analyse } from '../../../src/core/analysis/analyse.ts';

/** A text, then each quotation as `speaker|role: words`, names read by the whole analysis. */
type Row = readonly [text: string, ...found: string[]];

const ROWS: readonly Row[] = [
  // The people before "who", not the place that they are at.
  [
    'The plan was hit by researchers at the Tide Office at Kell University, who warned it could fail.',
    'researchers at the Tide Office at Kell University|null: it could fail',
  ],
  [
    'The plan was hit by Ines Hartog of Kell University, who warned it could fail.',
    'Ines Hartog|of Kell University: it could fail',
  ],
  ['The plan was hit by Kell University, which warned it could fail.', 'Kell University|null: it could fail'],
  // An article and a preposition make no person of a name.
  [
    'The pier is shut, according to the National Salt Conference of Kell.',
    'National Salt Conference of Kell|null: The pier is shut',
  ],
  ['The pier is shut, according to Ines Hartog of Kell.', 'Ines Hartog|of Kell: The pier is shut'],
  ['“It is late,” Kell envoy to the UN Ines Hartog said.', 'Ines Hartog|Kell envoy to the UN: It is late,'],
  [
    '“It is late,” an adviser to President Ines Hartog said.',
    'adviser to President Ines Hartog|null: It is late,',
  ],
  // A verb of no list behind "who"; nobody; nobody by itself.
  ['Those who oppose free use of salt said the pier was safe.', 'Those|null: the pier was safe'],
  ['No one told the crews that the pier was shut.'],
  ['One of the crews said that the pier was shut.', 'One of the crews|null: that the pier was shut'],
  // A noun before its verb; when it was said; what points back.
  [
    'Free bridge advocates are blasting the board for its ban on the tale of two boats.',
    'Free bridge advocates|null: the board for its ban on the tale of two boats',
  ],
  ['They met to soften the words regarding calls for a truce at sea.'],
  ['Hartog conceded when the last hall had closed.'],
  ['Reporters asked when the hall would close.', 'Reporters|null: when the hall would close'],
  ['Hartog mentioned it last year, but crews forgot.'],
  ['Hartog mentioned it was late.', 'Hartog|null: it was late'],
];

describe('whose words', () => {
  test.each(ROWS.map((row) => [row] as const))('%s', ([text, ...expected]) => {
    const { quotations } = analyse({ text, language: 'en' });
    expect(
      quotations.map(
        ({ speaker, text: words }) => `${speaker?.name ?? null}|${speaker?.role ?? null}: ${words}`,
      ),
    ).toEqual(expected);
  });
});
