/** Days that share their month with another: "12–14 May", "March 9, 10 and 11", "on the 18th". */
import { isCountedNoun } from './guards.ts';
import { directionOf, numberOf, tokenOf, touches, type Found, type Match, type Rule } from './rule.ts';

/** "on the 18th," */
function readNth(match: Match): Found | null {
  const day = numberOf(match, 'o');
  const token = tokenOf(match, 'o');
  if (day === null || day < 1 || day > 31 || !/^\d/.test(token?.word ?? '')) return null;
  return { meaning: { kind: 'date', year: null, month: null, day } };
}

/** "on 26th,": without the article only digits, and no "26th-floor flat". */
function readBareNth(match: Match): Found | null {
  return touches(match.tokens[0], match.text.tokens[match.last + 1]) &&
    match.text.classes[match.last + 1] === '-'
    ? null
    : readNth(match);
}

/** "from the 4th to the 9th.": the first, where they count upwards and no places of a table down. */
function readNthBefore(match: Match): Found | null {
  const second = match.text.tokens
    .slice(match.last + 1, match.last + 5)
    .find(({ class: kind }) => kind === 'o');
  return Number(second?.value) > Number(numberOf(match, 'o')) && /^\d/.test(second?.word ?? '')
    ? readNth(match)
    : null;
}

function readNthAfter(match: Match): Found | null {
  const first = match.text.tokens[match.first - 2];
  return Number(first?.value) < Number(numberOf(match, 'o')) && /^\d/.test(first?.word ?? '')
    ? readNth(match)
    : null;
}

/** "from the 6th to the 21st of next month": the month stands behind the second. */
function readNthOfMonth(match: Match): Found | null {
  const ahead = match.text.tokens.slice(match.last + 2, match.last + 9);
  const unit = ahead.findIndex((token) => token.class === 'U' && token.value === 'M');
  const read = unit < 0 ? null : readNth(match);
  if (read?.meaning.kind !== 'date') return null;
  const direction = directionOf({ ...match, tokens: ahead.slice(0, unit) });
  return direction === null ? null : { ...read, meaning: { ...read.meaning, direction } };
}

/** "from 28 April to the 2nd.": of that month, or of the next where it comes earlier. */
function readNthOfEnd(match: Match): Found | null {
  const before = match.text.tokens.slice(Math.max(0, match.first - 6), match.first);
  const month = before.findLast((token) => /[Mm]/.test(token.class));
  const start = before.findLast((token) => /[1o]/.test(token.class));
  const day = numberOf(match, 'o');
  if (!month || !start || day === null || day < 1 || day > 31) return null;
  const next = day < Number(start.value) ? (Number(month.value) % 12) + 1 : Number(month.value);
  return { meaning: { kind: 'date', year: null, month: next, day } };
}

/** "12–14 May": the first number; its month stands after the second. */
function readSharedStart(match: Match): Found | null {
  const first = tokenOf(match, '1o');
  const ahead = match.text.tokens.slice(match.last + 1, match.last + 20);
  const month = ahead.find((token) => /[Mm]/.test(token.class));
  const second = ahead.find((token) => /[1o]/.test(token.class));
  if (!first || !month || !second) return null;
  // "10 سے 13 مئی": "from" and "since" are one word there.
  if (ahead[0]?.class === 'c' && match.data.postpositional !== true) return null;
  const day = Number(first.value);
  if (day < 1 || day >= Number(second.value) || Number(second.value) > 31) return null;
  return { meaning: { kind: 'date', year: null, month: Number(month.value), day } };
}

/** "May 3 to 5": the second number. */
function readSharedEnd(match: Match): Found | null {
  const days = match.tokens.filter((token) => token.class === '1' || token.class === 'o');
  const month = numberOf(match, 'Mm');
  const end = days[1];
  if (month === null || !end || Number(end.value) > 31 || Number(end.value) < 1) return null;
  if (Number(days[0]?.value) >= Number(end.value)) return null;
  if (isCountedNoun(match.text.tokens[match.last + 1], match.data) && !tokenOf(match, '4')) return null;
  // "March 9, 10 and 11 people"
  if (
    /^&[1o]/.test(match.text.classes.slice(match.last + 1)) &&
    isCountedNoun(match.text.tokens[match.last + 3], match.data)
  )
    return null;
  const at = match.tokens.indexOf(end);
  return {
    meaning: { kind: 'date', year: numberOf(match, '4'), month, day: Number(end.value) },
    first: match.first + at,
  };
}

/** "March 9, 10 and 11": the day after "and". */
function readListEnd(match: Match): Found | null {
  const before = match.text.tokens.slice(Math.max(0, match.first - 16), match.first);
  const from = before.findLastIndex((token) => /[Mm]/.test(token.class));
  const days = before.slice(from + 1).filter((token) => /[1o]/.test(token.class));
  const day = numberOf(match, '1o');
  const month = before[from];
  if (!month || day === null || day > 31 || day <= Number(days.at(-1)?.value)) return null;
  if (isCountedNoun(match.text.tokens[match.last + 1], match.data)) return null;
  return { meaning: { kind: 'date', year: null, month: Number(month.value), day } };
}

export const DATE_LIST_RULES: readonly Rule[] = [
  { name: 'the nth', pattern: /(?<=N|PO|[uyc‹])to(?=[,.;)¶]|$)/gu, read: readNth },
  { name: 'nth', pattern: /(?<=N)o(?=[,.;)¶-]|$)/gu, read: readBareNth },
  { name: 'nth to nth, first', pattern: /(?<=[fb])to(?=[->&]t?o(?:[,.;)¶]|$))/gu, read: readNthBefore },
  { name: 'nth to nth, second', pattern: /(?<=[fb]to[->&])t?o(?=[,.;)¶]|$)/gu, read: readNthAfter },
  {
    name: 'nth to nth of next month',
    pattern: /(?<=[fbN])t?o(?=(?:[->&|]|,t?o[&|])t?oU?O(?:t?[LTX])U)/gu,
    read: readNthOfMonth,
  },
  {
    name: 'shared month, nth after a range',
    pattern: /(?<=f(?:[Ww],?)?(?:[Mm][1o]|t?[1o]O?[Mm])>)to(?=[.,;)¶]|$)/gu,
    read: readNthOfEnd,
  },
  {
    name: 'shared month, first day',
    pattern:
      /(?<![Mm.:/-]|(?<![1o]),)(?:[Ww],?)?(?:to|[1o])(?=(?:(?:,t?|,?[&|]t?)[1o])*\.?(?:-|[>u]t?|&t?|c|,?\|t?|,|,&t?)(?:[Ww],?)?[1o]\.?O?[Mm])/gu,
    read: readSharedStart,
  },
  {
    name: 'shared month, last day',
    pattern: /[Mm][1o](?:-|>t?|&t?|\||,)t?[1o](?:,?O?4)?/gu,
    read: readSharedEnd,
  },
  {
    name: 'shared month, day after a list',
    pattern: /(?<=[Mm][1o](?:,t?[1o])+,?[&|]t?)[1o](?![1o:/]|\.1)/gu,
    read: readListEnd,
  },
];
