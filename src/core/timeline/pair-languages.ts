/**
 * Two languages' tellings of one event share no words, but a day, a place of the gazetteer, and numbers or
 * people. They are put together only where nothing else could be meant: the same day and place, a number of
 * two digits or two people in both, no number in both that the other lacks, and in each language no other
 * event that fits as well.
 */
import { explainVariant } from '../names/match-variants.ts';
import { normaliseDigits } from './lexing/digits.ts';
import type { TimelineEvent } from '../model.ts';

/** What can be compared of an event whatever its language. */
export interface EventTraits {
  /** BCP 47 primary subtag. */
  readonly language: string;
  /** Its place in the gazetteer, such as `24.86 67.01`; null where the text names none. */
  readonly place: string | null;
  /** The people it names. */
  readonly persons: readonly string[];
}

/** Why tellings of several languages are one entry. */
export interface Alikeness {
  readonly languages: readonly string[];
  /** As the first article writes it. */
  readonly place: string;
  /** Numbers and people in both, at most three. */
  readonly shared: readonly string[];
}

export interface Told {
  readonly event: TimelineEvent;
  readonly traits: EventTraits | null;
}

/** Least number that says something: a smaller one is in every other sentence. */
const TELLING_NUMBER = 10;
const MOST_SHARED = 3;
/** More groups with one piece of evidence tell of many events. */
const MOST_LANGUAGES = 8;
/** Numbers of a sentence that are looked at; a longer row is a table. */
const MOST_NUMBERS = 20;

/**
 * Joins groups of tellings across languages. Each group comes once, alone or with others, in the order of
 * its first; `whys` says what they have in common. Work grows with the evidence, not with pairs of groups.
 */
export function pairLanguages<T extends Told>(
  groups: readonly (readonly T[])[],
): { readonly groups: readonly (readonly T[])[]; readonly whys: ReadonlyMap<readonly T[], Alikeness> } {
  const buckets = new Map<string, Set<number>>();
  for (const [index, group] of groups.entries()) {
    for (const told of group) {
      for (const key of evidenceOf(told)) {
        const bucket = buckets.get(key) ?? new Set();
        buckets.set(key, bucket.add(index));
      }
    }
  }
  const leaders = new Map<number, number>();
  const reasons = new Map<number, Alikeness>();
  for (const bucket of buckets.values()) {
    const [leader, ...rest] = bucket;
    if (leader === undefined || rest.length === 0 || rest.length > MOST_LANGUAGES) continue;
    if (leaders.has(leader) || !areOfManyLanguages([...bucket].map((index) => groups[index] ?? []))) continue;
    for (const index of rest) {
      const why = leaders.has(index) ? null : alikeness(groups[leader] ?? [], groups[index] ?? []);
      if (why === null) continue;
      leaders.set(index, leader);
      const before = reasons.get(leader);
      const languages = [...new Set([...(before?.languages ?? []), ...why.languages])];
      reasons.set(leader, { ...why, languages });
    }
  }
  const whys = new Map<readonly T[], Alikeness>();
  const followers = Map.groupBy(leaders.keys(), (index) => leaders.get(index) ?? index);
  const joined = groups.flatMap((group, index): (readonly T[])[] => {
    if (leaders.has(index)) return [];
    const others = followers.get(index) ?? [];
    const all = others.length === 0 ? group : [...group, ...others.flatMap((other) => groups[other] ?? [])];
    const why = reasons.get(index);
    if (why) whys.set(all, why);
    return [all];
  });
  return { groups: joined, whys };
}

/** True where no language has two of the groups: then nothing tells which of them is meant. */
function areOfManyLanguages(groups: readonly (readonly Told[])[]): boolean {
  const seen = new Set<string>();
  for (const group of groups) {
    const languages = new Set(group.map(({ traits }) => traits?.language ?? ''));
    for (const language of languages) {
      if (seen.has(language)) return false;
      seen.add(language);
    }
  }
  return true;
}

/** Day, place and each number, or day, place and two people: what a telling in another language would share. */
function evidenceOf({ event, traits }: Told): string[] {
  const day = dayOf(event);
  if (day === null || traits === null || traits.place === null || event.clock !== 'happened') return [];
  const at = `${day} ${traits.place}`;
  const numbers = numbersOf(event).filter((number) => number >= TELLING_NUMBER);
  return [
    ...numbers.map((number) => `${at} ${number}`),
    ...(traits.persons.length >= 2 ? [`${at} people`] : []),
  ];
}

/** The one day it is dated to. */
function dayOf({ when }: TimelineEvent): number | null {
  const first = when?.bounds.earliestStart ?? null;
  return first !== null && first === when?.bounds.latestEnd ? first : null;
}

const NUMBER =
  /(?<![\p{Script=Latin}\p{Nd}])\p{Nd}+(?:[.,\u00a0\u202f’']\p{Nd}{3})*(?![\p{Script=Latin}\p{Nd}:])/gu;

/** Whole numbers of the sentence, those of its date left out. */
function numbersOf({ text, start, timeExpression }: TimelineEvent): number[] {
  const words = timeExpression
    ? `${text.slice(0, timeExpression.start - start)} ${text.slice(timeExpression.end - start)}`
    : text;
  const numbers = [...words.matchAll(NUMBER)]
    .slice(0, MOST_NUMBERS)
    .map(([digits]) => Number(normaliseDigits(digits).replaceAll(/\D/g, '')));
  return [...new Set(numbers)];
}

function alikeness(left: readonly Told[], right: readonly Told[]): Alikeness | null {
  const languages = [...new Set([...left, ...right].map(({ traits }) => traits?.language ?? ''))];
  const one = left.find(({ traits }) => traits?.place);
  const other = right.find(({ traits }) => traits?.place);
  if (!one?.traits || !other?.traits || one.traits.place !== other.traits.place) return null;
  if (left.some(({ traits }) => right.some((told) => told.traits?.language === traits?.language)))
    return null;
  const [numbers, others] = [numbersOf(one.event), numbersOf(other.event)];
  const sharedNumbers = numbers.filter((number) => others.includes(number));
  if (numbers.length > sharedNumbers.length && others.length > sharedNumbers.length) return null;
  const people = one.traits.persons.filter((name) =>
    other.traits?.persons.some((candidate) => explainVariant(name, candidate) !== null),
  );
  const isTelling = sharedNumbers.some((number) => number >= TELLING_NUMBER);
  const arePeople =
    people.length >= 2 && people.length === Math.max(one.traits.persons.length, other.traits.persons.length);
  if (!isTelling && !arePeople) return null;
  const shared = [...sharedNumbers.toSorted((a, b) => b - a).map(String), ...people].slice(0, MOST_SHARED);
  return { languages, place: one.event.place ?? '', shared };
}
