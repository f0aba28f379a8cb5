/** Headings that a page sets as bold paragraphs. */
import { pieceText, type Piece } from './piece.ts';
import { countWords, readsAsHeading, readsAsProse } from './text-features.ts';

/** Words of a heading at most; a longer bold line is a lead or a quotation. */
const MOST_WORDS = 14;

/** Makes a heading of each short bold paragraph that stands above a paragraph of prose. */
export function findHeadings(pieces: readonly Piece[]): Piece[] {
  return pieces.map((piece, index) => {
    const { block } = piece;
    if (
      piece.removal !== null ||
      block.type !== 'paragraph' ||
      !isAllBold(block) ||
      !readsAsHeading(block.text) ||
      countWords(block.text) > MOST_WORDS
    )
      return piece;
    const next = pieces
      .slice(index + 1)
      .find((other) => other.removal === null && other.block.type !== 'image');
    const before = pieces
      .slice(0, index)
      .some((other) => other.removal === null && readsAsProse(pieceText(other)));
    if (
      !before ||
      next === undefined ||
      next.block.type === 'heading' ||
      !(readsAsProse(pieceText(next)) || next.block.type === 'list-item')
    )
      return piece;
    // "Question?" above an answer keeps its bold: an interview is no list of sections.
    const marks = (block.marks ?? []).filter((mark) => mark.kind !== 'strong');
    return {
      block: { type: 'heading', level: 3, text: block.text, ...(marks.length > 0 ? { marks } : {}) },
      removal: null,
    };
  });
}

function isAllBold(block: {
  readonly text: string;
  readonly marks?: readonly { readonly kind: string; readonly start: number; readonly end: number }[];
}): boolean {
  let bold = 0;
  for (const mark of block.marks ?? []) if (mark.kind === 'strong') bold += mark.end - mark.start;
  return bold >= block.text.length * 0.95;
}
