/** Which dates a story moves on by, and which it only mentions. */
import type { CalendarData } from '../../languages/calendar-data.ts';
import type { TokenText } from '../lexing/token.ts';
import type { Candidate, Meaning } from '../meaning.ts';
import type { Resolved } from './moment.ts';
import type { Period } from './periods.ts';

/** The words around and their language. */
interface Words {
  readonly text: TokenText;
  readonly data: CalendarData;
}

/** A full date of an earlier year, told just before, moves the story there; a deadline years ahead does not. */
export function isElsewhere(told: Period, anchor: number | null): boolean {
  if (anchor === null) return false;
  return (told.granularity === 'day' || told.granularity === 'month') && anchor - told.first > 400;
}

/** "On December 7 (the 8th in Asia), 1941": the year is told already, more exactly. */
export function isCoarser(period: Period, told: Period | null): boolean {
  return (
    told !== null &&
    period.granularity === 'year' &&
    told.granularity !== 'year' &&
    period.first <= told.first &&
    told.last <= period.last
  );
}

/** A story does not leave its age for a passing mention of another, nor for the day it is read. */
export function isAside(resolved: Resolved, told: Period | null): boolean {
  if (resolved.basis === 'document-date') return true;
  return (
    told !== null &&
    resolved.period !== null &&
    Math.abs(resolved.period.first - told.first) > 50 * 365 &&
    resolved.period.granularity === 'year'
  );
}

/** "In January it had entered the market": a look back from the story. */
export function isAmongHad({ first, last }: Candidate, { text, data }: Words): boolean {
  for (let index = Math.max(0, first - VERB_REACH); index <= last + VERB_REACH; index += 1)
    if (data.pluperfect?.includes(text.tokens[index]?.word ?? '') === true) return true;
  return false;
}

/** Words within which "had" still tells of a date. */
const VERB_REACH = 8;

/** "troops that had come in late 1943": over before the story's day. */
export function isLookBack(
  { first }: Candidate,
  { period }: Resolved,
  told: Period | null,
  { text, data }: Words,
): boolean {
  if (!told || !period || period.last >= told.first) return false;
  for (let index = first - 1; index >= Math.max(0, first - VERB_REACH); index -= 1) {
    const token = text.tokens[index];
    if (!token || /[.,;:¶&]/.test(token.class)) return false;
    if (data.pluperfect?.includes(token.word) === true) return text.classes[index + 1] === 'x';
  }
  return false;
}

/** "the previous year", "two years earlier" */
function isStepBack(meaning: Meaning): boolean {
  if (meaning.kind === 'unit') return meaning.narrative && meaning.shift < 0 && /^[YEC]$/.test(meaning.unit);
  return meaning.kind === 'offset' && meaning.narrative && meaning.sign < 0 && /^[YEC]$/.test(meaning.unit);
}

export function isStoryStep(
  { meaning, relation, first, last }: Candidate,
  resolved: Resolved,
  text: TokenText,
  history: boolean,
): boolean {
  // "the 1812 war" names a thing.
  if (first === last && text.classes[first] === '4' && text.classes[first - 1] === 't') return false;
  if (!history && (relation === 'by' || relation === 'until')) return false;
  // "their successes of the previous year": a story goes on, what it looks back at is no step of it.
  if (history && isStepBack(meaning)) return false;
  if (meaning.kind === 'duration' || meaning.kind === 'decade' || meaning.kind === 'century') return false;
  return resolved.basis !== 'none';
}
