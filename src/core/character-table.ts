/** What characters are, by a table made from patterns: a pattern asked of every character is many times slower. */

/** Patterns of one character each and the bit that says it matches; bits from 1 to 64. */
export type CharacterKinds = readonly (readonly [pattern: RegExp, kind: number])[];

/** Half of a pair: the table holds single code units only. */
const HALF = 128;

export interface CharacterTable {
  /** The kinds of the character that begins at `index`, as bits; `code` is the code unit there. */
  readonly kindAt: (text: string, index: number, code: number) => number;
  /** The kinds of the 128 characters of ASCII, for who asks so often that a call is too much. */
  readonly ascii: Uint8Array;
}

/** A table of kinds; its pages of 256 code units are made when first asked for. */
export function createCharacterTable(kinds: CharacterKinds): CharacterTable {
  const pages: (Uint8Array | undefined)[] = Array.from({ length: 256 });

  function kindOf(character: string): number {
    let kind = 0;
    for (const [pattern, bit] of kinds) if (pattern.test(character)) kind |= bit;
    return kind;
  }

  function makePage(number: number): Uint8Array {
    const page = new Uint8Array(256);
    for (let low = 0; low < 256; low += 1) {
      const code = number * 256 + low;
      page[low] = code >= 0xd800 && code <= 0xdfff ? HALF : kindOf(String.fromCharCode(code));
    }
    pages[number] = page;
    return page;
  }

  return {
    ascii: makePage(0).slice(0, 128),
    kindAt(text, index, code) {
      const kind = (pages[code >> 8] ?? makePage(code >> 8))[code & 255] as number;
      return kind === HALF ? kindOf(String.fromCodePoint(text.codePointAt(index) ?? code)) : kind;
    },
  };
}

/** Code units of the character that begins at `index`: 2 for a pair, else 1. */
export function widthAt(text: string, index: number): number {
  return (text.codePointAt(index) ?? 0) > 0xffff ? 2 : 1;
}
