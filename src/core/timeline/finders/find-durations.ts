/** Lengths of time and things that repeat: "four-day", "the last two weeks", "every Monday", "twice a year". */
import type { CalendarData, CalendarUnit, ClockUnit } from '../../languages/calendar-data.ts';
import type { Token } from '../lexing/token.ts';
import {
  FITS,
  directionOf,
  halfOf,
  numberOf,
  stringOf,
  tokenOf,
  type Found,
  type Match,
  type Rule,
} from './rule.ts';

const CLOCK: Readonly<Record<string, string>> = { h: 'H', m: 'M', s: 'S' };
const CALENDAR: Readonly<Record<string, string>> = {
  D: 'D',
  WE: 'WE',
  W: 'W',
  M: 'M',
  Q: 'Q',
  Y: 'Y',
  E: 'DE',
  C: 'CE',
};

/** TIMEX3 length: P4D, PT3H, PXW for an amount not told. */
export function durationValue(amount: number | null, unit: CalendarUnit | ClockUnit): string {
  const count = (value: number): string => String(Math.round(value * 100) / 100);
  if (unit === 'F') return `P${amount === null ? 'X' : count(amount * 2)}W`;
  if (unit === 'HY') return `P${amount === null ? 'X' : count(amount * 6)}M`;
  const shown = amount === null ? 'X' : count(amount);
  const clock = CLOCK[unit];
  return clock === undefined ? `P${shown}${CALENDAR[unit] ?? 'D'}` : `PT${shown}${clock}`;
}

function unitToken(match: Match): Token | undefined {
  return tokenOf(match, 'UV');
}

/** The match without its first tokens. */
function behind(match: Match, count: number): Match {
  return { ...match, first: match.first + count, tokens: match.tokens.slice(count) };
}

function readAmount(match: Match): Found | null {
  const unit = unitToken(match);
  if (!unit) return null;
  const kind = unit.value as CalendarUnit | ClockUnit;
  if (isAbbreviation(unit, match.text.text)) return null;
  const token = tokenOf(match, 'q') ?? tokenOf(match, '13na');
  if (token === undefined || match.data.dayOfMonthWords?.includes(unit.word) === true) return null;
  if (match.data.monthSigns?.includes(unit.word) === true) return null;
  // "the third in as many months", "how many days": no amount of their own.
  if (
    token.class === 'q' &&
    match.data.amountQuestions?.includes(match.text.tokens[match.first - 1]?.word ?? '') === true
  )
    return null;
  // "133 last month": the number belongs to what stands before it.
  const turned = match.tokens.findIndex((part) => /[LXFB]/.test(part.class)) > match.tokens.indexOf(token);
  if (turned && match.data.adjectivesFollow !== true && match.data.pluralUnits?.includes(unit.word) !== true)
    return null;
  if (isHourMark(unit, match.data) || isHourOfDay(match, unit)) return null;
  // The minutes of "14:30" count nothing.
  if (
    match.tokens[0] === token &&
    match.text.classes.slice(Math.max(0, match.first - 2), match.first) === '1:'
  )
    return null;
  // 19世纪 is the 19th century, two of them are 两个世纪.
  if (kind === 'C' && match.data.dateSigns === true && token.class === '1') return null;
  const amount = token.class === 'q' ? null : token.class === 'a' ? 1 : Number(token.value);
  // "the first two years" is one length; of other numbers only the amount counts.
  const ordinal = tokenOf(match, 'o');
  if (ordinal && (Number(ordinal.value) !== 1 || amount === 1))
    return readAmount(behind(match, match.tokens.indexOf(ordinal) + 1));
  if (amount !== null && amount <= 0) return null;
  // "three-quarters", "a half": parts of anything.
  if ((kind === 'Q' || kind === 'HY') && directionOf(match) === null) return null;
  const half = halfOf(match);
  const direction = directionOf(match);
  const approximate = tokenOf(match, '~≈q') ? { approximate: true } : {};
  const ranged = {
    ...(direction === null ? {} : { direction }),
    ...(amount === null ? {} : { amount }),
    unit: kind,
  };
  // "The four-day talks": the article belongs to the talks.
  const adjective =
    tokenOf(match, '-') !== undefined &&
    match.tokens[0]?.class === 't' &&
    tokenOf(match, 'LXFB') === undefined;
  return {
    ...approximate,
    first: adjective ? match.first + 1 : match.first,
    meaning: {
      kind: 'duration',
      value: durationValue(amount === null ? null : amount + half, kind),
      ...ranged,
    },
  };
}

/** "an HR manager", "two SECs": capitals spell another word. */
function isAbbreviation({ start, class: kind }: Token, text: string): boolean {
  const second = text.charCodeAt(start + 1);
  return kind === 'V' && second >= 65 && second <= 90;
}

/** 2时30分 is a time, two hours are 两小时. */
function isHourMark(unit: Token, data: CalendarData): boolean {
  return data.dateSigns === true && data.hourUnits?.includes(unit.word) === true;
}

/** "à 6 heures", "às 14 horas": the hour, where nothing is measured ("de 8 à 10 heures", "a 3 horas de"). */
function isHourOfDay({ tokens, text, first, last, data }: Match, unit: Token): boolean {
  if (data.hourUnits?.includes(unit.word) !== true || tokens.length !== 2 || Number(tokens[0]?.value) > 24)
    return false;
  const before = text.classes.slice(Math.max(0, first - 2), first);
  return /(?:^|[^13nV])[@>]$/u.test(before) && text.classes[last + 1] !== 'O';
}

/** "1 hour and 30 minutes" */
function readCompound(match: Match): Found | null {
  const amounts = match.tokens.filter((token) => /[13n]/.test(token.class));
  const units = match.tokens.filter((token) => token.class === 'V');
  const [a, b] = amounts;
  const [u, w] = units;
  if (!a || !b || !u || !w || u.value === w.value || isHourMark(u, match.data)) return null;
  const first = durationValue(Number(a.value), u.value as ClockUnit);
  return {
    meaning: {
      kind: 'duration',
      value: first + durationValue(Number(b.value), w.value as ClockUnit).slice(2),
    },
  };
}

/** A plural unit, or one beside a word that is only said of several. */
function namesSeveral(match: Match, unit: Token): boolean {
  const direction = tokenOf(match, 'LXFB');
  return (
    match.data.pluralUnits?.includes(unit.word) === true ||
    (direction !== undefined && match.data.pluralDirections?.includes(direction.word) === true)
  );
}

/** "a few days", "days", "the coming years": a plural without a number. */
function readPlural(match: Match): Found | null {
  const unit = unitToken(match);
  if (!unit || !namesSeveral(match, unit)) return null;
  const direction = directionOf(match);
  // "cut in half", "in quarters": parts of anything.
  if ((unit.value === 'Q' || unit.value === 'HY') && direction === null) return null;
  return {
    meaning: {
      kind: 'duration',
      value: durationValue(null, unit.value as CalendarUnit),
      ...(direction === null ? {} : { direction, unit: unit.value as CalendarUnit }),
    },
  };
}

function readAdjective(match: Match): Found | null {
  const value = stringOf(match, 'd');
  return value === null ? null : { meaning: { kind: 'duration', value } };
}

/** "daily", "weekly"; in "LA Weekly" and "Daily News" they are part of a name. */
function readFrequency(match: Match): Found | null {
  const token = tokenOf(match, 'J');
  const isName = (beside: Token | undefined): boolean => beside?.class === 'x' && beside.capital;
  if (
    token?.capital === true &&
    (isName(match.text.tokens[match.first - 1]) || isName(match.text.tokens[match.last + 1]))
  )
    return null;
  const value = stringOf(match, 'J');
  return value === null ? null : { meaning: { kind: 'set', value } };
}

function readEvery(match: Match): Found | null {
  const weekday = numberOf(match, 'W');
  const month = numberOf(match, 'M');
  const part = stringOf(match, 'P');
  // "every second Wednesday of the month"
  if (weekday !== null)
    return { meaning: { kind: 'set', value: `XXXX-WXX-${weekday}${part === null ? '' : `T${part}`}` } };
  if (month !== null) return { meaning: { kind: 'set', value: `XXXX-${String(month).padStart(2, '0')}` } };
  const unit = unitToken(match);
  if (unit) {
    const other = tokenOf(match, 'o');
    if (tokenOf(match, 'q'))
      return { meaning: { kind: 'set', value: durationValue(null, unit.value as CalendarUnit) } };
    const stated = numberOf(match, '13n') ?? (other && Number(other.value) < 10 ? Number(other.value) : null);
    const amount = stated ?? (Number(tokenOf(match, 'Q')?.value) || 1);
    return { meaning: { kind: 'set', value: durationValue(amount, unit.value as CalendarUnit) } };
  }
  if (part !== null) return { meaning: { kind: 'set', value: `T${part}` } };
  const season = stringOf(match, 'S');
  return season === null ? null : { meaning: { kind: 'set', value: `XXXX-${season}` } };
}

/** "twice a week", "three times a month", "deux fois par semaine" */
function readTimes(match: Match): Found | null {
  const unit = tokenOf(match, 'U');
  const word = match.text.tokens[match.first - 1]?.word ?? '';
  if (match.data.repetitionWords?.includes(word) !== true) return null;
  const counted = /[13nq]/.test(match.text.classes[match.first - 2] ?? '');
  const value = unit ? durationValue(1, unit.value as CalendarUnit) : stringOf(match, 'J');
  return value === null ? null : { first: match.first - (counted ? 2 : 1), meaning: { kind: 'set', value } };
}

/** "on Friday mornings": it comes again. */
function readWeekdayParts(match: Match): Found | null {
  const part = tokenOf(match, 'P');
  return part && match.data.pluralUnits?.includes(part.word) === true
    ? { meaning: { kind: 'set', value: `XXXX-WXX-${numberOf(match, 'W')}T${part.value}` } }
    : null;
}

/** "Mondays" */
function readWeekdays(match: Match): Found | null {
  const token = tokenOf(match, 'W');
  // "in der Nacht des Mittwochs": a genitive.
  const owned = match.text.classes[match.first - 1] === 't' && match.data.verbBracket === true;
  return token && !owned && match.data.pluralWeekdays?.includes(token.word) === true
    ? { meaning: { kind: 'set', value: `XXXX-WXX-${token.value}` } }
    : null;
}

export const DURATION_RULES: readonly Rule[] = [
  {
    name: 'amount of time',
    pattern: /(?:t|T)?(?:[LXFBo])?[~≈]{0,3}(?:a?q|a|[13n])(?:[LXFB])?-?[UV](?:½)?(?!A|>tU)/gu,
    read: readAmount,
  },
  // "tres meses pasados", "الأشهر الثلاثة الماضية", "الأسابيع المقبلة"
  {
    name: 'amount of time and last',
    fits: FITS.adjectivesFollow,
    pattern: /t?[13n]U[LX]|t?U[13no][LX]/gu,
    read: readAmount,
  },
  {
    name: 'unnumbered length, last behind',
    fits: FITS.adjectivesFollow,
    pattern: /t?U[LX]/gu,
    read: readPlural,
  },
  { name: 'hours and minutes', pattern: /[13n]V&?,?[13n]V/gu, read: readCompound },
  { name: 'unnumbered length', pattern: /(?:t|T)?[LXFB]U|(?<=[fi›‹])U/gu, read: readPlural },
  { name: 'length in one word', pattern: /d/gu, read: readAdjective },
  { name: 'frequency word', pattern: /J/gu, read: readFrequency },
  { name: 'times a unit', pattern: /(?<=x)(?:aU|J)/gu, read: readTimes },
  { name: 'every', pattern: /Q(?:[13noq])?(?:WP|W(?:Ot?U)?|[UVMPS])/gu, read: readEvery },
  { name: 'parts of a weekday', pattern: /W(?:P|-P)/gu, read: readWeekdayParts },
  { name: 'plural weekday', pattern: /W/gu, read: readWeekdays },
];
