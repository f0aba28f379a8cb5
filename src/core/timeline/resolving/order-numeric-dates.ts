/**
 * "He died on 08/05/2024", written in May 2024: where the text's own dates do not tell whether the day or the month comes
 * first (see order-digits.ts), what it says of them does. One order holds for all of them.
 */
import type { CalendarData } from '../../languages/calendar-data.ts';
import type { Trace } from '../../analysis/document.ts';
import { dayOf, partsOfDay } from '../days.ts';
import type { TokenText } from '../lexing/token.ts';
import type { Candidate, Meaning } from '../meaning.ts';
import { findTense, type Tense } from './find-tense.ts';
import { isFixedAhead } from './looks-forward.ts';

type DateMeaning = Extract<Meaning, { kind: 'date' }>;

/** Turns the dates that can be read in two orders, if more of them fit the other order than their own. */
export function orderNumericDates(
  candidates: readonly Candidate[],
  published: number | null,
  text: TokenText,
  data: CalendarData,
  trace: Trace,
): readonly Candidate[] {
  if (published === null || data.numericOrder !== 'month-first') return candidates;
  let turned = 0;
  for (const candidate of candidates) {
    if (!isTurnable(candidate.meaning)) continue;
    const tense = isFixedAhead(candidate, text, data)
      ? 'future'
      : findTense(text, candidate.first, candidate.last, data);
    turned += evidenceOf(candidate.meaning, tense, published);
  }
  if (turned <= 0) return candidates;
  trace('resolve', '', 'dates in digits begin with the day: only so do they fit what is said of them');
  return candidates.map((candidate) =>
    isTurnable(candidate.meaning) ? { ...candidate, meaning: turnedRound(candidate.meaning) } : candidate,
  );
}

/** The same digits with day and month the other way round. */
export function turnedRound(meaning: DateMeaning): DateMeaning {
  return { ...meaning, day: meaning.month, month: meaning.day };
}

function isTurnable(meaning: Meaning): meaning is DateMeaning {
  return meaning.kind === 'date' && meaning.swappable === true && meaning.ordered !== true;
}

/** A day that may be told of as past or as to come: zones and late editions. */
const SLACK = 1;
/** Without a year, a day so near is meant rather than one most of a year away. */
const NEAR = 45;
const FAR = 120;

/** 1 where only the other order fits, −1 where only the written one does, 0 where both or neither do. */
function evidenceOf(meaning: DateMeaning, tense: Tense, published: number): number {
  const own = distanceOf(meaning, tense, published);
  const other = distanceOf(turnedRound(meaning), tense, published);
  // The day of the paper itself.
  if (own === 0 || other === 0) return own === other ? 0 : own === 0 ? -1 : 1;
  if (meaning.year === null) {
    if (tense === null) return 0;
    return Number(own > FAR && other <= NEAR) - Number(other > FAR && own <= NEAR);
  }
  const fits = (distance: number): boolean => (tense === 'past' ? distance <= SLACK : distance >= -SLACK);
  return tense === null ? 0 : Number(fits(other) && !fits(own)) - Number(fits(own) && !fits(other));
}

/** Days from the publication; without a year to the next one of that side, whichever it is. */
function distanceOf({ year, month, day }: DateMeaning, tense: Tense, published: number): number {
  if (year !== null) return dayOf(year, month ?? 1, day ?? 1) - published;
  const [now] = partsOfDay(published);
  const around = [now - 1, now, now + 1].map((each) => dayOf(each, month ?? 1, day ?? 1) - published);
  const sided = around.filter((distance) => (tense === 'past' ? distance <= 0 : distance >= 0));
  return Math.min(...sided.map(Math.abs));
}
