/**
 * The analyst's own corrections of an analysis. A correction is stored beside the analysis, never in
 * it: what it is about is anchored by its words, so that it is found again when a newer engine reads
 * the article anew or the text has changed.
 */
import type { Annotation, ArticleId, Clock, CorrectionId, Findings, NameKind, Span } from '../model.ts';

/** What was shown where the correction was made; tells apart things that stand at one place. */
export type Shown =
  | { readonly kind: 'quotation'; readonly speaker: string | null }
  | {
      readonly kind: 'event';
      readonly trigger: string;
      /** Where the words of its date, or else its trigger, begin: code units from the sentence's start. */
      readonly at: number;
      readonly clock: Clock;
      /** EDTF, or null for an event the text does not date. */
      readonly date: string | null;
    }
  | { readonly kind: 'name'; readonly name: string; readonly nameKind: NameKind };

/** The words a correction is about: a quotation, an event's sentence, a name's first mention. */
export interface CorrectionTarget {
  /** Where they stand in today's canonical text; null where they are no longer found. */
  readonly span: Span | null;
  readonly quote: Annotation['quote'];
  readonly shown: Shown;
}

/** What the analyst says instead. A field that is left out stays as the engine reads it. */
export type CorrectionChange =
  | {
      readonly kind: 'speaker';
      /** Null: nobody is quoted, or nobody knows who. */
      readonly name: string | null;
      readonly role?: string | null;
      /** True: all quotations of the speaker shown, not this one alone. */
      readonly all: boolean;
    }
  | { readonly kind: 'no-quotation' }
  | {
      readonly kind: 'event';
      /** EDTF as `parseEdtf` reads it; null: undated. */
      readonly date?: string | null;
      readonly clock?: Clock;
    }
  | { readonly kind: 'no-event' }
  | {
      readonly kind: 'name';
      /** Its fullest form. */
      readonly name?: string;
      readonly nameKind?: NameKind;
      readonly role?: string | null;
    }
  | { readonly kind: 'no-name' }
  /** The name is another form of the one at `into`. */
  | { readonly kind: 'merge'; readonly into: CorrectionTarget };

export interface Correction {
  readonly id: CorrectionId;
  readonly articleId: ArticleId;
  readonly target: CorrectionTarget;
  readonly change: CorrectionChange;
  /** ISO 8601 instant. */
  readonly createdAt: string;
}

/** A correction with what it changed in one analysis. */
export interface AppliedCorrection extends Correction {
  /** Ids of the quotations, events or names it is about; none where it fits nothing any more. */
  readonly items: readonly string[];
}

/** What one correction makes of the findings. */
export interface Step {
  readonly findings: Findings;
  /** Ids of what it changed or took out. */
  readonly items: readonly string[];
}
