/** Terms that a participle introduces: they are named, not said. */
import { Listing } from './lexicon-parts.ts';
import type { SpeechLexicon } from './lexicon.ts';
import { canSpeak } from './nominal-places.ts';
import type { TokenRange } from './noun-phrases.ts';
import { isNouny } from './tag-tokens.ts';
import type { Token } from './tokens.ts';

/** Words between a participle that names and its "as": "bautizado por los aficionados como “…”". */
const NAMERS = 7;

/** True where a participle that names stands at `at` or before it, with nothing but its agent between. */
export function isNamed(tokens: readonly Token[], at: number, lexicon: SpeechLexicon): boolean {
  for (let back = at; back > at - NAMERS; back -= 1) {
    const token = tokens[back];
    if (!token || token.kind !== 'word' || token.tag === 'cue' || token.sentence !== tokens[at]?.sentence)
      return false;
    if (lexicon.namings.has(token.lower)) return true;
  }
  return false;
}

/**
 * "a bridge called Hope", "on routes called “segments”": the verb at `at` is a participle that gives its
 * noun a name. Not so where an object and what it is called follow ("a critic called Lake a fool").
 */
export function namesItsNoun(
  tokens: readonly Token[],
  at: number,
  subject: TokenRange,
  lexicon: SpeechLexicon,
): boolean {
  const cue = tokens[at];
  const head = tokens[subject.to];
  if (!cue || !head || (cue.listing & Listing.naming) === 0 || subject.to < at - 2) return false;
  if (head.tag !== 'noun' || head.capital) return false;
  const opener = tokens[subject.from];
  const before = tokens[subject.from - 1];
  const indefinite =
    lexicon.indefinites.has(opener?.lower ?? '') || lexicon.indefinites.has(before?.lower ?? '');
  if (!indefinite && before?.tag !== 'preposition') return false;
  const quoted = tokens[at + 1]?.kind === 'quotation';
  return !(quoted && canSpeak(head, lexicon)) && onlyNameBehind(tokens, at, lexicon);
}

/** "The pier, then called Long Quay, …": the participle stands behind a comma and its adverb. */
export function namesAside(tokens: readonly Token[], at: number, lexicon: SpeechLexicon): boolean {
  const cue = tokens[at];
  return (
    cue !== undefined &&
    (cue.listing & Listing.naming) !== 0 &&
    tokens[at - 1]?.tag === 'adverb' &&
    tokens[at - 2]?.lower === ',' &&
    tokens[at - 3]?.sentence === cue.sentence &&
    onlyNameBehind(tokens, at, lexicon)
  );
}

/** A name or words in marks right behind, and no second object: "called Lake | a fool". */
function onlyNameBehind(tokens: readonly Token[], at: number, lexicon: SpeechLexicon): boolean {
  let next = at + 1;
  if (tokens[next]?.kind === 'quotation') next += 1;
  else while (tokens[next]?.tag === 'name') next += 1;
  if (next === at + 1) return false;
  const behind = tokens[next];
  return (
    behind?.sentence !== tokens[at]?.sentence ||
    // "a boat called “Marit” that", not "a critic called “Marit” a wreck"
    lexicon.openers.has(behind?.lower ?? '') ||
    !(behind?.tag === 'determiner' || behind?.kind === 'quotation' || isNouny(behind?.tag))
  );
}
