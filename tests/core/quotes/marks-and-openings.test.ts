import { describe, expect, test } from 'vitest';
import { readClauses } from './read-quotations.ts';

/** A text, then each quotation as `speaker (cue): words`, of a mixed one the whole clause. */
type Row = readonly [text: string, ...found: string[]];

const ROWS: readonly Row[] = [
  // Where and when words in marks were said is none of what was said.
  ['In a note, Dorn said, “We regret it,” and left.', 'Dorn (said): We regret it,'],
  [
    'At the port on Monday, Dorn told the crews, “We regret it,” adding that he would pay.',
    'Dorn (told): We regret it,',
    'Dorn (adding): that he would pay',
  ],
  ['The pier, she said, would open “in May.”', 'she (said): The pier', 'she (said): would open “in May.”'],
  // Single marks: a double one inside, and a plural that owns something.
  [
    "'We are done,' said Lake. 'He told me, \"You are right.\"'",
    'Lake (said): We are done,',
    'Lake (): He told me, "You are right."',
  ],
  [
    '‘It is over,’ said Lake. ‘The crews’ hall is shut.’',
    'Lake (said): It is over,',
    'Lake (): The crews’ hall is shut.',
  ],
  ['Lake called it ‘the crews’ hall’ and left.', 'Lake (called): it ‘the crews’ hall’ and left'],
  [
    'The ‘workers’ port is ‘dead,’ he said.',
    'he (said): The ‘workers’ port is ‘dead,’',
    'he (said): The ‘workers’ port is ‘dead,’',
  ],
  // Words that end in a mark of their own, and how they were said.
  ['“We got her!” sailors announced on their radios.', 'sailors (announced): We got her!'],
  [
    '“We got her!” Lake said on Monday that they had.',
    'Lake (said): We got her!',
    'Lake (said): that they had',
  ],
  // An object is no subject of a clause.
  ['They found her asleep in a boat.'],
  ['Lake told her the boat was lost.', 'Lake (told): the boat was lost'],
  ['They said her boat was lost.', 'They (said): her boat was lost'],
  ['With harbour protests growing louder, the mayor left.'],
  // What follows says whose words they are.
  ['“Quite safe” is how Lake described the pier.', 'Lake (described): Quite safe'],
  ['“The pier is safe.” That is what Lake told the crews.', 'Lake (told): The pier is safe.'],
  ['“The pier is safe” — that is what Lake told the crews.', 'Lake (told): The pier is safe'],
  ['“The pier is safe.” That is why Lake left.', 'null (): The pier is safe.'],
  ['Lake called it a “wreck,” which is what some call any boat.', 'Lake (called): it a “wreck,”'],
  // Words in marks inside an insertion part no subject from its verb.
  [
    'Lake, in a cap with the words “Mend It” on the front, said she would stay.',
    'Lake (said): she would stay',
  ],
  ['Lake, whose book “The Long Tide” sold well, said she would stay.', 'Lake (said): she would stay'],
  ['“It is over,” Lake, the mayor of Kell, said.', 'Lake (said): It is over,'],
  // A date before a colon says nothing; whose answer it is does.
  ['May 15, 1960: “In memory of the crews.”', 'null (): In memory of the crews.'],
  ['Lake left at noon. Her answer: “It is over.”', 'Her (): It is over.'],
  // Who is set beside a news agency is no name of it.
  [
    'According to AFP, one user of the site, which is old, left.',
    'AFP (According to): one user of the site, which is old, left',
  ],
  ['According to Ann Lake, a spokeswoman for the port, it was late.', 'Ann Lake (According to): it was late'],
];

describe('marks, and what opens a sentence', () => {
  test.each(ROWS.map((row) => [row] as const))('%s', ([text, ...expected]) => {
    const { found, trace } = readClauses(text);
    expect(found, trace).toEqual(expected);
  });
});
