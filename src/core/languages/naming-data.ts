/** What finding names needs to know of a language. */
export interface NamingData {
  /** Titles that stand before a person's name, lower case ("mr", "president"). */
  readonly titles: readonly string[];
}
