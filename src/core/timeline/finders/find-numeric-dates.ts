/** Dates in digits: 2025-10-30, 30.10.2025, 10/30/2025, 20251030. */
import { TOUCHES_FIGURES } from '../../analysis/unspaced-scripts.ts';
import type { Token } from '../lexing/token.ts';
import { numberOf, touches, type Found, type Match, type Rule } from './rule.ts';

function unbroken(match: Match): boolean {
  for (let index = 1; index < match.tokens.length; index += 1) {
    const [left, right] = [match.tokens[index - 1], match.tokens[index]];
    if (!touches(left, right)) return false;
  }
  // Part of a longer chain (a version, an address, a phone number) is no date.
  const before = match.text.tokens[match.first - 1];
  const after = match.text.tokens[match.last + 1];
  const further = match.text.tokens[match.last + 2];
  if (
    before &&
    touches(before, match.tokens[0]) &&
    (/[1349/:.$€£]/.test(before.class) ||
      isSymbol(before) ||
      (before.class === '-' && match.text.classes[match.first - 2] === '3'))
  )
    return false;
  return !(
    after &&
    touches(match.tokens.at(-1), after) &&
    (/[34/%]/.test(after.class) ||
      (isSymbol(after) && !(after.word === 't' && touches(after, further) && further?.class === '1')) ||
      (/[.:,-]/.test(after.class) &&
        further &&
        touches(after, further) &&
        /[1349]/.test(further.class) &&
        !/^-1([./])1\1[14]/.test(match.text.classes.slice(match.last + 1))))
  );
}

/** A letter or a sign of codes and addresses; a question mark or a quotation mark ends a date as a comma does. */
function isSymbol(token: Token): boolean {
  return (
    token.class === 'x' && /[\p{L}\p{N}_@#=&+*~\\|<>]/u.test(token.word) && !TOUCHES_FIGURES.test(token.word)
  );
}

/** True for a day that exists. */
export function real(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function readIso(match: Match): Found | null {
  if (!unbroken(match)) return null;
  const [year, month, day] = match.tokens
    .filter((token) => /[14]/.test(token.class))
    .map((token) => Number(token.value));
  if (year === undefined || month === undefined) return null;
  if (day === undefined) {
    if (match.tokens[2]?.word.length !== 2 || month < 1 || month > 12) return null;
    // "2007-08": the season from one year to the next.
    if (month === (year % 100) + 1) return null;
    return { meaning: { kind: 'date', year, month, day: null } };
  }
  if (!real(year, month, day)) return null;
  return { meaning: { kind: 'date', year, month, day } };
}

/** Day, month, year in the language's order; the other order where only that is a date. */
function readMarked(match: Match): Found | null {
  if (!unbroken(match)) return null;
  const numbers = match.tokens.filter((token) => /[14]/.test(token.class));
  const [a, b, c] = numbers.map((token) => Number(token.value));
  if (a === undefined || b === undefined || c === undefined) return null;
  const mark = match.tokens[1]?.class;
  const short = numbers[2]?.word.length === 2;
  if (numbers[2]?.word.length === 1) return null;
  if (short && (mark === '.' ? numbers[0]?.word.length === 1 && numbers[1]?.word.length === 1 : false))
    return null;
  const year = short ? c + (c < 70 ? 2000 : 1900) : c;
  const dayFirst = mark === '.' || match.data.numericOrder !== 'month-first';
  const [day, month] = dayFirst ? [a, b] : [b, a];
  if (real(year, month, day)) {
    return {
      meaning: {
        kind: 'date',
        year,
        month,
        day,
        ...(mark !== '.' && real(year, day, month) && day !== month ? { swappable: true } : {}),
      },
    };
  }
  return real(year, day, month) ? { meaning: { kind: 'date', year, month: day, day: month } } : null;
}

/** "30.10." and "am 5.11.": day and month with both stops. */
function readDayMonth(match: Match): Found | null {
  if (!unbroken(match)) return null;
  // "Kapitel 2.3. behandelt": behind any other word a number of something.
  if (match.data.dottedDays === true && match.text.classes[match.first - 1] === 'x') return null;
  const [day, month] = match.tokens
    .filter((token) => token.class === '1')
    .map((token) => Number(token.value));
  if (day === undefined || month === undefined || !real(2024, month, day)) return null;
  return { meaning: { kind: 'date', year: null, month, day } };
}

/** "on 10/1": day and month in the language's order, under a preposition only ("9/11" alone is a name). */
function readSlashed(match: Match): Found | null {
  if (!unbroken(match)) return null;
  const [a, b] = match.tokens.filter((token) => token.class === '1').map((token) => Number(token.value));
  if (a === undefined || b === undefined) return null;
  const monthFirst = match.data.numericOrder === 'month-first';
  const [day, month] = monthFirst ? [b, a] : [a, b];
  if (real(2024, month, day)) {
    const swappable = monthFirst && real(2024, day, month) && day !== month;
    return { meaning: { kind: 'date', year: null, month, day, ...(swappable ? { swappable } : {}) } };
  }
  // "by 31/3": only that way a date. "24/7" is none.
  return monthFirst && real(2024, day, month) && !(a === 24 && b === 7)
    ? { meaning: { kind: 'date', year: null, month: day, day: month } }
    : null;
}

/** "10/1-11/2/2017": the end of the stretch has the year. */
function readSlashedStart(match: Match): Found | null {
  const read = readSlashed({
    ...match,
    text: { ...match.text, tokens: match.text.tokens.slice(0, match.last + 1) },
  });
  const end = readMarked({
    ...match,
    first: match.first + 4,
    last: match.first + 8,
    tokens: match.text.tokens.slice(match.first + 4, match.first + 9),
  });
  if (read?.meaning.kind !== 'date' || end?.meaning.kind !== 'date') return null;
  const { year, month } = end.meaning;
  const earlier = Number(read.meaning.month) > Number(month) ? 1 : 0;
  return { meaning: { ...read.meaning, year: Number(year) - earlier } };
}

/** "since 11/2015": month and year, under a preposition only (laws are numbered that way). */
function readSlashedMonth(match: Match): Found | null {
  const month = numberOf(match, '1');
  const year = numberOf(match, '4');
  if (!unbroken(match) || month === null || year === null || month < 1 || month > 12) return null;
  return year < 1900 || year > 2100 ? null : { meaning: { kind: 'date', year, month, day: null } };
}

function readCompact(match: Match): Found | null {
  const word = match.tokens[0]?.word ?? '';
  if (!/^(?:19|20)\d{6}$/.test(word)) return null;
  const before = match.text.tokens[match.first - 1];
  if (before && /[$€£#x]/.test(before.word) && touches(before, match.tokens[0])) return null;
  const [year, month, day] = [Number(word.slice(0, 4)), Number(word.slice(4, 6)), Number(word.slice(6))];
  return real(year, month, day) ? { meaning: { kind: 'date', year, month, day } } : null;
}

export const NUMERIC_DATE_RULES: readonly Rule[] = [
  { name: 'iso date', pattern: /4-1-1|4\/1\/1|4\.1\.1/gu, read: readIso },
  { name: 'iso month', pattern: /4-1(?![-1])/gu, read: readIso },
  { name: 'numeric date', pattern: /1([./-])1\1[14]/gu, read: readMarked },
  { name: 'day and month', pattern: /1\.1\.(?!1)/gu, read: readDayMonth },
  {
    name: 'day and month with a slash',
    pattern: /(?<=(?:[NfuycbWw>]|[Ww],)(?:1\/1(?:,|,?[&|]))*)1\/1(?![/1O])/gu,
    read: readSlashed,
  },
  {
    name: 'day and month before a full date',
    pattern: /(?<![\d/.-])1\/1(?=-1\/1\/[14])/gu,
    read: readSlashedStart,
  },
  { name: 'month and year with a slash', pattern: /(?<=[ifucb])1\/4/gu, read: readSlashedMonth },
  { name: 'compact date', pattern: /3/gu, read: readCompact },
];
