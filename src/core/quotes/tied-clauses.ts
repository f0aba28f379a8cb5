/** Clauses without marks that a particle ties to their verb: Japanese "橋を閉じると発表した", "閉じたことを明らかにした". */
import type { SpeechLexicon } from './lexicon.ts';
import type { Token } from './tokens.ts';

/** True where a word right before the verb ties a clause to it, and no words in marks stand there. */
export function tiesClause(tokens: readonly Token[], verb: number, lexicon: SpeechLexicon): boolean {
  if (lexicon.segmenter === null || lexicon.order !== 'verb-last') return false;
  const tie = tokens[verb - 1]?.lower ?? '';
  const before = tokens[verb - 2];
  if (before?.kind !== 'word') return false;
  return lexicon.complementisers.has(tie) || (tie === 'を' && before.lower.endsWith('こと'));
}

/** Where the clause begins behind its subject: behind a day or a place that a comma sets off ("12日、", "会見で、"). */
export function behindLead(tokens: readonly Token[], from: number, verb: number): number {
  for (let at = from; at < Math.min(verb, from + LONGEST_LEAD); at += 1) {
    if (tokens[at]?.lower !== ',') continue;
    const last = tokens[at - 1];
    return last?.tag === 'time' || /[日でに]$/u.test(last?.lower ?? '') ? at + 1 : from;
  }
  return from;
}

/** Tokens of such a lead, with its comma. */
const LONGEST_LEAD = 7;
