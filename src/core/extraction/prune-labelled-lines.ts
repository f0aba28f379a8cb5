/**
 * Takes out of a scrape what stood as links under a label such as "Related story": the lines after it that
 * are no sentences.
 */
import { RELATED_LINKS } from './furniture-phrases.ts';
import { pieceText, type Finding, type Piece, type PruningStep } from './piece.ts';
import { countWords, readsAsProse } from './text-features.ts';

/** Links under one label at most. */
const MOST_LINES = 4;
/** Words of a headline. */
const SHORTEST = 4;
const LONGEST = 22;
/** Words from which the last line before a paragraph is a headline and not that paragraph's heading. */
const SURELY_HEADLINE = 6;
/** Words of the label. */
const LONGEST_LABEL = 5;

export const pruneLabelledLines: PruningStep = {
  step: 'related-links',
  find(pieces) {
    const findings: Finding[] = [];
    for (const [index, piece] of pieces.entries()) {
      if (!isLabel(piece)) continue;
      let end = index + 1;
      while (end - index <= MOST_LINES && isHeadline(pieces[end])) end += 1;
      const last = pieces[end - 1];
      const lines = end - index - 1;
      if (lines === 0 || last === undefined) continue;
      const isBelowHeading = isShort(pieces[end]) && isProse(pieces[end + 1]);
      if (!isBelowHeading && !isProse(pieces[end])) continue;
      if (lines > 1 && !isBelowHeading && countWords(pieceText(last)) < SURELY_HEADLINE) end -= 1;
      findings.push({ start: index + 1, end, reason: 'related links' });
    }
    return findings;
  },
};

function isLabel(piece: Piece): boolean {
  if (piece.removal?.step !== RELATED_LINKS.step) return false;
  const text = pieceText(piece);
  return countWords(text) <= LONGEST_LABEL && RELATED_LINKS.line.some((pattern) => pattern.test(text));
}

function isHeadline(piece: Piece | undefined): boolean {
  if (piece === undefined || piece.removal !== null || !('text' in piece.block)) return false;
  const text = pieceText(piece);
  const words = countWords(text);
  return words >= SHORTEST && words <= LONGEST && !/[.。:：]$/u.test(text);
}

/** The heading of the paragraph after the links. */
function isShort(piece: Piece | undefined): boolean {
  return piece !== undefined && piece.removal === null && countWords(pieceText(piece)) < SHORTEST;
}

function isProse(piece: Piece | undefined): boolean {
  return piece !== undefined && piece.removal === null && readsAsProse(pieceText(piece));
}
