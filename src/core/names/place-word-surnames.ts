/** Words for kinds of places that are surnames, too: "Anita Hill said" beside "the house on Parliament Hill". */
import { WEAK_FIRST_NAMES } from './first-names.ts';
import type { NamingContext } from './mention.ts';

const SURNAMES = /^(?:hill|lake|street|rivers|castle)$/;

/** True where the two words `[from, to)` are a given name and such a surname, and nothing before them tells where. */
export function isSomebodysSurname({ tokens, lexicon }: NamingContext, from: number, to: number): boolean {
  const given = tokens[from];
  const surname = tokens[to - 1];
  if (to - from !== 2 || !given?.isGivenName || !surname || !SURNAMES.test(surname.fold)) return false;
  if (WEAK_FIRST_NAMES.has(given.fold)) return false;
  const before = given.isJoined ? (tokens[from - 1]?.fold ?? '') : '';
  return (
    !lexicon.placePrepositions.has(before) &&
    !lexicon.articles.has(before) &&
    !/^(?:on|of|up|down)$/.test(before)
  );
}
