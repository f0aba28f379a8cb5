/** The word that carries what happened: a verb near the date, or the noun a length belongs to. */
import type { Span } from '../../model.ts';
import type { CalendarData } from '../../languages/calendar-data.ts';
import type { Token, TokenText } from '../lexing/token.ts';
import { opensInfinitive, opensSentence, verbMark } from '../lexing/verb-marks.ts';

export interface Trigger extends Span {
  readonly word: string;
  readonly future: boolean;
  /** True for a form of the present or a noun, which may tell of what lies ahead as well. */
  readonly present?: boolean;
}

/** Words a helping verb may be away from the verb it helps. */
const REACH = 4;

/** Where a clause ends. */
const BORDER = /[,;:()“”"]/;

/** Token indices, both included. */
export interface TokenRange {
  readonly first: number;
  readonly last: number;
}

type Accept = (text: TokenText, index: number, last: number, data: CalendarData) => Trigger | null;

/**
 * The verb of the date at tokens `date` within those of its sentence: the nearest to the left in its
 * clause, then to the right there, then beyond the clause (the other way round where the verb ends the
 * sentence). `until`, the last token looked at to the right, keeps off what another date dates. Helping
 * verbs hand over to the word they help ("will be retried" → retried), and stand for themselves where
 * there is none ("was in Prague").
 */
export function findTrigger(
  text: TokenText,
  sentence: TokenRange,
  date: TokenRange,
  data: CalendarData,
  until = sentence.last,
): Trigger | null {
  const clause = clauseAround(text, sentence, date);
  const own = { first: clause.first, last: Math.min(clause.last, until) };
  const all = { first: sentence.first, last: until };
  const inOrder = (accept: Accept, { first, last }: TokenRange): Trigger | null => {
    const left = (): Trigger | null => {
      for (let index = date.first - 1; index >= first; index -= 1) {
        const trigger = accept(text, index, sentence.last, data);
        if (trigger) return trigger;
      }
      return null;
    };
    const right = (): Trigger | null => {
      for (let index = date.last + 1; index <= last; index += 1) {
        const trigger = accept(text, index, sentence.last, data);
        if (trigger) return trigger;
      }
      return null;
    };
    return data.verbFinal === true ? (right() ?? left()) : (left() ?? right());
  };
  const clauses = data.verbBracket === true ? [triggerAt, scheduledAt, secondAt] : [triggerAt];
  for (const accept of clauses) {
    const found = inOrder(accept, own);
    if (found) return found;
  }
  for (const accept of [triggerAt, scheduledAt, stateAt, secondAt]) {
    const found = inOrder(accept, own) ?? inOrder(accept, all);
    if (found) return found;
  }
  return null;
}

function clauseAround(text: TokenText, sentence: TokenRange, date: TokenRange): TokenRange {
  let { first, last } = date;
  while (first > sentence.first && !BORDER.test(text.classes[first - 1] ?? '')) first -= 1;
  while (last < sentence.last && !BORDER.test(text.classes[last + 1] ?? '')) last += 1;
  return { first, last };
}

const triggerAt: Accept = (text, index, last, data) => {
  const token = text.tokens[index];
  if (!token || token.class !== 'x') return null;
  // "the Greek-owned tanker": part of an adjective.
  if (text.classes[index - 1] === '-' && text.tokens[index - 1]?.end === token.start) return null;
  const mark = verbMark(text, index);
  // "is to vote"
  if (mark === 'present')
    return text.classes[index + 1] === '>' ? helped(text, index, last, true, data) : null;
  if (mark !== 'past' && mark !== 'future') return null;
  // A capitalised word inside a sentence is a name ("United").
  if (token.capital && mark === 'past' && data.pastWords?.includes(token.word) !== true)
    return leadsParticiple(text, index) ? triggerOf(token, false) : null;
  // "the Met Office"
  if (token.capital && index > 0 && isNameAhead(text, index)) return null;
  // "was to dock", "devait accoster": told in the past, yet to come then.
  if (data.plannedInPast?.includes(token.word) === true && opensInfinitive(text, index + 1, data))
    return helped(text, index, last, true, data);
  const helping = data.helpingWords?.includes(token.word) === true;
  if (mark === 'past' && !helping)
    return isAdjective(text, index, data)
      ? null
      : { start: token.start, end: token.end, word: token.word, future: futureBefore(text, index) };
  // Where the future is an ending, the word is the verb itself.
  if (
    mark === 'future' &&
    data.futureWords?.includes(token.word) !== true &&
    data.futureBeforeInfinitive?.includes(token.word) !== true
  )
    return { start: token.start, end: token.end, word: token.word, future: true };
  if (mark === 'future' && data.eventWords?.planWords?.includes(token.word) === true)
    return planned(text, index, last, data);
  if (data.verbBracket === true)
    return (
      bracketEnd(text, index, last, mark === 'future', data) ??
      helpedBefore(text, index, mark === 'future', data)
    );
  return helped(text, index, last, mark === 'future', data);
};

/** "Founded in 1848, the paper": a participle opens the sentence. */
function leadsParticiple(text: TokenText, index: number): boolean {
  return opensSentence(text, index) && /[iN@yf]/.test(text.classes[index + 1] ?? '');
}

/** The verb that the one at `index` helps; of several helping ones the last, where nothing follows ("would have a scan"). */
function helped(
  text: TokenText,
  index: number,
  last: number,
  future: boolean,
  data: CalendarData,
): Trigger | null {
  let helper: Token | null = null;
  for (let next = index + 1; next <= Math.min(last, index + REACH); next += 1) {
    const main = text.tokens[next];
    // "will end", "could fall": words of dates, too.
    if (!main || !/[x>KESsm]/.test(main.class) || !/^\p{L}/u.test(main.word)) break;
    // "will be no vote"
    if (main.class === '>' || data.negations?.includes(main.word) === true) continue;
    if (
      data.helpingWords?.includes(main.word) === true ||
      verbMark(text, next) === 'future' ||
      main.word.endsWith('ly')
    ) {
      if (/^(?:have|be)$/.test(main.word)) helper = main;
      continue;
    }
    return triggerOf(main, future);
  }
  return helper === null || !future ? null : triggerOf(helper, future);
}

/** "plans to reopen" → reopen, "is scheduled for 2 April" → scheduled. */
function planned(text: TokenText, index: number, last: number, data: CalendarData): Trigger | null {
  const own = text.tokens[index];
  const aim = text.classes[index + 1] === '>' ? helped(text, index, last, true, data) : null;
  return aim ?? (own ? triggerOf(own, true) : null);
}

/** "The council votes on 9 December": a present form, not behind what leads to a noun. */
const scheduledAt: Accept = (text, index, _last, data) => {
  const token = text.tokens[index];
  if (!token || token.capital || data.eventWords?.scheduledForms?.includes(token.word) !== true) return null;
  return /[taO@iN>'-]/.test(text.classes[index - 1] ?? 't') ? null : triggerOf(token, true);
};

/** "She was in Prague": a helping verb with nothing to help. */
const stateAt: Accept = (text, index, _last, data) => {
  const token = text.tokens[index];
  return token?.class === 'x' &&
    verbMark(text, index) === 'past' &&
    data.helpingWords?.includes(token.word) === true
    ? triggerOf(token, false)
    : null;
};

/**
 * "Die Gemeinde saniert bis Ende Mai das Bad", "Im Herbst saniert sie das Bad": where the verb has the second place, a
 * small word with its ending right behind the noun, or behind the date, that opens the sentence.
 */
const secondAt: Accept = (text, index, _last, data) => {
  const { finiteEnding, finiteLookalikes } = data.eventWords ?? {};
  const [token, before] = [text.tokens[index], text.tokens[index - 1]];
  if (finiteEnding === undefined || token?.class !== 'x' || token.capital || token.word.length < 4)
    return null;
  if (!token.word.endsWith(finiteEnding) || finiteLookalikes?.includes(token.word) === true) return null;
  const isBehindFirst = before !== undefined && (before.capital || /[MSWUKE4]/.test(before.class));
  let first = index - 1;
  while (first > 0 && !/[.,:;!?()¶"“”]/.test(text.classes[first - 1] ?? '.')) first -= 1;
  return isBehindFirst && index - first <= FIRST_PLACE ? { ...triggerOf(token, false), present: true } : null;
};

/** Words that stand before the verb in the second place, at most. */
const FIRST_PLACE = 5;

function triggerOf({ start, end, word }: Token, future: boolean): Trigger {
  return { start, end, word, future };
}

/** "at a heated meeting", "ein verletzter Mann": a participle between an article and its noun. */
function isAdjective(text: TokenText, index: number, data: CalendarData): boolean {
  const [before, own, next] = [text.tokens[index - 1], text.tokens[index], text.tokens[index + 1]];
  if (!before || !own || next?.class !== 'x' || data.pastWords?.includes(own.word) === true) return false;
  // "the first confirmed cases", but "they first gained access"
  const article = before.class === 'o' ? text.tokens[index - 2] : before;
  const led = /[ta]/.test(article?.class ?? '') || data.possessives?.includes(before.word) === true;
  return (
    led &&
    /^\p{L}{3,}/u.test(next.word) &&
    verbMark(text, index + 1) === null &&
    data.clauseWords?.includes(next.word) !== true &&
    data.helpingWords?.includes(next.word) !== true
  );
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

/** German, the clause ends with the helping verb: "der 1904 gegründet wurde". */
function helpedBefore(text: TokenText, index: number, future: boolean, data: CalendarData): Trigger | null {
  const before = text.tokens[index - 1];
  if (!/[.,;:!?)]/.test(text.tokens[index + 1]?.word ?? '.') || before?.class !== 'x' || before.capital)
    return null;
  if (before.word.length <= 4 || data.helpingWords?.includes(before.word) === true) return null;
  return /(?:t|en)$/.test(before.word) ? triggerOf(before, future) : null;
}

function futureBefore(text: TokenText, index: number): boolean {
  for (let at = index - 1; at >= Math.max(0, index - 3); at -= 1) {
    if (verbMark(text, at) === 'future') return true;
  }
  return false;
}
