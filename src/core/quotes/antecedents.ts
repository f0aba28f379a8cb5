/** Whom a relative pronoun stands for. */
import type { SpeechLexicon } from './lexicon.ts';
import type { TokenRange } from './noun-phrases.ts';
import { namesPost } from './person-part.ts';
import { isNouny } from './tag-tokens.ts';
import type { Token } from './tokens.ts';

/** The words before "who" at `relative` that it stands for, or null. */
export function antecedentOf(
  tokens: readonly Token[],
  relative: number,
  lexicon: SpeechLexicon,
): TokenRange | null {
  let at = relative - 1;
  while (at > 0 && tokens[at]?.kind === 'punctuation') {
    // "Paul Hale (Labour), who": whoever stands before the brackets.
    if (tokens[at]?.lower === ')') while (at > 0 && tokens[at]?.lower !== '(') at -= 1;
    at -= 1;
  }
  if (!tokens[at]) return null;
  const start = runBefore(tokens, at);
  const from = somebodyAt(tokens, start, lexicon) ?? start;
  return { from, to: at };
}

/** Where the names and nouns that end at `at` begin; "12 percent" has its number. */
function runBefore(tokens: readonly Token[], at: number): number {
  let from = at;
  while (from > 0 && tokens[from - 1]?.sentence === tokens[at]?.sentence) {
    const { tag, kind } = tokens[from - 1] as Token;
    if (tag !== 'name' && tag !== 'noun' && kind !== 'number') break;
    from -= 1;
  }
  return from;
}

/** "researchers at the Tide Office at | Kell University, who": where the people begin that are tied to the place before the pronoun, or null. */
function somebodyAt(tokens: readonly Token[], start: number, lexicon: SpeechLexicon): number | null {
  if (lexicon.order !== 'subject-first' || lexicon.segmenter) return null;
  let from = start;
  for (;;) {
    let tie = from - 1;
    while (tokens[tie]?.tag === 'determiner') tie -= 1;
    const head = tokens[tie - 1];
    if (tokens[tie]?.tag !== 'preposition' || !head || !isNouny(head.tag)) return null;
    if (tokens[start]?.sentence !== head.sentence) return null;
    from = runBefore(tokens, tie - 1);
    const one = head.lower.endsWith('s') ? { ...head, lower: head.lower.slice(0, -1) } : head;
    // "Ann Hartog of Kell University, who"
    const named =
      !lexicon.definites.has(tokens[from]?.lower ?? '') &&
      from < tie - 1 &&
      head.tag === 'name' &&
      !lexicon.organisationWords.has(head.lower);
    if (named && !lexicon.organisationWords.has(tokens[from]?.lower ?? '')) return from;
    if (!head.capital && (namesPost(head, lexicon) || namesPost(one, lexicon))) return from;
  }
}
