/** The words that an article writes large somewhere and small elsewhere. */
import type { Token } from './token.ts';

/** Numbers for folded words: few words of an article share one, and most words written small share none with a large one. */
const NUMBERS = 1024;
const LARGE = 1;
const SMALL = 2;

/** How words of each number are written; one table for all articles. */
const written = new Uint8Array(NUMBERS);

/** A number for a folded word, the same for the same word. */
export function numberOfFold(fold: string): number {
  let number = 0;
  for (let at = 0; at < fold.length; at += 1) number = (number * 31 + fold.charCodeAt(at)) % NUMBERS;
  return number;
}

/** The folded words that some token writes large and another small; `numbers` are those of the tokens' words. */
export function lowerWordsOf(tokens: readonly Token[], numbers: readonly number[]): ReadonlySet<string> {
  written.fill(0);
  numbers.forEach((number, index) => {
    written[number] = (written[number] as number) | (tokens[index]?.isCapital === true ? LARGE : SMALL);
  });
  const large = new Set<string>();
  const small: string[] = [];
  for (let index = 0; index < numbers.length; index += 1) {
    if (written[numbers[index] as number] !== (LARGE | SMALL)) continue;
    const { isCapital, fold } = tokens[index] as Token;
    if (isCapital) large.add(fold);
    else small.push(fold);
  }
  return new Set(small.filter((fold) => large.has(fold)));
}
