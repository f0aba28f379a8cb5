/**
 * "5 محرم 1447هـ الموافق 30 يونيو 2025", "5 Muharram 1447 (30 June 2025)": one day in two calendars. The
 * Gregorian date says which day was meant, since the moon is sighted locally and a table may be off by one.
 */
import type { CalendarData } from '../../languages/calendar-data.ts';
import { dayOf } from '../days.ts';
import type { TokenText } from '../lexing/token.ts';
import type { Candidate } from '../meaning.ts';

/** Days by which the two may differ and still be one. */
const FARTHEST = 2;

/** Candidates in which both dates of such a pair are the Gregorian day. */
export function pairCalendars(
  candidates: readonly Candidate[],
  text: TokenText,
  data: CalendarData,
): Candidate[] {
  const paired = [...candidates];
  if (data.hijriMonths === undefined && data.solarMonths === undefined) return paired;
  for (let index = 1; index < paired.length; index += 1) {
    const left = paired[index - 1] as Candidate;
    const right = paired[index] as Candidate;
    if (!isJoint(text.tokens.slice(left.last + 1, right.first), data)) continue;
    if (isConverted(left) && isWhole(right, left)) paired[index - 1] = { ...left, meaning: right.meaning };
    else if (isConverted(right) && isWhole(left, right)) paired[index] = { ...right, meaning: left.meaning };
  }
  return paired;
}

/** A bracket, or a word for "which is", with a preposition behind it. */
function isJoint(between: TokenText['tokens'], data: CalendarData): boolean {
  const [first, second] = between;
  if (!first || between.length > 2) return false;
  if (first.class === '(' || first.class === '/') return second === undefined;
  return data.sameDayWords?.includes(first.word) === true;
}

function isConverted({ meaning }: Candidate): boolean {
  return meaning.kind === 'converted' && meaning.first === meaning.last;
}

function isWhole({ meaning }: Candidate, { meaning: other }: Candidate): boolean {
  if (meaning.kind !== 'date' || meaning.year === null || meaning.month === null || meaning.day === null)
    return false;
  const day = dayOf(meaning.year, meaning.month, meaning.day);
  return other.kind === 'converted' && Math.abs(other.first - day) <= FARTHEST;
}
