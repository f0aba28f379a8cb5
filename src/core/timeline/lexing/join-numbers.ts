/**
 * Puts numbers written in words together: "twenty-five", "two thousand and fifteen", "nineteen
 * eighty six", 二十五. Decimals become one number that is no part of a date.
 */
import { readFraction, readShortYear, readYearOfMonth } from './join-fractions.ts';
import type { Lexicon } from './lexicon.ts';
import type { Token } from './token.ts';

/** Joins number words and decimals; every other token passes unchanged. */
export function joinNumbers(tokens: readonly Token[], text: string, lexicon: Lexicon): Token[] {
  const joined: Token[] = [];
  const { yearAfter, yearBefore } = lexicon.data;
  for (let index = 0; index < tokens.length;) {
    const token = tokens[index] as Token;
    const next = tokens[index + 1];
    if (next && token.class === '4' && yearAfter?.includes(next.word) === true) {
      joined.push({ ...token, end: next.end });
      index += 2;
      continue;
    }
    if (next?.class === '4' && yearBefore?.includes(token.word) === true) {
      const further = tokens[index + 2];
      const both = further !== undefined && yearAfter?.includes(further.word) === true;
      joined.push({ ...next, start: token.start, end: both ? further.end : next.end });
      index += both ? 3 : 2;
      continue;
    }
    let used = 0;
    if (
      token.class === 'n' ||
      token.class === '×' ||
      (token.class === '1' && lexicon.data.unspaced === true)
    ) {
      used = readWords(tokens, index, lexicon, joined);
    }
    if (used === 0 && (token.class === '1' || token.class === 'n' || token.class === "'")) {
      const read =
        token.class === "'"
          ? readShortYear(tokens, index, joined.at(-1))
          : (readFraction(tokens, index) ?? readYearOfMonth(tokens, index, joined));
      if (read) {
        joined.push(read.token);
        used = read.used;
      }
    }
    if (used === 0 && (token.class === '1' || token.class === '3'))
      used = readDecimal(tokens, index, text, lexicon, joined);
    if (used === 0) {
      joined.push(token.class === '×' ? { ...token, class: 'n' } : token);
      used = 1;
    }
    index += used;
  }
  return joined;
}

/** Words of one number; a longer run is a list. */
const LONGEST = 8;

function readWords(tokens: readonly Token[], index: number, lexicon: Lexicon, out: Token[]): number {
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
  if (parts.length < 2) return 0;
  const first = parts[0] as Token;
  const last = tokens[end] as Token;
  const value = lexicon.data.unspaced === true ? positional(parts) : composed(parts);
  if (value === null) return 0;
  const ordinal = last.class === 'o';
  const kind = ordinal ? 'o' : value >= 1000 && value < 2200 && parts.length > 1 ? '4' : 'n';
  out.push({
    start: first.start,
    end: last.end,
    class: kind,
    value,
    capital: first.capital,
    word: String(value),
  });
  return end - index + 1;
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
  out: Token[],
): number {
  // Most numbers have no mark behind them that a decimal could have.
  if (index + 2 >= tokens.length) return 0;
  const whole = tokens[index] as Token;
  const mark = tokens[index + 1] as Token;
  const part = tokens[index + 2] as Token;
  if (mark.class !== '.' && mark.class !== ',') return 0;
  const after = tokens[index + 3];
  const far = tokens[index + 4];
  if (!/^[134]$/.test(part.class) || mark.start !== whole.end || part.start !== mark.end) return 0;
  // 30.10.2025 and 30.10. are dates, 10.30 before am/pm or Uhr a time.
  if (
    mark.class === '.' &&
    after?.class === '.' &&
    after.start === part.end &&
    (far === undefined || /^[14]$/.test(far.class) || far.start > after.end + 1 || /^[.,]$/.test(far.class))
  ) {
    if (
      Number(whole.value) <= 31 &&
      Number(part.value) <= 12 &&
      (text[after.end] !== undefined || far !== undefined)
    )
      return 0;
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
    return 0;
  if (tokens[index - 1]?.class === '.' && tokens[index - 1]?.end === whole.start) return 0;
  out.push({
    start: whole.start,
    end: part.end,
    class: '3',
    value: Number(`${whole.word}.${part.word}`),
    capital: false,
    word: `${whole.word}.${part.word}`,
  });
  return 3;
}
