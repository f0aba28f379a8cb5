/**
 * Places too small for the gazetteer, by what the text says of them: "the town of X", "residents
 * of X", "near X", or "in X" again and again. Those
 * that it does not know get no coordinates.
 */
import { phraseAt } from './find-known-names.ts';
import { foldName } from './fold-name.ts';
import { citiesNamed } from './gazetteer/places.ts';
import { mentionOf, tokenSpan, type Mention, type NamingContext } from './mention.ts';
import { isRoleWord } from './read-roles.ts';
import type { Token } from './token.ts';

/** What a name needs to be a place: one strong sign or two weak ones. */
const NEEDED = 2;
const LONGEST_NAME = 3;
/** Share of its mentions that must stand where places do, if no sign is strong. */
const MOSTLY = 0.7;

interface Candidate {
  readonly reason: string;
  /** An island is no city of its name. */
  isIsland: boolean;
  signs: number;
  /** Occurrences with a sign. */
  placed: number;
}

/** Every mention of a place that the text itself makes one; `datelines` are such already. */
export function findLocalPlaces(context: NamingContext, datelines: readonly Mention[]): Mention[] {
  const { tokens, lexicon } = context;
  if (lexicon.placePrepositions.size === 0) return [];
  const candidates = new Map<string, Candidate>();
  for (const { text, kind, place } of datelines) {
    if (kind === 'place' && !place)
      candidates.set(text.toLowerCase(), {
        reason: 'the place of the dateline',
        isIsland: false,
        signs: NEEDED,
        placed: 99,
      });
  }
  for (const index of context.capitals) {
    const token = tokens[index] as Token;
    if (token.isInTitle && !token.isJoined) continue;
    const sign = signAt(context, index);
    if (!sign) continue;
    const length = nameLength(context, index);
    if (length === 0) continue;
    const key = keyOf(tokens, index, length);
    const known = candidates.get(key);
    if (known) {
      known.signs += sign.weight;
      known.placed += 1;
      known.isIsland ||= sign.isIsland;
    } else
      candidates.set(key, { reason: sign.reason, isIsland: sign.isIsland, signs: sign.weight, placed: 1 });
  }
  return candidates.size === 0 ? [] : mentionsOf(context, candidates);
}

function keyOf(tokens: readonly Token[], index: number, length: number): string {
  let key = tokens[index]?.text ?? '';
  for (let at = index + 1; at < index + length && at < tokens.length; at += 1)
    key += ` ${tokens[at]?.text ?? ''}`;
  return key.toLowerCase();
}

function mentionsOf(context: NamingContext, candidates: Map<string, Candidate>): Mention[] {
  const { tokens } = context;
  const found = new Map<string, Mention[]>();
  const firstWords = new Set([...candidates.keys()].map((key) => foldName(key.split(' ', 1)[0] ?? '')));
  let next = 0;
  for (const index of context.capitals) {
    if (index < next || !firstWords.has(tokens[index]?.fold ?? '')) continue;
    let length = LONGEST_NAME;
    while (length > 0 && !candidates.has(keyOf(tokens, index, length))) length -= 1;
    if (length > 0 && !isWithinRun(context, index, length)) {
      const key = keyOf(tokens, index, length);
      const { reason = '', isIsland = false } = candidates.get(key) ?? {};
      // The gazetteer knows it, though too small for its own finder.
      const namesakes = isIsland ? [] : citiesNamed(foldName(key));
      const [place] = namesakes;
      const mention = mentionOf(
        context,
        tokenSpan(tokens, index, index + length),
        'place',
        isIsland ? 74 : 50,
        reason,
        place ? { name: place.name, place, namesakes, country: place.country } : {},
      );
      if (isActing(context, index, length)) candidates.delete(key);
      const list = found.get(key);
      if (list) list.push(mention);
      else found.set(key, [mention]);
    }
    next = index + length;
  }
  // What mostly stands elsewhere than in places' positions is no place ("in Medicaid").
  return [...found].flatMap(([key, mentions]) => {
    const { signs, placed } = candidates.get(key) ?? { signs: 0, placed: 0 };
    const isPlace = signs >= NEEDED && (signs >= placed * NEEDED || placed >= mentions.length * MOSTLY);
    context.trace('find-local-places', key, `${signs} of ${NEEDED}`);
    return isPlace ? mentions : [];
  });
}

/** A piece of a longer run of capitals ("Halden University") is no mention of the place. */
function isWithinRun({ tokens, lexicon }: NamingContext, index: number, length: number): boolean {
  const before = tokens[index - 1];
  const after = tokens[index + length];
  if (tokens[index]?.isInTitle) return false;
  return (
    (tokens[index]?.isJoined === true &&
      before?.isCapital === true &&
      !before.isFirst &&
      !before.isPossessive &&
      !lexicon.settlementWords.has(before.fold)) ||
    (after?.isJoined === true && after.isCapital && tokens[index + length - 1]?.isPossessive === false)
  );
}

/** "President Halden", "Halden said", "the Halden plan", "Halden v. Norland": no town does or is so. */
function isActing(context: NamingContext, index: number, length: number): boolean {
  const { tokens, lexicon } = context;
  const token = tokens[index];
  const before = token?.isJoined ? tokens[index - 1] : undefined;
  const after = tokens[index + length]?.isJoined ? tokens[index + length] : undefined;
  if (after && (after.isSaying || /^vs?$/.test(after.fold))) return true;
  if (!before || lexicon.settlementWords.has(before.fold)) return false;
  return before.isTitle || (lexicon.titlesAreLarge && before.isArticle);
}

interface Sign {
  readonly weight: number;
  readonly isIsland: boolean;
  readonly reason: string;
}

/** What the words before the capital (and after it) say of a place. */
function signAt(context: NamingContext, index: number): Sign | null {
  const { tokens, lexicon, document } = context;
  const token = tokens[index];
  const before = tokens[index - 1];
  if (!token?.isJoined || !before || before.sentence !== token.sentence) return null;
  if (lexicon.nounsAreCapitalised) return germanSign(context, index);
  if (!before.leadsPlace) return null;
  const { settlementWords } = lexicon;
  const kind = tokens[index - 2];
  if (OF.test(before.fold) && kind && before.isJoined && !kind.isPossessive) {
    if (settlementWords.has(kind.fold)) return ofKind(kind);
    return null;
  }
  // Without a cut article ("l'île d'Aldeney") the elision belongs to the word itself.
  if (settlementWords.has(before.fold) && /\bd['’]$/.test(document.text.slice(token.start - 2, token.start)))
    return ofKind(before);
  if (NEAR.test(before.fold)) return { weight: 2, isIsland: false, reason: `after “${before.text}”` };
  if (lexicon.titlesAreLarge && IN.test(before.fold) && !token.isPossessive && !LANGUAGE.test(token.fold))
    return { weight: 1, isIsland: false, reason: `after “${before.text}”` };
  return null;
}

function ofKind(kind: Token): Sign {
  return { weight: 2, isIsland: ISLAND.test(kind.fold), reason: `“${kind.text}” of that name` };
}

const ISLAND = /^(?:island|isle|islet|ile|isla|ilha|insel|archipelago)$/;
const OF = /^(?:of|de|du|da|do)$/;
const NEAR = /^(?:near|outside)$/;
const IN = /^in$/;
/** "In English", "in Arabic". */
const LANGUAGE = /(?:ish|ese|ic|ian|ean)$/;

/** Where every noun is large, only a name's own ending or the word for its kind tells. */
function germanSign(context: NamingContext, index: number): Sign | null {
  const { tokens, lexicon } = context;
  const token = tokens[index];
  const before = tokens[index - 1];
  if (!token || !before) return null;
  const hasEnding = PLACE_ENDING.test(token.fold);
  if (hasEnding && BARE_PREPOSITION.test(before.fold))
    return { weight: 2, isIsland: false, reason: `after “${before.text}”` };
  if (before.isCapital && before.isJoined && lexicon.settlementWords.has(before.fold)) {
    // "dass die Stadt Schulen baut": after the word for a kind any noun may stand.
    const isNamed = hasEnding || isAfterBarePreposition(context, token.fold);
    if (isNamed) return ofKind(before);
  }
  return null;
}

function isAfterBarePreposition({ tokens }: NamingContext, fold: string): boolean {
  return tokens.some(
    (token, index) =>
      token.fold === fold && token.isJoined && /^(?:in|aus|nach)$/.test(tokens[index - 1]?.fold ?? ''),
  );
}

const BARE_PREPOSITION = /^(?:in|aus|nach|bei|nahe|um|nordlich|sudlich|ostlich|westlich)$/;
const PLACE_ENDING =
  /.{3}(?:brunn|bronn|burg|dorf|dorff|heim|hausen|husen|stadt|stedt|furt|bach|kirchen|kirch|(?<!l)ingen|hofen|rode|roda|walde|leben|weiler|scheid|beuren|munster|winkel|hagen|buttel|buhl)$/;

/** Words of the name that begins here; 0 where it cannot be a place's. */
function nameLength(context: NamingContext, index: number): number {
  const { tokens, lexicon, lowerWords } = context;
  let length = 1;
  while (length <= LONGEST_NAME) {
    const token = tokens[index + length];
    if (!token?.isJoined || !token.isCapital || tokens[index + length - 1]?.isPossessive) break;
    length += 1;
  }
  if (lexicon.nounsAreCapitalised) length = 1;
  if (length > LONGEST_NAME) return 0;
  for (let at = index; at < index + length; at += 1) {
    const token = tokens[at];
    if (!token || phraseAt(context, at) || isRoleWord(context, token) || token.hasDigit) return 0;
    const { fold } = token;
    if (fold.length < 3 || (token.isAllCapitals && !token.isInTitle)) return 0;
    if (
      [lexicon.notNames, lexicon.organisationWords, lexicon.groupNouns, lexicon.articles].some((words) =>
        words.has(fold),
      )
    )
      return 0;
    if (lowerWords.has(fold) || token.isStarter || token.isPlaceWord) return 0;
  }
  return tokens[index]?.isGivenName === true ? 0 : length;
}
