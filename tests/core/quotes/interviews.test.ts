/** Interviews without quotation marks: turns behind names or letters, as `speaker: words`. */
import { expect, test } from 'vitest';
import { analyse } from '../../../src/core/analysis/analyse.ts';

const TALKS: readonly (readonly [language: string, lines: readonly string[], found: readonly string[]])[] = [
  [
    'de',
    [
      'Nadja Vogt leitet die Schule.',
      'Wie war das?',
      'Nadja Vogt: Erstaunlich ruhig war es.',
      'Und nun?',
      'Vogt: Es gab drei, vier Anrufe.',
    ],
    ['Nadja Vogt: Erstaunlich ruhig war es.', 'Nadja Vogt: Es gab drei, vier Anrufe.'],
  ],
  [
    'en',
    [
      'The novelist Lena Osei spoke to Tom Redfern. Osei lives by the sea.',
      'Q: Why now, after so long?',
      'A: Because I finally had the time.',
    ],
    ['Q: Why now, after so long?', 'Lena Osei: Because I finally had the time.'],
  ],
  // One label is no interview, and a heading that names somebody is none.
  ['de', ['Nadja Vogt: Eine Frau geht ihren Weg durch die Stadt.', 'Sie leitet die Schule seit August.'], []],
  ['en', ['Nadja Vogt, head: The school opens.', 'Tom Redfern: The school shuts.'], []],
];

test.each(TALKS)('%s: %j', (language, lines, found) => {
  const text = lines.join('\n\n');
  expect(
    analyse({ text, language }).quotations.map(({ speaker, text: words }) => `${speaker?.name}: ${words}`),
  ).toEqual(found);
});
