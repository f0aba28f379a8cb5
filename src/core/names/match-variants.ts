/** Tells whether two spellings are one name, and why: initials, short forms, transliterations. */
import { foldName } from './fold-name.ts';
import { numberIn } from './regnal-numbers.ts';
import { PARTICLES } from './word-marks.ts';

/** The reason why the two are one name, or null where they are not. */
export function explainVariant(a: string, b: string, stem: (word: string) => string = same): string | null {
  if (a === b) return 'the same words';
  // "Charles II" and "Charles III" are two.
  const numbers = [numberIn(a), numberIn(b)];
  if (numbers[0] !== null && numbers[1] !== null && numbers[0] !== numbers[1]) return null;
  const wordsA = stem === same ? nameWords(a) : nameWords(a).map(stem);
  const wordsB = stem === same ? nameWords(b) : nameWords(b).map(stem);
  // Names that share no first letter of any word are no spellings of one another.
  if (!shareInitial(wordsA, wordsB) && wordsA.length + wordsB.length > 0) return null;
  if (wordsA.join(' ') === wordsB.join(' ')) return 'the same name, marks and case aside';
  const skeletonA = wordsA.map(transliterationKey);
  const skeletonB = wordsB.map(transliterationKey);
  if (wordsA.length === wordsB.length && wordsA.length > 0) {
    if (skeletonA.join(' ') === skeletonB.join(' ')) return 'another transliteration of the same name';
    const isInitials = wordsA.every((word, index) => sameOrInitial(word, wordsB[index] ?? ''));
    if (isInitials && wordsA.at(-1) === wordsB.at(-1)) return 'initials of the same name';
    return null;
  }
  const [short, long] = skeletonA.length < skeletonB.length ? [skeletonA, skeletonB] : [skeletonB, skeletonA];
  // A shorter form of two words or more keeps the surname and the order: "Joe Biden", "Joseph Robinette Biden" do not match, "Ali Khan", "Ali Amin Khan" do.
  if (short.length === 1 && short[0] === long.at(-1)) return 'the surname';
  if (short.length === 1 && short[0] === long[0]) return 'the given name';
  if (short.length > 1 && short.at(-1) === long.at(-1) && isSubsequence(short, long))
    return 'a shorter form of the name';
  if (short.length > 1 && short[0] === long[0] && isSubsequence(short, long))
    return 'a shorter form of the name';
  return null;
}

/** By what the other spellings of a name are found, without asking `explainVariant` of all names. */
export interface VariantKeys {
  readonly count: number;
  readonly first: string;
  readonly last: string;
  /** All words. Spellings of as many words share this, or the last word if one has an initial. */
  readonly whole: string;
  readonly hasInitial: boolean;
}

/** The keys of a name. Spellings of more or fewer words share the key of the first or the last. */
export function variantKeys(name: string, stem: (word: string) => string): VariantKeys {
  let read = READ.get(stem);
  if (read === undefined) READ.set(stem, (read = new Map()));
  let keys = read.get(name);
  if (keys === undefined) {
    keys = makeKeys(name, stem);
    if (read.size > MOST_KEYS) read.clear();
    read.set(name, keys);
  }
  return keys;
}

/** The keys of names read before, for each way to cut their endings. */
const READ = new WeakMap<(word: string) => string, Map<string, VariantKeys>>();

function makeKeys(name: string, stem: (word: string) => string): VariantKeys {
  const words = nameWords(name).map(stem);
  const keys = words.map(transliterationKey);
  return {
    count: keys.length,
    first: keys[0] ?? '',
    last: keys.at(-1) ?? '',
    whole: keys.join(' '),
    hasInitial: words.some((word) => word.length === 1),
  };
}

/** Transliterations seldom change a first letter; those that do ("Yusuf", "Jussuf") share another word's. */
function shareInitial(a: readonly string[], b: readonly string[]): boolean {
  return a.some((word) => b.some((other) => word[0] === other[0] || (SOFT.test(word) && SOFT.test(other))));
}

const SOFT = /^[aeiouyjwvkqcgx']/;

function same(word: string): string {
  return word;
}

function nameWords(name: string): readonly string[] {
  const known = WORDS.get(name);
  if (known) return known;
  const words = splitName(name);
  if (WORDS.size > MOST_KEYS) WORDS.clear();
  WORDS.set(name, words);
  return words;
}

const WORDS = new Map<string, readonly string[]>();

function splitName(name: string): string[] {
  const words = foldName(name)
    .replaceAll('.', '')
    .split(/[\s-]+/)
    .filter((word) => word !== '' && !PARTICLES.has(word));
  const bare = words.filter((word) => !/^(?:jr|sr|ii|iii|iv)$/.test(word));
  // "Charles III" is nobody who has Charles for a given name.
  return bare.length > 1 ? bare : words;
}

function sameOrInitial(a: string, b: string): boolean {
  return a === b || ((a.length === 1 || b.length === 1) && a[0] === b[0]);
}

function isSubsequence(short: readonly string[], long: readonly string[]): boolean {
  let at = 0;
  for (const word of long) if (word === short[at]) at += 1;
  return at === short.length;
}

/**
 * A key under which usual transliterations of Arabic, Persian, Urdu, Russian and Ukrainian names
 * fall together: "Mohammed" and "Muhammad", "Zelensky" and "Zelenskyy", "Hussein" and "Hossain".
 */
export function transliterationKey(word: string): string {
  const known = KEYS.get(word);
  if (known !== undefined) return known;
  const key = makeKey(word);
  if (KEYS.size > MOST_KEYS) KEYS.clear();
  KEYS.set(word, key);
  return key;
}

/** Keys made before: the same words come again and again, in one article and in a library. */
const KEYS = new Map<string, string>();
const MOST_KEYS = 20_000;

function makeKey(word: string): string {
  const key = word
    .replace(/^(?:al|el|ul|ad|ar|as|ash|an|at|az)[-']/, '')
    .replaceAll("'", '')
    .replace(/(?:skyi|skiy|skij|skyy|sky|skii|ski)$/, 'ski')
    .replace(/(?:iy|yi|ii|ij|yy|y|i|ee|ey|ei)$/, 'i')
    .replaceAll(/ph/g, 'f')
    .replaceAll(/tsch|tch|ch|tj/g, 'C')
    .replaceAll(/sch|sh/g, 'S')
    .replaceAll(/x/g, 'ks')
    .replaceAll(/a[wv]?(?:oo|ou|u|o)/g, 'ao')
    .replaceAll(/kh/g, 'K')
    .replaceAll(/gh|q|g(?=h)/g, 'k')
    .replaceAll(/dj|j/g, 'J')
    .replaceAll(/zh|dh|th/g, (pair) => pair.charAt(0))
    .replaceAll(/ou|oo|u|w(?=[^aeiou]|$)/g, 'o')
    .replaceAll(/e|a/g, 'a')
    .replaceAll(/y/g, 'i')
    .replaceAll(/ai|ia|aia/g, 'ai')
    .replaceAll(/v|w/g, 'v')
    .replaceAll(/c|q/g, 'k')
    .replaceAll(/(.)\1+/g, '$1');
  // Vowels between consonants vary most; the first letter and the consonants stay.
  return key.charAt(0) + key.slice(1).replaceAll(/[aoi]+(?=[^aoi])/g, '.');
}
