/**
 * Tokens for the date grammar. Every token has one class, a single letter; the letters of all
 * tokens make a string, and the finders are regular expressions over that string. So a rule reads
 * like the dates it finds (`M1,?4` is "May 5, 2012") and holds in every language whose words carry
 * the same meanings.
 */
import type { Span } from '../../model.ts';

/**
 * | class | meaning | class | meaning |
 * |---|---|---|---|
 * | M m | month, word that may be one | W w | weekday, word that may be one |
 * | S s | season, word that may be one | U V | calendar unit, clock unit |
 * | 1 4 3 | number of 1–2, 4, other digits | n o q | number word, ordinal, vague quantity |
 * | D | day counted from today | Y | whole relative period in one phrase |
 * | P | part of the day | L T X | last, this, next |
 * | F B | following, previous | A ä | ago (after, before the amount) |
 * | l e | later, earlier | t a O | the, a, of |
 * | i I N @ | in, within, on, at | f > & or \| b | from, to, and, or, between |
 * | c u y | since, until, by | < ) … | before (‹), after (›) |
 * | E K | early/late, beginning/end | R H G | reference, holiday, era |
 * | Z | decade | J Q | frequency, every |
 * | h j ~ | that, same, about | C z | am/pm, time zone |
 * | ☼ φ | hour with a name, minutes before an hour (half past) | Δ ½ | day counted from the one told of, and a half |
 * | ŋ κ | part of a year in short (Q3), part after its period | ħ ş | month of another calendar |
 * | d | length in one word ("viertägig") | x ¶ | any other word, line break |
 * | ε | era before its year (令和), gone once the year is read |  |  |
 */
export type TokenClass = string;

export interface Token extends Span {
  readonly class: TokenClass;
  /** Month, weekday, number, unit…: what the class says. */
  readonly value: number | string;
  /** True where the word starts with a capital letter. */
  readonly capital: boolean;
  /** Lower case, digits as ASCII. */
  readonly word: string;
  /** What the word may mark as a verb, as bits; see `verb-marks.ts`. */
  readonly marks: number;
}

export interface TokenText {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** One letter a token. */
  readonly classes: string;
  /** The weekdays that it uses as names of clubs, once somebody has asked. */
  clubDays: ReadonlySet<Token['value']> | null;
}
