import { describe, expect, test } from 'vitest';
import { readClauses } from './read-quotations.ts';

/** A text, then each quotation as `speaker (cue): words`, of a mixed one the whole clause. */
type Row = readonly [text: string, ...found: string[]];

const ROWS: readonly Row[] = [
  // Whose words a noun behind them says they are; titles stay titles.
  ['Paul Dorn’s “no more buses” comment was nearly as dismissive.', 'Paul Dorn (comment): no more buses'],
  [
    'Many remember the mayor’s “no boat will ever wait again here” promise.',
    'mayor (promise): no boat will ever wait again here',
  ],
  ['She cited his “never again” pledge.', 'his (pledge): his “never again” pledge'],
  ['Dorn’s “Checkers” speech was read on the pier.'],
  ['Dorn’s “Harbour Light” hotel is full.'],
  // The verb right before names the passage, whoever speaks behind it.
  ['In a letter that Judge Paul Dorn called “late,” Hale praised the crews.', 'Paul Dorn (called): late,'],
  [
    'In what Hale called a “farce,” Brandt said she would stay.',
    'Hale (called): a “farce,”',
    'Brandt (said): she would stay',
  ],
  ['“It is a farce,” Brandt said of what Hale called a plan.', 'Brandt (said): It is a farce,'],
  // An opening participle has the subject behind the passage.
  [
    'Calling her rival, Ann Lake, “a friend of every crew on the river,” Ms. Brandt thanked the crews.',
    'Brandt (thanked): a friend of every crew on the river,',
  ],
  [
    'Citing “duties at home,” the envoy said she would leave.',
    'envoy (Citing): duties at home,',
    'envoy (said): she would leave',
  ],
  ['“Duties at home,” the envoy said, citing her contract.', 'envoy (said): Duties at home,'],
  // Of several main clauses the last has the participle; a pronoun with its verb has the passage.
  [
    'Ann Lake built the pier in her first term, but the work stalled, and she has argued with Hale over the costs, at one point calling the mayor a “liar.”',
    'she (calling): the mayor a “liar.”',
  ],
  [
    'The council said the pier would open, and the crews left, calling the mayor a “liar.”',
    'council (said): the pier would open, and the crews left',
    'council (calling): the mayor a “liar.”',
  ],
  [
    'Meanwhile, Ann Brandt backed the plan, although she made it clear that she has “serious doubts” about it.',
    'Ann Brandt (): serious doubts',
  ],
  // Perceived or passive: who speaks there.
  ['“Is it safe?” a reporter can be heard asking.', 'reporter (asking): Is it safe?'],
  ['“It is not safe.” A reporter can be heard.', 'null (): It is not safe.'],
  [
    'When Dorn was asked at a lunch held by the Harbour Post if he would go, he laughed and said, “We’ll see.”',
    'he (said): We’ll see.',
  ],
  // "per" names a source behind a comma only.
  ['The pier is “safe,” per the board’s report.', 'board’s report (per): The pier is “safe,”'],
  ['Tickets cost ten dollars per person.'],
  // Nouns behind numbers, prepositions and adjectives are no verbs.
  ['That number is up five percentage points from a poll last month.'],
  ['He was under fire about recent comments he made on the port.'],
  ['The board is under repeated attack by the crews.'],
  ['A woman in tears claims that he lied.', 'woman in tears (claims): that he lied'],
  ['The board did not respond to questions about the port.'],
  // Headlines in capitals.
  [
    'Ann Lake Says Old Port Must Close by May\n\nThe port is old, and the crews want a new one by the end of the year.\n\nThe crews have left.',
    'Ann Lake (Says): Old Port Must Close by May',
  ],
  [
    'Old Port Must Close by May, Ann Lake Says\n\nThe port is old, and the crews want a new one by the end of the year.\n\nThe crews have left.',
    'Ann Lake (Says): Old Port Must Close by May',
  ],
  [
    'Ann Lake Wins in the North\n\nThe port is old, and the crews want a new one by the end of the year.\n\nThe crews have left.',
  ],
];

describe('who speaks nearest to the words', () => {
  test.each(ROWS.map((row) => [row] as const))('%s', ([text, ...expected]) => {
    const { found, trace } = readClauses(text);
    expect(found, trace).toEqual(expected);
  });
});
