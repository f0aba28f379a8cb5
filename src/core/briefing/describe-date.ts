/** Dates in English words, exactly as precise as they are known. */
import type { DateReading } from '../model.ts';
import { assertNever } from '../text.ts';
import { dayOf, isoOfDay } from '../timeline/days.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** ISO 8601-2 season codes: 21–24 without a hemisphere, 25–32 with one. */
const SEASONS: Readonly<Record<string, string>> = {
  '21': 'spring',
  '22': 'summer',
  '23': 'autumn',
  '24': 'winter',
  '25': 'spring',
  '26': 'summer',
  '27': 'autumn',
  '28': 'winter',
  '29': 'spring',
  '30': 'summer',
  '31': 'autumn',
  '32': 'winter',
};

interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

function calendarDay(day: number): CalendarDay {
  // Years before 0 or after 9999 have a sign and six digits.
  const match = /^([+-]?\d+)-(\d\d)-(\d\d)$/.exec(isoOfDay(day));
  return { year: Number(match?.[1] ?? 0), month: Number(match?.[2] ?? 1), day: Number(match?.[3] ?? 1) };
}

function monthName(month: number): string {
  return MONTHS[month - 1] ?? '';
}

/** `30 October 2025` for a day number. */
export function describeDay(day: number): string {
  const date = calendarDay(day);
  return `${date.day} ${monthName(date.month)} ${date.year}`;
}

/** `27–30 October 2025`: both days, with nothing said twice. */
export function describeDays(first: number, last: number): string {
  if (first === last) return describeDay(first);
  const from = calendarDay(first);
  const to = calendarDay(last);
  if (from.year !== to.year) return `${describeDay(first)} – ${describeDay(last)}`;
  if (from.month !== to.month) return `${from.day} ${monthName(from.month)} – ${describeDay(last)}`;
  return `${from.day}–${describeDay(last)}`;
}

/** A stored instant or day: `14 March 2026, 04:20 UTC`; the zone is the one it was written in. */
export function describeInstant(iso: string): string {
  const match = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?$/.exec(iso);
  if (match === null) return iso;
  const day = describeDay(dayOf(Number(match[1]), Number(match[2]), Number(match[3])));
  if (match[4] === undefined) return day;
  const zone =
    match[6] === undefined ? '' : match[6] === 'Z' ? ' UTC' : ` (UTC${match[6].replace('-', '−')})`;
  return `${day}, ${match[4]}:${match[5]}${zone}`;
}

/** The first and the last day a reading can fall on; null is open. */
export function hullOf(when: DateReading): { readonly from: number | null; readonly to: number | null } {
  // What began in 2021 and goes on has an earliest end (today) and no latest one: it is open.
  return { from: when.bounds.earliestStart, to: when.bounds.latestEnd };
}

/** A reading in words: `30 October 2025`, `since May 2025`, `about 1998`, `27–30 October 2025`. */
export function describeDate(when: DateReading): string {
  const words = describeReading(when);
  return when.approximate ? `about ${words}` : words;
}

function describeReading(when: DateReading): string {
  const { from, to } = hullOf(when);
  if (from === null && to === null) return when.edtf;
  if (to === null && from !== null) return `since ${describePoint(from, when)}`;
  if (from === null && to !== null) return `until ${describePoint(to, when)}`;
  if (from === null || to === null) return when.edtf;
  const start = calendarDay(from);
  switch (when.granularity) {
    case 'time': {
      const clock = /T(\d\d:\d\d)/.exec(when.edtf)?.[1];
      return clock === undefined ? describeDays(from, to) : `${describeDays(from, to)}, ${clock}`;
    }
    case 'day':
    case 'range':
      return describeDays(from, to);
    case 'weekend':
      return `weekend of ${describeDays(from, to)}`;
    case 'week':
      return `week of ${describeDays(from, to)}`;
    case 'month':
      return isWholeMonth(from, to) ? `${monthName(start.month)} ${start.year}` : describeDays(from, to);
    case 'quarter':
      return `quarter ${Math.ceil(start.month / 3)} of ${start.year}`;
    case 'season': {
      const season = SEASONS[/^-?\d{4}-(\d\d)/.exec(when.edtf)?.[1] ?? ''];
      return season === undefined
        ? describeDays(from, to)
        : `${season} ${/^-?\d{4}/.exec(when.edtf)?.[0] ?? ''}`;
    }
    case 'half-year':
      return `${start.month <= 6 ? 'first' : 'second'} half of ${start.year}`;
    case 'year':
      return isWholeYear(from, to) ? `${start.year}` : describeDays(from, to);
    case 'decade':
      return `${start.year - (start.year % 10)}s`;
    case 'century':
      return `${ordinal(Math.floor((start.year - 1) / 100) + 1)} century`;
    default:
      return assertNever(when.granularity);
  }
}

/** One end of an open range, no more precise than the reading. */
function describePoint(day: number, when: DateReading): string {
  const date = calendarDay(day);
  const edtf = /^(?:\.\.\/|\/)?(-?\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(when.edtf);
  if (edtf !== null && edtf[2] === undefined) return `${date.year}`;
  const season = SEASONS[edtf?.[2] ?? ''];
  if (season !== undefined) return `${season} ${edtf?.[1] ?? date.year}`;
  if (edtf !== null && edtf[3] === undefined) return `${monthName(date.month)} ${date.year}`;
  return describeDay(day);
}

function isWholeMonth(from: number, to: number): boolean {
  const start = calendarDay(from);
  return start.day === 1 && to === dayOf(start.year, start.month + 1, 1) - 1;
}

function isWholeYear(from: number, to: number): boolean {
  const { year, month, day } = calendarDay(from);
  return month === 1 && day === 1 && to === dayOf(year, 12, 31);
}

function ordinal(value: number): string {
  const tens = value % 100;
  const ending = tens >= 11 && tens <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th');
  return `${value}${ending}`;
}

/** A short label for one end of a reading on an axis: `14 Mar 2026`, `Mar 2026`, `1998`, as precise as it is known. */
export function labelEnd(when: DateReading, end: 'from' | 'to'): string {
  const day = hullOf(when)[end];
  if (day === null) return '';
  const date = calendarDay(day);
  const parts = when.edtf.split('/');
  const written = (end === 'from' ? parts.at(0) : parts.at(-1)) ?? '';
  const [, month, dayOfMonth] = /^(?:-?\d{4}|-?\d+X+)(?:-(\d\d))?(?:-(\d\d))?/.exec(written) ?? [];
  if (month === undefined) return `${date.year}`;
  if (dayOfMonth === undefined) return `${monthName(date.month).slice(0, 3)} ${date.year}`;
  return `${date.day} ${monthName(date.month).slice(0, 3)} ${date.year}`;
}
