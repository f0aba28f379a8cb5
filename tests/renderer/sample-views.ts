/**
 * Invented articles with hand-made analyses, so that every state of the window can be shown without
 * the rest of the app. Spans are found by the words themselves.
 */
import type {
  Analysis,
  Annotation,
  AnnotationId,
  Article,
  ArticleId,
  Block,
  Clock,
  DateReading,
  Granularity,
  HighlightColour,
  KeyPoint,
  Name,
  NameKind,
  Quotation,
  QuotationType,
  Span,
  TimelineEvent,
} from '../../src/core/model.ts';
import { canonicalText } from '../../src/core/text.ts';
import type { ArticleView, LibraryRow } from '../../src/contract/views.ts';

const DAY = 86_400_000;

/** Days since 1970-01-01 of an ISO day. */
export function day(iso: string): number {
  return Math.round(Date.parse(`${iso}T00:00:00Z`) / DAY);
}

/** The span of the nth occurrence of some words. @throws where they do not occur. */
export function spanOf(text: string, words: string, nth = 1): Span {
  let start = -1;
  for (let found = 0; found < nth; found++) start = text.indexOf(words, start + 1);
  if (start < 0) throw new Error(`“${words}” does not occur`);
  return { start, end: start + words.length };
}

export function articleId(number: number): ArticleId {
  return `00000000-0000-4000-8000-${String(number).padStart(12, '0')}` as ArticleId;
}

export function annotationId(number: number): AnnotationId {
  return `00000000-0000-4000-9000-${String(number).padStart(12, '0')}` as AnnotationId;
}

/** A day, or from a day to a day; null is open. */
export function reading(
  first: string | null,
  last: string | null = first,
  granularity: Granularity = 'day',
  more: Partial<DateReading> = {},
): DateReading {
  const start = first === null ? null : day(first);
  const end = last === null ? null : day(last);
  const fixed = granularity === 'day' || granularity === 'range';
  return {
    edtf: first === last ? (first ?? '..') : `${first ?? '..'}/${last ?? '..'}`,
    bounds: {
      earliestStart: start,
      latestStart: fixed ? start : end,
      earliestEnd: fixed ? end : start,
      latestEnd: end,
    },
    granularity,
    approximate: false,
    basis: 'explicit',
    reason: 'test',
    ...more,
  };
}

export interface ArticleParts {
  readonly number: number;
  readonly title: string;
  readonly publisher: string | null;
  readonly language: string;
  readonly direction?: 'ltr' | 'rtl';
  readonly blocks: readonly Block[];
  readonly place?: string;
  readonly publishedAt?: string | null;
  readonly more?: Partial<Article>;
}

/** An article with everything that most tests do not care about filled in. */
export function makeArticle(parts: ArticleParts): Article {
  const direction = parts.direction ?? 'ltr';
  return {
    id: articleId(parts.number),
    title: { value: parts.title, origin: 'markup' },
    publisher: { value: parts.publisher, origin: 'markup' },
    byline: { value: [], origin: 'markup' },
    dateline: { value: { place: parts.place ?? null, date: null }, origin: 'text' },
    publishedAt: { value: parts.publishedAt ?? null, origin: 'meta' },
    updatedAt: { value: null, origin: 'meta' },
    address: { value: null, origin: 'meta' },
    language: { value: parts.language, origin: 'text' },
    direction,
    blocks: parts.blocks,
    removals: [],
    source: {
      kind: 'file',
      name: `article-${parts.number}.html`,
      mediaType: 'text/html',
      charset: 'utf-8',
      hash: '0'.repeat(64),
      bytes: 4_096,
    },
    capturedAt: '2026-03-06T09:12:00Z',
    notices: [],
    ...parts.more,
  };
}

export interface QuotationParts {
  readonly words: string;
  readonly type?: QuotationType;
  readonly speaker?: string;
  readonly mention?: string;
  readonly role?: string;
  readonly cue?: string;
  readonly continues?: string;
}

/** Quotations by their words, in the order given. */
export function makeQuotations(text: string, parts: readonly QuotationParts[]): Quotation[] {
  return parts.map((part, index): Quotation => {
    const span = spanOf(text, part.words);
    return {
      ...span,
      id: `q${index + 1}`,
      type: part.type ?? 'direct',
      text: part.words.replace(/^[“«「"\s]+|[”»」"\s,]+$/gu, ''),
      cue: part.cue === undefined ? null : spanOf(text, part.cue),
      cueText: part.cue ?? '',
      speaker:
        part.speaker === undefined
          ? null
          : {
              mention: part.mention === undefined ? null : spanOf(text, part.mention),
              mentionText: part.mention ?? part.speaker,
              name: part.speaker,
              role: part.role ?? null,
            },
      continues: part.continues ?? null,
      confidence: part.speaker === undefined ? 0.58 : 0.93,
      reason:
        part.type === 'indirect'
          ? 'a clause after a verb of saying'
          : 'words in quotation marks beside a verb of saying',
    };
  });
}

export interface EventParts {
  readonly words: string;
  readonly clock?: Clock;
  readonly when?: DateReading | null;
  readonly time?: string;
  readonly durationDays?: number;
  readonly who?: readonly string[];
  readonly place?: string;
}

/** Events by the words of their sentence. */
export function makeEvents(text: string, parts: readonly EventParts[]): TimelineEvent[] {
  return parts.map((part, index): TimelineEvent => ({
    ...spanOf(text, part.words),
    id: `e${index + 1}`,
    text: part.words,
    trigger: null,
    triggerText: '',
    clock: part.clock ?? 'happened',
    when: part.when ?? null,
    durationDays: part.durationDays ?? null,
    timeExpression: part.time === undefined ? null : spanOf(text, part.time),
    participants: part.who ?? [],
    place: part.place ?? null,
    quotationId: null,
  }));
}

/** A name with all places where it or an alias occurs. */
export function makeName(
  text: string,
  id: string,
  kind: NameKind,
  name: string,
  more: Partial<Name> = {},
): Name {
  const mentions: Span[] = [];
  for (const form of [name, ...(more.aliases ?? [])]) {
    for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + form.length)) {
      if (!mentions.some((span) => span.start <= at && at < span.end)) {
        mentions.push({ start: at, end: at + form.length });
      }
    }
  }
  return {
    id,
    kind,
    name,
    aliases: [],
    mentions: mentions.sort((a, b) => a.start - b.start),
    role: null,
    affiliation: null,
    country: null,
    coordinates: null,
    region: null,
    placeKind: null,
    reason: 'test',
    ...more,
  };
}

export function makeKeyPoints(text: string, sentences: readonly string[]): KeyPoint[] {
  return sentences.map((words) => ({ ...spanOf(text, words), text: words, reasons: ['lead'] }));
}

export function makeAnnotation(
  article: Article,
  number: number,
  words: string,
  colour: HighlightColour,
  note = '',
  tags: readonly string[] = [],
): Annotation {
  const text = canonicalText(article.blocks);
  const span = text.includes(words) ? spanOf(text, words) : null;
  return {
    id: annotationId(number),
    articleId: article.id,
    span,
    quote: { exact: words, prefix: '', suffix: '' },
    colour,
    note,
    tags,
    createdAt: '2026-03-06T10:00:00Z',
    modifiedAt: '2026-03-06T10:05:00Z',
  };
}

export function makeView(
  article: Article,
  analysis: Partial<Analysis> = {},
  annotations: readonly Annotation[] = [],
): ArticleView {
  return {
    article,
    analysis: {
      engine: 'test',
      language: article.language.value,
      direction: article.direction,
      quotations: [],
      timeExpressions: [],
      events: [],
      names: [],
      keyPoints: [],
      regions: [],
      ...analysis,
    },
    annotations,
  };
}

export function rowOf({ article, analysis, annotations }: ArticleView): LibraryRow {
  return {
    id: article.id,
    title: article.title.value,
    publisher: article.publisher.value,
    language: article.language.value,
    direction: article.direction,
    publishedAt: article.publishedAt.value,
    capturedAt: article.capturedAt,
    quotations: analysis.quotations.length,
    annotations: annotations.length,
  };
}

/** Paragraphs and, where a line starts with `#`, headings. */
export function paragraphs(...lines: readonly string[]): Block[] {
  return lines.map((line): Block =>
    line.startsWith('# ')
      ? { type: 'heading', level: 2, text: line.slice(2) }
      : { type: 'paragraph', text: line },
  );
}
