/** The parts of a compiled lexicon: trees of phrases, patterns, pairs. */
import type { NamingData } from '../languages/naming-data.ts';
import type { SpeechData } from '../languages/speech-data.ts';

/** Taken over from the language’s data as they stand. */
const KEPT = [
  'nominative',
  'dialogueDashes',
  'insertedCues',
  'order',
  'postFamilies',
  'callings',
  'receivingVerbs',
  'hearerPrepositions',
  'generalEndings',
  'describingEndings',
  'infinitiveTies',
  'adverbEndings',
] as const;

export type Kept = (typeof KEPT)[number];

/** What a lexicon takes over from the language’s data. */
export function keptOf(speech: SpeechData): Pick<SpeechData, Kept> {
  return Object.fromEntries(KEPT.map((field) => [field, speech[field]])) as unknown as Pick<SpeechData, Kept>;
}

/** Phrases that share their first words share a branch. */
export interface PhraseTree {
  /** A phrase ends here. */
  ends: boolean;
  readonly next: Map<string, PhraseTree>;
}

/** Phrases of several words as a tree of their words. */
export function treeOf(phrases: readonly string[]): PhraseTree {
  const root: PhraseTree = { ends: false, next: new Map() };
  for (const phrase of phrases) {
    let node = root;
    for (const word of phrase.split(' ')) {
      const known = node.next.get(word);
      const next: PhraseTree = known ?? { ends: false, next: new Map() };
      if (!known) node.next.set(word, next);
      node = next;
    }
    node.ends = true;
  }
  return root;
}

/** The lists that steps ask of every word, one bit each: a word is looked up once, not once a list. */
export const Listing = {
  possessive: 1,
  pronoun: 2,
  auxiliary: 4,
  infinitiveMarker: 8,
  preposition: 16,
  coordinator: 32,
  subordinator: 64,
  determiner: 128,
  timeWord: 256,
  lightVerb: 512,
  alsoNoun: 1024,
  participle: 2048,
  infinitive: 4096,
  /** In any list that tells what a word does; the others are told by their endings. */
  tagged: 8192,
  /** May open or close a clause that reports speech, or stand for its verb. */
  clausal: 16_384,
  /** Participles that open a question put by nobody the text names: "asked". */
  asking: 32_768,
  /** Titles and nouns for those who speak. */
  post: 65_536,
  /** Verbs of saying and of putting words. */
  finite: 131_072,
  /** By the word's own ending, not by a list; see `formBits`. */
  adverb: 262_144,
  verbEnding: 524_288,
  /** Common adjectives that no ending tells. */
  adjective: 1_048_576,
  /** Before some prepositions part of one: "thanks to". */
  prepositionOpener: 2_097_152,
  /** Verbs whose participle may introduce a name. */
  naming: 4_194_304,
  /** Participles that "of" makes tell of whom they name. */
  accused: 8_388_608,
  modal: 16_777_216,
  /** By a list or its own ending a form of reported speech: "stehe". */
  reported: 33_554_432,
  /** By its own ending an adjective. */
  adjectival: 67_108_864,
  /** First words of cues of two words, verbs with a particle, verbs that speak only behind words in marks. */
  beside: 134_217_728,
} as const;

/** What tells of a word by its ending. */
interface Forms {
  readonly isAdverb: (lower: string) => boolean;
  readonly hasVerbEnding: (lower: string) => boolean;
  readonly reportedForms: ReadonlySet<string>;
  readonly isReportedForm: (lower: string) => boolean;
  readonly isAdjective: (lower: string) => boolean;
}

/** What the endings of a word tell of it wherever it stands, as bits of `Listing`. */
export function formBits(lower: string, forms: Forms): number {
  let bits = 0;
  if (forms.isAdverb(lower)) bits |= Listing.adverb;
  if (forms.hasVerbEnding(lower)) bits |= Listing.verbEnding;
  if (forms.reportedForms.has(lower) || forms.isReportedForm(lower)) bits |= Listing.reported;
  if (forms.isAdjective(lower)) bits |= Listing.adjectival;
  return bits;
}

/** The words of those lists, with their bits. */
export function listingsOf(speech: SpeechData): Map<string, number> {
  const listings = new Map<string, number>();
  const mark = (words: readonly string[], bits: number): void => {
    for (const word of words) listings.set(word, (listings.get(word) ?? 0) | bits);
  };
  const add = (words: readonly string[], bit = 0): void => mark(words, bit | Listing.tagged);
  add(speech.possessives, Listing.possessive);
  add(Object.keys(speech.pronouns), Listing.pronoun);
  add(speech.auxiliaries, Listing.auxiliary);
  add(speech.infinitiveMarkers, Listing.infinitiveMarker);
  add(speech.prepositions, Listing.preposition);
  add(speech.coordinators, Listing.coordinator);
  add(speech.subordinators, Listing.subordinator);
  add(speech.determiners, Listing.determiner);
  add(speech.timeWords, Listing.timeWord);
  add(speech.lightVerbs, Listing.lightVerb);
  add(speech.alsoNouns, Listing.alsoNoun);
  add(speech.participles, Listing.participle);
  add(speech.infinitives, Listing.infinitive);
  add(speech.phrasalCues.map((phrase) => phrase.split(' ')[0] ?? ''));
  add(speech.sayingVerbs);
  add(speech.impersonalVerbs);
  add(speech.quotingVerbs);
  add(Object.keys(speech.separableVerbs));
  add(speech.followingVerbs);
  add(speech.otherVerbs);
  add(speech.complementisers);
  add(speech.reportOpeners);
  mark(speech.invertedCues, Listing.clausal);
  mark(speech.accordingAfter, Listing.clausal);
  mark(
    speech.accordingBefore.map((phrase) => phrase.split(' ')[0] ?? ''),
    Listing.clausal,
  );
  mark(speech.sourcePrepositions, Listing.clausal);
  mark(speech.opinionNouns, Listing.clausal);
  mark(speech.speechNouns, Listing.clausal);
  mark(speech.adjectives, Listing.adjective);
  mark(speech.modals, Listing.modal);
  mark(
    speech.phrasalCues.map((phrase) => phrase.split(' ')[0] ?? ''),
    Listing.beside,
  );
  mark(Object.keys(speech.separableVerbs), Listing.beside);
  mark(speech.followingVerbs, Listing.beside);
  mark(speech.accusedForms, Listing.accused);
  mark(speech.namingForms, Listing.naming);
  mark(speech.prepositionOpeners, Listing.prepositionOpener);
  mark(speech.askingForms, Listing.asking);
  mark(speech.titles, Listing.post);
  mark(speech.speakerNouns, Listing.post);
  mark(speech.sayingVerbs, Listing.finite);
  mark(speech.impersonalVerbs, Listing.finite);
  mark(speech.quotingVerbs, Listing.finite);
  if (speech.order === 'verb-second') mark(Object.keys(speech.separableVerbs), Listing.finite);
  return listings;
}

/** Verbs that report; German ones that say something only with their particle ("merkte … an") stand in no other list. */
export function sayingOf(speech: SpeechData, quoting: ReadonlySet<string>): Set<string> {
  const apart = speech.order === 'verb-second' ? Object.keys(speech.separableVerbs) : [];
  return new Set([
    ...speech.sayingVerbs,
    ...speech.impersonalVerbs,
    ...apart.filter((verb) => !quoting.has(verb)),
  ]);
}

/** True where a word is an ending or has one. */
export function endsWithAny(lower: string, endings: readonly string[]): boolean {
  for (const ending of endings) if (lower.length > ending.length + 2 && lower.endsWith(ending)) return true;
  return false;
}

/** A test for whole words by a regular expression; one that never holds where it is empty. */
export function patternOf(source: string): (lower: string) => boolean {
  if (source === '') return () => false;
  const pattern = new RegExp(source, 'u');
  return (lower) => pattern.test(lower);
}

/** What cuts clitics and elisions off their words; null where the language has none. */
export function splitterOf({ elisions, clitics }: SpeechData): RegExp | null {
  if (elisions.length === 0 && clitics.length === 0) return null;
  return new RegExp(
    `^(?:${elisions.join('|')})['’]|-t-(?:${clitics.join('|')})$|-(?:${clitics.join('|')})$`,
    'giu',
  );
}

/** What finds known words in a text without spaces, the longest first; null where words are spaced. */
export function segmenterOf(speech: SpeechData): RegExp | null {
  if (speech.script !== 'unspaced') return null;
  const known = [
    ...speech.sayingVerbs,
    ...speech.quotingVerbs,
    ...speech.reportOpeners,
    ...speech.accordingBefore,
    ...speech.accordingAfter,
    ...Object.keys(speech.pronouns),
    ...speech.prepositions,
    ...speech.subjectMarkers,
    ...speech.coordinators,
    ...speech.subordinators,
    ...speech.adverbs,
    ...speech.auxiliaries,
    ...speech.negations,
    ...speech.refusals,
    ...speech.speakerNouns,
    ...speech.titles,
    ...speech.documentNouns,
    ...speech.timeWords,
  ];
  const longestFirst = [...new Set(known)].sort((a, b) => b.length - a.length);
  return new RegExp(longestFirst.join('|'), 'gu');
}

/** First words of two-word phrases, each with the words that may follow it. */
export function pairsOf(phrases: readonly string[]): Map<string, Set<string>> {
  const pairs = new Map<string, Set<string>>();
  for (const phrase of phrases) {
    const [first = '', second = ''] = phrase.split(' ');
    const known = pairs.get(first);
    if (known) known.add(second);
    else pairs.set(first, new Set([second]));
  }
  return pairs;
}

/** Countries by the words for their people, lower case. */
export function nationalitiesOf({ demonyms = {} }: NamingData): Map<string, string> {
  return new Map(
    Object.entries(demonyms).flatMap(([code, forms]) =>
      forms.split(' ').map((form) => [form.toLowerCase(), code] as const),
    ),
  );
}
