/**
 * The notation of the `msrec` set, so that what was read is compared and not how it is written.
 *
 * The set comes from the specifications of a recogniser for calendar assistants. It writes what the
 * words say and keeps apart what the day makes of them, where TIMEX3, the notation of all other sets
 * and of `predict`, writes the day meant:
 *
 * | words | TIMEX3 | the set |
 * |---|---|---|
 * | May 29; Monday; at 3 pm | 2017-05-29; 2016-11-14; 2016-11-07T15 | XXXX-05-29; XXXX-WXX-1; T15 |
 * | from 2014 to 2018 | two expressions, 2014 and 2018 | (2014-01-01,2018-01-01,P4Y), the end left out |
 * | the 1990s; the last quarter | 199; 2018-Q4 | (1990-01-01,2000-01-01,P10Y); (2018-10-01,2019-01-01,P3M) |
 *
 * A text alone cannot tell which of the two is wanted: "She spoke on 12 September" is the same
 * sentence in a newspaper and in a diary. So the engine always answers with the day meant and lists
 * the alternatives, and only this benchmark rewrites its answer; recognizer-meaning.ts compares days
 * and hours with no notation between. What still differs then:
 * - conventions the other sets contradict: "in two weeks" is a day here and a week there, "the coming
 *   weeks" have an end, "before the 5th" and "less than three days" are stretches, "previous
 *   Wednesday" is that of the week before;
 * - hours counted from now ("in 3 minutes"): an article has a day of publication, no minute;
 * - what may be something else in news: "3D", "9p", bare hours ("Tuesday 5-2" is a score, "at 1.45" a
 *   price), meals, time zones standing alone, days that do not exist.
 */

interface Timex {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly value: string;
}

export interface PredictedLine {
  readonly id: string;
  readonly timexes: readonly Timex[];
}

const POINTING =
  /\b(?:today|tonight|yesterday|tomorrow|now|this|next|last|past|coming|previous|following|ago|later|current|upcoming|from now|before|after|within|in \w+ (?:day|week|month|year|hour|minute)s?)\b/i;
const YEAR =
  /\b(?:1[0-9]|2[01])\d\d(?!\d)|\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|\bnineteen\b|\btwo thousand|\b(?:of|in) '?\d\d$/i;
const MONTH = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b|\d{1,2}[/-]\d{1,2}/i;
const WEEKDAY = /\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:days?)?\b/i;
const FEAST = /christmas|easter|halloween|\b(?:new year|eve|thanksgiving|independence|labou?r|memorial)\b/i;
const DAY = 86_400_000;

/** A prediction in the set's notation. */
export function inRecognizerNotation(line: PredictedLine, text: string): PredictedLine {
  const timexes: Timex[] = [];
  // The value of the expression before, in our notation.
  let meant = '';
  for (const timex of line.timexes) {
    const said = { ...timex, value: asSaid(timex, text.slice(timex.start, timex.end)) };
    const before = timexes.at(-1);
    const joined =
      (before && joinRange({ ...before, meant }, { ...said, meant: timex.value }, text)) ??
      joinHours(said, text);
    if (joined && before && joined.start <= before.start) timexes.pop();
    meant = timex.value;
    timexes.push(joined ?? said);
  }
  return { id: line.id, timexes: timexes.map((timex) => ({ ...timex, value: asStretch(timex.value) })) };
}

/** Only what the words name: no year, week or day that came from the day of writing. */
function asSaid({ type, value }: Timex, words: string): string {
  if (type === 'DURATION' || type === 'SET') return value;
  const parts = /^\d{4}-(\d\d)(?:-(\d\d))?(T.*)?$/.exec(value);
  if (POINTING.test(words)) return value;
  if (/^\d{4}-(?:SP|SU|FA|WI)$/.test(value) && !YEAR.test(words)) return value.slice(5);
  if (!parts || YEAR.test(words)) return value;
  const [, month, day, time = ''] = parts;
  if (MONTH.test(words) || FEAST.test(words))
    return `XXXX-${month}${day === undefined ? '' : `-${day}`}${time}`;
  if (/\b\d+(?:st|nd|rd|th)\b/i.test(words) && !WEEKDAY.test(words)) return `XXXX-XX-${day}${time}`;
  if (WEEKDAY.test(words) && !/\d(?:st|nd|rd|th)\b/i.test(words)) {
    const weekday = new Date(`${value.slice(0, 10)}T00:00:00Z`).getUTCDay() || 7;
    return `XXXX-WXX-${weekday}${time}`;
  }
  return time === '' ? value : time;
}

/** An expression with its value in our own notation beside the set's. */
interface Resolved extends Timex {
  readonly meant: string;
}

const YEAR_OPEN = /^XXXX-\d\d/;
const BETWEEN = /^,?\s*(?:-|–|~|to(?: the)?|and|through|till|until)\s*(?:the\s)?$/i;
const LEADING = /(?:\b(?:from|between|in|at)\s+)(?:the\s)?$/i;

/** "from May 3 to June 5": two expressions are one stretch. "and" needs a "between". */
function joinRange(left: Resolved, right: Resolved, text: string): Timex | null {
  const between = text.slice(left.end, right.start);
  const lead = LEADING.exec(text.slice(0, left.start));
  if (!BETWEEN.test(between) || (/and/i.test(between) && !/between/i.test(lead?.[0] ?? ''))) return null;
  const [from, to] = shareDay(...shareYear(left, right));
  const value = tripleOf(from, to);
  return value === null
    ? null
    : { start: left.start - (lead?.[0].length ?? 0), end: right.end, type: 'DATE', value };
}

/** "26 June to 28 June 2020" shares the year of its end, "April 9th through 17th" the month of its start. */
function shareYear(left: Resolved, right: Resolved): [string, string] {
  const dated = /^\d{4}/.test(right.value) && YEAR_OPEN.test(left.value);
  const from = dated ? left.meant : left.value;
  const dayOnly = right.value.startsWith('XXXX-XX-') && left.value.length === right.value.length;
  return [from, dayOnly ? `${from.slice(0, 4)}${right.meant.slice(4)}` : right.value];
}

/** "Tuesday from 2:00 to 2:30 pm": the day stands once, and so does the half of the day. */
function shareDay(left: string, right: string): [string, string] {
  const [leftDay = '', leftTime] = left.split('T');
  const [rightDay = '', rightTime] = right.split('T');
  if (leftTime === undefined || rightTime === undefined) return [left, right];
  const day = leftDay === '' ? rightDay : leftDay;
  const hour = Number(leftTime.slice(0, 2));
  const shifted =
    hour < 12 && Number(rightTime.slice(0, 2)) >= 12 && hour + 12 <= Number(rightTime.slice(0, 2));
  const time = shifted ? `${hour + 12}${leftTime.slice(2)}` : leftTime;
  return [`${day}T${time}`, `${rightDay === '' ? day : rightDay}T${rightTime}`];
}

/** "5 to 6pm": an hour before a clock time. */
function joinHours(right: Timex, text: string): Timex | null {
  const lead = /(?:\b(?:from|between|at)\s+)?\b(\d{1,2})(:\d\d)?\s*(?:-|–|to|and|till|until)\s*$/i.exec(
    text.slice(0, right.start),
  );
  const time = /T\d\d/.exec(right.value);
  if (!lead || !time || Number(lead[1]) > 24) return null;
  const day = right.value.slice(0, time.index);
  const [from, to] = shareDay(`${day}T${(lead[1] ?? '').padStart(2, '0')}${lead[2] ?? ''}`, right.value);
  const value = tripleOf(from, to);
  return value === null ? null : { start: right.start - lead[0].length, end: right.end, type: 'TIME', value };
}

/** `(start,end,length)`, the end not part of it. */
function tripleOf(from: string, to: string): string | null {
  const units = [unitOf(from), unitOf(to)];
  if (units.includes(null)) return null;
  if (units.includes('T')) {
    const minutes = minutesOf(to) - minutesOf(from);
    if (units.some((unit) => unit !== 'T') || minutes <= 0) return null;
    const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
    return `(${from},${to},PT${hours > 0 ? `${hours}H` : ''}${rest > 0 ? `${rest}M` : ''})`;
  }
  const [start, end] = [firstDay(from), firstDay(to)];
  const [first, last] = [dateOf(start), dateOf(end)];
  const months =
    (last.getUTCFullYear() - first.getUTCFullYear()) * 12 + last.getUTCMonth() - first.getUTCMonth();
  const length =
    units[0] === 'Y' && units[1] === 'Y'
      ? `${months / 12}Y`
      : units.includes('D')
        ? `${Math.round((last.getTime() - first.getTime()) / DAY)}D`
        : `${months}M`;
  return `(${start},${end},P${length})`;
}

function unitOf(value: string): 'Y' | 'M' | 'D' | 'T' | null {
  if (/T\d\d/.test(value)) return 'T';
  if (/^(?:\d{4}|XXXX)$/.test(value)) return 'Y';
  if (/^(?:\d{4}|XXXX)-(?:\d\d|Q\d)$/.test(value)) return 'M';
  return /^(?:\d{4}|XXXX)-\d\d-\d\d$/.test(value) ? 'D' : null;
}

function firstDay(value: string): string {
  const quarter = /^(.{4})-Q(\d)$/.exec(value);
  if (quarter) return `${quarter[1]}-${String(3 * Number(quarter[2]) - 2).padStart(2, '0')}-01`;
  return value.length === 4 ? `${value}-01-01` : value.length === 7 ? `${value}-01` : value;
}

/** Any year will do for a length between two open dates. */
function dateOf(day: string): Date {
  return new Date(`${day.replace('XXXX', '2018')}T00:00:00Z`);
}

function minutesOf(value: string): number {
  const [hours = 0, minutes = 0] = (/T(.*)/.exec(value)?.[1] ?? '').split(':').map(Number);
  return hours * 60 + minutes;
}

/** Decades, centuries, quarters and halves of a year are stretches here. */
function asStretch(value: string): string {
  const decade = /^(\d{3})X?$/.exec(value)?.[1];
  if (decade !== undefined) return `(${decade}0-01-01,${Number(decade) + 1}0-01-01,P10Y)`;
  const century = /^(\d\d)(?:XX)?$/.exec(value)?.[1];
  if (century !== undefined) return `(${century}00-01-01,${Number(century) + 1}00-01-01,P100Y)`;
  const part = /^(\d{4})-([QH])(\d)$/.exec(value);
  if (!part) return value;
  const [, year = '', unit, index = ''] = part;
  const months = unit === 'Q' ? 3 : 6;
  const first = (Number(index) - 1) * months;
  const start = new Date(Date.UTC(Number(year), first, 1));
  const end = new Date(Date.UTC(Number(year), first + months, 1));
  return `(${start.toISOString().slice(0, 10)},${end.toISOString().slice(0, 10)},P${months}M)`;
}
