import type { Name, Quotation, TimeExpression, TimelineEvent } from '../model.ts';
import type { AnalysisDocument, Trace } from '../analysis/document.ts';

export interface Findings {
  readonly names: readonly Name[];
  readonly quotations: readonly Quotation[];
  readonly timeExpressions: readonly TimeExpression[];
}

/** Finds the events of an article and the day and clock of each, in text order. */
export function findEvents(
  _document: AnalysisDocument,
  _findings: Findings,
  _trace: Trace,
): readonly TimelineEvent[] {
  return [];
}
