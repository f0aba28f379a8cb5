/** Dates and times in the window's own language. */
import { UI_LOCALE } from './strings.ts';

const day = new Intl.DateTimeFormat(UI_LOCALE, {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});
const localDay = new Intl.DateTimeFormat(UI_LOCALE, { day: 'numeric', month: 'short', year: 'numeric' });
const month = new Intl.DateTimeFormat(UI_LOCALE, { month: 'short', year: 'numeric', timeZone: 'UTC' });

/** An ISO day, month, year or instant as precise as it is; what can't be read is given back as it is. */
export function formatIso(iso: string): string {
  const parts = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(T.*)?)?)?/.exec(iso);
  if (!parts) return iso;
  if (parts[2] === undefined) return parts[1] ?? iso;
  const date = new Date(`${parts[1]}-${parts[2]}-${parts[3] ?? '01'}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return iso;
  if (parts[3] === undefined) return month.format(date);
  const written = day.format(date);
  if (parts[4] === undefined) return written;
  // The time its publisher wrote, in the publisher's zone: the same as on paper, wherever it is read.
  const time = /^T(\d\d:\d\d)(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d:?\d\d)?$/.exec(parts[4]);
  return time ? `${written}, ${time[1]}${zoneOf(time[2])}` : written;
}

/** The day of an instant or day, as its publisher wrote it. */
export function formatIsoDay(iso: string): string {
  return formatIso(iso.slice(0, 10));
}

function zoneOf(offset: string | undefined): string {
  if (offset === undefined) return '';
  if (/^(?:Z|[+-]00:?00)$/.test(offset)) return ' UTC';
  const minutes = offset.replace('-', '−').replace(/^([+−]\d\d):?(\d\d)$/, '$1:$2');
  return ` UTC${minutes}`;
}

/** The day of an instant, in the reader's zone. */
export function formatInstantDay(iso: string): string {
  const date = new Date(iso);
  return Number.isNaN(date.getTime()) ? iso : localDay.format(date);
}

/** A day number (days since 1970-01-01) as a day. */
export function formatDayNumber(dayNumber: number): string {
  return day.format(new Date(dayNumber * 86_400_000));
}

/** The English name of a language, or its code. */
export function languageName(code: string): string {
  if (code === 'und' || code === '') return '—';
  try {
    return new Intl.DisplayNames([UI_LOCALE], { type: 'language' }).of(code) ?? code;
  } catch {
    return code;
  }
}

/** The name of a country by ISO 3166-1 alpha-2, or the code. */
export function countryName(code: string): string {
  try {
    return new Intl.DisplayNames([UI_LOCALE], { type: 'region' }).of(code) ?? code;
  } catch {
    return code;
  }
}
