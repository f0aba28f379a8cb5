/** One or two letters that stand for a speaker where there is no room for the name. */

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
const PARTICLES = new Set([
  'the',
  'of',
  'de',
  'la',
  'le',
  'du',
  'des',
  'von',
  'van',
  'and',
  'et',
  'der',
  'al',
  'el',
]);

/** First letters of the first and last word; one sign for scripts without spaces; `?` for nobody. */
export function monogramOf(name: string): string {
  const words = name
    .split(/[\s’'‘\-–—.,()«»“”"]+/u)
    .filter((word) => word !== '' && !PARTICLES.has(word.toLowerCase()));
  const first = firstGrapheme(words[0] ?? '');
  if (first === '') return '?';
  // Joined scripts read two bare initials as a word of its own, and Han names start with the family name.
  if (!/\p{Script=Latin}|\p{Script=Cyrillic}|\p{Script=Greek}/u.test(first)) return first;
  const last = words.length > 1 ? firstGrapheme(words.at(-1) ?? '') : '';
  return (first + last).toUpperCase();
}

function firstGrapheme(word: string): string {
  for (const { segment } of graphemes.segment(word.replace(/^ال/u, ''))) return segment;
  return '';
}
