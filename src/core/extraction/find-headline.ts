/** The headline of a text without mark-up: near its beginning, and of the words that it goes on to use. */
import { isBylineText } from './byline-text.ts';
import type { Segment } from './find-text-segment.ts';
import { furnitureOf } from './furniture-phrases.ts';
import { isCreditLine } from './prune-captions.ts';
import { isPersonAlone } from './shown-byline.ts';
import { countWords, endsSentence, readsAsProse } from './text-features.ts';

/** Lines above a text in which its headline can stand, and lines of the text itself. */
const LINES_ABOVE = 120;
const LINES_WITHIN = 3;
/** Lines of the text whose words are known, and those that open it. */
const LINES_OF_TEXT = 40;
const OPENING_LINES = 6;
const LONGEST_WORDS = 40;
const LONGEST_LINE = 250;
/** Lines below a headline among which its byline or date stands. */
const SIGNED_WITHIN = 5;
/** Words of a standfirst. */
const LONGEST_STANDFIRST = 45;

/**
 * What tells a headline from the lines around it, in the order of what they say. Set by hand near what a
 * regression over labelled pages found.
 */
const WEIGHTS = {
  /** Share of its words that the text goes on to use, and that its first lines use. */
  shared: 2.8,
  sharedSoon: 1.1,
  /** Of up to three and up to five words: a label, a section. */
  tiny: -2,
  short: -1.8,
  full: 1.1,
  long: -1.5,
  /** Ends as a sentence does. */
  sentence: -1.9,
  /** A byline or a date within five lines, and within two. */
  signed: 1.3,
  signedSoon: 0.9,
  /** Right below it a standfirst or the text, and a longer line. */
  aboveProse: 0.6,
  aboveLonger: 0.8,
  /** Right above it a line of a menu. */
  belowMenu: 1.2,
  shouted: -0.6,
  /** For each line between it and the text. */
  distance: -0.015,
  /** Within the text. */
  within: -3.4,
  /** The first line of all, right above the text. */
  opens: 3.5,
} as const;
const LEAST_SCORE = 1.5;

/** The line that is a segment's headline; -1 where none fits. */
export function findHeadline(lines: readonly string[], segment: Segment): number {
  const { start, end } = segment;
  const text = lines.slice(start, Math.min(end, start + LINES_OF_TEXT));
  const body = new Set(wordsOf(text.join(' ')));
  const opening = new Set(wordsOf(text.slice(0, OPENING_LINES).join(' ')));
  let best = -1;
  let bestScore = LEAST_SCORE;
  const last = Math.min(start + LINES_WITHIN, end - 1, lines.length - 1);
  // A byline or a date, from the last line upwards: lines until the next one.
  let signed = Infinity;
  for (let index = last + SIGNED_WITHIN; index >= Math.max(0, start - LINES_ABOVE); index -= 1) {
    const score = index > last ? null : scoreHeadline(lines, index, start, body, opening, signed);
    if (score !== null && score >= bestScore) {
      best = index;
      bestScore = score;
    }
    const line = lines[index] ?? '';
    signed = line !== '' && (isBylineText(line, []) || isPersonAlone(line)) ? 1 : signed + 1;
  }
  return best;
}

/** How well a line fits; null where it can't be a headline. `signed` is how far below it the next byline stands. */
function scoreHeadline(
  lines: readonly string[],
  index: number,
  start: number,
  body: ReadonlySet<string>,
  opening: ReadonlySet<string>,
  signed: number,
): number | null {
  const line = lines[index] ?? '';
  const words = countWords(line);
  const opens = index === 0 && start <= 2;
  if ((words < 2 && !opens) || words > LONGEST_WORDS || line.length > LONGEST_LINE) return null;
  if (index >= start && (lines.length < 2 || (readsAsProse(line) && !ASKS.test(line)))) return null;
  if (furnitureOf(line) !== null || isBylineText(line, []) || isCreditLine(line)) return null;
  if (CRUMBS.test(line)) return null;
  const own = wordsOf(line);
  if (own.length === 0) return null;
  const share = (known: ReadonlySet<string>) => own.filter((word) => known.has(word)).length / own.length;
  const below = lines[index + 1] ?? '';
  const belowWords = countWords(below);
  const signs: readonly (readonly [keyof typeof WEIGHTS, number])[] = [
    ['shared', share(body)],
    ['sharedSoon', share(opening)],
    ['tiny', words <= 3 ? 1 : 0],
    ['short', words <= 5 ? 1 : 0],
    ['full', words >= 9 ? 1 : 0],
    ['long', words > 22 ? 1 : 0],
    ['sentence', endsSentence(line) && !ASKS.test(line) ? 1 : 0],
    ['signed', signed <= SIGNED_WITHIN ? 1 : 0],
    ['signedSoon', signed <= 2 ? 1 : 0],
    ['aboveProse', readsAsProse(below) && belowWords < LONGEST_STANDFIRST ? 1 : 0],
    ['aboveLonger', belowWords > words ? 1 : 0],
    ['belowMenu', countWords(lines[index - 1] ?? '') <= 4 ? 1 : 0],
    ['shouted', line === line.toUpperCase() && /\p{Lu}/u.test(line) ? 1 : 0],
    ['distance', Math.max(0, start - index)],
    ['within', index >= start ? 1 : 0],
    ['opens', opens ? 1 : 0],
  ];
  return signs.reduce((sum, [sign, value]) => sum + WEIGHTS[sign] * value, 0);
}
/** The way to a page from the front page, which may end in its headline. */
const CRUMBS =
  /\S\s*[>›»→]\s*\S.*\s[>›»→]\s*\S|^(?:home|start(?:seite)?|inicio|início|accueil|главная|首页|首頁|ホーム|الرئيسية|خانه)\s*[>›»→/|]/iu;
const ASKS = /[?!？！][”"»’]?\s*$/u;

/**
 * The words that carry a headline's meaning: longer ones, or pairs of characters in Chinese and Japanese,
 * and in Korean, whose words are short and end in particles.
 */
export function wordsOf(text: string): string[] {
  const plain = text.normalize('NFKC').toLowerCase();
  const words = (plain.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []).filter(
    (word) =>
      word.length >= 4 &&
      !/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(word),
  );
  for (const run of plain.match(/[\p{Script=Han}\p{Script=Katakana}]{2,}|\p{Script=Hangul}{2,}/gu) ?? []) {
    for (let index = 0; index + 1 < run.length; index += 1) words.push(run.slice(index, index + 2));
  }
  return words;
}
