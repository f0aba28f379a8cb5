import type { KeyPoint, Name, Quotation, TimelineEvent } from '../model.ts';
import type { AnalysisDocument, Trace } from '../analysis/document.ts';

export interface Findings {
  readonly names: readonly Name[];
  readonly quotations: readonly Quotation[];
  readonly events: readonly TimelineEvent[];
}

/** Chooses the three to five sentences that tell the article, in text order. */
export function findKeyPoints(
  _document: AnalysisDocument,
  _findings: Findings,
  _trace: Trace,
): readonly KeyPoint[] {
  return [];
}
