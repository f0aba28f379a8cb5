/**
 * Where everything of a timeline drawing stands. Pure: events in, numbers out.
 *
 * Time runs downwards. Every event has a row of its own for its label, and days are as tall as the
 * rows that start on them, so a dense day takes the room it needs and labels never collide. The
 * stretches between days grow with the logarithm of their length: a year's silence is a wide gap,
 * not a page. The result is one piecewise linear scale from days to pixels (d3's `scaleLinear`
 * over many points), on which ranges are drawn true to their bounds.
 */
import { scaleLinear, type ScaleLinear } from 'd3-scale';
import type { Clock, DateReading, TimelineEvent } from '../../core/model.ts';

export interface TimelineSizes {
  /** Height of a label's row, pixels. */
  readonly row: number;
  /** Distance of neighbouring lanes, pixels. */
  readonly lane: number;
  /** Free space above and below. */
  readonly margin: number;
}

/** How a date's precision is drawn. */
export type MarkShape =
  /** Within one day: a mark. */
  | 'point'
  /** Some time within a longer stretch: an outlined bar. */
  | 'within'
  /** From a day to a day: a filled bar. */
  | 'range';

export interface TimelineMark {
  readonly event: TimelineEvent;
  readonly when: DateReading;
  readonly shape: MarkShape;
  /** 0 is next to the labels' far side; each clock has its own stretch of lanes. */
  readonly lane: number;
  /** Top of the label's row. */
  readonly row: number;
  readonly top: number;
  readonly bottom: number;
  readonly openStart: boolean;
  readonly openEnd: boolean;
}

/** A stretch of days without an event, drawn shortened. */
export interface TimelineGap {
  readonly top: number;
  readonly bottom: number;
  readonly days: number;
}

export interface TimelineLayout {
  readonly marks: readonly TimelineMark[];
  readonly gaps: readonly TimelineGap[];
  readonly undated: readonly TimelineEvent[];
  readonly lanes: number;
  readonly height: number;
}

const CLOCKS = ['happened', 'said', 'published'] as const satisfies readonly Clock[];
/** Days between two starts from which the stretch is called a gap. */
const GAP_DAYS = 2;
/** How far a bar with an open end runs on, pixels. */
const OPEN_LENGTH = 34;
/** Lanes of one clock. */
const MOST_LANES = 6;

interface Dated {
  readonly event: TimelineEvent;
  readonly when: DateReading;
  readonly first: number;
  readonly last: number;
}

/** Lays the events out; what has no date, or no bound at all, is listed apart in text order. */
export function layOutTimeline(events: readonly TimelineEvent[], sizes: TimelineSizes): TimelineLayout {
  const dated = events.flatMap(dateEvent).sort((a, b) => a.first - b.first || a.last - b.last);
  const drawn = new Set(dated.map(({ event }) => event));
  const undated = events.filter((event) => !drawn.has(event));
  const { scale, rows, gaps, end } = placeDays(dated, sizes);
  const bars = dated.map((entry, index) => placeBar(entry, rows[index] ?? 0, scale, sizes));
  const { lanes, laneOf } = assignLanes(dated, bars);
  const marks = dated.map((entry, index): TimelineMark => {
    const bar = bars[index] ?? { top: 0, bottom: 0 };
    return {
      event: entry.event,
      when: entry.when,
      shape: shapeOf(entry.when),
      lane: laneOf[index] ?? 0,
      row: rows[index] ?? 0,
      ...bar,
      openStart: entry.when.bounds.earliestStart === null,
      openEnd: entry.when.bounds.latestEnd === null,
    };
  });
  const height = marks.reduce((most, { bottom }) => Math.max(most, bottom), end) + sizes.margin;
  return { marks, gaps, undated, lanes, height: dated.length === 0 ? 0 : height };
}

function dateEvent(event: TimelineEvent): Dated[] {
  if (!event.when) return [];
  const { earliestStart, latestStart, earliestEnd, latestEnd } = event.when.bounds;
  const first = earliestStart ?? latestStart ?? earliestEnd ?? latestEnd;
  const last = latestEnd ?? earliestEnd ?? latestStart ?? earliestStart;
  if (first === null || last === null) return [];
  return [{ event, when: event.when, first, last: Math.max(first, last) }];
}

/** The shape that tells how precise a date is. */
export function shapeOf(when: DateReading): MarkShape {
  const { earliestStart, latestStart, earliestEnd, latestEnd } = when.bounds;
  if (earliestStart !== null && earliestStart === latestEnd) return 'point';
  const fixedStart = earliestStart !== null && earliestStart === latestStart;
  const fixedEnd = latestEnd !== null && latestEnd === earliestEnd;
  return fixedStart || fixedEnd || when.granularity === 'range' ? 'range' : 'within';
}

interface Days {
  readonly scale: ScaleLinear<number, number>;
  readonly rows: readonly number[];
  readonly gaps: readonly TimelineGap[];
  readonly end: number;
}

/** Gives each day that an event starts on a band as tall as its rows, and each silence its gap. */
function placeDays(dated: readonly Dated[], { row, margin }: TimelineSizes): Days {
  const domain: number[] = [];
  const range: number[] = [];
  const rows: number[] = [];
  const gaps: TimelineGap[] = [];
  let y = margin;
  let previous: number | null = null;
  for (const { first } of dated) {
    if (first !== previous) {
      if (previous !== null) {
        const silent = first - previous - 1;
        const gap = 6 + gapHeight(silent);
        // The band of the day before ends where the next day would begin.
        if (silent > 0) {
          domain.push(previous + 1);
          range.push(y);
        }
        if (silent >= GAP_DAYS) gaps.push({ top: y, bottom: y + gap, days: silent });
        y += gap;
      }
      domain.push(first);
      range.push(y);
      previous = first;
    }
    rows.push(y);
    y += row;
  }
  const end = y;
  if (previous !== null) {
    domain.push(previous + 1);
    range.push(y);
    const last = dated.reduce((most, entry) => Math.max(most, entry.last), -Infinity);
    if (last > previous) {
      domain.push(last + 1);
      range.push(y + 8 + gapHeight(last - previous));
    }
  }
  return { scale: scaleLinear(domain, range), rows, gaps, end };
}

/** Pixels for a number of silent days: 0 for none, some 16 for a week, 40 for a year. */
function gapHeight(days: number): number {
  return days <= 0 ? 0 : 7 * Math.log(1 + days);
}

function placeBar(
  { when, first, last }: Dated,
  rowTop: number,
  scale: ScaleLinear<number, number>,
  { row }: TimelineSizes,
): { readonly top: number; readonly bottom: number } {
  const centre = rowTop + row * 0.24;
  if (shapeOf(when) === 'point') return { top: centre, bottom: centre };
  const openEnd = when.bounds.latestEnd === null;
  const openStart = when.bounds.earliestStart === null;
  // Its own row begins its first day's band or lies lower in it: the bar starts beside its label.
  const top = openStart ? centre - OPEN_LENGTH / 2 : centre - 7;
  const bottom = openEnd ? Math.max(centre, scale(last)) + OPEN_LENGTH : scale(last + 1) - 6;
  return { top, bottom: Math.max(bottom, top + 14, first === last ? 0 : centre + 10) };
}

/**
 * Each clock has its lanes side by side; bars that overlap in one clock take neighbouring ones. Those
 * beyond what can be told apart lie over the one that ends first.
 */
function assignLanes(
  dated: readonly Dated[],
  bars: readonly { readonly top: number; readonly bottom: number }[],
): { lanes: number; laneOf: readonly number[] } {
  const laneOf: number[] = [];
  let base = 0;
  for (const clock of CLOCKS) {
    const taken: number[] = [];
    dated.forEach(({ event }, index) => {
      const bar = bars[index];
      if (event.clock !== clock || !bar) return;
      const free = taken.findIndex((bottom) => bottom < bar.top - 4);
      const soonest = taken.length < MOST_LANES ? taken.length : taken.indexOf(Math.min(...taken));
      const lane = free === -1 ? soonest : free;
      taken[lane] = Math.max(taken[lane] ?? 0, bar.bottom + 6);
      laneOf[index] = base + lane;
    });
    base += taken.length;
  }
  return { lanes: base, laneOf };
}
