/**
 * Places whose names are common words where nothing, or the first word of a sentence, is written large:
 * «سيول» is Seoul and floods, "کیف" Kyiv and a bag. Such a word is a place only by what stands beside it or, for some, where the
 * text tells of the place's country in other words.
 */
import { citiesNamed } from './gazetteer/places.ts';
import type { Lexicon, Phrase } from './lexicon.ts';
import type { NamingContext } from './mention.ts';
import type { Token } from './token.ts';

/** What is asked of a text about one of its words; the rest of the context is not made yet when lists are read. */
type Words = Pick<NamingContext, 'tokens' | 'phrases' | 'lexicon'> & {
  readonly document: Pick<NamingContext['document'], 'text'>;
};

/** A city of this size beside it tells that a word is one, too. */
const GREAT = 1_000_000;

/** True where the word at `index` is more likely no place of that country; `skip` letters are a small word's. */
export function isCommonMeaning(words: Words, index: number, country: string | null, skip = 0): boolean {
  const { lexicon, tokens } = words;
  const token = tokens[index];
  // Written large inside a sentence a word is a name.
  if (!token || (token.isCapital && !token.isFirst)) return false;
  const fold = token.fold.slice(skip);
  if (lexicon.notPlacePairs.has(fold) && isPair(words, index, fold)) return true;
  if (!lexicon.homographs.has(fold)) return false;
  if (isBesidePlace(words, index, country)) return false;
  return !(lexicon.homographs.get(fold) === 'told' && isToldElsewhere(words, index, country));
}

/** The phrases without those that are common words here. */
export function withoutHomographs(words: Words): readonly (Phrase | null)[] {
  const { lexicon, phrases } = words;
  if (lexicon.commonPapers.size > 0)
    return phrases.map((phrase, index) => (phrase && isCommonWord(words, index, phrase) ? null : phrase));
  if (lexicon.homographs.size === 0 && lexicon.notPlacePairs.size === 0) return phrases;
  return phrases.map((phrase, index) =>
    phrase?.words.length === 1 &&
    phrase.entry.kind !== 'organisation' &&
    phrase.entry.kind !== 'demonym' &&
    isCommonMeaning(words, index, phrase.entry.place.country, phrase.skip)
      ? null
      : phrase,
  );
}

/** "Die Zeit drängt", "das Bild": no paper, which stands in marks, says something, or has its own article ("die Bild"). */
function isCommonWord({ tokens, lexicon, document }: Words, index: number, phrase: Phrase): boolean {
  if (phrase.entry.kind !== 'organisation' || !lexicon.commonPapers.has(phrase.words.join(' '))) return false;
  const token = tokens[index];
  const before = token?.isJoined ? tokens[index - 1] : undefined;
  const after = tokens[index + phrase.words.length];
  if (after?.isJoined && after.isSaying) return false;
  if (/[„“"»›‚]/u.test(document.text.charAt((token?.start ?? 0) - 1))) return false;
  if (phrase.words.length > 1) return token?.isFirst === true;
  return before === undefined || !lexicon.paperArticles.has(before.fold);
}

/** "مسقط رأسه", "صلاة المغرب": two words that are no place together. */
function isPair({ tokens, lexicon }: Words, index: number, fold: string): boolean {
  const before = tokens[index]?.isJoined ? tokens[index - 1]?.fold : undefined;
  const after = tokens[index + 1]?.isJoined ? tokens[index + 1]?.fold : undefined;
  for (const [first, second] of lexicon.notPlacePairs.get(fold) ?? []) {
    if (first === fold && after?.startsWith(second) === true) return true;
    // Small words are written together with the first one: «بصلاة المغرب».
    if (second === fold && before?.endsWith(first) === true) return true;
  }
  return false;
}

/** True for "مدينة سيول", "سيول الكورية", "طوكيو وسيول", "سيول:": the words beside it make it a place. */
export function isBesidePlace(words: Words, index: number, country: string | null): boolean {
  const { tokens, lexicon, document } = words;
  const token = tokens[index];
  const before = token?.isJoined ? tokens[index - 1] : undefined;
  const after = tokens[index + 1];
  if (before && isKind(lexicon, before)) return true;
  if (after?.isJoined === true && isKind(lexicon, after)) return true;
  const gap = document.text.slice(token?.end ?? 0, (token?.end ?? 0) + 3);
  if (token?.isFirst === true && /^\s?[:：–—-]/u.test(gap)) return true;
  const own = after && (after.isJoined || /^\s?[،,(]/u.test(gap)) ? words.phrases[index + 1] : null;
  if (own && own.entry.kind !== 'organisation' && own.entry.place.country === country) return true;
  return isListedWith(words, index - 1, index - 1) || isListedWith(words, index, index + 1);
}

/** "city", "province", also with a small word written together with it («بمدينة»). */
function isKind({ placeWords, settlementWords }: Lexicon, { fold }: Token): boolean {
  return (
    placeWords.has(fold) ||
    settlementWords.has(fold) ||
    placeWords.has(fold.replace(/^[وبلف]/u, '')) ||
    CAPITAL.test(fold)
  );
}

const CAPITAL = /^(?:[وبلف]?ال)?عاصمه$|^للعاصمه$|^پايتخت$|^دارالحكومت$|^राजधानी$/u;

/** The other one of two words that "and" or a comma joins is a great city or a country. */
function isListedWith({ tokens, phrases, lexicon, document }: Words, left: number, other: number): boolean {
  const [first, second, beside] = [tokens[left], tokens[left + 1], tokens[other]];
  if (!first || !second || !beside) return false;
  const gap = document.text.slice(first.end, second.start);
  if (!/^\s?[،,]\s/u.test(gap) && !(second.isJoined && second.fold.startsWith('و'))) return false;
  const kind = phrases[other]?.entry.kind;
  if (kind === 'country' || kind === 'area') return true;
  const fold = other > left ? beside.fold.replace(/^و/u, '') : beside.fold;
  const place = citiesNamed(fold)[0];
  return (
    place !== undefined && !lexicon.homographs.has(fold) && (place.isCapital || place.population >= GREAT)
  );
}

/** The text names the country elsewhere. */
function isToldElsewhere(
  { phrases, tokens, lexicon }: Words,
  index: number,
  country: string | null,
): boolean {
  return phrases.some(
    (phrase, at) =>
      at !== index &&
      phrase !== null &&
      phrase.entry.kind !== 'organisation' &&
      phrase.entry.place.country === country &&
      !lexicon.homographs.has((tokens[at]?.fold ?? '').slice(phrase.skip)),
  );
}
