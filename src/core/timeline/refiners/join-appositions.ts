/**
 * "today (14 October 2011)", "Thursday (June 13)", "last night [10 October 2011]": the bracket says
 * which day was meant, so both are one expression, dated by the bracket.
 */
import type { CalendarData } from '../../languages/calendar-data.ts';
import type { TokenText } from '../lexing/token.ts';
import { DAY_OF_EVENT, type Candidate } from '../meaning.ts';

/** Joins a relative day with the calendar date in the bracket after it. */
export function joinAppositions(
  candidates: readonly Candidate[],
  text: TokenText,
  data: CalendarData,
): Candidate[] {
  const joined: Candidate[] = [];
  for (const candidate of candidates) {
    const before = joined.at(-1);
    if (before && candidate.start < before.end) continue;
    if (before && isRelativeDay(before) && isCalendarDay(candidate)) {
      const between = text.classes.slice(before.last + 1, candidate.first);
      // "Friday 7/6", "Montag, 5.11.2025": a weekday before its date in digits.
      if (/^,?$/.test(between) && before.meaning.kind === 'weekday' && isBareWeekday(before, candidate)) {
        const meaning = withWeekday(candidate.meaning, before.meaning);
        joined[joined.length - 1] = { ...candidate, meaning, first: before.first, start: before.start };
        continue;
      }
      if (between === '(' && /^[),]?/.test(text.classes[candidate.last + 1] ?? '')) {
        const bracket = text.classes[candidate.last + 1] === ')' ? 1 : 0;
        // "Thursday (June 13) this week"
        const closing =
          text.classes.slice(candidate.last + 1 + bracket).startsWith('TU') &&
          text.tokens[candidate.last + 2 + bracket]?.value === 'W'
            ? bracket + 2
            : bracket;
        joined[joined.length - 1] = {
          ...before,
          meaning: withWeekday(candidate.meaning, before.meaning),
          ...(before.clock === undefined && candidate.clock !== undefined ? { clock: candidate.clock } : {}),
          last: candidate.last + closing,
          end: text.tokens[candidate.last + closing]?.end ?? candidate.end,
        };
        continue;
      }
    }
    // "5 Kasım 2025 Çarşamba günü"
    if (
      before &&
      candidate.first === before.last + 1 &&
      isCalendarDay(before) &&
      candidate.meaning.kind === 'weekday' &&
      candidate.first === candidate.last &&
      data.postpositional === true
    ) {
      joined[joined.length - 1] = { ...before, last: candidate.last, end: candidate.end };
      continue;
    }
    joined.push(candidate);
  }
  return joined.map((candidate, index) => dateOfEvent(candidate, joined[index - 1], joined[index + 1], text));
}

/** "Saturday night, the opening night,", "Opening night, 23 January 2014": the date beside it says which. */
function dateOfEvent(
  candidate: Candidate,
  before: Candidate | undefined,
  after: Candidate | undefined,
  text: TokenText,
): Candidate {
  const { meaning } = candidate;
  if (meaning.kind !== 'reference' || meaning.value !== DAY_OF_EVENT) return candidate;
  if (before && isDayOf(before) && text.classes.slice(before.last + 1, candidate.first) === ',')
    return { ...candidate, meaning: before.meaning };
  if (after && isDayOf(after) && text.classes.slice(candidate.last + 1, after.first) === ',')
    return { ...candidate, meaning: after.meaning };
  return candidate;
}

function isDayOf(candidate: Candidate): boolean {
  return isRelativeDay(candidate) || isCalendarDay(candidate);
}

/** "Wednesday (15)": the weekday helps to tell the month. */
function withWeekday(date: Candidate['meaning'], before: Candidate['meaning']): Candidate['meaning'] {
  return date.kind === 'date' && before.kind === 'weekday' ? { ...date, weekday: before.weekday } : date;
}

function isRelativeDay({ meaning }: Candidate): boolean {
  return (
    meaning.kind === 'day' ||
    meaning.kind === 'weekday' ||
    (meaning.kind === 'clock' && meaning.anchor?.kind === 'day')
  );
}

/** A weekday ("Friday", "this Friday") without a week, an hour or a number of its own. */
function isBareWeekday({ meaning, clock, dayPart }: Candidate, date: Candidate): boolean {
  return (
    meaning.kind === 'weekday' &&
    meaning.narrative !== true &&
    meaning.weekShift === undefined &&
    meaning.dayOfMonth === undefined &&
    clock === undefined &&
    dayPart === undefined &&
    date.meaning.kind === 'date' &&
    date.meaning.weekday === undefined
  );
}

function isCalendarDay({ meaning }: Candidate): boolean {
  return meaning.kind === 'date' && meaning.day !== null;
}
