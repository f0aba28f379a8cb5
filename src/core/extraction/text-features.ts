/** What tells a sentence of an article from a label of a template, in any script. */
import { widthAt } from '../character-table.ts';
import { INNER, LETTERS, SINGLE, START, wordKindAt } from './word-characters.ts';

const SENTENCE_END = /[.!?…。！？؟۔।॥][)\]"'”’»›「」』]*\s*$/u;
const CLAUSE_END = /[.!?…。！？؟۔।॥:;,،؛：；，、][)\]"'”’»›「」』]*\s*$/u;

/** Words of a text; each character of a script without spaces counts as half a word. */
export function countWords(text: string): number {
  let halves = 0;
  let at = 0;
  while (at < text.length) {
    const kind = wordKindAt(text, at);
    at += widthAt(text, at);
    if (kind & SINGLE) {
      halves += 1;
    } else if (kind & START) {
      halves += 2;
      while (at < text.length && wordKindAt(text, at) & INNER) at += widthAt(text, at);
    }
  }
  return Math.round(halves / 2);
}

/** True where a text ends as a sentence does, in the scripts of the world. */
export function endsSentence(text: string): boolean {
  return SENTENCE_END.test(text);
}

/** Words of the shortest prose. */
export const LEAST_PROSE = 8;

/** True where a text reads as running prose: long enough, and ended by or holding a full stop. */
export function readsAsProse(text: string): boolean {
  const words = countWords(text);
  if (words < LEAST_PROSE) return false;
  return endsSentence(text) || (words >= 20 && /[.!?。！？؟۔।][\s"'”’»)]/u.test(text));
}

/**
 * True where a line on its own could be a heading: short, one line, not ended as a sentence or
 * clause is (a question or an exclamation may be).
 */
export function readsAsHeading(text: string): boolean {
  const words = countWords(text);
  if (words < 1 || words > 16 || text.length > 120) return false;
  if (/[?？؟!]\s*$/u.test(text)) return true;
  if (CLAUSE_END.test(text)) return false;
  return /^[\p{L}\p{N}"'“‘«„¿¡(]/u.test(text);
}

/** Characters that show nothing and part nothing a reader sees: places for a line break, byte order marks. */
const ZERO_WIDTH = /[\u200b\ufeff]+/g;
/** White space that is not one blank between two words. */
const LOOSE = /[^\S ]|[\u200b\ufeff]| {2}|^ | $/u;

/** The text with runs of white space made one space, without characters of no width, the edges trimmed. */
export function squeeze(text: string): string {
  // Most texts are squeezed already, since most were before.
  if (!LOOSE.test(text)) return text;
  return joinWideLines(text).replace(ZERO_WIDTH, '').replace(/\s+/gu, ' ').trim();
}

const WIDE = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}、，；：（）《》「」『』〈〉—]';
const WIDE_BREAK = new RegExp(`(${WIDE})[^\\S\\n]*\\n\\s*(?=${WIDE})`, 'gu');

/**
 * A text without the line breaks between Chinese or Japanese characters: they are how a source was
 * wrapped, and no blank (CSS Text 3, segment break transformation). A sentence's end stays one.
 */
export function joinWideLines(text: string): string {
  return text.includes('\n') ? text.replace(WIDE_BREAK, '$1') : text;
}

/** A text's letters and digits only, lower case, compatibility forms folded: for comparing. */
export function comparisonKey(text: string): string {
  const folded = text.normalize('NFKC').toLowerCase();
  let key = '';
  let at = 0;
  while (at < folded.length) {
    const from = at;
    while (at < folded.length && wordKindAt(folded, at) & LETTERS) at += widthAt(folded, at);
    if (at > from) key += folded.slice(from, at);
    else at += widthAt(folded, at);
  }
  return key;
}
