/**
 * The events of an article as an analyst would list them: what the text dates, what was said on a
 * day, lengths of time that name an event of their own, and the publication itself.
 */
import type { Name, Quotation, TimeExpression, TimelineEvent } from '../model.ts';
import type { AnalysisDocument, Trace } from '../analysis/document.ts';
import { contains } from '../text.ts';
import { eventsOfSentence, type EventDraft } from './events/events-of-sentence.ts';
import { sceneOf, type EventScene, type NameMention, type SceneFindings } from './events/event-scene.ts';
import { lexDocument } from './lexing/lex-text.ts';
import { firstStartingAt, SpanIndex } from './spans.ts';
import { makeReading } from './resolving/make-reading.ts';
import { dayPeriod } from './resolving/periods.ts';

export interface Findings {
  readonly names: readonly Name[];
  readonly quotations: readonly Quotation[];
  readonly timeExpressions: readonly TimeExpression[];
}

/** Finds the events of an article and the day and clock of each, in text order. */
export function findEvents(
  document: AnalysisDocument,
  findings: Findings,
  trace: Trace,
): readonly TimelineEvent[] {
  const text = lexDocument(document);
  const drafts: EventDraft[] = [];
  const quotations = new SpanIndex(findings.quotations);
  const published = publication(document);
  if (published) drafts.push(published);
  const { timeExpressions } = findings;
  let next = 0;
  for (const sentence of document.sentences) {
    const inside: TimeExpression[] = [];
    for (; (timeExpressions[next]?.start ?? Infinity) < sentence.end; next += 1) {
      const found = timeExpressions[next] as TimeExpression;
      if (contains(sentence, found)) inside.push(found);
    }
    const type = document.blocks[sentence.block]?.type;
    // A heading announces, a caption dates its picture.
    if (inside.length === 0 || type === 'heading' || type === 'image') continue;
    const first = firstStartingAt(text.tokens, sentence.start);
    const last = firstStartingAt(text.tokens, sentence.end) - 1;
    const told = quotations.meeting(sentence);
    const found = eventsOfSentence(document, sentence, { text, first, last }, inside, told, trace);
    // A table tells of the days it spells out ("Monday 06:40" is a timetable).
    drafts.push(...(type === 'table' ? found.filter(({ when }) => when?.basis === 'explicit') : found));
  }
  if (drafts.length === 0) return [];
  const mentions = new SpanIndex(mentionsOf(findings.names));
  const scenes: SceneFindings = { mentions, quotations, names: findings.names, text };
  return drafts.map((draft, index) => finish(draft, index, document, scenes));
}

function mentionsOf(names: readonly Name[]): NameMention[] {
  const mentions: NameMention[] = [];
  for (const name of names) for (const { start, end } of name.mentions) mentions.push({ start, end, name });
  return mentions;
}

/** "Dresden.", "Kiel/Lübeck.": the place of a report, before its first sentence. */
function isPlaceAlone(sentence: string): boolean {
  return sentence.length < 30 && /^\p{Lu}[\p{L}\p{M}-]+(?:[/ ]\p{Lu}[\p{L}\p{M}-]+)?\.$/u.test(sentence);
}

/** The publication, where the import knows its day: an event of the third clock, on the first sentence; not on a picture's caption. */
function publication(document: AnalysisDocument): EventDraft | null {
  const first =
    document.sentences.find(
      ({ block, start, end }) =>
        document.blocks[block]?.type !== 'image' && !isPlaceAlone(document.text.slice(start, end)),
    ) ?? document.sentences[0];
  const { publishedDay } = document;
  if (publishedDay === null || !first) return null;
  const when = makeReading(
    {
      period: dayPeriod(publishedDay),
      value: '',
      basis: 'document-date',
      reason: 'day of publication',
      others: [],
    },
    { timed: false, now: publishedDay },
  );
  return {
    sentence: first,
    trigger: null,
    clock: 'published',
    when,
    durationDays: null,
    timeExpression: null,
    quotation: null,
  };
}

function finish(
  draft: EventDraft,
  index: number,
  document: AnalysisDocument,
  scenes: SceneFindings,
): TimelineEvent {
  const { sentence, trigger } = draft;
  const scene = draft.clock === 'published' ? publisherOf(document) : sceneOf(draft, document, scenes);
  return {
    id: `e${index + 1}`,
    start: sentence.start,
    end: sentence.end,
    text: document.text.slice(sentence.start, sentence.end),
    trigger: trigger && { start: trigger.start, end: trigger.end },
    triggerText: trigger ? document.text.slice(trigger.start, trigger.end) : '',
    clock: draft.clock,
    when: draft.when,
    durationDays: draft.durationDays,
    timeExpression: draft.timeExpression,
    participants: scene.participants,
    place: scene.place,
    quotationId: draft.quotation?.id ?? null,
  };
}

function publisherOf({ publisher, dateline }: AnalysisDocument): EventScene {
  return { participants: publisher === null ? [] : [publisher], place: dateline?.place ?? null };
}
