/** Where mentions overlap, keeps the one with more evidence; a nested nationality is kept aside. */
import type { Mention, NamingContext } from './mention.ts';
import { overlaps } from '../text.ts';

export interface Resolved {
  /** In text order, not overlapping. */
  readonly mentions: readonly Mention[];
  /** Places inside longer names: they count for the regions and are not painted. */
  readonly nested: readonly Mention[];
}

/** Heavier first, then longer, then earlier. */
export function resolveOverlaps(context: NamingContext, all: readonly Mention[]): Resolved {
  const byWeight = [...all].sort(
    (a, b) => b.weight - a.weight || b.end - b.start - (a.end - a.start) || a.start - b.start,
  );
  const kept: Mention[] = [];
  const nested: Mention[] = [];
  for (const mention of byWeight) {
    const rival = kept.find((other) => overlaps(other, mention));
    if (!rival) kept.push(mention);
    else if (mention.start !== rival.start || mention.end !== rival.end) {
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
