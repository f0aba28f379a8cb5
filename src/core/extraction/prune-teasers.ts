/** Takes out runs of other articles' headlines between the paragraphs of a scrape. */
import { pieceText, type Finding, type Piece, type PruningStep } from './piece.ts';
import { countWords, endsSentence } from './text-features.ts';

/** Headlines in a row that are no longer the article's own list. */
const SHORTEST_RUN = 3;

export const pruneTeasers: PruningStep = {
  step: 'related-links',
  find(pieces, context) {
    if (context.kind !== 'scrape') return [];
    const findings: Finding[] = [];
    let start = 0;
    for (let index = 0; index <= pieces.length; index += 1) {
      const piece = pieces[index];
      if (piece !== undefined && isTeaser(piece)) continue;
      const run = pieces.slice(start, index);
      // The line right before a paragraph is its heading.
      const end = piece === undefined ? index : index - 1;
      if (run.length >= SHORTEST_RUN + 1 && averageWords(run) >= 7)
        findings.push({ start, end, reason: 'related links' });
      start = index + 1;
    }
    return findings;
  },
};

function isTeaser(piece: Piece): boolean {
  if (piece.removal !== null) return true;
  if (piece.block.type === 'list-item') return false;
  const text = pieceText(piece);
  return countWords(text) <= 25 && !endsSentence(text) && !/[:：]$/u.test(text);
}

function averageWords(run: readonly Piece[]): number {
  const kept = run.filter((piece) => piece.removal === null);
  return kept.length === 0
    ? 0
    : kept.reduce((sum, piece) => sum + countWords(pieceText(piece)), 0) / kept.length;
}
