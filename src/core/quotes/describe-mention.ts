/** What a mention says of somebody whose name the text does not give. */
import type { TokenRange } from './noun-phrases.ts';
import type { Token } from './tokens.ts';

const NONE: ReadonlySet<string> = new Set();

/** A mention in its own words, the article in front left out. */
export function describe(
  text: string,
  tokens: readonly Token[],
  { from: start, to }: TokenRange,
  quantifiers: ReadonlySet<string> = NONE,
): string {
  let from = start;
  // "the mayor" is mayor; "three in 10" stay three.
  if (tokens[from + 2]?.kind === 'number') return text.slice(tokens[from]?.start, tokens[to]?.end);
  // "Some in the crowd", "many of the farmers": the determiner is the noun.
  if (tokens[from + 1]?.tag === 'preposition' && quantifiers.has(tokens[from]?.lower ?? ''))
    return text.slice(tokens[from]?.start, tokens[to]?.end);
  while (from < to && tokens[from]?.tag === 'determiner') from += 1;
  return text.slice(tokens[from]?.start ?? 0, tokens[to]?.end ?? 0);
}
