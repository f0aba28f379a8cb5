/** Who signs an article below its last paragraph: "Muhabir: Ayşe Demir", "— Ann Lee", a name in bold on a line of its own. */
import { opensWithGivenName } from '../names/first-names.ts';
import { chineseNames } from './chinese-byline.ts';
import { koreanNames } from './korean-byline.ts';
import { pieceText, type Piece } from './piece.ts';
import { isPublicationName } from './publication-names.ts';
import { isPersonAlone, signedIn } from './shown-byline.ts';
import { readsAsProse } from './text-features.ts';

/** Pieces below the last paragraph that are read. */
const MOST_PIECES = 5;
const LONGEST_LINE = 110;
/** What a template may have taken a signature for. */
const MAY_SIGN = new Set(['article-tail', 'article-head', 'caption', 'byline']);
/** What sets a name alone apart from a label, where its first word is no known given name: a dash before it, brackets around it. */
const SET_APART = /^(?:[—–―-]\s?|[(（])(?<name>.{4,60}?)[)）]?\.?$/u;

export interface Signed {
  readonly names: readonly string[];
  readonly pieces: readonly Piece[];
}

/** The names that sign the text, and the pieces without a line that is nothing but its signature. */
export function signedBelow(pieces: readonly Piece[]): Signed {
  const last = pieces.findLastIndex((piece) => piece.removal === null && readsAsProse(pieceText(piece)));
  if (last < 0) return { names: [], pieces };
  for (let index = last + 1; index < Math.min(pieces.length, last + 1 + MOST_PIECES); index += 1) {
    const piece = pieces[index];
    if (piece === undefined || piece.block.type === 'heading' || piece.block.type === 'image') continue;
    if (piece.removal !== null && !MAY_SIGN.has(piece.removal.step)) continue;
    const names = namesOf(piece);
    if (names.length === 0) continue;
    const removal = piece.removal ?? { step: 'article-tail', reason: 'byline' };
    return { names, pieces: pieces.with(index, { block: piece.block, removal }) };
  }
  return { names: [], pieces };
}

function namesOf(piece: Piece): readonly string[] {
  const text = pieceText(piece);
  if (text.length > LONGEST_LINE) return [];
  for (const names of [koreanNames(text), chineseNames(text), signedIn([text], 0, 1)])
    if (names.length > 0) return names;
  const alone = opensWithGivenName(text) || isMarked(piece, text) ? text : '';
  const name = (SET_APART.exec(text)?.groups?.['name'] ?? alone).trim();
  return isPersonAlone(name) && !isPublicationName(name) ? [name] : [];
}

/** All of it in bold or italics, as no label of a template's list is. */
function isMarked({ block }: Piece, text: string): boolean {
  return (
    block.type === 'paragraph' &&
    (block.marks ?? []).some(
      (mark) => (mark.kind === 'strong' || mark.kind === 'emphasis') && mark.end - mark.start >= text.length,
    )
  );
}
