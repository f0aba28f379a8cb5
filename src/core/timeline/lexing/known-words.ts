/** What a word, a mark or a number means in a date, found out once a language for each that comes. */
import { DIGIT, kindAt, LETTER, MARK } from '../../analysis/letters.ts';
import { WordFacts, type Run, type Word } from '../../analysis/words.ts';
import type { CalendarData } from '../../languages/calendar-data.ts';
import type { Language } from '../../languages/language.ts';
import { YEAR_LETTERS, type Lexicon, type LexiconEntry } from './lexicon.ts';
import type { Token, TokenClass } from './token.ts';
import { marksOf } from './verb-marks.ts';

/** What is known of a piece by its letters, whatever stands around it. */
export interface KnownWord {
  readonly kind: 'word' | 'digits' | 'mark';
  /** In small letters. */
  readonly lower: string;
  readonly hasNumber: boolean;
  readonly entry: LexiconEntry | undefined;
  /** The second words of the phrases that begin with it. */
  readonly seconds: ReadonlySet<string> | null;
  /** The token that it makes where its neighbours have no say. */
  readonly alone: Meaning;
  /** True where they never have one, unless a phrase begins with it. */
  readonly isSettled: boolean;
}

/** A token without its place. */
type Meaning = Omit<Token, 'start' | 'end'>;

/** The token of a word that means nothing in a date. */
export function plainToken({ start, end, word }: Run, text: string): Token {
  const code = text.charCodeAt(start);
  // Asked of the text, which is at hand: most words need not be fetched for it.
  const capital = code < 128 ? isLargeAscii(code) : isCapital(word);
  return { start, end, class: 'x', value: 0, capital, word: word.lower, marks: 0 };
}

/** The token of any other where its neighbours have no say. */
export function tokenAlone({ start, end }: Run, { alone }: KnownWord): Token {
  return {
    start,
    end,
    class: alone.class,
    value: alone.value,
    capital: alone.capital,
    word: alone.word,
    marks: alone.marks,
  };
}

/** The words of a language as far as dates go. */
export class KnownWords {
  readonly #facts: WordFacts<KnownWord>;
  /** Marks of ASCII by their codes, so that none need be looked up. */
  readonly #marks: (Word | undefined)[] = [];

  constructor(language: Language, lexicon: Lexicon) {
    this.#facts = new WordFacts(language, (word) => knownWord(word, lexicon));
    for (let code = 0; code < 128; code += 1) this.#marks.push(undefined);
  }

  /** Null for the words, most of all, that mean nothing in a date. */
  of(word: Word): KnownWord | null {
    return this.#facts.of(word);
  }

  wordAt(text: string, start: number, end: number): Word {
    return this.#facts.wordAt(text, start, end);
  }

  /** The mark that is `[start, end)` of a text. */
  markAt(text: string, start: number, end: number): Word {
    const code = text.charCodeAt(start);
    if (code >= 128) return this.wordAt(text, start, end);
    let mark = this.#marks[code];
    if (!mark) {
      mark = this.wordAt(text, start, end);
      this.#marks[code] = mark;
    }
    return mark;
  }
}

const cache = new WeakMap<Language, KnownWords>();

export function knownWordsOf(language: Language, lexicon: Lexicon): KnownWords {
  let known = cache.get(language);
  if (!known) {
    known = new KnownWords(language, lexicon);
    cache.set(language, known);
  }
  return known;
}

function knownWord(word: Word, lexicon: Lexicon): KnownWord | null {
  // Turkish İ gives a plain i.
  const lower = word.lower.replaceAll('i\u0307', 'i');
  const kind = kindOf(word.text, lexicon);
  const hasNumber = /\p{N}/u.test(lower);
  const entry = lexicon.entries.get(lower) ?? withoutAffixes(lower, lexicon);
  const seconds = lexicon.phraseSeconds.get(lower) ?? null;
  const alone =
    kind === 'mark' ? markAlone(word, entry, lexicon.data) : wordAlone(word, lower, entry, lexicon);
  const isSettled =
    kind !== 'digits' && (kind === 'mark' ? word.text !== '@' : !goesByContext(lower, entry, lexicon));
  const isPlain =
    kind === 'word' &&
    isSettled &&
    !hasNumber &&
    seconds === null &&
    alone.class === 'x' &&
    alone.value === 0 &&
    alone.marks === 0 &&
    lower === word.lower;
  return isPlain ? null : { kind, lower, hasNumber, entry, seconds, alone, isSettled };
}

/** The scripts of texts without spaces; 〇 is among them, which is no letter. */
export const UNSPACED = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

function kindOf(text: string, { data }: Lexicon): KnownWord['kind'] {
  const bits = kindAt(text, 0);
  if (bits & DIGIT) return 'digits';
  return bits & (LETTER | MARK) || (data.unspaced === true && UNSPACED.test(text)) ? 'word' : 'mark';
}

/** True where the neighbours may make something else of a word: "Oct.", "Q3", "FY18", "heute Morgen". */
function goesByContext(lower: string, entry: LexiconEntry | undefined, { data }: Lexicon): boolean {
  return (
    (entry !== undefined &&
      (entry.class.length === 2 || entry.value === YEAR_LETTERS || mayBeCutShort(lower, entry))) ||
    (lower.length === 1 && data.partLetters?.[lower] !== undefined) ||
    data.numberMonths?.[lower] !== undefined ||
    data.dayPartAfter?.[lower] !== undefined
  );
}

/** "Oct", "Mon": with a full stop that belongs to the word. */
export function mayBeCutShort(lower: string, entry: LexiconEntry): boolean {
  return lower.length <= 5 && /^[MWmw]$/.test(entry.class);
}

function wordAlone(word: Word, lower: string, entry: LexiconEntry | undefined, lexicon: Lexicon): Meaning {
  const capital = isCapital(word);
  const marks = marksOf(lower, lexicon.data);
  if (entry) return { class: classOf(entry, capital), value: entry.value, capital, word: lower, marks };
  const adjective = adjectiveMatch(lower, lexicon);
  return { class: adjective === null ? 'x' : 'd', value: adjective ?? 0, capital, word: lower, marks };
}

/** A word that may mean something else is weak where capitalised and nothing where not. */
export function classOf({ class: kind, weak }: LexiconEntry, capital: boolean): TokenClass {
  if (!weak) return kind;
  // By `charAt` it is the one string for all such letters: others are compared letter by letter.
  return capital || kind === 'S' ? kind.toLowerCase().charAt(0) : 'x';
}

const MARKS: Readonly<Record<string, TokenClass>> = {
  '–': '-',
  '—': '-',
  '‐': '-',
  '‑': '-',
  '−': '-',
  '’': "'",
  '‘': "'",
  '“': '“',
  '”': '”',
  '€': '€',
  '،': ',',
  '（': '(',
  '）': ')',
  '[': '(',
  ']': ')',
  '\n': '¶',
  '～': '-',
  '〜': '-',
  '∼': '-',
  '．': '.',
  '!': ';',
  '?': ';',
  ';': ';',
  '／': '/',
};

const FRACTIONS: Readonly<Record<string, number>> = { '½': 0.5, '¼': 0.25, '¾': 0.75 };

/** Marks that are their own class. */
const OWN_MARKS: ReadonlySet<string> = new Set(`,.()/:'"%$£-`);

function markAlone({ text, lower }: Word, entry: LexiconEntry | undefined, data: CalendarData): Meaning {
  if (entry?.class === '&')
    return { class: classOf(entry, false), value: entry.value, capital: false, word: lower, marks: 0 };
  const mark = MARKS[text] ?? (OWN_MARKS.has(text) ? text : 'x');
  const fraction = mark === 'x' ? FRACTIONS[text] : undefined;
  // A word may begin with a sign.
  const marks = mark === 'x' ? marksOf(text, data) : 0;
  return fraction === undefined
    ? { class: mark, value: 0, capital: false, word: text, marks }
    : { class: 'n', value: fraction, capital: false, word: text, marks: 0 };
}

/** Begins with a capital letter. */
export function isCapital({ text, lower }: Word): boolean {
  const code = text.charCodeAt(0);
  if (code < 128) return isLargeAscii(code);
  const first = text.charAt(0);
  return text !== lower && first !== first.toLowerCase();
}

function isLargeAscii(code: number): boolean {
  return code >= 0x41 && code <= 0x5a;
}

function withoutAffixes(lower: string, lexicon: Lexicon): LexiconEntry | undefined {
  for (const prefix of lexicon.data.prefixes ?? []) {
    if (lower.length > prefix.length + 2 && lower.startsWith(prefix)) {
      const entry = lexicon.entries.get(lower.slice(prefix.length));
      if (entry) return entry;
    }
  }
  for (const suffix of lexicon.data.suffixes ?? []) {
    if (lower.length > suffix.length + 2 && lower.endsWith(suffix)) {
      const entry = lexicon.entries.get(lower.slice(0, -suffix.length));
      if (entry) return entry;
    }
  }
  return undefined;
}

/** The length that a word without an entry tells by itself ("viertägig"). */
function adjectiveMatch(lower: string, lexicon: Lexicon): string | null {
  const adjectives = lexicon.data.durationAdjectives;
  if (!adjectives || lower.length < 7) return null;
  for (const [ending, unit] of Object.entries(adjectives)) {
    if (!lower.endsWith(ending)) continue;
    const amount = lexicon.entries.get(lower.slice(0, -ending.length));
    if (amount?.class === 'n') return `P${amount.value}${unit}`;
  }
  return null;
}
