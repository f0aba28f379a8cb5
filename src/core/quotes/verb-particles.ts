/** Particles that belong to a verb and stand apart from it: "gab am Montag bekannt". */
import type { SpeechLexicon } from './lexicon.ts';
import type { Token } from './tokens.ts';

/** The verb’s particle in its sentence: "gab am Montag bekannt". */
export function particleAhead(
  tokens: readonly Token[],
  index: number,
  particles: ReadonlySet<string>,
  lexicon: SpeechLexicon,
): boolean {
  // "shared that he had left", not "shared a boat that".
  const next = tokens[index + 1]?.lower ?? '';
  if (lexicon.order === 'subject-first' && [...particles].every((word) => lexicon.openers.has(word)))
    return particles.has(next);
  for (let at = index + 1; at < index + 40; at += 1) {
    const token = tokens[at];
    if (!token || token.sentence !== tokens[index]?.sentence) break;
    if (particles.has(token.lower) && !governs(tokens, at, lexicon)) return true;
    if (tokens[at + 1]?.kind === 'quotation' && particles.has(`${token.lower}„`)) return true;
  }
  return particles.has(tokens[index - 1]?.lower ?? '');
}

/** "führt sie vorbei | an Frauen": with a noun right behind it is a preposition, unless the verb takes it so. */
function governs(tokens: readonly Token[], at: number, lexicon: SpeechLexicon): boolean {
  const { lower = '' } = tokens[at] ?? {};
  if (!lexicon.nounsCapital || !lexicon.prepositions.has(lower)) return false;
  if (lexicon.withs.has(lower) || lexicon.judgingPrepositions.has(lower)) return false;
  const next = tokens[at + 1];
  // "hält das | für einen „Fehler“"
  if (lexicon.indefinites.has(next?.lower ?? '') && tokens[at + 2]?.kind === 'quotation') return false;
  return next !== undefined && next.kind === 'word' && (next.capital || lexicon.determiners.has(next.lower));
}
