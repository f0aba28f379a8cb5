/** The events one sentence tells of: one for each date of its own, each with the verb near it. */
import type { CalendarData } from '../../languages/calendar-data.ts';
import type { AnalysisDocument, Sentence, Trace } from '../../analysis/document.ts';
import type { Clock, DateReading, Quotation, Span, TimeExpression } from '../../model.ts';
import { contains } from '../../text.ts';
import { lengthOf, placeLength, type Length } from './event-length.ts';
import { isByline, opensEvent } from './opens-event.ts';
import { gerundBetween, ownerOf, type DateOwner } from './date-owner.ts';
import type { Token } from '../lexing/token.ts';
import { isNounSaying } from './noun-sayings.ts';
import { joinRanges, type Dated, type SentenceTokens } from './sentence-dates.ts';
import { findTrigger, type TokenRange, type Trigger } from './find-trigger.ts';
import { belongsTo, isReported, isSaying, isTold, leadsToStatement, liesAhead } from './read-clock.ts';

/** What is known of an event before names are laid over it. */
export interface EventDraft {
  readonly sentence: Sentence;
  readonly trigger: Trigger | null;
  readonly clock: Clock;
  readonly when: DateReading | null;
  readonly durationDays: number | null;
  readonly timeExpression: Span | null;
  /** What is said in it, or what tells of it. */
  readonly quotation: Quotation | null;
}

/** Dates of one sentence that are looked at; each is compared with its words, and a longer row is a list. */
const MOST_DATES = 60;

/** The events of one sentence, in text order, from its time expressions and the quotations that meet it. */
export function eventsOfSentence(
  document: AnalysisDocument,
  sentence: Sentence,
  tokens: SentenceTokens,
  expressions: readonly TimeExpression[],
  told: readonly Quotation[],
  trace: Trace,
): EventDraft[] {
  const inside = expressions.length > MOST_DATES ? expressions.slice(0, MOST_DATES) : expressions;
  const dated = joinRanges(inside, tokens).filter((found) =>
    opensEvent(found, sentence, inside, tokens, document),
  );
  const outside = dated.filter(
    (found) =>
      !told.some(
        (quotation) =>
          quotation.type !== 'indirect' && quotation.start <= found.start && found.end <= quotation.end,
      ),
  );
  const drafts: EventDraft[] = [];
  const length = lengthOf(inside);
  const { calendar } = document.language;
  for (const [index, found] of dated.entries()) {
    if (!outside.includes(found)) continue;
    const at = dateTokens(tokens, found);
    // What the sentence's next date dates begins before it.
    const next = dated[index + 1];
    const until = next === undefined ? tokens.last : dateTokens(tokens, next).first - 1;
    const owner = ownerOf(found, at, tokens, calendar, document.publishedDay);
    const near = triggerOf(owner, tokens, at, calendar, until);
    // "in office since 2011": the clause has the date, and tells of nothing.
    if (near === null && owner !== null) continue;
    // "said that it would open in 2027": the date is that of the opening.
    const plain = near !== null && isNounSaying(near, found, tokens, document);
    const reported =
      !plain &&
      near !== null &&
      isSaying(near, tokens, document) &&
      isReported(near, found, told, tokens, document);
    const trigger = reported
      ? (triggerWithin(near, tokens, at, document) ?? plannedVerb(near, found, tokens, calendar))
      : near !== null && !near.future && near.present !== true && liesAhead(found.reading, document)
        ? plannedVerb(near, found, tokens, calendar)
        : near;
    const quotation = told.find((candidate) => belongsTo(candidate, trigger, found, document.text)) ?? null;
    const said =
      plain ||
      (!reported &&
        ((isSaying(trigger, tokens, document) &&
          (quotation !== null || isTold(trigger, told, tokens, document))) ||
          leadsToStatement(tokens, trigger, found, document)));
    // "It was the third attack this year": how often, not when.
    if (trigger !== null && isMereYear(found, trigger, calendar)) continue;
    if (isOfAnother(found, trigger, dated[index - 1], drafts.at(-1), tokens)) continue;
    // "14 March 2026, 07:20" on a line of its own tells of nothing.
    if (
      trigger === null &&
      !reported &&
      (tokens.last - tokens.first < SHORTEST || isByline(found, sentence, document))
    )
      continue;
    const draft: EventDraft = {
      sentence,
      trigger,
      clock: said ? 'said' : 'happened',
      when: length !== null && !said ? placeLength(found.reading, length, trigger, calendar) : found.reading,
      durationDays: length !== null && !said ? length.days : null,
      timeExpression: { start: found.start, end: found.end },
      quotation: said ? quotation : null,
    };
    trace(
      'events',
      document.text.slice(found.start, found.end),
      `${draft.clock} ${draft.when?.edtf ?? ''}: ${document.text.slice(trigger?.start ?? 0, trigger?.end ?? 0)}`,
    );
    drafts.push(draft);
  }
  drafts.push(...toldInside(dated, outside, told, sentence, tokens, document, trace));
  if (drafts.length === 0 && length !== null)
    drafts.push(undatedLength(document, sentence, tokens, length, trace));
  return dedupe(drafts);
}

/** "Charged on Monday over a murder in 2019": a verb has one day, unless two are listed. */
function isOfAnother(
  found: Dated,
  trigger: Trigger | null,
  before: Dated | undefined,
  draft: EventDraft | undefined,
  { text }: SentenceTokens,
): boolean {
  if (trigger === null || before === undefined || draft?.trigger?.start !== trigger.start) return false;
  if (draft.timeExpression?.start !== before.start || trigger.start > before.start) return false;
  return !/[&,;:>-]/.test(text.classes.slice(before.to, found.from));
}

/** The verb of a date, in the clause it belongs to; the noun where that has it. */
function triggerOf(
  owner: DateOwner | null,
  tokens: SentenceTokens,
  at: TokenRange,
  calendar: CalendarData,
  until: number,
): Trigger | null {
  if (owner !== null && 'trigger' in owner) return owner.trigger;
  const range = owner?.clause ?? tokens;
  const near = findTrigger(tokens.text, range, at, calendar, Math.min(range.last, until));
  return near && (gerundBetween(near, at, tokens, calendar) ?? near);
}

/** "We warned the ministry on Thursday": what a quotation dates, with the verb beside it in the quotation. */
function toldInside(
  dated: readonly Dated[],
  outside: readonly Dated[],
  told: readonly Quotation[],
  sentence: Sentence,
  tokens: SentenceTokens,
  document: AnalysisDocument,
  trace: Trace,
): EventDraft[] {
  return dated.flatMap((found): EventDraft[] => {
    const quotation = told.find((candidate) => candidate.type !== 'indirect' && contains(candidate, found));
    if (outside.includes(found) || !quotation) return [];
    const { text } = tokens;
    const first = tokenAt(tokens, Math.max(quotation.start, sentence.start) + 1);
    const last = tokenAt(tokens, Math.min(quotation.end, sentence.end));
    const trigger = findTrigger(text, { first, last }, dateTokens(tokens, found), document.language.calendar);
    // "I want to know on Sunday where I will be on Thursday" tells of nothing.
    if (trigger === null || document.language.calendar.helpingWords?.includes(trigger.word) === true)
      return [];
    trace('events', document.text.slice(found.start, found.end), `told in a quotation: ${trigger.word}`);
    return [
      {
        sentence,
        trigger,
        clock: 'happened',
        when: found.reading,
        durationDays: null,
        timeExpression: { start: found.start, end: found.end },
        quotation,
      },
    ];
  });
}

/** Tokens a sentence needs to tell of something without a verb we know. */
const SHORTEST = 6;

/** "signed a contract to supply power from 2027": what lies ahead is the supply; null where no verb says it. */
function plannedVerb(
  past: Trigger,
  found: Span,
  { text, first, last }: SentenceTokens,
  { possessives }: CalendarData,
): Trigger | null {
  for (let index = last; index > first; index -= 1) {
    const token = text.tokens[index];
    if (!token || token.class !== 'x' || token.end > found.start || token.start < past.end) continue;
    const isNoun = possessives?.includes(token.word) === true;
    if (!isNoun && text.classes[index - 1] === '>' && /^\p{Ll}/u.test(text.text.charAt(token.start)))
      return { start: token.start, end: token.end, word: token.word, future: true };
  }
  return null;
}

/** The verb of what was said: the one nearest to the date that is no verb of saying. */
function triggerWithin(
  saying: Trigger,
  tokens: SentenceTokens,
  at: TokenRange,
  document: AnalysisDocument,
): Trigger | null {
  const { calendar } = document.language;
  const cue = tokenAt(tokens, saying.end);
  const behind = { first: cue + 1, last: tokens.last };
  const ahead = { first: tokens.first, last: tokenAt(tokens, saying.start + 1) - 1 };
  // "In May, she said, the river froze": what was said goes on behind the cue.
  const inside =
    cue < at.first
      ? findTrigger(tokens.text, behind, at, calendar)
      : (findTrigger(tokens.text, ahead, at, calendar) ??
        findTrigger(tokens.text, behind, { first: cue, last: cue }, calendar));
  return inside && !isSaying(inside, tokens, document) ? inside : null;
}

function undatedLength(
  document: AnalysisDocument,
  sentence: Sentence,
  tokens: SentenceTokens,
  length: Length,
  trace: Trace,
): EventDraft {
  const at = tokenAt(tokens, length.span.end);
  const noun = tokens.text.tokens[at + (tokens.text.tokens[at]?.end === length.span.end ? 1 : 0)];
  trace(
    'events',
    document.text.slice(length.span.start, length.span.end),
    `an event of ${length.days} days without a date`,
  );
  return {
    sentence,
    trigger:
      noun && noun.class === 'x'
        ? { start: noun.start, end: noun.end, word: noun.word, future: false }
        : null,
    clock: 'happened',
    when: null,
    durationDays: length.days,
    timeExpression: length.span,
    quotation: null,
  };
}

function tokenAt({ text, first, last }: SentenceTokens, offset: number): number {
  return endingAt(text.tokens, first, last, offset);
}

/** A year counted from now beside a verb that only says that something was. */
function isMereYear({ reading }: Dated, { word }: Trigger, { helpingWords }: CalendarData): boolean {
  return (
    reading.granularity === 'year' && reading.basis !== 'explicit' && helpingWords?.includes(word) === true
  );
}

/** Of the tokens `[first, last]` the first that ends at `offset` or behind it, else the last. */
function endingAt(tokens: readonly Token[], first: number, last: number, offset: number): number {
  for (let index = first; index <= last; index += 1) if ((tokens[index] as Token).end >= offset) return index;
  return last;
}

/** The tokens of a date, the one that it begins in the middle of as well. */
function dateTokens({ text: { tokens }, first, last }: SentenceTokens, found: Dated): TokenRange {
  const begin = endingAt(tokens, Math.max(first, found.from - 1), last, found.start + 1);
  return { first: begin, last: endingAt(tokens, begin, last, found.end) };
}

/** One entry for one date and trigger. */
function dedupe(drafts: readonly EventDraft[]): EventDraft[] {
  const seen = new Set<string>();
  return drafts.filter((draft) => {
    const key = `${draft.when?.edtf ?? ''} ${draft.clock}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
