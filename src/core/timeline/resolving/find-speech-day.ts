/** Which day words such as "tomorrow" count from inside a quotation. */
import type { Trace } from '../../analysis/document.ts';
import type { CalendarData } from '../../languages/calendar-data.ts';
import type { DateReading, Quotation, TimeExpression } from '../../model.ts';
import type { Token, TokenText } from '../lexing/token.ts';
import { verbMark } from '../lexing/verb-marks.ts';
import type { Candidate } from '../meaning.ts';
import { spansMeeting } from '../spans.ts';
import type { Anchor, Scene } from './resolve-candidates.ts';

/** Quotations looked back at for the day of one that goes on from them. */
const FARTHEST = 6;

/**
 * The day a quotation was said: the day named beside it in its sentence, or beside the quotation it goes
 * on from; `anchor` where none is named.
 */
export function findSpeechDay(
  quotation: Quotation,
  outside: readonly Candidate[],
  results: ReadonlyMap<Candidate, TimeExpression>,
  scene: Scene,
  anchor: Anchor,
  trace: Trace,
): Anchor {
  let told: Quotation | undefined = quotation;
  for (let back = 0; told && back < FARTHEST; back += 1) {
    const named = namedDay(told, outside, results, scene, anchor, trace);
    if (named !== null) return named;
    const before: string | null = told.continues;
    told = before === null ? undefined : scene.quotationsById.get(before);
  }
  return anchor;
}

/** The day named beside one quotation; null where none is. */
function namedDay(
  quotation: Quotation,
  outside: readonly Candidate[],
  results: ReadonlyMap<Candidate, TimeExpression>,
  { document, text, data }: Scene,
  anchor: Anchor,
  trace: Trace,
): Anchor | null {
  const sentences = spansMeeting(document.sentences, quotation);
  const start = sentences[0]?.start ?? quotation.start;
  const end = sentences.at(-1)?.end ?? quotation.end;
  for (const candidate of spansMeeting(outside, { start, end })) {
    const reading = results.get(candidate)?.reading;
    if (!reading || reading.bounds.earliestStart === null) continue;
    if (reading.granularity !== 'day' && reading.granularity !== 'time') {
      if (!isSaidLongAgo(quotation, candidate, reading, anchor.day, text, data)) continue;
      trace('resolve', quotation.text.slice(0, 40), `said in ${reading.edtf}, on a day not told`);
      const { earliestStart: first, latestEnd: last } = reading.bounds;
      return last === null ? { day: null, basis: 'none' } : { day: first, last, basis: 'speech-date' };
    }
    if (anchor.day !== null && reading.bounds.earliestStart > anchor.day) continue;
    trace('resolve', quotation.text.slice(0, 40), `said on ${reading.edtf}`);
    return { day: reading.bounds.earliestStart, basis: 'speech-date' };
  }
  return null;
}

/**
 * "…," he said in 2019, she said last week: the week, month or year of the saying stands beside its verb, and is
 * not that of the news.
 */
function isSaidLongAgo(
  { cue }: Quotation,
  candidate: Candidate,
  { bounds, basis }: DateReading,
  now: number | null,
  text: TokenText,
  data: CalendarData,
): boolean {
  if (!cue || now === null || candidate.relation !== undefined) return false;
  if (candidate.start < cue.end || bounds.latestEnd === null || bounds.latestEnd >= now) return false;
  const isBare = basis === 'document-date' && candidate.meaning.kind === 'unit';
  if (!isBare && (basis !== 'explicit' || !/[iN]/.test(text.classes[candidate.first - 1] ?? '')))
    return false;
  for (let index = candidate.first - 1; (text.tokens[index]?.start ?? 0) >= cue.end; index -= 1) {
    const token = text.tokens[index] as Token;
    if (verbMark(text, index) !== null || data.clauseWords?.includes(token.word) === true) return false;
  }
  return true;
}
