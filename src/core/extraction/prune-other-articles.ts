/**
 * Takes out what follows a heading such as "Editors’ recommendations" where nothing but teasers of
 * other articles comes after it. A box of links in the middle of an article is followed by the rest
 * of its paragraphs in a row; teasers come one or two at a time, each under its own link.
 */
import { RELATED_LINKS } from './furniture-phrases.ts';
import { pieceText, type Piece, type PruningStep } from './piece.ts';
import { linkedShare } from './prune-inline-links.ts';
import { countWords, readsAsProse } from './text-features.ts';

/** Paragraphs of prose before the heading at least. */
const LEAST_BEFORE = 3;
/** Paragraphs in a row after it that only an article has. */
const ARTICLE_RUN = 4;
/** Teasers from which they are a list. */
const LEAST_TEASERS = 2;
/** Words of the heading at most. */
const LONGEST_HEADING = 8;

export const pruneOtherArticles: PruningStep = {
  step: 'related-links',
  find(pieces) {
    let before = 0;
    for (const [index, piece] of pieces.entries()) {
      const text = pieceText(piece);
      if (
        before >= LEAST_BEFORE &&
        piece.block.type === 'heading' &&
        opensOthers(piece, text) &&
        ((!comesAgain(pieces, index) && onlyTeasers(pieces, index + 1, before)) ||
          onlyList(pieces, index + 1))
      )
        return [{ start: index, end: pieces.length, reason: 'other articles' }];
      if (piece.removal === null && readsAsProse(text)) before += 1;
    }
    return [];
  },
};

/** The heading may have been taken out as a label before. */
function opensOthers(piece: Piece, text: string): boolean {
  if (piece.removal !== null && piece.removal.step !== 'related-links') return false;
  return (
    (piece.block.type === 'heading' || piece.block.type === 'paragraph') &&
    countWords(text) <= LONGEST_HEADING &&
    RELATED_LINKS.line.some((pattern) => pattern.test(text))
  );
}

/** A box that comes again under the same heading stands between the paragraphs. */
function comesAgain(pieces: readonly Piece[], heading: number): boolean {
  const label = pieceText(pieces[heading] as Piece);
  return pieces.slice(heading + 1).some((piece) => pieceText(piece) === label && isHeading(piece));
}

function isHeading(piece: Piece): boolean {
  return piece.block.type === 'heading';
}

function onlyTeasers(pieces: readonly Piece[], start: number, before: number): boolean {
  let run = 0;
  let teasers = 0;
  let others = 0;
  let prose = 0;
  for (let index = start; index < pieces.length; index += 1) {
    const piece = pieces[index];
    if (piece === undefined || piece.removal !== null || !readsAsProse(pieceText(piece))) {
      if (piece?.block.type !== 'image') run = 0;
      continue;
    }
    prose += 1;
    run += 1;
    if (run >= ARTICLE_RUN) return false;
    if (run > 1) continue;
    if (isUnderLink(pieces, index)) teasers += 1;
    else if (teasers > 0) return false;
    else others += 1;
  }
  // One other paragraph, before the teasers, may be about the author.
  return teasers >= LEAST_TEASERS && others <= 1 && teasers > others && prose <= before;
}

/** Words of a list's item that can be a headline. */
const LONGEST_ITEM = 30;

/** A list of headlines to the end, at least one of them a link, and nothing else. */
function onlyList(pieces: readonly Piece[], start: number): boolean {
  const rest = pieces.slice(start).filter((piece) => piece.removal === null && piece.block.type !== 'image');
  return (
    rest.length >= LEAST_TEASERS &&
    rest.every((piece) => piece.block.type === 'list-item' && countWords(pieceText(piece)) <= LONGEST_ITEM) &&
    rest.some((piece) => linkedShare(piece.block, pieceText(piece)) > 0)
  );
}

/** The piece above, pictures aside, was a link to another article. */
function isUnderLink(pieces: readonly Piece[], index: number): boolean {
  for (let at = index - 1; at >= 0; at -= 1) {
    const piece = pieces[at];
    if (piece === undefined || (piece.block.type === 'image' && piece.removal === null)) continue;
    return piece.removal?.step === 'related-links';
  }
  return false;
}
