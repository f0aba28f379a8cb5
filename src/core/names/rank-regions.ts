/** The M49 regions an article is about. */
import type { Name } from '../model.ts';
import type { Mention } from './mention.ts';

/** A region named only in passing is left out below this share of all mentions of places. */
const SMALLEST_SHARE = 0.08;

/** Regions by mentions, most first; a tie goes to the one met first. */
export function rankRegions(names: readonly Name[], nested: readonly Mention[]): string[] {
  const counts = new Map<string, number>();
  let total = 0;
  const count = (region: string | null | undefined, mentions: number): void => {
    if (!region) return;
    counts.set(region, (counts.get(region) ?? 0) + mentions);
    total += mentions;
  };
  for (const { region, mentions } of names) count(region, mentions.length);
  for (const { place } of nested) count(place?.region, 1);
  return [...counts]
    .filter(([, mentions]) => mentions >= total * SMALLEST_SHARE)
    .sort((a, b) => b[1] - a[1])
    .map(([region]) => region);
}
