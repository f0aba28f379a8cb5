/** The pages of one article as one: blocks in order, what a later page repeats taken out and kept aside. */
import type { Block, Removal } from '../model.ts';
import { blockText } from '../text.ts';
import { comparisonKey } from './text-features.ts';

interface JoinedPage {
  readonly blocks: readonly Block[];
  readonly removals: readonly Removal[];
}

/** Letters from which a block that comes again is a repetition; people say "No." twice. */
const SHORTEST_REPEATED = 12;

/** Joins pages in their order. The first one is whole; ids of removals are made anew in text order. */
export function joinPages(pages: readonly JoinedPage[]): {
  readonly blocks: Block[];
  readonly removals: Removal[];
} {
  const blocks: Block[] = [];
  const removals: Omit<Removal, 'id'>[] = [];
  const seen = new Set<string>();
  for (const [number, page] of pages.entries()) {
    const pending = [...page.removals];
    for (const [index, block] of page.blocks.entries()) {
      takeRemovals(pending, index);
      const key = comparisonKey(blockText(block));
      if (number > 0 && key.length >= SHORTEST_REPEATED && seen.has(key)) {
        removals.push({
          step: 'repeated-page',
          reason: 'repeated from an earlier page',
          blocks: [block],
          before: blocks.length,
        });
        continue;
      }
      seen.add(key);
      blocks.push(block);
    }
    takeRemovals(pending, page.blocks.length);
  }
  return { blocks, removals: removals.map((removal, index) => ({ id: `r${index + 1}`, ...removal })) };

  /** Removals that stood before a block of the page stand before the same block of the whole. */
  function takeRemovals(pending: Removal[], index: number): void {
    while (pending[0] !== undefined && pending[0].before <= index) {
      const { id: _id, ...removal } = pending.shift() as Removal;
      removals.push({ ...removal, before: blocks.length });
    }
  }
}
