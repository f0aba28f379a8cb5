/**
 * Takes out what a site puts around an article, by its set phrases: comment forms, cookie notices,
 * newsletter boxes, share bars, related links, footers and advertisements.
 */
import type { Finding, Piece, PruningStep } from './piece.ts';
import { pieceText } from './piece.ts';
import { FURNITURE, isOfKind, type FurnitureKind } from './furniture-phrases.ts';
import { countWords, readsAsProse } from './text-features.ts';

/** Words of a paragraph that can only be the article's. */
const ARTICLE_PARAGRAPH_WORDS = 25;

/** One step a kind of furniture, in order. */
export const FURNITURE_STEPS: readonly PruningStep[] = FURNITURE.map((kind) => ({
  step: kind.step,
  find: (pieces) => findFurniture(pieces, kind),
}));

function findFurniture(pieces: readonly Piece[], kind: FurnitureKind): Finding[] {
  const findings: Finding[] = [];
  let last: number | null = null;
  for (let index = 0; index < pieces.length; index += 1) {
    const piece = pieces[index];
    if (!piece || piece.removal !== null || !isFurniture(piece, kind)) continue;
    let end = index + 1;
    // What follows the article's last paragraph belongs to whatever opened there.
    if (kind.opens && index > (last ??= lastArticleParagraph(pieces))) {
      while (
        end < pieces.length &&
        pieces[end]?.removal === null &&
        !isAnyOther(pieces[end], kind) &&
        !resumes(pieces, end)
      )
        end += 1;
    }
    findings.push({ start: index, end, reason: kind.reason });
    index = end - 1;
  }
  return findings;
}

/** Sentences in a row that are the article again, however short. */
const RESUMING_RUN = 3;

function resumes(pieces: readonly Piece[], start: number): boolean {
  const run = pieces.slice(start, start + RESUMING_RUN);
  return (
    run.length === RESUMING_RUN &&
    run.every(
      (piece) => piece.removal === null && piece.block.type === 'paragraph' && readsAsProse(pieceText(piece)),
    )
  );
}

function isFurniture(piece: Piece, kind: FurnitureKind): boolean {
  if (piece.block.type === 'table' || piece.block.type === 'image') return false;
  const text = pieceText(piece);
  return text !== '' && isOfKind(text, kind);
}

function isAnyOther(piece: Piece | undefined, kind: FurnitureKind): boolean {
  return piece !== undefined && FURNITURE.some((other) => other !== kind && isFurniture(piece, other));
}

/** Index of the last piece that is the article's own prose; -1 where there is none. */
export function lastArticleParagraph(pieces: readonly Piece[]): number {
  for (let index = pieces.length - 1; index >= 0; index -= 1) {
    const piece = pieces[index];
    if (!piece || piece.removal !== null || piece.block.type === 'heading') continue;
    const text = pieceText(piece);
    if (countWords(text) < ARTICLE_PARAGRAPH_WORDS || !readsAsProse(text)) continue;
    if (!FURNITURE.some((kind) => isFurniture(piece, kind))) return index;
  }
  return -1;
}
