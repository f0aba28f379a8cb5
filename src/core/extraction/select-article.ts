/** From a parsed page to the markup of its article: measure, prune by structure, choose, prune again. */
import { chooseContainer } from './choose-container.ts';
import { findLeads, findParts } from './find-leads.ts';
import { addVotes, measurePage, type MeasuredPage, type TextUnit } from './measure-page.ts';
import { pruneStructure } from './prune-structure.ts';
import { pieceText, type Piece } from './piece.ts';
import { comparisonKey, LEAST_PROSE, readsAsProse } from './text-features.ts';
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

/** Selects the article of a page as it was measured whole; of a paste (`whole`) everything was selected already. `title` is the
 * headline, near which a standfirst may stand, `description` what the page says of itself. Marks removals in the tree. */
export function selectArticle(
  measured: MeasuredPage,
  voice: ReadonlySet<string>,
  title: string,
  whole = false,
  description = '',
): SelectedArticle {
  const { root } = measured;
  const votes = new Map<string, boolean>();
  const voted = ({ text }: TextUnit) => {
    const before = votes.get(text);
    if (before !== undefined) return before;
    const vote = voice.has(comparisonKey(text).slice(0, KEY_LENGTH));
    votes.set(text, vote);
    return vote;
  };
  addVotes(measured, voted);
  pruneStructure(measured);
  const page = measurePage(root, voted, measured);
  const chosen = whole ? { element: root, reason: 'the whole of a paste' } : chooseContainer(page);
  return {
    ...writeMarkup(
      chosen.element,
      root,
      [...findLeads(page, chosen.element, title, description), ...findParts(page, chosen.element, title)],
      (element) => (measured.measures.get(element)?.longest ?? LEAST_OUTSIDE) >= LEAST_OUTSIDE,
    ),
    prose: page.measures.get(chosen.element)?.prose ?? 0,
    reason: chosen.reason,
  };
}

/** Words of a line outside the article that could be prose; see `dropOutsideLabels`. */
const LEAST_OUTSIDE = LEAST_PROSE;

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
