/** Takes the headline out of the body where a page repeats it there. */
import { pieceText, type PruningStep } from './piece.ts';
import { comparisonKey } from './text-features.ts';

/** How many blocks from the top a headline is looked for. */
const HEAD_BLOCKS = 6;

export const pruneRepeatedTitle: PruningStep = {
  step: 'repeated-title',
  find(pieces, context) {
    const key = comparisonKey(context.title);
    if (key.length < 5) return [];
    return pieces.slice(0, HEAD_BLOCKS).flatMap((piece, index) =>
      comparisonKey(pieceText(piece)) === key ? [{ start: index, end: index + 1, reason: 'headline repeated' }] : [],
    );
  },
};
