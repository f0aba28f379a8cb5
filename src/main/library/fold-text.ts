/**
 * Folds text for searching, the same way when it is stored and when it is asked for. SQLite's own
 * tokenizer folds no Arabic, Urdu or Hebrew marks and no ß ł đ ı, and finds no words inside Chinese,
 * Japanese or Thai.
 */

/** Letters that Unicode does not decompose, by what people type instead. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ð: 'd',
  đ: 'd',
  ħ: 'h',
  ł: 'l',
  ŋ: 'n',
  þ: 'th',
  ŧ: 't',
  ı: 'i',
  ə: 'e',
  ĸ: 'k',
  ς: 'σ',
  // Arabic script: carriers of hamza, Persian and Urdu forms of the same letters.
  آ: 'ا',
  أ: 'ا',
  إ: 'ا',
  ٱ: 'ا',
  ؤ: 'و',
  ئ: 'ي',
  ى: 'ي',
  ی: 'ي',
  ې: 'ي',
  ے: 'ي',
  ک: 'ك',
  ہ: 'ه',
  ھ: 'ه',
  ۂ: 'ه',
  ۀ: 'ه',
  ە: 'ه',
  ة: 'ه',
  ۃ: 'ه',
  // Hebrew final letters.
  ך: 'כ',
  ם: 'מ',
  ן: 'נ',
  ף: 'פ',
  ץ: 'צ',
};
const LETTER = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'gu');

/** Marks of the scripts that can be read without them; those of India and its neighbours carry vowels and stay, as do Japanese ones. */
const MARKS =
  /[[\p{Mn}&&[\p{sc=Inherited}\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}\p{sc=Arabic}\p{sc=Hebrew}]]--[\u3099\u309A]]/gv;

/**
 * What a reader doesn't see or type: joiners, direction marks, soft hyphens, blank letters (of Hangul
 * and Khmer), variation selectors, the place of an object, tatweel, Hebrew abbreviation marks, nukta.
 */
const FILLERS = /[\p{Cf}\p{Default_Ignorable_Code_Point}\u0640\u05F3\u05F4\uFFFC]|\u093C/gu;

/** Scripts written without spaces: each character becomes a word, and a query becomes a phrase of them. */
const UNSPACED =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Bopomofo}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/gu;

/** Any decimal digit, by its value. */
const DIGITS = /[\u0660-\u0669\u06F0-\u06F9\u0966-\u096F]/gu;

/** The folded text; words are apart by spaces. */
export function foldText(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(LETTER, (letter) => LETTERS[letter] ?? letter)
    .normalize('NFD')
    .replaceAll(MARKS, '')
    .normalize('NFC')
    .replaceAll(FILLERS, '')
    .replaceAll(DIGITS, (digit) =>
      String((digit.charCodeAt(0) & 0xf) - (digit.charCodeAt(0) < 0x700 ? 0 : 6)),
    )
    .replaceAll(UNSPACED, ' $& ');
}

/** What counts as part of a word, as the search tables' tokenizer has it. */
const WORDS = /[\p{L}\p{N}\p{Co}\p{Mn}\p{Mc}]+/gu;

/**
 * An FTS5 query for what a reader typed, or null where it holds no word. All words must occur; what
 * stands in quotation marks, and what is written without spaces, must occur together; the last word
 * may be the beginning of one. Everything is quoted: nothing typed is ever an operator.
 */
export function searchQuery(typed: string): string | null {
  const parts = [...typed.matchAll(/["“”„«»]([^"“”„«»]+)["“”„«»]|([^\s"“”„«»]+)/gu)];
  const phrases = parts
    .map((part) => ({
      words: foldText(part[1] ?? part[2] ?? '').match(WORDS) ?? [],
      quoted: part[1] !== undefined,
    }))
    .filter(({ words }) => words.length > 0);
  if (phrases.length === 0) return null;
  const open = !/[\s"“”„«»]$/u.test(typed);
  return phrases
    .map(({ words, quoted }, index) => {
      const isLast = index === phrases.length - 1 && open && !quoted;
      return `"${words.join(' ')}"${isLast ? '*' : ''}`;
    })
    .join(' AND ');
}
