/** From a parsed page to the markup of its article: measure, prune by structure, choose, prune again. */
import { chooseContainer } from './choose-container.ts';
import { findLeads, findParts } from './find-leads.ts';
import { measurePage, type TextUnit } from './measure-page.ts';
import type { PageElement } from './page-tree.ts';
import { pruneStructure } from './prune-structure.ts';
import { pieceText, type Piece } from './piece.ts';
import { comparisonKey, readsAsProse } from './text-features.ts';
import { OUTSIDE, writeMarkup, type WrittenMarkup } from './write-markup.ts';

export interface SelectedArticle extends WrittenMarkup {
  /** Characters of prose in it. */
  readonly prose: number;
  /** Why this part of the page was chosen. */
  readonly reason: string;
}

/** Characters of a unit's key that an outside voice is compared by. */
const KEY_LENGTH = 120;

/** The keys of what an outside voice (Readability, JSON-LD) counts to the article. */
export function voiceOf(texts: readonly string[]): ReadonlySet<string> {
  return new Set(
    texts.map((text) => comparisonKey(text).slice(0, KEY_LENGTH)).filter((key) => key.length > 8),
  );
}

/** Selects the article of a page; of a paste (`whole`) everything was selected already. `title` is the
 * headline, near which a standfirst may stand. Marks removals in the tree. */
export function selectArticle(
  root: PageElement,
  voice: ReadonlySet<string>,
  title: string,
  whole = false,
): SelectedArticle {
  const voted = (unit: TextUnit) => voice.has(comparisonKey(unit.text).slice(0, KEY_LENGTH));
  pruneStructure(measurePage(root, voted));
  const page = measurePage(root, voted);
  const chosen = whole ? { element: root, reason: 'the whole of a paste' } : chooseContainer(page);
  return {
    ...writeMarkup(chosen.element, root, [
      ...findLeads(page, chosen.element, title),
      ...findParts(page, chosen.element),
    ]),
    prose: page.measures.get(chosen.element)?.prose ?? 0,
    reason: chosen.reason,
  };
}

/**
 * Drops of what stands outside the article everything but prose: a page's menus are no text that
 * anyone would want back.
 */
export function dropOutsideLabels(pieces: readonly Piece[]): Piece[] {
  return pieces.flatMap((piece) => {
    if (piece.removal === null || !piece.removal.step.startsWith(OUTSIDE.step)) return [piece];
    if (!readsAsProse(pieceText(piece))) return [];
    const step = piece.removal.step.replace(`${OUTSIDE.step}:`, '');
    return [{ block: piece.block, removal: { step, reason: piece.removal.reason } }];
  });
}
