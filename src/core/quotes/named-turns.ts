/** The turns of an interview: paragraphs that begin with somebody's name and a colon, two of them at least. */
import type { Name } from '../model.ts';
import type { Frame } from './tokens.ts';

/** Tokens of a label before its colon, at most. */
const LONGEST = 6;
const FEWEST = 2;

/** Index of the first word said, by the block that such a label opens. */
export function namedTurns(frames: readonly Frame[], names: readonly Name[]): ReadonlyMap<number, number> {
  const ends = new Map<number, number>();
  for (const { kind, mentions } of names) {
    if (kind !== 'person') continue;
    for (const { start, end } of mentions) ends.set(start, end);
  }
  const turns = new Map<number, number>();
  for (const { block, tokens } of frames) {
    const end = ends.get(tokens[0]?.start ?? -1);
    if (end === undefined) continue;
    let at = 1;
    while (at < LONGEST && (tokens[at]?.end ?? Infinity) <= end) at += 1;
    if (tokens[at]?.lower === ':' && tokens[at]?.start === end) turns.set(block, at + 1);
  }
  return turns.size < FEWEST ? new Map() : turns;
}

/** Whom an interview is with, by the letter "A": the person named most, of two the one with a post. */
export function interviewee(names: readonly Name[]): Name | null {
  let best: Name | null = null;
  for (const name of names) {
    if (name.kind !== 'person') continue;
    const more = name.mentions.length - (best?.mentions.length ?? 0);
    if (more > 0 || (more === 0 && best?.role === null && name.role !== null)) best = name;
  }
  return best;
}
