/** Lays the analyst's corrections over an analysis, in the order in which they were made. */
import type { Analysis, Findings } from '../model.ts';
import { assertNever } from '../text.ts';
import { correctEvent, dismissEvent } from './correct-events.ts';
import { correctName, dismissName, mergeNames } from './correct-names.ts';
import { correctSpeaker, dismissQuotation } from './correct-quotations.ts';
import type { AppliedCorrection, Correction, Step } from './correction.ts';

export interface CorrectedAnalysis {
  readonly analysis: Analysis;
  /** All of them, with what each one changed. */
  readonly corrections: readonly AppliedCorrection[];
  /** Those that fit nothing in this analysis any more. */
  readonly unmatched: readonly Correction[];
}

/**
 * The analysis as the analyst sees it. It starts from what the engine read (`found` of an analysis that
 * is corrected already), so applying twice changes nothing, and applying fewer takes the others back.
 */
export function applyCorrections(analysis: Analysis, corrections: readonly Correction[]): CorrectedAnalysis {
  const engines = asFound(analysis);
  const { quotations, events, names, regions } = engines;
  const found: Findings = { quotations, events, names, regions };
  let findings = found;
  const applied: AppliedCorrection[] = [];
  for (const correction of corrections) {
    const step = applyOne(findings, correction);
    if (step !== null) findings = step.findings;
    applied.push({ ...correction, items: step?.items ?? [] });
  }
  const isChanged = applied.some(({ items }) => items.length > 0);
  return {
    analysis: isChanged ? { ...engines, ...marked(findings, found), found } : engines,
    corrections: applied,
    unmatched: corrections.filter((_, index) => applied[index]?.items.length === 0),
  };
}

/** The analysis as the engine made it. */
export function asFound(analysis: Analysis): Analysis {
  if (analysis.found === undefined) return analysis;
  const { found, ...rest } = analysis;
  return { ...rest, ...found };
}

function applyOne(findings: Findings, { target, change }: Correction): Step | null {
  switch (change.kind) {
    case 'speaker':
      return correctSpeaker(findings, target, change);
    case 'no-quotation':
      return dismissQuotation(findings, target);
    case 'event':
      return correctEvent(findings, target, change);
    case 'no-event':
      return dismissEvent(findings, target);
    case 'name':
      return correctName(findings, target, change);
    case 'no-name':
      return dismissName(findings, target);
    case 'merge':
      return mergeNames(findings, target, change.into);
    default:
      return assertNever(change);
  }
}

/** Says of each item that differs from what was found that it was corrected. */
function marked(findings: Findings, found: Findings): Findings {
  return {
    quotations: markedItems(findings.quotations, found.quotations),
    events: markedItems(findings.events, found.events),
    names: markedItems(findings.names, found.names),
    regions: findings.regions,
  };
}

function markedItems<Item extends { readonly id: string }>(
  items: readonly Item[],
  found: readonly Item[],
): Item[] {
  const before = new Map(found.map((item) => [item.id, item]));
  return items.map((item) => {
    const original = before.get(item.id);
    if (original === item) return item;
    return JSON.stringify(original) === JSON.stringify(item) ? item : { ...item, corrected: true };
  });
}
