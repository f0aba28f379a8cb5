/** Builds article views for the briefing's tests from words alone: spans are looked up in the text. */
import type { BriefingInput } from '../../../src/core/briefing/briefing.ts';
import type {
  Annotation,
  AnnotationId,
  Article,
  ArticleId,
  Block,
  Clock,
  DateReading,
  Direction,
  Granularity,
  HighlightColour,
  KeyPoint,
  Name,
  NameKind,
  Quotation,
  QuotationType,
  Span,
  TimelineEvent,
} from '../../../src/core/model.ts';
import { canonicalText } from '../../../src/core/text.ts';
import { dayOfIso } from '../../../src/core/timeline/days.ts';

export interface ViewWords {
  readonly title: string;
  readonly publisher?: string | null;
  readonly language?: string;
  readonly direction?: Direction;
  readonly publishedAt?: string | null;
  readonly blocks: readonly Block[];
  readonly quotations?: readonly QuotationWords[];
  readonly events?: readonly EventWords[];
  readonly names?: readonly NameWords[];
  readonly keyPoints?: readonly string[];
  readonly annotations?: readonly AnnotationWords[];
}

interface QuotationWords {
  readonly text: string;
  readonly type?: QuotationType;
  readonly speaker?: string | null;
  readonly role?: string | null;
  readonly mention?: string;
  readonly cue?: string;
  readonly continues?: string | null;
}

interface EventWords {
  readonly sentence: string;
  readonly clock?: Clock;
  /** EDTF, or null for an undated event. */
  readonly date: string | null;
  /** First and last possible ISO day; null is open. */
  readonly within?: readonly [string | null, string | null];
  readonly granularity?: Granularity;
  readonly approximate?: boolean;
  readonly durationDays?: number | null;
  readonly place?: string | null;
}

interface NameWords {
  readonly name: string;
  readonly kind: NameKind;
  readonly role?: string | null;
  readonly country?: string | null;
}

interface AnnotationWords {
  readonly quote: string;
  readonly note?: string;
  readonly colour?: HighlightColour;
  readonly tags?: readonly string[];
  /** Its words are no longer in the text. */
  readonly orphan?: boolean;
}

/** A view as the app would hand it to the exporter. @throws where words are not in the text. */
export function makeView(words: ViewWords): BriefingInput {
  const text = canonicalText(words.blocks);
  const language = words.language ?? 'en';
  const direction = words.direction ?? 'ltr';
  return {
    article: makeArticle(words, language, direction),
    analysis: {
      engine: 'test',
      language,
      direction,
      quotations: (words.quotations ?? []).map((quotation, index) => makeQuotation(quotation, index, text)),
      timeExpressions: [],
      events: (words.events ?? []).map((event, index) => makeEvent(event, index, text)),
      names: (words.names ?? []).map((name, index) => makeName(name, index, text)),
      keyPoints: (words.keyPoints ?? []).map((point): KeyPoint => ({
        ...spanOf(point, text),
        text: point,
        reasons: ['lead'],
      })),
      regions: ['Western Asia'],
    },
    annotations: (words.annotations ?? []).map((annotation, index) =>
      makeAnnotation(annotation, index, text),
    ),
  };
}

/** A block of running text. */
export function paragraph(text: string): Block {
  return { type: 'paragraph', text };
}

function spanOf(words: string, text: string): Span {
  const start = text.indexOf(words);
  if (start === -1) throw new Error(`Not in the text: ${words}`);
  return { start, end: start + words.length };
}

function makeArticle(words: ViewWords, language: string, direction: Direction): Article {
  return {
    id: 'article-1' as ArticleId,
    title: { value: words.title, origin: 'markup' },
    publisher: {
      value: words.publisher === undefined ? 'The Quay Gazette' : words.publisher,
      origin: 'meta',
    },
    byline: { value: ['Ilse Marek'], origin: 'markup' },
    dateline: { value: { place: 'Port Ardan', date: '2026-03-14' }, origin: 'text' },
    publishedAt: {
      value: words.publishedAt === undefined ? '2026-03-14T07:20:00+03:00' : words.publishedAt,
      origin: 'json-ld',
    },
    updatedAt: { value: null, origin: 'json-ld' },
    address: { value: 'https://quay.example/2026/harbour', origin: 'meta' },
    language: { value: language, origin: 'markup' },
    direction,
    blocks: words.blocks,
    removals: [
      {
        id: 'r1',
        step: 'cookie-notice',
        reason: 'cookie notice',
        blocks: [paragraph('We use cookies.')],
        before: 0,
      },
    ],
    source: {
      kind: 'file',
      name: 'harbour.html',
      mediaType: 'text/html',
      charset: 'utf-8',
      hash: 'a'.repeat(64),
      bytes: 12_345,
    },
    capturedAt: '2026-03-15T08:00:00.000Z',
    notices: [],
  };
}

function makeQuotation(words: QuotationWords, index: number, text: string): Quotation {
  const span = spanOf(words.text, text);
  const speaker = words.speaker ?? null;
  return {
    id: `q${index + 1}`,
    ...span,
    type: words.type ?? 'direct',
    text: words.text,
    cue: words.cue === undefined ? null : spanOf(words.cue, text),
    cueText: words.cue ?? '',
    speaker:
      speaker === null
        ? null
        : {
            mention: span,
            mentionText: words.mention ?? speaker,
            name: speaker,
            role: words.role ?? null,
          },
    continues: words.continues ?? null,
    confidence: 0.9,
    reason: 'marks and cue',
  };
}

function makeEvent(words: EventWords, index: number, text: string): TimelineEvent {
  return {
    id: `e${index + 1}`,
    ...spanOf(words.sentence, text),
    text: words.sentence,
    trigger: null,
    triggerText: '',
    clock: words.clock ?? 'happened',
    when: words.date === null ? null : makeReading(words, words.date),
    durationDays: words.durationDays ?? null,
    timeExpression: null,
    participants: [],
    place: words.place ?? null,
    quotationId: null,
  };
}

/** A reading whose bounds are the days of `within`, or the one day the date names. */
export function makeReading(words: Omit<EventWords, 'sentence'>, edtf: string): DateReading {
  const [first, last] = words.within ?? [edtf, edtf];
  const from = first === null ? null : dayOfIso(first);
  const to = last === null ? null : dayOfIso(last);
  const exact = (words.granularity ?? 'day') === 'range';
  return {
    edtf,
    bounds: {
      earliestStart: from,
      latestStart: exact ? from : (to ?? from),
      earliestEnd: exact ? to : (from ?? to),
      latestEnd: to,
    },
    granularity: words.granularity ?? 'day',
    approximate: words.approximate ?? false,
    basis: 'explicit',
    reason: 'stated',
  };
}

function makeName(words: NameWords, index: number, text: string): Name {
  return {
    id: `n${index + 1}`,
    kind: words.kind,
    name: words.name,
    aliases: [],
    mentions: [spanOf(words.name, text)],
    role: words.role ?? null,
    affiliation: null,
    country: words.country ?? null,
    coordinates: null,
    region: null,
    placeKind: words.kind === 'place' ? 'city' : null,
    reason: 'stated',
  };
}

function makeAnnotation(words: AnnotationWords, index: number, text: string): Annotation {
  return {
    id: `annotation-${index + 1}` as AnnotationId,
    articleId: 'article-1' as ArticleId,
    span: words.orphan === true ? null : spanOf(words.quote, text),
    quote: { exact: words.quote, prefix: '', suffix: '' },
    colour: words.colour ?? 'yellow',
    note: words.note ?? '',
    tags: words.tags ?? [],
    createdAt: '2026-03-15T09:00:00.000Z',
    modifiedAt: '2026-03-15T09:00:00.000Z',
  };
}
