import type { Name, Quotation } from '../model.ts';
import type { AnalysisDocument, Trace } from '../analysis/document.ts';

/** Finds every quotation with its cue and speaker, in text order. */
export function findQuotations(
  _document: AnalysisDocument,
  _names: readonly Name[],
  _trace: Trace,
): readonly Quotation[] {
  return [];
}
