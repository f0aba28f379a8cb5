/** People whom a text names by a title and one word, and then by the word alone. */
import { describe, expect, test } from 'vitest';
import { buildDocument } from '../../../src/core/analysis/build-document.ts';
import { noTrace } from '../../../src/core/analysis/document.ts';
import { findNames } from '../../../src/core/names/find-names.ts';

/** "name times" of each person. */
function people(text: string): string[] {
  return findNames(buildDocument({ text, language: 'en' }), noTrace)
    .names.filter(({ kind }) => kind === 'person')
    .map(({ name, mentions }) => `${name} ${mentions.length}`);
}

describe('a title and one word', () => {
  test.each([
    ['Prince Rupert arrived. Rupert waved.', 'Rupert 2'],
    ['Mr. Harcourt arrived. Harcourt waved, and his dog knew Harcourt.', 'Harcourt 3'],
    ['Senator Okello arrived. Later Okello waved.', 'Okello 2'],
    // Another name, a word of its own, a month.
    ['Prince Rupert arrived. Rupert Motors closed.', 'Rupert 1'],
    ['Dr. Price arrived as a price fell. Price cuts hurt.'],
    ['Ms. May arrived. May is wet.'],
  ])('%s', (text, ...expected) => {
    expect(people(text)).toEqual(expected);
  });

  test('a ruler is nobody who has the name for a given name', () => {
    expect(people('King Rupert met Rupert Lund. Rupert and Lund agreed.')).toEqual([
      'Rupert 2',
      'Rupert Lund 2',
    ]);
  });
});

describe('a firm by its first word', () => {
  const firms = (text: string): string[] =>
    findNames(buildDocument({ text, language: 'en' }), noTrace)
      .names.filter(({ kind }) => kind === 'organisation')
      .map(({ name, mentions }) => `${name} ${mentions.length}`);

  test.each([
    ['Norrhem Holdings lost money. Norrhem cut jobs.', 'Norrhem Holdings 2'],
    ['Norrhem Holdings lost money. Norrhem, a shipping company, cut jobs.', 'Norrhem Holdings 2'],
    ['Kellwood Ltd. lost money, and Kellwood’s owner cut jobs.', 'Kellwood Ltd 2'],
    // A town, a word, a given name, another name.
    ['Boston Holdings lost money. Boston cut jobs.', 'Boston Holdings 1'],
    ['She left Harbour Holdings. Harbour lights burned over the harbour.', 'Harbour Holdings 1'],
    ['Samuel Holdings lost money. Samuel cut jobs.', 'Samuel Holdings 1'],
    ['Norrhem Holdings lost money. Norrhem Street was closed.', 'Norrhem Holdings 1'],
  ])('%s', (text, firm) => {
    expect(firms(text)).toContain(firm);
  });
});

test('two surnames are one short form', () => {
  const text = 'Ramón Ibarra Sosa dimitió. Ibarra Sosa calló. Ibarra habló, y Sosa también.';
  const { names } = findNames(buildDocument({ text, language: 'es' }), noTrace);
  expect(names.map(({ name, aliases, mentions }) => [name, aliases, mentions.length])).toEqual([
    ['Ramón Ibarra Sosa', ['Ibarra Sosa', 'Ibarra', 'Sosa'], 4],
  ]);
});
