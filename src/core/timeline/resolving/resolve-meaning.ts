/** Turns what an expression says into days, given the day it was said and what was told before. */
import type { Meaning } from '../meaning.ts';
import { resolved, unresolved, type Moment, type Resolved } from './moment.ts';
import {
  centuryPeriod,
  dayPeriod,
  decadePeriod,
  weekdayOf,
  weekendPeriod,
  weekPeriod,
  type Period,
} from './periods.ts';
import {
  resolveClockDay,
  resolveDay,
  resolveOffset,
  resolveStretch,
  resolveUnit,
} from './resolve-counted.ts';
import { resolveDate, resolveHoliday } from './resolve-date.ts';
import { resolveOtherCalendar, resolvePart, resolveSeason, resolveWeek } from './resolve-period.ts';
import { resolveWeekday } from './resolve-weekday.ts';

/** The n-th day or weekday of a period, −1 the last; null where it has fewer. */
function nthDay({ first, last }: Period, index: number, weekday: number | null): number | null {
  const step = weekday === null ? 1 : 7;
  const start = weekday === null ? first : first + ((weekday - weekdayOf(first) + 7) % 7);
  const end = weekday === null ? last : last - ((weekdayOf(last) - weekday + 7) % 7);
  const day = index < 0 ? end : start + (index - 1) * step;
  return day > last ? null : day;
}

/** Resolves one meaning at one moment. */
export function resolveMeaning(meaning: Meaning, moment: Moment): Resolved {
  switch (meaning.kind) {
    case 'date':
      return resolveDate(meaning, moment);
    case 'weekday':
      return resolveWeekday(meaning, moment);
    case 'day':
      if (moment.night && meaning.shift === 0) return resolveClockDay(moment);
      if (meaning.shift === 0 && moment.tense === 'present' && meaning.exact !== true)
        return unresolved('PRESENT_REF', 'these days');
      return moment.speech === null
        ? unresolved(meaning.shift === 0 ? 'PRESENT_REF' : 'XXXX-XX-XX', 'no day to count from')
        : resolveDay(
            meaning.eitherWay === true && moment.tense !== 'future' ? -meaning.shift : meaning.shift,
            moment.speech,
            moment,
          );
    case 'unit':
      return resolveUnit(meaning, moment);
    case 'offset':
      return resolveOffset(meaning, moment, (anchor) => resolveMeaning(anchor, moment));
    case 'season':
      return resolveSeason(meaning, moment);
    case 'part':
      return resolvePart(meaning, moment);
    case 'week':
      return resolveWeek(meaning, moment);
    case 'week-of-month': {
      const month = resolveMeaning(meaning.month, moment);
      if (!month.period) return month;
      const middle =
        meaning.index < 0
          ? month.period.last - 3
          : Math.min(month.period.first + meaning.index * 7 - 4, month.period.last);
      return { ...month, period: weekPeriod(middle), value: weekPeriod(middle).value, others: [] };
    }
    case 'weekend-of': {
      const day = resolveMeaning(meaning.day, moment);
      if (!day.period) return day;
      // A feast on Monday or Tuesday makes the weekend before it long.
      const weekday = weekdayOf(day.period.first);
      const weekend = weekendPeriod(day.period.first - (weekday <= 2 ? weekday : 0));
      return { ...day, period: weekend, value: weekend.value, others: [] };
    }
    case 'nth-day': {
      const within = resolveMeaning(meaning.within, moment);
      const day = within.period && nthDay(within.period, meaning.index, meaning.weekday);
      if (day === null) return unresolved('XXXX-XX-XX', within.reason);
      return { ...within, period: dayPeriod(day), value: dayPeriod(day).value, others: [] };
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
        {
          first: meaning.first,
          last: meaning.last,
          granularity: meaning.granularity === 'day' ? 'day' : 'range',
          value:
            meaning.first === meaning.last
              ? dayPeriod(meaning.first).value
              : `${dayPeriod(meaning.first).value}/${dayPeriod(meaning.last).value}`,
        },
        'explicit',
        `converted from the ${meaning.calendar} calendar`,
      );
    case 'other-calendar':
      return resolveOtherCalendar(meaning, moment);
    case 'range': {
      const from = resolveMeaning(meaning.from, moment);
      const to = resolveMeaning(meaning.to, { ...moment, told: from.period });
      if (!from.period || !to.period || to.period.last < from.period.first)
        return unresolved('', 'an end of the range is open');
      const value = `${from.period.value}/${to.period.value}`;
      return resolved(
        { first: from.period.first, last: to.period.last, granularity: 'range', value },
        from.basis,
        `from ${from.reason} to ${to.reason}`,
      );
    }
    case 'reference':
      return unresolved(meaning.value, 'names no date');
    case 'duration':
      return resolveStretch(meaning, moment);
    case 'set':
      return unresolved(meaning.value, 'something repeated');
  }
}
