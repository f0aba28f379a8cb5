/**
 * The domain model: plain, readonly, JSON-safe values. Everything that crosses a process or is
 * stored is made of these types; nothing here has behaviour.
 */

declare const brand: unique symbol;
type Branded<T, Name extends string> = T & { readonly [brand]: Name };

export type ArticleId = Branded<string, 'ArticleId'>;
export type AnnotationId = Branded<string, 'AnnotationId'>;
export type CorrectionId = Branded<string, 'CorrectionId'>;

/** Half-open range `[start, end)` in UTF-16 code units of an article's canonical text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export type Direction = 'ltr' | 'rtl';

// --- Article ---------------------------------------------------------------------------------

/** An inline mark; offsets are relative to the block's own text. */
export interface InlineMark extends Span {
  readonly kind: 'emphasis' | 'strong' | 'code' | 'link' | 'subscript' | 'superscript';
  /** Only for `link`: http, https or mailto address; never rendered as a live link without asking. */
  readonly address?: string;
}

interface TextBlock {
  readonly text: string;
  readonly marks?: readonly InlineMark[];
  /** Set where the block's direction differs from the article's. */
  readonly direction?: Direction;
}

export type Block =
  | ({ readonly type: 'heading'; readonly level: 2 | 3 | 4 | 5 | 6 } & TextBlock)
  | ({ readonly type: 'paragraph' } & TextBlock)
  | ({ readonly type: 'list-item'; readonly ordered: boolean; readonly depth: number } & TextBlock)
  | ({ readonly type: 'block-quotation' } & TextBlock)
  | ({ readonly type: 'preformatted' } & TextBlock)
  | {
      readonly type: 'image';
      /** Content hash of the stored image, or null where images were not allowed. */
      readonly image: string | null;
      readonly alternative: string;
      readonly caption: string;
      readonly direction?: Direction;
    }
  | {
      readonly type: 'table';
      readonly header: boolean;
      readonly rows: readonly (readonly string[])[];
      readonly caption: string;
      readonly direction?: Direction;
    };

export type BlockType = Block['type'];

/** Where a field's value was found; `analyst` marks a correction and wins over everything. */
export type FieldOrigin = 'json-ld' | 'open-graph' | 'meta' | 'markup' | 'text' | 'file' | 'analyst';

/** A value with its origin; a correction keeps what was found in `found`. */
export interface Field<T> {
  readonly value: T;
  readonly origin: FieldOrigin;
  /** What the import found, kept when the analyst corrected the value. */
  readonly found?: T;
  /** Where the import found it, kept with `found`. */
  readonly foundOrigin?: FieldOrigin;
}

/** Something taken out of the text at import, kept so that it can be shown and put back. */
export interface Removal {
  readonly id: string;
  /** The step that removed it, e.g. `comment-form`, `cookie-notice`, `site-footer`. */
  readonly step: string;
  /** One short clause for the reader, e.g. `comment form`. */
  readonly reason: string;
  readonly blocks: readonly Block[];
  /** Index before which the removed blocks stood, in the article's blocks as imported (none restored). */
  readonly before: number;
  /** True while the analyst has put the blocks back into the text. */
  readonly restored?: boolean;
}

export interface ArticleSource {
  readonly kind: 'file' | 'paste' | 'address' | 'sample';
  /** File name, or address. Shown, never opened as a path. */
  readonly name: string;
  readonly mediaType: string;
  readonly charset: string;
  /** SHA-256 of the original bytes, hex; the key of the kept original. */
  readonly hash: string;
  /** Size of the original in bytes. */
  readonly bytes: number;
  /** Of what was fetched: the address as asked for, and when (ISO 8601 instant). */
  readonly requested?: string;
  readonly fetchedAt?: string;
}

export interface Dateline {
  readonly place: string | null;
  /** ISO day (`2025-10-30`) where the dateline states one. */
  readonly date: string | null;
}

export interface Article {
  readonly id: ArticleId;
  readonly title: Field<string>;
  readonly publisher: Field<string | null>;
  readonly byline: Field<readonly string[]>;
  readonly dateline: Field<Dateline>;
  /** ISO 8601 day or instant with zone, as precise as found; null where nothing says. */
  readonly publishedAt: Field<string | null>;
  readonly updatedAt: Field<string | null>;
  readonly address: Field<string | null>;
  /** BCP 47 primary language, `und` where unknown. */
  readonly language: Field<string>;
  readonly direction: Direction;
  /** The direction as read, kept where the analyst corrected it. */
  readonly foundDirection?: Direction;
  readonly blocks: readonly Block[];
  readonly removals: readonly Removal[];
  readonly source: ArticleSource;
  /** ISO 8601 instant of the import. */
  readonly capturedAt: string;
  /** What the import wants the reader to know (a charset corrected, text cut…), one sentence each. */
  readonly notices: readonly string[];
}

// --- Analysis --------------------------------------------------------------------------------

export type QuotationType = 'direct' | 'indirect' | 'mixed';

export interface Speaker {
  /** The words that name the speaker for this quotation ("he", "the Minister"), or null if implied. */
  readonly mention: Span | null;
  readonly mentionText: string;
  /** The fullest name or description this mention stands for ("Atta Tarar"). */
  readonly name: string;
  /** As stated in the article ("Pakistan’s Information Minister"). */
  readonly role: string | null;
}

export interface Quotation extends Span {
  /** Stable within one analysis: `q1`, `q2`, … in text order. */
  readonly id: string;
  readonly type: QuotationType;
  /** The quotation's own words, marks cut. */
  readonly text: string;
  readonly cue: Span | null;
  readonly cueText: string;
  readonly speaker: Speaker | null;
  /** Id of the quotation this one continues (a sentence split around its cue, a next paragraph). */
  readonly continues: string | null;
  /** 0 to 1. */
  readonly confidence: number;
  /** Why it was read this way, one clause. */
  readonly reason: string;
  /** Of a mixed quotation: the whole reported clause, of which the span holds the words in marks. */
  readonly statement?: Span;
  /** True where the analyst corrected it; what the engine read is in `Analysis.found` under the same id. */
  readonly corrected?: true;
}

export type Granularity =
  | 'time'
  | 'day'
  | 'weekend'
  | 'week'
  | 'month'
  | 'quarter'
  | 'season'
  | 'half-year'
  | 'year'
  | 'decade'
  | 'century'
  | 'range';

/**
 * A date as four bounds in whole days since 1970-01-01 (proleptic Gregorian); null is open.
 * "30 October 2025" has all four equal; "since May" has an open end.
 */
export interface DayBounds {
  readonly earliestStart: number | null;
  readonly latestStart: number | null;
  readonly earliestEnd: number | null;
  readonly latestEnd: number | null;
}

export type DateBasis = 'explicit' | 'document-date' | 'previous-event' | 'speech-date' | 'analyst' | 'none';

export interface DateReading {
  /** Extended Date/Time Format (ISO 8601-2): `2025-10-30`, `2025-10`, `2025-10-27/2025-10-30`, `1990~`. */
  readonly edtf: string;
  readonly bounds: DayBounds;
  readonly granularity: Granularity;
  readonly approximate: boolean;
  readonly basis: DateBasis;
  readonly reason: string;
}

export interface TimeExpression extends Span {
  readonly text: string;
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET';
  /** TIMEX3 value (`2025-10-30`, `P4D`, `PRESENT_REF`), for exchange and scoring. */
  readonly value: string;
  /** Where it falls; null for durations, sets and expressions nothing anchors. */
  readonly reading: DateReading | null;
  readonly alternatives: readonly DateReading[];
}

/** The three clocks of a timeline: when it happened, when it was said, when it was published. */
export type Clock = 'happened' | 'said' | 'published';

export interface TimelineEvent extends Span {
  /** `e1`, `e2`, … in text order. The span is the sentence. */
  readonly id: string;
  readonly text: string;
  readonly trigger: Span | null;
  readonly triggerText: string;
  readonly clock: Clock;
  /** Null: an event the text does not date. */
  readonly when: DateReading | null;
  /** Length in days where only that is stated ("four-day negotiations"), else null. */
  readonly durationDays: number | null;
  readonly timeExpression: Span | null;
  readonly participants: readonly string[];
  readonly place: string | null;
  /** The quotation this event is the saying of; where it happened, the one that tells of it. */
  readonly quotationId: string | null;
  /** True where the analyst corrected it; what the engine read is in `Analysis.found` under the same id. */
  readonly corrected?: true;
}

export type NameKind = 'person' | 'organisation' | 'place' | 'group';

export interface Name {
  /** `n1`, `n2`, … by first mention. */
  readonly id: string;
  readonly kind: NameKind;
  /** Fullest form met. */
  readonly name: string;
  readonly aliases: readonly string[];
  readonly mentions: readonly Span[];
  readonly role: string | null;
  readonly affiliation: string | null;
  /** ISO 3166-1 alpha-2, for places and for what belongs to one country. */
  readonly country: string | null;
  /** Degrees, WGS 84. */
  readonly coordinates: { readonly latitude: number; readonly longitude: number } | null;
  /** UN M49 region, in English ("Southern Asia"). */
  readonly region: string | null;
  /** What kind of place: country, city, or another. Null for what is no place. */
  readonly placeKind: 'country' | 'city' | 'other' | null;
  readonly reason: string;
  /** True where the analyst corrected it; what the engine read is in `Analysis.found` under the same id. */
  readonly corrected?: true;
}

export interface KeyPoint extends Span {
  readonly text: string;
  /** Why it was chosen: `lead`, `names who`, `says when`, … */
  readonly reasons: readonly string[];
}

export interface Analysis {
  /** Version of the engine that made it; an older one is made anew in the background. */
  readonly engine: string;
  readonly language: string;
  readonly direction: Direction;
  readonly quotations: readonly Quotation[];
  readonly timeExpressions: readonly TimeExpression[];
  readonly events: readonly TimelineEvent[];
  readonly names: readonly Name[];
  readonly keyPoints: readonly KeyPoint[];
  /** UN M49 regions the article is about, most mentioned first. */
  readonly regions: readonly string[];
  /** Where the analyst corrected something: what the engine itself had read. */
  readonly found?: Findings;
}

/** The parts of an analysis that the analyst can correct, as the engine read them. */
export type Findings = Pick<Analysis, 'quotations' | 'events' | 'names' | 'regions'>;

// --- Annotations -----------------------------------------------------------------------------

export const HIGHLIGHT_COLOURS = ['yellow', 'green', 'blue', 'pink', 'purple'] as const;
export type HighlightColour = (typeof HIGHLIGHT_COLOURS)[number];

/** The analyst's own: a coloured highlight, with a private note and tags where written. */
export interface Annotation {
  readonly id: AnnotationId;
  readonly articleId: ArticleId;
  /** Where it sits in today's canonical text; null when its words are no longer found (an orphan). */
  readonly span: Span | null;
  /** What was selected, with up to 32 characters of context either side, for re-anchoring. */
  readonly quote: { readonly exact: string; readonly prefix: string; readonly suffix: string };
  readonly colour: HighlightColour;
  readonly note: string;
  readonly tags: readonly string[];
  /** ISO 8601 instants. */
  readonly createdAt: string;
  readonly modifiedAt: string;
}
