/** “…” is how Hale put it; “…” — that is what she told the crews; “….” That was how Hale put it. */
import { clausesIn, type CueClause } from './cue-clauses.ts';
import type { SpeechLexicon } from './lexicon.ts';
import type { Token } from './tokens.ts';

/** The clause behind a passage that points back at it and says who said so, or null. */
export function pointedBack(
  tokens: readonly Token[],
  index: number,
  clauses: readonly CueClause[],
  lexicon: SpeechLexicon,
): CueClause | null {
  if (lexicon.manners.size === 0) return null;
  let at = index + 1;
  while (at < index + 3 && tokens[at]?.kind === 'punctuation') at += 1;
  // "That is", "This was"; right behind the passage the verb alone.
  const pointer = tokens[at]?.lower ?? '';
  if (lexicon.dummies.has(pointer) && lexicon.determiners.has(pointer)) at += 1;
  else if (at !== index + 1) return null;
  if (!lexicon.passives.has(tokens[at]?.lower ?? '') || !lexicon.manners.has(tokens[at + 1]?.lower ?? ''))
    return null;
  const clause = clausesIn(clauses, tokens[at]?.sentence ?? -1).find(({ cue }) => cue.from > at + 1);
  if (clause?.order !== 'before' || clause.subject.from !== at + 2 || clause.negated) return null;
  return lexicon.attitudes.has(tokens[clause.cue.from]?.lower ?? '') ? null : clause;
}
