/** Terms that a participle introduces: they are named, not said. */
import type { SpeechLexicon } from './lexicon.ts';
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
