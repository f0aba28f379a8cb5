/** Words that look like dates and name something else, beside the same words as dates. */
import { expect, test } from 'vitest';
import { readDates, readMarked } from './read-marked.ts';

/** Published on Tuesday, 17 March 2026. */
const SENTENCES = [
  // Digits within words, sizes, amounts.
  'Sales of the K-H2S and the MX20s doubled.',
  'The goalkeeper is 6\'08" tall.',
  'The depot holds 2000+ crates.',
  'Exports fell in [H2 2024|2024-H2].',
  "He moved out in [the summer of '08|2008-SU].",
  // Units in capitals.
  'The bank fired an HR manager and its whole HR office.',
  'The bank fired two SEC lawyers.',
  'The climb takes [3 hrs|PT3H].',
  '[Only TWO WEEKS|P2W] are left.',
  // Ages, degrees, the number of a branch.
  'The baker, in her late 50s, was unhurt.',
  'Police seek a man, aged mid-forties.',
  'Nights will be in the low 30s.',
  "Branch 80's new chair wrote to the minister.",
  'She sang in [the late 80s|198].',
  'He grew up in [the Forties|194].',
  // Kinds of things.
  'Every driver bought winter tyres.',
  'The severe summer drought killed cattle.',
  'A winter coat was found in the well.',
  'It rained all through [the winter|2025-WI].',
  'The lake froze [last winter|2025-WI].',
  'It is said that winter is near.'.replace('winter', '[winter|2025-WI]'),
  'Growers blamed the fall in prices.',
  'Growers met in [the fall of 2024|2024-FA].',
  // Names.
  'They read the Good Friday Agreement aloud.',
  'He sang a Christmas carol and saw an Easter play.',
  'They walked in a [Christmas Eve|2025-12-24] parade.',
  'They met at [Christmas|2025-12-25] again.',
  'They prayed on [Good Friday|2025-04-18].',
  'He was struck at [the Christmas Eve|2025-12-24] market.',
  'He saw Midnight Runners in concert.',
  'The curfew began at [Midnight on Friday|2026-03-13T24:00].',
  // Papers and programmes, and months that things are named by.
  'The Sunday Gazette and the Mail on Sunday broke the story.',
  'She went to the market on [Sunday|2026-03-15].',
  'He spoke on the Today programme.',
  '[Today|2026-03-17] he spoke.',
  '[May|2025-05]’s harvest was poor, and the [March|2026-03] frost did the rest.',
  'Theresa May resigned. May’s plan failed, and the May cabinet with it.',
  'He moved in [May 2019|2019-05], she said, and left [that October|2019-10], when it snowed.',
  // Hours with stops.
  'Mass will be [9.15|2026-03-22T09:15]-[10.30 on Sunday|2026-03-22T10:30].',
  'The rate stood at 2.25-2.50 on [Monday|2026-03-16].',
  'Lots went for 9.15-10.30 each.',
  'Doors open at [7 pm on Sunday|2026-03-22T19].',
  'The door was open on [Sunday|2026-03-15].',
  // Weeks of a season, rates.
  'They lost the Week 13 game.',
  'The bank cut its overnight rate.',
  'Snow fell [overnight|2026-03-16TNI].',
  'A deal is expected within weeks of a [January|2026-01] meeting.',
  // Verbs.
  'The trial is due to start [next week|2026-W13].',
  'The strike will end [this Friday|2026-03-20].',
  'They marched at [the start of next week|2026-W13].',
  // Any morning.
  'Most bakers drink tea in [the morning|TMO].',
  'Rescuers arrived in [the morning|2026-03-17TMO].',
  // What a month's thing will do says nothing of the month.
  "The bank hopes [February|2026-02]'s report will calm markets.",
  "The winner of [November|2026-11]'s ballot will move in.",
  'It will fall less than if the [February|2026-02] report was weak.',
  'The bank will publish its report in [February|2027-02].',
  'They wore [the autumn|2024-FA]/[winter 2024|2024-WI] line.',
];

test.each(SENTENCES)('%s', (marked) => {
  const { text, dates } = readMarked(marked);
  const read = readDates(text, 'en', '2026-03-17');
  expect(read.dates, read.trace).toEqual(dates);
});

test('plans for years ahead make no story of the past', () => {
  const { text, dates } = readMarked(
    'The port was founded in [1958|1958], sold in [1979|1979], rebuilt in [1994|1994] and sold again in [2008|2008]. ' +
      'It wants to double in size by [2031|2031] and again by [2044|2044]. In [January|2026-01] its cranes stood still.',
  );
  const read = readDates(text, 'en', '2026-03-17');
  expect(read.dates, read.trace).toEqual(dates);
});

test.each([
  // What is said in a month's interview is of this year, though the story is told of long ago.
  'The mill burnt in [August 2019|2019-08]. The owner said in a [June|2025-06] interview that nobody was to blame.',
  'The mill burnt in [August 2019|2019-08] and opened again in [November|2019-11].',
  // A deal named by its year makes no story of the past.
  'The 2018 deal is over. The 2018 deal bound both, the 2018 deal failed, and the 2018 deal ends. He left in [May|2025-05].'.replaceAll(
    'he 2018 ',
    'he [2018|2018] ',
  ),
])('%s', (marked) => {
  const { text, dates } = readMarked(marked);
  const read = readDates(text, 'en', '2026-03-17');
  expect(read.dates, read.trace).toEqual(dates);
});
