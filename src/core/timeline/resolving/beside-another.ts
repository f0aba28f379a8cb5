/** What the date before says of the next: ends of ranges, lists, alternatives. */
import type { TokenText } from '../lexing/token.ts';
import type { Candidate } from '../meaning.ts';
import type { Period } from './periods.ts';

/** "from April 12 through June 7", "between 1 and 5 June", "Monday to Friday": the end of a range lies after its start. */
export function endsRange(candidate: Candidate, previous: Candidate | null, text: TokenText): boolean {
  const [from, to] = [previous?.meaning, candidate.meaning];
  const days = from?.kind === 'weekday' && to.kind === 'weekday' && to.weekShift === undefined;
  const dates = from?.kind === 'date' && to.kind === 'date' && from.month !== null;
  if (!previous || (!days && !dates)) return false;
  const between = text.classes.slice(previous.last + 1, candidate.first);
  return /^[->u]t?$/u.test(between) || (/^&t?$/u.test(between) && text.classes[previous.first - 1] === 'b');
}

/** "tomorrow or Thursday": beside a day to come with nothing but "or" between lies another. */
export function isAlternative(
  { meaning, first }: Candidate,
  previous: Candidate | null,
  told: Period,
  speech: number | null,
  { classes }: TokenText,
): boolean {
  if (meaning.kind !== 'weekday' || meaning.direction !== null || meaning.dayOfMonth !== undefined)
    return false;
  if (previous?.meaning.kind !== 'day' || speech === null || told.first <= speech) return false;
  return /^,?[|&]N?$/u.test(classes.slice(previous.last + 1, first));
}

/** "the 14th, 15th, 21st or 22nd of March": days of one month in a list lie in one year. */
export function goesOnList(
  { meaning, first }: Candidate,
  previous: Candidate | null,
  { classes }: TokenText,
): boolean {
  const before = previous?.meaning;
  return (
    meaning.kind === 'date' &&
    before?.kind === 'date' &&
    meaning.month !== null &&
    meaning.month === before.month &&
    meaning.day !== null &&
    before.day !== null &&
    meaning.year === null &&
    before.year === null &&
    /^(?:,|,?[&|])t?$/u.test(classes.slice((previous?.last ?? first) + 1, first))
  );
}

/** "they come in on a Monday, and Tuesday they choose": where one weekday is any, so is the next. */
export function asAnyWeek(
  candidate: Candidate,
  previous: Candidate | null,
  { classes }: TokenText,
): Candidate {
  const { meaning } = candidate;
  if (
    previous?.meaning.kind !== 'reference' ||
    !previous.meaning.value.startsWith('XXXX-WXX') ||
    meaning.kind !== 'weekday' ||
    meaning.direction !== null ||
    meaning.weekShift !== undefined ||
    meaning.dayOfMonth !== undefined ||
    /[.¶]/.test(classes.slice(previous.last + 1, candidate.first))
  )
    return candidate;
  return { ...candidate, meaning: { kind: 'reference', value: `XXXX-WXX-${meaning.weekday}` } };
}
