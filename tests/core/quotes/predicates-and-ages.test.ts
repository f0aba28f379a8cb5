/** Words in marks of which "was" tells whose they are, ages behind a source, marks inside marks. */
import { describe, expect, test } from 'vitest';
import { readClauses } from './read-quotations.ts';

/** A text, then each quotation as `speaker (cue): words`. */
type Row = readonly [text: string, ...found: string[]];

function check(rows: readonly Row[]): void {
  test.each(rows)('%s', (text, ...expected) => {
    const { found, trace } = readClauses(text);
    expect(found, trace).toEqual(expected);
  });
}

describe('words that “was” tells of', () => {
  check([
    ['“No comment,” was all the minister would say.', 'minister (say): No comment,'],
    ['“Never again” was the message from the families.', 'families (message): Never again'],
    ['“It’s a farce,” was how Ann Webb put it.', 'Ann Webb (put): It’s a farce,'],
    ['“Stay away” was the advice from police.', 'police (advice): Stay away'],
    ['“Nonsense,” was his only answer.', 'his (answer): Nonsense,'],
    ['“We will rebuild” was the promise of the mayor.', 'mayor (promise): We will rebuild'],
    ['“Go home” was what the guard told them.', 'guard (told): Go home'],
    ['“Unfair” is how the union described the offer.', 'union (described): Unfair'],
    ['“Swan Lane” was the first ballet she saw.'],
    ['“Hope” was the word of the year.'],
    ['“Red Dawn” was the name of the plan.'],
    ['“The Mill” was all that was shown that night.'],
    ['“Go home” was painted on the wall.'],
    ['“Titan Hill” was directed by James Hill.'],
    ['“Yesterday” is a song by the band.'],
  ]);
});

describe('ages and posts behind a source', () => {
  check([
    [
      'According to police, the driver, 31, fled on foot.',
      'police (According to): the driver, 31, fled on foot',
    ],
    [
      'According to the club, the striker, 19, will miss six weeks.',
      'club (According to): the striker, 19, will miss six weeks',
    ],
    ['According to Ann Webb, 44, the school is cold.', 'Ann Webb (According to): the school is cold'],
    ['According to Ann Webb, a teacher, the school is cold.', 'Ann Webb (According to): the school is cold'],
    ['According to the ministry, which owns the quay, it is safe.', 'ministry (According to): it is safe'],
    [
      'According to the firm, the ship, the Marta, sank at noon.',
      'firm (According to): the ship, the Marta, sank at noon',
    ],
  ]);
});

describe('marks inside marks', () => {
  check([
    [
      `Mr Cole said: 'My father always told us, "Work hard."'`,
      'Cole (said): My father always told us, "Work hard."',
    ],
    [
      `'"Work hard," my father always told us,' Mr Cole said.`,
      'Cole (said): "Work hard," my father always told us,',
    ],
    [`Ms Webb said: 'It is what they call "hope".'`, 'Webb (said): It is what they call "hope".'],
    [`Mr Cole said: "My father told us, 'Work hard.'"`, `Cole (said): My father told us, 'Work hard.'`],
    [`The boys' "den" was shut.`],
    [`The 6" pipe was his father's.`],
  ]);
});

describe('hours of a live report, gestures', () => {
  check([
    ['10:42 The storm has reached the quay, the mayor said.', 'mayor (said): The storm has reached the quay'],
    [
      '10.42am: The storm has reached the quay, the mayor said.',
      'mayor (said): The storm has reached the quay',
    ],
    ['10:15 Mayor Anna Berg said the quay was closed.', 'Anna Berg (said): the quay was closed'],
    ['The 10:15 train was late, the firm said.', 'firm (said): The 10:15 train was late'],
    [
      '“This,” he said, pointing at the hole, “is where the wall stood.”',
      'he (said): This,',
      'he (said): is where the wall stood.',
    ],
    [
      '“It is safe,” he said, pointing out that the quay was new.',
      'he (said): It is safe,',
      'he (pointing out): that the quay was new',
    ],
  ]);
});
