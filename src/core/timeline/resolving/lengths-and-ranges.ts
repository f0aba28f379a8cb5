/** What a length or the two ends of a range mean on the day of writing, before they are resolved. */
import type { CalendarData } from '../../languages/calendar-data.ts';
import { dayOf, partsOfDay } from '../days.ts';
import { durationValue } from '../finders/find-durations.ts';
import type { TokenText } from '../lexing/token.ts';
import type { Candidate } from '../meaning.ts';
import type { Tense } from './find-tense.ts';
import { monthPeriod } from './periods.ts';

/** "in two days the town fell": how long it took, not when. */
export function asLength(candidate: Candidate, tense: Tense, text: TokenText): Candidate {
  const { meaning } = candidate;
  if (isDeadline(candidate, tense, text))
    return { ...candidate, meaning: { ...meaning, direction: 1 } as Candidate['meaning'] };
  if (meaning.kind !== 'offset' || meaning.lengthIfPast !== true || tense === 'future') return candidate;
  const first = candidate.first + 1;
  return {
    ...candidate,
    first,
    start: text.tokens[first]?.start ?? candidate.start,
    meaning: { kind: 'duration', value: durationValue(meaning.amount, meaning.unit) },
  };
}

/** "Most people drink it in the morning": with no verb that tells of a time, and no day told of, any morning. */
export function asHabit(candidate: Candidate, tense: Tense, isTold: boolean, data: CalendarData): Candidate {
  const { meaning, clock, dayPart } = candidate;
  if (meaning.kind !== 'clock' || meaning.anchor !== null || clock !== undefined || dayPart === undefined)
    return candidate;
  if (isTold || data.nounsModify !== true || (tense !== null && tense !== 'present')) return candidate;
  return { ...candidate, meaning: { kind: 'reference', value: `T${dayPart}` } };
}

/** "will be signed within two weeks": from now until then; "within two weeks of the vote" counts from the vote. */
function isDeadline({ meaning, first, last }: Candidate, tense: Tense, { classes }: TokenText): boolean {
  return (
    meaning.kind === 'duration' &&
    meaning.direction === undefined &&
    meaning.amount !== undefined &&
    tense === 'future' &&
    classes[first - 1] === 'I' &&
    !/[O›‹fN]/.test(classes[last + 1] ?? '')
  );
}

/**
 * True where "this year" and "last month" are those of the Iranian calendar: in Persian, unless the text
 * itself dates by Gregorian months and years alone, as papers from abroad do.
 */
export function countsSolar({ tokens, classes }: TokenText, data: CalendarData): boolean {
  if (data.solarYears !== true) return false;
  const years = tokens.filter(({ class: kind }) => kind === '4').map(({ value }) => Number(value));
  const hasSolar = /ş/u.test(classes) || years.some((year) => year > 1250 && year < 1450);
  return hasSolar || !(/M/.test(classes) || years.some((year) => year > 1900));
}

/** True for the start of a range without years that has begun and not ended on the day `now`. */
export function holdsNow(
  from: Candidate,
  to: Candidate | undefined,
  now: number | null,
  { classes }: TokenText,
): boolean {
  if (!to || now === null || from.meaning.kind !== 'date' || to.meaning.kind !== 'date') return false;
  const [start, end] = [from.meaning, to.meaning];
  if (start.year !== null || end.year !== null || start.month === null || end.month === null) return false;
  if (start.direction !== undefined || start.yearShift !== undefined || start.sameYear === true) return false;
  const between = classes.slice(from.last + 1, to.first);
  const isRange = /^[->u]t?$/u.test(between) || (/^&t?$/u.test(between) && classes[from.first - 1] === 'b');
  if (!isRange) return false;
  const [year] = partsOfDay(now);
  return [year, year - 1].some((startYear) => {
    const first = dayOf(startYear, start.month ?? 1, start.day ?? 1);
    const last = [startYear, startYear + 1]
      .map((endYear) =>
        end.day === null
          ? monthPeriod(endYear, end.month ?? 1).last
          : dayOf(endYear, end.month ?? 1, end.day),
      )
      .find((day) => day >= first);
    return first <= now && last !== undefined && now <= last;
  });
}
