/**
 * One timeline out of several articles: mentions of one event become one entry that keeps every
 * source, and dates that disagree stand side by side.
 */
import { detectLanguage } from '../analysis/detect-language.ts';
import { languageOf } from '../languages/registry.ts';
import type { Clock, DateReading, Name, TimelineEvent } from '../model.ts';
import { contextOf } from './merging/article-context.ts';
import { accountOf, type Account, type EventMention } from './merging/event-account.ts';
import { eventVocabulary } from './merging/event-vocabulary.ts';
import { compatible, likenessOf, outer, type PlacedAccount } from './merging/tell-of-one.ts';
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
  /** BCP 47; told by its words where left out. */
  readonly language?: string;
  /** The names of the article, which say where it is set; those of its events stand for them where left out. */
  readonly names?: readonly Name[];
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

/**
 * Merges timelines. Entries come in order of their first day, undated ones at the day
 * of their article or, where that is not known, last; mentions keep the
 * order of the sources.
 */
export function mergeTimelines(sources: readonly TimelineSource[]): MergedEvent[] {
  const accounts = sources.flatMap(accountsOf);
  const groups = group(accounts);
  const days = new Map(sources.map(({ id, publishedDay }) => [id, publishedDay ?? null]));
  const paired = pairLanguages(groups);
  const entries = paired.groups.map((group) => entryOf(group, paired.whys.get(group) ?? null));
  return entries.sort((a, b) => startOf(a, days) - startOf(b, days) || endOf(a) - endOf(b));
}

/** The accounts of one article, each with what the article is about. */
function accountsOf({ id, events, traits, publishedDay, language, names }: TimelineSource): PlacedAccount[] {
  const told = language ?? detectLanguage(events.map(({ text }) => text).join(' '));
  const vocabulary = eventVocabulary(languageOf(told));
  const byName = names ? new Map(names.map((name) => [name.name, name])) : null;
  const accounts = events.map((event): Account => {
    const known = { traits: traits?.get(event.id) ?? null, published: publishedDay ?? null };
    return accountOf({ source: id, event }, vocabulary, byName, known);
  });
  const context = contextOf(accounts, names ?? null);
  return accounts.map((account) => ({ ...account, context }));
}

/** Each account joins the group that it is most like, else it opens one; only groups that have a word of it are looked at. */
function group(accounts: readonly PlacedAccount[]): PlacedAccount[][] {
  const groups: PlacedAccount[][] = [];
  const byWord = new Map<string, Set<PlacedAccount[]>>();
  for (const account of accounts) {
    const keys = [...account.words, ...account.numbers, ...account.names];
    const near = new Set(keys.flatMap((key) => [...(byWord.get(key) ?? [])]));
    let best: PlacedAccount[] | null = null;
    let most = 0;
    for (const candidate of near) {
      const likeness = groupLikeness(candidate, account);
      if (likeness > most) {
        most = likeness;
        best = candidate;
      }
    }
    const joined = best ?? [];
    if (best === null) groups.push(joined);
    joined.push(account);
    for (const key of keys) byWord.set(key, (byWord.get(key) ?? new Set()).add(joined));
  }
  return groups;
}

/** Likeness of a mention to a group, 0 where they are two events. */
function groupLikeness(group: readonly PlacedAccount[], account: PlacedAccount): number {
  let most = 0;
  for (const member of group) {
    const likeness = likenessOf(member, account);
    if (likeness === 'apart') return 0;
    most = Math.max(most, likeness);
  }
  return most;
}

function entryOf(group: readonly PlacedAccount[], alike: Alikeness | null): MergedEvent {
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
