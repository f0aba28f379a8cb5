/** Cuts a text into the pieces that tokens are made of: words with what they mean in a date, digits, marks. */
import { DIGIT, endOfRun, kindAt, LETTER, MARK, SPACE } from '../../analysis/letters.ts';
import { widthAt } from '../../character-table.ts';
import { WordFacts, type Run, type TextWords, type Word } from '../../analysis/words.ts';
import type { Language } from '../../languages/language.ts';
import type { Span } from '../../model.ts';
import type { Lexicon, LexiconEntry } from './lexicon.ts';

export interface Piece extends Span {
  readonly kind: 'digits' | 'word' | 'mark';
  readonly word: Word;
  /** Null for the words, most of all, that mean nothing in a date. */
  readonly known: KnownWord | null;
}

/** What a word means in a date, whatever stands around it. */
export interface KnownWord {
  readonly lower: string;
  readonly hasNumber: boolean;
  readonly entry: LexiconEntry | undefined;
  /** Length of the longest phrase that begins with it. */
  readonly most: number;
  /** The second words of those phrases. */
  readonly seconds: ReadonlySet<string> | null;
  /** The length it tells in one word ("viertägig"), for words without an entry. */
  readonly adjective: string | null;
}

const knownWords = new WeakMap<Language, WordFacts<KnownWord>>();

function knownWordsOf(language: Language, lexicon: Lexicon): WordFacts<KnownWord> {
  let known = knownWords.get(language);
  if (!known) {
    known = new WordFacts(language, (word) => knownWord(word, lexicon));
    knownWords.set(language, known);
  }
  return known;
}

function knownWord(word: Word, lexicon: Lexicon): KnownWord | null {
  // Turkish İ gives a plain i.
  const lower = word.lower.replaceAll('i\u0307', 'i');
  const hasNumber = /\p{N}/u.test(lower);
  const entry = lexicon.entries.get(lower) ?? withoutAffixes(lower, lexicon);
  const most = lexicon.phraseStarts.get(lower) ?? 0;
  const seconds = lexicon.phraseSeconds.get(lower) ?? null;
  const adjective = entry ? null : adjectiveMatch(lower, lexicon);
  const isPlain = !hasNumber && !entry && most === 0 && adjective === null && lower === word.lower;
  return isPlain ? null : { lower, hasNumber, entry, most, seconds, adjective };
}

/** All pieces, in order; blanks are none. */
export function cutPieces({ text, runs }: TextWords, language: Language, lexicon: Lexicon): Piece[] {
  const pieces: Piece[] = [];
  const facts = knownWordsOf(language, lexicon);
  const isUnspaced = lexicon.data.unspaced === true;
  const isCompound = lexicon.data.compoundDays === true;
  const { particles } = lexicon.data;
  let next = 0;
  let end = 0;
  for (let start = 0; start < text.length; start = end) {
    while (next < runs.length && (runs[next] as Run).end <= start) next += 1;
    const run = next < runs.length ? runs[next] : undefined;
    if (run?.start === start && !isUnspaced && !isCompound && !particles && !isJoiner(text, run.end)) {
      const known = facts.of(run.word);
      if (known?.hasNumber !== true) {
        end = run.end;
        pieces.push({ start, end, kind: 'word', word: run.word, known });
        continue;
      }
    }
    const bits = kindAt(text, start);
    const kind = bits & DIGIT ? 'digits' : bits & WORDLIKE || isJoiner(text, start) ? 'word' : 'mark';
    end = kind === 'word' ? endOfWord(text, start) : endOfOther(text, start, kind);
    if (bits & SPACE && text.charCodeAt(start) !== LINE_BREAK) continue;
    const raw = text.slice(start, end);
    if (isUnspaced && UNSPACED_RUN.test(raw)) cutRun(raw, start, facts, lexicon, pieces);
    else if (particles && cutParticle(raw, start, facts, lexicon, pieces)) continue;
    else if (!isCompound || raw.length <= 8 || !splitDay(raw, start, facts, lexicon, pieces))
      pieces.push(pieceOf(facts, text, start, end, bits & (WORDLIKE | DIGIT) ? kind : 'mark'));
  }
  return pieces;
}

/** Digits, grouped in threes by commas where they are so throughout. */
const DIGITS = /\p{Nd}{1,3}(?:,\p{Nd}{3})+(?!\p{Nd})|\p{Nd}+/uy;
const UNSPACED_RUN = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

function pieceOf(
  facts: WordFacts<KnownWord>,
  text: string,
  start: number,
  end: number,
  kind: Piece['kind'],
  offset = 0,
): Piece {
  const word = facts.wordAt(text, start, end);
  return { start: offset + start, end: offset + end, kind, word, known: facts.of(word) };
}

const WORDLIKE = LETTER | MARK;
const LINE_BREAK = 0x0a;
const COMMA = 0x2c;

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
  const end = endOfRun(text, start, DIGIT);
  if (text.charCodeAt(end) !== COMMA) return end;
  DIGITS.lastIndex = start;
  return start + (DIGITS.exec(text)?.[0].length ?? 1);
}

/** "Dienstagabend" as Dienstag and abend. */
function splitDay(
  raw: string,
  start: number,
  facts: WordFacts<KnownWord>,
  lexicon: Lexicon,
  pieces: Piece[],
): boolean {
  const lower = raw.toLowerCase();
  for (let at = 6; at <= lower.length - 5; at += 1) {
    if (lexicon.entries.get(lower.slice(0, at))?.class !== 'W') continue;
    if (
      lexicon.entries.get(lower.slice(at))?.class !== 'P' &&
      lexicon.data.dayPartAfter?.[lower.slice(at)] === undefined
    )
      continue;
    pieces.push(
      pieceOf(facts, raw, 0, at, 'word', start),
      pieceOf(facts, raw, at, raw.length, 'word', start),
    );
    return true;
  }
  return false;
}

/** 14일부터: the longest word of the calendar that a particle is glued to, and the particle. */
function cutParticle(
  raw: string,
  start: number,
  facts: WordFacts<KnownWord>,
  lexicon: Lexicon,
  pieces: Piece[],
): boolean {
  if (lexicon.entries.has(raw)) return false;
  for (const particle of lexicon.data.particles ?? []) {
    const at = raw.length - particle.length;
    if (at < 1 || !raw.endsWith(particle) || !isDateWord(raw.slice(0, at), lexicon)) continue;
    pieces.push(
      pieceOf(facts, raw, 0, at, 'word', start),
      pieceOf(facts, raw, at, raw.length, 'word', start),
    );
    return true;
  }
  return false;
}

function isDateWord(word: string, lexicon: Lexicon): boolean {
  return lexicon.entries.has(word) || lexicon.phraseLasts.has(word);
}

/** Text without spaces: the longest known word at each place, single letters elsewhere. */
function cutRun(
  run: string,
  offset: number,
  facts: WordFacts<KnownWord>,
  lexicon: Lexicon,
  pieces: Piece[],
): void {
  for (let at = 0; at < run.length;) {
    let length = Math.min(lexicon.longest, run.length - at);
    while (length > 1 && !lexicon.entries.has(run.slice(at, at + length))) length -= 1;
    pieces.push(pieceOf(facts, run, at, at + length, 'word', offset));
    at += length;
  }
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

/** In small letters. */
export function lowerOf({ word, known }: Piece): string {
  return known === null ? word.lower : known.lower;
}

/** Begins with a capital letter. */
export function isCapital({ word }: Piece): boolean {
  const first = word.text.charAt(0);
  return word.text !== word.lower && first !== first.toLowerCase();
}
