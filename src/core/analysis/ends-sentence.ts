/** Judges whether one run of final marks ends a sentence. */
import type { Language } from '../languages/language.ts';
import type { NamingData } from '../languages/naming-data.ts';
import { DIGIT, kindAt, SPACE } from './letters.ts';

/** A run of final marks in a block; `end` stands after the closing marks that follow it. */
export interface FinalMark {
  readonly sentenceStart: number;
  readonly markStart: number;
  readonly mark: string;
  readonly end: number;
}

interface Vocabulary {
  readonly never: ReadonlySet<string>;
  readonly seldom: ReadonlySet<string>;
  readonly beforeNumber: ReadonlySet<string>;
  readonly starters: ReadonlySet<string>;
  readonly sayingVerbs: ReadonlySet<string>;
}

const NEXT_WORD = /[\s"“”„‟«»‹›‘’'「『《〈([—–-]*([\p{L}\p{N}][\p{L}\p{M}\p{N}'’]*)?/uy;
const NEXT_CHARACTER = /[\s"“”„«»‹›‘’'([—–-]*(.)?/suy;
const LOWER = /\p{Ll}/u;
const UPPER = /\p{Lu}/u;
const CASELESS = /\p{Lo}/u;
const DOTTED = /^(?:\p{L}\p{M}*\.)+\p{L}\p{M}*$/u;
const SINGLE_LETTER = /^\p{L}\p{M}*$/u;
/** Longest word looked at before a full stop; longer ones are no abbreviations. */
const LONGEST_TOKEN = 24;
const DASH = /^\s[—–-]/;
const CLOSING_QUOTE = /[”"»«“’」』]/;

/** True where the mark ends its sentence. */
export function endsSentence(block: string, final: FinalMark, language: Language): boolean {
  const { end, mark } = final;
  if (end >= block.length) return true;
  const last = mark[mark.length - 1] ?? '';
  if (/[。！？｡।॥]/.test(last)) return !/[，、,;；]/.test(block[end] ?? '') && !isJapaneseReport(block, end);
  const spaced = /\s/.test(block[end] ?? '');
  const next = nextCharacter(block, end);
  if (next === '') return true;
  if (/[,;:،؛]/.test(block[end] ?? '')) return false;
  if (LOWER.test(next)) return false;
  if (last === '؟') return true;
  if (last === '۔') return spaced || !isDottedBefore(block, final.markStart);
  if (!spaced && /[?!]/.test(last) && CASELESS.test(next)) return true;
  if (!spaced) return last === '.' && mark.length === 1 && isGluedStart(block, final, language);
  const vocabulary = vocabularyOf(language);
  if (/[?!…]/.test(mark) || mark.length > 1) {
    return !leadsToSpeaker(block, final, vocabulary);
  }
  return fullStopEnds(block, final, next, language, vocabulary);
}

function fullStopEnds(
  block: string,
  final: FinalMark,
  next: string,
  language: Language,
  vocabulary: Vocabulary,
): boolean {
  const closed = final.end > final.markStart + final.mark.length;
  const token = tokenBefore(block, final.markStart);
  if (token === '' || closed) return true;
  if (kindAt(block, final.markStart - 1) & DIGIT) {
    const opensSentence = isBlank(block.slice(final.sentenceStart, final.markStart - token.length));
    if (opensSentence && token.length <= 2) return false;
    return !isOrdinal(block, token, final.end, language, vocabulary);
  }
  if (vocabulary.never.has(token)) return false;
  const nextIsDigit = (kindAt(next, 0) & DIGIT) !== 0;
  if (vocabulary.beforeNumber.has(token)) return !nextIsDigit && !SINGLE_LETTER.test(token);
  if (vocabulary.seldom.has(token) || DOTTED.test(token)) {
    // "PORT HALDEN, Colo. — The board": the dash of a dateline.
    if (nextIsDigit || DASH.test(block.slice(final.end, final.end + 3))) return false;
    if (/^[ap]\.m$/i.test(token)) return !isTimeWord(nextWord(block, final.end));
    return startsPlainly(block, final.end, vocabulary);
  }
  if (SINGLE_LETTER.test(token)) return !isInitial(block, token, final, vocabulary);
  if (language.naming.ordinalFullStop && /^[IVX]{1,5}$/.test(token)) {
    return startsPlainly(block, final.end, vocabulary);
  }
  return true;
}

/** "am 3. Mai", "im 19. Jahrhundert"; a year ends its sentence, and so does "Platz 3. Der". */
function isOrdinal(
  block: string,
  token: string,
  end: number,
  language: Language,
  vocabulary: Vocabulary,
): boolean {
  if (!language.naming.ordinalFullStop || !/^\p{Nd}{1,2}$/u.test(token)) return false;
  return !startsPlainly(block, end, vocabulary);
}

/** "J. Smith", "John F. Kennedy"; not "and I. The", "Plan B. In". */
function isInitial(block: string, token: string, final: FinalMark, vocabulary: Vocabulary): boolean {
  if (!UPPER.test(token) && LOWER.test(token)) return !startsPlainly(block, final.end, vocabulary);
  if (startsPlainly(block, final.end, vocabulary)) return false;
  if (token === 'I') return UPPER.test(previousWord(block, final.markStart - 2)[0] ?? '');
  return true;
}

const TIME_WORDS =
  /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|^(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)|^(?:[A-Z]{1,2}[SD]?T|GMT|UTC|Eastern|Central|Pacific|Mountain|Greenwich|London)$/;

function isTimeWord(word: string): boolean {
  return TIME_WORDS.test(word);
}

/** 「…。」と述べた: the particle joins the quotation to its verb. */
function isJapaneseReport(block: string, end: number): boolean {
  return /^[」』](?:と|って)/.test(block.slice(end - 1, end + 2));
}

/** "…over?” Smith asked": the mark closes the quotation, not the sentence that reports it. */
function leadsToSpeaker(block: string, final: FinalMark, vocabulary: Vocabulary): boolean {
  const closers = block.slice(final.markStart + final.mark.length, final.end);
  if (!CLOSING_QUOTE.test(closers) || !/^[?!…]+$/.test(final.mark)) return false;
  const words = block.slice(final.end, final.end + 60).match(/[\p{L}\p{M}'’.-]+/gu) ?? [];
  const reach = block.slice(final.end, final.end + 60).search(/["“”„«»,;:]/);
  if (reach >= 0 && reach < 3) return false;
  // “Really?” He asked again: what would go on has no capital.
  const [first = ''] = words;
  if (UPPER.test(first) && first.length > 1 && vocabulary.starters.has(first.toLowerCase())) return false;
  return words.slice(0, 4).some((word) => vocabulary.sayingVerbs.has(word.toLowerCase()));
}

/** "…the end.The next": a scraper lost the space. Only before a plain starter, after a long word. */
function isGluedStart(block: string, final: FinalMark, language: Language): boolean {
  const token = tokenBefore(block, final.markStart);
  if (!/\p{Ll}{3}$|\p{Lo}{3}$/u.test(token) || /[./@:]/.test(token)) return false;
  const next = nextWord(block, final.end);
  if (/^\p{Lo}/u.test(next)) return true;
  return UPPER.test(next[0] ?? '') && vocabularyOf(language).starters.has(next.toLowerCase());
}

/** Urdu acronyms: "ایم۔کیو۔ایم". */
function isDottedBefore(block: string, markStart: number): boolean {
  return block.slice(Math.max(0, markStart - 5), markStart + 6).split('۔').length > 2;
}

function startsPlainly(block: string, end: number, vocabulary: Vocabulary): boolean {
  const word = nextWord(block, end);
  const isNextInitial = word.length === 1 && block[NEXT_WORD.lastIndex] === '.';
  return !isNextInitial && vocabulary.starters.has(word.toLowerCase());
}

function nextWord(block: string, from: number): string {
  NEXT_WORD.lastIndex = from;
  return NEXT_WORD.exec(block)?.[1] ?? '';
}

function nextCharacter(block: string, from: number): string {
  NEXT_CHARACTER.lastIndex = from;
  return NEXT_CHARACTER.exec(block)?.[1] ?? '';
}

/** The word that ends at `end`, inner full stops included, opening marks cut. */
function tokenBefore(block: string, end: number): string {
  const least = Math.max(0, end - LONGEST_TOKEN);
  let start = end;
  while (start > least && !isOutside(block, start - 1)) start -= 1;
  return block.slice(start, end);
}

function isOutside(block: string, index: number): boolean {
  return (kindAt(block, index) & SPACE) !== 0 || OUTSIDE.includes(block.charAt(index));
}

/** Marks that part an abbreviation from what stands before it. */
const OUTSIDE = '([{«»“”„"‘’\'‹›—–/-';

function previousWord(block: string, end: number): string {
  return /(\S*)\s*$/.exec(block.slice(Math.max(0, end - LONGEST_TOKEN), end))?.[1] ?? '';
}

function isBlank(text: string): boolean {
  return /^[\s"“”„«»([—–-]*$/.test(text);
}

const VOCABULARIES = new WeakMap<NamingData, Vocabulary>();

function vocabularyOf(language: Language): Vocabulary {
  const known = VOCABULARIES.get(language.naming);
  if (known) return known;
  const { abbreviations, sentenceStarters } = language.naming;
  const vocabulary: Vocabulary = {
    never: withCapitals(abbreviations?.never ?? []),
    seldom: withCapitals(abbreviations?.seldom ?? []),
    beforeNumber: new Set(abbreviations?.beforeNumber ?? []),
    starters: new Set(sentenceStarters ?? []),
    sayingVerbs: new Set(language.speech.sayingVerbs),
  };
  VOCABULARIES.set(language.naming, vocabulary);
  return vocabulary;
}

function withCapitals(words: readonly string[]): ReadonlySet<string> {
  return new Set(words.flatMap((word) => [word, word.charAt(0).toUpperCase() + word.slice(1)]));
}
