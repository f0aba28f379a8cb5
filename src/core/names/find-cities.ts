/** Cities of the gazetteer, where the text lets them be cities. */
import type { Place } from './gazetteer/places.ts';
import { citiesNamed, isCityName } from './gazetteer/places.ts';
import { mentionOf, ofCity, tokenSpan, type Mention, type NamingContext } from './mention.ts';
import { phraseAt } from './find-known-names.ts';
import { endsLongerName } from './longer-places.ts';
import { isRoleWord, tellsWhere } from './read-roles.ts';
import type { Token } from './token.ts';

const LONGEST_NAME = 4;
/** Evidence a city needs: a metropolis has it by itself, a small town by "in" and its country. */
const NEEDED = 40;

/** Words that are a city's name. */
interface CityName {
  readonly length: number;
  /** Under which the gazetteer has it. */
  readonly key: string;
}

/** Each place where a city's name stands with enough evidence. */
export function findCities(context: NamingContext): Mention[] {
  const mentions: Mention[] = [];
  let next = 0;
  for (const index of context.capitals) {
    if (index < next) continue;
    const name = nameAt(context, index);
    const mention = name && readCity(context, index, name);
    if (!mention) continue;
    mentions.push(mention);
    next = index + name.length;
  }
  return mentions;
}

/** The longest name of a city that begins at a capital. */
function nameAt(context: NamingContext, index: number): CityName | null {
  const { tokens, lexicon } = context;
  const first = tokens[index] as Token;
  const most = Math.min(LONGEST_NAME, first.cityWords);
  if (most === 0 && lexicon.endings.length === 0) return null;
  let longest = 1;
  while (longest < most) {
    const token = tokens[index + longest];
    if (!token?.isJoined || !(token.isCapital || token.isParticle)) break;
    if (tokens[index + longest - 1]?.isPossessive) break;
    longest += 1;
  }
  for (let length = longest; length > 1; length -= 1) {
    let key = first.fold;
    for (let at = 1; at < length; at += 1) key += ` ${tokens[index + at]?.fold ?? ''}`;
    if (isCityName(key)) return { length, key };
  }
  const key = cityKey(context, first.fold, first.isCity);
  return first.isCity || (key !== first.fold && isCityName(key)) ? { length: 1, key } : null;
}

/** The word itself, or without an ending where only that is a city ("Berlins", "Стамбуле"). */
export function cityKey(context: NamingContext, fold: string, own = isCityName(fold)): string {
  if (own && context.lexicon.nominativeEndings.length === 0) return fold;
  let best = fold;
  const known = own ? citiesNamed(fold)[0] : undefined;
  let most = known ? Infinity : 0;
  for (const ending of context.lexicon.endings) {
    if (!fold.endsWith(ending) || fold.length < ending.length + 3) continue;
    const stem = fold.slice(0, -ending.length);
    for (const nominative of ['', ...context.lexicon.nominativeEndings]) {
      if (stem.length + nominative.length < 4) continue;
      const place = citiesNamed(stem + nominative)[0];
      // The gazetteer lists some cases, too: "Москвы" is Москва.
      if (
        known &&
        known.name === place?.name &&
        known.country === place.country &&
        stem.length + nominative.length === fold.length
      )
        return stem + nominative;
      const population = place?.population ?? 0;
      // On a tie the longer form: "Казань" before "Казан", another language's name of it.
      if (population > 0 && population >= most) {
        most = population;
        best = stem + nominative;
      }
    }
  }
  return best;
}

function readCity(context: NamingContext, index: number, { length, key }: CityName): Mention | null {
  const places = citiesNamed(key);
  const best = places[0];
  if (!best) return null;
  const isLonger = endsLongerName(context, index);
  // "East London": a part of a great city, where no other country follows.
  if (isLonger && (best.population < GREAT || isBesideCountry(context, index + length)))
    return longerPlace(context, index, length);
  const { score, reasons } = evidence(context, index, length, best);
  const isWhole = outgrowsListed(context, index, length, best);
  if (score < NEEDED && !isWhole) return null;
  return mentionOf(
    context,
    tokenSpan(context.tokens, index, index + length),
    'place',
    isWhole ? 77 : Math.min(70, 40 + score / 4),
    `a city of the gazetteer; ${reasons.join(', ')}`,
    { ...ofCity(best, places), ...labelOf(context, index, length, key) },
  );
}

/** "Mexico City", "Colorado Springs": the name of a city that begins with a country's or a state's. */
function outgrowsListed(context: NamingContext, index: number, length: number, city: Place): boolean {
  if (length === 1) return false;
  const phrase = phraseAt(context, index);
  if (!phrase || phrase.words.length >= length) return false;
  const { entry } = phrase;
  if (entry.kind !== 'country' && entry.kind !== 'area') return false;
  const { country } = entry.place;
  // "Benin City" lies in Nigeria; for a small one elsewhere ("Panama City", Florida) the country is likelier.
  return country === null || country === city.country || city.population >= 100_000;
}

/** A city of this size has parts called after directions. */
const GREAT = 1_000_000;

function isBesideCountry(context: NamingContext, index: number): boolean {
  const next = context.tokens[index];
  return next !== undefined && !next.isFirst && !next.isJoined && isPlacePhrase(context, index);
}

/** "North Manchester, Indiana": a town that the gazetteer does not have, by its country or by "in" before it. */
function longerPlace(context: NamingContext, index: number, length: number): Mention | null {
  const { tokens } = context;
  const country = isBesideCountry(context, index + length)
    ? phraseAt(context, index + length)?.entry
    : undefined;
  const opening = tokens[index - 1];
  const isWhere = opening?.isJoined === true && tokens[index - 2]?.isPlacePreposition === true;
  const next = tokens[index + length];
  if (!country && (!isWhere || (next?.isJoined === true && next.isCapital))) return null;
  const span = tokenSpan(tokens, index - 1, index + length);
  return mentionOf(context, span, 'place', 64, 'a longer name than the city’s', {
    country: country && country.kind !== 'organisation' ? country.place.country : null,
  });
}

/** The name as written, without the ending of its case. */
function labelOf(
  context: NamingContext,
  index: number,
  length: number,
  key: string,
): { readonly label?: string } {
  const token = context.tokens[index];
  if (length !== 1 || !token) return {};
  if (key === token.fold || token.fold.length !== token.text.length) return {};
  let same = 0;
  while (same < key.length && key[same] === token.fold[same]) same += 1;
  return { label: token.text.slice(0, same) + key.slice(same) };
}

function evidence(
  context: NamingContext,
  index: number,
  length: number,
  place: Place,
): { readonly score: number; readonly reasons: readonly string[] } {
  const { tokens, lexicon, lowerWords } = context;
  const token = tokens[index];
  const previous = tokens[index - 1];
  const next = tokens[index + length];
  const reasons: string[] = [];
  let score = sizeEvidence(place);
  const add = (points: number, reason: string): void => {
    score += points;
    if (points > 0) reasons.push(reason);
  };
  if (score > 0) reasons.push(place.isCapital ? 'a capital' : 'a large city');
  if (token?.isJoined && previous && previous.isPlacePreposition) {
    // "a note to Obama", "between Obama and Holm": a small town of a country of which nothing else is told.
    const isLikely = length > 1 || !PERHAPS_TO_PEOPLE.test(previous.fold) || isToldOf(context, place);
    add(isLikely ? 30 : 10, `after “${previous.text}”`);
  }
  if (
    token?.isJoined &&
    previous?.fold === 'of' &&
    lexicon.settlementWords.has(tokens[index - 2]?.fold ?? '')
  )
    add(30, `“${tokens[index - 2]?.text ?? ''}” of that name`);
  if (next && !next.isFirst && !next.isJoined && isPlacePhrase(context, index + length)) {
    add(30, 'before its country');
  }
  // "Ordu'da": the army has no apostrophe.
  const isWhere = lexicon.placeEndings.size > 0 && tellsWhere(context, index + length - 1);
  if (isWhere) add(30, 'its ending tells where');
  if (length > 1) add(15, 'several words');
  const word = token?.fold ?? '';
  if (length === 1) {
    if (token?.isNoName || token?.isStarter || token?.isTitle) add(-100, '');
    if (lowerWords.has(word) && !isWhere) add(-40, '');
    if (!isWhere && (token?.isOrganisationWord || lexicon.roles.has(word))) add(-40, '');
    if (token?.isGivenName) add(-25, '');
    // "the ABA": initials, where the words around them are not all large.
    if (token?.isAllCapitals && token.fold.length < 5 && !token.isInTitle && previous?.isArticle === true)
      add(-60, '');
    // "Bush, who": nobody asks that of a town.
    const behind = next !== undefined && !next.isJoined && next.sentence === token?.sentence;
    if (behind && (next.fold === 'who' || next.fold === 'whose')) add(-30, '');
    if (token?.isFirst && opensReport(context, index)) add(50, 'opens the report');
    else if (token?.isFirst) add(-10, '');
    if (token?.isPossessive && !isWhere && place.population < 300_000) add(-15, '');
    if (lexicon.nounsAreCapitalised && place.population < 300_000 && !place.isCapital)
      // "in Pirna": a noun without an article is a town where towns of that language have the name.
      add(
        token?.isJoined &&
          GERMAN_SPEAKING.has(place.country ?? '') &&
          BARE.test(previous?.fold ?? '') &&
          !lexicon.townNouns.has(word)
          ? 20
          : -15,
        'a town of the region',
      );
    // "aufs Essen", "zum Halle": no town has an article, but behind an adjective.
    if (lexicon.nounsAreCapitalised && token?.isJoined && ARTICLED.test(previous?.fold ?? '')) add(-60, '');
    if (token?.isJoined && STATION.test(previous?.fold ?? '')) add(30, `after “${previous?.text ?? ''}”`);
  }
  // "the Hyundai Tucson": a model of a firm's.
  const maker = tokens[index - 2];
  if (token?.isJoined && phraseAt(context, index - 1)?.entry.kind === 'organisation')
    if (maker?.isArticle === true || maker?.hasDigit === true) add(-60, '');
  const last = tokens[index + length - 1];
  const isInRole = token?.isJoined === true && isRoleWord(context, previous) && place.population > 300_000;
  if (!isInRole && next?.isJoined && next.isCapital && !last?.isPossessive && !next.isPlaceWord) {
    // "Santa María Huatulco": a longer name of another place.
    const isLonger = length > 1 && !next.isNoName;
    if (!lexicon.nounsAreCapitalised || token?.isGivenName) add(isLonger ? -60 : -30, '');
  }
  if (previous && token?.isJoined && previous.isCapital && !previous.isPossessive && !previous.isFirst) {
    const isOther = phraseAt(context, index - 1) !== null;
    if (!isOther && (!lexicon.nounsAreCapitalised || previous.isGivenName))
      add(token.isPossessive && place.population > 1_000_000 ? -10 : -30, '');
  }
  return { score, reasons };
}

/** English prepositions that lead to people as often as to places. */
const PERHAPS_TO_PEOPLE = /^(?:to|into|between|from|toward|towards|around|beyond|via|across)$/;

/** A city of some size, or one in a country that the text names elsewhere; where it names none, nothing tells. */
function isToldOf({ phrases }: NamingContext, { country, population, isCapital }: Place): boolean {
  if (isCapital || population >= TOLD_ANYHOW) return true;
  let isAny = false;
  for (const phrase of phrases) {
    if (phrase === null || phrase.entry.kind === 'organisation') continue;
    if (phrase.entry.place.country === country) return true;
    isAny ||= phrase.entry.place.country !== null;
  }
  return !isAny;
}

const TOLD_ANYHOW = 100_000;

const GERMAN_SPEAKING: ReadonlySet<string> = new Set(['DE', 'AT', 'CH', 'LI', 'LU']);
const BARE = /^(?:in|aus|nach|bei)$/;
const ARTICLED = /^(?:das|zum|beim|vom|aufs|ums|ins|im|am|furs|ans)$/;
/** "Hauptbahnhof Kassel", "Flughafen Kassel": what bears the name of its town right behind. */
const STATION = /(?:bahnhof|flughafen|klinikum|uniklinik|messe|innenstadt|landgericht|amtsgericht|raum)$/;

/** "Dresden. Die Lage": the first word of an article, a sentence by itself or before a colon. */
function opensReport({ tokens, document }: NamingContext, index: number): boolean {
  return index === 0 && /^[.:] /.test(document.text.slice(tokens[0]?.end ?? 0, (tokens[0]?.end ?? 0) + 2));
}

function sizeEvidence(place: Place): number {
  if (place.isCapital) return 60;
  if (place.population >= 1_000_000) return 60;
  if (place.population >= 300_000) return 45;
  if (place.population >= 100_000) return 25;
  return place.population >= 40_000 ? 15 : 10;
}

/** "Odessa, Texas": a listed place right after the comma. */
function isPlacePhrase(context: NamingContext, index: number): boolean {
  const { tokens, document } = context;
  const gap = document.text.slice(tokens[index - 1]?.end ?? 0, tokens[index]?.start ?? 0);
  if (!/^,\s|^\s?\($/.test(gap)) return false;
  const kind = phraseAt(context, index)?.entry.kind;
  return kind === 'country' || kind === 'area';
}
