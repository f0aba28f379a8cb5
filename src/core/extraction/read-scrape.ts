/**
 * A plain-text scrape of a page to an article: the title, the parts of its head, the headings, and
 * the body without the site's furniture.
 */
import type { Block, Dateline, Removal } from '../model.ts';
import { isBylineText } from './byline-text.ts';
import { findDateline } from './find-dateline.ts';
import { findDates } from './find-dates.ts';
import { findHeadline, findTextSegment } from './find-text-segment.ts';
import { SCRAPE_STEPS } from './page-steps.ts';
import { keptPiece, pieceText, prunePieces, settlePieces, type Piece } from './piece.ts';
import { FURNITURE_STEPS, lastArticleParagraph } from './prune-furniture.ts';
import { readLines, type TextLine } from './read-lines.ts';
import { comparisonKey, countWords, endsSentence, readsAsHeading, readsAsProse } from './text-features.ts';
import { namesIn } from './weigh-byline.ts';

export interface ReadScrape {
  readonly title: string;
  readonly publisher: string | null;
  readonly byline: readonly string[];
  readonly dateline: Dateline;
  readonly publishedAt: string | null;
  readonly blocks: readonly Block[];
  readonly removals: readonly Removal[];
}

/** Agencies whose name in a dateline is not the publisher's. */
const WIRE_AGENCIES =
  /^(?:reuters|ap|the associated press|associated press|afp|dpa|efe|ansa|upi|xinhua|tass|interfax|pa|pti|ani|ians|app|anadolu|aa|bloomberg|kyodo|yonhap|رويترز|أ ?ف ?ب|د ?ب ?أ|وكالات|新华社)(?![\p{L}])/iu;
/** Template lines above or below the text from which a text is taken for a scraped page. */
const PAGE_LINES = 6;

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
  const segment = findTextSegment(
    texts,
    first.map((piece) => piece.removal !== null),
  );
  const titleIndex = segment.end === 0 ? firstLineTitle(texts) : findHeadline(texts, segment);
  const title = titleIndex < 0 ? '' : (texts[titleIndex] ?? '');
  const head = texts.slice(Math.max(0, titleIndex), Math.max(segment.start + 2, titleIndex + 1));
  const byline = bylineIn(head);
  const around = markAround(first, segment.start, segment.end, titleIndex);
  const context = { title, publisher: null, byline, kind: 'scrape' as const };
  const pruned = prunePieces(
    around.filter((_, index) => index !== titleIndex),
    SCRAPE_STEPS,
    context,
  );
  const opening = pruned.find((piece) => piece.removal === null && readsAsProse(pieceText(piece)));
  const dateline = opening ? findDateline(pieceText(opening)) : null;
  const publisher = findPublisher(pruned, dateline?.agency ?? null);
  return {
    title,
    publisher,
    byline,
    dateline: { place: dateline?.place ?? null, date: dateline?.date ?? null },
    publishedAt: dateIn(head),
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
      if (titleIndex < 0 && before <= 2) return piece;
      return { block: piece.block, removal: { step: 'site-header', reason: 'site header' } };
    }
    return after <= 2
      ? piece
      : { block: piece.block, removal: { step: 'site-footer', reason: 'site footer' } };
  });
}

function bylineIn(head: readonly string[]): string[] {
  for (const line of head) {
    if (
      !/^(?:by|von|par|por|di|door|автор|بقلم|نویسنده|作者|文|oleh)\s*[:：]?\s+\S/iu.test(line) ||
      line.length > 120
    )
      continue;
    const names = namesIn(line, '').filter((name) => /^\p{Lu}|^\p{Lo}/u.test(name));
    if (names.length > 0) return names;
  }
  return [];
}

/** Words beside the date in a line that dates the page: a byline, "Published", a section, a time zone. */
const WORDS_BESIDE_DATE = 10;

/**
 * The day a page was published, from a line that is little more than a date. A sentence that holds
 * one tells when something happened, not when it was published.
 */
function dateIn(head: readonly string[]): string | null {
  for (const line of head.slice(1)) {
    const date = findDates(line)[0];
    if (date === undefined) continue;
    const rest = `${line.slice(0, date.index)} ${line.slice(date.index + date.length)}`;
    const words = countWords(rest);
    if (words <= 3 || (words <= WORDS_BESIDE_DATE && !endsSentence(line))) return date.iso;
  }
  return null;
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
  if (agency === null || WIRE_AGENCIES.test(agency)) return null;
  return agency;
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
