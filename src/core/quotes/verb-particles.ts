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
    return particles.has(next) || hearerBetween(tokens, index, particles, lexicon);
  for (let at = index + 1; at < index + 40; at += 1) {
    const token = tokens[at];
    if (!token || token.sentence !== tokens[index]?.sentence) break;
    if (particles.has(token.lower) && !governs(tokens, at, lexicon)) return true;
    if (tokens[at + 1]?.kind === 'quotation' && particles.has(`${token.lower}„`)) return true;
  }
  if (particles.has(tokens[index - 1]?.lower ?? '')) return true;
  // "Auf dem Schild vor dem Rathaus steht": a noun that the verb needs stands before it.
  if (lexicon.order !== 'verb-second') return false;
  for (let at = index - 2; at > index - 12; at -= 1) {
    const token = tokens[at];
    if ((token?.kind !== 'word' && token?.kind !== 'quotation') || token.sentence !== tokens[index]?.sentence)
      return false;
    if (particles.has(token.lower) && (token.capital || lexicon.reflexives.has(token.lower))) return true;
  }
  return false;
}

/** "shared with the paper that": whom it was shared with. */
function hearerBetween(
  tokens: readonly Token[],
  verb: number,
  particles: ReadonlySet<string>,
  { withs }: SpeechLexicon,
): boolean {
  if (!withs.has(tokens[verb + 1]?.lower ?? '')) return false;
  for (let at = verb + 2; at < verb + 8; at += 1) {
    const token = tokens[at];
    if (token?.kind !== 'word' || token.sentence !== tokens[verb]?.sentence) return false;
    if (particles.has(token.lower)) return at > verb + 2;
  }
  return false;
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
