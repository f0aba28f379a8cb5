/** Words for kinds of places that are surnames, too: "Anita Hill said" beside "the house on Parliament Hill". */
import { WEAK_FIRST_NAMES } from './first-names.ts';
import type { NamingContext } from './mention.ts';

const SURNAMES = /^(?:hill|lake|street|rivers|castle|lane)$/;
/** Streets, to which ways lead. */
const STREETS = /^(?:street|lane)$/;

/** True where the two words `[from, to)` are a given name and such a surname, and nothing before them tells where. */
export function isSomebodysSurname(context: NamingContext, from: number, to: number): boolean {
  const { tokens, lexicon } = context;
  const given = tokens[from];
  const surname = tokens[to - 1];
  if (to - from !== 2 || !given || !surname || !SURNAMES.test(surname.fold)) return false;
  const [before, after] = [given.isJoined ? tokens[from - 1] : undefined, tokens[to]];
  // "said Celinda Lake": whoever speaks is no place.
  const speaks = before?.isSaying === true || (after?.isJoined === true && after.isSaying);
  if (speaks && !STREETS.test(surname.fold) && !given.isStarter && !given.isNoName) return true;
  if (!given.isGivenName || WEAK_FIRST_NAMES.has(given.fold)) return false;
  const lead = before?.fold ?? '';
  // "Elm Avenue and Ruth Lane", "14 Ruth Lane"
  if (STREETS.test(surname.fold) && (before?.hasDigit === true || isCorner(context, from))) return false;
  if (PERHAPS_TO_PEOPLE.test(lead)) return !STREETS.test(surname.fold) || !isPartOf(tokens[from - 2]?.fold);
  return (
    !lexicon.placePrepositions.has(lead) &&
    !lexicon.articles.has(lead) &&
    !/^(?:on|up|down|along|off)$/.test(lead)
  );
}

/** "to Anita Hill", "of Anita Hill": no more of places than of people. */
const PERHAPS_TO_PEOPLE = /^(?:to|from|of|between)$/;

/** "the 1200 block of | Ruth Lane" */
function isPartOf(fold: string | undefined): boolean {
  return /^(?:block|corner|end|side|stretch|part|residents|street|onto)$/.test(fold ?? '');
}

function isCorner({ tokens }: NamingContext, from: number): boolean {
  const [street, and] = [tokens[from - 2], tokens[from - 1]];
  return and?.isConjunction === true && street?.isCapital === true && street.isPlaceWord;
}
