/** Two who speak together, each with an apposition, and firms whose abbreviations end no sentence. */
import { expect, test } from 'vitest';
import { analyse } from '../../../src/core/analysis/analyse.ts';

/** Language, text, and who speaks last in it with the role the text gives. */
const CASES: readonly (readonly [language: string, text: string, speaker: string, role: string])[] = [
  [
    'en',
    'Anna Berg, the mayor of Lund, and Per Dahl, her deputy, said they would resign.',
    'Anna Berg and Per Dahl',
    'mayor of Lund; her deputy',
  ],
  [
    'en',
    '"It is over," said Ali Khan, the coach, and Sara Noor, the captain.',
    'Ali Khan and Sara Noor',
    'coach; captain',
  ],
  [
    'en',
    'Anna Berg, the mayor of Lund, and Tom Dahl, her deputy, said they would resign.',
    'Anna Berg and Tom Dahl',
    'mayor of Lund; her deputy',
  ],
  [
    'en',
    'Dr Maria Silva, head of the clinic, and nurse Tom Hill said the ward was full.',
    'Maria Silva and Tom Hill',
    'head of the clinic; nurse',
  ],
  [
    'en',
    '"We will appeal," said Eva Brandt, a lawyer, and Jon Weiss, her partner.',
    'Eva Brandt and Jon Weiss',
    'lawyer; her partner',
  ],
  ['en', 'Eva Brandt, 40, and Jon Weiss, 50, said they would appeal.', 'Eva Brandt and Jon Weiss', ''],
  ['en', 'Ann Lee and Bob Shaw said the law was unfair.', 'Ann Lee and Bob Shaw', ''],
  ['en', '"We will appeal," said lawyers Eva Brandt and Jon Weiss.', 'lawyers Eva Brandt and Jon Weiss', ''],
  ['en', 'Senators Mike Ross and Lee Chan said the bill would pass.', 'Senators Mike Ross and Lee Chan', ''],
  [
    'en',
    'Dr. Ana Ruiz, a virologist at the university, and her colleague Ben Tate said the strain was new.',
    'Ana Ruiz and Ben Tate',
    '',
  ],
  [
    'en',
    'Anna Berg, the mayor of Lund and Malmo, said she would resign.',
    'Anna Berg',
    'mayor of Lund and Malmo',
  ],
  [
    'en',
    'Anna Berg, the mayor and head of the council, said she would resign.',
    'Anna Berg',
    'mayor and head of the council',
  ],
  ['en', 'Anna Berg, the wife of Tom Dahl, said she would resign.', 'Anna Berg', 'wife of Tom Dahl'],
  ['en', 'Anna Berg, who met Tom Dahl and Jon Weiss, said she would resign.', 'Anna Berg', ''],
  ['en', 'Tom Dahl left, and Anna Berg, the mayor, said she would resign.', 'Anna Berg', 'mayor'],
  [
    'en',
    'The club sacked Tom Dahl, the coach, and Anna Berg, the captain, said she would leave.',
    'Anna Berg',
    'captain',
  ],
  ['en', '"It is over," said Ali Khan, the coach, and left.', 'Ali Khan', 'coach'],
  ['en', '"It is over," said Ali Khan, the coach, and Sara Noor left the room.', 'Ali Khan', 'coach'],
  ['en', '"It is over," said Ali Khan, the coach and captain.', 'Ali Khan', 'coach and captain'],
  ['en', '"It is over," said Ali Khan, and Sara Noor agreed.', 'Ali Khan', ''],
  ['en', '"It is over," said Ali Khan, the coach of Leeds and Hull.', 'Ali Khan', 'coach of Leeds and Hull'],
  ['en', '"It is over," said Ali Khan, who coached Sara Noor and Ann Lee.', 'Ali Khan', ''],
  ['en', 'According to Ali Khan, the coach, and Sara Noor, the captain, it is over.', 'Ali Khan', 'coach'],
  ['en', 'After talks with Ann Lee, the mayor, Bob Shaw said it was over.', 'Bob Shaw', 'mayor'],
  [
    'en',
    'Kevin Park of Larkin & Co. called the price "rich but not crazy."',
    'Kevin Park',
    'of Larkin & Co.',
  ],
  [
    'en',
    'Analyst Kevin Park of Larkin & Co. called the price "rich but not crazy."',
    'Kevin Park',
    'Analyst',
  ],
  ['en', '"Demand is weak," said Ann Webb of Hill & Co. in London.', 'Ann Webb', 'of Hill & Co.'],
  ['en', 'Tom Hill of Webb Bros. said sales fell.', 'Tom Hill', 'of Webb Bros.'],
  [
    'en',
    'Dana Cole, a partner at Stone Inc. in Boston, said the case was weak.',
    'Dana Cole',
    'partner at Stone Inc. in Boston',
  ],
  ['en', 'Dana Cole, a partner at Stone Inc., said the case was weak.', 'Dana Cole', 'partner at Stone Inc.'],
  [
    'en',
    'Ann Webb, chief executive of Norvia Corp., said sales fell.',
    'Ann Webb',
    'chief executive of Norvia Corp.',
  ],
  ['en', 'Norvia Corp. said sales fell.', 'Norvia Corp.', ''],
  ['en', 'Norvia Ltd. said sales fell.', 'Norvia Ltd.', ''],
  ['en', 'Hill & Co. said sales fell.', 'Hill & Co.', ''],
  ['en', 'Webb Bros. said sales fell.', 'Webb Bros.', ''],
  ['en', '"Sales fell," Hill & Co. said.', 'Hill & Co.', ''],
  ['en', 'He works for Hill & Co. The firm said sales fell.', 'firm', ''],
  ['en', 'He works for Webb Bros. Sales fell, the firm said.', 'firm', ''],
  ['en', 'She joined Stone Inc. Tom Hill said sales fell.', 'Tom Hill', ''],
  ['en', 'Shares of Norvia Corp. Ann Webb said sales fell.', 'Ann Webb', ''],
  ['en', 'He lives in St. Louis. Tom Hill said it was hot.', 'Tom Hill', ''],
  ['en', 'Tom Hill Jr. said it was hot.', 'Tom Hill Jr.', ''],
  ['en', 'Tom Hill of Webb Mfg. said sales fell.', 'Tom Hill', 'of Webb Mfg.'],
  ['en', 'Economist Lee Chan of Park Assoc. said sales fell.', 'Lee Chan', 'Economist'],
  ['en', 'Kevin Park of Larkin & Sons said sales fell.', 'Kevin Park', 'of Larkin & Sons'],
  ['en', `"It's weak," said Kevin Park of Larkin & Co.`, 'Kevin Park', 'of Larkin & Co.'],
  [
    'en',
    `"It's weak," said Kevin Park of Larkin & Co. Shares fell 3%.`,
    'Kevin Park',
    'of Larkin & Co. Shares',
  ],
  [
    'en',
    'Kevin Park, an analyst with Larkin & Co., said sales fell.',
    'Kevin Park',
    'analyst with Larkin & Co.',
  ],
  ['en', 'The bank sold its stake in Larkin & Co. for $3 million, Kevin Park said.', 'Kevin Park', ''],
  ['en', 'Two bros. A fight. Tom Hill said it was over.', 'Tom Hill', ''],
];

test.each(CASES)('%s: %s', (language, text, speaker, role) => {
  const said = analyse({ text, language }).quotations.at(-1)?.speaker;
  expect([said?.name, said?.role ?? '']).toEqual([speaker, role]);
});
