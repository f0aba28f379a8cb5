/**
 * Finds a quote again in a text that may have changed, after hypothesis/client's match-quote: every
 * place whose words are close enough is scored by its words, the context before and after it, and
 * its distance from where the quote used to be; the best one wins.
 */
import type { Annotation, Span } from '../model.ts';
import { findApproximately, type ApproximateMatch } from './find-approximately.ts';

export interface Anchor extends Span {
  /** 0 to 1; 1 where words, context and place are all as they were. */
  readonly score: number;
}

/** Words count most; context tells equal words apart; the old place only breaks ties. */
const WEIGHTS = { words: 50, prefix: 20, suffix: 20, place: 2 } as const;
/** Below this share of right words and context, another passage is likelier than an edited one. */
const LEAST_SCORE = 0.6;
/** Errors allowed in a long quote, in code units; a quote of less than twice as many may be half wrong. */
const MOST_ERRORS = 256;
/** `text length × errors` beyond which only exact words are looked for, so that anchoring stays under about half a second. */
const MOST_STEPS = 200_000_000;

/**
 * Where the quote now is, or null where nothing is like enough (an orphan). Kinds of quotation
 * marks, dashes and spaces make no difference.
 * @param hint code unit at which the quote used to start, shifted as well as the caller knows.
 */
export function anchorQuote(
  original: string,
  originalQuote: Annotation['quote'],
  hint: number | null,
): Anchor | null {
  if (originalQuote.exact === '') return null;
  const text = evenOut(original);
  const quote = {
    exact: evenOut(originalQuote.exact),
    prefix: evenOut(originalQuote.prefix),
    suffix: evenOut(originalQuote.suffix),
  };
  const exact = findExactly(text, quote.exact);
  const candidates = exact.length > 0 ? exact : findSimilar(text, quote.exact);
  let best: Anchor | null = null;
  for (const candidate of candidates) {
    const score = scoreOf(text, quote, candidate, hint);
    if (best === null || score > best.score) best = { start: candidate.start, end: candidate.end, score };
  }
  if (best === null) return null;
  // Equal words are the quote wherever they stand, but one word alone in a strange context is chance.
  const isLongEnough = exact.length > 0 && quote.exact.length >= 8;
  return isLongEnough || best.score >= LEAST_SCORE ? best : null;
}

/** Signs that another editor or another charset writes differently, each by one of the same length. */
function evenOut(text: string): string {
  return text
    .replaceAll(/[\u201C-\u201F\u00AB\u00BB\u2033\uFF02]/g, '"')
    .replaceAll(/[\u2018-\u201B\u2032\u00B4\u0060\uFF07]/g, "'")
    .replaceAll(/[\u2010-\u2015\u2212]/g, '-')
    .replaceAll(/\s/g, ' ');
}

function findExactly(text: string, words: string): ApproximateMatch[] {
  const matches: ApproximateMatch[] = [];
  for (let start = text.indexOf(words); start !== -1; start = text.indexOf(words, start + 1)) {
    matches.push({ start, end: start + words.length, errors: 0 });
  }
  return matches;
}

function findSimilar(text: string, words: string): ApproximateMatch[] {
  const limit = Math.min(MOST_ERRORS, Math.floor(words.length / 2));
  return text.length * (limit + 1) > MOST_STEPS ? [] : findApproximately(text, words, limit);
}

function scoreOf(
  text: string,
  quote: Annotation['quote'],
  match: ApproximateMatch,
  hint: number | null,
): number {
  const { words, prefix, suffix, place } = WEIGHTS;
  const wordScore = 1 - match.errors / quote.exact.length;
  const before = text.slice(Math.max(0, match.start - quote.prefix.length), match.start);
  const after = text.slice(match.end, match.end + quote.suffix.length);
  const distance = hint === null ? 0 : Math.abs(match.start - hint) / Math.max(1, text.length);
  const total =
    words * wordScore +
    prefix * similarity(before, quote.prefix) +
    suffix * similarity(after, quote.suffix) +
    place * (1 - Math.min(1, distance));
  return total / (words + prefix + suffix + place);
}

/**
 * How much of a piece of context is still there, 0 to 1. No context is no objection. Any two texts of
 * one language are about half alike letter by letter, so only what goes beyond that counts.
 */
function similarity(found: string, wanted: string): number {
  if (wanted === '') return 1;
  if (found === wanted) return 1;
  const matches = findApproximately(found, wanted, Math.floor(wanted.length / 2));
  const fewest = matches.reduce((least, { errors }) => Math.min(least, errors), wanted.length);
  return Math.max(0, 1 - (2 * fewest) / wanted.length);
}
