/** Hours of a range share the day and its part: "from 2:00 to 2:30 pm on Tuesday", "tonight from 8 to 8:45". */
import { inPart } from '../finders/clock-text.ts';
import type { TokenText } from '../lexing/token.ts';
import type { Candidate } from '../meaning.ts';

/** A clock time or part of the day that no day stands beside. */
export function isClock(candidate: Candidate): boolean {
  return candidate.meaning.kind === 'clock';
}

/** Names one day. */
export function isDay(candidate: Candidate): boolean {
  const { meaning } = candidate;
  if (meaning.kind === 'date') return meaning.day !== null;
  return (
    meaning.kind === 'weekday' ||
    meaning.kind === 'day' ||
    meaning.kind === 'holiday' ||
    (meaning.kind === 'unit' && meaning.unit === 'D')
  );
}

/** Hands on the day behind a range of hours and the part of the day before or behind it. */
export function shareDays(candidates: readonly Candidate[], text: TokenText): Candidate[] {
  return sharePart(candidates, text).map((candidate, index, all) => {
    const next = all[index + 1];
    if (!next || !isBareHour(candidate) || next.clock === undefined || !joins(candidate, next, text))
      return candidate;
    // "between 8 and 11 last night"
    if (next.meaning.kind === 'clock')
      return next.meaning.anchor === null || next.dayPart === undefined
        ? candidate
        : { ...candidate, meaning: next.meaning, clock: inPart(candidate.clock ?? '', next.dayPart) };
    // "from 1 pm till tomorrow 5:15 pm": the day before the second hour is not that of the first.
    return isDay(next) && !DAY_FIRST.test(text.classes.slice(next.first, next.last + 1))
      ? { ...candidate, meaning: next.meaning, clock: inPart(candidate.clock ?? '', next.dayPart) }
      : candidate;
  });
}

const DAY_FIRST = /^(?:t?[LTXFB]?[WwDUH]|[Mm]|t?[1o]\.?O?[Mm])/u;

function isBareHour({ meaning, clock }: Candidate): boolean {
  return meaning.kind === 'clock' && meaning.anchor === null && clock !== undefined;
}

function joins(left: Candidate, right: Candidate, { classes }: TokenText): boolean {
  return /^[->u&]t?$/u.test(classes.slice(left.last + 1, right.first));
}

/** "tomorrow evening between 9:15 and 10:45": hours of that evening. */
function sharePart(candidates: readonly Candidate[], text: TokenText): readonly Candidate[] {
  let part: Candidate['dayPart'];
  let before: Candidate | undefined;
  return candidates.map((candidate) => {
    const last = before;
    before = candidate;
    if (!last || !isBareHour(candidate)) {
      part = undefined;
      return candidate;
    }
    const isLed =
      last.clock === undefined && /^,?[fb]$/u.test(text.classes.slice(last.last + 1, candidate.first));
    part = isLed ? last.dayPart : isBareHour(last) && joins(last, candidate, text) ? part : undefined;
    return part !== undefined && candidate.dayPart === undefined
      ? { ...candidate, clock: inPart(candidate.clock ?? '', part) }
      : candidate;
  });
}

/** Tokens within which one clock time makes another sure. */
const BESIDE = 6;

/** "moved to 9:15 instead of 9 am": digits led by "to" are a clock time beside one that is sure. */
export function isFirmBeside(
  candidates: readonly Candidate[],
  index: number,
  { classes }: TokenText,
): boolean {
  const own = candidates[index];
  if (own?.clock === undefined || classes[own.first - 1] !== '>') return false;
  return [candidates[index - 1], candidates[index + 1]].some((other) => {
    if (other?.clock === undefined || other.loose === true) return false;
    const between = classes.slice(Math.min(own.last, other.last) + 1, Math.max(own.first, other.first));
    return between.length <= BESIDE && !/[.¶]/.test(between);
  });
}
