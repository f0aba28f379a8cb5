/**
 * Full dates in a template's text, in the languages met: only what states year, month and day.
 * For bylines and time elements; what dates mean inside an article is the timeline's business.
 */
import { readMonth } from '../month-words.ts';
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

/** A month's name; Arabic has names of two words, Thai and Lao shorten theirs with points inside. */
const WORD = `(?:\\p{Lo}{1,2}\\p{M}?\\.\\p{Lo}\\.?|[\\p{L}\\p{M}'’\\u200c\\u200d]{2,}(?:\\s(?:الأول|الاول|الأولى|الاولى|الثاني|الثانى|الثانية|الآخر|الآخرة|الاخر|القعدة|الحجة|یەکەم|دووەم))?)`;
const FORMS: readonly {
  readonly pattern: RegExp;
  readonly read: (groups: readonly (string | undefined)[], monthFirst: boolean) => string | null;
}[] = [
  // 2025-10-30T08:00:00+05:00
  {
    pattern:
      /(?<!\d)(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ](\d{1,2}:\d{2}(?::\d{2})?)(?:\.\d+)?\s?(Z|[+-]\d{2}:?\d{2})?)?(?!\d)/gu,
    read: ([year, month, day, time, zone]) => isoOf(year, Number(month), day, time, zone),
  },
  // 2025年10月30日, 2025년 10월 30일, 令和7年10月30日, 民國114年10月30日
  {
    pattern:
      /(?:(令和|平成|昭和|民國|民国)\s?)?(?<!\d)(\d{1,4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일號号]/gu,
    read: ([era, year, month, day]) =>
      era === undefined && year?.length !== 4
        ? null
        : isoOf(String(Number(year) + (ERAS[era ?? ''] ?? 0)), Number(month), day),
  },
  // 二〇二五年十月三十日
  {
    pattern:
      /([〇○零一二三四五六七八九]{4})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日/gu,
    read: ([year, month, day]) =>
      isoOf(
        [...(year ?? '')].map((figure) => Math.max(0, HAN_FIGURES.indexOf(figure))).join(''),
        hanNumber(month),
        String(hanNumber(day)),
      ),
  },
  // 30 tháng 10, 2025; ngày 30 tháng 10 năm 2025; 30 Tháng Mười 2025
  {
    pattern:
      /(?<!\d)(\d{1,2})\s(?:tháng|thg)\s(\d{1,2}|một|giêng|hai|ba|tư|năm|sáu|bảy|tám|chín|mười(?:\s(?:một|hai))?)(?:,|\snăm)?\s(\d{4})(?!\d)/giu,
    read: ([day, month, year]) => isoOf(year, vietnameseMonth(month), day),
  },
  // 2025 m. spalio 30 d.; 2025. gada 30. oktobrī; 2025ko urriaren 30a; 2025 оны 10 сарын 30
  {
    pattern: new RegExp(
      `(?<!\\d)(\\d{4})(?:\\sm\\.|\\(?e?\\)?ko|\\sթ\\.)\\s(${WORD})\\.?\\s(\\d{1,2})(?!\\d)`,
      'gu',
    ),
    read: ([year, month, day]) => isoOf(year, monthOf(month), day),
  },
  {
    pattern: new RegExp(
      `(?<!\\d)(\\d{4})(?:\\.\\sgada|\\sжылғы|\\sжылдың|-?\\s?жылдын|\\sйил|-?\\s?yil,?|\\s?-?ж\\.,?|(?=\\s\\d{1,2}-\\p{Script=Arabic}))\\s(\\d{1,2})(?:\\.?\\s|-)(${WORD})`,
      'gu',
    ),
    read: ([year, day, month]) => isoOf(year, monthOf(month), day),
  },
  {
    pattern: /(?<!\d)(\d{4}) оны (\d{1,2})[- ](?:р |дугаар |дүгээр )?сарын (\d{1,2})(?!\d)/gu,
    read: ([year, month, day]) => isoOf(year, Number(month), day),
  },
  {
    pattern: /(?<!\d)(\d{4}) оны ((?:арван )?\p{L}{4,}) сарын (\d{1,2})(?!\d)/gu,
    read: ([year, month, day]) => isoOf(year, monthOf(month), day),
  },
  // 9. listopada 2025: October in Croatian, which sets a point; November in Polish, which sets none.
  {
    pattern: /(?<!\d)(\d{1,2})\.\slistopada\s(\d{4})(?!\d)/giu,
    read: ([day, year]) => isoOf(year, 10, day),
  },
  // 30 October 2025, 30. Oktober 2025, 30 de octubre de 2025, ٣٠ أكتوبر ٢٠٢٥
  {
    pattern: new RegExp(
      `(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|º|°|η|a|ê|ই|লা|রা|ঠা|শে|\\.)?,?\\s?(?:-|/)?\\s?(?:of |de |di |d['’]|ta['’] |من )?(${WORD})[.॰׳]?(?:\\s*/\\s*${WORD})?(?:\\s?ماه|\\sсара)?,?\\s?(?:-|/)?\\s?(?:de |del |di |do |u |en |соли |\\s?[،,]\\s?|พ\\.ศ\\.\\s?|ค\\.ศ\\.\\s?|سنة |عام )?(\\d{4})(?!\\d)`,
      'giu',
    ),
    read: ([day, month, year]) => isoOf(year, monthOf(month), day),
  },
  // October 30, 2025; Oct. 30 2025
  {
    pattern: new RegExp(`(${WORD})\\.?\\s(\\d{1,2})(?:st|nd|rd|th)?,?\\s(\\d{4})(?!\\d)`, 'gu'),
    read: ([month, day, year]) => isoOf(year, monthOf(month), day),
  },
  // Thu Oct 30 14:10:00 IST 2025
  {
    pattern: new RegExp(
      `(${WORD})\\s(\\d{1,2})\\s\\d{1,2}:\\d{2}(?::\\d{2})?\\s(?:[A-Z]{2,5}|[+-]\\d{4})\\s(\\d{4})(?!\\d)`,
      'gu',
    ),
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
  // 30/10/2025, 30.10.2025: the day first unless it can't be, or the page writes the month first.
  {
    pattern: /(?<![\d/.-])(\d{1,2})[\s\u200f]?([/.·-])\s?(\d{1,2})[\s\u200f]?\2\s?(\d{4})(?!\d)/gu,
    read: ([first, sign, second, year], monthFirst) =>
      Number(second) > 12 || (monthFirst && sign !== '.' && Number(first) <= 12)
        ? isoOf(year, Number(first), second)
        : isoOf(year, Number(second), first),
  },
];

/** Most lines of a page hold no year and need no closer look. */
const MAY_HOLD_DATE = /\d{3}|年/;

/**
 * Every full date in the text, in order; of overlapping readings the earlier form wins.
 * `monthFirst` reads 03/05/2022 as Americans write it.
 */
export function findDates(text: string, monthFirst = false): FoundDate[] {
  const plain = asciiDigits(text);
  if (!MAY_HOLD_DATE.test(plain)) return [];
  const found: FoundDate[] = [];
  for (const form of FORMS) {
    for (const match of plain.matchAll(form.pattern)) {
      const iso = form.read(match.slice(1), monthFirst);
      if (iso === null) continue;
      const index = match.index;
      const length = match[0].length;
      if (found.some((other) => index < other.index + other.length && other.index < index + length)) continue;
      found.push({ iso, index, length });
    }
  }
  return found.sort((a, b) => a.index - b.index);
}

/** The text with a bar in the place of each of the dates found in it. */
export function withoutDates(text: string, found: readonly FoundDate[]): string {
  return found.reduceRight(
    (rest, { index, length }) => `${rest.slice(0, index)} | ${rest.slice(index + length)}`,
    text,
  );
}

/** A day and month without their year, on a template's line; `year` is taken from elsewhere. */
export function findYearless(text: string, year: number): string | null {
  if (text.length > LONGEST_SHORT) return null;
  const plain = asciiDigits(text);
  const dayFirst = new RegExp(
    `(?<![\\d:.])(\\d{1,2})(?:st|nd|rd|th|er|\\.)?\\s(?:de |d['’])?(${WORD})`,
    'u',
  ).exec(plain);
  const monthFirst = new RegExp(`(${WORD})\\.?\\s(\\d{1,2})(?:st|nd|rd|th)?(?![\\d:])`, 'u').exec(plain);
  const figures = /(?<!\d)(\d{1,2})[月월]\s?(\d{1,2})[日일]/u.exec(plain);
  if (figures) return isoOf(String(year), Number(figures[1]), figures[2]);
  return (
    (dayFirst && isoOf(String(year), monthOf(dayFirst[2]), dayFirst[1])) ??
    (monthFirst && isoOf(String(year), monthOf(monthFirst[1]), monthFirst[2]))
  );
}

/** A day with its year in two figures, alone on a short line of a template: 03.05.22, 5/3/22. */
export function findShortDate(text: string, monthFirst = false): string | null {
  if (text.length > LONGEST_SHORT) return null;
  const match = /(?<![\d/.:-])(\d{1,2})([/.])(\d{1,2})\2(\d{2})(?![\d/.:-])/u.exec(asciiDigits(text));
  if (!match) return shortWithMonth(asciiDigits(text));
  const [, first, sign, second, year] = match;
  const isMonthFirst = Number(second) > 12 || (monthFirst && sign === '/');
  const [day, month] = isMonthFirst ? [second, first] : [first, second];
  return isoOf(`20${year}`, Number(month), day);
}
/** 5 Mar '24; 5 มี.ค. 67, in the Buddhist era. */
function shortWithMonth(text: string): string | null {
  const match = new RegExp(
    `(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?[\\s-](${WORD})\\.?,?[\\s-]['’]?(\\d{2})(?![\\d:.])`,
    'u',
  ).exec(text);
  if (match === null) return null;
  const [, day, month, year = ''] = match;
  return isoOf(/\p{Script=Thai}/u.test(month ?? '') ? `25${year}` : `20${year}`, monthOf(month), day);
}
/** Characters of a line in which a short date is one, and no version or score. */
const LONGEST_SHORT = 60;

/** Years before the first of an era, by which its years are counted on. */
const ERAS: Readonly<Record<string, number>> = { 令和: 2018, 平成: 1988, 昭和: 1925, 民國: 1911, 民国: 1911 };
/** Index is value; ○ stands for 〇 in older texts. */
const HAN_FIGURES = '〇一二三四五六七八九';

/** A number up to 99 written in Chinese characters: 十, 十二, 二十, 三十一. */
function hanNumber(text: string | undefined): number {
  const [tens, ones] = (text ?? '').includes('十') ? (text ?? '').split('十') : ['〇', text];
  const value = (figure: string | undefined, empty: number) =>
    figure === undefined || figure === '' ? empty : HAN_FIGURES.indexOf(figure);
  return value(tens, 1) * 10 + value(ones, 0);
}

const VIETNAMESE = [
  'một',
  'hai',
  'ba',
  'tư',
  'năm',
  'sáu',
  'bảy',
  'tám',
  'chín',
  'mười',
  'mười một',
  'mười hai',
];

function vietnameseMonth(text: string | undefined): number {
  const key = (text ?? '').toLowerCase().replace('giêng', 'một');
  return /^\d/.test(key) ? Number(key) : VIETNAMESE.indexOf(key) + 1;
}

/** Later ones are of other calendars: 2081 is a year of the Nepali one. */
const LAST_YEAR = 2055;

type Month = number | { readonly month: number; readonly calendar: 'jalali' | 'hijri' } | null;

function monthOf(word: string | undefined): Month {
  return word === undefined ? null : readMonth(word);
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
    gregorian > LAST_YEAR ||
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
