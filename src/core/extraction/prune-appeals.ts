/**
 * Takes out what a site asks of its readers for itself below the text: a heading such as "Support the
 * Post" and the few lines of the appeal after it.
 */
import { pieceText, type PruningStep } from './piece.ts';
import { countWords } from './text-features.ts';

const APPEAL =
  /^[^\p{L}]{0,4}(?:(?:please )?support (?:us|our|the|independent|local|\p{Lu})|help us\b|become a (?:member|supporter|patron)|buy (?:me|us) a coffee|donate\b|unterstütz(?:e|en sie|t)(?!\p{L})|werde(?:n sie)? (?:mitglied|unterstützer)|spenden? (?:sie|jetzt)|soutenez|aidez-nous|apoya(?:nos| a)?(?!\p{L})|hazte (?:socio|miembro)|apoie|sostieni(?:ci)?(?!\p{L})|steun(?: ons)?(?!\p{L})|støt(?:t)?(?!\p{L})|stöd(?: oss)?(?!\p{L})|wesprzyj|podpořte|destek (?:ol|verin)|поддержите|підтримайте|ادعمنا|از ما حمایت)/iu;
/** Words of such a heading. */
const LONGEST_HEADING = 9;
/** What may follow it: pieces, and their share of the article's words. */
const MOST_PIECES = 8;
const MOST_SHARE = 0.25;

export const pruneAppeals: PruningStep = {
  step: 'offer',
  find(pieces) {
    for (const [index, piece] of pieces.entries()) {
      if (piece.removal !== null || piece.block.type !== 'heading') continue;
      const heading = pieceText(piece);
      if (!APPEAL.test(heading) || countWords(heading) > LONGEST_HEADING) continue;
      // Counted only here: few articles have such a heading.
      const words = pieces.map((other) => (other.removal === null ? countWords(pieceText(other)) : 0));
      const after = words.slice(index).filter((count) => count > 0);
      const share = sumOf(after) / Math.max(1, sumOf(words));
      if (after.length <= MOST_PIECES && share <= MOST_SHARE)
        return [{ start: index, end: pieces.length, reason: 'appeal of the site' }];
    }
    return [];
  },
};

function sumOf(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}
