/** Weighs the sentences: lead, headline, subject, names, date, outcome, quotation. */
import type { AnalysisDocument } from '../analysis/document.ts';
import { DIGIT, hasRun } from '../analysis/letters.ts';
import type { ContentWords } from './content-words.ts';
import type { Candidate } from './read-candidates.ts';

export interface Scored {
  readonly candidate: Candidate;
  readonly score: number;
  readonly reasons: readonly string[];
}

/**
 * Scores in text order. Centrality counts, for each content word, how many other sentences share
 * it (the degree centrality of a sentence graph; after Erkan and Radev, LexRank, 2004, simplified).
 */
export function scoreCandidates(
  document: AnalysisDocument,
  candidates: readonly Candidate[],
  contentWords: ContentWords,
): Scored[] {
  const title = contentWords.of(headlineOf(document)).content;
  const isInTitle = new Uint8Array(contentWords.size);
  for (const word of title) isInTitle[word] = 1;
  const frequency = new Uint32Array(contentWords.size);
  for (const { words } of candidates) for (const word of words) frequency[word] = (frequency[word] ?? 0) + 1;
  const central = candidates.map(({ words }) => centrality(words, frequency));
  const mostCentral = Math.max(0.001, ...central);
  const lastRank = candidates.at(-1)?.blockRank ?? 0;
  return candidates.map((candidate, index) => {
    const reasons: string[] = [];
    let score = 0;
    const add = (points: number, reason: string): void => {
      score += points;
      if (points >= 0.5) reasons.push(reason);
    };
    add(leadWeight(candidate), 'lead');
    if (candidate.isFirstOfBlock) score += 0.3;
    if (lastRank > 5 && candidate.blockRank >= lastRank - 1) score += 0.35;
    add(2 * ((central[index] ?? 0) / mostCentral), 'says what the article turns on');
    add(1.4 * share(candidate.words, isInTitle, title.length), 'shares the headline’s words');
    let places = 0;
    for (const { kind } of candidate.names) if (kind === 'place') places += 1;
    add(Math.min(1, (candidate.names.length - places) * 0.5), 'names who');
    add(Math.min(0.7, places * 0.5), 'names where');
    if (candidate.isDated) add(0.8, 'says when');
    if (candidate.quotations.length > 0) add(0.5, 'tells what was said');
    if (candidate.tellsOutcome) add(0.6, 'tells the outcome');
    if (hasRun(candidate.text, DIGIT, 2)) score += 0.2;
    if (candidate.text.length > 280) score -= 0.5;
    // The first sentence of a longer quotation: its mark stays open.
    if (OPEN_ENDED.test(candidate.text)) score -= 0.5;
    return { candidate, score, reasons };
  });
}

/** A colon, an opening mark, and no other mark. */
const OPEN_ENDED = /: ["“„«][^"“”„«»]*$/;

function leadWeight(candidate: Candidate): number {
  if (candidate.blockRank === 0) return candidate.isFirstOfBlock ? 2.2 : 1.2;
  if (candidate.blockRank === 1) return candidate.isFirstOfBlock ? 1 : 0.5;
  return candidate.blockRank < 4 ? 0.4 : 0;
}

function centrality(words: readonly number[], frequency: Uint32Array): number {
  if (words.length === 0) return 0;
  let sum = 0;
  for (const word of words) {
    const count = frequency[word] ?? 1;
    if (count > 1) sum += Math.log2(count);
  }
  // The root of the size: a long sentence may say more, but not only by being long.
  return sum / Math.sqrt(words.length + 6);
}

/** The share of the title's words that a sentence has. */
function share(words: readonly number[], isInTitle: Uint8Array, size: number): number {
  let common = 0;
  for (const word of words) common += isInTitle[word] ?? 0;
  return size === 0 ? 0 : common / size;
}

function headlineOf(document: AnalysisDocument): string {
  if (document.title !== '') return document.title;
  const first = document.blocks[0];
  return first?.type === 'heading' ? document.text.slice(first.start, first.end) : '';
}
