/** Chooses the few sentences that together tell the most, none of them twice. */
import type { Candidate } from './read-candidates.ts';
import { zeros, type Scored } from './score-candidates.ts';

/** Sentences of the body to points: short articles get fewer. */
const COUNTS: readonly (readonly [sentences: number, points: number])[] = [
  [3, 1],
  [4, 2],
  [12, 3],
  [22, 4],
];
const MOST = 5;
/** Two sentences that share more than this of the shorter one's words say the same. */
const SAME = 0.6;
/** What a point must at least be worth beside the best one: of the first three any that stands alone will do. */
const WORTH = -0.2;
const FURTHER_WORTH = 0.3;
const LEAST = 3;

/** How a sentence can be a point: alone, behind the one before it if that is a point, or not at all. */
export type Fitness = 'alone' | 'behind' | 'unfit';

/**
 * Greedy by score, with what a sentence adds to those chosen: a new actor, the first date, the
 * first place, the first statement (maximal marginal relevance; Carbonell and Goldstein, 1998).
 * `fitnessOf` is asked only of those that would be chosen: most sentences never are.
 */
export function choosePoints(
  scored: readonly Scored[],
  sentences: number,
  fitnessOf: (item: Scored, index: number) => Fitness,
): Scored[] {
  // Asked of more than once, told once.
  const fitness: Fitness[] = [];
  const fits = (item: Scored, index: number): Fitness => (fitness[index] ??= fitnessOf(item, index));
  const count = COUNTS.find(([most]) => sentences <= most)?.[1] ?? MOST;
  const states = zeros(scored.length);
  let chosen = 0;
  const told: Told = {
    names: new Set(),
    speakers: new Set(),
    blocks: new Set(),
    isDated: false,
    isAhead: false,
  };
  // The greatest share of common words with a chosen sentence, kept as the choice goes on.
  const closeness = zeros(scored.length);
  const best = Math.max(0, bestScore(scored, fits, states));
  while (chosen < count) {
    const least = best * (chosen < LEAST ? WORTH : FURTHER_WORTH);
    const values = zeros(scored.length);
    const open: number[] = [];
    for (let index = 0; index < scored.length; index += 1) {
      const close = closeness[index] as number;
      if (states[index] !== OPEN || close >= SAME) continue;
      const item = scored[index] as Scored;
      const value = item.score + (chosen > 0 ? novelty(item.candidate, told) : 0) - 2 * close;
      values[index] = value;
      if (value > least) open.push(index);
    }
    const next = firstFit(open, values, (index) => {
      states[index] = stateFor(fits(scored[index] as Scored, index), states[index - 1]);
      return states[index] === OPEN;
    });
    if (next === null) break;
    const { candidate } = scored[next] as Scored;
    states[next] = CHOSEN;
    if (states[next + 1] === WAITING) states[next + 1] = OPEN;
    chosen += 1;
    tell(told, candidate);
    const theirs = new Set(candidate.words);
    for (let index = 0; index < scored.length; index += 1) {
      if (states[index] !== OPEN && states[index] !== WAITING) continue;
      const share = commonShare((scored[index] as Scored).candidate.words, theirs);
      if (share > (closeness[index] as number)) closeness[index] = share;
    }
  }
  return scored.filter((_, index) => states[index] === CHOSEN);
}

/** What has become of a sentence so far. */
const OPEN = 0;
const CHOSEN = 1;
const UNFIT = 2;
/** Can stand only behind the sentence before it, which is no point so far. */
const WAITING = 3;

function stateFor(fitness: Fitness, before: number | undefined): number {
  if (fitness === 'unfit') return UNFIT;
  return fitness === 'alone' || before === CHOSEN ? OPEN : WAITING;
}

/** The score of the best sentence that stands alone, 0 where none does; those that do not are marked. */
function bestScore(
  scored: readonly Scored[],
  fitnessOf: (item: Scored, index: number) => Fitness,
  states: number[],
): number {
  const scores = scored.map(({ score }) => score);
  const best = firstFit([...scores.keys()], scores, (index) => {
    states[index] = stateFor(fitnessOf(scored[index] as Scored, index), undefined);
    return states[index] === OPEN;
  });
  return best === null ? 0 : (scores[best] as number);
}

/**
 * The first of some places, by their values from the greatest down, that fits. A text may have a hundred
 * thousand sentences of which none does, so the order is made once, and only if the best one does not fit.
 */
function firstFit(
  places: readonly number[],
  values: readonly number[],
  fits: (place: number) => boolean,
): number | null {
  const valueOf = (place: number): number => values[place] as number;
  let best: number | null = null;
  for (const place of places) if (best === null || valueOf(place) > valueOf(best)) best = place;
  if (best === null || fits(best)) return best;
  for (const place of places.toSorted((a, b) => valueOf(b) - valueOf(a)))
    if (place !== best && fits(place)) return place;
  return null;
}

/** What the sentences chosen so far have told. */
interface Told {
  readonly names: Set<string>;
  readonly speakers: Set<string | undefined>;
  readonly blocks: Set<number>;
  isDated: boolean;
  isAhead: boolean;
}

function tell(told: Told, candidate: Candidate): void {
  for (const { id } of candidate.names) told.names.add(id);
  for (const { speaker } of candidate.quotations) told.speakers.add(speaker?.name);
  told.blocks.add(candidate.blockRank);
  told.isDated ||= candidate.isDated;
  told.isAhead ||= candidate.isAhead;
}

function novelty(candidate: Candidate, told: Told): number {
  let value = 0;
  for (const { id, kind, mentions } of candidate.names) {
    if (!told.names.has(id)) value += (kind === 'person' ? 0.5 : 0.25) * Math.min(1, mentions.length / 2);
  }
  value = Math.min(1, value);
  if (candidate.isDated && !told.isDated) value += 0.6;
  // The state of things, once.
  if (candidate.isAhead) value += told.isAhead ? -0.3 : 0.3;
  // Balance: another side's statement counts, the same one's does not.
  if (candidate.quotations.some(({ speaker }) => speaker && !told.speakers.has(speaker.name))) value += 0.4;
  if (told.blocks.has(candidate.blockRank)) value -= 0.6;
  return value;
}

/** The share of the words of the shorter sentence that the other has too. */
function commonShare(words: readonly number[], others: ReadonlySet<number>): number {
  let common = 0;
  for (const word of words) if (others.has(word)) common += 1;
  return common / Math.max(1, Math.min(words.length, others.size));
}
