/**
 * Years counted from another one become years of ours: 令和8年, 民國115年, พ.ศ. 2569. The era and its
 * number are one token from then on, so that every rule for years holds for them.
 */
import type { CalendarData } from '../../languages/calendar-data.ts';
import type { Token } from './token.ts';

/** The Buddhist era is this many years ahead. */
const BUDDHIST = 543;
/** Buddhist years met in news: 1957 to 2157. */
const BUDDHIST_YEARS = [2500, 2700] as const;
/** The first year of an era: 令和元年. */
const FIRST_YEAR = '元';

/** Tokens with each era and its number as one year; the very list where the language has neither. */
export function countEras(tokens: Token[], data: CalendarData): Token[] {
  if (data.eraYears === undefined && data.buddhistYears !== true) return tokens;
  const counted: Token[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index] as Token;
    const next = tokens[index + 1];
    const number = token.class === 'ε' && next ? numberOf(next) : null;
    if (next && number !== null) {
      counted.push({ ...token, end: next.end, class: '4', value: Number(token.value) + number });
      index += 1;
    } else if (token.class === 'ε') counted.push({ ...token, class: 'x', value: 0 });
    else counted.push(data.buddhistYears === true ? fromBuddhist(token) : token);
  }
  return counted;
}

function numberOf({ class: kind, value, word }: Token): number | null {
  if (word === FIRST_YEAR) return 1;
  const number = Number(value);
  return /^[134n]$/.test(kind) && Number.isInteger(number) && number > 0 ? number : null;
}

function fromBuddhist(token: Token): Token {
  const year = Number(token.value);
  const isYear =
    token.class === '3' && token.word.length === 4 && year >= BUDDHIST_YEARS[0] && year <= BUDDHIST_YEARS[1];
  return isYear ? { ...token, class: '4', value: year - BUDDHIST } : token;
}
