/** Calendar periods as whole days with their TIMEX3 value. Years are astronomical: 0 is 1 BC. */
import type { CalendarUnit, Season } from '../../languages/calendar-data.ts';
import type { Granularity } from '../../model.ts';
import { dayOf, partsOfDay } from '../days.ts';

/** First and last day of a period, how precise it is and its TIMEX3 value. */
export interface Period {
  readonly first: number;
  readonly last: number;
  readonly granularity: Granularity;
  readonly value: string;
}

/** 1 Monday … 7 Sunday. */
export function weekdayOf(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}

/** `2025`, `BC0480`. */
export function yearValue(year: number): string {
  return year > 0 ? String(year).padStart(4, '0') : `BC${String(1 - year).padStart(4, '0')}`;
}

export function dayPeriod(day: number): Period {
  const [year, month, date] = partsOfDay(day);
  return {
    first: day,
    last: day,
    granularity: 'day',
    value: `${yearValue(year)}-${two(month)}-${two(date)}`,
  };
}

/** Month 1–12; other numbers roll into the years around. */
export function monthPeriod(year: number, month: number): Period {
  const first = dayOf(year, month, 1);
  const [realYear, realMonth] = partsOfDay(first);
  return {
    first,
    last: dayOf(realYear, realMonth + 1, 1) - 1,
    granularity: 'month',
    value: `${yearValue(realYear)}-${two(realMonth)}`,
  };
}

export function yearPeriod(year: number): Period {
  return { first: dayOf(year, 1, 1), last: dayOf(year, 12, 31), granularity: 'year', value: yearValue(year) };
}

/** The ISO week of a day. */
export function weekPeriod(day: number): Period {
  const first = day - weekdayOf(day) + 1;
  const [year, week] = isoWeek(first);
  return { first, last: first + 6, granularity: 'week', value: `${yearValue(year)}-W${two(week)}` };
}

/** The weekend of the ISO week of a day. */
export function weekendPeriod(day: number): Period {
  const week = weekPeriod(day);
  return { first: week.first + 5, last: week.first + 6, granularity: 'weekend', value: `${week.value}-WE` };
}

/** ISO year and week of a day. */
export function isoWeek(day: number): readonly [year: number, week: number] {
  const thursday = day - weekdayOf(day) + 4;
  const [year] = partsOfDay(thursday);
  return [year, Math.floor((thursday - dayOf(year, 1, 1)) / 7) + 1];
}

/** The Monday of an ISO week. */
export function mondayOfWeek(year: number, week: number): number {
  const fourth = dayOf(year, 1, 4);
  return fourth - weekdayOf(fourth) + 1 + (week - 1) * 7;
}

/** Quarter 1–4; other numbers roll into the years around. */
export function quarterPeriod(year: number, quarter: number): Period {
  const realYear = year + Math.floor((quarter - 1) / 4);
  const index = ((((quarter - 1) % 4) + 4) % 4) + 1;
  return {
    first: dayOf(realYear, index * 3 - 2, 1),
    last: dayOf(realYear, index * 3 + 1, 1) - 1,
    granularity: 'quarter',
    value: `${yearValue(realYear)}-Q${index}`,
  };
}

export function halfYearPeriod(year: number, half: number): Period {
  const realYear = year + Math.floor((half - 1) / 2);
  const index = ((((half - 1) % 2) + 2) % 2) + 1;
  return {
    first: dayOf(realYear, index * 6 - 5, 1),
    last: dayOf(realYear, index * 6 + 1, 1) - 1,
    granularity: 'half-year',
    value: `${yearValue(realYear)}-H${index}`,
  };
}

const FIRST_MONTH: Readonly<Record<Season, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

/** Meteorological, northern seasons; winter belongs to the year of its December. */
export function seasonPeriod(year: number, season: Season): Period {
  const month = FIRST_MONTH[season];
  return {
    first: dayOf(year, month, 1),
    last: dayOf(year, month + 3, 1) - 1,
    granularity: 'season',
    value: `${yearValue(year)}-${season}`,
  };
}

export function decadePeriod(year: number): Period {
  const start = Math.floor(year / 10) * 10;
  const value =
    start >= 0 ? String(start / 10).padStart(3, '0') : `BC${String(-start / 10 - 1).padStart(3, '0')}`;
  return { first: dayOf(start, 1, 1), last: dayOf(start + 9, 12, 31), granularity: 'decade', value };
}

/** The 20th century as most write it: 1900–1999. Negative: before Christ. */
export function centuryPeriod(index: number): Period {
  if (index < 0) {
    const last = index * 100 + 100;
    return {
      first: dayOf(last - 99, 1, 1),
      last: dayOf(last, 12, 31),
      granularity: 'century',
      value: `BC${two(-index - 1)}`,
    };
  }
  const start = (index - 1) * 100;
  return {
    first: dayOf(start, 1, 1),
    last: dayOf(start + 99, 12, 31),
    granularity: 'century',
    value: two(index - 1),
  };
}

/** The unit that holds a day, moved by `shift` units. */
export function unitPeriod(unit: CalendarUnit, day: number, shift: number): Period {
  const [year, month] = partsOfDay(day);
  switch (unit) {
    case 'D':
      return dayPeriod(day + shift);
    case 'W':
      return weekPeriod(day + shift * 7);
    case 'F':
      return fortnight(day, shift);
    case 'WE':
      return weekendPeriod(day + shift * 7);
    case 'M':
      return monthPeriod(year, month + shift);
    case 'Q':
      return quarterPeriod(year, Math.ceil(month / 3) + shift);
    case 'HY':
      return halfYearPeriod(year, (month <= 6 ? 1 : 2) + shift);
    case 'Y':
      return yearPeriod(year + shift);
    case 'E':
      return decadePeriod(year + shift * 10);
    case 'C':
      return centuryPeriod(Math.floor(year / 100) + 1 + shift);
  }
}

function fortnight(day: number, shift: number): Period {
  const first = shift < 0 ? day - 14 : day + 1;
  const last = first + 13;
  return { first, last, granularity: 'range', value: `${dayPeriod(first).value}/${dayPeriod(last).value}` };
}
