/** Which way a date without a year or week looks: the nearest verb decides. */
import type { CalendarData } from '../../languages/calendar-data.ts';
import type { TokenText } from '../lexing/token.ts';
import { verbMark, type VerbMark } from '../lexing/verb-marks.ts';
import { isBareForm, isOfMishap, subordinateTense, tenseAt } from './helper-verbs.ts';

export type Tense = VerbMark;

/**
 * The tense of the verb that governs tokens `[first, last]`: the nearest marker to the left in the
 * sentence, else the nearest to the right (the other way round where the verb ends the sentence). A
 * future marker wins over a past one it stands before ("will be closed", "is expected to").
 */
export function findTense(text: TokenText, first: number, last: number, data: CalendarData): Tense {
  if (data.futureNouns?.includes(text.tokens[last + 1]?.word ?? '') === true) return 'future';
  if (isScheduled(text, first, last, data)) return 'future';
  if (isPutOff(text, first, last, data) || isDecidedUpon(text, first, data)) return 'future';
  const marked = markedTense(text, first, last, data);
  if (marked === 'future' && isOfMishap(text, first, last, data)) return 'past';
  if (marked !== null) return marked;
  // Nothing says whether what begins then has begun.
  const opening = data.openingWords?.some((word) =>
    text.text.startsWith(word, text.tokens[last + 1]?.start ?? Infinity),
  );
  return opening === true ? null : (data.unmarkedTense ?? null);
}

/** The tense that a verb of the sentence marks, null where none does. */
export function markedTense(text: TokenText, first: number, last: number, data: CalendarData): Tense {
  const own = subordinateTense(text, first, last, data);
  if (own !== null) return own;
  return data.verbFinal === true
    ? (rightTense(text, last, data) ?? leftTense(text, first, last, data))
    : (leftTense(text, first, last, data) ?? rightTense(text, last, data));
}

/**
 * The tense of what has lasted since a date, which has gone by; only where "since" may mean "from … on" that of a verb
 * before it or of its own clause. "Since mid-May the trial is on, which will last until June": the verb of the next
 * clause does not tell.
 */
export function findSinceTense(text: TokenText, first: number, last: number, data: CalendarData): Tense {
  if (data.helpers?.sinceLiesBack === true) return 'past';
  const before = data.verbFinal === true ? null : leftTense(text, first, last, data);
  if (before !== null) return before;
  for (let index = last + 1; index < text.tokens.length && !isStop(text, index); index += 1) {
    if (text.classes[index] === ',' || text.tokens[index]?.word === '，') return 'past';
    const tense = verbMark(text, index);
    if (tense !== null) return tense;
  }
  return findTense(text, first, last, data);
}

/**
 * The tense of a limit ("until Friday", "by May"): it lies ahead unless a verb tells of the past alone. What
 * "has closed until Friday" is closed still, and who "gave them until Friday to answer" waits.
 */
export function findLimitTense(text: TokenText, first: number, last: number, data: CalendarData): Tense {
  const tense = findTense(text, first, last, data);
  // What a verb without a marker tells of is past, but not its limit: Arabic "حتى السبت".
  if (tense !== 'past' || markedTense(text, first, last, data) === null) return 'future';
  if (text.classes[last + 1] === '>' && data.perfectWords !== undefined) return 'future';
  if (data.lastingForms !== undefined) {
    for (let index = last + 1; index < Math.min(text.tokens.length, last + REACH); index += 1) {
      if (isStop(text, index) || text.classes[index] === ',') break;
      if (data.lastingForms.includes(text.tokens[index]?.word ?? '')) return 'future';
    }
  }
  for (let index = first - 1; index >= Math.max(0, first - REACH) && !isStop(text, index); index -= 1) {
    if (verbMark(text, index) !== 'past') continue;
    for (let at = index; at >= Math.max(0, index - 3) && !isStop(text, at); at -= 1)
      if (data.perfectWords?.includes(text.tokens[at]?.word ?? '') === true) return 'future';
    return 'past';
  }
  return 'past';
}

/** "voted to adopt new hours beginning in August": what a verb of the past decided upon begins later. */
function isDecidedUpon(text: TokenText, first: number, data: CalendarData): boolean {
  if (data.beginningForms === undefined) return false;
  const opener = [first - 1, first - 2].find(
    (index) => data.beginningForms?.includes(text.tokens[index]?.word ?? '') === true,
  );
  if (opener === undefined) return false;
  for (let index = opener - 1; index >= Math.max(0, opener - 12) && !isStop(text, index); index -= 1)
    if (text.classes[index] === '>') return true;
  return false;
}

/** "ist für den 23. Februar angesetzt": a plan of now, where "war … angesetzt" is one gone by. */
function isScheduled(text: TokenText, first: number, last: number, data: CalendarData): boolean {
  const { scheduledBehind, presentForms } = data;
  if (scheduledBehind?.includes(text.tokens[last + 1]?.word ?? '') !== true) return false;
  for (let index = first - 1; index >= Math.max(0, first - REACH) && !isStop(text, index); index -= 1) {
    if (presentForms?.includes(text.tokens[index]?.word ?? '') === true) return true;
    if (verbMark(text, index) !== null) return false;
  }
  return false;
}

/** "postponed to Friday", "put off until 3 September": what was moved in the past still lies ahead. */
function isPutOff(text: TokenText, first: number, last: number, data: CalendarData): boolean {
  const { postponing, postponedBehind } = data;
  if (postponedBehind !== undefined) {
    // "auf Montag verschoben", "12 Haziran'a erteledi"
    for (let at = last + 1; at <= last + 3 && !/[.,;:!?¶]/.test(text.classes[at] ?? '.'); at += 1) {
      const word = text.tokens[at]?.word ?? '';
      if (postponedBehind.some((start) => word.startsWith(start))) return true;
    }
  }
  if (postponing === undefined || !/[>ur]/.test(text.classes[first - 1] ?? '')) return false;
  const words = text.tokens.slice(Math.max(0, first - 4), first - 1).map(({ word }) => word);
  const before = ` ${words.join(' ')} `;
  return postponing.some((phrase) => before.includes(` ${phrase} `));
}

/**
 * True where the verb before token `first` looks ahead from the writing, whatever the story's age: "a memorial will be
 * held on 28 February", "is due to open". Asked only of languages whose histories are not told so.
 */
export function looksAhead(text: TokenText, first: number, data: CalendarData): boolean {
  const words = data.eventWords?.presentFuture;
  if (!words) return false;
  for (let index = first - 1; index >= Math.max(0, first - REACH) && !isStop(text, index); index -= 1) {
    const tense = verbMark(text, index);
    if (tense === 'past' && !futureBefore(text, index, data)) return false;
    if (words.includes(text.tokens[index]?.word ?? '')) return true;
    if (tense === 'present') return /[>x]/.test(text.classes[index + 1] ?? '') && isPlanned(text, index + 1);
  }
  return false;
}

/** "is to open", "are expected to": behind a form of "be". */
function isPlanned(text: TokenText, index: number): boolean {
  return text.classes[index] === '>' || verbMark(text, index) === 'future';
}

/** Words looked over in a sentence without an end. */
const REACH = 80;

function leftTense(text: TokenText, first: number, last: number, data: CalendarData): Tense {
  let present = false;
  let bare = false;
  for (let index = first - 1; index >= Math.max(0, first - REACH) && !isStop(text, index); index -= 1) {
    const tense = tenseAt(text, index, first, last, data);
    if (tense === 'future') return 'future';
    if (tense === 'past' && isBareForm(text, index, data) && !futureBefore(text, index, data)) {
      bare = true;
      continue;
    }
    if (tense === 'past' && isIntended(text, index, first, data)) return 'future';
    if (tense === 'past') return futureBefore(text, index, data) ? 'future' : present ? 'present' : 'past';
    if (tense === 'present') {
      // "is to run"
      if (text.classes[index + 1] === '>') return 'future';
      present = true;
    }
  }
  return present ? 'present' : bare ? 'past' : null;
}

/** "promised to meet both sides on Friday": what somebody means to do lies ahead. */
function isIntended(text: TokenText, verb: number, first: number, data: CalendarData): boolean {
  if (data.intendingWords?.includes(text.tokens[verb]?.word ?? '') !== true) return false;
  const to = text.classes.indexOf('>', verb);
  return to > verb && to < first - 1;
}

function rightTense(text: TokenText, last: number, data: CalendarData): Tense {
  for (
    let index = last + 1;
    index < Math.min(text.tokens.length, last + REACH) && !isStop(text, index);
    index += 1
  ) {
    const tense = tenseAt(text, index, last, last, data);
    // "دیا جائے گا": where the verb ends the sentence, what makes it future stands after it.
    if (tense === 'past' && data.verbFinal === true && futureAfter(text, index)) return 'future';
    if (tense !== null) return tense;
  }
  return null;
}

function futureAfter(text: TokenText, index: number): boolean {
  for (let at = index + 1; at <= index + 3 && !isStop(text, at); at += 1) {
    if (verbMark(text, at) === 'future') return true;
  }
  return false;
}

const STOPS = new Set(['.', '?', '!', ';', '。', '？', '！', '；', '؟', '۔', '।']);

function isStop(text: TokenText, index: number): boolean {
  const token = text.tokens[index];
  if (token === undefined) return false;
  if (token.class === '¶') return true;
  return (
    token.word.length === 1 && STOPS.has(token.word) && !(token.class === '.' && isAbbreviation(text, index))
  );
}

/** "the D.C. mayor": a letter right behind the stop, or a small one behind a blank. */
function isAbbreviation({ text, tokens }: TokenText, index: number): boolean {
  const [own, next] = [tokens[index], tokens[index + 1]];
  if (!own || !next) return false;
  return (next.start === own.end ? /\p{L}/u : /\p{Ll}/u).test(text.charAt(next.start));
}

/** "will be closed", "is due to be opened": a future marker up to three words before the participle. */
function futureBefore(text: TokenText, index: number, data: CalendarData): boolean {
  for (let at = index - 1; at >= Math.max(0, index - 3) && !isStop(text, at); at -= 1) {
    if (tenseAt(text, at, -1, -1, data) === 'future') return true;
  }
  return false;
}
