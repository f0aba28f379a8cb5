/** How much an analysis found, which is what it costs to hand it from its thread to the main one. */
import type { Analysis } from '../../core/model.ts';

/**
 * Findings that an answer may have: some four million characters of news. To receive more would hold up the window
 * for longer than a blink, and no reader goes through them; such an article is kept without an analysis.
 */
export const MOST_FINDINGS = 100_000;

/** Quotations, time expressions, events and places of names. */
export function countFindings({ quotations, timeExpressions, events, names }: Analysis): number {
  let count = quotations.length + timeExpressions.length + events.length;
  for (const { mentions } of names) count += mentions.length;
  return count;
}
