/** Sources that are somebody's own words in German: "nach eigenen Angaben", "nach Roths Ansicht", "seinen Worten zufolge". */
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

/** "nach Roths Ansicht", "aus ihrer Sicht": the noun whose owner stands between it and its preposition, or null. */
export function ownedSource(
  tokens: readonly Token[],
  at: number,
  lexicon: SpeechLexicon,
): { readonly cue: TokenRange; readonly subject: TokenRange } | null {
  if (lexicon.order !== 'verb-second') return null;
  const nouns = lexicon.accordingBefore.next.get(tokens[at]?.lower ?? '')?.next;
  if (!nouns) return null;
  for (let noun = at + 2; noun < at + 5 && tokens[noun]?.sentence === tokens[at]?.sentence; noun += 1) {
    if (!nouns.has(tokens[noun]?.lower ?? '') || !tokens[noun]?.capital) continue;
    const subject = ownerEndingAt(tokens, noun - 1, lexicon);
    return subject?.from === at + 1 ? { cue: { from: at, to: noun }, subject } : null;
  }
  return null;
}

/** "Roths Ansicht | nach", "seinen Worten | zufolge": the owner of the noun that a postposition follows, or null. */
export function ownerBefore(tokens: readonly Token[], at: number, lexicon: SpeechLexicon): TokenRange | null {
  if (lexicon.order !== 'verb-second') return null;
  const [tie = ''] = lexicon.sourcePrepositions;
  const nouns = lexicon.accordingBefore.next.get(tie)?.next;
  const noun = tokens[at - 1];
  if (!noun?.capital || noun.sentence !== tokens[at]?.sentence) return null;
  // "Dem Gutachten nach"
  const article = tokens[at - 2];
  const document = article?.tag === 'determiner' && tokens[at - 3]?.sentence !== article.sentence;
  if (document && lexicon.obliques.has(article.lower) && lexicon.documentNouns.has(noun.lower))
    return { from: at - 2, to: at - 1 };
  if (!nouns?.has(noun.lower)) return null;
  return ownerEndingAt(tokens, at - 2, lexicon);
}

/** A possessive, or a name in the genitive with what stands before it. */
function ownerEndingAt(tokens: readonly Token[], end: number, lexicon: SpeechLexicon): TokenRange | null {
  const { lower = '', capital, tag } = tokens[end] ?? {};
  if (lexicon.possessiveKinds.has(lower)) return { from: end, to: end };
  if (!capital || tag !== 'noun' || !/[sxz]['’]?$/u.test(lower)) return null;
  let from = end;
  while (tokens[from - 1]?.tag === 'noun' && tokens[from - 1]?.capital && end - from < 3) from -= 1;
  return { from, to: end };
}

/** "den Angaben zufolge": those of whoever spoke last. */
export function pointsToSource(
  tokens: readonly Token[],
  { from, to }: TokenRange,
  lexicon: SpeechLexicon,
): boolean {
  const { lower = '', tag } = tokens[from] ?? {};
  return (
    to === from + 1 &&
    tag === 'determiner' &&
    lexicon.obliques.has(lower) &&
    !lexicon.indefinites.has(lower) &&
    lexicon.accordingAfter.has(tokens[to + 1]?.lower ?? '') &&
    lexicon.sourcePlurals.includes(tokens[to]?.lower ?? '')
  );
}
