/** Bounds, granularity and EDTF of a resolved expression, with what the words around it change. */
import type { DateReading, DayBounds, Granularity } from '../../model.ts';
import type { PeriodPart } from '../../languages/calendar-data.ts';
import type { Relation } from '../meaning.ts';
import { formatEdtf } from './format-edtf.ts';
import type { Period } from './periods.ts';
import type { Resolved } from './moment.ts';

export interface Shaping {
  readonly part?: PeriodPart;
  readonly relation?: Relation;
  readonly approximate?: boolean;
  readonly timed: boolean;
  /** Runs past midnight ("overnight Wednesday"). */
  readonly overnight?: boolean;
  /** Day of the speech, that cuts "earlier this month" and opens "by Friday". */
  readonly now: number | null;
  /** "earlier this month" ends today, "later this year" starts today. */
  readonly cutAtNow?: boolean;
}

/** The reading of a resolved expression; null where it names no day. */
export function makeReading(resolved: Resolved, shaping: Shaping): DateReading | null {
  if (!resolved.period) return null;
  return readingOf(resolved.period, resolved, shaping);
}

/** The listed alternatives, read the same way. */
export function makeAlternatives(resolved: Resolved, shaping: Shaping): DateReading[] {
  return resolved.others.map((other) =>
    readingOf(other.period, { ...resolved, reason: other.reason }, shaping),
  );
}

function readingOf(period: Period, { basis, reason }: Resolved, shaping: Shaping): DateReading {
  const { first, last, shaped } = narrow(period, shaping);
  // "before the end of December" is by its last day.
  const relation = shaping.relation === 'before' && shaping.part === 'END' ? 'by' : shaping.relation;
  const bounds = boundsOf(first, last, {
    now: shaping.now,
    timed: shaping.timed,
    ...(relation === undefined ? {} : { relation }),
  });
  const granularity: Granularity =
    shaped || (first !== last && shaping.overnight === true)
      ? 'range'
      : shaping.timed && period.granularity === 'day'
        ? 'time'
        : period.granularity;
  const approximate = shaping.approximate === true;
  return {
    edtf: formatEdtf(bounds, granularity, approximate),
    bounds,
    granularity,
    approximate,
    basis,
    reason,
  };
}

/** "early May" is its first third, "earlier this month" ends today. */
function narrow(period: Period, shaping: Shaping): { first: number; last: number; shaped: boolean } {
  const { first, last } = period;
  const length = last - first + 1;
  if (shaping.overnight === true && first === last) return { first, last: last + 1, shaped: true };
  if (shaping.part === undefined || length < 3) return { first, last, shaped: false };
  if (shaping.cutAtNow === true && shaping.now !== null && shaping.now >= first && shaping.now <= last) {
    return shaping.part === 'START'
      ? { first, last: shaping.now, shaped: true }
      : { first: shaping.now, last, shaped: true };
  }
  if (shaping.relation === 'by' || (shaping.relation === 'before' && shaping.part === 'END'))
    return { first, last, shaped: false };
  const third = Math.max(1, Math.floor(length / 3));
  switch (shaping.part) {
    case 'START':
      return { first, last: first + third - 1, shaped: true };
    case 'MID':
      return { first: first + third, last: last - third, shaped: true };
    case 'END':
      return { first: last - third + 1, last, shaped: true };
  }
}

/** The four bounds of something that happened within, since, until… the days `[first, last]`. */
export function boundsOf(
  first: number,
  last: number,
  { relation, now, timed }: Pick<Shaping, 'relation' | 'now' | 'timed'>,
): DayBounds {
  switch (relation) {
    case 'since':
      return {
        earliestStart: first,
        latestStart: last,
        earliestEnd: now !== null && now >= last ? now : null,
        latestEnd: null,
      };
    case 'after':
      return {
        earliestStart: first === last ? first : last + 1,
        latestStart: null,
        earliestEnd: null,
        latestEnd: null,
      };
    case 'until':
      return { earliestStart: null, latestStart: null, earliestEnd: first, latestEnd: last };
    case 'before':
      return {
        earliestStart: null,
        latestStart: null,
        earliestEnd: null,
        latestEnd: timed ? first : first - 1,
      };
    case 'by':
      return {
        earliestStart: now !== null && now <= last ? now : null,
        latestStart: null,
        earliestEnd: null,
        latestEnd: last,
      };
    default:
      return { earliestStart: first, latestStart: last, earliestEnd: first, latestEnd: last };
  }
}
