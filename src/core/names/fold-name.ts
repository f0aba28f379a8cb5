/** Folds a name to the form under which it is compared: case, marks and spelling habits away. */

const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss', ł: 'l', ø: 'o', đ: 'd', ð: 'd', þ: 'th', æ: 'ae', œ: 'oe', ı: 'i', ə: 'e', '’': "'", '‘': "'", ʻ: "'", ʼ: "'",
  // Arabic script: one form for letters that keyboards and languages write differently.
  أ: 'ا', إ: 'ا', آ: 'ا', ٱ: 'ا', ى: 'ي', ی: 'ي', ئ: 'ي', ك: 'ك', ک: 'ك', ة: 'ه', ہ: 'ه', ھ: 'ه', ۀ: 'ه', ؤ: 'و', 'ـ': '', '\u200c': ' ',
};
const SPECIAL = /[ßłøđðþæœıə’‘ʻʼأإآٱىیئکةہھۀؤـ\u200c]/g;
const MARKS = /\p{M}/gu;

/** Lower case, without marks, special letters spelled out; `"Zürich"` and `"ZURICH"` fold alike. */
export function foldName(text: string): string {
  const lower = text.toLowerCase();
  if (isAscii(lower)) return lower;
  return lower
    .replace(SPECIAL, (letter) => LETTERS[letter] ?? letter)
    .normalize('NFD')
    .replace(MARKS, '')
    .normalize('NFC');
}

function isAscii(text: string): boolean {
  for (let index = 0; index < text.length; index += 1) if (text.charCodeAt(index) > 127) return false;
  return true;
}
