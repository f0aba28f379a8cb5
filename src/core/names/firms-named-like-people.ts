/**
 * Firms whose names begin with a given name ("Georgia Power", "Jackson Hewitt"). What stands around one of the places
 * of such a name tells: firms have customers, shares and "its", people an age, a post and "his" or "her".
 */
import { isCityName } from './gazetteer/places.ts';
import { kindBehind } from './kind-behind.ts';
import { phraseAt } from './find-known-names.ts';
import { mentionOf, tokenSpan, type Mention, type NamingContext } from './mention.ts';
import { hasPronoun } from './pronouns-behind.ts';
import { roleAfter, roleBeforeComma } from './read-appositions.ts';
import { isCourtesy, isRoleWord, isTitleBefore } from './read-roles.ts';
import type { Run } from './runs.ts';
import type { Token } from './token.ts';

/** By how much what speaks for a firm must outweigh what speaks for somebody. */
const NEEDED = 45;
const LONGEST = 4;

interface Candidate {
  readonly runs: Run[];
  /** Points by reason: each counts once, however often it comes. */
  readonly firm: Map<string, number>;
  readonly person: Map<string, number>;
}

/** Every place of the names that are firms, though they begin as people's do. */
export function findFirmsNamedLikePeople(context: NamingContext): Mention[] {
  if (context.lexicon.trades.size === 0) return [];
  const candidates = new Map<string, Candidate>();
  for (const run of context.runs) {
    if (run.to - run.from < 2) continue;
    const own = trimmed(context, run);
    if (own === null) continue;
    const key = keyOf(context, own);
    let candidate = candidates.get(key);
    if (!candidate) {
      candidate = { runs: [], firm: new Map(), person: new Map() };
      candidates.set(key, candidate);
    }
    candidate.runs.push(own);
    weighFirm(context, own, candidate.firm);
  }
  const mentions: Mention[] = [];
  for (const { runs, firm, person } of candidates.values()) {
    if (sumOf(firm) < NEEDED) continue;
    for (const run of runs) weighPerson(context, run, person);
    if (sumOf(firm) - sumOf(person) < NEEDED) continue;
    const reason = [...firm.keys()].join(', ');
    for (const { from, to } of runs)
      mentions.push(mentionOf(context, tokenSpan(context.tokens, from, to), 'organisation', 80, reason));
  }
  return mentions;
}

function sumOf(points: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const value of points.values()) sum += value;
  return sum;
}

function keyOf({ tokens }: NamingContext, { from, to }: Run): string {
  let key = '';
  for (let index = from; index < to; index += 1) key += ` ${tokens[index]?.fold ?? ''}`;
  return key;
}

/** The run without what opens its sentence, where it is two to four plain words of which the first is a given name. */
function trimmed(context: NamingContext, run: Run): Run | null {
  const { tokens } = context;
  let { from } = run;
  while (run.to - from > 2 && (tokens[from]?.isStarter === true || tokens[from]?.isNoName === true))
    from += 1;
  const first = tokens[from] as Token;
  if (run.to - from > LONGEST || first.isArticle || (first.hasHyphen && BASED.test(first.text))) return null;
  if (first.cityWords >= run.to - from && isCityName(keyOf(context, { from, to: run.to }).trim()))
    return null;
  for (let index = from; index < run.to; index += 1) {
    const token = tokens[index] as Token;
    if (!token.isCapital || token.hasDigit || token.text.endsWith('.')) return null;
    if (index > from && (token.isOrganisationWord || token.isPlaceWord || token.isNoName)) return null;
    // "Hugo Boss": a role at the end is a surname.
    if (index > from && index < run.to - 1 && isRoleWord(context, token)) return null;
    if (index > from && index < run.to - 1 && phraseAt(context, index) !== null) return null;
  }
  // "Jordan", "North Macedonia", "Morgan Stanley": listed as they are.
  const listed = phraseAt(context, from);
  if (listed && (listed.entry.kind === 'organisation' || listed.words.length >= run.to - from)) return null;
  return { from, to: run.to };
}

/** "Lindholm-based Norrhem" */
const BASED = /-\p{Ll}+$/u;

function weighFirm(context: NamingContext, { from, to }: Run, firm: Map<string, number>): void {
  const { tokens, lexicon } = context;
  const [first, last, before, after] = [
    tokens[from] as Token,
    tokens[to - 1] as Token,
    tokens[from - 1],
    tokens[to],
  ];
  const isPerhapsGiven = first.isGivenName || isPlace(context, from);
  if (lexicon.trades.has(last.fold) && isPerhapsGiven) firm.set(`“${last.text}” at its end`, 50);
  if (lexicon.tradeSurnames.has(last.fold)) {
    firm.set(`“${last.text}” at its end`, 25);
    // "Georgia Power": what is sold, and where.
    if (isPlace(context, from)) firm.set(`“${first.text}” is a place`, 25);
  }
  if (isPerhapsGiven && before && first.isJoined && isKindBefore(context, from, to))
    firm.set(`after “${before.text}”`, 50);
  const apposed = isPerhapsGiven ? kindBehind(context, to) : null;
  if (apposed !== null) firm.set(`“${apposed}” in apposition`, MAY_BE_SOMEBODY.test(apposed) ? 40 : 100);
  // "The company, Morgan Sindall, said"
  if (before && !first.isJoined && isBetweenCommas(context, from, to))
    firm.set(`“${before.text}” in apposition`, 60);
  if (after?.isJoined && !after.isCapital && !(last.isPossessive && after.isSaying)) {
    if (lexicon.belongings.has(after.fold)) firm.set(`its “${after.text}”`, 45);
  }
  const owned = tokens[from - 2];
  if (first.isJoined && before && owned && OF.test(before.fold) && !last.isPossessive) {
    if (lexicon.belongings.has(owned.fold) && before.isJoined) firm.set(`“${owned.text}” of it`, 45);
    // "a nurse at Virginia Mason"
    const isPost =
      isRoleWord(context, owned) ||
      WORKS.test(owned.fold) ||
      (owned.fold.endsWith('s') && lexicon.roles.has(owned.fold.slice(0, -1)));
    if (before.fold === 'at' && (!owned.isCapital || owned.isFirst) && isPost)
      firm.set(`“${owned.text}” at it`, 45);
  }
  if (isPerhapsGiven) weighClause(context, to, firm);
  if (isPerhapsGiven) weighDeeds(context, { from, to }, firm);
}

function isBetweenCommas({ document, tokens }: NamingContext, from: number, to: number): boolean {
  const kind = tokens[from - 1];
  if (kind?.isOrganisationKind !== true || kind.isRole || kind.sentence !== tokens[from]?.sentence)
    return false;
  if (tokens[from - 2]?.fold !== 'the') return false;
  return (
    document.text.slice(kind.end, tokens[from]?.start) === ', ' &&
    document.text.charAt(tokens[to - 1]?.end ?? 0) === ','
  );
}

/** A country, a state or a city that is a given name, too. */
function isPlace(context: NamingContext, at: number): boolean {
  const kind = phraseAt(context, at)?.entry.kind;
  return kind === 'country' || kind === 'area' || context.tokens[at]?.isCity === true;
}

/** "Tom Hall, a brewer": kinds of firms that are callings, too. */
const MAY_BE_SOMEBODY =
  /^(?:brewer|bookseller|dealer|wholesaler|supplier|developer|producer|publisher|operator|broadcaster|shipper)$/;

/** "The lender Charles Stanley": its kind, and no clause of whoever founded one. */
function isKindBefore({ tokens }: NamingContext, from: number, to: number): boolean {
  const [kind, after] = [tokens[from - 1], tokens[to]];
  if (kind?.isOrganisationKind !== true || kind.isRole || kind.isPossessive) return false;
  // "Green Party Jill Holm"
  if (kind.isCapital && !kind.isFirst) return false;
  if (after?.isJoined !== true || !OWNS.test(after.fold)) return true;
  // "The lender Charles Stanley bought the building": its own verb has an object.
  return !STATES.test(after.fold) && tokens[to + 1]?.isArticle === true;
}

const STATES = /^(?:has|had|is|was|once|now|set|helped|used)$/;

const OWNS =
  /^(?:founded|co-founded|cofounded|runs?|ran|leads?|led|owns?|owned|heads?|headed|built|started|bought|sold|created|chairs?|chaired|joined|left|works?|worked|manages?|managed|controls?|controlled|once|now|had|has|is|was|set|helped|and|used|wanted|wants|loves?|loved|leaves|calls?|called)$/;

const OF = /^(?:of|at|in)$/;
const WORKS = /^(?:works?|worked|working|job|jobs|intern|internship|treated|hospitalized|hospitalised)$/;

/** ", which makes tyres": about the name; ", which was wrong": perhaps about all that was said. */
function weighClause({ tokens, document }: NamingContext, to: number, firm: Map<string, number>): void {
  if (!document.text.startsWith(', which ', tokens[to - 1]?.end ?? 0)) return;
  const verb = tokens[to + 1]?.fold ?? '';
  if (CLAUSE_OF_FIRM.test(verb)) firm.set('a relative clause of firms', 45);
  else if (CLAUSE_OF_THING.test(verb)) firm.set('a relative clause of things', 25);
}

const CLAUSE_OF_THING = /^(?:is|was|has|had|will|said|plans)$/;
const CLAUSE_OF_FIRM =
  /^(?:owns|owned|makes|made|sells|runs|operates|operated|employs|serves|provides|supplies|bought|manages|offers|produces|builds|distributes|specializes|specialises|trades|reported|filed|opened)$/;

/** Words behind the verb among which "its" takes up whose it is. */
const REACH = 5;

/** "opened its flagship store", "filed for bankruptcy", "said it would pay its customers". */
function weighDeeds(context: NamingContext, { from, to }: Run, firm: Map<string, number>): void {
  const { tokens, lexicon } = context;
  const [first, verb] = [tokens[from] as Token, tokens[to]];
  if (!verb?.isJoined || verb.isCapital || tokens[to - 1]?.isPossessive === true) return;
  const at = AUXILIARY.test(verb.fold) ? to + 1 : to;
  const deed = tokens[at];
  if (!deed || deed.isCapital) return;
  const isDeed = lexicon.deeds.has(deed.fold);
  const object = `${tokens[at + 1]?.fold ?? ''} ${tokens[at + 2]?.fold ?? ''}`;
  if (deed.fold === 'filed' && /^for (?:bankruptcy|chapter|protection|insolvency)/.test(object))
    firm.set('insolvent', 30);
  if (deed.fold === 'awarded' && /^(?:a|the)$/.test(tokens[at + 1]?.fold ?? '') && hasContract(tokens, at))
    firm.set('a contract', 45);
  if (isDeed && tokens[at + 1]?.hasDigit === true) firm.set('a number of things', 20);
  if (startsWithKind(tokens, to)) firm.set('“the company” behind it', 25);
  if (isDeed && /^(?:a (?:loss|profit|quarterly)|sales|profits?|revenues?|earnings|off)\b/.test(object))
    firm.set('its figures', 45);
  for (let index = at + 1; index < at + 1 + REACH + (isDeed ? 3 : 0); index += 1) {
    const token = tokens[index];
    if (!token || token.sentence !== deed.sentence) return;
    if (token.isCapital && (!isDeed || token.isGivenName)) return;
    if (/^(?:his|her|he|she|my)$/.test(token.fold)) return;
    if (token.fold === 'its') {
      if (ownsAsFirm(context, index)) firm.set('“its” of firms', 20);
      if (isDeed) firm.set(`${deed.text} what is its`, first.isFirst ? 35 : 25);
      else firm.set('“its” behind it', first.isFirst ? 25 : 15);
      return;
    }
    if (token.fold === 'it' && deed.isSaying) {
      // "said it would take years" is said of anything.
      if (!PLANS.test(tokens[index + 1]?.fold ?? '')) return;
      firm.set('says what it plans', 15);
    }
  }
}

function hasContract(tokens: readonly Token[], at: number): boolean {
  return [at + 2, at + 3, at + 4].some((index) => tokens[index]?.fold === 'contract');
}

/** The next sentence begins with "The company", "The retailer". */
function startsWithKind(tokens: readonly Token[], at: number): boolean {
  const own = tokens[at]?.sentence;
  let index = at;
  while (tokens[index]?.sentence === own && index < tokens.length) index += 1;
  const kind = tokens[index + 1];
  return tokens[index]?.fold === 'the' && kind?.isOrganisationKind === true && !NO_FIRM.test(kind.fold);
}

const NO_FIRM = /^(?:agency|union|party|band|trust|group|website|newspaper|magazine|charity)$/;

/** "its customers", "leaving its passengers": what firms have. */
function ownsAsFirm({ tokens, lexicon }: NamingContext, at: number): boolean {
  return [at + 1, at + 2].some((index) => {
    const fold = tokens[index]?.fold ?? '';
    return lexicon.belongings.has(fold) || lexicon.possessions.has(fold);
  });
}

const AUXILIARY = /^(?:has|had|will|would|also|recently|is|was)$/;
const PLANS = /^(?:plans|planned|expects|expected|will|would|had|has|is|was)$/;

function weighPerson(context: NamingContext, { from, to }: Run, person: Map<string, number>): void {
  const { tokens, document } = context;
  const [first, last, before] = [tokens[from] as Token, tokens[to - 1] as Token, tokens[from - 1]];
  if (before && first.isJoined && isTitleBefore(context, before) && !before.isOrganisationKind)
    person.set(`after “${before.text}”`, isCourtesy(before) ? 200 : 100);
  const rest = document.text.slice(last.end, last.end + 8);
  if (/^,? (?:who|whose) |^, \d\d?[,.]|^ \(\d\d?\)/.test(rest)) person.set('an age or “who”', 100);
  const kind = kindBehind(context, to);
  const isApposed =
    (kind === null || MAY_BE_SOMEBODY.test(kind)) &&
    (roleAfter(context, to) !== null || roleBeforeComma(context, from, to) !== null);
  if (isApposed) person.set('a role in apposition', 100);
  if (hasPronoun(context, to)) person.set('“he” or “she” behind', 50);
  const given = first.fold;
  const surname = last.fold;
  for (const index of context.capitals) {
    const token = tokens[index] as Token;
    if ((index >= from && index < to) || (token.fold !== given && token.fold !== surname)) continue;
    if (!isAlone(tokens, index) || (token.fold === given && isPlace(context, index))) continue;
    const speaks = tokens[index + 1]?.isSaying === true;
    // "Power lines are down": any word may open a sentence.
    if (token.isFirst && !speaks && isTrade(context, token)) continue;
    person.set(`“${token.text}” alone`, 60);
  }
}

function isTrade({ lexicon }: NamingContext, { fold }: Token): boolean {
  return lexicon.trades.has(fold) || lexicon.tradeSurnames.has(fold);
}

function isAlone(tokens: readonly Token[], index: number): boolean {
  const [before, token, next] = [tokens[index - 1], tokens[index] as Token, tokens[index + 1]];
  if (token.isInTitle || (token.isJoined && before?.isCapital === true && !before.isTitle && !before.isFirst))
    return false;
  return token.isPossessive || next?.isJoined !== true || !next.isCapital;
}
