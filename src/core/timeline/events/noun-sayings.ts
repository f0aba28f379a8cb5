/** "Denied the claim on Sunday": verbs that only say something, with a noun for what is said. */
import type { AnalysisDocument } from '../../analysis/document.ts';
import { verbMark } from '../lexing/verb-marks.ts';
import type { Trigger } from './find-trigger.ts';
import { liesAhead } from './read-clock.ts';
import type { Dated, SentenceTokens } from './sentence-dates.ts';

/** Words before a verb in which it is made a passive ("was widely condemned"). */
const PASSIVE_REACH = 3;
/** Words behind a verb in which its preposition stands ("called on Monday for calm"). */
const PREPOSITION_REACH = 8;

/** True where the date is that of such a saying: nothing but the noun and its words stands between the two. */
export function isNounSaying(
  trigger: Trigger,
  found: Dated,
  { text, first, last }: SentenceTokens,
  document: AnalysisDocument,
): boolean {
  const { calendar, speech } = document.language;
  const { nounSayings, nounSayingsWith, passiveWords } = calendar.eventWords ?? {};
  const leads = nounSayingsWith?.[trigger.word];
  if (nounSayings?.includes(trigger.word) !== true && leads === undefined) return false;
  if (trigger.future || liesAhead(found.reading, document)) return false;
  // "announced plans for June": a saying has a day.
  if (found.reading.granularity !== 'day' && found.reading.granularity !== 'time') return false;
  let at = first;
  while (at < last && (text.tokens[at]?.start ?? Infinity) < trigger.start) at += 1;
  for (let index = at - 1; index >= Math.max(first, at - PASSIVE_REACH); index -= 1)
    if (passiveWords?.includes(text.tokens[index]?.word ?? '') === true) return false;
  const end = Math.min(last, at + PREPOSITION_REACH);
  if (leads !== undefined && !text.tokens.slice(at + 1, end + 1).some(({ word }) => leads.includes(word)))
    return false;
  for (let index = at + 1; index < found.from; index += 1) {
    const token = text.tokens[index];
    if (!token || /[,;:()“”"«»h]/.test(token.class) || speech.complementisers.includes(token.word))
      return false;
    const mark = verbMark(text, index);
    if (mark === 'past' || mark === 'future') return false;
  }
  return true;
}
