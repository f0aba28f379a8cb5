/**
 * The readings of an article in the notation of calendar assistants' recognisers (Microsoft's
 * Recognizers-Text), for `predict dates --notation recognizer`. The same readings: only what a text
 * leaves to the day of writing stays open, and two ends are one stretch.
 *
 * | words | TIMEX3 | this notation |
 * |---|---|---|
 * | May 29; Monday; at 3 pm | 2017-05-29; 2016-11-14; 2016-11-07T15 | XXXX-05-29; XXXX-WXX-1; T15 |
 * | from 2014 to 2018 | two expressions, 2014 and 2018 | (2014-01-01,2018-01-01,P4Y), the end left out |
 * | the 1990s; the last quarter | 199; 2018-Q4 | (1990-01-01,2000-01-01,P10Y); (2018-10-01,2019-01-01,P3M) |
 * | in two weeks; the next two weeks | 2016-W47; P2W | 2016-11-21; (2016-11-08,2016-11-22,P2W) |
 */
import type { Span } from '../core/model.ts';
import { dayOf, dayOfIso, isoOfDay } from '../core/timeline/days.ts';
import type { TokenText } from '../core/timeline/lexing/token.ts';
import { dayPeriod, monthPeriod, yearPeriod } from '../core/timeline/resolving/periods.ts';
import type { ReadExpression } from '../core/timeline/resolving/resolve-candidates.ts';
import { lengthValue, moved, whatIsSaid, type Said, type Written } from './recognizer-values.ts';

/** An expression with the recognisers' kind of it (`daterange`, `datetime`, …) and value. */
export interface RecognizerExpression extends Span {
  readonly type: string;
  readonly value: string;
}

/** One reading, by its tokens. */
interface Item extends Said {
  readonly read: ReadExpression;
  readonly first: number;
  readonly last: number;
}

interface Joined {
  /** How many readings became one. */
  readonly count: number;
  readonly value: string;
  /** First token, where words before the readings belong to them ("from", "between"). */
  readonly first: number;
}

/** The moment that an ISO day or instant tells, as it is written there. */
export function momentOf(iso: string | null | undefined): Written | null {
  const day = iso ? dayOfIso(iso) : null;
  const [, hours = '0', minutes = '0', seconds = '0'] = /T(\d\d):(\d\d)(?::(\d\d))?/.exec(iso ?? '') ?? [];
  return day === null ? null : { day, second: Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds) };
}

/** Every reading in that notation, in text order. */
export function inRecognizerNotation(
  readings: readonly ReadExpression[],
  text: TokenText,
  written: Written | null,
): RecognizerExpression[] {
  const items = readings.map((read): Item => {
    const { first, last } = read.candidate;
    return { read, first, last, ...whatIsSaid(read, text, written) };
  });
  const expressions: RecognizerExpression[] = [];
  for (let at = 0; at < items.length; at += 1) {
    const item = items[at] as Item;
    const joined = joinAt(items, at, text, written);
    const last = items[at + (joined?.count ?? 1) - 1] as Item;
    const value = joined?.value ?? valueOf(item, text, written);
    expressions.push({
      start: joined
        ? (text.tokens[joined.first]?.start ?? item.read.expression.start)
        : item.read.expression.start,
      end: last.read.expression.end,
      type: typeOf(value, item),
      value,
    });
    at += (joined?.count ?? 1) - 1;
  }
  return expressions;
}

function valueOf(item: Item, text: TokenText, written: Written | null): string {
  const { type, value } = item.read.expression;
  if (type === 'DURATION') return lengthValue(item.read, text, written);
  return type === 'SET' ? value : item.date + item.time;
}

function typeOf(value: string, { read }: Item): string {
  const { meaning, relation } = read.candidate;
  if (meaning.kind === 'set') return 'set';
  if (/^P\d|^PT|^PX/.test(value)) return 'duration';
  if (value.endsWith('_REF')) return value === 'PRESENT_REF' ? 'datetime' : 'date';
  const [start = ''] = value.replace('(', '').split(',');
  const timed = start.includes('T');
  const kind = timed ? (start.startsWith('T') ? 'time' : 'datetime') : 'date';
  const isPoint = timed ? /T\d/.test(value) : /-\d\d-\d\d$|-WXX-\d(?:-#?\d)?$|^XXXX-XX-\d\d$/.test(value);
  const isBound = relation !== undefined && relation !== 'by';
  return value.startsWith('(') || !isPoint || isBound ? `${kind}range` : kind;
}

function joinAt(items: readonly Item[], at: number, text: TokenText, written: Written | null): Joined | null {
  const [item, next, third] = items.slice(at, at + 3);
  if (!item || !next) return null;
  const between = text.classes.slice(item.last + 1, next.first);
  // "Saturday from 6:10 to 7:20 pm"
  if (third && isDay(item) && isHour(next) && /^,?[fb@]?$/u.test(between) && isRange(next, third, text)) {
    const value = hours({ ...next, date: item.date }, { ...third, date: item.date });
    if (value !== null) return { count: 3, value, first: item.first };
  }
  if (isRange(item, next, text)) {
    const value = rangeOf(item, next, written);
    const lead = leadOf(item, text);
    if (value !== null)
      return { count: 2, value, first: /[fb]/.test(text.classes[lead] ?? '') ? lead : item.first };
  }
  return joinLength(item, next, between, text) ?? joinBound(item, next, between);
}

function isDay({ date, time }: Item): boolean {
  return /-\d\d-\d\d$|-WXX-\d$|^XXXX-XX-\d\d$/.test(date) && !/T\d/.test(time);
}

/** An hour of no day told. */
function isHour({ date, time }: Item): boolean {
  return date === '' && /^T\d/.test(time);
}

/** The token that leads to a reading, past its article. */
function leadOf({ first }: Item, { classes }: TokenText): number {
  return classes[first - 1] === 't' ? first - 2 : first - 1;
}

/** "to", "till", a dash or, after "between", "and". */
function isRange(left: Item, right: Item, text: TokenText): boolean {
  const between = text.classes.slice(left.last + 1, right.first);
  if (/^,?[->u]t?$/u.test(between)) return true;
  if (between.length === 1 && text.tokens[left.last + 1]?.word === '~') return true;
  return /^&t?$/u.test(between) && text.classes[leadOf(left, text)] === 'b';
}

/** "11 pm for 90 minutes", "6 days from next Sunday" */
function joinLength(item: Item, next: Item, between: string, text: TokenText): Joined | null {
  const isBefore = item.read.expression.type === 'DURATION' && /^f$/u.test(between);
  const isBehind = next.read.expression.type === 'DURATION' && between === 'r';
  if (isBefore === isBehind) return null;
  const [length, from] = isBefore ? [item, next] : [next, item];
  const { value } = length.read.expression;
  const lead = leadOf(item, text);
  const first = /[fr]/.test(text.classes[lead] ?? '') ? lead : item.first;
  if (isHour(from)) {
    const [, count = '0', rest = '0'] = /^PT(?:(\d+)H)?(?:(\d+)M)?$/.exec(value) ?? [];
    const end = minutesOf(from.time) + Number(count) * 60 + Number(rest);
    if (end <= minutesOf(from.time)) return null;
    return { count: 2, first, value: `(${from.time},${clockOf(end)}:00,${value})` };
  }
  const [, count, unit] = /^P(\d+)([DWMY])$/.exec(value) ?? [];
  const day = dayOfIso(from.date);
  if (unit === undefined || day === null || from.time !== '') return null;
  return {
    count: 2,
    first,
    value: `(${from.date},${moved({ day, second: 0 }, unit, Number(count))},${value})`,
  };
}

/** "Sunday before 9 pm", "9 pm or later on Sunday": the bound of a stretch of that day. */
function joinBound(item: Item, next: Item, between: string): Joined | null {
  if (isDay(item) && item.time === '' && isHour(next) && /^[‹›]$/u.test(between))
    return { count: 2, first: item.first, value: item.date + next.time };
  if (isHour(item) && isDay(next) && next.time === '' && /^\|[l›]N?$/u.test(between))
    return { count: 2, first: item.first, value: next.date + item.time };
  return null;
}

/** `(start,end,length)` of two ends; null where they are none. */
function rangeOf(left: Item, right: Item, written: Written | null): string | null {
  const isTimed = [left, right].map(({ time }) => /^T\d/.test(time));
  if (isTimed[0] === true && isTimed[1] === true) return hours(left, right);
  if (left.time !== '' || right.time !== '') return null;
  const [from, to] = shareOpen(atNow(left, written), atNow(right, written));
  const [start, end] = [firstDay(from), firstDay(to)];
  const [first, last] = [daysOf(left, written), daysOf(right, written)];
  if (start === null || end === null || !first || !last) return null;
  const isParted = right.read.candidate.part !== undefined;
  const part = right.read.candidate.part === 'END';
  const until = part ? isoOfDay(last.last + 1) : end;
  const days = (part ? last.last + 1 : last.first) - first.first;
  if (days <= 0) return null;
  const months = Math.round(days / 30.436_875);
  const length =
    from.length === 4 && to.length === 4 && !isParted
      ? `${Math.round(days / 365.25)}Y`
      : from.length === 10 || to.length === 10
        ? `${days}D`
        : `${months}M`;
  return `(${start},${until},P${length})`;
}

/** "between January and now": today. */
function atNow(item: Item, written: Written | null): Item {
  if (item.read.expression.value !== 'PRESENT_REF' || written === null) return item;
  const today = isoOfDay(written.day);
  return { ...item, date: today, meant: today };
}

/** An end that leaves its year or month open has that of the other, or both leave it open. */
function shareOpen(left: Item, right: Item): [string, string] {
  const from = left.date.startsWith('XXXX') && !right.date.startsWith('XXXX') ? left.meant : left.date;
  if (/^XXXX-XX-\d\d$/.test(right.date) && /^.{4}-\d\d-\d\d$/.test(from))
    return [from, from.slice(0, 4) + right.meant.slice(4)];
  const to = right.date.startsWith('XXXX') && !left.date.startsWith('XXXX') ? right.meant : right.date;
  return [from, to];
}

/** First and last day meant by an end. */
function daysOf({ read }: Item, written: Written | null): { first: number; last: number } | null {
  const { expression } = read;
  if (expression.value === 'PRESENT_REF') return written && { first: written.day, last: written.day };
  const value = expression.value.split('T')[0] ?? '';
  const [, year, month, date] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(value) ?? [];
  if (year !== undefined) {
    if (month === undefined) return yearPeriod(Number(year));
    return date === undefined
      ? monthPeriod(Number(year), Number(month))
      : dayPeriod(dayOf(Number(year), Number(month), Number(date)));
  }
  const { earliestStart, latestEnd } = expression.reading?.bounds ?? { earliestStart: null, latestEnd: null };
  return earliestStart === null || latestEnd === null ? null : { first: earliestStart, last: latestEnd };
}

function firstDay(date: string): string | null {
  const stretch = /^\((.{10}),/.exec(date)?.[1];
  if (stretch !== undefined) return stretch;
  if (/^XXXX-WXX-\d$/.test(date)) return date;
  const [, year, month = '01', day = '01'] = /^(\d{4}|XXXX)(?:-(\d\d))?(?:-(\d\d))?$/.exec(date) ?? [];
  return year === undefined ? null : `${year}-${month}-${day}`;
}

/** Hours of one day, or of two that are both named. */
function hours(left: Said, right: Said): string | null {
  const from = left.date === '' && right.date !== '' ? left.meant : left.date;
  const to = right.date === '' ? from : right.date;
  const days = from === to ? 0 : (dayOfIso(right.meant) ?? NaN) - (dayOfIso(left.meant) ?? NaN);
  const minutes = days * 1440 + minutesOf(right.time) - minutesOf(left.time);
  if (!(minutes > 0)) return null;
  const [whole, rest] = [Math.floor(minutes / 60), minutes % 60];
  return `(${from}${left.time},${to}${right.time},PT${whole > 0 ? `${whole}H` : ''}${rest > 0 ? `${rest}M` : ''})`;
}

function minutesOf(time: string): number {
  const [hour = 0, minute = 0] = time.slice(1).split(':').map(Number);
  return hour * 60 + minute;
}

function clockOf(minutes: number): string {
  return `T${String(Math.floor(minutes / 60) % 24).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}
