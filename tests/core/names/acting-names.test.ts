/** Names that tell what they are only by what stands around them: causes, camps, couples, posts. */
import { describe, expect, test } from 'vitest';
import { analyse } from '../../../src/core/analysis/analyse.ts';

const ROWS: readonly (readonly [language: string, text: string, ...names: string[]])[] = [
  ['en', 'Doctors Across Borders sent two vans.', 'organisation:Doctors Across Borders'],
  ['en', 'A letter by Reporters for Freedom arrived.', 'organisation:Reporters for Freedom'],
  ['en', 'Lawyers for Peace opened an office.', 'organisation:Lawyers for Peace'],
  [
    'en',
    'A talk at the European Respiratory Congress was full.',
    'organisation:European Respiratory Congress',
  ],
  ['en', 'Bread Bridge said its ovens were cold. Vans of Bread Bridge came.', 'organisation:Bread Bridge'],
  ['en', 'Goats graze by the Abu Rimal camp.', 'place:Abu Rimal camp'],
  ['en', 'Goats graze by Oskar refugee camp.', 'place:Oskar refugee camp'],
  ['en', 'Lawyers for Ana Ruiz left.', 'person:Ana Ruiz'],
  ['en', 'Lawyers for Halm left.'],
  ['en', 'Doctors without masks left.'],
  ['en', 'Doctors for Kenya are rare.', 'place:Kenya'],
  ['en', 'Members of Congress ate.', 'organisation:Congress'],
  ['en', 'The new Congress met.', 'organisation:Congress'],
  ['en', 'Vans crossed Bread Bridge.', 'place:Bread Bridge'],
  ['en', 'A baker on Mill Bridge said no.', 'place:Mill Bridge'],
  ['en', 'Martin Hale’s camp ate.', 'person:Martin Hale'],
  // Two of one surname.
  ['en', 'Robert and Elaine Kowalski sold the mill.', 'person:Robert Kowalski', 'person:Elaine Kowalski'],
  ['de', 'Peter und Sabine Lindhof zogen um.', 'person:Peter Lindhof', 'person:Sabine Lindhof'],
  ['fr', 'Pierre et Claire Fontanel vendent le moulin.', 'person:Pierre Fontanel', 'person:Claire Fontanel'],
  ['en', 'Robert’s dog and Elaine Kowalski left.', 'person:Elaine Kowalski'],
  ['en', 'Robert Hale and Elaine Kowalski left.', 'person:Robert Hale', 'person:Elaine Kowalski'],
  ['en', 'Here came Robert. Robert and Elaine Kowalski left.', 'person:Elaine Kowalski'],
  ['en', 'Robert and Elaine Thomas left.', 'person:Elaine Thomas'],
  ['en', 'Anna, Robert and Elaine Kowalski left.', 'person:Elaine Kowalski'],
];

describe('names told by what is around them', () => {
  test.each(ROWS.map((row) => [row] as const))('%s', ([language, text, ...names]) => {
    expect(analyse({ text, language }).names.map(({ kind, name }) => `${kind}:${name}`)).toEqual(names);
  });
});

test('the reason of a shared surname is told', () => {
  const { names } = analyse({ text: 'Robert and Elaine Kowalski sold the mill.', language: 'en' });
  expect(names[0]?.reason).toContain('shares the surname of “Elaine Kowalski”');
});

const ROLES: readonly (readonly [language: string, text: string, role: string | null])[] = [
  ['de', 'Bundeskanzlerin a. D. Ute Brandt kam.', 'Bundeskanzlerin a. D.'],
  ['de', 'Man lobte den Vorsitzenden der Ruderer, Jens Holm, laut.', 'Vorsitzenden der Ruderer'],
  ['de', 'Gäste grüßten den neuen Leiter des Zoos, Ole Brink, kurz.', 'neuen Leiter des Zoos'],
  ['fr', 'L’ambassadrice de Norvège, Claire Fontenay, est partie.', 'ambassadrice de Norvège'],
  ['es', 'Su portavoz, Elena Rojas, calló.', 'portavoz'],
  ['de', 'Die Villa A. D. gehört Ute Brandt.', null],
  ['de', 'Man lobte den Garten der Ruderer, Jens Holm, laut.', null],
  ['de', 'Neben dem Zoo des Leiters, Ole Brink, liegt ein See.', null],
  ['es', 'Su casa, Elena Rojas, es grande.', null],
  ['fr', 'La route de Norvège, Claire Fontenay, est longue.', null],
];

describe('roles', () => {
  test.each(ROLES)('%s: %s', (language, text, role) => {
    const person = analyse({ text, language }).names.find(({ kind }) => kind === 'person');
    expect(person?.role ?? null).toBe(role);
  });
});

test.each([
  ['Harbour Police K9 Rex found the boy. Police said: “The boy is safe.”', 'Police'],
  ['Moor Police Dogs came. “He was cold,” police said.', 'police'],
  ['Harbour Police closed the pier. “Nobody is hurt,” said the police.', 'Harbour Police'],
  ['Ana Police came. “Nobody is hurt,” said Ana Police.', 'Ana Police'],
])('who speaks: %s', (text, speaker) => {
  const { quotations } = analyse({ text, language: 'en' });
  expect(quotations.map((quotation) => quotation.speaker?.name)).toEqual([speaker]);
});
