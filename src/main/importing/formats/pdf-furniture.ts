/** What stands on a PDF's pages beside the text: headers and footers that recur, page numbers. */
import type { PdfColumn, PdfLine } from './pdf-lines.ts';

export interface Furniture {
  readonly text: string;
  readonly reason: 'page header' | 'page footer' | 'page number';
  /** Where it first stands, from 1. */
  readonly page: number;
}

/** The share of a page's height in which headers and footers stand, and their rows. */
const EDGE = 0.13;
const EDGE_ROWS = 3;
/** Share of the pages on which a line recurs. */
const RECURRING = 0.4;

const DIGITS = '[\\divxlc\\u0660-\\u0669\\u06f0-\\u06f9]{1,5}';
const PAGE_NUMBER = new RegExp(
  `^[\\p{Pd}|\\s·•(]*(?:page|seite|p\\.|página|pagina|sayfa|стр\\.?|страница|صفحة|صفحه|ص|עמוד|第)?\\s*${DIGITS}\\s*(?:(?:of|von|de|di|sur|/|из|من|از|מתוך|共)\\s*${DIGITS})?\\s*(?:页|頁|ページ)?[\\p{Pd}|\\s·•)]*$`,
  'iu',
);
const LONGEST_NUMBER = 40;
/** What browsers print around a page: when and what above, its address and number below. */
const PRINTED =
  /^(?:\d{1,2}[/.]\d{1,2}[/.]\d{2,4},? \d{1,2}:\d{2}(?: ?[AP]M)?\b.{0,200}|(?:https?|file):\/\/\S+(?: +\d{1,4} ?\/ ?\d{1,4})?)$/i;

export interface Cleared {
  readonly pages: readonly (readonly PdfColumn[])[];
  readonly furniture: readonly Furniture[];
  /** The address that stands below the pages, or null. */
  readonly address: string | null;
  /** The address is a browser's doing: the page's number and that of all pages stand beside it. */
  readonly isPrinted: boolean;
}

/** Takes furniture out of the pages' columns. */
export function clearFurniture(
  pages: readonly (readonly PdfColumn[])[],
  heights: readonly number[],
): Cleared {
  const counts = new Map<string, number>();
  for (const [index, columns] of pages.entries()) {
    const keys = new Set(edgeLines(columns, heights[index] ?? 0).map(({ line, top }) => keyOf(line, top)));
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const recurs = (key: string) => (counts.get(key) ?? 0) >= Math.max(2, pages.length * RECURRING);
  const furniture = new Map<string, Furniture>();
  const numbers: string[] = [];
  let address: string | null = null;
  let isNumbered = false;
  const outOf = new RegExp(`(?:^| )\\d{1,4} ?/ ?${pages.length}$`);
  const cleared = pages.map((columns, index) => {
    const taken = new Set<PdfLine>();
    for (const { line, top } of edgeLines(columns, heights[index] ?? 0)) {
      const key = keyOf(line, top);
      const isNumber = line.text.length <= LONGEST_NUMBER && PAGE_NUMBER.test(line.text);
      if (!isNumber && !recurs(key) && !PRINTED.test(line.text)) continue;
      taken.add(line);
      address ??= /^https?:\/\/[^\s…]+(?=$| +\d)/i.exec(line.text)?.[0] ?? null;
      isNumbered ||= outOf.test(line.text);
      if (isNumber) numbers.push(line.text);
      else if (!furniture.has(key))
        furniture.set(key, { text: line.text, reason: top ? 'page header' : 'page footer', page: index + 1 });
    }
    return columns
      .map((column) => column.filter((line) => !taken.has(line)))
      .filter((column) => column.length > 0);
  });
  const found = [...furniture.values()];
  if (numbers.length > 0) found.push({ text: numbers.join(' · '), reason: 'page number', page: 1 });
  return { pages: cleared, furniture: found, address, isPrinted: address !== null && isNumbered };
}

interface EdgeLine {
  readonly line: PdfLine;
  readonly top: boolean;
}

/** Lines near the top and the bottom of a page. */
function edgeLines(columns: readonly PdfColumn[], height: number): readonly EdgeLine[] {
  const lines = columns.flat().sort((a, b) => a.y - b.y);
  const ys = [...new Set(lines.map((line) => Math.round(line.y)))];
  const lastTop = ys[EDGE_ROWS - 1] ?? Number.POSITIVE_INFINITY;
  const firstBottom = ys.at(-EDGE_ROWS) ?? Number.NEGATIVE_INFINITY;
  return lines
    .map((line) => ({ line, y: Math.round(line.y), top: line.y < height / 2 }))
    .filter(({ y, top }) =>
      top ? y <= lastTop && y < height * EDGE : y >= firstBottom && y > height * (1 - EDGE),
    );
}

function keyOf(line: PdfLine, top: boolean): string {
  return `${top ? 'top' : 'bottom'} ${line.text.toLowerCase().replaceAll(/[\d\u0660-\u0669\u06f0-\u06f9]+/g, '#')}`;
}
