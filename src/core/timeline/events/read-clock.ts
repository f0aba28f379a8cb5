/** Whether a date is that of a saying or of what was said. */
import type { AnalysisDocument } from '../../analysis/document.ts';
import type { CalendarData } from '../../languages/calendar-data.ts';
import type { DateReading, Quotation, Span } from '../../model.ts';
import { contains, overlaps } from '../../text.ts';
import { dayOfIso } from '../days.ts';
import type { TokenText } from '../lexing/token.ts';
import { isPastVerb } from '../lexing/verb-marks.ts';
import type { Trigger } from './find-trigger.ts';
import { isSayingForm } from './saying-verbs.ts';
import type { Dated, SentenceTokens } from './sentence-dates.ts';

/** True for a date after the day of publication. */
export function liesAhead({ bounds }: DateReading, document: AnalysisDocument): boolean {
  const written =
    document.publishedDay ?? (document.dateline?.date ? dayOfIso(document.dateline.date) : null);
  return written !== null && bounds.earliestStart !== null && bounds.earliestStart > written;
}

/**
 * True for a verb of saying that the sentence's subject says something by: no passive ("was found guilty",
 * "was charged with") and no deed ("agreed to reopen").
 */
export function isSaying(
  trigger: Trigger | null,
  tokens: SentenceTokens,
  document: AnalysisDocument,
): boolean {
  if (!trigger || trigger.future) return false;
  return isSayingForm(trigger.word, document.language.speech) && !isDeed(trigger, tokens, document);
}

/** "agreed on Friday to reopen": with an infinitive the verb tells a deed. */
function isDeed(trigger: Trigger, { text, last }: SentenceTokens, { language }: AnalysisDocument): boolean {
  if (language.calendar.eventWords?.deedsWithInfinitive?.includes(trigger.word) !== true) return false;
  let index = text.tokens.findIndex(({ start }) => start === trigger.start) + 1;
  while (index <= last && /[@iNtWM1D]/.test(text.classes[index] ?? '')) index += 1;
  return text.classes[index] === '>';
}

/** True where the date stands in what was said: behind the beginning of it, or within a quotation whose cue is elsewhere. */
export function isReported(
  trigger: Trigger,
  found: Dated,
  told: readonly Quotation[],
  tokens: SentenceTokens,
  document: AnalysisDocument,
): boolean {
  // "Sales in May were the best in years, she said"
  if (found.start < trigger.end)
    return told.some(
      ({ type, cue, ...span }) =>
        type === 'indirect' && cue !== null && overlaps(cue, trigger) && contains(span, found),
    );
  return (
    liesAhead(found.reading, document) ||
    isBehindOpening(trigger, found, tokens, document) ||
    isWithin(trigger, found, told, tokens)
  );
}

/** "said two men seen on Monday were sought": words of what was said stand before the date. */
function isWithin(
  trigger: Trigger,
  found: Span,
  told: readonly Quotation[],
  { text, first, last }: SentenceTokens,
): boolean {
  const said = told.find(
    (quotation) => contains(quotation, found) && quotation.cue !== null && overlaps(quotation.cue, trigger),
  );
  if (!said || said.start < trigger.end) return false;
  for (let index = first; index <= last; index += 1) {
    const token = text.tokens[index];
    if (!token || token.end > found.start) break;
    if (token.start >= said.start && token.class === 'x') return true;
  }
  return false;
}

function isBehindOpening(
  trigger: Trigger,
  found: Span,
  { text, first, last }: SentenceTokens,
  document: AnalysisDocument,
): boolean {
  const { complementisers } = document.language.speech;
  for (let index = first; index <= last; index += 1) {
    const token = text.tokens[index];
    if (!token || token.start < trigger.end || token.end > found.start) continue;
    // "announced, on Sunday 14 September, that": set off by commas, the date is that of the saying.
    if (token.class === ',' && isAside(index, found, text, document)) continue;
    if (
      /[,:“”"h]/.test(token.class) ||
      /^[，：「『«]$/u.test(token.word) ||
      complementisers.includes(token.word)
    )
      return true;
  }
  return false;
}

/** True for the comma at `index` where nothing but the date stands between it and the clause of what was said. */
function isAside(index: number, found: Span, text: TokenText, document: AnalysisDocument): boolean {
  let after = index + 1;
  while (/[Nti@]/.test(text.classes[after] ?? '')) after += 1;
  if (text.tokens[after]?.start !== found.start) return false;
  while (after < text.tokens.length && (text.tokens[after]?.start ?? 0) < found.end) after += 1;
  if (text.classes[after] === ',') after += 1;
  const word = text.tokens[after]?.word ?? '';
  return document.language.speech.complementisers.includes(word);
}

/** True where the date belongs to the saying of this quotation. */
export function belongsTo(quotation: Quotation, trigger: Trigger | null, found: Span, text: string): boolean {
  const { cue } = quotation;
  if (!cue || !trigger || trigger.future) return false;
  if (overlaps(cue, trigger)) return true;
  // "…, Khan told reporters on Friday": nothing but the cue's own clause between.
  const between =
    cue.end <= found.start ? text.slice(cue.end, found.start) : text.slice(found.end, cue.start);
  return (
    between.length < 60 &&
    !/[.;:“”"]/u.test(between) &&
    !overlaps(quotation, found) &&
    trigger.start === cue.start
  );
}

/** Words between a verb of saying and the clause of what was said ("told reporters in Geneva on Monday that"). */
const REACH = 10;

/** True where something said stands in the sentence: "showed up in 2008" says nothing. */
export function isTold(
  trigger: Trigger | null,
  told: readonly Quotation[],
  { text, first, last }: SentenceTokens,
  document: AnalysisDocument,
): boolean {
  if (trigger === null) return true;
  if (told.some(({ cue }) => cue !== null && overlaps(cue, trigger))) return true;
  const { calendar, speech } = document.language;
  // Languages whose reported clauses are not found yet: the verb alone has to do.
  if (speech.complementisers.length === 0) return true;
  let seen = 0;
  for (let index = first; index <= last && seen <= REACH; index += 1) {
    const token = text.tokens[index];
    if (!token || token.start < trigger.end) continue;
    seen += 1;
    if (/[:"“”]/.test(token.class)) return true;
    // "charged with the crash that killed two": a clause about a noun.
    if (speech.complementisers.includes(token.word)) {
      const next = text.tokens[index + 1];
      return next === undefined || !isPastVerb(next);
    }
  }
  return (
    calendar.statementWords?.includes(trigger.word) === true ||
    isSeparable(trigger, { text, first, last }, calendar)
  );
}

/** "Das teilte die Sprecherin am Mittwoch mit": the second part ends the clause. */
function isSeparable(
  trigger: Trigger,
  { text, first, last }: SentenceTokens,
  { eventWords }: CalendarData,
): boolean {
  const part = eventWords?.separableSaying?.[trigger.word];
  if (part === undefined) return false;
  for (let index = first; index <= last; index += 1) {
    const token = text.tokens[index];
    if (token && token.start >= trigger.end && token.word === part)
      return /[.,;:!?]/.test(text.tokens[index + 1]?.word ?? '.');
  }
  return false;
}

/** "Speaking from New York on 30 October, the spokesman…": the sentence is the telling of what was said. */
export function leadsToStatement(
  { text, first, last }: SentenceTokens,
  trigger: Trigger | null,
  found: Span,
  document: AnalysisDocument,
): boolean {
  const { statementWords: words, clauseWords } = document.language.calendar;
  if (!words || trigger?.future === true) return false;
  if (trigger && words.includes(trigger.word)) return true;
  for (let index = first; index <= Math.min(last, first + 1); index += 1) {
    if (!words.includes(text.tokens[index]?.word ?? '')) continue;
    // "I spoke to Ana Ruiz, who has driven trains since 1998": another clause has the date.
    for (let at = index + 1; at <= last && (text.tokens[at]?.end ?? Infinity) <= found.start; at += 1)
      if (clauseWords?.includes(text.tokens[at]?.word ?? '') === true) return false;
    return true;
  }
  return false;
}
