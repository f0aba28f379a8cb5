/** The kind of an organisation in apposition behind a name: "Tidewell, a Danish shipping company". */
import type { NamingContext } from './mention.ts';
import { isRoleWord } from './read-roles.ts';
import type { Token } from './token.ts';

/** Words of an apposition looked at for its noun: ", a Danish container shipping company". */
const APPOSED = 6;

/** The noun of the kind behind the name that ends before token `to`, or null. */
export function kindBehind(context: NamingContext, to: number): string | null {
  const { tokens, document } = context;
  const end = tokens[to - 1]?.end ?? 0;
  if (!document.text.startsWith(', ', end)) return null;
  const article = tokens[to];
  if (!article || article.start !== end + 2 || !article.isArticle) return null;
  for (let index = to + 1; index <= to + APPOSED; index += 1) {
    const token = tokens[index];
    if (!token?.isJoined || token.isRolePreposition) return null;
    if (!token.isOrganisationKind) continue;
    const next = tokens[index + 1];
    if (next?.isJoined !== true) return token.text;
    if (next.isOrganisationKind) continue;
    // "a company director", "a bank robber": somebody.
    return isRoleWord(context, next) || isNoun(context, next) ? null : token.text;
  }
  return null;
}

/** A word that goes on with the noun before it: "a bank robber", not "a bank in Norhaven", "a company based there". */
function isNoun(
  { lexicon }: NamingContext,
  { fold, isCapital, isStarter, isFinite, isRelative, isSaying }: Token,
): boolean {
  if (!lexicon.titlesAreLarge || isCapital || isStarter || isFinite || isRelative || isSaying) return false;
  return (
    !lexicon.organisationConnectors.has(fold) && !/ed$|ing$|^(?:run|known|built|set|made|near)$/.test(fold)
  );
}
