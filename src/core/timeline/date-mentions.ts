/**
 * Dates given event words ("launched", "the quake"): by the date that governs them in their
 * sentence, else by the story: the day the article tells of, unless the words lie in the future,
 * in a wish or in a general truth.
 */
import type { AnalysisDocument, Sentence } from '../analysis/document.ts';
import type { DateReading, Span, TimeExpression } from '../model.ts';
import { lexDocument } from './lexing/lex-text.ts';
import type { TokenText } from './lexing/token.ts';
import { readModality } from './events/read-modality.ts';
import { chooseExpression } from './events/choose-expression.ts';
import { dayPeriod } from './resolving/periods.ts';
import type { Findings } from './find-events.ts';

/** A mention with its date: EDTF (`2025-10-30`, `2025-10`, `2025-10-27/2025-10-30`) or `XXXX`. */
export interface DatedMention extends Span {
  readonly date: string;
}

/** What one sentence offers its mentions. */
interface SentenceScene {
  readonly sentence: Sentence;
  readonly first: number;
  readonly last: number;
  readonly expressions: readonly TimeExpression[];
}

/** Dates every mention; the ones nothing dates answer `XXXX`. */
export function dateMentions(document: AnalysisDocument, findings: Findings, mentions: readonly Span[]): DatedMention[] {
  const text = lexDocument(document);
  const scenes = sentenceScenes(document, text, findings.timeExpressions);
  const topic = topicDay(document, scenes, text);
  return mentions.map((mention) => {
    const at = scenes.findIndex(({ sentence }) => mention.start < sentence.end && sentence.start <= mention.start);
    const scene = scenes[at];
    const date = scene ? dateOf(mention, scene, scenes, at, topic, document, text, findings) : null;
    return { start: mention.start, end: mention.end, date: date ?? 'XXXX' };
  });
}

function sentenceScenes(document: AnalysisDocument, text: TokenText, expressions: readonly TimeExpression[]): SentenceScene[] {
  let at = 0;
  return document.sentences.map((sentence) => {
    while (at < text.tokens.length && (text.tokens[at]?.start ?? 0) < sentence.start) at += 1;
    let end = at;
    while (end < text.tokens.length && (text.tokens[end]?.start ?? 0) < sentence.end) end += 1;
    return {
      sentence,
      first: at,
      last: end - 1,
      expressions: expressions.filter((found) => found.reading !== null && found.start >= sentence.start && found.end <= sentence.end && isPlaceable(found)),
    };
  });
}

function isPlaceable({ type, reading }: TimeExpression): boolean {
  return (type === 'DATE' || type === 'TIME') && reading !== null && reading.granularity !== 'century' && reading.granularity !== 'decade';
}

/**
 * The day the article tells of: the first day named in its opening sentences that lies within ten
 * days before publication, else the day of publication.
 */
function topicDay(document: AnalysisDocument, scenes: readonly SentenceScene[], text: TokenText): string | null {
  const published = document.publishedDay;
  const opening = scenes.filter(({ first, last }) => last - first > 6).slice(0, 3);
  for (const { expressions, first } of opening) {
    for (const { reading, start } of expressions) {
      const day = reading?.bounds.earliestStart ?? null;
      if (!reading || day === null || (reading.granularity !== 'day' && reading.granularity !== 'time')) continue;
      if (published !== null && (day > published || day < published - 10)) continue;
      if (start < 0 || text.tokens[first] === undefined) continue;
      return reading.edtf;
    }
  }
  return published === null ? null : dayPeriod(published).value;
}

function dateOf(
  mention: Span,
  scene: SentenceScene,
  scenes: readonly SentenceScene[],
  at: number,
  topic: string | null,
  document: AnalysisDocument,
  text: TokenText,
  findings: Findings,
): string | null {
  const data = document.language.calendar;
  const governing = chooseExpression(mention, scene.expressions, scene, text, data, findings.quotations);
  if (governing?.reading) return startOf(governing, governing.reading);
  const modality = readModality(text, scene.first, scene.last, mention, data);
  if (modality === 'future' || modality === 'unreal') return null;
  if (modality === 'state') return document.publishedDay === null ? topic : dayPeriod(document.publishedDay).value;
  return carried(scenes, at, document.publishedDay) ?? topic;
}

/**
 * The day, month or year an event began, as the exchange format knows no intervals: the start of a
 * stretch, the period of "early 2009", the first day of a week or quarter.
 */
function startOf(expression: TimeExpression, reading: DateReading): string {
  const plain = /^(?:BC)?\d{4}(?:-\d\d){0,2}(?=T|$)/.exec(expression.value);
  if (plain) return plain[0];
  const day = reading.bounds.earliestStart ?? reading.bounds.latestEnd;
  return day === null ? 'XXXX' : dayPeriod(day).value;
}

/** The day the sentences before told of, as long as it is recent. */
function carried(scenes: readonly SentenceScene[], at: number, published: number | null): string | null {
  for (let index = at - 1; index >= 0 && index >= at - REACH; index -= 1) {
    const found = scenes[index]?.expressions.findLast(({ reading }) => {
      const day = reading?.bounds.earliestStart ?? null;
      return day !== null && reading?.bounds.latestEnd === day && (published === null || (day <= published && day > published - 10));
    });
    if (found?.reading) return startOf(found, found.reading);
  }
  return null;
}

/** Sentences a story day is carried on. */
const REACH = 0;
