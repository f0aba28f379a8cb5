/** A PDF document to an article. */
import type { Block } from '../../../core/model.ts';
import { keptPiece, type Piece } from '../../../core/extraction/piece.ts';
import { comparisonKey, countWords, endsSentence } from '../../../core/extraction/text-features.ts';
import { composeArticle, NOTHING_DECLARED } from '../compose-article.ts';
import { refused, type DocumentReading, type RawDocument } from '../document.ts';
import { finishDocument } from '../finish-document.ts';
import { properties } from './file-properties.ts';
import { clearFurniture, type Furniture } from './pdf-furniture.ts';
import { readColumns } from './pdf-lines.ts';
import { readPrintedPage } from './pdf-printed-page.ts';
import { PdfUnreadable, readPdfPages, type PdfContent } from './pdf-pages.ts';
import { readParagraphs, type PdfParagraph } from './pdf-paragraphs.ts';

/** How much larger than the text a headline's letters are. */
const HEADING_SIZE = 1.12;
const LONGEST_HEADING = 30;
const LONGEST_BOLD_HEADING = 14;

/** Reads a PDF document's text in reading order. */
export async function readPdf(document: RawDocument): Promise<DocumentReading> {
  let content: PdfContent;
  try {
    content = await readPdfPages(document.bytes);
  } catch (error) {
    if (error instanceof PdfUnreadable) return refused(error.message);
    throw error;
  }
  const { pages, total, info } = content;
  const withText = pages.filter((page) => page.runs.some((run) => /[\p{L}\p{N}]/u.test(run.text)));
  if (withText.length === 0) return refused(emptyReason(content));
  const {
    pages: cleared,
    furniture,
    address,
    isPrinted,
  } = clearFurniture(
    pages.map(readColumns),
    pages.map((page) => page.height),
  );
  const paragraphs = readParagraphs(cleared);
  const isRecognised = hiddenShare(paragraphs) > 0.9;
  const { pieces, titleIndex, linked } = piecesOf(paragraphs, furniture, isRecognised);
  const page =
    info.isPrinted || isPrinted
      ? readPrintedPage(pieces, linked, { title: properties(info).title, address, language: info.language })
      : composeArticle(
          pieces,
          { ...NOTHING_DECLARED, address, language: info.language },
          properties(info),
          titleIndex,
        );
  const notices = [
    ...partNotices(pages.length, total, pages.length - withText.length),
    isRecognised
      ? 'The text was recognised from pictures of the pages; check it against the original.'
      : null,
    !isRecognised && paragraphs.some(({ hidden }) => hidden)
      ? 'The file holds text that is not visible on its pages; it was taken out.'
      : null,
    unreadableNotice(content),
  ].filter((notice) => notice !== null);
  return finishDocument(page, { decoded: { text: '', charset: 'utf-8', notices }, format: 'pdf' });
}

function emptyReason({ total }: PdfContent): string {
  return total === 1
    ? 'has one page without text, such as a scan; have its text recognised first'
    : `has ${total} pages without text, such as scans; have their text recognised first`;
}

function partNotices(read: number, total: number, empty: number): readonly (string | null)[] {
  return [
    read < total ? `Only the first ${read} of ${total} pages were read.` : null,
    empty === 0
      ? null
      : empty === 1
        ? 'One page holds no text, such as a scan.'
        : `${empty} pages hold no text, such as scans.`,
  ];
}

/** The file doesn't always say which letter a shape is. */
function unreadableNotice({ pages }: PdfContent): string | null {
  const lost = pages.reduce((sum, page) => sum + page.unreadable, 0);
  const read = pages.reduce(
    (sum, page) => sum + page.runs.reduce((length, run) => length + run.text.length, 0),
    0,
  );
  return lost > 20 && lost > read * 0.02
    ? 'The file does not say what some of its letters are; the text has gaps. Check it against the original.'
    : null;
}

function hiddenShare(paragraphs: readonly PdfParagraph[]): number {
  const length = (list: readonly PdfParagraph[]) => list.reduce((sum, { text }) => sum + text.length, 0);
  return length(paragraphs.filter(({ hidden }) => hidden)) / Math.max(1, length(paragraphs));
}

function piecesOf(
  paragraphs: readonly PdfParagraph[],
  furniture: readonly Furniture[],
  isRecognised: boolean,
): { readonly pieces: readonly Piece[]; readonly titleIndex: number; readonly linked: ReadonlySet<Piece> } {
  const body = bodySize(paragraphs);
  const sizes = headingSizes(
    paragraphs.filter((paragraph) => !isMasthead(paragraph, furniture)),
    body,
  );
  const waiting = [...furniture].sort((a, b) => a.page - b.page);
  const pieces: Piece[] = [];
  const linked = new Set<Piece>();
  let titleIndex = -1;
  for (const [index, paragraph] of paragraphs.entries()) {
    while ((waiting[0]?.page ?? Number.POSITIVE_INFINITY) < paragraph.page)
      pieces.push(...removed(waiting.shift()));
    const block = blockOf(paragraph, paragraphs[index + 1], body, sizes);
    const hides = paragraph.hidden && !isRecognised;
    if (
      block.type === 'heading' &&
      !hides &&
      titleIndex < 0 &&
      paragraph.page === 1 &&
      paragraph.size === sizes[0]
    )
      titleIndex = pieces.length;
    const piece = hides
      ? { block, removal: { step: 'hidden-text', reason: 'text that is not visible' } }
      : keptPiece(block);
    pieces.push(piece);
    if (paragraph.linked) linked.add(piece);
  }
  for (const left of waiting) pieces.push(...removed(left));
  return { pieces, titleIndex, linked };
}

function removed(furniture: Furniture | undefined): Piece[] {
  if (furniture === undefined) return [];
  const { text, reason } = furniture;
  return [{ block: { type: 'paragraph', text }, removal: { step: 'page-furniture', reason } }];
}

/** The size of most letters. */
function bodySize(paragraphs: readonly PdfParagraph[]): number {
  const counts = new Map<number, number>();
  for (const { size, text } of paragraphs) {
    const rounded = Math.round(size * 2) / 2;
    counts.set(rounded, (counts.get(rounded) ?? 0) + text.length);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

/** The sizes of headings, the largest first; those of the first page come before larger ones further on. */
function headingSizes(paragraphs: readonly PdfParagraph[], body: number): readonly number[] {
  const large = paragraphs.filter((paragraph) => isLarge(paragraph, body));
  const sizes = (list: readonly PdfParagraph[]) =>
    [...new Set(list.map(({ size }) => size))].sort((a, b) => b - a);
  return [...new Set([...sizes(large.filter(({ page }) => page === 1)), ...sizes(large)])];
}

/** The paper's own name: its pages' headers or footers hold it. */
function isMasthead({ text, page }: PdfParagraph, furniture: readonly Furniture[]): boolean {
  const key = comparisonKey(text);
  return (
    page === 1 &&
    text.length <= LONGEST_NAME &&
    key.length >= SHORTEST_NAME &&
    furniture.some((line) => comparisonKey(line.text).includes(key))
  );
}
/** Characters of a paper's name. */
const LONGEST_NAME = 60;
const SHORTEST_NAME = 5;

function isLarge({ size, text }: PdfParagraph, body: number): boolean {
  const words = countWords(text);
  return size >= body * HEADING_SIZE && words > 0 && words <= LONGEST_HEADING && text.length > 2;
}

function blockOf(
  paragraph: PdfParagraph,
  next: PdfParagraph | undefined,
  body: number,
  sizes: readonly number[],
): Block {
  const { text, bold, isItem } = paragraph;
  if (isItem) return { type: 'list-item', ordered: false, depth: 0, text };
  if (isLarge(paragraph, body))
    return { type: 'heading', level: sizes.indexOf(paragraph.size) <= 1 ? 2 : 3, text };
  const stands = bold && next !== undefined && !next.bold && countWords(text) <= LONGEST_BOLD_HEADING;
  if (stands && !endsSentence(text) && comparisonKey(text) !== '') return { type: 'heading', level: 3, text };
  return { type: 'paragraph', text };
}
