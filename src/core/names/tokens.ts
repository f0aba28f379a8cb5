/** The words of an article as the name finders see them. */
import type { AnalysisDocument } from '../analysis/document.ts';
import type { Span } from '../model.ts';
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

const WORD =
  /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:(?:['’&\u00b7-]|\.(?=\p{L}{1,2}(?!\p{L})|\p{N}))[\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*\.?/gu;
const POSSESSIVE = /['’][sS]$/;
const ELISION = /^(?:[ldnmtscjLDNMTSCJ]|[Qq]u|dell|nell|all|dall|sull|un|Dell|Nell|All|Un)['’](?=\p{L})/u;
const DOTTED = /^(?:\p{L}\.)+$|^\p{L}(?:\.\p{L})+\.$/u;
const UPPER_START = /^(?:(?:al|el|ad|an|ar|as|at|az|ul|d|l|ibn|bin)[-'’])?\p{Lu}/u;
const LETTER = /\p{L}/u;

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
  document.sentences.forEach((sentence, index) => {
    const text = document.text.slice(sentence.start, sentence.end);
    const type = document.blocks[sentence.block]?.type;
    const isInTitle = type === 'heading' || isTitleCase(text);
    let previousEnd = -1;
    let isFirst = true;
    for (const match of text.matchAll(WORD)) {
      const token = makeToken(match[0], sentence.start + match.index, options, {
        sentence: index,
        block: sentence.block,
        isInTitle,
        isFirst,
      });
      token.isJoined =
        previousEnd >= 0 && isBlankGap(document.text, previousEnd, sentence.start + match.index);
      tokens.push(token);
      const isCut = match[0].endsWith('.') && !token.text.endsWith('.');
      previousEnd = sentence.start + match.index + match[0].length - (isCut ? 1 : 0);
      isFirst = false;
    }
  });
  return markCapitalLines(tokens);
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
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at);
    if (code !== 0x20 && code !== 0xa0 && code !== 0x202f) return false;
  }
  return true;
}

type Place = Pick<Token, 'sentence' | 'block' | 'isInTitle' | 'isFirst'>;

function makeToken(
  raw: string,
  at: number,
  options: TokenOptions,
  place: Place,
): Token & { isJoined: boolean } {
  let text = raw;
  let start = at;
  let isPossessive = false;
  if (
    text.charCodeAt(text.length - 1) === 0x2e &&
    !DOTTED.test(text) &&
    !options.abbreviations.has(text.slice(0, -1).toLowerCase())
  ) {
    text = text.slice(0, -1);
  }
  const apostrophe = text.length > 2 ? indexOfApostrophe(text) : -1;
  if (apostrophe > 0) {
    const elision = options.hasElision ? ELISION.exec(text) : null;
    if (elision) {
      start += elision[0].length;
      text = text.slice(elision[0].length);
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
  const isCapital = isLargeAscii(text) || (!isSmallAscii(text) && UPPER_START.test(text));
  return {
    start,
    end: start + text.length,
    text,
    fold,
    isCapital,
    isAllCapitals:
      isCapital && fold.length > 1 && text === text.toUpperCase() && LETTER.test(text[1] ?? text[2] ?? ''),
    isPossessive,
    isJoined: false,
    sentence: place.sentence,
    block: place.block,
    isInTitle: place.isInTitle,
    isFirst: place.isFirst,
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

/** "Leaders Meet After Long Night of Talks": most long words written large, no final full stop. */
function isTitleCase(sentence: string): boolean {
  if (sentence.length > 200) return false;
  // Headlines that got a full stop on their way must be large throughout, small verbs too.
  const isStopped = /[.。:,;]["”’]?$/.test(sentence);
  const words = sentence.match(isStopped ? /\p{L}[\p{L}\p{M}'’-]{2,}/gu : /\p{L}[\p{L}\p{M}'’-]{3,}/gu) ?? [];
  if (words.length < (isStopped ? 6 : 3)) return false;
  const large = words.filter((word) => UPPER_START.test(word)).length;
  return large / words.length > (isStopped ? 0.9 : 0.7);
}
