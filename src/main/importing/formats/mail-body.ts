/** The text of a mail: its body parts read, joined and parted. */
import { FURNITURE_STEPS } from '../../../core/extraction/prune-furniture.ts';
import { pieceText, prunePieces, type Piece, type Reason } from '../../../core/extraction/piece.ts';
import { pruneRepeatedTitle } from '../../../core/extraction/prune-repeated-title.ts';
import { countWords } from '../../../core/extraction/text-features.ts';
import { decodeBytes, type Decoded } from '../decode-bytes.ts';
import type { KeptPictures } from '../kept-pictures.ts';
import type { InnerHead } from './mail-forward.ts';
import { markupPieces } from './mail-markup.ts';
import { joinFlowed, textPieces } from './mail-text.ts';
import { bytesOf, mediaTypeOf, type MimePart } from './mime-tree.ts';
import { partMail } from './part-mail.ts';

export interface MailBody {
  readonly pieces: readonly Piece[];
  /** Of the article. */
  readonly words: number;
  /** The head of the mail that was handed on, where that is the article. */
  readonly inner: InnerHead | null;
  readonly charset: string;
  readonly notices: readonly string[];
}

/** Reads the body's parts; null where they hold no text. @throws PageTooLarge */
export function readMailBody(
  parts: readonly MimePart[],
  subject: string,
  pictures: KeptPictures,
): MailBody | null {
  const read = parts.map((part) => readPart(part, pictures));
  const all = read.flatMap(({ pieces }) => pieces.map(withoutPicture));
  if (!all.some((piece) => /[\p{L}\p{N}]/u.test(pieceText(piece)))) return null;
  const { pieces: parted, inner } = partMail(all);
  const pruned = prunePieces(parted, [pruneRepeatedTitle, ...FURNITURE_STEPS], {
    title: inner === null || inner.subject === '' ? subject : inner.subject,
    publisher: null,
    byline: [],
    kind: 'page',
  });
  // A mail of a word or two may read like a site's button; it is all there is.
  const pieces = [pruned, parted].find(holdsText) ?? all.map((piece) => ({ ...piece, removal: null }));
  return {
    pieces,
    words: pieces
      .filter((piece) => piece.removal === null)
      .reduce((sum, piece) => sum + countWords(pieceText(piece)), 0),
    inner,
    charset: read[0]?.decoded.charset ?? 'utf-8',
    notices: [...new Set(read.flatMap(({ decoded }) => decoded.notices))],
  };
}

const PICTURE: Reason = { step: 'mail-picture', reason: 'picture' };

/** A mail's pictures are logos and counters first of all, and none is ever loaded; larger ones that came along stay. */
function withoutPicture(piece: Piece): Piece {
  const { block } = piece;
  const isPicture = block.type === 'image' && block.caption === '' && block.image === null;
  return isPicture && piece.removal === null ? { ...piece, removal: PICTURE } : piece;
}

function holdsText(pieces: readonly Piece[]): boolean {
  return pieces.some((piece) => piece.removal === null && /[\p{L}\p{N}]/u.test(pieceText(piece)));
}

function readPart(
  part: MimePart,
  pictures: KeptPictures,
): { readonly pieces: readonly Piece[]; readonly decoded: Decoded } {
  const markup = mediaTypeOf(part) !== 'text/plain';
  const { charset, format, delsp } = part.contentType.parsed.params;
  const decoded = decodeBytes(bytesOf(part), {
    mediaType: charset === undefined ? '' : `text/plain; charset=${charset}`,
    markup,
  });
  if (markup) return { pieces: markupPieces(decoded.text, pictures.choose), decoded };
  const isFlowed = /^flowed$/i.test(format ?? '');
  const text = isFlowed ? joinFlowed(decoded.text, /^yes$/i.test(delsp ?? '')) : decoded.text;
  return { pieces: textPieces(text), decoded };
}
