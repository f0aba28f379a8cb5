/** Seasons, quarters, numbered weeks and the months of other calendars. */
import { partsOfDay } from '../days.ts';
import type { Meaning } from '../meaning.ts';
import { dayOfHijri, dayOfSolarHijri, hijriYearOf, solarHijriYearOf } from '../non-gregorian.ts';
import { resolved, saidOn, unresolved, type Moment, type Resolved } from './moment.ts';
import {
  dayPeriod,
  halfYearPeriod,
  mondayOfWeek,
  quarterPeriod,
  seasonPeriod,
  weekPeriod,
  type Period,
} from './periods.ts';

type SeasonMeaning = Extract<Meaning, { kind: 'season' }>;

export function resolveSeason(meaning: SeasonMeaning, moment: Moment): Resolved {
  const { season, year } = meaning;
  if (year !== null) return resolved(seasonPeriod(year, season), 'explicit', 'season and year as written');
  if (meaning.yearShift !== undefined && moment.speech !== null) {
    const [speechYear] = partsOfDay(moment.speech);
    return resolved(
      seasonPeriod(speechYear + meaning.yearShift, season),
      moment.speechBasis,
      `year counted from the one ${saidOn(moment)}`,
    );
  }
  const told = moment.told;
  if (told && (meaning.sameYear === true || meaning.narrative === true || moment.narrative)) {
    const [toldYear] = partsOfDay(told.first);
    const same = seasonPeriod(toldYear, season);
    const following = meaning.direction === 1 && same.first <= told.first ? toldYear + 1 : toldYear;
    if (meaning.sameYear !== true && meaning.direction === null && told.granularity !== 'year') {
      const before = seasonPeriod(toldYear - 1, season);
      if (before.last >= told.first)
        return resolved(before, 'previous-event', 'the season around the date told of before');
      const after = seasonPeriod(toldYear + 1, season);
      if (same.last < told.first && after.first - told.first < told.first - same.last)
        return resolved(after, 'previous-event', 'the season after the date told of before');
    }
    return resolved(
      seasonPeriod(following, season),
      'previous-event',
      'the season next to the date told of before',
    );
  }
  const { speech } = moment;
  if (speech === null) return unresolved(`XXXX-${season}`, 'no year stated');
  const [speechYear] = partsOfDay(speech);
  const seasons = [speechYear - 2, speechYear - 1, speechYear, speechYear + 1].map((candidate) =>
    seasonPeriod(candidate, season),
  );
  const recent = seasons.findLast((period) => period.first <= speech) as Period;
  const coming = seasons.find((period) => period.last >= speech) as Period;
  const previous = seasons.findLast((period) => period.last < speech) as Period;
  if (meaning.direction === -1) return resolved(previous, moment.speechBasis, 'the last one that ended');
  if (meaning.direction === 1)
    return resolved(
      seasons.find((period) => period.first > speech) ?? coming,
      moment.speechBasis,
      'the next one',
    );
  if (meaning.direction === 0)
    return resolved(seasonPeriod(speechYear, season), moment.speechBasis, `in the year ${saidOn(moment)}`);
  return moment.tense === 'future'
    ? resolved(coming, moment.speechBasis, 'a verb of the future: the coming one')
    : resolved(recent, moment.speechBasis, 'the last one');
}

type PartMeaning = Extract<Meaning, { kind: 'part' }>;

export function resolvePart(meaning: PartMeaning, moment: Moment): Resolved {
  const make = meaning.unit === 'Q' ? quarterPeriod : halfYearPeriod;
  if (meaning.year !== null) return resolved(make(meaning.year, meaning.index), 'explicit', 'as written');
  const base = moment.narrative && moment.told ? moment.told.first : moment.speech;
  if (base === null)
    return unresolved(`XXXX-${meaning.unit === 'Q' ? 'Q' : 'H'}${meaning.index}`, 'no year stated');
  const [year] = partsOfDay(base);
  if (meaning.direction !== null)
    return resolved(
      make(year + meaning.direction, meaning.index),
      moment.speechBasis,
      'year counted from now',
    );
  const same = make(year, meaning.index);
  if (moment.tense === 'future' && same.last < base)
    return resolved(
      make(year + 1, meaning.index),
      moment.speechBasis,
      'a verb of the future: the coming one',
    );
  if (moment.tense !== 'future' && same.first > base)
    return resolved(make(year - 1, meaning.index), moment.speechBasis, 'the last one');
  return resolved(same, moment.speechBasis, 'in that year');
}

type WeekMeaning = Extract<Meaning, { kind: 'week' }>;

export function resolveWeek(meaning: WeekMeaning, moment: Moment): Resolved {
  const base = moment.speech;
  const year = meaning.year ?? (base === null ? null : partsOfDay(base)[0] + (meaning.direction ?? 0));
  if (year === null) return unresolved(`XXXX-W${String(meaning.index).padStart(2, '0')}`, 'no year stated');
  return resolved(
    weekPeriod(mondayOfWeek(year, meaning.index)),
    meaning.year === null ? moment.speechBasis : 'explicit',
    'week number',
  );
}

type OtherMeaning = Extract<Meaning, { kind: 'other-calendar' }>;

/** The occurrence nearest to the day of speech; the coming one where the verb is of the future. */
export function resolveOtherCalendar(
  { calendar, month, day, yearShift }: OtherMeaning,
  moment: Moment,
): Resolved {
  const story = moment.narrative && moment.told ? moment.told.first : null;
  const speech = story ?? moment.speech;
  if (speech === null) return unresolved('XXXX-XX-XX', 'no year stated');
  const [yearOf, convert] =
    calendar === 'Hijri' ? [hijriYearOf, dayOfHijri] : [solarHijriYearOf, dayOfSolarHijri];
  const base = yearOf(speech);
  const periods = [base - 1, base, base + 1].map((year): Period => {
    const first = convert(year, month, day ?? 1);
    const last =
      day === null ? (month === 12 ? convert(year + 1, 1, 1) : convert(year, month + 1, 1)) - 1 : first;
    return {
      first,
      last,
      granularity: first === last ? 'day' : 'range',
      value: first === last ? dayPeriod(first).value : `${dayPeriod(first).value}/${dayPeriod(last).value}`,
    };
  });
  const recent = periods.findLast((period) => period.first <= speech) as Period;
  const coming = periods.find((period) => period.last >= speech) ?? recent;
  const isComing = story === null ? moment.tense === 'future' : moment.forward;
  const [year] = partsOfDay(speech);
  const stated =
    yearShift === undefined
      ? undefined
      : periods.find(({ first }) => partsOfDay(first)[0] === year + yearShift);
  const chosen = stated
    ? stated
    : isComing
      ? coming
      : story === null && moment.tense === 'past'
        ? recent
        : coming.first - speech < speech - recent.last
          ? coming
          : recent;
  const basis = story === null ? moment.speechBasis : 'previous-event';
  return resolved(chosen, basis, `converted from the ${calendar} calendar`);
}
