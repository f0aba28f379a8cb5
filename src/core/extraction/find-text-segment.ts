/**
 * Where in a scrape the article stands: the run of lines with the greatest sum of scores, prose
 * counting for it and template lines against it (maximum subsequence segmentation, Pasternack and
 * Roth, "Extracting article text from the web", 2009, here with hand-set scores).
 */
import { isBylineText } from './byline-text.ts';
import { furnitureOf } from './furniture-phrases.ts';
import { cardLines, findComments, repeatedRuns } from './scrape-parts.ts';
import { countWords, endsSentence, readsAsHeading } from './text-features.ts';

export interface Segment {
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
}

/** Words of a paragraph counted at most: one long paragraph must not outweigh everything. */
const MOST_WORDS = 70;

/** Lines of a gap after which each further one counts no more than the last. */
const LONGEST_GAP = 6;
/** What a line of each kind of furniture counts against going on. */
const COSTS: Readonly<Record<string, number>> = {
  'comment-form': -45,
  'site-footer': -30,
  'cookie-notice': -25,
  'related-links': -14,
  newsletter: -8,
  'share-bar': -5,
  advertisement: -4,
};
/** The head of a reader's comment: a name, a day, a time. */
const COMMENT_HEAD =
  /^.{2,60}?\b(?:at \d{1,2}:\d{2} ?[ap]m|\d{1,2}:\d{2} ?[ap]m)\s*(?:said|says)?:?$|^\S.{1,40} (?:says|said|wrote|schreibt|sagt|dice|dit|écrit|пишет|yazdı)\s*:$/iu;

/** The best run of lines; empty (`start === end`) where no line reads as prose. */
export function findTextSegment(lines: readonly string[], removed: readonly boolean[]): Segment {
  const cards = cardLines(lines);
  const foreign = repeatedRuns(lines).map((isRepeated, index) => isRepeated || cards[index] === true);
  const best = bestRun(lines, removed, foreign, lines.length);
  return cutTeasers(lines, trimIslands(lines, withoutComments(lines, removed, foreign, best)));
}

/** Readers' comments are cut off; where they outweigh the article, the best run above them is taken. */
function withoutComments(
  lines: readonly string[],
  removed: readonly boolean[],
  foreign: readonly boolean[],
  best: Segment,
): Segment {
  const below = findComments(lines, best.start, best.end);
  const first = findComments(lines, 0, best.end);
  if (first >= 0 && first < best.start && below >= 0) return bestRun(lines, removed, foreign, first);
  return below > best.start ? { start: best.start, end: below } : best;
}

/** The run with the greatest sum among the lines before `until`. */
function bestRun(
  lines: readonly string[],
  removed: readonly boolean[],
  foreign: readonly boolean[],
  until: number,
): Segment {
  let best: Segment & { sum: number } = { start: 0, end: 0, sum: 0 };
  let start = 0;
  let sum = 0;
  let gap = 0;
  for (let index = 0; index < until; index += 1) {
    if (interrupts(lines[index] ?? '')) continue;
    const score = foreign[index] === true ? FOREIGN_COST : scoreInContext(lines, index);
    gap = score > 0 ? 0 : gap + 1;
    // The longer the run of template lines, the surer that something else begins after it.
    sum += score > 0 ? (removed[index] === true ? -4 : score) : score - Math.min(gap - 1, LONGEST_GAP);
    if (sum <= 0) {
      sum = 0;
      start = index + 1;
    } else if (sum > best.sum) {
      best = { start, end: index + 1, sum };
    }
  }
  return best;
}

/** What a line of other articles' cards and lists counts against going on. */
const FOREIGN_COST = -5;

/** An advertisement's place parts nothing, however often it comes. */
function interrupts(line: string): boolean {
  return line.length < LONGEST_INTERRUPTION && furnitureOf(line)?.step === 'advertisement';
}
const LONGEST_INTERRUPTION = 100;

/** What a heading counts against going on, right above the prose that it heads. */
const HEADING_COST = -2;

/** A short line right above a paragraph is likely its heading. */
function scoreInContext(lines: readonly string[], index: number): number {
  const line = lines[index] ?? '';
  const score = scoreLine(line);
  if (score >= HEADING_COST || furnitureOf(line) !== null || !readsAsHeading(line)) return score;
  const next = lines[index + 1] ?? '';
  return countWords(next) >= 15 && scoreLine(next) > 0 ? HEADING_COST : score;
}

/** Template lines in a row after which another part of the page may begin. */
const BREAK = 4;
/** Words before it from which they are an article. */
const LEAST_ARTICLE = 60;
/** Teasers from which they are a list of them. */
const LEAST_TEASERS = 3;
/** Words of a teaser on average at most. */
const LONGEST_TEASER = 45;
/** Times from which a line is a template's and parts nothing: "Article content". */
const LEAST_REPEATS = 6;
/** Paragraphs in a row that only an article has. */
const ARTICLE_RUN = 3;

/**
 * Cuts the other articles that a page shows below its own: from a break on, a headline and one
 * sentence at a time up to the end.
 */
function cutTeasers(all: readonly string[], segment: Segment): Segment {
  const counts = new Map<string, number>();
  for (const line of all) counts.set(line, (counts.get(line) ?? 0) + 1);
  const lines = all.map((line) => ((counts.get(line) ?? 0) >= LEAST_REPEATS ? '' : line));
  let words = 0;
  let gap = 0;
  for (let index = segment.start; index < segment.end; index += 1) {
    const line = lines[index] ?? '';
    if (line === '' || interrupts(line)) continue;
    if (scoreLine(line) > 0) {
      words += countWords(line);
      gap = 0;
      continue;
    }
    gap += 1;
    const opens = furnitureOf(line)?.opens === true;
    if (words < LEAST_ARTICLE || (gap < BREAK && !opens)) continue;
    if (onlyTeasers(lines, index + 1, segment.end, words))
      return { start: segment.start, end: gap < BREAK ? index : index + 1 - gap };
  }
  return segment;
}

function onlyTeasers(lines: readonly string[], start: number, end: number, wordsBefore: number): boolean {
  let run = 0;
  let runs = 0;
  let pairs = 0;
  let words = 0;
  for (let index = start; index < end; index += 1) {
    const line = lines[index] ?? '';
    if (line === '') continue;
    if (scoreLine(line) <= 0) {
      run = 0;
      continue;
    }
    words += countWords(line);
    run += 1;
    if (run === 1) runs += 1;
    else if (run === 2) pairs += 1;
    if (run >= ARTICLE_RUN) return false;
  }
  return (
    runs >= LEAST_TEASERS &&
    pairs * 4 <= runs &&
    words <= wordsBefore * 3 &&
    words <= (runs + pairs) * LONGEST_TEASER
  );
}

/** Template lines in a row that set prose apart. */
const ISLAND_GAP = 3;
/** Share of all prose, a template line, that is too little to belong to the rest; and at most. */
const TAIL_SHARE = 0.02;
const HEAD_SHARE = 0.005;
const MOST_SHARE = 0.2;

/** Cuts from both ends the little prose that a run of template lines sets apart from the rest. */
function trimIslands(lines: readonly string[], segment: Segment): Segment {
  const islands: { start: number; end: number; words: number; gap: number }[] = [];
  let gap = ISLAND_GAP;
  for (let index = segment.start; index < segment.end; index += 1) {
    const line = lines[index] ?? '';
    if (interrupts(line)) continue;
    if (scoreLine(line) <= 0) {
      gap += 1;
      continue;
    }
    const last = islands.at(-1);
    if (last === undefined || gap >= ISLAND_GAP)
      islands.push({ start: index, end: index + 1, words: countWords(line), gap });
    else {
      last.end = index + 1;
      last.words += countWords(line);
    }
    gap = 0;
  }
  const total = islands.reduce((sum, island) => sum + island.words, 0);
  const isLittle = (words: number, between: number, share: number) =>
    words < total * Math.min(MOST_SHARE, between * share);
  while (islands.length > 1 && isLittle(islands.at(-1)?.words ?? 0, islands.at(-1)?.gap ?? 0, TAIL_SHARE))
    islands.pop();
  while (islands.length > 1 && isLittle(islands[0]?.words ?? 0, islands[1]?.gap ?? 0, HEAD_SHARE))
    islands.shift();
  return { start: islands[0]?.start ?? segment.start, end: islands.at(-1)?.end ?? segment.end };
}

/** Words of a teaser that is cut short. */
const LONGEST_CUT = 30;

/** What only a site's own services speak of, and whom they speak to. */
const SERVICE =
  /cookies?|consent|personal data|personal information|privacy|opt[- ]out|your (?:device|browser|preferences|account|inbox|choices|password)|third[- ]part(?:y|ies)|our partners|targeted advertising|personali[sz]ed (?:ads|advertising|content)|unsubscribe|terms of (?:use|service)|datenschutz|einwilligung|personenbezogen|ihre (?:daten|zustimmung)|données personnelles|vos (?:données|préférences)|politique de confidentialité|datos personales|tus (?:datos|preferencias)|política de (?:privacidad|cookies|privacidade)|dados pessoais|dati personali|kişisel veri|персональных данных|файлы cookie/giu;
const TO_READER =
  /(?<!\p{L})(?:you|your|ihre?n?|sie|dich|deine?n?|vous|votre|vos|usted|tus?|você|seus?|suas?|tuoi?|tue|siz\p{L}*|вы|ваш\p{L}*)(?!\p{L})/iu;

/** True for a paragraph about consent, accounts and the like, which is prose in form only. */
function isServiceText(line: string): boolean {
  if (/^["“„«»‘]/u.test(line)) return false;
  const terms = new Set((line.match(SERVICE) ?? []).map((term) => term.toLowerCase()));
  return terms.size >= 2 && TO_READER.test(line);
}

/** What a line counts for (above zero) or against its being the article's. */
export function scoreLine(line: string): number {
  const words = countWords(line);
  // What lists cut short are teasers; a reporter ends no paragraph so.
  if (words < LONGEST_CUT && /(?:\.\.\.|…)$/u.test(line)) return -4;
  if (isServiceText(line)) return -8;
  const furniture = furnitureOf(line);
  if (furniture !== null) return COSTS[furniture.step] ?? -8;
  if (COMMENT_HEAD.test(line) && !/^(?:published|updated|posted|by|last)\b/i.test(line)) return -20;
  const ends = endsSentence(line);
  if (words >= 8 && ends) return Math.min(words, MOST_WORDS);
  if (words >= 30) return Math.min(words, MOST_WORDS) * 0.8;
  if (ends && words >= 3) return words * 0.6;
  if (isBylineText(line, [])) return -6;
  if (words >= 14) return 2;
  if (readsAsHeading(line)) return words >= 6 ? -7 : -5;
  return -5;
}
