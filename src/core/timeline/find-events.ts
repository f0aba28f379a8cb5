/**
 * The events of an article as an analyst would list them: what the text dates, what was said on a
 * day, lengths of time that name an event of their own, and the publication itself.
 */
import type { Name, Quotation, Span, TimeExpression, TimelineEvent } from '../model.ts';
import type { AnalysisDocument, Sentence, Trace } from '../analysis/document.ts';
import { overlaps } from '../text.ts';
import { eventsOfSentence, type EventDraft } from './events/events-of-sentence.ts';
import { lexDocument } from './lexing/lex-text.ts';
import { makeReading } from './resolving/make-reading.ts';
import { dayPeriod } from './resolving/periods.ts';

export interface Findings {
  readonly names: readonly Name[];
  readonly quotations: readonly Quotation[];
  readonly timeExpressions: readonly TimeExpression[];
}

/** Finds the events of an article and the day and clock of each, in text order. */
export function findEvents(document: AnalysisDocument, findings: Findings, trace: Trace): readonly TimelineEvent[] {
  const text = lexDocument(document);
  const drafts: EventDraft[] = [];
  const published = publication(document);
  if (published) drafts.push(published);
  let at = 0;
  for (const sentence of document.sentences) {
    if (document.blocks[sentence.block]?.type === 'heading') continue;
    while (at < text.tokens.length && (text.tokens[at]?.start ?? 0) < sentence.start) at += 1;
    let end = at;
    while (end < text.tokens.length && (text.tokens[end]?.start ?? 0) < sentence.end) end += 1;
    drafts.push(...eventsOfSentence(document, sentence, { text, first: at, last: end - 1 }, findings, trace));
  }
  return drafts.map((draft, index) => finish(draft, index, document, findings.names));
}

/** The publication, where the import knows its day: an event of the third clock, on the first sentence. */
function publication(document: AnalysisDocument): EventDraft | null {
  const first = document.sentences[0];
  const { publishedDay } = document;
  if (publishedDay === null || !first) return null;
  const when = makeReading(
    { period: dayPeriod(publishedDay), value: '', basis: 'document-date', reason: 'day of publication', others: [] },
    { timed: false, now: publishedDay },
  );
  return { sentence: first, trigger: null, clock: 'published', when, durationDays: null, timeExpression: null, quotationId: null };
}

function finish(draft: EventDraft, index: number, document: AnalysisDocument, names: readonly Name[]): TimelineEvent {
  const { sentence, trigger } = draft;
  const span: Sentence = sentence;
  return {
    id: `e${index + 1}`,
    start: span.start,
    end: span.end,
    text: document.text.slice(span.start, span.end),
    trigger: trigger && { start: trigger.start, end: trigger.end },
    triggerText: trigger ? document.text.slice(trigger.start, trigger.end) : '',
    clock: draft.clock,
    when: draft.when,
    durationDays: draft.durationDays,
    timeExpression: draft.timeExpression,
    participants: draft.clock === 'published' ? publisherOf(document) : participantsOf(span, names),
    place: draft.clock === 'published' ? (document.dateline?.place ?? null) : placeOf(span, names),
    quotationId: draft.quotationId,
  };
}

function publisherOf(document: AnalysisDocument): string[] {
  return document.publisher === null ? [] : [document.publisher];
}

/** People, organisations and groups named in the sentence, by first mention in it. */
function participantsOf(span: Span, names: readonly Name[]): string[] {
  return namesIn(span, names.filter((name) => name.kind !== 'place' || name.placeKind === 'country')).slice(0, 8);
}

/** The first place named in the sentence; a town before a country. */
function placeOf(span: Span, names: readonly Name[]): string | null {
  const places = names.filter((name) => name.kind === 'place');
  const towns = namesIn(span, places.filter((name) => name.placeKind !== 'country'));
  return towns[0] ?? null;
}

function namesIn(span: Span, names: readonly Name[]): string[] {
  return names
    .flatMap((name) => {
      const mention = name.mentions.find((candidate) => overlaps(candidate, span));
      return mention ? [{ at: mention.start, name: name.name }] : [];
    })
    .sort((a, b) => a.at - b.at)
    .map(({ name }) => name);
}
