/** Whether two tellings of two articles are of one event, and how alike they are. */
import { explainVariant } from '../../names/match-variants.ts';
import type { DateReading } from '../../model.ts';
import { areOneStory, relateContexts, relateToArticle, type ArticleContext } from './article-context.ts';
import type { Account } from './event-account.ts';
import { relateSites, type SiteRelation } from './sites.ts';

/** An account with what its article is about. */
export interface PlacedAccount extends Account {
  readonly context: ArticleContext;
}

/** `apart`: nothing brings the two together, nor into one entry by way of a third. */
export type Likeness = number | 'apart';

const NONE = 0;
/** What one article tells twice it seldom tells in the same words. */
const SAME_SOURCE = 0.8;
/** Likeness of two with one day and something of their own in common, and words it takes. */
const SAME_DAY = 0.3;
const SAME_DAY_WORDS = 3;
/** The same where one has no date, or one that may be many days. */
const ANY_DAY = 0.45;
/** The same where their dates disagree: only near repetition makes a conflict. */
const OTHER_DAY = 0.5;
const SAME_VERB = 0.38;
const SAME_VERB_WORDS = 5;
/** With another verb: "closed on Tuesday", "reopened on Wednesday" are two events. */
const OTHER_VERB = 0.75;
/** What one says again on another day is said twice. */
const SAID_AGAIN = 0.8;
/** Words in common from which a number in both outweighs people that differ. */
const STRONG_WORDS = 5;
/** Days of a date that may be many. */
const BROAD = 10;

interface Comparison {
  /** Words in both, numbers among them. */
  readonly words: number;
  readonly numbers: number;
  readonly names: number;
  /** The fewer of the words that one has and the other lacks, and of the names and numbers. */
  readonly own: number;
  /** True where one thing is counted differently. */
  readonly isCountedOtherwise: boolean;
  /** True where both have names and numbers, and none of them in common. */
  readonly isOther: boolean;
  /** Of all they say, the part that is in both. */
  readonly share: number;
}

export function likenessOf(a: PlacedAccount, b: PlacedAccount): Likeness {
  if (a.event.clock !== b.event.clock || a.event.clock === 'published') return 'apart';
  const [when, other] = [a.event.when, b.event.when];
  const isOneDate = !when || !other || compatible(when, other);
  const isOneSource = a.mention.source === b.mention.source;
  // An article doesn't contradict itself: two dates of its own are two events, however alike their words.
  if (isOneSource && !isOneDate) return 'apart';
  const found = compare(a, b);
  const places = isOneSource ? relateSites(a.sites, b.sites) : placesOf(a, b);
  const people = relatePersons(a.persons, b.persons);
  const isStrong = found.numbers > 0 && found.words + found.names >= STRONG_WORDS;
  if (places === 'other' || ((people === 'other' || found.isOther) && !isStrong)) return 'apart';
  if (isOneSource) return found.words + found.names >= 2 && found.share >= SAME_SOURCE ? found.share : NONE;
  const isTold =
    isOneDate && when && other && !isBroad(when, other)
      ? isOneOfDay(found, a, b, places, people)
      : isOneDate
        ? isOneOfAnyDay(found, a, b, places)
        : found.share >= neededAcross(a, b, found, places);
  return isTold ? found.share : NONE;
}

/** Same day: words alone do where neither says more, else something of this event alone must be in both. */
function isOneOfDay(
  found: Comparison,
  a: PlacedAccount,
  b: PlacedAccount,
  places: SiteRelation,
  people: SiteRelation,
): boolean {
  const told = found.words + found.names;
  const isForeign = places === 'unknown' && relateContexts(a.context, b.context) === 'other';
  if (isForeign && found.names === 0) return false;
  if (found.own === 0 && told >= 2) return true;
  // What somebody said is told by one word; what somebody did is not: "visited a school", "visited a mill".
  const least = a.event.clock === 'said' ? 1 : 2;
  if ((people === 'same' || (least === 1 && found.names > 0)) && found.words >= least && found.own <= 1)
    return found.share >= SAME_DAY;
  // One landslide a day at one place, whatever it is told to have done; not one fire, if each destroyed something else.
  const isOtherwise = found.isCountedOtherwise || a.verb === b.verb;
  if (places === 'same' && told >= 2 && !isOtherwise && countShared(a.mishaps, b.mishaps) > 0) return true;
  // "The president signed the press law", "the president signed a treaty": each says more than both do.
  if (found.own >= found.words) return false;
  return told >= SAME_DAY_WORDS && found.share >= SAME_DAY && isOfOneThing(found, a, b, places);
}

function isOneOfAnyDay(found: Comparison, a: PlacedAccount, b: PlacedAccount, places: SiteRelation): boolean {
  if (!isOfOneThing(found, a, b, places)) return found.own === 0 && found.words >= SAME_DAY_WORDS;
  return found.own === 0 ? found.words >= 2 : found.words >= SAME_DAY_WORDS && found.share >= ANY_DAY;
}

/** A place, a name or a number in both, or two articles about one thing. */
function isOfOneThing(found: Comparison, a: PlacedAccount, b: PlacedAccount, places: SiteRelation): boolean {
  return (
    places === 'same' ||
    found.names > 0 ||
    found.numbers > 0 ||
    relateContexts(a.context, b.context) === 'same' ||
    areOneStory(a.context, b.context)
  );
}

/** The likeness that makes two tellings with different dates one event told in conflict; more than 1 for none. */
function neededAcross(a: PlacedAccount, b: PlacedAccount, found: Comparison, places: SiteRelation): number {
  if (isUnknownTo(a, b) || isUnknownTo(b, a)) return Infinity;
  const told = found.words + found.names + (places === 'same' ? 1 : 0);
  const isBare = told === 2 && found.own === 0 && areOneStory(a.context, b.context);
  if (told < SAME_DAY_WORDS && !isBare) return Infinity;
  if (relateContexts(a.context, b.context) === 'other' && found.names === 0) return Infinity;
  if (a.event.clock === 'said') return haveSameNumbers(a.numbers, b.numbers) ? SAID_AGAIN : Infinity;
  if (a.verb !== '' && b.verb !== '' && a.verb !== b.verb) return OTHER_VERB;
  return a.verb !== '' && a.verb === b.verb && told >= SAME_VERB_WORDS ? SAME_VERB : OTHER_DAY;
}

/** An article of Tuesday that tells what happened on Monday cannot mean what happened on Wednesday. */
function isUnknownTo({ event, published }: Account, { event: later }: Account): boolean {
  const own = event.when?.bounds.latestEnd ?? null;
  const other = later.when?.bounds.earliestStart ?? null;
  return published !== null && own !== null && other !== null && own <= published && other > published;
}

function haveSameNumbers(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every((number) => b.has(number));
}

/** The places beside the events; where one names none, its article's stand for it. */
function placesOf(a: PlacedAccount, b: PlacedAccount): SiteRelation {
  if (a.sites.length > 0 && b.sites.length > 0) return relateSites(a.sites, b.sites);
  const relation =
    a.sites.length > 0
      ? relateToArticle(a.sites, b.context)
      : b.sites.length > 0
        ? relateToArticle(b.sites, a.context)
        : 'unknown';
  return relation === 'other' && relateContexts(a.context, b.context) === 'same' ? 'unknown' : relation;
}

function relatePersons(left: readonly string[], right: readonly string[]): SiteRelation {
  if (left.length === 0 || right.length === 0) return 'unknown';
  return left.some((name) => right.some((other) => explainVariant(name, other) !== null)) ? 'same' : 'other';
}

function compare(a: Account, b: Account): Comparison {
  const words = [...a.words].filter((word) => b.words.has(word) && !isOtherKind(word, a, b)).length;
  const numbers = countShared(a.numbers, b.numbers);
  const names = countShared(a.names, b.names);
  const isCountedOtherwise = [...a.counts].some(([word, count]) => (b.counts.get(word) ?? count) !== count);
  const sites = a.sites.length > 0 && b.sites.length > 0 && relateSites(a.sites, b.sites) === 'same' ? 1 : 0;
  const shared = words + numbers + names + sites;
  const sizes = [a, b].map(
    (account) => account.words.size + account.numbers.size + account.names.size + sites,
  );
  const [less, more] = [Math.min(...sizes), Math.max(...sizes)];
  return {
    words: words + numbers,
    numbers,
    names,
    own:
      Math.min(a.words.size, b.words.size) -
      words +
      (names === 0 ? Math.min(a.names.size, b.names.size, 1) : 0) +
      (numbers === 0 ? Math.min(a.numbers.size, b.numbers.size, 1) : 0) +
      (isCountedOtherwise ? 1 : 0),
    isCountedOtherwise,
    isOther:
      names === 0 &&
      numbers === 0 &&
      Math.min(a.names.size, b.names.size, a.numbers.size, b.numbers.size) > 0,
    share: less === 0 ? 0 : shared / (less + (more - less) / 2),
  };
}

/** "The finance minister", "the defence minister": one word of two things. */
function isOtherKind(word: string, a: Account, b: Account): boolean {
  const [kind, other] = [a.modifiers.get(word), b.modifiers.get(word)];
  return (
    kind !== undefined && other !== undefined && kind !== other && !b.words.has(kind) && !a.words.has(other)
  );
}

function countShared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared += 1;
  return shared;
}

/** A date that may be many days agrees with any of them; not where it shares an end, which both then mean. */
function isBroad(a: DateReading, b: DateReading): boolean {
  if (a.edtf === b.edtf) return false;
  const [first, last] = [outer(a), outer(b)];
  if (first[0] === last[0] || first[1] === last[1]) return false;
  return Math.max(first[1] - first[0], last[1] - last[0]) > BROAD;
}

/** True where both readings may be true of one event: one lies within the other. */
export function compatible(a: DateReading, b: DateReading): boolean {
  const [aFirst, aLast] = outer(a);
  const [bFirst, bLast] = outer(b);
  return (aFirst <= bFirst && bLast <= aLast) || (bFirst <= aFirst && aLast <= bLast);
}

export function outer({ bounds }: DateReading): readonly [number, number] {
  return [bounds.earliestStart ?? -Infinity, bounds.latestEnd ?? Infinity];
}
