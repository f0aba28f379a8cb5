/**
 * The words of a paragraph as the attribution steps see them: each top-level passage in quotation
 * marks counts as one token, so that "the word before the quotation" is the token before.
 */
import { endOfDatelinePrefix } from '../analysis/dateline-prefix.ts';
import type { DocumentBlock } from '../analysis/document.ts';
import type { Span } from '../model.ts';
import type { SpeechLexicon } from './lexicon.ts';
import type { Passage } from './pair-marks.ts';
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
  /** Index of the passage a quotation token stands for, else -1. */
  readonly passage: number;
  /** A short passage that may be the name of a paper, a ship, a group. */
  readonly nameLike?: boolean;
  /** Index of its sentence within the frame. */
  sentence: number;
  tag: Tag;
}

/** One paragraph: its tokens, numbered into sentences. */
export interface Frame extends Span {
  readonly block: number;
  readonly tokens: readonly Token[];
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

/** Words keep inner hyphens, dots and apostrophes; a possessive or clitic is a word of its own. */
const TOKEN =
  /\p{N}+(?:[.,:/]\p{N}+)*|(?:\p{Lu}\.)+(?:\p{Lu}(?![\p{L}]))?|[\p{L}\p{M}](?:[\p{L}\p{M}\p{N}\u200c]|[-‐‑.&](?=[\p{L}\p{N}])|['’](?=[\p{L}])(?!(?:s|re|ve|ll|d|m|t)(?![\p{L}\p{M}])))*|['’](?:s|re|ve|ll|d|m|t)(?![\p{L}\p{M}])|--+|\.{2,}|[^\s\p{L}\p{M}\p{N}]/uy;

const ENDS_SENTENCE = new Set(['.', '!', '?', '…', '...', '؟', '۔', '।', '。', '！', '？']);
const WORDLIKE = /^[\p{L}\p{M}'’]/u;
const NUMBERLIKE = /^\p{N}/u;
/** A capital, also behind a lower-case particle: "al-Amr". */
const CAPITAL = /^(?:\p{Ll}{1,3}[-’'])?\p{Lu}/u;
const UPPER = /^\p{Lu}[\p{Lu}\p{M}.'’-]*$/u;
const UNCASED = /^\p{Lo}/u;

/** The frames of all paragraphs that carry text. */
export function buildFrames(
  text: string,
  blocks: readonly DocumentBlock[],
  passages: readonly Passage[],
  lexicon: SpeechLexicon,
): Frame[] {
  const outer: { passage: Passage; index: number }[] = [];
  passages.forEach((passage, index) => {
    if (passage.depth === 0) outer.push({ passage, index });
  });
  let next = 0;
  return blocks.map((block, index) => {
    const tokens: Token[] = [];
    // A dateline is no part of the first sentence; only the headline may stand before it.
    let at = block.start + (index < OPENING ? endOfDatelinePrefix(text.slice(block.start, block.end)) : 0);
    while (next < outer.length && (outer[next]?.passage.start ?? 0) < block.end) {
      const entry = outer[next];
      next += 1;
      if (!entry) continue;
      tokenise(text, at, entry.passage.start, lexicon, tokens);
      const { start, end } = entry.passage;
      // A comma inside the closing mark (“Shame,”) also divides the sentence around it.
      const lower = /[,，،]$/u.test(text.slice(entry.passage.inner.start, entry.passage.inner.end))
        ? '",'
        : '"';
      tokens.push({
        start,
        end,
        kind: 'quotation',
        lower,
        capital: false,
        upper: false,
        passage: entry.index,
        nameLike:
          end - start <= LONGEST_NAME &&
          NAME_LIKE.test(text.slice(entry.passage.inner.start, entry.passage.inner.end)),
        sentence: 0,
        tag: 'quotation',
      });
      at = end;
    }
    tokenise(text, at, block.end, lexicon, tokens);
    numberSentences(text, tokens, passages, lexicon);
    tagTokens(tokens, lexicon);
    return { start: block.start, end: block.end, block: index, tokens };
  });
}

function tokenise(text: string, start: number, end: number, lexicon: SpeechLexicon, tokens: Token[]): void {
  if (end <= start) return;
  const part = text.slice(start, end);
  for (let at = 0; at < part.length;) {
    const code = part.charCodeAt(at);
    if (code === 32 || code === 10) {
      at += 1;
      continue;
    }
    const word = plainWordAt(part, at) ?? matchAt(part, at);
    if (word === null) {
      at += 1;
      continue;
    }
    const from = start + at;
    at += word.length;
    const first = word.charCodeAt(0);
    const plain = isPlainLetter(first);
    if (!plain && !WORDLIKE.test(word)) {
      const kind: TokenKind =
        (first >= 48 && first <= 57) || NUMBERLIKE.test(word) ? 'number' : 'punctuation';
      if (word === '.' && (tokens.at(-1)?.end ?? -1) > from) continue;
      push(tokens, from, word, kind === 'punctuation' ? (PLAIN[word] ?? word) : word, kind);
    } else if (lexicon.segmenter && HAN.test(word)) segment(word, from, lexicon.segmenter, tokens);
    else if (lexicon.splitter && (word.includes('’') || word.includes("'") || word.includes('-')))
      splitWord(word, from, lexicon.splitter, tokens);
    else {
      const lower = word.toLowerCase();
      const dotted =
        text[from + word.length] === '.' &&
        lexicon.abbreviations.has(`${lower}.`) &&
        !(word === lower && lexicon.capitalAbbreviations.has(`${lower}.`));
      push(tokens, from, dotted ? `${word}.` : word, dotted ? `${lower}.` : lower, 'word');
    }
  }
}

/** A run of plain letters between blanks and commas, most words by far; null where more has to be asked. */
function plainWordAt(part: string, start: number): string | null {
  let at = start;
  while (at < part.length && isPlainLetter(part.charCodeAt(at))) at += 1;
  if (at === start) return null;
  const next = part.charCodeAt(at);
  return at === part.length || next === 32 || next === 44 || next === 10 ? part.slice(start, at) : null;
}

function matchAt(part: string, at: number): string | null {
  TOKEN.lastIndex = at;
  return TOKEN.exec(part)?.[0] ?? null;
}

/** Commas, colons and brackets of other scripts, read as the Latin ones. */
const PLAIN: Readonly<Record<string, string>> = {
  '،': ',',
  '，': ',',
  '、': ',',
  '؛': ';',
  '；': ';',
  '：': ':',
  '（': '(',
  '）': ')',
  '。': '.',
  '؟': '?',
  '！': '!',
  '？': '?',
  '―': '—',
};

/** Characters of the longest passage taken for a name, marks included. */
const LONGEST_NAME = 42;

/** No small letter at its start, no mark at its end. */
const NAME_LIKE = /^[^\p{Ll}\s].*[^.!?,،。！？]$/su;

/** Blocks at the start of a text that may open with a dateline: headline, lead, first paragraph. */
const OPENING = 4;

const HAN = /[\p{Script=Han}]/u;

/** A letter from A to Z, small or not: most characters, and cheaper to ask than a regular expression. */
function isPlainLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

/** Starts with a small letter from a to z and holds no joint that a particle before a name could end with. */
function isPlainSmall(word: string): boolean {
  const code = word.charCodeAt(0);
  return code >= 97 && code <= 122 && !word.includes('-') && !word.includes('’') && !word.includes("'");
}

function push(tokens: Token[], start: number, word: string, lower: string, kind: TokenKind): void {
  const small = kind !== 'word' || isPlainSmall(word);
  tokens.push({
    start,
    end: start + word.length,
    kind,
    lower,
    capital: !small && CAPITAL.test(word),
    upper: !small && UPPER.test(word),
    passage: -1,
    sentence: 0,
    tag: 'noun',
  });
}

/** "l’homme" and "a-t-il": the elided word and the tied pronoun are tokens of their own. */
function splitWord(word: string, from: number, splitter: RegExp, tokens: Token[]): void {
  let at = 0;
  for (const cut of word.matchAll(splitter)) {
    const leading = cut.index === 0;
    const piece = cut[0];
    if (!leading)
      push(tokens, from + at, word.slice(at, cut.index), word.slice(at, cut.index).toLowerCase(), 'word');
    const bare = leading ? piece.slice(0, -1) : piece.replace(/^-(?:t-)?/u, '');
    const offset = leading ? 0 : cut.index + piece.length - bare.length;
    push(tokens, from + offset, bare, bare.toLowerCase(), 'word');
    at = cut.index + piece.length;
  }
  if (at < word.length) push(tokens, from + at, word.slice(at), word.slice(at).toLowerCase(), 'word');
}

/** A run of Han characters, cut at the words the language data knows. */
function segment(run: string, from: number, segmenter: RegExp, tokens: Token[]): void {
  let at = 0;
  for (const known of run.matchAll(segmenter)) {
    if (known.index > at)
      push(tokens, from + at, run.slice(at, known.index), run.slice(at, known.index), 'word');
    push(tokens, from + known.index, known[0], known[0], 'word');
    at = known.index + known[0].length;
  }
  if (at < run.length) push(tokens, from + at, run.slice(at), run.slice(at), 'word');
}

/**
 * Tokens after which a sentence is cut at its next mark of punctuation: steps look through a
 * sentence several times, and text without full stops must not make them slow.
 */
const LONGEST_SENTENCE = 250;

/** Sentences of a frame; a passage that ends in a full stop ends one where a new one can start. */
function numberSentences(
  text: string,
  tokens: readonly Token[],
  passages: readonly Passage[],
  lexicon: SpeechLexicon,
): void {
  let sentence = 0;
  let started = 0;
  tokens.forEach((token, index) => {
    token.sentence = sentence;
    const following = tokens[index + 1];
    if (!following) return;
    if (
      index - started > LONGEST_SENTENCE &&
      (token.kind === 'punctuation' || index - started > 2 * LONGEST_SENTENCE)
    ) {
      sentence += 1;
      started = index + 1;
      return;
    }
    if (token.lower === '.' && isOrdinal(tokens, index, lexicon)) return;
    // "(She did.) The bridge": the bracket closes with the sentence in it.
    const bracketed = token.lower === ')' && ENDS_SENTENCE.has(tokens[index - 1]?.lower ?? '');
    if (bracketed || (token.kind === 'punctuation' && ENDS_SENTENCE.has(token.lower))) {
      if (startsSentence(text, following)) {
        sentence += 1;
        started = index + 1;
      }
      return;
    }
    if (token.kind === 'quotation') {
      const passage = passages[token.passage];
      if (!passage) return;
      const last = text[passage.inner.end - 1] ?? '';
      const stopped = ENDS_SENTENCE.has(last);
      if (!stopped || !startsSentence(text, following)) return;
      if (last === '.' || following.kind === 'quotation' || !cueFollows(tokens, index + 1, lexicon)) {
        sentence += 1;
        started = index + 1;
      }
    }
  });
}

/** "am 17. Mai": the stop of an ordinal number. */
function isOrdinal(tokens: readonly Token[], index: number, lexicon: SpeechLexicon): boolean {
  const number = tokens[index - 1];
  const following = tokens[index + 1];
  if (number?.kind !== 'number' || number.end - number.start > 2 || number.end !== tokens[index]?.start)
    return false;
  return lexicon.ordinalStops || (following !== undefined && lexicon.timeWords.has(following.lower));
}

function startsSentence(text: string, token: Token): boolean {
  if (token.kind === 'quotation' || token.kind === 'number') return true;
  if (token.kind !== 'word') return token.lower === '(' || token.lower === '[';
  return token.capital || UNCASED.test(text.slice(token.start, token.start + 2));
}

/** “Really?” Smith asked: a cue within a few words of a question ties what follows to it. */
function cueFollows(tokens: readonly Token[], from: number, lexicon: SpeechLexicon): boolean {
  for (let index = from; index < Math.min(tokens.length, from + 6); index += 1) {
    const token = tokens[index];
    if (token?.lower === ',' && index > from) return cueBehindApposition(tokens, index, lexicon);
    if (!token || token.kind === 'punctuation' || token.kind === 'quotation') return false;
    if (lexicon.isCue(token.lower)) return true;
  }
  return false;
}

/** Longest apposition between a name and its verb, in tokens. */
const APPOSITION = 20;

/** “Really?” Smith, the mayor of Kell, asked: the verb stands right behind the comma that ends the apposition. */
function cueBehindApposition(tokens: readonly Token[], comma: number, lexicon: SpeechLexicon): boolean {
  if (tokens[comma - 1]?.capital !== true) return false;
  for (let index = comma + 2; index < Math.min(tokens.length - 1, comma + APPOSITION); index += 1) {
    const token = tokens[index];
    if (!token || token.kind === 'quotation') return false;
    if (ENDS_SENTENCE.has(token.lower) && tokens[index + 1]?.lower !== ',') return false;
    const { lower = '' } = tokens[index + 1] ?? {};
    if (token.lower === ',' && (lexicon.saying.has(lower) || lexicon.following.has(lower))) return true;
  }
  return false;
}
