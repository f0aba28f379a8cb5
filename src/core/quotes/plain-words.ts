/** Mentions of speakers without the case that their place in the sentence gives them. */
import type { Span } from '../model.ts';
import type { SpeechLexicon } from './lexicon.ts';
import type { Token } from './tokens.ts';
import type { Place } from './uncased-names.ts';

/** A mention in its plain form, by the words beside it: "Valiliğe" before "göre" is "Valilik". */
export function plainWords(
  text: string,
  { start, end }: Span,
  tokens: readonly Token[],
  place: Place | null,
  lexicon: SpeechLexicon,
): string {
  const words = text.slice(start, end);
  if (!lexicon.nominative) return words;
  const { from = 0, to = 0 } = place ?? {};
  return lexicon.nominative(words, tokens[from - 1]?.lower ?? '', tokens[to + 1]?.lower ?? '');
}

/** A description of a mention, cut or put as the mention’s plain form is. */
export function withoutCase(described: string, { start, end }: Span, plain: string, text: string): string {
  const words = text.slice(start, end);
  if (plain === words) return described;
  return plain.endsWith(words) || !words.startsWith(plain)
    ? plain
    : described.slice(0, described.length - words.length + plain.length);
}
