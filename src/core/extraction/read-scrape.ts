/**
 * A plain-text scrape of a page to an article: the title, the parts of its head, the headings, and
 * the body without the site's furniture.
 */
import type { Block, Dateline, Removal } from '../model.ts';
import { findDateline } from './find-dateline.ts';
import { FURNITURE_STEPS, lastArticleParagraph } from './prune-furniture.ts';
import { keptPiece, pieceText, prunePieces, settlePieces, type Piece } from './piece.ts';
import { readLines, type TextLine } from './read-lines.ts';
import { comparisonKey, countWords, readsAsHeading, readsAsProse } from './text-features.ts';

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
const WIRE_AGENCIES = /^(?:reuters|ap|the associated press|associated press|afp|dpa|efe|ansa|upi|xinhua|tass|interfax|pa|pti|ani|ians|app|anadolu|aa|bloomberg|kyodo|yonhap|رويترز|أ ?ف ?ب|د ?ب ?أ|وكالات|新华社)\b/iu;

/** Reads a scrape. The title is the first line where that is short, else empty. */
export function readScrape(text: string): ReadScrape {
  const lines = readLines(text);
  const titleIndex = findTitle(lines);
  const title = titleIndex < 0 ? '' : (lines[titleIndex]?.text ?? '');
  const body = lines.filter((_, index) => index !== titleIndex);
  const pieces = body.map((line, index) => keptPiece(toBlock(line, body[index + 1])));
  const context = { title, publisher: null, byline: [], kind: 'scrape' as const };
  const pruned = prunePieces(pieces, FURNITURE_STEPS, context);
  const first = pruned.find((piece) => piece.removal === null && readsAsProse(pieceText(piece)));
  const dateline = first ? findDateline(pieceText(first)) : null;
  const publisher = findPublisher(pruned, dateline?.agency ?? null);
  const settled = settlePieces(publisher === null ? pruned : pruneName(pruned, publisher));
  return {
    title,
    publisher,
    byline: [],
    dateline: { place: dateline?.place ?? null, date: dateline?.date ?? null },
    publishedAt: null,
    ...settled,
  };
}

function findTitle(lines: readonly TextLine[]): number {
  const first = lines[0];
  if (!first) return -1;
  const words = countWords(first.text);
  return words >= 2 && words <= 40 && first.text.length <= 250 && lines.length > 1 ? 0 : -1;
}

function toBlock(line: TextLine, next: TextLine | undefined): Block {
  const item = /^[-*•–]\s+(.+)$/u.exec(line.text);
  if (item?.[1] !== undefined) return { type: 'list-item', ordered: false, depth: 0, text: item[1] };
  const numbered = /^\d{1,2}[.)]\s+(.+)$/u.exec(line.text);
  if (numbered?.[1] !== undefined && countWords(line.text) > 3) return { type: 'list-item', ordered: true, depth: 0, text: numbered[1] };
  const heads = next !== undefined && readsAsProse(next.text) && countWords(next.text) >= 15;
  if (readsAsHeading(line.text) && heads) return { type: 'heading', level: 2, text: line.text };
  return { type: 'paragraph', text: line.text };
}

/** The name that signs the page and opens the text; a wire agency is no publisher. */
function findPublisher(pieces: readonly Piece[], agency: string | null): string | null {
  for (const piece of pieces) {
    const holder = /^(?:copyright\s*)?(?:©|\(c\))\s*(?:copyright\s*)?(?:\d{4}(?:\s*[-–]\s*\d{4})?)?[\s,.|-]*([^.,|–©]{3,50}?)(?:[.,|–]|\s+all rights reserved|$)/iu.exec(pieceText(piece));
    if (piece.removal?.step === 'site-footer' && holder?.[1] !== undefined && /\p{L}/u.test(holder[1]) && agency === null) return holder[1].trim();
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
