/** Lines that say who wrote an article, when, and how long it takes to read. */
import { isPostCredit } from './agency-credit.ts';
import { findDates } from './find-dates.ts';
import { comparisonKey, countWords } from './text-features.ts';

const OPENING =
  /^(?:by|written by|posted by|published by|reported by|author|story by|words by|text by|edited by|updated by|von|text|par|por|de|di|av|af|door|od|автор|текст|بقلم|كتب(?:ت)?|نویسنده|از|تحریر|作者|文|記者|记者|撰文|編輯|编辑|责任编辑|責任編輯|oleh|yazan|haber)\s*[:：|]?\s+(?=[\p{Lu}\p{Lo}@])/u;
/** Who made the pictures, on a line of its own. */
const PICTURES_BY =
  /^(?:photo(?:graph)?(?:y|s)?|pictures?|illustrations?|fotos?|fotografía|ilustración)(?: by| von| par| por| di|:)\s+\p{Lu}[\p{L}.'’-]+(?:\s\p{Lu}[\p{L}.'’-]+){1,3}$/iu;
const DATE_LABEL =
  /^(?:published|updated|posted|last (?:updated|modified)|modified|created|first published|date|publish date|stand|veröffentlicht|aktualisiert|erstellt|publié|mis à jour|modifié|publicado|actualizado|atualizado|pubblicato|aggiornato|publisert|oppdatert|publicerad|uppdaterad|udgivet|gepubliceerd|giriş(?: tarihi)?|eklenme|okunma|yayın(?:lanma)?|güncelleme|oluşturulma|опубликовано|обновлено|дата|تاريخ النشر|نشر|نُشر|آخر تحديث|تاریخ|انتشار|کد خبر|شناسه خبر|اشاعت|发布时间|发表于|更新时间|时间|来源|來源|發布|更新|公開|入力|등록|입력|수정|승인|प्रकाशित|अपडेटेड|เผยแพร่|ปรับปรุง|อัปเดต|ngày đăng|đăng lúc|cập nhật|diterbitkan|diperbarui|tayang|δημοσίευση|δημοσιεύθηκε|ενημέρωση|ενημερώθηκε|opublikowan[oy]|aktualizacja|data publikacji|publikováno|aktualizováno|publicat|actualizat|objavljeno|ažurirano|објављено|опубліковано|оновлено|প্রকাশ(?:িত)?|আপডেট)(?:\s*(?:on|le|el|em|il|am|at|vom|:|：|\|)|\b|\s)/iu;
const READING_TIME =
  /^(?:\d+\s*(?:-\s*\d+\s*)?(?:min(?:ute)?s?|minuten|minutes|minutos|minuti|мин(?:уты?)?|dk|dakika)\.?\s*(?:read|to read|reading(?: time)?|de lecture|de lectura|de leitura|lesezeit|lesedauer|lezen|чтения|okuma|di lettura)?|(?:reading time|read time|lesezeit|lesedauer|temps de lecture|tiempo de lectura|tempo di lettura|estimated reading time|время чтения|время на чтение)\b.*)$/iu;

/** True where a line is only a byline, a date line or a reading time. */
export function isBylineText(text: string, byline: readonly string[]): boolean {
  if (text.length > 180) return false;
  const words = countWords(text);
  // In Thai a line of few words has many letters.
  if (words > 22) return /\p{Script=Thai}/u.test(text) && DATE_LABEL.test(text) && findDates(text).length > 0;
  if (READING_TIME.test(text) || PICTURES_BY.test(text) || isPostCredit(text)) return true;
  const key = comparisonKey(text);
  if (
    byline.some(
      (name) =>
        name.length > 3 &&
        key.includes(comparisonKey(name)) &&
        words <= countWords(name) + 8 &&
        !/[.!?。؟]$/u.test(text),
    )
  )
    return true;
  const dates = findDates(text);
  if (dates.length > 0) {
    const dated = dates.reduce((sum, date) => sum + date.length, 0);
    if (DATE_LABEL.test(text) || dated >= text.length * 0.4 || (words <= 14 && !/[.!?。؟]$/u.test(text)))
      return true;
  }
  if (words <= 12 && DATE_LABEL.test(text) && /\d/.test(text)) return true;
  const opening = text.slice(0, 1).toLowerCase() + text.slice(1);
  return words <= 9 && OPENING.test(opening) && !/[.!?。؟]$/u.test(text);
}
