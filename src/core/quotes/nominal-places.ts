/** Places where a form that may be a verb is a noun or an attribute: behind an adjective, a number, an article. */
import { endsWithAny, Listing } from './lexicon-parts.ts';
import type { SpeechLexicon } from './lexicon.ts';
import type { Tag, Token } from './tokens.ts';

/** "sagte Weil", "mit Ohne": inside a German sentence a capital makes a noun or a name of any small word but a pronoun. */
export function isNounByCapital(
  { capital, listing }: Token,
  previous: Token | null,
  { nounsCapital }: SpeechLexicon,
): boolean {
  if (!nounsCapital || !capital || previous?.kind !== 'word') return false;
  if ((listing & (Listing.pronoun | Listing.timeWord)) !== 0) return false;
  return (
    (listing & (Listing.subordinator | Listing.coordinator | Listing.preposition | Listing.auxiliary)) !== 0
  );
}

/** "the operational guarantees": an adjective before makes a form that may be a noun one. */
export function afterAdjective(tokens: readonly Token[], index: number, lexicon: SpeechLexicon): boolean {
  const previous = tokens[index - 1];
  if (!previous || previous.capital || previous.sentence !== tokens[index]?.sentence) return false;
  if (canSpeak(previous, lexicon)) return false;
  return (
    endsWithAny(previous.lower, lexicon.adjectiveEndings) ||
    // "the latest claims", but "most found"
    ((previous.listing & Listing.adjective) !== 0 &&
      endsWithAny(tokens[index]?.lower ?? '', lexicon.pluralEndings))
  );
}

/** "thanks to the crews", "compared with May": part of a preposition. */
export function opensPreposition(
  token: Token,
  following: Token | undefined,
  { infinitiveMarkers, withs }: SpeechLexicon,
): boolean {
  return (
    (token.listing & Listing.prepositionOpener) !== 0 &&
    following !== undefined &&
    (infinitiveMarkers.has(following.lower) || withs.has(following.lower))
  );
}

/** Nouns of these endings may be singular: "news", "press", "politics". */
const SINGULAR_S = /(?:ss|us|is|ics|news|series|species)$/;

/** How far back a noun phrase is looked through for its determiner. */
const PHRASE = 5;

/**
 * "raised more questions", "the deal raises questions", "to face demands": a form in -s that may be a
 * noun is one behind a plural, which its verb would not agree with, behind the bare form of another
 * verb, and behind a noun that nothing makes a subject: no article, no name, no opening of a headline.
 */
export function isPluralNoun(tokens: readonly Token[], index: number, lexicon: SpeechLexicon): boolean {
  const token = tokens[index];
  const previous = tokens[index - 1];
  if (
    lexicon.order !== 'subject-first' ||
    lexicon.singularEndings.length === 0 ||
    !token ||
    !endsWithAny(token.lower, lexicon.singularEndings) ||
    previous?.tag !== 'noun' ||
    previous.capital ||
    previous.sentence !== token.sentence ||
    canSpeak(previous, lexicon)
  )
    return false;
  const isPlural = endsWithAny(previous.lower, lexicon.pluralEndings);
  if (isPlural && SINGULAR_S.test(previous.lower)) return false;
  for (let at = index - 2; at >= index - PHRASE; at -= 1) {
    const opener = tokens[at];
    if (!opener || opener.sentence !== token.sentence) return isPlural;
    if (opener.tag === 'noun' && !opener.capital) continue;
    // "A woman in tears claims": the plural is no subject.
    return isPlural ? opener.tag !== 'preposition' : OUTSIDE.has(opener.tag);
  }
  return isPlural;
}

/** What stands before a phrase without being part of it. */
const OUTSIDE: ReadonlySet<Tag> = new Set<Tag>([
  'auxiliary',
  'marker',
  'verb',
  'cue',
  'quoting',
  'infinitive',
  'pronoun',
]);

/** A common noun for a person, an organisation or a document. */
export function canSpeak({ lower }: Token, lexicon: SpeechLexicon): boolean {
  return (
    lexicon.speakerNouns.has(lower) ||
    lexicon.organisationWords.has(lower) ||
    lexicon.documentNouns.has(lower)
  );
}

/** "three percentage points", "about recent comments": what a number or a preposition opens is no subject with its verb. */
export function afterModifier(tokens: readonly Token[], index: number, lexicon: SpeechLexicon): boolean {
  const modifier = tokens[index - 1];
  const opener = tokens[index - 2];
  if (lexicon.order !== 'subject-first' || !endsWithAny(tokens[index]?.lower ?? '', lexicon.pluralEndings))
    return false;
  // "did not respond to questions": no bare form.
  if (modifier?.tag === 'preposition') return true;
  if (modifier?.tag !== 'noun' || modifier.capital || endsWithAny(modifier.lower, lexicon.pluralEndings))
    return false;
  if (opener?.sentence !== tokens[index]?.sentence || lexicon.speakerNouns.has(modifier.lower)) return false;
  if (lexicon.openers.has(tokens[index + 1]?.lower ?? '')) return false;
  return opener?.tag === 'number' || (opener?.tag === 'preposition' && !lexicon.genitives.has(opener.lower));
}

/** "the UN’s explicit warning serves": a possessor or article, an adjective, and a verb behind. */
export function headsPhrase(tokens: readonly Token[], index: number, lexicon: SpeechLexicon): boolean {
  const opener = tokens[index - 2];
  if (opener?.tag !== 'possessive' && opener?.tag !== 'determiner') return false;
  return afterAdjective(tokens, index, lexicon);
}

/** "die am Montag veröffentlichte Studie": what stands between the article and its noun is one attribute. */
export function isAttribute(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (!token || token.capital || (token.listing & Listing.adjectival) === 0) return false;
  for (let at = index - 1; at > index - 12 && tokens[at]?.sentence === token.sentence; at -= 1) {
    const other = tokens[at];
    if (!other || other.kind === 'punctuation' || other.kind === 'quotation' || other.tag === 'auxiliary')
      return false;
    if (other.tag === 'cue' || other.tag === 'quoting') return false;
    if (other.tag !== 'determiner') continue;
    const next = tokens[at + 1];
    return at + 1 < index && (next?.tag === 'preposition' || next?.tag === 'adverb' || next?.tag === 'time');
  }
  return false;
}

/** "the officials’ claim", "Sanders' call": the apostrophe behind an s that another word follows. */
export function isPluralPossessive(
  tokens: readonly Token[],
  index: number,
  { lower, start, end, sentence }: Token,
  { possessives }: SpeechLexicon,
): boolean {
  if (end - start > 1 || (lower !== "'" && lower !== '’') || possessives.size === 0) return false;
  const owner = tokens[index - 1];
  const owned = tokens[index + 1];
  return (
    owner?.end === start &&
    (owner.tag === 'noun' || owner.tag === 'name') &&
    owner.lower.endsWith('s') &&
    owned?.kind === 'word' &&
    owned.start > end &&
    owned.sentence === sentence
  );
}

/** "issued an urgent appeal": a light verb and what was said as its object. */
export function speechNounNear(tokens: readonly Token[], index: number, lexicon: SpeechLexicon): boolean {
  for (let at = index + 1; at < index + 5; at += 1) {
    const token = tokens[at];
    if (!token || token.kind !== 'word') return false;
    if (lexicon.speechNouns.has(token.lower)) return true;
  }
  return false;
}

/** "Perez lobbies the", "she sings, “…”": an -s form between its subject and its object. */
export function singularVerb(
  tokens: readonly Token[],
  index: number,
  previous: Token | null,
  lexicon: SpeechLexicon,
): boolean {
  if (previous?.tag !== 'name' && previous?.tag !== 'pronoun' && previous?.tag !== 'relative') return false;
  const { lower = '' } = tokens[index] ?? {};
  if (lower.endsWith('ss') || !hasEnding(lower, lexicon.singularEndings)) return false;
  const following = behindComma(tokens, index);
  if (following === undefined) return true;
  // "that investigators said": the next word is the verb.
  const verbFollows =
    previous.tag === 'relative' &&
    (lexicon.plain.has(following.lower) ||
      (lexicon.saying.has(following.lower) && lexicon.hasVerbEnding(following.lower)));
  if (verbFollows) return false;
  return (
    following.kind === 'quotation' ||
    // "Kell’s Halden allies, …": behind a name a noun too.
    (following.lower === ',' && previous.tag !== 'name') ||
    lexicon.determiners.has(following.lower) ||
    (previous.tag !== 'name' && !following.capital)
  );
}

function hasEnding(lower: string, endings: readonly string[]): boolean {
  for (const ending of endings) if (lower.endsWith(ending)) return true;
  return false;
}

/** The next token, or words in marks behind its comma. */
function behindComma(tokens: readonly Token[], index: number): Token | undefined {
  const next = tokens[index + 1];
  const quoted = tokens[index + 2];
  return next?.lower === ',' && quoted?.kind === 'quotation' ? quoted : next;
}

/** "two TV shows from abroad, “…”": what shows or finds takes an object, no preposition and no pause. */
export function objectless(
  previous: Token | null,
  following: Token | undefined,
  lower: string,
  lexicon: SpeechLexicon,
): boolean {
  if (!lexicon.attitudes.has(lower) || !endsWithAny(lower, lexicon.pluralEndings)) return false;
  const next = following?.lower ?? '';
  if (lexicon.prepositions.has(next) && !lexicon.infinitiveMarkers.has(next) && previous?.tag === 'noun')
    return true;
  return previous?.tag === 'name' && previous.upper && (next === ',' || lexicon.prepositions.has(next));
}

/** "Senator Ann Lake, R-Halden, who": a party’s letter and a place between commas is nobody. */
export function isPartyAndPlace(
  lower: string,
  following: Token | undefined,
  { order }: SpeechLexicon,
): boolean {
  return (
    order === 'subject-first' &&
    lower[1] === '-' &&
    lower.length > 3 &&
    (following?.lower === ',' || following?.lower === '.')
  );
}

/** "The pier is safe, say harbour experts.": the plural that says it ends the sentence. */
export function closesWithPlural(tokens: readonly Token[], index: number, lexicon: SpeechLexicon): boolean {
  const { sentence, lower = '' } = tokens[index] ?? {};
  if (tokens[index - 1]?.lower !== ',' || !lexicon.plain.has(lower)) return false;
  let at = index + 1;
  while (at < index + 6 && tokens[at]?.kind === 'word' && !lexicon.determiners.has(tokens[at]?.lower ?? ''))
    at += 1;
  const last = tokens[at - 1];
  const ends = tokens[at]?.lower === '.' || tokens[at]?.sentence !== sentence;
  return ends && at > index + 1 && endsWithAny(last?.lower ?? '', lexicon.pluralEndings);
}

/** "said talks failed": right behind a plain verb of saying a form that may be a noun is one. */
export function nounBehindPlain(
  tokens: readonly Token[],
  index: number,
  previous: Token,
  lexicon: SpeechLexicon,
): boolean {
  if (((tokens[index]?.listing ?? 0) & Listing.alsoNoun) === 0) return false;
  if (previous.tag !== 'cue' || !lexicon.plain.has(previous.lower)) return false;
  // "papers which she said show fraud": the relative word is the verb’s subject.
  for (let at = index - 2; at > index - 7; at -= 1) {
    const token = tokens[at];
    if (!token || token.sentence !== previous.sentence || token.kind !== 'word') return true;
    if (token.tag === 'relative') return false;
  }
  return true;
}

/** "the recently announced plan", "the most debated plans": a participle behind an article and its adverb describes. */
export function isAttributive(tokens: readonly Token[], index: number, lexicon: SpeechLexicon): boolean {
  const isEnded = ((tokens[index]?.listing ?? 0) & Listing.verbEnding) !== 0;
  if (lexicon.order !== 'subject-first' || !isEnded || index === 0) return false;
  const article = index > 1 ? tokens[index - 2] : undefined;
  const adverb = tokens[index - 1];
  // "with three confirmed cases"
  const counted = adverb?.tag === 'determiner' && lexicon.demonstratives.has(adverb.lower);
  if (counted && article?.tag === 'preposition' && article.sentence === tokens[index]?.sentence) {
    const noun = tokens[index + 1];
    return (
      noun?.kind === 'word' && !noun.capital && lexicon.pluralEndings.some((end) => noun.lower.endsWith(end))
    );
  }
  if (article?.tag !== 'determiner' || article.sentence !== tokens[index]?.sentence) return false;
  const most = adverb?.tag === 'determiner' && lexicon.plurals.has(adverb.lower);
  return most
    ? lexicon.definites.has(article.lower)
    : adverb?.tag === 'adverb' && !lexicon.demonstratives.has(article.lower);
}

/** "bridge | advocates | are": behind a bare noun and before the verb of several it is a noun itself. */
export function joinsNoun(tokens: readonly Token[], index: number, lexicon: SpeechLexicon): boolean {
  const [opener, noun, token, next] = tokens.slice(Math.max(0, index - 2), index + 2);
  if (index < 2 || lexicon.order !== 'subject-first' || noun?.tag !== 'noun' || noun.capital) return false;
  if (opener?.tag === 'determiner' || opener?.sentence !== noun.sentence) return false;
  if (!endsWithAny(token?.lower ?? '', lexicon.pluralEndings)) return false;
  const helper = next?.lower ?? '';
  return lexicon.auxiliaries.has(helper) && !endsWithAny(helper, lexicon.pluralEndings);
}

/** "jokes | that are told": a relative clause that has no subject of its own tells of a noun. */
export function isTold(tokens: readonly Token[], index: number, lexicon: SpeechLexicon): boolean {
  const { lower = '' } = tokens[index] ?? {};
  return (
    lexicon.order === 'subject-first' &&
    endsWithAny(lower, lexicon.pluralEndings) &&
    lexicon.openers.has(tokens[index + 1]?.lower ?? '') &&
    lexicon.auxiliaries.has(tokens[index + 2]?.lower ?? '')
  );
}
