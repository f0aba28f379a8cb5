/** Where mentions overlap, keeps the one with more evidence; a nested nationality is kept aside. */
import type { Mention, NamingContext } from './mention.ts';
import type { Span } from '../model.ts';

export interface Resolved {
  /** In text order, not overlapping. */
  readonly mentions: readonly Mention[];
  /** Places inside longer names: they count for the regions and are not painted. */
  readonly nested: readonly Mention[];
}

/** Heavier first, then longer, then earlier. */
export function resolveOverlaps(context: NamingContext, all: readonly Mention[]): Resolved {
  const byWeight = all.toSorted(
    (a, b) => b.weight - a.weight || b.end - b.start - (a.end - a.start) || a.start - b.start,
  );
  const kept: Mention[] = [];
  const nested: Mention[] = [];
  // For each letter of the text the mention kept there, counted from 1.
  const owners = clearedOwners(context.document.text.length);
  for (const mention of byWeight) {
    const rival = kept[firstOwner(owners, mention) - 1];
    if (!rival) {
      kept.push(mention);
      owners.fill(kept.length, mention.start, mention.end);
    } else if (mention.start !== rival.start || mention.end !== rival.end) {
      // A person called London or السوداني tells of no place.
      if (
        mention.place &&
        mention.kind === 'place' &&
        (rival.kind === 'organisation' || rival.kind === 'group')
      )
        nested.push(mention);
      context.trace('resolve-overlaps', mention.text, `within “${rival.text}”`);
    }
  }
  return { mentions: kept.sort((a, b) => a.start - b.start), nested };
}

/** One table for all texts of usual length: to allocate one costs more than to clear it. */
const USUAL_OWNERS = new Uint32Array(16_384);

function clearedOwners(length: number): Uint32Array {
  return length > USUAL_OWNERS.length ? new Uint32Array(length) : USUAL_OWNERS.fill(0, 0, length);
}

/** The mention that was kept first of those that stand in a span; 0 where none does. */
function firstOwner(owners: Uint32Array, { start, end }: Span): number {
  let first = 0;
  for (let at = start; at < end; at += 1) {
    const owner = owners[at] ?? 0;
    if (owner > 0 && (first === 0 || owner < first)) first = owner;
  }
  return first;
}
