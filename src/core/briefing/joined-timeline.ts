/**
 * The timeline of several articles as a value: one entry an event with everyone who tells of it, and
 * dates that disagree side by side. Plain values in a fixed order, so it is also what is exported as
 * JSON; annotations are never read.
 */
import type { ArticleId, Clock, DateReading, Direction } from '../model.ts';
import type { Alikeness } from '../timeline/pair-languages.ts';
import type { Passage, TimelineEntry } from './briefing.ts';

/** One of the articles that are joined. */
export interface JoinedArticle {
  readonly id: ArticleId;
  /** Printed beside its name; 1 is the first published. */
  readonly number: number;
  /** Who tells: the publisher, else the host of its address, else its title. */
  readonly name: string;
  readonly title: string;
  /** ISO 8601 day or instant, or null. */
  readonly publishedAt: string | null;
  readonly address: string | null;
  /** BCP 47, `und` where unknown. */
  readonly language: string;
  readonly direction: Direction;
  readonly engine: string;
}

/** One passage that tells of an event. */
export interface Telling {
  /** Number of the article. */
  readonly article: number;
  readonly passage: Passage;
  /** The words that state the date, within the passage's span. */
  readonly expression: TimelineEntry['expression'];
  /** Id of the event in the article's analysis, or null for its publication. */
  readonly event: string | null;
  /** As this article dates it; null where it doesn't. */
  readonly when: DateReading | null;
  /** True where the analyst corrected it. */
  readonly corrected: boolean;
}

/** One of the dates that an event is given. */
export interface DateClaim {
  readonly when: DateReading;
  /** In English, as precise as it is known. */
  readonly date: string;
  /** Numbers of the articles that say so, ascending. */
  readonly articles: readonly number[];
}

export interface JoinedEntry {
  /** Printed in the drawing and in the list; 1 is the earliest. Undated entries go on counting. */
  readonly number: number;
  readonly clock: Clock;
  /** What most articles say, the more precise reading where they are even; null where none dates it. */
  readonly when: DateReading | null;
  /** The same in English, '' where none dates it. */
  readonly date: string;
  /** Every date it is given, that of `when` first. */
  readonly claims: readonly DateClaim[];
  /** True where two of the dates can't both be true. */
  readonly conflicting: boolean;
  /** What tellings in several languages have in common; null where their words brought them together. */
  readonly alike: Alikeness | null;
  /** Everyone who tells of it, the one to quote first: it has the date of `when`. */
  readonly tellings: readonly Telling[];
  /** Numbers of the articles that tell of it, ascending, each once. */
  readonly articles: readonly number[];
  /** True where an earlier entry quotes the same sentence, so that an excerpt will do. */
  readonly repeated: boolean;
  readonly participants: readonly string[];
  readonly places: readonly string[];
  /** Days, where a length is stated. */
  readonly durationDays: number | null;
}

export interface JoinedTimeline {
  readonly articles: readonly JoinedArticle[];
  /** Dated, in order of time. */
  readonly entries: readonly JoinedEntry[];
  /** Without a date: those of a stated length, and those that several articles tell of. */
  readonly undated: readonly JoinedEntry[];
}
