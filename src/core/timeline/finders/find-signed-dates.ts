/** Dates whose parts carry signs: 2025年10月30日, 2026년 3월 14일, 令和8年3月. */
import { isCountedNoun } from './guards.ts';
import { real } from './find-numeric-dates.ts';
import { directionOf, numberOf, stringOf, tokenOf, type Found, type Match, type Rule } from './rule.ts';

/** 2025年10月30日, 10月30日, 2025年10月: units after each number. */
function readSigned(match: Match): Found | null {
  const before = match.text.tokens[match.first - 1]?.word ?? '';
  if (match.data.otherCalendarWords?.includes(before) === true) return null;
  const units = match.tokens.filter((token) => token.class === 'U').map((token) => token.value);
  const numbers = match.tokens
    .filter((token) => /[14n]/.test(token.class))
    .map((token) => Number(token.value));
  const direction = directionOf(match);
  const parts: { Y: number | null; M: number | null; D: number | null } = { Y: null, M: null, D: null };
  for (const [index, unit] of units.entries()) {
    if (unit !== 'Y' && unit !== 'M' && unit !== 'D') return null;
    const word = match.tokens.filter((token) => token.class === 'U')[index]?.word ?? '';
    if (unit === 'D' && match.data.dayOfMonthWords?.includes(word) !== true) return null;
    if (unit === 'M' && match.data.monthSigns?.includes(word) !== true) return null;
    parts[unit] = numbers[index] ?? null;
  }
  // 98年, 八九年: a round number of years is how long.
  if (parts.Y !== null && parts.M === null && isShortYear(parts.Y) && direction === null) parts.Y += 1900;
  if (parts.Y !== null && parts.Y < 1000) return null;
  if (parts.M !== null && !real(parts.Y ?? 2024, parts.M, parts.D ?? 1)) return null;
  if (parts.M === null && parts.D !== null) {
    if (isCountedNoun(match.text.tokens[match.last + 1], match.data)) return null;
    return parts.Y === null &&
      parts.D >= 1 &&
      parts.D <= 31 &&
      !/[1n3]/.test(match.text.classes[match.first - 1] ?? '')
      ? {
          meaning: {
            kind: 'date',
            year: null,
            month: null,
            day: parts.D,
            ...(direction === -1 || direction === 1 ? { nearest: direction } : {}),
          },
        }
      : null;
  }
  // "10月" alone is a month, "10个月" a length.
  if (parts.Y === null && parts.D === null && match.tokens.length > 2 && direction === null) return null;
  const weekday = numberOf(match, 'W');
  return {
    meaning: {
      kind: 'date',
      year: parts.Y,
      month: parts.M,
      day: parts.D,
      ...(weekday === null ? {} : { weekday }),
      ...(direction === null || parts.Y !== null ? {} : { direction }),
    },
  };
}

/** 去年12月, 本月15日: a period counted from now and the month or day in it. */
function readSignedPeriod(match: Match): Found | null {
  const [unit, shift] = String(tokenOf(match, 'Y')?.value ?? '').split(' ');
  const rest = readSigned({ ...match, tokens: match.tokens.slice(1) });
  if (rest?.meaning.kind !== 'date' || rest.meaning.year !== null) return null;
  const { month, day } = rest.meaning;
  if (unit === 'Y' && month !== null)
    return { meaning: { kind: 'date', year: null, month, day, yearShift: Number(shift) } };
  if (unit !== 'M' || month !== null || Math.abs(Number(shift)) > 1) return null;
  return {
    meaning: {
      kind: 'date',
      year: null,
      month: null,
      day,
      direction: Number(shift) < 0 ? -1 : Number(shift) > 0 ? 1 : 0,
      fromSpeech: true,
    },
  };
}

/** The years of the last century that papers write without it; years of five and ten are mostly anniversaries. */
function isShortYear(year: number): boolean {
  return year > 75 && year < 100 && year % 5 !== 0;
}

/** 七十年代, 上世纪七十年代: the decade in words. */
function readDecadeInWords(match: Match): Found | null {
  const value = numberOf(match, 'n');
  const period = stringOf(match, 'Y') ?? 'C -1';
  const word = match.tokens.at(-1)?.word ?? '';
  if (match.data.decadeSuffixes?.includes(word) !== true || value === null) return null;
  if (value % 10 !== 0 || value < 20 || value > 90 || period !== 'C -1') return null;
  return { meaning: { kind: 'decade', year: 1900 + value } };
}

/** 3月14～16日, 14～16日: the first day has its sign behind the second. */
function readSharedSign(match: Match): Found | null {
  const last = match.tokens.at(-1);
  const end = match.text.tokens.slice(match.last + 2, match.last + 4);
  const sign = end[1];
  if (!last || sign === undefined || Number(last.value) >= Number(end[0]?.value)) return null;
  return readSigned({ ...match, tokens: [...match.tokens, sign] });
}

export const SIGNED_DATE_RULES: readonly Rule[] = [
  { name: 'month of a year counted from now', pattern: /Y(?:[1n]U){1,2}/gu, read: readSignedPeriod },
  {
    name: 'year, month and day signs',
    pattern: /(?:4U(?:[1n]U)?(?:[1n]U)?|[LTX]?[1n]U[1n]U|[LTX]?[1n]U)(?:\(?W\)?)?/gu,
    read: readSigned,
  },
  { name: 'decade in words', pattern: /(?:YO?)?nx/gu, read: readDecadeInWords },
  {
    name: 'day before the sign of another',
    pattern: /(?:4U)?(?:[1n]U)?[1n](?=-[1n]U)/gu,
    read: readSharedSign,
  },
];
