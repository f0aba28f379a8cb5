/** Places a subject can stand in beside its verb: before an insertion, right behind, in the source of "heißt es". */
import type { SpeechLexicon } from './lexicon.ts';
import { nounPhraseEndingAt, nounPhraseStartingAt, type TokenRange } from './noun-phrases.ts';
import { describes, nameOnly } from './name-insertions.ts';
import { isTeller } from './papers-in-marks.ts';
import { sentenceStart } from './subjects.ts';
import type { Token } from './tokens.ts';
import { isVerbal } from './verbal-tags.ts';

/** Behind "mardi", "el martes", "na terça-feira": the first token that tells no time. */
export function behindDay(tokens: readonly Token[], start: number): number {
  for (let at = start; at < start + 3; at += 1) {
    const token = tokens[at];
    if (token?.tag === 'time') return behindDay(tokens, at + 1);
    if (token?.tag !== 'preposition' && token?.tag !== 'determiner') return start;
  }
  return start;
}

/** Relative pronouns that are complementisers as well. */
export const RELATIVES: ReadonlySet<string> = new Set(['que', 'che', 'cui']);

/** "Cook, his press secretary, said" in any language that sets insertions off with commas. */
export function insertion(
  tokens: readonly Token[],
  closing: number,
  lexicon: SpeechLexicon,
  floor: number,
): TokenRange | null {
  const mark = tokens[closing]?.lower === ')' ? '(' : tokens[closing]?.lower;
  for (let at = closing - 1; at > floor && at > closing - 40; at -= 1) {
    if (isVerbal(tokens[at]?.tag) && mark === ',' && tokens[at - 1]?.tag !== 'relative') continue;
    if (tokens[at]?.lower !== mark) continue;
    const phrase = nounPhraseEndingAt(tokens, at - 1, lexicon, floor);
    const inserted = mark === ',' ? nameOnly(tokens, at + 1, closing, lexicon) : null;
    if (inserted && phrase && (describes(tokens, phrase, lexicon) || lexicon.nounsCapital)) return inserted;
    if (
      phrase &&
      // "Ferri, che conosce Roma dal 1994, racconta": a phrase inside the relative clause.
      !RELATIVES.has(tokens[phrase.from - 1]?.lower ?? '') &&
      !lexicon.obliques.has(tokens[phrase.from]?.lower ?? '') &&
      tokens[phrase.from - 1]?.tag !== 'preposition'
    )
      return phrase;
  }
  return null;
}

/** "hielt ihm | die Ministerin entgegen", "nannte es | der Verband": in German order a pronoun that is no subject, behind its verb. */
export function objectPronoun(tokens: readonly Token[], at: number, lexicon: SpeechLexicon): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (lexicon.order !== 'verb-second' || token?.tag !== 'pronoun' || next?.sentence !== token.sentence)
    return false;
  if (lexicon.obliques.has(token.lower)) return next.capital || next.tag === 'determiner';
  return (
    lexicon.dummies.has(token.lower) &&
    next.tag === 'determiner' &&
    !lexicon.obliques.has(next.lower) &&
    tokens[at + 2]?.capital === true
  );
}

/** The noun phrase right behind the verb. */
export function subjectBehind(
  tokens: readonly Token[],
  verb: number,
  lexicon: SpeechLexicon,
): TokenRange | null {
  let at = verb + 1;
  while (
    tokens[at]?.sentence === tokens[verb]?.sentence &&
    (tokens[at]?.tag === 'adverb' ||
      tokens[at]?.tag === 'time' ||
      // "сказал ей Орлов": a hearer that is a pronoun.
      (lexicon.order !== 'verb-second' && lexicon.obliques.has(tokens[at]?.lower ?? '')) ||
      // "řekl tento týden": a day of two words.
      (tokens[at]?.tag === 'determiner' && tokens[at + 1]?.tag === 'time') ||
      objectPronoun(tokens, at, lexicon) ||
      lexicon.reflexives.has(tokens[at]?.lower ?? ''))
  )
    at += 1;
  if (tokens[at]?.sentence !== tokens[verb]?.sentence) return null;
  const behind = subjectBehindAdjunct(tokens, at - 1, lexicon);
  if (behind) return behind;
  // "ذكرت «الوادي» أن": a paper in marks.
  if (isTeller(tokens, at, lexicon)) return { from: at, to: at };
  if (lexicon.obliques.has(tokens[at]?.lower ?? '')) {
    // "sagte dem Sender die Ministerin": an oblique phrase comes first, the subject behind it.
    const hearer = nounPhraseStartingAt(tokens, at, lexicon);
    if (!hearer) return null;
    const next = tokens[hearer.to + 1];
    return next?.tag === 'determiner' && !lexicon.obliques.has(next.lower)
      ? nounPhraseStartingAt(tokens, hearer.to + 1, lexicon)
      : null;
  }
  const subject = nounPhraseStartingAt(tokens, at, lexicon);
  const head = subject && tokens[subject.to];
  if (subject && head && lexicon.dummies.has(head.lower)) return dummySource(tokens, verb, subject, lexicon);
  return subject;
}

/**
 * "сказал в интервью директор банка", "dijo en una entrevista el ministro": behind an adjunct the subject
 * starts at its word for a post, or at an article of its own; null where there is no adjunct or no such word.
 */
export function subjectBehindAdjunct(
  tokens: readonly Token[],
  verb: number,
  lexicon: SpeechLexicon,
): TokenRange | null {
  const at = verb + 1;
  const allowed = lexicon.order === 'free' || lexicon.order === 'verb-first' || lexicon.objectArticles;
  if (!allowed || tokens[at]?.tag !== 'preposition') return null;
  const behindPaper = lexicon.objectArticles ? nameBehindPaper(tokens, at + 1, lexicon) : null;
  if (behindPaper) return behindPaper;
  for (let index = at + 1; index < at + ADJUNCT; index += 1) {
    const token = tokens[index];
    if (!token || token.sentence !== tokens[at]?.sentence || token.kind === 'punctuation') return null;
    if (isVerbal(token.tag) || token.tag === 'subordinator' || token.tag === 'quotation') return null;
    const tie = tokens[index - 1];
    if (index === at + 1 || tie?.tag === 'preposition' || lexicon.genitives.has(tie?.lower ?? '')) continue;
    // "ante los analistas": the article belongs to the adjunct.
    if (tie?.tag === 'determiner' && tokens[index - 2]?.tag === 'preposition') continue;
    const post = lexicon.speakerNouns.has(token.lower);
    const article =
      token.tag === 'determiner' && (lexicon.definites.has(token.lower) || lexicon.objectArticles);
    // "le lundi", "el martes"
    if (article && tokens[index + 1]?.tag === 'time') continue;
    if (post || article || namedBehind(tokens, index, lexicon))
      return nounPhraseStartingAt(tokens, index, lexicon);
  }
  return null;
}

/**
 * "explica a Europa Press | Amparo Gil, dependienta", "a raconté à l’agence Nordpresse | Claire Morel": the last two
 * of three names or more behind the paper or the agency that was told, before a comma or the end.
 */
function nameBehindPaper(tokens: readonly Token[], begin: number, lexicon: SpeechLexicon): TokenRange | null {
  let start = begin;
  if (tokens[start]?.tag === 'determiner') start += 1;
  // Behind a word for a post the names are the hearer’s own.
  const kind = tokens[start];
  if (kind?.tag === 'noun' && !kind.capital && !lexicon.speakerNouns.has(kind.lower)) start += 1;
  let to = start;
  while (tokens[to]?.tag === 'name' && tokens[to]?.sentence === tokens[start]?.sentence) to += 1;
  const after = tokens[to];
  const ends = !after || after.sentence !== tokens[start]?.sentence || after.kind === 'punctuation';
  return ends && to - start > 2 && to - start < 6 ? { from: to - 2, to: to - 1 } : null;
}

/** "relató entre lágrimas | Rosa Díaz": a name of two words behind a noun without an article, which names no paper. */
function namedBehind(tokens: readonly Token[], index: number, lexicon: SpeechLexicon): boolean {
  return (
    lexicon.objectArticles &&
    tokens[index]?.tag === 'name' &&
    tokens[index + 1]?.tag === 'name' &&
    tokens[index - 1]?.tag === 'noun' &&
    tokens[index - 2]?.tag === 'preposition'
  );
}

/** Tokens an adjunct may have between a verb and the subject behind it. */
const ADJUNCT = 12;

/** "heißt es in dem Schreiben": the document speaks. */
export function sourceBehind(
  tokens: readonly Token[],
  at: number,
  lexicon: SpeechLexicon,
): TokenRange | null {
  let from = at;
  while (tokens[from]?.tag === 'adverb') from += 1;
  if (tokens[from]?.tag !== 'preposition' || tokens[from]?.sentence !== tokens[at]?.sentence) return null;
  return nounPhraseStartingAt(tokens, from + 1, lexicon);
}

/** Who "hieß es" tells of: "Aus dem Amt hieß es zu den Vorwürfen" has its topic behind the verb and its source before. */
function dummySource(
  tokens: readonly Token[],
  verb: number,
  dummy: TokenRange,
  lexicon: SpeechLexicon,
): TokenRange {
  const behind = sourceBehind(tokens, dummy.to + 1, lexicon);
  const { lower = '' } = (behind && tokens[behind.from - 1]) ?? {};
  if (behind && (lexicon.documentPrepositions.has(lower) || lexicon.affiliations.has(lower))) return behind;
  return sourceOpening(tokens, verb, lexicon) ?? behind ?? dummy;
}

/** "In dem Bericht heißt es", "Aus Paris hieß es". */
function sourceOpening(tokens: readonly Token[], verb: number, lexicon: SpeechLexicon): TokenRange | null {
  const start = sentenceStart(tokens, verb);
  if (tokens[start]?.tag !== 'preposition') return null;
  const phrase = nounPhraseStartingAt(tokens, start + 1, lexicon);
  return phrase && phrase.to < verb ? phrase : null;
}

/** A subject with its marker stands before in the sentence. */
export function markedBefore(tokens: readonly Token[], verb: number, lexicon: SpeechLexicon): boolean {
  for (let at = verb - 1; at >= 0 && tokens[at]?.sentence === tokens[verb]?.sentence; at -= 1)
    if (lexicon.subjectMarkers.has(tokens[at]?.lower ?? '')) return true;
  return false;
}
