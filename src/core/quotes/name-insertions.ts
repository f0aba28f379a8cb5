/** "the port’s director, Ann Lake, said": a phrase that describes, and the name that stands between commas behind it. */
import type { SpeechLexicon } from './lexicon.ts';
import type { TokenRange } from './noun-phrases.ts';
import type { Token } from './tokens.ts';

/** A phrase whose head is a common noun, not itself a name. */
export function describes(tokens: readonly Token[], phrase: TokenRange, lexicon: SpeechLexicon): boolean {
  // "the Bank of Norwick’s | director"
  let from = phrase.to;
  while (from > phrase.from && tokens[from]?.tag !== 'possessive') from -= 1;
  for (let at = from; at <= phrase.to; at += 1) {
    const token = tokens[at];
    if (token?.tag === 'preposition') break;
    if (
      token &&
      (token.tag === 'noun' || lexicon.speakerNouns.has(token.lower)) &&
      tokens[at + 1]?.tag !== 'name'
    )
      return true;
  }
  return false;
}

/** "the party’s secretary, Nunzio Galante, has": the insertion is the name itself. */
export function nameOnly(
  tokens: readonly Token[],
  from: number,
  limit: number,
  lexicon: SpeechLexicon,
): TokenRange | null {
  let end = limit;
  // "la alcaldesa, Nuria Segarra (PP), ha dicho": a party in brackets.
  if (lexicon.objectArticles && tokens[end - 1]?.lower === ')')
    while (end > from && tokens[end]?.lower !== '(') end -= 1;
  for (let at = from; at < end; at += 1) {
    const token = tokens[at];
    if (
      token?.tag !== 'name' &&
      !(lexicon.nounsCapital && token?.capital) &&
      !(token && lexicon.titles.has(token.lower))
    )
      return null;
  }
  return end - from > 1 ? { from, to: end - 1 } : null;
}
