/**
 * The words of a text, cut once for all finders. Each is one object however often it comes, kept
 * from text to text, so that what a step knows of a word wherever it stands (its folded form, its
 * meaning in a date, its stem) is found out once and then only read.
 */
import type { Language } from '../languages/language.ts';
import type { Span } from '../model.ts';
import { kindAt, kindOf, LETTER, MARK, nextOf, NUMBER } from './letters.ts';
import { widthAt } from '../character-table.ts';

/** A word as written, capitals and marks included. */
export interface Word {
  readonly text: string;
  readonly lower: string;
  /** By which it is found: its letters themselves, packed by four, or its hash and −1; see `Key`. */
  readonly head: number;
  readonly tail: number;
  /** It begins with a letter or a number, not with a mark. */
  readonly opens: boolean;
  /** Its place in the tables of `WordNumbers`, −1 while it is not kept. */
  id: number;
  /** One bit for each step that has nothing to say of it; see `WordFacts`. */
  plain: number;
  /** What the other steps know of it. */
  facts: (object | undefined)[] | null;
}

/** A run of letters, marks and numbers: a word, or a part of what a step takes for one ("U.S.", "D’Or"). */
export interface Run extends Span {
  readonly word: Word;
}

/** Places for words of a language, powers of two: 600 reports have 22,000, which find no room in half as many. */
const LEAST_ROOM = 1024;
const MOST_ROOM = 65_536;
/** Places in a row that a word may take; where all are taken, it takes the first from whoever has it. */
const NEIGHBOURS = 8;
/** Runs longer than this are no words (writing without blanks): they are not kept. */
const LONGEST = 48;

/**
 * The words met so far in a language. A word is found by its place in a text, so that nothing is
 * cut out only to ask; what it costs is bounded, whatever words were met before.
 */
class Vocabulary {
  #places: (Word | undefined)[] = Array.from({ length: LEAST_ROOM });
  /** The keys of the words at those places, side by side, so that only the one found is fetched. */
  #heads = new Int32Array(LEAST_ROOM);
  #tails = new Int32Array(LEAST_ROOM);
  #count = 0;
  #facts = 0;
  #lastId = -1;
  readonly #key = new Key();
  readonly #freeIds: number[] = [];
  readonly #numbers: Numbers[] = [];

  /** The word that is `[start, end)` of a text. */
  at(text: string, start: number, end: number): Word {
    const key = this.#key.clear();
    for (let index = start; index < end; index += 1) key.add(text.charCodeAt(index));
    return this.find(text, start, end, key);
  }

  /** The same for who has read its characters into a key already. */
  find(text: string, start: number, end: number, key: Key): Word {
    const { isWhole } = key;
    const head = isWhole ? key.head : key.hash;
    const tail = isWhole ? key.tail : -1;
    const home = homeOf(head, tail);
    const mask = this.#places.length - 1;
    const heads = this.#heads;
    const tails = this.#tails;
    for (let step = 0; step < NEIGHBOURS; step += 1) {
      const place = (home + step) & mask;
      if (heads[place] !== head || tails[place] !== tail) {
        if (this.#places[place] === undefined) break;
        continue;
      }
      const word = this.#places[place];
      if (word === undefined) break;
      if (isWhole || isAt(word.text, text, start, end)) return word;
    }
    const isKept = end - start <= LONGEST;
    const own = isKept ? copyOf(text, start, end) : text.slice(start, end);
    const lower = own.toLowerCase();
    const made: Word = {
      text: own,
      lower: lower === own ? own : lower,
      head,
      tail,
      opens: (kindAt(own, 0) & STARTS) !== 0,
      id: -1,
      plain: 0,
      facts: null,
    };
    if (isKept) this.#keep(made);
    return made;
  }

  /** Where the next step's facts are kept in each word. */
  nextFact(): number {
    this.#facts += 1;
    return this.#facts - 1;
  }

  /** A table of numbers by the ids of words, 0 for each word that is new. */
  addNumbers(): Numbers {
    const made: Numbers = { byId: new Int32Array(LEAST_ROOM) };
    this.#numbers.push(made);
    return made;
  }

  #keep(word: Word): void {
    this.#count += 1;
    word.id = this.#freeIds.pop() ?? (this.#lastId += 1);
    if (this.#count * 2 > this.#places.length && this.#places.length < MOST_ROOM) {
      const words = this.#places;
      this.#places = Array.from({ length: words.length * 2 });
      this.#heads = new Int32Array(words.length * 2);
      this.#tails = new Int32Array(words.length * 2);
      for (const other of words) if (other) this.#put(other);
    }
    this.#put(word);
  }

  #put(word: Word): void {
    const home = homeOf(word.head, word.tail);
    const mask = this.#places.length - 1;
    let step = 0;
    while (step < NEIGHBOURS && this.#places[(home + step) & mask] !== undefined) step += 1;
    const place = (home + (step === NEIGHBOURS ? 0 : step)) & mask;
    const other = this.#places[place];
    if (other !== undefined) this.#forget(other);
    this.#places[place] = word;
    this.#heads[place] = word.head;
    this.#tails[place] = word.tail;
  }

  #forget(word: Word): void {
    for (const { byId } of this.#numbers) if (word.id < byId.length) byId[word.id] = 0;
    this.#freeIds.push(word.id);
    word.id = -1;
  }
}

/** Numbers by the ids of words. */
interface Numbers {
  byId: Int32Array;
}

/**
 * By what a word is found, gathered from its characters one by one. Up to eight characters of ASCII
 * are their own key, seven bits each: to compare it is to compare the word, and its letters need not
 * be fetched. Others have Bernstein's hash.
 */
class Key {
  hash = 0;
  head = 0;
  tail = 0;
  /** More than seven bits as soon as some character is none of ASCII, or NUL, which leaves no trace. */
  #bits = 0;
  #length = 0;

  clear(): this {
    this.hash = 0;
    this.head = 0;
    this.tail = 0;
    this.#bits = 0;
    this.#length = 0;
    return this;
  }

  add(code: number): void {
    this.#bits |= code | (code - 1);
    this.hash = (Math.imul(this.hash, 33) ^ code) | 0;
    if (this.#length < 4) this.head = (this.head << 7) | code;
    else if (this.#length < 8) this.tail = (this.tail << 7) | code;
    this.#length += 1;
  }

  /** True where head and tail hold the whole word. */
  get isWhole(): boolean {
    return this.#length <= 8 && this.#bits >>> 7 === 0;
  }
}

/** The high bits folded into the low ones, which alone count. */
function homeOf(head: number, tail: number): number {
  const mixed = Math.imul(head, 0x9e3779b1) ^ Math.imul(tail, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}

/** A string of its own: a slice of thirteen letters or more would keep the whole text in memory. */
function copyOf(text: string, start: number, end: number): string {
  let copy = '';
  for (let at = start; at < end; at += 12) copy += text.slice(at, Math.min(at + 12, end));
  return copy;
}

function isAt(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let index = 0; index < word.length; index += 1) {
    if (word.charCodeAt(index) !== text.charCodeAt(start + index)) return false;
  }
  return true;
}

/**
 * What one step knows of each word of a language. `make` goes by the word alone and gives null for
 * plain words, most of all, of which there is nothing to keep.
 */
export class WordFacts<T extends object> {
  readonly #vocabulary: Vocabulary;
  readonly #place: number;
  readonly #make: (word: Word) => T | null;

  constructor(language: Language, make: (word: Word) => T | null) {
    this.#vocabulary = vocabularyOf(language);
    this.#place = this.#vocabulary.nextFact();
    this.#make = make;
  }

  of(word: Word): T | null {
    if (word.plain & (1 << this.#place)) return null;
    return (word.facts?.[this.#place] as T | undefined) ?? this.#learn(word);
  }

  /** The word that is `[start, end)` of a text, where it is no run by itself ("U.S."). */
  wordAt(text: string, start: number, end: number): Word {
    return this.#vocabulary.at(text, start, end);
  }

  #learn(word: Word): T | null {
    const fact = this.#make(word);
    if (fact === null) word.plain |= 1 << this.#place;
    else {
      word.facts ??= [];
      while (word.facts.length < this.#place) word.facts.push(undefined);
      word.facts[this.#place] = fact;
    }
    return fact;
  }
}

/**
 * What one step knows of each word of a language, as a number that is not negative: all side by side,
 * where a step asks of every word and few are plain. `make` goes by the word alone.
 */
export class WordNumbers {
  readonly #numbers: Numbers;
  readonly #make: (word: Word) => number;

  constructor(language: Language, make: (word: Word) => number) {
    this.#numbers = vocabularyOf(language).addNumbers();
    this.#make = make;
  }

  of(word: Word): number {
    const { byId } = this.#numbers;
    const known = word.id >= 0 && word.id < byId.length ? (byId[word.id] as number) : 0;
    return known > 0 ? known - 1 : this.#learn(word);
  }

  /** Forgets all numbers: what they stand for has changed. */
  clear(): void {
    this.#numbers.byId.fill(0);
  }

  #learn(word: Word): number {
    const number = this.#make(word);
    if (word.id < 0) return number;
    if (word.id >= this.#numbers.byId.length) {
      const grown = new Int32Array(2 ** Math.ceil(Math.log2(word.id + 1)));
      grown.set(this.#numbers.byId);
      this.#numbers.byId = grown;
    }
    this.#numbers.byId[word.id] = number + 1;
    return number;
  }
}

const VOCABULARIES = new WeakMap<Language, Vocabulary>();

function vocabularyOf(language: Language): Vocabulary {
  let vocabulary = VOCABULARIES.get(language);
  if (!vocabulary) {
    vocabulary = new Vocabulary();
    VOCABULARIES.set(language, vocabulary);
  }
  return vocabulary;
}

const INNER = LETTER | MARK | NUMBER;
const STARTS = LETTER | NUMBER;

/** Where a word ends whose first run of letters ends at `at`; nothing from `limit` on counts. */
export type EndOfWord = (text: string, at: number, limit: number) => number;

/** A text with all its runs of letters, marks and numbers. */
export class TextWords {
  readonly text: string;
  readonly runs: readonly Run[];
  readonly #vocabulary: Vocabulary;

  constructor(text: string, language: Language) {
    this.text = text;
    this.#vocabulary = vocabularyOf(language);
    this.runs = readRuns(text, this.#vocabulary);
  }

  /** Index of the first run that ends after `offset`: `firstEndingAfter` reads spans of every shape, and is slower for it. */
  firstAfter(offset: number): number {
    const { runs } = this;
    let low = 0;
    let high = runs.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((runs[middle] as Run).end > offset) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  /** Goes through the words of `[from, limit)` in order, as `endOf` takes runs together. */
  cursor(from: number, limit: number, endOf: EndOfWord): WordCursor {
    return new WordCursor(this, this.#vocabulary, from, limit, endOf);
  }
}

/** Stands at one word of a stretch of a text after the other; before the first call of `next` at none. */
export class WordCursor {
  word: Word = NO_WORD;
  start = 0;
  end: number;
  #index: number;
  readonly #words: TextWords;
  readonly #vocabulary: Vocabulary;
  readonly #limit: number;
  readonly #endOf: EndOfWord;

  constructor(words: TextWords, vocabulary: Vocabulary, from: number, limit: number, endOf: EndOfWord) {
    this.end = from;
    this.#index = words.firstAfter(from);
    this.#words = words;
    this.#vocabulary = vocabulary;
    this.#limit = limit;
    this.#endOf = endOf;
  }

  /** Goes to the next word; false behind the last. */
  next(): boolean {
    const { text, runs } = this.#words;
    while (this.#index < runs.length) {
      const run = runs[this.#index] as Run;
      const { start, end, word } = run;
      if (start >= this.#limit) return false;
      // Most words by far are a run by themselves: no word goes on over a blank.
      if (start >= this.end && end < this.#limit && word.opens && text.charCodeAt(end) === BLANK) {
        this.word = word;
        this.start = start;
        this.end = end;
        this.#index += 1;
        return true;
      }
      if (this.#join(run)) return true;
    }
    return false;
  }

  /** The word that begins in a run and may go on behind it; false for a run of marks. */
  #join({ start: first, end, word }: Run): boolean {
    const { text, runs } = this.#words;
    const stop = Math.min(end, this.#limit);
    // Where the stretch begins in the middle of a word, it begins there.
    const start = nextOf(text, Math.max(this.end, first), STARTS, stop);
    const last = stop === this.#limit ? stop : this.#endOf(text, stop, this.#limit);
    this.end = last === start ? end : last;
    while (this.#index < runs.length && (runs[this.#index] as Run).end <= this.end) this.#index += 1;
    if (last === start) return false;
    const isRun = start === first && last === end;
    this.word = isRun ? word : this.#vocabulary.at(text, start, last);
    this.start = start;
    return true;
  }
}

const NO_WORD: Word = { text: '', lower: '', head: 0, tail: 0, opens: false, id: -1, plain: 0, facts: null };

const BLANK = 0x20;

function readRuns(text: string, vocabulary: Vocabulary): Run[] {
  const runs: Run[] = [];
  const key = new Key();
  let at = 0;
  while (at < text.length) {
    const start = at;
    key.clear();
    // Read into the key on the way: each character is looked at only once.
    for (; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (!(kindOf(code, text, at) & INNER)) break;
      key.add(code);
      // The other half of a pair.
      if (code >= 0xd800 && code < 0xe000 && widthAt(text, at) === 2) {
        at += 1;
        key.add(text.charCodeAt(at));
      }
    }
    if (at > start) runs.push({ start, end: at, word: vocabulary.find(text, start, at, key) });
    else at += 1;
  }
  return runs;
}
