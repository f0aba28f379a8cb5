/**
 * Puts numbers written in words together: "twenty-five", "two thousand and fifteen", "nineteen
 * eighty six", 二十五. Decimals become one number that is no part of a date.
 */
import { readFraction, readShortYear, readYearOfMonth, type Joined } from './join-fractions.ts';
import type { Lexicon } from './lexicon.ts';
import type { Token } from './token.ts';

/** Joins number words and decimals in place; every other token stays as it is. */
export function joinNumbers(tokens: Token[], text: string, lexicon: Lexicon): void {
  let kept = 0;
  for (let index = 0; index < tokens.length;) {
    const token = tokens[index] as Token;
    const isYear = token.class === '4' || tokens[index + 1]?.class === '4';
    const joined =
      (isYear ? readNamedYear(tokens, index, lexicon) : null) ??
      (token.class === 'x' ? null : readNumber(tokens, index, kept, text, lexicon));
    if (joined) tokens[kept] = joined.token;
    else if (kept < index) tokens[kept] = token;
    kept += 1;
    index += joined?.used ?? 1;
  }
  tokens.length = kept;
}

/** "année 2025", "2025 год": the word for it belongs to a year. */
function readNamedYear(tokens: readonly Token[], index: number, { data }: Lexicon): Joined | null {
  const token = tokens[index] as Token;
  const isLed = token.class !== '4';
  if (isLed && data.yearBefore?.includes(token.word) !== true) return null;
  const at = isLed ? index + 1 : index;
  const year = tokens[at] as Token;
  const after = tokens[at + 1];
  if (after && data.yearAfter?.includes(after.word) === true)
    return { token: { ...year, start: token.start, end: after.end }, used: at + 2 - index };
  return isLed ? { token: { ...year, start: token.start }, used: 2 } : null;
}

/** The number that begins at `index`, or null; the tokens before `kept` are joined already. */
function readNumber(
  tokens: readonly Token[],
  index: number,
  kept: number,
  text: string,
  lexicon: Lexicon,
): Joined | null {
  const token = tokens[index] as Token;
  switch (token.class) {
    case "'":
      return readShortYear(tokens, index, tokens[kept - 1]);
    case '×':
      return readWords(tokens, index, lexicon) ?? { token: { ...token, class: 'n' }, used: 1 };
    case 'n':
      return (
        readWords(tokens, index, lexicon) ??
        readFraction(tokens, index) ??
        readYearOfMonth(tokens, index, kept)
      );
    case '1':
      return (
        (lexicon.data.unspaced === true ? readWords(tokens, index, lexicon) : null) ??
        readFraction(tokens, index) ??
        readYearOfMonth(tokens, index, kept) ??
        readDecimal(tokens, index, text, lexicon)
      );
    case '3':
      return readDecimal(tokens, index, text, lexicon);
    default:
      return null;
  }
}

/** Words of one number; a longer run is a list. */
const LONGEST = 8;

function readWords(tokens: readonly Token[], index: number, lexicon: Lexicon): Joined | null {
  const parts: Token[] = [];
  let end = index;
  for (let at = index; at < tokens.length && parts.length < LONGEST; at += 1) {
    const token = tokens[at] as Token;
    if (token.class === 'n' || token.class === '×') {
      parts.push(token);
      end = at;
    } else if (
      token.class === 'o' &&
      parts.length > 0 &&
      Number(token.value) < 10 &&
      Number(parts.at(-1)?.value) % 10 === 0 &&
      Number(parts.at(-1)?.value) >= 20
    ) {
      parts.push(token);
      end = at;
      break;
    } else if (!isNumberGlue(tokens, at, parts)) break;
  }
  if (parts.length < 2) return null;
  const first = parts[0] as Token;
  const last = tokens[end] as Token;
  const value = lexicon.data.unspaced === true ? positional(parts) : composed(parts);
  if (value === null) return null;
  const ordinal = last.class === 'o';
  const kind = ordinal ? 'o' : value >= 1000 && value < 2200 && parts.length > 1 ? '4' : 'n';
  return {
    token: {
      start: first.start,
      end: last.end,
      class: kind,
      value,
      capital: first.capital,
      word: String(value),
      marks: 0,
    },
    used: end - index + 1,
  };
}

/** A hyphen between twenty and five, or "and" after a multiplier. */
function isNumberGlue(tokens: readonly Token[], at: number, parts: readonly Token[]): boolean {
  const token = tokens[at] as Token;
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  if (!before || !next || (next.class !== 'n' && next.class !== '×' && next.class !== 'o')) return false;
  const tens = Number(parts.at(-1)?.value ?? 0);
  if (token.class === '-') {
    return (
      token.start === before.end &&
      next.start === token.end &&
      tens >= 20 &&
      tens < 100 &&
      tens % 10 === 0 &&
      Number(next.value) < 10
    );
  }
  return token.class === '&' && parts.at(-1)?.class === '×' && next.class === 'n';
}

function composed(parts: readonly Token[]): number | null {
  const values = parts.map((part) => Number(part.value));
  // "nineteen eighty six": a century and what follows it.
  const century = values[0] ?? 0;
  if (century >= 11 && century <= 20 && parts.length >= 2 && parts.every((part) => part.class === 'n')) {
    const rest = values.slice(1).reduce((sum, value) => sum + value, 0);
    if ((values[1] ?? 0) >= 10) return rest < 100 ? century * 100 + rest : null;
  }
  let total = 0;
  let current = 0;
  let last = Infinity;
  for (const part of parts) {
    const value = Number(part.value);
    if (part.class === '×') {
      current = Math.max(current, 1) * value;
      if (value >= 1000) {
        total += current;
        current = 0;
      }
      last = value;
    } else {
      // "two, three" are two numbers: a value may only follow a greater round one.
      if (current % 100 !== 0 && !(current % 10 === 0 && value < 10 && last >= 20)) return null;
      current += value;
      last = value;
    }
  }
  return total + current;
}

/** Chinese: digit by digit (二〇二五) or with multipliers (二十五). */
function positional(parts: readonly Token[]): number | null {
  if (parts.every((part) => part.class === 'n' && Number(part.value) < 10)) {
    const [first, second, third] = parts.map((part) => Number(part.value));
    // 五六分钟: five or six, not fifty-six.
    if (third === undefined && first !== undefined && first > 0 && second === first + 1) return null;
    return Number(parts.map((part) => part.value).join(''));
  }
  let total = 0;
  let digit = 0;
  for (const part of parts) {
    if (part.class === '×') {
      total += Math.max(digit, 1) * Number(part.value);
      digit = 0;
    } else digit = Number(part.value);
  }
  return total + digit;
}

function readDecimal(
  tokens: readonly Token[],
  index: number,
  text: string,
  { data }: Lexicon,
): Joined | null {
  // Most numbers have no mark behind them that a decimal could have.
  if (index + 2 >= tokens.length) return null;
  const whole = tokens[index] as Token;
  const mark = tokens[index + 1] as Token;
  const part = tokens[index + 2] as Token;
  if (mark.class !== '.' && mark.class !== ',') return null;
  const after = tokens[index + 3];
  const far = tokens[index + 4];
  if (!/^[134]$/.test(part.class) || mark.start !== whole.end || part.start !== mark.end) return null;
  // 30.10.2025 and 30.10. are dates, 10.30 before am/pm or Uhr a time.
  if (
    mark.class === '.' &&
    after?.class === '.' &&
    after.start === part.end &&
    (data.dottedDays === true ||
      far === undefined ||
      /^[14]$/.test(far.class) ||
      far.start > after.end + 1 ||
      /^[.,]$/.test(far.class))
  ) {
    if (
      Number(whole.value) <= 31 &&
      Number(part.value) <= 12 &&
      (text[after.end] !== undefined || far !== undefined)
    )
      return null;
  }
  if (
    mark.class === '.' &&
    part.word.length === 2 &&
    Number(whole.value) < 25 &&
    (after?.class === 'C' ||
      after?.class === 'z' ||
      (tokens[index - 1]?.class === '@' && data.hourUnits?.includes(after?.word ?? '') === true) ||
      data.clockLeads?.includes(tokens[index - 1]?.word ?? '') === true)
  )
    return null;
  if (tokens[index - 1]?.class === '.' && tokens[index - 1]?.end === whole.start) return null;
  const word = `${whole.word}.${part.word}`;
  const token = {
    start: whole.start,
    end: part.end,
    class: '3',
    value: Number(word),
    capital: false,
    word,
    marks: 0,
  };
  return { token, used: 3 };
}
