/** Countries, nationalities, areas and well-known organisations, by the language's lists. */
import type { Place } from './gazetteer/places.ts';
import { FIRST_NAMES, WEAK_FIRST_NAMES } from './first-names.ts';
import { foldName } from './fold-name.ts';
import { isLanguageName } from './language-names.ts';
import type { Entry, Lexicon, Phrase } from './lexicon.ts';
import { hasDirection } from './longer-places.ts';
import { mentionOf, tokenSpan, withEvenBlanks, type Mention, type NamingContext } from './mention.ts';
import type { Token } from './token.ts';

/** Every listed phrase, the longest at each place. */
export function findKnownNames(context: NamingContext): Mention[] {
  const mentions: Mention[] = [];
  const { tokens } = context;
  let index = nextKnown(context, 0);
  while (index < tokens.length) {
    const phrase = phraseAt(context, index);
    if (phrase?.entry.kind === 'demonym' && phrase.words.length === 1 && isLanguageName(context, index))
      context.trace('find-known-names', tokens[index]?.text ?? '', 'a language');
    else if (phrase && isCommonWord(context, index, phrase))
      context.trace(
        'find-known-names',
        tokens[index]?.text ?? '',
        'a common word, large at its sentence’s beginning',
      );
    else if (phrase) mentions.push(mentionOfPhrase(context, index, phrase));
    else mentions.push(...hyphenatedAt(context, index));
    index = nextKnown(context, index + (phrase?.words.length ?? 1));
  }
  return mentions;
}

/** "Apple growers", where the text also writes "apple": a word by which a company calls itself. */
function isCommonWord({ tokens, lowerWords }: NamingContext, index: number, phrase: Phrase): boolean {
  if (phrase.entry.kind !== 'organisation' || phrase.words.length > 1) return false;
  const token = tokens[index];
  return token?.isFirst === true && lowerWords.has(token.fold);
}

/** The next token from `from` on that begins a listed phrase or has parts that may be listed. */
function nextKnown({ tokens, phrases }: NamingContext, from: number): number {
  let index = from;
  while (index < tokens.length) {
    if (phrases[index] !== null) return index;
    const token = tokens[index] as Token;
    if (token.isCapital && token.hasHyphen) return index;
    index += 1;
  }
  return index;
}

/** The longest phrase of the lists that begins at this token. */
export function phraseAt(context: NamingContext, index: number): Phrase | null {
  return context.phrases[index] ?? null;
}

/** Listed phrases that a word may begin: as it is written, behind a small word or without its ending. */
export interface Opening {
  readonly phrases: readonly Phrase[];
  readonly ending: string;
  /** Letters of the small word written together with it. */
  readonly skip: number;
  /** The words that may follow, folded, where one must: "the" begins some names and stands before all others. */
  readonly seconds: ReadonlySet<string> | null;
}

/** The openings of a folded word, in the order in which they are tried; null for most words. */
export function openingsOf(lexicon: Lexicon, fold: string): readonly Opening[] | null {
  const openings: Opening[] = [];
  const add = (form: string, ending: string, skip: number): void => {
    const phrases = lexicon.phrases.get(form);
    if (phrases) openings.push({ phrases, ending, skip, seconds: secondsOf(phrases) });
  };
  add(fold, '', 0);
  for (const [prefix, replacement] of lexicon.prefixes) {
    if (fold.startsWith(prefix) && fold.length >= prefix.length + 3)
      add(replacement + fold.slice(prefix.length), '', prefix.length - replacement.length);
  }
  for (const ending of lexicon.endings) {
    if (fold.endsWith(ending) && fold.length >= ending.length + 3)
      add(fold.slice(0, -ending.length), ending, 0);
  }
  return openings.length > 0 ? openings : null;
}

function secondsOf(phrases: readonly Phrase[]): ReadonlySet<string> | null {
  const seconds = phrases.map(({ words }) => words[1]);
  return seconds.every((word) => word !== undefined) ? new Set(seconds) : null;
}

/** True where a listed phrase may begin with the word as it is written: most want a capital. */
export function mayOpen(openings: readonly Opening[], isCapital: boolean): boolean {
  return isCapital || openings.some(({ phrases }) => phrases.some(({ needsCapital }) => !needsCapital));
}

/** The longest listed phrase at each token. */
export function readPhrases(tokens: readonly Token[], lexicon: Lexicon): (Phrase | null)[] {
  return tokens.map((token, index) => {
    const openings = token.opensPhrase ? token.openings : null;
    return openings === null ? null : longestPhrase(tokens, lexicon, index, openings);
  });
}

function longestPhrase(
  tokens: readonly Token[],
  lexicon: Lexicon,
  index: number,
  openings: readonly Opening[],
): Phrase | null {
  const token = tokens[index] as Token;
  for (const { phrases, ending, skip, seconds } of openings) {
    if (seconds !== null && !seconds.has(tokens[index + 1]?.fold ?? '')) continue;
    const fit = longestFit(tokens, index, phrases, ending);
    // Turkish parts a name from its ending ("Mali'ye"); only nationalities have theirs without a sign.
    if (!fit || (ending !== '' && lexicon.placeEndings.size > 0 && fit.entry.kind !== 'demonym')) continue;
    // "مالی": Mali, but first of all "financial". Capitals tell the two apart, where there are any.
    const isCommon = fit.words.length === 1 && !token.isCapital && token.isNoName;
    if (isCommon) return null;
    return skip === 0 ? fit : { ...fit, skip };
  }
  return null;
}

function longestFit(
  tokens: readonly Token[],
  index: number,
  phrases: readonly Phrase[],
  ending: string,
): Phrase | null {
  for (const phrase of phrases) {
    if (ending !== '' && phrase.words.length > 1) continue;
    if (fits(tokens, index, phrase)) return phrase;
  }
  return null;
}

/** "Chris Devon", "Ana Jordan": behind a given name an area's or a country's name is somebody's. */
function isSurname(tokens: readonly Token[], index: number): boolean {
  const given = tokens[index - 1];
  return (
    tokens[index]?.isJoined === true &&
    given !== undefined &&
    given.isGivenName &&
    given.isCapital &&
    !given.isPossessive &&
    !WEAK_FIRST_NAMES.has(given.fold)
  );
}

function fits(tokens: readonly Token[], index: number, phrase: Phrase): boolean {
  const first = tokens[index];
  if (!first || (phrase.needsCapital && !first.isCapital)) return false;
  // "عمّان" with its doubling sign is Amman, not Oman, which the list writes without one.
  if (phrase.entry.kind === 'country' && !first.isCapital && first.text.includes('\u0651')) return false;
  const isLand = phrase.entry.kind === 'area' || phrase.entry.kind === 'country';
  if (isLand && phrase.words.length === 1 && isSurname(tokens, index)) return false;
  if (phrase.exact !== null && first.text.replaceAll('.', '') !== phrase.exact) return false;
  for (let offset = 1; offset < phrase.words.length; offset += 1) {
    const token = tokens[index + offset];
    if (!token?.isJoined || token.fold !== phrase.words[offset]) return false;
    if (tokens[index + offset - 1]?.isPossessive) return false;
  }
  return true;
}

/** "Pakistan-Afghanistan border", "US-Iranian talks": each part by itself. */
function hyphenatedAt(context: NamingContext, index: number): Mention[] {
  const token = context.tokens[index];
  if (!token) return [];
  // "Abdul-Malik al-Houthi": a surname.
  if (/^(?:al|el)-/i.test(token.text) && token.isJoined && context.tokens[index - 1]?.isCapital) return [];
  const mentions: Mention[] = [];
  let start = token.start;
  const parts = token.text.split(/[-–]/);
  if (isOwnName(context, parts)) return [];
  // "Kevin Holland-Moritz": a surname of two.
  if (context.lexicon.nounsAreCapitalised && parts.some((part) => FIRST_NAMES.has(foldName(part)))) return [];
  for (const part of parts) {
    const phrase = partPhrase(context, part);
    if (phrase && /^\p{Lu}/u.test(part)) {
      mentions.push(entryMention(context, { start, end: start + part.length }, phrase.entry));
    }
    start += part.length + 1;
  }
  return mentions;
}

/** The listed phrase of one word that a part of a compound is. */
function partPhrase({ lexicon }: NamingContext, part: string): Phrase | undefined {
  return lexicon.phrases
    .get(part.toLowerCase().replaceAll('.', ''))
    ?.find(
      ({ words, exact }) => words.length === 1 && (exact === null || exact === part.replaceAll('.', '')),
    );
}

/**
 * "Radio-Canada", "Provence-Alpes-Côte": a part that is no place of the list makes the whole another
 * name. Directions, prefixes and, where all nouns are large, any noun after a place do not.
 */
function isOwnName(context: NamingContext, parts: readonly string[]): boolean {
  if (context.lexicon.nounsAreCapitalised) return false;
  return parts.some(
    (part) => /^\p{Lu}\p{Ll}{2}/u.test(part) && !PREFIX.test(part) && partPhrase(context, part) === undefined,
  );
}

/** Of compounds: directions, and peoples and attitudes as they stand before a hyphen. */
const PREFIX = new RegExp(
  `^(?:${[
    'North|South|East|West|Central|Nord|Sud|Est|Ouest|Norte|Sur|Sul|Leste|Oeste',
    'Pro|Anti|Non|Ex|Post|Pre|Trans|Inter|Pan|Mid|Half',
    'Sino|Franco|Indo|Russo|Afro|Anglo|Euro|Austro|Italo|Luso|Hispano|Ibero|Greco|Gréco|Turco|Serbo',
    'Israelo|Israélo|Americano|Américano|Germano|Nippo|Irano|Syro|Polono|Algéro|Maroco|Arabo|Libano|Perso',
  ].join('|')})$`,
  'u',
);

function mentionOfPhrase(context: NamingContext, index: number, phrase: Phrase): Mention {
  const whole = tokenSpan(context.tokens, index, index + phrase.words.length);
  if (phrase.entry.kind === 'country' && phrase.exact === null && hasDirection(context, index))
    return partOfCountry(context, index - 1, whole.end, phrase.entry.place);
  const span = { start: whole.start + Math.max(0, phrase.skip), end: whole.end };
  const mention = entryMention(context, span, phrase.entry);
  const label = phrase.label ?? (phrase.skip > 0 ? null : withoutEnding(context.tokens[index], phrase));
  return label === null ? mention : { ...mention, label };
}

/** "South Yemen": a part of the country, or what once was one, and not where its middle is. */
function partOfCountry(context: NamingContext, from: number, end: number, country: Place): Mention {
  const span = { start: context.tokens[from]?.start ?? 0, end };
  const name = withEvenBlanks(context.document.text.slice(span.start, span.end));
  const place: Place = { ...country, kind: 'other', name, coordinates: null };
  return mentionOf(context, span, 'place', 75, `a part of ${country.name}`, {
    name,
    place,
    country: country.country,
  });
}

/** "Europas": the list has "Europa". */
function withoutEnding(token: Token | undefined, phrase: Phrase): string | null {
  const extra = (token?.fold.length ?? 0) - (phrase.words[0]?.length ?? 0);
  return phrase.words.length === 1 && token && extra > 0 && token.fold.length === token.text.length
    ? token.text.slice(0, -extra)
    : null;
}

/** The mention that a listed entry makes of a span. */
export function entryMention(
  context: NamingContext,
  span: { readonly start: number; readonly end: number },
  entry: Entry,
): Mention {
  switch (entry.kind) {
    case 'organisation':
      return mentionOf(context, span, 'organisation', 80, 'a well-known organisation', { name: entry.name });
    case 'demonym':
      return mentionOf(context, span, 'place', 60, `nationality: ${entry.place.name}`, {
        name: entry.place.name,
        place: entry.place,
        country: entry.place.country,
        isAdjective: true,
      });
    default:
      return mentionOf(
        context,
        span,
        'place',
        75,
        `in the list of ${entry.kind === 'country' ? 'countries' : 'areas'}`,
        {
          name: entry.place.name,
          place: entry.place,
          country: entry.place.country,
        },
      );
  }
}
