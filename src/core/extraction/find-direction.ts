/** Which way a text runs, by its letters. */
import type { Block, Direction } from '../model.ts';
import { blockText } from '../text.ts';

const RIGHT_TO_LEFT =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/gu;
const LETTER = /\p{L}/gu;

/**
 * The direction of most of the letters; null where there are none. A right-to-left text that
 * quotes Latin names stays right to left: two right-to-left letters in five are enough.
 */
export function findDirection(text: string): Direction | null {
  const letters = text.match(LETTER)?.length ?? 0;
  if (letters === 0) return null;
  const rightToLeft = text.match(RIGHT_TO_LEFT)?.length ?? 0;
  return rightToLeft >= letters * 0.4 ? 'rtl' : 'ltr';
}

/** The article's direction, and its blocks with theirs set where it differs. */
export function setDirections(blocks: readonly Block[]): { direction: Direction; blocks: Block[] } {
  const direction = findDirection(blocks.map(blockText).join('\n')) ?? 'ltr';
  return {
    direction,
    blocks: blocks.map((block) => {
      const own = findDirection(blockText(block));
      return own === null || own === direction ? block : { ...block, direction: own };
    }),
  };
}
