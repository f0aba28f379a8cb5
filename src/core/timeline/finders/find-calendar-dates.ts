/** Dates that name a month: "Tuesday, 5 May 2012", "May 5th", "mid-June 1944", "August of that year". */
import type { Token } from '../lexing/token.ts';
import { isCountedNoun, isLikelyYear } from './guards.ts';
import {
  FITS,
  directionOf,
  numberOf,
  stringOf,
  tokenOf,
  touches,
  type Found,
  type Match,
  type Rule,
} from './rule.ts';

const DAYS_IN_MONTH = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function readDate(match: Match): Found | null {
  const month = numberOf(match, 'Mm');
  const day =
    match.tokens.length > 1 && /G/.test(match.tokens.at(-1)?.class ?? '') && !tokenOf(match, '4')
      ? null
      : numberOf(match, '1o');
  const era = numberOf(match, 'G');
  const year = numberOf(match, era === null || tokenOf(match, '4') ? '4' : '13');
  const weekday = numberOf(match, 'Ww');
  if (month === null || (day !== null && (day < 1 || day > (DAYS_IN_MONTH[month - 1] ?? 31)))) return null;
  if (hasLooseDash(match)) return null;
  // "Feb. 28-March 2": the number belongs to the month before it.
  if (
    /^[1o]-[Mm]/.test(match.text.classes.slice(match.first)) &&
    /[Mm]/.test(match.text.classes[match.first - 1] ?? '')
  )
    return null;
  const counted = tokenOf(match, 'U');
  if (counted && day !== null && counted.value !== 'D' && counted.value !== 'Y' && counted.value !== 'M')
    return null;
  const named = isNewspaper(match);
  // "this Friday, June 3": the weekday says which June.
  const towards = directionOf(match);
  const direction = towards === 0 && weekday !== null ? null : towards;
  const shift =
    (tokenOf(match, 'hj') !== undefined || counted?.value === 'Y') && year === null ? { sameYear: true } : {};
  return {
    ...(named ? { first: match.first + match.tokens.findIndex((token) => /[1otMm]/.test(token.class)) } : {}),
    meaning: {
      kind: 'date',
      year: year !== null && era === -1 ? 1 - year : year,
      month,
      day,
      ...(weekday === null || named ? {} : { weekday }),
      ...(direction === null ? {} : { direction }),
      ...shift,
    },
  };
}

/** "29 - August 2": the dash joins two dates. */
function hasLooseDash({ tokens }: Match): boolean {
  return tokens.some(
    (token, index) =>
      token.class === '-' && !(touches(tokens[index - 1], token) && touches(token, tokens[index + 1])),
  );
}

/** "Edmonton Sun, August 16": part of a name. */
function isNewspaper(match: Match): boolean {
  const before = match.text.tokens[match.first - 1];
  return match.tokens[0]?.class === 'w' && before?.class === 'x' && before.capital;
}

/** "May 20 people": the number counts what follows. */
function readMonthFirst(match: Match): Found | null {
  const read = readDate(match);
  if (!read) return null;
  const last = match.tokens.at(-1);
  const next = match.text.tokens[match.last + 1];
  // "November 02:00"
  if (last?.class === '1' && next?.class === ':' && touches(last, next)) return null;
  if (last?.class === '1' && isCountedNoun(match.text.tokens[match.last + 1], match.data)) {
    const month = match.tokens.findIndex((token) => /[Mm]/.test(token.class));
    const token = match.tokens[month];
    if (!token || token.class === 'm' || month !== 0) return null;
    return {
      meaning: { kind: 'date', year: null, month: Number(token.value), day: null },
      last: match.first,
    };
  }
  return read;
}

function readYearlyMonth(match: Match): Found | null {
  const year = tokenOf(match, '4');
  if (year && !isLikelyYear(year)) return null;
  return readDate(match);
}

/** "13th of next month", "the 28th of that month", "the 26th day of the month". */
function readDayOfMonth(match: Match): Found | null {
  const day = numberOf(match, '1o');
  const unit = match.tokens.findLast((token) => token.class === 'U');
  if (unit?.value !== 'M' || day === null || day > 31) return null;
  if (match.tokens.at(-2)?.class === 't') return { meaning: { kind: 'date', year: null, month: null, day } };
  const direction = directionOf(match);
  if (direction !== null) return { meaning: { kind: 'date', year: null, month: null, day, direction } };
  return { meaning: { kind: 'date', year: null, month: null, day, sameYear: true } };
}

/** "no último dia 14", "el próximo día 20", "15 числа": a day of the month by its number. */
function readNumberedDay(match: Match): Found | null {
  const day = numberOf(match, '1o');
  const unit = tokenOf(match, 'U');
  const isNamed = match.data.dayOfMonthWords?.includes(unit?.word ?? '') === true;
  const isLed = match.data.adjectivesFollow === true && match.tokens.at(-1)?.class !== 'U';
  if (day === null || day < 1 || day > 31 || unit?.value !== 'D' || !(isNamed || isLed)) return null;
  if (match.data.pluralUnits?.includes(unit.word) === true) return null;
  if (isCountedNoun(match.text.tokens[match.last + 1], match.data)) return null;
  const direction = directionOf(match);
  return {
    meaning: {
      kind: 'date',
      year: null,
      month: null,
      day,
      ...(direction === 1 || direction === -1 ? { nearest: direction } : {}),
    },
  };
}

/** "twenty-five January", "May twenty nine": spoken; lower numbers count things ("March seven people"). */
function readSpokenDay(match: Match): Found | null {
  const day = numberOf(match, 'n');
  const month = numberOf(match, 'Mm');
  if (day === null || month === null || day < 21 || day > 31 || !Number.isInteger(day)) return null;
  if (isCountedNoun(match.text.tokens[match.last + 1], match.data)) return null;
  return { meaning: { kind: 'date', year: numberOf(match, '4'), month, day } };
}

function readBareMonth(match: Match): Found | null {
  const [token] = match.tokens;
  const next = match.text.tokens[match.last + 1];
  const before = match.text.tokens[match.first - 1];
  if (!token) return null;
  // Digits glued to a month name make a code or an address ("may5", "dec2bin").
  if (touches(token, next) && /[-@]/.test(next?.word ?? '') && next?.class !== '-') return null;
  const led = before !== undefined && /[iNfcuybE>&|LTXFBK‹›]/.test(before.class) && !/^N$/.test(before.class);
  // "April Ryan", "Avril Lavigne": a first name, unless a preposition leads.
  if (!led && match.data.weak !== undefined && isNameLike(match)) return null;
  return { meaning: { kind: 'date', year: null, month: Number(token.value), day: null } };
}

/** Capitalised word after a month that can be a first name, or a capitalised word before it. */
function isNameLike(match: Match): boolean {
  const token = match.tokens[0];
  const next = match.text.tokens[match.last + 1];
  const before = match.text.tokens[match.first - 1];
  if (!token || !token.capital) return false;
  const firstNames = match.data.firstNameMonths ?? [];
  if (!firstNames.includes(token.word)) return false;
  return (
    (next?.class === 'x' && next.capital) ||
    (before?.class === 'x' &&
      before.capital &&
      !/[.!?¶]/.test(match.text.tokens[match.first - 2]?.class ?? '¶'))
  );
}

/** "el pasado mes de noviembre", "le mois d'août dernier": the month has its word before it. */
function readMonthOfName(match: Match): Found | null {
  const unit = tokenOf(match, 'U');
  if (unit?.value !== 'M' || match.data.pluralUnits?.includes(unit.word) === true) return null;
  return readDate(match);
}

/** أغسطس/آب: one month. */
function readTwoNames({ tokens }: Match): Found | null {
  const [first, , second] = tokens;
  if (!first || first.value !== second?.value) return null;
  return { meaning: { kind: 'date', year: null, month: Number(first.value), day: null } };
}

function readWeakMonth(match: Match): Found | null {
  const token = match.tokens.at(-1);
  const next = match.text.tokens[match.last + 1];
  if (!token) return null;
  // "in March, Cambridgeshire", "of May Day": a capitalised word after makes it a name.
  if (next?.class === 'x' && next.capital && token.end + 1 === next.start) return null;
  // "Viña del Mar"
  const lead = match.text.tokens[match.first - 1];
  const name = match.text.tokens[match.first - 2];
  if (token.capital && lead && /[fO]/.test(lead.class) && name?.class === 'x' && name.capital) return null;
  const read: Found = {
    meaning: { kind: 'date', year: null, month: Number(token.value), day: null },
    first: match.last,
  };
  const direction = directionOf(match);
  return direction === null
    ? read
    : {
        ...read,
        first: match.first,
        meaning: { kind: 'date', year: null, month: Number(token.value), day: null, direction },
      };
}

const WEEKDAY = '(?:[LTX]?[Ww][,.]?t?,?)?';

export const CALENDAR_DATE_RULES: readonly Rule[] = [
  {
    name: 'month day, year',
    pattern: new RegExp(`${WEEKDAY}[Mm],?t?[1o](?:,?(?:O|it?)?4G?)?`, 'gu'),
    read: readMonthFirst,
  },
  {
    name: 'day month year',
    pattern: new RegExp(
      `${WEEKDAY}t?(?<!1:)[1o]\\.?(?:U?O|-)?t?[Mm](?:/[Mm]|\\([Mm]\\))?(?:[,-]?(?:O|it?)?4G?)?`,
      'gu',
    ),
    read: readDayFirst,
  },
  {
    name: 'weekday, day and month with hyphens',
    pattern: /[LTX]?[Ww]-(?:[Mm]-1|1-[Mm])(?:-4)?/gu,
    read: readDate,
  },
  { name: 'day, month and year with slashes', pattern: /1\/[Mm]\/4/gu, read: readDate },
  {
    name: 'month year',
    pattern: /[Mm](?:\/[Mm])?(?:,?O?(?:t?U)?|[/-]|i)4G?|[Mm]O?[13]G/gu,
    read: readYearlyMonth,
  },
  { name: 'year month', pattern: /4[-,]?M(?![1o])/gu, read: readYearlyMonth },
  { name: 'year month day', pattern: /4[-,]?[Mm]-?[1o]/gu, read: readYearlyMonth },
  {
    name: 'month of that year',
    pattern: /[Mm](?:[1o],?)?,?O(?:h|tj|hj)U/gu,
    read: (match) => (tokenOf(match, 'U')?.value === 'Y' ? readDate(match) : null),
  },
  {
    name: 'month last year',
    pattern: /(?:t?[1o]\.?O?)?[Mm](?:[1o])?,?[Of]?t?(?:[LTX]U|U[LTX]|Y)/gu,
    read: readShiftedYear,
  },
  {
    // "گزشتہ سال اکتوبر"
    name: 'last year, month',
    fits: (data) => data.postpositional === true,
    pattern: /(?:[LTX]U|Y)O?(?:[1o]O?)?[Mm]/gu,
    read: readMonthOfShiftedYear,
  },
  {
    name: 'month after its word',
    fits: FITS.adjectivesFollow,
    pattern: /t?[LTX]?U[LTX]?O?[Mm](?:[LTX](?!U)|,?O?(?:t?U)?4)?/gu,
    read: readMonthOfName,
  },
  {
    name: 'that month name',
    pattern: /h(?:[Mm](?=[.;)¶]|$)|M(?=,))/gu,
    read: readDate,
  },
  { name: 'last month name', pattern: /t?[LTXFB][Mm](?:[1o](?!x))?/gu, read: readDate },
  {
    name: 'month name and last',
    fits: FITS.adjectivesFollow,
    pattern: /(?:t?[1o]\.?U?O?)?[Mm](?:\/[Mm])?[LTX](?!U)/gu,
    read: (match) => (match.data.adjectivesFollow === true ? readDate(match) : null),
  },
  { name: 'this past month name', pattern: /TL[Mm]/gu, read: readDate },
  {
    name: 'day of a month',
    pattern: /t?[1o]U?O(?:h|tj|hj|t?[LTXFB])U|(?<=[N›‹uyc])toU?OtU/gu,
    read: readDayOfMonth,
  },
  {
    name: 'numbered day',
    fits: (data) =>
      data.dateSigns !== true && (FITS.adjectivesFollow(data) || data.dayOfMonthWords !== undefined),
    pattern: /t?[LTX]?U[LTX]?[1](?![.,:/%-]?\d|[OMmUV:/%]|-[1M]|,1)|[1o]U/gu,
    read: readNumberedDay,
  },
  { name: 'day in words', pattern: /n[Mm](?:,?4)?|[Mm]n(?:,?4)?(?![xU])/gu, read: readSpokenDay },
  { name: 'month', pattern: /M/gu, read: readBareMonth },
  { name: 'month by two names', pattern: /M\/M/gu, read: readTwoNames },
  {
    name: 'month after a preposition',
    pattern: /(?:(?<=[icuyfb>&|E~-])|(?<=KO))m(?!['1])|m(?=-M)|(?<=a)m(?=x)|[LTX]m/gu,
    read: readWeakMonth,
  },
  {
    name: 'month that a thing is named by',
    fits: (data) => data.nounsModify === true,
    pattern: /(?<=t)m(?=x)|m(?=')/gu,
    read: readNamingMonth,
  },
];

/** "the May report", "May's figures": a month where the text names nobody so. */
function readNamingMonth(match: Match): Found | null {
  const [own] = match.tokens;
  const { tokens } = match.text;
  // Short forms ("Dec's") are names.
  if (!own || Object.keys(match.data.months).some((name) => name !== own.word && name.startsWith(own.word)))
    return null;
  const isNamed = tokens.some(
    ({ class: kind, word }, at) =>
      kind === 'm' && word === own.word && (isNameWord(tokens[at - 1]) || isNameWord(tokens[at + 1])),
  );
  return isNamed ? null : readWeakMonth(match);
}

function isNameWord(token: Token | undefined): boolean {
  return token?.class === 'x' && token.capital && /^\p{L}/u.test(token.word);
}

function readDayFirst(match: Match): Found | null {
  const first = match.tokens[0];
  // A number before an unrelated month: "the 3 May be": weak months need the preposition or a year.
  const month = tokenOf(match, 'm');
  if (
    month &&
    !tokenOf(match, '4W') &&
    month.word === 'may' &&
    first?.class === '1' &&
    match.text.tokens[match.last + 1]?.class === 'x' &&
    !/[icuyfbNt~‹›]/.test(match.text.tokens[match.first - 1]?.class ?? 't')
  ) {
    return null;
  }
  return readDate(match);
}

function readShiftedYear(match: Match): Found | null {
  const unit = tokenOf(match, 'U');
  if (match.tokens.at(-1)?.class !== 'U' && unit && match.data.adjectivesFollow !== true) return null;
  return readMonthOfShiftedYear(match);
}

function readMonthOfShiftedYear(match: Match): Found | null {
  const unit = tokenOf(match, 'U');
  const [period, shift] = (stringOf(match, 'Y') ?? '').split(' ');
  const direction = unit?.value === 'Y' ? directionOf(match) : period === 'Y' ? Number(shift) : null;
  const month = numberOf(match, 'Mm');
  const day = numberOf(match, '1o');
  if (month === null || direction === null || (day !== null && (day < 1 || day > 31))) return null;
  return { meaning: { kind: 'date', year: null, month, day, yearShift: direction } };
}
