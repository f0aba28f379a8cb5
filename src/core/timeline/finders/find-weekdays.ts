/** Weekdays: "Monday", "last Friday", "Tuesday next week", "Friday the 13th". */
import type { DayPart } from '../../languages/calendar-data.ts';
import { isPartOfName } from './guards.ts';
import { directionOf, numberOf, stringOf, tokenOf, type Found, type Match, type Rule } from './rule.ts';

function readWeekday(match: Match): Found | null {
  const weekday = numberOf(match, 'Ww');
  if (weekday === null) return null;
  const direction = directionOf(match);
  if (match.tokens.length === 1 && isPartOfName(match)) return null;
  // "on a Monday coming from": no adjective of the day.
  const next = match.text.tokens[match.last + 1];
  if (
    match.tokens.length > 1 &&
    /[Ww]/.test(match.tokens[0]?.class ?? '') &&
    next?.class === 'x' &&
    match.data.adjectivesFollow !== true
  )
    return null;
  if (match.data.namedDays?.includes(match.text.tokens[match.first - 1]?.word ?? '') === true) return null;
  // "on a Monday": any of them.
  if (match.text.classes[match.first - 1] === 'a')
    return { meaning: { kind: 'reference', value: `XXXX-WXX-${weekday}` } };
  const narrative = tokenOf(match, 'FB') !== undefined;
  return { meaning: { kind: 'weekday', weekday, direction, ...(narrative ? { narrative } : {}) } };
}

/** A weekday and the week it lies in. */
function readWeekdayOfWeek(match: Match): Found | null {
  const weekday = numberOf(match, 'Ww');
  const unit = tokenOf(match, 'U');
  const period = tokenOf(match, 'Y');
  const shift = period ? weekShift(String(period.value)) : unit?.value === 'W' ? directionOf(match) : null;
  if (weekday === null || shift === null) return null;
  const dayPart = stringOf(match, 'P') as DayPart | null;
  return {
    ...(dayPart === null ? {} : { dayPart }),
    meaning: { kind: 'weekday', weekday, direction: null, weekShift: shift },
  };
}

function weekShift(period: string): number | null {
  const [unit, shift] = period.split(' ');
  return unit === 'W' ? Number(shift) : null;
}

/** "the third Thursday of May", "the last Sunday in October 2024": a rule, as some feasts have. */
function readNthOfMonth(match: Match): Found | null {
  const weekday = numberOf(match, 'W');
  const month = numberOf(match, 'Mm');
  const index = numberOf(match, 'o') ?? -1;
  if (weekday === null || month === null || index > 5) return null;
  const date = `${String(month).padStart(2, '0')}#${index}-${weekday}`;
  return { meaning: { kind: 'holiday', name: '', date, year: numberOf(match, '4'), direction: null } };
}

/** "the first Monday of each month": it comes again. */
function readRepeated(match: Match): Found | null {
  const weekday = numberOf(match, 'W');
  return weekday === null ? null : { meaning: { kind: 'set', value: `XXXX-WXX-${weekday}` } };
}

function readNumbered(match: Match): Found | null {
  const weekday = numberOf(match, 'Ww');
  const day = numberOf(match, 'o');
  if (weekday === null || day === null || day > 31) return null;
  // Without an article only digits number a day: "Friday second half".
  if (tokenOf(match, 't') === undefined && !/^\d/.test(tokenOf(match, 'o')?.word ?? '')) return null;
  return { meaning: { kind: 'weekday', weekday, direction: null, dayOfMonth: day } };
}

/** "nesta quarta-feira (5)": Brazilian papers put the day of the month behind. */
function readBracketed(match: Match): Found | null {
  const weekday = numberOf(match, 'Ww');
  const day = numberOf(match, '1');
  if (match.data.bracketedDays !== true || weekday === null || day === null || day < 1 || day > 31)
    return null;
  return { meaning: { kind: 'weekday', weekday, direction: null, dayOfMonth: day } };
}

/** Short forms ("Sat", "Sun") are weekdays only beside a preposition, a number or a part of the day. */
function readWeak(match: Match): Found | null {
  const token = tokenOf(match, 'w');
  if (!token) return null;
  return { meaning: { kind: 'weekday', weekday: Number(token.value), direction: null }, first: match.first };
}

export const WEEKDAY_RULES: readonly Rule[] = [
  { name: 'weekday', pattern: /W/gu, read: readWeekday },
  { name: 'last or next weekday', pattern: /t?[LTXFB][Ww]|[Ww][LX](?![UMW])/gu, read: readWeekday },
  { name: 'this past weekday', pattern: /TLW/gu, read: readWeekday },
  {
    name: 'weekday of a week',
    pattern: /WP?,?(?:O?t?[LTXFB]UO?|O?Y)|t?[LTXF]U,?N?W|Y,?N?W/gu,
    read: readWeekdayOfWeek,
  },
  { name: 'nth weekday of a month', pattern: /t?[oL]W[Oi][Mm](?:,?O?4)?/gu, read: readNthOfMonth },
  { name: 'nth weekday, repeated', pattern: /t?[oL]W[Oi]QU/gu, read: readRepeated },
  { name: 'weekday the nth', pattern: /[Ww],?t?o(?!O|[Mm])/gu, read: readNumbered },
  { name: 'weekday and day in brackets', pattern: /(?:[LTX][Ww]|[LTX]?W)\(1\)/gu, read: readBracketed },
  { name: 'short weekday', pattern: /(?<=[Niyuc])w(?=[^x]|x)/gu, read: readWeak },
];
