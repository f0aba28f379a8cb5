import { describe, expect, test } from 'vitest';
import { analyse } from '../../../src/core/analysis/analyse.ts';

/** A text, then each speaker as `name|role`, names and organisations read by the whole analysis. */
const ROWS: readonly (readonly [language: string, text: string, ...speakers: string[]])[] = [
  [
    'en',
    'The Coast Harbours Agency met. Ines Hartog, director of the agency, left at noon. The pier will be tested, the agency said.',
    'Coast Harbours Agency|null',
  ],
  [
    'en',
    'The harbour agency said the cranes were safe. The pier will be tested, the agency said.',
    'harbour agency|null',
    'harbour agency|null',
  ],
  [
    'en',
    'Ines Hartog, director of the agency, left at noon. The pier will be tested, the director said.',
    'Ines Hartog|director of the agency',
  ],
  ['en', 'President Ines Hartog has cancelled the trip, her office said.', 'office of Ines Hartog|null'],
  [
    'de',
    'Umweltministerin Anna Thal kam. „Das prüfen wir“, sagte die Ministerin.',
    'Anna Thal|Umweltministerin',
  ],
  ['de', '„Angst hatten wir nie“, so Anwohnerin Anna Thal.', 'Anna Thal|Anwohnerin'],
];

describe('descriptions', () => {
  test.each(ROWS.map((row) => [row] as const))('%s', ([language, text, ...expected]) => {
    const { quotations } = analyse({ text, language });
    expect(quotations.map(({ speaker }) => `${speaker?.name}|${speaker?.role ?? null}`)).toEqual(expected);
  });
});

describe('headings', () => {
  const read = (heading: string) => {
    const body = 'The Harbour Fund paid for it.\n“We lost two seasons of salt,” Ines Hartog said.';
    const text = `Pier open\nThe pier is open again after two years of work, which the town had hoped for.\n${heading}\n${body}`;
    let start = 0;
    const blocks = text.split('\n').map((line, index) => {
      const block = {
        type: index === 2 ? ('heading' as const) : ('paragraph' as const),
        start,
        end: start + line.length,
      };
      start += line.length + 1;
      return block;
    });
    return analyse({ text, blocks, language: 'en' }).quotations.map(({ speaker }) => speaker?.name ?? null);
  };

  test('repeat who says the words below', () => {
    expect(read('“Two seasons of salt”')).toEqual(['Ines Hartog', 'Ines Hartog']);
  });

  test('have no speaker where nobody says them', () => {
    expect(read('“Nobody has ever asked us a single question”')).toEqual([null, 'Ines Hartog']);
  });
});
