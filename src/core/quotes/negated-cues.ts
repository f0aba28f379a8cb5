/**
 * Verbs of saying that say nothing was said: "did not say", "never said", "refused to say", "nor did
 * he say", "no one said". They report no words, and the cue shown carries the negation, so that a
 * reader never takes a denial for a statement.
 */
import type { CueClause } from './cue-clauses.ts';
import type { SpeechLexicon } from './lexicon.ts';
import type { TokenRange } from './noun-phrases.ts';
import type { Token } from './tokens.ts';

type Unweighed = Omit<CueClause, 'negated'>;

/** Most tokens between a verb of saying and what negates it. */
const REACH = 9;

/** The cue with its negation, or null where nothing negates it. */
export function negatedCue(
  tokens: readonly Token[],
  clause: Unweighed,
  lexicon: SpeechLexicon,
): TokenRange | null {
  if (clause.order === 'according' || clause.form === 'noun' || lexicon.negations.size === 0) return null;
  if (isNegation(tokens, clause.subject.from, lexicon) && clause.subject.from < clause.cue.from)
    return { from: clause.cue.from, to: clause.cue.to };
  const before = negationBefore(tokens, clause, lexicon) ?? negationAhead(tokens, clause, lexicon);
  if (before !== null) return { from: before, to: clause.cue.to };
  const behind = lexicon.negationsBehind ? negationBehind(tokens, clause, lexicon) : null;
  return behind === null ? null : { from: clause.cue.from, to: behind };
}

/** "not" that no "only" takes back, and "no" that no number follows ("No. 4"). */
function isNegation(tokens: readonly Token[], at: number, lexicon: SpeechLexicon): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token || !lexicon.negations.has(token.lower)) return false;
  return next?.kind !== 'number' && !lexicon.restrictives.has(next?.lower ?? '');
}

/** Leftwards through the verb’s own chain: auxiliaries, adverbs, days, markers and what they hang on. */
function negationBefore(
  tokens: readonly Token[],
  { cue, subject, sentence, form }: Unweighed,
  lexicon: SpeechLexicon,
): number | null {
  let found: number | null = null;
  let chained = form !== 'finite';
  for (let at = cue.from - 1; at >= 0 && at >= cue.from - REACH; at -= 1) {
    const token = tokens[at];
    if (!token || token.sentence !== sentence) break;
    if (at >= subject.from && at <= subject.to) break;
    if (isNegation(tokens, at, lexicon) || (chained && lexicon.refusals.has(token.lower))) {
      found = at;
      continue;
    }
    const { tag } = token;
    if (tag === 'marker' || tag === 'preposition' || lexicon.infinitiveMarkers.has(token.lower)) {
      chained = true;
      continue;
    }
    if (tag === 'auxiliary' || tag === 'adverb' || tag === 'time') {
      if (found !== null && tag === 'auxiliary') found = at;
      continue;
    }
    if (lexicon.reflexives.has(token.lower) || lexicon.alternatives.has(token.lower)) continue;
    // "did not confirm or deny that": the other infinitive of the chain.
    if (lexicon.alternatives.has(tokens[at + 1]?.lower ?? '') && token.kind === 'word') continue;
    // "Das reicht nicht, meinte": behind its comma the next clause opens.
    const closed = lexicon.order === 'verb-second' && form === 'finite' && subject.from > cue.to;
    if (token.lower === ',' && !closed && besideAdverb(tokens, at)) continue;
    // "lehnte es am Montag ab, zu sagen": an infinitive hangs on a refusal further left.
    if (chained && lexicon.order === 'verb-second' && tag !== 'quotation') continue;
    break;
  }
  return found;
}

function besideAdverb(tokens: readonly Token[], comma: number): boolean {
  return tokens[comma - 1]?.tag === 'adverb' || tokens[comma + 1]?.tag === 'adverb';
}

/** "Nor did he say", "At no time has she said": before a subject that stands behind its auxiliary. */
function negationAhead(
  tokens: readonly Token[],
  { cue, subject, sentence }: Unweighed,
  lexicon: SpeechLexicon,
): number | null {
  if (subject.from >= cue.from || tokens[subject.from - 1]?.tag !== 'auxiliary') return null;
  for (let at = subject.from - 2; at >= subject.from - 4; at -= 1) {
    if (tokens[at]?.sentence !== sentence) return null;
    if (isNegation(tokens, at, lexicon)) return at;
  }
  return null;
}

/** "sagte am Montag nicht, ob": behind the verb, before the comma that opens what would be said. */
function negationBehind(
  tokens: readonly Token[],
  { cue, sentence }: Unweighed,
  lexicon: SpeechLexicon,
): number | null {
  for (let at = cue.to + 1; at <= cue.to + REACH; at += 1) {
    const token = tokens[at];
    if (!token || token.sentence !== sentence || token.kind === 'punctuation' || token.kind === 'quotation')
      return null;
    if (isNegation(tokens, at, lexicon)) return at;
  }
  return null;
}
