/** What sentences are about, word by word, in numbers that are cheap to count and to compare. */
import type { AnalysisDocument } from '../analysis/document.ts';
import { DIGIT, endOfRun, hasRun, LETTER, MARK, NUMBER } from '../analysis/letters.ts';
import { TextWords, WordNumbers } from '../analysis/words.ts';
import type { Language } from '../languages/language.ts';
import type { Span } from '../model.ts';
import { foldName } from '../names/fold-name.ts';
import { isFirst, isPersonal } from './points-back.ts';
import { mayPoint } from './points-elsewhere.ts';
import { isPageWord } from './stands-alone.ts';
import { stopWords } from './stop-words.ts';

/** The words of one sentence. */
export interface SentenceWords {
  /** The words that carry what it is about, each once, as numbers below `ContentWords.size`. */
  readonly content: readonly number[];
  readonly told: Told;
}

/** What the words of a sentence tell of it one by one, so that most sentences need no pattern. */
export interface Told {
  /** Has a word of the language's list for outcomes. */
  readonly outcome: boolean;
  /** Has a number of two figures or more. */
  readonly figures: boolean;
  /** May have a word of the first person. */
  readonly mayBeFirst: boolean;
  /** May have "he" or "she". */
  readonly mayNamePersons: boolean;
  /** May be left over from a page. */
  readonly mayBePage: boolean;
  /** May leave its content or its speaker to another sentence. */
  readonly mayPointElsewhere: boolean;
}

const UNSPACED = /[\u3040-\u30ff\u3400-\u9fff\u0e00-\u0e7f]/;

/** Numbers the content words of an article: the same word has the same number everywhere in it. */
export class ContentWords {
  readonly #document: AnalysisDocument;
  readonly #senses: Senses;
  readonly #outcomes: readonly string[];
  /** By number, the stem in its language. */
  readonly #stems: number[] = [];
  /** By number, the sentence that had the word last. */
  readonly #lastSeen: number[] = [];
  #sentences = 0;
  /** Some of the article is written without blanks. */
  readonly #mayBeUnspaced: boolean;

  constructor(document: AnalysisDocument) {
    this.#document = document;
    this.#mayBeUnspaced = UNSPACED.test(document.text);
    this.#senses = sensesOf(document.language);
    this.#outcomes = document.language.naming.outcomeWords ?? [];
  }

  /** How many different content words were met so far. */
  get size(): number {
    return this.#lastSeen.length;
  }

  /** The words of a stretch of the article. */
  within(span: Span): SentenceWords {
    return this.#read(this.#document.words, span, this.#mayBeUnspaced);
  }

  /** The words of a text beside the article, such as its headline. */
  of(text: string): SentenceWords {
    const words = new TextWords(text, this.#document.language);
    return this.#read(words, { start: 0, end: text.length }, true);
  }

  #read(words: TextWords, span: Span, mayBeUnspaced: boolean): SentenceWords {
    const content: number[] = [];
    const written = mayBeUnspaced ? words.text.slice(span.start, span.end) : '';
    const isUnspaced = mayBeUnspaced && UNSPACED.test(written);
    let told = isUnspaced && this.#outcomes.some((outcome) => written.includes(outcome)) ? IS_OUTCOME : 0;
    this.#sentences += 1;
    const { byWord, stems } = this.#senses;
    for (const cursor = words.cursor(span.start, span.end, endOfWord); cursor.next();) {
      const { word } = cursor;
      const sense = byWord.of(word);
      if (sense === 0) continue;
      // Where words are not parted, pairs of characters stand for them, and the outcome is anywhere.
      if (isUnspaced && sense & IS_UNSPACED)
        for (let at = 0; at + 1 < word.text.length; at += 1)
          this.#add(stems.numberOf(word.text.slice(at, at + 2)), content);
      else if (sense >= STEM) this.#add(Math.floor(sense / STEM) - 1, content);
      told |= isUnspaced ? sense & ~IS_OUTCOME : sense;
    }
    return {
      content,
      told: {
        outcome: (told & IS_OUTCOME) !== 0,
        figures: (told & HAS_FIGURES) !== 0,
        mayBeFirst: (told & IS_FIRST) !== 0,
        mayNamePersons: (told & IS_PERSONAL) !== 0,
        mayBePage: (told & IS_OF_PAGE) !== 0,
        mayPointElsewhere: (told & IS_POINTING) !== 0,
      },
    };
  }

  #add(stem: number, content: number[]): void {
    const { stems } = this.#senses;
    let number = stems.placeOf(stem, this.#stems);
    if (number < 0) {
      number = this.#lastSeen.length;
      this.#stems.push(stem);
      stems.place(stem, number);
      this.#lastSeen.push(0);
    }
    if (this.#lastSeen[number] === this.#sentences) return;
    this.#lastSeen[number] = this.#sentences;
    content.push(number);
  }
}

const INNER = LETTER | MARK | NUMBER;

/** Over the apostrophes and hyphens in a word and after it. */
function endOfWord(text: string, at: number, limit: number): number {
  let end = at;
  while (end < limit && isInWord(text.charCodeAt(end))) end = endOfRun(text, end + 1, INNER, limit);
  return end;
}

function isInWord(code: number): boolean {
  return code === 0x27 || code === 0x2019 || code === 0x2d;
}

/** What a word tells of what its sentence is about: bits, and above them its stem's number plus one. */
const IS_OUTCOME = 1;
const IS_UNSPACED = 2;
const HAS_FIGURES = 4;
const IS_FIRST = 8;
const IS_PERSONAL = 16;
const IS_OF_PAGE = 32;
const IS_POINTING = 64;
const STEM = 128;

/** The senses of a language's words. */
interface Senses {
  readonly byWord: WordNumbers;
  readonly stems: Stems;
}

/**
 * The stems of a language: six letters, good enough to see that two sentences share a subject. Which
 * place a stem has among those of an article is kept beside it, for one article at a time.
 */
class Stems {
  readonly #numbers = new Map<string, number>();
  /** The article whose places are kept: the list of its own stems. */
  #article: readonly number[] = [];
  /** By stem, the count of articles at which its place was set, and that place. */
  #setAt = new Int32Array(LEAST_STEMS);
  #places = new Int32Array(LEAST_STEMS);
  #articles = 0;

  get size(): number {
    return this.#numbers.size;
  }

  clear(): void {
    this.#numbers.clear();
    this.#article = [];
  }

  numberOf(stem: string): number {
    const known = this.#numbers.get(stem);
    if (known !== undefined) return known;
    const number = this.#numbers.size;
    this.#numbers.set(stem, number);
    if (number >= this.#places.length) {
      this.#setAt = grown(this.#setAt);
      this.#places = grown(this.#places);
    }
    return number;
  }

  /** The place of a stem in an article, −1 where it has none yet. */
  placeOf(stem: number, article: readonly number[]): number {
    if (article !== this.#article) this.#turnTo(article);
    return this.#setAt[stem] === this.#articles ? (this.#places[stem] as number) : -1;
  }

  /** For the article asked of last. */
  place(stem: number, place: number): void {
    this.#setAt[stem] = this.#articles;
    this.#places[stem] = place;
  }

  #turnTo(article: readonly number[]): void {
    this.#article = article;
    this.#articles += 1;
    article.forEach((stem, place) => this.place(stem, place));
  }
}

const LEAST_STEMS = 4096;

function grown(table: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(table.length * 2);
  larger.set(table);
  return larger;
}

const SENSES = new WeakMap<Language, Senses>();
/** Stems that are kept from article to article, at most. */
const MOST_STEMS = 50_000;

function sensesOf(language: Language): Senses {
  const known = SENSES.get(language) ?? makeSenses(language);
  SENSES.set(language, known);
  // Between two articles, so that a stem has one number throughout each.
  if (known.stems.size > MOST_STEMS) {
    known.stems.clear();
    known.byWord.clear();
  }
  return known;
}

function makeSenses(language: Language): Senses {
  const stops = stopWords(language.code);
  const outcomes = new Set(language.naming.outcomeWords ?? []);
  const stems = new Stems();
  const byWord = new WordNumbers(language, ({ text }) => {
    const folded = foldName(/['’]s$/.test(text) ? text.slice(0, -2) : text);
    const isCommon = text.length < 3 || stops.has(folded);
    const stem = isCommon ? 0 : STEM * (stems.numberOf(folded.slice(0, 6)) + 1);
    return (
      stem +
      (outcomes.has(text) ? IS_OUTCOME : 0) +
      (UNSPACED.test(text) ? IS_UNSPACED : 0) +
      (hasRun(text, DIGIT, 2) ? HAS_FIGURES : 0) +
      (isFirst(text, language) ? IS_FIRST : 0) +
      (isPersonal(text, language) ? IS_PERSONAL : 0) +
      (isPageWord(text) ? IS_OF_PAGE : 0) +
      (mayPoint(text, language) ? IS_POINTING : 0)
    );
  });
  return { byWord, stems };
}
