/** Reads the tokens on which the pieces around them have a say: phrases, figures, words cut short. */
import { TOUCHES_FIGURES } from '../../analysis/unspaced-scripts.ts';
import type { Run } from '../../analysis/words.ts';
import { normaliseDigits, yearOfTwoDigits } from './digits.ts';
import {
  isCapital,
  mayBeCutShort,
  classOf,
  tokenAlone,
  type KnownWord,
  type KnownWords,
} from './known-words.ts';
import { YEAR_LETTERS, type Lexicon } from './lexicon.ts';
import type { Token, TokenClass } from './token.ts';
import { marksOf } from './verb-marks.ts';

export class PieceReader {
  readonly #pieces: readonly Run[];
  readonly #known: KnownWords;
  readonly #lexicon: Lexicon;

  constructor(pieces: readonly Run[], known: KnownWords, lexicon: Lexicon) {
    this.#pieces = pieces;
    this.#known = known;
    this.#lexicon = lexicon;
  }

  /** True where the first two words of a phrase stand. */
  mayBeginPhrase(index: number, { seconds }: KnownWord): boolean {
    const second = seconds && this.#pieces[index + 1];
    return second ? seconds.has(second.word.lower) : false;
  }

  /** The token that begins with a piece; it covers the pieces up to its end. */
  read(index: number, known: KnownWord): Token {
    if (known.kind === 'digits') return this.#readDigits(index);
    const phrase = this.mayBeginPhrase(index, known) ? this.#readPhrase(index, known) : null;
    if (phrase) return phrase;
    const piece = this.#pieces[index] as Run;
    const alone = tokenAlone(piece, known);
    if (known.kind === 'mark') return this.#isAtSign(index) ? { ...alone, class: '@' } : alone;
    const end = this.#isCutShort(index, known) ? this.#pieces[index + 1]?.end : undefined;
    return (
      this.#readPartOfYear(index, known) ??
      this.#readLetteredYear(index, known) ??
      (end === undefined ? alone : { ...alone, end })
    );
  }

  #textAt(index: number): string {
    return this.#pieces[index]?.word.text ?? '';
  }

  #kindAt(index: number): KnownWord['kind'] | null {
    const piece = this.#pieces[index];
    if (!piece) return null;
    const known = this.#known.of(piece.word);
    return known === null ? 'word' : known.kind;
  }

  /** In small letters, as the calendar has it. */
  #lowerOf({ word }: Run): string {
    return this.#known.of(word)?.lower ?? word.lower;
  }

  /** The full stop of an abbreviation ("Oct.") belongs to the word when more follows. */
  #isCutShort(index: number, { lower, entry }: KnownWord): boolean {
    if (entry === undefined || !mayBeCutShort(lower, entry)) return false;
    const dot = this.#pieces[index + 1];
    const next = this.#pieces[index + 2];
    if (dot?.word.text !== '.' || dot.start !== this.#pieces[index]?.end) return false;
    if (!next || next.start - dot.end > 1) return false;
    return this.#kindAt(index + 2) === 'digits' || /^[,–-]$/.test(next.word.text);
  }

  /** "5 May @ 3 pm": between blanks, no part of an address. */
  #isAtSign(index: number): boolean {
    const before = this.#pieces[index - 1];
    return (
      this.#textAt(index) === '@' &&
      this.#kindAt(index + 1) === 'digits' &&
      before !== undefined &&
      before.end < (this.#pieces[index]?.start ?? 0)
    );
  }

  /** The longest phrase of the calendar that begins here. */
  #readPhrase(index: number, { lower }: KnownWord): Token | null {
    const { phraseStarts, entries } = this.#lexicon;
    const { start, word } = this.#pieces[index] as Run;
    for (let count = phraseStarts.get(lower) ?? 0; count > 1; count -= 1) {
      const last = this.#pieces[index + count - 1];
      if (!last) continue;
      let key = lower;
      for (let next = index + 1; next < index + count; next += 1) key += ` ${this.#pieces[next]?.word.lower}`;
      const entry = entries.get(key);
      if (!entry) continue;
      const capital = isCapital(word);
      const marks = marksOf(key, this.#lexicon.data);
      return {
        start,
        end: last.end,
        class: classOf(entry, capital),
        value: entry.value,
        capital,
        word: key,
        marks,
      };
    }
    return null;
  }

  /** "FY18", "CY2019", "FY 2018": the year by which something is counted. */
  #readLetteredYear(index: number, { entry }: KnownWord): Token | null {
    if (entry?.value !== YEAR_LETTERS || !/^(?:\d\d|20\d\d)$/.test(this.#textAt(index + 1))) return null;
    const piece = this.#pieces[index] as Run;
    const digits = this.#pieces[index + 1] as Run;
    if (digits.start > piece.end + (isCapital(piece.word) ? 1 : 0)) return null;
    const year = Number(digits.word.text);
    const value = year < 100 ? yearOfTwoDigits(year) : year;
    return {
      start: piece.start,
      end: digits.end,
      class: '4',
      value,
      capital: true,
      word: String(value),
      marks: 0,
    };
  }

  /** "Q3", "H1"; small letters only beside a year ("q1-2019"). */
  #readPartOfYear(index: number, { lower }: KnownWord): Token | null {
    const part = lower.length === 1 ? this.#lexicon.data.partLetters?.[lower] : undefined;
    const piece = this.#pieces[index] as Run;
    const digit = this.#pieces[index + 1];
    if (part === undefined || digit?.start !== piece.end || !/^[1-4]$/.test(digit.word.text)) return null;
    if (!isCapital(piece.word)) {
      const isApart = /^[-/]$/.test(this.#textAt(index + 2));
      if (!/^20\d\d$/.test(this.#textAt(index + (isApart ? 3 : 2)))) return null;
      if (this.#pieces[index - 1]?.end === piece.start) return null;
    }
    const value = `${part} ${digit.word.text}`;
    return { start: piece.start, end: digit.end, class: 'ŋ', value, capital: true, word: lower, marks: 0 };
  }

  /** Digits with what is glued to them: "1st", "1990s", "2,010". */
  #readDigits(index: number): Token {
    const { data } = this.#lexicon;
    const piece = this.#pieces[index] as Run;
    const digits = normaliseDigits(piece.word.text);
    const grouped = digits.includes(',');
    const value = Number(digits.replaceAll(',', ''));
    const next = this.#pieces[index + 1];
    const tokenTo = (end: number, kind: TokenClass): Token => ({
      start: piece.start,
      end,
      class: kind,
      value,
      capital: false,
      word: digits,
      marks: 0,
    });
    if (next && next.start === piece.end && !grouped) {
      const letters = this.#lowerOf(next);
      if (data.ordinalSuffixes?.includes(letters) === true) return tokenTo(next.end, 'o');
      if (
        data.decadeSuffixes?.includes(letters) === true &&
        value % 10 === 0 &&
        (digits.length === 4 || digits.length === 2)
      )
        return tokenTo(next.end, 'Z');
      const after = this.#pieces[index + 2];
      if (after?.start === next.end && /^['’-]$/.test(letters)) {
        const suffix = this.#lowerOf(after);
        if (data.decadeSuffixes?.includes(suffix) === true && value % 10 === 0 && digits.length !== 1)
          return tokenTo(after.end, 'Z');
        if (letters === '-' && data.ordinalSuffixes?.includes(suffix) === true)
          return tokenTo(after.end, 'o');
      }
    }
    // "1980 s": a slip for 1980s.
    if (
      digits.length === 4 &&
      value % 10 === 0 &&
      next?.start === piece.end + 1 &&
      data.decadeSuffixes?.includes(next.word.text) === true
    )
      return tokenTo(next.end, 'Z');
    if (this.#isGlued(index)) return tokenTo(piece.end, 'x');
    if (grouped) return tokenTo(piece.end, '3');
    if (digits.length <= 2) return tokenTo(piece.end, '1');
    return tokenTo(piece.end, digits.length === 4 && value >= 1000 && value < 2200 ? '4' : '3');
  }

  /** Part of a code: letters touch the digits that no date has there. */
  #isGlued(index: number): boolean {
    const piece = this.#pieces[index] as Run;
    const next = this.#pieces[index + 1];
    if (next?.start === piece.end && this.#kindAt(index + 1) === 'word') {
      // "8p.m.": a phrase of letters and full stops.
      const stopped = this.#textAt(index + 2) === '.' && this.#lexicon.phraseStarts.has(next.word.lower);
      if (!stopped && !this.#isGluable(next)) return true;
    }
    const before = this.#pieces[index - 1];
    return before?.end === piece.start && this.#kindAt(index - 1) === 'word' && !this.#isGluable(before);
  }

  /** Units and months may touch digits ("10am", "5D", "2025年"); other letters make a code ("A4", "5G"). */
  #isGluable(piece: Run): boolean {
    const { text } = piece.word;
    return (
      this.#lexicon.data.unspaced === true ||
      this.#lexicon.entries.has(this.#lowerOf(piece)) ||
      /^[tTzZ]$/.test(text) ||
      TOUCHES_FIGURES.test(text)
    );
  }
}
