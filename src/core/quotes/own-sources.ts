/** "nach eigenen Angaben", "laut eigener Aussage": the source is the subject of its sentence. */
import type { SpeechLexicon } from './lexicon.ts';
import type { TokenRange } from './noun-phrases.ts';
import { sentenceSubject } from './subject-order.ts';
import type { Token } from './tokens.ts';

/** The subject that such a source stands for; null for any other source, and where the sentence has none beside it. */
export function ownSource(
  tokens: readonly Token[],
  { from, to }: TokenRange,
  lexicon: SpeechLexicon,
): TokenRange | null {
  if (lexicon.ownWords.size === 0 || !lexicon.ownWords.has(tokens[from]?.lower ?? '')) return null;
  const subject = sentenceSubject(tokens, from, lexicon);
  return subject && (subject.to < from || subject.from > to) ? subject : null;
}
