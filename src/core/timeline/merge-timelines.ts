/**
 * One timeline out of several articles: mentions of one event become one entry that keeps every
 * source, and dates that disagree stand side by side.
 */
import type { Clock, DateReading, TimelineEvent } from '../model.ts';
import { pairLanguages, type Alikeness, type EventTraits } from './pair-languages.ts';

/** One article's timeline. */
export interface TimelineSource {
  /** Names the article in the merged entries. */
  readonly id: string;
  readonly events: readonly TimelineEvent[];
  /** What can be compared with other languages, by the id of the event. */
  readonly traits?: ReadonlyMap<string, EventTraits>;
  /** Day number of the article's publication: the place of its undated events. */
  readonly publishedDay?: number | null;
}

export interface EventMention {
  readonly source: string;
  readonly event: TimelineEvent;
}

export interface MergedEvent {
  readonly clock: Clock;
  /** The reading most sources share, the more precise one where they are even; null where none dates it. */
  readonly when: DateReading | null;
  /** Every different reading, the one in `when` first. */
  readonly dates: readonly DateReading[];
  /** True where two readings cannot both be true. */
  readonly conflicting: boolean;
  readonly mentions: readonly EventMention[];
  /** What tellings in several languages have in common; null where words alone brought them together. */
  readonly alike: Alikeness | null;
  readonly participants: readonly string[];
  readonly places: readonly string[];
}

/** Similarity from which two sentences of compatible dates tell of one event. */
const SAME_DATE = 0.22;
/** The same, where one of them has no date. */
const ONE_DATE = 0.45;
/** The same, where their dates disagree: only near repetition makes a conflict. */
const OTHER_DATE = 0.5;
/** With the same verb and so many words in common. */
const SAME_VERB = 0.38;
const SAME_VERB_WORDS = 5;
/** With another verb: "closed on Tuesday", "reopened on Wednesday" are two events. */
const OTHER_VERB = 0.75;
/** What one says again on another day is said twice. */
const SAID_AGAIN = 0.8;
/** Words that two tellings with different dates have in common: "The minister resigned" may be anybody. */
const LEAST_WORDS = 3;
/** The same within one article, which seldom tells a thing twice. */
const SAME_SOURCE = 0.75;

interface Feature {
  readonly mention: EventMention;
  readonly event: TimelineEvent;
  readonly traits: EventTraits | null;
  readonly words: ReadonlySet<string>;
  /** Day of its article's publication. */
  readonly published: number | null;
}

/**
 * Merges timelines. Entries come in order of their first day, undated ones at the day
 * of their article or, where that is not known, last; mentions keep the
 * order of the sources. Similarity is the overlap of words, rare ones counting for more (idf).
 */
export function mergeTimelines(sources: readonly TimelineSource[]): MergedEvent[] {
  const features = sources.flatMap(({ id, events, traits, publishedDay }) =>
    events.map((event): Feature => ({
      mention: { source: id, event },
      event,
      traits: traits?.get(event.id) ?? null,
      words: wordsOf(event),
      published: publishedDay ?? null,
    })),
  );
  const weights = weigh(features);
  const groups: Feature[][] = [];
  for (const feature of features) {
    let best: Feature[] | null = null;
    let most = 0;
    for (const group of groups) {
      const likeness = groupLikeness(group, feature, weights);
      if (likeness > most) {
        most = likeness;
        best = group;
      }
    }
    if (best) best.push(feature);
    else groups.push([feature]);
  }
  const days = new Map(sources.map(({ id, publishedDay }) => [id, publishedDay ?? null]));
  const paired = pairLanguages(groups);
  const entries = paired.groups.map((group) => entryOf(group, paired.whys.get(group) ?? null));
  return entries.sort((a, b) => startOf(a, days) - startOf(b, days) || endOf(a) - endOf(b));
}

/** Likeness of a mention to a group, 0 where they are two events. */
function groupLikeness(
  group: readonly Feature[],
  feature: Feature,
  weights: ReadonlyMap<string, number>,
): number {
  let most = 0;
  for (const member of group) {
    const { event, source } = member.mention;
    const other = feature.mention.event;
    if (event.clock !== other.clock) return 0;
    // Publications are one an article.
    if (event.clock === 'published') return 0;
    const agreeing = !event.when || !other.when || compatible(event.when, other.when);
    // An article doesn't contradict itself: two dates of its own are two events, however alike their words.
    if (source === feature.mention.source && !agreeing) return 0;
    const likeness = overlap(member.words, feature.words, weights);
    const needed =
      source === feature.mention.source
        ? SAME_SOURCE
        : !event.when || !other.when
          ? ONE_DATE
          : agreeing
            ? SAME_DATE
            : neededAcross(member, feature);
    if (likeness < needed) continue;
    most = Math.max(most, likeness);
  }
  return most;
}

/** The likeness that makes two tellings with different dates one event told in conflict; more than 1 for none. */
function neededAcross(a: Feature, b: Feature): number {
  if (isUnknownTo(a, b) || isUnknownTo(b, a)) return Infinity;
  let shared = 0;
  for (const word of a.words) if (b.words.has(word)) shared += 1;
  if (shared < LEAST_WORDS) return Infinity;
  if (a.event.clock === 'said') return haveSameNumbers(a.words, b.words) ? SAID_AGAIN : Infinity;
  const [verb, other] = [stemOf(a.event.triggerText), stemOf(b.event.triggerText)];
  if (verb !== '' && other !== '' && verb !== other) return OTHER_VERB;
  return verb !== '' && verb === other && shared >= SAME_VERB_WORDS ? SAME_VERB : OTHER_DATE;
}

/** An article of Tuesday that tells what happened on Monday cannot mean what happened on Wednesday. */
function isUnknownTo({ event, published }: Feature, { event: later }: Feature): boolean {
  const own = event.when?.bounds.latestEnd ?? null;
  const other = later.when?.bounds.earliestStart ?? null;
  return published !== null && own !== null && other !== null && own <= published && other > published;
}

function haveSameNumbers(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const numbers = (words: ReadonlySet<string>): string[] =>
    [...words].filter((word) => /^\p{Nd}/u.test(word));
  const [own, other] = [numbers(a), numbers(b)];
  return own.length === other.length && own.every((number) => b.has(number));
}

function stemOf(word: string): string {
  return word.toLowerCase().slice(0, STEM);
}

/** Letters by which two words are compared. */
const STEM = 6;

const WORD = /[\p{L}\p{M}\p{Nd}]+/gu;

/**
 * Words of the sentence, its trigger and participants, short ones and endings cut, and its numbers. The date is left
 * out: it is compared as a date, and its words would make strangers of one day alike.
 */
function wordsOf(event: TimelineEvent): Set<string> {
  const words = new Set<string>();
  for (const [word] of `${withoutDate(event)} ${event.participants.join(' ')}`.toLowerCase().matchAll(WORD)) {
    if (word.length > 3 || /[^\p{ASCII}]|^\d{2}/u.test(word)) words.add(word.slice(0, STEM));
  }
  if (event.triggerText !== '') words.add(stemOf(event.triggerText));
  return words;
}

function withoutDate({ text, start, timeExpression }: TimelineEvent): string {
  if (!timeExpression) return text;
  return `${text.slice(0, timeExpression.start - start)} ${text.slice(timeExpression.end - start)}`;
}

function weigh(features: readonly Feature[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { words } of features) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const total = features.length;
  return new Map([...counts].map(([word, count]) => [word, Math.log(1 + total / count)]));
}

/** Shared weight over the weight of the shorter sentence and half of the longer one's surplus. */
function overlap(
  a: ReadonlySet<string>,
  b: ReadonlySet<string>,
  weights: ReadonlyMap<string, number>,
): number {
  let shared = 0;
  let left = 0;
  let right = 0;
  for (const word of a) {
    const weight = weights.get(word) ?? 1;
    left += weight;
    if (b.has(word)) shared += weight;
  }
  for (const word of b) right += weights.get(word) ?? 1;
  const [less, more] = left < right ? [left, right] : [right, left];
  return less === 0 ? 0 : shared / (less + (more - less) / 2);
}

/** True where both readings may be true of one event: one lies within the other. */
export function compatible(a: DateReading, b: DateReading): boolean {
  const [aFirst, aLast] = outer(a);
  const [bFirst, bLast] = outer(b);
  return (aFirst <= bFirst && bLast <= aLast) || (bFirst <= aFirst && aLast <= bLast);
}

function outer({ bounds }: DateReading): readonly [number, number] {
  return [bounds.earliestStart ?? -Infinity, bounds.latestEnd ?? Infinity];
}

function entryOf(group: readonly Feature[], alike: Alikeness | null): MergedEvent {
  const mentions = group.map(({ mention }) => mention);
  const readings = mentions.flatMap(({ event }) => (event.when ? [event.when] : []));
  const dates = distinct(readings);
  return {
    clock: mentions[0]?.event.clock ?? 'happened',
    when: dates[0] ?? null,
    dates,
    conflicting: dates.some((a, index) => dates.slice(index + 1).some((b) => !compatible(a, b))),
    mentions,
    alike,
    participants: [...new Set(mentions.flatMap(({ event }) => event.participants))],
    places: [...new Set(mentions.flatMap(({ event }) => (event.place === null ? [] : [event.place])))],
  };
}

/** Readings by EDTF: the most frequent first, then the most precise. */
function distinct(readings: readonly DateReading[]): DateReading[] {
  const counts = new Map<string, { reading: DateReading; count: number }>();
  for (const reading of readings) {
    const known = counts.get(reading.edtf);
    counts.set(reading.edtf, { reading: known?.reading ?? reading, count: (known?.count ?? 0) + 1 });
  }
  return [...counts.values()]
    .sort((a, b) => b.count - a.count || width(a.reading) - width(b.reading))
    .map(({ reading }) => reading);
}

function width(reading: DateReading): number {
  const [first, last] = outer(reading);
  return last - first;
}

/** The first day of an entry; an undated one stands at the day of its first article. */
function startOf({ when, mentions }: MergedEvent, days: ReadonlyMap<string, number | null>): number {
  const stated = when?.bounds.earliestStart ?? when?.bounds.latestEnd ?? null;
  return stated ?? days.get(mentions[0]?.source ?? '') ?? Number.MAX_SAFE_INTEGER;
}

function endOf({ when }: MergedEvent): number {
  return when?.bounds.latestEnd ?? Number.MAX_SAFE_INTEGER;
}
