/** Words for several people by their posts: "officials", "critics". */
import type { SpeechLexicon } from './lexicon.ts';

/** True for the plural of a word for a post or trade. */
export function namesSeveral(
  lower: string,
  { pluralEndings, speakerNouns, plurals }: SpeechLexicon,
): boolean {
  if (plurals.has(lower)) return true;
  return pluralEndings.some(
    (ending) =>
      lower.endsWith(ending) &&
      (speakerNouns.has(lower) || speakerNouns.has(lower.slice(0, lower.length - ending.length))),
  );
}
