import { describe, expect, test } from 'vitest';
import { readClauses } from './read-quotations.ts';

/** A text, then each quotation as `speaker (cue): words`, of a mixed one the whole clause. */
type Row = readonly [text: string, ...found: string[]];

const ROWS: readonly Row[] = [
  // Forms that may be verbs are nouns behind an adjective, a plural, another verb’s bare form or a bare noun.
  ['The crew had minor gripes over a pier that keeps the wind out.'],
  ['The latest claims about the quay were withdrawn by noon.'],
  ['The plan raises questions about the town and what it keeps.'],
  ['Critics may face demands that the pier be sold.'],
  ['She needed phone calls that take no cable at all.'],
  ['The harbour map shows friction points, so the crews slow down.'],
  ['The pier stayed dry, thanks to a wall that the crews had raised.'],
  ['The ferry is slow compared to boats that the old line ran.'],
  // With a subject of their own they are verbs.
  ['The report claims the quay is sinking.', 'report (claims): the quay is sinking'],
  ['The new report claims that the quay is sinking.', 'new report (claims): that the quay is sinking'],
  ['Lake claims the quay is sinking.', 'Lake (claims): the quay is sinking'],
  ['Divers say the quay is sinking.', 'Divers (say): the quay is sinking'],
  ['Council promises that the quay will be dry.', 'Council (promises): that the quay will be dry'],
  ['I later found that the quay was dry.', 'I (found): that the quay was dry'],
  // A participle that gives its noun a name reports nothing.
  ['In a square black shed branded Halden Nine, past the old crane, two hulls are kept.'],
  ['She rows on routes called “segments” that end at the pier.'],
  ['The couple have a boat called Marit and a ferry named Two Towers.'],
  ['She worked at the long wharf, then called Fox Quay, for Kell Lines.'],
  // Somebody who calls something a name does.
  ['A critic called the plan “a farce.”', 'critic (called): the plan “a farce.”'],
  ['Lake called the plan “a farce.”', 'Lake (called): the plan “a farce.”'],
  // Adverbs before a verb are no part of its subject.
  ['As Lake very kindly explained, the quay was dry.', 'Lake (explained): the quay was dry'],
];

describe('nouns like verbs of saying', () => {
  test.each(ROWS.map((row) => [row] as const))('%s', ([text, ...expected]) => {
    const { found, trace } = readClauses(text);
    expect(found, trace).toEqual(expected);
  });
});
