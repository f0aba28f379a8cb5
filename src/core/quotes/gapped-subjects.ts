/** Speakers whose verb is left out since the clause before has it: "Die Linke sprach von „A“, die FDP von „B“." */
import type { CueClause } from './cue-clauses.ts';
import type { SpeechLexicon } from './lexicon.ts';
import { nounPhraseStartingAt, type TokenRange } from './noun-phrases.ts';
import type { Token } from './tokens.ts';
import { isVerbal } from './verbal-tags.ts';

/**
 * The phrase between two passages of one sentence that speaks the second: it has the preposition of the verb they
 * share, or a word that sets it against the one before ("Vogt dagegen „B“").
 */
export function gappedSubject(
  tokens: readonly Token[],
  index: number,
  { cue, subject, strength }: CueClause,
  lexicon: SpeechLexicon,
): TokenRange | null {
  if (lexicon.contrasts.size === 0 || subject.from > index) return null;
  const { sentence } = tokens[index] ?? {};
  let last = index - 1;
  while (last > cue.to && tokens[last]?.kind !== 'quotation') {
    if (tokens[last]?.sentence !== sentence || isVerbal(tokens[last]?.tag)) return null;
    last -= 1;
  }
  if (last <= cue.to) return null;
  let from = last + 1;
  while (tokens[from]?.lower === ',' || tokens[from]?.tag === 'coordinator') from += 1;
  const phrase = from > last + 1 ? nounPhraseStartingAt(tokens, from, lexicon) : null;
  if (!phrase || phrase.to >= index || lexicon.obliques.has(tokens[from]?.lower ?? '')) return null;
  const rest = tokens.slice(phrase.to + 1, index);
  const sets = rest.some(({ lower }) => lexicon.contrasts.has(lower));
  const ties = lexicon.contentPrepositions.get(tokens[cue.from]?.lower ?? '');
  const tied = rest.some(({ tag, lower }) => tag === 'preposition' && ties?.has(lower) === true);
  return tied || (sets && strength === 'quoting') ? phrase : null;
}
