/** What every step of composing shares: the text, its blocks and the numbers printed beside them. */
import type { Block, Span } from '../model.ts';
import { overlaps, type BlockSpan } from '../text.ts';
import type { Passage } from './briefing.ts';

/** Everything a step needs to turn a span into a passage. */
export interface Composition {
  readonly text: string;
  readonly blocks: readonly BlockSpan[];
  /** The number printed beside each block, or null; indexed as the article's blocks. */
  readonly numbers: readonly (number | null)[];
}

/** Numbers what a reader would call a paragraph; a list has one number, headings and pictures none. */
export function numberBlocks(blocks: readonly Block[]): (number | null)[] {
  let number = 0;
  return blocks.map((block, index) => {
    if (block.type === 'heading' || block.type === 'image') return null;
    if (block.type !== 'list-item' || !continuesList(block, blocks[index - 1])) number += 1;
    return number;
  });
}

/** True where a list item belongs to the list of the block before it. */
export function continuesList(block: Block, before: Block | undefined): boolean {
  return block.type === 'list-item' && before?.type === 'list-item' && before.ordered === block.ordered;
}

/** Words of the article with the paragraph in which they begin. */
export function passageOf(span: Span, text: string, composition: Composition): Passage {
  const block = composition.blocks.find((candidate) => overlaps(candidate, span));
  return {
    text,
    span: { start: span.start, end: span.end },
    paragraph: block === undefined ? null : (composition.numbers[block.index] ?? null),
  };
}
