/**
 * Finds the people, organisations, places and groups of an article, and its regions: finders that
 * each look for one kind, then refiners that settle overlaps, find short forms and merge.
 */
import type { Name } from '../model.ts';
import type { AnalysisDocument, Trace } from '../analysis/document.ts';
import type { Language } from '../languages/language.ts';
import { addAffiliations } from './add-affiliations.ts';
import { withAreasFor } from './companies-or-areas.ts';
import { foldName } from './fold-name.ts';
import { chooseBearers } from './choose-bearers.ts';
import { chooseNamesakes } from './choose-namesakes.ts';
import { findCaselessCities } from './find-caseless-cities.ts';
import { findCauseOrganisations } from './cause-organisations.ts';
import { findCaselessPersons } from './find-caseless-persons.ts';
import { findChineseNames } from './find-chinese-names.ts';
import { findChineseOrganisations } from './find-chinese-organisations.ts';
import { findClubs } from './find-clubs.ts';
import { findCities } from './find-cities.ts';
import { findDatelines } from './find-datelines.ts';
import { findDedications } from './find-dedications.ts';
import { findFirmsNamedLikePeople } from './firms-named-like-people.ts';
import { findGivenNames } from './find-given-names.ts';
import { findGroups } from './find-groups.ts';
import { findLandmarks } from './find-landmarks.ts';
import { findHyphenatedNames } from './find-hyphenated-names.ts';
import { findJapaneseNames } from './find-japanese-names.ts';
import { findKnownNames, openingsOf, readPhrases } from './find-known-names.ts';
import { findKoreanNames } from './find-korean-names.ts';
import { findLocalPlaces } from './find-local-places.ts';
import { findOrganisations } from './find-organisations.ts';
import { findPersons } from './find-persons.ts';
import { findTeams } from './find-teams.ts';
import { findToldOrganisations } from './find-told-organisations.ts';
import { findShortForms } from './find-short-forms.ts';
import { withoutHomographs } from './homographs.ts';
import { foldWord, lexiconOf } from './lexicon.ts';
import { lowerWordsOf } from './lower-words.ts';
import type { Mention, NamingContext } from './mention.ts';
import { mergeMentions } from './merge-mentions.ts';
import { pairAcronyms } from './pair-acronyms.ts';
import { rankRegions } from './rank-regions.ts';
import { resolveOverlaps } from './resolve-overlaps.ts';
import { findRuns } from './runs.ts';
import { readTokens, type TokenOptions } from './tokens.ts';
import { listedMarks } from './word-marks.ts';

type Finder = (context: NamingContext) => Mention[];

/** Scripts without blanks are read by characters. */
const CHINESE_FINDERS: readonly Finder[] = [findChineseNames, findChineseOrganisations];
const JAPANESE_FINDERS: readonly Finder[] = [findJapaneseNames];
/** Scripts without capitals. */
const CASELESS_FINDERS: readonly Finder[] = [
  findKnownNames,
  findCaselessCities,
  findGroups,
  findCaselessPersons,
];

const FINDERS: readonly Finder[] = [
  findKnownNames,
  findCities,
  findOrganisations,
  findDedications,
  findCauseOrganisations,
  findToldOrganisations,
  findFirmsNamedLikePeople,
  findTeams,
  findClubs,
  findHyphenatedNames,
  findLandmarks,
  findPersons,
  findGivenNames,
  findGroups,
];

/** Finds people, organisations and places, and the regions they put the article in. */
export function findNames(
  document: AnalysisDocument,
  trace: Trace,
): { readonly names: readonly Name[]; readonly regions: readonly string[] } {
  const context = contextOf(document, trace);
  const datelines = findDatelines(context);
  const found = datelines.concat(
    findLocalPlaces(context, datelines),
    ...findersFor(document.language).map((find) => find(context)),
  );
  const resolved = resolveOverlaps(context, found);
  const placed = chooseNamesakes(context, resolved.mentions, resolved.nested);
  const { nested } = placed;
  const mentions = withoutPlacesOfOffices(context, placed.mentions);
  const kept = withoutSurnames(context, pairAcronyms(context, mentions));
  const all = addAffiliations(context, [...kept, ...findShortForms(context, kept)], nested);
  const names = mergeMentions(context, chooseBearers(context, all));
  return { names, regions: rankRegions(names, nested) };
}

/**
 * "мэр Лесногорска | подал в отставку": behind an office stands its place, where the text has the same words as somebody's
 * office, or their ending is one that only places have in that case.
 */
function withoutPlacesOfOffices(context: NamingContext, mentions: readonly Mention[]): readonly Mention[] {
  const offices = new Set<string>();
  for (const { kind, role } of mentions)
    if (kind === 'person' && role !== null) offices.add(role.toLowerCase());
  const { placeCaseEndings = [] } = context.document.language.naming;
  return mentions.filter(({ kind, role, text }) => {
    if (kind !== 'person' || role === null) return true;
    const isPlace =
      offices.has(`${role} ${text}`.toLowerCase()) ||
      (!text.includes(' ') && placeCaseEndings.some((ending) => text.endsWith(ending)));
    if (isPlace) context.trace('find-names', text, `the place of the office “${role}”`);
    return !isPlace;
  });
}

/** A town that bears the surname of someone in the text is that someone ("Hamilton"). */
function withoutSurnames(context: NamingContext, mentions: readonly Mention[]): readonly Mention[] {
  const surnames = new Set<string>();
  for (const { kind, name, role } of mentions)
    if (kind === 'person' && (name.includes(' ') || role !== null))
      surnames.add(foldName(name.slice(name.lastIndexOf(' ') + 1)));
  if (surnames.size === 0) return mentions;
  const spoken = speakersAlone(context, surnames);
  return mentions.filter((mention) => {
    if (spoken.has(mention.start)) return false;
    const { place } = mention;
    const isTown = place
      ? place.kind === 'city' && !place.isCapital && place.population < LARGE
      : mention.kind === 'place';
    const keeps = !isTown || !surnames.has(foldName(mention.text));
    if (!keeps) context.trace('find-names', mention.text, 'a surname here, no town');
    return keeps;
  });
}

/** Where, in scripts without capitals, a nationality right after a verb of saying is somebody's surname: «قال السوداني». */
function speakersAlone(
  { tokens, lexicon }: NamingContext,
  surnames: ReadonlySet<string>,
): ReadonlySet<number> {
  const starts = new Set<number>();
  if (lexicon.givenNames.size === 0) return starts;
  tokens.forEach((token, index) => {
    const before = tokens[index - 1];
    if (!token.isJoined || !before || !surnames.has(token.fold)) return;
    if (before.isSaying || lexicon.sayingVerbs.has(before.fold.replace(/^[وف]/u, '')))
      starts.add(token.start);
  });
  return starts;
}

/** Cities of this size stay cities even where somebody is called so. */
const LARGE = 1_500_000;

function findersFor(language: Language): readonly Finder[] {
  if (language.code === 'zh') return CHINESE_FINDERS;
  if (language.code === 'ja') return JAPANESE_FINDERS;
  if (language.code === 'ko') return [findKoreanNames];
  return language.naming.hasNoCapitals ? CASELESS_FINDERS : FINDERS;
}

const OPTIONS = new WeakMap<Language, TokenOptions>();

function tokenOptionsOf(language: Language): TokenOptions {
  const known = OPTIONS.get(language);
  if (known) return known;
  const { naming, code } = language;
  const lexicon = lexiconOf(language);
  const dotted = (naming.abbreviations?.seldom ?? []).filter((word) => word.includes('.'));
  const abbreviations = [...(naming.abbreviations?.never ?? []), ...dotted];
  const made: TokenOptions = {
    abbreviations: new Set(abbreviations.map((word) => word.toLowerCase())),
    apostropheEnds: code === 'tr' || code === 'az',
    hasElision: code === 'fr' || code === 'it' || code === 'ca',
    numeralsAreStopped: naming.ordinalFullStop === true,
    fold: (text) => foldWord(text, naming),
    openingsOf: (fold) => openingsOf(lexicon, fold),
    marksOf: (fold) => listedMarks(lexicon, fold),
  };
  OPTIONS.set(language, made);
  return made;
}

function contextOf(document: AnalysisDocument, trace: Trace): NamingContext {
  const { naming } = document.language;
  const { tokens, numbers, capitals } = readTokens(document, tokenOptionsOf(document.language));
  const lowerWords = naming.hasNoCapitals ? new Set<string>() : lowerWordsOf(tokens, numbers);
  const lexicon = lexiconOf(document.language);
  const listed = withAreasFor(tokens, readPhrases(tokens, lexicon), lexicon);
  const phrases = withoutHomographs({ document, tokens, lexicon, phrases: listed });
  return {
    document,
    lexicon,
    tokens,
    lowerWords,
    phrases,
    capitals,
    runs: findRuns(tokens, capitals, lexicon),
    trace,
  };
}
