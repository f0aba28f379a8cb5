/** The events one sentence tells of: one for each date of its own, each with the verb near it. */
import type { AnalysisDocument, Sentence, Trace } from '../../analysis/document.ts';
import type { Clock, DateReading, Quotation, Span, TimeExpression } from '../../model.ts';
import { contains, overlaps } from '../../text.ts';
import { dayOfIso } from '../days.ts';
import { spansMeeting, type SpanIndex } from '../spans.ts';
import type { TokenText } from '../lexing/token.ts';
import { lengthen, lengthOf, type Length } from './event-length.ts';
import { isByline, opensEvent } from './opens-event.ts';
import { joinRanges, type Dated, type SentenceTokens } from './sentence-dates.ts';
import { findTrigger, type Trigger } from './find-trigger.ts';

/** What is known of an event before names are laid over it. */
export interface EventDraft {
  readonly sentence: Sentence;
  readonly trigger: Trigger | null;
  readonly clock: Clock;
  readonly when: DateReading | null;
  readonly durationDays: number | null;
  readonly timeExpression: Span | null;
  readonly quotationId: string | null;
}

/** What was found in the article, ready to be looked up by place. */
export interface SentenceFindings {
  readonly quotations: SpanIndex<Quotation>;
  readonly timeExpressions: readonly TimeExpression[];
}

/** Dates of one sentence that are looked at; each is compared with its words, and a longer row is a list. */
const MOST_DATES = 60;

/** The events of one sentence, in text order. */
export function eventsOfSentence(
  document: AnalysisDocument,
  sentence: Sentence,
  tokens: SentenceTokens,
  { quotations, timeExpressions }: SentenceFindings,
  trace: Trace,
): EventDraft[] {
  const inside = spansMeeting(timeExpressions, sentence)
    .filter((found) => contains(sentence, found))
    .slice(0, MOST_DATES);
  if (inside.length === 0) return [];
  const told = quotations.meeting(sentence);
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
  for (const found of outside) {
    const at = tokenAt(tokens, found.start);
    const near = findTrigger(tokens.text, tokens.first, tokens.last, at, document.language.calendar);
    // "said that it would open in 2027": the date is that of the opening.
    const reported =
      near !== null &&
      isSaying(near, document) &&
      (liesAhead(found.reading, document) || isReported(near, found, tokens, document));
    const trigger = reported
      ? triggerWithin(near, tokens, at, document)
      : near !== null && !near.future && liesAhead(found.reading, document)
        ? plannedVerb(near, found, tokens)
        : near;
    const quotation = told.find((candidate) => belongsTo(candidate, trigger, found, document.text)) ?? null;
    const said =
      !reported &&
      (quotation !== null ||
        (isSaying(trigger, document) && isTold(trigger, told, tokens, document)) ||
        leadsToStatement(tokens, trigger, document));
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
      when: length !== null && !said ? lengthen(found.reading, length) : found.reading,
      durationDays: length !== null && !said ? length.days : null,
      timeExpression: { start: found.start, end: found.end },
      quotationId: quotation?.id ?? null,
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
    const at = tokenAt(tokens, found.start + 1);
    const trigger = findTrigger(text, first, last, at, document.language.calendar);
    if (trigger === null) return [];
    trace('events', document.text.slice(found.start, found.end), `told in a quotation: ${trigger.word}`);
    return [
      {
        sentence,
        trigger,
        clock: 'happened',
        when: found.reading,
        durationDays: null,
        timeExpression: { start: found.start, end: found.end },
        quotationId: quotation.id,
      },
    ];
  });
}

/** Tokens a sentence needs to tell of something without a verb we know. */
const SHORTEST = 6;

/** "signed a contract to supply power from 2027": what lies ahead is the supply; null where no verb says it. */
function plannedVerb(past: Trigger, found: Span, { text, first, last }: SentenceTokens): Trigger | null {
  for (let index = last; index > first; index -= 1) {
    const token = text.tokens[index];
    if (!token || token.class !== 'x' || token.end > found.start || token.start < past.end) continue;
    if (text.classes[index - 1] === '>' && /^\p{Ll}/u.test(text.text.charAt(token.start)))
      return { start: token.start, end: token.end, word: token.word, future: true };
  }
  return null;
}

/** True for a date after the day of publication. */
function liesAhead({ bounds }: DateReading, document: AnalysisDocument): boolean {
  const written =
    document.publishedDay ?? (document.dateline?.date ? dayOfIso(document.dateline.date) : null);
  return written !== null && bounds.earliestStart !== null && bounds.earliestStart > written;
}

/** True where what was said begins between the verb of saying and the date. */
function isReported(
  trigger: Trigger,
  found: Span,
  { text, first, last }: SentenceTokens,
  document: AnalysisDocument,
): boolean {
  if (found.start < trigger.end) return false;
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

/** The verb of what was said: the one nearest to the date that is no verb of saying. */
function triggerWithin(
  saying: Trigger,
  tokens: SentenceTokens,
  at: number,
  document: AnalysisDocument,
): Trigger | null {
  const start = tokenAt(tokens, saying.end) + 1;
  const inside =
    saying.end <= (tokens.text.tokens[at]?.start ?? 0)
      ? findTrigger(tokens.text, start, tokens.last, at, document.language.calendar)
      : null;
  return inside && !isSaying(inside, document) ? inside : null;
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
    quotationId: null,
  };
}

function tokenAt({ text, first, last }: SentenceTokens, offset: number): number {
  for (let index = first; index <= last; index += 1) {
    if ((text.tokens[index]?.end ?? 0) >= offset) return index;
  }
  return last;
}

/** True where the date belongs to the saying of this quotation. */
function belongsTo(quotation: Quotation, trigger: Trigger | null, found: Span, text: string): boolean {
  const { cue } = quotation;
  if (!cue || !trigger) return false;
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

function isSaying(trigger: Trigger | null, document: AnalysisDocument): boolean {
  if (!trigger) return false;
  const { sayingVerbs, participles } = document.language.speech;
  return (
    (sayingVerbs.includes(trigger.word) ||
      (participles.includes(trigger.word) && trigger.word !== 'following')) &&
    !trigger.future
  );
}

/** True where something said stands in the sentence: "showed up in 2008" says nothing. */
function isTold(
  trigger: Trigger | null,
  told: readonly Quotation[],
  { text, first, last }: SentenceTokens,
  document: AnalysisDocument,
): boolean {
  if (told.length > 0 || trigger === null) return true;
  const { complementisers } = document.language.speech;
  // Languages whose reported clauses are not found yet: the verb alone has to do.
  if (complementisers.length === 0) return true;
  for (let index = first; index <= last; index += 1) {
    const token = text.tokens[index];
    if (
      token &&
      token.start >= trigger.end &&
      (complementisers.includes(token.word) || /[:"“”]/.test(token.class))
    )
      return true;
  }
  return document.language.calendar.statementWords?.includes(trigger.word) === true;
}

/** "Speaking from New York on 30 October, the spokesman…": the sentence is the telling of what was said. */
function leadsToStatement(
  { text, first, last }: SentenceTokens,
  trigger: Trigger | null,
  document: AnalysisDocument,
): boolean {
  const words = document.language.calendar.statementWords;
  if (!words || trigger?.future === true) return false;
  if (trigger && words.includes(trigger.word)) return true;
  for (let index = first; index <= Math.min(last, first + 1); index += 1) {
    if (words.includes(text.tokens[index]?.word ?? '')) return true;
  }
  return false;
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
