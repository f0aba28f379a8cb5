/** Of helping verbs and of those that look alike in all tenses, what makes them tell one. */
export interface HelperWords {
  /** Of having something where no participle follows ("has a match"), of the perfect where one does. */
  readonly having?: readonly string[];
  /** Plurals that what is had may be told by, by their ending ("have talks"). */
  readonly pluralEnding?: string;
  /** Words right behind a verb of having that make it one: French "a lieu", "has no", "has another". */
  readonly hadWords?: readonly string[];
  /** Of being: what "is on Monday" is to come. */
  readonly being?: readonly string[];
  /** Modal verbs that look back before a perfect: "should have told". */
  readonly modals?: readonly string[];
  /** Before an infinitive of what is to come: "wants to". */
  readonly wanting?: readonly string[];
  /** Present forms that tell what is fixed for a day, behind their pronoun: "s'ouvre", "se juega", "si apre". */
  readonly reflexive?: { readonly pronouns: readonly string[]; readonly verbs: readonly string[] };
  /** Words behind "that", where the verb of such a clause stands at its end: German "dass". */
  readonly subordinating?: readonly string[];
  /** True where the words for "since" are never those for "from … on". */
  readonly sinceLiesBack?: boolean;
  /** The same in the infinitive and in the past: "cut", "put". */
  readonly sameForms?: readonly string[];
  /** Words before a plan that is past: "had been due", "were ready". */
  readonly plansOver?: readonly string[];
  /** What happens unforeseen, so that its date lies behind even where a verb of the future stands: "Friday's crash". */
  readonly mishaps?: readonly string[];
  /** Words behind which one may still be to come: "ahead of Friday's ruling". */
  readonly awaiting?: readonly string[];
}
