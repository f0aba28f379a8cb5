/** Reads what a person is from the words around the name: "UN spokesperson X", "X, head of Y,". */
import type { Span } from '../model.ts';
import { phraseAt } from './find-known-names.ts';
import { FIRST_NAMES } from './first-names.ts';
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
  const { roles, titles, nounsAreCapitalised } = context.lexicon;
  if (nounsAreCapitalised && !token.isCapital) return false;
  if (roles.has(token.fold) || titles.has(token.fold) || isCompoundRole(context, token.fold)) return true;
  if (!context.lexicon.nounsAreCapitalised) return false;
  const stem = token.fold.replace(/(?:es|s|en|n)$/, '');
  return stem !== token.fold && (roles.has(stem) || titles.has(stem));
}

/**
 * German feminine nouns of occupation: "Anwohnerin", "Floristin", "Stadtärztin". Substances with
 * such an ending ("Glycerin") stand before no name.
 */
const FEMININE = /(?:er|or|ist|ent|ant|log|eur|arzt|anwalt|wirt)in$/;

/** "Außenminister", "Vizepräsidentin", "vice-president": the end of the word is a role. */
function isCompoundRole(context: NamingContext, fold: string): boolean {
  const { lexicon } = context;
  const hyphen = fold.lastIndexOf('-');
  if (hyphen > 0) {
    const noun = fold.slice(hyphen + 1);
    return (
      lexicon.roles.has(noun) || (lexicon.nounsAreCapitalised && lexicon.roles.has(noun.replace(/e?s$/, '')))
    );
  }
  if (!lexicon.nounsAreCapitalised || fold.length < 8) return false;
  if (FEMININE.test(fold) && !FIRST_NAMES.has(fold)) return true;
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
      if (!isTitleBefore(context, token)) break;
      hasRole ||= !isCourtesy(token);
    } else if (isRoleWord(context, token)) {
      hasRole ||= !isCourtesy(token);
    } else if (!isRolePart(context, from - 1)) break;
    from -= 1;
  }
  while (from < at && (lexicon.articles.has(tokens[from]?.fold ?? '') || isJoiner(context, tokens[from])))
    from += 1;
  if (!hasRole || from >= at) return null;
  return roleOf(context, from, withoutCourtesy(context, from, at));
}

/** "Health Minister Dr.": titles of courtesy at the end belong to the name. */
function withoutCourtesy(context: NamingContext, from: number, to: number): number {
  let end = to;
  for (
    let token = context.tokens[end - 1];
    end - 1 > from && token && isCourtesy(token);
    token = context.tokens[end - 1]
  )
    end -= 1;
  return end;
}

/**
 * A title or role that may lead straight to a name. Written small, a title is none where the
 * language writes titles large ("the general Alba knew"), and a "fellow" leads to anything.
 */
export function isTitleBefore(context: NamingContext, token: Token | undefined): boolean {
  if (!token || token.isPossessive || !isRoleWord(context, token)) return false;
  if (token.isCapital || !context.lexicon.titlesAreLarge) return token.fold !== 'fellow';
  return token.fold !== 'fellow' && (context.lexicon.roles.has(token.fold) || token.fold.includes('-'));
}

/** Most words between the head of a leading role and the name. */
const MOST_OF_FIELD = 7;

/** "Secretary of State Ana Ruiz", "Minister for Trade and Industry Jon Berg": head, field, name. */
function fieldRole(context: NamingContext, at: number): Role | null {
  const { tokens, lexicon } = context;
  for (let from = at - 1; from > 0 && at - from <= MOST_OF_FIELD; from -= 1) {
    const token = tokens[from];
    const before = tokens[from - 1];
    if (!token || !before || !tokens[from + 1]?.isJoined || token.sentence !== before.sentence) return null;
    if (
      FIELD_PREPOSITION.test(token.fold) &&
      token.isJoined &&
      from < at - 1 &&
      isTitleBefore(context, before)
    ) {
      return roleBefore(context, from) === null ? null : roleOf(context, startOfRole(context, from), at);
    }
    const isField = token.isCapital ? !FIRST_NAMES.has(token.fold) : FIELD_LINK.test(token.fold);
    if (!isField || (token.isCapital && lexicon.notNames.has(token.fold))) return null;
  }
  return null;
}

const FIELD_PREPOSITION = /^(?:of|for|für)$/;
const FIELD_LINK = /^(?:and|the|of|for|&|und)$/;

/** Where the role begins that ends right before the token. */
function startOfRole(context: NamingContext, at: number): number {
  const role = roleBefore(context, at);
  let from = at - 1;
  if (!role) return from;
  while (from > 0 && (context.tokens[from]?.start ?? 0) > role.start) from -= 1;
  return from;
}

/**
 * The role that leads with its head and reaches the name ("le ministre de la Santé Ana Ruiz",
 * «министр иностранных дел Пётр Орлов»), for languages that put it so.
 */
export function leadingRole(context: NamingContext, at: number): Role | null {
  const { tokens, lexicon } = context;
  if (!lexicon.rolesLead) return fieldRole(context, at);
  // "el director de gabinete de Ana Ruiz": the role is another's.
  const last = tokens[at - 1];
  if (last && !last.isCapital && lexicon.rolePrepositions.has(last.fold)) return null;
  for (let from = at - 1; from >= 0 && at - from <= MOST_OF_FIELD; from -= 1) {
    const token = tokens[from];
    if (!token || !tokens[from + 1]?.isJoined || token.sentence !== tokens[at]?.sentence) return null;
    if (lexicon.sayingVerbs.has(token.fold) || FINITE.has(token.fold) || RELATIVES.has(token.fold))
      return null;
    if (token.isCapital && FIRST_NAMES.has(token.fold)) return null;
    if (lexicon.roles.has(token.fold) && !token.isPossessive) {
      const before = tokens[from - 1];
      // "l’ancien président", «бывший глава»: a modifier before the head belongs to the role.
      const start =
        before && tokens[from]?.isJoined && lexicon.roleModifiers.has(before.fold) ? from - 1 : from;
      // «глава МИД Орлов» is a role; "le président de la France et Ana Ruiz" is two people.
      return CONJUNCTIONS.has(last?.fold ?? '') ? null : roleOf(context, start, at);
    }
  }
  return null;
}

const COURTESY = new Set(
  'mr mrs ms miss mx dr prof sir dame lord lady herr frau m mme mlle monsieur madame sr sra srta senor senora don dona senhor senhora г-н госпожа господин bay bayan sayin'.split(
    ' ',
  ),
);

/** "Mr", "Frau", "Dr": tells respect and no role. */
export function isCourtesy(token: Token): boolean {
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
  // "South Carolina" is a place, though "south" is no name and Carolina also a given one.
  if ([index, index - 1].some((at) => (phraseAt(context, at)?.words.length ?? 0) > 1)) return true;
  if (lexicon.notNames.has(token.fold) && token.isCapital && !token.isAllCapitals) return false;
  if (token.isFirst && lexicon.starters.has(token.fold)) return false;
  if (lexicon.organisationWords.has(token.fold)) return true;
  if (token.isCapital)
    return !FIRST_NAMES.has(token.fold) && !/^\p{Lu}\.$/u.test(token.text) && !isAfterTitle(context, index);
  if (phraseAt(context, index)?.entry.kind === 'demonym') return true;
  if (token.fold === 'of' || token.fold === '&')
    return tokens[index - 1]?.isCapital === true && tokens[index + 1]?.isCapital === true;
  if (token.fold === 'and') return isField(context, tokens[index - 1]) && isField(context, tokens[index + 1]);
  return /-based$|-born$|-appointed$|-backed$/.test(token.fold);
}

/** "Foreign Affairs and Trade Minister": "and" joins fields of work, not people. */
function isField(context: NamingContext, token: Token | undefined): boolean {
  if (!token) return false;
  const { lexicon } = context;
  return (
    lexicon.roleModifiers.has(token.fold) ||
    (lexicon.organisationWords.has(token.fold) && token.isCapital) ||
    /^affairs$/.test(token.fold)
  );
}

/** "Mr. Rubio": the capital is itself somebody's name. */
function isAfterTitle(context: NamingContext, index: number): boolean {
  const { tokens, lexicon } = context;
  const before = tokens[index - 1];
  return (
    tokens[index]?.isJoined === true &&
    before !== undefined &&
    before.isCapital &&
    lexicon.titles.has(before.fold) &&
    !lexicon.roleModifiers.has(before.fold)
  );
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
  const opener = tokens[from];
  if (!opener || (!opener.isCapital && (RELATIVES.has(opener.fold) || lexicon.sayingVerbs.has(opener.fold))))
    return null;
  // "…, served as governor": without an article, a role begins with its own words.
  if (
    from === to &&
    !opener.isCapital &&
    !isRoleWord(context, opener) &&
    !lexicon.roleModifiers.has(opener.fold) &&
    /(?:ed|ing)$/.test(opener.fold)
  )
    return null;
  const end = endOfApposition(context, from);
  if (CONJUNCTIONS.has(opener.fold) || namesSomeone(context, from, end)) return null;
  // A clause of its own is no apposition ("…, delegate math is daunting"), nor is the next of a list of people.
  for (let index = from; index < end && !lexicon.nounsAreCapitalised; index += 1)
    if (FINITE.has(tokens[index]?.fold ?? '')) return null;
  if (FIRST_NAMES.has(opener.fold) && opener.isCapital && !isRoleWord(context, opener)) return null;
  let head = -1;
  for (let index = from; index < Math.min(end, from + HEAD_WITHIN); index += 1) {
    if (isRoleWord(context, tokens[index]) && !tokens[index]?.isPossessive) {
      head = index;
      break;
    }
  }
  if (head < 0) {
    // "…, a mother of two,": after "a" whatever follows tells what the person is.
    const isIndefinite = /^an?$/.test(first.fold) && !opener.isCapital && end - from <= 8;
    return isIndefinite && /^\s*[,.;)]/.test(document.text.slice(tokens[end - 1]?.end ?? 0))
      ? roleOf(context, from, end)
      : null;
  }
  // A name right after the role: the role is that one's ("…, President Alba said").
  const next = tokens[head + 1];
  if (
    next?.isJoined &&
    next.isCapital &&
    !isRoleWord(context, next) &&
    head + 1 < end &&
    !phraseAt(context, head + 1)
  )
    return null;
  let cut = end;
  while (
    cut > head + 1 &&
    !tokens[cut - 1]?.isCapital &&
    (lexicon.rolePrepositions.has(tokens[cut - 1]?.fold ?? '') ||
      lexicon.articles.has(tokens[cut - 1]?.fold ?? ''))
  )
    cut -= 1;
  return roleOf(context, from, cut);
}

/** Joined to the word before, also over the mark of a plural possessive ("the dockers’ union"). */
function isInPhrase(context: NamingContext, index: number): boolean {
  const token = context.tokens[index];
  const before = context.tokens[index - 1];
  if (!token || !before) return false;
  return token.isJoined || /^['’]\s$/.test(context.document.text.slice(before.end, token.start));
}

/** The role before a comma: "The head of the union, X,". */
export function roleBeforeComma(context: NamingContext, nameStart: number, to: number): Role | null {
  const { tokens, document, lexicon } = context;
  let from = nameStart;
  // "The head of research, Prof. X,": titles of courtesy belong to the name.
  for (
    let title = tokens[from - 1];
    title && tokens[from]?.isJoined && isCourtesy(title);
    title = tokens[from - 1]
  )
    from -= 1;
  const first = tokens[from];
  const before = tokens[from - 1];
  if (!first || !before || before.sentence !== first.sentence) return null;
  if (!/^\)?, $/.test(document.text.slice(before.end, first.start))) return null;
  let start = from - 1;
  let isSaid = false;
  while (start > 0 && from - start < MOST_AFTER && isInPhrase(context, start)) {
    isSaid = lexicon.sayingVerbs.has(tokens[start - 1]?.fold ?? '');
    if (isSaid) break;
    start -= 1;
  }
  const rest = document.text.slice(tokens[to - 1]?.end ?? 0, (tokens[to - 1]?.end ?? 0) + 6);
  // At the end of a sentence only after a verb of saying: "said the head of research, X."
  if (!/^(?:,|،| (?:said|says|told|has|had|is|was))/.test(rest) && !(isSaid && rest.startsWith('.')))
    return null;
  const opener = tokens[start];
  if (!opener || !(lexicon.articles.has(opener.fold) || (opener.isCapital && opener.isPossessive)))
    return null;
  const roleStart = lexicon.articles.has(opener.fold) ? start + 1 : start;
  for (let index = start + 1; index < Math.min(from, start + 6); index += 1) {
    if (isRoleWord(context, tokens[index])) return roleOf(context, roleStart, from);
    if (tokens[index]?.isCapital && !tokens[index]?.isPossessive && !tokens[index]?.isAllCapitals) continue;
  }
  return null;
}

function endOfApposition(context: NamingContext, from: number): number {
  const { tokens, lexicon, document } = context;
  let index = from;
  while (index < tokens.length && index - from < MOST_AFTER) {
    const token = tokens[index];
    const previous = tokens[index - 1];
    if (!token || token.sentence !== previous?.sentence) break;
    if (index > from && !token.isJoined && !isInnerMark(document.text.slice(previous.end, token.start)))
      break;
    const isVerb =
      lexicon.sayingVerbs.has(token.fold) ||
      RELATIVES.has(token.fold) ||
      (lexicon.nounsAreCapitalised && FINITE.has(token.fold));
    if (index > from && isVerb && !token.isCapital) break;
    index += 1;
  }
  return index;
}

const RELATIVES = new Set('who whom whose which that qui dont que quien cuyo quem cujo'.split(' '));

const CONJUNCTIONS = new Set('and or but y e o pero et ou mais und oder aber ve и а но или как'.split(' '));

/** ", and the aide Ana Ruiz": the role is hers; "spokesman for Ana Ruiz" is not. */
function namesSomeone(context: NamingContext, from: number, end: number): boolean {
  const { tokens, lexicon } = context;
  for (let index = from + 1; index + 1 < end; index += 1) {
    const token = tokens[index];
    if (!token?.isCapital || !FIRST_NAMES.has(token.fold) || !tokens[index + 1]?.isCapital) continue;
    const before = tokens[index - 1];
    if (before && !before.isCapital && isRoleWord(context, before)) return true;
    if (before && before.isCapital && lexicon.titles.has(before.fold) && index - 1 === from) return true;
    if (lexicon.rolesLead && before && !lexicon.rolePrepositions.has(before.fold)) return true;
  }
  return false;
}

const FINITE = new Set(
  'hatten wurden sei seien kann konnte soll muss musste will is are was were has have had will would can could does did ist sind war waren hat haben hatte wird werden est sont était ont sera a es son fue era ha han tiene tienen está están puede debe é são foi era tem têm está'.split(
    ' ',
  ),
);

function isInnerMark(gap: string): boolean {
  return /^['’]s?\s$|^\s?[&/-]\s?$|^['’]$/.test(gap);
}

function roleOf(context: NamingContext, from: number, to: number): Role {
  const start = context.tokens[from]?.start ?? 0;
  const end = context.tokens[to - 1]?.end ?? start;
  return { start, end, text: context.document.text.slice(start, end).replaceAll(/\s+/g, ' ') };
}
