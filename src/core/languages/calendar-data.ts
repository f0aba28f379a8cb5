/** What finding dates needs to know of a language. */
export interface CalendarData {
  /** Month names and abbreviations, lower case, to 1–12. */
  readonly months: Readonly<Record<string, number>>;
}
