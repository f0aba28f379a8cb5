/** The marks at which a mail's own words end: what is handed on, and what is answered. */
import { findDates } from '../../../core/extraction/find-dates.ts';

const FORWARD_MARK =
  /(?:^|\n)[\s>*_]*(?:[-–—_]{2,}\s*)?(?:begin forwarded message|forwarded message|original[- ]?message|weitergeleitete (?:nachricht|e-?mail)|anfang der weitergeleiteten (?:nachricht|e-?mail)|ursprüngliche nachricht|message (?:transféré|d['’]origine|original)|début du message (?:réexpédié|transféré)|mensaje (?:reenviado|original)|inicio del mensaje reenviado|messaggio (?:inoltrato|originale)|inizio messaggio inoltrato|mensagem (?:encaminhada|original)|doorgestuurd bericht|oorspronkelijk bericht|пересылаемое сообщение|пересланное сообщение|исходное сообщение|iletilen mesaj|przekazana wiadomość|رسالة (?:مُعاد توجيهها|معاد توجيهها|محولة|أصلية)|الرسالة الأصلية|הודעה שהועברה|转发的?邮件|原始邮件|转发邮件信息)(?:\s+(?:from|von|de)\b[^\n]{0,80})?\s*:?\s*[-–—_]*/iu;
const LABELS =
  'from|sent|date|to|cc|bcc|subject|reply-to|von|gesendet|datum|an|betreff|de|envoyé|à|objet|enviado(?: el)?|para|asunto|fecha|da|inviato|a|oggetto|data|van|verzonden|aan|onderwerp|от|отправлено|дата|кому|тема|من|تاريخ|التاريخ|إلى|الموضوع|מאת|תאריך|אל|נושא|发件人|发送时间|日期|收件人|主题|抄送';
const HEAD_LINE = new RegExp(`^[\\s>*]*(${LABELS})\\s?\\*?\\s?[:：]\\s?\\*?\\s*(.*)$`, 'iu');
/** Where a head's next line begins in a text that lost its line breaks. */
const NEXT_LABEL = new RegExp(`\\s(?=(?:${LABELS})\\s?[:：]\\s)`, 'giu');
const FROM = /^(?:from|von|de|da|van|от|من|מאת|发件人)$/iu;
const DATE =
  /^(?:sent|date|gesendet|datum|envoyé|enviado(?: el)?|fecha|inviato|data|verzonden|отправлено|дата|تاريخ|التاريخ|תאריך|发送时间|日期)$/iu;
const SUBJECT = /^(?:subject|betreff|objet|asunto|oggetto|onderwerp|тема|الموضوع|נושא|主题)$/iu;
/** "On Thursday Ann Lee wrote:" and its kin, which may run over lines. */
const ATTRIBUTION =
  /^(?:on\b.{4,250}\bwrote|am\b.{4,250}\bschrieb\b.{0,120}|le\b.{4,250}\ba écrit|el\b.{4,250}\bescribió|il\b.{4,250}\bha scritto|em\b.{4,250}\bescreveu|op\b.{4,250}\bschreef\b.{0,120}|.{4,250}(?<!\p{L})написал(?:\(а\)|а)?|.{4,200}\bwrote|.{4,250}\btarihinde\b.{0,200}\byazdı|في\b.{4,250}كتب.{0,120}|.{0,60}בתאריך.{4,200}|.{4,200}写道|.{4,120}于.{4,120}写道)\s?[:：]$/isu;

/** What the head of a mail inside the text says. */
export interface InnerHead {
  readonly subject: string;
  readonly from: string;
  /** ISO 8601, or null. */
  readonly date: string | null;
}

/** True where a text announces a mail that is handed on. */
export function beginsForward(text: string): boolean {
  return FORWARD_MARK.test(text);
}

/** True for a line that says who wrote what is quoted below it. */
export function isAttribution(text: string): boolean {
  return text.length < 400 && ATTRIBUTION.test(text.trim());
}

/**
 * Reads the head of a mail that begins in the given paragraphs, with its announcement or without;
 * null where none does. `length` is the number of paragraphs that are head alone.
 */
export function readInnerHead(
  paragraphs: readonly string[],
): { readonly head: InnerHead; readonly length: number } | null {
  const values = new Map<string, string>();
  let length = 0;
  let lines = 0;
  for (const [index, paragraph] of paragraphs.slice(0, 12).entries()) {
    const rest = index === 0 ? paragraph.replace(FORWARD_MARK, '').trim() : paragraph;
    const read = rest === '' ? [] : headLines(rest);
    if (read === null) break;
    for (const [key, value] of read) if (!values.has(key)) values.set(key, value);
    lines += read.length;
    length = index + 1;
  }
  const isAnnounced = beginsForward(paragraphs[0] ?? '');
  const find = (pattern: RegExp) => [...values].find(([key]) => pattern.test(key))?.[1] ?? '';
  const from = find(FROM);
  const isHead = lines >= 2 && from !== '' && (find(SUBJECT) !== '' || find(DATE) !== '');
  if (!isHead && !isAnnounced) return null;
  return {
    head: { subject: find(SUBJECT), from, date: findDates(find(DATE))[0]?.iso ?? null },
    length: Math.max(length, isAnnounced ? 1 : 0),
  };
}

/** Each line's label and value; null where a line is none of a head's. */
function headLines(paragraph: string): readonly (readonly [string, string])[] | null {
  const broken = HEAD_LINE.test(paragraph) ? paragraph.replaceAll(NEXT_LABEL, '\n') : paragraph;
  const lines = broken.split('\n').filter((line) => line.trim() !== '');
  const read = lines.map((line) => HEAD_LINE.exec(line));
  if (read.some((line) => line === null)) return null;
  return read.map((line) => [(line?.[1] ?? '').toLowerCase(), (line?.[2] ?? '').trim()] as const);
}
