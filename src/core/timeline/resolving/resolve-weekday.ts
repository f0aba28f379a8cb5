/** Weekdays: by direction, by week, by tense, by the story. */
import type { Meaning } from '../meaning.ts';
import { resolved, saidOn, unresolved, type Moment, type Resolved } from './moment.ts';
import { partsOfDay } from '../days.ts';
import { dayPeriod, weekdayOf, weekPeriod } from './periods.ts';

type WeekdayMeaning = Extract<Meaning, { kind: 'weekday' }>;

/** Days ahead within which a weekday that no verb places is the coming one: "Town play at Kell on Tuesday". */
const SOON = 4;

/** The day that a weekday stands for. */
export function resolveWeekday(meaning: WeekdayMeaning, moment: Moment): Resolved {
  const { weekday } = meaning;
  const told = moment.told;
  if (meaning.narrative === true && told) {
    const back = meaning.direction === -1;
    const base = back ? told.first : told.last;
    const step = back
      ? -(((weekdayOf(base) - weekday + 6) % 7) + 1)
      : ((weekday - weekdayOf(base) + 6) % 7) + 1;
    return resolved(
      dayPeriod(base + step),
      'previous-event',
      `the ${back ? 'last before' : 'first after'} the date told of before`,
    );
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
        if (weekdayOf(day) === weekday && partsOfDay(day)[2] === meaning.dayOfMonth)
          return resolved(dayPeriod(day), moment.speechBasis, 'the nearest weekday of that number');
      }
    }
  }
  if (meaning.weekShift !== undefined) {
    return resolved(
      dayPeriod(weekPeriod(speech).first + meaning.weekShift * 7 + weekday - 1),
      moment.speechBasis,
      `in the week counted from the one ${saidOn(moment)}`,
    );
  }
  const recent = speech - ((weekdayOf(speech) - weekday + 7) % 7);
  const coming = speech + ((weekday - weekdayOf(speech) + 7) % 7);
  const pick = (day: number, reason: string, other: number, otherReason: string): Resolved =>
    resolved(
      dayPeriod(day),
      moment.speechBasis,
      reason,
      other === day ? [] : [{ period: dayPeriod(other), reason: otherReason }],
    );
  if (meaning.direction === -1) {
    const last = recent === speech ? recent - 7 : recent;
    return pick(
      last,
      `the last one before the day ${saidOn(moment)}`,
      last - 7,
      'the one of the week before',
    );
  }
  if (meaning.direction === 1) {
    const next = coming === speech ? coming + 7 : coming;
    return pick(next, `the next one after the day ${saidOn(moment)}`, next + 7, 'the one of the week after');
  }
  if (meaning.direction === 0) {
    const same = weekPeriod(speech).first + weekday - 1;
    const day = same < speech && moment.tense === 'future' ? same + 7 : same;
    return pick(
      day,
      `in the week ${saidOn(moment)}`,
      day === coming ? recent : coming,
      'the other one next to it',
    );
  }
  if (moment.tense === 'future')
    return pick(coming, 'a verb of the future: the coming one', recent, 'the last one');
  if (moment.tense === null && moment.led && coming - speech <= SOON)
    return pick(coming, 'no verb tells and it is near: the coming one', recent, 'the last one');
  return pick(
    recent,
    moment.tense === 'past' ? 'a verb of the past: the last one' : 'news tells of the last one',
    coming,
    'the coming one',
  );
}
