/**
 * The briefing as data, for `dateline brief --json` and for other programs: plain values in a fixed
 * order, the same for the same article. It is part of what leaves the library, so it is built from
 * the article and its analysis alone: annotations are not even a parameter.
 */
import type {
  Analysis,
  Article,
  ArticleSource,
  Block,
  Clock,
  DateBasis,
  DayBounds,
  Dateline,
  Direction,
  Field,
  FieldOrigin,
  Granularity,
  NameKind,
  QuotationType,
} from '../model.ts';
import { canonicalText } from '../text.ts';

/** Every `start` and `end` is a UTF-16 offset into `article.text`, end exclusive. */
export interface BriefingJson {
  readonly article: {
    readonly id: string;
    readonly title: string;
    readonly publisher: string | null;
    readonly byline: readonly string[];
    readonly dateline: Dateline;
    /** ISO 8601 day or instant, or null. */
    readonly publishedAt: string | null;
    readonly updatedAt: string | null;
    readonly address: string | null;
    /** BCP 47, `und` where unknown. */
    readonly language: string;
    readonly direction: Direction;
    /** ISO 8601 instant. */
    readonly capturedAt: string;
    /** Where each of the values above was found; `analyst` marks a correction. */
    readonly origins: Readonly<Record<OriginField, FieldOrigin>>;
    /** What the import found where the analyst corrected it. */
    readonly found: Readonly<Partial<Record<OriginField, unknown>>>;
    readonly blocks: readonly Block[];
    /** The canonical text. */
    readonly text: string;
    readonly removals: readonly {
      readonly step: string;
      readonly reason: string;
      /** Index before which the blocks stood, in the article's blocks as imported. */
      readonly before: number;
      readonly restored: boolean;
      readonly blocks: readonly Block[];
    }[];
    readonly source: ArticleSource;
    readonly notices: readonly string[];
  };
  readonly quotations: readonly {
    readonly id: string;
    readonly text: string;
    readonly type: QuotationType;
    readonly start: number;
    readonly end: number;
    readonly cue: string | null;
    readonly speaker: {
      readonly name: string;
      readonly role: string | null;
      /** The words used here ("he"), or null where the speaker is implied. */
      readonly mention: string | null;
    } | null;
    readonly confidence: number;
    readonly reason: string;
    /** Id of the quotation this one continues, or null. */
    readonly continues: string | null;
    /** True where the analyst corrected it. */
    readonly corrected: boolean;
  }[];
  readonly events: readonly {
    readonly id: string;
    /** Extended Date/Time Format (ISO 8601-2), or null for an event the text does not date. */
    readonly date: string | null;
    readonly clock: Clock;
    readonly text: string;
    readonly start: number;
    readonly end: number;
    readonly precision: Granularity | null;
    readonly approximate: boolean;
    /** Whole days since 1970-01-01; null bounds are open. */
    readonly bounds: DayBounds | null;
    readonly durationDays: number | null;
    readonly participants: readonly string[];
    readonly place: string | null;
    readonly basis: DateBasis | null;
    readonly reason: string | null;
    /** Id of the quotation this event is the saying of, or null. */
    readonly quotation: string | null;
    /** True where the analyst corrected it. */
    readonly corrected: boolean;
  }[];
  readonly names: readonly {
    readonly id: string;
    readonly name: string;
    readonly kind: NameKind;
    readonly aliases: readonly string[];
    readonly role: string | null;
    readonly affiliation: string | null;
    /** ISO 3166-1 alpha-2, or null. */
    readonly country: string | null;
    readonly region: string | null;
    readonly placeKind: 'country' | 'city' | 'other' | null;
    readonly coordinates: { readonly latitude: number; readonly longitude: number } | null;
    readonly mentions: readonly { readonly start: number; readonly end: number }[];
    readonly reason: string;
    /** True where the analyst corrected it. */
    readonly corrected: boolean;
  }[];
  readonly keyPoints: readonly {
    readonly text: string;
    readonly start: number;
    readonly end: number;
    readonly reasons: readonly string[];
  }[];
  /** UN M49 regions, most mentioned first. */
  readonly regions: readonly string[];
  readonly engine: string;
}

const ORIGIN_FIELDS = [
  'title',
  'publisher',
  'byline',
  'dateline',
  'publishedAt',
  'updatedAt',
  'address',
  'language',
] as const satisfies readonly (keyof Article)[];
type OriginField = (typeof ORIGIN_FIELDS)[number];

/** The briefing of one article as plain values; never anything of the analyst's annotations. */
export function briefingJson(view: { readonly article: Article; readonly analysis: Analysis }): BriefingJson {
  const { article, analysis } = view;
  return {
    article: articleJson(article),
    quotations: analysis.quotations.map(quotationJson),
    events: analysis.events.map(eventJson),
    names: analysis.names.map(nameJson),
    keyPoints: analysis.keyPoints.map(({ text, start, end, reasons }) => ({ text, start, end, reasons })),
    regions: analysis.regions,
    engine: analysis.engine,
  };
}

function articleJson(article: Article): BriefingJson['article'] {
  const fields = ORIGIN_FIELDS.map((name): readonly [OriginField, Field<unknown>] => [name, article[name]]);
  return {
    id: article.id,
    title: article.title.value,
    publisher: article.publisher.value,
    byline: article.byline.value,
    dateline: article.dateline.value,
    publishedAt: article.publishedAt.value,
    updatedAt: article.updatedAt.value,
    address: article.address.value,
    language: article.language.value,
    direction: article.direction,
    capturedAt: article.capturedAt,
    origins: Object.fromEntries(fields.map(([name, field]) => [name, field.origin])) as Record<
      OriginField,
      FieldOrigin
    >,
    found: Object.fromEntries(
      fields.filter(([, field]) => field.found !== undefined).map(([name, field]) => [name, field.found]),
    ),
    blocks: article.blocks,
    text: canonicalText(article.blocks),
    removals: article.removals.map(({ step, reason, before, restored, blocks }) => ({
      step,
      reason,
      before,
      restored: restored === true,
      blocks,
    })),
    source: article.source,
    notices: article.notices,
  };
}

function quotationJson(quotation: Analysis['quotations'][number]): BriefingJson['quotations'][number] {
  const { id, text, type, start, end, cue, cueText, speaker, confidence, reason, continues } = quotation;
  return {
    id,
    text,
    type,
    start,
    end,
    cue: cue === null || cueText === '' ? null : cueText,
    speaker:
      speaker === null
        ? null
        : {
            name: speaker.name,
            role: speaker.role,
            mention: speaker.mention === null || speaker.mentionText === '' ? null : speaker.mentionText,
          },
    confidence,
    reason,
    continues,
    corrected: quotation.corrected === true,
  };
}

function eventJson(event: Analysis['events'][number]): BriefingJson['events'][number] {
  const { id, clock, text, start, end, when, durationDays, participants, place, quotationId } = event;
  return {
    id,
    date: when?.edtf ?? null,
    clock,
    text,
    start,
    end,
    precision: when?.granularity ?? null,
    approximate: when?.approximate ?? false,
    bounds: when?.bounds ?? null,
    durationDays,
    participants,
    place,
    basis: when?.basis ?? null,
    reason: when?.reason ?? null,
    quotation: quotationId,
    corrected: event.corrected === true,
  };
}

function nameJson(name: Analysis['names'][number]): BriefingJson['names'][number] {
  return {
    id: name.id,
    name: name.name,
    kind: name.kind,
    aliases: name.aliases,
    role: name.role,
    affiliation: name.affiliation,
    country: name.country,
    region: name.region,
    placeKind: name.placeKind,
    coordinates: name.coordinates,
    mentions: name.mentions.map(({ start, end }) => ({ start, end })),
    reason: name.reason,
    corrected: name.corrected === true,
  };
}
