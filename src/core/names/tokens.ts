/** The words of an article as the name finders see them. */
import type { AnalysisDocument } from '../analysis/document.ts';
import type { Span } from '../model.ts';
import { endOfRun, kindAt, LETTER, MARK, nextOf, NUMBER, widthAt } from '../analysis/letters.ts';
import { foldName } from './fold-name.ts';

/** A word without its possessive ending; the span leaves the ending out too. */
export interface Token extends Span {
  readonly text: string;
  /** Folded, full stops cut. */
  readonly fold: string;
  /** Begins with a capital letter. */
  readonly isCapital: boolean;
  /** All letters capital, two or more of them. */
  readonly isAllCapitals: boolean;
  /** "Pakistan’s". */
  readonly isPossessive: boolean;
  /** Only blanks part it from the word before it. */
  readonly isJoined: boolean;
  /** First word of its sentence, opening marks aside. */
  readonly isFirst: boolean;
  readonly sentence: number;
  readonly block: number;
  /** In a heading or a line of capitals: its capitals tell nothing. */
  readonly isInTitle: boolean;
}

const STARTS = LETTER | NUMBER;
const INNER = LETTER | MARK | NUMBER;
/** Signs inside a word: straight and curly apostrophe, hyphen, "&", middle dot. */
const JOINERS = new Set([0x27, 0x2019, 0x2d, 0x26, 0xb7]);
const STOP = 0x2e;
const POSSESSIVE = /['’][sS]$/;
const ELISION = /^(?:[ldnmtscjLDNMTSCJ]|[Qq]u|dell|nell|all|dall|sull|un|Dell|Nell|All|Un)['’](?=\p{L})/u;
const DOTTED = /^(?:\p{L}\.)+$|^\p{L}(?:\.\p{L})+\.$/u;
const UPPER_START = /^(?:(?:al|el|ad|an|ar|as|at|az|ul|d|l|ibn|bin)[-'’])?\p{Lu}/u;

/** Options that a language sets. */
export interface TokenOptions {
  /** Words kept with their full stop ("Mr", "Gen"), folded. */
  readonly abbreviations: ReadonlySet<string>;
  /** What follows an apostrophe is an ending ("Ankara’da"). */
  readonly apostropheEnds: boolean;
  /** Words before an apostrophe are articles ("l’Assemblée"). */
  readonly hasElision: boolean;
}

/** All words of the sentences, in order. */
export function readTokens(document: AnalysisDocument, options: TokenOptions): Token[] {
  const tokens: Token[] = [];
  const words = shapesOf(options);
  document.sentences.forEach((sentence, index) => {
    const text = document.text.slice(sentence.start, sentence.end);
    const type = document.blocks[sentence.block]?.type;
    const isInTitle = type === 'heading' || isTitleCase(text);
    let previousEnd = -1;
    let isFirst = true;
    for (let at = nextOf(text, 0, STARTS); at < text.length;) {
      const end = endOfWord(text, at);
      const raw = text.slice(at, end);
      const start = sentence.start + at;
      const token = makeToken(shapeOf(words, raw, options), start, {
        sentence: index,
        block: sentence.block,
        isInTitle,
        isFirst,
      });
      token.isJoined = previousEnd >= 0 && isBlankGap(document.text, previousEnd, start);
      tokens.push(token);
      const isCut = raw.endsWith('.') && !token.text.endsWith('.');
      previousEnd = start + raw.length - (isCut ? 1 : 0);
      isFirst = false;
      at = nextOf(text, end, STARTS);
    }
  });
  return markCapitalLines(tokens);
}

/**
 * The end of the word that begins at `start`: letters and numbers, over the signs inside it ("d’Or",
 * "al-Rashidi", "U.S", "3.5") and with a full stop after it.
 */
function endOfWord(text: string, start: number): number {
  let at = endOfRun(text, start, INNER);
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === STOP) {
      if (!isStopInside(text, at + 1)) return at + 1;
    } else if (!JOINERS.has(code) || !(kindAt(text, at + 1) & (LETTER | NUMBER))) return at;
    at = endOfRun(text, at + 1, INNER);
  }
  return at;
}

/** After a full stop inside a word: a number, or one or two letters with no third. */
function isStopInside(text: string, at: number): boolean {
  const kind = kindAt(text, at);
  if (kind & NUMBER) return true;
  if (!(kind & LETTER)) return false;
  const second = at + widthAt(text, at);
  return !(kindAt(text, second) & LETTER) || !(kindAt(text, second + widthAt(text, second)) & LETTER);
}

/** Four words of capitals in a row are a headline inside the text. */
function markCapitalLines(tokens: Token[]): Token[] {
  let start = 0;
  for (let index = 0; index <= tokens.length; index += 1) {
    const token = tokens[index];
    if (token?.isAllCapitals || (token && index > start && !/\p{Ll}/u.test(token.text))) continue;
    if (index - start >= 4)
      for (let at = start; at < index; at += 1) tokens[at] = { ...(tokens[at] as Token), isInTitle: true };
    start = index + 1;
  }
  return tokens;
}

/** At most two blanks. */
function isBlankGap(text: string, from: number, to: number): boolean {
  if (to - from > 2) return false;
  // "Anyang' Nyong'o": a letter of its own in names of the Great Lakes.
  if (to - from === 2 && /^ng['’] $/.test(text.slice(from - 2, to))) return true;
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at);
    if (code !== 0x20 && code !== 0xa0 && code !== 0x202f) return false;
  }
  return true;
}

type Place = Pick<Token, 'sentence' | 'block' | 'isInTitle' | 'isFirst'>;

function makeToken(shape: Shape, at: number, place: Place): Token & { isJoined: boolean } {
  const start = at + shape.skip;
  return {
    start,
    end: start + shape.text.length,
    text: shape.text,
    fold: shape.fold,
    isCapital: shape.isCapital,
    isAllCapitals: shape.isAllCapitals,
    isPossessive: shape.isPossessive,
    isJoined: false,
    sentence: place.sentence,
    block: place.block,
    isInTitle: place.isInTitle,
    isFirst: place.isFirst,
  };
}

/** What a word is wherever it stands. */
interface Shape extends Pick<Token, 'text' | 'fold' | 'isCapital' | 'isAllCapitals' | 'isPossessive'> {
  /** Letters cut off at its beginning. */
  readonly skip: number;
}

/** Words met before, by the options they were read with: the same ones come again and again. */
const shapes = new WeakMap<TokenOptions, Map<string, Shape>>();
const MOST_SHAPES = 20_000;

function shapesOf(options: TokenOptions): Map<string, Shape> {
  let words = shapes.get(options);
  if (!words || words.size >= MOST_SHAPES) {
    words = new Map();
    shapes.set(options, words);
  }
  return words;
}

function shapeOf(words: Map<string, Shape>, raw: string, options: TokenOptions): Shape {
  let shape = words.get(raw);
  if (!shape) {
    shape = makeShape(raw, options);
    words.set(raw, shape);
  }
  return shape;
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
    } else if (POSSESSIVE.test(text)) {
      text = text.slice(0, -2);
      isPossessive = true;
    } else if (options.apostropheEnds) {
      text = text.slice(0, apostrophe);
      isPossessive = true;
    }
  }
  const folded = foldName(text);
  const fold = folded.includes('.') ? folded.replaceAll('.', '') : folded;
  const isCapital = startsLarge(text);
  return {
    text,
    skip,
    fold,
    isCapital,
    isAllCapitals:
      isCapital &&
      fold.length > 1 &&
      text === text.toUpperCase() &&
      (kindAt(text[1] ?? text[2] ?? '', 0) & LETTER) !== 0,
    isPossessive,
  };
}

function indexOfApostrophe(text: string): number {
  const straight = text.indexOf("'");
  const curly = text.indexOf('’');
  return straight < 0 || curly < 0 ? Math.max(straight, curly) : Math.min(straight, curly);
}

function isLargeAscii(text: string): boolean {
  const code = text.charCodeAt(0);
  return code >= 0x41 && code <= 0x5a;
}

/** Begins with a small ASCII letter and is no "al-Rashidi": the common case, told without a pattern. */
function isSmallAscii(text: string): boolean {
  const code = text.charCodeAt(0);
  return code >= 0x61 && code <= 0x7a && !/[-'’]/.test(text);
}

/** Words of three letters and more that headlines with large words may write small. */
const SMALL_IN_TITLES: ReadonlySet<string> = new Set(
  'the and for but nor via from with into over than its off out per van von der den del los las des les une del della'.split(
    ' ',
  ),
);

/** "Leaders Meet After Long Night of Talks": most long words written large, no final full stop. */
export function isTitleCase(sentence: string): boolean {
  if (sentence.length > 200) return false;
  // Headlines that got a full stop on their way must be large throughout, small verbs too.
  const isStopped = /[.。:,;]["”’]?$/.test(sentence);
  const shortest = isStopped ? 3 : 4;
  const share = isStopped ? 0.9 : 0.7;
  // More small words than this, and even a sentence full of large ones has too few of them.
  const most = (1 - share) * ((sentence.length + 1) / (shortest + 1));
  let words = 0;
  let large = 0;
  for (let at = 0; at < sentence.length;) {
    at = nextOf(sentence, at, LETTER);
    const end = endOfLongWord(sentence, at);
    if (end === at) break;
    if (lengthOf(sentence, at, end) >= shortest) {
      words += 1;
      const word = sentence.slice(at, end);
      if (startsLarge(word)) large += 1;
      // "President Donald Trump met Prime Minister Narendra Modi": a small verb makes a sentence.
      else if (words - large > most || (isStopped && !SMALL_IN_TITLES.has(word))) return false;
    }
    at = end;
  }
  return words >= (isStopped ? 6 : 3) && large / words > share;
}

/** Letters and marks, over apostrophes and hyphens. */
function endOfLongWord(text: string, start: number): number {
  let at = start;
  for (;;) {
    at = endOfRun(text, at, LETTER | MARK);
    const code = at < text.length ? text.charCodeAt(at) : 0;
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

function startsLarge(text: string): boolean {
  return isLargeAscii(text) || (!isSmallAscii(text) && UPPER_START.test(text));
}
