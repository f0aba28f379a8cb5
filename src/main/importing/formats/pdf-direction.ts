/** The text of a PDF's line in the order it is read: files keep it as it is seen. */
import type { PdfRun } from './pdf-pages.ts';

/** White between words, in the size of their letters. */
const WORD_GAP = 0.14;
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/gu;
/** Shapes of Arabic letters, which stand for the letters themselves. */
const PRESENTATION_FORMS = /[\ufb50-\ufdf9\ufe70-\ufefc]+/gu;
const WORD = /[\p{L}\p{N}]/u;
/** Marks that belong to the sentence around a number, not to the number. */
const EDGE_MARKS = /^([\s.,:;!?…،؛؟"'“”‘’()«»[\]]*)(.*?)([\s.,:;!?…،؛؟"'“”‘’()«»[\]]*)$/su;

/** True for a text that is mostly in a script that runs from right to left. */
export function isRightToLeft(text: string): boolean {
  const marks = text.match(RIGHT_TO_LEFT)?.length ?? 0;
  return marks > (text.match(/\p{L}/gu)?.length ?? 0) * 0.4 && marks > 0;
}

/** The text of runs on one line, given from left to right. */
export function lineText(runs: readonly PdfRun[], rtl: boolean): string {
  const ordered = rtl ? inLogicalOrder(withVowels(runs).flatMap(withoutEdgeMarks)) : runs;
  let text = '';
  let before: PdfRun | null = null;
  for (const run of ordered) {
    if (before !== null && needsSpace(before, run) && !/\s$/.test(text) && !/^\s/.test(run.text)) text += ' ';
    text += run.text;
    before = run;
  }
  return plainLetters(text).replaceAll(/\s+/gu, ' ').trim();
}

/** Shapes as the letters they stand for; that of a vowel alone stands for a blank with the vowel on it. */
function plainLetters(text: string): string {
  return text
    .replaceAll(PRESENTATION_FORMS, (shapes) => shapes.normalize('NFKC'))
    .replaceAll(/ +(?=[\u064b-\u0655\u0670])/gu, '');
}

const VOWELS = /^[\p{M}\ufe70-\ufe7f]+$/u;

/** Vowels that are drawn as runs of their own go to the letter above or below which they stand. */
function withVowels(runs: readonly PdfRun[]): readonly PdfRun[] {
  const vowels = runs.filter((run) => VOWELS.test(run.text.trim()));
  if (vowels.length === 0) return runs;
  const letters = runs.filter((run) => !VOWELS.test(run.text.trim()));
  const texts = letters.map((run) => run.text);
  for (const vowel of vowels) {
    const middle = vowel.x + vowel.width / 2;
    const index = nearest(letters, middle);
    const run = letters[index];
    if (run === undefined) continue;
    // How far from the right, in letters of one width.
    const at = Math.ceil(((run.x + run.width - middle) / Math.max(run.width, 0.01)) * run.text.length);
    const place = Math.min(Math.max(at, 1), run.text.length);
    const text = texts[index] ?? '';
    texts[index] = text.slice(0, place) + plainLetters(vowel.text).trim() + text.slice(place);
  }
  return letters.map((run, index) => ({ ...run, text: texts[index] ?? run.text }));
}

/** Index of the word that stands nearest to a place, or -1. */
function nearest(runs: readonly PdfRun[], x: number): number {
  let best = -1;
  let least = Number.POSITIVE_INFINITY;
  for (const [index, run] of runs.entries()) {
    const distance = Math.max(run.x - x, x - run.x - run.width, 0);
    if (WORD.test(run.text) && distance < least) {
      best = index;
      least = distance;
    }
  }
  return best;
}

function needsSpace(a: PdfRun, b: PdfRun): boolean {
  const gap = a.x < b.x ? b.x - (a.x + a.width) : a.x - (b.x + b.width);
  return gap > WORD_GAP * Math.min(a.size, b.size);
}

/** A Latin word or a number in a line from right to left, and the marks on its sides as runs of that line. */
function withoutEdgeMarks(run: PdfRun): PdfRun[] {
  if (run.rtl || isRightToLeft(run.text)) return [run];
  const [, left = '', core = '', right = ''] = EDGE_MARKS.exec(run.text) ?? [];
  if (core === '') return [{ ...run, text: [...run.text].toReversed().join('') }];
  if (left === '' && right === '') return [run];
  const letter = run.width / Math.max(1, run.text.length);
  const piece = (text: string, from: number, turns: boolean): PdfRun => ({
    ...run,
    text: turns ? [...text].toReversed().join('') : text,
    x: run.x + from * letter,
    width: text.length * letter,
  });
  return [
    piece(left, 0, true),
    piece(core, left.length, false),
    piece(right, left.length + core.length, true),
  ].filter((part) => part.text !== '');
}

/** From right to left, but numbers and Latin words among themselves from left to right. */
function inLogicalOrder(runs: readonly PdfRun[]): PdfRun[] {
  const ordered: PdfRun[] = [];
  let latin: PdfRun[] = [];
  for (const run of runs.toReversed()) {
    const isLatin = !run.rtl && WORD.test(run.text) && !isRightToLeft(run.text);
    if (isLatin || (!WORD.test(run.text) && latin.length > 0)) {
      latin.push(run);
      continue;
    }
    ordered.push(...settled(latin), run);
    latin = [];
  }
  return [...ordered, ...settled(latin)];
}

/** Latin runs met from the right, turned; blanks and marks after the last of them stay outside. */
function settled(latin: readonly PdfRun[]): PdfRun[] {
  const last = latin.findLastIndex((run) => WORD.test(run.text));
  return [...latin.slice(0, last + 1).toReversed(), ...latin.slice(last + 1)];
}

const TURNED: Readonly<Record<string, string>> = {
  '(': ')',
  ')': '(',
  '[': ']',
  ']': '[',
  '«': '»',
  '»': '«',
};

/** A paragraph from right to left whose brackets open what they should: many files keep them as they look. */
export function turnBrackets(line: string): string {
  const turned = line.replaceAll(/[()[\]«»]/g, (bracket) => TURNED[bracket] ?? bracket);
  return misplaced(turned) < misplaced(line) ? turned : line;
}

/** Brackets that close nothing or stay open. */
function misplaced(line: string): number {
  let open = 0;
  let wrong = 0;
  for (const bracket of line.match(/[()[\]«»]/g) ?? []) {
    if ('([«'.includes(bracket)) open += 1;
    else if (open > 0) open -= 1;
    else wrong += 1;
  }
  return wrong + open;
}
