/** Verbs that help others, and what they say where they help none: "has a hearing on Monday", "should have left". */
import type { CalendarData } from '../../languages/calendar-data.ts';
import type { HelperWords } from '../../languages/helper-words.ts';
import type { TokenText } from '../lexing/token.ts';
import { isPastVerb, verbMark, type VerbMark } from '../lexing/verb-marks.ts';

/** What the verb at `index` says of the date in tokens `[first, last]`: its mark, or what it helps to say. */
export function tenseAt(
  text: TokenText,
  index: number,
  first: number,
  last: number,
  data: CalendarData,
): VerbMark {
  const mark = verbMark(text, index);
  const { helpers } = data;
  if (helpers === undefined) return mark;
  const word = text.tokens[index]?.word ?? '';
  if (isReflexive(text, index, helpers)) return 'future';
  if (mark === null)
    return text.classes[index + 1] === '>' && helpers.wanting?.includes(word) === true ? 'future' : null;
  if (mark === 'future') {
    if (helpers.modals?.includes(word) === true && isPerfect(text, index, data)) return 'past';
    return isPlanOver(text, index, helpers) ? 'past' : 'future';
  }
  // "has nine offices, says a list from October": no date of what it has.
  if (helpers.having?.includes(word) === true && owns(text, index, data))
    return text.classes.slice(index, Math.max(index, first)).includes(',') ? mark : 'future';
  if (helpers.being?.includes(word) === true && leadsTo(text, index, first, last, data)) return 'future';
  if (mark !== 'past') return mark;
  return isToBe(text, index) ? 'future' : mark;
}

/** "s'ouvre lundi", "se juega el sábado", "am Montag treffen sich": fixed for that day. */
function isReflexive({ tokens, classes }: TokenText, index: number, { reflexive }: HelperWords): boolean {
  if (reflexive?.verbs.includes(tokens[index]?.word ?? '') !== true) return false;
  const before = classes[index - 1] === "'" ? index - 2 : index - 1;
  const behind = classes[index + 1] === '-' ? index + 2 : index + 1;
  return [before, behind].some((at) => reflexive.pronouns.includes(tokens[at]?.word ?? ''));
}

/** "to cut", "and shut": the verb that stands before tells whether it is past. */
export function isBareForm({ tokens, classes }: TokenText, index: number, data: CalendarData): boolean {
  const word = tokens[index]?.word ?? '';
  return data.helpers?.sameForms?.includes(word) === true && /[>&|]/.test(classes[index - 1] ?? '');
}

/** "may have left", not "may have to leave", "may have talks". */
function isPerfect(text: TokenText, modal: number, data: CalendarData): boolean {
  for (let at = modal + 1; at <= modal + 3; at += 1) {
    if (data.perfectWords?.includes(text.tokens[at]?.word ?? '') === true)
      return text.classes[at + 1] !== '>' && !owns(text, at, data);
    if (text.classes[at] !== 'x') return false;
  }
  return false;
}

/** Articles, numbers and the like: what is had stands behind them. */
const NOUN_LEADS = /[ta13noq]/;

/** "has a match", "have their congress", "a lieu": no participle follows. */
function owns({ tokens }: TokenText, index: number, data: CalendarData): boolean {
  const [own, next] = [tokens[index], tokens[index + 1]];
  // "Has the council voted?"
  if (!own || !next || own.capital) return false;
  const { pluralEnding, hadWords } = data.helpers ?? {};
  if (hadWords?.includes(next.word) === true) return true;
  if (pluralEnding === undefined) return false;
  if (NOUN_LEADS.test(next.class)) return true;
  if (data.possessives?.includes(next.word) === true) return true;
  return next.class === 'x' && !isPastVerb(next) && next.word.length > 4 && next.word.endsWith(pluralEnding);
}

/** Prepositions and articles between "is" and its day. */
const TO_DAY = /^[N@it~‹E]{0,4}$/;

/** "is on Monday", and no participle behind it: "ist am Montag gereist". */
function leadsTo(text: TokenText, index: number, first: number, last: number, data: CalendarData): boolean {
  // "is today stronger": these days.
  if (text.classes[first] === 'D') return false;
  if (first - index > 5 || index >= first || !TO_DAY.test(text.classes.slice(index + 1, first))) return false;
  if (data.verbBracket !== true) return true;
  for (let at = last + 1; at < Math.min(text.tokens.length, last + CLAUSE); at += 1) {
    if (/[.;:!?¶]/.test(text.classes[at] ?? '.')) break;
    const token = text.tokens[at];
    if (token && !token.capital && PARTICIPLE.test(token.word)) return false;
  }
  return true;
}

/** Words of a clause behind its date, and the end of a German participle in it. */
const CLAUSE = 25;
const PARTICIPLE =
  /^(?:\p{L}{0,8}ge\p{L}{2,}(?:t|en)|(?:be|ver|er|ent|zer|miss|unter|über|voll|wider)\p{L}{3,}(?:t|en)|\p{L}{2,}iert|worden)$/u;

/**
 * "Die Firma kündigte an, dass das Werk im August schließe": in a clause whose verb ends it, that verb tells; null where
 * the date stands in none, or its verb tells nothing.
 */
export function subordinateTense(text: TokenText, first: number, last: number, data: CalendarData): VerbMark {
  const { subordinating } = data.helpers ?? {};
  if (subordinating === undefined) return null;
  let at = first - 1;
  for (; at >= Math.max(0, first - CLAUSE); at -= 1) {
    if (/[.,;:!?¶]/.test(text.classes[at] ?? '.')) return null;
    if (subordinating.includes(text.tokens[at]?.word ?? '')) break;
  }
  if (at < Math.max(0, first - CLAUSE)) return null;
  let end = last + 1;
  while (end < Math.min(text.tokens.length, last + CLAUSE) && !/[.,;:!?¶&]/.test(text.classes[end] ?? '.'))
    end += 1;
  const verb = text.tokens[end - 1];
  if (end - 1 <= last || !verb) return null;
  for (let index = end - 1; index > Math.max(last, end - 4); index -= 1) {
    const mark = verbMark(text, index);
    if (mark !== null) return mark;
  }
  // Reported speech in the subjunctive of the present: "schließe", "anstrebe".
  return SUBJUNCTIVE.test(verb.word) && !verb.capital ? 'future' : null;
}

const SUBJUNCTIVE = /^\p{L}{3,}e$/u;

/** "had been due", "were ready": the plan is told as one of the past. */
function isPlanOver({ tokens }: TokenText, index: number, { plansOver }: HelperWords): boolean {
  if (plansOver === undefined) return false;
  const own = tokens[index]?.word ?? '';
  const [before, farther] = [tokens[index - 1]?.word ?? '', tokens[index - 2]?.word ?? ''];
  return plansOver.includes(`${before} ${own}`) || plansOver.includes(`${farther} ${before}`);
}

/** "a house to be built": of what "had to be closed" the verb before tells. */
function isToBe(text: TokenText, index: number): boolean {
  if (text.tokens[index - 1]?.word !== 'be' || text.classes[index - 2] !== '>') return false;
  const before = text.tokens[index - 3];
  return before === undefined || !isPastVerb(before);
}

/** Words between a mishap and the start of its date. */
const NEAR = 3;

/**
 * "the victims of Saturday's fire", "after the attack on Sunday", "nach dem Anschlag vom Samstag": the date is one of a
 * mishap that has happened, whatever the sentence says of days to come.
 */
export function isOfMishap(text: TokenText, first: number, last: number, data: CalendarData): boolean {
  const { mishaps, awaiting } = data.helpers ?? {};
  if (mishaps === undefined) return false;
  const isMishap = (index: number): boolean => mishaps.includes(text.tokens[index]?.word ?? '');
  if (text.classes[last + 1] === "'") {
    for (let at = last + 2; at <= last + 1 + NEAR; at += 1) {
      if (text.classes[at] !== 'x') return false;
      if (isMishap(at)) return !isAwaited(text, first, awaiting);
    }
    return false;
  }
  const lead = /[NOfi]/.test(text.classes[first - 1] ?? '') ? first - 2 : -1;
  return lead >= 0 && isMishap(lead) && !isAwaited(text, lead, awaiting);
}

/** "ahead of the", "wait for": what stands before the mishap's noun phrase. */
function isAwaited(text: TokenText, noun: number, awaiting: readonly string[] = []): boolean {
  for (let at = noun - 1; at >= noun - NEAR; at -= 1) {
    const token = text.tokens[at];
    if (!token || /[.,;:¶]/.test(token.class)) return false;
    if (awaiting.includes(token.word)) return true;
  }
  return false;
}
