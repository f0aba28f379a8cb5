/** The word that carries what happened: a verb near the date, or the noun a length belongs to. */
import type { Span } from '../../model.ts';
import type { CalendarData } from '../../languages/calendar-data.ts';
import type { TokenText } from '../lexing/token.ts';
import { verbMark } from '../lexing/verb-marks.ts';

export interface Trigger extends Span {
  readonly word: string;
  readonly future: boolean;
}

/** Words a helping verb may be away from the verb it helps. */
const REACH = 4;

/**
 * The verb nearest to token `at` within tokens `[first, last]`, to the left first (to the right
 * where the verb ends the sentence). Helping verbs hand over to the word they help ("will be
 * retried" → retried).
 */
export function findTrigger(
  text: TokenText,
  first: number,
  last: number,
  at: number,
  data: CalendarData,
): Trigger | null {
  const left = (): Trigger | null => search(text, at - 1, first, -1, last, data);
  const right = (): Trigger | null => search(text, at + 1, last, 1, last, data);
  return data.verbFinal === true ? (right() ?? left()) : (left() ?? right());
}

function search(
  text: TokenText,
  from: number,
  to: number,
  step: 1 | -1,
  last: number,
  data: CalendarData,
): Trigger | null {
  for (let index = from; step < 0 ? index >= to : index <= to; index += step) {
    const trigger = triggerAt(text, index, last, data);
    if (trigger) return trigger;
  }
  return null;
}

function triggerAt(text: TokenText, index: number, last: number, data: CalendarData): Trigger | null {
  const token = text.tokens[index];
  if (!token || token.class !== 'x') return null;
  // "the Greek-owned tanker": part of an adjective.
  if (text.classes[index - 1] === '-' && text.tokens[index - 1]?.end === token.start) return null;
  const mark = verbMark(text, index, data);
  if (mark !== 'past' && mark !== 'future') return null;
  // A capitalised word inside a sentence is a name ("United").
  if (token.capital && mark === 'past' && data.pastWords?.includes(token.word) !== true) return null;
  // "the Met Office"
  if (token.capital && index > 0 && isNameAhead(text, index)) return null;
  const helping = data.helpingWords?.includes(token.word) === true;
  if (mark === 'past' && !helping)
    return { start: token.start, end: token.end, word: token.word, future: futureBefore(text, index, data) };
  // Where the future is an ending, the word is the verb itself.
  if (
    mark === 'future' &&
    data.futureWords?.includes(token.word) !== true &&
    data.futureBeforeInfinitive?.includes(token.word) !== true
  )
    return { start: token.start, end: token.end, word: token.word, future: true };
  if (data.verbBracket === true) return bracketEnd(text, index, last, mark === 'future', data);
  for (let next = index + 1; next <= Math.min(last, index + REACH); next += 1) {
    const main = text.tokens[next];
    if (!main || (main.class !== 'x' && main.class !== '>') || !/^\p{L}/u.test(main.word)) return null;
    if (
      main.class === '>' ||
      data.helpingWords?.includes(main.word) === true ||
      verbMark(text, next, data) === 'future' ||
      main.word.endsWith('ly')
    )
      continue;
    return { start: main.start, end: main.end, word: main.word, future: mark === 'future' };
  }
  return null;
}

/** A capital right behind, and a small word right before: no verb of a headline, where all are large. */
function isNameAhead(text: TokenText, index: number): boolean {
  const [before, next] = [text.tokens[index - 1], text.tokens[index + 1]];
  return (
    next?.class === 'x' &&
    next.capital &&
    before !== undefined &&
    !before.capital &&
    /^\p{L}/u.test(before.word)
  );
}

/** German: the verb helped stands at the end of its clause ("ist am Montag in Graz gelandet"). */
function bracketEnd(
  text: TokenText,
  index: number,
  last: number,
  future: boolean,
  data: CalendarData,
): Trigger | null {
  let end = index;
  while (end < last && !/[,.;:!?]/.test(text.tokens[end + 1]?.word ?? '.')) end += 1;
  for (let at = end; at > index; at -= 1) {
    const token = text.tokens[at];
    // "gesperrt werden", "gesperrt worden"
    if (
      token &&
      (data.helpingWords?.includes(token.word) === true || data.futureWords?.includes(token.word) === true)
    )
      continue;
    if (token?.class === 'x' && !token.capital && token.word.length > 3)
      return { start: token.start, end: token.end, word: token.word, future };
    if (token && token.class !== 'x') return null;
  }
  return null;
}

function futureBefore(text: TokenText, index: number, data: CalendarData): boolean {
  for (let at = index - 1; at >= Math.max(0, index - 3); at -= 1) {
    if (verbMark(text, at, data) === 'future') return true;
  }
  return false;
}
