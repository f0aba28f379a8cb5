/** The timeline of a briefing: dated events in order, each sentence once for a date and clock. */
import type { Clock, DateReading, TimelineEvent } from '../model.ts';
import { dayOfIso, isoOfDay } from '../timeline/days.ts';
import type { Briefing, BriefingInput, TimelineEntry } from './briefing.ts';
import { passageOf, type Composition } from './composition.ts';
import { describeDate, describeInstant, hullOf } from './describe-date.ts';

const CLOCK_ORDER: readonly Clock[] = ['happened', 'said', 'published'];

/** Orders, numbers and merges the events; undated ones stay only where their length is known. */
export function composeTimeline(
  input: BriefingInput,
  composition: Composition,
): Pick<Briefing, 'timeline' | 'undated'> {
  const entries: Omit<TimelineEntry, 'number'>[] = [];
  const seen = new Set<string>();
  for (const event of input.analysis.events) {
    if (event.when === null) continue;
    const key = `${event.start} ${event.end} ${event.when.edtf} ${event.clock}`;
    if (seen.has(key)) continue;
    seen.add(key);
    entries.push(entryOf(event, event.when, composition));
  }
  const publication = publicationEntry(input);
  if (publication !== null && !entries.some((entry) => entry.clock === 'published'))
    entries.push(publication);
  return {
    timeline: entries.sort(compareEntries).map((entry, index) => ({ number: index + 1, ...entry })),
    undated: input.analysis.events.flatMap((event) =>
      event.when === null && event.durationDays !== null
        ? [{ durationDays: event.durationDays, passage: passageOf(event, event.text, composition) }]
        : [],
    ),
  };
}

function entryOf(
  event: TimelineEvent,
  when: DateReading,
  composition: Composition,
): Omit<TimelineEntry, 'number'> {
  return {
    clock: event.clock,
    when,
    date: describeDate(when),
    passage: passageOf(event, event.text, composition),
    place: event.place,
    durationDays: event.durationDays,
  };
}

/** The publication itself, which the text seldom tells. */
function publicationEntry({ article }: BriefingInput): Omit<TimelineEntry, 'number'> | null {
  const publishedAt = article.publishedAt.value;
  const day = publishedAt === null ? null : dayOfIso(publishedAt);
  if (publishedAt === null || day === null) return null;
  return {
    clock: 'published',
    when: {
      edtf: isoOfDay(day),
      bounds: { earliestStart: day, latestStart: day, earliestEnd: day, latestEnd: day },
      granularity: 'day',
      approximate: false,
      basis: 'document-date',
      reason: 'the day of publication',
    },
    date: describeInstant(isoOfDay(day)),
    passage: { text: article.title.value, span: null, paragraph: null },
    place: null,
    durationDays: null,
  };
}

/** By first possible day, then the more precise first, then by clock, then by place in the text. */
function compareEntries(a: Omit<TimelineEntry, 'number'>, b: Omit<TimelineEntry, 'number'>): number {
  const first = hullOf(a.when);
  const second = hullOf(b.when);
  return (
    (first.from ?? -Infinity) - (second.from ?? -Infinity) ||
    (first.to ?? Infinity) - (second.to ?? Infinity) ||
    CLOCK_ORDER.indexOf(a.clock) - CLOCK_ORDER.indexOf(b.clock) ||
    (a.passage.span?.start ?? 0) - (b.passage.span?.start ?? 0)
  );
}
