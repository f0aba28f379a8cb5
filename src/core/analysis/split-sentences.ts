/** Splits each block into sentences. */
import type { Language } from '../languages/language.ts';
import type { DocumentBlock, Sentence } from './document.ts';

/** Sentences in text order; none crosses a block. Blank ends are cut. */
export function splitSentences(
  text: string,
  blocks: readonly DocumentBlock[],
  language: Language,
): Sentence[] {
  const segmenter = new Intl.Segmenter(language.code, { granularity: 'sentence' });
  return blocks.flatMap((block, index) =>
    [...segmenter.segment(text.slice(block.start, block.end))].map(({ index: offset, segment }) => ({
      block: index,
      start: block.start + offset,
      end: block.start + offset + segment.trimEnd().length,
    })),
  );
}
