/** What the resolvers are given and what they answer. */
import type { DateBasis } from '../../model.ts';
import type { Tense } from './find-tense.ts';
import type { Period } from './periods.ts';

/** What is known at one place of the text. */
export interface Moment {
  /** Day the words were said or published; null where nothing says. */
  readonly speech: number | null;
  readonly speechBasis: DateBasis;
  /** Minutes of that day gone by then, where its hour is known. */
  readonly minute: number | null;
  /** The last period told of, for "two days later" and "that year". */
  readonly told: Period | null;
  /** True where dates without a year follow the story, not the day of publication. */
  readonly narrative: boolean;
  /** True where news looks back at another year in passing, and goes on from there in order. */
  readonly passing: boolean;
  /** True where `told` stands in the same paragraph. */
  readonly near: boolean;
  /** True where `told` was told as a story just before, whose year or month goes on here. */
  readonly carries: boolean;
  /** True where the date ends a range that began with `told`. */
  readonly forward: boolean;
  readonly tense: Tense;
  /** Of a limit ("until 1 June"), whether a verb tells its tense; null of any other date. */
  readonly limit: 'told' | 'untold' | null;
  /** True of a night named by a word of its own ("overnight"): where the verb is past, the one before the day. */
  readonly night: boolean;
  /** True for a month that a thing is named by: "June's report will …" says nothing of the month. */
  readonly ofThing: boolean;
  /** True where a preposition for days leads to it ("on Friday"). */
  readonly led: boolean;
  /** True where years and months are those of the Iranian calendar. */
  readonly solar: boolean;
}

export interface Resolved {
  /** Null: no day can be told. */
  readonly period: Period | null;
  readonly value: string;
  readonly basis: DateBasis;
  readonly reason: string;
  /** Other readings of the same words, best first. */
  readonly others: readonly { readonly period: Period; readonly reason: string }[];
}

/** An answer with its days. */
export function resolved(
  period: Period,
  basis: DateBasis,
  reason: string,
  others: Resolved['others'] = [],
): Resolved {
  return { period, value: period.value, basis, reason, others };
}

/** An answer without days. */
export function unresolved(value: string, reason: string): Resolved {
  return { period: null, value, basis: 'none', reason, others: [] };
}

/** Whose day is counted from, for the reason shown. */
export function saidOn(moment: Moment): string {
  if (moment.speechBasis === 'previous-event') return 'of the first dated statement';
  return moment.speechBasis === 'speech-date' ? 'of the speech' : 'of publication';
}
