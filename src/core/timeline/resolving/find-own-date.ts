/** The date line an article carries under its headline ("9 March 2026" on a line of its own). */
import type { AnalysisDocument } from '../../analysis/document.ts';
import type { Span } from '../../model.ts';

/** Lines looked at from the top. */
const LINES = 6;

/**
 * The day of the first line, of the first few, that holds a full date and nothing else, or opens with a
 * dateline; null where none does. It is the article's own word and goes before a date that came with the file.
 */
export function findOwnDate(
  document: AnalysisDocument,
  days: readonly (Span & { readonly day: number })[],
): number | null {
  for (const block of document.blocks.slice(0, LINES)) {
    const found = days.find((day) => day.start >= block.start && day.end <= block.end);
    if (!found) continue;
    const rest = document.text.slice(block.start, found.start) + document.text.slice(found.end, block.end);
    if (/^[\s.,|–—-]*$/u.test(rest)) return found.day;
    // "MOMBASA, 14 March 2026 – The ferry…"
    const lead = document.text.slice(block.start, found.start);
    if (
      lead.length <= 48 &&
      !/[.:;!?]/u.test(lead) &&
      /^\s*(?:\([^)]*\)\s*)?[–—]\s/u.test(document.text.slice(found.end, block.end))
    )
      return found.day;
  }
  return null;
}
