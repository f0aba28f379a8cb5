/**
 * The whole analysis of one article, deterministic and offline: the one function that the app, the
 * command line and the benchmarks call.
 */
import type { Analysis } from '../model.ts';
import { findKeyPoints } from '../key-points/find-key-points.ts';
import { findNames } from '../names/find-names.ts';
import { findQuotations } from '../quotes/find-quotations.ts';
import { findTimeExpressions } from '../timeline/find-time-expressions.ts';
import { findEvents } from '../timeline/find-events.ts';
import { buildDocument } from './build-document.ts';
import { noTrace, type AnalysisInput, type Trace } from './document.ts';
import { ENGINE_VERSION } from './engine-version.ts';

export { ENGINE_VERSION };

/**
 * Reads one article. Names come first because quotations resolve their speakers to them; dates
 * next because events and key points use both.
 */
export function analyse(input: AnalysisInput, trace: Trace = noTrace): Analysis {
  const document = buildDocument(input);
  const { names, regions } = findNames(document, trace);
  const quotations = findQuotations(document, names, trace);
  const timeExpressions = findTimeExpressions(document, quotations, trace);
  const events = findEvents(document, { names, quotations, timeExpressions }, trace);
  const keyPoints = findKeyPoints(document, { names, quotations, events }, trace);
  return {
    engine: ENGINE_VERSION,
    language: document.language.code === 'und' ? (input.language ?? 'und') : document.language.code,
    direction: document.direction,
    quotations,
    timeExpressions,
    events,
    names,
    keyPoints,
    regions,
  };
}
