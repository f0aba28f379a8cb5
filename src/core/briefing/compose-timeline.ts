/** The timeline of a briefing: dated events in order, each sentence once for a date and clock. */
import type { Clock, DateReading, TimelineEvent } from '../model.ts';
import { dayOfIso, isoOfDay } from '../timeline/days.ts';
import type { Briefing, BriefingInput, TimelineEntry } from './briefing.ts';
import { passageOf, type Composition } from './composition.ts';
import { describeDate, hullOf } from './describe-date.ts';

type DraftEntry = Omit<TimelineEntry, 'number' | 'repeated'>;

/** Of two entries of one day, what happened comes before what was said of it. */
export const CLOCK_ORDER: readonly Clock[] = ['happened', 'said', 'published'];

/** Orders, numbers and merges the events; undated ones stay only where their length is known. */
export function composeTimeline(
  input: BriefingInput,
  composition: Composition,
): Pick<Briefing, 'timeline' | 'undated'> {
  const entries: DraftEntry[] = [];
  const seen = new Set<string>();
  for (const event of input.analysis.events) {
    if (event.when === null) continue;
    const key = `${event.start} ${event.end} ${event.when.edtf} ${event.clock}`;
    if (seen.has(key)) continue;
    seen.add(key);
    entries.push(
      event.clock === 'published'
        ? publishedEntry(event.when, input)
        : entryOf(event, event.when, composition),
    );
  }
  const publication = publicationEntry(input);
  if (publication !== null && !entries.some((entry) => entry.clock === 'published'))
    entries.push(publication);
  return {
    timeline: numberEntries(entries.sort(compareEntries)),
    undated: input.analysis.events.flatMap((event) =>
      event.when === null && event.durationDays !== null
        ? [{ durationDays: event.durationDays, passage: passageOf(event, event.text, composition) }]
        : [],
    ),
  };
}

function entryOf(event: TimelineEvent, when: DateReading, composition: Composition): DraftEntry {
  return {
    clock: event.clock,
    when,
    date: describeDate(when),
    passage: passageOf(event, event.text, composition),
    expression: event.timeExpression,
    place: event.place,
    durationDays: event.durationDays,
  };
}

/** The publication itself, which the text seldom tells. */
function publicationEntry(input: BriefingInput): DraftEntry | null {
  const publishedAt = input.article.publishedAt.value;
  const day = publishedAt === null ? null : dayOfIso(publishedAt);
  if (day === null) return null;
  const bounds = { earliestStart: day, latestStart: day, earliestEnd: day, latestEnd: day };
  const reason = 'the day of publication';
  return publishedEntry(
    { edtf: isoOfDay(day), bounds, granularity: 'day', approximate: false, basis: 'document-date', reason },
    input,
  );
}

/** What was published is the article: its title says more than the sentence that bears the date. */
function publishedEntry(when: DateReading, { article }: BriefingInput): DraftEntry {
  const passage = { text: article.title.value, span: null, paragraph: null };
  return {
    clock: 'published',
    when,
    date: describeDate(when),
    passage,
    expression: null,
    place: null,
    durationDays: null,
  };
}

function numberEntries(entries: readonly DraftEntry[]): TimelineEntry[] {
  const told = new Set<number>();
  return entries.map((entry, index) => {
    const start = entry.passage.span?.start;
    const repeated = start !== undefined && told.has(start);
    if (start !== undefined) told.add(start);
    return { number: index + 1, ...entry, repeated };
  });
}

/** By first possible day (the last where the first is open), then the more precise first, then by clock, then by place in the text. */
function compareEntries(a: DraftEntry, b: DraftEntry): number {
  const first = hullOf(a.when);
  const second = hullOf(b.when);
  return (
    (first.from ?? first.to ?? -Infinity) - (second.from ?? second.to ?? -Infinity) ||
    (first.to ?? Infinity) - (second.to ?? Infinity) ||
    CLOCK_ORDER.indexOf(a.clock) - CLOCK_ORDER.indexOf(b.clock) ||
    (a.passage.span?.start ?? 0) - (b.passage.span?.start ?? 0)
  );
}
