/** What sentences are about, word by word, in numbers that are cheap to count and to compare. */
import type { AnalysisDocument } from '../analysis/document.ts';
import { endOfRun, LETTER, MARK, NUMBER } from '../analysis/letters.ts';
import { TextWords, WordFacts } from '../analysis/words.ts';
import type { Language } from '../languages/language.ts';
import type { Span } from '../model.ts';
import { foldName } from '../names/fold-name.ts';
import { stopWords } from './stop-words.ts';

/** The words of one sentence. */
export interface SentenceWords {
  /** The words that carry what it is about, each once, as numbers below `ContentWords.size`. */
  readonly content: readonly number[];
  /** Has a word of the language's list for outcomes. */
  readonly tellsOutcome: boolean;
}

const UNSPACED = /[\u3040-\u30ff\u3400-\u9fff\u0e00-\u0e7f]/;

/** Numbers the content words of an article: the same word has the same number everywhere in it. */
export class ContentWords {
  readonly #document: AnalysisDocument;
  readonly #senses: WordFacts<Sense>;
  readonly #outcomes: readonly string[];
  readonly #numbers = new Map<string, number>();
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
    let tellsOutcome = isUnspaced && this.#outcomes.some((outcome) => written.includes(outcome));
    this.#sentences += 1;
    words.each(span, endOfWord, (word) => {
      const sense = this.#senses.of(word);
      if (sense === null) return;
      const { stem, isOutcome, isUnspaced: isPairs } = sense;
      // Where words are not parted, pairs of characters stand for them, and the outcome is anywhere.
      if (isUnspaced && isPairs)
        for (let at = 0; at + 1 < word.text.length; at += 1) this.#add(word.text.slice(at, at + 2), content);
      else if (stem !== null) this.#add(stem, content);
      tellsOutcome ||= isOutcome && !isUnspaced;
    });
    return { content, tellsOutcome };
  }

  #add(stem: string, content: number[]): void {
    let number = this.#numbers.get(stem);
    if (number === undefined) {
      number = this.#lastSeen.length;
      this.#numbers.set(stem, number);
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

/** What a word tells of what its sentence is about. */
interface Sense {
  /** Six letters stand for it: good enough to see that two sentences share a subject. Null for a common word. */
  readonly stem: string | null;
  readonly isOutcome: boolean;
  readonly isUnspaced: boolean;
}

const SENSES = new WeakMap<Language, WordFacts<Sense>>();

function sensesOf(language: Language): WordFacts<Sense> {
  const known = SENSES.get(language);
  if (known) return known;
  const stops = stopWords(language.code);
  const outcomes = new Set(language.naming.outcomeWords ?? []);
  const made = new WordFacts(language, ({ text }): Sense | null => {
    const folded = foldName(/['’]s$/.test(text) ? text.slice(0, -2) : text);
    const stem = text.length < 3 || stops.has(folded) ? null : folded.slice(0, 6);
    const isOutcome = outcomes.has(text);
    const isUnspaced = UNSPACED.test(text);
    return stem !== null || isOutcome || isUnspaced ? { stem, isOutcome, isUnspaced } : null;
  });
  SENSES.set(language, made);
  return made;
}
