/** Small questions several finders ask of their neighbours. */
import type { CalendarData } from '../../languages/calendar-data.ts';
import type { Token, TokenText } from '../lexing/token.ts';

/** True for a plural noun that the number before it counts ("20 people", "14 kilometres"). */
export function isCountedNoun(token: Token | undefined, data: CalendarData): boolean {
  if (token === undefined) return false;
  if (token.word === '%') return true;
  return token.class === 'x' && !token.capital && (data.countedNouns?.includes(token.word) ?? false);
}

/** True inside a run of capitalised words ("Saturday Morning Breakfast", "Johnnie Christmas"). */
export function isPartOfName({
  text,
  first,
  last,
}: {
  readonly text: TokenText;
  readonly first: number;
  readonly last: number;
}): boolean {
  const after = text.tokens[last + 1];
  const further = text.tokens[last + 2];
  const own = text.tokens[first];
  if (
    after &&
    own?.capital === true &&
    after.capital &&
    /[xP]/.test(after.class) &&
    further?.class === 'x' &&
    further.capital
  )
    return true;
  return false;
}

/** True for four digits that news uses for years. */
export function isLikelyYear(token: Token): boolean {
  const year = Number(token.value);
  return year >= 1000 && year <= 2100;
}
