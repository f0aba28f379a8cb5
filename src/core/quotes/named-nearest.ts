/** Of several people the one named nearest before a place, found without walking through all they are named in. */
import type { Person } from './noted-person.ts';

/** Where people are named, in text order; what starts at one place keeps the order of the people. */
export type Mentions = readonly { readonly start: number; readonly person: Person }[];

export function mentionsOf(people: readonly Person[]): Mentions {
  const [person] = people;
  if (person && people.length === 1) {
    // Nobody else can be nearer: where the first mention stands is enough.
    let first = Infinity;
    for (const { start } of person.mentions) first = Math.min(first, start);
    return [{ start: first, person }];
  }
  return people
    .flatMap((person) => person.mentions.map(({ start }) => ({ start, person })))
    .toSorted((a, b) => a.start - b.start);
}

/** Whoever is named last before a place; null where nobody is. */
export function lastBefore(mentions: Mentions, start: number): Person | null {
  const last = mentions[firstFrom(mentions, start) - 1];
  return last ? (mentions[firstFrom(mentions, last.start)]?.person ?? null) : null;
}

/** Whoever is named last at or before a place, else whoever is named first behind it. */
export function closestBefore(mentions: Mentions, start: number): Person | null {
  return lastBefore(mentions, start + 1) ?? mentions[0]?.person ?? null;
}

/** Place of the first mention that starts at `start` or later. */
function firstFrom(mentions: Mentions, start: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
