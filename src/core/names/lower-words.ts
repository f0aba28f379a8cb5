/** The words that an article writes large somewhere and small elsewhere. */
import type { Token } from './token.ts';

/** Numbers for folded words: few words of an article share one, and most words written small share none with a large one. */
const NUMBERS = 2048;
const SMALL = 1;
const LARGE = 2;

/** How words of each number are written; one table for all articles. */
const written = new Uint8Array(NUMBERS);

/** A number for a folded word, twice the same for the same word, and one more where it is written large. */
export function numberOfWord(fold: string, isCapital: boolean): number {
  let number = 0;
  for (let at = 0; at < fold.length; at += 1) number = (number * 31 + fold.charCodeAt(at)) % NUMBERS;
  return 2 * number + (isCapital ? 1 : 0);
}

/** The folded words that some token writes large and another small; `numbers` are those of the tokens' words, see `numberOfWord`. */
export function lowerWordsOf(tokens: readonly Token[], numbers: readonly number[]): ReadonlySet<string> {
  written.fill(0);
  for (const number of numbers)
    written[number >> 1] = (written[number >> 1] as number) | (number & 1 ? LARGE : SMALL);
  const large = new Set<string>();
  const small: string[] = [];
  for (let index = 0; index < numbers.length; index += 1) {
    const number = numbers[index] as number;
    if (written[number >> 1] !== (LARGE | SMALL)) continue;
    const { fold } = tokens[index] as Token;
    if (number & 1) large.add(fold);
    else small.push(fold);
  }
  return new Set(small.filter((fold) => large.has(fold)));
}
