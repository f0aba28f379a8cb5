/** Turns what an expression says into days, given the day it was said and what was told before. */
import { dayOf } from '../days.ts';
import { dayOfHijri, dayOfSolarHijri, hijriYearOf, solarHijriYearOf } from '../non-gregorian.ts';
import type { Meaning } from '../meaning.ts';
import type { DateBasis } from '../../model.ts';
import {
  centuryPeriod,
  dayPeriod,
  decadePeriod,
  halfYearPeriod,
  mondayOfWeek,
  monthPeriod,
  partsOfDay,
  quarterPeriod,
  seasonPeriod,
  unitPeriod,
  weekdayOf,
  weekendPeriod,
  weekPeriod,
  yearPeriod,
  type Period,
} from './periods.ts';
import type { Tense } from './find-tense.ts';

/** What is known at one place of the text. */
export interface Moment {
  /** Day the words were said or published; null where nothing says. */
  readonly speech: number | null;
  readonly speechBasis: DateBasis;
  /** The last period told of, for "two days later" and "that year". */
  readonly told: Period | null;
  /** True where dates without a year follow the story, not the day of publication. */
  readonly narrative: boolean;
  /** True where `told` stands in the same paragraph. */
  readonly near: boolean;
  /** True where the date ends a range that began with `told`. */
  readonly forward: boolean;
  readonly tense: Tense;
}

export interface Resolved {
  /** Null: no day can be told. */
  readonly period: Period | null;
  readonly value: string;
  readonly basis: DateBasis;
  readonly reason: string;
  /** Other readings of the same words, best first. */
  readonly others: readonly { readonly period: Period; readonly reason: string }[];
}

function resolved(period: Period, basis: DateBasis, reason: string, others: Resolved['others'] = []): Resolved {
  return { period, value: period.value, basis, reason, others };
}

function unresolved(value: string, reason: string): Resolved {
  return { period: null, value, basis: 'none', reason, others: [] };
}

/** Resolves one meaning at one moment. */
export function resolveMeaning(meaning: Meaning, moment: Moment): Resolved {
  switch (meaning.kind) {
    case 'date':
      return resolveDate(meaning, moment);
    case 'weekday':
      return resolveWeekday(meaning, moment);
    case 'day':
      if (meaning.shift === 0 && moment.tense === 'present') return unresolved('PRESENT_REF', 'these days');
      return moment.speech === null
        ? unresolved(meaning.shift === 0 ? 'PRESENT_REF' : 'XXXX-XX-XX', 'no day to count from')
        : resolveDay(meaning.eitherWay === true && moment.tense !== 'future' ? -meaning.shift : meaning.shift, moment.speech, moment);
    case 'unit':
      return resolveUnit(meaning, moment);
    case 'offset':
      return resolveOffset(meaning, moment);
    case 'season':
      return resolveSeason(meaning, moment);
    case 'part':
      return resolvePart(meaning, moment);
    case 'week':
      return resolveWeek(meaning, moment);
    case 'week-of-month': {
      const month = resolveMeaning(meaning.month, moment);
      if (!month.period) return month;
      const middle = meaning.index < 0 ? month.period.last - 3 : Math.min(month.period.first + meaning.index * 7 - 4, month.period.last);
      return { ...month, period: weekPeriod(middle), value: weekPeriod(middle).value, others: [] };
    }
    case 'decade':
      return resolved(decadePeriod(meaning.year), 'explicit', 'decade as written');
    case 'century':
      return resolved(centuryPeriod(meaning.index), 'explicit', 'century as written');
    case 'holiday':
      return resolveHoliday(meaning, moment);
    case 'clock':
      return meaning.anchor === null ? resolveClockDay(moment) : resolveMeaning(meaning.anchor, moment);
    case 'converted':
      return resolved(
        { first: meaning.first, last: meaning.last, granularity: meaning.granularity === 'day' ? 'day' : 'range', value: meaning.first === meaning.last ? dayPeriod(meaning.first).value : `${dayPeriod(meaning.first).value}/${dayPeriod(meaning.last).value}` },
        'explicit',
        `converted from the ${meaning.calendar} calendar`,
      );
    case 'other-calendar':
      return resolveOtherCalendar(meaning, moment);
    case 'range': {
      const from = resolveMeaning(meaning.from, moment);
      const to = resolveMeaning(meaning.to, { ...moment, told: from.period });
      if (!from.period || !to.period || to.period.last < from.period.first) return unresolved('', 'an end of the range is open');
      const value = `${from.period.value}/${to.period.value}`;
      return resolved({ first: from.period.first, last: to.period.last, granularity: 'range', value }, from.basis, `from ${from.reason} to ${to.reason}`);
    }
    case 'reference':
      return unresolved(meaning.value, 'names no date');
    case 'duration':
      return resolveStretch(meaning, moment);
    case 'set':
      return unresolved(meaning.value, 'something repeated');
  }
}

function resolveDay(shift: number, speech: number, moment: Moment): Resolved {
  return resolved(dayPeriod(speech + shift), moment.speechBasis, `${describeShift(shift)} the day ${saidOn(moment)}`);
}

function saidOn(moment: Moment): string {
  return moment.speechBasis === 'speech-date' ? 'of the speech' : 'of publication';
}

function describeShift(shift: number): string {
  return shift === 0 ? 'on' : shift < 0 ? `${-shift} before` : `${shift} after`;
}

function resolveClockDay(moment: Moment): Resolved {
  if (moment.told && moment.told.granularity === 'day' && (moment.near || moment.narrative)) return resolved(moment.told, 'previous-event', 'the day told of before');
  if (moment.speech !== null) return resolved(dayPeriod(moment.speech), moment.speechBasis, `on the day ${saidOn(moment)}`);
  return unresolved('XXXX-XX-XX', 'no day to count from');
}

type DateMeaning = Extract<Meaning, { kind: 'date' }>;

function resolveDate(meaning: DateMeaning, moment: Moment): Resolved {
  const { year, month, day } = meaning;
  if (year !== null) return resolveExplicit(meaning, year);
  const told = moment.told;
  if (meaning.sameYear === true) {
    if (!told) return unresolved(partialValue(meaning), 'no year told of before');
    const [toldYear, toldMonth] = partsOfDay(told.first);
    return resolved(periodOf(toldYear, month ?? toldMonth, day), 'previous-event', 'in the year told of before');
  }
  if (moment.speech === null && !told) return unresolved(partialValue(meaning), 'no year stated and no day to count from');
  if (meaning.yearShift !== undefined && moment.speech !== null && month !== null) {
    const [speechYear] = partsOfDay(moment.speech);
    return resolved(periodOf(speechYear + meaning.yearShift, month, day), moment.speechBasis, `year counted from the one ${saidOn(moment)}`);
  }
  if (month === null) return resolveDayOfMonth(meaning, moment);
  if (told && (moment.narrative || moment.speech === null) && meaning.direction === undefined) {
    const period = nearTold(told, month, day, moment.forward);
    return resolved(period, 'previous-event', `the ${day === null ? 'month' : 'day'} of that name next to the date told of before`);
  }
  return nearSpeech(meaning, month, moment);
}

/** The occurrence nearest to the story's last date; a story moves forward, so later ones count as nearer. */
function nearTold(told: Period, month: number, day: number | null, forward: boolean): Period {
  const [year] = partsOfDay(told.first);
  if (told.granularity === 'year' || told.granularity === 'season') return periodOf(year, month, day);
  let best = periodOf(year, month, day);
  let cost = Infinity;
  for (const candidate of [year - 1, year, year + 1]) {
    const period = periodOf(candidate, month, day);
    const distance = period.first - told.first;
    if ((forward && distance < 0) || (day !== null && partsOfDay(period.first)[2] !== day)) continue;
    const weighed = distance >= 0 ? distance * 0.8 : -distance;
    if (weighed < cost) {
      cost = weighed;
      best = period;
    }
  }
  return best;
}

/** Days: a tense does not reach over nearly a year where the other side is this close. */
const FAR = 330;
const CLOSE = 21;

function nearSpeech(meaning: DateMeaning, month: number, moment: Moment): Resolved {
  const { day } = meaning;
  const speech = moment.speech as number;
  const [speechYear, speechMonth] = partsOfDay(speech);
  const around = [speechYear - 1, speechYear, speechYear + 1].map((year) => periodOf(year, month, day));
  const [before, same, after] = around as [Period, Period, Period];
  const recent = same.first <= speech ? same : before;
  const coming = same.last >= speech ? same : after;
  const pick = (period: Period, reason: string): Resolved => {
    const other = period === recent ? coming : recent;
    return resolved(period, moment.speechBasis, reason, other === period ? [] : [{ period: other, reason: other === recent ? 'the last one' : 'the coming one' }]);
  };
  if (meaning.direction === 0) return pick(same, `in the year ${saidOn(moment)}`);
  if (meaning.direction === -1) return pick(month === speechMonth && day === null ? before : recent, `the last one before the day ${saidOn(moment)}`);
  if (meaning.direction === 1) return pick(month === speechMonth && day === null ? after : coming, `the next one after the day ${saidOn(moment)}`);
  const since = speech - recent.last;
  const until = coming.first - speech;
  // A year away on one side and days on the other: the verb near it tells of something else.
  if (moment.tense === 'future') return until > FAR && since < CLOSE ? pick(recent, 'just past, and a year to the next') : pick(coming, 'a verb of the future: the coming one');
  if (moment.tense === 'past') return since > FAR && until < CLOSE ? pick(coming, 'just ahead, and a year since the last') : pick(recent, 'a verb of the past: the last one');
  const nearest = until < since ? coming : recent;
  return pick(nearest, `the one nearest to the day ${saidOn(moment)}`);
}

function resolveExplicit(meaning: DateMeaning, year: number): Resolved {
  const { month, day, swappable } = meaning;
  const period = periodOf(year, month, day);
  const others = swappable === true && month !== null && day !== null ? [{ period: periodOf(year, day, month), reason: 'day and month the other way round' }] : [];
  return resolved(period, 'explicit', 'date as written', others);
}

function periodOf(year: number, month: number | null, day: number | null): Period {
  if (month === null) return yearPeriod(year);
  if (day === null) return monthPeriod(year, month);
  return dayPeriod(dayOf(year, month, day));
}

function partialValue({ month, day }: DateMeaning): string {
  const two = (value: number | null): string => (value === null ? 'XX' : String(value).padStart(2, '0'));
  return day === null ? `XXXX-${two(month)}` : `XXXX-${two(month)}-${two(day)}`;
}

/** "the 28th", "the 28th of next month". */
function resolveDayOfMonth(meaning: DateMeaning, moment: Moment): Resolved {
  const base = moment.narrative || moment.speech === null ? (moment.told?.first ?? moment.speech) : moment.speech;
  if (base === null || base === undefined || meaning.day === null) return unresolved(partialValue(meaning), 'no month told of');
  const [year, month, date] = partsOfDay(base);
  if (meaning.direction !== undefined && meaning.direction !== null) {
    const [shiftedYear, shifted] = partsOfDay(monthPeriod(year, month + meaning.direction).first);
    return resolved(periodOf(shiftedYear, shifted, meaning.day), moment.speechBasis, 'day of a month counted from now');
  }
  const shift = moment.tense === 'future' && meaning.day < date ? 1 : moment.tense === 'past' && meaning.day > date ? -1 : 0;
  const [shiftedYear, shifted] = partsOfDay(monthPeriod(year, month + shift).first);
  return resolved(periodOf(shiftedYear, shifted, meaning.day), moment.speechBasis, 'day of the month spoken of');
}

type WeekdayMeaning = Extract<Meaning, { kind: 'weekday' }>;

function resolveWeekday(meaning: WeekdayMeaning, moment: Moment): Resolved {
  const { weekday } = meaning;
  const told = moment.told;
  if (meaning.narrative === true && told) {
    const back = meaning.direction === -1;
    const base = back ? told.first : told.last;
    const step = back ? -(((weekdayOf(base) - weekday + 6) % 7) + 1) : ((weekday - weekdayOf(base) + 6) % 7) + 1;
    return resolved(dayPeriod(base + step), 'previous-event', `the ${back ? 'last before' : 'first after'} the date told of before`);
  }
  if (moment.narrative && told && told.granularity === 'day' && meaning.direction === null) {
    const step = (weekday - weekdayOf(told.last) + 7) % 7;
    return resolved(dayPeriod(told.last + step), 'previous-event', 'the first from the date told of before');
  }
  const { speech } = moment;
  if (speech === null) return unresolved(`XXXX-WXX-${weekday}`, 'no day to count from');
  if (meaning.dayOfMonth !== undefined) {
    for (let distance = 0; distance < 400; distance += 1) {
      for (const day of [speech - distance, speech + distance]) {
        if (weekdayOf(day) === weekday && partsOfDay(day)[2] === meaning.dayOfMonth) return resolved(dayPeriod(day), moment.speechBasis, 'the nearest weekday of that number');
      }
    }
  }
  if (meaning.weekShift !== undefined) {
    return resolved(dayPeriod(weekPeriod(speech).first + meaning.weekShift * 7 + weekday - 1), moment.speechBasis, `in the week counted from the one ${saidOn(moment)}`);
  }
  const recent = speech - ((weekdayOf(speech) - weekday + 7) % 7);
  const coming = speech + ((weekday - weekdayOf(speech) + 7) % 7);
  const pick = (day: number, reason: string, other: number, otherReason: string): Resolved =>
    resolved(dayPeriod(day), moment.speechBasis, reason, other === day ? [] : [{ period: dayPeriod(other), reason: otherReason }]);
  if (meaning.direction === -1) {
    const last = recent === speech ? recent - 7 : recent;
    return pick(last, `the last one before the day ${saidOn(moment)}`, last - 7, 'the one of the week before');
  }
  if (meaning.direction === 1) {
    const next = coming === speech ? coming + 7 : coming;
    return pick(next, `the next one after the day ${saidOn(moment)}`, next + 7, 'the one of the week after');
  }
  if (meaning.direction === 0) {
    const same = weekPeriod(speech).first + weekday - 1;
    const day = same < speech && moment.tense === 'future' ? same + 7 : same;
    return pick(day, `in the week ${saidOn(moment)}`, day === coming ? recent : coming, 'the other one next to it');
  }
  if (moment.tense === 'future') return pick(coming, 'a verb of the future: the coming one', recent, 'the last one');
  return pick(recent, moment.tense === 'past' ? 'a verb of the past: the last one' : 'news tells of the last one', coming, 'the coming one');
}

type UnitMeaning = Extract<Meaning, { kind: 'unit' }>;

function resolveUnit(meaning: UnitMeaning, moment: Moment): Resolved {
  const { unit, shift } = meaning;
  const told = moment.told;
  if (meaning.narrative && told) {
    const base = shift > 0 ? told.last : told.first;
    if (unit === 'D' && told.last - told.first > 7) return unresolved('XXXX-XX-XX', 'the date told of before is too broad');
    return resolved(unitPeriod(unit, base, shift), 'previous-event', `${shift === 0 ? 'the one' : shift < 0 ? 'the one before that' : 'the one after that'} told of before`);
  }
  if (meaning.bare === true && moment.narrative && told) return resolved(unitPeriod(unit, told.first, shift), 'previous-event', 'the one told of before');
  const { speech } = moment;
  if (speech === null || (meaning.narrative && shift === 0 && unit === 'D')) return unresolved(unit === 'Y' ? 'XXXX' : unit === 'D' ? 'XXXX-XX-XX' : unit === 'M' ? 'XXXX-XX' : 'XXXX-WXX', 'nothing to count from');
  if (unit === 'WE') return resolveWeekend(shift, meaning.bare === true, moment, speech);
  return resolved(unitPeriod(unit, speech, shift), moment.speechBasis, `counted from the day ${saidOn(moment)}`);
}

function resolveWeekend(shift: number, bare: boolean, moment: Moment, speech: number): Resolved {
  const inside = weekdayOf(speech) >= 6;
  const past = moment.tense !== 'future' && shift === 0 && !inside && (moment.tense === 'past' || bare);
  const last = shift < 0 || past;
  const day = shift > 0 ? (inside ? speech + 7 : speech) : last ? (inside && shift === 0 ? speech : speech - 7) : speech;
  return resolved(weekendPeriod(day), moment.speechBasis, last ? 'the last weekend' : 'the weekend of that week');
}

type OffsetMeaning = Extract<Meaning, { kind: 'offset' }>;

function resolveOffset(meaning: OffsetMeaning, moment: Moment): Resolved {
  const from = meaning.from ? resolveMeaning(meaning.from, moment).period : null;
  const told = from ?? moment.told;
  const counted = meaning.from !== undefined || meaning.narrative;
  // "two years later" needs a story; "later" without one counts from the speech.
  const base = counted && told ? (meaning.sign < 0 ? told.first : told.last) : moment.speech;
  const fallback = meaning.sign < 0 ? 'PAST_REF' : 'FUTURE_REF';
  if (meaning.amount === null) return unresolved(fallback, 'an amount not told');
  if (base === null || base === undefined) return unresolved(fallback, 'no day to count from');
  const steps = meaning.amount * meaning.sign;
  const basis: DateBasis = counted && told ? 'previous-event' : moment.speechBasis;
  const reason = `${meaning.amount} counted ${meaning.sign < 0 ? 'back' : 'on'} from ${basis === 'previous-event' ? 'the date told of before' : `the day ${saidOn(moment)}`}`;
  const fine = told?.granularity;
  const period = offsetPeriod(meaning, base, steps, counted && told ? fine : undefined);
  return period ? resolved(period, basis, reason) : unresolved(fallback, 'too broad to count days from');
}

function offsetPeriod({ unit, amount }: OffsetMeaning, base: number, steps: number, fine: string | undefined): Period | null {
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
      return fine !== undefined && !/^(?:day|time|range|weekend)$/.test(fine) ? null : dayPeriod(base + Math.round(steps));
    case 'W':
    case 'F':
    case 'WE':
      return fine === 'day' || fine === undefined || fine === 'week' ? weekPeriod(base + Math.round(steps * (unit === 'F' ? 14 : 7))) : null;
    case 'M':
    case 'Q': {
      const [year, month] = partsOfDay(base);
      return fine === 'year' ? null : monthPeriod(year, month + Math.round(steps * (unit === 'Q' ? 3 : 1)));
    }
    case 'HY': {
      const [year, month] = partsOfDay(base);
      return monthPeriod(year, month + whole * 6);
    }
    case 'Y': {
      const [year, month] = partsOfDay(base);
      return amount !== null && !Number.isInteger(amount) ? monthPeriod(year, month + Math.round(steps * 12)) : yearPeriod(year + whole);
    }
    case 'E':
      return yearPeriod(partsOfDay(base)[0] + Math.round(steps * 10));
    case 'C':
      return yearPeriod(partsOfDay(base)[0] + Math.round(steps * 100));
  }
}

type SeasonMeaning = Extract<Meaning, { kind: 'season' }>;

function resolveSeason(meaning: SeasonMeaning, moment: Moment): Resolved {
  const { season, year } = meaning;
  if (year !== null) return resolved(seasonPeriod(year, season), 'explicit', 'season and year as written');
  const told = moment.told;
  if (told && (meaning.sameYear === true || meaning.narrative === true || moment.narrative)) {
    const [toldYear] = partsOfDay(told.first);
    const same = seasonPeriod(toldYear, season);
    const following = meaning.direction === 1 && same.first <= told.first ? toldYear + 1 : toldYear;
    if (meaning.sameYear !== true && meaning.direction === null && told.granularity !== 'year') {
      const before = seasonPeriod(toldYear - 1, season);
      if (before.last >= told.first) return resolved(before, 'previous-event', 'the season around the date told of before');
      const after = seasonPeriod(toldYear + 1, season);
      if (same.last < told.first && after.first - told.first < told.first - same.last) return resolved(after, 'previous-event', 'the season after the date told of before');
    }
    return resolved(seasonPeriod(following, season), 'previous-event', 'the season next to the date told of before');
  }
  const { speech } = moment;
  if (speech === null) return unresolved(`XXXX-${season}`, 'no year stated');
  const [speechYear] = partsOfDay(speech);
  const seasons = [speechYear - 2, speechYear - 1, speechYear, speechYear + 1].map((candidate) => seasonPeriod(candidate, season));
  const recent = seasons.findLast((period) => period.first <= speech) as Period;
  const coming = seasons.find((period) => period.last >= speech) as Period;
  const previous = seasons.findLast((period) => period.last < speech) as Period;
  if (meaning.direction === -1) return resolved(previous, moment.speechBasis, 'the last one that ended');
  if (meaning.direction === 1) return resolved(seasons.find((period) => period.first > speech) ?? coming, moment.speechBasis, 'the next one');
  if (meaning.direction === 0) return resolved(seasonPeriod(speechYear, season), moment.speechBasis, `in the year ${saidOn(moment)}`);
  return moment.tense === 'future' ? resolved(coming, moment.speechBasis, 'a verb of the future: the coming one') : resolved(recent, moment.speechBasis, 'the last one');
}

type PartMeaning = Extract<Meaning, { kind: 'part' }>;

function resolvePart(meaning: PartMeaning, moment: Moment): Resolved {
  const make = meaning.unit === 'Q' ? quarterPeriod : halfYearPeriod;
  if (meaning.year !== null) return resolved(make(meaning.year, meaning.index), 'explicit', 'as written');
  const base = moment.narrative && moment.told ? moment.told.first : moment.speech;
  if (base === null) return unresolved(`XXXX-${meaning.unit === 'Q' ? 'Q' : 'H'}${meaning.index}`, 'no year stated');
  const [year] = partsOfDay(base);
  if (meaning.direction !== null) return resolved(make(year + meaning.direction, meaning.index), moment.speechBasis, 'year counted from now');
  const same = make(year, meaning.index);
  if (moment.tense === 'future' && same.last < base) return resolved(make(year + 1, meaning.index), moment.speechBasis, 'a verb of the future: the coming one');
  if (moment.tense !== 'future' && same.first > base) return resolved(make(year - 1, meaning.index), moment.speechBasis, 'the last one');
  return resolved(same, moment.speechBasis, 'in that year');
}

type WeekMeaning = Extract<Meaning, { kind: 'week' }>;

function resolveWeek(meaning: WeekMeaning, moment: Moment): Resolved {
  const base = moment.speech;
  const year = meaning.year ?? (base === null ? null : partsOfDay(base)[0] + (meaning.direction ?? 0));
  if (year === null) return unresolved(`XXXX-W${String(meaning.index).padStart(2, '0')}`, 'no year stated');
  return resolved(weekPeriod(mondayOfWeek(year, meaning.index)), meaning.year === null ? moment.speechBasis : 'explicit', 'week number');
}

type DurationMeaning = Extract<Meaning, { kind: 'duration' }>;

/** "the last three days" runs up to the day of speech, "the next two weeks" from it; a bare length nowhere. */
function resolveStretch(meaning: DurationMeaning, moment: Moment): Resolved {
  const { direction, amount, unit, value } = meaning;
  const { speech } = moment;
  if (speech === null || moment.narrative || unit === undefined || amount === undefined || direction === undefined || direction === null || direction === 0) {
    return unresolved(value, 'a length, not a date');
  }
  const end = offsetPeriod({ kind: 'offset', amount, unit, sign: direction, narrative: false }, speech, amount * direction, undefined);
  if (!end || end.granularity === 'month' || end.granularity === 'year') return unresolved(value, 'a length, not a date');
  const days = unit === 'W' ? amount * 7 : unit === 'D' ? amount : 0;
  if (days === 0) return unresolved(value, 'a length, not a date');
  const [first, last] = direction < 0 ? [speech - days, speech] : [speech, speech + days];
  return { period: { first, last, granularity: 'range', value }, value, basis: moment.speechBasis, reason: `a stretch that ${direction < 0 ? 'ends' : 'begins'} on the day ${saidOn(moment)}`, others: [] };
}

type OtherMeaning = Extract<Meaning, { kind: 'other-calendar' }>;

/** The occurrence nearest to the day of speech; the coming one where the verb is of the future. */
function resolveOtherCalendar({ calendar, month, day }: OtherMeaning, moment: Moment): Resolved {
  const { speech } = moment;
  if (speech === null) return unresolved('XXXX-XX-XX', 'no year stated');
  const [yearOf, convert] = calendar === 'Hijri' ? [hijriYearOf, dayOfHijri] : [solarHijriYearOf, dayOfSolarHijri];
  const base = yearOf(speech);
  const periods = [base - 1, base, base + 1].map((year): Period => {
    const first = convert(year, month, day ?? 1);
    const last = day === null ? (month === 12 ? convert(year + 1, 1, 1) : convert(year, month + 1, 1)) - 1 : first;
    return { first, last, granularity: first === last ? 'day' : 'range', value: first === last ? dayPeriod(first).value : `${dayPeriod(first).value}/${dayPeriod(last).value}` };
  });
  const recent = periods.findLast((period) => period.first <= speech) as Period;
  const coming = periods.find((period) => period.last >= speech) ?? recent;
  const chosen = moment.tense === 'future' ? coming : moment.tense === 'past' ? recent : coming.first - speech < speech - recent.last ? coming : recent;
  return resolved(chosen, moment.speechBasis, `converted from the ${calendar} calendar`);
}

type HolidayMeaning = Extract<Meaning, { kind: 'holiday' }>;

function resolveHoliday(meaning: HolidayMeaning, moment: Moment): Resolved {
  const [month, day] = meaning.date.split('-').map(Number);
  if (month === undefined || day === undefined) return unresolved('', 'no fixed day');
  const { year, direction } = meaning;
  const date: DateMeaning = { kind: 'date', year, month, day, ...(direction === null ? {} : { direction }) };
  return resolveDate(date, moment);
}

