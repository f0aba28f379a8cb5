import { describe, expect, test } from 'vitest';
import { analyse } from '../../../src/core/analysis/analyse.ts';
import { readClauses } from './read-quotations.ts';

/** A text, then each quotation as `speaker (cue): words`, of a mixed one the whole clause. */
type Row = readonly [text: string, ...found: string[]];

const ROWS: readonly Row[] = [
  // What the writer adds to a report is none of it.
  ['Lake said the crews were safe, a claim the port denied.', 'Lake (said): the crews were safe'],
  [
    'Lake said the crews lost a boat, a gift of the port.',
    'Lake (said): the crews lost a boat, a gift of the port',
  ],
  [
    'Lake said she had a plan, a statement of which was sent.',
    'Lake (said): she had a plan, a statement of which was sent',
  ],
  ['Lake said the mast fell — a blow to the port.', 'Lake (said): the mast fell'],
  ['Lake said the mast — a gift of the port — fell.', 'Lake (said): the mast — a gift of the port — fell'],
  ['Lake said the mast fell - and she blamed the port.', 'Lake (said): the mast fell'],
  // Brackets, and the main clause behind one that opens the sentence, end a report.
  [
    'The port called them “thieves” (although it allowed that some were good) and left.',
    'port (called): them “thieves”',
    'port (allowed): that some were good',
  ],
  [
    'While saying that he liked it, he left the hall and made clear that he was tired.',
    'he (saying): that he liked it',
    'he (made clear): that he was tired',
  ],
  [
    'Lake said she had no boat, and when asked why she sold it, she left.',
    'Lake (said): she had no boat',
    'null (asked): why she sold it',
  ],
  // Sources with what describes them.
  [
    'According to papers seen by the Halden Herald, the mast was rotten.',
    'papers (According to): the mast was rotten',
  ],
  [
    'The mast was rotten, according to a note seen by the Herald.',
    'note (according to): The mast was rotten',
  ],
  [
    'The mast was rotten, according to people familiar with the work.',
    'people familiar with the work (according to): The mast was rotten',
  ],
  [
    'According to sailors who spoke to the port, the mast was rotten.',
    'sailors (According to): the mast was rotten',
  ],
  [
    'According to the file, the port’s head, Ann Lake, knew of it.',
    'file (According to): the port’s head, Ann Lake, knew of it',
  ],
  ['A note seen by the Herald says the mast was rotten.', 'note (says): the mast was rotten'],
  ['A letter sent to the mayor on Monday said the mast was rotten.', 'letter (said): the mast was rotten'],
  ['A note posted on the port’s site said the mast was rotten.', 'note (said): the mast was rotten'],
  ['The police report said the mast was rotten.', 'police report (said): the mast was rotten'],
  ['Lake, also known as Salt, wrote a book about it.'],
  // Verbs that say only with "that".
  ['The court held that the fee was void.', 'court (held): that the fee was void'],
  ['He held that seat for years.'],
  ['She accepted that award in May.'],
  // Words for other words, and a tag.
  ['The name means “river mouth” in Kellish.'],
  ['Crews posted under the hashtag “SaveThePier.”'],
];

describe('comments behind reports, and what sources are described by', () => {
  test.each(ROWS.map((row) => [row] as const))('%s', ([text, ...expected]) => {
    const { found, trace } = readClauses(text);
    expect(found, trace).toEqual(expected);
  });
});

describe('whose words they are', () => {
  test.each([
    ['Dan Orr said his wife was tired. “I am tired,” she said.', ['Dan Orr', 'wife of Dan Orr']],
    ['Ann Lake came with her brother, Tom. “We waited,” he said.', ['Tom']],
    ['Ann Lake came with her brother, Tom. “We waited,” she said.', ['Ann Lake']],
    ['Kell University led the work. Its report said the mast was rotten.', ['report of Kell University']],
    ['The crews came in May. Their letter said the mast was rotten.', ['letter of crews']],
  ])('%s', (text, expected) => {
    expect(analyse({ text, language: 'en' }).quotations.map(({ speaker }) => speaker?.name)).toEqual(
      expected,
    );
  });
});
