/** The dates of one sentence, the ends of a range joined to one. */
import type { DateReading, Span, TimeExpression } from '../../model.ts';
import type { Token, TokenText } from '../lexing/token.ts';
import { firstStartingAt } from '../spans.ts';
import { formatEdtf } from '../resolving/format-edtf.ts';

/** The sentence's tokens: `[first, last]` of the text's. */
export interface SentenceTokens {
  readonly text: TokenText;
  readonly first: number;
  readonly last: number;
}

export interface Dated extends Span {
  readonly reading: DateReading;
  /** The first of the text's tokens that starts in it, and the first that starts behind it. */
  readonly from: number;
  readonly to: number;
}

/** "from 3 May to 5 June", "between 2001 and 2004", "5–7 March": one stretch of time. */
export function joinRanges(expressions: readonly TimeExpression[], tokens: SentenceTokens): Dated[] {
  const joined: Dated[] = [];
  for (const expression of expressions) {
    const { reading } = expression;
    if (!reading) continue;
    const before = joined.at(-1);
    const range = before && linksRange(before, expression, tokens) ? rangeOf(before.reading, reading) : null;
    const { start, end } = expression;
    const all = tokens.text.tokens;
    const from = before && range ? before.from : firstStartingAt(all, start);
    let to = from;
    while (to <= tokens.last && (all[to] as Token).start < end) to += 1;
    if (before && range) joined[joined.length - 1] = { start: before.start, end, reading: range, from, to };
    else joined.push({ start, end, reading, from, to });
  }
  return joined;
}

/** A dash or "to" between two dates; "and" where "between" leads them; in Urdu and Hindi "from" after the first. */
function linksRange(left: Span, right: Span, { text, first, last }: SentenceTokens): boolean {
  let between = '';
  let led = '';
  for (let index = first; index <= last; index += 1) {
    const token = text.tokens[index];
    if (!token || token.start >= right.start) break;
    if (token.start >= left.end) between += token.class;
    else if (token.end <= left.start) led += token.class;
  }
  // "stays at the level of early 2024 until September": what lasts until then did not begin with it.
  if (/u/.test(between) && /O[tKE]*$/u.test(led)) return false;
  // "rose from $900 in 2020 to $1,400 in 2024"
  const figure = text.text.slice(left.end, right.start);
  if (/\p{Nd}/u.test(figure) && /f[^,;:¶]{1,8}[iN]t?$/u.test(led) && /^>[^,;:¶&]{1,8}[iN]t?$/u.test(between))
    return true;
  return /^\.?(?:[->u]t?|c)$/u.test(between) || (/^&[tN]?$/u.test(between) && /b[tN]?$/u.test(led));
}

function rangeOf(from: DateReading, to: DateReading): DateReading | null {
  const start = from.bounds.earliestStart;
  const end = to.bounds.latestEnd;
  if (start === null || end === null || end < start) return null;
  const bounds = {
    earliestStart: start,
    latestStart: from.bounds.latestStart,
    earliestEnd: to.bounds.earliestStart,
    latestEnd: end,
  };
  return {
    ...from,
    bounds,
    granularity: 'range',
    edtf: formatEdtf(bounds, 'range', from.approximate),
    reason: `from ${edgeOf(from.edtf)} to ${edgeOf(to.edtf)}`,
  };
}

/** A day without the open side that "since" and "until" gave it. */
function edgeOf(edtf: string): string {
  return edtf.replace(/^\.\.\/|\/\.\.$/g, '');
}
