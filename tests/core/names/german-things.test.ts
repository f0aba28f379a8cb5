/** German firms, ships, works, schools and clubs that bear names, and people beside them. */
import { expect, test } from 'vitest';
import { analyse } from '../../../src/core/analysis/analyse.ts';

function named(text: string): string[] {
  return analyse({ text, language: 'de' }).names.map(({ kind, name }) => `${kind} ${name}`);
}

test.each([
  ['Die Drogeriekette Dirk Orlik eröffnete eine Filiale.', 'organisation Dirk Orlik'],
  ['Das Unternehmen Carl Orlik stellt Linsen her.', 'organisation Carl Orlik'],
  ['Die Aktie von Hugo Orlik fiel.', 'organisation Hugo Orlik'],
  ['Kunden von Otto Orlik klagten.', 'organisation Otto Orlik'],
  ['Die Anne-Orlik-Schule ist geschlossen.', 'organisation Anne-Orlik-Schule'],
  ['Die Falkenau-Stiftung warnt.', 'organisation Falkenau-Stiftung'],
  ['In der Karl-Orlik-Straße brannte es.', 'place Karl-Orlik-Straße'],
  ['Es verlor Borussia Dortmund.', 'organisation Borussia Dortmund'],
  ['Es siegte der FC Bayern München.', 'organisation FC Bayern München'],
  ['Es siegte Alba Berlin.', 'organisation Alba Berlin'],
  ['Kevin Holland-Moritz kam.', 'person Kevin Holland-Moritz'],
  ['Im August kam Wilhelm Orlik, im Mai Lena Holm.', 'person Wilhelm Orlik', 'person Lena Holm'],
  ['Im Mai Lena Holm zu treffen war schön.', 'person Lena Holm'],
  ['Der Händler Peter Orlik ging.', 'person Peter Orlik'],
  ['Der Chef des Unternehmens Carl Orlik ging.', 'person Carl Orlik'],
  [
    'Frau Kern und Herr Kern gingen. Anna Kern war müde, Peter Kern auch.',
    'person Anna Kern',
    'person Peter Kern',
  ],
  // No names.
  ['Die Fähre Anna Orlik sank.'],
  ['Der Film Toni Orlik lief lange.'],
  ['Die Stute Anna Bella gewann.'],
  ['Die Reha-Klinik ist voll, das Corona-Zentrum auch.'],
  ['Die Ganztags-Schule blieb zu.'],
  ['Thüringer Bratwurst schmeckt. Privater Konsum stieg.'],
  ['Der FC verlor, die Borussia auch.'],
] as const)('%s', (text, ...names) => {
  expect(named(text)).toEqual(names);
});
