/** Given names that stand alone for somebody, beside an age, a role or a verb of saying; and towns, firms, ships and surnames. */
import { expect, test } from 'vitest';
import { analyse } from '../../../src/core/analysis/analyse.ts';

/** A text and the people it names. */
const CASES: readonly (readonly [text: string, ...people: string[]])[] = [
  ['“We are hungry,” said Omar, 34, a tailor.', 'Omar, tailor'],
  ['Lina, a student from Homs, stayed.', 'Lina, student from Homs'],
  ['“No,” said Ali. His brother left. “No,” Ali said.', 'Ali'],
  ['Amina, 9, sang.', 'Amina'],
  ['Diego, a fisherman, said yes.', 'Diego, fisherman'],
  ['Asked by Omar, 34, the clerk said no.', 'Omar'],
  ['Maryam, a 24-year-old teacher who fled, spoke.', 'Maryam, 24-year-old teacher'],
  ['Paul Ryan, a Republican, said no. Ryan, a father of three, left.', 'Paul Ryan'],
  ['Paris, the capital, was quiet. Sofia said it would pay.'],
  ['Jordan, a key ally, said it would pay.'],
  ['Florence, a city of museums, reopened. Victoria, a state in the south, said no.'],
  ['Mercedes, a carmaker, said sales fell.'],
  ['The ferry Amina, a vessel built in 1990, sank.'],
  ['Hope, a charity, said it would help.'],
  ['Chelsea, a football club, lost.'],
  ['Santiago, a port, said no.'],
  ['Alexa, a device, said no.'],
];

test.each(CASES)('%s', (text, ...people) => {
  const found = analyse({ text, language: 'en' }).names.filter(({ kind }) => kind === 'person');
  expect(found.map(({ name, role }) => (role === null ? name : `${name}, ${role}`))).toEqual(people);
});
