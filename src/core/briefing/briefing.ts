/**
 * A briefing as a value: what is printed and read aloud, in order, before any markup. Each line
 * keeps the span of the article's canonical text it was taken from, and the number of the paragraph
 * that is printed beside that text, so that a reader on paper finds the place too.
 */
import type {
  Analysis,
  Annotation,
  Article,
  Clock,
  DateReading,
  Direction,
  HighlightColour,
  InlineMark,
  NameKind,
  QuotationType,
  Span,
} from '../model.ts';

/** What a briefing is made of; the contract's ArticleView is one. */
export interface BriefingInput {
  readonly article: Article;
  readonly analysis: Analysis;
  readonly annotations: readonly Annotation[];
}

/** Words of the article with the place they were taken from. */
export interface Passage {
  readonly text: string;
  /** Null only for what stands outside the canonical text. */
  readonly span: Span | null;
  /** The number printed beside the paragraph, or null where it has none. */
  readonly paragraph: number | null;
}

/** One line of the cover or of the sources. */
export interface Fact {
  /** In English. */
  readonly label: string;
  readonly value: string;
  /** `article`: the words are the article's own, in its language; `app`: Dateline's, in English; `code`: a value to compare. */
  readonly wording: 'article' | 'app' | 'code';
}

export interface TimelineEntry {
  /** Printed in the drawing and in the list; 1 is the earliest. */
  readonly number: number;
  readonly clock: Clock;
  readonly when: DateReading;
  /** The date in English, as precise as it is known. */
  readonly date: string;
  readonly passage: Passage;
  /** The words that state the date, within the passage's span. */
  readonly expression: Span | null;
  /** True where an earlier entry has the same sentence, so that an excerpt will do. */
  readonly repeated: boolean;
  readonly place: string | null;
  readonly durationDays: number | null;
}

/** An event of a stated length that the text does not date. */
export interface UndatedEntry {
  readonly durationDays: number;
  readonly passage: Passage;
}

export interface SpokenLine {
  readonly type: QuotationType;
  /** The parts of one saying in order, marks kept as printed in the article. */
  readonly parts: readonly Passage[];
  /** The words that introduce it ("he told reporters"), or ''. */
  readonly cue: string;
  /** The words that name the speaker here, where they are not the name itself, or ''. */
  readonly mention: string;
}

export interface SpeakerGroup {
  /** `A`, `B`, … `Z`, `AA`, by first quotation; '' for what nobody is named for. */
  readonly letter: string;
  /** Index of the speaker's colour, counted from 0; null for what nobody is named for. */
  readonly colour: number | null;
  /** Null for what nobody is named for. */
  readonly name: string | null;
  readonly role: string | null;
  readonly lines: readonly SpokenLine[];
}

/** A quotation as it is painted into a stretch of text. */
export interface QuotationPaint {
  readonly id: string;
  readonly type: QuotationType;
  readonly letter: string;
  readonly colour: number | null;
}

/** A stretch of one block that is painted in one way. */
export interface TextSegment {
  readonly text: string;
  readonly span: Span;
  readonly marks: readonly InlineMark['kind'][];
  readonly quotation: QuotationPaint | null;
  /** True on the last segment of that quotation in its block. */
  readonly endsQuotation: boolean;
  /** Only in a briefing with notes; the note only on the last segment of the highlight in its block. */
  readonly highlight: { readonly colour: HighlightColour; readonly note: number | null } | null;
}

export type BriefingBlock =
  | {
      readonly type: 'heading' | 'paragraph' | 'block-quotation' | 'preformatted';
      /** Heading level as printed, 3–6; 0 for the others. */
      readonly level: number;
      readonly number: number | null;
      readonly direction: Direction;
      readonly segments: readonly TextSegment[];
    }
  | {
      readonly type: 'list';
      readonly ordered: boolean;
      readonly number: number;
      readonly direction: Direction;
      readonly items: readonly { readonly depth: number; readonly segments: readonly TextSegment[] }[];
    }
  | {
      readonly type: 'image';
      /** Hash of the kept picture, or null. */
      readonly image: string | null;
      /** What the picture shows, as its page described it, or ''. */
      readonly alternative: string;
      readonly direction: Direction;
      readonly segments: readonly TextSegment[];
    }
  | {
      readonly type: 'table';
      readonly header: boolean;
      readonly number: number;
      readonly direction: Direction;
      readonly caption: string;
      readonly rows: readonly (readonly string[])[];
    };

export interface NameEntry {
  readonly name: string;
  readonly kind: NameKind;
  /** Role and affiliation, as far as the article gives them. */
  readonly about: string;
  /** In English, or null. */
  readonly country: string | null;
  readonly mentions: number;
  /** Paragraphs with a mention, ascending, each once. */
  readonly paragraphs: readonly number[];
}

/** The analyst's own; exists only in a briefing with notes. */
export interface NoteEntry {
  readonly number: number;
  readonly colour: HighlightColour;
  /** The marked words. */
  readonly quote: Passage;
  readonly note: string;
  readonly tags: readonly string[];
}

export interface Briefing {
  readonly title: string;
  /** BCP 47 language of the article, `und` where unknown. */
  readonly language: string;
  readonly direction: Direction;
  readonly cover: readonly Fact[];
  readonly keyPoints: readonly Passage[];
  readonly timeline: readonly TimelineEntry[];
  readonly undated: readonly UndatedEntry[];
  readonly speakers: readonly SpeakerGroup[];
  readonly blocks: readonly BriefingBlock[];
  readonly names: readonly NameEntry[];
  /** Null: a briefing without notes; nothing of an annotation is anywhere in it. */
  readonly notes: readonly NoteEntry[] | null;
  readonly sources: readonly Fact[];
}
