/** Reads what a person is from the words around the name: "UN spokesperson X", "X, head of Y,". */
import type { Span } from '../model.ts';
import { phraseAt } from './find-known-names.ts';
import type { NamingContext } from './mention.ts';
import type { Token } from './tokens.ts';

export interface Role extends Span {
  readonly text: string;
}

/** Most words read of a role before and after a name. */
const MOST_BEFORE = 9;
const MOST_AFTER = 16;
/** Within so many words after the comma the noun of the role must come. */
const HEAD_WITHIN = 7;

/** True for a noun or a title that tells what someone is. */
export function isRoleWord(context: NamingContext, token: Token | undefined): boolean {
  if (!token) return false;
  const { roles, titles } = context.lexicon;
  return roles.has(token.fold) || titles.has(token.fold) || isCompoundRole(context, token.fold);
}

/** "Außenminister", "Vizepräsidentin", "vice-president": the end of the word is a role. */
function isCompoundRole(context: NamingContext, fold: string): boolean {
  const { lexicon } = context;
  const hyphen = fold.lastIndexOf('-');
  if (hyphen > 0) return lexicon.roles.has(fold.slice(hyphen + 1));
  if (!lexicon.nounsAreCapitalised || fold.length < 8) return false;
  for (let cut = 3; cut <= fold.length - 4; cut += 1) {
    const head = fold.slice(cut);
    if (head.length >= 4 && lexicon.roles.has(head)) return true;
  }
  return false;
}

/**
 * The role that ends right before the name that begins at token `at`. Titles of courtesy alone
 * ("Mr", "Dr") are none. `words` tells how many tokens were read, also where they are no role.
 */
export function roleBefore(context: NamingContext, at: number): Role | null {
  const { tokens, lexicon } = context;
  let from = at;
  let hasRole = false;
  while (from > 0 && at - from < MOST_BEFORE) {
    const token = tokens[from - 1];
    const following = tokens[from];
    if (!token || !following?.isJoined || token.sentence !== following.sentence) break;
    if (from === at) {
      if (!isRoleWord(context, token) || token.isPossessive) break;
      hasRole ||= !isCourtesy(token);
    } else if (isRoleWord(context, token)) {
      hasRole ||= !isCourtesy(token);
    } else if (!isRolePart(context, from - 1)) break;
    from -= 1;
  }
  while (from < at && (lexicon.articles.has(tokens[from]?.fold ?? '') || isJoiner(context, tokens[from]))) from += 1;
  if (!hasRole || from >= at) return null;
  return roleOf(context, from, at);
}

const COURTESY = new Set(
  'mr mrs ms miss mx dr prof sir dame lord lady herr frau m mme mlle monsieur madame sr sra srta senor senora don dona senhor senhora г-н госпожа господин bay bayan sayin'.split(' '),
);

function isCourtesy(token: Token): boolean {
  return COURTESY.has(token.fold);
}

function isJoiner(context: NamingContext, token: Token | undefined): boolean {
  return token !== undefined && context.lexicon.rolePrepositions.has(token.fold) && !token.isCapital;
}

/** A word that may stand before the head of a role: a modifier, a country, an organisation. */
function isRolePart(context: NamingContext, index: number): boolean {
  const { tokens, lexicon } = context;
  const token = tokens[index];
  if (!token) return false;
  if (lexicon.roleModifiers.has(token.fold)) return true;
  if (lexicon.notNames.has(token.fold) && token.isCapital && !token.isAllCapitals) return false;
  if (token.isFirst && lexicon.starters.has(token.fold)) return false;
  if (lexicon.organisationWords.has(token.fold)) return true;
  if (token.isCapital) return true;
  if (phraseAt(context, index)?.entry.kind === 'demonym') return true;
  if (token.fold === 'of' || token.fold === 'and' || token.fold === '&') return tokens[index - 1]?.isCapital === true && tokens[index + 1]?.isCapital === true;
  return /-based$|-born$|-appointed$|-backed$/.test(token.fold);
}

/** The role in apposition after the name that ends before token `to`: ", the head of Y,". */
export function roleAfter(context: NamingContext, to: number): Role | null {
  const { tokens, document, lexicon } = context;
  const last = tokens[to - 1];
  const first = tokens[to];
  if (!last || !first || last.sentence !== first.sentence || last.isPossessive) return null;
  const gap = document.text.slice(last.end, first.start);
  if (!/^\s*(?:[,،(–—-]|, ?[“"(])\s*$/u.test(gap)) return null;
  let from = to;
  if (lexicon.articles.has(first.fold)) from += 1;
  const end = endOfApposition(context, from);
  let head = -1;
  for (let index = from; index < Math.min(end, from + HEAD_WITHIN); index += 1) {
    if (isRoleWord(context, tokens[index]) && !tokens[index]?.isPossessive) {
      head = index;
      break;
    }
  }
  if (head < 0) return null;
  // A name right after the role: the role is that one's ("…, President Alba said").
  const next = tokens[head + 1];
  if (next?.isJoined && next.isCapital && !isRoleWord(context, next) && head + 1 < end && !phraseAt(context, head + 1)) return null;
  return roleOf(context, from, end);
}

function endOfApposition(context: NamingContext, from: number): number {
  const { tokens, lexicon, document } = context;
  let index = from;
  while (index < tokens.length && index - from < MOST_AFTER) {
    const token = tokens[index];
    const previous = tokens[index - 1];
    if (!token || token.sentence !== previous?.sentence) break;
    if (index > from && !token.isJoined && !isInnerMark(document.text.slice(previous.end, token.start))) break;
    if (index > from && (lexicon.sayingVerbs.has(token.fold) || RELATIVES.has(token.fold)) && !token.isCapital) break;
    index += 1;
  }
  return index;
}

const RELATIVES = new Set('who whom whose which that qui dont que quien cuyo quem cujo'.split(' '));

function isInnerMark(gap: string): boolean {
  return /^['’]s?\s$|^\s?[&/-]\s?$|^['’]$/.test(gap);
}

function roleOf(context: NamingContext, from: number, to: number): Role {
  const start = context.tokens[from]?.start ?? 0;
  const end = context.tokens[to - 1]?.end ?? start;
  return { start, end, text: context.document.text.slice(start, end).replaceAll(/\s+/g, ' ') };
}
