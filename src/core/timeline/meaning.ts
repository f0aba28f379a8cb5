/** What an expression says before anything is known of the day it was written. */
import type { Span } from '../model.ts';
import type { CalendarUnit, ClockUnit, DayPart, PeriodPart, Season } from '../languages/calendar-data.ts';

/** The value of a day that is named by its event and by nothing else: "opening night". */
export const DAY_OF_EVENT = 'XXXX-XX-XX';

/** −1 last, 0 this, 1 next, null nothing said. */
export type Direction = -1 | 0 | 1 | null;

export type Meaning =
  /** Parts of a calendar date; what is missing comes from the context. Years before 1 count from 0 down. */
  | {
      readonly kind: 'date';
      readonly year: number | null;
      readonly month: number | null;
      readonly day: number | null;
      readonly weekday?: number;
      /** "last March", "this May". */
      readonly direction?: Direction;
      /** Year taken from the one the text speaks of: "August of that year". */
      readonly sameYear?: boolean;
      /** The last (−1) or the coming one (1) of that number: Korean 지난 14일, "the coming 20th". */
      readonly nearest?: -1 | 1;
      /** Counted from the day of speech even in a story: 지난달 1일, 上月15日. */
      readonly fromSpeech?: boolean;
      /** Shift of the year against the document's: "March next year". */
      readonly yearShift?: number;
      /** Day and month may be the other way round (4/5/2025). */
      readonly swappable?: boolean;
      /** Other dates of the text tell in which order it writes them. */
      readonly ordered?: boolean;
    }
  | {
      readonly kind: 'season';
      readonly season: Season;
      readonly year: number | null;
      /** "the summer of last year". */
      readonly yearShift?: number;
      readonly direction: Direction;
      readonly sameYear?: boolean;
      readonly narrative?: boolean;
    }
  /** The n-th quarter or half-year. */
  | {
      readonly kind: 'part';
      readonly unit: 'Q' | 'HY';
      readonly index: number;
      readonly year: number | null;
      readonly direction: Direction;
    }
  /** The n-th day or weekday of a period, −1 the last: "the first Friday of next month", "the last day of May". */
  | {
      readonly kind: 'nth-day';
      readonly index: number;
      /** Null: any day. */
      readonly weekday: number | null;
      readonly within: Meaning;
    }
  | { readonly kind: 'decade'; readonly year: number }
  | { readonly kind: 'century'; readonly index: number }
  | {
      readonly kind: 'week';
      readonly index: number;
      readonly year: number | null;
      readonly direction: Direction;
    }
  /** The weekend next to a day: "the weekend of 3 June", "Memorial Day weekend". */
  | { readonly kind: 'weekend-of'; readonly day: Meaning }
  /** The n-th week of a month, −1 the last. */
  | { readonly kind: 'week-of-month'; readonly index: number; readonly month: Meaning }
  | {
      readonly kind: 'weekday';
      readonly weekday: number;
      readonly direction: Direction;
      readonly narrative?: boolean;
      readonly weekShift?: number;
      readonly dayOfMonth?: number;
    }
  /** Days from the day of speech. */
  | {
      readonly kind: 'day';
      readonly shift: number;
      /** Yesterday or tomorrow, as the tense tells. */ readonly eitherWay?: boolean;
      /** Never "these days". */ readonly exact?: boolean;
    }
  /** A whole unit: "last month", "the following year". */
  | {
      readonly kind: 'unit';
      readonly unit: CalendarUnit;
      readonly shift: number;
      readonly narrative: boolean;
      readonly bare?: boolean;
    }
  /** "two days ago", "three weeks later". */
  | {
      readonly kind: 'offset';
      /** Null: an amount not told ("a few"). */
      readonly amount: number | null;
      readonly unit: CalendarUnit | ClockUnit;
      readonly sign: -1 | 1;
      readonly narrative: boolean;
      /** Another expression it counts from ("two weeks before Christmas"). */
      readonly from?: Meaning;
      /** Years too are counted to the day, week or month of `from`: "five years ago on Tuesday". */
      readonly isExact?: true;
      /** "in two days": only a length where it is past ("in two days the town fell"). */
      readonly lengthIfPast?: boolean;
    }
  | {
      readonly kind: 'duration';
      readonly value: string;
      /** "the last two weeks" */ readonly direction?: Direction;
      readonly amount?: number;
      readonly unit?: CalendarUnit | ClockUnit;
    }
  | { readonly kind: 'set'; readonly value: string }
  | { readonly kind: 'reference'; readonly value: string }
  | {
      readonly kind: 'holiday';
      readonly name: string;
      readonly date: string;
      readonly year: number | null;
      readonly direction: Direction;
      /** "Christmas Eve last year": counted from the year of speech. */
      readonly yearShift?: number;
    }
  | { readonly kind: 'clock'; readonly anchor: Meaning | null }
  /** A day of another calendar, already converted. */
  | {
      readonly kind: 'converted';
      readonly first: number;
      readonly last: number;
      readonly calendar: string;
      readonly granularity: 'day' | 'month' | 'year';
    }
  /** A month or day of another calendar without its year. */
  | {
      readonly kind: 'other-calendar';
      readonly calendar: 'Hijri' | 'Solar Hijri';
      readonly month: number;
      readonly day: number | null;
      /** "Ramadan last year": counted from the year of speech. */
      readonly yearShift?: number;
    }
  | { readonly kind: 'range'; readonly from: Meaning; readonly to: Meaning };

/** How the words around tie an expression to what happened. */
export type Relation = 'on' | 'since' | 'until' | 'by' | 'before' | 'after' | 'during';

export interface Candidate extends Span {
  readonly meaning: Meaning;
  /** Tokens `[first, last]` it covers. */
  readonly first: number;
  readonly last: number;
  /** The finder that made it, for the trace. */
  readonly finder: string;
  readonly part?: PeriodPart;
  readonly dayPart?: DayPart;
  /** `THH:MM`, with a zone where stated. */
  readonly clock?: string;
  readonly approximate?: boolean;
  /** Digits that are a clock time only beside a day ("3:2" may be a score). */
  readonly loose?: boolean;
  readonly relation?: Relation;
}
