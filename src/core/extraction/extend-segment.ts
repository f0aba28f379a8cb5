/**
 * A text of lists (what to buy, ten places to see) is parted by runs of short lines, as a page is by its
 * template. What tells the two apart is what comes behind such a run: the same text goes on with the
 * same words, and no line of a template's stands between.
 */
import { isBylineText } from './byline-text.ts';
import { furnitureOf } from './furniture-phrases.ts';
import { wordsOf } from './find-headline.ts';
import { scoreLine, type Segment } from './find-text-segment.ts';
import { countWords } from './text-features.ts';

/** Short lines in a row at most. */
const LONGEST_RUN = 30;
/** Words of prose behind them at least. */
const LEAST_PROSE = 30;
/** Short lines within what comes behind. */
const MOST_BETWEEN = 3;
/** Share of its words that the text before it has used, too. */
const LEAST_SHARED = 0.45;
/** Different words from which a text has a vocabulary of its own. */
const LEAST_VOCABULARY = 60;

/** Lines of one shape from which they are a list below the text. */
const LEAST_LISTED = 3;
const LONGEST_LISTED = 16;
/** A figure or a bracket before the colon: "2023: Mira Tolland", "Havel (Group A): 10th time". */
const LISTED = /^(?=[^:：]*[\p{N})])[^:：]{2,40}[:：]\s+\S/u;

/** The line after a list right below the text, one heading between allowed; the text's own end where there is none. */
function endOfList(lines: readonly string[], end: number): number {
  for (const start of [end, end + 1]) {
    let at = start;
    while (at < lines.length && isListed(lines[at] ?? '')) at += 1;
    if (at - start >= LEAST_LISTED) return at;
    if (isTemplate(lines[end] ?? '') || countWords(lines[end] ?? '') > LONGEST_LISTED) break;
  }
  return end;
}

function isListed(line: string): boolean {
  return LISTED.test(line) && countWords(line) <= LONGEST_LISTED && !isTemplate(line);
}

/** The segment with what belongs to the same text before and behind it. */
export function extendSegment(lines: readonly string[], segment: Segment): Segment {
  if (segment.end === segment.start) return segment;
  const known = new Set(wordsOf(lines.slice(segment.start, segment.end).join(' ')));
  if (known.size < LEAST_VOCABULARY) return { start: segment.start, end: endOfList(lines, segment.end) };
  let { start, end } = segment;
  for (let next = islandFrom(lines, end, 1); next !== null && isSame(lines, next, known);) {
    end = next.end;
    for (const word of wordsOf(lines.slice(next.start, next.end).join(' '))) known.add(word);
    next = islandFrom(lines, end, 1);
  }
  for (let next = islandFrom(lines, start - 1, -1); next !== null && isSame(lines, next, known);) {
    start = next.start;
    next = islandFrom(lines, start - 1, -1);
  }
  return { start, end: endOfList(lines, end) };
}

/** The next run of prose from a line on, forwards or backwards; null where a template stands between. */
function islandFrom(lines: readonly string[], from: number, step: 1 | -1): Segment | null {
  let at = from;
  for (; at >= 0 && at < lines.length && !isProse(lines[at] ?? ''); at += step) {
    if (Math.abs(at - from) >= LONGEST_RUN || isTemplate(lines[at] ?? '')) return null;
  }
  if (at < 0 || at >= lines.length) return null;
  const first = at;
  let last = at;
  for (let between = 0; at >= 0 && at < lines.length && between <= MOST_BETWEEN; at += step) {
    const line = lines[at] ?? '';
    if (isTemplate(line)) break;
    if (isProse(line)) {
      last = at;
      between = 0;
    } else {
      between += 1;
    }
  }
  return { start: Math.min(first, last), end: Math.max(first, last) + 1 };
}

function isProse(line: string): boolean {
  return scoreLine(line) > 0 && countWords(line) >= 10;
}

function isTemplate(line: string): boolean {
  return furnitureOf(line) !== null || isBylineText(line, []) || scoreLine(line) <= -8;
}

function isSame(lines: readonly string[], island: Segment, known: ReadonlySet<string>): boolean {
  const prose = lines.slice(island.start, island.end).filter(isProse);
  if (prose.reduce((sum, line) => sum + countWords(line), 0) < LEAST_PROSE) return false;
  const own = [...new Set(wordsOf(prose.join(' ')))];
  return own.filter((word) => known.has(word)).length >= own.length * LEAST_SHARED;
}
