/** Years, decades and centuries standing alone. */
import { yearOfTwoDigits } from '../lexing/digits.ts';
import type { Token } from '../lexing/token.ts';
import { isCountedNoun, isInWord } from './guards.ts';
import { FITS, numberOf, stringOf, tokenOf, touches, type Found, type Match, type Rule } from './rule.ts';

function yearFound(year: number, rest: Omit<Found, 'meaning'> = {}): Found {
  return { ...rest, meaning: { kind: 'date', year, month: null, day: null } };
}

function readYear(match: Match): Found | null {
  const token = match.tokens[0];
  const before = match.text.tokens[match.first - 1];
  const next = match.text.tokens[match.last + 1];
  const glued = match.text.tokens[match.last + 2];
  if (!token || isInNumber(match, match.first)) return null;
  // «संवत 2082»: a year of another calendar.
  if (before !== undefined && match.data.otherCalendarWords?.includes(before.word) === true) return null;
  const year = Number(token.value);
  // "the 2015/16 season"
  const seasonal =
    next?.class === '/' &&
    touches(token, next) &&
    glued?.class === '1' &&
    Number(glued.value) === (year + 1) % 100;
  if (before && /[$€£№#./:%]/.test(before.word) && touches(before, token)) return null;
  if (before && (/^[$€£№#©]$/.test(before.word) || match.data.titleYearWords?.includes(before.word) === true))
    return null;
  if (
    next &&
    touches(token, next) &&
    ((/[%$€£/]/.test(next.class) && !seasonal) ||
      /^[°%‰€$£_+]$/.test(next.word) ||
      (next.class === ':' && glued !== undefined && touches(next, glued)))
  )
    return null;
  // 3.2010, 2010,5: part of a number.
  const further = match.text.tokens[match.last + 2];
  if (
    next &&
    /[.,]/.test(next.class) &&
    touches(token, next) &&
    further &&
    touches(next, further) &&
    /[134]/.test(further.class)
  )
    return null;
  if (isCountedNoun(next, match.data) || next?.class === 'V' || next?.class === 'C' || next?.class === 'z')
    return null;
  // "the 2026 fiscal year"
  if (next?.class === 'U' && match.data.dateSigns !== true && !next.word.includes(' ')) return null;
  if (match.data.signedYears === true && !isSigned(match)) return null;
  const ledBy = before?.class ?? '¶';
  const led =
    /[icuybfOEK~Lr‹›>&|]/.test(ledBy) ||
    (ledBy === '-' && /[43]/.test(match.text.tokens[match.first - 2]?.class ?? ''));
  // "about 1500 soldiers": an amount, unless nothing is counted.
  const about = ledBy === '~' && before?.word.startsWith('as ') !== true;
  if (about && next?.class === 'x' && /^\p{L}/u.test(next.word)) return null;
  if (year >= 1900 && year <= 2100) {
    if (ledBy === '@' || before?.class === '3' || before?.class === '1') return null;
    return yearFound(year);
  }
  // Older years look like amounts: they need a preposition, a bracket or another year beside them.
  const bracketed = ledBy === '(' && /^[)-]$/.test(next?.class ?? '');
  const ranged = next?.class === '-' && further?.class === '4';
  if (year >= 1000 && year < 1900 && (led || bracketed || ranged)) return yearFound(year);
  // "the 1777 campaign"
  if (year >= 1500 && year < 1900 && ledBy === 't' && next?.class === 'x') return yearFound(year);
  return null;
}

/** 2026年, 2024～2026年, and in brackets (2026). */
function isSigned({ text, first, last }: Match): boolean {
  const after = text.tokens[last + 1];
  const sign = after?.class === '-' && text.classes[last + 2] === '4' ? text.tokens[last + 3] : after;
  if (sign?.class === 'U') return sign.value === 'Y';
  // 2025年末
  if (sign?.class === 'κ') return true;
  return text.classes[first - 1] === '(' && /[)-]/.test(after?.class ?? '');
}

/** "the year 2020" is one expression; "the years 2020 and 2021" are not. */
function readNamedYear(match: Match): Found | null {
  const unit = tokenOf(match, 'U');
  if (unit?.value !== 'Y' || match.data.pluralUnits?.includes(unit.word) === true) return null;
  const year = numberOf(match, '134');
  const era = numberOf(match, 'G');
  if (year === null || year < 1 || year > 9999) return null;
  return yearFound(era === -1 ? 1 - year : year);
}

function readEra(match: Match): Found | null {
  const year = numberOf(match, '134');
  const era = numberOf(match, 'G');
  if (year === null || era === null || year > 9999 || year < 1 || !Number.isInteger(year)) return null;
  return yearFound(era === -1 ? 1 - year : year);
}

/** True within a telephone or file number: "+86 2010-2015-86", "01234-1990". */
function isInNumber({ text }: Match, at: number): boolean {
  const { tokens } = text;
  let first = at;
  let last = at;
  const joins = (left: number): boolean =>
    tokens[left + 1]?.word === '-' &&
    touches(tokens[left], tokens[left + 1]) &&
    touches(tokens[left + 1], tokens[left + 2]) &&
    /^\d/.test(tokens[left]?.word ?? '') &&
    /^\d/.test(tokens[left + 2]?.word ?? '');
  while (first >= 2 && joins(first - 2)) first -= 2;
  while (joins(last)) last += 2;
  const groups = (last - first) / 2 + 1;
  // "82-2100": no month before a year, and no year before it.
  return (
    groups > 2 ||
    (groups === 2 &&
      (/^0\d\d/.test(tokens[first]?.word ?? '') ||
        isFileNumber(tokens[first]) ||
        isExchange(tokens[first], tokens[at])))
  );
}

/** "555-2010": a telephone's exchange and number; "from 800-1066" are years. */
function isExchange(first: Token | undefined, year: Token | undefined): boolean {
  return first?.class === '3' && first.word.length === 3 && Number(year?.value) >= 1900;
}

function isFileNumber(token: Token | undefined): boolean {
  return token?.class === '1' && Number(token.value) > 31;
}

/** "499–493 BC": the first year shares the era of the second. */
function readSharedEra(match: Match): Found | null {
  const year = Number(match.tokens[0]?.value);
  const era = Number(
    match.text.tokens.slice(match.last + 1, match.last + 5).find((token) => token.class === 'G')?.value,
  );
  if (!Number.isInteger(year) || year < 1) return null;
  return yearFound(era === -1 ? 1 - year : year);
}

/** "1939–45", "2007/08": the short end of a range. */
function readShortYear(match: Match): Found | null {
  const [first, mark, second] = match.tokens;
  if (
    !first ||
    !mark ||
    !second ||
    second.word.length !== 2 ||
    !touches(first, mark) ||
    !touches(mark, second)
  )
    return null;
  const next = match.text.tokens[match.last + 1];
  if (next && touches(second, next) && /[-/:]/.test(next.class)) return null;
  if (isInNumber(match, match.first)) return null;
  const year = Math.floor(Number(first.value) / 100) * 100 + Number(second.value);
  if (year <= Number(first.value) || Number(first.value) < 1700) return null;
  return yearFound(year, { first: match.last });
}

/** "'89" */
function readApostropheYear(match: Match): Found | null {
  const [mark, digits] = match.tokens;
  if (!mark || !digits || digits.word.length !== 2 || !touches(mark, digits)) return null;
  // 5'10"
  if (isInWord(match.text, match.first, match.last)) return null;
  return yearFound(yearOfTwoDigits(Number(digits.value)));
}

function readDecade(match: Match): Found | null {
  const token = tokenOf(match, 'Z');
  const century = centuryShift(match);
  if (!token || (tokenOf(match, 'U') && tokenOf(match, 'U')?.value !== 'Y')) return null;
  const value = Number(token.value);
  const era = numberOf(match, 'G');
  if (era === -1) return null;
  if (tokenOf(match, 'Y') && (century === null || value > 90)) return null;
  if (century !== null) return { meaning: { kind: 'decade', year: century + value } };
  const year = value >= 1000 ? value : value >= 100 ? null : value < 20 ? 2000 + value : 1900 + value;
  if (year === null || (token.word.length === 2 && value % 10 !== 0)) return null;
  if (value < 100 && isMeasure(match, token)) return null;
  return { meaning: { kind: 'decade', year } };
}

/** Ages ("in her late 60s", "age: mid-forties"), heat ("the low 40s"), the number of a thing ("Local 90's"). */
function isMeasure({ text, first, last, data }: Match, { capital, word }: Token): boolean {
  let at = first - 1;
  while (/[-:E]/.test(text.classes[at] ?? '')) at -= 1;
  const before = text.tokens[at];
  if (before === undefined) return false;
  if (data.possessives?.includes(before.word) === true || data.ageWords?.includes(before.word) === true)
    return true;
  if (data.heightWords?.includes(before.word) === true && /\d/.test(word)) return true;
  return (
    isInWord(text, first, last) || (first === last && before.capital && before.class === 'x' && !capital)
  );
}

/** 上世纪90年代: the first year of the century that the decade lies in. */
function centuryShift(match: Match): number | null {
  const [unit, shift] = (stringOf(match, 'Y') ?? '').split(' ');
  return unit === 'C' ? 2000 + 100 * Number(shift) : null;
}

/** "les années 1990", "los años noventa", "década de 90", "a finales de los 90". */
function readLedDecade(match: Match): Found | null {
  const lead = tokenOf(match, 'U');
  const number = tokenOf(match, '14n');
  if (!number || (lead && lead.value !== 'E' && match.data.decadeLeads?.includes(lead.word) !== true))
    return null;
  if (!lead && match.data.decadeLeads === undefined) return null;
  const value = Number(number.value);
  if (value % 10 !== 0 || (value < 1000 && (value < 20 || value > 90))) return null;
  // The Persian "nineties" are those of the solar calendar, or not.
  if (value < 1000 && match.data.solarMonths !== undefined) return null;
  return {
    meaning: { kind: 'decade', year: value >= 1000 ? value : value < 20 ? 2000 + value : 1900 + value },
  };
}

/** "1990 کی دہائی": where "of" stands behind its noun, so does the decade. */
function readNamedDecade(match: Match): Found | null {
  const year = numberOf(match, '4');
  if (match.data.postpositional !== true || tokenOf(match, 'U')?.value !== 'E') return null;
  return year === null || year % 10 !== 0 ? null : { meaning: { kind: 'decade', year } };
}

function readCentury(match: Match): Found | null {
  if (tokenOf(match, 'U')?.value !== 'C') return null;
  const index = numberOf(match, 'o1');
  const era = numberOf(match, 'G');
  if (index === null || index < 1 || index > 30) return null;
  return { meaning: { kind: 'century', index: era === -1 ? -index : index } };
}

export const YEAR_RULES: readonly Rule[] = [
  { name: 'year', pattern: /4/gu, read: readYear },
  { name: 'the year', pattern: /tU(?:4G?|[13]G)/gu, read: readNamedYear },
  { name: 'year and era', pattern: /[134]G/gu, read: readEra },
  { name: 'year before a year and era', pattern: /[134](?=(?:-|>|&|\|)[134]G)/gu, read: readSharedEra },
  { name: 'short year', pattern: /4[-/]1/gu, read: readShortYear },
  { name: 'apostrophe year', pattern: /'1(?!['%x])/gu, read: readApostropheYear },
  { name: 'decade', pattern: /(?:t?(?:E-?)?'?|YO?)Z(?:G|U)?/gu, read: readDecade },
  {
    name: 'decade after its word',
    pattern: /t?U(?:Ot?|t-)?[14n](?![UV%])|(?<=KO)t?1(?![UVMm%:])/gu,
    read: readLedDecade,
  },
  { name: 'decade before its word', fits: FITS.postpositional, pattern: /4OU/gu, read: readNamedDecade },
  { name: 'century', pattern: /t?(?:E-?)?(?:o|1\.?)-?UG?/gu, read: readCentury },
  // "siglo XIX", "القرن التاسع عشر"
  {
    name: 'century and its number',
    fits: FITS.adjectivesFollow,
    pattern: /t?U(?:o|t-1)/gu,
    read: readCentury,
  },
];
