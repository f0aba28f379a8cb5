/** Words in marks that are listed together: “A,” “B” and “C” are all quotations or none of them is. */
import type { SpeechLexicon } from './lexicon.ts';
import type { Token } from './tokens.ts';

/** A passage as judged by itself. */
export interface Judged {
  /** Index of its token. */
  readonly at: number;
  /** Why it is no quotation; null where it is one. */
  readonly reason: string | null;
  /** The points decided, not its length or its place. */
  readonly counted: boolean;
}

/** The passages with those let in that stand in a list with a quotation; in text order. */
export function agreeInLists<T extends Judged>(
  judged: readonly T[],
  tokens: readonly Token[],
  lexicon: SpeechLexicon,
): T[] {
  const made = [...judged];
  const pass = (from: number, to: number): void => {
    const one = made[from];
    const other = made[to];
    if (!one || !other || one.reason !== null || !one.counted || other.reason === null || !other.counted)
      return;
    const [left, right] = one.at < other.at ? [one.at, other.at] : [other.at, one.at];
    if (isListed(tokens, left, right, lexicon)) made[to] = { ...other, reason: null };
  };
  for (let at = 1; at < made.length; at += 1) pass(at - 1, at);
  for (let at = made.length - 1; at > 0; at -= 1) pass(at, at - 1);
  return made;
}

/** Nothing but a comma, "and" or "or" and a repeated article or "as" between two passages of a sentence. */
function isListed(tokens: readonly Token[], left: number, right: number, lexicon: SpeechLexicon): boolean {
  if (right - left > 4 || tokens[left]?.sentence !== tokens[right]?.sentence) return false;
  const between = tokens.slice(left + 1, right);
  if (
    !between.every(
      ({ lower, tag }) =>
        lower === ',' || tag === 'coordinator' || tag === 'determiner' || lexicon.asWords.has(lower),
    )
  )
    return false;
  return (
    between.some(({ lower, tag }) => lower === ',' || tag === 'coordinator') || tokens[left]?.lower === '",'
  );
}
