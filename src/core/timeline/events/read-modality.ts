/** Whether words tell of something that happened, or of something planned, wished or general. */
import type { CalendarData } from '../../languages/calendar-data.ts';
import type { Language } from '../../languages/language.ts';
import type { SpeechData } from '../../languages/speech-data.ts';
import type { Span } from '../../model.ts';
import type { TokenText } from '../lexing/token.ts';
import { isPastVerb, verbMark } from '../lexing/verb-marks.ts';

/** `state`: true at the time of writing ("has", "uses", "says"). */
export type Modality = 'happened' | 'state' | 'future' | 'unreal';

/** Words within which a negation still denies. */
const NEAR = 2;

/** Helping words are looked for this many words before a mention. */
const REACH = 6;

/** The modality of a mention, from the helping words before it in its clause and its own form. */
export function readModality(
  text: TokenText,
  first: number,
  last: number,
  mention: Span,
  language: Language,
): Modality {
  const { calendar: data, speech } = language;
  const unreal = data.unrealWords ?? [];
  let at = first;
  while (at < last && (text.tokens[at]?.end ?? 0) <= mention.start) at += 1;
  let seen = 0;
  const given = isGiven(text, at, data);
  for (let index = at - 1; index >= first && seen < REACH; index -= 1) {
    const token = text.tokens[index];
    if (!token || /[,;:"“”.¶]/.test(token.class)) break;
    if (token.class !== 'x' && token.class !== '>') continue;
    seen += 1;
    if (verbMark(text, index) === 'future') return 'future';
    if (!given && seen <= NEAR && data.negations?.includes(token.word) === true) return 'unreal';
    if (unreal.includes(token.word)) return 'unreal';
    // "moved on to talk": the verb before decides.
    if (seen > 2 && data.pastWords?.includes(token.word) === true) break;
  }
  if (isSomeTimeAfter(text, at, data)) return 'unreal';
  const own = text.tokens[at];
  if (own && data.presentForms?.includes(own.word) === true) return 'state';
  if (own && isPresentPassive(text, at, first, data)) return 'unreal';
  return own && !given && !speech.sayingVerbs.includes(own.word) && isReported(text, first, at, speech)
    ? 'unreal'
    : 'happened';
}

/** "and soon after reassumed", ", later revealing": some time after the date told, no day of its own. */
export function isSomeTimeAfter(text: TokenText, at: number, data: CalendarData): boolean {
  const before = text.tokens[at - 1];
  const further = text.tokens[at - 2];
  if (data.soonAfter?.includes(`${further?.word} ${before?.word}`) === true) return true;
  return before?.class === 'l' && (further?.class === ',' || further?.class === '&');
}

/** "said that calls dropped": what was said to have happened has no day of its own. */
function isReported(text: TokenText, first: number, at: number, speech: SpeechData): boolean {
  for (let index = at - 1; index > first; index -= 1) {
    const token = text.tokens[index];
    if (!token || /[,;:"“”.]/.test(token.class)) return false;
    if (speech.complementisers.includes(token.word)) {
      const before = text.tokens[index - 1];
      return before !== undefined && speech.sayingVerbs.includes(before.word);
    }
  }
  return false;
}

/** "which is made by them and marketed": a general truth. */
function isPresentPassive(text: TokenText, at: number, first: number, data: CalendarData): boolean {
  const own = text.tokens[at];
  const before = text.tokens[at - 1];
  if (!own || !before) return false;
  if (before.class === '&') {
    if (!isPastVerb(own)) return false;
    for (let index = at - 2; index > first && !/[,;:.]/.test(text.classes[index] ?? ''); index -= 1)
      if (isPresentPassive(text, index, first, data)) return true;
    return false;
  }
  return (
    data.passivePresent?.includes(before.word) === true &&
    data.clauseWords?.includes(text.tokens[at - 2]?.word ?? '') === true
  );
}

/** "denied his resignation", "what prompted the fall": who speaks of it takes it to have happened. */
export function isGiven(text: TokenText, at: number, data: CalendarData): boolean {
  const own = text.tokens[at];
  const before = text.tokens[at - 1];
  if (!own || !before || isPastVerb(own)) return false;
  return data.possessives?.includes(before.word) === true || /[tj]/.test(before.class);
}
