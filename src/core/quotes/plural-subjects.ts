/** Whether those before a bare form are several, so that it is a verb: "officials say", "many argue". */
import { endsWithAny, Listing } from './lexicon-parts.ts';
import type { SpeechLexicon } from './lexicon.ts';
import type { Tag, Token } from './tokens.ts';

/** Tags of words whose ending tells that they are several. */
const PLURALS: ReadonlySet<Tag> = new Set<Tag>(['noun', 'name', 'number', 'adverb']);

/**
 * "Many argue", "Some say": behind a word for several a bare form is a verb; "some claim" is one only where an
 * object or a clause follows.
 */
export function behindSeveral(
  previous: Token | null,
  { listing }: Token,
  following: Token | undefined,
  lexicon: SpeechLexicon,
): boolean {
  if (previous?.tag !== 'determiner' || !lexicon.plurals.has(previous.lower)) return false;
  if ((listing & Listing.alsoNoun) === 0) return true;
  return (
    following?.kind === 'quotation' ||
    ((following?.listing ?? 0) & Listing.pronoun) !== 0 ||
    ((following?.listing ?? 0) & Listing.determiner) !== 0
  );
}

/** A bare form is a finite verb only after a plural ("officials say", "they argue"). */
export function pluralBefore(tokens: readonly Token[], index: number, lexicon: SpeechLexicon): boolean {
  let at = index - 1;
  while (at > 0 && tokens[at]?.tag === 'adverb') at -= 1;
  if (tokens[at]?.lower === ',') {
    // "Supporters of the bill, however, say": the plural stands before the insertion.
    for (let comma = at - 1; comma > at - 30 && comma > 0; comma -= 1) {
      if (tokens[comma]?.lower === ',') {
        at = comma - 1;
        break;
      }
    }
    if (
      !tokens
        .slice(Math.max(0, at - 6), at + 1)
        .some((token) => endsInPlural(token.lower, lexicon) || lexicon.plurals.has(token.lower))
    )
      return false;
    return true;
  }
  const previous = tokens[at];
  if (!previous || previous.sentence !== tokens[index]?.sentence) return false;
  if (previous.tag === 'relative') return true;
  // "half of them say"
  if (previous.tag === 'pronoun' && lexicon.genitives.has(tokens[at - 1]?.lower ?? ''))
    return lexicon.pronouns.get(previous.lower) === 'they';
  if (previous.tag === 'pronoun') return lexicon.pluralPronouns.has(previous.lower);
  if (previous.tag === 'determiner') return lexicon.demonstratives.has(previous.lower);
  if (previous.lower === '%' || previous.kind === 'number') return true;
  // "a news report": the article makes the whole phrase singular.
  // "Hale and Stone call them": an object right behind it.
  const object = tokens[index + 1];
  const takesObject = object?.tag === undefined && lexicon.pronouns.has(object?.lower ?? '');
  if (lexicon.alsoNouns.has(tokens[index]?.lower ?? '') && !takesObject)
    return isPlural(previous, lexicon) && !lexicon.indefinites.has(tokens[at - 1]?.lower ?? '');
  return pluralPhrase(tokens, at, lexicon);
}

/** "Aides to the mayor say": a plural somewhere in the phrase before. */
function pluralPhrase(tokens: readonly Token[], end: number, lexicon: SpeechLexicon): boolean {
  for (let at = end; at >= 0 && at > end - 12; at -= 1) {
    const token = tokens[at];
    if (
      !token ||
      token.sentence !== tokens[end]?.sentence ||
      token.kind === 'punctuation' ||
      token.kind === 'quotation'
    )
      return false;
    if (token.tag === 'auxiliary' || token.tag === 'cue' || token.tag === 'quoting') return false;
    if (isPlural(token, lexicon)) return true;
    // "Mr. Hale and Ms. Brandt say"
    if (token.tag === 'coordinator' && tokens[at - 1]?.tag === 'name' && tokens[at + 1]?.tag === 'name')
      return true;
  }
  return false;
}

function isPlural(token: Token, lexicon: SpeechLexicon): boolean {
  return lexicon.plurals.has(token.lower) || (PLURALS.has(token.tag) && endsInPlural(token.lower, lexicon));
}

export function endsInPlural(lower: string, lexicon: SpeechLexicon): boolean {
  return endsWithAny(lower, lexicon.pluralEndings);
}
