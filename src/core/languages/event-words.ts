/** The words of a language that tell what a date is the date of, and how an event lies around its day. */
export interface EventWords {
  /** Of the words of the future those that tell of an event by themselves: "planned for Tuesday". */
  readonly planWords?: readonly string[];
  /** Present forms that tell what is fixed for a day ahead: "the council votes on 9 December". */
  readonly scheduledForms?: readonly string[];
  /** Of those the ones of things, whose day is fixed: "the register closes on Friday". */
  readonly fixedForms?: readonly string[];
  /** The same of people, who in a caption do it on a day that has passed. */
  readonly fixedForPeople?: readonly string[];
  /** Words behind such a form that tell how something came out: "closes higher". */
  readonly outcomeWords?: readonly string[];
  /** The ending of finite verbs, where they have the second place in a sentence: German "t". */
  readonly finiteEnding?: string;
  /** Small words with that ending that are no verbs. */
  readonly finiteLookalikes?: readonly string[];
  /** Verbs of the first day of what lasts: "the four-day fair opened on Monday". */
  readonly openingVerbs?: readonly string[];
  /** Verbs of its last day: "the four-day talks ended on Sunday". */
  readonly endingVerbs?: readonly string[];
  /** Words before what a figure is compared with: "than in 2025", "compared with 12% a year ago". */
  readonly comparingWords?: readonly string[];
  /** Verbs of saying in two parts, with the second: German "teilte … mit". */
  readonly separableSaying?: Readonly<Record<string, string>>;
  /** Verbs of saying that with an infinitive tell a deed: "agreed to reopen the border". */
  readonly deedsWithInfinitive?: readonly string[];
  /** Words of a future seen from the writing, not from the past ("would"), where histories are not told in it. */
  readonly presentFuture?: readonly string[];
  /** Words that tell of one happening or one thing, a line each, `_` for a blank; papers choose among them. */
  readonly synonyms?: readonly string[];
  /** Words beside the commonest ones that tell nothing of an event: auxiliaries, "people", "several". */
  readonly emptyWords?: readonly string[];
  /** Endings that one word may have or not: "vote", "voted", "votes". */
  readonly wordEndings?: readonly string[];
  /** Adjectives stand before their nouns: "the finance minister" is not "the defence minister". */
  readonly modifiersLead?: boolean;
  /** Small words right before the name of where something was. */
  readonly siteLeads?: readonly string[];
  /** Words between what somebody is charged with, or blamed or thanked for, and the verb: "over", "for". */
  readonly reasonWords?: readonly string[];
  /** The verbs before them; any where left out. */
  readonly chargingVerbs?: readonly string[];
  /** Words that open a clause about the noun before the comma: "which", "who". */
  readonly relatives?: readonly string[];
  /** Small words that no noun phrase goes on over: "against", "of". */
  readonly nounStops?: readonly string[];
  /** The ending of verbs behind "after": "after flying in". */
  readonly gerundEnding?: string;
  /** The word that leads to one as "after" and "before" do: "while". */
  readonly duringWord?: string;
  /** Verbs of saying that with a noun tell nothing but the saying: "denied the claim"; no deeds ("ordered the sale"). */
  readonly nounSayings?: readonly string[];
  /** The same with one of the prepositions after each: "called for calm". */
  readonly nounSayingsWith?: Readonly<Record<string, readonly string[]>>;
  /** Words before a participle that make it a passive: "was". */
  readonly passiveWords?: readonly string[];
  /** Words that open a clause beside the event's, with places of its own: "as the coach was returning". */
  readonly sideClauses?: readonly string[];
  /** Words before where somebody goes or comes from. */
  readonly routeWords?: readonly string[];
  /** Forms that tell what was done, by no ending of their own: Russian "задержан". */
  readonly resultForms?: readonly string[];
  /** Words of a phrase with a helping verb that are one verb with it: French "a lieu". */
  readonly verbNouns?: readonly string[];
  /** Nouns that only look like participles: Spanish "partido". */
  readonly nounLookalikes?: readonly string[];
  /** The first parts of verbs with a hyphen: "re-elected". */
  readonly verbPrefixes?: readonly string[];
  /** Verbs that end as adverbs do: "fly". */
  readonly adverbLikeVerbs?: readonly string[];
  /** Words between a noun and its verb: French "s'ouvre". */
  readonly reflexives?: readonly string[];
  /** Nouns behind an adjective of a country that act for it: "the Norwegian navy", unlike "two Norwegian brothers". */
  readonly stateNouns?: readonly string[];
  /** Verbs that say nothing without the word before them: Urdu "ہلاک ہو گئے", Persian "استعفا کرد". */
  readonly lightVerbs?: readonly string[];
  /** Words between a helping verb and the one it helps: "will still cross"; before an infinitive also "be able to". */
  readonly betweenHelpers?: readonly string[];
  readonly beforeInfinitive?: readonly string[];
}
