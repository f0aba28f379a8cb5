/**
 * The geometry of a printed timeline: pure numbers, no markup. News looks back unevenly (days ago,
 * and 1998), so the axis is monotone but not to scale: each gap between two dates gets a width that
 * grows with the logarithm of its days. Long gaps are marked as shortened.
 */
import type { Clock } from '../model.ts';
import type { TimelineEntry } from './briefing.ts';
import { hullOf, labelEnd } from './describe-date.ts';

/** What of an entry is drawn. */
export type DrawnEntry = Pick<TimelineEntry, 'number' | 'clock' | 'when' | 'date'>;

/** All lengths are in CSS pixels of the drawing's own coordinate system. */
export interface TimelineDrawing {
  readonly width: number;
  readonly height: number;
  readonly lanes: readonly Lane[];
  readonly axis: {
    readonly y: number;
    /** Stretches between dates in order; a shortened one stands for more than `SHORTENED_DAYS`. */
    readonly stretches: readonly {
      readonly from: number;
      readonly to: number;
      readonly shortened: boolean;
    }[];
    readonly ticks: readonly {
      readonly x: number;
      readonly label: string;
      readonly align: 'start' | 'middle' | 'end';
    }[];
  };
}

export interface Lane {
  readonly clock: Clock;
  readonly top: number;
  readonly height: number;
  readonly marks: readonly Mark[];
}

export interface Mark {
  readonly number: number;
  /** `point`: one day. `range`: from one known day to another. `vague`: some time within. */
  readonly shape: 'point' | 'range' | 'vague';
  readonly from: number;
  readonly to: number;
  /** Ends that the text leaves open. */
  readonly openStart: boolean;
  readonly openEnd: boolean;
  readonly approximate: boolean;
  /** Middle of the mark. */
  readonly y: number;
}

const LANE_LABEL_WIDTH = 74;
const END_MARGIN = 26;
const ROW_HEIGHT = 16;
/** Rows of a lane at most: beyond it marks share rows, or the drawing would not fit on a page. */
const MOST_ROWS = 16;
const LANE_PADDING = 5;
const AXIS_HEIGHT = 26;
/** Half a point mark, and the room for its number. */
const MARK_RADIUS = 4.5;
const NUMBER_WIDTH = 15;
/** A gap of more days than this is drawn as shortened. */
const SHORTENED_DAYS = 45;
/** Average advance of a digit or small letter at the tick's type size. */
const TICK_CHARACTER_WIDTH = 4.6;
const TICK_GAP = 8;

const CLOCKS: readonly Clock[] = ['happened', 'said', 'published'];

/** Lays out the entries over `width`; an empty list gives an empty drawing of height 0. */
export function layOutTimeline(entries: readonly DrawnEntry[], width: number): TimelineDrawing {
  const scale = makeScale(entries, LANE_LABEL_WIDTH + MARK_RADIUS + 4, width - END_MARGIN);
  const lanes: Lane[] = [];
  let top = 0;
  for (const clock of CLOCKS) {
    const own = entries.filter((entry) => entry.clock === clock);
    if (own.length === 0) continue;
    const { marks, rows } = packRows(own.map((entry) => markOf(entry, scale)));
    const height = rows * ROW_HEIGHT + 2 * LANE_PADDING;
    lanes.push({
      clock,
      top,
      height,
      marks: marks.map(({ row, ...mark }) => ({ ...mark, y: top + LANE_PADDING + (row + 0.5) * ROW_HEIGHT })),
    });
    top += height;
  }
  return {
    width,
    height: lanes.length === 0 ? 0 : top + AXIS_HEIGHT,
    lanes,
    axis: { y: top, stretches: scale.stretches, ticks: placeTicks(entries, scale, width) },
  };
}

interface Scale {
  readonly start: number;
  readonly end: number;
  readonly stretches: TimelineDrawing['axis']['stretches'];
  /** @param day one of the days the scale was made of. */
  position(day: number): number;
}

function makeScale(entries: readonly DrawnEntry[], start: number, end: number): Scale {
  const days = new Set<number>();
  for (const entry of entries) {
    const { from, to } = hullOf(entry.when);
    if (from !== null) days.add(from);
    if (to !== null) days.add(to);
  }
  const ordered = [...days].sort((a, b) => a - b);
  const gaps = ordered.slice(1).map((day, index) => day - (ordered[index] ?? day));
  const weights = gaps.map((gap) => Math.log2(1 + gap));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const positions = new Map<number, number>();
  const stretches: { from: number; to: number; shortened: boolean }[] = [];
  let x = ordered.length === 1 ? (start + end) / 2 : start;
  for (const [index, day] of ordered.entries()) {
    positions.set(day, x);
    const weight = weights[index];
    if (weight === undefined) continue;
    const next = x + ((end - start) * weight) / total;
    stretches.push({ from: x, to: next, shortened: (gaps[index] ?? 0) > SHORTENED_DAYS });
    x = next;
  }
  return { start, end, stretches, position: (day) => positions.get(day) ?? start };
}

function markOf(entry: DrawnEntry, scale: Scale): Omit<Mark, 'y'> {
  const { when, number } = entry;
  const hull = hullOf(when);
  const from = hull.from === null ? scale.start : scale.position(hull.from);
  const to = hull.to === null ? scale.end + MARK_RADIUS : scale.position(hull.to);
  const open = hull.from === null || hull.to === null;
  const oneDay = hull.from !== null && hull.from === hull.to;
  return {
    number,
    shape: oneDay ? 'point' : open || when.granularity === 'range' ? 'range' : 'vague',
    from,
    to: Math.max(from, to),
    openStart: hull.from === null,
    openEnd: hull.to === null,
    approximate: when.approximate,
  };
}

/** Puts each mark into the first row where it meets no other, while rows last; marks come sorted by time. */
function packRows(marks: readonly Omit<Mark, 'y'>[]): {
  readonly marks: readonly (Omit<Mark, 'y'> & { readonly row: number })[];
  readonly rows: number;
} {
  const ends: number[] = [];
  const packed = marks.map((mark) => {
    const left = mark.from - MARK_RADIUS - 2;
    const right = mark.to + MARK_RADIUS + NUMBER_WIDTH;
    const free = ends.findIndex((end) => end <= left);
    const row = free === -1 ? ends.length : free;
    ends[row] = right;
    return { ...mark, row: row % MOST_ROWS };
  });
  return { marks: packed, rows: Math.min(ends.length, MOST_ROWS) };
}

/** Labels the dates that have room: the first, the last, then those with the most marks. */
function placeTicks(
  entries: readonly DrawnEntry[],
  scale: Scale,
  width: number,
): TimelineDrawing['axis']['ticks'] {
  const candidates = new Map<string, { x: number; label: string; count: number }>();
  for (const { when } of entries) {
    const hull = hullOf(when);
    for (const end of when.granularity === 'range' ? (['from', 'to'] as const) : (['from'] as const)) {
      const day = hull[end];
      if (day === null) continue;
      const x = scale.position(day);
      const label = labelEnd(when, end);
      const candidate = candidates.get(label) ?? { x, label, count: 0 };
      candidate.count += 1;
      candidates.set(label, candidate);
    }
  }
  const ordered = [...candidates.values()].sort((a, b) => a.x - b.x);
  const ranked = [...ordered].sort((a, b) => b.count - a.count || a.x - b.x);
  const wanted = [ordered.at(0), ordered.at(-1), ...ranked].filter((candidate) => candidate !== undefined);
  const placed: {
    x: number;
    label: string;
    align: 'start' | 'middle' | 'end';
    left: number;
    right: number;
  }[] = [];
  for (const { x, label } of wanted) {
    const length = label.length * TICK_CHARACTER_WIDTH;
    const align = x - length / 2 < LANE_LABEL_WIDTH ? 'start' : x + length / 2 > width ? 'end' : 'middle';
    const left =
      align === 'start' ? x - MARK_RADIUS : align === 'end' ? x + MARK_RADIUS - length : x - length / 2;
    const right = left + length;
    if (placed.some((other) => left < other.right + TICK_GAP && other.left < right + TICK_GAP)) continue;
    placed.push({ x, label, align, left, right });
  }
  return placed.sort((a, b) => a.x - b.x).map(({ x, label, align }) => ({ x, label, align }));
}
