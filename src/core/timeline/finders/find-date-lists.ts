/** Days that share their month with another: "12–14 May", "March 9, 10 and 11", "on the 18th". */
import { isCountedNoun } from './guards.ts';
import { numberOf, tokenOf, type Found, type Match, type Rule } from './rule.ts';

/** "on the 18th," */
function readNth(match: Match): Found | null {
  const day = numberOf(match, 'o');
  const token = tokenOf(match, 'o');
  if (day === null || day < 1 || day > 31 || !/^\d/.test(token?.word ?? '')) return null;
  return { meaning: { kind: 'date', year: null, month: null, day } };
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
  { name: 'the nth', pattern: /(?<=N|PO)to(?=[,.;)¶])/gu, read: readNth },
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
