/**
 * A language is data: one folder a language, one file a concern, assembled in its index.ts. Adding
 * one adds a folder and a line in registry.ts and touches nothing else. `base/` holds what an
 * unknown language still gets: quotation marks of every kind and ISO dates.
 */
import type { Direction } from '../model.ts';
import type { SpeechData } from './speech-data.ts';
import type { CalendarData } from './calendar-data.ts';
import type { NamingData } from './naming-data.ts';
import type { PointWords } from './point-words.ts';

export interface Language {
  /** BCP 47 primary subtag; `und` for the base. */
  readonly code: string;
  readonly direction: Direction;
  /** Quotation marks, verbs of saying, pronouns, "according to" (core/quotes). */
  readonly speech: SpeechData;
  /** Months, weekdays, relative words, numerals (core/timeline). */
  readonly calendar: CalendarData;
  /** Titles, roles, organisation words, demonyms (core/names). */
  readonly naming: NamingData;
  /** What makes a sentence need the one before it (core/key-points). */
  readonly pointWords?: PointWords;
}
