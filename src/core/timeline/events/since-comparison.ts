/** "The deadliest tremor since 1988": a year that a superlative is measured from, not the day of an event. */
import type { CalendarData } from '../../languages/calendar-data.ts';
import type { Span } from '../../model.ts';
import type { TokenText } from '../lexing/token.ts';
import { verbMark } from '../lexing/verb-marks.ts';

/** Words between "since" and the superlative before it. */
const REACH = 12;

/** Nouns that end like a superlative. */
const NOUNS =
  /^(?:protest|request|interest|arrest|harvest|forest|contest|conquest|inquest|west|rest|test|quest|guest)$/;

/** True for a date after "since" that a superlative or an ordinal stands before, within tokens `[first, last]`. */
export function isComparedSince(
  expression: Span,
  { first, last }: { readonly first: number; readonly last: number },
  text: TokenText,
  data: CalendarData,
): boolean {
  if (!holdsSince(text.classes, first, last)) return false;
  let at = first;
  while (at <= last && (text.tokens[at]?.start ?? 0) < expression.start) at += 1;
  // The expression may hold its own "since", or an article stand between ("depuis l'année 1988").
  while (at > first && text.classes[at] !== 'c' && /[t~≈OUY]/.test(text.classes[at - 1] ?? '')) at -= 1;
  if (text.classes[at] !== 'c') at -= 1;
  if (text.classes[at] !== 'c') at = sinceBefore(text, at, first);
  if (at < first || text.classes[at] !== 'c') return false;
  for (let index = at - 1; index >= Math.max(first, at - REACH); index -= 1) {
    const token = text.tokens[index];
    if (!token || /[,;:()"“”]/.test(token.class)) return false;
    if (isSuperlative(text, index, data)) return true;
    if (isStateVerb(token.word, text.tokens[index + 1]?.word ?? '')) return false;
  }
  return false;
}

/** Few sentences do. */
function holdsSince(classes: string, first: number, last: number): boolean {
  for (let index = first; index <= last + 1; index += 1) if (classes.charCodeAt(index) === SINCE) return true;
  return false;
}

const SINCE = 0x63;

/** Words of an event between "since" and its date: "the first red warning since Storm Gyda in January 2022". */
const EVENT_REACH = 5;

function sinceBefore(text: TokenText, at: number, first: number): number {
  for (let index = at; index >= Math.max(first, at - EVENT_REACH); index -= 1) {
    if (text.classes[index] === 'c') return index;
    if (/[,;:()“”"¶&]/.test(text.classes[index] ?? '¶') || verbMark(text, index) !== null) return -1;
  }
  return -1;
}

/** True for "driest", "am stärksten" and their like at a token. */
export function isSuperlative(text: TokenText, index: number, data: CalendarData): boolean {
  const token = text.tokens[index];
  if (!token) return false;
  if (token.class === 'o' || data.superlatives?.includes(token.word) === true) return true;
  if (token.class !== 'x' || token.capital || NOUNS.test(token.word)) return false;
  // "the deadliest", "das schwerste": an ending alone may be that of a verb or a noun.
  const endings = data.superlativeEndings ?? [];
  const led = /[ta'N]/.test(text.classes[index - 1] ?? '') || index === 0 || isLeader(text, index - 1, data);
  return (
    led &&
    endings.some(
      (ending) =>
        token.word === ending || (token.word.length > ending.length + 2 && token.word.endsWith(ending)),
    )
  );
}

function isLeader(text: TokenText, index: number, data: CalendarData): boolean {
  const word = text.tokens[index]?.word ?? '';
  return data.possessives?.includes(word) === true || word === 's';
}

/** "has been closed since 2021" tells of a state; "the worst the region has seen since 1988" compares. */
function isStateVerb(word: string, next: string): boolean {
  if (/^(?:been|was|were|ist|sind|war|waren|wird|werden|est|sont|était|está|están)$/.test(word)) return true;
  return (
    /^(?:has|have|hat|haben)$/.test(word) &&
    !/^(?:seen|known|faced|witnessed|recorded|suffered|experienced)$/.test(next)
  );
}
