/** Dates that open no event of their own: datelines, bylines, and those that belong to a noun. */
import { datelineOf } from '../../analysis/dateline-prefix.ts';
import type { AnalysisDocument, Sentence } from '../../analysis/document.ts';
import type { CalendarData } from '../../languages/calendar-data.ts';
import type { Span, TimeExpression } from '../../model.ts';
import type { Token, TokenText } from '../lexing/token.ts';
import { verbMark } from '../lexing/verb-marks.ts';
import type { Dated, SentenceTokens } from './sentence-dates.ts';
import { isCompared } from './compared-dates.ts';
import { isComparedSince, isSuperlative } from './since-comparison.ts';

/** True where the date stands for an event of the sentence; `inside`: all expressions of it. */
export function opensEvent(
  found: Dated,
  sentence: Sentence,
  inside: readonly TimeExpression[],
  tokens: SentenceTokens,
  document: AnalysisDocument,
): boolean {
  const several = inside.length > 1;
  return (
    isEntry(found, inside) &&
    !isDateLine(found, sentence, document) &&
    !isComparedSince(found, tokens, tokens.text, document.language.calendar) &&
    !isCompared(found, tokens, document.language.calendar) &&
    !((several || found.reading.granularity === 'year') && isNounDate(found, tokens, document)) &&
    !(several && isForecast(found, tokens, document)) &&
    !isSuperlativeSeason(found, tokens, document.language.calendar) &&
    !(several && isDateOfNoun(found, inside, tokens, document))
  );
}

/** "Published on 9 February at 18:40 – The Courier": the day of publication in a short line without a verb. */
export function isByline({ reading }: Dated, sentence: Sentence, document: AnalysisDocument): boolean {
  return (
    sentence.end - sentence.start < 90 &&
    reading.bounds.earliestStart !== null &&
    reading.bounds.earliestStart === document.publishedDay &&
    reading.bounds.latestEnd === document.publishedDay
  );
}

/** "MOMBASA, 14 March 2026 – …", "新华社昆明3月14日电": the dateline dates the article, not what happened. */
function isDateLine(found: Span, sentence: Sentence, document: AnalysisDocument): boolean {
  const dateline = datelineOf(document, sentence);
  if (dateline !== null && dateline.day !== null && found.end <= sentence.start + dateline.end) return true;
  if (found.start - sentence.start > 48) return false;
  const before = document.text.slice(sentence.start, found.start);
  const after = document.text.slice(found.end, found.end + 24);
  return !/[.:;]/u.test(before) && /^\s*(?:\([^)]*\)\s*)?[–—-]\s/u.test(after);
}

/** "after Wednesday's vote", "the 2014 war": the date of a noun, beside another that dates the sentence. */
function isNounDate(
  { from: at, to: next }: Dated,
  { text, first }: SentenceTokens,
  { language }: AnalysisDocument,
): boolean {
  const { calendar: data, speech } = language;
  const after = text.tokens[next];
  if (!after) return false;
  // "der 1904 gegründet wurde": no noun where those are written large.
  if (speech.nounsCapital && after.class === 'x' && !after.capital) return false;
  // "before the summer recess begins": the article is part of the date.
  if (text.classes[at] === 't' && /[Ss]/.test(text.classes[next - 1] ?? '') && isNounAt(text, next, data))
    return true;
  if (at === first) return false;
  if (after.class === "'") return true;
  const before = text.classes[at - 1] ?? '';
  const owned = /[ta']/.test(before) || isPossessive(text.tokens[at - 1], text.tokens[at - 2]);
  return after.class === 'x' && owned && /^\p{L}/u.test(after.word);
}

/** A word that is no verb we know of and no small word. */
function isNounAt(text: TokenText, index: number, data: CalendarData): boolean {
  const token = text.tokens[index];
  return (
    token?.class === 'x' &&
    /^\p{L}{3,}/u.test(token.word) &&
    verbMark(text, index) === null &&
    data.clauseWords?.includes(token.word) !== true &&
    data.helpingWords?.includes(token.word) !== true
  );
}

/** "cut its forecast for 2026": what a figure or a plan is for, beside another date. */
function isForecast(found: Dated, { text, first }: SentenceTokens, document: AnalysisDocument): boolean {
  const { bounds, granularity } = found.reading;
  const isOver = (bounds.latestEnd ?? Infinity) < (document.publishedDay ?? -Infinity);
  if (granularity === 'day' || granularity === 'time' || isOver) return false;
  const at = found.from;
  return text.classes[at - 1] === 'r' && text.classes[at - 2] === 'x' && at - 2 > first;
}

/** "after the driest winter in 60 years": a season that is measured, not one in which something was. */
function isSuperlativeSeason(found: Dated, { text, first }: SentenceTokens, data: CalendarData): boolean {
  if (found.reading.granularity !== 'season') return false;
  const at = found.from;
  return at > first && isSuperlative(text, at - 1, data);
}

/** "the level of early 2024", "the fire of 3 May": the date of a noun again, in languages that do not say "from" so. */
function isDateOfNoun(
  found: Dated,
  inside: readonly Span[],
  { text, first }: SentenceTokens,
  document: AnalysisDocument,
): boolean {
  if (document.language.calendar.connecting?.from === undefined) return false;
  if (!inside.some(({ start, end }) => start === found.start && end === found.end)) return false;
  const at = found.from;
  const noun = text.tokens[at - 2];
  return (
    at - 2 >= first &&
    text.classes[at - 1] === 'O' &&
    noun?.class === 'x' &&
    // "as of 1 May"
    noun.word !== 'as' &&
    /^\p{L}/u.test(noun.word)
  );
}

/** "her", "Bush's": what makes a year part of a name ("her 2008 effort"). */
function isPossessive(before: Token | undefined, further: Token | undefined): boolean {
  return (
    before !== undefined &&
    (/^(?:his|her|its|their|our)$/.test(before.word) || (before.word === 's' && further?.class === "'"))
  );
}

/** Decades and centuries set a scene; parts of now ("today" inside a quotation) are no entry either. */
function isEntry(found: Dated, all: readonly TimeExpression[]): boolean {
  const source = all.find((expression) => expression.start <= found.start && found.end <= expression.end);
  if (source?.type === 'SET') return false;
  return found.reading.granularity !== 'century' && found.reading.granularity !== 'decade';
}
