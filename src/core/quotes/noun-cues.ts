/** Whose words a noun names: "his claim that", "der Ansicht, dass". */
import type { SpeechLexicon } from './lexicon.ts';
import { nounPhraseEndingAt, nounPhraseStartingAt, type TokenRange } from './noun-phrases.ts';
import { subjectByOrder } from './subject-order.ts';
import { sentenceStart } from './subjects.ts';
import type { Token } from './tokens.ts';
import { isVerbal } from './verbal-tags.ts';

/** "the mayor’s blunt claim", "his claim": whose it is. */
export function possessorBefore(
  tokens: readonly Token[],
  noun: number,
  lexicon: SpeechLexicon,
): TokenRange | null {
  for (let at = noun - 1; at >= 0 && at > noun - 6; at -= 1) {
    const token = tokens[at];
    if (!token || token.sentence !== tokens[noun]?.sentence) return null;
    if (token.tag === 'possessive') {
      const owner = nounPhraseEndingAt(tokens, at - 1, lexicon, sentenceStart(tokens, noun));
      return owner && behindTies(tokens, owner, lexicon);
    }
    if (lexicon.possessivePronouns.has(token.lower)) return { from: at, to: at };
    if (token.tag !== 'noun' && token.tag !== 'time' && token.tag !== 'adverb' && token.tag !== 'name')
      return null;
  }
  return null;
}

/** "quarrelled with | the mayor’s description": what hangs on any preposition but "of" is no part of the owner. */
function behindTies(tokens: readonly Token[], owner: TokenRange, lexicon: SpeechLexicon): TokenRange {
  if (lexicon.order !== 'subject-first') return owner;
  for (let at = owner.to - 1; at > owner.from; at -= 1)
    if (tokens[at]?.tag === 'preposition' && !lexicon.genitives.has(tokens[at]?.lower ?? ''))
      return { from: at + 1, to: owner.to };
  return owner;
}

/** "a suggestion by the mayor that": whose words they are, right behind the noun. */
export function authorBehind(
  tokens: readonly Token[],
  noun: number,
  lexicon: SpeechLexicon,
): TokenRange | null {
  if (lexicon.order !== 'subject-first' || !lexicon.agents.has(tokens[noun + 1]?.lower ?? '')) return null;
  const author = nounPhraseStartingAt(tokens, noun + 2, lexicon);
  const someone =
    author &&
    tokens
      .slice(author.from, author.to + 1)
      .some(({ tag, lower }) => tag === 'name' || lexicon.speakerNouns.has(lower));
  return someone ? author : null;
}

/** "Der Verband ist der Ansicht, dass": the subject of the verb before the noun and its clause. */
export function opinionHolder(
  tokens: readonly Token[],
  noun: number,
  lexicon: SpeechLexicon,
): TokenRange | null {
  if (tokens[noun + 1]?.lower !== ',') return null;
  for (let at = noun - 1; at >= 0 && tokens[at]?.sentence === tokens[noun]?.sentence; at -= 1) {
    if (tokens[at]?.kind === 'punctuation') return null;
    if (isVerbal(tokens[at]?.tag)) return subjectByOrder(tokens, at, lexicon);
  }
  return null;
}
