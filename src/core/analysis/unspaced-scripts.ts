/** Scripts that set no spaces where others do (Unicode script property). */

const SCRIPTS = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}`;

/** A letter of a script that sets no space between words. */
export const UNSPACED = new RegExp(`[${SCRIPTS}]`, 'u');

/** The stretches of such letters, two by two, and what stands between them: about a word each. */
export const UNSPACED_WORDS = new RegExp(`[${SCRIPTS}]{1,2}|[^${SCRIPTS}]+`, 'gu');

/** A word that may touch a figure without being part of a code: "2026-03-14に", and Korean's particles, "2026-03-14에". */
export const TOUCHES_FIGURES = new RegExp(String.raw`^[${SCRIPTS}\p{Script=Hangul}]`, 'u');
