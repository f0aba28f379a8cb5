/** Reads what a person is from the words around the name: "UN spokesperson X", "X, head of Y,". */
import type { Span } from '../model.ts';
import { phraseAt } from './find-known-names.ts';
import { FIRST_NAMES, SURNAMES_TOO } from './first-names.ts';
import type { Lexicon } from './lexicon.ts';
import { withEvenBlanks, type NamingContext } from './mention.ts';
import type { Token } from './token.ts';

export interface Role extends Span {
  readonly text: string;
}

/** Most words read of a role before a name. */
const MOST_BEFORE = 9;

/** True for a noun or a title that tells what someone is. */
export function isRoleWord({ lexicon }: NamingContext, token: Token | undefined): boolean {
  return token !== undefined && token.isRole && (token.isCapital || !lexicon.nounsAreCapitalised);
}

/** The same of a folded word by itself, its capital aside. */
export function isRole(lexicon: Lexicon, fold: string): boolean {
  const { roles, titles, nounsAreCapitalised } = lexicon;
  if (roles.has(fold) || titles.has(fold) || isCompoundRole(lexicon, fold)) return true;
  if (!nounsAreCapitalised) return false;
  const stem = fold.replace(/(?:es|s|en|n)$/, '');
  return stem !== fold && (roles.has(stem) || titles.has(stem));
}

/**
 * German feminine nouns of occupation: "Anwohnerin", "Floristin", "Stadtärztin". Substances with
 * such an ending ("Glycerin") stand before no name.
 */
const FEMININE = /(?:er|or|ist|ent|ant|log|eur|arzt|anwalt|wirt)in$/;

/** "der Autobauer Norvia": a company, though a "Bauer" is a farmer. */
const MAKER = /(?:auto|flugzeug|maschinen|anlagen|schiffs?|motoren)bauers?$/;

/** "Thüringer" is no wrestler, "privater" no father. */
const ADJECTIVES = /^(?:thuringer|privater|lothringer|groninger|esslinger|tubinger|gottinger|usinger)$/;

/** "Außenminister", "Vizepräsidentin", "vice-president": the end of the word is a role. */
function isCompoundRole(lexicon: Lexicon, fold: string): boolean {
  const hyphen = fold.lastIndexOf('-');
  if (hyphen > 0) {
    const noun = fold.slice(hyphen + 1);
    return (
      lexicon.roles.has(noun) ||
      // "Ex-Außenministerin", "CDU-Bundestagsabgeordnete"
      (lexicon.nounsAreCapitalised &&
        (lexicon.roles.has(noun.replace(/e?s$/, '')) || isCompoundRole(lexicon, noun)))
    );
  }
  if (lexicon.titlesAreLarge && fold.length > 7 && fold.endsWith('ologist')) return true;
  if (!lexicon.nounsAreCapitalised || fold.length < 8 || MAKER.test(fold) || ADJECTIVES.test(fold))
    return false;
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
  const { tokens } = context;
  const end = isOutOfOffice(context, at - 1) ? at - 2 : at;
  let from = end;
  let hasRole = false;
  while (from > 0 && at - from < MOST_BEFORE) {
    const token = tokens[from - 1];
    const following = tokens[from];
    if (!token || !following?.isJoined || token.sentence !== following.sentence) break;
    if (joinsName(context, from - 1) || isGivenTo(context, token)) break;
    if (from === end) {
      if (!isTitleBefore(context, token)) break;
      hasRole ||= !isCourtesy(token);
    } else if (isRoleWord(context, token)) {
      hasRole ||= !isCourtesy(token);
    } else if (!isRolePart(context, from - 1) || (token.fold === 'of' && opensRole(context, from))) break;
    from -= 1;
  }
  while (from < at && (tokens[from]?.isArticle === true || isJoiner(context, tokens[from]))) from += 1;
  // "her husband | Prince Charles"
  while (from < at - 1 && isKinBeforeTitle(context, from)) from += 1;
  if (!hasRole || from >= at) return null;
  return inSingular(context, roleOf(context, from, withoutCourtesy(context, from, at)));
}

function isKinBeforeTitle({ tokens, lexicon }: NamingContext, at: number): boolean {
  const [kin, title] = [tokens[at], tokens[at + 1]];
  return lexicon.titlesAreLarge && KIN.test(kin?.text ?? '') && title?.isCapital === true && title.isTitle;
}

const KIN =
  /^(?:husband|wife|brother|sister|son|daughter|father|mother|uncle|aunt|cousin|nephew|niece|grandson|granddaughter|ex-husband|ex-wife|fiance|fiancee|partner|witness|boyfriend|girlfriend)$/;

/** "Sens. Ana Ruiz and Jon Berg", "co-founders Ana Ruiz and Jon Berg": each of them is one. */
function inSingular({ lexicon }: NamingContext, role: Role): Role {
  const stop = role.text.endsWith('.') ? 1 : 0;
  const end = role.text.length - stop;
  if (!lexicon.titlesAreLarge || role.text.charAt(end - 1) !== 's') return role;
  const last = role.text.slice(role.text.lastIndexOf(' ') + 1, end).toLowerCase();
  const one = last.slice(0, -1);
  if (lexicon.roles.has(last) || !(lexicon.titles.has(one) || isRole(lexicon, one))) return role;
  return { ...role, text: role.text.slice(0, end - 1) + role.text.slice(end) };
}

/** "a. | D.": what German puts behind the posts of those who left them. */
export function isOutOfOffice({ tokens, lexicon }: NamingContext, at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  return (
    lexicon.nounsAreCapitalised &&
    token?.isJoined === true &&
    before?.isCapital === false &&
    OUT_OF_OFFICE.test(`${before.fold} ${token.fold}`)
  );
}

const OUT_OF_OFFICE = /^(?:a d|i r)$/;

/** "the People’s Party of | Prime Minister Alba": what follows "of" is a whole role. */
function opensRole(context: NamingContext, at: number): boolean {
  const { tokens } = context;
  const first = tokens[at];
  if (!first?.isCapital) return false;
  return (
    isRoleWord(context, first) ||
    (first.isRoleModifier && tokens[at + 1]?.isCapital === true && isRoleWord(context, tokens[at + 1]))
  );
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
  const { roles } = context.lexicon;
  return token.fold !== 'fellow' && (roles.has(token.fold) || !token.isTitle);
}

/** Most words between the head of a leading role and the name. */
const MOST_OF_FIELD = 7;

/** "Secretary of State Ana Ruiz", "Minister for Trade and Industry Jon Berg": head, field, name. */
function fieldRole(context: NamingContext, at: number): Role | null {
  const { tokens } = context;
  // "a lawyer for | Ms Cole": a courtesy is no field.
  const end = withoutCourtesy(context, 0, at);
  // "representative for the | Ana Ruiz brand": not hers.
  if (tokens[at - 1]?.isArticle === true) return null;
  for (let from = end - 1; from > 0 && at - from <= MOST_OF_FIELD; from -= 1) {
    const token = tokens[from];
    const before = tokens[from - 1];
    if (!token || !before || !tokens[from + 1]?.isJoined || token.sentence !== before.sentence) return null;
    if (
      (FIELD_PREPOSITION.test(token.fold) || isPostAt(context, from, at)) &&
      token.isJoined &&
      from < end - 1 &&
      isTitleBefore(context, before)
    ) {
      return roleBefore(context, from) === null ? null : roleOf(context, startOfRole(context, from), end);
    }
    const isField = token.isCapital ? !token.isGivenName : FIELD_LINK.test(token.fold);
    if (!isField || (token.isCapital && token.isNoName)) return null;
  }
  return null;
}

/** "Ambassador to Kenya", "Leader in the Kell Assembly": a country or an organisation between the preposition and the name. */
function isPostAt(context: NamingContext, from: number, at: number): boolean {
  const { tokens } = context;
  if (!PLACE_PREPOSITION.test(tokens[from]?.fold ?? '')) return false;
  const kind = phraseAt(context, from + 1)?.entry.kind;
  return kind === 'country' || tokens[at - 1]?.isOrganisationWord === true;
}

const PLACE_PREPOSITION = /^(?:to|in|at)$/;
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
  if (last && !last.isCapital && last.isRolePreposition) return null;
  // "le président de la région Bretagne", "el imán de la mezquita Al Noor": the place's name.
  if (last && !last.isCapital && namesPlace(context, last) && tokens[at]?.isGivenName !== true) return null;
  for (let from = at - 1; from >= 0 && at - from <= MOST_OF_FIELD; from -= 1) {
    const token = tokens[from];
    if (!token || !tokens[from + 1]?.isJoined || token.sentence !== tokens[at]?.sentence) return null;
    if (token.isSaying || token.isFinite || token.isRelative) return null;
    if (token.isCapital && token.isGivenName) return null;
    if (isHead(context, token) && !token.isPossessive) {
      const before = tokens[from - 1];
      // "l’ancien président", «бывший глава»: a modifier before the head belongs to the role.
      const start = before && tokens[from]?.isJoined && before.isRoleModifier ? from - 1 : from;
      // «глава МИД Орлов» is a role; "le président de la France et Ana Ruiz" is two people.
      return last?.isConjunction === true ? null : roleOf(context, start, at);
    }
  }
  return null;
}

/** A role's noun, "ex-" aside ("exalcalde"). */
function isHead({ lexicon }: NamingContext, { fold }: Token): boolean {
  return lexicon.roles.has(fold) || (fold.startsWith('ex') && lexicon.roles.has(fold.replace(/^ex-?/, '')));
}

function namesPlace({ lexicon }: NamingContext, { fold }: Token): boolean {
  return (
    lexicon.placeWords.has(fold) || lexicon.settlementWords.has(fold) || lexicon.organisationWords.has(fold)
  );
}

/** "Mr", "Frau", "Dr": tells respect and no role. */
export function isCourtesy(token: Token): boolean {
  return token.isCourtesy;
}

function isJoiner(context: NamingContext, token: Token | undefined): boolean {
  return token !== undefined && token.isRolePreposition && !token.isCapital;
}

/** A word that may stand before the head of a role: a modifier, a country, an organisation. */
function isRolePart(context: NamingContext, index: number): boolean {
  const { tokens } = context;
  const token = tokens[index];
  if (!token) return false;
  if (token.isRoleModifier) return true;
  // "South Carolina" is a place, though "south" is no name and Carolina also a given one.
  if ([index, index - 1].some((at) => (phraseAt(context, at)?.words.length ?? 0) > 1)) return true;
  if (token.isNoName && token.isCapital && !token.isAllCapitals) return false;
  if (token.isStarter && (token.isFirst || (token.isCapital && token.isFinite))) return false;
  // "watch | Prince Charles", "the task force | Senator Kern led": no office's.
  if (!token.isCapital && tokens[index + 1]?.isCapital === true && NO_OFFICE.test(token.fold)) return false;
  if (token.isOrganisationWord) return true;
  // "Georgia Governor", "Charlotte Mayor": a place, where nobody's name goes before it.
  if (token.isCapital && token.isGivenName && tokens[index + 1]?.isCapital === true)
    return isPlaceAlone(context, index);
  if (token.isCapital)
    return (
      (!token.isGivenName || SURNAMES_TOO.has(token.fold)) &&
      !/^\p{Lu}\.$/u.test(token.text) &&
      !isAfterTitle(context, index)
    );
  if (phraseAt(context, index)?.entry.kind === 'demonym') return true;
  if (token.fold === 'of' || token.fold === '&')
    return tokens[index - 1]?.isCapital === true && tokens[index + 1]?.isCapital === true;
  if (token.fold === 'and') {
    const [before, after] = [tokens[index - 1], tokens[index + 1]];
    // "the Alba campaign and Vice President Ruiz" are two.
    return isField(context, before) && isField(context, after) && before?.isCapital === after?.isCapital;
  }
  return /-based$|-born$|-appointed$|-backed$/.test(token.fold);
}

const NO_OFFICE =
  /^(?:watch|force|forces|front|post|cross|guard|monitor|exchange|trust|fund|news|times|movement|service|police|house|press|resistance)$/;

function isPlaceAlone(context: NamingContext, index: number): boolean {
  const [before, token] = [context.tokens[index - 1], context.tokens[index]];
  if (before?.isCapital === true && token?.isJoined === true && !before.isFirst) return false;
  return phraseAt(context, index)?.entry.kind === 'area' || token?.isCity === true;
}

/** "Foreign Affairs and Trade Minister": "and" joins fields of work, not people. */
function isField(context: NamingContext, token: Token | undefined): boolean {
  if (!token) return false;
  return (
    token.isRoleModifier || (token.isOrganisationWord && token.isCapital) || /^affairs$/.test(token.fold)
  );
}

/** "Mr. Rubio": the capital is itself somebody's name. */
function isAfterTitle(context: NamingContext, index: number): boolean {
  const { tokens } = context;
  const before = tokens[index - 1];
  return (
    tokens[index]?.isJoined === true &&
    before !== undefined &&
    before.isCapital &&
    before.isTitle &&
    !before.isRoleModifier
  );
}

/** "Yerlikaya'ya … Komutanı": in Turkish a name with an ending other than the genitive's is no part of a role. */
function isGivenTo({ document, lexicon }: NamingContext, token: Token): boolean {
  if (lexicon.placeEndings.size === 0 || !token.isPossessive) return false;
  return !/^['’]n?[ıiuü]n(?!\p{L})/u.test(document.text.slice(token.end, token.end + 6));
}

/** True where the word's ending, after its apostrophe, tells where. */
export function tellsWhere({ tokens, document, lexicon }: NamingContext, at: number): boolean {
  const end = tokens[at]?.end ?? 0;
  const ending = /^['’](\p{L}+)/u.exec(document.text.slice(end, end + 6))?.[1];
  return ending !== undefined && lexicon.placeEndings.has(ending);
}

/** "Laura Sarabia y el ministro": the word is an "and" right after somebody's name. */
export function joinsName({ tokens }: NamingContext, index: number): boolean {
  if (tokens[index]?.isConjunction !== true) return false;
  const [given, surname] = [tokens[index - 2], tokens[index - 1]];
  return given?.isCapital === true && surname?.isCapital === true && surname.isJoined && given.isGivenName;
}

/** The tokens `[from, to)` as a role, blanks evened out. */
export function roleOf(context: NamingContext, from: number, to: number): Role {
  const start = context.tokens[from]?.start ?? 0;
  const end = context.tokens[to - 1]?.end ?? start;
  return { start, end, text: withEvenBlanks(context.document.text.slice(start, end)) };
}
