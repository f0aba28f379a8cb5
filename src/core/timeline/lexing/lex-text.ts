/** Cuts a text into classed tokens, with phrases, numbers and ordinals already put together. */
import type { AnalysisDocument } from '../../analysis/document.ts';
import { DIGIT, endOfRun, kindAt, LETTER, MARK, SPACE, widthAt } from '../../analysis/letters.ts';
import type { CalendarData } from '../../languages/calendar-data.ts';
import { lexiconOf, type Lexicon, type LexiconEntry } from './lexicon.ts';
import { joinNumbers } from './join-numbers.ts';
import { normaliseDigits } from './digits.ts';
import type { Token, TokenClass, TokenText } from './token.ts';

/** Digits, grouped in threes by commas where they are so throughout. */
const DIGITS = /\p{Nd}{1,3}(?:,\p{Nd}{3})+(?!\p{Nd})|\p{Nd}+/uy;
const UNSPACED_RUN = /^\p{Script=Han}/u;

interface Piece {
  readonly start: number;
  readonly end: number;
  readonly raw: string;
  readonly kind: 'digits' | 'word' | 'mark';
}

const cache = new WeakMap<AnalysisDocument, TokenText>();

/** The tokens of an article, cut once and shared by the steps that need them. */
export function lexDocument(document: AnalysisDocument): TokenText {
  let text = cache.get(document);
  if (!text) {
    text = lexText(document.text, document.language.calendar);
    cache.set(document, text);
  }
  return text;
}

/** Reads a text with the calendar words of its language. */
export function lexText(text: string, data: CalendarData): TokenText {
  const lexicon = lexiconOf(data);
  const pieces = cutPieces(
    text,
    data.unspaced === true ? lexicon : null,
    data.compoundDays === true ? lexicon : null,
  );
  const tokens: Token[] = [];
  for (let index = 0; index < pieces.length;) {
    const [token, used] = readPiece(pieces, index, lexicon);
    if (token.class.length === 2) pushPair(token, tokens);
    else tokens.push(byContext(token, tokens.at(-1), data));
    index += used;
  }
  const joined = joinNumbers(tokens, text, lexicon);
  let classes = '';
  for (const token of joined) classes += token.class;
  return { text, tokens: joined, classes };
}

/** Two meanings of one word stand as two tokens on the same letters. */
function pushPair(token: Token, tokens: Token[]): void {
  const [first, second] = String(token.value).split(token.class === 'YW' ? '|' : ' ');
  const [left, right] = token.class;
  if (first === undefined || second === undefined || left === undefined || right === undefined) return;
  tokens.push({ ...token, class: left, value: left === 'n' ? Number(first) : first });
  tokens.push({ ...token, class: right, value: right === 'W' ? Number(second) : second });
}

/** "heute Morgen" is a part of the day, "morgen" tomorrow. */
function byContext(token: Token, before: Token | undefined, data: CalendarData): Token {
  const turned = data.dayPartAfter?.[token.word];
  if (!turned || !before) return token;
  return turned.after.includes(before.word) || before.class === 'W' || before.class === 'D'
    ? { ...token, class: 'P', value: turned.dayPart }
    : token;
}

function cutPieces(text: string, unspaced: Lexicon | null, compound: Lexicon | null): Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (let start = 0; start < text.length; start = end) {
    const bits = kindAt(text, start);
    const kind = bits & DIGIT ? 'digits' : bits & WORDLIKE || isJoiner(text, start) ? 'word' : 'mark';
    end = kind === 'word' ? endOfWord(text, start) : endOfOther(text, start, kind);
    if (bits & SPACE && text.charCodeAt(start) !== LINE_BREAK) continue;
    const raw = text.slice(start, end);
    if (unspaced && UNSPACED_RUN.test(raw)) cutRun(raw, start, unspaced, pieces);
    else if (compound && raw.length > 8 && splitDay(raw, start, compound, pieces)) continue;
    else pieces.push({ start, end, raw, kind: bits & (WORDLIKE | DIGIT) ? kind : 'mark' });
  }
  return pieces;
}

const WORDLIKE = LETTER | MARK;
const LINE_BREAK = 0x0a;

/** The joiner that Persian writes inside words. */
function isJoiner(text: string, index: number): boolean {
  return text.charCodeAt(index) === 0x200c;
}

function endOfWord(text: string, start: number): number {
  let at = start;
  do at = endOfRun(text, isJoiner(text, at) ? at + 1 : at, WORDLIKE);
  while (at < text.length && isJoiner(text, at));
  return at;
}

function endOfOther(text: string, start: number, kind: Piece['kind']): number {
  if (kind === 'mark') return start + widthAt(text, start);
  DIGITS.lastIndex = start;
  return start + (DIGITS.exec(text)?.[0].length ?? 1);
}

/** "Dienstagabend" as Dienstag and abend. */
function splitDay(raw: string, start: number, lexicon: Lexicon, pieces: Piece[]): boolean {
  const lower = raw.toLowerCase();
  for (let at = 6; at <= lower.length - 5; at += 1) {
    if (lexicon.entries.get(lower.slice(0, at))?.class !== 'W') continue;
    if (
      lexicon.entries.get(lower.slice(at))?.class !== 'P' &&
      lexicon.data.dayPartAfter?.[lower.slice(at)] === undefined
    )
      continue;
    pieces.push(
      { start, end: start + at, raw: raw.slice(0, at), kind: 'word' },
      { start: start + at, end: start + raw.length, raw: raw.slice(at), kind: 'word' },
    );
    return true;
  }
  return false;
}

/** Text without spaces: the longest known word at each place, single letters elsewhere. */
function cutRun(run: string, offset: number, lexicon: Lexicon, pieces: Piece[]): void {
  for (let at = 0; at < run.length;) {
    let length = Math.min(lexicon.longest, run.length - at);
    while (length > 1 && !lexicon.entries.has(run.slice(at, at + length))) length -= 1;
    const raw = run.slice(at, at + length);
    pieces.push({ start: offset + at, end: offset + at + length, raw, kind: 'word' });
    at += length;
  }
}

function readPiece(pieces: readonly Piece[], index: number, lexicon: Lexicon): [Token, number] {
  const piece = pieces[index] as Piece;
  if (piece.kind === 'digits') return readDigits(pieces, index, lexicon);
  const known = knownWord(piece.raw, lexicon);
  const { lower, most } = known;
  for (let count = most; count > 1; count -= 1) {
    const last = pieces[index + count - 1];
    if (!last) continue;
    let key = lower;
    for (let next = index + 1; next < index + count; next += 1) key += ` ${pieces[next]?.raw.toLowerCase()}`;
    const entry = lexicon.entries.get(key);
    if (entry) return [tokenOf(piece, last.end, key, entry), count];
  }
  if (piece.kind === 'mark') return [markToken(piece), 1];
  const partOfYear = lower.length === 1 ? lexicon.data.partLetters?.[lower] : undefined;
  const digit = pieces[index + 1];
  if (
    partOfYear !== undefined &&
    digit?.start === piece.end &&
    /^[1-4]$/.test(digit.raw) &&
    isCapital(piece.raw)
  ) {
    return [
      {
        start: piece.start,
        end: digit.end,
        class: 'ŋ',
        value: `${partOfYear} ${digit.raw}`,
        capital: true,
        word: lower,
      },
      2,
    ];
  }
  const { entry } = known;
  if (!entry) {
    const { adjective, capital } = known;
    return [
      {
        start: piece.start,
        end: piece.end,
        class: adjective === null ? 'x' : 'd',
        value: adjective ?? 0,
        capital,
        word: lower,
      },
      1,
    ];
  }
  // The full stop of an abbreviation ("Oct.") belongs to the word when more follows.
  const dot = pieces[index + 1];
  const dotted =
    dot?.raw === '.' && dot.start === piece.end && /^[MWmw]$/.test(entry.class) && lower.length <= 5;
  const next = pieces[index + 2];
  if (dotted && next && (next.kind === 'digits' || /^[,–-]$/.test(next.raw)) && next.start - dot.end <= 1) {
    return [tokenOf(piece, dot.end, lower, entry), 2];
  }
  return [tokenOf(piece, piece.end, lower, entry), 1];
}

/** What a word is whatever stands around it. */
interface KnownWord {
  readonly lower: string;
  readonly capital: boolean;
  readonly entry: LexiconEntry | undefined;
  /** Length of the longest phrase that begins with it. */
  readonly most: number;
  /** The length it tells in one word ("viertägig"), for words without an entry. */
  readonly adjective: string | null;
}

/** Words met before: the same ones come again and again. */
const knownWords = new WeakMap<Lexicon, Map<string, KnownWord>>();
const MOST_KNOWN = 20_000;

function knownWord(raw: string, lexicon: Lexicon): KnownWord {
  let words = knownWords.get(lexicon);
  if (!words || words.size >= MOST_KNOWN) {
    words = new Map();
    knownWords.set(lexicon, words);
  }
  const known = words.get(raw);
  if (known) return known;
  const lower = lowerCase(raw);
  const entry = lexicon.entries.get(lower) ?? withoutAffixes(lower, lexicon);
  const made: KnownWord = {
    lower,
    capital: isCapital(raw),
    entry,
    most: lexicon.phraseStarts.get(lower) ?? 0,
    adjective: entry ? null : adjectiveMatch(lower, lexicon),
  };
  words.set(raw, made);
  return made;
}

/** Lower case; Turkish İ gives a plain i. */
function lowerCase(raw: string): string {
  const lower = raw.toLowerCase();
  return lower.includes('i\u0307') ? lower.replaceAll('i\u0307', 'i') : lower;
}

function isCapital(raw: string): boolean {
  const first = raw.charAt(0);
  return first !== first.toLowerCase();
}

function tokenOf(piece: Piece, end: number, word: string, entry: LexiconEntry): Token {
  const capital = isCapital(piece.raw);
  let kind = entry.class;
  // A word that may mean something else is weak where capitalised and nothing where not.
  if (entry.weak) kind = capital || kind === 'S' ? kind.toLowerCase() : 'x';
  return { start: piece.start, end, class: kind, value: entry.value, capital, word };
}

const MARKS: Readonly<Record<string, TokenClass>> = {
  '–': '-',
  '—': '-',
  '‐': '-',
  '‑': '-',
  '−': '-',
  '’': "'",
  '‘': "'",
  '،': ',',
  '（': '(',
  '）': ')',
  '[': '(',
  ']': ')',
  '\n': '¶',
  '．': '.',
  '／': '/',
};

/** Marks that are their own class. */
const OWN_MARKS: ReadonlySet<string> = new Set(`,.()/:'"“”%$€£-`);

function markToken(piece: Piece): Token {
  const { start, end, raw } = piece;
  const mark = MARKS[raw] ?? (OWN_MARKS.has(raw) ? raw : 'x');
  return { start, end, class: mark, value: 0, capital: false, word: raw };
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

/** Digits with what is glued to them: "1st", "1990s", "2,010". */
function readDigits(pieces: readonly Piece[], index: number, lexicon: Lexicon): [Token, number] {
  const piece = pieces[index] as Piece;
  const digits = normaliseDigits(piece.raw);
  const grouped = digits.includes(',');
  const value = Number(digits.replaceAll(',', ''));
  const next = pieces[index + 1];
  const base = { start: piece.start, capital: false };
  if (next && next.start === piece.end && !grouped) {
    const letters = next.raw.toLowerCase();
    if (lexicon.data.ordinalSuffixes?.includes(letters) === true) {
      return [{ ...base, end: next.end, class: 'o', value, word: digits }, 2];
    }
    if (
      lexicon.data.decadeSuffixes?.includes(letters) === true &&
      value % 10 === 0 &&
      (digits.length === 4 || digits.length === 2)
    ) {
      return [{ ...base, end: next.end, class: 'Z', value, word: digits }, 2];
    }
    if (/^['’-]$/.test(letters)) {
      const after = pieces[index + 2];
      const suffix = after?.start === next.end ? after.raw.toLowerCase() : '';
      if (
        suffix !== '' &&
        lexicon.data.decadeSuffixes?.includes(suffix) === true &&
        value % 10 === 0 &&
        digits.length !== 1
      ) {
        return [{ ...base, end: after?.end ?? next.end, class: 'Z', value, word: digits }, 3];
      }
      if (suffix !== '' && letters === '-' && lexicon.data.ordinalSuffixes?.includes(suffix) === true) {
        return [{ ...base, end: after?.end ?? next.end, class: 'o', value, word: digits }, 3];
      }
    }
  }
  const stopped = pieces[index + 2]?.raw === '.' && lexicon.phraseStarts.has(next?.raw.toLowerCase() ?? '');
  // "8p.m.": a phrase of letters and full stops.
  const glued =
    next && next.start === piece.end && next.kind === 'word' && !stopped && !gluable(next, lexicon);
  const before = pieces[index - 1];
  const gluedBefore = before?.kind === 'word' && before.end === piece.start && !gluable(before, lexicon);
  let kind: TokenClass = '3';
  if (glued || gluedBefore) kind = 'x';
  else if (grouped) kind = '3';
  else if (digits.length <= 2) kind = '1';
  else if (digits.length === 4 && value >= 1000 && value < 2200) kind = '4';
  return [{ ...base, end: piece.end, class: kind, value, word: digits }, 1];
}

/** Units and months may touch digits ("10am", "5D", "2025年"); other letters make a code ("A4", "5G"). */
function gluable(piece: Piece, lexicon: Lexicon): boolean {
  return (
    lexicon.data.unspaced === true ||
    lexicon.entries.has(piece.raw.toLowerCase()) ||
    /^[tTzZ]$/.test(piece.raw)
  );
}
