/** "the firm", "the agency": the organisation just named that may be called so, whatever its name. */
import type { Organisation } from './definite-mentions.ts';
import type { SpeechLexicon } from './lexicon.ts';

/** Characters back to where it is named, at most: the sentence itself and the one or two before. */
const NEAR = 320;

/** Ends of what stands before a name that opens its sentence. */
const OPENING = /(?:^|[.!?:]["”’)]?\s+|\n\s*)(?:[Tt]he |[Bb]ut |[Aa]nd )?$/u;

/** Initials: a name without a small letter. */
const INITIALS = /^[^\p{Ll}\s]+$/u;

/**
 * The organisation named last before `start` that a noun of its family may call again; one that opens a sentence
 * comes before one that another has in its sentence. Null where none is near.
 */
export function calledOrganisation(
  text: string,
  noun: string,
  start: number,
  organisations: readonly Organisation[],
  { callings, telling }: SpeechLexicon,
): string | null {
  const calling = callings.find(({ nouns }) => nouns.includes(noun));
  if (!calling) return null;
  let best: string | null = null;
  let nearest = start - NEAR;
  let opened = false;
  for (const { name, starts } of organisations) {
    const at = starts.findLast((place) => place < start) ?? -1;
    if (at < Math.max(0, start - NEAR) || !mayBeCalled(name, calling)) continue;
    const before = text.slice(Math.max(0, at - 12), at);
    // "told the Courier", "(KNA)": whoever asked, or an agency’s line.
    if (before.endsWith('(') || telling.has(/(\p{L}+) (?:the )?$/u.exec(before)?.[1] ?? '')) continue;
    const opens = OPENING.test(before) && !/[.!?]\s.*[.!?]\s/su.test(text.slice(at, start));
    if (opens === opened ? at < nearest : opened) continue;
    [best, nearest, opened] = [name, at, opens];
  }
  return best;
}

function mayBeCalled(
  name: string,
  { never, only = [], initials }: SpeechLexicon['callings'][number],
): boolean {
  if (!initials && INITIALS.test(name)) return false;
  const words = name.toLowerCase().split(/[\s’']+/u);
  // "people close to the talks" spoke, too.
  return (
    /^[\p{Lu}\p{N}]/u.test(name) &&
    words.every((word) => !never.includes(word)) &&
    (only.length === 0 || words.some((word) => only.includes(word)))
  );
}
