/**
 * "September to November 2010", "between 3 May and 8 June 1940": the first date has no year of its
 * own and takes that of the second, the year before where its month comes later. Weekdays share
 * the week the same way.
 */
import type { TokenText } from '../lexing/token.ts';
import type { Candidate } from '../meaning.ts';

/** Hands the year of a range's end to its start. */
export function shareYears(candidates: readonly Candidate[], text: TokenText): Candidate[] {
  const shared = [...candidates];
  for (let index = shared.length - 2; index >= 0; index -= 1) {
    const left = shared[index] as Candidate;
    const right = shared[index + 1] as Candidate;
    const week = sharedWeek(left, right, text);
    if (week) {
      shared[index] = week;
      continue;
    }
    const dated = yearAfterBracket(left, shared.slice(index + 1, index + 3), text);
    if (dated) {
      shared[index] = dated;
      continue;
    }
    // "next week on Monday 8 am or Wednesday 2 pm": the hour of the first stands between.
    const isTimed =
      right.meaning.kind === 'clock' && /^@?$/.test(text.classes.slice(left.last + 1, right.first));
    const second = isTimed ? shared[index + 2] : right;
    const next = second && weekBefore(left, isTimed ? right.last : left.last, second, text);
    if (next) {
      shared[isTimed ? index + 2 : index + 1] = next;
      continue;
    }
    const season = sharedSeason(left, right, text);
    if (season) {
      shared[index] = season;
      continue;
    }
    if (left.meaning.kind !== 'date' || right.meaning.kind !== 'date') continue;
    // 5月6日至9日: the end shares the month of the start.
    if (
      right.meaning.month === null &&
      right.meaning.day !== null &&
      left.meaning.month !== null &&
      left.meaning.day !== null &&
      /^(?:[->])$/.test(text.classes.slice(left.last + 1, right.first))
    ) {
      shared[index + 1] = {
        ...right,
        meaning: { ...right.meaning, year: left.meaning.year, month: left.meaning.month },
      };
      continue;
    }
    if (
      left.meaning.year !== null ||
      left.meaning.month === null ||
      right.meaning.year === null ||
      right.meaning.month === null
    )
      continue;
    if (left.meaning.direction !== undefined) continue;
    const between = text.classes.slice(left.last + 1, right.first);
    if (!/^(?:\.?[->&|,u]|,&|&[fNi])$/.test(between)) continue;
    // "December and January 2026": months are listed as they come.
    const earlier = left.meaning.month > right.meaning.month;
    shared[index] = { ...left, meaning: { ...left.meaning, year: right.meaning.year - (earlier ? 1 : 0) } };
  }
  return shared;
}

/** "On 7 December (8 December in Asia), 1941": the year stands behind a bracket. */
function yearAfterBracket(
  left: Candidate,
  following: readonly Candidate[],
  text: TokenText,
): Candidate | null {
  const { meaning } = left;
  if (
    meaning.kind !== 'date' ||
    meaning.year !== null ||
    meaning.day === null ||
    meaning.direction !== undefined
  )
    return null;
  for (const { meaning: other, first } of following) {
    if (other.kind !== 'date' || other.year === null || other.month !== null) continue;
    const between = text.classes.slice(left.last + 1, first);
    if (/^(?:\([^()¶]{1,12}\)|[^()¶,.]{0,10}\)),$/u.test(between))
      return { ...left, meaning: { ...meaning, year: other.year } };
  }
  return null;
}

/** "next week on Tuesday or Thursday": the second day lies in the week named before the first. */
function weekBefore(left: Candidate, last: number, right: Candidate, text: TokenText): Candidate | null {
  if (left.meaning.kind !== 'weekday' || right.meaning.kind !== 'weekday') return null;
  const { weekShift } = left.meaning;
  if (weekShift === undefined || right.meaning.weekShift !== undefined || right.meaning.direction !== null)
    return null;
  // "Tuesday next week and Thursday" says nothing of the Thursday.
  if (!/[Ww]/.test(text.classes[left.last] ?? '') || right.meaning.weekday <= left.meaning.weekday)
    return null;
  const between = text.classes.slice(last + 1, right.first);
  return /^(?:[|&,]|,[&|])N?$/u.test(between) ? { ...right, meaning: { ...right.meaning, weekShift } } : null;
}

/** "the spring and early summer of 1943": both lie in that year. */
function sharedSeason(left: Candidate, right: Candidate, text: TokenText): Candidate | null {
  if (left.meaning.kind !== 'season' || left.meaning.year !== null || left.meaning.direction !== null)
    return null;
  const dated = right.meaning.kind === 'season' || right.meaning.kind === 'date';
  if (!dated || right.meaning.year === null || left.meaning.yearShift !== undefined) return null;
  const between = text.classes.slice(left.last + 1, right.first);
  return /^[->u&|/]t?E?$/u.test(between)
    ? { ...left, meaning: { ...left.meaning, year: right.meaning.year } }
    : null;
}

/** "Monday to Thursday of last week": both days lie in the week named after the second. */
function sharedWeek(left: Candidate, right: Candidate, text: TokenText): Candidate | null {
  if (left.meaning.kind !== 'weekday' || right.meaning.kind !== 'weekday') return null;
  const { weekShift } = right.meaning;
  if (weekShift === undefined || left.meaning.weekShift !== undefined || left.meaning.direction !== null)
    return null;
  const between = text.classes.slice(left.last + 1, right.first);
  return /^(?:[->u&|,]|,&)$/u.test(between) ? { ...left, meaning: { ...left.meaning, weekShift } } : null;
}
