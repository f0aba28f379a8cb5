/** Organisations whose names tell nothing: what stands beside them in the text does, and people keep theirs. */
import { describe, expect, test } from 'vitest';
import { analyse } from '../../../src/core/analysis/analyse.ts';

function organisations(text: string, language: string): string[] {
  return analyse({ text, language })
    .names.filter(({ kind }) => kind === 'organisation')
    .map(({ name, mentions }) => `${name} ${mentions.length}`);
}

const TOLD: readonly (readonly [language: string, text: string, ...names: string[]])[] = [
  ['en', 'The grid operator Norvolt says power is back. Norvolt has forty crews.', 'Norvolt 2'],
  ['en', 'The energy company, Hydrodal, told residents that a road was built.', 'Hydrodal 1'],
  ['en', 'Operator TransNord Vest said repairs took days.', 'TransNord Vest 1'],
  ['en', 'Shares in Tarvik fell by a third.', 'Tarvik 1'],
  ['en', 'Tidewell, a Danish shipping company, cut its forecast.', 'Tidewell 1'],
  ['en', 'He joined the Little Anchors trust in 2011. Little Anchors said nothing.', 'Little Anchors 2'],
  ['en', 'Last year Orvix said it would not pay. On Monday Orvix said its network was safe.', 'Orvix 2'],
  ['en', 'It blamed the Securities and Exchange Commission.', 'Securities and Exchange Commission 1'],
  ['en', 'Plans by Castlemere Homes were refused.', 'Castlemere Homes 1'],
  ['es', 'La empresa Aguas del Norte negó todo.', 'Aguas del Norte 1'],
  ['fr', 'L’assureur Norvie a refusé de payer.', 'Norvie 1'],
  ['de', 'Der Autobauer Falkenau streikt. Am Montag schwieg Falkenau.', 'Falkenau 2'],
  ['de', 'Die Aktie des Chemiekonzerns Norvia fiel, Norvia schwieg.', 'Norvia 2'],
  ['de', 'Petra Ohm leitet die Spedition Ohm.'],
  ['de', 'Der Bauer Karl Falkenau streikt.'],
  ['de', 'Das Unternehmen aus Hannover streikt.'],
  // People and cities, whatever stands beside them, and words that only begin a sentence.
  ['en', 'The company director Ana Ruiz said it would take years.'],
  ['en', 'In May Rubin said it was time. In June Rubin said it would be hard.'],
  ['en', 'Mr Tolland said its roof had gone. On Monday Tolland said it had leaked.'],
  ['en', 'Petra Orlik joined. The firm Orlik knew had gone.'],
  ['en', 'Petra Orlik, a former bank director, joined.'],
  ['en', 'Shares in London fell. The Lisbon agency was closed.'],
  ['en', 'Critics said its roof leaked. Critics said it would fall.'],
  ['en', 'The party leader Tomas Orlik left.'],
  ['es', 'La empresa que dirige Ana Ruiz negó todo.'],
];

describe('organisations told by what stands around them', () => {
  test.each(TOLD.map((row) => [row] as const))('%s', ([language, text, ...names]) => {
    expect(organisations(text, language)).toEqual(names);
  });
});

test.each([
  ['The award came from jury president Isa Fontane.', 'jury president'],
  ['It was played by band director Tim Orlik.', 'band director'],
  ['So said Dr Elena Rossi, chief medical officer of Asteria.', 'chief medical officer of Asteria'],
  ['So said Dr Elena Rossi, Chief Medical Officer of Asteria.', 'Chief Medical Officer of Asteria'],
  ['She signed with her Vestrian counterpart Tomas Orlik.', 'Vestrian counterpart'],
  ['After Elena Rossi, Chief Green spoke.', null],
  ['A president and Isa Fontane met.', null],
  ['The band and director Tim Orlik met.', 'director'],
])('%s', (text, role) => {
  const person = analyse({ text, language: 'en' }).names.find(({ kind }) => kind === 'person');
  expect(person?.role ?? null).toBe(role);
});

test.each([
  ['Mohammad Rafiqul Islam leads the federation.', 'Mohammad Rafiqul Islam'],
  ['Ana Ruiz spoke of Islam and peace.', 'Ana Ruiz'],
])('%s', (text, name) => {
  const people = analyse({ text, language: 'en' }).names.filter(({ kind }) => kind === 'person');
  expect(people.map((person) => person.name)).toEqual([name]);
});
