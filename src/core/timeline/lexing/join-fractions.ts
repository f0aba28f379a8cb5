/** Amounts with a fraction ("2½", "2 1/2 hours", "four and a half years") and years cut short ("June ’19", "March of 79"). */
import { yearOfTwoDigits } from './digits.ts';
import type { Token } from './token.ts';

/** What was read, and of how many tokens. */
export interface Joined {
  readonly token: Token;
  readonly used: number;
}

const VULGAR_DENOMINATORS: ReadonlySet<number> = new Set([2, 3, 4, 8]);

/** An amount with its fraction from `index` on, or null. Written with a stroke or "and a half" it needs its unit behind. */
export function readFraction(tokens: readonly Token[], index: number): Joined | null {
  const whole = tokens[index] as Token;
  const next = tokens[index + 1];
  if (!next || !Number.isInteger(Number(whole.value))) return null;
  if (next.class === 'n')
    return next.start === whole.end && isFraction(next.value) ? joined(tokens, index, 2, next) : null;
  if (next.class === '½')
    return measures(tokens, index + 2) ? joined(tokens, index, 2, next, Number(next.value) || 0.5) : null;
  // "1/2 hour"; "2 1/2 hours"
  if (next.class === '/' || next.class === '1') {
    const at = next.class === '/' ? index : index + 1;
    const stroke = tokens[at + 1];
    const [over, under] = [tokens[at] as Token, tokens[at + 2]];
    if (stroke?.class !== '/' || under?.class !== '1' || over.class !== '1') return null;
    if (stroke.start !== over.end || under.start !== stroke.end || !measures(tokens, at + 3)) return null;
    if (at > index ? over.start === whole.end : isInDate(tokens[index - 1], whole)) return null;
    const part = Number(over.value) / Number(under.value);
    if (!(part > 0 && part < 1) || !VULGAR_DENOMINATORS.has(Number(under.value))) return null;
    return joined(tokens, index, at + 3 - index, under, at > index ? part : part - Number(whole.value));
  }
  return null;
}

function isFraction(value: Token['value']): boolean {
  return Number(value) > 0 && Number(value) < 1;
}

/** Part of a longer number or a date in digits. */
function isInDate(before: Token | undefined, token: Token): boolean {
  return before?.end === token.start && /[1/.-]/.test(before.class);
}

/** A unit of time stands there, or behind a hyphen: "a 2 1/2-hour film". */
function measures(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  const unit = token?.class === '-' ? tokens[index + 1] : token;
  return unit?.class === 'U' || unit?.class === 'V';
}

function joined(
  tokens: readonly Token[],
  index: number,
  used: number,
  last: Token,
  part = Number(last.value),
): Joined {
  const whole = tokens[index] as Token;
  const value = Number(whole.value) + part;
  return { token: { ...whole, end: last.end, class: 'n', value, word: String(value) }, used };
}

/** Marks before a short year; only the straight one can open a quotation, too. */
const STRAIGHT = "'";
/** Tokens within which a quotation would end: "of '12 Monkeys'". */
const QUOTATION_REACH = 10;

/** "June ’19", "Q3 '19", "the class of '98": two digits behind an apostrophe and what has a year. */
export function readShortYear(
  tokens: readonly Token[],
  index: number,
  before: Token | undefined,
): Joined | null {
  const mark = tokens[index] as Token;
  const digits = tokens[index + 1];
  if (!before || digits?.class !== '1' || digits.word.length !== 2 || digits.start !== mark.end) return null;
  if (!/[MmŋSsoOicuyf]/.test(before.class)) return null;
  const next = tokens[index + 2];
  if (next?.start === digits.end && /^[\p{L}%'’]/u.test(next.word)) return null;
  if (mark.word === STRAIGHT && /[Oicuyf]/.test(before.class)) {
    for (let at = index + 2; at < Math.min(tokens.length, index + QUOTATION_REACH); at += 1)
      if (tokens[at]?.word === STRAIGHT) return null;
  }
  return { token: yearToken(mark, digits), used: 2 };
}

/** "12 March of 79": past 31 it is no day. The tokens before `kept` are joined already. */
export function readYearOfMonth(tokens: readonly Token[], index: number, kept: number): Joined | null {
  const digits = tokens[index] as Token;
  if (digits.word.length !== 2 || Number(digits.value) < 32 || tokens[kept - 1]?.class !== 'O') return null;
  const parts = `${tokens[kept - 3]?.class ?? ''}${tokens[kept - 2]?.class ?? ''}`;
  const next = tokens[index + 1];
  if (
    !/^(?:[1o][Mm]|[Mm][1o])$/.test(parts) ||
    (next && /[134n%/:]|x(?=\p{L})/u.test(next.class + next.word))
  )
    return null;
  return { token: yearToken(digits, digits), used: 1 };
}

/** A year of which two digits stand. */
function yearToken(first: Token, digits: Token): Token {
  const value = yearOfTwoDigits(Number(digits.value));
  return { ...first, end: digits.end, class: '4', value, word: String(value) };
}
