/** Several people of one surname, places of one name, and given names that are cities. */
import { expect, test } from 'vitest';
import { analyse } from '../../../src/core/analysis/analyse.ts';

function people(text: string): string[] {
  return analyse({ text, language: 'en' })
    .names.filter(({ kind }) => kind === 'person')
    .map(({ name, mentions }) => `${name} ${mentions.length}`);
}

test.each([
  ['Anna Kern met Peter Kern. Ms. Kern said he was late. Mr. Kern left.', 'Anna Kern 2', 'Peter Kern 2'],
  ['Peter Kern met Anna Kern. Mrs. Kern spoke. Mr. Kern waved.', 'Peter Kern 2', 'Anna Kern 2'],
  [
    'Mayor Anna Kern and police chief Peter Kern spoke. Chief Kern left. Mayor Kern stayed.',
    'Anna Kern 2',
    'Peter Kern 2',
  ],
  ['Gov. Anna Kern met Sen. Ruth Kern. Governor Kern left.', 'Anna Kern 2', 'Ruth Kern 1'],
  // Nothing tells: whoever was named first.
  ['John Kern and his son Peter Kern came. Mr. Kern had flown.', 'John Kern 2', 'Peter Kern 1'],
  ['Anna Kern met Peter Kern. Kern left.', 'Anna Kern 2', 'Peter Kern 1'],
  ['Anna Kern left. Mr. Kern stayed.', 'Anna Kern 2'],
  // Two given names before one surname.
  ['Brothers Amir and Tariq Hossain run the shop.', 'Amir Hossain 1', 'Tariq Hossain 1'],
  ['The couple, Tom and Linda Orlik, moved. Tom Orlik agreed.', 'Tom Orlik 2', 'Linda Orlik 1'],
  ['Joe and Hunter Orlik came. Orlik spoke.', 'Joe Orlik 2', 'Hunter Orlik 1'],
  ['King Robert and Anna Kern sang.', 'Robert 1', 'Anna Kern 1'],
] as const)('%s', (text, ...names) => {
  expect(people(text)).toEqual(names);
});

test.each([
  ['Could Anna Kern win the race for the office this year?', 'Anna Kern 1'],
  ['Will Anna Kern win the race for the office this year?', 'Anna Kern 1'],
  ['Should Rubin win, he would go. Rubin said so.'],
  ['Taylor Orlik sang.', 'Taylor Orlik 1'],
  ['Madison Keyes won. She was glad.', 'Madison Keyes 1'],
  ['Austin Orlik won and thanked his mother.', 'Austin Orlik 1'],
  ['The Paris Agreement binds her.'],
  ['Old Hollywood loved her. Hollywood said so.'],
  ['Chelsea beat Leeds.'],
] as const)('%s', (text, ...names) => {
  expect(people(text)).toEqual(names);
});

test.each([
  ['Sens. Ana Ruiz and Jon Berg came.', 'Sen.'],
  ['Former Carter adviser Ana Ruiz spoke.', 'Former Carter adviser'],
  ['Boss Ana Ruiz spoke.', 'Boss'],
])('%s', (text, role) => {
  const person = analyse({ text, language: 'en' }).names.find(({ name }) => name === 'Ana Ruiz');
  expect(person?.role ?? null).toBe(role);
});

test.each([
  ['Georgia lawmakers met.', 'US'],
  ['The state of Georgia sued.', 'US'],
  ['Georgia’s parliament met.', 'GE'],
  ['Georgia lawmakers met their Georgian counterparts in Tbilisi, Georgia’s parliament said.', 'GE'],
])('%s', (text, country) => {
  const place = analyse({ text, language: 'en' }).names.find(({ name }) => name === 'Georgia');
  expect(place?.country).toBe(country);
});

test.each([
  ['Growers in Ohio sent a note to Obama, and it was read.', 'Ohio'],
  ['In Ohio the duel between Obama and Holm was close.', 'Ohio'],
  ['President Carson met him in Texas. They gave it to Carson.', 'Texas'],
  ['The ABA gave him a grade in Texas.', 'Texas'],
  ['He spoke to Carson, who left Texas.', 'Texas'],
  ['He drove from Windham to Concord in New Hampshire.', 'Windham', 'Concord', 'New Hampshire'],
  ['He moved to Odawara in Japan.', 'Odawara', 'Japan'],
  ['He moved to Windham.', 'Windham'],
] as const)('places: %s', (text, ...places) => {
  const names = analyse({ text, language: 'en' }).names.filter(({ kind }) => kind === 'place');
  expect(names.map(({ name }) => name)).toEqual(places);
});

test.each([
  ['On Monday Peter Orlik-backed bills failed.', 'Peter Orlik', null],
  ['Kim Jong-un left.', 'Kim Jong-un', null],
  ['Mary Smith-Jones left.', 'Mary Smith-Jones', null],
  ['Her husband Prince Charles came.', 'Charles', 'Prince'],
  ['Her husband Peter Kern came.', 'Peter Kern', 'husband'],
] as const)('%s', (text, name, role) => {
  const person = analyse({ text, language: 'en' }).names.find(({ kind }) => kind === 'person');
  expect([person?.name, person?.role ?? null]).toEqual([name, role]);
});
