/** A page's runs to lines in reading order: columns found by the white between them. */
import { isRightToLeft, lineText } from './pdf-direction.ts';
import type { PdfPage, PdfRun } from './pdf-pages.ts';

/** A line of one column; lengths in points. */
export interface PdfLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** Of the baseline, downwards. */
  readonly y: number;
  readonly size: number;
  readonly rtl: boolean;
  readonly bold: boolean;
  readonly hidden: boolean;
  readonly linked: boolean;
}

/** Lines that stand below one another, in order. */
export type PdfColumn = readonly PdfLine[];

/** White that parts two pieces of a line, in the size of its letters. */
const WIDE_GAP = 0.85;
const WIDEST_BLANK = 2;
/** Lines on each side of a gutter, and how many may cross it. */
const FEWEST_LINES = 4;
const CROSSING_SHARE = 0.3;
/** Headlines and page headers that may cross a gutter between short columns. */
const MOST_ACROSS = 3;
/** Characters of a column's lines; what is shorter is a table. */
const SHORTEST_LINES = 14;
const DEEPEST = 6;

/** The columns of a page in reading order. */
export function readColumns(page: PdfPage): readonly PdfColumn[] {
  // A line of nothing but a number runs as its page does.
  const rtl = isRightToLeft(page.runs.map((run) => run.text).join(''));
  const segments = rowsOf(page.runs).flatMap((row) => splitRow(row, rtl));
  return orderColumns(segments, rtl, 0).map((column) => joinRows(column, rtl));
}

interface Segment extends PdfLine {
  readonly runs: readonly PdfRun[];
}

/** Runs on one baseline; what stands higher or lower beside them (a note's number) goes along. */
function rowsOf(runs: readonly PdfRun[]): PdfRun[][] {
  const rows: { y: number; size: number; readonly runs: PdfRun[] }[] = [];
  const sorted = [...runs].sort((a, b) => a.y - b.y || a.x - b.x);
  for (const run of sorted) {
    const row = rows.slice(-8).findLast((other) => sharesRow(other, run));
    if (row === undefined) {
      rows.push({ y: run.y, size: run.size, runs: [run] });
    } else {
      row.runs.push(run);
      if (run.size > row.size) {
        row.size = run.size;
        row.y = run.y;
      }
    }
  }
  return rows.map((row) => row.runs);
}

function sharesRow(row: { readonly y: number; readonly size: number }, run: PdfRun): boolean {
  const overlap =
    Math.min(row.y + row.size * 0.2, run.y + run.size * 0.2) -
    Math.max(row.y - row.size * 0.7, run.y - run.size * 0.7);
  return overlap > 0.9 * Math.min(row.size, run.size) * 0.7;
}

function splitRow(row: readonly PdfRun[], pageRtl: boolean): Segment[] {
  const sorted = [...row].sort((a, b) => a.x - b.x);
  const segments: PdfRun[][] = [];
  let right = Number.NEGATIVE_INFINITY;
  for (const run of sorted) {
    const isBlank = run.text.trim() === '';
    const last = segments.at(-1);
    if (last === undefined || run.x - right > WIDE_GAP * run.size) {
      if (isBlank) continue;
      segments.push([run]);
    } else last.push(run);
    // The blank between words set wide to fill a line carries it on; no blank is as wide as a gutter and more.
    if (!isBlank || run.width < WIDEST_BLANK * run.size) right = Math.max(right, run.x + run.width);
  }
  return segments.map((piece) => segmentOf(piece, pageRtl));
}

function segmentOf(runs: readonly PdfRun[], pageRtl: boolean): Segment {
  const inked = runs.filter((run) => run.text.trim() !== '');
  const length = inked.reduce((sum, run) => sum + run.text.length, 0);
  const share = (test: (run: PdfRun) => boolean) =>
    inked.filter(test).reduce((sum, run) => sum + run.text.length, 0) > length * 0.5;
  const largest = inked.reduce(
    (best, run) => (run.text.length > best.text.length ? run : best),
    inked[0] ?? EMPTY,
  );
  const letters = inked.map((run) => run.text).join('');
  const rtl = /\p{L}/u.test(letters) ? isRightToLeft(letters) : pageRtl;
  return {
    runs,
    text: lineText(runs, rtl),
    left: Math.min(...inked.map((run) => run.x)),
    right: Math.max(...inked.map((run) => run.x + run.width)),
    y: largest.y,
    size: largest.size,
    rtl,
    bold: share((run) => run.bold),
    hidden: share((run) => run.hidden),
    linked: share((run) => run.linked),
  };
}

const EMPTY: PdfRun = {
  text: '',
  x: 0,
  y: 0,
  width: 0,
  size: 1,
  rtl: false,
  bold: false,
  hidden: false,
  linked: false,
};

/** Parts a region at its gutter, if it has one, and reads the parts in order. */
function orderColumns(segments: readonly Segment[], rtl: boolean, depth: number): Segment[][] {
  const gutter = depth < DEEPEST ? findGutter(segments) : null;
  if (gutter === null) return segments.length === 0 ? [] : [[...segments]];
  const sorted = [...segments].sort((a, b) => a.y - b.y);
  const columns: Segment[][] = [];
  let left: Segment[] = [];
  let right: Segment[] = [];
  const flush = () => {
    const [first, second] = rtl ? [right, left] : [left, right];
    columns.push(...orderColumns(first, rtl, depth + 1), ...orderColumns(second, rtl, depth + 1));
    left = [];
    right = [];
  };
  let across: Segment[] = [];
  for (const segment of sorted) {
    if (crosses(segment, gutter)) {
      flush();
      across.push(segment);
      continue;
    }
    if (across.length > 0) columns.push(across);
    across = [];
    (segment.right <= gutter ? left : right).push(segment);
  }
  flush();
  if (across.length > 0) columns.push(across);
  return columns;
}

function crosses(segment: Segment, x: number): boolean {
  return segment.left < x && segment.right > x;
}

/** Where the white between two columns is, or null. */
function findGutter(segments: readonly Segment[]): number | null {
  if (segments.length < FEWEST_LINES * 2) return null;
  const candidates = new Set(
    segments.map((segment) => Math.round((segment.left - segment.size * 0.3) * 2) / 2),
  );
  let best: { readonly x: number; readonly score: number } | null = null;
  for (const x of candidates) {
    const left = segments.filter((segment) => segment.right <= x);
    const right = segments.filter((segment) => segment.left >= x);
    const fewer = Math.min(left.length, right.length);
    const crossing = segments.length - left.length - right.length;
    if (fewer < FEWEST_LINES || crossing > Math.max(MOST_ACROSS, fewer * CROSSING_SHARE)) continue;
    if (!isProse(left) || !isProse(right) || !standBeside(left, right)) continue;
    const score = fewer - crossing * 2;
    if (best === null || score > best.score) best = { x, score };
  }
  return best?.x ?? null;
}

function isProse(lines: readonly Segment[]): boolean {
  const lengths = lines.map((line) => line.text.length).sort((a, b) => a - b);
  return (lengths[lengths.length >> 1] ?? 0) >= SHORTEST_LINES;
}

/** True where lines of both sides stand at the same height. */
function standBeside(left: readonly Segment[], right: readonly Segment[]): boolean {
  const top = Math.max(Math.min(...left.map((line) => line.y)), Math.min(...right.map((line) => line.y)));
  const bottom = Math.min(Math.max(...left.map((line) => line.y)), Math.max(...right.map((line) => line.y)));
  const within = (lines: readonly Segment[]) =>
    lines.filter((line) => line.y >= top - line.size && line.y <= bottom + line.size).length;
  return within(left) >= FEWEST_LINES - 1 && within(right) >= FEWEST_LINES - 1;
}

/** Pieces of one line, parted by wide white, joined again. */
function joinRows(segments: readonly Segment[], pageRtl: boolean): PdfColumn {
  const rows: Segment[][] = [];
  for (const segment of [...segments].sort((a, b) => a.y - b.y || a.left - b.left)) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (row && first && Math.abs(first.y - segment.y) < 0.4 * Math.min(first.size, segment.size))
      row.push(segment);
    else rows.push([segment]);
  }
  return rows.map((row) => {
    const [first] = row;
    if (first !== undefined && row.length === 1) return first;
    const runs = row.flatMap((segment) => segment.runs).sort((a, b) => a.x - b.x);
    return segmentOf(runs, pageRtl);
  });
}
