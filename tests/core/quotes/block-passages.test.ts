import { describe, expect, test } from 'vitest';
import { buildDocument } from '../../../src/core/analysis/build-document.ts';
import type { DocumentBlock } from '../../../src/core/analysis/document.ts';
import { findQuotations } from '../../../src/core/quotes/find-quotations.ts';

/** Blocks, those with ">" in front set off as quotations; then each quotation as `speaker: words`. */
const CASES: readonly (readonly [blocks: readonly string[], ...found: string[]])[] = [
  [
    [
      'In a letter to the council, Olga Brandt wrote:',
      '>We have waited. The bridge has to go.',
      'Nobody answered.',
    ],
    'Olga Brandt: We have waited. The bridge has to go.',
  ],
  [
    ['In a letter to the council, Olga Brandt wrote:', '>We have waited.', '>The “old” bridge has to go.'],
    'Olga Brandt: We have waited.',
    'Olga Brandt: The “old” bridge has to go.',
  ],
  [['Brandt wrote to the council.', '>Read more about the bridge.']],
  [['>We have waited.', 'Nobody answered.']],
  [['In a letter to the council, Olga Brandt wrote:', 'We have waited.', 'Nobody answered.']],
  [
    ['In a letter to the council, Olga Brandt wrote:', '>“We have waited.”', '>Read more about the bridge.'],
    'Olga Brandt: We have waited.',
  ],
];

describe('block quotations without marks', () => {
  test.each(CASES.map((row) => [row] as const))('%j', ([lines, ...expected]) => {
    let text = '';
    const blocks: DocumentBlock[] = lines.map((line) => {
      const words = line.replace(/^>/, '');
      const start = text.length;
      text += `${words}\n\n`;
      return {
        type: line.startsWith('>') ? 'block-quotation' : 'paragraph',
        start,
        end: start + words.length,
      };
    });
    const trace: string[] = [];
    const document = buildDocument({ text, blocks, language: 'en' });
    const found = findQuotations(document, [], (...step) => trace.push(step.join(' | ')));
    expect(
      found.map(({ speaker, text: words }) => `${speaker?.name ?? '-'}: ${words}`),
      trace.join('\n'),
    ).toEqual(expected);
  });
});
