/** What tells the clauses of a language apart by the place and the mood of their verbs, and who stands beside them. */
export interface ClauseData {
  /** Those among them with which the writer supposes something as often: German "würden". */
  readonly openMoods: readonly string[];
  /** The marker of an infinitive inside a clause of its own: German "zu". */
  readonly infinitiveTie: string;
  /** Infinitives with that marker inside, as a regular expression: "zurückzugeben". */
  readonly joinedInfinitive: string;
  /** Small words that surnames begin with, and those of them that are no words of the language. */
  readonly nameParticles: readonly string[];
  readonly foreignParticles: readonly string[];
  /** What opens a condition: "wenn". */
  readonly conditions: readonly string[];
  /** Nouns for any member of a party, behind its name: "CDU-Politiker". */
  readonly memberNouns: readonly string[];
  /** Words that set one speaker against another where the verb is left out: "dagegen". */
  readonly contrasts: readonly string[];
  /** Nouns for words said that a colon may follow: "Roths Fazit: …" */
  readonly labelNouns: readonly string[];
  /** Last parts of the names of papers, agencies and broadcasters, and of the posts people have there. */
  readonly pressWords: readonly string[];
  readonly pressPosts: readonly string[];
  /** Verbs that say what somebody or something is: „Unhaltbar“ nannte er … */
  readonly predicateVerbs: readonly string[];
  /** Endings of adjectives that judge, where a noun would only name. */
  readonly predicateEndings: readonly string[];
  /** What opens an infinitive of purpose: "um". */
  readonly purposes: readonly string[];
  /** Articles that stand for a noun before a verb at the end: ", die im Mai kam". */
  readonly relativeArticles: readonly string[];
  /** Set phrases that open with one of them and report nothing: "sei denn". */
  readonly setMoods: readonly string[];
}
