/** Nationalities that are a language, a school subject or part of a thing's name tell of no country. */
import { expect, test } from 'vitest';
import { analyse } from '../../../src/core/analysis/analyse.ts';

const ROWS: readonly (readonly [language: string, text: string, tellsOfACountry: boolean])[] = [
  ['en', 'Marta Lind is a professor of French at the college of Halden.', false],
  ['en', 'Marta Lind is a professor of French history at the college.', true],
  ['en', 'The Spanish teacher was late, and the pupils of Halden left.', false],
  ['en', 'A Spanish court jailed two teachers on Monday.', true],
  ['en', 'She ordered Turkish coffee and a Danish pastry in Halden.', false],
  ['en', 'The Turkish exporter sold a Danish ferry to the port.', true],
  ['en', 'Marta learned German at school and taught Italian later.', false],
  ['en', 'Marta studied French law and German history in Halden.', true],
  ['en', 'He passed his Russian exam and bought a Polish dictionary.', false],
  ['en', 'The Russian army and a Polish minister met in Halden.', true],
  ['en', 'A German shepherd and a French bulldog ran into the road.', false],
  ['en', 'A German baker and a French butcher ran into the road.', true],
  ['en', 'He has a smattering of Arabic, and a good knowledge of Turkish.', false],
  ['fr', 'Sophie Marchand, professeure d’anglais, a quitté la ville.', false],
  ['fr', 'Luc Aubin, professeur d’allemand, a quitté la ville lundi.', false],
  ['fr', 'Sophie Marchand, ministre d’origine anglaise, a quitté la ville.', true],
  ['fr', 'Il a bu un café turc et pris un cours d’espagnol lundi.', false],
  ['fr', 'Le ministre turc et le maire espagnol se sont vus lundi.', true],
  ['es', 'Ana Gil, profesora de inglés, dejó la ciudad el lunes.', false],
  ['es', 'Luis Vega tomó un café turco y dio clases de francés.', false],
  ['es', 'El ministro turco y la alcaldesa francesa hablaron ayer.', true],
  ['it', 'Carlo Vanni, insegnante di inglese, ha lasciato la città.', false],
  ['it', 'Il ministro inglese ha lasciato la città lunedì sera.', true],
  ['pt', 'Rui Melo, professor de inglês, deixou a cidade ontem.', false],
  ['de', 'Karl Lenz lernt Englisch und unterrichtet Französisch.', false],
  ['de', 'Der englische Minister und die französische Regierung.', true],
  ['de', 'Sie trank türkischen Kaffee und gab Unterricht in Deutsch.', false],
];

test.each(ROWS)('%s: %s', (language, text, tellsOfACountry) => {
  const { names } = analyse({ text, language, publishedAt: '2024-05-15' });
  const countries = names.filter(({ kind, name }) => kind === 'place' && name !== 'Halden');
  expect(countries.length > 0).toBe(tellsOfACountry);
});
