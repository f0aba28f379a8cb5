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

/** The first page, by which most characters of most texts are told. */
const ASCII = makePage(0).slice(0, 128);

/** The kinds of the character that begins at `index`, as bits; 0 past the end. */
export function kindAt(text: string, index: number): number {
  if (index >= text.length) return 0;
  return kindOf(text.charCodeAt(index), text, index);
}

/** The same for who knows the code unit at `index` already. */
export function kindOf(code: number, text: string, index: number): number {
  return code < 128 ? (ASCII[code] as number) : kindBeyond(text, index, code);
}

function kindBeyond(text: string, index: number, code: number): number {
  const kind = (pages[code >> 8] ?? makePage(code >> 8))[code & 255] as number;
  return kind & HALF ? kindOfCharacter(String.fromCodePoint(text.codePointAt(index) ?? code)) & ~HALF : kind;
}

/** Code units of the character that begins at `index`: 2 for a pair, else 1. */
export function widthAt(text: string, index: number): number {
  return (text.codePointAt(index) ?? 0) > 0xffff ? 2 : 1;
}

/** Where a run of characters of any of these kinds ends, from `index` on and before `limit`. */
export function endOfRun(text: string, index: number, kinds: number, limit = text.length): number {
  let at = index;
  while (at < limit) {
    const code = text.charCodeAt(at);
    if (code < 128) {
      if (!((ASCII[code] as number) & kinds)) return at;
      at += 1;
    } else {
      if (!(kindBeyond(text, at, code) & kinds)) return at;
      at += widthAt(text, at);
    }
  }
  return at;
}

/** Where the next character of any of these kinds stands, `limit` where none does. */
export function nextOf(text: string, index: number, kinds: number, limit = text.length): number {
  let at = index;
  while (at < limit) {
    const code = text.charCodeAt(at);
    const kind = code < 128 ? (ASCII[code] as number) : kindBeyond(text, at, code);
    if (kind & kinds) return at;
    at += 1;
  }
  return at;
}
