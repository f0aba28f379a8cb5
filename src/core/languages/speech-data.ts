/** What finding quotations needs to know of a language: plain word lists, no grammar in code. */
import type { ClauseData } from './clause-data.ts';

/** Grammatical person a pronoun points to. `any` where the language does not tell gender. */
export type PronounKind = 'he' | 'she' | 'it' | 'they' | 'any' | 'first' | 'first-plural' | 'relative';

export interface SpeechData extends ClauseData {
  /** How words are told apart: by spaces, or (Chinese) by reading the characters around a verb. */
  readonly script: 'spaced' | 'unspaced';
  /** Finite verbs of saying that report a clause or a quotation: "said", "warns". */
  readonly sayingVerbs: readonly string[];
  /** Finite verbs that attribute words in quotation marks only: "smiled", "called", "praised". */
  readonly quotingVerbs: readonly string[];
  /** Verbs that attribute words only when they stand right behind them: “…,” she began. */
  readonly followingVerbs: readonly string[];
  /** Verbs with which a document speaks that a preposition names: Russian "говорится в сообщении". */
  readonly impersonalVerbs: readonly string[];
  /** Two-word cues: "as she put it". */
  readonly phrasalCues: readonly string[];
  /** Verbs that speak only with a speech noun as their object: "issued an appeal". */
  readonly lightVerbs: readonly string[];
  /** Nouns whose possessor speaks: "his claim that". */
  readonly speechNouns: readonly string[];
  /** A verb may stand without a subject: Arabic "وأضاف أن", Spanish "añadió que". */
  readonly subjectless: boolean;
  /** What verbs of which a woman is the subject look like, as a regular expression; empty where they tell no gender. */
  readonly feminineForms: string;
  /** Endings of verbs that without a subject mean people in general: Russian "говорят", they say. */
  readonly generalEndings: readonly string[];
  /**
   * Words with which a reported clause goes on behind an inserted "she said": "but", "because".
   * Empty where any clause may go on.
   */
  readonly resumptions: readonly string[];
  /** Words of speakers who keep their names to themselves: "asked not to be named". */
  readonly anonymities: readonly string[];
  /** Objects that make a cue with their verb: "expressed grave concerns". */
  readonly cueObjects: readonly string[];
  /** Words that take a verb of saying back: "not", "never", "nor", "nobody", "without". */
  readonly negations: readonly string[];
  /** The negation may stand behind the finite verb: German "sagte nicht, ob". */
  readonly negationsBehind: boolean;
  /** Words that leave the saying done when they follow a negation: "only". */
  readonly restrictives: readonly string[];
  /** Verbs and nouns of not wanting to say, whose infinitive was not said: "refused", "declined". */
  readonly refusals: readonly string[];
  /** "or": ties two verbs under one negation. */
  readonly alternatives: readonly string[];
  /** Nouns for one person that are no posts: "guard", "buyer". */
  readonly personNouns: readonly string[];
  /** Words for posts that more often are things: "head", "chair". */
  readonly thingNouns: readonly string[];
  /** Verbs of dying: "died". */
  readonly dyingVerbs: readonly string[];
  /** Forms that tell of a death behind a passive or "found": "killed", "dead". */
  readonly killedForms: readonly string[];
  /** Verbs of what those do who are there while others look on: "nodded", "wept". */
  readonly presenceVerbs: readonly string[];
  /** Forms of "to be" that make a past participle passive; empty where endings tell. */
  readonly passives: readonly string[];
  /** What names the doer of a passive: "by". */
  readonly agents: readonly string[];
  /** Participles and gerunds of both kinds, whose subject stands further back: "saying". */
  readonly participles: readonly string[];
  /** Those of what stands written on a thing, which is the noun right before: "a banner reading". */
  readonly legendForms: readonly string[];
  /** Bare forms that follow an infinitive marker or a modal: "say". */
  readonly infinitives: readonly string[];
  /** Those of `participles` and `infinitives` that report a clause, not only words in marks. */
  readonly sayingForms: readonly string[];
  /** Endings, words and pronouns that take a bare form as their verb: "officials say". */
  readonly pluralEndings: readonly string[];
  /** Endings of a present verb after a name or pronoun: "Perez lobbies the". */
  readonly singularEndings: readonly string[];
  /** "as" in “…,” as she put it. */
  readonly asWords: readonly string[];
  /** "as" in "As the agency reported, …". */
  readonly reportOpeners: readonly string[];
  readonly plurals: readonly string[];
  readonly pluralPronouns: readonly string[];
  /** Endings of a verb form that opens a clause: "Speaking in Geneva, …". */
  readonly gerundEndings: readonly string[];
  /** "with": "with one official saying". */
  readonly withs: readonly string[];
  readonly leavings: readonly string[];
  /** Words between a form of "to be" and whoever said the words before: "“…” is how she put it". */
  readonly manners: readonly string[];
  /**
   * Where the subject of a verb of saying stands. `subject-first`: before it, behind it only after
   * what was said. `verb-second`: before it or, where something else opens the clause, behind it.
   * `verb-first`: behind it by rule. `free`: either side. `verb-last`: first in the sentence.
   */
  readonly order: 'subject-first' | 'verb-second' | 'verb-first' | 'free' | 'verb-last';
  /** Articles that tie a noun to the one before without a preposition: "Sprecher der Polizei". */
  readonly genitiveArticles: readonly string[];
  /** Endings of verb forms that describe the noun behind them: Turkish "konuşan vali", the governor who speaks. */
  readonly describingEndings: readonly string[];
  /** Endings of adjectives; in German all that a lower-case word of a noun phrase can have. */
  readonly adjectiveEndings: readonly string[];
  /** Common adjectives that no ending tells: "the latest claims". */
  readonly adjectives: readonly string[];
  /** Forms of verbs that before "to" or "with" are part of a preposition: "thanks to". */
  readonly prepositionOpeners: readonly string[];
  /** Participles that "of" makes tell of whom they name: "the man accused of the theft". */
  readonly accusedForms: readonly string[];
  /** Verbs whose participle may introduce a name: "a bridge called Hope". */
  readonly namingForms: readonly string[];
  /** Words behind the subject of a verb of saying: Hindi "ने". */
  readonly subjectMarkers: readonly string[];
  /** Such words are written on the end of theirs: Korean "시장은". */
  readonly attachedMarkers: boolean;
  /** Words that name a speaker behind the words said without a verb: German "so". */
  readonly invertedCues: readonly string[];
  /** Reflexive pronouns between a verb and its subject: "sich". */
  readonly reflexives: readonly string[];
  /** A comma stands before every reported clause: "sagte, er komme". */
  readonly clauseCommas: boolean;
  /** Endings of verb nouns that report a clause before the verb: Turkish "kapanacağını söyledi". */
  readonly reportedNouns: readonly string[];
  /** Words behind an object: Persian "را". */
  readonly objectMarkers: readonly string[];
  /** Endings that no subject has. */
  readonly objectEndings: readonly string[];
  /** Endings of verbs that leave open who spoke where a preposition names the place: Russian "В министерстве заявили". */
  readonly impersonalEndings: readonly string[];
  /** Definite nouns that right behind a definite subject are the verb's object: Arabic "طالبت النقابة الحكومة". */
  readonly addressees: readonly string[];
  /** Determiners that no subject has: German "dem". */
  readonly obliques: readonly string[];
  /** Verb forms of reported mood, which go on reporting without a verb of saying: "sei". */
  readonly reportedForms: readonly string[];
  /** Participles whose passive subject is the one who spoke: "quoted". */
  readonly quotedForms: readonly string[];
  /** Pronouns that are subjects only: German "er". */
  readonly nominatives: readonly string[];
  /** Endings of finite past forms, which are no participles. */
  readonly pastEndings: readonly string[];
  /** Words that lose their vowel and join the next: French "l’", "qu’". */
  readonly elisions: readonly string[];
  /** Pronouns tied to a verb by a hyphen: French "dit-il", "a-t-elle". */
  readonly clitics: readonly string[];
  /** Months and days are written with a capital (English, German). */
  readonly capitalTimes: boolean;
  /** Prepositions before a participle that does speak: "by saying". */
  readonly participlePrepositions: readonly string[];
  /** Complementisers that open nothing but a reported clause: "that". */
  readonly openers: readonly string[];
  /** Verbs that speak only with one of their particles further on: "gab … bekannt". */
  readonly separableVerbs: Readonly<Record<string, readonly string[]>>;
  /** Words that name examples: "songs such as “…”". */
  readonly exampleWords: readonly string[];
  /** Ordinal numbers are written with a full stop: "17. Mai". */
  readonly ordinalStops: boolean;
  /** Words that distance the writer from a term: "so-called". */
  readonly soCalled: readonly string[];
  /** Words with which a sentence points back at the words said before it: German "Das sagte Hahn". */
  readonly pointers: readonly string[];
  /** Prepositions that open what a verb speaks of, by its forms: German "warnte" → "vor". */
  readonly contentPrepositions: Readonly<Record<string, readonly string[]>>;
  /** Articles of things not named before, which no name has: "a". */
  readonly indefinites: readonly string[];
  /** Nouns with which someone holds what the clause behind them says: German "der Ansicht, dass". */
  readonly opinionNouns: readonly string[];
  /** Participles that give a name and say nothing: German "genannt". */
  readonly namings: readonly string[];
  /** Such words behind a name: German "als „Schlächter“ bekannt". */
  readonly namingsBehind: readonly string[];
  /** Participles that open a question put by nobody the text names: "asked whether". */
  readonly askingForms: readonly string[];
  /** The plainest verbs of saying, which take nothing but what was said: "said". */
  readonly plainVerbs: readonly string[];
  /**
   * What opens the object of a plain verb where no mark parts a clause from it, as a regular expression: Chinese
   * 表示感谢 thanks, 表示大桥已关闭 reports. Empty where spaces and verbs tell.
   */
  readonly plainObjects: string;
  /** Nouns that a title follows: German "Überschrift". */
  readonly titleNouns: readonly string[];
  /** Things said or planned, which do not speak themselves: German "Kritik", "Pläne". */
  readonly saidThings: readonly string[];
  /** Amounts and things that cannot speak, whatever the grammar of their sentence: "profit". */
  readonly voicelessNouns: readonly string[];
  /** Prepositions before whoever sees something so: German "für die Ministerin ist das". */
  readonly viewpoints: readonly string[];
  /** What past participles look like, as a regular expression; empty where no step needs it. */
  readonly pastParticiples: string;
  /** Helpers that reported speech has shifted into the past: English "had", "would". */
  readonly backshiftedHelpers: readonly string[];
  /** Past forms that are no participles, so that a helper before cannot be theirs: "flew". */
  readonly simplePasts: readonly string[];
  /** Past forms of verbs that tell a state, which reported speech shifts: "wanted". */
  readonly stativePasts: readonly string[];
  /** What finite verbs of no list look like, as a regular expression; empty where no step needs it. */
  readonly finiteForms: string;
  /**
   * Articles and possessives right before a verb are its objects ("la ha", "l’a"), and its subject may stand
   * behind an adjunct ("dijo en Madrid el ministro").
   */
  readonly objectArticles: boolean;
  /** What verbs of no list look like that close words in marks, as a regular expression: "“…”, relató Díaz". */
  readonly closingForms: string;
  /** Words behind a verb form that make it tell what is done beside: Hindi "बताते हुए". */
  readonly besideMarks: readonly string[];
  /**
   * Who a phrase names, without the case that its place gives it, by the words beside it: Turkish "Valiliğe"
   * before "göre" is "Valilik". Null where no noun has cases.
   */
  readonly nominative: ((phrase: string, before: string, after: string) => string) | null;
  /** What verbs in reported mood look like beside `reportedForms`, as a regular expression. */
  readonly reportedPattern: string;
  /** What the infinitive behind a verb of saying looks like, as a regular expression: French "affirme avoir". */
  readonly saidInfinitives: string;
  /** Prepositions before it, and "!" where it never stands without: Italian "ha detto di essere". */
  readonly infinitiveTies: readonly string[];
  /** Infinitive markers: "to". */
  readonly infinitiveMarkers: readonly string[];
  /** Verbs whose hearer follows before the words said: "told reporters that…". */
  readonly tellingVerbs: readonly string[];
  /** Verbs whose infinitive is what was said: "promised to". */
  readonly intendingVerbs: readonly string[];
  /** Verbs whose object is what was said: "praised the plan". */
  readonly judgingVerbs: readonly string[];
  /** Prepositions such a verb may take: "called for". */
  readonly judgingPrepositions: readonly string[];
  /** Verbs of thinking and knowing, which introduce words in marks but report no speech. */
  readonly attitudeVerbs: readonly string[];
  /** Words with which the writer takes over after a comma: "while". */
  readonly adversatives: readonly string[];
  /** Words that open a reported clause: "that", "whether". */
  readonly complementisers: readonly string[];
  /** Phrases before the speaker: "according to". */
  readonly accordingBefore: readonly string[];
  /** Those of them that mean it only before a name that opens the sentence: French "pour". */
  readonly accordingOpeners: readonly string[];
  /** Those that mean it only behind a comma or words in marks: "…, per the report". */
  readonly accordingClosers: readonly string[];
  /** Forms of perceiving, behind whose passive a participle speaks: "was heard saying". */
  readonly perceivedForms: readonly string[];
  /** Pattern of words that open with a complementiser of one letter: Hebrew "שהכביש", that the road. */
  readonly joinedOpeners: string;
  /**
   * Verbs that pass on what someone else said, with a preposition for whom (Arabic "نقلت … عن") or, where none is
   * listed, with an object (German "zitiert das Blatt den Minister").
   */
  readonly relayVerbs: readonly string[];
  readonly relayPrepositions: readonly string[];
  /** Cues among the phrases for a source that name whom a paper quotes: Persian "به نقل از". */
  readonly relayCues: readonly string[];
  /** Verbs with which a paper tells what it saw or was given: Arabic "اطلعت". */
  readonly receivingVerbs: readonly string[];
  /** Prepositions before the paper that somebody tells: Arabic "لـ". */
  readonly hearerPrepositions: readonly string[];
  /** Words for papers and agencies, where such a phrase also means something else. */
  readonly relayHosts: readonly string[];
  /** Words of a source that is the subject itself: German "nach eigenen Angaben". */
  readonly ownWords: readonly string[];
  /**
   * How speech opened by a dash ends before its verb of saying: `paired` with another dash, `plain` with that, a comma
   * or the sign of a question. `none`: a dash opens lists only.
   */
  readonly dialogueDashes: 'none' | 'paired' | 'plain';
  /** The verbs that close it behind a comma. */
  readonly dialogueVerbs: readonly string[];
  /** Whether marks stay open over a clause that says who speaks, set off by dashes or by commas as well. */
  readonly insertedCues: 'none' | 'dashes' | 'commas';
  /** Words between what was said and its verb: Turkish "diye". */
  readonly saidLinks: readonly string[];
  /** Words that stand for no subject at all: "there" in "There is talk". */
  readonly existentials: readonly string[];
  /** Words that present who speaks before a colon: "Here is Lake in 1992: “…”". */
  readonly presenters: readonly string[];
  /** What opens a question and an answer of a printed interview, before a colon or a full stop: "q", "answer". */
  readonly questionLabels: readonly string[];
  readonly answerLabels: readonly string[];
  /** Prepositions that open a sentence with whose view it tells, before a comma: "To Lake, it is “…”". */
  readonly openingViewpoints: readonly string[];
  /** Words after the speaker: German "zufolge", Turkish "göre". */
  readonly accordingAfter: readonly string[];
  /** What stands where a source would and names none: Turkish "edinilen bilgiye göre", Urdu "تفصیلات کے مطابق". */
  readonly stockSources: readonly string[];
  /** Prepositions that name a source by its noun: German "nach" in "nach einer Studie". */
  readonly sourcePrepositions: readonly string[];
  /** Ends of such nouns behind an indefinite article. */
  readonly sourceNouns: readonly string[];
  /** Ends of such nouns that stand without an article: "nach Polizeiangaben". */
  readonly sourcePlurals: readonly string[];
  readonly pronouns: Readonly<Record<string, PronounKind>>;
  /** "his", "her": the speaker of a speech noun, by the pronoun they stand for. */
  readonly possessivePronouns: Readonly<Record<string, PronounKind>>;
  /** Subjects that are nobody: "it", "there", "this". */
  readonly dummies: readonly string[];
  readonly determiners: readonly string[];
  /** Determiners that stand alone for a noun: "this", "some". */
  readonly demonstratives: readonly string[];
  readonly prepositions: readonly string[];
  /** Prepositions that tie a noun to the noun before it: "of". */
  readonly genitives: readonly string[];
  /** "and", "or". */
  readonly coordinators: readonly string[];
  /** "because", "while", "but": words that start a clause of their own. */
  readonly subordinators: readonly string[];
  /** Auxiliaries and modals that may stand between subject and verb. */
  readonly auxiliaries: readonly string[];
  /** Adverbs and negations that may stand between subject and verb, beside those known by ending. */
  readonly adverbs: readonly string[];
  /** Endings that make a lower-case word an adverb: "ly". */
  readonly adverbEndings: readonly string[];
  /** Common finite verbs that are no cue and end a noun phrase. */
  readonly otherVerbs: readonly string[];
  /** Bare forms of common verbs that are no cue, so that "to go" is told from "to Geneva". */
  readonly bareVerbs: readonly string[];
  /** Forms of the lists above that are nouns as well, and are so after an article: "claims". */
  readonly alsoNouns: readonly string[];
  /** Words that follow a possessor: "’s". */
  readonly possessives: readonly string[];
  /** Auxiliaries that a bare form follows: "will", "did". */
  readonly modals: readonly string[];
  /** Every noun is written with a capital (German). */
  readonly nounsCapital: boolean;
  /** Endings that make a lower-case word a finite verb: "ed". */
  readonly verbEndings: readonly string[];
  /** Nouns that can be a speaker's role or description: "spokesman", "officials". */
  readonly speakerNouns: readonly string[];
  /** Titles before a name, with and without the dot: "mr", "sen." */
  readonly titles: readonly string[];
  /** Titles and role words that tell gender: "mr", "spokesman"; "ms", "chairwoman". */
  readonly masculines: readonly string[];
  readonly feminines: readonly string[];
  /** Titles of courtesy, which are no role: "mr". */
  readonly courtesies: readonly string[];
  /** Definite articles: "the minister" was named before. */
  readonly definites: readonly string[];
  /** Words in names of organisations and places: "university", "street". */
  readonly organisationWords: readonly string[];
  /** Endings of trades, trusted only right behind a name: "-er". */
  readonly tradeEndings: readonly string[];
  /** "of", "from": "Matthew Ingram of The Globe". */
  readonly affiliations: readonly string[];
  /** Words that count a time word beside them: "last month". */
  readonly timeModifiers: readonly string[];
  /** Words for people of whom nothing is known but that: "the woman". */
  readonly strangers: readonly string[];
  /** Endings of a woman's post: German "-erin". */
  readonly feminineEndings: readonly string[];
  /** What stands behind the number of an age: "year-old". */
  readonly ageForms: readonly string[];
  /** Whom an article is for: German "der" he, "die" she. */
  readonly articleGenders: Readonly<Record<string, 'he' | 'she'>>;
  /** Endings of words for posts and trades. */
  readonly roleEndings: readonly string[];
  /**
   * Posts that may stand for each other, a family a row, a wider word or an ending ("-ologist") among
   * them: "the researcher" is the hydrologist named before.
   */
  readonly postFamilies: readonly (readonly string[])[];
  readonly callings: readonly OrganisationCalling[];
  /** Words before a post that make another one of it: the prime minister is not any minister. */
  readonly ranks: readonly string[];
  /** Those of them that a mention of the post never leaves out: "the president" is no vice president. */
  readonly lesserRanks: readonly string[];
  /** Documents and utterances that speak: "statement", "report". */
  readonly documentNouns: readonly string[];
  /** Prepositions before a document that words stand in: German "in". */
  readonly documentPrepositions: readonly string[];
  /** Weekdays, months, "today": capitalised or not, never a speaker. */
  readonly timeWords: readonly string[];
  /** Abbreviations that are other words in small letters: "Ill." is a state, "ill." ends a sentence. */
  readonly capitalAbbreviations: readonly string[];
  /** Abbreviations whose full stop ends no sentence. */
  readonly abbreviations: readonly string[];
}

/** Nouns that may call the organisation named before: "the firm". */
export interface OrganisationCalling {
  readonly nouns: readonly string[];
  /** Words whose organisations are never called so: a ministry is no firm. */
  readonly never: readonly string[];
  /** Words of which such a name has one; any name will do where none is listed. */
  readonly only?: readonly string[];
  /** Whether a name of initials may be called so. */
  readonly initials: boolean;
}

/** A list from words separated by blanks or line feeds; `_` stands for a blank inside one. */
export function words(...lists: readonly string[]): readonly string[] {
  return lists
    .flatMap((list) => list.split(/\s+/).filter((word) => word !== ''))
    .map((word) => word.replaceAll('_', ' '));
}
