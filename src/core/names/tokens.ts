/** The words of an article as the name finders see them. */
import type { AnalysisDocument } from '../analysis/document.ts';
import { WordFacts, WordNumbers } from '../analysis/words.ts';
import type { Language } from '../languages/language.ts';
import { isGershayim } from '../analysis/gershayim.ts';
import { endOfRun, kindAt, LETTER, MARK, nextOf, NUMBER } from '../analysis/letters.ts';
import { widthAt } from '../character-table.ts';
import { mayOpen, type Opening } from './find-known-names.ts';
import { numberOfWord } from './lower-words.ts';
import { Token, type Shape } from './token.ts';
import {
  ALL_CAPITALS,
  CAPITAL,
  CITY,
  DIGIT,
  FIRST,
  HYPHEN,
  IN_TITLE,
  JOINED,
  OPENS_PHRASE,
  POSSESSIVE,
} from './word-marks.ts';
import { isNumeral } from './regnal-numbers.ts';
import { isCityName, mostCityWords } from './gazetteer/places.ts';

const INNER = LETTER | MARK | NUMBER;
/** Signs inside a word: straight and curly apostrophe, hyphen, "&", middle dot, the joiner of Persian ("علی‌آبادی"). */
const JOINERS = new Set([0x27, 0x2019, 0x2d, 0x26, 0xb7, 0x200c]);
const STOP = 0x2e;
const OWNING = /['’][sS]$/;
const ELISION = /^(?:[ldnmtscjLDNMTSCJ]|[Qq]u|dell|nell|all|dall|sull|un|Dell|Nell|All|Un)['’](?=\p{L})/u;
const DOTTED = /^(?:\p{L}\.)+$|^\p{L}(?:\.\p{L})+\.$/u;
const UPPER_START = /^(?:(?:al|el|ad|an|ar|as|at|az|ul|d|l|ibn|bin)[-'’])?\p{Lu}/u;

/** Options that a language sets. */
export interface TokenOptions {
  /** Words kept with their full stop ("Mr", "Gen"), folded. */
  readonly abbreviations: ReadonlySet<string>;
  /** What follows an apostrophe is an ending ("Ankara’da"). */
  readonly apostropheEnds: boolean;
  /** A numeral takes a full stop ("Karl XVI. Gustaf"). */
  readonly numeralsAreStopped: boolean;
  /** Words before an apostrophe are articles ("l’Assemblée"). */
  readonly hasElision: boolean;
  /** A word as the lists have it. */
  readonly fold: (text: string) => string;
  /** What a folded word begins of the lists. */
  readonly openingsOf: (fold: string) => readonly Opening[] | null;
  /** What the lists say of a folded word; see `listedMarks`. */
  readonly marksOf: (fold: string) => number;
}

/** The words of an article. */
interface Tokens {
  /** In order. */
  readonly tokens: readonly Token[];
  /** The number of each, see `numberOfWord`. */
  readonly numbers: readonly number[];
  /** The indices of those written large. */
  readonly capitals: readonly number[];
}

/** All words of the sentences. */
export function readTokens(document: AnalysisDocument, options: TokenOptions): Tokens {
  const tokens: Token[] = [];
  const numbers: number[] = [];
  const capitals: number[] = [];
  const { text, words } = document;
  const { shapes, plain } = shapesOf(document.language, options);
  document.sentences.forEach((sentence, index) => {
    const type = document.blocks[sentence.block]?.type;
    const isInTitle = type === 'heading' || isTitleCase(text, sentence.start, sentence.end);
    const standing = isInTitle ? IN_TITLE : 0;
    let previousEnd = -1;
    for (const cursor = words.cursor(sentence.start, sentence.end, endOfWord); cursor.next();) {
      const { word, start: at, end } = cursor;
      const shape = shapes.of(word);
      let marks = standing;
      if (previousEnd < 0) marks |= FIRST;
      else if (isBlankGap(text, previousEnd, at) || isNicknameGap(text, previousEnd, at, end))
        marks |= JOINED;
      if (shape === null) {
        numbers.push(plain.of(word));
        tokens.push(new Token(at, end, word.lower, null, marks, index));
        previousEnd = end;
      } else {
        const start = at + shape.skip;
        numbers.push(shape.number);
        if (shape.marks & CAPITAL) capitals.push(tokens.length);
        tokens.push(new Token(start, start + shape.length, shape.fold, shape, marks | shape.marks, index));
        previousEnd = shape.isStopped ? end - 1 : end;
      }
    }
  });
  markCapitalLines(tokens, capitals);
  return { tokens, numbers, capitals };
}

/**
 * The end of the word whose first run ends at `from`: letters and numbers, over the signs inside it
 * ("d’Or", "al-Rashidi", "U.S", "3.5") and with a full stop after it; nothing from `limit` on counts.
 */
function endOfWord(text: string, from: number, limit: number): number {
  let at = from;
  while (at < limit) {
    const code = text.charCodeAt(at);
    if (code === STOP) {
      if (!isStopInside(text, at + 1, limit)) return at + 1;
    } else if (
      (!JOINERS.has(code) && !isGershayim(text, at)) ||
      at + 1 >= limit ||
      !(kindAt(text, at + 1) & (LETTER | NUMBER))
    )
      return at;
    at = endOfRun(text, at + 1, INNER, limit);
  }
  return at;
}

/** After a full stop inside a word: a number, or one or two letters with no third. */
function isStopInside(text: string, at: number, limit: number): boolean {
  const kind = at < limit ? kindAt(text, at) : 0;
  if (kind & NUMBER) return true;
  if (!(kind & LETTER)) return false;
  const second = at + widthAt(text, at);
  if (second >= limit || !(kindAt(text, second) & LETTER)) return true;
  const third = second + widthAt(text, second);
  return third >= limit || !(kindAt(text, third) & LETTER);
}

/** Four words of capitals in a row are a headline inside the text. */
function markCapitalLines(tokens: readonly Token[], capitals: readonly number[]): void {
  let next = 0;
  for (const start of capitals) {
    if (start < next || !(tokens[start] as Token).isAllCapitals) continue;
    next = start + 1;
    while (next < tokens.length && !SMALL_LETTER.test((tokens[next] as Token).text)) next += 1;
    if (next - start >= 4) for (let at = start; at < next; at += 1) (tokens[at] as Token).marks |= IN_TITLE;
  }
}

const SMALL_LETTER = /\p{Ll}/u;

/** The marks around a nickname inside a name: 'Rogelio "Boy" Tan', of one word, between two written large. */
function isNicknameGap(text: string, from: number, to: number, end: number): boolean {
  if (to - from !== 2) return false;
  const opens = text.charAt(from) === ' ' && OPENING_MARKS.includes(text.charAt(from + 1));
  if (opens)
    return !text.slice(from - 1, from).match(/[.,:;]/) && NICKNAME_ENDS.test(text.slice(end, end + 3));
  return (
    text.charAt(from + 1) === ' ' &&
    CLOSING_MARKS.includes(text.charAt(from)) &&
    NICKNAME_BEFORE.test(text.slice(Math.max(0, from - LONGEST_NICKNAME), from)) &&
    UPPER_START.test(text.slice(to, to + 4))
  );
}

const OPENING_MARKS = '"“';
const CLOSING_MARKS = '"”';
const LONGEST_NICKNAME = 40;
/** The closing mark, a blank and a capital. */
const NICKNAME_ENDS = /^["”] \p{Lu}/u;
/** A capitalised word, the opening mark, and one word. */
const NICKNAME_BEFORE = /\p{Lu}[\p{L}\p{M}.’'-]* ["“]\p{Lu}[\p{L}\p{M}’'-]*$/u;

/** At most two blanks. */
function isBlankGap(text: string, from: number, to: number): boolean {
  if (to - from === 1) return isBlank(text.charCodeAt(from));
  if (to - from > 2) return false;
  // "Anyang' Nyong'o": a letter of its own in names of the Great Lakes.
  if (to - from === 2 && isBlank(text.charCodeAt(from + 1))) {
    const code = text.charCodeAt(from);
    return isBlank(code) || (isApostrophe(code) && /^ng['’] $/.test(text.slice(from - 2, to)));
  }
  return to <= from;
}

function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019;
}

function isBlank(code: number): boolean {
  return code === 0x20 || code === 0xa0 || code === 0x202f;
}

/** What is known of the words of a language. */
interface Shapes {
  readonly shapes: WordFacts<Shape>;
  /** Of words without a shape, see `numberOfWord`. */
  readonly plain: WordNumbers;
}

const KNOWN = new WeakMap<Language, Shapes>();

function shapesOf(language: Language, options: TokenOptions): Shapes {
  const known = KNOWN.get(language);
  if (known) return known;
  const shapes = new WordFacts<Shape>(language, ({ text, lower }) => {
    const shape = makeShape(text, options);
    const isPlain = shape.marks === 0 && shape.openings === null && text === lower;
    return isPlain && shape.text === text && shape.fold === text ? null : shape;
  });
  const plain = new WordNumbers(language, (word) => numberOfWord(word.lower, false));
  const made: Shapes = { shapes, plain };
  KNOWN.set(language, made);
  return made;
}

function makeShape(raw: string, options: TokenOptions): Shape {
  let text = raw;
  let skip = 0;
  let isPossessive = false;
  if (
    text.charCodeAt(text.length - 1) === STOP &&
    !DOTTED.test(text) &&
    !options.abbreviations.has(text.slice(0, -1).toLowerCase())
  ) {
    text = text.slice(0, -1);
  }
  const apostrophe = text.length > 2 ? indexOfApostrophe(text) : -1;
  if (apostrophe > 0) {
    const elision = options.hasElision ? ELISION.exec(text) : null;
    if (elision) {
      skip = elision[0].length;
      text = text.slice(skip);
    } else if (OWNING.test(text)) {
      text = text.slice(0, -2);
      isPossessive = true;
    } else if (options.apostropheEnds) {
      text = text.slice(0, apostrophe);
      isPossessive = true;
    }
  }
  const folded = options.fold(text);
  const fold = folded.includes('.') ? folded.replaceAll('.', '') : folded;
  const isCapital = startsLarge(text);
  const openings = options.openingsOf(fold);
  const cityWords = isCapital ? mostCityWords(fold) : 0;
  return {
    fold,
    marks:
      (isCapital ? CAPITAL : 0) |
      (cityWords > 0 && isCityName(fold) ? CITY : 0) |
      (openings !== null && mayOpen(openings, isCapital) ? OPENS_PHRASE : 0) |
      (isCapital && isAllCapitals(text, fold) ? ALL_CAPITALS : 0) |
      (isPossessive ? POSSESSIVE : 0) |
      (/[-–]/.test(text) ? HYPHEN : 0) |
      (/\d/.test(text) ? DIGIT : 0) |
      options.marksOf(fold),
    skip,
    length: text.length,
    isStopped: raw.endsWith('.') && !text.endsWith('.') && !(options.numeralsAreStopped && isNumeral(text)),
    text,
    openings,
    cityWords,
    number: numberOfWord(fold, isCapital),
  };
}

function isAllCapitals(text: string, fold: string): boolean {
  return (
    fold.length > 1 && text === text.toUpperCase() && (kindAt(text[1] ?? text[2] ?? '', 0) & LETTER) !== 0
  );
}

function indexOfApostrophe(text: string): number {
  const straight = text.indexOf("'");
  const curly = text.indexOf('’');
  return straight < 0 || curly < 0 ? Math.max(straight, curly) : Math.min(straight, curly);
}

function isLargeAscii(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0x41 && code <= 0x5a;
}

/** Letters of what may stand before the capital of a name ("ibn-"). */
const LONGEST_ARTICLE = 3;

/** Begins with a small ASCII letter and is no "al-Rashidi": the common case, told without a pattern. */
function isSmallAscii(text: string, from: number, to: number): boolean {
  const code = text.charCodeAt(from);
  if (code < 0x61 || code > 0x7a) return false;
  for (let at = from + 1; at < to && at <= from + LONGEST_ARTICLE; at += 1) {
    const sign = text.charCodeAt(at);
    if (sign === 0x2d || isApostrophe(sign)) return false;
  }
  return true;
}

/** Words of three letters and more that headlines with large words may write small. */
const SMALL_IN_TITLES: ReadonlySet<string> = new Set(
  'the and for but nor via from with into over than its off out per van von der den del los las des les une del della'.split(
    ' ',
  ),
);

const STOPS = '.。:,;';
const QUOTES = '"”’“»«';

/** "Leaders Meet After Long Night of Talks": most long words of the sentence `[from, to)` written large, no final full stop. */
export function isTitleCase(text: string, from = 0, to = text.length): boolean {
  if (to <= from || to - from > 200) return false;
  // Headlines that got a full stop on their way must be large throughout, small verbs too.
  const last = to - 1;
  const isStopped =
    STOPS.includes(text.charAt(last)) ||
    (last > from && QUOTES.includes(text.charAt(last)) && STOPS.includes(text.charAt(last - 1)));
  const shortest = isStopped ? 3 : 4;
  const share = isStopped ? 0.9 : 0.7;
  // More small words than this, and even a sentence full of large ones has too few of them.
  const most = (1 - share) * ((to - from + 1) / (shortest + 1));
  let words = 0;
  let large = 0;
  for (let at = from; at < to;) {
    at = nextOf(text, at, LETTER, to);
    const end = endOfLongWord(text, at, to);
    if (end === at) break;
    if (end - at >= shortest && lengthOf(text, at, end) >= shortest) {
      words += 1;
      if (startsLarge(text, at, end)) large += 1;
      // "President Donald Trump met Prime Minister Narendra Modi": a small verb makes a sentence.
      else if (words - large > most || (isStopped && !SMALL_IN_TITLES.has(text.slice(at, end)))) return false;
    }
    at = end;
  }
  return words >= (isStopped ? 6 : 3) && large / words > share;
}

/** Letters and marks, over apostrophes and hyphens. */
function endOfLongWord(text: string, start: number, limit: number): number {
  let at = start;
  for (;;) {
    at = endOfRun(text, at, LETTER | MARK, limit);
    const code = at < limit ? text.charCodeAt(at) : 0;
    if (code !== 0x27 && code !== 0x2019 && code !== 0x2d) return at;
    at += 1;
  }
}

/** Characters of `[start, end)`, pairs as one. */
function lengthOf(text: string, start: number, end: number): number {
  let length = 0;
  for (let at = start; at < end; at += widthAt(text, at)) length += 1;
  return length;
}

function startsLarge(text: string, from = 0, to = text.length): boolean {
  return (
    isLargeAscii(text, from) || (!isSmallAscii(text, from, to) && UPPER_START.test(text.slice(from, to)))
  );
}
