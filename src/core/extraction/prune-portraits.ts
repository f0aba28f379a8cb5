/** Takes out pictures that are no part of the article: portraits beside a byline, the paper's own mark, its invitations. */
import { CHANNEL } from './channel-phrases.ts';
import { pieceText, type Finding, type Piece, type PruningContext, type PruningStep } from './piece.ts';
import { comparisonKey, readsAsProse } from './text-features.ts';

/** What stands around a name in a portrait's alternative text. */
const PORTRAIT =
  /^(?:(?:portrait|photo(?:graph)?|picture|headshot|avatar|profile (?:picture|image|photo)|author image|image|foto|porträt|profilbild|autorenbild|retrato|фото|صورة)(?: of| von| de| d['’])?[\s:]+)?(?<name>.{3,60}?)(?:['’]s (?:avatar|photo|picture|profile(?: picture| image| photo)?)|[\s,|–-]+(?:portrait|headshot|avatar|profile (?:picture|image|photo)|profilbild|author))?$/iu;
const MARK = /(?<![\p{L}])logo(?![\p{L}])|логотип|شعار/iu;
/** Words of a mark's alternative text. */
const LONGEST_MARK = 50;

export const prunePortraits: PruningStep = {
  step: 'portrait',
  find(pieces, context) {
    const findings: Finding[] = [];
    const { first, last } = proseOf(pieces);
    for (const [index, piece] of pieces.entries()) {
      if (piece.removal !== null || piece.block.type !== 'image' || piece.block.caption !== '') continue;
      const { alternative } = piece.block;
      if (alternative === '') continue;
      if (isMark(alternative, context.publisher))
        findings.push({ start: index, end: index + 1, reason: 'the publisher’s mark' });
      else if (CHANNEL.line.some((phrase) => phrase.test(alternative)))
        findings.push({ start: index, end: index + 1, reason: CHANNEL.reason });
      // Within the text a picture of its author may be what the text is about.
      else if ((index < first || index > last) && isOfAuthor(alternative, context))
        findings.push({ start: index, end: index + 1, reason: 'portrait of the author' });
    }
    return findings;
  },
};

/** Where the prose that is kept begins and ends. */
function proseOf(pieces: readonly Piece[]): { readonly first: number; readonly last: number } {
  const isProse = (piece: Piece) => piece.removal === null && readsAsProse(pieceText(piece));
  const first = pieces.findIndex(isProse);
  return { first: first < 0 ? pieces.length : first, last: pieces.findLastIndex(isProse) };
}

function isOfAuthor(alternative: string, context: PruningContext): boolean {
  const name = comparisonKey(PORTRAIT.exec(alternative)?.groups?.['name'] ?? '');
  return name !== '' && context.byline.some((author) => comparisonKey(author) === name);
}

/** The publisher's name, alone or with "logo" beside it. */
function isMark(alternative: string, publisher: string | null): boolean {
  if (publisher === null || alternative.length > LONGEST_MARK) return false;
  return comparisonKey(alternative.replace(MARK, '')) === comparisonKey(publisher);
}
