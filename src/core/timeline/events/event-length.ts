/** Lengths that name an event of their own: "the four-day negotiations". */
import type { DateReading, Span, TimeExpression } from '../../model.ts';
import type { CalendarData } from '../../languages/calendar-data.ts';
import { formatEdtf } from '../resolving/format-edtf.ts';

/** How long an event took, and the words that say so. */
export interface Length {
  readonly days: number;
  readonly span: Span;
}

const DAYS: Readonly<Record<string, number>> = { D: 1, W: 7, M: 30, Y: 365 };

/** A length of whole days, weeks… used as an adjective of an event ("four-day negotiations"). */
export function lengthOf(expressions: readonly TimeExpression[]): Length | null {
  for (const { type, value, text, start, end } of expressions) {
    const hit =
      type === 'DURATION' && /[-\u2011]|[a-zäöü]{6,}ig/iu.test(text) ? /^P(\d+)([DW])$/.exec(value) : null;
    if (hit) return { days: Number(hit[1]) * (DAYS[hit[2] ?? 'D'] ?? 1), span: { start, end } };
  }
  return null;
}

/**
 * Where a length lies beside a day: from it on behind a verb of opening ("the four-day fair opened on Monday"), up
 * to it behind one of ending; "announced three days of mourning on Monday" says neither. Without such lists
 * what is told of a day has ended on it.
 */
export function placeLength(
  reading: DateReading,
  length: Length,
  trigger: { readonly word: string } | null,
  { eventWords }: CalendarData,
): DateReading {
  if (!eventWords?.openingVerbs) return lengthen(reading, length);
  const word = trigger?.word ?? '';
  if (eventWords.openingVerbs.includes(word)) return lengthen(reading, length, 'from');
  return eventWords.endingVerbs?.includes(word) === true ? lengthen(reading, length) : reading;
}

/** An event of n days that ended on a day began n − 1 days before it. */
export function lengthen(
  reading: DateReading,
  length: Length,
  side: 'from' | 'until' = 'until',
): DateReading {
  const day = reading.bounds.latestEnd;
  if (
    reading.granularity !== 'day' ||
    day === null ||
    reading.bounds.earliestStart !== day ||
    length.days < 2
  )
    return reading;
  const [start, end] = side === 'from' ? [day, day + length.days - 1] : [day - length.days + 1, day];
  const bounds = { earliestStart: start, latestStart: start, earliestEnd: end, latestEnd: end };
  return {
    ...reading,
    bounds,
    granularity: 'range',
    edtf: formatEdtf(bounds, 'range', false),
    reason: `${length.days} days that ${side === 'from' ? 'began' : 'ended'} ${reading.edtf}`,
  };
}
