/**
 * Which of a mail's pieces are its article: its own words, or the mail it hands on. What is quoted,
 * signed or said by every mail of a house is taken out, and can be put back.
 */
import { pieceText, type Piece, type Reason } from '../../../core/extraction/piece.ts';
import { countWords } from '../../../core/extraction/text-features.ts';
import { beginsForward, isAttribution, readInnerHead, type InnerHead } from './mail-forward.ts';
import { QUOTED, SIGNATURE } from './mail-markup.ts';

export interface PartedMail {
  readonly pieces: readonly Piece[];
  /** The head of the mail that was handed on, where that is the article. */
  readonly inner: InnerHead | null;
}

/** A mail handed on, handed on again, and so forth. */
const DEEPEST = 6;
/** Words above a mail that is handed on from which they are an article of their own. */
const OWN_ARTICLE = 150;
/** The same above a mail that is answered. */
const OWN_ANSWER = 25;

const NOTE: Reason = { step: 'mail-note', reason: 'note above a forwarded mail' };
const HEAD: Reason = { step: 'mail-head', reason: 'head of a forwarded mail' };
const CONFIDENTIAL: Reason = { step: 'mail-notice', reason: 'confidentiality notice' };
const LIST: Reason = { step: 'mail-list', reason: 'mailing list footer' };

const SENT_FROM =
  /^(?:sent from (?:my|mail|outlook|yahoo)|get outlook for|von meinem .{2,30} gesendet|envoyé (?:de|depuis) mon|enviado desde mi|inviato da|verstuurd vanaf|отправлено (?:с|из)|أُ?رسلت? من|נשלח מה|发自我的)/iu;
const CONFIDENTIALITY =
  /\b(?:confidential|privileged|intended (?:only|solely|for)|intended recipient|vertraulich|adressat|destinataire|confidentiel|destinatario|confidencial|riservat|geadresseerde)\b|конфиденциальн|سري|מיועד/iu;
const OF_MAIL =
  /e-?mails?\b|\bmessages?\b|\bcommunication\b|\bnachricht\b|\bmensaje\b|\bmessaggio\b|\bbericht\b|сообщени|رسالة|הודעה/iu;
/** What bulk mail says about itself. */
const BULK =
  /^(?:view|read|open|see) (?:this|it|the) ?(?:e-?mail|message|newsletter)?.{0,20}\bin (?:your |a |the )?(?:web )?browser|^view (?:in|online)\b|\bunsubscribe\b|\b(?:manage|update|change) (?:your )?(?:e-?mail )?(?:preferences|subscription)|\byou (?:are receiving|receive|received|got) this (?:e-?mail|mail|message|newsletter)|^im browser (?:ansehen|öffnen|anzeigen)|\b(?:newsletter )?(?:abbestellen|abmelden)\b|\bse désabonner\b|\bdésinscri|\bvoir (?:ce (?:mail|message) )?(?:dans|en ligne)|\b(?:darse de baja|cancelar (?:la )?suscripción)\b|\bver en (?:el )?navegador|\bdisiscri|\bafmelden\b|отписаться|إلغاء الاشتراك|ביטול הרשמה|להסרה מרשימת|退订|取消订阅/iu;
const LONGEST_BULK = 40;
const BULK_NOTICE: Reason = { step: 'mail-bulk', reason: 'newsletter notice' };
const LIST_RULE = /^_{8,}|^-{8,}|^~{8,}/;
/** Paragraphs of a signature, and of what a list adds. */
const LONGEST_SIGNATURE = 14;

/** Parts a mail's pieces. */
export function partMail(all: readonly Piece[]): PartedMail {
  const pieces = [...all];
  // Only an answer without a word of its own is about what it quotes.
  if (wordsOf(pieces, 0, pieces.length) === 0) unquote(pieces);
  let inner: InnerHead | null = null;
  let start = 0;
  for (let depth = 0; depth < DEEPEST; depth += 1) {
    const next = findInner(pieces, start);
    if (next === null) break;
    const own = wordsOf(pieces, start, next.at);
    const rest = wordsOf(pieces, next.at + next.length, pieces.length, true);
    const handsOn =
      rest > 0 && (next.isForward ? own < OWN_ARTICLE || own < rest / 2 : own < OWN_ANSWER && rest > own * 2);
    if (!handsOn) {
      takeOut(pieces, next.at, pieces.length, QUOTED);
      break;
    }
    takeOut(pieces, start, next.at, NOTE);
    takeOut(pieces, next.at, next.at + next.length, HEAD);
    start = next.at + next.length;
    unquote(pieces, start);
    inner = next.head ?? inner;
  }
  takeSignature(pieces, start);
  takeHouseNotices(pieces, start);
  takeBulkNotices(pieces, start);
  return { pieces, inner };
}

interface Inner {
  readonly at: number;
  readonly length: number;
  readonly head: InnerHead | null;
  /** Handed on, and not only answered. */
  readonly isForward: boolean;
}

/** The next mail inside this one. */
function findInner(pieces: readonly Piece[], start: number): Inner | null {
  for (let at = start; at < pieces.length; at += 1) {
    const piece = pieces[at];
    if (piece === undefined || (piece.removal !== null && piece.removal !== QUOTED)) continue;
    const text = pieceText(piece);
    if (isAttribution(text)) return { at, length: 1, head: null, isForward: false };
    const read = readInnerHead(pieces.slice(at, at + 12).map(pieceText));
    if (read !== null) return { at, length: read.length, head: read.head, isForward: beginsForward(text) };
  }
  return null;
}

function wordsOf(pieces: readonly Piece[], start: number, end: number, quotedToo = false): number {
  return pieces
    .slice(start, end)
    .filter((piece) => piece.removal === null || (quotedToo && piece.removal === QUOTED))
    .reduce((sum, piece) => sum + countWords(pieceText(piece)), 0);
}

function takeOut(pieces: Piece[], start: number, end: number, removal: Reason): void {
  for (let index = start; index < end; index += 1) {
    const piece = pieces[index];
    if (piece !== undefined && (piece.removal === null || piece.removal === QUOTED))
      pieces[index] = { ...piece, removal };
  }
}

function unquote(pieces: Piece[], start = 0): void {
  for (let index = start; index < pieces.length; index += 1) {
    const piece = pieces[index];
    if (piece?.removal === QUOTED) pieces[index] = { ...piece, removal: null };
  }
}

/** What bulk mail says about itself stands above and below its text, and among short lines. */
function takeBulkNotices(pieces: Piece[], start: number): void {
  for (let index = start; index < pieces.length; index += 1) {
    const piece = pieces[index];
    if (piece === undefined || piece.removal !== null || piece.block.type === 'table') continue;
    const text = pieceText(piece);
    if (BULK.test(text) && countWords(text) <= LONGEST_BULK && /^[^"“„«]/u.test(text))
      pieces[index] = { ...piece, removal: BULK_NOTICE };
  }
}

/** From a line of two hyphens on, and what telephones add. */
function takeSignature(pieces: Piece[], start: number): void {
  for (let index = start; index < pieces.length; index += 1) {
    const piece = pieces[index];
    if (piece === undefined || piece.removal !== null) continue;
    const text = pieceText(piece);
    if (SENT_FROM.test(text) && countWords(text) <= 12) pieces[index] = { ...piece, removal: SIGNATURE };
    else if (/^--\s*(?:\n|$)/.test(text) && endOf(pieces) - index <= LONGEST_SIGNATURE)
      takeOut(pieces, index, pieces.length, SIGNATURE);
  }
}

function endOf(pieces: readonly Piece[]): number {
  return pieces.findLastIndex((piece) => piece.removal === null) + 1;
}

/** What a house or a list adds below each mail. */
function takeHouseNotices(pieces: Piece[], start: number): void {
  const end = endOf(pieces);
  for (let index = Math.max(start, end - LONGEST_SIGNATURE); index < end; index += 1) {
    const piece = pieces[index];
    if (piece === undefined || piece.removal !== null || index === start) continue;
    const text = pieceText(piece);
    if (LIST_RULE.test(text)) takeOut(pieces, index, end, LIST);
    else if (
      CONFIDENTIALITY.test(text) &&
      OF_MAIL.test(text) &&
      /^[^"“„«]/u.test(text) &&
      countWords(text) >= 12
    )
      pieces[index] = { ...piece, removal: CONFIDENTIAL };
  }
}
