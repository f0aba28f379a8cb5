/** Weekdays: "Monday", "last Friday", "Tuesday next week", "Friday the 13th". */
import type { CalendarUnit, DayPart } from '../../languages/calendar-data.ts';
import type { Meaning } from '../meaning.ts';
import { isNamedAfterWeekday, isPaper, isPartOfName } from './guards.ts';
import { directionOf, numberOf, stringOf, tokenOf, type Found, type Match, type Rule } from './rule.ts';

function readWeekday(match: Match): Found | null {
  const weekday = numberOf(match, 'Ww');
  if (weekday === null) return null;
  const direction = directionOf(match);
  if (match.tokens.length === 1 && (isPartOfName(match) || isNamedAfterWeekday(match) || isPaper(match)))
    return null;
  // "the first Friday of the season", "the first Tuesday after the count"
  if (
    /^[oL]$/.test(match.text.classes[match.first - 1] ?? '') &&
    /^[O›‹]$/.test(match.text.classes[match.last + 1] ?? '')
  )
    return null;
  // "on Mondays": it comes again.
  const owned = match.text.classes[match.first - 1] === 't' && match.data.verbBracket === true;
  if (
    !owned &&
    match.tokens.length === 1 &&
    match.data.pluralWeekdays?.includes(match.tokens[0]?.word ?? '') === true
  )
    return null;
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
  // "on a Monday": any of them; "in a Monday interview": that of this news.
  if (match.text.classes[match.first - 1] === 'a' && !isOfOccasion(match))
    return { meaning: { kind: 'reference', value: `XXXX-WXX-${weekday}` } };
  const narrative = tokenOf(match, 'FB') !== undefined;
  const dayPart = stringOf(match, 'P') as DayPart | null;
  return {
    ...(dayPart === null ? {} : { dayPart }),
    meaning: { kind: 'weekday', weekday, direction, ...(narrative ? { narrative } : {}) },
  };
}

/** "during a Wednesday speech": a preposition before and what took place behind. */
function isOfOccasion({ text, first, last }: Match): boolean {
  const next = text.tokens[last + 1];
  const noun = next?.class === 'P' ? text.tokens[last + 2] : next;
  return (
    /[i@r›‹]/.test(text.classes[first - 2] ?? '') &&
    noun?.class === 'x' &&
    !noun.capital &&
    /^\p{L}/u.test(noun.word)
  );
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

/** "the first Monday evening of May" */
function partOf(match: Match): Pick<Found, 'dayPart'> {
  const dayPart = stringOf(match, 'P') as DayPart | null;
  return dayPart === null ? {} : { dayPart };
}

/** "the third Thursday of May", "the last Sunday in October 2024": a rule, as some feasts have. */
function readNthOfMonth(match: Match): Found | null {
  const weekday = numberOf(match, 'W');
  const month = numberOf(match, 'Mm');
  const index = numberOf(match, 'o') ?? -1;
  if (weekday === null || month === null || index > 5) return null;
  const date = `${String(month).padStart(2, '0')}#${index}-${weekday}`;
  return {
    ...partOf(match),
    meaning: { kind: 'holiday', name: '', date, year: numberOf(match, '4'), direction: null },
  };
}

/** "the first Friday of next month", "the last day of the year", "the last day of February 2024" */
function readNthOfPeriod(match: Match): Found | null {
  const at = match.tokens.findIndex((token) => token.class === 'U' || token.class === 'W');
  const day = match.tokens[at];
  const index = numberOf({ ...match, tokens: match.tokens.slice(0, at) }, 'o') ?? -1;
  const rest: Match = { ...match, tokens: match.tokens.slice(at + 1) };
  const unit = tokenOf(rest, 'U')?.value as CalendarUnit | undefined;
  const month = numberOf(rest, 'Mm');
  const weekday = day?.class === 'W' ? Number(day.value) : null;
  if (
    !day ||
    index > 31 ||
    (weekday === null && (day.value !== 'D' || match.data.pluralUnits?.includes(day.word) === true))
  )
    return null;
  const year = numberOf(rest, '4');
  const within: Meaning | null =
    month !== null || year !== null
      ? { kind: 'date', year, month, day: null }
      : unit !== undefined && /^[WMQY]$/.test(unit)
        ? {
            kind: 'unit',
            unit,
            shift: directionOf(rest) ?? 0,
            narrative: false,
            bare: directionOf(rest) === null,
          }
        : null;
  return within && { ...partOf(match), meaning: { kind: 'nth-day', index, weekday, within } };
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

/** "on Friday 23.": the day of the month, where nothing follows that it could count. */
function readCardinal(match: Match): Found | null {
  const next = match.text.tokens[match.last + 1];
  if (next?.class === 'x' && !/^[!?]$/.test(next.word)) return null;
  return readBracketed(match);
}

/** "nesta quarta-feira (5)": Brazilian papers put the day of the month behind. */
function readBracketed(match: Match): Found | null {
  const weekday = numberOf(match, 'Ww');
  const day = numberOf(match, '1');
  if (weekday === null || day === null || day < 1 || day > 31) return null;
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
  { name: 'last or next weekday', pattern: /t?[LTXFB][Ww]|[Ww][LX](?![UMW])P?/gu, read: readWeekday },
  { name: 'this past weekday', pattern: /TLW/gu, read: readWeekday },
  {
    name: 'weekday of a week',
    pattern: /WP?,?(?:O?t?[LTXFB]UO?|O?Y)|t?[LTXF]U,?N?W|Y,?N?W/gu,
    read: readWeekdayOfWeek,
  },
  { name: 'nth weekday of a month', pattern: /t?[oL]WP?[Oi]?[Mm](?:,?O?4)?/gu, read: readNthOfMonth },
  {
    name: 'nth day of a period',
    pattern: /t?[oL]WP?(?:[Oif]t?[LTX]?U|t[LTX]?U)|(?:t|(?<=[tN]))LU(?:O(?:t?[LTX]?U|[Mm](?:,?O?4)?|4)|tU)/gu,
    read: readNthOfPeriod,
  },
  { name: 'nth weekday, repeated', pattern: /t?[oL]W[Oi]QU/gu, read: readRepeated },
  { name: 'weekday the nth', pattern: /[Ww],?t?o(?!O|[Mm])/gu, read: readNumbered },
  {
    name: 'weekday and day',
    fits: (data) => data.ordinalSuffixes !== undefined,
    pattern: /(?<=[N‹uycfb>])[Ww]1(?=[.;)¶x](?![1-])|@[1n]|$)/gu,
    read: readCardinal,
  },
  {
    name: 'weekday and day in brackets',
    fits: (data) => data.bracketedDays === true,
    pattern: /(?:[LTX][Ww]|[LTX]?W)\(1\)/gu,
    read: readBracketed,
  },
  {
    name: 'short weekday',
    // "on Sat", "Mon-Fri", "Sat. 10 a.m.-4 p.m."
    pattern:
      /(?<=[Niyuc])w(?=[^x]|x)|w(?=-w)|(?<=w-)w|w(?=[.,]?@?(?:1(?::1)?C?-)?(?:1(?::1)?C|1:1))|w(?=,?1[./-]1[./-][14])/gu,
    read: readWeak,
  },
];
