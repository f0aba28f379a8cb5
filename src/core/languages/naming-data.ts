/** What splitting sentences and finding names needs to know of a language. */
export interface NamingData {
  /** Titles that stand before a person's name, lower case ("mr", "president"). */
  readonly titles: readonly string[];
  /** Words written with a full stop that does not end the sentence; absent where there are none. */
  readonly abbreviations?: AbbreviationData;
  /** Lower-case words that begin sentences and no names: after "U.S." they tell a new sentence. */
  readonly sentenceStarters?: readonly string[];
  /** True where a full stop after a number makes it an ordinal ("am 3. Mai"). */
  readonly ordinalFullStop?: boolean;
}

/** Abbreviations without their last full stop; capitals count where they are written. */
export interface AbbreviationData {
  /** Never at the end of a sentence: a name or a number follows ("Mr", "Gen"). */
  readonly never: readonly string[];
  /** At the end only where a plain sentence starter follows ("Inc", "etc"). */
  readonly seldom: readonly string[];
  /** Only before a number ("No", "Nr"). */
  readonly beforeNumber: readonly string[];
}
