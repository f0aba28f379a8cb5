/**
 * Takes out the label of what was taken out: a short line or heading right before removed links, in
 * whatever language it says "read also".
 */
import { pieceText, type Finding, type Piece, type PruningStep } from './piece.ts';
import { countWords, endsSentence } from './text-features.ts';

/** Words of a label at most. */
const LONGEST_LABEL = 6;
/** Steps whose findings a label can stand before. */
const LABELLED = new Set(['related-links', 'tags', 'newsletter', 'share-bar', 'side-column']);

export const pruneOrphanLabels: PruningStep = {
  step: 'labels',
  find(pieces) {
    const findings: Finding[] = [];
    for (const [index, piece] of pieces.entries()) {
      if (piece.removal !== null || !isLabel(piece)) continue;
      const next = pieces[index + 1];
      if (next === undefined || next.removal === null || !LABELLED.has(next.removal.step)) continue;
      const isColon = /[:：]$/u.test(pieceText(piece));
      // A heading opens what is still there after the links; a line with a colon announced the links.
      if (isColon || (piece.block.type === 'heading' && endsBefore(pieces, index)))
        findings.push({ start: index, end: index + 1, reason: 'label of what was removed' });
    }
    return findings;
  },
};

function isLabel(piece: Piece): boolean {
  if (piece.block.type !== 'paragraph' && piece.block.type !== 'heading') return false;
  const text = pieceText(piece);
  return countWords(text) <= LONGEST_LABEL && !endsSentence(text);
}

/** After the removed pieces comes another heading, or nothing. */
function endsBefore(pieces: readonly Piece[], index: number): boolean {
  const next = pieces
    .slice(index + 1)
    .find((piece) => piece.removal === null && piece.block.type !== 'image');
  return next === undefined || next.block.type === 'heading';
}
