/** Companies that bear an area's name: "the Amazon is drying" tells of the forest, "Amazon opened a depot" does not. */
import type { Lexicon, Phrase } from './lexicon.ts';
import type { Token } from './token.ts';

/**
 * The phrases, where the text tells of the area somewhere with the area in all places of its name. Lists give the
 * organisation before the area, so that is what they hold for each of them.
 */
export function withAreasFor(
  tokens: readonly Token[],
  phrases: (Phrase | null)[],
  { areasLikeCompanies }: Lexicon,
): readonly (Phrase | null)[] {
  for (const [company, area] of areasLikeCompanies) {
    if (!phrases.includes(company)) continue;
    if (!phrases.some((phrase, index) => phrase === company && isArea(tokens, index))) continue;
    phrases.forEach((phrase, index) => {
      if (phrase === company) phrases[index] = area;
    });
  }
  return phrases;
}

/** The name alone behind an article or a nationality, or before a word for what is there. */
function isArea(tokens: readonly Token[], index: number): boolean {
  const [before, token, next] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  if (next?.isJoined === true && KIND.test(next.fold)) return true;
  if (token?.isJoined !== true || token.isPossessive || !LED.test(before?.fold ?? '')) return false;
  // "the Amazon founder": a noun behind it tells of the company.
  return next?.isJoined !== true || GOES_ON.test(next.fold);
}

const KIND =
  /^(?:rainforests?|basin|river|jungle|forests?|delta|region|deforestation|tribes?|wildfires|tributary|tributaries|estuary|biome)$/;
const LED = /^(?:the|peruvian|brazilian|colombian|bolivian|ecuadorian|ecuadorean|venezuelan)$/;
const GOES_ON =
  /^(?:in|is|was|are|were|as|and|or|for|to|has|have|had|from|by|at|with|which|that|of|on|into|since|could|can|will|would|may|must|under|during|through|than|but)$/;
