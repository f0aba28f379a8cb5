/** Cities in scripts without capitals: great ones anywhere, others beside a word of place. */
import { citiesNamed, type Place } from './gazetteer/places.ts';
import { isBesidePlace, isCommonMeaning } from './homographs.ts';
import { mentionOf, ofCity, tokenSpan, type Mention, type NamingContext } from './mention.ts';

const LONGEST_NAME = 3;
/** A city of this size needs no word of place; a capital neither. */
const GREAT = 1_000_000;
const SMALLEST_BESIDE = 50_000;

/** Each city of the gazetteer that the words around let stand. */
export function findCaselessCities(context: NamingContext): Mention[] {
  const mentions: Mention[] = [];
  let index = 0;
  while (index < context.tokens.length) {
    const found = cityAt(context, index);
    if (found) mentions.push(found.mention);
    index += found?.length ?? 1;
  }
  return mentions;
}

function cityAt(
  context: NamingContext,
  index: number,
): { readonly mention: Mention; readonly length: number } | null {
  const { tokens, lexicon } = context;
  for (let length = LONGEST_NAME; length > 0; length -= 1) {
    const words = tokens.slice(index, index + length);
    if (words.length < length || words.slice(1).some(({ isJoined }) => !isJoined)) continue;
    const [namesakes, skip] = lookUp(context, words.map(({ fold }) => fold).join(' '));
    const [place] = namesakes;
    if (!place || (length === 1 && isCommonWord(context, index))) continue;
    if (length === 1 && isOtherWord(context, index, place, skip)) continue;
    const before = tokens[index - 1];
    const after = tokens[index + length];
    const isBeside =
      (tokens[index]?.isJoined &&
        before !== undefined &&
        (before.isPlacePreposition ||
          before.isPlaceWord ||
          lexicon.placeWords.has(before.fold.replace(/^[وب]/, '')))) ||
      (after?.isJoined === true && lexicon.placePostpositions.has(after.fold)) ||
      skip > 0 ||
      (tokens[index]?.isFirst === true &&
        /^\s?[،,:–—-]/.test(context.document.text.slice(tokens[index + length - 1]?.end ?? 0)));
    if (!place.isCapital && place.population < (isBeside ? SMALLEST_BESIDE : GREAT)) continue;
    const span = tokenSpan(tokens, index, index + length);
    const mention = mentionOf(
      context,
      { start: span.start + skip, end: span.end },
      'place',
      isBeside ? 66 : 58,
      'a city of the gazetteer',
      ofCity(place, namesakes),
    );
    return { mention, length };
  }
  return null;
}

/** The city of that name, or without a small word written together with it ("بباريس"). */
function lookUp(context: NamingContext, key: string): readonly [namesakes: readonly Place[], skip: number] {
  const direct = citiesNamed(key);
  if (direct.length > 0) return [direct, 0];
  for (const [prefix, replacement] of context.lexicon.prefixes) {
    if (!key.startsWith(prefix) || key.length < prefix.length + 4) continue;
    const bare = replacement + key.slice(prefix.length);
    if (context.lexicon.placeWords.has(bare) || context.lexicon.roles.has(bare)) continue;
    const places = citiesNamed(bare);
    const [place] = places;
    if (place && (place.isCapital || place.population >= GREAT))
      return [places, prefix.length - replacement.length];
  }
  return [[], 0];
}

function isCommonWord(context: NamingContext, index: number): boolean {
  const { lexicon } = context;
  const fold = context.tokens[index]?.fold ?? '';
  return (
    fold.length < 3 ||
    lexicon.notNames.has(fold) ||
    lexicon.nameStops.has(fold) ||
    lexicon.roles.has(fold) ||
    lexicon.roleModifiers.has(fold) ||
    lexicon.groupNouns.has(fold) ||
    lexicon.organisationWords.has(fold) ||
    lexicon.sayingVerbs.has(fold) ||
    lexicon.placeWords.has(fold) ||
    lexicon.givenNames.has(fold)
  );
}

/**
 * A common word that is also a city's name, or, in Arabic, such a name without its article: «القاهرة» is
 * Cairo, «قاهرة» only "compelling", though the gazetteer has it for other languages of the script.
 */
function isOtherWord(context: NamingContext, index: number, place: Place, skip: number): boolean {
  if (isCommonMeaning(context, index, place.country, skip)) return true;
  if (context.document.language.code !== 'ar') return false;
  const fold = (context.tokens[index]?.fold ?? '').slice(skip);
  if (fold.startsWith('ال') || context.lexicon.homographs.has(fold)) return false;
  const withArticle = citiesNamed(`ال${fold}`);
  return (
    withArticle.some(({ country, name }) => country === place.country && name === place.name) &&
    !isBesidePlace(context, index, place.country)
  );
}
