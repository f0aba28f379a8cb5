/**
 * What a character is to a word, by a table: the patterns ask the same many times more slowly, and
 * every line of a page is counted.
 */

import { createCharacterTable } from '../character-table.ts';

/** A character of a script without spaces: a word, or half of one, by itself. */
export const SINGLE = 1;
/** A word begins with it: letters and numbers. */
export const START = 2;
/** A word goes on with it: letters, numbers, marks, apostrophes, hyphens. */
export const INNER = 4;
/** Letters, numbers and marks. */
export const LETTERS = 8;
const TABLE = createCharacterTable([
  [/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u, SINGLE],
  [/[\p{L}\p{N}]/u, START],
  [/[\p{L}\p{N}\p{M}'’\u200c-]/u, INNER],
  [/[\p{L}\p{N}\p{M}]/u, LETTERS],
]);

/** The kinds of the character that begins at `index`, as bits. */
export function wordKindAt(text: string, index: number): number {
  return TABLE.kindAt(text, index, text.charCodeAt(index));
}
