/** Gathers the mentions of each name: full forms, short forms, acronyms, spellings. */
import type { Name, NameKind, Span } from '../model.ts';
import { compareSpans } from '../text.ts';
import { FIRST_NAMES } from './first-names.ts';
import { foldName } from './fold-name.ts';
import type { Mention, NamingContext } from './mention.ts';
import type { Lexicon } from './lexicon.ts';
import { explainVariant, variantKeys } from './match-variants.ts';
import { inNominative } from './russian-nominative.ts';

interface Group {
  readonly kind: NameKind;
  name: string;
  readonly mentions: Mention[];
  readonly reasons: string[];
}

/** Names by first mention, numbered. */
export function mergeMentions(context: NamingContext, found: readonly Mention[]): Name[] {
  const mentions = context.document.language.code === 'ru' ? found.flatMap(inNominative) : found;
  const groups: Group[] = [];
  const byKey = new Map<string, Group>();
  const variants = new VariantIndex(context.lexicon);
  // Full forms first, so that a surname met before its full name finds it.
  const ordered = mentions.map((mention) => ({ mention, rank: rank(mention) }));
  ordered.sort((a, b) => a.rank - b.rank || compareSpans(a.mention, b.mention));
  for (const { mention } of ordered) {
    const key = keyOf(mention);
    const same = byKey.get(key);
    const group = same ?? variants.groupOf(mention);
    if (group) {
      if (same === undefined) {
        const why = explainVariant(mention.name, group.name, context.lexicon.nameStem);
        if (why !== null) group.reasons.push(`“${mention.name}”: ${why}`);
        byKey.set(key, group);
      }
      group.mentions.push(mention);
      if (mention.kind === 'person' && isBetter(mention.name, group.name)) {
        group.name = mention.name;
        variants.add(group);
      }
      continue;
    }
    const made: Group = { kind: mention.kind, name: mention.name, mentions: [mention], reasons: [] };
    groups.push(made);
    variants.add(made);
    byKey.set(key, made);
  }
  for (const { mentions: own } of groups) if (own.length > 1) own.sort(compareSpans);
  groups.sort((a, b) => compareSpans(first(a), first(b)));
  return groups.map((group, index) => nameOf(context, group, `n${index + 1}`));
}

/** "Holms" beside "Holm": a case of the name, no other name. */
function isGenitive(context: NamingContext, text: string, name: string): boolean {
  if (!context.lexicon.nounsAreCapitalised || !text.endsWith('s')) return false;
  return name.split(' ').includes(text.slice(0, -1)) || name === text.slice(0, -1);
}

function first(group: Group): Span {
  return group.mentions[0] ?? { start: 0, end: 0 };
}

function rank(mention: Mention): number {
  return mention.kind === 'person' ? -wordsIn(mention.name) : 0;
}

/** How many words blanks part a name into. */
function wordsIn(name: string): number {
  let words = 1;
  for (let at = name.indexOf(' '); at >= 0; at = name.indexOf(' ', at + 1)) words += 1;
  return words;
}

function keyOf(mention: Mention): string {
  const place = mention.place;
  if (place) return `place ${place.country ?? ''} ${foldName(place.name)} ${place.kind}`;
  return `${mention.kind} ${foldName(mention.name)}`;
}

/** Groups to be found by other spellings of their names, in the order in which they were made. */
class VariantIndex {
  readonly #lexicon: Lexicon;
  readonly #order = new Map<Group, number>();
  /** By what they share with other spellings, and how many words those have. */
  readonly #groups = new Map<string, Group[]>();
  readonly #counts = new Set<number>();

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
  }

  /** Enters a group, or its new name beside its old ones. */
  add(group: Group): void {
    if (!this.#order.has(group)) this.#order.set(group, this.#order.size);
    const { count, first, last, whole, hasInitial } = variantKeys(group.name, this.#lexicon.nameStem);
    this.#counts.add(count);
    this.#enter(`whole ${whole}`, group);
    this.#enter(`first ${count} ${first}`, group);
    this.#enter(`last ${count} ${last}`, group);
    if (hasInitial) this.#enter(`initials ${count} ${last}`, group);
  }

  /** The first group that bears the mention's name in some spelling. */
  groupOf({ kind, name, role }: Mention): Group | undefined {
    if (kind === 'person' && isRulerAlone(name, role)) return undefined;
    if (kind !== 'person' && kind !== 'organisation') return undefined;
    const isWord = kind === 'organisation' && !name.includes(' ');
    const { nameStem, nounsAreCapitalised } = this.#lexicon;
    const names = nounsAreCapitalised && name.endsWith('s') ? [name, name.slice(0, -1)] : [name];
    let found: Group | undefined;
    for (const group of names.flatMap((form) => this.#candidates(form))) {
      if (isWord && !this.#isFirm(group.name)) continue;
      if (group.kind !== kind || (found && this.#orderOf(group) >= this.#orderOf(found))) continue;
      if (names.some((form) => explainVariant(form, group.name, nameStem) !== null)) found = group;
    }
    return found;
  }

  /** "Norrhem Ltd": of a word and what it is. */
  #isFirm(name: string): boolean {
    const [, kind, further] = name.split(' ');
    return (
      kind !== undefined && further === undefined && this.#lexicon.organisationEndings.has(foldName(kind))
    );
  }

  #candidates(name: string): Group[] {
    const { count, first, last, whole, hasInitial } = variantKeys(name, this.#lexicon.nameStem);
    const keys = [`whole ${whole}`, `${hasInitial ? 'last' : 'initials'} ${count} ${last}`];
    for (const other of this.#counts)
      if (other !== count) keys.push(`first ${other} ${first}`, `last ${other} ${last}`);
    const candidates: Group[] = [];
    for (const key of keys) {
      const groups = this.#groups.get(key);
      if (groups !== undefined) candidates.push(...groups);
    }
    return candidates;
  }

  #enter(key: string, group: Group): void {
    const known = this.#groups.get(key);
    if (!known) this.#groups.set(key, [group]);
    // A group of a new name may stand there twice, which does no harm: the first one found counts.
    else if (known.at(-1) !== group) known.push(group);
  }

  #orderOf(group: Group): number {
    return this.#order.get(group) ?? Infinity;
  }
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
  const place = mentions.find((mention) => mention.place)?.place ?? null;
  const main = mentions.find(({ isAdjective }) => !isAdjective) ?? mentions[0];
  const longestRole = mentions
    .filter(({ role }) => role !== null)
    .sort((a, b) => (b.role?.length ?? 0) - (a.role?.length ?? 0))[0];
  const country =
    place?.country ?? longestRole?.country ?? mentions.find((mention) => mention.country)?.country ?? null;
  const name = place ? place.name : group.name;
  const countryName =
    place?.kind === 'country' ? context.lexicon.countryLabels.get(place.country ?? '') : undefined;
  // A form of another case has the form of the list as its label: that is the one to show.
  const label = mentions.find((mention) => mention.label !== null)?.label;
  const written = place && main && !main.isAdjective ? (label ?? main.text) : (countryName ?? name);
  const shown = group.kind === 'place' ? inMixedCase(written, mentions, place) : written;
  const folded = foldName(shown);
  const aliases = [
    ...new Set([
      ...mentions.filter(({ isAdjective }) => !isAdjective).map((mention) => mention.label ?? mention.text),
      ...(place ? [place.name] : []),
    ]),
  ].filter((text) => text !== shown && foldName(text) !== folded && !isGenitive(context, text, shown));
  const result: Name = {
    id,
    kind: group.kind,
    name: shown,
    aliases,
    mentions: mentions.map(({ start, end }) => ({ start, end })),
    role: longestRole?.role ?? null,
    affiliation:
      longestRole?.affiliation ?? mentions.find((mention) => mention.affiliation)?.affiliation ?? null,
    country,
    coordinates: place?.coordinates ?? null,
    region: place?.region ?? null,
    placeKind: place?.kind ?? (group.kind === 'place' ? 'other' : null),
    reason: [main?.reason ?? '', ...group.reasons].join('; '),
  };
  context.trace(
    'merge-mentions',
    result.name,
    `${group.kind}, ${mentions.length} mentions: ${result.reason}`,
  );
  return result;
}
