/** A language's speech data made ready for look-up: sets, built once per language. */
import type { Language } from '../languages/language.ts';
import type { PronounKind, SpeechData } from '../languages/speech-data.ts';
import { clauseLexicon, type ClauseLexicon } from './clause-lexicon.ts';
import {
  endsWithAny,
  keptOf,
  listingsOf,
  nationalitiesOf,
  pairsOf,
  patternOf,
  sayingOf,
  segmenterOf,
  splitterOf,
  treeOf,
  type Kept,
  type PhraseTree,
} from './lexicon-parts.ts';
import { gendersOf, peopleWordsOf, type PeopleWords } from './people-words.ts';

export interface SpeechLexicon extends Pick<SpeechData, Kept>, ClauseLexicon {
  /** The bits of `Listing` for the words that have any. */
  readonly listings: ReadonlyMap<string, number>;
  readonly saying: ReadonlySet<string>;
  readonly quoting: ReadonlySet<string>;
  /** False for a language without data, whose words say nothing of who speaks. */
  readonly hasVerbs: boolean;
  readonly impersonal: ReadonlySet<string>;
  readonly following: ReadonlySet<string>;
  readonly people: PeopleWords;
  readonly passives: ReadonlySet<string>;
  readonly agents: ReadonlySet<string>;
  /** Has the ending of a verb noun that reports: "kapanacağını". */
  readonly isReportedNoun: (lower: string) => boolean;
  readonly objectEndings: readonly string[];
  readonly objectMarkers: ReadonlySet<string>;
  readonly impersonalEndings: readonly string[];
  /** Words that name a source only behind a comma or words in marks. */
  readonly accordingClosers: ReadonlySet<string>;
  readonly perceived: ReadonlySet<string>;
  /** The letter that opens a clause, of a word that begins with it; null where none does. */
  readonly joinedOpener: RegExp | null;
  readonly relayVerbs: ReadonlySet<string>;
  readonly questionLabels: ReadonlySet<string>;
  readonly answerLabels: ReadonlySet<string>;
  readonly relayPrepositions: ReadonlySet<string>;
  readonly relayCues: ReadonlySet<string>;
  readonly relayHosts: ReadonlySet<string>;
  readonly ownWords: ReadonlySet<string>;
  readonly dialogueVerbs: ReadonlySet<string>;
  readonly saidLinks: ReadonlySet<string>;
  readonly existentials: ReadonlySet<string>;
  readonly presenters: ReadonlySet<string>;
  readonly openingViewpoints: ReadonlySet<string>;
  /** First words of two-word cues, to their second words. */
  readonly phrasal: ReadonlyMap<string, ReadonlySet<string>>;
  readonly speechNouns: ReadonlySet<string>;
  /** A verb may stand without a subject; whoever spoke last goes on. */
  readonly subjectless: boolean;
  /** Words with which a reported clause goes on behind an inserted "she said". */
  readonly resumptions: ReadonlySet<string>;
  readonly anonymities: ReadonlySet<string>;
  readonly cueObjects: ReadonlySet<string>;
  readonly negations: ReadonlySet<string>;
  /** A negation may stand behind its verb: "sagte nicht, ob". */
  readonly negationsBehind: boolean;
  readonly restrictives: ReadonlySet<string>;
  readonly refusals: ReadonlySet<string>;
  readonly alternatives: ReadonlySet<string>;
  readonly participles: ReadonlySet<string>;
  readonly legendForms: ReadonlySet<string>;
  readonly infinitives: ReadonlySet<string>;
  readonly infinitiveMarkers: ReadonlySet<string>;
  readonly pluralEndings: readonly string[];
  readonly plurals: ReadonlySet<string>;
  readonly pluralPronouns: ReadonlySet<string>;
  readonly gerundEndings: readonly string[];
  readonly withs: ReadonlySet<string>;
  readonly possessivePronouns: ReadonlySet<string>;
  readonly dummies: ReadonlySet<string>;
  readonly singularEndings: readonly string[];
  readonly asWords: ReadonlySet<string>;
  /** "as" in "As the agency reported, …". */
  readonly reportOpeners: ReadonlySet<string>;
  readonly intending: ReadonlySet<string>;
  readonly judging: ReadonlySet<string>;
  readonly adversatives: ReadonlySet<string>;
  readonly attitudes: ReadonlySet<string>;
  readonly judgingPrepositions: ReadonlySet<string>;
  /** Articles that tie a noun to the noun before without a preposition: "Sprecher der Polizei". */
  readonly genitiveArticles: ReadonlySet<string>;
  readonly isAdjective: (lower: string) => boolean;
  readonly subjectMarkers: ReadonlySet<string>;
  /** Those written on the end of their word, longest first; empty where they are words of their own. */
  readonly attachedMarkers: readonly string[];
  readonly invertedCues: ReadonlySet<string>;
  readonly reflexives: ReadonlySet<string>;
  readonly clauseCommas: boolean;
  readonly genders: ReadonlyMap<string, 'he' | 'she'>;
  /** Titles of courtesy, which are no role: "Mr". */
  readonly courtesies: ReadonlySet<string>;
  readonly timeModifiers: ReadonlySet<string>;
  readonly strangers: ReadonlySet<string>;
  /** Whom the ending of a word for a post tells: German "-in" she, without it he where all posts have both forms. */
  readonly feminineRole: (lower: string) => 'she' | null;
  readonly definites: ReadonlySet<string>;
  readonly voiceless: ReadonlySet<string>;
  /** Countries by the words for their people, lower case. */
  readonly nationalities: ReadonlyMap<string, string>;
  readonly organisationWords: ReadonlySet<string>;
  readonly possessiveKinds: ReadonlyMap<string, PronounKind>;
  /** Ends like a word for a post: "-er", "-ist". */
  readonly isRoleWord: (lower: string) => boolean;
  readonly ranks: ReadonlySet<string>;
  readonly lesserRanks: ReadonlySet<string>;
  readonly affiliations: ReadonlySet<string>;
  readonly lightVerbs: ReadonlySet<string>;
  readonly adjectiveEndings: readonly string[];
  readonly addressees: ReadonlySet<string>;
  readonly obliques: ReadonlySet<string>;
  readonly reportedForms: ReadonlySet<string>;
  readonly quotedForms: ReadonlySet<string>;
  readonly nominatives: ReadonlySet<string>;
  readonly pastEndings: readonly string[];
  /** Cuts "l’homme" and "a-t-il" into their words; null where the language has none. */
  readonly splitter: RegExp | null;
  /** Finds the known words of a text without spaces, the longest first; null where words are spaced. */
  readonly segmenter: RegExp | null;
  readonly capitalTimes: boolean;
  readonly participlePrepositions: ReadonlySet<string>;
  /** Complementisers that open nothing but a reported clause: "that". */
  readonly openers: ReadonlySet<string>;
  readonly isTrade: (lower: string) => boolean;
  /** Verbs that speak only with their particle further on: "gab … bekannt". */
  readonly separable: ReadonlyMap<string, ReadonlySet<string>>;
  readonly examples: ReadonlySet<string>;
  readonly ordinalStops: boolean;
  readonly soCalled: ReadonlySet<string>;
  /** Words with which a sentence points back at the words said before it: "Das sagte Hahn". */
  readonly pointers: ReadonlySet<string>;
  /** Prepositions that open what a verb speaks of, by its forms: "warnte" → "vor". */
  readonly contentPrepositions: ReadonlyMap<string, ReadonlySet<string>>;
  /** Articles of things not named before, which no name has: "einem". */
  readonly indefinites: ReadonlySet<string>;
  /** Nouns with which someone holds what the clause behind them says: "der Ansicht, dass". */
  readonly opinionNouns: ReadonlySet<string>;
  /** Participles that give a name and say nothing: "genannt". */
  readonly namings: ReadonlySet<string>;
  /** Such words behind a name. */
  readonly namingsBehind: ReadonlySet<string>;
  /** The plainest verbs of saying, which take nothing but what was said: "said". */
  readonly plain: ReadonlySet<string>;
  /** Nouns that a title follows: "Überschrift". */
  readonly titleNouns: ReadonlySet<string>;
  /** Things said or planned, which do not speak themselves: "criticism", "plans". */
  readonly saidThings: ReadonlySet<string>;
  /** Prepositions before whoever sees it so: "für". */
  readonly viewpoints: ReadonlySet<string>;
  readonly isPastParticiple: (lower: string) => boolean;
  readonly objectArticles: boolean;
  /** What a verb that may close words in marks looks like ("relató"); null where none is told by its form. */
  readonly closingForms: RegExp | null;
  readonly saidInfinitives: RegExp | null;
  readonly plainObjects: RegExp | null;
  readonly besideMarks: ReadonlySet<string>;
  /** Pronouns tied to their verb by a hyphen: "dit-il". */
  readonly clitics: ReadonlySet<string>;
  /** Looks like a verb in reported mood: "drohe". */
  readonly isReportedForm: (lower: string) => boolean;
  readonly telling: ReadonlySet<string>;
  readonly complementisers: ReadonlySet<string>;
  /** The phrases before a speaker as a tree of their words. */
  readonly accordingBefore: PhraseTree;
  /** Words that mean "according to" only before a name that opens the sentence. */
  readonly accordingOpeners: ReadonlySet<string>;
  readonly accordingAfter: ReadonlySet<string>;
  readonly stockSources: ReadonlySet<string>;
  readonly sourcePrepositions: ReadonlySet<string>;
  readonly sourceNouns: readonly string[];
  readonly sourcePlurals: readonly string[];
  readonly pronouns: ReadonlyMap<string, PronounKind>;
  readonly determiners: ReadonlySet<string>;
  readonly prepositions: ReadonlySet<string>;
  readonly genitives: ReadonlySet<string>;
  readonly coordinators: ReadonlySet<string>;
  readonly subordinators: ReadonlySet<string>;
  readonly auxiliaries: ReadonlySet<string>;
  readonly otherVerbs: ReadonlySet<string>;
  readonly ageForms: ReadonlySet<string>;
  readonly articleGenders: ReadonlyMap<string, 'he' | 'she'>;
  readonly speakerNouns: ReadonlySet<string>;
  readonly titles: ReadonlySet<string>;
  readonly documentNouns: ReadonlySet<string>;
  readonly documentPrepositions: ReadonlySet<string>;
  readonly timeWords: ReadonlySet<string>;
  readonly capitalAbbreviations: ReadonlySet<string>;
  readonly abbreviations: ReadonlySet<string>;
  /** Any form that can introduce or follow words said. */
  readonly isCue: (lower: string) => boolean;
  readonly isAdverb: (lower: string) => boolean;
  /** Forms that are nouns as well ("claims"). */
  readonly alsoNouns: ReadonlySet<string>;
  readonly possessives: ReadonlySet<string>;
  /** All nouns are written with a capital. */
  readonly nounsCapital: boolean;
  readonly demonstratives: ReadonlySet<string>;
  /** Participle or bare form of a verb that reports clauses. */
  readonly isSayingForm: (lower: string) => boolean;
  readonly isBareVerb: (lower: string) => boolean;
  readonly hasVerbEnding: (lower: string) => boolean;
}

const COMPILED = new Map<string, SpeechLexicon>();

/** The look-up form of a language's speech data. */
export function lexiconOf(language: Language): SpeechLexicon {
  const made = COMPILED.get(language.code) ?? compile(language);
  COMPILED.set(language.code, made);
  return made;
}

function compile({ speech, naming }: Language): SpeechLexicon {
  const quoting = new Set(speech.quotingVerbs);
  const saying = sayingOf(speech, quoting);
  const participles = new Set(speech.participles);
  const infinitives = new Set(speech.infinitives);
  const adverbs = new Set(speech.adverbs);
  const bare = new Set(speech.bareVerbs);
  const sayingForms = new Set(speech.sayingForms);
  // "family", "assembly": nouns with the ending of an adverb.
  const nouns = new Set([...speech.alsoNouns, ...speech.speakerNouns, ...speech.organisationWords]);
  return {
    ...keptOf(speech),
    ...clauseLexicon(speech),
    listings: listingsOf(speech),
    saying,
    quoting,
    participles,
    legendForms: new Set(speech.legendForms),
    infinitives,
    auxiliaries: new Set(speech.auxiliaries),
    otherVerbs: new Set(speech.otherVerbs),
    hasVerbs: saying.size > 0,
    impersonal: new Set(speech.impersonalVerbs),
    following: new Set(speech.followingVerbs),
    people: peopleWordsOf(speech, naming),
    passives: new Set(speech.passives),
    agents: new Set(speech.agents),
    // The stems of the commonest verbs have two letters: "olduğunu".
    isReportedNoun: (lower) =>
      speech.reportedNouns.some(
        (ending) => lower.length > ending.length + (speech.attachedMarkers ? 0 : 1) && lower.endsWith(ending),
      ),
    objectEndings: speech.objectEndings,
    objectMarkers: new Set(speech.objectMarkers),
    impersonalEndings: speech.impersonalEndings,
    accordingClosers: new Set(speech.accordingClosers),
    perceived: new Set(speech.perceivedForms),
    joinedOpener: speech.joinedOpeners === '' ? null : new RegExp(speech.joinedOpeners, 'u'),
    relayVerbs: new Set(speech.relayVerbs),
    questionLabels: new Set(speech.questionLabels),
    answerLabels: new Set(speech.answerLabels),
    relayPrepositions: new Set(speech.relayPrepositions),
    relayCues: new Set(speech.relayCues),
    relayHosts: new Set(speech.relayHosts),
    ownWords: new Set(speech.ownWords),
    dialogueVerbs: new Set(speech.dialogueVerbs),
    saidLinks: new Set(speech.saidLinks),
    existentials: new Set(speech.existentials),
    presenters: new Set(speech.presenters),
    openingViewpoints: new Set(speech.openingViewpoints),
    pluralEndings: speech.pluralEndings,
    plurals: new Set(speech.plurals),
    pluralPronouns: new Set(speech.pluralPronouns),
    gerundEndings: speech.gerundEndings,
    withs: new Set(speech.withs),
    phrasal: pairsOf(speech.phrasalCues),
    capitalTimes: speech.capitalTimes,
    speechNouns: new Set(speech.speechNouns),
    subjectless: speech.subjectless,
    resumptions: new Set(speech.resumptions),
    anonymities: new Set(speech.anonymities),
    cueObjects: new Set([...speech.speechNouns, ...speech.cueObjects]),
    negations: new Set(speech.negations),
    negationsBehind: speech.negationsBehind,
    restrictives: new Set(speech.restrictives),
    refusals: new Set(speech.refusals),
    alternatives: new Set(speech.alternatives),
    possessivePronouns: new Set(Object.keys(speech.possessivePronouns)),
    dummies: new Set(speech.dummies),
    singularEndings: speech.singularEndings,
    asWords: new Set(speech.asWords),
    reportOpeners: new Set(speech.reportOpeners),
    intending: new Set(speech.intendingVerbs),
    judging: new Set(speech.judgingVerbs),
    adversatives: new Set(speech.adversatives),
    attitudes: new Set(speech.attitudeVerbs),
    judgingPrepositions: new Set(speech.judgingPrepositions),
    genitiveArticles: new Set(speech.genitiveArticles),
    isAdjective: (lower) => endsWithAny(lower, speech.adjectiveEndings),
    subjectMarkers: new Set(speech.subjectMarkers),
    attachedMarkers: speech.attachedMarkers
      ? [...speech.subjectMarkers].sort((a, b) => b.length - a.length)
      : [],
    invertedCues: new Set(speech.invertedCues),
    reflexives: new Set(speech.reflexives),
    clauseCommas: speech.clauseCommas,
    genders: gendersOf(speech),
    courtesies: new Set(speech.courtesies),
    timeModifiers: new Set(speech.timeModifiers),
    strangers: new Set(speech.strangers),
    feminineRole: (lower) => (endsWithAny(lower, speech.feminineEndings) ? 'she' : null),
    definites: new Set(speech.definites),
    voiceless: new Set(speech.voicelessNouns),
    nationalities: nationalitiesOf(naming),
    organisationWords: new Set(speech.organisationWords),
    possessiveKinds: new Map(Object.entries(speech.possessivePronouns)),
    isRoleWord: (lower) => endsWithAny(lower, speech.roleEndings),
    ranks: new Set(speech.ranks),
    lesserRanks: new Set(speech.lesserRanks),
    affiliations: new Set(speech.affiliations),
    ageForms: new Set(speech.ageForms),
    articleGenders: new Map(Object.entries(speech.articleGenders)),
    lightVerbs: new Set(speech.lightVerbs),
    adjectiveEndings: speech.adjectiveEndings,
    addressees: new Set(speech.addressees),
    obliques: new Set(speech.obliques),
    reportedForms: new Set(speech.reportedForms),
    quotedForms: new Set(speech.quotedForms),
    nominatives: new Set(speech.nominatives),
    pastEndings: speech.pastEndings,
    splitter: splitterOf(speech),
    segmenter: segmenterOf(speech),
    participlePrepositions: new Set(speech.participlePrepositions),
    openers: new Set(speech.openers),
    isTrade: (lower) => endsWithAny(lower, speech.tradeEndings),
    separable: new Map(
      Object.entries(speech.separableVerbs).map(([verb, particles]) => [verb, new Set(particles)] as const),
    ),
    examples: new Set(speech.exampleWords),
    ordinalStops: speech.ordinalStops,
    soCalled: new Set(speech.soCalled),
    pointers: new Set(speech.pointers),
    contentPrepositions: new Map(
      Object.entries(speech.contentPrepositions).map(([verb, words]) => [verb, new Set(words)] as const),
    ),
    indefinites: new Set(speech.indefinites),
    opinionNouns: new Set(speech.opinionNouns),
    namings: new Set(speech.namings),
    namingsBehind: new Set(speech.namingsBehind),
    plain: new Set(speech.plainVerbs),
    titleNouns: new Set(speech.titleNouns),
    saidThings: new Set(speech.saidThings),
    viewpoints: new Set(speech.viewpoints),
    isPastParticiple: patternOf(speech.pastParticiples),
    isReportedForm: patternOf(speech.reportedPattern),
    objectArticles: speech.objectArticles,
    besideMarks: new Set(speech.besideMarks),
    plainObjects: speech.plainObjects === '' ? null : new RegExp(speech.plainObjects, 'u'),
    saidInfinitives: speech.saidInfinitives === '' ? null : new RegExp(speech.saidInfinitives, 'u'),
    closingForms: speech.closingForms === '' ? null : new RegExp(speech.closingForms, 'u'),
    clitics: new Set(speech.clitics),
    infinitiveMarkers: new Set(speech.infinitiveMarkers),
    telling: new Set(speech.tellingVerbs),
    complementisers: new Set(speech.complementisers),
    accordingBefore: treeOf(speech.accordingBefore),
    accordingOpeners: new Set(speech.accordingOpeners),
    accordingAfter: new Set(speech.accordingAfter),
    stockSources: new Set(speech.stockSources),
    sourcePrepositions: new Set(speech.sourcePrepositions),
    sourceNouns: speech.sourceNouns,
    sourcePlurals: speech.sourcePlurals,
    pronouns: new Map(Object.entries(speech.pronouns)),
    determiners: new Set(speech.determiners),
    prepositions: new Set(speech.prepositions),
    genitives: new Set(speech.genitives),
    coordinators: new Set(speech.coordinators),
    subordinators: new Set(speech.subordinators),
    speakerNouns: new Set(speech.speakerNouns),
    titles: new Set(speech.titles),
    documentNouns: new Set(speech.documentNouns),
    documentPrepositions: new Set(speech.documentPrepositions),
    timeWords: new Set(speech.timeWords),
    capitalAbbreviations: new Set(speech.capitalAbbreviations),
    abbreviations: new Set(speech.abbreviations),
    alsoNouns: new Set(speech.alsoNouns),
    possessives: new Set(speech.possessives),
    nounsCapital: speech.nounsCapital,
    demonstratives: new Set(speech.demonstratives),
    isSayingForm: (lower) => saying.has(lower) || sayingForms.has(lower),
    isBareVerb: (lower) => infinitives.has(lower) || bare.has(lower),
    hasVerbEnding: (lower) => !lower.includes('-') && endsWithAny(lower, speech.verbEndings),
    isCue: (lower) =>
      saying.has(lower) || quoting.has(lower) || participles.has(lower) || infinitives.has(lower),
    isAdverb: (lower) =>
      adverbs.has(lower) || (endsWithAny(lower, speech.adverbEndings) && !nouns.has(lower)),
  };
}
