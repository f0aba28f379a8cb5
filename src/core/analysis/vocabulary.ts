/** The words met in the texts of a language, each one object, found by its letters. */
import type { Language } from '../languages/language.ts';
import { kindAt, LETTER, NUMBER } from './letters.ts';

/** A word as written, capitals and marks included. */
export interface Word {
  readonly text: string;
  readonly lower: string;
  /** Its place in the tables of `WordFacts` and `WordNumbers`, −1 while it is not kept. */
  id: number;
  /** One bit for each step that has nothing to say of it, see `WordFacts`, and `OPENS`. */
  bits: number;
}

/** What a word begins with. */
export const STARTS = LETTER | NUMBER;
/** The bit of a word that begins with a letter or a number, not with a mark. */
export const OPENS = 1 << 30;

/** Places for words of a language, powers of two: 600 reports have 22,000, which find no room in half as many. */
const LEAST_ROOM = 1024;
const MOST_ROOM = 65_536;
/** Places in a row that a word may take; where all are taken, it takes the first from whoever has it. */
const NEIGHBOURS = 8;
/** Runs longer than this are no words (writing without blanks): they are not kept. */
const LONGEST = 48;
/** Characters of the longest word that is its own key. */
const WHOLE = 8;
/** In place of the second half of a key: the first is a hash. */
const HASHED = -1;

/**
 * The words met so far in a language. A word is found by its place in a text, so that nothing is
 * cut out only to ask; what it costs is bounded, whatever words were met before.
 */
export class Vocabulary {
  #places: (Word | undefined)[] = Array.from({ length: LEAST_ROOM });
  /** The keys of the words at those places, two numbers each, so that only the word found is fetched. */
  #keys = new Int32Array(2 * LEAST_ROOM);
  #count = 0;
  #lastId = -1;
  readonly #freeIds: number[] = [];
  readonly #numbers: Numbers[] = [];
  readonly #facts: (object | undefined)[][] = [];

  /**
   * The word that is `[start, end)` of a text. Up to eight characters of ASCII are their own key, seven
   * bits each: to compare it is to compare the word, and its letters need not be fetched. Others have
   * Bernstein's hash.
   */
  at(text: string, start: number, end: number): Word {
    if (end - start <= WHOLE) {
      let head = 0;
      let tail = 0;
      let bits = 0;
      for (let index = start; index < end; index += 1) {
        const code = text.charCodeAt(index);
        // More than seven as soon as one is none of ASCII, or NUL, which leaves no trace.
        bits |= code | (code - 1);
        if (index < start + WHOLE / 2) head = (head << 7) | code;
        else tail = (tail << 7) | code;
      }
      if (bits >>> 7 === 0) return this.#find(text, start, end, head, tail);
    }
    let hash = 0;
    for (let index = start; index < end; index += 1)
      hash = (Math.imul(hash, 33) ^ text.charCodeAt(index)) | 0;
    return this.#find(text, start, end, hash, HASHED);
  }

  /** The same by its key. */
  #find(text: string, start: number, end: number, head: number, tail: number): Word {
    const home = homeOf(head, tail);
    const mask = this.#places.length - 1;
    const keys = this.#keys;
    for (let step = 0; step < NEIGHBOURS; step += 1) {
      const place = (home + step) & mask;
      if (keys[2 * place] !== head || keys[2 * place + 1] !== tail) {
        if (this.#places[place] === undefined) break;
        continue;
      }
      const word = this.#places[place];
      if (word === undefined) break;
      if (tail !== HASHED || isAt(word.text, text, start, end)) return word;
    }
    const isKept = end - start <= LONGEST;
    const own = isKept ? copyOf(text, start, end) : text.slice(start, end);
    const lower = own.toLowerCase();
    const made: Word = {
      text: own,
      lower: lower === own ? own : lower,
      id: -1,
      bits: kindAt(own, 0) & STARTS ? OPENS : 0,
    };
    if (isKept) this.#keep(made, head, tail);
    return made;
  }

  /** A table of what one step knows by the ids of words, and which of the tables it is. */
  addFacts(): readonly [facts: (object | undefined)[], place: number] {
    const facts: (object | undefined)[] = [];
    this.#facts.push(facts);
    return [facts, this.#facts.length - 1];
  }

  /** A table of numbers by the ids of words, 0 for each word that is new. */
  addNumbers(): Numbers {
    const made: Numbers = { byId: new Int32Array(LEAST_ROOM) };
    this.#numbers.push(made);
    return made;
  }

  #keep(word: Word, head: number, tail: number): void {
    this.#count += 1;
    word.id = this.#freeIds.pop() ?? (this.#lastId += 1);
    if (this.#count * 2 > this.#places.length && this.#places.length < MOST_ROOM) this.#grow();
    this.#put(word, head, tail);
  }

  #grow(): void {
    const words = this.#places;
    const keys = this.#keys;
    this.#places = Array.from({ length: words.length * 2 });
    this.#keys = new Int32Array(keys.length * 2);
    words.forEach((word, place) => {
      if (word) this.#put(word, keys[2 * place] as number, keys[2 * place + 1] as number);
    });
  }

  #put(word: Word, head: number, tail: number): void {
    const home = homeOf(head, tail);
    const mask = this.#places.length - 1;
    let step = 0;
    while (step < NEIGHBOURS && this.#places[(home + step) & mask] !== undefined) step += 1;
    const place = (home + (step === NEIGHBOURS ? 0 : step)) & mask;
    const other = this.#places[place];
    if (other !== undefined) this.#forget(other);
    this.#places[place] = word;
    this.#keys[2 * place] = head;
    this.#keys[2 * place + 1] = tail;
  }

  #forget(word: Word): void {
    for (const { byId } of this.#numbers) if (word.id < byId.length) byId[word.id] = 0;
    for (const facts of this.#facts) if (word.id < facts.length) facts[word.id] = undefined;
    this.#freeIds.push(word.id);
    word.id = -1;
  }
}

/** Numbers by the ids of words. */
export interface Numbers {
  byId: Int32Array;
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

const VOCABULARIES = new WeakMap<Language, Vocabulary>();

/** The words of a language, kept as long as it is. */
export function vocabularyOf(language: Language): Vocabulary {
  let vocabulary = VOCABULARIES.get(language);
  if (!vocabulary) {
    vocabulary = new Vocabulary();
    VOCABULARIES.set(language, vocabulary);
  }
  return vocabulary;
}
