/** The role in apposition to a name, after it or before a comma: "X, head of Y,", "The head of Y, X,". */
import { phraseAt } from './find-known-names.ts';
import type { NamingContext } from './mention.ts';
import type { Token } from './token.ts';
import { isCourtesy, isRoleWord, joinsName, roleOf, type Role } from './read-roles.ts';

/** Most words read of a role after a name. */
const MOST_AFTER = 16;
/** Within so many words after the comma the noun of the role must come. */
const HEAD_WITHIN = 7;

/** The role in apposition after the name that ends before token `nameEnd`: ", the head of Y,". */
export function roleAfter(context: NamingContext, nameEnd: number): Role | null {
  const { tokens, document, lexicon } = context;
  let to = nameEnd;
  // "Peter Hall OBE, chairman of the club,"
  while (
    tokens[to]?.isJoined &&
    tokens[to]?.isAllCapitals &&
    lexicon.postNominals.has(tokens[to]?.fold ?? '')
  )
    to += 1;
  const last = tokens[to - 1];
  const first = tokens[to];
  if (!last || !first || first.isJoined || last.sentence !== first.sentence || last.isPossessive) return null;
  const gap = document.text.slice(last.end, first.start);
  if (!/^\s*(?:[,،(–—-]|, ?[“"(])\s*$/u.test(gap)) return null;
  let from = to;
  if (first.isArticle) from += 1;
  const opener = tokens[from];
  if (!opener || (!opener.isCapital && (opener.isRelative || opener.isSaying))) return null;
  // "…, served as governor": without an article, a role begins with its own words.
  if (
    from === to &&
    !opener.isCapital &&
    !isRoleWord(context, opener) &&
    !opener.isRoleModifier &&
    /(?:ed|ing)$/.test(opener.fold)
  )
    return null;
  // "…, when the keeper left"
  if (!opener.isCapital && lexicon.subordinators.has(opener.fold)) return null;
  const end = endOfApposition(context, from);
  if (opener.isConjunction || namesSomeone(context, from, end)) return null;
  // "Asked by Ana Ruiz, | the clerk said": who says so is another.
  if (tokens[end]?.isJoined === true && tokens[end].isSaying) return null;
  // A clause of its own is no apposition ("…, delegate math is daunting"), nor is the next of a list of people.
  for (let index = from; index < end && !lexicon.nounsAreCapitalised; index += 1)
    if (tokens[index]?.isFinite === true) return null;
  if (opener.isGivenName && opener.isCapital && !isRoleWord(context, opener)) return null;
  let head = -1;
  for (let index = from; index < Math.min(end, from + HEAD_WITHIN); index += 1) {
    if (isRoleWord(context, tokens[index]) && !tokens[index]?.isPossessive) {
      head = index;
      break;
    }
  }
  if (head < 0) {
    // "…, a mother of two,": after "a" whatever follows tells what the person is.
    const isIndefinite =
      lexicon.titlesAreLarge &&
      /^an?$/.test(first.fold) &&
      !opener.isCapital &&
      end - from <= 8 &&
      !isThing(context, from, end) &&
      !APPRAISALS.test(headOf(context, from, end));
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
    // "Chief Medical Officer"
    !(next.isRoleModifier && isRoleWord(context, tokens[head + 2])) &&
    head + 1 < end &&
    !phraseAt(context, head + 1)
  )
    return null;
  let cut = end;
  while (
    cut > head + 1 &&
    !tokens[cut - 1]?.isCapital &&
    (tokens[cut - 1]?.isRolePreposition === true || tokens[cut - 1]?.isArticle === true)
  )
    cut -= 1;
  return roleOf(context, from, cut);
}

/** "…, a local charity": a thing in apposition to the name that ends before token `to`. */
export function thingAfter(context: NamingContext, to: number): boolean {
  const { tokens, document } = context;
  const last = tokens[to - 1];
  const first = tokens[to];
  if (!last || !first || last.sentence !== first.sentence || !/^an?$/.test(first.text)) return false;
  if (document.text.slice(last.end, first.start) !== ', ') return false;
  return isThing(context, to + 1, endOfApposition(context, to + 1));
}

/** "…, a local charity": what has an institution or a thing for its noun is no person. */
function isThing(context: NamingContext, from: number, end: number): boolean {
  const { organisationWords, placeWords } = context.lexicon;
  const fold = headOf(context, from, end);
  return organisationWords.has(fold) || placeWords.has(fold) || THINGS.has(fold);
}

/** The noun of a phrase: its last word before a preposition. */
function headOf({ tokens }: NamingContext, from: number, end: number): string {
  let head = from;
  while (
    head + 1 < end &&
    tokens[head + 1]?.isJoined &&
    !/^(?:of|in|at|for|from|on|near|with)$/.test(tokens[head + 1]?.fold ?? '')
  )
    head += 1;
  return tokens[head]?.fold ?? '';
}

/** "They heard Ana Ruiz, a clear signal of change": what is said of all that stands before. */
const APPRAISALS = /^(?:signal|sign|step|move|reminder|milestone|result|rarity|first|feat|blow|boost)$/;

const THINGS = new Set(
  'watchdog platform outlet charity firm startup newspaper magazine publication band brand shop store chain restaurant village town suburb district hurricane storm ship boat ferry film movie book novel song album festival product drug vaccine website app'.split(
    ' ',
  ),
);

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
  if (!first || !before || first.isJoined || before.sentence !== first.sentence) return null;
  if (!/^\)?, $/.test(document.text.slice(before.end, first.start))) return null;
  let start = from - 1;
  let isSaid = false;
  while (start > 0 && from - start < MOST_AFTER && isInPhrase(context, start)) {
    isSaid = tokens[start - 1]?.isSaying === true;
    if (isSaid || joinsName(context, start - 1) || opensGermanRole(context, start)) break;
    if (opensRole(context, start, from)) {
      isSaid = tokens[startOfOwner(context, start) - 1]?.isSaying === true;
      break;
    }
    start -= 1;
  }
  const rest = document.text.slice(tokens[to - 1]?.end ?? 0, (tokens[to - 1]?.end ?? 0) + 6);
  // At the end of a sentence only after a verb of saying: "said the head of research, X."
  if (!/^(?:[,،;]| (?:said|says|told|has|had|is|was))/.test(rest) && !(isSaid && rest.startsWith('.')))
    return null;
  const opener = tokens[start];
  // "its chief executive, X,"
  const isLed = opener !== undefined && leadsNoun(context, opener);
  // "President of the Growers’ Association, X, said": a post that opens its sentence.
  const isPost =
    opener?.isFirst === true &&
    !lexicon.nounsAreCapitalised &&
    (lexicon.roles.has(opener.fold) || (opener.isRoleModifier && headBehind(context, start, from))) &&
    !tokens.slice(start, from).some((token) => token.isFinite || token.isSaying);
  if (!opener || !(isLed || isPost || (opener.isCapital && opener.isPossessive))) return null;
  if (isPost) return roleOf(context, start, from);
  if (lexicon.nounsAreCapitalised) {
    for (let index = start + 1; index < Math.min(from, start + 6); index += 1)
      if (isRoleWord(context, tokens[index])) return roleOf(context, isLed ? start + 1 : start, from);
    return null;
  }
  return headBehind(context, start, from)
    ? roleOf(context, isLed ? start + 1 : startOfOwner(context, start), from)
    : null;
}

/** "Bank of Norland’s | chief economist": the whole name whose last word is the owner. */
function startOfOwner({ tokens }: NamingContext, at: number): number {
  let start = at;
  for (;;) {
    const before = tokens[start - 1];
    if (!before || !tokens[start]?.isJoined) return start;
    const isOf = before.fold === 'of' && before.isJoined && tokens[start - 2]?.isCapital === true;
    if (!(before.isCapital || isOf) || before.isPossessive || before.isSaying) return start;
    if (before.isFirst && before.isStarter) return start;
    start -= isOf ? 2 : 1;
  }
}

/** An article, an owner, or an article that has grown together with the preposition before it. */
function leadsNoun({ lexicon }: NamingContext, { fold }: Token): boolean {
  return lexicon.articles.has(fold) || OWNERS.has(fold) || (lexicon.rolesLead && CONTRACTIONS.has(fold));
}

const CONTRACTIONS = new Set('al del au du aux ao aos do da dos das dal dalla sul sulla alla'.split(' '));

/** "…, told | the chief of police, X,": the nearest article or owner with a post behind it that nothing before it owns. */
function opensRole(context: NamingContext, at: number, to: number): boolean {
  const { tokens, lexicon } = context;
  const token = tokens[at];
  if (!token || lexicon.nounsAreCapitalised) return false;
  const isLed = leadsNoun(context, token);
  if (!isLed && !(token.isCapital && token.isPossessive)) return false;
  if (!headBehind(context, at, to)) return false;
  const before = tokens[at - 1];
  if (!isLed || !token.isJoined || !before) return true;
  // "the widow of | the mayor, X,", "la viuda | del alcalde, X,": hers, most likely.
  const owned = !before.isCapital && before.isRolePreposition ? tokens[at - 2] : before;
  return !isRoleWord(context, owned);
}

/** A post within a few words of `at`; where adjectives stand before it, the phrase up to `to` goes on with a preposition or not at all. */
function headBehind(context: NamingContext, at: number, to: number): boolean {
  const { tokens, lexicon } = context;
  for (let index = at + 1; index < Math.min(to, at + HEAD_WITHIN); index += 1) {
    const token = tokens[index];
    if (token?.isCapital === false && token.isRolePreposition && token.fold !== 'and') return false;
    if (!isRoleWord(context, token) || token?.isPossessive === true) continue;
    const next = tokens[index + 1];
    if (index + 1 >= to || lexicon.rolesLead || next?.isRolePreposition === true) return true;
  }
  return false;
}

/** "Man lobte | den Vorsitzenden der Bahnfreunde, X,": behind a verb or a preposition an article and its role. */
function opensGermanRole(context: NamingContext, at: number): boolean {
  const { tokens, lexicon } = context;
  if (!lexicon.nounsAreCapitalised || tokens[at]?.isArticle !== true) return false;
  if (tokens[at - 1]?.isCapital === true) return false;
  const next = tokens[at + 1];
  return isRoleWord(context, next?.isCapital === false ? tokens[at + 2] : next);
}

const OWNERS = new Set(
  'its his her their our my su sus son sa ses leur seu sua suo ihr ihre ihren sein seine seinen unser unsere'.split(
    ' ',
  ),
);

function endOfApposition(context: NamingContext, from: number): number {
  const { tokens, lexicon, document } = context;
  let index = from;
  while (index < tokens.length && index - from < MOST_AFTER) {
    const token = tokens[index];
    const previous = tokens[index - 1];
    if (!token || token.sentence !== previous?.sentence) break;
    if (index > from && !token.isJoined && !isInnerMark(document.text.slice(previous.end, token.start)))
      break;
    const isVerb = token.isSaying || token.isRelative || (lexicon.nounsAreCapitalised && token.isFinite);
    if (index > from && isVerb && !token.isCapital) break;
    // "Leiterin beim Bankhaus Kell | angesichts der Zahlen": a preposition that ties nothing to a post.
    const isApart = lexicon.nounsAreCapitalised && token.isStarter && !token.isRolePreposition;
    if (index > from && isApart && !token.isCapital && !token.isArticle) break;
    index += 1;
  }
  return index;
}

/** ", and the aide Ana Ruiz": the role is hers; "spokesman for Ana Ruiz" is not. */
function namesSomeone(context: NamingContext, from: number, end: number): boolean {
  const { tokens, lexicon } = context;
  for (let index = from + 1; index + 1 < end; index += 1) {
    const token = tokens[index];
    if (!token?.isCapital || !token.isGivenName || !tokens[index + 1]?.isCapital) continue;
    const before = tokens[index - 1];
    if (before && !before.isCapital && isRoleWord(context, before)) return true;
    if (before && before.isCapital && before.isTitle && index - 1 === from) return true;
    if (lexicon.rolesLead && before && !before.isRolePreposition) return true;
  }
  return false;
}

function isInnerMark(gap: string): boolean {
  return /^['’]s?\s$|^\s?[&/-]\s?$|^['’]$/.test(gap);
}
