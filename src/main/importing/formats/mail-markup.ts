/** A mail's HTML to pieces, with what mail programs mark as quoted, signed or hidden taken out. */
import { collectPieces } from '../../../core/extraction/collect-pieces.ts';
import { elementsBelow, textOf, type PageElement } from '../../../core/extraction/page-tree.ts';
import { markPictures, type ChoosePicture } from '../../../core/extraction/picture-address.ts';
import type { Piece, Reason } from '../../../core/extraction/piece.ts';
import { writeMarkup } from '../../../core/extraction/write-markup.ts';
import { parsePage, parseSanitised } from '../parse-page.ts';
import { sanitiseMarkup } from '../sanitise-markup.ts';
import { beginsForward } from './mail-forward.ts';

export const QUOTED: Reason = { step: 'mail-quote', reason: 'quoted mail' };
export const SIGNATURE: Reason = { step: 'mail-signature', reason: 'signature' };
const HIDDEN: Reason = { step: 'hidden-text', reason: 'hidden text' };

const QUOTE_CLASS =
  /(?:^|\s)(?:gmail_quote|gmail_extra|yahoo_quoted|protonmail_quote|moz-cite-prefix|tutanota_quote|zmail_extra)(?:\s|$)/;
const SIGNATURE_CLASS =
  /(?:^|\s)(?:x_)?(?:gmail_signature|moz-signature|protonmail_signature_block\S*|elementToProof_signature)(?:\s|$)/;
const SIGNATURE_ID = /^(?:x_)?(?:signature|mail-?signature|ms-outlook-mobile-signature)$/i;
/** Ways in which mail hides the line that lists show below the subject. */
const HIDING =
  /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all|max-height\s*:\s*0|font-size\s*:\s*0(?:px)?\s*(?:;|$)|opacity\s*:\s*0\s*(?:;|$))/i;

/** Reads the markup. @throws PageTooLarge */
export function markupPieces(html: string, choose: ChoosePicture): readonly Piece[] {
  const { root } = parsePage(html);
  markPictures(root, choose);
  for (const element of elementsBelow(root)) element.removal ??= reasonOf(element);
  const written = writeMarkup(root);
  return collectPieces(parseSanitised(sanitiseMarkup(written.html)).root, written.reasons);
}

function reasonOf(element: PageElement): Reason | null {
  const { class: classes = '', id = '', style = '', type = '', hidden } = element.attributes;
  if (hidden !== undefined || HIDING.test(style)) return HIDDEN;
  if (SIGNATURE_CLASS.test(classes) || SIGNATURE_ID.test(id)) return SIGNATURE;
  const isQuote = (element.name === 'blockquote' && type === 'cite') || QUOTE_CLASS.test(classes);
  // What is handed on stands in the same boxes as what is answered.
  return isQuote && !beginsForward(textOf(element).slice(0, 400)) && !followsForward(element) ? QUOTED : null;
}

/** Apple Mail announces what it hands on above the box or in its first line. */
function followsForward(element: PageElement): boolean {
  const siblings = element.parent?.children ?? [];
  const index = siblings.indexOf(element);
  const before = siblings
    .slice(Math.max(0, index - 4), index)
    .map(textOf)
    .join(' ');
  return beginsForward(before.trim().slice(-300));
}
