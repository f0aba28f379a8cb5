/** Dates in words, as precise as the text makes them and no more. */
import type { DateReading } from '../../core/model.ts';
import { formatDayNumber } from '../format-date.ts';
import { strings, UI_LOCALE } from '../strings.ts';

const DAY = 86_400_000;
const days = new Intl.DateTimeFormat(UI_LOCALE, {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});
const months = new Intl.DateTimeFormat(UI_LOCALE, { month: 'short', year: 'numeric', timeZone: 'UTC' });
const SEASONS = ['spring', 'summer', 'autumn', 'winter'] as const;

/** The reading in words: `30 Oct 2025`, `Oct 2025`, `27 – 30 Oct 2025`, `since May 2025`, `about 1990`. */
export function formatWhen(reading: DateReading): string {
  const plain = formatPrecisely(reading);
  return reading.approximate ? strings.timeline.about(plain) : plain;
}

function formatPrecisely(reading: DateReading): string {
  const first = reading.bounds.earliestStart ?? reading.bounds.latestStart;
  const last = reading.bounds.latestEnd ?? reading.bounds.earliestEnd;
  if (first === null && last === null) return reading.edtf;
  if (first === null) return strings.timeline.until(formatDayNumber(last ?? 0));
  if (last === null) return strings.timeline.since(formatDayNumber(first));
  const year = String(new Date(first * DAY).getUTCFullYear());
  switch (reading.granularity) {
    case 'time':
      return withTime(formatDayNumber(first), reading.edtf);
    case 'day':
      return formatDayNumber(first);
    case 'month':
      return months.format(new Date(first * DAY));
    case 'quarter':
      return strings.timeline.quarter(Math.floor(new Date(first * DAY).getUTCMonth() / 3) + 1, year);
    case 'half-year':
      return strings.timeline.half(new Date(first * DAY).getUTCMonth() < 6 ? 1 : 2, year);
    case 'season':
      return formatSeason(reading.edtf) ?? formatRange(first, last);
    case 'year':
      return year;
    case 'decade':
      return strings.timeline.decade(year);
    case 'century':
      return strings.timeline.century(Math.floor((Number(year) - 1) / 100) + 1);
    case 'weekend':
    case 'week':
    case 'range':
      return formatRange(first, last);
  }
}

function formatRange(first: number, last: number): string {
  return first === last
    ? formatDayNumber(first)
    : days.formatRange(new Date(first * DAY), new Date(last * DAY));
}

/** EDTF writes seasons as months 21 to 24. */
function formatSeason(edtf: string): string | null {
  const match = /^(\d{4})-2([1-4])/.exec(edtf);
  const season = match && SEASONS[Number(match[2]) - 1];
  return season ? strings.timeline.season(season, match[1] ?? '') : null;
}

function withTime(date: string, edtf: string): string {
  const time = /T(\d\d:\d\d)/.exec(edtf);
  return time ? `${date}, ${time[1]}` : date;
}
