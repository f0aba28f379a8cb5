/** Small questions several finders ask of their neighbours. */
import type { CalendarData } from '../../languages/calendar-data.ts';
import type { Token, TokenText } from '../lexing/token.ts';
import type { Match } from './rule.ts';

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

/**
 * "Sheffield Wednesday", and in a text that names the club "Wednesday" alone, too, where nothing before it
 * makes it a day: "put Wednesday ahead", but "on Wednesday", "late Wednesday".
 */
export function isNamedAfterWeekday({ text, first, data }: Match): boolean {
  const names = data.weekdayNames;
  const own = text.tokens[first];
  if (names === undefined || own?.capital !== true || text.tokens[first + 1]?.class === 'P') return false;
  if (namesClubAt(text, first, names)) return true;
  const before = text.tokens[first - 1];
  if (before !== undefined && !/[x.¶]/u.test(before.class)) return false;
  return clubDaysOf(text, names).has(own.value);
}

/** "in Sheffield Wednesday": a day without "on", as papers of some countries have it. */
function namesClubAt({ tokens }: TokenText, at: number, names: readonly string[]): boolean {
  const day = tokens[at];
  const before = tokens[at - 1];
  if (!day || before?.capital !== true || tokens[at - 2]?.word === 'in') return false;
  return names.some((name) => name.endsWith(`${before.word} ${day.word}`) && isWhole(tokens, at, name));
}

function isWhole(tokens: readonly Token[], at: number, name: string): boolean {
  return name.split(' ').every((word, index, all) => tokens[at - all.length + 1 + index]?.word === word);
}

/** "the Sunday Times", "the Mail on Sunday" */
export function isPaper({ text, first, last, data }: Match): boolean {
  const { paperNames } = data;
  if (paperNames === undefined || text.tokens[last]?.capital !== true) return false;
  const isName = (at: number): boolean => {
    const token = text.tokens[at];
    return token?.capital === true && paperNames.includes(token.word);
  };
  return isName(last + 1) || (text.classes[first - 1] === 'N' && isName(first - 2));
}

/** The weekdays that the text uses as a name. */
function clubDaysOf(text: TokenText, names: readonly string[]): ReadonlySet<Token['value']> {
  if (text.clubDays) return text.clubDays;
  const days = new Set<Token['value']>();
  for (let at = text.classes.indexOf('W'); at !== -1; at = text.classes.indexOf('W', at + 1)) {
    const day = text.tokens[at];
    if (day && namesClubAt(text, at, names)) days.add(day.value);
  }
  text.clubDays = days;
  return days;
}

/** True for digits that stand within a longer word: "QC20s", "X-H2S", 5'10". */
export function isInWord({ tokens, text }: TokenText, first: number, last: number): boolean {
  const start = tokens[first]?.start ?? 0;
  const end = tokens[last]?.end ?? 0;
  return LETTER.test(text.charAt(start - 1)) || LETTER.test(text.charAt(end));
}

const LETTER = /[\p{Script=Latin}\p{N}]/u;

/** True for four digits that news uses for years. */
export function isLikelyYear(token: Token): boolean {
  const year = Number(token.value);
  return year >= 1000 && year <= 2100;
}
