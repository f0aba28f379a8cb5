/**
 * Takes out what the page's own JSON-LD does not count to the article, where it declares the whole
 * text and nearly all that was found agrees with it.
 */
import { isAuthorNote } from './author-note.ts';
import { pieceText, type Finding, type Piece, type PruningStep } from './piece.ts';
import { comparisonKey, readsAsProse } from './text-features.ts';

/** Share of the prose found that the declared text must hold to be trusted. */
const AGREEMENT = 0.8;
/** Letters from which a declared text is one, and no teaser. */
const SHORTEST_DECLARED = 250;
/** Characters of a paragraph by which it is looked up. */
const KEY_LENGTH = 60;

/** A step for one page, whose JSON-LD declares `body`. */
export function pruneUndeclared(body: string): PruningStep {
  const declared = comparisonKey(body.replace(/<[^>]{0,300}>/g, ' '));
  return {
    step: 'undeclared',
    find(pieces, context) {
      if (declared.length < SHORTEST_DECLARED) return [];
      const known = pieces.map((piece) => isDeclared(piece, declared));
      let prose = 0;
      let agreed = 0;
      for (const [index, piece] of pieces.entries()) {
        const text = pieceText(piece);
        if (piece.removal !== null || !readsAsProse(text)) continue;
        prose += text.length;
        if (known[index] === true) agreed += text.length;
      }
      // A declared text that ends before the found one is an excerpt and says nothing of the rest.
      const isWhole =
        agreed >= prose * AGREEMENT &&
        declared.length <= comparisonKey(pieces.map(pieceText).join('')).length * 1.3;
      if (!isWhole) return [];
      // A picture says nothing of where the declared text begins.
      const first = pieces.findIndex(
        (piece, index) => known[index] === true && readsAsProse(pieceText(piece)),
      );
      const last = known.lastIndexOf(true);
      const findings: Finding[] = [];
      for (const [index, piece] of pieces.entries()) {
        if (piece.removal !== null || known[index] === true) continue;
        // Declared texts leave out lists, and the standfirst above them.
        if (piece.block.type !== 'paragraph' && (piece.block.type !== 'list-item' || index < last)) continue;
        const text = pieceText(piece);
        if (index < first && readsAsProse(text) && !isAuthorNote(text, context.byline)) continue;
        findings.push({ start: index, end: index + 1, reason: 'not in the declared text' });
      }
      return findings;
    },
  };
}

function isDeclared(piece: Piece, declared: string): boolean {
  const key = comparisonKey(pieceText(piece));
  return (
    key === '' ||
    declared.includes(key.slice(0, KEY_LENGTH)) ||
    (key.length > KEY_LENGTH && declared.includes(key.slice(-KEY_LENGTH)))
  );
}
