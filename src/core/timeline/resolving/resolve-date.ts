/** Calendar dates, whole or with parts left to the context, and fixed feasts. */
import { dayOf, partsOfDay } from '../days.ts';
import type { Meaning } from '../meaning.ts';
import { feastDay } from './feast-days.ts';
import { resolved, saidOn, unresolved, type Moment, type Resolved } from './moment.ts';
import { dayPeriod, monthPeriod, weekdayOf, yearPeriod, type Period } from './periods.ts';

type DateMeaning = Extract<Meaning, { kind: 'date' }>;

export function resolveDate(meaning: DateMeaning, moment: Moment): Resolved {
  const { year, month, day } = meaning;
  if (year !== null) return resolveExplicit(meaning, year);
  const told = moment.told;
  if (meaning.sameYear === true) {
    if (!told) return unresolved(partialValue(meaning), 'no year told of before');
    const [toldYear, toldMonth] = partsOfDay(told.first);
    return resolved(
      periodOf(toldYear, month ?? toldMonth, day),
      'previous-event',
      'in the year told of before',
    );
  }
  if (moment.speech === null && !told)
    return unresolved(partialValue(meaning), 'no year stated and no day to count from');
  if (meaning.yearShift !== undefined && moment.speech !== null && month !== null) {
    const [speechYear] = partsOfDay(moment.speech);
    return resolved(
      periodOf(speechYear + meaning.yearShift, month, day),
      moment.speechBasis,
      `year counted from the one ${saidOn(moment)}`,
    );
  }
  if (month === null) return resolveDayOfMonth(meaning, moment);
  if (
    told &&
    (moment.narrative || (moment.speech === null && moment.carries)) &&
    meaning.direction === undefined &&
    !(moment.passing && isOwnYears(told, month, day, moment.speech)) &&
    !(!moment.forward && isNews(told, month, day, moment))
  ) {
    const period = moment.passing
      ? nextInStory(told, month, day, moment.speech)
      : nearTold(told, month, day, moment.forward);
    return resolved(
      period,
      'previous-event',
      `the ${day === null ? 'month' : 'day'} of that name next to the date told of before`,
    );
  }
  if (moment.speech === null)
    return unresolved(partialValue(meaning), 'no year stated and no day to count from');
  const read = nearSpeech(meaning, month, moment.speech, moment);
  if (meaning.swappable !== true || day === null) return read;
  const { period } = nearSpeech({ ...meaning, day: month, month: day }, day, moment.speech, moment);
  return period === null ? read : { ...read, others: [...read.others, { period, reason: TURNED }] };
}

const TURNED = 'day and month the other way round';

/** A day without its year is one of the year of writing where it has just passed there and the story's next is farther. */
function isOwnYears(told: Period, month: number, day: number | null, speech: number | null): boolean {
  if (day === null || speech === null) return false;
  const own = periodOf(partsOfDay(speech)[0], month, day);
  const next = nextInStory(told, month, day, speech);
  return own.first <= speech && speech - own.first < Math.abs(next.first - told.first);
}

/** Days within which a passed day is one of the news, and years within which the story leads up to them. */
const RECENT = 100;
const LEADS_UP = 3;

/**
 * "The mill burnt in 2024. On Jan. 6 its board …", written in March 2026: after a bare year of the last few, a day
 * that has just passed is one of the news that the story leads up to.
 */
function isNews(told: Period, month: number, day: number | null, { speech, tense }: Moment): boolean {
  if (day === null || speech === null || tense !== 'past' || told.granularity !== 'year') return false;
  const [year] = partsOfDay(speech);
  const [toldYear] = partsOfDay(told.first);
  const passed = speech - periodOf(year, month, day).first;
  return toldYear < year && year - toldYear <= LEADS_UP && passed >= 0 && passed <= RECENT;
}

/** What is told in order comes next, up to the day of writing; only the months right before are looked back at. */
const AHEAD = 250;

function nextInStory(told: Period, month: number, day: number | null, speech: number | null): Period {
  const [year] = partsOfDay(told.first);
  const [before, same, after] = [year - 1, year, year + 1].map((each) => periodOf(each, month, day)) as [
    Period,
    Period,
    Period,
  ];
  const next = same.last >= told.first ? same : after;
  const isTooFar = next.first - told.first > AHEAD || next.first > (speech ?? Infinity);
  return isTooFar ? (next === same ? before : same) : next;
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
/** A limit reaches the nearer of two such days where the other is this far. */
const LONG_GONE = 240;
const YEAR = 365;
const CLOSE = 21;

function nearSpeech(meaning: DateMeaning, month: number, speech: number, moment: Moment): Resolved {
  const { day } = meaning;
  const [speechYear, speechMonth] = partsOfDay(speech);
  const around = [speechYear - 1, speechYear, speechYear + 1].map((year) => periodOf(year, month, day));
  const [before, same, after] = around as [Period, Period, Period];
  const recent = same.first <= speech ? same : before;
  const coming = same.last >= speech ? same : after;
  const pick = (likely: Period, reason: string): Resolved => {
    const period = onWeekday(meaning, likely, around, ({ first }) => first);
    const other = period === recent ? coming : recent;
    return resolved(
      period,
      moment.speechBasis,
      reason,
      other === period
        ? []
        : [{ period: other, reason: other === recent ? 'the last one' : 'the coming one' }],
    );
  };
  if (meaning.direction === 0) return pick(same, `in the year ${saidOn(moment)}`);
  if (meaning.direction === -1)
    return pick(
      month === speechMonth && day === null ? before : recent,
      `the last one before the day ${saidOn(moment)}`,
    );
  if (meaning.direction === 1)
    return pick(
      month === speechMonth && day === null ? after : coming,
      `the next one after the day ${saidOn(moment)}`,
    );
  const since = speech - recent.last;
  const until = coming.first - speech;
  if (moment.limit === 'untold' && moment.tense === 'future' && until > LONG_GONE && since < YEAR - LONG_GONE)
    return pick(recent, 'a limit, and most of a year to the next');
  // A year away on one side and days on the other: the verb near it tells of something else.
  if (moment.tense === 'future')
    return (until > FAR && since < CLOSE) || (moment.ofThing && until > LONG_GONE && since < RECENT)
      ? pick(recent, 'just past, and most of a year to the next')
      : pick(coming, 'a verb of the future: the coming one');
  // "арестовал до 1 июня": a limit lies ahead where the last such day is long gone.
  if (moment.limit !== null && moment.tense === 'past' && since > LONG_GONE && until < YEAR - LONG_GONE)
    return pick(coming, 'a limit: the coming one');
  if (moment.tense === 'past')
    return since > FAR && until < CLOSE
      ? pick(coming, 'just ahead, and a year since the last')
      : pick(recent, 'a verb of the past: the last one');
  const nearest = until < since ? coming : recent;
  return pick(nearest, `the one nearest to the day ${saidOn(moment)}`);
}

function resolveExplicit(meaning: DateMeaning, year: number): Resolved {
  const { month, day, swappable, weekday } = meaning;
  const period = periodOf(year, month, day);
  if (swappable !== true || month === null || day === null)
    return resolved(period, 'explicit', 'date as written');
  const turned = periodOf(year, day, month);
  // "Tue 10/03/2026": the weekday says which of the two is the month.
  if (weekday !== undefined && weekdayOf(period.first) !== weekday && weekdayOf(turned.first) === weekday)
    return resolved(turned, 'explicit', 'date as written, day and month as its weekday tells');
  return resolved(period, 'explicit', 'date as written', [{ period: turned, reason: TURNED }]);
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
  const carried =
    (moment.narrative && meaning.fromSpeech !== true) || (moment.speech === null && moment.carries);
  const base = carried ? (moment.told?.first ?? moment.speech) : moment.speech;
  if (base === null || base === undefined || meaning.day === null)
    return unresolved(partialValue(meaning), 'no month told of');
  const [year, month, date] = partsOfDay(base);
  if (meaning.direction !== undefined && meaning.direction !== null) {
    const [shiftedYear, shifted] = partsOfDay(monthPeriod(year, month + meaning.direction).first);
    return resolved(
      periodOf(shiftedYear, shifted, meaning.day),
      moment.speechBasis,
      'day of a month counted from now',
    );
  }
  const ahead = meaning.nearest === 1 || (meaning.nearest === undefined && moment.tense === 'future');
  const past = meaning.nearest === -1 || (meaning.nearest === undefined && moment.tense === 'past');
  const likely = ahead && meaning.day < date ? 1 : past && meaning.day > date ? -1 : 0;
  const shift = onWeekday(meaning, likely, [0, 1, -1], (months) => {
    const [otherYear, other] = partsOfDay(monthPeriod(year, month + months).first);
    return dayOf(otherYear, other, meaning.day ?? 1);
  });
  const [shiftedYear, shifted] = partsOfDay(monthPeriod(year, month + shift).first);
  return resolved(
    periodOf(shiftedYear, shifted, meaning.day),
    moment.speechBasis,
    'day of the month spoken of',
  );
}

/**
 * "Wednesday 15", "Monday, 16 March": the weekday says which month or year is meant where the likely one
 * has another and exactly one of the others has it; a slip of the paper changes nothing.
 */
function onWeekday<T>(
  { weekday, day }: DateMeaning,
  likely: T,
  others: readonly T[],
  dayOfOne: (one: T) => number,
): T {
  if (weekday === undefined || day === null || weekdayOf(dayOfOne(likely)) === weekday) return likely;
  const fitting = others.filter((one) => weekdayOf(dayOfOne(one)) === weekday);
  return fitting.length === 1 ? (fitting[0] as T) : likely;
}

type HolidayMeaning = Extract<Meaning, { kind: 'holiday' }>;

/** A feast, by its year, its direction, the story or the tense. */
export function resolveHoliday(meaning: HolidayMeaning, moment: Moment): Resolved {
  const { direction, date: rule, yearShift } = meaning;
  const year =
    yearShift === undefined || moment.speech === null
      ? meaning.year
      : partsOfDay(moment.speech)[0] + yearShift;
  const fixed = /^(\d\d)-(\d\d)$/.exec(rule);
  if (fixed)
    return resolveDate(
      {
        kind: 'date',
        year,
        month: Number(fixed[1]),
        day: Number(fixed[2]),
        ...(direction === null ? {} : { direction }),
      },
      moment,
    );
  // "the following Easter" lies behind all that was told of.
  const toldDay = direction === 1 ? moment.told?.last : moment.told?.first;
  const base = moment.narrative && toldDay !== undefined ? toldDay : moment.speech;
  if (year === null && base === null) return unresolved('XXXX-XX-XX', 'a feast without its year');
  const around = year ?? partsOfDay(base as number)[0];
  const days = [around - 1, around, around + 1].map((candidate) => feastDay(rule, candidate));
  const same = days[1] ?? null;
  if (year !== null || base === null)
    return same === null
      ? unresolved('XXXX-XX-XX', 'no such feast that year')
      : resolved(dayPeriod(same), 'explicit', 'the feast of that year');
  const known = days.filter((day) => day !== null);
  const recent = known.findLast((day) => day <= base && (direction !== -1 || day < base));
  const coming = known.find((day) => day >= base && (direction !== 1 || day > base));
  const ahead =
    direction === 1 ||
    (direction === null &&
      (moment.tense === 'future' ||
        (moment.tense !== 'past' && (coming ?? Infinity) - base < base - (recent ?? -Infinity))));
  const day = ahead ? (coming ?? recent) : (recent ?? coming);
  return day === undefined
    ? unresolved('XXXX-XX-XX', 'no such feast near')
    : resolved(dayPeriod(day), moment.speechBasis, ahead ? 'the coming one' : 'the last one');
}
