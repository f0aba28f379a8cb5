/** "Robert and Elaine Kowalski": two people, where the surname stands behind the second given name alone. */
import { WEAK_FIRST_NAMES } from './first-names.ts';
import { mentionOf, type Mention, type NamingContext } from './mention.ts';
import { isRoleWord } from './read-roles.ts';
import type { Token } from './token.ts';

/** Who bear one surname. */
const FAMILY =
  /^(?:brothers|sisters|siblings|twins|couple|spouses|cousins|parents|sons|daughters|children|owners|residents|newlyweds|grandparents|husband-and-wife)$/;

const AND = /^(?:and|und|et|y|e)$/;

/** The first of the two, whose mention of the second begins at token `from` and ends before `to`; null where there is none. */
export function sharedSurname(context: NamingContext, from: number, to: number): Mention | null {
  const { tokens, document } = context;
  const [given, and] = [tokens[from - 2], tokens[from - 1]];
  if (to - from !== 2 || !given || !and || and.isCapital || !AND.test(and.fold)) return null;
  const [second, surname] = [tokens[from] as Token, tokens[to - 1] as Token];
  if (!and.isJoined || !second.isJoined || !isGiven(given) || !second.isGivenName || given.isPossessive)
    return null;
  if (surname.isGivenName || !surname.isCapital || given.fold === second.fold) return null;
  // "King Robert and …", "Mary Robert and …", "Carla, Robert and …": somebody of another name, or a list.
  const before = tokens[from - 3];
  // "Brothers Amir and …", "the couple, Amir and …"
  if (before?.sentence === given.sentence && !FAMILY.test(before.fold)) {
    if (given.isJoined && (before.isCapital || isRoleWord(context, before))) return null;
    if (/^,\s/.test(document.text.slice(before.end, given.start))) return null;
  }
  if (isNamedElsewhere(tokens, from - 2, surname.fold)) return null;
  const name = `${given.text} ${surname.text}`;
  return mentionOf(context, given, 'person', 62, `shares the surname of “${second.text} ${surname.text}”`, {
    name,
  });
}

function isGiven({ isGivenName, isCapital, fold }: Token): boolean {
  return isGivenName && isCapital && !WEAK_FIRST_NAMES.has(fold);
}

/** The text has somebody of this given name and another surname, or named so before. */
function isNamedElsewhere(tokens: readonly Token[], own: number, surname: string): boolean {
  const fold = tokens[own]?.fold;
  return tokens.some((token, index) => {
    if (index === own || token.fold !== fold) return false;
    const next = tokens[index + 1];
    if (next?.fold === surname && next.isJoined) return false;
    return index < own || (next?.isJoined === true && next.isCapital && !token.isPossessive);
  });
}
