/**
 * One reading in the TIMEX of calendar assistants' recognisers: `XXXX` for a year and `XX` for a month
 * that the words leave open, `XXXX-WXX-3` for any Wednesday, `T15` for an hour of any day, and
 * `(start,end,length)`, the end left out, for stretches. Made from what the engine keeps beside each
 * reading: which parts of the date were stated and what they count from.
 */
import { dayOf, isoOfDay, monthsAfter, partsOfDay } from '../core/timeline/days.ts';
import type { TokenText } from '../core/timeline/lexing/token.ts';
import type { Meaning } from '../core/timeline/meaning.ts';
import { weekPeriod } from '../core/timeline/resolving/periods.ts';
import type { ReadExpression } from '../core/timeline/resolving/resolve-candidates.ts';

/** The moment of writing: its day, and its seconds since midnight. */
export interface Written {
  readonly day: number;
  readonly second: number;
}

/** One expression: what its words say, and the day or year the engine made of it. */
export interface Said {
  readonly date: string;
  /** `T15`, `TMO`, or nothing. */
  readonly time: string;
  /** The date with everything told. */
  readonly meant: string;
}

type Of<Kind extends Meaning['kind']> = Extract<Meaning, { kind: Kind }>;

const two = (value: number | null): string => (value === null ? 'XX' : String(value).padStart(2, '0'));

/** Date and time apart, the date without what only the day of writing tells. */
export function whatIsSaid(read: ReadExpression, text: TokenText, written: Written | null): Said {
  const { candidate, expression } = read;
  const { value } = expression;
  const meant = value.endsWith('_REF') ? value : /^[PT]/.test(value) ? '' : (value.split('T')[0] ?? '');
  const { clock, dayPart, meaning } = candidate;
  return {
    date:
      meaning.kind === 'duration' || meaning.kind === 'set'
        ? ''
        : dateSaid(meaning, meant, read, text, written),
    time: clock === undefined ? (dayPart === undefined ? '' : `T${dayPart}`) : hourSaid(clock, read, text),
    meant,
  };
}

/** "noon" is an hour without minutes; zones are not written. */
function hourSaid(clock: string, { candidate }: ReadExpression, { classes }: TokenText): string {
  const named = classes.slice(candidate.first, candidate.last + 1).includes('☼');
  return named ? `T${two(Number(clock.slice(1, 3)) % 24)}` : clock.replace(/Z$/, '');
}

function dateSaid(
  meaning: Meaning,
  meant: string,
  read: ReadExpression,
  text: TokenText,
  written: Written | null,
): string {
  switch (meaning.kind) {
    case 'date':
      return calendarDate(meaning, meant, read, text);
    case 'weekday':
      return weekdayDate(meaning, meant, read, text, written);
    case 'holiday':
      return meaning.year === null && meaning.direction === null ? feast(meaning.date, meant) : meant;
    case 'season':
      return meaning.year === null && meaning.direction === null && meaning.yearShift === undefined
        ? meaning.season
        : meant;
    case 'part':
      return asStretch(
        meaning.year === null && meaning.direction === null ? meant.replace(/^\d{4}/, 'XXXX') : meant,
      );
    case 'nth-day':
      return nthDay(meaning, meant);
    case 'week-of-month':
      return weekOfMonth(meaning, read, text, written);
    case 'offset':
      return countedDate(meaning, meant, read, written);
    case 'clock':
      return meaning.anchor === null ? '' : dateSaid(meaning.anchor, meant, read, text, written);
    case 'decade':
    case 'century':
    case 'unit':
      return asStretch(meant);
    default:
      return meant;
  }
}

/** Only "the" ties a numbered weekday to a month: "Friday the 26th", where "Friday 26th" is any Friday. */
function isTied({ candidate }: ReadExpression, { classes }: TokenText): boolean {
  return classes.slice(candidate.first, candidate.last + 1).includes('t');
}

function calendarDate(meaning: Of<'date'>, meant: string, read: ReadExpression, text: TokenText): string {
  const { year, month, day, weekday } = meaning;
  const isCounted =
    year !== null ||
    (meaning.direction ?? null) !== null ||
    meaning.yearShift !== undefined ||
    meaning.sameYear === true ||
    meaning.nearest !== undefined ||
    meaning.fromSpeech === true;
  if (isCounted) return meant;
  if (month !== null) return `XXXX-${two(month)}${day === null ? '' : `-${two(day)}`}`;
  if (weekday !== undefined) return isTied(read, text) ? meant : `XXXX-WXX-${weekday}`;
  // "the 3rd day of the month" names its month.
  return text.classes.slice(read.candidate.first, read.candidate.last + 1).includes('U')
    ? meant
    : `XXXX-XX-${two(day)}`;
}

/** Words that count by weeks ("next Friday" is that of next week), not by days ("this coming Friday"). */
const BY_WEEKS = new Set(['next', 'following', 'last', 'previous']);

function weekdayDate(
  meaning: Of<'weekday'>,
  meant: string,
  read: ReadExpression,
  text: TokenText,
  written: Written | null,
): string {
  const { weekday, direction, weekShift, dayOfMonth, narrative } = meaning;
  if (dayOfMonth !== undefined) return isTied(read, text) ? meant : `XXXX-WXX-${weekday}`;
  if (direction === null && weekShift === undefined && narrative !== true) return `XXXX-WXX-${weekday}`;
  if (direction === null || direction === 0 || written === null) return meant;
  const { candidate, expression } = read;
  const isByWeeks = text.tokens
    .slice(candidate.first, candidate.last + 1)
    .some(({ word }) => BY_WEEKS.has(word));
  const day = weekPeriod(written.day).first + direction * 7 + weekday - 1;
  // The engine keeps the other reading; it is chosen, not made.
  return isByWeeks && expression.alternatives.some(({ bounds }) => bounds.earliestStart === day)
    ? isoOfDay(day)
    : meant;
}

/** Fixed feasts by their day, moving ones by their rule. */
function feast(rule: string, meant: string): string {
  if (/^\d\d-\d\d$/.test(rule)) return `XXXX-${rule}`;
  const [, month, index, weekday] = /^(\d\d)#(\d)-(\d)$/.exec(rule) ?? [];
  return month === undefined ? meant : `XXXX-${month}-WXX-${weekday}-${index}`;
}

function nthDay({ index, weekday, within }: Of<'nth-day'>, meant: string): string {
  if (weekday === null || index < 0) return meant;
  const isMonth =
    within.kind === 'unit'
      ? within.unit === 'M'
      : within.kind === 'date' && within.year === null && within.month !== null;
  return isMonth ? `XXXX-${meant.slice(5, 7)}-WXX-${weekday}-#${index}` : meant;
}

function weekOfMonth(
  { index, month }: Of<'week-of-month'>,
  read: ReadExpression,
  text: TokenText,
  written: Written | null,
): string {
  const day = read.expression.reading?.bounds.earliestStart;
  if (day === null || day === undefined) return read.expression.value;
  // "the week of 4 February" is named by its day.
  if (month.kind === 'date' && month.day !== null)
    return dateSaid(month, read.expression.value, read, text, written);
  // The month of a week is that of its Thursday.
  const [year, number, thursday] = partsOfDay(weekPeriod(day).first + 3);
  const said = dateSaid(month, `${year}-${two(number)}`, read, text, written);
  return `${said}-W${two(index < 0 ? Math.ceil(thursday / 7) : index)}`;
}

const MONTHS: Readonly<Record<string, number>> = { M: 1, Q: 3, HY: 6, Y: 12, E: 120, C: 1200 };
const DAYS: Readonly<Record<string, number>> = { D: 1, W: 7, WE: 7, F: 14 };
const SECONDS: Readonly<Record<string, number>> = { h: 3600, m: 60, s: 1 };

/** "in two weeks" is a day, "in 3 minutes" a moment, both counted from the moment of writing. */
function countedDate(
  meaning: Of<'offset'>,
  meant: string,
  read: ReadExpression,
  written: Written | null,
): string {
  const { amount, unit, sign, from } = meaning;
  const isFromNow = read.expression.reading?.basis === 'document-date' && from === undefined;
  if (amount === null || written === null || !isFromNow) return meant;
  return moved(written, unit, amount * sign);
}

/** A day, or for hours, minutes and seconds a moment, so many units from another. */
export function moved({ day, second }: Written, unit: string, steps: number): string {
  const seconds = SECONDS[unit];
  if (seconds !== undefined) return momentText(day * 86_400 + second + Math.round(steps * seconds));
  return isoOfDay(movedDay(day, unit, steps));
}

function movedDay(day: number, unit: string, steps: number): number {
  const days = DAYS[unit];
  if (days !== undefined) return day + Math.round(steps * days);
  return monthsAfter(day, Math.round(steps * (MONTHS[unit] ?? 0)));
}

/** `2016-11-07T00:05:00` for seconds since 1970. */
function momentText(seconds: number): string {
  const day = Math.floor(seconds / 86_400);
  const rest = seconds - day * 86_400;
  return `${isoOfDay(day)}T${two(Math.floor(rest / 3600))}:${two(Math.floor(rest / 60) % 60)}:${two(rest % 60)}`;
}

/** "the next five days": from tomorrow on, up to today where they are past; "within five days" begins today. */
export function lengthValue(
  { candidate, expression }: ReadExpression,
  text: TokenText,
  written: Written | null,
): string {
  const { meaning, first, last } = candidate;
  const vague = text.tokens.slice(first, last + 1).find((token) => token.class === 'q');
  const amount =
    meaning.kind === 'duration' ? (meaning.amount ?? (vague ? Number(vague.value) : undefined)) : undefined;
  const value = vague ? expression.value.replace('X', String(vague.value)) : expression.value;
  if (meaning.kind !== 'duration' || written === null) return value;
  const { unit, direction } = meaning;
  if (text.classes[last] === 'l') {
    const [, count, letter] = /^PT(\d+)([HMS])$/.exec(value) ?? [];
    return letter === undefined ? value : moved(written, letter.toLowerCase(), Number(count));
  }
  const isWithin = text.classes[first - 1] === 'I';
  const way = direction ?? (isWithin ? 1 : null);
  if (unit === undefined || amount === undefined || (way !== 1 && way !== -1)) return value;
  const length = unit === 'Q' ? `P${amount * 3}M` : value;
  if (unit === 'Q') {
    const [year, month] = partsOfDay(written.day);
    const quarter = Math.floor((month - 1) / 3) * 3 + 1 + (way > 0 ? 3 : 0);
    const edge = { day: dayOf(year, quarter, 1), second: 0 };
    return tripleText(edge, unit, amount * way, length);
  }
  const isTime = SECONDS[unit] !== undefined;
  const base = isTime || way < 0 || isWithin ? written : { day: written.day + 1, second: 0 };
  return tripleText(base, unit, amount * way, length);
}

function tripleText(base: Written, unit: string, steps: number, length: string): string {
  const [near, far] = [moved(base, unit, 0), moved(base, unit, steps)];
  return steps < 0 ? `(${far},${near},${length})` : `(${near},${far},${length})`;
}

/** Decades, centuries, quarters and halves of a year are stretches in this notation. */
export function asStretch(value: string): string {
  const decade = /^(\d{3})X?$/.exec(value)?.[1];
  if (decade !== undefined) return `(${decade}0-01-01,${Number(decade) + 1}0-01-01,P10Y)`;
  const century = /^(\d\d)(?:XX)?$/.exec(value)?.[1];
  if (century !== undefined) return `(${century}00-01-01,${Number(century) + 1}00-01-01,P100Y)`;
  const [, year = '', unit, index] = /^(\d{4}|XXXX)-([QH])(\d)$/.exec(value) ?? [];
  if (unit === undefined) return value;
  const months = unit === 'Q' ? 3 : 6;
  const last = Number(index) * months;
  const next = last === 12 && year !== 'XXXX' ? String(Number(year) + 1) : year;
  return `(${year}-${two(last - months + 1)}-01,${next}-${two((last % 12) + 1)}-01,P${months}M)`;
}
