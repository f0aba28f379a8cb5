/**
 * A plain-text scrape of a page to an article: the title, the parts of its head, the headings, and
 * the body without the site's furniture.
 */
import type { Block, Dateline, Removal } from '../model.ts';
import { isBylineText } from './byline-text.ts';
import { extendSegment } from './extend-segment.ts';
import { findDateline, publisherOfAgency } from './find-dateline.ts';
import { findHeadline, findTextSegment } from './find-text-segment.ts';
import { SCRAPE_STEPS } from './page-steps.ts';
import { keptPiece, pieceText, prunePieces, settlePieces, type Piece } from './piece.ts';
import { FURNITURE_STEPS, lastArticleParagraph } from './prune-furniture.ts';
import { readHeadLines } from './read-head-lines.ts';
import { readLines, type TextLine } from './read-lines.ts';
import { cardLines, repeatedRuns } from './scrape-parts.ts';
import { signedIn } from './shown-byline.ts';
import { comparisonKey, countWords, endsSentence, readsAsHeading, readsAsProse } from './text-features.ts';

export interface ReadScrape {
  readonly title: string;
  readonly publisher: string | null;
  readonly byline: readonly string[];
  readonly dateline: Dateline;
  readonly publishedAt: string | null;
  readonly blocks: readonly Block[];
  readonly removals: readonly Removal[];
}

/** Template lines above or below the text from which a text is taken for a scraped page. */
const PAGE_LINES = 6;
/** Lines above a headline that may name the paper and the day; more are a site's menu. */
const LINES_ABOVE = 3;

/** Lines above a text and at its beginning in which somebody may sign it. */
const BYLINE_ABOVE = 8;
const BYLINE_WITHIN = 5;

const CARD = { step: 'related-links', reason: 'other articles' };

/** Reads a scrape. The title is empty where no line fits. */
export function readScrape(text: string): ReadScrape {
  const lines = readLines(text);
  const texts = lines.map((line) => line.text);
  const first = prunePieces(
    lines.map((line, index) => keptPiece(toBlock(line, lines[index + 1]))),
    FURNITURE_STEPS,
    {
      title: '',
      publisher: null,
      byline: [],
      kind: 'scrape',
    },
  );
  const removed = first.map((piece) => piece.removal !== null);
  const segment = extendSegment(texts, findTextSegment(texts, removed));
  const titleIndex = segment.end === 0 ? firstLineTitle(texts) : findHeadline(texts, segment);
  const title = titleIndex < 0 ? '' : (texts[titleIndex] ?? '');
  const head = readHeadLines([
    ...(titleIndex <= LINES_ABOVE ? texts.slice(0, Math.max(0, titleIndex)) : []),
    ...texts.slice(Math.max(0, titleIndex) + 1, Math.max(segment.start + 2, titleIndex + 1)),
  ]);
  // What the template set farther above the text, or in its first lines.
  const from = Math.max(titleIndex + 1, segment.start - BYLINE_ABOVE);
  const to = segment.start + BYLINE_WITHIN;
  const byline = head.byline.length > 0 ? head.byline : signedIn(texts, from, to);
  const publishedAt = head.publishedAt ?? readHeadLines(texts.slice(from, to)).publishedAt;
  const around = markAround(first, segment.start, segment.end, titleIndex);
  const context = { title, publisher: null, byline, kind: 'scrape' as const };
  const cards = cardLines(texts);
  const lists = repeatedRuns(texts);
  const pruned = prunePieces(
    around
      .map((piece, index) =>
        (cards[index] === true || lists[index] === true) && piece.removal === null
          ? { block: piece.block, removal: CARD }
          : piece,
      )
      .filter((_, index) => index !== titleIndex),
    SCRAPE_STEPS,
    context,
  );
  const opening = pruned.find((piece) => piece.removal === null && readsAsProse(pieceText(piece)));
  const dateline = opening ? findDateline(pieceText(opening), publishedAt) : null;
  const publisher = head.publisher ?? findPublisher(pruned, dateline?.agency ?? null);
  return {
    title,
    publisher,
    byline,
    dateline: { place: dateline?.place ?? null, date: dateline?.date ?? null },
    publishedAt,
    ...settlePieces(publisher === null ? pruned : pruneName(pruned, publisher)),
  };
}

/** A short note without prose: its first line is its title if another follows. */
function firstLineTitle(texts: readonly string[]): number {
  const words = countWords(texts[0] ?? '');
  return texts.length > 1 && words >= 1 && words <= 25 ? 0 : -1;
}

/**
 * Takes out what stands around the text in a scraped page. In a plain text with a few lines before
 * or after its prose everything stays: nothing says that it is a template's.
 */
function markAround(pieces: readonly Piece[], start: number, end: number, titleIndex: number): Piece[] {
  if (end === 0) return [...pieces];
  const before = pieces.slice(0, start).filter((piece) => piece.removal === null).length;
  const after = pieces.slice(end).filter((piece) => piece.removal === null).length;
  return pieces.map((piece, index) => {
    if (piece.removal !== null || (index >= start && index < end)) return piece;
    if (index < start) {
      // Between the headline and the text a sentence is a standfirst.
      const isStandfirst =
        titleIndex >= 0 &&
        index > titleIndex &&
        endsSentence(pieceText(piece)) &&
        countWords(pieceText(piece)) >= 7;
      if (
        isStandfirst ||
        (before <= PAGE_LINES && titleIndex >= 0 && index > titleIndex && !isBylineText(pieceText(piece), []))
      )
        return piece;
      if (titleIndex < 0 && before <= 2 && !isBylineText(pieceText(piece), [])) return piece;
      return { block: piece.block, removal: { step: 'site-header', reason: 'site header' } };
    }
    return after <= 2
      ? piece
      : { block: piece.block, removal: { step: 'site-footer', reason: 'site footer' } };
  });
}

function toBlock(line: TextLine, next: TextLine | undefined): Block {
  const item = /^[-*•–]\s+(.+)$/u.exec(line.text);
  if (item?.[1] !== undefined) return { type: 'list-item', ordered: false, depth: 0, text: item[1] };
  const numbered = /^\d{1,2}[.)]\s+(.+)$/u.exec(line.text);
  if (numbered?.[1] !== undefined && countWords(line.text) > 3)
    return { type: 'list-item', ordered: true, depth: 0, text: numbered[1] };
  const heads = next !== undefined && readsAsProse(next.text) && countWords(next.text) >= 15;
  if (readsAsHeading(line.text) && heads) return { type: 'heading', level: 2, text: line.text };
  return { type: 'paragraph', text: line.text };
}

/** The name that signs the page and opens the text; a wire agency is no publisher. */
function findPublisher(pieces: readonly Piece[], agency: string | null): string | null {
  for (const piece of pieces) {
    const holder =
      /^(?:copyright\s*)?(?:©|\(c\))\s*(?:copyright\s*)?(?:\d{4}(?:\s*[-–]\s*\d{4})?)?[\s,.|-]*([^.,|–©]{3,50}?)(?:[.,|–]|\s+all rights reserved|$)/iu.exec(
        pieceText(piece),
      );
    if (
      piece.removal?.step === 'site-footer' &&
      holder?.[1] !== undefined &&
      /\p{L}/u.test(holder[1]) &&
      agency === null
    )
      return holder[1].trim();
  }
  return publisherOfAgency(agency);
}

/** After the article's end a line with the site's own name is its footer. */
function pruneName(pieces: readonly Piece[], publisher: string): Piece[] {
  const last = lastArticleParagraph(pieces);
  const key = comparisonKey(publisher);
  return pieces.map((piece, index) =>
    index > last && piece.removal?.step !== 'site-footer' && comparisonKey(pieceText(piece)) === key
      ? { block: piece.block, removal: { step: 'site-footer', reason: 'site footer' } }
      : piece,
  );
}
