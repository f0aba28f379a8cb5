/** Quotations as a reader counts them: one that runs on over paragraphs is one. */
import type { Quotation } from '../core/model.ts';

/**
 * A quotation that runs on over paragraphs, which the analysis keeps by paragraph, as the one it is. Where
 * the next paragraph says anew who speaks, the mark before it was only forgotten.
 */
export function joinedOverParagraphs(quotations: readonly Quotation[], text: string): Quotation[] {
  const joined: Quotation[] = [];
  const ids = new Map<string, number>();
  for (const quotation of quotations) {
    const at = quotation.continues === null ? undefined : ids.get(quotation.continues);
    const begun = at === undefined ? undefined : joined[at];
    // Without a mark of its own it is the rest of a paragraph broken in two.
    const opens = !/[\p{L}\p{N}]/u.test(text[quotation.start] ?? '');
    const anew =
      opens && (quotation.cue !== null || (quotation.speaker?.mention?.start ?? -1) >= quotation.start);
    const follows = begun !== undefined && /^\s*\n\s*$/u.test(text.slice(begun.end, quotation.start));
    if (at !== undefined && begun && follows && !anew) {
      joined[at] = { ...begun, end: quotation.end };
      ids.set(quotation.id, at);
    } else {
      ids.set(quotation.id, joined.length);
      joined.push(quotation);
    }
  }
  return joined;
}
