/** Where the sentences of a paragraph end, read from its tokens. */
import { Listing } from './lexicon-parts.ts';
import type { SpeechLexicon } from './lexicon.ts';
import type { Passage } from './pair-marks.ts';
import type { Token } from './tokens.ts';

const ENDS_SENTENCE = new Set(['.', '!', '?', '…', '...', '؟', '۔', '।', '。', '！', '？']);
const UNCASED = /^\p{Lo}/u;

/**
 * Tokens after which a sentence is cut at its next mark of punctuation: steps look through a
 * sentence several times, and text without full stops must not make them slow.
 */
const LONGEST_SENTENCE = 250;

/** Sentences of a frame; a passage that ends in a full stop ends one where a new one can start. */
export function numberSentences(
  text: string,
  tokens: readonly Token[],
  passages: readonly Passage[],
  lexicon: SpeechLexicon,
): void {
  let sentence = 0;
  let started = 0;
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index] as Token;
    token.sentence = sentence;
    const length = index - started;
    const plain =
      token.kind !== 'punctuation' && token.kind !== 'quotation' && length <= 2 * LONGEST_SENTENCE;
    const following = tokens[index + 1];
    if (plain) {
      if (following?.capital !== true || !stopped(token, following, lexicon)) continue;
      sentence += 1;
      started = index + 1;
      continue;
    }
    if (!following) return;
    const isCut =
      length > LONGEST_SENTENCE && (token.kind === 'punctuation' || length > 2 * LONGEST_SENTENCE);
    if (isCut || endsHere(text, tokens, index, following, passages, lexicon)) {
      sentence += 1;
      started = index + 1;
    }
  }
}

/** Words that are written large at the start of a German sentence only. */
const SMALL =
  Listing.determiner | Listing.pronoun | Listing.preposition | Listing.subordinator | Listing.adverb;

/** "Hill & Co. | The firm": an abbreviation’s stop ends the sentence, too, where a small word is large behind it. */
function stopped(
  { lower, listing, upper, end, start }: Token,
  following: Token,
  lexicon: SpeechLexicon,
): boolean {
  if (!lower.endsWith('.') || end - start < 3 || (listing & Listing.post) !== 0) return false;
  // "gegenüber der F.A.Z. | Neben …": in German, where a noun has a capital anyway, behind initials only.
  if (lexicon.nounsCapital) return upper && end - start > 3 && (following.listing & SMALL) !== 0;
  return (
    (following.listing & (Listing.determiner | Listing.pronoun)) !== 0 &&
    following.end - following.start > 1 &&
    lexicon.abbreviations.has(lower) &&
    lexicon.order === 'subject-first'
  );
}

/** True where a sentence ends with the mark or the passage at `index`. */
function endsHere(
  text: string,
  tokens: readonly Token[],
  index: number,
  following: Token,
  passages: readonly Passage[],
  lexicon: SpeechLexicon,
): boolean {
  const { kind, lower, passage: ordinal } = tokens[index] as Token;
  if (kind === 'punctuation') {
    if (lower === ',') return false;
    if (lower === '.' && isOrdinal(tokens, index, lexicon)) return false;
    // "(She did.) The bridge": the bracket closes with the sentence in it.
    const isEnd =
      ENDS_SENTENCE.has(lower) || (lower === ')' && ENDS_SENTENCE.has(tokens[index - 1]?.lower ?? ''));
    return isEnd && startsSentence(text, following);
  }
  const passage = passages[ordinal];
  if (!passage) return false;
  const last = text[passage.inner.end - 1] ?? '';
  if (!ENDS_SENTENCE.has(last) || !startsSentence(text, following)) return false;
  // 他说：“……。”教授王明分析: what a colon leads to ends with its marks.
  // „Warum?“ Er antwortete: a German clause that says who asked would open with its verb.
  const led =
    lexicon.order === 'verb-second' ||
    (lexicon.segmenter !== null && tokens[index - 1]?.lower === ':') ||
    opensPlainly(following, lexicon);
  return led || last === '.' || following.kind === 'quotation' || !cueFollows(tokens, index + 1, lexicon);
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

/** “Really?” He asked again: an article or a pronoun with a capital opens a sentence of its own. */
function opensPlainly({ capital, lower }: Token, lexicon: SpeechLexicon): boolean {
  if (!capital || lexicon.nounsCapital || lexicon.pronouns.get(lower) === 'first') return false;
  return lexicon.pronouns.has(lower) || lexicon.definites.has(lower) || lexicon.indefinites.has(lower);
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
