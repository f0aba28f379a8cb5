/** Reads a font's ToUnicode map (ISO 32000-1, 9.10.3), as far as a printed font needs it. */
import { decodePDFRawStream, PDFName, PDFRawStream, type PDFDict } from '@cantoo/pdf-lib';
import type { FontText } from './mend-reversed-text.ts';

/** The text of each character code; empty where the font tells none. */
export function readFontText(font: PDFDict): FontText {
  const stream = font.lookup(PDFName.of('ToUnicode'));
  if (!(stream instanceof PDFRawStream)) return new Map();
  return parseFontText(Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1'));
}

/** The two mappings a ToUnicode map is made of: single codes, and ranges that count up from a text. */
export function parseFontText(map: string): FontText {
  const text = new Map<number, string>();
  for (const [, section = ''] of map.matchAll(/beginbfchar(.*?)endbfchar/gs)) {
    for (const [, code = '', value = ''] of section.matchAll(/<([0-9a-f]+)>\s*<([0-9a-f]+)>/gi)) {
      text.set(parseInt(code, 16), textOf(value));
    }
  }
  for (const [, section = ''] of map.matchAll(/beginbfrange(.*?)endbfrange/gs)) {
    const ranges = section.matchAll(/<([0-9a-f]+)>\s*<([0-9a-f]+)>\s*<([0-9a-f]+)>/gi);
    for (const [, first = '', last = '', value = ''] of ranges) {
      const start = textOf(value);
      const unit = start.charCodeAt(start.length - 1);
      const low = parseInt(first, 16);
      // A range never crosses the last byte of its codes.
      const high = Math.min(parseInt(last, 16), low | 0xff);
      for (let code = low; code <= high; code += 1) {
        text.set(code, start.slice(0, -1) + String.fromCharCode(unit + code - low));
      }
    }
  }
  return text;
}

function textOf(hex: string): string {
  return String.fromCharCode(...(hex.match(/[0-9a-f]{4}/gi) ?? []).map((unit) => parseInt(unit, 16)));
}
