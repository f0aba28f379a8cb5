/** Takes the headline out of the body where a page repeats it there. */
import { pieceText, type Finding, type Piece, type PruningStep } from './piece.ts';
import { comparisonKey, countWords } from './text-features.ts';

/** How many kept blocks from the top a headline is looked for. */
const HEAD_BLOCKS = 12;

export const pruneRepeatedTitle: PruningStep = {
  step: 'repeated-title',
  find(pieces, context) {
    const key = comparisonKey(context.title);
    if (key.length < 5) return [];
    const findings: Finding[] = [];
    let seen = 0;
    for (const [index, piece] of pieces.entries()) {
      if (piece.removal !== null) continue;
      if (seen === HEAD_BLOCKS) break;
      seen += 1;
      if (repeats(comparisonKey(pieceText(piece)), key, piece.block.type === 'heading', pieceText(piece))) {
        findings.push({ start: index, end: index + 1, reason: 'headline repeated' });
      }
    }
    return findings;
  },
};

/** Parts the headline from a table that bears it as its caption, as the boxes of encyclopedias do. */
export function partTableTitles(pieces: readonly Piece[], title: string): Piece[] {
  const key = comparisonKey(title);
  return pieces.flatMap((piece) => {
    const { block } = piece;
    if (
      piece.removal !== null ||
      block.type !== 'table' ||
      key === '' ||
      comparisonKey(block.caption) !== key
    )
      return [piece];
    const headline: Piece = {
      block: { type: 'paragraph', text: block.caption },
      removal: { step: pruneRepeatedTitle.step, reason: 'headline repeated' },
    };
    return [headline, { block: { ...block, caption: '' }, removal: null }];
  });
}

/** Words of a kicker before the headline. */
const LONGEST_KICKER = 8;

/** The same words; in a heading also the headline with a label before it or its end cut. */
function repeats(text: string, title: string, isHeading: boolean, written: string): boolean {
  if (text === title) return true;
  if (!isHeading || countWords(written) < 4) return false;
  const [shorter, longer] = text.length < title.length ? [text, title] : [title, text];
  if (longer.includes(shorter) && shorter.length >= longer.length * 0.75) return true;
  // A kicker and the headline in one heading, or the headline without its kicker.
  return (
    (text.endsWith(title) &&
      title.length >= text.length * 0.4 &&
      countWords(written) <= LONGEST_KICKER * 3) ||
    (title.endsWith(text) && text.length >= title.length * 0.4)
  );
}
