/**
 * "25/12/2025 … 05/01/2026": a text writes its dates one way. Where one of them can only begin with
 * the day and none only with the month, the others begin with the day, too.
 */
import type { CalendarData } from '../../languages/calendar-data.ts';
import type { TokenText } from '../lexing/token.ts';
import type { Candidate } from '../meaning.ts';

/** The last month that a first number can be. */
const MONTHS = 12;

/** Reads dates in digits in the order that the text itself shows. */
export function orderDigits(
  candidates: readonly Candidate[],
  text: TokenText,
  data: CalendarData,
): Candidate[] {
  if (data.numericOrder !== 'month-first') return [...candidates];
  let startsWithDay = false;
  let startsWithMonth = false;
  for (const candidate of candidates) {
    const numbers = slashedNumbers(candidate, text);
    if (numbers === null) continue;
    if (numbers[1] > MONTHS) startsWithMonth = true;
    if (numbers[0] > MONTHS) startsWithDay = true;
  }
  if (!startsWithDay && !startsWithMonth) return [...candidates];
  return candidates.map((candidate) => {
    const { meaning } = candidate;
    if (meaning.kind !== 'date' || meaning.swappable !== true) return candidate;
    const isTurned = !startsWithMonth && slashedNumbers(candidate, text) !== null;
    const { day, month } = meaning;
    return {
      ...candidate,
      meaning: { ...meaning, ordered: true, ...(isTurned ? { day: month, month: day } : {}) },
    };
  });
}

/** The first two numbers of a date such as 25/12/2025. */
function slashedNumbers(
  { first, meaning }: Candidate,
  { classes, tokens }: TokenText,
): [number, number] | null {
  if (
    meaning.kind !== 'date' ||
    classes[first + 1] !== '/' ||
    !/^1\/1\/[14]/.test(classes.slice(first, first + 5))
  )
    return null;
  return [Number(tokens[first]?.value), Number(tokens[first + 2]?.value)];
}
