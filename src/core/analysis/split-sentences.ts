/**
 * Splits each block into sentences. A scanner of its own in place of Intl.Segmenter: ten times as
 * fast on news (0.03 ms against 0.3 ms for 3,000 characters), the same whatever ICU the runtime
 * brings, and a full stop can be judged by the language's own abbreviations and ordinals.
 */
import type { Language } from '../languages/language.ts';
import type { DocumentBlock, Sentence } from './document.ts';
import { endsSentence } from './ends-sentence.ts';

/** A run of marks that may end a sentence, in any script, or a line break. */
const TERMINATORS = /[.!?…؟۔।॥。！？｡．]+|\n+/g;
/** What may stand between the mark and the next sentence and still belongs to the one before. */
const CLOSERS = /(?:[”’"'»«›‹“‘)\]}」』】〉》〕）］]|\[\d{1,3}\]|[\u00a0\u202f]»)*/y;
const FRENCH_CLOSER = / »(?!\p{L})/uy;

/** Sentences in text order; none crosses a block or a line break. Blank ends are cut. */
export function splitSentences(
  text: string,
  blocks: readonly DocumentBlock[],
  language: Language,
): Sentence[] {
  const sentences: Sentence[] = [];
  blocks.forEach((block, index) => {
    let start = block.start;
    for (const end of boundaries(text.slice(block.start, block.end), language)) {
      pushTrimmed(sentences, text, start, block.start + end, index);
      start = block.start + end;
    }
    pushTrimmed(sentences, text, start, block.end, index);
  });
  return sentences;
}

/** Offsets just after each sentence's last mark. */
function boundaries(block: string, language: Language): number[] {
  const ends: number[] = [];
  let sentenceStart = 0;
  TERMINATORS.lastIndex = 0;
  for (let match = TERMINATORS.exec(block); match; match = TERMINATORS.exec(block)) {
    const mark = match[0];
    if (mark.startsWith('\n')) {
      ends.push(match.index);
      sentenceStart = match.index + mark.length;
      continue;
    }
    const end = endOfClosers(block, match.index + mark.length);
    if (!endsSentence(block, { sentenceStart, markStart: match.index, mark, end }, language)) continue;
    ends.push(end);
    sentenceStart = end;
    TERMINATORS.lastIndex = end;
  }
  return ends;
}

/**
 * Closing quotation marks and brackets right after the final mark. A mark that closes in one
 * language opens in another: attached to the word that follows, it opens the next sentence.
 */
function endOfClosers(block: string, from: number): number {
  CLOSERS.lastIndex = from;
  let end = from + (CLOSERS.exec(block)?.[0].length ?? 0);
  FRENCH_CLOSER.lastIndex = end;
  if (FRENCH_CLOSER.test(block)) end = FRENCH_CLOSER.lastIndex;
  while (end > from && opensNext(block, end)) end -= 1;
  return end;
}

const AMBIGUOUS_MARK = /[“‘«‹"']/;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

function opensNext(block: string, end: number): boolean {
  const following = block[end];
  return (
    following !== undefined && LETTER_OR_DIGIT.test(following) && AMBIGUOUS_MARK.test(block[end - 1] ?? '')
  );
}

function pushTrimmed(sentences: Sentence[], text: string, from: number, to: number, block: number): void {
  let start = from;
  let end = to;
  while (start < end && isBlank(text.charCodeAt(start))) start += 1;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end -= 1;
  if (start < end) sentences.push({ block, start, end });
}

function isBlank(code: number): boolean {
  return (
    code === 0x20 ||
    (code >= 0x09 && code <= 0x0d) ||
    code === 0xa0 ||
    code === 0x3000 ||
    code === 0x202f ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0xfeff ||
    code === 0x200e ||
    code === 0x200f
  );
}
