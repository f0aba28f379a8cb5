import { expect, test } from 'vitest';
import { buildDocument } from '../../../src/core/analysis/build-document.ts';
import { ContentWords } from '../../../src/core/key-points/content-words.ts';

const harbour = buildDocument({ text: 'The harbour floods. Divers search the harbour.', language: 'en' });
const orchard = buildDocument({ text: 'Frost damaged orchards. Divers left.', language: 'en' });

test('a word has one number throughout its article, another article its own numbers', () => {
  const [first, second] = harbour.sentences;
  const words = new ContentWords(harbour);
  const others = new ContentWords(orchard);
  expect(first && words.within(first).content).toEqual([0, 1]);
  // Another article in between takes nothing away.
  for (const sentence of orchard.sentences) others.within(sentence);
  expect(second && words.within(second).content).toEqual([2, 3, 0]);
  expect(words.size).toBe(4);
  expect(others.of('Divers damaged').content).toEqual([3, 1]);
});

test('a word that comes twice in a sentence counts once', () => {
  const words = new ContentWords(harbour);
  expect(words.of('harbour after harbour').content).toEqual([0]);
});
