/** Chooses the few sentences that together tell the most, none of them twice. */
import type { Scored } from './score-candidates.ts';

/** Sentences of the body to points: short articles get fewer. */
const COUNTS: readonly (readonly [sentences: number, points: number])[] = [
  [3, 1],
  [6, 2],
  [12, 3],
  [22, 4],
];
const MOST = 5;
/** Two sentences that share more than this of the shorter one's words say the same. */
const SAME = 0.6;
/** What a point must at least be worth beside the best one. */
const WORTH = 0.3;

/**
 * Greedy by score, with what a sentence adds to those chosen: a new actor, the first date, the
 * first place, the first statement (maximal marginal relevance; Carbonell and Goldstein, 1998).
 */
export function choosePoints(scored: readonly Scored[], sentences: number): Scored[] {
  const count = COUNTS.find(([most]) => sentences <= most)?.[1] ?? MOST;
  const chosen: Scored[] = [];
  const open = [...scored];
  const best = Math.max(0, ...scored.map(({ score }) => score));
  while (chosen.length < count && open.length > 0) {
    let bestIndex = -1;
    let bestValue = best * WORTH;
    open.forEach((item, index) => {
      const value = item.score + novelty(item, chosen) - 2 * closest(item, chosen);
      if (value > bestValue && closest(item, chosen) < SAME) {
        bestValue = value;
        bestIndex = index;
      }
    });
    if (bestIndex < 0) break;
    chosen.push(...open.splice(bestIndex, 1));
  }
  return chosen.sort((a, b) => a.candidate.start - b.candidate.start);
}

function novelty({ candidate }: Scored, chosen: readonly Scored[]): number {
  if (chosen.length === 0) return 0;
  const named = new Set(chosen.flatMap((other) => other.candidate.names.map(({ id }) => id)));
  let value = 0;
  for (const { id, kind, mentions } of candidate.names) {
    if (!named.has(id)) value += (kind === 'person' ? 0.5 : 0.25) * Math.min(1, mentions.length / 2);
  }
  value = Math.min(1, value);
  if (candidate.isDated && !chosen.some((other) => other.candidate.isDated)) value += 0.6;
  const speakers = new Set(
    chosen.flatMap((other) => other.candidate.quotations.map(({ speaker }) => speaker?.name)),
  );
  // Balance: another side's statement counts, the same one's does not.
  if (candidate.quotations.some(({ speaker }) => speaker && !speakers.has(speaker.name))) value += 0.4;
  if (chosen.some((other) => other.candidate.blockRank === candidate.blockRank)) value -= 0.6;
  return value;
}

/** The greatest share of common words with a chosen sentence. */
function closest({ candidate }: Scored, chosen: readonly Scored[]): number {
  let greatest = 0;
  for (const other of chosen) {
    let common = 0;
    for (const word of candidate.words) if (other.candidate.words.has(word)) common += 1;
    const smaller = Math.max(1, Math.min(candidate.words.size, other.candidate.words.size));
    greatest = Math.max(greatest, common / smaller);
  }
  return greatest;
}
