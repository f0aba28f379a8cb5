/** Folds a name to the form under which it is compared: case, marks and spelling habits away. */

const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ə: 'e',
  '’': "'",
  '‘': "'",
  ʻ: "'",
  ʼ: "'",
  // Arabic script: one form for letters that keyboards and languages write differently.
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ئ: 'ي',
  ك: 'ك',
  ک: 'ك',
  ة: 'ه',
  ہ: 'ه',
  ھ: 'ه',
  ۀ: 'ه',
  ؤ: 'و',
  ـ: '',
  '\u200c': ' ',
};
const SPECIAL = /[ßłøđðþæœıə’‘ʻʼأإآٱىیئکةہھۀؤـ\u200c]/g;
/**
 * Accents, Hebrew points, Arabic vowel signs, the Devanagari nukta, joiners. Vowel signs of Indic
 * scripts are marks too, but they are letters in all but name and stay.
 */
const MARKS =
  /[\u0300-\u036f\u0591-\u05bd\u05bf\u05c1-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u093c\u200b\u200d-\u200f]/g;

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
