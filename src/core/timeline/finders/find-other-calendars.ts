/** Dates of the Islamic lunar and the Iranian solar calendar: "15 Ramadan 1446", ۵ آبان ۱۴۰۴. */
import { dayOfHijri, dayOfSolarHijri } from '../non-gregorian.ts';
import { numberOf, tokenOf, type Found, type Match, type Rule } from './rule.ts';

function readOther(match: Match): Found | null {
  const solar = tokenOf(match, 'şš');
  const month = Number((solar ?? tokenOf(match, 'ħ'))?.value);
  const day = numberOf(match, '1o');
  const year = numberOf(match, '4');
  if (!month || (day !== null && (day < 1 || day > (solar && month <= 6 ? 31 : 30)))) return null;
  if (day === null && year === null && isNameLike(match)) return null;
  const calendar = solar ? 'Solar Hijri' : 'Hijri';
  if (year === null) return { meaning: { kind: 'other-calendar', calendar, month, day } };
  if (year < 1200 || year > 1600) return null;
  const convert = solar ? dayOfSolarHijri : dayOfHijri;
  const first = convert(year, month, day ?? 1);
  const last =
    day === null ? (month === 12 ? convert(year + 1, 1, 1) : convert(year, month + 1, 1)) - 1 : first;
  return {
    meaning: { kind: 'converted', first, last, calendar, granularity: day === null ? 'month' : 'day' },
  };
}

/** «الرئيس رجب طيب أردوغان»: between two plain words Rajab, Shaaban and Ramadan are people. */
function isNameLike({ text, first, last }: Match): boolean {
  const isWord = (at: number): boolean =>
    text.classes[at] === 'x' && /^\p{L}/u.test(text.tokens[at]?.word ?? '');
  return isWord(first - 1) && isWord(last + 1);
}

export const OTHER_CALENDAR_RULES: readonly Rule[] = [
  {
    name: 'date of another calendar',
    fits: ({ hijriMonths, solarMonths }) => hijriMonths !== undefined || solarMonths !== undefined,
    pattern: /(?:W,?)?[1o]?O?[ħş],?O?4?ĥ?|(?:W,?)?[1o]O?š,?O?4?ĥ?|š,?O?4ĥ?/gu,
    read: readOther,
  },
];
