/**
 * A page that a browser printed into a PDF to an article. Its menus, teasers and notices were printed with it, and
 * nothing but the words and the size of their letters is left to tell them by.
 */
import { readPageLines } from '../../../core/extraction/read-scrape.ts';
import { pieceText, type Piece, type Reason } from '../../../core/extraction/piece.ts';
import { comparisonKey, countWords } from '../../../core/extraction/text-features.ts';
import { withoutSite } from '../../../core/extraction/weigh-title.ts';
import type { ExtractedPage } from '../extract-page.ts';
import { pageOfLines } from '../extract-text.ts';

const LINKS: Reason = { step: 'related-links', reason: 'links to other pages' };

/** Characters beside links from which a page has a text of its own. */
const LEAST_TEXT = 200;

/** What the file says of the page beside its text. */
export interface PrintedPage {
  /** As the page called itself; empty where it did not. */
  readonly title: string;
  /** As the browser printed it at the page's foot, or null. */
  readonly address: string | null;
  readonly language: string | null;
}

/**
 * The article among a printed page's pieces, which are in reading order. Those in `linked` lead elsewhere with every
 * word, as menus and teasers do, and a headline that leads to the page itself.
 */
export function readPrintedPage(
  pieces: readonly Piece[],
  linked: ReadonlySet<Piece>,
  page: PrintedPage,
): ExtractedPage {
  const title = comparisonKey(page.title);
  const isTitle = (piece: Piece): boolean =>
    title !== '' && title.includes(comparisonKey(pieceText(piece))) && countWords(pieceText(piece)) > 2;
  const unlinked = pieces.map((piece) =>
    piece.removal === null && linked.has(piece) && !isTitle(piece)
      ? { block: piece.block, removal: LINKS }
      : piece,
  );
  // A page of nothing but links is what its reader printed it for.
  const left = unlinked.reduce(
    (sum, piece) => sum + (piece.removal === null ? pieceText(piece).length : 0),
    0,
  );
  const read = readPageLines(left >= LEAST_TEXT ? unlinked : pieces, page.title);
  const extracted = pageOfLines(read);
  return {
    ...extracted,
    title: read.title === '' ? { value: withoutSite(page.title, []), origin: 'file' } : extracted.title,
    address: { value: page.address, origin: 'meta' },
    language: page.language,
  };
}
