/** What finding quotations needs to know of a language. */
export interface SpeechData {
  /** Verbs of saying, all inflected forms, lower case. */
  readonly sayingVerbs: readonly string[];
}
