/**
 * What a character is to a word, by a table: the patterns ask the same many times more slowly, and
 * every line of a page is counted.
 */

/** A character of a script without spaces: a word, or half of one, by itself. */
export const SINGLE = 1;
/** A word begins with it: letters and numbers. */
export const START = 2;
/** A word goes on with it: letters, numbers, marks, apostrophes, hyphens. */
export const INNER = 4;
/** Letters, numbers and marks. */
export const LETTERS = 8;
/** Half of a pair: the table holds single code units only. */
const HALF = 16;

const KINDS: readonly (readonly [pattern: RegExp, kind: number])[] = [
  [/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u, SINGLE],
  [/[\p{L}\p{N}]/u, START],
  [/[\p{L}\p{N}\p{M}'’\u200c-]/u, INNER],
  [/[\p{L}\p{N}\p{M}]/u, LETTERS],
  [/[\ud800-\udfff]/u, HALF],
];

/** Kinds of 256 code units each, made when first asked for. */
const pages: (Uint8Array | undefined)[] = Array.from({ length: 256 });

function makePage(number: number): Uint8Array {
  const page = new Uint8Array(256);
  for (let low = 0; low < 256; low += 1) page[low] = kindOf(String.fromCharCode(number * 256 + low));
  pages[number] = page;
  return page;
}

function kindOf(character: string): number {
  let kind = 0;
  for (const [pattern, bit] of KINDS) if (pattern.test(character)) kind |= bit;
  return kind;
}

/** The kinds of the character that begins at `index`, as bits. */
export function wordKindAt(text: string, index: number): number {
  const code = text.charCodeAt(index);
  const page = pages[code >> 8] ?? makePage(code >> 8);
  const kind = page[code & 255] as number;
  return kind & HALF ? kindOf(String.fromCodePoint(text.codePointAt(index) ?? code)) & ~HALF : kind;
}

/** Code units of the character that begins at `index`: 2 for a pair, else 1. */
export function widthAt(text: string, index: number): number {
  const code = text.charCodeAt(index);
  return code >= 0xd800 && code < 0xdc00 && (text.codePointAt(index) ?? 0) > 0xffff ? 2 : 1;
}
