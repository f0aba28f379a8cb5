/** Days, units and amounts counted from the day of speech or from the story. */
import type { CalendarUnit } from '../../languages/calendar-data.ts';
import type { DateBasis } from '../../model.ts';
import { isoOfDay, monthsAfter, partsOfDay } from '../days.ts';
import type { Meaning } from '../meaning.ts';
import { clockText } from '../finders/clock-text.ts';
import { dayOfSolarHijri, solarHijriYearOf } from '../non-gregorian.ts';
import { resolved, saidOn, unresolved, type Moment, type Resolved } from './moment.ts';
import {
  dayPeriod,
  monthPeriod,
  unitPeriod,
  weekdayOf,
  weekendPeriod,
  weekPeriod,
  yearPeriod,
  type Period,
} from './periods.ts';

export function resolveDay(shift: number, speech: number, moment: Moment): Resolved {
  return resolved(
    dayPeriod(speech + shift),
    moment.speechBasis,
    `${describeShift(shift)} the day ${saidOn(moment)}`,
  );
}

function describeShift(shift: number): string {
  return shift === 0 ? 'on' : shift < 0 ? `${-shift} before` : `${shift} after`;
}

export function resolveClockDay(moment: Moment): Resolved {
  if (moment.told && moment.told.granularity === 'day' && (moment.near || moment.narrative))
    return resolved(moment.told, 'previous-event', 'the day told of before');
  if (moment.speech !== null && moment.night && moment.tense === 'past')
    return resolved(
      dayPeriod(moment.speech - 1),
      moment.speechBasis,
      `the night before the day ${saidOn(moment)}`,
    );
  if (moment.speech !== null)
    return resolved(dayPeriod(moment.speech), moment.speechBasis, `on the day ${saidOn(moment)}`);
  return unresolved('XXXX-XX-XX', 'no day to count from');
}

type UnitMeaning = Extract<Meaning, { kind: 'unit' }>;

export function resolveUnit(meaning: UnitMeaning, moment: Moment): Resolved {
  const { unit, shift } = meaning;
  const told = followable(moment, unit);
  if (meaning.narrative && told) {
    const base = shift > 0 ? told.last : told.first;
    if (unit === 'D' && told.last - told.first > 7)
      return unresolved('XXXX-XX-XX', 'the date told of before is too broad');
    return resolved(
      unitPeriod(unit, base, shift),
      'previous-event',
      `${shift === 0 ? 'the one' : shift < 0 ? 'the one before that' : 'the one after that'} told of before`,
    );
  }
  if (meaning.bare === true && moment.narrative && told)
    return resolved(unitPeriod(unit, told.first, shift), 'previous-event', 'the one told of before');
  const { speech } = moment;
  if (meaning.narrative && unit === 'D' && meaning.bare === true && speech !== null)
    return resolved(dayPeriod(speech), moment.speechBasis, `on the day ${saidOn(moment)}`);
  // "the following morning" of nothing told of.
  if (meaning.narrative && unit === 'D') return unresolved('XXXX-XX-XX', 'no day told of before');
  if (speech === null || (meaning.narrative && shift === 0 && unit === 'D'))
    return unresolved(
      unit === 'Y' ? 'XXXX' : unit === 'D' ? 'XXXX-XX-XX' : unit === 'M' ? 'XXXX-XX' : 'XXXX-WXX',
      'nothing to count from',
    );
  if (moment.solar && (unit === 'Y' || unit === 'M')) return resolveSolarUnit(unit, shift, moment, speech);
  if (unit === 'WE') return resolveWeekend(shift, meaning.bare === true, moment, speech);
  return resolved(
    unitPeriod(unit, speech, shift),
    moment.speechBasis,
    `counted from the day ${saidOn(moment)}`,
  );
}

/** «سال جاری», «ماه گذشته»: a year or month of the Iranian calendar; the Gregorian one is the other reading. */
function resolveSolarUnit(unit: 'Y' | 'M', shift: number, moment: Moment, speech: number): Resolved {
  const year = solarHijriYearOf(speech);
  const month = unit === 'Y' ? 1 : solarMonthOf(year, speech);
  const at = year * 12 + month - 1 + shift * (unit === 'Y' ? 12 : 1);
  const first = firstOfSolarMonth(at);
  const last = firstOfSolarMonth(at + (unit === 'Y' ? 12 : 1)) - 1;
  const value = `${isoOfDay(first)}/${isoOfDay(last)}`;
  return resolved(
    { first, last, granularity: 'range', value },
    moment.speechBasis,
    `of the Solar Hijri calendar, counted from the day ${saidOn(moment)}`,
    [{ period: unitPeriod(unit, speech, shift), reason: 'of the Gregorian calendar' }],
  );
}

function solarMonthOf(year: number, day: number): number {
  let month = 12;
  while (month > 1 && dayOfSolarHijri(year, month, 1) > day) month -= 1;
  return month;
}

/** @param month months since the year 0. */
function firstOfSolarMonth(month: number): number {
  return dayOfSolarHijri(Math.floor(month / 12), (month % 12) + 1, 1);
}

/** The date told of, where a unit can follow it: near by, and no longer than the unit allows. */
function followable(moment: Moment, unit: CalendarUnit): Period | null {
  const { told } = moment;
  if (!told || /^(?:Y|E|C)$/.test(unit)) return told;
  const tooBroad = unit !== 'D' && told.last - told.first > 31;
  return tooBroad || !(moment.near || moment.narrative) ? null : told;
}

function resolveWeekend(shift: number, bare: boolean, moment: Moment, speech: number): Resolved {
  const inside = weekdayOf(speech) >= 6;
  const past = moment.tense !== 'future' && shift === 0 && !inside && (moment.tense === 'past' || bare);
  const last = shift < 0 || past;
  const day =
    shift > 0
      ? inside
        ? speech + 7
        : speech
      : last
        ? inside && shift === 0
          ? speech
          : speech - 7
        : speech;
  return resolved(
    weekendPeriod(day),
    moment.speechBasis,
    last ? 'the last weekend' : 'the weekend of that week',
  );
}

type OffsetMeaning = Extract<Meaning, { kind: 'offset' }>;

export function resolveOffset(
  meaning: OffsetMeaning,
  moment: Moment,
  resolveAnchor: (anchor: Meaning) => Resolved,
): Resolved {
  const from = meaning.from ? resolveAnchor(meaning.from).period : null;
  const told = from ?? moment.told;
  const counted = meaning.from !== undefined || meaning.narrative;
  // "two years later" needs a story; "later" without one counts from the speech.
  const base = counted && told ? (meaning.sign < 0 ? told.first : told.last) : moment.speech;
  const fallback = meaning.sign < 0 ? 'PAST_REF' : 'FUTURE_REF';
  if (meaning.amount === null) return unresolved(fallback, 'an amount not told');
  if (base === null || base === undefined) return unresolved(fallback, 'no day to count from');
  // "will warn them twenty minutes before": a lead, no day.
  if (meaning.sign < 0 && moment.tense === 'future' && /^[hms]$/.test(meaning.unit))
    return unresolved(fallback, 'ahead of something still to come');
  // "a year later" with no story before it.
  if (meaning.narrative && !told && moment.tense !== 'future')
    return unresolved(fallback, 'nothing told of before');
  const steps = meaning.amount * meaning.sign;
  const basis: DateBasis = counted && told ? 'previous-event' : moment.speechBasis;
  const reason = `${meaning.amount} counted ${meaning.sign < 0 ? 'back' : 'on'} from ${from ? from.value : basis === 'previous-event' ? 'the date told of before' : `the day ${saidOn(moment)}`}`;
  const fine = told?.granularity;
  const isFromNow = !(counted && told);
  const atHour =
    isFromNow && moment.minute !== null ? momentPeriod(meaning.unit, base, moment.minute, steps) : null;
  const period = atHour ?? offsetPeriod(meaning, base, steps, isFromNow ? undefined : fine);
  return period ? resolved(period, basis, reason) : unresolved(fallback, 'too broad to count days from');
}

const MINUTES: Readonly<Record<string, number>> = { h: 60, m: 1, s: 1 / 60 };

/** "two hours ago" of an article that tells its hour; null for whole days. */
function momentPeriod(unit: string, day: number, minute: number, steps: number): Period | null {
  const length = MINUTES[unit];
  if (length === undefined) return null;
  const at = day * 1440 + minute + Math.trunc(steps * length);
  const [hour, rest] = [Math.floor(at / 60) - 24 * Math.floor(at / 1440), ((at % 60) + 60) % 60];
  const { first, value } = dayPeriod(Math.floor(at / 1440));
  const clock = clockText(hour, unit === 'h' && Number.isInteger(steps) ? null : rest, null);
  return { first, last: first, granularity: 'time', value: value + clock };
}

function offsetPeriod(
  { unit, amount, from, isExact }: OffsetMeaning,
  base: number,
  steps: number,
  fine: string | undefined,
): Period | null {
  const whole = Math.trunc(steps);
  switch (unit) {
    case 'h':
    case 'm':
    case 's': {
      if (fine !== undefined && fine !== 'day' && fine !== 'time') return null;
      const days = unit === 'h' ? Math.trunc(steps / 24) : 0;
      return dayPeriod(base + days);
    }
    case 'D':
      return fine !== undefined && !/^(?:day|time|range|weekend)$/.test(fine)
        ? null
        : dayPeriod(base + Math.round(steps));
    case 'W':
    case 'F':
    case 'WE':
      // "a week from Tuesday" is a Tuesday.
      if (from !== undefined && fine === 'day' && unit !== 'WE' && Number.isInteger(steps))
        return dayPeriod(base + steps * (unit === 'F' ? 14 : 7));
      return fine === 'day' || fine === undefined || fine === 'week'
        ? weekPeriod(base + Math.round(steps * (unit === 'F' ? 14 : 7)))
        : null;
    case 'M':
    case 'Q': {
      const [year, month] = partsOfDay(base);
      const months = Math.round(steps * (unit === 'Q' ? 3 : 1));
      // "two months after 18 January" is an 18th, or the last day of a shorter month.
      if (from !== undefined && fine === 'day' && Number.isInteger(steps))
        return dayPeriod(monthsAfter(base, months));
      return fine === 'year' ? null : monthPeriod(year, month + months);
    }
    case 'HY': {
      const [year, month] = partsOfDay(base);
      return monthPeriod(year, month + whole * 6);
    }
    case 'Y': {
      const [year, month] = partsOfDay(base);
      // "five years ago on Tuesday", "two years ago this week"
      if (isExact === true && Number.isInteger(steps)) {
        if (fine === 'month') return monthPeriod(year + whole, month);
        const then = monthsAfter(base, whole * 12);
        return fine === 'week' ? weekPeriod(then) : dayPeriod(then);
      }
      return amount !== null && !Number.isInteger(amount)
        ? monthPeriod(year, month + Math.round(steps * 12))
        : yearPeriod(year + whole);
    }
    case 'E':
      return yearPeriod(partsOfDay(base)[0] + Math.round(steps * 10));
    case 'C':
      return yearPeriod(partsOfDay(base)[0] + Math.round(steps * 100));
  }
}

type DurationMeaning = Extract<Meaning, { kind: 'duration' }>;

/** "the last three days" runs up to the day of speech, "the next two weeks" from it; a bare length nowhere. */
export function resolveStretch(meaning: DurationMeaning, moment: Moment): Resolved {
  const { direction, amount, unit, value } = meaning;
  const { speech } = moment;
  if (
    speech === null ||
    moment.narrative ||
    unit === undefined ||
    amount === undefined ||
    direction === undefined ||
    direction === null ||
    direction === 0
  ) {
    return unresolved(value, 'a length, not a date');
  }
  const end = offsetPeriod(
    { kind: 'offset', amount, unit, sign: direction, narrative: false },
    speech,
    amount * direction,
    undefined,
  );
  if (!end || end.granularity === 'month' || end.granularity === 'year')
    return unresolved(value, 'a length, not a date');
  const days = unit === 'W' ? amount * 7 : unit === 'D' ? amount : 0;
  if (days === 0) return unresolved(value, 'a length, not a date');
  const [first, last] = direction < 0 ? [speech - days, speech] : [speech, speech + days];
  return {
    period: { first, last, granularity: 'range', value },
    value,
    basis: moment.speechBasis,
    reason: `a stretch that ${direction < 0 ? 'ends' : 'begins'} on the day ${saidOn(moment)}`,
    others: [],
  };
}
