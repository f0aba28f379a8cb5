/** Speakers as regional papers introduce them: trades, kinship, titles of countries, organisations behind the name. */
import { expect, test } from 'vitest';
import { analyse } from '../../../src/core/analysis/analyse.ts';

/** Language, text, and `name|role` of whoever speaks last in it. */
const CASES: readonly (readonly [language: string, text: string, speaker: string])[] = [
  ['en', 'Pensioner Edna Holt, 81, fumed: “I lost my hat.”', 'Edna Holt|Pensioner'],
  ['en', 'Mum-of-two Kelly Shaw said: “It is a mess.”', 'Kelly Shaw|Mum-of-two'],
  ['en', 'Albion boss Ray Tully said: “We were poor.”', 'Ray Tully|Albion boss'],
  ['en', 'Cllr Nell Harrow called the scheme “a waste of paint”.', 'Nell Harrow|Cllr'],
  [
    'en',
    'The union’s chairman, Alhaji Sani Bako, said the fee was “too high”.',
    'Sani Bako|union’s chairman',
  ],
  [
    'en',
    'Supervisor of Elections Martin Pascal said: “Turnout was good.”',
    'Martin Pascal|Supervisor of Elections',
  ],
  ['en', 'First officer Daniel Otieno Were said: “There were no vests.”', 'Daniel Otieno Were|First officer'],
  [
    'en',
    '“It rose all night,” said Usha Rani, a mother of three from Pipra.',
    'Usha Rani|mother of three from Pipra',
  ],
  // An organisation behind the name is no speaker, and no name of the person.
  [
    'en',
    'Dr Leila Nasser of the Fenmoor Meadows Trust said that the road would kill the orchids.',
    'Leila Nasser|of the Fenmoor Meadows Trust',
  ],
  [
    'en',
    'The Fenmoor Meadows Trust said that the road would kill the orchids.',
    'Fenmoor Meadows Trust|null',
  ],
  ['de', 'Stadtrat Emre Kaya erklärte, er könne die Sorgen verstehen.', 'Emre Kaya|Stadtrat'],
  [
    'de',
    'Analyst Sven Deter von der Privatbank Kolb sprach von einer „Warnung mit Ansage“.',
    'Sven Deter|Analyst',
  ],
  // Whose spokesman it is speaks not, and a post is nobody's name.
  ['en', 'A spokesman for Mayor Ana Ruiz said “we will not go”.', 'spokesman for Mayor Ana Ruiz|null'],
  ['en', 'Mayor Ana Ruiz said “we will not go”.', 'Ana Ruiz|Mayor'],
  [
    'en',
    'Opposition Leader in the Kell Assembly Anna Ruiz said “we will not go”.',
    'Anna Ruiz|Opposition Leader in the Kell Assembly',
  ],
  ['en', 'Two women came. One of them, the baker Emily Tafoya, said “we will not go”.', 'Emily Tafoya|baker'],
  ['en', '“I won,” said Desmond "Bigga" Salmon, who farms.', 'Desmond "Bigga" Salmon|null'],
  [
    'en',
    'Energy Minister Mutahi Njagi had last month announced that the mill would close.',
    'Mutahi Njagi|Energy Minister',
  ],
  [
    'de',
    'Die Ursache ist unklar, sagte ein Sprecher. Ein Defekt könne nicht ausgeschlossen werden, hieß es.',
    'null|null',
  ],
  [
    'en',
    'The Bihar Epidemic Disease COVID Regulations apply. Bihar said it had tested thousands.',
    'Bihar|null',
  ],
  // An aside about who speaks.
  ['en', '“It was locked,” a survivor, who asked to be named only as Rina, told reporters.', 'survivor|null'],
  ['en', '“It was locked,” one driver, who gave no name, said.', 'driver|null'],
  ['en', '“It was locked,” said a driver, who told nobody else.', 'driver|null'],
  ['en', 'Some in the crowd said they were cold.', 'Some in the crowd|null'],
  ['en', 'Judge Rosalind Avery KC said the road was closed.', 'Rosalind Avery|Judge'],
  [
    'de',
    'Geschäftsführer Johannes Freiherr von Aretin sagte: „Nein.“',
    'Johannes Freiherr von Aretin|Geschäftsführer',
  ],
  ['de', 'Der Verein schwieg. Deren Sprecher Volker Thumm sagte: „Nein.“', 'Volker Thumm|Sprecher'],
  ['de', 'Klubobmann Dominik Krauss sagte: „Nein.“', 'Dominik Krauss|Klubobmann'],
  ['de', 'Der Stadtrat erklärte, er könne die Sorgen verstehen.', 'Stadtrat|null'],
];

test.each(CASES)('%s: %s', (language, text, speaker) => {
  const last = analyse({ text, language }).quotations.at(-1)?.speaker;
  expect(`${last?.name ?? null}|${last?.role ?? null}`).toBe(speaker);
});

/** A place before a colon opens the report and says nothing. */
test.each([
  ['LAHORE: The council has closed all schools. “The smog is bad,” said Omar Sheikh.', 1],
  ['BENNING: The council has closed all schools, and it will pay for it.', 1],
])('%s', (text, count) => {
  expect(analyse({ text, language: 'en' }).quotations).toHaveLength(count);
});

/** What was said ends where the writer goes on: `speaker: words` of each. */
test.each([
  ['Ray Whit denied the charge but was convicted by a jury.', ['Ray Whit: the charge']],
  [
    'The firm announced a new plant and a merger with its rival.',
    ['firm: a new plant and a merger with its rival'],
  ],
  ['He said the bridge was old and had to go.', ['He: the bridge was old and had to go']],
])('%s', (text, expected) => {
  const found = analyse({ text, language: 'en' }).quotations.map(
    ({ speaker, text: words }) => `${speaker?.name}: ${words}`,
  );
  expect(found).toEqual(expected);
});
