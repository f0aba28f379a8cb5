/** Which way a text runs, by its letters. */
import type { Block, Direction } from '../model.ts';
import { blockText } from '../text.ts';

const RIGHT_TO_LEFT =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/gu;
const LETTER = /\p{L}/gu;
/** Where the right-to-left scripts lie: most texts hold nothing of it, and need no counting. */
const RIGHT_TO_LEFT_RANGE = /[\u0590-\u08ff\ufb1d-\ufefc\ud802-\ud83a]/;

interface LetterCount {
  readonly letters: number;
  readonly rightToLeft: number;
}

/**
 * The direction of most of the letters; null where there are none. A right-to-left text that
 * quotes Latin names stays right to left: two right-to-left letters in five are enough.
 */
export function findDirection(text: string): Direction | null {
  return RIGHT_TO_LEFT_RANGE.test(text)
    ? directionOf(countLetters(text))
    : /\p{L}/u.test(text)
      ? 'ltr'
      : null;
}

/** The article's direction, and its blocks with theirs set where it differs. */
export function setDirections(blocks: readonly Block[]): { direction: Direction; blocks: Block[] } {
  const texts = blocks.map(blockText);
  const direction = texts.some((text) => RIGHT_TO_LEFT_RANGE.test(text))
    ? (directionOf(sumOf(texts.map(countLetters))) ?? 'ltr')
    : 'ltr';
  return {
    direction,
    blocks: blocks.map((block, index) => {
      const own = findDirection(texts[index] ?? '');
      return own === null || own === direction ? block : { ...block, direction: own };
    }),
  };
}

function countLetters(text: string): LetterCount {
  return {
    letters: text.match(LETTER)?.length ?? 0,
    rightToLeft: text.match(RIGHT_TO_LEFT)?.length ?? 0,
  };
}

function sumOf(counts: readonly LetterCount[]): LetterCount {
  let letters = 0;
  let rightToLeft = 0;
  for (const count of counts) {
    letters += count.letters;
    rightToLeft += count.rightToLeft;
  }
  return { letters, rightToLeft };
}

function directionOf({ letters, rightToLeft }: LetterCount): Direction | null {
  if (letters === 0) return null;
  return rightToLeft >= letters * 0.4 ? 'rtl' : 'ltr';
}
