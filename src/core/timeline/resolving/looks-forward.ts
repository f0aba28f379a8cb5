/** What lies ahead though no form of the future says so: what is fixed for a day, and what somebody said was to come. */
import type { CalendarData } from '../../languages/calendar-data.ts';
import type { TokenText } from '../lexing/token.ts';
import { opensInfinitive, verbMark } from '../lexing/verb-marks.ts';
import type { Candidate } from '../meaning.ts';

/** Words between a verb and its date. */
const REACH = 7;

/** Where a clause ends: marks, "and", "that", a line. */
const BORDER = /[.,;:!?()“”"&h¶]/;

/** Words before a noun that looks like a verb ("the votes", "of returns"). */
const NOUN_LEADS = /[taO@iN>'13n-]/;

/**
 * "The register closes on Friday", "the museum opens its new wing in the autumn": a present form that tells what is
 * fixed. What people do on a day is told so in captions ("A man votes in Halden on Sunday"), so theirs counts from
 * months on; and a market that "closes higher" has closed.
 */
export function isFixedAhead(
  { first, last, meaning }: Candidate,
  text: TokenText,
  data: CalendarData,
): boolean {
  const { fixedForms, fixedForPeople, outcomeWords, scheduledForms } = data.eventWords ?? {};
  // "Die Wahl findet in drei Wochen statt": where the present tells of the future, no length.
  const isCounted = data.verbBracket === true && meaning.kind === 'offset' && meaning.lengthIfPast === true;
  // A day of a month is the nearest one; what is counted from another needs no verb.
  const isOpen =
    isCounted ||
    (meaning.kind === 'date'
      ? meaning.day === null
      : /^(?:weekday|season|clock|holiday)$/.test(meaning.kind));
  if (!fixedForms || !isOpen) return false;
  const isLong = meaning.kind === 'season' || meaning.kind === 'date';
  const isFixed = (index: number): boolean => {
    const token = text.tokens[index];
    if (token?.class !== 'x' || token.capital || NOUN_LEADS.test(text.classes[index - 1] ?? '')) return false;
    // "Polls close", "doors open"
    const isPlural =
      fixedForms.includes(`${token.word}s`) && /\p{L}{3}s$/u.test(text.tokens[index - 1]?.word ?? '');
    // "runs from Friday to Sunday"
    const isSpan = fixedForPeople?.includes(token.word) === true && text.classes[index + 1] === 'f';
    if (
      !isPlural &&
      !isSpan &&
      !fixedForms.includes(token.word) &&
      !(isCounted && scheduledForms?.includes(token.word) === true) &&
      !(isLong && fixedForPeople?.includes(token.word) === true)
    )
      return false;
    // "closes higher", "ends the week up", "closes at a record"
    const isMarket =
      text.tokens.slice(index + 1, first).some(({ word }) => outcomeWords?.includes(word) === true) ||
      /^t?U/.test(text.classes.slice(index + 1, index + 3)) ||
      (text.classes[index + 1] === '@' &&
        index + 2 < first &&
        !/[1PC☼V]/.test(text.classes[index + 2] ?? ''));
    return !isMarket;
  };
  for (let index = first - 1; index >= Math.max(0, first - REACH); index -= 1) {
    if (BORDER.test(text.classes[index] ?? '.') || verbMark(text, index) !== null) break;
    if (isFixed(index)) return !isTakenBack(text, last);
  }
  // "Im Herbst eröffnet die Stadt …": the verb stands right behind its date.
  return data.verbBracket === true && isFixed(last + 1) && !BORDER.test(text.classes[last + 2] ?? '.');
}

/** "She said in a June interview": news of today, whatever it looks back at. */
export function isOfRemark({ first, last }: Candidate, { classes }: TokenText): boolean {
  return first === last && /^ia[Mm]x/u.test(classes.slice(first - 2, last + 2));
}

/** "June's report", "the June report", "a June report", "the 2018 deal" */
export function namesThing({ first, last }: Candidate, { classes }: TokenText): boolean {
  if (first === last && classes.startsWith('t4x', first - 1)) return true;
  return (
    /^(?:.[Mm]'|[ta][Mm]x)/u.test(classes.slice(last - 1, last + 2)) &&
    (first === last || classes[last + 1] === "'")
  );
}

/** "Early returns on Friday showed": a verb of the past in the same clause makes the word before it a noun. */
function isTakenBack(text: TokenText, last: number): boolean {
  for (let index = last + 1; index <= last + REACH; index += 1) {
    if (BORDER.test(text.classes[index] ?? '.')) return false;
    const mark = verbMark(text, index);
    if (mark !== null) return mark === 'past';
  }
  return false;
}

/**
 * "The captain said the ship was to dock on Thursday", "il a précisé qu'il devait accoster jeudi": the future as a past
 * saying tells it. It lies ahead of the saying, so one must stand before it.
 */
export function isToCome(
  { first }: Candidate,
  text: TokenText,
  data: CalendarData,
  sayingVerbs: readonly string[],
): boolean {
  const words = data.plannedInPast;
  if (!words) return false;
  let helper = -1;
  for (let index = first - 1; index >= Math.max(0, first - 4 * REACH); index -= 1) {
    if (/[.;!?¶]/.test(text.classes[index] ?? '.')) return false;
    const word = text.tokens[index]?.word ?? '';
    if (helper >= 0) {
      if (sayingVerbs.includes(word)) return true;
      continue;
    }
    if (words.includes(word)) {
      // An infinitive follows: "was to", "devait accoster", "iba a atracar".
      if (index + 1 >= first || !opensInfinitive(text, index + 1, data)) return false;
      helper = index;
    } else if (verbMark(text, index) !== null) return false;
  }
  return false;
}
