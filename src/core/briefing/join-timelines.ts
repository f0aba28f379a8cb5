/** Composes the timeline of several articles out of their analyses, corrections included. */
import type { TimelineEvent } from '../model.ts';
import { blockSpans, canonicalText } from '../text.ts';
import { dayOfIso } from '../timeline/days.ts';
import type { EventTraits } from '../timeline/pair-languages.ts';
import type { EventMention } from '../timeline/merging/event-account.ts';
import { mergeTimelines, type MergedEvent } from '../timeline/merge-timelines.ts';
import type { BriefingInput } from './briefing.ts';
import { CLOCK_ORDER, composeTimeline } from './compose-timeline.ts';
import { numberBlocks, passageOf, type Composition } from './composition.ts';
import { describeDate, hullOf } from './describe-date.ts';
import type { DateClaim, JoinedArticle, JoinedEntry, JoinedTimeline, Telling } from './joined-timeline.ts';

/** What an analysis and an article are needed for; annotations are not even read. */
export type JoinedInput = Pick<BriefingInput, 'article' | 'analysis'>;

type DraftEntry = Omit<JoinedEntry, 'number' | 'repeated'>;

interface Source {
  readonly input: JoinedInput;
  readonly article: JoinedArticle;
  readonly composition: Composition;
}

/**
 * Joins the timelines of several articles, each given once. The order in which they are given makes
 * no difference: they are numbered by the day of publication, then by title and id.
 */
export function joinTimelines(inputs: readonly JoinedInput[]): JoinedTimeline {
  const sources = inputs.toSorted(comparePublished).map(sourceOf);
  const byId = new Map(sources.map((source) => [source.article.id as string, source]));
  const merged = mergeTimelines(
    sources.map(({ input, article }) => ({
      id: article.id,
      // Each article is published once; the sentence that bears its date is not the event.
      events: input.analysis.events.filter(({ clock }) => clock !== 'published'),
      traits: traitsOf(input),
      publishedDay: article.publishedAt === null ? null : dayOfIso(article.publishedAt),
      language: article.language,
      names: input.analysis.names,
    })),
  );
  const drafts = [
    ...merged.map((event) => draftOf(event, byId)),
    ...sources.flatMap((source) => publicationOf(source)),
  ];
  const dated = drafts.filter(({ when }) => when !== null).toSorted(compareDrafts);
  const undated = drafts.filter(
    ({ when, durationDays, articles }) => when === null && (durationDays !== null || articles.length > 1),
  );
  const numbered = numberEntries([...dated, ...undated]);
  return {
    articles: sources.map(({ article }) => article),
    entries: numbered.slice(0, dated.length),
    undated: numbered.slice(dated.length),
  };
}

/** What its events can be compared by with those in other languages. */
function traitsOf({ article, analysis }: JoinedInput): ReadonlyMap<string, EventTraits> {
  const names = new Map(analysis.names.map((name) => [name.name, name]));
  const language = (article.language.value.split('-')[0] ?? 'und').toLowerCase();
  return new Map(
    analysis.events.map(({ id, place, participants }): [string, EventTraits] => {
      const coordinates = place === null ? null : (names.get(place)?.coordinates ?? null);
      return [
        id,
        {
          language,
          place: coordinates && `${coordinates.latitude} ${coordinates.longitude}`,
          persons: participants.filter((name) => names.get(name)?.kind === 'person'),
        },
      ];
    }),
  );
}

function comparePublished({ article: a }: JoinedInput, { article: b }: JoinedInput): number {
  return (
    compareText(a.publishedAt.value ?? '\uFFFF', b.publishedAt.value ?? '\uFFFF') ||
    compareText(a.title.value, b.title.value) ||
    compareText(a.id, b.id)
  );
}

/** By code units: the same on every machine. */
function compareText(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

function sourceOf(input: JoinedInput, index: number): Source {
  const { article, analysis } = input;
  return {
    input,
    article: {
      id: article.id,
      number: index + 1,
      name: nameOf(input),
      title: article.title.value,
      publishedAt: article.publishedAt.value,
      address: article.address.value,
      language: article.language.value,
      direction: article.direction,
      engine: analysis.engine,
    },
    composition: {
      text: canonicalText(article.blocks),
      blocks: blockSpans(article.blocks),
      numbers: numberBlocks(article.blocks),
    },
  };
}

/** Longest name beside a passage, in UTF-16 code units: a title that stands for one is cut at a word. */
const NAME_LENGTH = 36;

function nameOf({ article }: JoinedInput): string {
  const publisher = article.publisher.value?.trim() ?? '';
  if (publisher !== '') return publisher;
  const host = /^https?:\/\/(?:www\.)?([^/:?#]+)/i.exec(article.address.value ?? '')?.[1];
  if (host !== undefined) return host;
  const title = article.title.value.trim();
  if (title.length <= NAME_LENGTH) return title;
  const beginning = title.slice(0, NAME_LENGTH);
  return `${(/^.{12,}(?=\s)/s.exec(beginning)?.[0] ?? beginning).replace(/[\uD800-\uDBFF]$/, '').trimEnd()}…`;
}

function draftOf(event: MergedEvent, sources: ReadonlyMap<string, Source>): DraftEntry {
  const { clock, when, conflicting, alike, participants, places } = event;
  const tellings = tellingsOf(event, sources);
  const lengths = event.mentions.map(({ event: { durationDays } }) => durationDays);
  return {
    clock,
    when,
    date: when === null ? '' : describeDate(when),
    claims: event.dates.map((date): DateClaim => ({
      when: date,
      date: describeDate(date),
      articles: articlesOf(tellings.filter((telling) => telling.when?.edtf === date.edtf)),
    })),
    conflicting,
    alike,
    tellings,
    articles: articlesOf(tellings),
    participants,
    places,
    durationDays: lengths.find((length) => length !== null) ?? null,
  };
}

/** Everyone who tells of it, each sentence once, one with the entry's own date first. */
function tellingsOf({ mentions, when }: MergedEvent, sources: ReadonlyMap<string, Source>): Telling[] {
  const seen = new Set<string>();
  const tellings = mentions.flatMap(({ source, event }: EventMention): Telling[] => {
    const from = sources.get(source);
    const key = `${source} ${event.start} ${event.when?.edtf ?? ''}`;
    if (from === undefined || seen.has(key)) return [];
    seen.add(key);
    return [tellingOf(event, from)];
  });
  const lead = Math.max(
    0,
    tellings.findIndex((telling) => telling.when?.edtf === when?.edtf),
  );
  return [...tellings.slice(lead, lead + 1), ...tellings.slice(0, lead), ...tellings.slice(lead + 1)];
}

function tellingOf(event: TimelineEvent, { article, composition }: Source): Telling {
  return {
    article: article.number,
    passage: passageOf(event, event.text, composition),
    expression: event.timeExpression,
    event: event.id,
    when: event.when,
    corrected: event.corrected === true,
  };
}

/** An article's own publication, as its briefing tells it. */
function publicationOf({ input, article, composition }: Source): DraftEntry[] {
  const { timeline } = composeTimeline({ ...input, annotations: [] }, composition);
  const published = timeline.find(({ clock }) => clock === 'published');
  if (published === undefined) return [];
  const { clock, when, date, passage, expression } = published;
  const corrected = input.article.publishedAt.origin === 'analyst';
  const telling: Telling = { article: article.number, passage, expression, event: null, when, corrected };
  return [
    {
      clock,
      when,
      date,
      claims: [{ when, date, articles: [article.number] }],
      conflicting: false,
      alike: null,
      tellings: [telling],
      articles: [article.number],
      participants: [],
      places: [],
      durationDays: null,
    },
  ];
}

function articlesOf(tellings: readonly Telling[]): number[] {
  return [...new Set(tellings.map(({ article }) => article))].sort((a, b) => a - b);
}

function numberEntries(drafts: readonly DraftEntry[]): JoinedEntry[] {
  const told = new Set<string>();
  return drafts.map((draft, index) => {
    const [lead] = draft.tellings;
    const key = lead?.passage.span ? `${lead.article} ${lead.passage.span.start}` : null;
    const repeated = key !== null && told.has(key);
    if (key !== null) told.add(key);
    return { number: index + 1, ...draft, repeated };
  });
}

/** As in an article's own timeline; then by article and place in its text. */
function compareDrafts(a: DraftEntry, b: DraftEntry): number {
  const first = a.when === null ? { from: null, to: null } : hullOf(a.when);
  const second = b.when === null ? { from: null, to: null } : hullOf(b.when);
  return (
    (first.from ?? first.to ?? -Infinity) - (second.from ?? second.to ?? -Infinity) ||
    (first.to ?? Infinity) - (second.to ?? Infinity) ||
    CLOCK_ORDER.indexOf(a.clock) - CLOCK_ORDER.indexOf(b.clock) ||
    (a.tellings[0]?.article ?? 0) - (b.tellings[0]?.article ?? 0) ||
    (a.tellings[0]?.passage.span?.start ?? 0) - (b.tellings[0]?.passage.span?.start ?? 0)
  );
}
