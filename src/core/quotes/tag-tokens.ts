/**
 * Says of each token what it does in its sentence, from the language's word lists and its
 * neighbours: enough to find subjects and verbs of saying, no more.
 */
import { endsWithAny, Listing } from './lexicon-parts.ts';
import type { SpeechLexicon } from './lexicon.ts';
import {
  afterAdjective,
  afterModifier,
  closesWithPlural,
  headsPhrase,
  isAttributive,
  isNounByCapital,
  isTold,
  joinsNoun,
  isAttribute,
  isPartyAndPlace,
  isPluralNoun,
  isPluralPossessive,
  nounBehindPlain,
  objectless,
  opensPreposition,
  singularVerb,
  speechNounNear,
} from './nominal-places.ts';
import type { Tag, Token } from './tokens.ts';
import { behindSeveral, endsInPlural, pluralBefore } from './plural-subjects.ts';
import { particleAhead } from './verb-particles.ts';
import { closesWords, followsQuotation } from './unlisted-cues.ts';

/** Digits of a year. */
const YEAR = 4;

/** Tags every token of a frame in place, left to right; returns the lists that any of them is in. */
export function tagTokens(tokens: readonly Token[], lexicon: SpeechLexicon): number {
  let listing = 0;
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index] as Token;
    token.tag = tagOf(tokens, index, token, lexicon);
    listing |= token.listing;
  }
  return listing;
}

/** "Hill | & | Co." */
function isInFirm(tokens: readonly Token[], index: number): boolean {
  if (tokens[index]?.lower !== '&') return false;
  return tokens[index - 1]?.capital === true && tokens[index + 1]?.capital === true;
}

function tagOf(tokens: readonly Token[], index: number, token: Token, lexicon: SpeechLexicon): Tag {
  if (token.kind === 'punctuation') return isInFirm(tokens, index) ? 'name' : 'punctuation';
  if (isPluralPossessive(tokens, index, token, lexicon)) return 'possessive';
  if (token.kind === 'quotation') return 'quotation';
  if (token.kind === 'number') return 'number';
  const { lower } = token;
  const previous = before(tokens, index);
  const following = tokens[index + 1];
  if (token.capital && previous !== null && !lexicon.nounsCapital) {
    // Inside a sentence a capital makes a name, whatever the word means in lower case.
    if (lexicon.capitalTimes && isIn(token.listing, Listing.timeWord)) return 'time';
    if (isIn(token.listing, Listing.pronoun) && lexicon.pronouns.get(lower) !== 'relative') return 'pronoun';
    return previous.lower === ',' ? behindPause(token, following, lexicon) : 'name';
  }
  if (isNounByCapital(token, previous, lexicon)) return 'noun';
  if (previous?.tag === 'cue' && nounBehindPlain(tokens, index, previous, lexicon)) return 'noun';
  const { listing } = token;
  if (!isIn(listing, Listing.tagged)) return tagOfUnlisted(tokens, index, token, previous, lexicon);
  if (isIn(listing, Listing.possessive))
    return isNouny(previous?.tag) || previous?.tag === 'time' ? 'possessive' : 'auxiliary';
  if (isIn(listing, Listing.pronoun)) {
    if (lexicon.pronouns.get(lower) === 'relative') {
      if (
        isIn(listing, Listing.determiner) &&
        !isNouny(previous?.tag) &&
        !((previous?.tag === 'cue' || previous?.tag === 'participle') && lexicon.openers.has(lower)) &&
        (following?.kind === 'word' || following?.kind === 'number')
      )
        return 'determiner';
      return 'relative';
    }
    // "told her the plan was dead": another article behind it.
    const whole = lexicon.order === 'subject-first' && isArticle(following, lexicon);
    const owns = following?.kind === 'word' && !verbLike(following, lexicon) && !whole;
    return isIn(listing, Listing.determiner) && owns ? 'determiner' : 'pronoun';
  }
  if (isIn(listing, Listing.auxiliary)) return 'auxiliary';
  if (isIn(listing, Listing.infinitiveMarker) && following && lexicon.isBareVerb(following.lower))
    return 'marker';
  if (
    isIn(listing, Listing.infinitiveMarker) &&
    previous &&
    lexicon.intending.has(previous.lower) &&
    following?.kind === 'word' &&
    !following.capital &&
    !isIn(following.listing, Listing.determiner) &&
    !endsInPlural(following.lower, lexicon)
  )
    return 'marker';
  if (isIn(listing, Listing.preposition)) return 'preposition';
  if (isIn(listing, Listing.coordinator)) return 'coordinator';
  if (isIn(listing, Listing.subordinator)) return 'subordinator';
  if (isIn(listing, Listing.determiner))
    // "la ha llamado", "l’a jugé": an object, no article.
    return lexicon.objectArticles && following && verbLike(following, lexicon) ? 'adverb' : 'determiner';
  if (
    isIn(listing, Listing.timeWord) &&
    (!token.capital || lexicon.capitalTimes || following?.capital !== true)
  )
    return 'time';
  if (lexicon.nounsCapital && token.capital && previous !== null && previous.tag !== 'quotation')
    return 'noun';
  const nominal =
    afterNounOpener(previous) ||
    (isIn(listing, Listing.alsoNoun) &&
      (afterAdjective(tokens, index, lexicon) ||
        afterModifier(tokens, index, lexicon) ||
        isPluralNoun(tokens, index, lexicon) ||
        // "cross-border security challenges.": what only takes an object is a noun without one.
        (previous?.tag === 'noun' && following?.kind === 'punctuation' && !lexicon.isSayingForm(lower)) ||
        objectless(previous, following, lower, lexicon) ||
        // "The town’s posts mention", "two posts asking": another verb right behind.
        (lexicon.order === 'subject-first' &&
          endsInPlural(lower, lexicon) &&
          following !== undefined &&
          isIn(following.listing, Listing.participle | Listing.infinitive) &&
          !following.capital &&
          previous?.tag !== 'pronoun') ||
        isTold(tokens, index, lexicon) ||
        // "The police report said"
        (lexicon.order === 'subject-first' &&
          following?.capital === false &&
          lexicon.plain.has(following.lower) &&
          previous?.tag === 'noun') ||
        joinsNoun(tokens, index, lexicon) ||
        // "has questions", "were reports": no helper stands before a form in -s.
        (previous?.tag === 'auxiliary' &&
          lexicon.order === 'subject-first' &&
          endsInPlural(lower, lexicon) &&
          !isIn(previous.listing, Listing.modal))));
  if (opensPreposition(token, following, lexicon)) return 'preposition';
  // "the man accused of the theft"
  if (isIn(listing, Listing.accused) && following?.lower === 'of') return 'verb';
  if (isIn(listing, Listing.lightVerb) && !nominal && speechNounNear(tokens, index, lexicon))
    return 'quoting';
  const beside = isIn(listing, Listing.beside);
  if (
    beside &&
    following !== undefined &&
    lexicon.phrasal.get(lower)?.has(following.lower) === true &&
    !isIn(listing, Listing.participle | Listing.infinitive)
  )
    return 'cue';
  const finite = isIn(listing, Listing.finite);
  // "under repeated attack", "a lead in pledged delegates": a participle that describes.
  const describes =
    finite &&
    lexicon.order === 'subject-first' &&
    previous?.tag === 'preposition' &&
    isIn(listing, Listing.verbEnding) &&
    following?.kind === 'word' &&
    !following.capital &&
    (!isIn(following.listing, Listing.tagged) || isIn(following.listing, Listing.alsoNoun));
  if (describes || (finite && isAttributive(tokens, index, lexicon))) return 'noun';
  if (lexicon.nounsCapital && following?.capital && isAttribute(tokens, index)) return 'adjective';
  const follows = beside && lexicon.following.has(lower);
  if (lexicon.nounsCapital && follows && followsQuotation(tokens, index)) return 'quoting';
  const particles = beside ? lexicon.separable.get(lower) : undefined;
  // “It was hard,” shared Lake: behind words in marks it needs none.
  const bare =
    !lexicon.nounsCapital &&
    follows &&
    followsQuotation(tokens, index) &&
    !lexicon.agents.has(following?.lower ?? '');
  if (particles && !bare && !particleAhead(tokens, index, particles, lexicon))
    return nominal && isIn(listing, Listing.alsoNoun) ? 'noun' : 'verb';
  if (
    finite &&
    !(nominal && isIn(listing, Listing.alsoNoun)) &&
    (previous?.tag !== 'determiner' ||
      lexicon.demonstratives.has(previous.lower) ||
      pointedTo(tokens, index, lexicon))
  ) {
    if (previous?.tag === 'marker' || isModal(tokens, index)) return 'infinitive';
    return lexicon.saying.has(lower) ? 'cue' : 'quoting';
  }
  if (finite && isIn(listing, Listing.alsoNoun)) return 'noun';
  if (follows && !nominal && followsQuotation(tokens, index)) return 'quoting';
  if (isIn(listing, Listing.participle) && headsPhrase(tokens, index, lexicon)) return 'noun';
  if (isIn(listing, Listing.participle)) {
    // "with three in 10 saying", but not "made in 2006 saying".
    const counted = previous?.kind === 'number' && previous.end - previous.start < YEAR;
    return nominal && previous?.tag !== 'preposition' && !counted ? 'noun' : 'participle';
  }
  if (isIn(listing, Listing.infinitive)) {
    // "no better than, say, the mayor’s plan": an example is given, nobody speaks.
    if (tokens[index - 1]?.lower === ',' && following?.lower === ',') return 'adverb';
    if (previous?.tag === 'marker' || isModal(tokens, index)) return 'infinitive';
    // "6 in 10 say": a number stands for those counted.
    const counted = previous?.kind === 'number' && !isIn(listing, Listing.alsoNoun);
    if (nominal && !counted && !behindSeveral(previous, token, following, lexicon)) return 'noun';
    if (!pluralBefore(tokens, index, lexicon) && !closesWithPlural(tokens, index, lexicon)) return 'noun';
    return lexicon.isSayingForm(lower) ? 'cue' : 'quoting';
  }
  if (isIn(listing, Listing.adverb)) return 'adverb';
  if (!token.capital && singularVerb(tokens, index, previous, lexicon)) return 'verb';
  if (previous === null && lexicon.reportOpeners.has(lower)) return 'subordinator';
  // "Why was he out?": no name.
  if (previous === null && lexicon.complementisers.has(lower)) return 'subordinator';
  if (token.capital) return lexicon.nounsCapital ? 'noun' : 'name';
  if (lexicon.otherVerbs.has(lower)) return nominal ? 'noun' : 'verb';
  if (isIn(listing, Listing.verbEnding)) return nominal ? 'noun' : 'verb';
  if (lexicon.complementisers.has(lower)) return 'subordinator';
  if (reportedForm(previous, following, token, lexicon)) return 'verb';
  if (lexicon.nounsCapital) return isIn(listing, Listing.adjectival) ? 'adjective' : 'verb';
  return 'noun';
}

/** A word with a capital behind a comma. */
function behindPause(
  { lower, listing }: Token,
  following: Token | undefined,
  lexicon: SpeechLexicon,
): 'adjective' | 'cue' | 'name' {
  if (isPartyAndPlace(lower, following, lexicon)) return 'adjective';
  // "Dorn, the head of the port, Tweeted on Friday": a verb behind an insertion, written as a trademark.
  const isVerb =
    following?.capital === false && isIn(listing, Listing.verbEnding) && lexicon.saying.has(lower);
  return isVerb ? 'cue' : 'name';
}

function isArticle(token: Token | undefined, { definites, indefinites }: SpeechLexicon): boolean {
  return token !== undefined && (definites.has(token.lower) || indefinites.has(token.lower));
}

/** True where a word with these bits stands in a list. */
function isIn(listing: number, list: number): boolean {
  return (listing & list) !== 0;
}

/** A word of no list: what its ending, its capital and its neighbours tell. */
function tagOfUnlisted(
  tokens: readonly Token[],
  index: number,
  token: Token,
  previous: Token | null,
  lexicon: SpeechLexicon,
): Tag {
  const { lower } = token;
  const following = tokens[index + 1];
  // "had last month announced"
  if (
    previous?.tag === 'auxiliary' &&
    lexicon.timeModifiers.has(lower) &&
    lexicon.timeWords.has(following?.lower ?? '')
  )
    return 'time';
  if (closesWords(tokens, index, lexicon)) return 'quoting';
  if (lexicon.nounsCapital) {
    if (token.capital && previous !== null && previous.tag !== 'quotation') return 'noun';
    if (following?.capital && isAttribute(tokens, index)) return 'adjective';
  }
  if (isIn(token.listing, Listing.adverb))
    // "du gouvernement", "la mente": behind an article the ending of adverbs is a noun's.
    return lexicon.objectArticles && afterNounOpener(previous) && endsWithAny(lower, lexicon.adverbEndings)
      ? 'noun'
      : 'adverb';
  if (!token.capital && singularVerb(tokens, index, previous, lexicon)) return 'verb';
  // "Last month, the paper said"
  const opensTime = previous === null && !lexicon.nounsCapital && following?.capital === false;
  if (opensTime && token.capital && lexicon.timeWords.has(following.lower)) return 'time';
  if (token.capital) return lexicon.nounsCapital ? 'noun' : 'name';
  if (isIn(token.listing, Listing.verbEnding)) return afterNounOpener(previous) ? 'noun' : 'verb';
  if (reportedForm(previous, following, token, lexicon)) return 'verb';
  if (lexicon.nounsCapital) return isIn(token.listing, Listing.adjectival) ? 'adjective' : 'verb';
  // "those who live near the pier"
  if (previous?.tag === 'relative' && lexicon.isBareVerb(lower)) return 'verb';
  // "they will attend": behind a modal an unknown word is its verb.
  return isModal(tokens, index) ? 'verb' : 'noun';
}

/** The token before in the same sentence, or null at its start. */
function before(tokens: readonly Token[], index: number): Token | null {
  const previous = index > 0 ? tokens[index - 1] : undefined;
  if (!previous || previous.sentence !== tokens[index]?.sentence) return null;
  return previous.kind === 'punctuation' && previous.lower === ':' ? null : previous;
}

function afterNounOpener(previous: Token | null): boolean {
  if (!previous) return false;
  return (
    previous.tag === 'determiner' ||
    previous.tag === 'possessive' ||
    previous.tag === 'number' ||
    (previous.tag === 'preposition' && !isIn(previous.listing, Listing.infinitiveMarker))
  );
}

/** "Das Schicksal stehe „auf Messers Schneide“": reported mood between its subject and what follows. */
function reportedForm(
  previous: Token | null,
  following: Token | undefined,
  { capital, listing }: Token,
  lexicon: SpeechLexicon,
): boolean {
  if (capital || !isIn(listing, Listing.reported) || following?.capital === true) return false;
  // "Dieser bestehe aus": an article that stands alone; a preposition follows, no noun.
  const alone =
    previous?.tag === 'determiner' &&
    lexicon.pronouns.has(previous.lower) &&
    lexicon.prepositions.has(following?.lower ?? '');
  return alone || isNouny(previous?.tag) || previous?.tag === 'pronoun' || previous?.tag === 'quotation';
}

/** "Das sagte Hahn", "Dies erklärte der Minister": the article stands alone, its verb and a subject follow. */
function pointedTo(tokens: readonly Token[], index: number, lexicon: SpeechLexicon): boolean {
  const pointer = tokens[index - 1];
  if (!lexicon.pointers.has(pointer?.lower ?? '') || before(tokens, index - 1) !== null) return false;
  const next = tokens[index + 1];
  if (!next || next.sentence !== tokens[index]?.sentence) return false;
  if (!next.capital) return next.kind === 'word';
  // "Das erklärte Ziel": an attribute and its noun; "Das erklärte Anna Lenz": two words of a name.
  return tokens[index + 2]?.capital === true || lexicon.speakerNouns.has(next.lower);
}

function isModal(tokens: readonly Token[], index: number): boolean {
  let at = index - 1;
  while (at > 0 && tokens[at]?.tag === 'adverb' && !isIn(tokens[at]?.listing ?? 0, Listing.modal)) at -= 1;
  const token = at < 0 ? undefined : tokens[at];
  return (
    token !== undefined &&
    token.sentence === tokens[index]?.sentence &&
    token.tag !== 'name' &&
    isIn(token.listing, Listing.modal)
  );
}

function verbLike(token: Token, lexicon: SpeechLexicon): boolean {
  if (token.capital) return false;
  if (isIn(token.listing, Listing.auxiliary)) return true;
  if (!isIn(token.listing, Listing.finite) || isIn(token.listing, Listing.alsoNoun)) return false;
  return lexicon.saying.has(token.lower) || lexicon.quoting.has(token.lower);
}

/** Tags that can be the head of a noun phrase. */
export function isNouny(tag: Tag | undefined): boolean {
  return tag === 'noun' || tag === 'name' || tag === 'number';
}
