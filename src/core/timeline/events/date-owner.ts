/**
 * What a date belongs to where it is not the verb: a noun ("after Saturday's defeat"), a clause of its own between
 * commas ("who had a contract until 2026"), or what came before ("after flying in on Thursday").
 */
import type { CalendarData } from '../../languages/calendar-data.ts';
import type { TokenText } from '../lexing/token.ts';
import { verbMark } from '../lexing/verb-marks.ts';
import type { TokenRange, Trigger } from './find-trigger.ts';
import type { Dated, SentenceTokens } from './sentence-dates.ts';

/** Its word, where there is one, or the clause that its verb must stand in. */
export type DateOwner = { readonly trigger: Trigger } | { readonly clause: TokenRange };

/** Words of a noun phrase that are looked at. */
const REACH = 9;
/** Days before publication from which a date beside a charge is rather that of the deed. */
const OLD = 45;

/** `at`: the tokens of the date; `published`: the day of publication. */
export function ownerOf(
  found: Dated,
  at: TokenRange,
  tokens: SentenceTokens,
  data: CalendarData,
  published: number | null,
): DateOwner | null {
  const noun =
    possessedNoun(at, tokens, data) ??
    nounOfOpening(at, tokens, data) ??
    nounOfReason(found, at, tokens, data, published);
  if (noun) return { trigger: noun };
  const clause = asideAround(at, tokens, data);
  return clause && { clause };
}

/** "after Saturday's defeat" → defeat; not what something was done in ("scored in Saturday's match"). */
function possessedNoun(
  at: TokenRange,
  { text, first, last }: SentenceTokens,
  data: CalendarData,
): Trigger | null {
  if (text.classes[at.last + 1] !== "'") return null;
  const start = text.tokens[at.last + 2]?.word === 's' ? at.last + 3 : at.last + 2;
  const head = headFrom(text, start, last, data);
  if (head === null) return null;
  if (at.first === first) {
    // "Saturday's match ended": of one day.
    const next = headIndex(text, start, last, data) + 1;
    const isHelping = data.helpingWords?.includes(text.tokens[next]?.word ?? '') === true;
    return verbMark(text, next) === 'past' && !isHelping ? null : head;
  }
  return /[iN@]/.test(text.classes[at.first - 1] ?? '') ? null : head;
}

/** "After talks on Saturday, the two sides will meet again": the talks were on Saturday. */
function nounOfOpening(
  at: TokenRange,
  { text, first, last }: SentenceTokens,
  data: CalendarData,
): Trigger | null {
  if (text.classes[at.last + 1] !== ',' || !/[›‹F]/.test(text.classes[first] ?? '')) return null;
  if (at.first - first < 2 || at.first - first > REACH) return null;
  for (let index = first + 1; index < at.first; index += 1)
    if (/[,;:()“”"]/.test(text.classes[index] ?? ',') || isVerbAt(text, index)) return null;
  return headFrom(text, skipArticles(text, first + 1, data), Math.min(last, at.first - 1), data);
}

/** "charged over the murder of a nurse in 2019": long before the charge. */
function nounOfReason(
  { reading }: Dated,
  at: TokenRange,
  { text, first }: SentenceTokens,
  data: CalendarData,
  published: number | null,
): Trigger | null {
  const { chargingVerbs, reasonWords } = data.eventWords ?? {};
  const over = reading.bounds.latestEnd;
  if (!reasonWords || published === null || over === null || over > published - OLD) return null;
  let reason: Trigger | null = null;
  for (let index = at.first - 1; index >= Math.max(first, at.first - REACH); index -= 1) {
    const token = text.tokens[index];
    if (!token || BORDER.test(token.class) || isVerbAt(text, index)) break;
    // "was rewritten following the death of a guard in 2018"
    const isAfter = /[›F]/.test(token.class);
    if (!isAfter && !reasonWords.includes(token.word)) continue;
    const noun = skipArticles(text, index + 1, data);
    if (noun > index + 1 && (isAfter || isLedBy(chargingVerbs, index, { text, first })))
      reason = headFrom(text, noun, at.first - 1, data);
  }
  return reason;
}

/** Words between a charge and its reason: "fined two million euros for". */
const CHARGE_REACH = 5;

function isLedBy(
  verbs: readonly string[] | undefined,
  index: number,
  { text, first }: Pick<SentenceTokens, 'text' | 'first'>,
): boolean {
  if (verbs === undefined) return true;
  for (let at = index - 1; at >= Math.max(first, index - CHARGE_REACH); at -= 1) {
    const token = text.tokens[at];
    if (!token || BORDER.test(token.class)) return false;
    if (verbs.includes(token.word)) return true;
  }
  return false;
}

/**
 * The clause between commas that a date stands in behind words of its own: "in office since 2011", "which holds
 * the licence until 2030". An adverbial set off by commas is none ("resigned, on Friday, as").
 */
function asideAround(
  at: TokenRange,
  { text, first, last }: SentenceTokens,
  data: CalendarData,
): TokenRange | null {
  let start = at.first;
  while (start > first && !BORDER.test(text.classes[start - 1] ?? '')) start -= 1;
  let end = at.last;
  while (end < last && !BORDER.test(text.classes[end + 1] ?? '')) end += 1;
  if (start === first || text.classes[start - 1] !== ',' || start === at.first) return null;
  const opener = text.tokens[start];
  if (!opener) return null;
  const isRelative = data.eventWords?.relatives?.includes(opener.word) === true;
  const lasts = /[cu]/.test(text.classes[at.first] ?? '') || /[cu]/.test(text.classes[at.first - 1] ?? '');
  const closes = text.classes[end + 1] === ',' || text.classes[end + 1] === ')';
  const hasWords = text.tokens.slice(start, at.first).some((token) => token.class === 'x' && !token.capital);
  return isRelative || (lasts && closes && hasWords && !/&/.test(text.classes.slice(start, at.first)))
    ? { first: start, last: end }
    : null;
}

const BORDER = /[,;:()“”"]/;

/** "was shot in Leeds after flying in from Rome on Thursday": the verb between the two is nearer. */
export function gerundBetween(
  trigger: Trigger,
  at: TokenRange,
  { text, first }: SentenceTokens,
  { eventWords }: CalendarData,
): Trigger | null {
  const ending = eventWords?.gerundEnding;
  if (ending === undefined) return null;
  for (let index = at.first - 1; index > first; index -= 1) {
    const token = text.tokens[index];
    if (!token || token.start < trigger.end) return null;
    const before = text.tokens[index - 1];
    const opens = before && (/[›‹]/.test(before.class) || before.word === eventWords?.duringWord);
    if (opens && token.class === 'x' && token.word.length > ending.length + 2 && token.word.endsWith(ending))
      return { start: token.start, end: token.end, word: token.word, future: false };
  }
  return null;
}

function isVerbAt(text: TokenText, index: number): boolean {
  const mark = verbMark(text, index);
  return mark === 'past' || mark === 'future';
}

function skipArticles(text: TokenText, from: number, data: CalendarData): number {
  let index = from;
  while (
    /[ta]/.test(text.classes[index] ?? '') ||
    data.possessives?.includes(text.tokens[index]?.word ?? '') === true
  )
    index += 1;
  return index;
}

/** The last word of the nouns from `start` on, `limit` at most. */
function headFrom(text: TokenText, start: number, limit: number, data: CalendarData): Trigger | null {
  const token = text.tokens[headIndex(text, start, limit, data)];
  if (!token || token.start < (text.tokens[start]?.start ?? 0)) return null;
  // A noun has no tense.
  return { start: token.start, end: token.end, word: token.word, future: false, present: true };
}

function headIndex(text: TokenText, start: number, limit: number, data: CalendarData): number {
  const stops = data.eventWords?.nounStops ?? [];
  let head = start - 1;
  for (let index = start; index <= limit; index += 1) {
    const token = text.tokens[index];
    if (!token || (token.class !== 'x' && token.class !== '-' && token.class !== 'o')) break;
    if (stops.includes(token.word) || data.clauseWords?.includes(token.word) === true) break;
    // "Thursday's leaked report": a participle before the noun.
    if (index > start && verbMark(text, index) !== null) break;
    if (token.class === 'x') head = index;
  }
  return head;
}
