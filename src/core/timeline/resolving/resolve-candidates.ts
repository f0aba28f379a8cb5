/** Reads candidates in text order, keeping what was told before, and writes time expressions. */
import { noTrace, type AnalysisDocument, type Trace } from '../../analysis/document.ts';
import type { CalendarData } from '../../languages/calendar-data.ts';
import type { DateBasis, Quotation, TimeExpression } from '../../model.ts';
import { dayOfIso } from '../days.ts';
import type { TokenText } from '../lexing/token.ts';
import { verbMark } from '../lexing/verb-marks.ts';
import type { Candidate } from '../meaning.ts';
import {
  findLimitTense,
  findSinceTense,
  findTense,
  looksAhead,
  markedTense,
  type Tense,
} from './find-tense.ts';
import { makeAlternatives, makeReading, type Shaping } from './make-reading.ts';
import { contains } from '../../text.ts';
import { indexAt, SpanIndex } from '../spans.ts';
import { entryAt, findEntryDays, type EntryDay } from './find-entry-days.ts';
import { findSpeechDay } from './find-speech-day.ts';
import { findDatelineDay, findOwnDate } from './find-own-date.ts';
import { orderNumericDates } from './order-numeric-dates.ts';
import { findStatementDay } from './find-statement-day.ts';
import { periodOfExplicit } from './explicit-dates.ts';
import type { Period } from './periods.ts';
import type { Moment, Resolved } from './moment.ts';
import { asAnyWeek, endsRange, goesOnList, isAlternative } from './beside-another.ts';
import { isFixedAhead, isOfRemark, isToCome, namesThing } from './looks-forward.ts';
import { asHabit, asLength, countsSolar, holdsNow } from './lengths-and-ranges.ts';
import { resolveMeaning } from './resolve-meaning.ts';
import { isAmongHad, isAside, isCoarser, isElsewhere, isLookBack, isStoryStep } from './story-steps.ts';

export interface Scene {
  readonly document: AnalysisDocument;
  readonly text: TokenText;
  readonly quotations: readonly Quotation[];
  readonly quotationsById: ReadonlyMap<string, Quotation>;
  /** True where "this year" is one of the Iranian calendar. */
  readonly solar: boolean;
  readonly data: CalendarData;
}

/** The day that relative words count from, and why that one. */
export interface Anchor {
  readonly day: number | null;
  /** Where only the week, month or year of the speech is told: its last day; `day` is its first. */
  readonly last?: number;
  readonly basis: DateBasis;
}

/** An expression with the words' own meaning, for those who ask what was stated and what the day adds. */
export interface ReadExpression {
  readonly candidate: Candidate;
  readonly expression: TimeExpression;
}

/** Resolves candidates; expressions inside quotations count from the day of the speech. */
export function resolveCandidates(
  found: readonly Candidate[],
  given: Omit<Scene, 'quotationsById' | 'solar'>,
  trace: Trace,
): ReadExpression[] {
  const candidates = orderNumericDates(found, given.document.publishedDay, given.text, given.data, trace);
  const quoted = new SpanIndex(given.quotations.filter(({ type }) => type !== 'indirect'));
  const outside: Candidate[] = [];
  const inside = new Map<Quotation, Candidate[]>();
  for (const candidate of candidates) {
    const quotation = quoted.meeting(candidate).find((span) => contains(span, candidate));
    if (!quotation) outside.push(candidate);
    else inside.set(quotation, [...(inside.get(quotation) ?? []), candidate]);
  }
  const scene: Scene = {
    solar: countsSolar(given.text, given.data),
    ...given,
    // Asked only of what stands in quotations.
    quotationsById: new Map(inside.size === 0 ? [] : given.quotations.map((said) => [said.id, said])),
  };
  const anchor = anchorOf(candidates, scene, trace);
  const history = isHistory(candidates, anchor.day, scene.text);
  if (history) trace('resolve', '', 'most dates lie far from the day of publication: read as a story');
  const results = new Map<Candidate, TimeExpression>();
  const entries = findEntryDays(scene.document);
  const anchorAt = (start: number): Anchor => {
    const entry = entryAt(entries, start);
    return entry === null ? anchor : { day: entry.day, basis: 'document-date' };
  };
  for (const run of byEntry(outside, entries)) {
    const start = run[0]?.start ?? 0;
    resolveRun(run, scene, anchorAt(start), history, results, trace);
  }
  for (const [quotation, said] of inside) {
    const own = findSpeechDay(quotation, outside, results, scene, anchorAt(quotation.start), trace);
    resolveRun(said, scene, own, history, results, trace);
  }
  return candidates.flatMap((candidate) => {
    const expression = results.get(candidate);
    return expression === undefined ? [] : [{ candidate, expression }];
  });
}

/** The candidates of each entry of a live blog, in text order; of any other text, all of them. */
function byEntry(
  candidates: readonly Candidate[],
  entries: readonly EntryDay[],
): readonly (readonly Candidate[])[] {
  if (entries.length === 0) return [candidates];
  const runs = new Map<EntryDay | null, Candidate[]>();
  for (const candidate of candidates) {
    const entry = entryAt(entries, candidate.start);
    const run = runs.get(entry);
    if (run === undefined) runs.set(entry, [candidate]);
    else run.push(candidate);
  }
  return [...runs.values()];
}

/** The day the document was written: stated, from the dateline, or that of the statement it tells of. */
function anchorOf(candidates: readonly Candidate[], { document, text }: Scene, trace: Trace): Anchor {
  const days = candidates.flatMap(({ start, end, meaning }) => {
    const period = periodOfExplicit(meaning);
    return period?.granularity === 'day' ? [{ start, end, day: period.first }] : [];
  });
  const own = findOwnDate(document, days) ?? findDatelineDay(document, candidates);
  if (own !== null) {
    if (own !== document.publishedDay)
      trace('resolve', '', `counting from the article's own date line, day ${own}`);
    return { day: own, basis: 'document-date' };
  }
  if (document.publishedDay !== null) return { day: document.publishedDay, basis: 'document-date' };
  const dateline = document.dateline?.date ? dayOfIso(document.dateline.date) : null;
  if (dateline !== null) return { day: dateline, basis: 'document-date' };
  const statement = findStatementDay(candidates, document, text);
  if (statement !== null) {
    trace(
      'resolve',
      document.text.slice(statement.candidate.start, statement.candidate.end),
      'no date of publication: counting from the day of the first statement',
    );
    return { day: statement.day, basis: 'previous-event' };
  }
  return { day: null, basis: 'none' };
}

/** True for a text that tells of another time than its own: an encyclopedia article, an obituary. */
function isHistory(candidates: readonly Candidate[], anchor: number | null, text: TokenText): boolean {
  let old = 0;
  let current = 0;
  for (const candidate of candidates) {
    const period = periodOfExplicit(candidate.meaning);
    const { kind } = candidate.meaning;
    if (period) {
      // What lies ahead ("by 2040") is a plan of today.
      if (anchor !== null && anchor - period.first <= 400) current += 1;
      else if (!namesThing(candidate, text)) old += 1;
    } else if (kind === 'day' || kind === 'weekday' || (kind === 'unit' && !candidate.meaning.narrative))
      current += 1;
  }
  return old >= 4 && old > current * 2;
}

/** Characters within which a clock time still belongs to the day told of. */
const NEAR = 400;

function resolveRun(
  run: readonly Candidate[],
  scene: Scene,
  anchor: Anchor,
  history: boolean,
  results: Map<Candidate, TimeExpression>,
  trace: Trace,
): void {
  let told: Period | null = null;
  let toldBlock = -1;
  let toldEnd = -NEAR;
  let toldPast = false;
  let previous: Candidate | null = null;
  const { sayingVerbs } = scene.document.language.speech;
  for (const [index, listed] of run.entries()) {
    const block = indexAt(scene.document.blocks, listed.start);
    const close = block === toldBlock;
    const read = readerOf(listed)(scene.text, listed.first, listed.last, scene.data);
    // "will run from August to October", written in September: it has begun.
    const toCome = read === 'past' && isToCome(listed, scene.text, scene.data, sayingVerbs);
    const isAheadThen =
      toCome || (listed.relation === undefined && isFixedAhead(listed, scene.text, scene.data));
    const tense = holdsNow(listed, run[index + 1], anchor.day, scene.text)
      ? 'past'
      : isAheadThen
        ? 'future'
        : read;
    // It lies ahead of the day that it was said on, where the sentence names that.
    const saidOn =
      toCome && told?.granularity === 'day' && isOneSentence(scene, toldEnd, listed) ? told : null;
    const isNear = close || listed.start - toldEnd < NEAR;
    const habit = asHabit(listed, tense, isNear && told !== null, scene.data);
    const candidate = asAnyWeek(asLength(habit, tense, scene.text), previous, scene.text);
    const ends =
      endsRange(candidate, previous, scene.text) ||
      (told !== null &&
        (isAlternative(candidate, previous, told, anchor.day, scene.text) ||
          (toldEnd === previous?.end && goesOnList(candidate, previous, scene.text))));
    const isAhead =
      tense === 'future' && anchor.day !== null && looksAhead(scene.text, listed.first, scene.data);
    const isRemark = isOfRemark(listed, scene.text);
    const isPassing =
      close && told !== null && tense !== 'future' && !isRemark && isElsewhere(told, anchor.day);
    const moment: Moment = {
      speech: saidOn?.first ?? speechDay(anchor, candidate, tense),
      speechBasis: saidOn === null ? anchor.basis : 'speech-date',
      minute: saidOn === null ? minuteAt(anchor, scene.document) : null,
      told,
      near: isNear && !isYetToCome(told, tense, anchor.day),
      carries: toldPast && tense !== 'future' && block - toldBlock <= 1,
      forward: ends,
      narrative:
        (ends && told !== null) ||
        (history &&
          told !== null &&
          !isAhead &&
          !isRemark &&
          (anchor.day !== null || (tense !== 'future' && block - toldBlock <= 1))) ||
        isPassing,
      passing: isPassing && !history && !ends && !isAmongHad(listed, scene),
      solar: scene.solar,
      tense,
      limit: limitOf(listed, scene),
      night: isOvernight(candidate, scene),
      ofThing: namesThing(listed, scene.text),
      led: scene.data.dayLeads?.includes(scene.text.tokens[candidate.first - 1]?.word ?? '') === true,
    };
    const resolved = nameStatement(resolveMeaning(candidate.meaning, moment), anchor);
    results.set(listed, express(candidate, resolved, anchor.day, scene));
    if (trace !== noTrace)
      trace(
        'resolve',
        scene.document.text.slice(candidate.start, candidate.end),
        `${resolved.value}: ${resolved.reason}${tense === null ? '' : ` (${tense})`}`,
      );
    if (
      resolved.period &&
      isStoryStep(candidate, resolved, scene.text, history) &&
      !(close && isCoarser(resolved.period, told)) &&
      !(told !== null && isOneSentence(scene, toldEnd, listed) && isOfSaying(listed, toldEnd, scene)) &&
      !(history && (isAside(resolved, told) || isLookBack(candidate, resolved, told, scene)))
    ) {
      told = resolved.period;
      toldBlock = block;
      toldEnd = listed.end;
      toldPast = tense !== 'future' && candidate.relation === undefined;
    }
    previous = candidate;
  }
}

/**
 * The day that words count from. Of a week, month or year of which no day is told it is the end that they look away
 * from, and none for what needs to know the day, the week or the month.
 */
function speechDay({ day, last }: Anchor, { meaning }: Candidate, tense: Tense): number | null {
  if (last === undefined || day === null) return day;
  const days = last - day + 1;
  const isFine =
    meaning.kind === 'day' ||
    (days > 7 && !/^(?:unit|season|part)$/.test(meaning.kind)) ||
    (days > 7 && meaning.kind === 'unit' && /^(?:D|WE|W|F)$/.test(meaning.unit)) ||
    (days > 31 && !(meaning.kind === 'unit' && meaning.unit === 'Y'));
  if (isFine) return null;
  return tense === 'future' ? day : last;
}

/** The hour of publication, for words that count from its day. */
function minuteAt({ day, basis }: Anchor, document: AnalysisDocument): number | null {
  return basis === 'document-date' && day === document.publishedDay ? document.publishedMinute : null;
}

/** True where no sentence ends between two places. */
function isOneSentence({ document }: Scene, from: number, { start }: Candidate): boolean {
  return from >= 0 && indexAt(document.sentences, from) === indexAt(document.sentences, start);
}

/** "A man died on Saturday, police said on Monday": the story goes on from Saturday. */
function isOfSaying({ first }: Candidate, from: number, { text, document }: Scene): boolean {
  for (let index = first - 1; (text.tokens[index]?.start ?? -1) >= from; index -= 1) {
    if (verbMark(text, index) === null) continue;
    return document.language.speech.sayingVerbs.includes(text.tokens[index]?.word ?? '');
  }
  return false;
}

/** "It will reopen on Friday. It was closed at 4am": a past hour is none of a day that lies ahead. */
function isYetToCome(told: Period | null, tense: Tense, anchor: number | null): boolean {
  return told !== null && anchor !== null && told.first > anchor && tense === 'past';
}

function limitOf({ relation, first, last }: Candidate, { text, data }: Scene): Moment['limit'] {
  if (relation !== 'until' && relation !== 'by') return null;
  return markedTense(text, first, last, data) === null ? 'untold' : 'told';
}

function readerOf({ relation }: Candidate): typeof findTense {
  if (relation === 'since') return findSinceTense;
  return relation === 'until' || relation === 'by' ? findLimitTense : findTense;
}

/** Says in the reason that a statement's day stood in for that of publication. */
function nameStatement(resolved: Resolved, anchor: Anchor): Resolved {
  const stoodIn = anchor.basis === 'previous-event' && resolved.basis === 'previous-event';
  return !stoodIn || /statement|told of/.test(resolved.reason)
    ? resolved
    : { ...resolved, reason: `${resolved.reason}, counted from the first dated statement` };
}

/** "overnight": a night with a word of its own, in those languages that date by it. */
function isOvernight({ dayPart, first, last }: Candidate, { text, data }: Scene): boolean {
  return (
    dayPart === 'NI' &&
    text.tokens
      .slice(first, last + 1)
      .some((token) => token.class === 'P' && data.datingDayParts?.includes(token.word) === true)
  );
}

function express(candidate: Candidate, resolved: Resolved, now: number | null, scene: Scene): TimeExpression {
  const { document, text } = scene;
  const { meaning, clock, dayPart } = candidate;
  const overnight = isOvernight(candidate, scene);
  const shaping: Shaping = {
    timed: clock !== undefined || dayPart !== undefined,
    now,
    ...(candidate.part === undefined ? {} : { part: candidate.part }),
    ...(candidate.relation === undefined ? {} : { relation: candidate.relation }),
    ...(candidate.approximate === true ? { approximate: true } : {}),
    ...(overnight ? { overnight } : {}),
    ...(/[el]/.test(text.classes[candidate.first] ?? '') ? { cutAtNow: true } : {}),
  };
  // "shortly after midnight": the day begins.
  const hour = clock === 'T24:00' && text.classes[candidate.first - 1] === '›' ? 'T00:00' : clock;
  const timed = hour !== undefined ? hour : dayPart !== undefined ? `T${dayPart}` : '';
  const value =
    resolved.period?.granularity === 'day'
      ? resolved.value + timed
      : meaning.kind === 'clock' && resolved.period === null
        ? timed
        : resolved.value;
  const type =
    meaning.kind === 'duration'
      ? 'DURATION'
      : meaning.kind === 'set'
        ? 'SET'
        : timed !== '' || resolved.period?.granularity === 'time'
          ? 'TIME'
          : 'DATE';
  return {
    start: candidate.start,
    end: candidate.end,
    text: document.text.slice(candidate.start, candidate.end),
    type,
    value,
    reading: makeReading(resolved, shaping),
    alternatives: makeAlternatives(resolved, shaping),
  };
}
