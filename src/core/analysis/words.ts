/**
 * The words of a text, cut once for all finders. Each is one object however often it comes, kept
 * from text to text, so that what a step knows of a word wherever it stands (its folded form, its
 * meaning in a date, its stem) is found out once and then only read.
 */
import type { Language } from '../languages/language.ts';
import type { Span } from '../model.ts';
import { endOfRun, LETTER, MARK, nextOf, NUMBER } from './letters.ts';
import { OPENS, STARTS, vocabularyOf, type Numbers, type Vocabulary, type Word } from './vocabulary.ts';

export type { Word } from './vocabulary.ts';

/** A run of letters, marks and numbers: a word, or a part of what a step takes for one ("U.S.", "D’Or"). */
export interface Run extends Span {
  readonly word: Word;
}

/**
 * What one step knows of each word of a language. `make` goes by the word alone and gives null for
 * plain words, most of all, of which there is nothing to keep.
 */
export class WordFacts<T extends object> {
  readonly #vocabulary: Vocabulary;
  readonly #facts: (T | undefined)[];
  readonly #plain: number;
  readonly #make: (word: Word) => T | null;

  constructor(language: Language, make: (word: Word) => T | null) {
    this.#vocabulary = vocabularyOf(language);
    const [facts, place] = this.#vocabulary.addFacts();
    this.#facts = facts as (T | undefined)[];
    this.#plain = 1 << place;
    this.#make = make;
  }

  of(word: Word): T | null {
    if (word.bits & this.#plain) return null;
    const { id } = word;
    return (id >= 0 && id < this.#facts.length ? this.#facts[id] : undefined) ?? this.#learn(word);
  }

  /** The word that is `[start, end)` of a text, where it is no run by itself ("U.S."). */
  wordAt(text: string, start: number, end: number): Word {
    return this.#vocabulary.at(text, start, end);
  }

  #learn(word: Word): T | null {
    const fact = this.#make(word);
    if (fact === null) word.bits |= this.#plain;
    else if (word.id >= 0) {
      while (this.#facts.length <= word.id) this.#facts.push(undefined);
      this.#facts[word.id] = fact;
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

const INNER = LETTER | MARK | NUMBER;

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
      if (
        start >= this.end &&
        end < this.#limit &&
        (word.bits & OPENS) !== 0 &&
        text.charCodeAt(end) === BLANK
      ) {
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

const NO_WORD: Word = { text: '', lower: '', id: -1, bits: 0 };

const BLANK = 0x20;

function readRuns(text: string, vocabulary: Vocabulary): Run[] {
  const runs: Run[] = [];
  for (let at = 0; at < text.length;) {
    const start = at;
    at = endOfRun(text, start, INNER);
    if (at > start) runs.push({ start, end: at, word: vocabulary.at(text, start, at) });
    else at += 1;
  }
  return runs;
}
