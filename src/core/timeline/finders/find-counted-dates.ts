/** Dates counted from another one, or on from today: "a week from Friday", "two days after Christmas", "in two days", "Monday week". */
import type { Token } from '../lexing/token.ts';
import type { Meaning } from '../meaning.ts';
import { AMOUNT, amountOf, leadOf, unitOf } from './amounts.ts';
import { directionOf, numberOf, tokenOf, type Found, type Match, type Rule } from './rule.ts';

/** Words between a superlative and its stretch of time. */
const SUPERLATIVE_REACH = 6;

/** "the worst market in 40 years", "the first visit in two decades": how long, not when. */
function followsSuperlative({ text, first, data }: Match): boolean {
  for (let index = first - 1; index >= Math.max(0, first - SUPERLATIVE_REACH); index -= 1) {
    const token = text.tokens[index];
    if (!token || /[.,;:¶]/.test(token.class)) return false;
    if (data.futureWords?.includes(token.word) === true) return false;
    const isOne =
      data.superlatives?.includes(token.word) === true ||
      (token.class === 'x' && data.superlativeEndings?.some((end) => token.word.endsWith(end)) === true);
    if (isOne && /[tx']/.test(text.classes[index - 1] ?? '')) return true;
  }
  return false;
}

/** "in two days": a point to come, unless it happened ("in two days the army took…"). */
function readInOffset(match: Match): Found | null {
  const unit = unitOf(match);
  const amount = amountOf(match);
  if (unit === undefined || amount === null || tokenOf(match, '13na') === undefined) return null;
  if (followsSuperlative(match)) return null;
  if (match.data.futureIn && !match.data.futureIn.includes(match.tokens[0]?.word ?? '')) return null;
  if (match.data.dayOfMonthWords?.includes(match.tokens.at(-1)?.word ?? '') === true) return null;
  return {
    ...leadOf(match.tokens),
    meaning: { kind: 'offset', amount, unit, sign: 1, narrative: false, lengthIfPast: true },
  };
}

/** "a week from Friday", "two days after Christmas", "the day before yesterday": counted from another date. */
function readCounted(sign: -1 | 1): (match: Match) => Found | null {
  return (match) => {
    const unit = unitOf(match);
    const amount = amountOf(match);
    const last = match.tokens.at(-1);
    if (unit === undefined || amount === null || !last) return null;
    const from = countedFrom(match);
    return from && { meaning: { kind: 'offset', amount, unit, sign, narrative: false, from } };
  };
}

/** The date an amount counts from: the tokens after "from", "after", "before". */
function countedFrom(match: Match): Found['meaning'] | null {
  const at = match.tokens.findIndex(({ class: kind }) => /[›‹fA]/.test(kind));
  const anchor: Match = { ...match, tokens: match.tokens.slice(at + 1) };
  const last = match.tokens.at(-1);
  const month = numberOf(anchor, 'Mm');
  if (month !== null) {
    const day = numberOf(anchor, '1o');
    return day === null || day < 1 || day > 31
      ? null
      : { kind: 'date', year: numberOf(anchor, '4'), month, day };
  }
  if (!last) return null;
  if (last.class === '4') return { kind: 'date', year: Number(last.value), month: null, day: null };
  if (last.class === 'D') return { kind: 'day', shift: Number(last.value) };
  if (last.class === 'H')
    return { kind: 'holiday', name: last.word, date: String(last.value), year: null, direction: null };
  return last.class === 'W'
    ? { kind: 'weekday', weekday: Number(last.value), direction: directionOf(anchor) }
    : null;
}

/** "on Monday week", "a week on Monday": the Monday after the coming one. */
function readWeekdayWeek(match: Match): Found | null {
  const unit = tokenOf(match, 'U');
  const weekday = numberOf(match, 'W');
  if (weekday === null || (unit?.value !== 'W' && unit?.value !== 'F')) return null;
  if (match.data.pluralUnits?.includes(unit.word) === true) return null;
  return {
    meaning: {
      kind: 'offset',
      amount: 1,
      unit: unit.value,
      sign: 1,
      narrative: false,
      from: { kind: 'weekday', weekday, direction: 1 },
    },
  };
}

/** "two Fridays ago", "the Tuesday before last": weeks counted back from the last one. */
function readWeekdaysBack(match: Match): Found | null {
  const weekday = numberOf(match, 'W');
  const count = tokenOf(match, 'A') === undefined ? 2 : numberOf(match, '1n');
  if (weekday === null || count === null || count < 2) return null;
  // "the Friday before last orders": it opens its sentence, or nothing follows that it could be said of.
  const { classes } = match.text;
  if (classes[match.last + 1] === 'x' && !/[.¶]/.test(classes[match.first - 1] ?? '¶')) return null;
  return {
    meaning: {
      kind: 'offset',
      amount: count - 1,
      unit: 'W',
      sign: -1,
      narrative: false,
      from: { kind: 'weekday', weekday, direction: -1 },
    },
  };
}

/** "a year ago today", "five years ago on Tuesday", "two years ago this week": counted back from that day. */
function readAnniversary(match: Match): Found | null {
  const ago = match.tokens.findIndex(({ class: kind }) => kind === 'A');
  const amount = amountOf({ ...match, tokens: match.tokens.slice(0, ago) });
  const unit = unitOf(match);
  const rest: Match = { ...match, tokens: match.tokens.slice(ago + 1) };
  const week = tokenOf(rest, 'U')?.value;
  const from: Meaning | null =
    week === undefined
      ? countedFrom({ ...rest, tokens: [match.tokens[ago] as Token, ...rest.tokens] })
      : week === 'W' || week === 'M'
        ? { kind: 'unit', unit: week, shift: 0, narrative: false }
        : null;
  if (unit === undefined || amount === null || from === null) return null;
  return { meaning: { kind: 'offset', amount, unit, sign: -1, narrative: false, from, isExact: true } };
}

/** Days an amount may count from; "64 days from 3 May to…" is a length. */
const ANCHOR = "(?:[DHW]|t?[LTX]W|4(?![x'/-]))";
const CALENDAR_DAY = '(?:[Mm][1o](?:,?4)?|t?[1o]O?[Mm]4?)';

export const COUNTED_RULES: readonly Rule[] = [
  { name: 'in an amount', pattern: /i[~≈]{0,3}(?:a|[13n])[UV](?![Al])/gu, read: readInOffset },
  {
    name: 'counted after',
    pattern: new RegExp(`(?:${AMOUNT}|t)U(?:[›f]${ANCHOR}|›${CALENDAR_DAY})`, 'gu'),
    read: readCounted(1),
  },
  {
    name: 'counted before',
    pattern: new RegExp(`(?:${AMOUNT}|t)U‹(?:${ANCHOR}|${CALENDAR_DAY})`, 'gu'),
    read: readCounted(-1),
  },
  {
    name: 'weekday week',
    fits: (data) => data.weekdayWeeks === true,
    pattern: /(?<=[Nyu‹])WU(?=[.,;)¶]|$)|(?<![rQof])aUNW(?=[.,;)¶]|$)/gu,
    read: readWeekdayWeek,
  },
  {
    name: 'anniversary',
    pattern: new RegExp(`(?:[~≈]{0,3}(?:a|[13n]))UAN?(?:[DW]|TU|${CALENDAR_DAY})`, 'gu'),
    read: readAnniversary,
  },
  { name: 'weekdays back', pattern: /[1n]WA|t?W‹L(?=[.,;)¶x&]|$)/gu, read: readWeekdaysBack },
];
