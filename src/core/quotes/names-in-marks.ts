/** What words in marks look like that name something and say nothing. */
import type { SpeechLexicon } from './lexicon.ts';

/** Where every noun has a capital: a noun phrase with nothing that speaks, as in „Stadt der Musik“. */
export function isName(words: readonly string[], lexicon: SpeechLexicon): boolean {
  if (!/^[\p{Lu}\p{N}]/u.test(words[0] ?? '')) return false;
  // A name ends in its noun: „Abriss erst einmal vertagt“ is none.
  if (words.length > 2 && /^\p{Ll}/u.test(words.at(-1) ?? '')) return false;
  return !words.some((word, index) => {
    // „nichts mit Drohungen zu tun“: an infinitive.
    if (word === 'zu' && /^\p{Ll}+n$/u.test(words[index + 1] ?? '')) return true;
    const lower = word.toLowerCase();
    if (lexicon.auxiliaries.has(lower) || lexicon.pronouns.has(lower)) return true;
    return (
      lower === word && (lexicon.isCue(lower) || lexicon.isAdverb(lower) || lexicon.hasVerbEnding(lower))
    );
  });
}

/** Every word that counts has a capital: “Good Morning Asia”, “Tea with Ann Lake”. */
export function isTitle(words: readonly string[], { prepositions }: SpeechLexicon): boolean {
  const capitals = words.filter((word) => /^[\p{Lu}\p{N}]/u.test(word)).length;
  const counting = words.filter((word) => word.length > 3 && !prepositions.has(word)).length;
  return words.length > 1 && capitals > 1 && capitals >= counting;
}
