/**
 * Which of several cities of one name a text means. What stands beside it decides ("Paris, Texas");
 * else the countries and provinces that the text tells of, against the cities' sizes: a capital or a
 * city of millions gives way only to much of it. Where nothing speaks for any, a small one gets no place.
 */
import { foldName } from './fold-name.ts';
import { areaNamed, areasIn, citiesNamed, countryOf, type Place } from './gazetteer/places.ts';
import type { Lexicon } from './lexicon.ts';
import type { Mention, NamingContext } from './mention.ts';

/** What an article tells of where it happens. */
interface Told {
  /** By country: its names weigh one each, its demonyms half, its clear cities one. */
  readonly votes: ReadonlyMap<string, number>;
  readonly most: number;
  /** Mentions of provinces. */
  readonly areas: ReadonlyMap<Place, number>;
}

/** A demonym tells of people and things as well as of where the news is. */
const DEMONYM = 0.5;
/** The first of its name is clear where no other has this share of its inhabitants. */
const CLEAR = 10;
/** Votes beyond these tell no more. */
const MOST_VOTES = 5;
/** What a province that the text names, and one that it names often, weighs for a city in it. */
const IN_AREA = 2;
const IN_MAIN_AREA = 3;
const OFTEN = 3;
/** Votes that tell which of two countries a shared name is in. */
const SURE = 1.5;
const MILLION = 1_000_000;
/** A capital this many times as large gives way to no country, and to no province from the second figure on. */
const BEYOND_COUNTRY = 5.5;
const BEYOND_AREA = 30;
/** A city of this size stays where it is though nothing speaks for it. */
const PLACED = 300_000;
const SEAT = 200_000;
/** Votes for other countries that take a smaller city's place away. */
const ELSEWHERE = 3;

/** The mentions, those of cities with several namesakes placed where the text says, and those inside longer names; both lists in text order. */
export function chooseNamesakes(
  context: NamingContext,
  mentions: readonly Mention[],
  nested: readonly Mention[],
): { readonly mentions: readonly Mention[]; readonly nested: readonly Mention[] } {
  const all = [...mentions, ...nested];
  if (all.every((mention) => mention.namesakes.length === 0 && sharedWith(mention) === null))
    return { mentions, nested };
  const told = readTold(context, all);
  const chosen = chosenNamesakes(context, mentions, told);
  // "Georgians" are of the state where Georgia is.
  const states = new Map<string, Place>();
  for (const [index, { place }] of mentions.entries()) {
    const other = chosen[index]?.place;
    if (place && other && place !== other && SHARED.has(place.name)) states.set(place.name, other);
  }
  const withStates = (mention: Mention): Mention => {
    const state = mention.isAdjective ? states.get(mention.place?.name ?? '') : undefined;
    return state ? moved(context, mention, state) : mention;
  };
  const inside = nested.map((mention) => {
    const shared = sharedWith(mention);
    const isMoved = shared !== null && (states.has(mention.name) || isOther(shared, mention, told));
    return isMoved ? moved(context, mention, shared.place) : withStates(mention);
  });
  return { mentions: states.size > 0 ? chosen.map(withStates) : chosen, nested: inside };
}

function chosenNamesakes(
  context: NamingContext,
  mentions: readonly Mention[],
  told: Told,
): readonly Mention[] {
  const beside = new Map<string, Place>();
  const states = new Map<Mention, Place>();
  for (const [index, mention] of mentions.entries()) {
    if (mention.namesakes.length === 0) continue;
    const next = mentions[index + 1];
    const place = besideArea(context, mention, next);
    if (!place) continue;
    beside.set(nameKey(mention), place);
    // "Spokane, Washington", "Savannah, Georgia": the state, neither the capital nor the country.
    const state = next && stateNamed(next);
    if (state && liesIn(place, state)) states.set(next, state);
  }
  return mentions.map((mention) => {
    const state = states.get(mention);
    if (state) return moved(context, mention, state);
    const shared = sharedWith(mention);
    if (shared) return isOther(shared, mention, told) ? moved(context, mention, shared.place) : mention;
    if (mention.namesakes.length === 0) return mention;
    const apposed = beside.get(nameKey(mention));
    if (apposed) return placed(context, mention, apposed, 'by the place beside it');
    const [first] = mention.namesakes;
    const best = mostTold(mention.namesakes, told);
    if (!first || !best || mention.namesakes.length < 2) return mention;
    if (best !== first)
      return placed(context, mention, best, `in a country the text tells of (${best.country ?? ''})`);
    return isElsewhere(first, told) ? withoutPlace(context, mention) : mention;
  });
}

function nameKey({ namesakes: [first] }: Mention): string {
  return `${first?.country ?? ''} ${first?.name ?? ''}`;
}

function placed(context: NamingContext, mention: Mention, place: Place, why: string): Mention {
  if (place === mention.place) return mention;
  context.trace('choose-namesakes', mention.text, why);
  const { name, country } = place;
  const reason = `${mention.reason}; one of ${mention.namesakes.length} of that name, ${why}`;
  return { ...mention, place, name, country, reason };
}

function withoutPlace(context: NamingContext, mention: Mention): Mention {
  const why = 'nothing tells which';
  context.trace('choose-namesakes', mention.text, why);
  const name = mention.label ?? mention.text;
  const reason = `${mention.reason}; one of ${mention.namesakes.length} of that name, ${why}`;
  return { ...mention, place: null, name, country: null, reason };
}

/** Countries and provinces that share a name: the other one, and whose mention speaks for the first. */
const SHARED: ReadonlyMap<string, readonly [other: string, neighbours: readonly string[]]> = new Map([
  ['Georgia', ['Georgia state', ['GE', 'RU', 'AM', 'AZ']]],
  ['Punjab', ['Indian Punjab', ['PK', 'AF']]],
  ['Indian Punjab', ['Punjab', ['IN']]],
]);

interface Shared {
  readonly place: Place;
  readonly neighbours: readonly string[];
}

function sharedWith({ place, isAdjective }: Mention): Shared | null {
  if (!place || place.kind === 'city' || isAdjective) return null;
  const shared = SHARED.get(place.name);
  if (shared === undefined) return null;
  const [other, neighbours] = shared;
  const found = areaNamed(foldName(other));
  return found && { place: found, neighbours };
}

function isOther({ place, neighbours }: Shared, { place: own }: Mention, told: Told): boolean {
  const votesOf = (country: string): number => told.votes.get(country) ?? 0;
  const against = Math.max(...[own?.country ?? '', ...neighbours].map(votesOf));
  return votesOf(place.country ?? '') >= Math.max(SURE, 2 * against);
}

function moved(context: NamingContext, mention: Mention, place: Place): Mention {
  const why = `in a country the text tells of (${place.country ?? ''})`;
  context.trace('choose-namesakes', mention.text, why);
  return {
    ...mention,
    place,
    namesakes: [],
    name: place.name,
    country: place.country,
    reason: `${mention.reason}, ${why}`,
  };
}

/** "Springfield, Illinois", "Frankfurt (Brandenburg)": the city in the place named right behind it. */
function besideArea(context: NamingContext, mention: Mention, next: Mention | undefined): Place | null {
  const area = next?.place;
  if (!next || !area || next.isAdjective) return null;
  const gap = context.document.text.slice(mention.end, next.start);
  if (!/^(?:[,،]\s|\s?[(（]|[、,]?)$/u.test(gap)) return null;
  const { namesakes } = mention;
  // "Savannah, Georgia": a state that shares its name with a country or a city.
  const state = stateNamed(next);
  if (state && (area.kind !== 'city' || namesakes[0]?.isCapital !== true)) {
    const inState = nearestIn(namesakes, state);
    if (inState) return inState;
  }
  if (area.kind === 'city' || area.country === null) return null;
  const there = namesakes.find(({ country }) => country === area.country);
  if (!there) return area.kind === 'other' || /[(（]/.test(gap) ? unlisted(mention, area) : null;
  return area.kind === 'country' ? there : (nearestIn(namesakes, area) ?? there);
}

function stateNamed({ text }: Mention): Place | null {
  return areaNamed(foldName(`${text} state`));
}

/** The one in the province; else the nearest to its middle in the same country. */
function nearestIn(namesakes: readonly Place[], area: Place): Place | undefined {
  const there = namesakes.filter(({ country }) => country === area.country);
  return (
    there.find((place) => areaOf(place) === area) ??
    there.toSorted((a, b) => distance(a, area) - distance(b, area))[0]
  );
}

/** A town too small for the gazetteer, in the province beside it; "Moscow, Bavaria and Spain" is a list. */
function unlisted({ namesakes: [first], text, label }: Mention, area: Place): Place | null {
  if (!first || first.isCapital || first.population >= PLACED) return null;
  return { ...area, kind: 'city', name: label ?? text, coordinates: null };
}

/** The namesake for which the text speaks enough to outweigh the size of the first one. */
function mostTold(namesakes: readonly Place[], told: Told): Place | null {
  const [first] = namesakes;
  if (!first) return null;
  let best = first;
  let most = 0;
  const own = points(first, told);
  for (const place of namesakes) {
    const more = points(place, told) - own;
    const need = needed(first, place, areaPoints(place, told) > 0);
    if (need !== null && more >= need && more > most) {
      best = place;
      most = more;
    }
  }
  return best;
}

function points(place: Place, told: Told): number {
  const votes = told.votes.get(place.country ?? '') ?? 0;
  // What is told of beside the main country is told in passing.
  const country = votes < told.most ? Math.min(MOST_VOTES, votes) / 2 : Math.min(MOST_VOTES, votes);
  return country + areaPoints(place, told);
}

function areaPoints(place: Place, told: Told): number {
  const area = told.areas.size > 0 ? areaOf(place) : null;
  const named = area === null ? 0 : (told.areas.get(area) ?? 0);
  return named >= OFTEN ? IN_MAIN_AREA : named > 0 ? IN_AREA : 0;
}

/** How much more must speak for the other one; null where nothing would be enough. */
function needed(first: Place, other: Place, isInToldArea: boolean): number | null {
  const ratio = first.population / Math.max(1, other.population);
  // The capitals of small islands are no greater than other towns.
  const isGreat = (first.isCapital && first.population >= SEAT) || first.population >= 3 * MILLION;
  if (isGreat && ratio > (isInToldArea ? BEYOND_AREA : BEYOND_COUNTRY)) return null;
  const bySize = ratio < 3 ? 1 : ratio < 10 ? 2 : ratio < 30 ? 3 : 4;
  const rank = other.isCapital ? 1 : 0;
  return bySize - rank + (isGreat ? 3 : first.population >= MILLION ? 2 : first.population >= PLACED ? 1 : 0);
}

/** Where the world meets: named in news of any country. */
const SEATS: ReadonlySet<string> = new Set(['CH Genève']);

/** A smaller city in a country of which the text tells nothing, while it tells much of others. */
function isElsewhere(place: Place, told: Told): boolean {
  if (place.isCapital || SEATS.has(`${place.country ?? ''} ${place.name}`)) return false;
  return place.population < PLACED && told.most >= ELSEWHERE && points(place, told) === 0;
}

function readTold(context: NamingContext, mentions: readonly Mention[]): Told {
  const votes = new Map<string, number>();
  const areas = new Map<Place, number>();
  const vote = (country: string | null, weight: number): void => {
    if (country !== null) votes.set(country, (votes.get(country) ?? 0) + weight);
  };
  for (const mention of mentions) {
    const { place, namesakes, isAdjective } = mention;
    const shared = sharedWith(mention);
    // "Georgia Gov.", "Georgia lawmakers": states have those.
    if (shared && isState(context, mention)) vote(shared.place.country, SURE);
    if (shared && isNation(context, mention)) vote(place?.country ?? null, SURE);
    if (!place || shared !== null || (place.kind === 'city' && !isClear(namesakes))) continue;
    vote(place.country, isAdjective ? DEMONYM : 1);
    if (place.kind === 'other' && place.country !== null) areas.set(place, (areas.get(place) ?? 0) + 1);
  }
  const { publisher, dateline } = context.document;
  for (const words of [publisher, dateline?.place ?? null])
    if (words !== null) for (const country of countriesIn(words, context.lexicon)) vote(country, 1);
  return { votes, areas, most: Math.max(0, ...votes.values()) };
}

/** A word of a state's offices right behind its name, or "state of" before it. */
function isState({ document: { text }, lexicon }: NamingContext, { start, end }: Mention): boolean {
  if (lexicon.stateWords.size === 0) return false;
  if (/\bstate of $/i.test(text.slice(start - 9, start))) return true;
  return lexicon.stateWords.has(wordBehind(text, end));
}

/** A word of a country's offices right behind its name. */
function isNation({ document: { text }, lexicon }: NamingContext, { end }: Mention): boolean {
  return lexicon.nationWords.size > 0 && lexicon.nationWords.has(wordBehind(text, end));
}

function wordBehind(text: string, end: number): string {
  const next = /^(?:['’]s)? (\p{L}+)/u.exec(text.slice(end, end + 24))?.[1];
  return next === undefined ? '' : foldName(next);
}

function isClear(namesakes: readonly Place[]): boolean {
  const [first, second] = namesakes;
  if (!first || !second || namesakes.every(({ country }) => country === first.country)) return true;
  return (first.isCapital || first.population >= MILLION) && first.population >= CLEAR * second.population;
}

/** "The Norland Times", "Sydney Courier", "news.example.nz": the countries in a publisher's name or a dateline. */
function countriesIn(written: string, lexicon: Lexicon): string[] {
  const domain = /^\S+\.([a-z]{2})$/.exec(written)?.[1]?.toUpperCase();
  if (domain !== undefined) {
    const country = countryOf(domain === 'UK' ? 'GB' : domain);
    return country?.country ? [country.country] : [];
  }
  const words = foldName(written).split(/[^\p{L}\p{M}'-]+/u);
  return words.flatMap((word, index) => {
    const listed = lexicon.phrases
      .get(word)
      ?.find(({ words: own }) => own.every((w, at) => w === words[index + at]));
    const entry = listed?.entry;
    if (entry && entry.kind !== 'organisation') return entry.place.country ?? [];
    const cities = citiesNamed(word);
    return cities[0]?.country && (cities[0].population >= PLACED || cities[0].isCapital) && isClear(cities)
      ? cities[0].country
      : [];
  });
}

/** Farther from the middle of its province no city is looked for, in countries with few on the list and with many. */
const FARTHEST = { few: 3, many: 10 };
const MANY = 6;

/** The listed province a city lies in: that of its country whose middle is nearest. */
function areaOf(place: Place): Place | null {
  const known = AREA_OF.get(place);
  if (known !== undefined) return known;
  const areas = areasIn(place.country ?? '');
  const limit = areas.length >= MANY ? FARTHEST.many : FARTHEST.few;
  let nearest: Place | null = null;
  let least = limit;
  for (const area of areas) {
    const away = distance(place, area);
    if (away < least) {
      least = away;
      nearest = area;
    }
  }
  AREA_OF.set(place, nearest);
  return nearest;
}

const AREA_OF = new WeakMap<Place, Place | null>();

/** Middles tell little of borders: an area hardly farther than the nearest one will do. */
const HARDLY_FARTHER = 1.5;

function liesIn(place: Place, area: Place): boolean {
  const nearest = areaOf(place);
  return nearest !== null && distance(place, area) <= distance(place, nearest) * HARDLY_FARTHER;
}

/** In degrees of latitude, near enough. */
function distance({ coordinates: a }: Place, { coordinates: b }: Place): number {
  if (!a || !b) return Infinity;
  const shrink = Math.cos((a.latitude * Math.PI) / 180);
  return Math.hypot(a.latitude - b.latitude, (a.longitude - b.longitude) * shrink);
}
