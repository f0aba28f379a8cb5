/** Cuts a text into classed tokens, with phrases, numbers and ordinals already put together. */
import type { AnalysisDocument } from '../../analysis/document.ts';
import { TOUCHES_FIGURES } from '../../analysis/unspaced-scripts.ts';
import type { CalendarData } from '../../languages/calendar-data.ts';
import { lexiconOf, YEAR_LETTERS, type Lexicon, type LexiconEntry } from './lexicon.ts';
import { cutPieces, isCapital, lowerOf, type Piece } from './cut-pieces.ts';
import { countEras } from './count-eras.ts';
import { joinNumbers } from './join-numbers.ts';
import { normaliseDigits, yearOfTwoDigits } from './digits.ts';
import type { Token, TokenClass, TokenText } from './token.ts';

const cache = new WeakMap<AnalysisDocument, TokenText>();

/** The tokens of an article, cut once and shared by the steps that need them. */
export function lexDocument(document: AnalysisDocument): TokenText {
  let text = cache.get(document);
  if (!text) {
    text = readTokens(document);
    cache.set(document, text);
  }
  return text;
}

function readTokens({ text, words, language }: AnalysisDocument): TokenText {
  const data = language.calendar;
  const lexicon = lexiconOf(data);
  const pieces = cutPieces(words, language, lexicon);
  const tokens: Token[] = [];
  const goesByContext = data.numberMonths !== undefined || data.dayPartAfter !== undefined;
  for (let index = 0; index < pieces.length;) {
    const piece = pieces[index] as Piece;
    // A word that means nothing in a date: most of them.
    if (piece.known === null && piece.kind === 'word' && piece.word.lower.length > 1 && !goesByContext) {
      tokens.push(plainToken(piece));
      index += 1;
      continue;
    }
    const token = readPiece(pieces, index, lexicon);
    if (token.class.length === 2) pushPair(token, tokens);
    else tokens.push(byContext(token, tokens.at(-1), data));
    index += 1;
    while ((pieces[index]?.end ?? Infinity) <= token.end) index += 1;
  }
  const joined = countEras(joinNumbers(tokens, text, lexicon), data);
  let classes = '';
  for (const token of joined) classes += token.class;
  return { text, tokens: joined, classes };
}

function plainToken(piece: Piece): Token {
  const { start, end, word } = piece;
  return { start, end, class: 'x', value: 0, capital: isCapital(piece), word: word.lower };
}

/** Two meanings of one word stand as two tokens on the same letters. */
function pushPair(token: Token, tokens: Token[]): void {
  const [first, second] = String(token.value).split(token.class === 'YW' ? '|' : ' ');
  const [left, right] = token.class;
  if (first === undefined || second === undefined || left === undefined || right === undefined) return;
  tokens.push({ ...token, class: left, value: left === 'n' ? Number(first) : first });
  tokens.push({ ...token, class: right, value: right === 'W' ? Number(second) : second });
}

/** "heute Morgen" is a part of the day, "morgen" tomorrow; "dez" is ten, after digits December. */
function byContext(token: Token, before: Token | undefined, data: CalendarData): Token {
  const month = data.numberMonths?.[token.word];
  if (month !== undefined && before?.class === '1') return { ...token, class: 'M', value: month };
  const turned = data.dayPartAfter?.[token.word];
  if (!turned || !before) return token;
  // "ein kühler Morgen": large behind a word it is the noun.
  const isNoun = token.capital && /\p{L}$/u.test(before.word);
  return isNoun || turned.after.includes(before.word) || before.class === 'W' || before.class === 'D'
    ? { ...token, class: 'P', value: turned.dayPart }
    : token;
}

/** The token that begins with a piece; it covers the pieces up to its end. */
function readPiece(pieces: readonly Piece[], index: number, lexicon: Lexicon): Token {
  const piece = pieces[index] as Piece;
  if (piece.kind === 'digits') return readDigits(pieces, index, lexicon);
  const { known } = piece;
  if (known !== null && known.seconds !== null && index + 1 < pieces.length) {
    const second = (pieces[index + 1] as Piece).word.lower;
    const phrase = known.seconds.has(second) ? readPhrase(pieces, index, lexicon) : null;
    if (phrase) return phrase;
  }
  if (piece.kind === 'mark') {
    if (piece.word.text === '@' && isAtSign(pieces, index)) return { ...markToken(piece), class: '@' };
    if (known?.entry?.class === '&') return tokenOf(piece, piece.end, piece.word.lower, known.entry);
    return markToken(piece);
  }
  const lower = lowerOf(piece);
  if (lower.length === 1) {
    const part = readPartOfYear(pieces, index, lexicon);
    if (part) return part;
  }
  const entry = known?.entry;
  if (!entry) {
    return {
      start: piece.start,
      end: piece.end,
      class: (known?.adjective ?? null) === null ? 'x' : 'd',
      value: known?.adjective ?? 0,
      capital: isCapital(piece),
      word: lower,
    };
  }
  const lettered = entry.value === YEAR_LETTERS ? readLetteredYear(piece, pieces[index + 1]) : null;
  if (lettered) return lettered;
  // The full stop of an abbreviation ("Oct.") belongs to the word when more follows.
  const dot = pieces[index + 1];
  const dotted =
    dot?.word.text === '.' && dot.start === piece.end && /^[MWmw]$/.test(entry.class) && lower.length <= 5;
  const next = pieces[index + 2];
  if (
    dotted &&
    next &&
    (next.kind === 'digits' || /^[,–-]$/.test(next.word.text)) &&
    next.start - dot.end <= 1
  ) {
    return tokenOf(piece, dot.end, lower, entry);
  }
  return tokenOf(piece, piece.end, lower, entry);
}

/** "5 May @ 3 pm": between blanks, no part of an address. */
function isAtSign(pieces: readonly Piece[], index: number): boolean {
  const before = pieces[index - 1];
  return (
    pieces[index + 1]?.kind === 'digits' && before !== undefined && before.end < (pieces[index]?.start ?? 0)
  );
}

/** The longest phrase of the calendar that begins here. */
function readPhrase(pieces: readonly Piece[], index: number, lexicon: Lexicon): Token | null {
  const piece = pieces[index] as Piece;
  for (let count = piece.known?.most ?? 0; count > 1; count -= 1) {
    const last = pieces[index + count - 1];
    if (!last) continue;
    let key = lowerOf(piece);
    for (let next = index + 1; next < index + count; next += 1) key += ` ${pieces[next]?.word.lower}`;
    const entry = lexicon.entries.get(key);
    if (entry) return tokenOf(piece, last.end, key, entry);
  }
  return null;
}

/** "FY18", "CY2019", "FY 2018": the year by which something is counted. */
function readLetteredYear(piece: Piece, digits: Piece | undefined): Token | null {
  if (digits?.kind !== 'digits' || !/^(?:\d\d|20\d\d)$/.test(digits.word.text)) return null;
  if (digits.start > piece.end + (isCapital(piece) ? 1 : 0)) return null;
  const year = Number(digits.word.text);
  const value = year < 100 ? yearOfTwoDigits(year) : year;
  return { start: piece.start, end: digits.end, class: '4', value, capital: true, word: String(value) };
}

/** "Q3", "H1"; small letters only beside a year ("q1-2019"). */
function readPartOfYear(pieces: readonly Piece[], index: number, lexicon: Lexicon): Token | null {
  const piece = pieces[index] as Piece;
  const word = lowerOf(piece);
  const part = lexicon.data.partLetters?.[word];
  const digit = pieces[index + 1];
  if (part === undefined || digit?.start !== piece.end || !/^[1-4]$/.test(digit.word.text)) return null;
  if (!isCapital(piece)) {
    const next = pieces[index + 2];
    const year = next !== undefined && /^[-/]$/.test(next.word.text) ? pieces[index + 3] : next;
    if (!/^20\d\d$/.test(year?.word.text ?? '') || pieces[index - 1]?.end === piece.start) return null;
  }
  const value = `${part} ${digit.word.text}`;
  return { start: piece.start, end: digit.end, class: 'ŋ', value, capital: true, word };
}

function tokenOf(piece: Piece, end: number, word: string, entry: LexiconEntry): Token {
  const capital = isCapital(piece);
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
const OWN_MARKS: ReadonlySet<string> = new Set(`,.()/:'"“”%$€£-`);

function markToken(piece: Piece): Token {
  const { start, end } = piece;
  const raw = piece.word.text;
  const mark = MARKS[raw] ?? (OWN_MARKS.has(raw) ? raw : 'x');
  const fraction = mark === 'x' ? FRACTIONS[raw] : undefined;
  return fraction === undefined
    ? { start, end, class: mark, value: 0, capital: false, word: raw }
    : { start, end, class: 'n', value: fraction, capital: false, word: raw };
}

/** Digits with what is glued to them: "1st", "1990s", "2,010". */
function readDigits(pieces: readonly Piece[], index: number, lexicon: Lexicon): Token {
  const piece = pieces[index] as Piece;
  const digits = normaliseDigits(piece.word.text);
  const grouped = digits.includes(',');
  const value = Number(digits.replaceAll(',', ''));
  const next = pieces[index + 1];
  const tokenTo = (end: number, kind: TokenClass): Token => ({
    start: piece.start,
    end,
    class: kind,
    value,
    capital: false,
    word: digits,
  });
  if (next && next.start === piece.end && !grouped) {
    const letters = lowerOf(next);
    if (lexicon.data.ordinalSuffixes?.includes(letters) === true) {
      return tokenTo(next.end, 'o');
    }
    if (
      lexicon.data.decadeSuffixes?.includes(letters) === true &&
      value % 10 === 0 &&
      (digits.length === 4 || digits.length === 2)
    ) {
      return tokenTo(next.end, 'Z');
    }
    if (/^['’-]$/.test(letters)) {
      const after = pieces[index + 2];
      const suffix = after?.start === next.end ? lowerOf(after) : '';
      if (
        suffix !== '' &&
        lexicon.data.decadeSuffixes?.includes(suffix) === true &&
        value % 10 === 0 &&
        digits.length !== 1
      ) {
        return tokenTo(after?.end ?? next.end, 'Z');
      }
      if (suffix !== '' && letters === '-' && lexicon.data.ordinalSuffixes?.includes(suffix) === true) {
        return tokenTo(after?.end ?? next.end, 'o');
      }
    }
  }
  // "1980 s": a slip for 1980s.
  if (
    digits.length === 4 &&
    value % 10 === 0 &&
    next?.start === piece.end + 1 &&
    lexicon.data.decadeSuffixes?.includes(next.word.text) === true
  )
    return tokenTo(next.end, 'Z');
  const stopped = pieces[index + 2]?.word.text === '.' && lexicon.phraseStarts.has(next?.word.lower ?? '');
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
  return tokenTo(piece.end, kind);
}

/** Units and months may touch digits ("10am", "5D", "2025年"); other letters make a code ("A4", "5G"). */
function gluable(piece: Piece, lexicon: Lexicon): boolean {
  return (
    lexicon.data.unspaced === true ||
    lexicon.entries.has(lowerOf(piece)) ||
    /^[tTzZ]$/.test(piece.word.text) ||
    TOUCHES_FIGURES.test(piece.word.text)
  );
}
