/**
 * The working state of an import: blocks in reading order, each kept or taken out by a step that
 * says why. Nothing is thrown away before the end, so whatever was removed can be shown and restored.
 */
import type { Block, Removal } from '../model.ts';
import { blockText } from '../text.ts';

/** Why something is taken out: the step's name and one short clause for the reader. */
export interface Reason {
  readonly step: string;
  readonly reason: string;
}

export interface Piece {
  readonly block: Block;
  readonly removal: Reason | null;
}

/** What a step needs to know beyond the pieces. */
export interface PruningContext {
  readonly title: string;
  readonly publisher: string | null;
  readonly byline: readonly string[];
  /** A page's markup was already pruned by structure; a scrape has only its text. */
  readonly kind: 'page' | 'scrape';
}

/** A run of pieces `[start, end)` that a step takes out. */
export interface Finding {
  readonly start: number;
  readonly end: number;
  readonly reason: string;
}

/** One idea about what is not the article. Sees removed pieces too and must not rely on their text. */
export interface PruningStep {
  readonly step: string;
  readonly find: (pieces: readonly Piece[], context: PruningContext) => readonly Finding[];
}

/** A piece that is still part of the article. */
export function keptPiece(block: Block): Piece {
  return { block, removal: null };
}

/** The text of a piece, trimmed. */
export function pieceText(piece: Piece): string {
  return blockText(piece.block).trim();
}

/** Runs the steps in order; what one removed the later ones leave as it is. */
export function prunePieces(
  pieces: readonly Piece[],
  steps: readonly PruningStep[],
  context: PruningContext,
): Piece[] {
  let current = [...pieces];
  for (const step of steps) {
    const findings = step.find(current, context);
    if (findings.length === 0) continue;
    const next = [...current];
    for (const finding of findings) {
      for (let index = finding.start; index < finding.end; index += 1) {
        const piece = next[index];
        if (piece && piece.removal === null) {
          next[index] = { block: piece.block, removal: { step: step.step, reason: finding.reason } };
        }
      }
    }
    current = next;
  }
  return current;
}

/**
 * Parts the pieces into the article's blocks and its removals. Neighbours removed for one reason
 * become one removal; ids are `r1`, `r2`, … in text order.
 */
export function settlePieces(pieces: readonly Piece[]): { blocks: Block[]; removals: Removal[] } {
  const blocks: Block[] = [];
  const removals: { reason: Reason; before: number; blocks: Block[] }[] = [];
  for (const piece of pieces) {
    if (piece.removal === null) {
      blocks.push(piece.block);
      continue;
    }
    const last = removals.at(-1);
    if (last && last.before === blocks.length && last.reason.reason === piece.removal.reason) {
      last.blocks.push(piece.block);
    } else {
      removals.push({ reason: piece.removal, before: blocks.length, blocks: [piece.block] });
    }
  }
  return {
    blocks,
    removals: removals.map((removal, index) => ({
      id: `r${index + 1}`,
      step: removal.reason.step,
      reason: removal.reason.reason,
      blocks: removal.blocks,
      before: removal.before,
    })),
  };
}
