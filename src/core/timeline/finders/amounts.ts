/** Amounts of time within a match. */
import type { CalendarUnit, ClockUnit } from '../../languages/calendar-data.ts';
import type { Token } from '../lexing/token.ts';
import { tokenOf, type Match } from './rule.ts';

/** An amount in a pattern, with "about" before it and its half. */
export const AMOUNT = '(?:[~≈]{0,3}(?:a?q|a|[13n])(?:[UV]?½)?)';

/** The amount a match tells; null where it is vague, 1 where only a unit stands. */
export function amountOf(match: Match): number | null {
  const token = tokenOf(match, 'q') ?? tokenOf(match, '13na');
  if (!token) return 1;
  if (token.class === 'q') return null;
  if (token.class === 'a') return 1;
  return Number(token.value);
}

/** The unit of time a match counts in. */
export function unitOf(match: Match): CalendarUnit | ClockUnit | undefined {
  return tokenOf(match, 'UV')?.value as CalendarUnit | ClockUnit | undefined;
}

/** Words that belong to the amount: "more than", "just", "about". */
export function leadOf(tokens: readonly Token[]): { approximate?: boolean } {
  return tokens.some((token) => /[~≈q]/.test(token.class)) ? { approximate: true } : {};
}
