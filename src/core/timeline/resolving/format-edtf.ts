/** Bounds written in the Extended Date/Time Format (ISO 8601-2:2019, levels 1 and 2). */
import type { DayBounds, Granularity } from '../../model.ts';
import { isoOfDay, partsOfDay } from '../days.ts';

const SEASON_CODES: Readonly<Record<number, string>> = { 3: '21', 6: '22', 9: '23', 12: '24' };

/** A day in EDTF; years before 1 and after 9999 in the expanded forms. */
export function edtfDay(day: number): string {
  const [year, month, date] = partsOfDay(day);
  if (year > 0 && year < 10_000) return isoOfDay(day);
  return `${edtfYear(year)}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}

function edtfYear(year: number): string {
  const digits = String(Math.abs(year)).padStart(4, '0');
  return year < 0 ? `-${digits}` : digits;
}

/** One period, by its first and last day, as short as its granularity allows. */
export function edtfPeriod(first: number, last: number, granularity: Granularity): string {
  const [year, month] = partsOfDay(first);
  switch (granularity) {
    case 'time':
    case 'day':
      return first === last ? edtfDay(first) : `${edtfDay(first)}/${edtfDay(last)}`;
    case 'month':
      return `${edtfYear(year)}-${String(month).padStart(2, '0')}`;
    case 'season':
      return `${edtfYear(year)}-${SEASON_CODES[month] ?? '21'}`;
    case 'year':
      return edtfYear(year);
    case 'decade':
      return `${edtfYear(year).slice(0, -1)}X`;
    case 'century':
      return `${edtfYear(year).slice(0, -2)}XX`;
    default:
      return `${edtfDay(first)}/${edtfDay(last)}`;
  }
}

/** Bounds with open ends, `..` for what is open; approximate ones carry `~`. */
export function formatEdtf(bounds: DayBounds, granularity: Granularity, approximate: boolean): string {
  const { earliestStart, latestStart, earliestEnd, latestEnd } = bounds;
  const mark = approximate ? '~' : '';
  if (earliestStart === null && latestEnd === null) return '';
  if (earliestStart === null) return `../${closing(earliestEnd, latestEnd, granularity)}${mark}`;
  if (latestEnd === null) return `${opening(earliestStart, latestStart, granularity)}${mark}/..`;
  if (granularity === 'range' || latestStart === null || earliestEnd === null)
    return `${edtfDay(earliestStart)}${mark}/${edtfDay(latestEnd)}${mark}`;
  const text = edtfPeriod(earliestStart, latestEnd, granularity);
  return approximate
    ? text
        .split('/')
        .map((end) => `${end}~`)
        .join('/')
    : text;
}

function opening(earliest: number, latest: number | null, granularity: Granularity): string {
  return latest === null || granularity === 'range'
    ? edtfDay(earliest)
    : simple(earliest, latest, granularity);
}

function closing(earliest: number | null, latest: number | null, granularity: Granularity): string {
  if (latest === null) return '..';
  return earliest === null || granularity === 'range'
    ? edtfDay(latest)
    : simple(earliest, latest, granularity);
}

/** A period inside an interval may not itself be one: weeks and quarters give their outer day. */
function simple(first: number, last: number, granularity: Granularity): string {
  const text = edtfPeriod(first, last, granularity);
  return text.includes('/') ? edtfDay(first) : text;
}
