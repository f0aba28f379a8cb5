/**
 * Takes out what follows the last paragraph: agency credits, "follow us" lines, tags, links, the
 * headings of boxes whose content is gone.
 */
import { isAgencyCredit } from './agency-credit.ts';
import { isAuthorNote } from './author-note.ts';
import { isBylineText } from './byline-text.ts';
import { pieceText, type Finding, type Piece, type PruningContext, type PruningStep } from './piece.ts';
import { linkedShare } from './prune-inline-links.ts';
import { comparisonKey, countWords, endsSentence, readsAsProse } from './text-features.ts';

/** What a line below an article opens with when it is no part of it. */
const CREDIT_OPENINGS: readonly string[] = [
  String.raw`(?:additional )?(?:reporting|writing|editing|compiled|edited|translation|graphics?|photography|production) (?:and (?:writing|editing|reporting) )?by\b`,
  String.raw`our standards:`,
  String.raw`this (?:story|article|report|post|piece|content) (?:was|has been|is|originally|first|appeared)\b`,
  String.raw`(?:a version of )?this (?:article|story) (?:first )?(?:appeared|was (?:originally|first) published)`,
  String.raw`originally published`,
  String.raw`updated (?:to|with|at|on)\b`,
  String.raw`update\s*:`,
  String.raw`corrections?\s*:`,
  String.raw`clarification\s*:`,
  String.raw`with (?:files|reporting|inputs?|additional reporting) (?:from|by)\b`,
  String.raw`\(?con información de\b`,
  String.raw`com informações d[aeo]s?\b`,
  String.raw`cross-?posted from\b`,
  String.raw`read the (?:original|full) (?:article|story|report|text) (?:here|on|in|at)\b`,
  String.raw`(?:lest|lies|lesen sie) (?:hier )?den originalartikel`,
  String.raw`dieses thema im programm`,
  String.raw`(?:press|media) (?:contact|enquir(?:y|ies)|inquir(?:y|ies))s?\s*:`,
  String.raw`[–—-]*\s*(?:ENDS|ends)\s*[–—-]*$`,
  String.raw`riproduzione riservata`,
  String.raw`źródło\s*:`,
  String.raw`打印本文`,
  String.raw`(?:返回(?:页首|顶部)|关闭窗口)`,
  String.raw`jump to comments`,
  String.raw`have something to say\?`,
  String.raw`do you have (?:a comment|something)`,
  String.raw`\(?with inputs? from\b`,
  String.raw`editor['’]?s? note`,
  String.raw`note to readers`,
  String.raw`the (?:views|opinions) expressed\b`,
  String.raw`disclaimer\s*:`,
  String.raw`(?:puede|puedes) escribirnos`,
  String.raw`unterstütze `,
  String.raw`follow (?:us|him|her|me|them|\S+) on\b`,
  String.raw`(?:find|join|like|connect with) us on\b`,
  String.raw`(?:e-?mail|contact|write to|reach) (?:us|him|her|me|the (?:author|writer|reporter)|[\p{Lu}]\S+(?: [\p{Lu}]\S+)?) (?:at|on|via)\b`,
  String.raw`contact (?:us|the author)`,
  String.raw`have a (?:news )?(?:tip|story)`,
  String.raw`got a (?:tip|story|question)`,
  String.raw`do you have a (?:tip|story)`,
  String.raw`sign up (?:for|to)`,
  String.raw`subscribe to`,
  String.raw`download (?:the|our)`,
  String.raw`click here`,
  String.raw`support (?:our|independent)`,
  String.raw`copyright\b`,
  String.raw`©`,
  String.raw`all rights reserved`,
  String.raw`tags?\s*:`,
  String.raw`topics?\s*:`,
  String.raw`filed under`,
  String.raw`posted in`,
  String.raw`categories\s*:`,
  String.raw`share this`,
  String.raw`source\s*:`,
  String.raw`sources\s*:`,
  String.raw`via\s*:`,
  String.raw`quelle(?:n)?\s*:`,
  String.raw`mit material von`,
  String.raw`red(?:aktion)?\s*:`,
  String.raw`fuente\s*:`,
  String.raw`fonte\s*:`,
  String.raw`kaynak\s*:`,
  String.raw`источник\s*:`,
  String.raw`المصدر\s*:`,
  String.raw`منبع\s*:`,
  String.raw`انتهای پیام`,
  String.raw`(?:انتهى|انتهت|تمت|پایان)\)?(?:[\s./]+\p{L}{1,2}){0,4}\s*$`,
  String.raw`(?:کلید ?‌?واژه ?‌?ها|واژگان کلیدی|برچسب ?‌?ها|كلمات (?:مفتاحية|دلالية)|وسوم)\s*[:：]`,
  String.raw`کد خبر`,
  String.raw`来源\s*[:：]`,
  String.raw`责任编辑`,
  String.raw`責任編輯`,
  String.raw`编辑\s*[:：]`,
  String.raw`责编`,
  String.raw`編輯\s*[:：／/]`,
  String.raw`(?:核稿|責編|校對|校对|审核|审读|监制|監製)\s*[:：／/]`,
  String.raw`\[[^\]]{2,40}\]$`,
  String.raw`纠错`,
  String.raw`分享让更多人看到`,
  String.raw`(?:摘自|选自|原载)[《:：]`,
  String.raw`(?:blog )?comments? powered by`,
  String.raw`back to (?:\S+ ){0,3}(?:list|overview|news|articles?|blog|home|page|top|results)$`,
  String.raw`(?:voltar|volver|zurück|retour|indietro|tillbaka|tilbage|terug|wróć|назад|geri|رجوع|بازگشت|返回)(?: (?:zu[mr]?|al?|à|till|til|naar|do) .{0,30})?$`,
  String.raw`translat(?:ed|ion) (?:from (?:the )?\S+ )?by\b`,
  String.raw`aus dem \p{Lu}\p{L}+ (?:von|übersetzt)`,
  String.raw`übersetz(?:t|ung) (?:von|aus)\b`,
  String.raw`(?:traduit|traducido|traducción|tradução|traduzione|traduction) (?:de|del|di|por|par|da)\b`,
  String.raw`e-?mail\s*:\s*\S+@`,
  String.raw`this (?:article|story|post) (?:was|is) (?:featured|included) in\b`,
  String.raw`原标题`,
  String.raw`原標題`,
  String.raw`声明\s*[:：]`,
  String.raw`免责声明`,
  String.raw`版权`,
  String.raw`本文来源`,
  String.raw`無断`,
  String.raw`저작권`,
  String.raw`무단`,
  String.raw`ⓒ`,
  String.raw`기자\s+\S+@`,
];
const CREDITS = new RegExp(String.raw`^[\[(（【•*▪■◆\s]{0,3}(?:${CREDIT_OPENINGS.join('|')})`, 'iu');
/** Addresses and handles of who wrote it. */
const HANDLE = /^(?:[\p{L} .,·'’-]{2,60}?\s*[|,–(-]?\s*)?(?:@\w{2,30}|\S+@\S+\.\w{2,}\)?)\s*$/u;

/** Nothing but tags, or how often it was read. */
const HASHTAGS =
  /^(?:(?:#[\p{L}\p{N}_]+[\s,]*)+|[\d.,]+\s*(?:views?|reads|просмотр\p{L}*|visualizações|visitas|okunma|مشاهدة|بازدید|次?阅读|次浏览))$/iu;

/** A house's address with its telephone number. */
const TELEPHONE =
  /(?<!\p{L})(?:tel(?:efon|ephone|éfono)?|phone|fax|тел|電話|电话|هاتف)\.?\s*[:：]?\s*\+?[(\d][\d ()/-]{5,}/iu;

/** Most pieces below an article that can be about its author. */
const MOST_NOTES = 12;

export const pruneTail: PruningStep = {
  step: 'article-tail',
  find(pieces, context) {
    const findings: Finding[] = [];
    const about = aboutAuthor(pieces, context.byline);
    if (about >= 0) findings.push({ start: about, end: pieces.length, reason: 'author note' });
    let index = (about < 0 ? pieces.length : about) - 1;
    for (; index >= 0; index -= 1) {
      const piece = pieces[index];
      if (!piece || piece.removal !== null || piece.block.type === 'image') continue;
      if (piece.block.type === 'table') break;
      const text = pieceText(piece);
      const reason = isCard(pieces, index, text, findings)
        ? 'other articles'
        : reasonFor(
            text,
            piece.block.type === 'heading',
            linkedShare(piece.block, text),
            context,
            findings.length < MOST_NOTES && proseBefore(pieces, index) >= 2,
          );
      if (reason === null) break;
      findings.push({ start: index, end: index + 1, reason });
    }
    return findings;
  },
};

/** What heads a box about who wrote the text, and how much may stand in it. */
const ABOUT =
  /^(?:about|sobre|über|à propos de|acerca de|chi è|o autorze|om|over|об? авторе|про автора)\s+(?:(?:the|l['’]|il|el|o|a|den|die|der|de|forfatteren|auteur)\s?)*(?:authors?|writer|autor\w*|auteur\w*|autore|forfatteren|\p{Lu}[\p{L}.'’-]+(?:\s\p{Lu}[\p{L}.'’-]+){1,3})$/iu;
const MOST_ABOUT = 2;

/** Where a box about the author begins that the text ends with; -1 where it ends otherwise. */
function aboutAuthor(pieces: readonly Piece[], byline: readonly string[]): number {
  const kept = pieces
    .map((piece, index) => ({ piece, index }))
    .filter(({ piece }) => piece.removal === null && piece.block.type !== 'image')
    .slice(-MOST_ABOUT - 1);
  const box = kept.find(({ piece }) => isAbout(pieceText(piece), byline));
  return box === undefined || proseBefore(pieces, box.index) < 2 ? -1 : box.index;
}

/** "About the author", or about somebody who signed: what is about another belongs to the text. */
function isAbout(text: string, byline: readonly string[]): boolean {
  if (text.length > LONGEST_ABOUT || !ABOUT.test(text)) return false;
  const key = comparisonKey(text);
  return AUTHOR_WORD.test(text) || byline.some((name) => key.endsWith(comparisonKey(name)));
}
const AUTHOR_WORD = /author|writer|autor|auteur|forfatter|автор/iu;
const LONGEST_ABOUT = 60;

/** Words of a card's line. */
const LONGEST_CARD_LINE = 25;
/** Pieces between the bylines of two cards at most. */
const CARD_PIECES = 4;

/** A line of a card: below it a byline was taken out, and soon above it comes another. */
function isCard(
  pieces: readonly Piece[],
  index: number,
  text: string,
  findings: readonly Finding[],
): boolean {
  if (!findings.some((finding) => finding.reason === 'byline') || countWords(text) > LONGEST_CARD_LINE)
    return false;
  const above = pieces.slice(Math.max(0, index - CARD_PIECES), index);
  return above.some((piece) => piece.removal === null && BYLINE.test(pieceText(piece)));
}
const BYLINE = /^(?:by|von|par|por)\s+\p{Lu}\p{L}+(?:\s\p{Lu}[\p{L}.'’-]+){1,3}$/iu;

/** Paragraphs of prose before a piece: what tells of the author stands after the text. */
function proseBefore(pieces: readonly Piece[], index: number): number {
  let count = 0;
  for (const piece of pieces.slice(0, index))
    if (piece.removal === null && readsAsProse(pieceText(piece))) count += 1;
  return count;
}

function reasonFor(
  text: string,
  isHeading: boolean,
  linked: number,
  context: PruningContext,
  mayBeNote: boolean,
): string | null {
  const words = countWords(text);
  // The lines of a picture story may be set as headings; they are sentences.
  if (isHeading) return readsAsProse(text) && /[.。।]$/u.test(text) ? null : 'heading without text';
  if (CREDITS.test(text) && words < 90) return 'credits';
  if (HANDLE.test(text) || (TELEPHONE.test(text) && words < 40 && !endsSentence(text))) return 'contact';
  if (mayBeNote && isAuthorNote(text, context.byline)) return 'author note';
  if (isBylineText(text, context.byline)) return 'byline';
  if (isAgencyCredit(text)) return 'credits';
  if (HASHTAGS.test(text)) return 'tags';
  if (linked > 0.7 && words < 40) return 'related links';
  if (!/[\p{L}\p{N}]/u.test(text)) return 'ornament';
  if (readsAsProse(text) || endsSentence(text)) return null;
  return words <= 3 && linked > 0 ? 'label' : null;
}
