import { describe, expect, test } from 'vitest';
import { readQuotations } from './read-quotations.ts';

/** A text, then each quotation as `speaker (cue): words`, of a mixed one the whole clause. */
type Row = readonly [text: string, ...found: string[]];

const ROWS: readonly Row[] = [
  // "According to" in the middle of its sentence: what stands on both sides.
  [
    'Since last May, according to Harbour Watch, the port has lost more than 400 boats.',
    'Harbour Watch (according to): Since last May',
    'Harbour Watch (according to): the port has lost more than 400 boats',
  ],
  [
    'But, according to the survey, 46 percent of the drivers remain undecided.',
    'survey (according to): 46 percent of the drivers remain undecided',
  ],
  [
    'At the heart of the dispute, according to Paul Dorn, a former envoy, was a promise by the mayor.',
    'Paul Dorn (according to): At the heart of the dispute',
    'Paul Dorn (according to): was a promise by the mayor',
  ],
  [
    'The port has lost more than 400 boats, according to Harbour Watch.',
    'Harbour Watch (according to): The port has lost more than 400 boats',
  ],
  // The source opens with its modifier.
  [
    'According to early results of the count, most drivers want a bridge.',
    'early results of the count (According to): most drivers want a bridge',
  ],
  [
    'According to published reports, the bridge is closed.',
    'published reports (According to): the bridge is closed',
  ],
  ['The crews worked according to plan, and the bridge is closed.'],
  // An opening without a verb, then the inserted clause.
  [
    'In the end, Mr. Dorn said, crews almost always end up walking home.',
    'Dorn (said): In the end',
    'Dorn (said): crews almost always end up walking home',
  ],
  ['The bridge is safe, Mr. Dorn said, a day after it was closed.', 'Dorn (said): The bridge is safe'],
  // A participle behind an inserted clause has that clause’s subject, not the sentence’s.
  [
    'The council will build a bridge, Brandt said, adding that the work starts in May.',
    'Brandt (said): The council will build a bridge',
    'Brandt (adding): that the work starts in May',
  ],
  [
    '“You will see,” said Ms. Brandt, adding cheerfully that she did not think the crews would stop.',
    'Brandt (said): You will see,',
    'Brandt (adding): that she did not think the crews would stop',
  ],
  ['The council closed the bridge, saying that it was not safe.', 'council (saying): that it was not safe'],
  // Two steps, one speaker: words in marks inside a reported clause.
  [
    'The fire opened a debate over how the town responds to storms, with Senator Paul Dorn telling reporters on Friday he saw Brandt as “directly responsible” for it.',
    'Paul Dorn (telling): he saw Brandt as “directly responsible” for it',
  ],
  [
    'According to the agency, Mayor Olga Brandt said “there is hope” in the valley.',
    'Olga Brandt (said): Mayor Olga Brandt said “there is hope” in the valley',
  ],
  // The comma of an opening clause may stand inside the marks.
  [
    'After calling the plan “a farce,” Olga Brandt left the room.',
    'Olga Brandt (calling): the plan “a farce,”',
  ],
];

describe('inserted clauses', () => {
  test.each(ROWS.map((row) => [row] as const))('%s', ([text, ...expected]) => {
    const { quotations, trace } = readQuotations(text);
    const found = quotations.map(({ start, end, statement, speaker, cueText, text: words }) => {
      const said = statement ? text.slice(statement.start, statement.end) : words;
      return `${speaker?.name ?? null} (${cueText}): ${start < end ? said : ''}`;
    });
    expect(found, trace).toEqual(expected);
  });
});
