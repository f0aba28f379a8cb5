/** A language's naming data made ready for looking up: sets and phrase tables, built once. */
import type { Language } from '../languages/language.ts';
import type { NamingData } from '../languages/naming-data.ts';
import { foldName } from './fold-name.ts';
import { AREAS } from './gazetteer/areas.ts';
import { areaNamed, countryNamesIn, countryOf, type Place } from './gazetteer/places.ts';

/** What a known phrase stands for. */
export type Entry =
  | { readonly kind: 'country'; readonly place: Place }
  | { readonly kind: 'demonym'; readonly place: Place }
  | { readonly kind: 'area'; readonly place: Place }
  | { readonly kind: 'organisation'; readonly name: string };

export interface Phrase {
  /** Folded words, full stops cut. */
  readonly words: readonly string[];
  /** Set for short capitals ("US", "AP"): the text must write them so. */
  readonly exact: string | null;
  /** The list writes it large, so the text must. */
  readonly needsCapital: boolean;
  readonly entry: Entry;
  /** The form that the list gives, where this is another case of it. */
  readonly label: string | null;
  /** Letters of a small word written together with the first one. */
  readonly skip: number;
}

export interface Lexicon {
  readonly titles: ReadonlySet<string>;
  readonly roles: ReadonlySet<string>;
  readonly roleModifiers: ReadonlySet<string>;
  readonly rolePrepositions: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
  readonly organisationWords: ReadonlySet<string>;
  readonly organisationConnectors: ReadonlySet<string>;
  readonly organisationEndings: ReadonlySet<string>;
  readonly organisationKinds: ReadonlySet<string>;
  readonly stateWords: ReadonlySet<string>;
  readonly nationWords: ReadonlySet<string>;
  readonly thingEndings: ReadonlySet<string>;
  readonly vessels: ReadonlySet<string>;
  readonly works: ReadonlySet<string>;
  readonly teams: ReadonlySet<string>;
  readonly trades: ReadonlySet<string>;
  readonly belongings: ReadonlySet<string>;
  readonly deeds: ReadonlySet<string>;
  readonly tradeSurnames: ReadonlySet<string>;
  readonly possessions: ReadonlySet<string>;
  readonly subordinators: ReadonlySet<string>;
  readonly postNominals: ReadonlySet<string>;
  readonly townNouns: ReadonlySet<string>;
  readonly fieldWords: ReadonlySet<string>;
  readonly nameOwners: ReadonlySet<string>;
  readonly groupNouns: ReadonlySet<string>;
  readonly placePrepositions: ReadonlySet<string>;
  readonly placePostpositions: ReadonlySet<string>;
  readonly nameStops: ReadonlySet<string>;
  readonly givenNames: ReadonlySet<string>;
  readonly prefixes: readonly (readonly [prefix: string, replacement: string])[];
  readonly placeWords: ReadonlySet<string>;
  readonly settlementWords: ReadonlySet<string>;
  /** Folded names of places that are common words, and what makes them places. */
  /** Kinds of institutions and streets that bear people's names. */
  readonly dedications: ReadonlyMap<string, 'organisation' | 'place'>;
  readonly honours: ReadonlySet<string>;
  readonly homographs: ReadonlyMap<string, 'told' | 'beside'>;
  readonly commonPapers: ReadonlySet<string>;
  readonly paperArticles: ReadonlySet<string>;
  /** Pairs of folded words that are no place together, by each of the two. */
  readonly notPlacePairs: ReadonlyMap<string, readonly (readonly [first: string, second: string])[]>;
  readonly notNames: ReadonlySet<string>;
  readonly starters: ReadonlySet<string>;
  readonly sayingVerbs: ReadonlySet<string>;
  readonly endings: readonly string[];
  readonly nominativeEndings: readonly string[];
  readonly nounsAreCapitalised: boolean;
  readonly titlesAreLarge: boolean;
  readonly rolesLead: boolean;
  readonly hasTwoSurnames: boolean;
  readonly nounsAfterAdjectives: readonly string[];
  readonly placeEndings: ReadonlySet<string>;
  /** The part of a folded word that no case changes. */
  readonly nameStem: (word: string) => string;
  /** A country's name in the language, by code. */
  readonly countryLabels: ReadonlyMap<string, string>;
  /** One-word phrases by first character, longest first: for writing without blanks. */
  readonly phrasesByCharacter: ReadonlyMap<string, readonly Phrase[]>;
  /** All one-word phrases. */
  readonly phrasesByWord: ReadonlySet<string>;
  /** Organisations that bear an area's name in the language, and that area. */
  readonly areasLikeCompanies: ReadonlyMap<Phrase, Phrase>;
  /** By their first word, longest first. */
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
}

const LEXICONS = new WeakMap<Language, Lexicon>();

/** The lexicon of a language. */
export function lexiconOf(language: Language): Lexicon {
  const known = LEXICONS.get(language);
  if (known) return known;
  const { naming, speech } = language;
  const folded = (words: readonly string[] | undefined): ReadonlySet<string> =>
    new Set((words ?? []).map((word) => foldWord(word, naming)));
  const lexicon: Lexicon = {
    titles: folded(naming.titles),
    roles: folded(naming.roles),
    roleModifiers: folded(naming.roleModifiers),
    rolePrepositions: folded(naming.rolePrepositions),
    articles: folded(naming.articles),
    organisationWords: folded(naming.organisationWords),
    organisationConnectors: folded(naming.organisationConnectors),
    organisationEndings: folded(naming.organisationEndings),
    organisationKinds: new Set(naming.organisationKinds),
    stateWords: folded(naming.stateWords),
    nationWords: folded(naming.nationWords),
    thingEndings: folded(naming.thingWords?.endings),
    vessels: folded(naming.thingWords?.vessels),
    works: folded(naming.thingWords?.works),
    teams: folded(naming.thingWords?.teams),
    trades: folded(naming.firmWords?.trades),
    belongings: folded(naming.firmWords?.belongings),
    deeds: folded(naming.firmWords?.deeds),
    tradeSurnames: folded(naming.firmWords?.tradeSurnames),
    possessions: folded(naming.firmWords?.possessions),
    subordinators: folded(speech.subordinators),
    postNominals: folded(naming.postNominals),
    townNouns: folded(naming.townNouns),
    fieldWords: folded(naming.fieldWords),
    nameOwners: folded(naming.nameOwners),
    groupNouns: folded(naming.groupNouns),
    placePrepositions: folded(naming.placePrepositions),
    placePostpositions: folded(naming.placePostpositions),
    nameStops: folded(naming.nameStops),
    givenNames: folded(naming.givenNames),
    prefixes: naming.prefixes ?? [],
    placeWords: folded(naming.placeWords),
    settlementWords: folded(naming.settlementWords),
    dedications: new Map([
      ...(naming.dedications?.institutions ?? []).map((word) => [foldName(word), 'organisation'] as const),
      ...(naming.dedications?.streets ?? []).map((word) => [foldName(word), 'place'] as const),
    ]),
    honours: folded(naming.honours),
    homographs: new Map([
      ...(naming.homographs?.told ?? []).map((word) => [foldName(word), 'told'] as const),
      ...(naming.homographs?.beside ?? []).map((word) => [foldName(word), 'beside'] as const),
    ]),
    commonPapers: folded(naming.homographs?.papers),
    paperArticles: folded(naming.homographs?.articles),
    notPlacePairs: pairsByWord(naming.homographs?.never),
    notNames: folded(naming.notNames),
    starters: folded(naming.sentenceStarters),
    sayingVerbs: folded(speech.sayingVerbs),
    endings: naming.endings ?? [],
    nominativeEndings: naming.nominativeEndings ?? [],
    nounsAreCapitalised: naming.nounsAreCapitalised === true,
    titlesAreLarge: naming.titlesAreLarge === true,
    rolesLead: naming.rolesLead === true,
    hasTwoSurnames: naming.hasTwoSurnames === true,
    nounsAfterAdjectives: naming.nounsAfterAdjectives ?? [],
    placeEndings: new Set(naming.placeEndings),
    nameStem: naming.nameStem ?? ((word) => word),
    countryLabels: new Map([...countryNamesIn(language.code)].reverse().map(([name, code]) => [code, name])),
    ...phraseTables(language),
  };
  LEXICONS.set(language, lexicon);
  return lexicon;
}

/** A word as the lists of a language have it: folded, but for those that are another word then. */
export function foldWord(word: string, { unfolded }: NamingData): string {
  return unfolded?.includes(word) === true ? word : foldName(word);
}

function pairsByWord(pairs: readonly string[] | undefined): Lexicon['notPlacePairs'] {
  const table = new Map<string, (readonly [string, string])[]>();
  for (const pair of pairs ?? []) {
    const [first = '', second = ''] = foldName(pair).split(' ');
    for (const word of [first, second]) table.set(word, [...(table.get(word) ?? []), [first, second]]);
  }
  return table;
}

function phraseTables(
  language: Language,
): Pick<Lexicon, 'phrases' | 'areasLikeCompanies' | 'phrasesByCharacter' | 'phrasesByWord'> {
  const { naming } = language;
  const phrases: Phrase[] = [];
  const add = (form: string, entry: Entry): void => {
    addForm(form, entry, null);
    for (const inflected of naming.inflect?.(form) ?? []) addForm(inflected, entry, form);
  };
  const addForm = (text: string, entry: Entry, label: string | null): void => {
    const words = wordsOf(text);
    const plain = text.replaceAll('.', '');
    const isShort =
      words.length === 1 &&
      plain.length <= 4 &&
      plain === plain.toUpperCase() &&
      plain !== plain.toLowerCase();
    const needsCapital = text.charAt(0) !== text.charAt(0).toLowerCase();
    if (words.length > 0)
      phrases.push({ words, exact: isShort ? plain : null, needsCapital, entry, label, skip: 0 });
  };
  for (const forms of naming.organisations ?? []) {
    const [name = '', ...others] = forms.split('|');
    for (const form of [name, ...others]) add(form, { kind: 'organisation', name });
  }
  const countryForms: (readonly [string, string])[] = [...countryNamesIn(language.code)];
  for (const [code, forms] of Object.entries(naming.countryNames ?? {})) {
    for (const form of forms.split('|')) countryForms.push([form, code]);
  }
  for (const [form, code] of countryForms) {
    const place = countryOf(code);
    if (place) add(form, { kind: 'country', place });
  }
  for (const [code, forms] of Object.entries(naming.demonyms ?? {})) {
    const place = countryOf(code);
    if (!place) continue;
    for (const form of forms.split(' ')) {
      add(form, { kind: 'demonym', place });
      if (form.includes('-')) add(form.replaceAll('-', ' '), { kind: 'demonym', place });
    }
  }
  for (const line of AREAS.trim().split('\n')) {
    for (const name of line.split('|').slice(3)) {
      const place = areaNamed(foldName(name));
      if (place) add(name, { kind: 'area', place });
    }
  }
  const single = phrases.filter(({ words }) => words.length === 1);
  return {
    phrases: byFirstWord(phrases),
    areasLikeCompanies: namesakesOf(phrases),
    phrasesByCharacter: byFirstCharacter(single),
    phrasesByWord: new Set(single.map(({ words }) => words[0] ?? '')),
  };
}

function namesakesOf(phrases: readonly Phrase[]): ReadonlyMap<Phrase, Phrase> {
  const organisations = new Map<string, Phrase>();
  const shared = new Map<Phrase, Phrase>();
  for (const phrase of phrases) {
    const key = phrase.words.join(' ');
    if (phrase.entry.kind === 'organisation') organisations.set(key, phrase);
    const company = phrase.entry.kind === 'area' ? organisations.get(key) : undefined;
    if (company) shared.set(company, phrase);
  }
  return shared;
}

function byFirstCharacter(phrases: readonly Phrase[]): ReadonlyMap<string, readonly Phrase[]> {
  const table = new Map<string, Phrase[]>();
  for (const phrase of phrases) {
    const key = phrase.words[0]?.charAt(0) ?? '';
    const list = table.get(key);
    if (list) list.push(phrase);
    else table.set(key, [phrase]);
  }
  for (const list of table.values())
    list.sort((a, b) => (b.words[0]?.length ?? 0) - (a.words[0]?.length ?? 0));
  return table;
}

/** Folded words of a phrase as the tokens of a text would have them. */
export function wordsOf(text: string): string[] {
  return foldName(text)
    .replaceAll('.', '')
    .split(/[\s\u00a0]+/)
    .filter(Boolean);
}

function byFirstWord(phrases: readonly Phrase[]): ReadonlyMap<string, readonly Phrase[]> {
  const table = new Map<string, Phrase[]>();
  for (const phrase of phrases) {
    const first = phrase.words[0] ?? '';
    const list = table.get(first);
    if (list) list.push(phrase);
    else table.set(first, [phrase]);
  }
  for (const list of table.values()) list.sort((a, b) => b.words.length - a.words.length);
  return table;
}
