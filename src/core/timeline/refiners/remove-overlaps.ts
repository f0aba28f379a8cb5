/** Keeps the best of overlapping candidates: the longer one, then the one of the earlier rule. */
import type { Candidate } from '../meaning.ts';

/** Two meanings of one word count as two tokens and say more than one of them. */
function tokensOf(candidate: Candidate): number {
  return candidate.last - candidate.first;
}

/** Candidates in text order, none overlapping another. */
export function removeOverlaps(candidates: readonly Candidate[]): Candidate[] {
  // Where all is equal, the order of the rules stays.
  const sorted = candidates.toSorted(
    (a, b) => a.start - b.start || b.end - a.end || tokensOf(b) - tokensOf(a),
  );
  const kept: Candidate[] = [];
  for (const candidate of sorted) {
    const before = kept.at(-1);
    if (!before || candidate.start >= before.end) kept.push(candidate);
    else if (candidate.end - candidate.start > before.end - before.start) {
      kept.pop();
      const earlier = kept.at(-1);
      if (!earlier || candidate.start >= earlier.end) kept.push(candidate);
    }
  }
  return kept;
}
