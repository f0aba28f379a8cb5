/** Dates of the Islamic lunar and the Iranian solar calendar: "15 Ramadan 1446", ۵ آبان ۱۴۰۴. */
import { dayOfHijri, dayOfSolarHijri } from '../non-gregorian.ts';
import { hijriYear } from './hijri-year.ts';
import { numberOf, tokenOf, touches, type Found, type Match, type Rule } from './rule.ts';

function readOther(match: Match): Found | null {
  const solar = tokenOf(match, 'şš');
  const month = Number((solar ?? tokenOf(match, 'ħ'))?.value);
  const day = numberOf(match, '1o');
  const year = numberOf(match, '4');
  // "the holy month of Ramadan": "of" belongs to a day before it.
  const first = match.first + (match.tokens[0]?.class === 'O' ? 1 : 0);
  if (!month || (day !== null && (day < 1 || day > (solar && month <= 6 ? 31 : 30)))) return null;
  if (day === null && year === null && (isNameLike(match) || isCapitalName(match))) return null;
  const calendar = solar ? 'Solar Hijri' : 'Hijri';
  if (year === null) return { first, meaning: { kind: 'other-calendar', calendar, month, day } };
  if (year < 1200 || year > 1600) return null;
  const convert = solar ? dayOfSolarHijri : dayOfHijri;
  const from = convert(year, month, day ?? 1);
  const to = day === null ? (month === 12 ? convert(year + 1, 1, 1) : convert(year, month + 1, 1)) - 1 : from;
  return {
    first,
    meaning: {
      kind: 'converted',
      first: from,
      last: to,
      calendar,
      granularity: day === null ? 'month' : 'day',
    },
  };
}

/** "1447 هـ", "the year 1447 AH", "۱۴۴۷ قمری"; years of the solar calendar are converted where they are read. */
function readMarkedYear(match: Match): Found | null {
  const year = numberOf(match, '4');
  const mark = match.tokens.at(-1);
  if (year === null || year < 1200 || year > 1600) return null;
  if (match.data.solarMarks?.includes(mark?.word ?? '') === true) return null;
  const unit = tokenOf(match, 'U');
  return unit && unit.value !== 'Y' ? null : { meaning: hijriYear(year) };
}

/** "Ramadan Abdullah", "Safar", "the Azar district": in Latin letters a bare month is one under a preposition only. */
function isCapitalName({ tokens, text, first, last }: Match): boolean {
  const month = tokens.find(({ class: kind }) => kind !== 'O');
  if (month?.capital !== true) return false;
  const next = text.tokens[last + 1];
  return (
    (next?.class === 'x' && next.capital) ||
    (tokens[0] === month && !/[icuyfbEKO‹›&>|N]/.test(text.classes[first - 1] ?? '¶'))
  );
}

/** «الرئيس رجب طيب أردوغان»: between two plain words Rajab, Shaaban and Ramadan are people. */
function isNameLike({ text, first, last }: Match): boolean {
  const isWord = (at: number): boolean =>
    text.classes[at] === 'x' && /^\p{L}/u.test(text.tokens[at]?.word ?? '');
  return isWord(first - 1) && isWord(last + 1);
}

/** ۱۴۰۴/۰۲/۳۱: a day that February does not have, but the second month of the solar year. */
function readSolarDigits({ tokens, text, first, last }: Match): Found | null {
  const [year, month, day] = tokens
    .filter(({ class: kind }) => /[14]/.test(kind))
    .map(({ value }) => Number(value));
  if (year === undefined || month === undefined || day === undefined) return null;
  if (year < 1250 || year > 1450 || month < 1 || month > 12 || day < 1 || day > (month <= 6 ? 31 : 30))
    return null;
  if (tokens.some((token, index) => index > 0 && !touches(tokens[index - 1], token))) return null;
  if (touches(text.tokens[first - 1], tokens[0]) && text.tokens[first - 1]?.class !== '(') return null;
  if (/[1-]/.test(text.classes[last + 1] ?? '') && touches(tokens.at(-1), text.tokens[last + 1])) return null;
  const converted = dayOfSolarHijri(year, month, day);
  return {
    meaning: {
      kind: 'converted',
      first: converted,
      last: converted,
      calendar: 'Solar Hijri',
      granularity: 'day',
    },
  };
}

/** «سال ۹۸»: the century is left out. */
function readShortSolarYear(match: Match): Found | null {
  const year = numberOf(match, '1');
  if (tokenOf(match, 'U')?.value !== 'Y' || year === null || year < 50 || year > 99) return null;
  return { meaning: { kind: 'date', year: 1300 + year, month: null, day: null } };
}

export const OTHER_CALENDAR_RULES: readonly Rule[] = [
  {
    name: 'short solar year',
    fits: ({ solarYears }) => solarYears === true,
    pattern: /(?<![13n])U1(?![U%VM:.,/1-])/gu,
    read: readShortSolarYear,
  },
  {
    name: 'solar date in digits',
    fits: ({ solarYears }) => solarYears === true,
    pattern: /4([./-])1(?:\1)1/gu,
    read: readSolarDigits,
  },
  {
    name: 'date of another calendar',
    fits: ({ hijriMonths, solarMonths }) => hijriMonths !== undefined || solarMonths !== undefined,
    pattern: /(?:W,?)?(?:[1o]?O?[ħş]|[1o]O?š)(?:,?O?4ĥ?|ĥ)?|š,?O?4ĥ?/gu,
    read: readOther,
  },
  {
    name: 'year of another calendar',
    fits: ({ hijriMarks }) => hijriMarks !== undefined,
    pattern: /(?:t?U)?4ĥ/gu,
    read: readMarkedYear,
  },
];
