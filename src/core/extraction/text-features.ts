/** What tells a sentence of an article from a label of a template, in any script. */

const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{N}][\p{L}\p{N}\p{M}'’\u200c-]*/gu;
const SINGLE_CHARACTER = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]$/u;
/** Before it in the order of code units stand only scripts with blanks between words. */
const FIRST_THAI = '\u0e01';
const SENTENCE_END = /[.!?…。！？؟۔।॥][)\]"'”’»›「」』]*\s*$/u;
const CLAUSE_END = /[.!?…。！？؟۔।॥:;,،؛：；，、][)\]"'”’»›「」』]*\s*$/u;

/** Words of a text; each character of a script without spaces counts as half a word. */
export function countWords(text: string): number {
  let count = 0;
  for (const word of text.match(WORD) ?? []) {
    const isCharacter = word >= FIRST_THAI && SINGLE_CHARACTER.test(word);
    count += isCharacter ? 0.5 : 1;
  }
  return Math.round(count);
}

/** True where a text ends as a sentence does, in the scripts of the world. */
export function endsSentence(text: string): boolean {
  return SENTENCE_END.test(text);
}

/** True where a text reads as running prose: long enough, and ended by or holding a full stop. */
export function readsAsProse(text: string): boolean {
  const words = countWords(text);
  if (words < 8) return false;
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

/** The text with runs of white space made one space, without characters of no width, the edges trimmed. */
export function squeeze(text: string): string {
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
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, '');
}
