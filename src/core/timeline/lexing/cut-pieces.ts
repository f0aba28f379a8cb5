/** Cuts a text into the pieces that tokens are made of: words, digits, marks. */
import { DIGIT, endOfRun, kindAt, LETTER, MARK, SPACE } from '../../analysis/letters.ts';
import { widthAt } from '../../character-table.ts';
import type { Run, TextWords } from '../../analysis/words.ts';
import { UNSPACED, type KnownWords } from './known-words.ts';
import type { Lexicon } from './lexicon.ts';

/** Digits, grouped in threes by commas where they are so throughout. */
const DIGITS = /\p{Nd}{1,3}(?:,\p{Nd}{3})+(?!\p{Nd})|\p{Nd}+/uy;

const WORDLIKE = LETTER | MARK;
const LINE_BREAK = 0x0a;
const BLANK = 0x20;
const COMMA = 0x2c;
const JOINER = 0x200c;

/** All pieces, in order; blanks are none. Most are runs of letters as they stand. */
export function cutPieces(words: TextWords, known: KnownWords, lexicon: Lexicon): Run[] {
  return new Cutter(words.text, known, lexicon).cut(words.runs);
}

class Cutter {
  readonly #text: string;
  readonly #known: KnownWords;
  readonly #lexicon: Lexicon;
  readonly #isUnspaced: boolean;
  readonly #isCompound: boolean;
  readonly #pieces: Run[] = [];

  constructor(text: string, known: KnownWords, lexicon: Lexicon) {
    this.#text = text;
    this.#known = known;
    this.#lexicon = lexicon;
    this.#isUnspaced = lexicon.data.unspaced === true;
    this.#isCompound = lexicon.data.compoundDays === true;
  }

  cut(runs: readonly Run[]): Run[] {
    const text = this.#text;
    const isWhole = !this.#isUnspaced && !this.#isCompound && !this.#lexicon.data.particles;
    const hasJoiners = text.includes(String.fromCharCode(JOINER));
    let at = 0;
    for (const run of runs) {
      if (run.start === at + 1 && text.charCodeAt(at) === BLANK) at = run.start;
      else if (at < run.start) at = this.#cutTo(run.start, at);
      if (at >= run.end) continue;
      const isPiece =
        isWhole &&
        at === run.start &&
        !(hasJoiners && isJoiner(text, run.end)) &&
        this.#known.of(run.word)?.hasNumber !== true;
      if (isPiece) this.#pieces.push(run);
      at = isPiece ? run.end : this.#cutTo(run.end, at);
    }
    this.#cutTo(text.length, at);
    return this.#pieces;
  }

  /** Cuts what begins before `limit`, from `at` on; returns where the last piece ends. */
  #cutTo(limit: number, at: number): number {
    const text = this.#text;
    let end = at;
    for (let start = at; start < limit; start = end) {
      const code = text.charCodeAt(start);
      end = start + 1;
      if (code === BLANK) continue;
      const bits = kindAt(text, start);
      if (bits & WORDLIKE || isJoiner(text, start)) {
        end = endOfWord(text, start);
        this.#cutWord(start, end);
      } else if (bits & DIGIT) {
        end = endOfDigits(text, start);
        this.#push(start, end);
      } else {
        end = start + widthAt(text, start);
        if (!(bits & SPACE) || code === LINE_BREAK)
          this.#pieces.push({ start, end, word: this.#known.markAt(text, start, end) });
      }
    }
    return end;
  }

  #push(start: number, end: number): void {
    this.#pieces.push({ start, end, word: this.#known.wordAt(this.#text, start, end) });
  }

  #cutWord(start: number, end: number): void {
    const raw = this.#text.slice(start, end);
    if (this.#isUnspaced && UNSPACED.test(raw)) this.#cutUnspaced(raw, start);
    else if (!this.#cutParticle(raw, start) && !this.#cutDay(raw, start)) this.#push(start, end);
  }

  /** Text without spaces: the longest known word at each place, single letters elsewhere. */
  #cutUnspaced(run: string, start: number): void {
    const { longest, entries } = this.#lexicon;
    for (let at = 0; at < run.length;) {
      let length = Math.min(longest, run.length - at);
      while (length > 1 && !entries.has(run.slice(at, at + length))) length -= 1;
      this.#push(start + at, start + at + length);
      at += length;
    }
  }

  /** 14일부터: the longest word of the calendar that a particle is glued to, and the particle. */
  #cutParticle(raw: string, start: number): boolean {
    const { data, entries, phraseLasts } = this.#lexicon;
    if (!data.particles || entries.has(raw)) return false;
    for (const particle of data.particles) {
      const at = raw.length - particle.length;
      if (at < 1 || !raw.endsWith(particle)) continue;
      const word = raw.slice(0, at);
      if (!entries.has(word) && !phraseLasts.has(word)) continue;
      this.#push(start, start + at);
      this.#push(start + at, start + raw.length);
      return true;
    }
    return false;
  }

  /** "Dienstagabend" as Dienstag and abend. */
  #cutDay(raw: string, start: number): boolean {
    if (!this.#isCompound || raw.length <= 8) return false;
    const { data, entries } = this.#lexicon;
    const lower = raw.toLowerCase();
    for (let at = 6; at <= lower.length - 5; at += 1) {
      if (entries.get(lower.slice(0, at))?.class !== 'W') continue;
      const part = lower.slice(at);
      if (entries.get(part)?.class !== 'P' && data.dayPartAfter?.[part] === undefined) continue;
      this.#push(start, start + at);
      this.#push(start + at, start + raw.length);
      return true;
    }
    return false;
  }
}

/** The joiner that Persian writes inside words. */
function isJoiner(text: string, index: number): boolean {
  return text.charCodeAt(index) === JOINER;
}

function endOfWord(text: string, start: number): number {
  let at = start;
  do at = endOfRun(text, isJoiner(text, at) ? at + 1 : at, WORDLIKE);
  while (at < text.length && isJoiner(text, at));
  return at;
}

function endOfDigits(text: string, start: number): number {
  const end = endOfRun(text, start, DIGIT);
  if (text.charCodeAt(end) !== COMMA) return end;
  DIGITS.lastIndex = start;
  return start + (DIGITS.exec(text)?.[0].length ?? 1);
}
