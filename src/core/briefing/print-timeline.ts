/** A timeline's drawing as inline SVG. Shapes, not colours, tell the kinds apart. */
import type { Direction } from '../model.ts';
import { assertNever } from '../text.ts';
import { escapeMarkup } from './escape-markup.ts';
import {
  layOutTimeline,
  type DrawnEntry,
  type Lane,
  type Mark,
  type TimelineDrawing,
} from './timeline-drawing.ts';

/** Width of the text on an A4 page with the margins of print-styles.ts, in CSS pixels. */
const WIDTH = 627;
const RADIUS = 4.5;

/** Explains the drawing, which the joined timeline has, too. */
export const DRAWING_LEGEND =
  'Dots happened, squares were said, diamonds were published. Pale bars: some time within. Arrows: no known end. The axis is not to scale; dashed stretches are shortened most.';

/** Turns a left-to-right position into the page's direction. */
interface Mirror {
  readonly x: (x: number) => number;
  readonly anchor: (align: 'start' | 'middle' | 'end') => 'start' | 'middle' | 'end';
}

/** The drawing with its description for those who don't see it; '' where nothing is dated. */
export function printTimelineDrawing(entries: readonly DrawnEntry[], direction: Direction): string {
  const drawing = layOutTimeline(entries, WIDTH);
  if (drawing.lanes.length === 0) return '';
  const mirror = mirrorFor(direction);
  const description = describeDrawing(entries);
  return [
    // A fixed left-to-right frame: positions are mirrored by number, not by the text's direction.
    `<div class="drawing"><svg role="img" aria-label="${escapeMarkup(description)}" direction="ltr" lang="en"`,
    ` viewBox="0 0 ${WIDTH} ${drawing.height}" width="${WIDTH}" height="${drawing.height}">`,
    ...drawing.lanes.map((lane, index) => printLane(lane, index, mirror)),
    printAxis(drawing, mirror),
    '</svg></div>',
  ].join('');
}

function describeDrawing(entries: readonly DrawnEntry[]): string {
  const first = entries.at(0)?.date ?? '';
  const last = entries.at(-1)?.date ?? '';
  const count = `${entries.length} ${entries.length === 1 ? 'entry' : 'entries'}`;
  const span = first === last ? first : `from ${first} to ${last}`;
  return `Timeline of ${count}, ${span}. The same entries are listed below with their dates.`;
}

function mirrorFor(direction: Direction): Mirror {
  if (direction === 'ltr') return { x: (x) => x, anchor: (align) => align };
  const opposite = { start: 'end', middle: 'middle', end: 'start' } as const;
  return { x: (x) => WIDTH - x, anchor: (align) => opposite[align] };
}

function printLane(lane: Lane, index: number, mirror: Mirror): string {
  const middle = lane.top + lane.height / 2;
  const stripe =
    index % 2 === 0
      ? `<rect class="stripe" x="0" y="${lane.top}" width="${WIDTH}" height="${lane.height}"/>`
      : '';
  const label = `<text class="lane" x="${round(mirror.x(8))}" y="${round(middle + 3)}" text-anchor="${mirror.anchor('start')}">${lane.clock}</text>`;
  return `<g>${stripe}${label}${lane.marks.map((mark) => printMark(mark, lane, mirror)).join('')}</g>`;
}

function printMark(mark: Mark, lane: Lane, mirror: Mirror): string {
  const classes = ['mark', lane.clock, mark.shape, mark.approximate ? 'approximate' : '']
    .filter(Boolean)
    .join(' ');
  const shape =
    mark.shape === 'point' ? printPoint(mark, lane, mirror, classes) : printBar(mark, mirror, classes);
  const numberX = round(mirror.x(mark.to + RADIUS + 2.5 + (mark.openEnd ? 3 : 0)));
  return `${shape}<text class="number" x="${numberX}" y="${round(mark.y + 3)}" text-anchor="${mirror.anchor('start')}">${mark.number}</text>`;
}

/** Happened: a dot. Said: a square. Published: a diamond. */
function printPoint(mark: Mark, lane: Lane, mirror: Mirror, classes: string): string {
  const x = round(mirror.x(mark.from));
  const y = round(mark.y);
  switch (lane.clock) {
    case 'happened':
      return `<circle class="${classes}" cx="${x}" cy="${y}" r="${RADIUS}"/>`;
    case 'said':
      return `<rect class="${classes}" x="${round(x - 4)}" y="${round(y - 4)}" width="8" height="8"/>`;
    case 'published':
      return `<path class="${classes}" d="M${x} ${round(y - 5.5)}l5.5 5.5l-5.5 5.5l-5.5 -5.5z"/>`;
    default:
      return assertNever(lane.clock);
  }
}

/** A bar for a stretch; an open end is an arrow head. */
function printBar(mark: Mark, mirror: Mirror, classes: string): string {
  const from = mark.from - (mark.openStart ? 0 : RADIUS);
  const to = mark.to + (mark.openEnd ? 0 : RADIUS);
  const x = Math.min(mirror.x(from), mirror.x(to));
  const bar = `<rect class="${classes}" x="${round(x)}" y="${round(mark.y - 3.5)}" width="${round(to - from)}" height="7" rx="3.5"/>`;
  const heads = [
    mark.openEnd ? arrowHead(mirror.x(to), mark.y, mirror.x(1) > mirror.x(0) ? 1 : -1) : '',
    mark.openStart ? arrowHead(mirror.x(from), mark.y, mirror.x(1) > mirror.x(0) ? -1 : 1) : '',
  ];
  return bar + heads.join('');
}

function arrowHead(x: number, y: number, pointing: 1 | -1): string {
  return `<path class="head" d="M${round(x - 2 * pointing)} ${round(y - 5.5)}L${round(x + 6 * pointing)} ${round(y)}L${round(x - 2 * pointing)} ${round(y + 5.5)}z"/>`;
}

function printAxis({ axis }: TimelineDrawing, mirror: Mirror): string {
  const y = round(axis.y + 5);
  const stretches = axis.stretches.map(
    ({ from, to, shortened }) =>
      `<line class="axis${shortened ? ' shortened' : ''}" x1="${round(mirror.x(from))}" y1="${y}" x2="${round(mirror.x(to))}" y2="${y}"/>`,
  );
  const ticks = axis.ticks.map(
    ({ x, label, align }) =>
      `<line class="axis" x1="${round(mirror.x(x))}" y1="${round(y - 3)}" x2="${round(mirror.x(x))}" y2="${round(y + 3)}"/>` +
      `<text class="tick" x="${round(mirror.x(x))}" y="${round(y + 14)}" text-anchor="${mirror.anchor(align)}">${escapeMarkup(label)}</text>`,
  );
  return `<g>${stretches.join('')}${ticks.join('')}</g>`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
