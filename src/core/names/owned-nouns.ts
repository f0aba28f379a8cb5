/** "Anna Olsens Plan": where nouns are capitals, what somebody owns runs on from the genitive of the name. */
import type { NamingContext } from './mention.ts';
import { isRoleWord } from './read-roles.ts';

/** Endings of nouns that are hardly a surname's in words of this length. */
export const ABSTRACT = /^.{4,}(?:ung|heit|keit|schaft|tion|nis|ismus|taet|tat)$/;

/**
 * The token is a surname's genitive before the noun it owns: the text has the name without its ending, or the noun
 * shows by its form, as a role, or by an article before it elsewhere that it is none of the name.
 */
export function isOwner(context: NamingContext, at: number): boolean {
  const { tokens, lexicon } = context;
  const [owner, noun] = [tokens[at], tokens[at + 1]];
  if (!lexicon.nounsAreCapitalised || !owner?.isCapital || !noun?.isCapital || !noun.isJoined) return false;
  if (owner.isGivenName || noun.isGivenName || !/^.{3,}[^s]s$/.test(owner.fold)) return false;
  if (ABSTRACT.test(noun.fold) || isRoleWord(context, noun)) return true;
  const stem = owner.fold.slice(0, -1);
  return tokens.some(({ fold, isJoined }, index) => {
    if (fold === stem) return true;
    const before = tokens[index - 1];
    return fold === noun.fold && isJoined && before !== undefined && before.isArticle;
  });
}
