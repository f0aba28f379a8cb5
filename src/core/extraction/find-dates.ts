/**
 * Full dates in a template's text, in the languages met: only what states year, month and day.
 * For bylines and time elements; what dates mean inside an article is the timeline's business.
 */
import { MONTH_WORDS } from './month-words.ts';
import { gregorianOfHijri, gregorianOfJalali } from './other-calendars.ts';

export interface FoundDate {
  /** ISO day, or local date and time, or instant with zone, as precise as written. */
  readonly iso: string;
  readonly index: number;
  readonly length: number;
}

/** Digits of other scripts as ASCII. */
export function asciiDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹०-९০-৯๐-๙០-៩၀-၉૦-૯੦-੯௦-௯൦-൯０-９]/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    for (const zero of DIGIT_ZEROS) if (code >= zero && code <= zero + 9) return String(code - zero);
    return digit;
  });
}
const DIGIT_ZEROS = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0x17e0, 0x1040, 0xae6, 0xa66, 0xbe6, 0xd66, 0xff10];

const WORD = "[\\p{L}\\p{M}'’\\u200c]{2,}";
const FORMS: readonly {
  readonly pattern: RegExp;
  readonly read: (groups: readonly string[]) => string | null;
}[] = [
  // 2025-10-30T08:00:00+05:00
  {
    pattern:
      /(?<!\d)(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ](\d{1,2}:\d{2}(?::\d{2})?)(?:\.\d+)?\s?(Z|[+-]\d{2}:?\d{2})?)?(?!\d)/gu,
    read: ([year, month, day, time, zone]) => isoOf(year, Number(month), day, time, zone),
  },
  // 2025年10月30日, 2025년 10월 30일
  {
    pattern: /(?<!\d)(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]/gu,
    read: ([year, month, day]) => isoOf(year, Number(month), day),
  },
  // 30 October 2025, 30. Oktober 2025, 30 de octubre de 2025, ٣٠ أكتوبر ٢٠٢٥
  {
    pattern: new RegExp(
      `(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|º|°|\\.)?,?\\s?(?:-|/)?\\s?(?:of |de |d['’])?(${WORD})\\.?(?:\\s*/\\s*${WORD})?,?\\s?(?:-|/)?\\s?(?:de |del |،\\s?)?(\\d{4})(?!\\d)`,
      'gu',
    ),
    read: ([day, month, year]) => isoOf(year, monthOf(month), day),
  },
  // October 30, 2025; Oct. 30 2025
  {
    pattern: new RegExp(`(${WORD})\\.?\\s(\\d{1,2})(?:st|nd|rd|th)?,?\\s(\\d{4})(?!\\d)`, 'gu'),
    read: ([month, day, year]) => isoOf(year, monthOf(month), day),
  },
  // 2025 October 30, 2025. október 30., ۱۴۰۴ آبان ۸
  {
    pattern: new RegExp(`(?<!\\d)(\\d{4})[.,]?\\s(${WORD})\\.?\\s(\\d{1,2})(?!\\d)`, 'gu'),
    read: ([year, month, day]) => isoOf(year, monthOf(month), day),
  },
  // 2025/10/30, 2025.10.30
  {
    pattern: /(?<![\d/.])(\d{4})\s?[/.]\s?(\d{1,2})\s?[/.]\s?(\d{1,2})(?![\d/])/gu,
    read: ([year, month, day]) => isoOf(year, Number(month), day),
  },
  // 30/10/2025, 30.10.2025: the day first unless it can't be.
  {
    pattern: /(?<![\d/.-])(\d{1,2})\s?([/.-])\s?(\d{1,2})\s?\2\s?(\d{4})(?!\d)/gu,
    read: ([first, , second, year]) =>
      Number(second) > 12 ? isoOf(year, Number(first), second) : isoOf(year, Number(second), first),
  },
];

/** Every full date in the text, in order; of overlapping readings the earlier form wins. */
export function findDates(text: string): FoundDate[] {
  const plain = asciiDigits(text);
  const found: FoundDate[] = [];
  for (const form of FORMS) {
    for (const match of plain.matchAll(form.pattern)) {
      const iso = form.read(match.slice(1));
      if (iso === null) continue;
      const index = match.index;
      const length = match[0].length;
      if (found.some((other) => index < other.index + other.length && other.index < index + length)) continue;
      found.push({ iso, index, length });
    }
  }
  return found.sort((a, b) => a.index - b.index);
}

type Month = number | { readonly month: number; readonly calendar: 'jalali' | 'hijri' } | null;

function monthOf(word: string | undefined): Month {
  const key = (word ?? '').toLowerCase().replace(/[.\u200c]/g, '');
  return MONTH_WORDS.get(key) ?? null;
}

function isoOf(
  yearText: string | undefined,
  month: Month,
  dayText: string | undefined,
  time?: string,
  zone?: string,
): string | null {
  const year = Number(yearText);
  const day = Number(dayText);
  if (month === null || !Number.isInteger(year) || !Number.isInteger(day)) return null;
  if (typeof month !== 'number') {
    return month.calendar === 'jalali'
      ? gregorianOfJalali(year, month.month, day)
      : gregorianOfHijri(year, month.month, day);
  }
  // Years of the Solar Hijri and Islamic calendars written in figures only.
  if (year >= 1340 && year <= 1425 && month <= 12) return gregorianOfJalali(year, month, day);
  if (year > 1425 && year <= 1470) return gregorianOfHijri(year, month, day);
  // The Buddhist era of Thai pages.
  const gregorian = year > 2400 && year < 2700 ? year - 543 : year;
  if (
    gregorian < 1900 ||
    gregorian > 2100 ||
    month < 1 ||
    month > 12 ||
    day < 1 ||
    day > daysIn(gregorian, month)
  )
    return null;
  const iso = `${gregorian}-${two(month)}-${two(day)}`;
  if (time === undefined) return iso;
  const clock = time.length < 5 || time[1] === ':' ? `0${time}` : time;
  return `${iso}T${clock.length === 5 ? `${clock}:00` : clock}${zone === undefined ? '' : zoneOf(zone)}`;
}

function zoneOf(zone: string): string {
  return /^[+-]\d{4}$/.test(zone) ? `${zone.slice(0, 3)}:${zone.slice(3)}` : zone;
}

/** Days in a Gregorian month, 1–12. */
export function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** A number below 100 in two figures. */
export function two(value: number): string {
  return String(value).padStart(2, '0');
}
