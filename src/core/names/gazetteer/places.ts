/**
 * Looks places up by name: cities of 15,000 inhabitants and more, countries, and regions, seas and
 * territories that news name. Only the part of a table that is asked for is parsed, and kept.
 */
import { foldName } from '../fold-name.ts';
import { AREAS } from './areas.ts';
import { CITIES } from './cities-data.js';
import { COUNTRIES, COUNTRY_NAMES } from './countries-data.ts';

export interface Place {
  readonly kind: 'country' | 'city' | 'other';
  /** The gazetteer's own name. */
  readonly name: string;
  /** ISO 3166-1 alpha-2; null for what belongs to no one country. */
  readonly country: string | null;
  readonly coordinates: { readonly latitude: number; readonly longitude: number } | null;
  /** UN M49 region. */
  readonly region: string | null;
  /** Inhabitants, to a factor of 1.4; 0 where it does not apply. */
  readonly population: number;
  readonly isCapital: boolean;
}

const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_';
/** Where the name begins in a city's line: two letters of country, eight signs. */
const NAME_START = 10;

/** What the gazetteer has under a folded name or the first word of one. */
interface CityEntry {
  /** Lines of the cities of that very name. */
  readonly lines: string[];
  /** Words of the longest name that begins with it. */
  words: number;
}

/** By folded name and by first word, for each bucket asked for. */
const buckets = new Map<number, ReadonlyMap<string, CityEntry>>();
let bucketTexts: ReadonlyMap<string, string> | null = null;
let countries: ReadonlyMap<string, Place> | null = null;
let areas: ReadonlyMap<string, Place> | null = null;
let areasByCountry: ReadonlyMap<string, readonly Place[]> | null = null;

/** Cities of that name (folded, see `foldName`), the largest first. */
export function citiesNamed(folded: string): readonly Place[] {
  const known = read.get(folded);
  if (known) return known;
  const lines = bucketOf(folded).get(folded)?.lines ?? [];
  if (lines.length === 0) return [];
  const places = lines.map(readCity).sort((a, b) => b.population - a.population);
  if (read.size >= MOST_READ) read.clear();
  read.set(folded, places);
  return places;
}

/** Cities read before, by folded name: an article names the same ones again and again. */
const read = new Map<string, readonly Place[]>();
const MOST_READ = 5000;

/** True where some city bears that folded name: cheaper than asking for it. */
export function isCityName(folded: string): boolean {
  return (bucketOf(folded).get(folded)?.lines.length ?? 0) > 0;
}

/** Words of the longest name of a city that begins with this folded word; 0 where none does. */
export function mostCityWords(word: string): number {
  return bucketOf(word).get(word)?.words ?? 0;
}

/** The country of an ISO 3166-1 alpha-2 code, under its English name. */
export function countryOf(code: string): Place | null {
  return (countries ??= readCountries()).get(code) ?? null;
}

/** A region, sea or territory by folded name. */
export function areaNamed(folded: string): Place | null {
  return (areas ??= readAreas()).get(folded) ?? null;
}

/** The regions, provinces and states listed of a country. */
export function areasIn(country: string): readonly Place[] {
  if (!areasByCountry) {
    const table = new Map<string, Place[]>();
    for (const place of new Set((areas ??= readAreas()).values())) {
      if (place.country === null) continue;
      const list = table.get(place.country);
      if (list) list.push(place);
      else table.set(place.country, [place]);
    }
    areasByCountry = table;
  }
  return areasByCountry.get(country) ?? [];
}

/** Every name of every country in a language, with its code; English where it has none. */
export function countryNamesIn(language: string): readonly (readonly [name: string, code: string])[] {
  const codes = COUNTRIES.split('\n').map((line) => line.slice(0, 2));
  const names = (COUNTRY_NAMES[language] ?? COUNTRY_NAMES['en'] ?? '').split('\t');
  return names.flatMap((forms, index) => forms.split('|').map((form) => [form, codes[index] ?? ''] as const));
}

function bucketOf(name: string): ReadonlyMap<string, CityEntry> {
  // A number for the first two letters: asked too often to cut them out each time.
  const number =
    (name.length > 0 ? name.charCodeAt(0) : 0) * 0x1_0000 + (name.length > 1 ? name.charCodeAt(1) : 0);
  const known = buckets.get(number);
  if (known) return known;
  const key = name.slice(0, 2);
  const bucket = new Map<string, CityEntry>();
  const entryOf = (name: string): CityEntry => {
    const entry = bucket.get(name) ?? { lines: [], words: 0 };
    bucket.set(name, entry);
    return entry;
  };
  const text = (bucketTexts ??= readBuckets()).get(key) ?? '';
  // Folded in one piece, which is far cheaper; what stands before the names keeps its length.
  const folded = foldName(text).split('\n');
  for (const [index, line] of text === '' ? [] : text.split('\n').entries()) {
    const own = folded[index] ?? '';
    const tab = own.indexOf('\t');
    const city = own.slice(tab < 0 ? NAME_START : tab + 1);
    entryOf(city).lines.push(line);
    const words = city.split(' ');
    const first = entryOf(words[0] ?? '');
    first.words = Math.max(first.words, words.length);
  }
  buckets.set(number, bucket);
  return bucket;
}

function readBuckets(): ReadonlyMap<string, string> {
  return new Map(
    CITIES.split('\f').map((text) => {
      const end = text.indexOf('\n');
      return [text.slice(0, end), text.slice(end + 1)];
    }),
  );
}

function readCity(line: string): Place {
  const country = line.slice(0, 2);
  return {
    kind: 'city',
    name: line.slice(NAME_START).split('\t')[0] ?? '',
    country,
    coordinates: {
      latitude: round(decode(line.slice(2, 5)) / 100 - 90),
      longitude: round(decode(line.slice(5, 8)) / 100 - 180),
    },
    region: countryOf(country)?.region ?? null,
    population: Math.round(2 ** (decode(line.slice(8, 9)) / 2)),
    isCapital: line[9] === '*',
  };
}

function decode(digits: string): number {
  let number = 0;
  for (const digit of digits) number = number * 64 + DIGITS.indexOf(digit);
  return number;
}

function round(degrees: number): number {
  return Math.round(degrees * 100) / 100;
}

function readCountries(): ReadonlyMap<string, Place> {
  const english = (COUNTRY_NAMES['en'] ?? '').split('\t');
  return new Map(
    COUNTRIES.split('\n').map((line, index) => {
      const [code = '', region = '', latitude = '', longitude = ''] = line.split('\t');
      const place: Place = {
        kind: 'country',
        name: (english[index] ?? code).split('|')[0] ?? code,
        country: code,
        coordinates: latitude === '' ? null : { latitude: Number(latitude), longitude: Number(longitude) },
        region,
        population: 0,
        isCapital: false,
      };
      return [code, place];
    }),
  );
}

function readAreas(): ReadonlyMap<string, Place> {
  const table = new Map<string, Place>();
  for (const line of AREAS.trim().split('\n')) {
    const [owner = '', latitude, longitude, ...names] = line.split('|');
    const country = owner.length === 2 ? owner : null;
    const place: Place = {
      kind: 'other',
      name: names[0] ?? '',
      country,
      coordinates: { latitude: Number(latitude), longitude: Number(longitude) },
      region: country === null ? owner || null : (countryOf(country)?.region ?? null),
      population: 0,
      isCapital: false,
    };
    for (const name of names) table.set(foldName(name), place);
  }
  return table;
}
