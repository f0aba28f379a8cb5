import type { Quotation, TimeExpression } from '../model.ts';
import type { AnalysisDocument, Trace } from '../analysis/document.ts';

/** Finds and resolves every time expression, in text order. */
export function findTimeExpressions(
  _document: AnalysisDocument,
  _quotations: readonly Quotation[],
  _trace: Trace,
): readonly TimeExpression[] {
  return [];
}
