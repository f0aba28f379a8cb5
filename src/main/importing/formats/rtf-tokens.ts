/** RTF's text to its tokens (Microsoft's Rich Text Format 1.9.1): groups, control words, bytes. */

export type RtfToken =
  | { readonly type: 'open' }
  | { readonly type: 'close' }
  | { readonly type: 'word'; readonly name: string; readonly value: number | null }
  /** Characters as bytes of whatever charset is in force, one code unit each. */
  | { readonly type: 'bytes'; readonly bytes: string };

const CONTROL = /\\(?:([a-z]{1,32})(-?\d{1,10})? ?|'([0-9a-f]{2})|([^a-z]))/iy;
const PLAIN = /[^\\{}\r\n]+/y;

/** The tokens of an RTF text, in order; what is no RTF is passed over. */
export function* rtfTokens(text: string): Generator<RtfToken> {
  let at = 0;
  while (at < text.length) {
    const char = text[at] ?? '';
    if (char === '{' || char === '}') {
      at += 1;
      yield char === '{' ? { type: 'open' } : { type: 'close' };
    } else if (char === '\\') {
      CONTROL.lastIndex = at;
      const found = CONTROL.exec(text);
      if (found === null) return;
      at = CONTROL.lastIndex;
      const [, name, value, hex, symbol] = found;
      if (name === 'bin') at += Math.max(0, Math.min(Number(value ?? 0), text.length - at));
      else if (hex !== undefined)
        yield { type: 'bytes', bytes: String.fromCharCode(Number.parseInt(hex, 16)) };
      else if (name !== undefined)
        yield { type: 'word', name, value: value === undefined ? null : Number(value) };
      else yield { type: 'word', name: symbol ?? '', value: null };
    } else if (char === '\r' || char === '\n') {
      at += 1;
    } else {
      PLAIN.lastIndex = at;
      const found = PLAIN.exec(text)?.[0] ?? char;
      at += found.length;
      yield { type: 'bytes', bytes: found };
    }
  }
}

/** Charsets by the number that fonts give them. */
const FONT_CHARSETS: Readonly<Record<number, string>> = {
  77: 'macintosh',
  128: 'shift_jis',
  129: 'euc-kr',
  130: 'euc-kr',
  134: 'gbk',
  136: 'big5',
  161: 'windows-1253',
  162: 'windows-1254',
  163: 'windows-1258',
  177: 'windows-1255',
  178: 'windows-1256',
  186: 'windows-1257',
  204: 'windows-1251',
  222: 'windows-874',
  238: 'windows-1250',
};
const CODE_PAGES: Readonly<Record<number, string>> = {
  866: 'ibm866',
  874: 'windows-874',
  932: 'shift_jis',
  936: 'gbk',
  949: 'euc-kr',
  950: 'big5',
  10000: 'macintosh',
  65001: 'utf-8',
};

/** The charset of a font, or null where it is the document's own. */
export function fontCharset(number: number): string | null {
  return FONT_CHARSETS[number] ?? null;
}

/** The charset of a Windows code page. */
export function codePageCharset(page: number): string {
  return CODE_PAGES[page] ?? (page >= 1250 && page <= 1258 ? `windows-${page}` : 'windows-1252');
}
