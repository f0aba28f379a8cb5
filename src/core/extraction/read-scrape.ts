/**
 * A plain-text scrape of a page to an article: the title, the parts of its head, the headings, and
 * the body without the site's furniture.
 */
import type { Block, Dateline, Removal } from '../model.ts';
import { isBylineText } from './byline-text.ts';
import { extendSegment } from './extend-segment.ts';
import { findDateline, publisherOfAgency } from './find-dateline.ts';
import { findHeadline } from './find-headline.ts';
import { findTextSegment, type Segment } from './find-text-segment.ts';
import { SCRAPE_STEPS } from './page-steps.ts';
import { keptPiece, pieceText, prunePieces, settlePieces, type Piece } from './piece.ts';
import { FURNITURE_STEPS, lastArticleParagraph } from './prune-furniture.ts';
import { readHeadLines } from './read-head-lines.ts';
import { readLines, type TextLine } from './read-lines.ts';
import { readScrapeHead } from './scrape-head.ts';
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
  return readPieces(
    lines.map((line, index) => keptPiece(toBlock(line, lines[index + 1]))),
    lines.map((line) => line.text),
    '',
  );
}

/**
 * Reads the lines of a whole page whose kinds of blocks are known, as a printed one's are by their letters;
 * what was taken out already stays so. `declared` is what the page calls itself, the site's name perhaps with
 * it, or empty.
 */
export function readPageLines(pieces: readonly Piece[], declared: string): ReadScrape {
  return readPieces(pieces, pieces.map(pieceText), declared);
}

function readPieces(pieces: readonly Piece[], texts: readonly string[], declared: string): ReadScrape {
  const first = prunePieces(pieces, FURNITURE_STEPS, {
    title: '',
    publisher: null,
    byline: [],
    kind: 'scrape',
  });
  const removed = first.map((piece) => piece.removal !== null);
  const found = extendSegment(texts, findTextSegment(texts, removed));
  const declaredIndex = findDeclared(pieces, texts, declared, found);
  // Above the line that is the page's own headline there is none of its text.
  const segment = declaredIndex < found.start ? found : { start: declaredIndex + 1, end: found.end };
  const titleIndex =
    declaredIndex >= 0
      ? declaredIndex
      : segment.end === 0
        ? firstLineTitle(texts)
        : findHeadline(texts, segment);
  const title = titleIndex < 0 ? '' : (texts[titleIndex] ?? '');
  const head = readHeadLines([
    ...(titleIndex <= LINES_ABOVE ? texts.slice(0, Math.max(0, titleIndex)) : []),
    ...texts.slice(Math.max(0, titleIndex) + 1, Math.max(segment.start + 2, titleIndex + 1)),
  ]);
  // What the template set farther above the text, or in its first lines.
  const from = Math.max(titleIndex + 1, segment.start - BYLINE_ABOVE);
  const to = segment.start + BYLINE_WITHIN;
  const signed = head.byline.length > 0 ? head.byline : signedIn(texts, from, to);
  const around = readScrapeHead(texts, titleIndex, segment.start);
  const byline = signed.length > 0 ? signed : around.byline;
  const publishedAt =
    head.publishedAt ?? around.publishedAt ?? readHeadLines(texts.slice(from, to)).publishedAt;
  const marked = markAround(first, segment.start, segment.end, titleIndex);
  const context = { title, publisher: null, byline, kind: 'scrape' as const };
  const cards = cardLines(texts);
  const lists = repeatedRuns(texts);
  const pruned = prunePieces(
    marked
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

/** Characters of a line's key that no declared headline holds by chance. */
const SHORTEST_KEY = 8;

/**
 * The line that is the headline a page declares, which may go on with the site's name: the longest of those
 * above the text's end, a heading before others, the nearest above the text; -1 where there is none.
 */
function findDeclared(
  pieces: readonly Piece[],
  texts: readonly string[],
  declared: string,
  { start, end }: Segment,
): number {
  const key = comparisonKey(declared);
  let best = -1;
  let bestScore = 0;
  for (const [index, text] of texts.slice(0, end).entries()) {
    if (text.length > declared.length || pieces[index]?.removal !== null) continue;
    const own = comparisonKey(text);
    if (own.length < SHORTEST_KEY || own.length < key.length * LEAST_SHARE || !key.includes(own)) continue;
    const isHeading = pieces[index]?.block.type === 'heading';
    const score = own.length + (isHeading ? own.length : 0) + 1 / (1 + Math.abs(start - index));
    if (score > bestScore) {
      best = index;
      bestScore = score;
    }
  }
  return best;
}
/** Share of a declared headline that the line has at least; the rest is the site's name. */
const LEAST_SHARE = 0.4;

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
