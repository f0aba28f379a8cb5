/** Weighs the sentences: lead, headline, subject, names, date, outcome, quotation. */
import type { AnalysisDocument } from '../analysis/document.ts';
import type { ContentWords } from './content-words.ts';
import type { Language } from '../languages/language.ts';
import type { Candidate } from './read-candidates.ts';
import { isCompleted } from './stands-alone.ts';

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
  const isInTitle = zeros(contentWords.size);
  for (const word of title) isInTitle[word] = 1;
  const frequency = zeros(contentWords.size);
  for (const { words } of candidates) for (const word of words) frequency[word] = (frequency[word] ?? 0) + 1;
  const central = candidates.map(({ words }) => centrality(words, frequency));
  const mostCentral = Math.max(0.001, ...central);
  const openers = (document.language.naming.weakOpeners ?? []).map((opener) => `${opener} `);
  // What the headline and the lead tell of: the list of points begins with it.
  const known = new Set([...title, ...(candidates[0]?.words ?? [])]);
  return candidates.map((candidate, index) => {
    const reasons: string[] = [];
    let score = 0;
    const add = (points: number, reason: string): void => {
      score += points;
      if (points >= 0.5) reasons.push(reason);
    };
    const inTitle = share(candidate.words, isInTitle, title.length);
    // "The bell has not rung since Thursday": a scene before the news names nobody and nothing of the headline.
    const isScene = inTitle === 0 && title.length > 0 && candidate.names.length === 0;
    add(leadWeight(candidate) * (isScene ? SCENE : 1), 'lead');
    if (candidate.isFirstOfBlock) score += 0.3;
    add(2 * ((central[index] ?? 0) / mostCentral), 'says what the article turns on');
    add(1.4 * inTitle, 'shares the headline’s words');
    let places = 0;
    for (const { kind } of candidate.names) if (kind === 'place') places += 1;
    add(Math.min(1, (candidate.names.length - places) * 0.5), 'names who');
    add(Math.min(0.7, places * 0.5), 'names where');
    if (candidate.isDated) add(0.8, 'says when');
    if (candidate.isBackground) score -= 0.5;
    if (candidate.isAhead && candidate.blockRank > 0) add(0.5, 'says what comes next');
    // Somebody's own words colour the news more often than they are it.
    if (candidate.quotations.length > 0)
      add(candidate.quotedShare > COLOUR ? -0.9 : 0.5, 'tells what was said');
    if (candidate.told.outcome) add(0.6, 'tells the outcome');
    if (candidate.told.figures) score += 0.2;
    if (FIGURES.test(candidate.text)) score += 0.3;
    if (candidate.text.length > 280) score -= 0.5;
    if (candidate.text.length < SHORT && !UNSPACED.test(candidate.text)) score -= 0.5;
    if (refersBack(candidate.text, openers, document.language)) score -= 0.6;
    else if (index > 0) {
      const noun = bareDefinite(candidate.text, document.language);
      if (noun !== null) score -= contentWords.of(noun).content.some((word) => known.has(word)) ? 0.2 : 0.8;
      // "A mediator appointed last week is due to report": of what, only the rest of the article tells.
      else if (isApart(candidate, known)) score -= 0.5;
    }
    return { candidate, score, reasons };
  });
}

/** What is left of a lead's weight. */
const SCENE = 0.3;
/** The share of a sentence from which a quotation is most of it. */
const COLOUR = 0.5;
/** Letters that a sentence needs to tell more than one thing. */
const SHORT = 60;
const UNSPACED = /[\u3040-\u30ff\u3400-\u9fff\u0e00-\u0e7f]/;
/** Sums and shares. */
const FIGURES =
  /[%$€£¥₹]|\d (?:percent|per cent|prozent|million|billion|millionen|milliarden|millones|milhões|millions|млн|млрд)/i;

/** "The company said …": it was named before. */
function refersBack(text: string, openers: readonly string[], language: Language): boolean {
  if (openers.length === 0) return false;
  const start = text.slice(0, 60).toLowerCase();
  const opener = openers.find((each) => start.startsWith(each));
  return opener !== undefined && !isCompleted(start, opener.trimEnd(), language);
}

const ARTICLE_NOUN_VERB = /^The ([a-z-]+) ([a-z]+)/;

/** Names nobody and has no word of the headline and the lead, nor stands beside it. */
function isApart(candidate: Candidate, known: ReadonlySet<number>): boolean {
  return (
    leadWeight(candidate) === 0 &&
    candidate.names.length === 0 &&
    !candidate.words.some((word) => known.has(word))
  );
}

/** The noun of "The ferry landed …": a thing told of before, unless there is only one that a reader knows. */
function bareDefinite(text: string, { naming }: Language): string | null {
  const { predicates, knownNouns = [] } = naming;
  if (predicates === undefined) return null;
  const [, noun = '', verb = ''] = ARTICLE_NOUN_VERB.exec(text.slice(0, 60)) ?? [];
  const isBare =
    noun !== '' &&
    !knownNouns.includes(noun) &&
    (predicates.verbs.includes(verb) || verb.endsWith(predicates.ends));
  return isBare ? noun : null;
}

/** A list of noughts; for a few hundred of them a typed array costs far more to make. */
export function zeros(length: number): number[] {
  const list: number[] = [];
  for (let index = 0; index < length; index += 1) list.push(0);
  return list;
}

function leadWeight(candidate: Candidate): number {
  if (candidate.blockRank === 0) return candidate.isFirstOfBlock ? 2.2 : 1.2;
  if (candidate.blockRank === 1) return candidate.isFirstOfBlock ? 1 : 0.5;
  return candidate.blockRank < 4 ? 0.4 : 0;
}

function centrality(words: readonly number[], frequency: readonly number[]): number {
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
function share(words: readonly number[], isInTitle: readonly number[], size: number): number {
  let common = 0;
  for (const word of words) common += isInTitle[word] ?? 0;
  return size === 0 ? 0 : common / size;
}

function headlineOf(document: AnalysisDocument): string {
  if (document.title !== '') return document.title;
  const first = document.blocks[0];
  return first?.type === 'heading' ? document.text.slice(first.start, first.end) : '';
}
