/**
 * What makes a sentence of a language need another one before it. Each entry is a pattern without its edges: a
 * language tells by words of one class what they point at, and by the words behind them what they do not.
 */
export interface PointWords {
  /** Openings that stand for somebody told of before: "the 29-year-old", "the three men". */
  readonly unnamed?: readonly string[];
  /** Openings that count from what was told before: "two days later", "the next morning". */
  readonly steps?: readonly string[];
  /** Words that point at a thing ("these"), and the words behind one that make it a time or point ahead ("week", "who"). */
  readonly demonstratives?: string;
  readonly pointless?: string;
  /** A thing that is spoken of and not told: "warned of it", "davor". */
  readonly objects?: string;
  /** "Were told": somebody learnt of something; and the words by which the sentence says of what. */
  readonly informed?: string;
  readonly informedOf?: string;
  /** A speaker for somebody who is named elsewhere: "a spokesman". */
  readonly spokesmen?: string;
  /** That nothing was said: "declined to comment". */
  readonly silences?: string;
  /**
   * A pattern of single words: a sentence without one is none of the last four. Left out, they are tried on each.
   */
  readonly signs?: string;
  /** Openings that look like a pronoun and stand for nothing: "it is unclear whether". */
  readonly dummies?: string;
  /** A subject left out, where a verb shows it: Spanish "permanecerá". */
  readonly leftOut?: string;
  /**
   * By the pronoun that opens a sentence, '' for a subject left out, how the subject of the sentence before begins
   * if it is the one meant.
   */
  readonly subjects?: Readonly<Record<string, string>>;
}
