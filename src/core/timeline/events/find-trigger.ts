/** The word that carries what happened: a verb near the date, or the noun a length belongs to. */
import type { Span } from '../../model.ts';
import type { CalendarData } from '../../languages/calendar-data.ts';
import type { Token, TokenText } from '../lexing/token.ts';
import { opensInfinitive, opensSentence, verbMark } from '../lexing/verb-marks.ts';
import { firstStartingAt } from '../spans.ts';

export interface Trigger extends Span {
  readonly word: string;
  readonly future: boolean;
  /** True for a form of the present or a noun, which may tell of what lies ahead as well. */
  readonly present?: boolean;
}

/** Words a helping verb may be away from the verb it helps. */
const REACH = 4;

/** Words between two verbs that share a helping verb. */
const PAIR_REACH = 14;

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
  const inOrder = (accept: Accept, { first, last }: TokenRange, limit = sentence.last): Trigger | null => {
    const left = (): Trigger | null => {
      for (let index = date.first - 1; index >= first; index -= 1) {
        const trigger = accept(text, index, limit, data);
        if (trigger) return trigger;
      }
      return null;
    };
    const right = (): Trigger | null => {
      for (let index = date.last + 1; index <= last; index += 1) {
        const trigger = accept(text, index, limit, data);
        if (trigger) return trigger;
      }
      return null;
    };
    const found = data.verbFinal === true ? (right() ?? left()) : (left() ?? right());
    return found && withNoun(found, text, sentence.first, data);
  };
  const clauses = data.verbBracket === true ? [triggerAt, scheduledAt, secondAt] : [triggerAt];
  for (const accept of clauses) {
    const found = inOrder(accept, own, data.verbBracket === true ? until : sentence.last);
    if (found) return secondOfPair(text, found, date, data) ?? found;
  }
  for (const accept of [triggerAt, scheduledAt, stateAt, secondAt]) {
    const found = inOrder(accept, own) ?? inOrder(accept, all);
    if (found) return secondOfPair(text, found, date, data) ?? found;
  }
  return null;
}

/** "ہلاک ہو گئے": the word that a light verb needs belongs to it, with other light ones between. */
function withNoun(found: Trigger, text: TokenText, first: number, { eventWords }: CalendarData): Trigger {
  const light = eventWords?.lightVerbs;
  if (light?.includes(found.word) !== true) return found;
  let at = firstStartingAt(text.tokens, found.start) - 1;
  while (at > first && light.includes(text.tokens[at]?.word ?? '')) at -= 1;
  const noun = text.tokens[at];
  return at >= first && noun?.class === 'x' ? { ...found, start: noun.start } : found;
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
  // "the Greek-owned tanker": part of an adjective; "was re-elected": of a verb.
  if (text.classes[index - 1] === '-' && text.tokens[index - 1]?.end === token.start) {
    const prefix = text.tokens[index - 2];
    if (!prefix || data.eventWords?.verbPrefixes?.includes(prefix.word) !== true) return null;
    return { ...triggerOf(token, futureBefore(text, index - 2)), start: prefix.start };
  }
  if (data.eventWords?.nounLookalikes?.includes(token.word) === true) return null;
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
      : triggerOf(token, futureBefore(text, index) || isPairedFuture(text, index));
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
    // "will still cross", "may be able to leave"
    if (data.eventWords?.betweenHelpers?.includes(main.word) === true) continue;
    if (text.classes[next + 1] === '>' && data.eventWords?.beforeInfinitive?.includes(main.word) === true)
      continue;
    if (
      data.helpingWords?.includes(main.word) === true ||
      verbMark(text, next) === 'future' ||
      (main.word.endsWith('ly') && data.eventWords?.adverbLikeVerbs?.includes(main.word) !== true)
    ) {
      if (/^(?:have|be)$/.test(main.word)) helper = main;
      continue;
    }
    // "has his final exams"
    if (data.possessives?.includes(main.word) === true) return nounFrom(text, next + 1, last, future);
    const own = text.tokens[index];
    if (own && data.eventWords?.verbNouns?.includes(main.word) === true)
      return { ...triggerOf(main, future), start: own.start, present: true };
    if (data.eventWords?.verbPrefixes?.includes(main.word) === true && text.classes[next + 1] === '-') {
      const verb = text.tokens[next + 2];
      if (verb?.class === 'x') return { ...triggerOf(verb, future), start: main.start };
    }
    // "has elections": a noun has no tense.
    const isNoun =
      own !== undefined && data.helpers?.having?.includes(own.word) === true && verbMark(text, next) === null;
    return isNoun ? { ...triggerOf(main, future), present: true } : triggerOf(main, future);
  }
  return helper === null || !future ? null : triggerOf(helper, future);
}

/** The last of the words in a row from `from` on. */
function nounFrom(text: TokenText, from: number, last: number, future: boolean): Trigger | null {
  let noun: Token | null = null;
  for (let index = from; index <= Math.min(last, from + REACH); index += 1) {
    const token = text.tokens[index];
    if (token?.class !== 'x' || !/^\p{L}/u.test(token.word)) break;
    noun = token;
  }
  return noun && { ...triggerOf(noun, future), present: true };
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
  const { scheduledForms, resultForms, reflexives } = data.eventWords ?? {};
  if (!token || token.capital) return null;
  if (resultForms?.includes(token.word) === true) return triggerOf(token, false);
  if (scheduledForms?.includes(token.word) !== true) return null;
  const before = text.classes[index - 1] ?? 't';
  // "le procès s'ouvre lundi"
  const isReflexive = before === "'" && reflexives?.includes(text.tokens[index - 2]?.word ?? '') === true;
  return /[taO@iN>'-]/.test(before) && !isReflexive ? null : triggerOf(token, true);
};

/** "She was in Prague": a helping verb with nothing to help; "the hearing is on Monday": the noun before it. */
const stateAt: Accept = (text, index, _last, data) => {
  const token = text.tokens[index];
  const mark = verbMark(text, index);
  if (token?.class !== 'x' || (mark !== 'past' && mark !== 'present')) return null;
  if (data.helpingWords?.includes(token.word) !== true) return null;
  const subject = text.tokens[index - 1];
  const isNoun =
    subject?.class === 'x' && subject.word.length > 3 && data.clauseWords?.includes(subject.word) !== true;
  if (isNoun && isDateBehind(text, index + 1)) return { ...triggerOf(subject, false), present: true };
  return mark === 'past' ? triggerOf(token, false) : null;
};

/** A date and no more than its preposition before it. */
function isDateBehind({ classes }: TokenText, index: number): boolean {
  return /^[i@N]?t?[WMD14oLXT]/.test(classes.slice(index, index + 3));
}

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
  while (end < last && !/^[,.;:!?]/.test(text.tokens[end + 1]?.word ?? '.')) end += 1;
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
    // "1958 gegründet und 2019 geschlossen"
    if (token && token.class !== 'x' && (token.class !== '&' || at !== end)) return null;
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

/** "Would cut jobs and shut its mill": the second of two verbs that one helping verb leads. */
function isPairedFuture(text: TokenText, index: number): boolean {
  if (text.classes[index - 1] !== '&' || text.tokens[index]?.word.endsWith('ed') === true) return false;
  for (let at = index - 2; at >= Math.max(0, index - PAIR_REACH); at -= 1) {
    if (BORDER.test(text.classes[at] ?? ',')) return false;
    const mark = verbMark(text, at);
    if (mark === 'future') return true;
    if (mark === 'past') return futureBefore(text, at);
  }
  return false;
}

/** "Will hire 20 officers and open a station in September": of two infinitives the one nearer to the date. */
function secondOfPair(
  text: TokenText,
  first: Trigger,
  date: TokenRange,
  { eventWords, possessives }: CalendarData,
): Trigger | null {
  if (eventWords?.gerundEnding === undefined || !first.future) return null;
  for (let index = date.first - 2; index > 0; index -= 1) {
    const [token, before, next] = [text.tokens[index], text.tokens[index - 1], text.tokens[index + 1]];
    if (!token || token.start < first.end || BORDER.test(token.class)) return null;
    if (before?.class !== '&' || token.class !== 'x' || token.capital || !next) continue;
    if (/[ta143n]/.test(next.class) || possessives?.includes(next.word) === true)
      return triggerOf(token, true);
  }
  return null;
}

function futureBefore(text: TokenText, index: number): boolean {
  for (let at = index - 1; at >= Math.max(0, index - 3); at -= 1) {
    if (verbMark(text, at) === 'future') return true;
  }
  return false;
}
