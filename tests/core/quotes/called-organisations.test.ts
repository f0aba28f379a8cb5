import { describe, expect, test } from 'vitest';
import { analyse } from '../../../src/core/analysis/analyse.ts';

/** A text and the name of each speaker, organisations read by the whole analysis. */
const ROWS: readonly (readonly [text: string, ...speakers: string[]])[] = [
  // A noun that fits the organisation just named.
  [
    'Tanworth Industries Inc. shut its mill on Friday. The company said the roof had failed.',
    'Tanworth Industries Inc',
  ],
  [
    'The crews live on what the Harbour Life Foundation gives them. The group said it had no other plans.',
    'Harbour Life Foundation',
  ],
  ['The pier is watched by NASA. The tide is a danger, according to the agency.', 'NASA'],
  [
    'The Kell Board of Harbours met on Friday. Two licences were issued, the board said.',
    'Kell Board of Harbours',
  ],
  ['Halden Airlines lost two planes. Nobody was hurt, the airline said.', 'Halden Airlines'],
  // Papers, broadcasters, banks and panels by a word of their names, whatever the ending of the noun.
  ['The Halden Herald ran the story. The newspaper said it had seen the papers.', 'Halden Herald'],
  ['The BBC ran the story. The broadcaster said it had seen the papers.', 'BBC'],
  ['Kell Bank lost a case. The lender said it was solvent.', 'Kell Bank'],
  ['The Kell Harbour Committee met on Friday. The panel said it would vote.', 'Kell Harbour Committee'],
  ['NASA ran the story. The newspaper said it had seen the papers.', 'newspaper'],
  ['Tanworth Industries Inc. ran the story. The lender said it was solvent.', 'lender'],
  // What opens the sentence before comes before what stands beside it.
  ['NASA has asked Tanworth Industries Inc. for a new mast. The agency said it was urgent.', 'NASA'],
  // A noun that fits none of them, or names them too far back, stays as it is.
  ['The Ministry of Ports shut the mill on Friday. The company said the roof had failed.', 'company'],
  ['Salt is dear at Kell University. “No more fees!” the group shouted at noon.', 'group'],
  ['Hale told the Halden Times it was late. The agency said the roof had failed.', 'Hale', 'agency'],
  ['HALDEN (KBNA) - The mill shut on Friday. The agency said the roof had failed.', 'agency'],
  [
    `Tanworth Industries Inc. shut its mill on Friday. ${'Rain fell on the town and the fields by the sea. '.repeat(8)}The company said the roof had failed.`,
    'company',
  ],
];

describe('organisations called again', () => {
  test.each(ROWS.map((row) => [row] as const))('%s', ([text, ...expected]) => {
    const { quotations } = analyse({ text, language: 'en' });
    expect(quotations.map(({ speaker }) => speaker?.name)).toEqual(expected);
  });
});
