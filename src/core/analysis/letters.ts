/**
 * What a character is, by a table: the patterns `\p{L}` and its like ask the same many times more
 * slowly, and an article's words are cut more than once.
 */

export const LETTER = 1;
export const MARK = 2;
/** A decimal digit of any script (`\p{Nd}`). */
export const DIGIT = 4;
/** Any number (`\p{N}`), decimal digits included. */
export const NUMBER = 8;
export const SPACE = 16;
/** Half of a pair: ask `kindAt`. */
const HALF = 32;

const KINDS: readonly (readonly [pattern: RegExp, kind: number])[] = [
  [/\p{L}/u, LETTER],
  [/\p{M}/u, MARK],
  [/\p{Nd}/u, DIGIT],
  [/\p{N}/u, NUMBER],
  [/\s/u, SPACE],
  [/[\ud800-\udfff]/u, HALF],
];

/** Kinds of 256 code units each, made when first asked for. */
const pages: (Uint8Array | undefined)[] = Array.from({ length: 256 });

function makePage(number: number): Uint8Array {
  const page = new Uint8Array(256);
  for (let low = 0; low < 256; low += 1) page[low] = kindOfCharacter(String.fromCharCode(number * 256 + low));
  pages[number] = page;
  return page;
}

function kindOfCharacter(character: string): number {
  let kind = 0;
  for (const [pattern, bit] of KINDS) if (pattern.test(character)) kind |= bit;
  return kind;
}

/** The kinds of the character that begins at `index`, as bits; 0 past the end. */
export function kindAt(text: string, index: number): number {
  if (index >= text.length) return 0;
  const code = text.charCodeAt(index);
  const kind = ((pages[code >> 8] ?? makePage(code >> 8))[code & 255] as number) | 0;
  return kind & HALF ? kindOfCharacter(String.fromCodePoint(text.codePointAt(index) ?? code)) & ~HALF : kind;
}

/** Code units of the character that begins at `index`: 2 for a pair, else 1. */
export function widthAt(text: string, index: number): number {
  return (text.codePointAt(index) ?? 0) > 0xffff ? 2 : 1;
}

/** Where a run of characters of any of these kinds ends, from `index` on. */
export function endOfRun(text: string, index: number, kinds: number): number {
  let at = index;
  while (kindAt(text, at) & kinds) at += widthAt(text, at);
  return at;
}
