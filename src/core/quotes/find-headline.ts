/** Finds the paragraph that is the article's headline, where the text begins with one. */
import type { AnalysisDocument } from '../analysis/document.ts';

/** Longest headline in characters. */
const LONGEST = 160;

/** Index of the headline's block, or -1: a short first line above longer paragraphs. */
export function findHeadline({ text, blocks }: AnalysisDocument): number {
  const first = blocks[0];
  if (!first || blocks.length < 3 || first.end - first.start > LONGEST) return -1;
  const longest = blocks.slice(1, 6).reduce((length, block) => Math.max(length, block.end - block.start), 0);
  if (longest < 1.5 * (first.end - first.start)) return -1;
  // A sentence with its attribution behind a closed quotation is the text itself, not its headline.
  return /[”"»][,.]?\s+\p{Ll}+\s[^\n]*\.$/u.test(text.slice(first.start, first.end).trim()) ? -1 : 0;
}
