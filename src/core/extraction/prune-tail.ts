/**
 * Takes out what follows the last paragraph: agency credits, "follow us" lines, tags, links, the
 * headings of boxes whose content is gone.
 */
import { isAuthorNote } from './author-note.ts';
import { isBylineText } from './byline-text.ts';
import { pieceText, type Finding, type Piece, type PruningContext, type PruningStep } from './piece.ts';
import { linkedShare } from './prune-inline-links.ts';
import { countWords, endsSentence, readsAsProse } from './text-features.ts';

const CREDITS =
  /^(?:[\[(]\s*)?(?:(?:additional )?(?:reporting|writing|editing|compiled|edited|translation|graphics?|photography|production) (?:and (?:writing|editing|reporting) )?by\b|our standards:|this (?:story|article|report|post|piece|content) (?:was|has been|is|originally|first|appeared)\b|(?:a version of )?this (?:article|story) (?:first )?(?:appeared|was (?:originally|first) published)|originally published|updated (?:to|with|at|on)\b|update\s*:|corrections?\s*:|clarification\s*:|with (?:files|reporting|inputs?|additional reporting) from\b|\(?with inputs? from\b|editor['’]?s? note|note to readers|the (?:views|opinions) expressed\b|disclaimer\s*:|(?:puede|puedes) escribirnos|unterstütze |follow (?:us|him|her|me|them|\S+) on\b|(?:find|join|like|connect with) us on\b|(?:e-?mail|contact|write to|reach) (?:us|him|her|me|the (?:author|writer|reporter)|[\p{Lu}]\S+(?: [\p{Lu}]\S+)?) (?:at|on|via)\b|contact (?:us|the author)|have a (?:news )?(?:tip|story)|got a (?:tip|story|question)|do you have a (?:tip|story)|sign up (?:for|to)|subscribe to|download (?:the|our)|click here|support (?:our|independent)|copyright\b|©|all rights reserved|tags?\s*:|topics?\s*:|filed under|posted in|categories\s*:|share this|source\s*:|sources\s*:|via\s*:|quelle(?:n)?\s*:|mit material von|red(?:aktion)?\s*:|fuente\s*:|fonte\s*:|kaynak\s*:|источник\s*:|المصدر\s*:|منبع\s*:|انتهای پیام|کد خبر|来源\s*[:：]|责任编辑|責任編輯|编辑\s*[:：]|（?责编|原标题|原標題|声明\s*[:：]|免责声明|版权|本文来源|無断|저작권|무단|ⓒ|기자\s+\S+@)/iu;
/** Addresses and handles of who wrote it. */
const HANDLE = /^(?:[\p{L} .'’-]{3,40}\s*[|,–-]?\s*)?(?:@\w{2,30}|\S+@\S+\.\w{2,})\s*$/u;

/** Most pieces below an article that can be about its author. */
const MOST_NOTES = 12;

export const pruneTail: PruningStep = {
  step: 'article-tail',
  find(pieces, context) {
    const findings: Finding[] = [];
    let index = pieces.length - 1;
    for (; index >= 0; index -= 1) {
      const piece = pieces[index];
      if (!piece || piece.removal !== null || piece.block.type === 'image') continue;
      if (piece.block.type === 'table') break;
      const text = pieceText(piece);
      const reason = reasonFor(text, piece.block.type === 'heading', linkedShare(piece.block, text), context, findings.length < MOST_NOTES && proseBefore(pieces, index) >= 2);
      if (reason === null) break;
      findings.push({ start: index, end: index + 1, reason });
    }
    return findings;
  },
};

/** Paragraphs of prose before a piece: what tells of the author stands after the text. */
function proseBefore(pieces: readonly Piece[], index: number): number {
  let count = 0;
  for (const piece of pieces.slice(0, index)) if (piece.removal === null && readsAsProse(pieceText(piece))) count += 1;
  return count;
}

function reasonFor(text: string, isHeading: boolean, linked: number, context: PruningContext, mayBeNote: boolean): string | null {
  const words = countWords(text);
  if (isHeading) return 'heading without text';
  if (CREDITS.test(text) && words < 90) return 'credits';
  if (HANDLE.test(text)) return 'contact';
  if (mayBeNote && isAuthorNote(text, context.byline)) return 'author note';
  if (isBylineText(text, context.byline)) return 'byline';
  if (linked > 0.7 && words < 40) return 'related links';
  if (!/[\p{L}\p{N}]/u.test(text)) return 'ornament';
  if (readsAsProse(text) || endsSentence(text)) return null;
  return words <= 3 && linked > 0 ? 'label' : null;
}
