/**
 * Takes out what stands between the headline and the first paragraph: section labels, bylines,
 * dates, reading times. A standfirst, which is a sentence or a long heading, stays.
 */
import { isBylineText } from './byline-text.ts';
import { pieceText, type Finding, type Piece, type PruningContext, type PruningStep } from './piece.ts';
import { countWords, endsSentence, readsAsProse } from './text-features.ts';

/** Words from which a line above the text is taken for a standfirst. */
const STANDFIRST_WORDS = 7;

const EDITORS_NOTE =
  /^(?:editor['’]?s?['’]? (?:note|notes)|anm(?:erkung)?\.? der redaktion|note de la rédaction|nota del editor|hinweis|hinweis der redaktion|transparenzhinweis)\s*(?:\([^)]*\))?\s*[:.]/iu;
/** Where on its site a page stands: "Home » News » Harbour". */
const BREADCRUMBS =
  /^(?:(?:you are here|sie sind hier|vous êtes ici|estás en|está aquí|você está aqui|当前位置|您的位置|您现在的位置|現在位置|现在位置|所在位置)\s*[:：]|[^.!?。]{2,40}(?:\s*[»›>]\s*[^.!?。»›>]{2,60}){2,}$)/iu;
const MOST_CRUMB_WORDS = 30;
/** Scripts in which few characters say much. */
const EAST_ASIAN = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}]/u;

export const pruneHead: PruningStep = {
  step: 'article-head',
  find(pieces, context) {
    const first = pieces.findIndex(
      (piece) =>
        piece.removal === null &&
        piece.block.type !== 'heading' &&
        readsAsProse(pieceText(piece)) &&
        !isBylineText(pieceText(piece), context.byline),
    );
    if (first < 0) return [];
    const findings: Finding[] = findBelowStandfirst(pieces, first, context);
    for (let index = 0; index < first; index += 1) {
      const piece = pieces[index];
      if (!piece || piece.removal !== null || piece.block.type === 'image' || piece.block.type === 'table')
        continue;
      const text = pieceText(piece);
      const words = countWords(text);
      if (BREADCRUMBS.test(text) && words <= MOST_CRUMB_WORDS) {
        findings.push({ start: index, end: index + 1, reason: 'breadcrumbs' });
      } else if (isBylineText(text, context.byline)) {
        findings.push({ start: index, end: index + 1, reason: 'byline' });
      } else if (EDITORS_NOTE.test(text)) {
        findings.push({ start: index, end: index + 1, reason: 'editor’s note' });
      } else if (
        piece.block.type === 'list-item'
          ? words < LEAST_POINT && !isAmongPoints(pieces, index)
          : words < (EAST_ASIAN.test(text) ? 4 : STANDFIRST_WORDS) && !endsSentence(text)
      ) {
        // A short heading right above the text opens its first section.
        if (piece.block.type === 'heading' && index === first - 1 && words >= 2) continue;
        findings.push({ start: index, end: index + 1, reason: 'label' });
      }
    }
    return findings;
  },
};

/** Words of a point that an agency sets above its report, and of one beside such. */
const LEAST_POINT = 5;
const LEAST_BESIDE = 3;

/** A short item beside a longer one of the same list. */
function isAmongPoints(pieces: readonly Piece[], index: number): boolean {
  const isPoint = (piece: Piece | undefined, least: number) =>
    piece?.block.type === 'list-item' && piece.removal === null && countWords(pieceText(piece)) >= least;
  return (
    isPoint(pieces[index], LEAST_BESIDE) &&
    [index - 1, index + 1].some((at) => isPoint(pieces[at], LEAST_POINT))
  );
}

/** Words of a line in a byline's block: a name, a post, a place. */
const LONGEST_IN_BLOCK = 6;

/**
 * A byline may stand below the standfirst, too: the lines between the first paragraph and the
 * second, where one of them is a byline or a date.
 */
function findBelowStandfirst(pieces: readonly Piece[], first: number, context: PruningContext): Finding[] {
  const block: number[] = [];
  let isByline = false;
  for (let index = first + 1; index < pieces.length; index += 1) {
    const piece = pieces[index];
    if (piece === undefined || piece.removal !== null || piece.block.type === 'image') continue;
    const text = pieceText(piece);
    if (isBylineText(text, context.byline)) isByline = true;
    else if (
      context.kind === 'page' ||
      piece.block.type === 'list-item' ||
      countWords(text) > LONGEST_IN_BLOCK ||
      endsSentence(text)
    )
      break;
    block.push(index);
  }
  return isByline ? block.map((index) => ({ start: index, end: index + 1, reason: 'byline' })) : [];
}
