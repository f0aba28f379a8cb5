/**
 * Dates given event words ("launched", "the quake"): by the date that governs them in their
 * sentence, else by the story: the day the article tells of, unless the words lie in the future,
 * in a wish or in a general truth.
 */
import type { AnalysisDocument, Sentence } from '../analysis/document.ts';
import type { DateReading, Quotation, Span, TimeExpression } from '../model.ts';
import { contains } from '../text.ts';
import { dayOfIso } from './days.ts';
import type { CalendarData } from '../languages/calendar-data.ts';
import { lexDocument } from './lexing/lex-text.ts';
import type { TokenText } from './lexing/token.ts';
import { verbMark } from './lexing/verb-marks.ts';
import { isGiven, isSomeTimeAfter, readModality } from './events/read-modality.ts';
import { lengthen, lengthOf } from './events/event-length.ts';
import { chooseExpression, leadsSentence } from './events/choose-expression.ts';
import { indexAt, SpanIndex, spansMeeting } from './spans.ts';
import { findOwnDate } from './resolving/find-own-date.ts';
import { dayPeriod, unitPeriod } from './resolving/periods.ts';
import type { Findings } from './find-events.ts';

/** A mention with its date: EDTF (`2025-10-30`, `2025-10`, `2025-10-27/2025-10-30`) or `XXXX`. */
export interface DatedMention extends Span {
  readonly date: string;
}

/** Days before publication that an article still tells of as its own. */
const RECENT = 10;

/** Letters of a word that is the same event as a longer one that begins with it. */
const SHORTEST_STEM = 5;

/** What one sentence offers its mentions. */
interface SentenceScene {
  readonly sentence: Sentence;
  readonly first: number;
  readonly last: number;
  readonly expressions: readonly TimeExpression[];
  /** Every expression of the sentence, lengths too. */
  readonly lengths: readonly TimeExpression[];
}

/**
 * Dates every mention. For `dating` the ones nothing dates answer `XXXX`. For `ordering` each answers
 * the start of what dates it, and the undated ones the day their article tells of, which puts them
 * in their place on a timeline of several articles.
 */
export function dateMentions(
  document: AnalysisDocument,
  findings: Findings,
  mentions: readonly Span[],
  purpose: 'dating' | 'ordering' = 'dating',
): DatedMention[] {
  const text = lexDocument(document);
  const scenes = sentenceScenes(document, text, findings.timeExpressions);
  const written = writtenDay(document, findings.timeExpressions);
  const quotations = new SpanIndex(findings.quotations);
  const topic = topicDay(written, scenes, text, document.language.calendar);
  const moved = movedDays(scenes, topic, written, text, document.language.calendar);
  return mentions.map((mention) => {
    const scene = scenes[indexAt(document.sentences, mention.start)];
    const date = scene
      ? dateOf(
          mention,
          scene,
          scenes,
          { topic: moved[indexAt(document.sentences, mention.start)] ?? topic, written, purpose },
          document,
          text,
          quotations,
        )
      : null;
    return {
      start: mention.start,
      end: mention.end,
      date: (purpose === 'ordering' ? startOf(date ?? topic) : date) ?? 'XXXX',
    };
  });
}

function sentenceScenes(
  document: AnalysisDocument,
  text: TokenText,
  expressions: readonly TimeExpression[],
): SentenceScene[] {
  let at = 0;
  return document.sentences.map((sentence) => {
    while (at < text.tokens.length && (text.tokens[at]?.start ?? 0) < sentence.start) at += 1;
    let end = at;
    while (end < text.tokens.length && (text.tokens[end]?.start ?? 0) < sentence.end) end += 1;
    const inside = spansMeeting(expressions, sentence).filter((found) => contains(sentence, found));
    return {
      sentence,
      first: at,
      last: end - 1,
      expressions: inside.filter(isPlaceable),
      lengths: inside,
    };
  });
}

/** The day the article was written and the day it tells of. */
interface Days {
  readonly topic: string | null;
  readonly written: number | null;
  readonly purpose: 'dating' | 'ordering';
}

/** The article's own date line, else the date of publication. */
function writtenDay(document: AnalysisDocument, expressions: readonly TimeExpression[]): number | null {
  const days = expressions.flatMap(({ start, end, reading }) => {
    const day =
      reading?.basis === 'explicit' && reading.granularity === 'day' ? reading.bounds.earliestStart : null;
    return day === null ? [] : [{ start, end, day }];
  });
  return findOwnDate(document, days) ?? document.publishedDay;
}

/** Someone's own words, told of no day. */
function isQuoted(mention: Span, quotations: SpanIndex<Quotation>): boolean {
  return quotations
    .meeting(mention)
    .some((quotation) => quotation.type !== 'indirect' && contains(quotation, mention));
}

function isPlaceable({ type, reading }: TimeExpression): boolean {
  return (
    type !== 'SET' &&
    reading !== null &&
    reading.granularity !== 'century' &&
    reading.granularity !== 'decade'
  );
}

/**
 * The day the article tells of: the first day named in its opening sentences that lies within ten
 * days before publication, else the day of publication.
 */
function topicDay(
  published: number | null,
  scenes: readonly SentenceScene[],
  text: TokenText,
  data: CalendarData,
): string | null {
  const opening = scenes.filter(({ first, last }) => last - first > 6).slice(0, 2);
  for (const scene of opening) {
    if (isBackground(scene, text, data)) continue;
    const { expressions } = scene;
    for (const { reading } of expressions) {
      const day = reading?.bounds.earliestStart ?? null;
      if (!reading || day === null || (reading.granularity !== 'day' && reading.granularity !== 'time'))
        continue;
      if (published !== null && (day > published || day < published - RECENT)) continue;
      return reading.edtf;
    }
  }
  return published === null ? null : dayPeriod(published).value;
}

/**
 * The day the story stands at in each sentence: "On Friday, shares fell" moves it there for the
 * sentences after it, until the next such day.
 */
function movedDays(
  scenes: readonly SentenceScene[],
  topic: string | null,
  written: number | null,
  text: TokenText,
  data: CalendarData,
): (string | null)[] {
  let day = topic;
  return scenes.map((scene) => {
    if (isBackground(scene, text, data)) return day;
    for (const { reading, ...expression } of scene.expressions) {
      const at = reading?.bounds.earliestStart ?? null;
      if (reading?.granularity !== 'day' || at === null || written === null) continue;
      if (at <= written && at >= written - RECENT && leadsSentence(expression, scene, text))
        day = reading.edtf;
    }
    return day;
  });
}

/** "On Sunday ministers had agreed": told of as over before the day the article tells of. */
function isBackground({ first, last }: SentenceScene, text: TokenText, data: CalendarData): boolean {
  for (let at = first; at < last; at += 1) {
    if (verbMark(text, at) !== 'past') continue;
    const auxiliary = data.pluperfect?.includes(text.tokens[at]?.word ?? '') === true;
    return auxiliary && text.classes.startsWith('x', at + 1);
  }
  return false;
}

function dateOf(
  mention: Span,
  scene: SentenceScene,
  scenes: readonly SentenceScene[],
  { topic, written, purpose }: Days,
  document: AnalysisDocument,
  text: TokenText,
  quotations: SpanIndex<Quotation>,
): string | null {
  const governing = chooseExpression(mention, scene.expressions, scene, text, document, quotations);
  const twin = governing === null ? sameEvent(mention, scenes, document, text, quotations) : null;
  if (twin !== null) return twin;
  const after = dayBefore(mention, scene, topic, text);
  if (after !== null) return after;
  const modality = readModality(text, scene.first, scene.last, mention, document.language);
  // "frozen since 2022 and will rise": what lies ahead is not dated by what was told before it.
  const behind =
    modality === 'future' &&
    governing !== null &&
    governing.end <= mention.start &&
    liesBehind(governing.reading, written);
  // On a timeline it still stands with the date it follows.
  const loose =
    purpose === 'dating' && governing !== null && isLoose(mention, governing, scene, text, document);
  if (governing?.reading && !behind && !loose) {
    const length = lengthOf(scene.lengths);
    // "The four-day talks broke up on Sunday": the talks took four days, their end did not.
    const own = length !== null && mention.start >= length.span.end && mention.start - length.span.end <= 2;
    const reading = own ? lengthen(governing.reading, length) : governing.reading;
    return reading === governing.reading ? datedBy(governing, reading) : reading.edtf;
  }
  if (modality === 'future' || modality === 'unreal') return null;
  if (modality === 'state') return written === null ? topic : dayPeriod(written).value;
  // A cue that a mark paired wrongly took in is no part of the words said.
  const cue = document.language.speech.sayingVerbs.includes(
    document.text.slice(mention.start, mention.end).toLowerCase(),
  );
  return !cue && isQuoted(mention, quotations) ? null : topic;
}

/** "launched it on 28 April … since its launch": a noun with an owner or an article, told and dated elsewhere. */
function sameEvent(
  mention: Span,
  scenes: readonly SentenceScene[],
  document: AnalysisDocument,
  text: TokenText,
  quotations: SpanIndex<Quotation>,
): string | null {
  const at = text.tokens.findIndex(({ start }) => start >= mention.start);
  const own = text.tokens[at];
  if (!own || own.word.length < SHORTEST_STEM || !isGiven(text, at, document.language.calendar)) return null;
  for (const scene of scenes) {
    if (scene.expressions.length === 0) continue;
    for (let index = scene.first; index <= scene.last; index += 1) {
      const token = text.tokens[index];
      if (!token || index === at || token.class !== 'x' || !token.word.startsWith(own.word)) continue;
      const governing = chooseExpression(token, scene.expressions, scene, text, document, quotations);
      if (governing?.reading?.granularity === 'day') return datedBy(governing, governing.reading);
    }
  }
  return null;
}

/** "Two weeks after the flood, they met": the flood lay two weeks before the day told of. */
function dayBefore(
  mention: Span,
  { lengths, first, last }: SentenceScene,
  topic: string | null,
  text: TokenText,
): string | null {
  const length = lengths.findLast(({ type, end }) => type === 'DURATION' && end <= mention.start);
  const told = topic === null ? null : dayOfIso(topic.slice(0, 10));
  const [, amount, unit] = /^P(\d+)([DWMY])$/.exec(length?.value ?? '') ?? [];
  if (!length || told === null || amount === undefined || unit === undefined) return null;
  let at = first;
  while (at < last && (text.tokens[at]?.start ?? 0) < length.end) at += 1;
  if (text.classes[at] !== '›') return null;
  for (; at <= last && (text.tokens[at]?.end ?? 0) <= mention.start; at += 1)
    if (/[,;:.&“”"]/.test(text.classes[at] ?? '')) return null;
  const steps = -Number(amount);
  return unit === 'W'
    ? dayPeriod(told + steps * 7).value
    : unitPeriod(unit as 'D' | 'M' | 'Y', told, steps).value;
}

/** "in 1996 he returned and soon after reassumed the post": told after the date, on no day. */
function isLoose(
  mention: Span,
  governing: Span,
  { first, last }: SentenceScene,
  text: TokenText,
  document: AnalysisDocument,
): boolean {
  if (governing.end > mention.start) return false;
  let at = first;
  while (at < last && (text.tokens[at]?.end ?? 0) <= mention.start) at += 1;
  return isSomeTimeAfter(text, at, document.language.calendar);
}

/** True for what was over, or told without an end, before the article was written. */
function liesBehind(reading: DateReading | null, written: number | null): boolean {
  const start = reading?.bounds.earliestStart ?? null;
  const end = reading?.bounds.latestEnd ?? start;
  return written !== null && start !== null && end !== null && end < written;
}

/**
 * The date of an event as short as the text allows: a day, month or year where one is named (the
 * whole of it for "early 2009"), the first day of a week or quarter. A stretch stays one where the
 * words make it so: "overnight", "earlier this month", "by the end of the year", "since 2021".
 */
function datedBy(expression: TimeExpression, reading: DateReading): string {
  const { bounds, granularity } = reading;
  const now = reading.basis !== 'explicit';
  const cut =
    granularity === 'range' &&
    now &&
    expression.type === 'DATE' &&
    /^(?:earlier|later)\b/iu.test(expression.text);
  const night = granularity === 'range' && expression.type === 'TIME';
  const due = bounds.latestStart === null && bounds.earliestStart !== null && bounds.latestEnd !== null;
  if (cut || night || due || isOngoing(reading)) return reading.edtf.replaceAll('~', '');
  const plain = /^(?:BC)?\d{4}(?:-\d\d){0,2}(?=T|$)/.exec(expression.value);
  const opened = bounds.latestEnd === null && granularity === 'range';
  if (plain && !opened) return plain[0];
  const day = bounds.earliestStart ?? bounds.latestEnd;
  return day === null ? 'XXXX' : dayPeriod(day).value;
}

/** "since 2021", and still so. */
function isOngoing({ bounds, granularity }: DateReading): boolean {
  return bounds.latestEnd === null && bounds.earliestEnd !== null && granularity !== 'range';
}

/** The first end of a stretch ("2021/.." → 2021); the only one where the other is open. */
function startOf(date: string | null): string | null {
  const [first, last] = date?.split('/') ?? [];
  return first === '..' ? (last ?? null) : (first ?? null);
}
