/** A PDF's lines to paragraphs: by white, indents, ends of lines and the size of letters. */
import { turnBrackets } from './pdf-direction.ts';
import type { PdfColumn, PdfLine } from './pdf-lines.ts';

export interface PdfParagraph {
  readonly text: string;
  readonly size: number;
  readonly bold: boolean;
  readonly hidden: boolean;
  /** All of it leads elsewhere. */
  readonly linked: boolean;
  readonly isItem: boolean;
  readonly page: number;
}

interface Draft {
  readonly lines: PdfLine[];
  readonly column: Extent;
  readonly page: number;
}

/** The edges of a column and the usual step from line to line. */
interface Extent {
  readonly left: number;
  readonly right: number;
  readonly step: number;
  /** The size of most letters. */
  readonly size: number;
}

const BULLET = /^[•‣▪◦●○■□➢➤✓⁃*]\s*/u;
/** A dash opens an item, or speech. */
const DASH = /^[–—-]\s/;
const NUMBER = /^(?:\(?\d{1,2}[.)]|[a-z]\))\s+/u;
const SENTENCE_END = /[.!?…:;。！？؟۔।]["'”’»)\]]*$/u;

/** Paragraphs in reading order; one that goes on in the next column or page is one. */
export function readParagraphs(pages: readonly (readonly PdfColumn[])[]): readonly PdfParagraph[] {
  const words = vocabulary(pages);
  const drafts: Draft[] = [];
  for (const [index, columns] of pages.entries()) {
    for (const column of columns) {
      const [first, ...others] = splitColumn(column, index + 1);
      if (first === undefined) continue;
      const last = drafts.at(-1);
      if (last !== undefined && goesOn(last, first)) last.lines.push(...first.lines);
      else drafts.push(first);
      drafts.push(...others);
    }
  }
  return drafts.map((draft) => paragraphOf(draft, words));
}

function splitColumn(column: PdfColumn, page: number): Draft[] {
  const extent = extentOf(column);
  const drafts: Draft[] = [];
  for (const line of column) {
    const last = drafts.at(-1);
    const before = last?.lines.at(-1);
    if (
      last === undefined ||
      before === undefined ||
      startsParagraph(before, line, extent, last.lines.length)
    )
      drafts.push({ lines: [line], column: extent, page });
    else last.lines.push(line);
  }
  return drafts;
}

function extentOf(column: PdfColumn): Extent {
  const steps = column
    .slice(1)
    .map((line, index) => (line.y - (column[index]?.y ?? 0)) / line.size)
    .filter((step) => step > 0.5 && step < 2.2)
    .sort((a, b) => a - b);
  return {
    left: quantile(
      column.map((line) => line.left),
      0.1,
    ),
    right: quantile(
      column.map((line) => line.right),
      0.95,
    ),
    // The lower third: lines of one paragraph are closer than paragraphs are.
    // No lines of one text are closer than their letters are high: what is stands beside, as a note's number does.
    step: Math.max(1, steps[Math.floor(steps.length / 3)] ?? 1.3),
    size: quantile(
      column.map((line) => line.size),
      0.5,
    ),
  };
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

function startsParagraph(before: PdfLine, line: PdfLine, extent: Extent, lines: number): boolean {
  if (Math.abs(before.size - line.size) > 0.08 * Math.max(before.size, line.size)) return true;
  if (before.bold !== line.bold && isWhole(before, line)) return true;
  if (before.hidden !== line.hidden) return true;
  if ((line.y - before.y) / line.size > extent.step * 1.22 + 0.1) return true;
  if (BULLET.test(line.text) || NUMBER.test(line.text)) return true;
  if (DASH.test(line.text) && endsSentence(before)) return true;
  const indent = startOf(line, extent);
  if (
    indent > 0.8 * line.size &&
    indent < 5 * line.size &&
    startOf(before, extent) < 0.5 * line.size &&
    lines > 0
  )
    return !BULLET.test(before.text);
  // A headline's lines are ended where they read well, and a parted word's line was not ended.
  if (line.size > extent.size * 1.1 || /\p{L}[-\u00ad\u2010]$/u.test(before.text)) return false;
  // A line that had room for the next word was ended by hand.
  const room = line.rtl ? before.left - extent.left : extent.right - before.right;
  const firstWord = line.text.split(' ', 1)[0] ?? '';
  const letter = (line.right - line.left) / Math.max(1, line.text.length);
  if (room < (firstWord.length + 2) * letter + line.size * 0.5) return false;
  return endsSentence(before) || room > (extent.right - extent.left) * ENDED_BY_HAND;
}

/** Share of a column that a line without a sentence's end leaves white where it was ended by hand. */
const ENDED_BY_HAND = 0.35;

/** True where the change of weight is no emphasised word at a line's edge. */
function isWhole(before: PdfLine, line: PdfLine): boolean {
  return before.bold
    ? !endsSentence(before) || before.text.length > 30
    : line.text.length > 30 || endsSentence(before);
}

function startOf(line: PdfLine, extent: Extent): number {
  return line.rtl ? extent.right - line.right : line.left - extent.left;
}

/** True where the first lines of a column belong to the last paragraph of the one before. */
function goesOn(last: Draft, next: Draft): boolean {
  const before = last.lines.at(-1);
  const [line] = next.lines;
  if (before === undefined || line === undefined) return false;
  if (
    Math.abs(before.size - line.size) > 0.08 * before.size ||
    before.bold !== line.bold ||
    before.hidden !== line.hidden
  )
    return false;
  // A headline's last line may be short enough to stand in one column.
  if (line.size > next.column.size * 1.1 || (next.lines.length <= 2 && last.lines.length <= 2)) {
    const step = (line.y - before.y) / line.size;
    if (last.page === next.page && step > 0 && step < 1.6) return true;
    if (line.size > next.column.size * 1.1) return false;
  }
  if (BULLET.test(line.text) || NUMBER.test(line.text) || last.lines.length === 1)
    return endsOpen(before) && /^\p{Ll}/u.test(line.text);
  if (!endsSentence(before))
    return !/^\p{Lu}/u.test(line.text) || endsOpen(before) || isFull(before, last.column);
  return isFull(before, last.column) && /^\p{Ll}/u.test(line.text);
}

function endsSentence({ text }: PdfLine): boolean {
  return SENTENCE_END.test(text.slice(-12));
}

function endsOpen(line: PdfLine): boolean {
  return /[,\p{Pd}\u00ad]$/u.test(line.text) || /\p{Ll}$/u.test(line.text);
}

function isFull(line: PdfLine, extent: Extent): boolean {
  return line.rtl ? line.left - extent.left < line.size * 2 : extent.right - line.right < line.size * 2;
}

function paragraphOf({ lines, page }: Draft, words: Words): PdfParagraph {
  const [first] = lines;
  const plain = joinAll(lines, words);
  const joined = first?.rtl === true ? turnBrackets(plain) : plain;
  const isItem = BULLET.test(joined);
  const length = lines.reduce((sum, line) => sum + line.text.length, 0);
  const bold = lines.filter((line) => line.bold).reduce((sum, line) => sum + line.text.length, 0);
  return {
    text: isItem ? joined.replace(BULLET, '') : joined,
    size: first?.size ?? 0,
    bold: bold > length * 0.8,
    hidden: first?.hidden ?? false,
    linked: lines.every((line) => line.linked),
    isItem,
    page,
  };
}

/** Words of the document: as they stand, and parted by a hyphen. */
type Words = ReadonlySet<string>;

function vocabulary(pages: readonly (readonly PdfColumn[])[]): Words {
  const words = new Set<string>();
  for (const line of pages.flat(2)) {
    for (const word of line.text.match(/[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*/gu) ?? [])
      words.add(word.toLowerCase());
  }
  return words;
}

/** The lines of a paragraph, which may be as many as a book has. */
function joinAll(lines: readonly PdfLine[], words: Words): string {
  const parts: string[] = [];
  let last = '';
  for (const { text } of lines) {
    if (last === '') last = text;
    else {
      const joined = joinLines(last, text, words);
      // What stands before the last word is settled.
      const settled = Math.max(0, joined.length - text.length - LONGEST_WORD);
      parts.push(joined.slice(0, settled));
      last = joined.slice(settled);
    }
  }
  return parts.join('') + last;
}

/** Characters of a line's end that are looked at. */
const LONGEST_WORD = 60;

/** Two lines of a paragraph, a word that was parted between them made whole. */
function joinLines(before: string, line: string, words: Words): string {
  const head = /([\p{L}\p{M}]+)([-\u00ad\u2010])$/u.exec(before.slice(-LONGEST_WORD));
  const tail = /^[\p{L}\p{M}]+/u.exec(line)?.[0] ?? '';
  if (head === null || tail === '') {
    // Korean has spaces, but browsers end its lines within words.
    const end = /\p{sc=Hangul}+$/u.exec(before.slice(-LONGEST_WORD))?.[0] ?? '';
    if (end !== '' && /^\p{sc=Hangul}/u.test(tail) && words.has(`${end}${tail}`)) return before + line;
    // Chinese and Japanese have no spaces to lose.
    return /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}，。、]$/u.test(before.slice(-2)) &&
      /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u.test(line)
      ? before + line
      : `${before} ${line}`;
  }
  const [, start = '', hyphen = ''] = head;
  if (hyphen !== '-') return before.slice(0, -1) + line;
  if (words.has(`${start}-${tail}`.toLowerCase())) return before + line;
  if (words.has(`${start}${tail}`.toLowerCase())) return before.slice(0, -1) + line;
  // "Stadt- und Landkreis" keeps its hyphen, and a name does.
  if (/^(?:und|oder|bzw|sowie|et|ou|and|or|to|en|of)$/i.test(tail)) return `${before} ${line}`;
  return /^\p{Ll}/u.test(tail) ? before.slice(0, -1) + line : before + line;
}
