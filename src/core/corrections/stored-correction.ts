/** Corrections as they are stored: anchored by the same selectors as annotations (see web-annotation.ts). */
import { anchorQuote } from '../annotations/anchor-quote.ts';
import {
  readSelectors,
  selectorsOf,
  type TextPositionSelector,
  type TextQuoteSelector,
} from '../annotations/web-annotation.ts';
import type { ArticleId, CorrectionId } from '../model.ts';
import type { Correction, CorrectionChange, CorrectionTarget, Shown } from './correction.ts';

interface StoredTarget {
  readonly selector: readonly (TextQuoteSelector | TextPositionSelector)[];
  readonly shown: Shown;
}

type StoredChange =
  | Exclude<CorrectionChange, { readonly kind: 'merge' }>
  | { readonly kind: 'merge'; readonly into: StoredTarget };

export interface StoredCorrection {
  readonly id: string;
  readonly article: string;
  /** ISO 8601 instant. */
  readonly created: string;
  readonly target: StoredTarget;
  readonly change: StoredChange;
}

/** @param text the canonical text that the correction's spans point into. */
export function storeCorrection(correction: Correction, text: string): StoredCorrection {
  const { id, articleId, createdAt, target, change } = correction;
  return {
    id,
    article: articleId,
    created: createdAt,
    target: storeTarget(target, text),
    change: change.kind === 'merge' ? { kind: change.kind, into: storeTarget(change.into, text) } : change,
  };
}

/** @param text the article's canonical text as it is now. */
export function readCorrection(stored: StoredCorrection, text: string): Correction {
  const { id, article, created, target, change } = stored;
  return {
    id: id as CorrectionId,
    articleId: article as ArticleId,
    target: readTarget(target, text),
    change: change.kind === 'merge' ? { kind: change.kind, into: readTarget(change.into, text) } : change,
    createdAt: created,
  };
}

/** Finds a correction's words in a changed text; its quotes stay as they were written down. */
export function reanchorCorrection(correction: Correction, text: string): Correction {
  const { target, change } = correction;
  return {
    ...correction,
    target: reanchorTarget(target, text),
    change: change.kind === 'merge' ? { ...change, into: reanchorTarget(change.into, text) } : change,
  };
}

function storeTarget({ quote, span, shown }: CorrectionTarget, text: string): StoredTarget {
  return { selector: selectorsOf(quote, span, text), shown };
}

function readTarget({ selector, shown }: StoredTarget, text: string): CorrectionTarget {
  return { ...readSelectors(selector, text), shown };
}

function reanchorTarget(target: CorrectionTarget, text: string): CorrectionTarget {
  const anchor = anchorQuote(text, target.quote, target.span?.start ?? null);
  return { ...target, span: anchor === null ? null : { start: anchor.start, end: anchor.end } };
}
