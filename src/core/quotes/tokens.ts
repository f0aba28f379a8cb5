/**
 * The words of a paragraph as the attribution steps see them: each top-level passage in quotation
 * marks counts as one token, so that "the word before the quotation" is the token before.
 */
import { endOfDatelinePrefix } from '../analysis/dateline-prefix.ts';
import type { AnalysisDocument } from '../analysis/document.ts';
import { kindAt, kindOf, LETTER, MARK, NUMBER } from '../analysis/letters.ts';
import type { Run, TextWords, Word } from '../analysis/words.ts';
import type { Span } from '../model.ts';
import type { SpeechLexicon } from './lexicon.ts';
import { numberSentences } from './number-sentences.ts';
import type { Passage } from './pair-marks.ts';
import {
  CAPITAL,
  markAt,
  NUMBERED,
  ODD,
  speechWord,
  speechWordsOf,
  UPPER,
  type SpeechWord,
  type SpeechWords,
} from './speech-words.ts';
import { tagTokens } from './tag-tokens.ts';

/** What a token does in its sentence; see tag-tokens.ts. */
export type Tag =
  | 'noun'
  | 'name'
  | 'number'
  | 'adjective'
  | 'determiner'
  | 'possessive'
  | 'pronoun'
  | 'relative'
  | 'preposition'
  | 'coordinator'
  | 'subordinator'
  | 'auxiliary'
  | 'adverb'
  | 'time'
  | 'marker'
  | 'cue'
  | 'quoting'
  | 'participle'
  | 'infinitive'
  | 'verb'
  | 'quotation'
  | 'punctuation';

export type TokenKind = 'word' | 'number' | 'punctuation' | 'quotation';

export interface Token extends Span {
  readonly kind: TokenKind;
  readonly lower: string;
  readonly capital: boolean;
  /** Written in capitals throughout. */
  readonly upper: boolean;
  /** The lists it is in, as bits of `Listing`. */
  readonly listing: number;
  /** Index of the passage a quotation token stands for, else -1. */
  readonly passage: number;
  /** A short passage that may be the name of a paper, a ship, a group. */
  readonly nameLike: boolean | null;
  /** Index of its sentence within the frame. */
  sentence: number;
  tag: Tag;
}

/** One paragraph: its tokens, numbered into sentences. */
export interface Frame extends Span {
  readonly block: number;
  readonly tokens: readonly Token[];
  /** The indices of those that are passages. */
  readonly quotations: readonly number[];
  /** The lists that any of them is in, as bits of `Listing`. */
  readonly listing: number;
}

/** The token that starts at an offset, found by halving; undefined where none does. */
export function tokenStartingAt(tokens: readonly Token[], start: number): Token | undefined {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return tokens[low]?.start === start ? tokens[low] : undefined;
}

/** Words keep inner hyphens, dots and apostrophes, ages too ("48-year-old"); a possessive or clitic is a word of its own. */
const TOKEN =
  /\p{N}{1,3}[-‐‑]\p{L}{4}[\p{L}-]*|\p{N}+(?:[.,:/]\p{N}+)*|(?:\p{Lu}\.)+(?:\p{Lu}(?![\p{L}]))?|[\p{L}\p{M}](?:[\p{L}\p{M}\p{N}\u200c]|[-‐‑&](?=[\p{L}\p{N}])|(?<!\p{Ll}{3})\.(?=[\p{L}\p{N}])|\.(?=[\p{Ll}\p{N}])|(?<=[א-ת])["”״](?=[א-ת])|['’](?=[\p{L}])(?!(?:s|re|ve|ll|d|m|t)(?![\p{L}\p{M}])))*|['’](?:s|re|ve|ll|d|m|t)(?![\p{L}\p{M}])|--+|\.{2,}|[^\s\p{L}\p{M}\p{N}]/uy;

/** The frames of all paragraphs that carry text. */
export function buildFrames(
  { text, blocks, words, language }: AnalysisDocument,
  passages: readonly Passage[],
  lexicon: SpeechLexicon,
): Frame[] {
  const outer: { passage: Passage; index: number }[] = [];
  passages.forEach((passage, index) => {
    if (passage.depth === 0) outer.push({ passage, index });
  });
  const reader = { words, known: speechWordsOf(language), lexicon, next: 0 };
  let next = 0;
  return blocks.map((block, index) => {
    const tokens: Token[] = [];
    const quotations: number[] = [];
    // A dateline is no part of the first sentence; only the headline may stand before it.
    let at = block.start + (index < OPENING ? endOfDatelinePrefix(text, block.start, block.end) : 0);
    while (next < outer.length && (outer[next]?.passage.start ?? 0) < block.end) {
      const entry = outer[next];
      next += 1;
      if (!entry) continue;
      tokenise(reader, at, entry.passage.start, tokens);
      const { start, end } = entry.passage;
      // A comma inside the closing mark (“Shame,”) also divides the sentence around it.
      const lower = COMMAS.includes(text.charAt(entry.passage.inner.end - 1)) ? '",' : '"';
      quotations.push(tokens.length);
      tokens.push({
        start,
        end,
        kind: 'quotation',
        lower,
        capital: false,
        upper: false,
        listing: 0,
        passage: entry.index,
        nameLike:
          end - start <= LONGEST_NAME &&
          NAME_LIKE.test(text.slice(entry.passage.inner.start, entry.passage.inner.end)),
        sentence: 0,
        tag: 'quotation',
      });
      at = end;
    }
    tokenise(reader, at, block.end, tokens);
    numberSentences(text, tokens, passages, lexicon);
    const listing = tagTokens(tokens, lexicon);
    return { start: block.start, end: block.end, block: index, tokens, quotations, listing };
  });
}

/** What the words of a text are read with. */
interface Reader {
  readonly words: TextWords;
  readonly known: SpeechWords;
  readonly lexicon: SpeechLexicon;
  /** The first run that may not lie behind: a text is read from its start to its end. */
  next: number;
}

function tokenise(reader: Reader, start: number, end: number, tokens: Token[]): void {
  const { text, runs } = reader.words;
  let { next } = reader;
  let part: string | null = null;
  for (let at = start; at < end;) {
    const code = text.charCodeAt(at);
    if (code === 32 || code === 10) {
      at += 1;
      continue;
    }
    while (next < runs.length && (runs[next] as Run).end <= at) next += 1;
    const run = next < runs.length ? runs[next] : undefined;
    if (run?.start === at && run.end <= end && endsWord(text, run, end)) {
      const bits = reader.known.bits.of(run.word);
      if (bits !== NUMBERED) {
        pushWord(reader, at, run.end, run.word, bits, tokens);
        at = run.end;
        continue;
      }
    }
    if (isLoneMark(text, at, code, end)) {
      pushMark(reader, at, at + 1, tokens);
      at += 1;
      continue;
    }
    part ??= text.slice(start, end);
    TOKEN.lastIndex = at - start;
    const length = TOKEN.test(part) ? TOKEN.lastIndex - (at - start) : 0;
    if (length > 0) pushMatch(reader, at, at + length, tokens);
    at += Math.max(1, length);
  }
  reader.next = next;
}

/** A run that no sign joins to what follows. */
function endsWord(text: string, run: Run, limit: number): boolean {
  if (run.end === limit) return true;
  const next = text.charCodeAt(run.end);
  if (next === 32 || next === 44 || next === 10) return true;
  if (next === 46)
    return (
      run.end - run.start > 2 && (run.end + 1 === limit || !(kindAt(text, run.end + 1) & (LETTER | NUMBER)))
    );
  return !JOINTS.has(next);
}

/** Signs that may join a word to what follows: hyphens, "&", apostrophes, the joiner of Persian, Hebrew gershayim. */
const JOINTS = new Set([0x2d, 0x2010, 0x2011, 0x26, 0x27, 0x2019, 0x200c, 0x22, 0x201d, 0x5f4]);

/** Punctuation of ASCII that begins nothing longer: most of it by far. */
function isLoneMark(text: string, at: number, code: number, limit: number): boolean {
  if (code >= 128 || kindOf(code, text, at) !== 0 || code === APOSTROPHE) return false;
  return (code !== STOP && code !== HYPHEN) || at + 1 === limit || text.charCodeAt(at + 1) !== code;
}

function pushMatch(reader: Reader, start: number, end: number, tokens: Token[]): void {
  const { lexicon, known, words } = reader;
  const { text } = words;
  const code = text.charCodeAt(start);
  const kind = kindOf(code, text, start);
  if (!(kind & (LETTER | MARK | NUMBER)) && code !== APOSTROPHE && code !== CURLY_APOSTROPHE) {
    pushMark(reader, start, end, tokens);
    return;
  }
  if (kind & NUMBER) {
    const word = text.slice(start, end);
    if (/\p{L}/u.test(word)) push(tokens, start, speechWord(word, word.toLowerCase(), lexicon), 'word');
    else push(tokens, start, speechWord(word, word, lexicon), 'number');
    return;
  }
  if (lexicon.splitter) {
    const word = text.slice(start, end);
    if (/['’-]/.test(word)) {
      splitWord(word, start, lexicon, lexicon.splitter, tokens);
      return;
    }
  }
  const word = known.odd.wordAt(text, start, end);
  pushWord(reader, start, end, word, known.bits.of(word), tokens);
}

function pushMark({ words, known, lexicon }: Reader, start: number, end: number, tokens: Token[]): void {
  const { lower, listing } = markAt(words.text, start, end, known, lexicon);
  // The full stop of an abbreviation is a part of it.
  if (lower === '.' && tokens.length > 0 && (tokens[tokens.length - 1] as Token).end > start) return;
  pushToken(tokens, start, end, 'punctuation', lower, false, false, listing);
}

function pushWord(
  reader: Reader,
  start: number,
  end: number,
  word: Word,
  bits: number,
  tokens: Token[],
): void {
  if (bits === ODD) pushOdd(reader, start, end, word, tokens);
  else {
    const { lower } = word;
    const listing = bits & (CAPITAL - 1);
    pushToken(tokens, start, end, 'word', lower, (bits & CAPITAL) !== 0, (bits & UPPER) !== 0, listing);
  }
}

function pushOdd(reader: Reader, start: number, end: number, word: Word, tokens: Token[]): void {
  const { lexicon, words, known } = reader;
  const own = known.odd.of(word);
  if (own === null) return;
  const { text, lower, opener, marker, dotted } = own;
  if (opener > 0) {
    const [first, rest] = [text.slice(0, opener), text.slice(opener)];
    push(tokens, start, speechWord(first, first.toLowerCase(), lexicon), 'word');
    push(tokens, start + opener, speechWord(rest, rest.toLowerCase(), lexicon), 'word');
  } else if (lexicon.segmenter && own.isUnspaced) segment(text, start, lexicon, lexicon.segmenter, tokens);
  else if (marker > 0) {
    const cut = text.length - marker;
    push(tokens, start, speechWord(text.slice(0, cut), lower.slice(0, cut), lexicon), 'word');
    push(tokens, start + cut, speechWord(text.slice(cut), lower.slice(cut), lexicon), 'word');
  } else push(tokens, start, words.text.charCodeAt(end) === STOP && dotted ? dotted : own, 'word');
}

const STOP = 0x2e;
const HYPHEN = 0x2d;
const APOSTROPHE = 0x27;
const CURLY_APOSTROPHE = 0x2019;

/** Commas that may stand before a closing mark. */
const COMMAS = ',，،';

/** Characters of the longest passage taken for a name, marks included. */
const LONGEST_NAME = 42;

/** No small letter at its start, no mark at its end. */
const NAME_LIKE = /^[^\p{Ll}\s].*[^.!?,،。！？]$/su;

/** Blocks at the start of a text that may open with a dateline: headline, lead, first paragraph. */
const OPENING = 4;

function push(tokens: Token[], start: number, word: SpeechWord, kind: TokenKind): void {
  const { text, lower, capital, upper, listing } = word;
  const isWord = kind === 'word';
  pushToken(tokens, start, start + text.length, kind, lower, isWord && capital, isWord && upper, listing);
}

function pushToken(
  tokens: Token[],
  start: number,
  end: number,
  kind: TokenKind,
  lower: string,
  capital: boolean,
  upper: boolean,
  listing: number,
): void {
  tokens.push({
    start,
    end,
    kind,
    lower,
    capital,
    upper,
    listing,
    passage: -1,
    nameLike: null,
    sentence: 0,
    tag: 'noun',
  });
}

/** "l’homme" and "a-t-il": the elided word and the tied pronoun are tokens of their own. */
function splitWord(
  word: string,
  from: number,
  lexicon: SpeechLexicon,
  splitter: RegExp,
  tokens: Token[],
): void {
  const add = (start: number, text: string): void =>
    push(tokens, from + start, speechWord(text, text.toLowerCase(), lexicon), 'word');
  let at = 0;
  for (const cut of word.matchAll(splitter)) {
    const leading = cut.index === 0;
    const piece = cut[0];
    if (!leading) add(at, word.slice(at, cut.index));
    const bare = leading ? piece.slice(0, -1) : piece.replace(/^-(?:t-)?/u, '');
    add(leading ? 0 : cut.index + piece.length - bare.length, bare);
    at = cut.index + piece.length;
  }
  if (at < word.length) add(at, word.slice(at));
}

/** A run of Han characters, cut at the words the language data knows. */
function segment(
  run: string,
  from: number,
  lexicon: SpeechLexicon,
  segmenter: RegExp,
  tokens: Token[],
): void {
  const add = (start: number, text: string): void =>
    push(tokens, from + start, speechWord(text, text, lexicon), 'word');
  let at = 0;
  for (const known of run.matchAll(segmenter)) {
    if (known.index > at) add(at, run.slice(at, known.index));
    add(known.index, known[0]);
    at = known.index + known[0].length;
  }
  if (at < run.length) add(at, run.slice(at));
}
