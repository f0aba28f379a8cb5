/**
 * The dates feeds carry: RFC 822 and its many misspellings, ISO 8601 in all its forms, the C
 * library's own, and what publishers write in their languages.
 */
import { readPlainMonth } from '../month-words.ts';

/** Minutes east of UTC of the zones that are written by name. */
const ZONES: Readonly<Record<string, number>> = {
  ut: 0,
  utc: 0,
  gmt: 0,
  z: 0,
  wet: 0,
  west: 60,
  bst: 60,
  cet: 60,
  cest: 120,
  met: 60,
  mest: 120,
  eet: 120,
  eest: 180,
  msk: 180,
  ist: 330,
  pkt: 300,
  hkt: 480,
  sgt: 480,
  jst: 540,
  kst: 540,
  aest: 600,
  aedt: 660,
  nzst: 720,
  nzdt: 780,
  est: -300,
  edt: -240,
  et: -300,
  cst: -360,
  cdt: -300,
  ct: -360,
  mst: -420,
  mdt: -360,
  mt: -420,
  pst: -480,
  pdt: -420,
  pt: -480,
  akst: -540,
  hst: -600,
};
/** A year outside these is a slip, not a date of a feed. */
const FIRST_YEAR = 1970;
const LAST_YEAR = 2199;

interface Parts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour?: number;
  readonly minute?: number;
  readonly second?: number;
  readonly zone?: number;
}

/** The moment a feed's date names, ISO 8601 in UTC, or null. Without a zone it is taken for UTC. */
export function readFeedDate(written: string | null | undefined): string | null {
  const text = foldDigits(written ?? '')
    .slice(0, 100)
    .replace(/\s+/g, ' ')
    .trim();
  if (text === '') return null;
  for (const read of [readIso, readOrdinal, readEpoch, readWords, readNumeric, readChinese]) {
    const parts = read(text);
    const moment = parts === null ? null : momentOf(parts);
    if (moment !== null) return moment;
  }
  return null;
}

/** Arabic, Persian and Indic digits as those every pattern here knows. */
function foldDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    if (code < 0x80) return digit;
    const zeros = [0x660, 0x6f0, 0x966, 0x9e6, 0xff10];
    const zero = zeros.find((start) => code >= start && code < start + 10);
    return zero === undefined ? digit : String(code - zero);
  });
}

function momentOf({ year, month, day, hour = 0, minute = 0, second = 0, zone = 0 }: Parts): string | null {
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12 || day < 1) return null;
  if (day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null;
  if (hour > 24 || minute > 59 || second > 60 || Math.abs(zone) > 14 * 60) return null;
  return new Date(Date.UTC(year, month - 1, day, hour, minute - zone, Math.min(second, 59))).toISOString();
}

const TIME =
  /(\d{1,2})[:.h](\d{1,2})(?:[:.](\d{1,2})(?:[.,]\d+)?)?\s*(a\.?m\.?|p\.?m\.?)?\s*(z\b|[+-]\d{1,2}:?\d{0,2}|(?:gmt|utc)\s*[+-]\s*\d{1,2}:?\d{0,2}|[a-z]{1,5}\b)?/i;

/** The time of day within a text behind its date. */
function readTime(text: string): Pick<Parts, 'hour' | 'minute' | 'second' | 'zone'> {
  const found = TIME.exec(text);
  if (!found) return {};
  const [, hours = '', minutes = '', seconds = '0', half = '', zone = ''] = found;
  const twelve = Number(hours) % 12;
  const hour = half === '' ? Number(hours) : /^p/i.test(half) ? twelve + 12 : twelve;
  return { hour, minute: Number(minutes), second: Number(seconds), zone: readZone(zone) };
}

function readZone(text: string): number {
  const name = text.toLowerCase().replace(/\s+/g, '');
  const offset = /([+-])(\d{1,2}):?(\d{2})?$/.exec(name);
  if (!offset) return ZONES[name] ?? 0;
  const [, sign, hours = '0', minutes = '0'] = offset;
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

/** 2026-03-04T05:06:07+01:00 and what is left when its parts are, with or without signs between. */
function readIso(text: string): Parts | null {
  const found =
    /^[-+]?(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?(?:(?:[t ]+|[t ]*,\s*)(\d.*)?)?$/i.exec(text) ??
    /^(\d{4})(\d{2})(\d{2})(?:[t ]?(\d.*))?$/i.exec(text) ??
    /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})(?:[t ,]+(.*))?$/i.exec(text);
  if (!found) return null;
  const [, year = '', month = '1', day = '1', time = ''] = found;
  return { year: Number(year), month: Number(month), day: Number(day), ...readIsoTime(time) };
}

function readIsoTime(text: string): Pick<Parts, 'hour' | 'minute' | 'second' | 'zone'> {
  const packed = /^(\d{2})(\d{2})(\d{2})?\s*(z|[+-]\d{2}:?\d{2})?$/i.exec(text);
  if (!packed) return readTime(/^\d{1,2}$/.test(text) ? `${text}:00` : text);
  const [, hour = '', minute = '', second = '0', zone = ''] = packed;
  return { hour: Number(hour), minute: Number(minute), second: Number(second), zone: readZone(zone) };
}

/** Day of the year and ISO weeks: 2026-123, 2026123, 2026-W10-2. */
function readOrdinal(text: string): Parts | null {
  const ordinal = /^(\d{4})-?(\d{3})(?:[t ](.*))?$/i.exec(text);
  if (ordinal) {
    const date = new Date(Date.UTC(Number(ordinal[1]), 0, Number(ordinal[2])));
    return { ...dayOf(date), ...readIsoTime(ordinal[3] ?? '') };
  }
  const week = /^(\d{4})-?w(\d{2})(?:-?([1-7]))?(?:[t ](.*))?$/i.exec(text);
  if (!week) return null;
  const [, year = '', number = '', weekday = '1', time = ''] = week;
  const fourth = new Date(Date.UTC(Number(year), 0, 4));
  const monday = fourth.getUTCDate() - ((fourth.getUTCDay() + 6) % 7);
  const date = new Date(Date.UTC(Number(year), 0, monday + (Number(number) - 1) * 7 + Number(weekday) - 1));
  return { ...dayOf(date), ...readIsoTime(time) };
}

function dayOf(date: Date): Parts {
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Seconds or milliseconds since 1970. */
function readEpoch(text: string): Parts | null {
  if (!/^\d{9,13}$/.test(text)) return null;
  const date = new Date(Number(text) * (text.length >= 12 ? 1 : 1_000));
  const [hour, minute, second] = [date.getUTCHours(), date.getUTCMinutes(), date.getUTCSeconds()];
  return { ...dayOf(date), hour, minute, second };
}

/** Dates with the month as a word, in whichever order: RFC 822, RFC 850, asctime and others. */
function readWords(text: string): Parts | null {
  const word = /\p{L}[\p{L}\p{M}]*\.?/gu;
  for (const match of text.matchAll(word)) {
    const month = readPlainMonth(match[0]);
    if (month === null) continue;
    const before = text.slice(0, match.index);
    const after = text.slice(match.index + match[0].length);
    const parts = dayBefore(before, after, month) ?? dayAfter(after, month);
    if (parts !== null) return parts;
  }
  return null;
}

/** “Thu, 1 Jan 2004 19:48:21 GMT”, “01-Jan-04 …”, “1 de enero de 2004”. */
function dayBefore(before: string, after: string, month: number): Parts | null {
  const day = /(\d{1,2})(?:st|nd|rd|th|\.|er|º|ª)?[\s,-]*(?:\p{L}{1,3}\.?\s+)?$/u.exec(before);
  const year = /^[\s,./-]*(?:\p{L}{1,3}\.?\s+)?(\d{4}|\d{2})(?![\d:])(.*)$/u.exec(after);
  if (!day || !year) return null;
  return { year: fullYear(year[1] ?? ''), month, day: Number(day[1]), ...readTime(year[2] ?? '') };
}

/** “January 1, 2004 7:48 PM”, “Jan 1 19:48:21 GMT 2004”. */
function dayAfter(after: string, month: number): Parts | null {
  const plain = /^[\s.]*(\d{1,2})(?:st|nd|rd|th)?[\s,]+(\d{4})(?!\d)(.*)$/.exec(after);
  if (plain) {
    return { year: Number(plain[2]), month, day: Number(plain[1]), ...readTime(plain[3] ?? '') };
  }
  const asctime = /^\s*(\d{1,2})\s+(\d{1,2}:\d{2}.*?)\s(\d{4})$/.exec(after);
  if (!asctime) return null;
  return { year: Number(asctime[3]), month, day: Number(asctime[1]), ...readTime(asctime[2] ?? '') };
}

function fullYear(text: string): number {
  const year = Number(text);
  if (text.length === 4) return year;
  return year < 69 ? 2_000 + year : 1_900 + year;
}

/** 31.12.2003 and 31/12/2003 by day and month; 12/31/2003 where only that can be. */
function readNumeric(text: string): Parts | null {
  const found = /^(?:\p{L}+,?\s+)?(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})(?:[t ,]+(.*))?$/iu.exec(text);
  if (!found) return null;
  const [, first = '', sign, second = '', year = '', time = ''] = found;
  const american = Number(second) > 12 || (sign === '/' && /[ap]\.?m/i.test(time));
  const [day, month] = american ? [second, first] : [first, second];
  return { year: fullYear(year), month: Number(month), day: Number(day), ...readTime(time) };
}

/** 2004年1月2日 and 2004년 01월 02일 with a time behind, the halves of the day in words. */
function readChinese(text: string): Parts | null {
  const found = /(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일](.*)$/u.exec(text);
  if (!found) return null;
  const [, year = '', month = '', day = '', rest = ''] = found;
  const time = readTime(rest.replace(/[時时시点]\s*/gu, ':').replace(/[分분]\s*/gu, ':'));
  const later = /下午|午後|오후/u.test(rest) && time.hour !== undefined && time.hour < 12;
  return {
    year: Number(year),
    month: Number(month),
    day: Number(day),
    ...time,
    ...(later ? { hour: (time.hour ?? 0) + 12 } : {}),
  };
}
