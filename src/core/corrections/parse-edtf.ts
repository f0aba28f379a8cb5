/**
 * Reads a date the analyst has typed, in the Extended Date/Time Format (ISO 8601-2:2019, level 1, and
 * the seasons, quarters and half-years of level 2): `2025-10-30`, `2025-10`, `199X`, `1990~`,
 * `2025-10-27/2025-10-30`, `2025-05/..`. Times of day, sets and qualified parts are refused.
 */
import type { DateReading, DayBounds, Granularity } from '../model.ts';
import { dayOf } from '../timeline/days.ts';

/** The first and the last day of one date, and how it was written. */
interface WrittenDate {
  readonly edtf: string;
  readonly first: number;
  readonly last: number;
  readonly granularity: Granularity;
  readonly approximate: boolean;
}

/** Characters; the longest form, two qualified days before Christ, has 25. */
export const EDTF_LIMIT = 40;
/** One end of an interval that is open, or unknown, which a timeline draws alike. */
const OPEN = /^(?:\.\.)?$/;
const DATE = /^(-?\d{4}|-?\d{3}X|-?\d{2}XX)(?:-(\d\d|XX)(?:-(\d\d|XX))?)?([~?%]?)$/;

/** First month (from 1) and length in months of each code that stands in the month's place, with its granularity. */
const DIVISIONS: Readonly<
  Record<number, readonly [month: number, length: number, granularity: Granularity]>
> = {
  21: [3, 3, 'season'],
  22: [6, 3, 'season'],
  23: [9, 3, 'season'],
  24: [12, 3, 'season'],
  25: [3, 3, 'season'],
  26: [6, 3, 'season'],
  27: [9, 3, 'season'],
  28: [12, 3, 'season'],
  29: [9, 3, 'season'],
  30: [12, 3, 'season'],
  31: [3, 3, 'season'],
  32: [6, 3, 'season'],
  33: [1, 3, 'quarter'],
  34: [4, 3, 'quarter'],
  35: [7, 3, 'quarter'],
  36: [10, 3, 'quarter'],
  40: [1, 6, 'half-year'],
  41: [7, 6, 'half-year'],
};

/** The reading of what was typed, or null where it is no date in this format or one that does not exist. */
export function parseEdtf(typed: string): DateReading | null {
  const text = typed.trim();
  if (text === '' || text.length > EDTF_LIMIT) return null;
  const ends = text.split('/');
  if (ends.length > 2) return null;
  const [from, to] = ends;
  if (from === undefined) return null;
  if (to === undefined) return single(from);
  return interval(from, to);
}

function single(text: string): DateReading | null {
  const date = parseDate(text);
  if (date === null) return null;
  const { first, last } = date;
  const bounds = { earliestStart: first, latestStart: last, earliestEnd: first, latestEnd: last };
  return readingOf(date.edtf, bounds, date.granularity, date.approximate);
}

function interval(from: string, to: string): DateReading | null {
  const start = OPEN.test(from) ? null : parseDate(from);
  const end = OPEN.test(to) ? null : parseDate(to);
  // An end that is written must be a date, and one of them must be written.
  if ((start === null && !OPEN.test(from)) || (end === null && !OPEN.test(to))) return null;
  if (start === null && end === null) return null;
  if (start !== null && end !== null && (start.first > end.first || start.last > end.last)) return null;
  const bounds: DayBounds = {
    earliestStart: start?.first ?? null,
    latestStart: start?.last ?? null,
    earliestEnd: end?.first ?? null,
    latestEnd: end?.last ?? null,
  };
  const edtf = `${start?.edtf ?? '..'}/${end?.edtf ?? '..'}`;
  const granularity = start !== null && end !== null ? 'range' : (start ?? end)?.granularity;
  return readingOf(
    edtf,
    bounds,
    granularity ?? 'range',
    start?.approximate === true || end?.approximate === true,
  );
}

function readingOf(
  edtf: string,
  bounds: DayBounds,
  granularity: Granularity,
  approximate: boolean,
): DateReading {
  return { edtf, bounds, granularity, approximate, basis: 'analyst', reason: 'set by the analyst' };
}

function parseDate(text: string): WrittenDate | null {
  const match = DATE.exec(text);
  if (match === null) return null;
  const [, year = '', month, day, qualifier] = match;
  const days = daysOf(year, month, day);
  // There is no year -0000.
  if (days === null || year === '-0000') return null;
  return { edtf: text, approximate: qualifier !== '', ...days };
}

type Days = Pick<WrittenDate, 'first' | 'last' | 'granularity'>;

function daysOf(written: string, month: string | undefined, day: string | undefined): Days | null {
  if (written.includes('X')) return month === undefined ? unspecifiedYear(written) : null;
  const year = Number(written);
  if (month === undefined || month === 'XX') {
    // "Some day of some month of 2025" is the year; a known day of an unknown month is none of a timeline's.
    if (day !== undefined && day !== 'XX') return null;
    return { first: dayOf(year, 1, 1), last: dayOf(year, 12, 31), granularity: 'year' };
  }
  const division = DIVISIONS[Number(month)];
  if (division !== undefined) return day === undefined ? months(year, ...division) : null;
  if (Number(month) < 1 || Number(month) > 12) return null;
  const whole = months(year, Number(month), 1, 'month');
  if (day === undefined || day === 'XX') return whole;
  const only = whole.first + Number(day) - 1;
  return Number(day) >= 1 && only <= whole.last ? { first: only, last: only, granularity: 'day' } : null;
}

function months(year: number, month: number, length: number, granularity: Granularity): Days {
  return { first: dayOf(year, month, 1), last: dayOf(year, month + length, 1) - 1, granularity };
}

/** A decade or a century, named by its first digits. Before Christ they count away from the year 1 BC, as years do. */
function unspecifiedYear(written: string): Days {
  const low = Number(written.replaceAll('X', '0'));
  const high = Number(written.replaceAll('X', '9'));
  const [from, to] = written.startsWith('-') ? [high, low] : [low, high];
  return {
    first: dayOf(from, 1, 1),
    last: dayOf(to, 12, 31),
    granularity: written.endsWith('XX') ? 'century' : 'decade',
  };
}
