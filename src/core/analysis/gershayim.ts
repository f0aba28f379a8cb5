/**
 * The sign before the last letter of a Hebrew acronym, mostly typed as a quotation mark: ח"כ, צה"ל, מנכ"לית. A real
 * mark may stand between Hebrew letters too, behind a word of one letter that is written with the next: ב"הארץ".
 */

const SIGNS = new Set([0x22, 0x201d, 0x5f4]);

/** Letters that are words of their own before a noun: and, that, the, as, to, in, from. */
const PREFIXES = 'ושהכלבמ';

/** True where the sign at an offset belongs to an acronym. */
export function isGershayim(text: string, at: number): boolean {
  if (!isHebrew(text, at - 1) || !isHebrew(text, at + 1) || !SIGNS.has(text.charCodeAt(at))) return false;
  if (!isHebrew(text, at + 2)) return true;
  for (let before = at - 1; isHebrew(text, before); before -= 1) {
    if (!PREFIXES.includes(text.charAt(before))) return true;
  }
  return false;
}

function isHebrew(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0x5d0 && code <= 0x5ea;
}
