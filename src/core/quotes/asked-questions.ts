/**
 * Questions nobody in the text puts: "Asked whether she would stay, Brandt laughed". What was asked is
 * a statement without a speaker, or of the one named behind "by".
 */
import { Listing } from './lexicon-parts.ts';
import type { SpeechLexicon } from './lexicon.ts';
import { nounPhraseStartingAt, type TokenRange } from './noun-phrases.ts';
import type { Token } from './tokens.ts';

/** A question with its cue and, where the text names one, its asker. */
export interface AskedQuestion {
  readonly cue: TokenRange;
  readonly asker: TokenRange | null;
  readonly range: TokenRange;
}

/** Tokens between the participle and the word that opens the question. */
const REACH = 12;

/** The questions of a frame, each up to the comma behind which the answer stands. */
export function askedQuestions(tokens: readonly Token[], lexicon: SpeechLexicon): AskedQuestion[] {
  const found: AskedQuestion[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    if (!(token.listing & Listing.asking) || !opens(tokens, at)) continue;
    const asker = lexicon.agents.has(tokens[at + 1]?.lower ?? '')
      ? nounPhraseStartingAt(tokens, at + 2, lexicon)
      : null;
    const from = questionAt(tokens, at, lexicon);
    if (from < 0) continue;
    let to = from;
    while (tokens[to + 1]?.sentence === token.sentence && tokens[to + 1]?.lower !== ',') to += 1;
    if (tokens[to + 1]?.lower !== ',' || to - from < 2) continue;
    found.push({ cue: { from: at, to: at }, asker, range: { from, to } });
  }
  return found;
}

/** At the start of its sentence or clause, behind "when" at most. */
function opens(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (!before || before.sentence !== tokens[at]?.sentence) return true;
  if (before.tag !== 'subordinator') return false;
  const lead = tokens[at - 2];
  return !lead || lead.sentence !== before.sentence || lead.tag === 'coordinator' || lead.lower === ',';
}

function questionAt(tokens: readonly Token[], cue: number, lexicon: SpeechLexicon): number {
  for (let at = cue + 1; at < cue + REACH; at += 1) {
    const token = tokens[at];
    if (!token || token.sentence !== tokens[cue]?.sentence || token.kind !== 'word') return -1;
    if (lexicon.complementisers.has(token.lower) && token.lower !== 'that') return at;
  }
  return -1;
}

/** "and when asked": a coordinator, the word of a clause of time and a verb of asking without its subject. */
export function opensQuestion(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at]?.tag === 'coordinator' &&
    tokens[at + 1]?.tag === 'subordinator' &&
    ((tokens[at + 2]?.listing ?? 0) & Listing.asking) !== 0
  );
}
