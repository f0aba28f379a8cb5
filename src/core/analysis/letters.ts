/**
 * What a character is, by a table: the patterns `\p{L}` and its like ask the same many times more
 * slowly, and an article's words are cut more than once.
 */
import { createCharacterTable, widthAt } from '../character-table.ts';

export const LETTER = 1;
export const MARK = 2;
/** A decimal digit of any script (`\p{Nd}`). */
export const DIGIT = 4;
/** Any number (`\p{N}`), decimal digits included. */
export const NUMBER = 8;
export const SPACE = 16;

const TABLE = createCharacterTable([
  [/\p{L}/u, LETTER],
  [/\p{M}/u, MARK],
  [/\p{Nd}/u, DIGIT],
  [/\p{N}/u, NUMBER],
  [/\s/u, SPACE],
]);

/** The first characters, by which most of most texts are told. */
const ASCII = TABLE.ascii;

/** The kinds of the character that begins at `index`, as bits; 0 past the end. */
export function kindAt(text: string, index: number): number {
  if (index >= text.length) return 0;
  return kindOf(text.charCodeAt(index), text, index);
}

/** The same for who knows the code unit at `index` already. */
export function kindOf(code: number, text: string, index: number): number {
  return code < 128 ? (ASCII[code] as number) : TABLE.kindAt(text, index, code);
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
      if (!(TABLE.kindAt(text, at, code) & kinds)) return at;
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
    const kind = code < 128 ? (ASCII[code] as number) : TABLE.kindAt(text, at, code);
    if (kind & kinds) return at;
    at += 1;
  }
  return at;
}

/** True where some run of characters of these kinds is at least so long. */
export function hasRun(text: string, kinds: number, least: number): boolean {
  for (let at = nextOf(text, 0, kinds); at < text.length; at = nextOf(text, at, kinds)) {
    const from = at;
    let length = 0;
    while (length < least && at < text.length && kindAt(text, at) & kinds) {
      length += 1;
      at += widthAt(text, at);
    }
    if (length === least) return true;
    if (at === from) at += 1;
  }
  return false;
}
