/**
 * Where the writer goes on behind a clause that reported speech has shifted into the past: "said the talks had failed |
 * and flew home". What the speaker went on to say would be shifted, too ("had flown").
 */
import type { SpeechLexicon } from './lexicon.ts';
import { nounPhraseStartingAt } from './noun-phrases.ts';
import type { Token } from './tokens.ts';
import { isVerbal } from './verbal-tags.ts';

/** True where the verb behind the coordinator at `coordinator` is not shifted as the clause from `from` on is. */
export function isUnshifted(
  tokens: readonly Token[],
  from: number,
  coordinator: number,
  lexicon: SpeechLexicon,
): boolean {
  const helper = firstVerb(tokens, from, coordinator);
  const shifted = tokens[helper]?.lower ?? '';
  if (!lexicon.backshifted.has(shifted) || holdsClause(tokens, helper, coordinator, lexicon)) return false;
  const comma = tokens[coordinator - 1]?.lower === ',';
  const phrase = nounPhraseStartingAt(tokens, coordinator + 1, lexicon);
  let verb = (phrase?.to ?? coordinator) + 1;
  while (tokens[verb]?.tag === 'adverb') verb += 1;
  const { tag, lower = '', sentence } = tokens[verb] ?? {};
  if (sentence !== tokens[from]?.sentence || tag !== 'verb' || lexicon.states.has(lower)) return false;
  if (comma && phrase) return true;
  // "had sold a mill and hired", "would rest and read": a form that may stand behind the helper itself.
  if (shifted === 'had') return lexicon.simplePasts.has(lower);
  if (shifted === 'would' || shifted === 'could')
    return lexicon.hasVerbEnding(lower) || lexicon.simplePasts.has(lower);
  // "was closed and drove back": an object or a direction makes the verb one of its own.
  return !phrase && lexicon.simplePasts.has(lower);
}

/** "was surprised that Lake did not call but went": what the coordinator ties may be a clause inside. */
function holdsClause(tokens: readonly Token[], helper: number, to: number, lexicon: SpeechLexicon): boolean {
  for (let at = helper + 1; at < to; at += 1) {
    const { tag, lower = '' } = tokens[at] ?? {};
    if (tag === 'subordinator' || tag === 'relative' || lexicon.openers.has(lower)) return true;
    if (tag === 'auxiliary' && at > helper + 2) return true;
  }
  return false;
}

/** The first verb of a clause, or its helper. */
function firstVerb(tokens: readonly Token[], from: number, to: number): number {
  for (let at = from; at < to; at += 1) if (isVerbal(tokens[at]?.tag)) return at;
  return -1;
}
