/**
 * Pronouns that tell no gender, in scripts whose names nothing marks ("ان کا کہنا ہے"): whoever opens
 * the sentence before, in the same paragraph.
 */
import type { Name } from '../model.ts';
import type { Token } from './tokens.ts';

/** Characters within which a sentence's subject begins, behind an office and a title. */
const OPENING = 60;

/** The person whose name opens the sentence before the token `at`, or null. */
export function namedBefore(tokens: readonly Token[], at: number, names: readonly Name[]): Name | null {
  const sentence = tokens[at]?.sentence;
  let last = at - 1;
  while (last >= 0 && tokens[last]?.sentence === sentence) last -= 1;
  let first = last;
  while (first > 0 && tokens[first - 1]?.sentence === tokens[last]?.sentence) first -= 1;
  const start = tokens[first]?.start ?? 0;
  const end = Math.min(tokens[last]?.end ?? 0, start + OPENING);
  let found: Name | null = null;
  let place = Infinity;
  for (const name of names) {
    if (name.kind !== 'person') continue;
    for (const mention of name.mentions) {
      if (mention.start < start || mention.start >= end || mention.start >= place) continue;
      place = mention.start;
      found = name;
    }
  }
  return found;
}
