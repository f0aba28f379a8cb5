/** Gathers the mentions of each name: full forms, short forms, acronyms, spellings. */
import { noTrace } from '../analysis/document.ts';
import type { Name, NameKind, Span } from '../model.ts';
import { compareSpans } from '../text.ts';
import { FIRST_NAMES } from './first-names.ts';
import { foldName } from './fold-name.ts';
import type { Place } from './gazetteer/places.ts';
import type { Mention, NamingContext } from './mention.ts';
import type { Lexicon } from './lexicon.ts';
import { explainVariant, variantKeys } from './match-variants.ts';
import { inNominative } from './russian-nominative.ts';

interface Group {
  readonly kind: NameKind;
  /** Its place in the order in which groups are made. */
  readonly order: number;
  name: string;
  readonly mentions: Mention[];
  readonly reasons: string[];
}

/** Names by first mention, numbered. */
export function mergeMentions(context: NamingContext, found: readonly Mention[]): Name[] {
  const mentions = context.document.language.code === 'ru' ? found.flatMap(inNominative) : found;
  const groups: Group[] = [];
  const known = new KnownGroups();
  const variants = new VariantIndex(context.lexicon);
  for (const mention of fullFormsFirst(mentions)) {
    const same = known.groupOf(mention);
    const group = same ?? variants.groupOf(mention);
    if (group) {
      if (same === undefined) {
        const why = explainVariant(mention.name, group.name, context.lexicon.nameStem);
        if (why !== null) group.reasons.push(`“${mention.name}”: ${why}`);
        known.add(mention, group);
      }
      group.mentions.push(mention);
      if (mention.kind === 'person' && isBetter(mention.name, group.name)) {
        group.name = mention.name;
        variants.add(group);
      }
      continue;
    }
    const made: Group = {
      kind: mention.kind,
      order: groups.length,
      name: mention.name,
      mentions: [mention],
      reasons: [],
    };
    groups.push(made);
    variants.add(made);
    known.add(mention, made);
  }
  for (const { mentions: own } of groups) if (own.length > 1) own.sort(compareSpans);
  groups.sort((a, b) => compareSpans(first(a), first(b)));
  return groups.map((group, index) => nameOf(context, group, `n${index + 1}`));
}

/** People by how many words name them, the most first, so that a surname met before its full name finds it; then all others. */
function fullFormsFirst(mentions: readonly Mention[]): Mention[] {
  const inOrder = mentions.toSorted(compareSpans);
  const byWords: Mention[][] = [[]];
  for (const mention of inOrder) {
    const words = mention.kind === 'person' ? wordsIn(mention.name) : 0;
    while (byWords.length <= words) byWords.push([]);
    byWords[words]?.push(mention);
  }
  return ([] as Mention[]).concat(...byWords.reverse());
}

/** "Holms" beside "Holm": a case of the name, no other name. */
function isGenitive(context: NamingContext, text: string, name: string): boolean {
  if (!context.lexicon.nounsAreCapitalised || !text.endsWith('s')) return false;
  return name.split(' ').includes(text.slice(0, -1)) || name === text.slice(0, -1);
}

function first(group: Group): Span {
  return group.mentions[0] ?? { start: 0, end: 0 };
}

/** How many words blanks part a name into. */
function wordsIn(name: string): number {
  let words = 1;
  for (let at = name.indexOf(' '); at >= 0; at = name.indexOf(' ', at + 1)) words += 1;
  return words;
}

/** Groups by the very name or place of a mention. */
class KnownGroups {
  /** By the words as they are and by the gazetteer's entry: most mentions repeat an earlier one. */
  readonly #byName = new Map<string, Group>();
  readonly #byPlace = new Map<Place, Group>();
  /** By the folded name, or what a gazetteer's entry has in common with others of the same place. */
  readonly #byKey = new Map<string, Group>();

  groupOf(mention: Mention): Group | undefined {
    const { kind, name, place } = mention;
    const same = place ? this.#byPlace.get(place) : this.#byName.get(name);
    return same && (place || same.kind === kind) ? same : this.#byKey.get(keyOf(mention));
  }

  add(mention: Mention, group: Group): void {
    const { name, place } = mention;
    if (place) this.#byPlace.set(place, group);
    else if (group.kind === mention.kind) this.#byName.set(name, group);
    this.#byKey.set(keyOf(mention), group);
  }
}

function keyOf({ kind, name, place }: Mention): string {
  return place ? keyOfPlace(place) : `${kind} ${foldName(name)}`;
}

/** The gazetteer's entries come again in other texts: each has its key made once. */
function keyOfPlace(place: Place): string {
  let key = PLACE_KEYS.get(place);
  if (key === undefined) {
    key = `place ${place.country ?? ''} ${foldName(place.name)} ${place.kind}`;
    PLACE_KEYS.set(place, key);
  }
  return key;
}

const PLACE_KEYS = new WeakMap<Place, string>();

/** A group under one of its spellings. */
interface Spelled {
  readonly group: Group;
  readonly count: number;
  readonly hasInitial: boolean;
}

/** People and organisations to be found by other spellings of their names. */
class VariantIndex {
  readonly #lexicon: Lexicon;
  readonly #byWhole = new Map<string, Spelled[]>();
  readonly #byFirst = new Map<string, Spelled[]>();
  readonly #byLast = new Map<string, Spelled[]>();

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
  }

  /** Enters a group, or its new name beside its old ones. */
  add(group: Group): void {
    if (group.kind !== 'person' && group.kind !== 'organisation') return;
    const { count, first, last, whole, hasInitial } = variantKeys(group.name, this.#lexicon.nameStem);
    const spelled: Spelled = { group, count, hasInitial };
    enter(this.#byWhole, whole, spelled);
    enter(this.#byFirst, first, spelled);
    enter(this.#byLast, last, spelled);
  }

  /** The first group that bears the mention's name in some spelling. */
  groupOf({ kind, name, role }: Mention): Group | undefined {
    if (kind === 'person' && isRulerAlone(name, role)) return undefined;
    if (kind !== 'person' && kind !== 'organisation') return undefined;
    const isWord = kind === 'organisation' && !name.includes(' ');
    const { nameStem, nounsAreCapitalised } = this.#lexicon;
    const names = nounsAreCapitalised && name.endsWith('s') ? [name, name.slice(0, -1)] : [name];
    let found: Group | undefined;
    const consider = ({ group }: Spelled): void => {
      if (group.kind !== kind || (found && group.order >= found.order)) return;
      if (isWord && !this.#isFirm(group.name)) return;
      if (names.some((form) => explainVariant(form, group.name, nameStem) !== null)) found = group;
    };
    for (const form of names) this.#eachLike(form, consider);
    return found;
  }

  /** "Norrhem Ltd": of a word and what it is. */
  #isFirm(name: string): boolean {
    const [, kind, further] = name.split(' ');
    return (
      kind !== undefined && further === undefined && this.#lexicon.organisationEndings.has(foldName(kind))
    );
  }

  /** Those of as many words share all of them, or the last one if one has an initial; others the first or the last. */
  #eachLike(name: string, visit: (spelled: Spelled) => void): void {
    const { count, first, last, whole, hasInitial } = variantKeys(name, this.#lexicon.nameStem);
    for (const spelled of this.#byWhole.get(whole) ?? NO_GROUPS) visit(spelled);
    for (const spelled of this.#byFirst.get(first) ?? NO_GROUPS) if (spelled.count !== count) visit(spelled);
    for (const spelled of this.#byLast.get(last) ?? NO_GROUPS)
      if (spelled.count !== count || hasInitial || spelled.hasInitial) visit(spelled);
  }
}

const NO_GROUPS: readonly Spelled[] = [];

function enter(table: Map<string, Spelled[]>, key: string, spelled: Spelled): void {
  const known = table.get(key);
  if (known) known.push(spelled);
  else table.set(key, [spelled]);
}

/** "King Charles" is no Charles Michel. */
function isRulerAlone(name: string, role: string | null): boolean {
  return role !== null && !name.includes(' ') && RULER.test(role);
}

const RULER = /(?:^| )(?:King|Queen|Prince|Pope|Emperor)$/;

/** The fuller name; but "Hillary Clinton" before "Crooked Hillary Clinton", for names begin with a given name. */
function isBetter(name: string, than: string): boolean {
  const fuller = wordsIn(name) - wordsIn(than);
  if (fuller > 0) return opensAsName(name) || !opensAsName(than);
  return (
    fuller < 0 && name.includes(' ') && than.endsWith(` ${name}`) && opensAsName(name) && !opensAsName(than)
  );
}

function opensAsName(name: string): boolean {
  const blank = name.indexOf(' ');
  const first = blank < 0 ? name : name.slice(0, blank);
  return FIRST_NAMES.has(foldName(first)) || /^\p{Lu}\./u.test(first);
}

/**
 * "MOMBASA" of a dateline as the text writes it elsewhere, else as the gazetteer does, else with
 * capitals at the beginnings of its words; short capitals ("USA", "UAE") stay.
 */
function inMixedCase(written: string, mentions: readonly Mention[], place: Mention['place']): string {
  if (written.length < 4 || /[.\p{Ll}\p{Lo}]/u.test(written)) return written;
  const key = foldName(written);
  const other = [...mentions.map(({ text }) => text), place?.name ?? ''].find(
    (text) => /\p{Ll}/u.test(text) && foldName(text) === key,
  );
  if (other !== undefined) return other;
  return written
    .toLowerCase()
    .replaceAll(/(^|[\s'’-])(\p{Ll})/gu, (_, edge: string, letter: string) => edge + letter.toUpperCase());
}

function nameOf(context: NamingContext, group: Group, id: string): Name {
  const { mentions } = group;
  let place: Place | null = null;
  let main: Mention | undefined;
  let longestRole: Mention | undefined;
  let country: string | null = null;
  let affiliation: string | null = null;
  let label: string | null = null;
  for (const mention of mentions) {
    place ??= mention.place;
    if (!mention.isAdjective) main ??= mention;
    if (mention.role !== null && mention.role.length > (longestRole?.role?.length ?? -1))
      longestRole = mention;
    country ||= mention.country;
    affiliation ||= mention.affiliation;
    // A form of another case has the form of the list as its label: that is the one to show.
    label ??= mention.label;
  }
  main ??= mentions[0];
  const countryName =
    place?.kind === 'country' ? context.lexicon.countryLabels.get(place.country ?? '') : undefined;
  const written =
    place && main && !main.isAdjective ? (label ?? main.text) : (countryName ?? place?.name ?? group.name);
  const shown = group.kind === 'place' ? inMixedCase(written, mentions, place) : written;
  const result: Name = {
    id,
    kind: group.kind,
    name: shown,
    aliases: aliasesOf(context, mentions, place, shown),
    mentions: mentions.map(({ start, end }) => ({ start, end })),
    role: longestRole?.role ?? null,
    affiliation: longestRole?.affiliation ?? affiliation,
    country: place?.country ?? longestRole?.country ?? country,
    coordinates: place?.coordinates ?? null,
    region: place?.region ?? null,
    placeKind: place?.kind ?? (group.kind === 'place' ? 'other' : null),
    reason:
      group.reasons.length === 0 ? (main?.reason ?? '') : [main?.reason ?? '', ...group.reasons].join('; '),
  };
  if (context.trace !== noTrace)
    context.trace(
      'merge-mentions',
      result.name,
      `${group.kind}, ${mentions.length} mentions: ${result.reason}`,
    );
  return result;
}

/** The other names of the text and the gazetteer's own, each once. */
function aliasesOf(
  context: NamingContext,
  mentions: readonly Mention[],
  place: Place | null,
  shown: string,
): string[] {
  const aliases: string[] = [];
  let folded: string | undefined;
  for (let at = 0; at <= mentions.length; at += 1) {
    const mention = mentions[at];
    const text = mention ? (mention.label ?? mention.text) : place?.name;
    if (mention?.isAdjective === true || text === undefined || text === shown || aliases.includes(text))
      continue;
    folded ??= foldName(shown);
    if (foldName(text) !== folded && !isGenitive(context, text, shown)) aliases.push(text);
  }
  return aliases;
}
