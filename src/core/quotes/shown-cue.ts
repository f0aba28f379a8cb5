/** The words a reader is shown as the cue of a clause. */
import type { CueClause } from './cue-clauses.ts';
import type { SpeechLexicon } from './lexicon.ts';
import type { TokenRange } from './noun-phrases.ts';
import type { Token } from './tokens.ts';
import { isVerbal } from './verbal-tags.ts';

/** What a reader is shown as the cue: the verb, with its negation where it has one. */
export function shownCue(tokens: readonly Token[], clause: CueClause, lexicon: SpeechLexicon): TokenRange {
  if (clause.negated) return clause.negated;
  const object = clause.order === 'according' ? 0 : cueObject(tokens, clause.cue.to, lexicon);
  return object > 0 ? { from: clause.cue.from, to: object } : clause.cue;
}

/** "issued an urgent appeal", "expressed grave concerns": index of the object that completes the verb, or 0. */
function cueObject(tokens: readonly Token[], verb: number, lexicon: SpeechLexicon): number {
  const token = tokens[verb];
  if (!token || !lexicon.lightVerbs.has(token.lower)) return 0;
  for (let at = verb + 1; at <= verb + 4; at += 1) {
    const next = tokens[at];
    if (!next || next.sentence !== token.sentence || next.kind !== 'word') return 0;
    if (lexicon.cueObjects.has(next.lower)) return at;
    if (next.tag === 'preposition' || next.tag === 'pronoun' || isVerbal(next.tag)) return 0;
  }
  return 0;
}
