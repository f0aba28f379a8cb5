/** The turns of an interview: paragraphs that begin with somebody's name and a colon, two of them at least. */
import type { Name } from '../model.ts';
import { endsOfMentions } from './ends-of-mentions.ts';
import { namedMost, plainTurns, type Turn } from './plain-turns.ts';
import type { SpeechLexicon } from './lexicon.ts';
import type { Frame, Token } from './tokens.ts';

/** Tokens of a label before its colon, at most. */
const LONGEST = 6;
const FEWEST = 2;

/** The turns by their blocks. */
export function namedTurns(
  frames: readonly Frame[],
  names: readonly Name[],
  lexicon: SpeechLexicon,
): ReadonlyMap<number, Turn> {
  let ends: ReadonlyMap<number, number> | null = null;
  const turns = new Map<number, Turn>();
  for (const { block, tokens } of frames) {
    if (!hasLabel(tokens)) continue;
    ends ??= endsOfMentions(names, 'person');
    const end = ends.get(tokens[0]?.start ?? -1);
    if (end === undefined) continue;
    let at = 1;
    while (at < LONGEST && (tokens[at]?.end ?? Infinity) <= end) at += 1;
    // French has a blank before its colon.
    if (tokens[at]?.lower === ':' && (tokens[at]?.start ?? 0) - end <= 1)
      turns.set(block, { first: at + 1, speaker: null });
  }
  if (turns.size >= FEWEST) return turns;
  const lettered = answers(frames, lexicon);
  if (lettered.size > 0) return lettered;
  const plain = plainTurns(frames, names, lexicon);
  for (const [block, turn] of turns) if (plain.has(block)) plain.set(block, turn);
  return plain;
}

/** A colon so near the start that a name may stand before it. */
function hasLabel(tokens: readonly Token[]): boolean {
  for (let at = 1; at <= LONGEST && at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    if (token.kind === 'punctuation' && token.lower === ':') return true;
  }
  return false;
}

/** "P. ¿Y ahora?", "R. Nadie lo sabe.": the answers, where questions stand between them. */
function answers(frames: readonly Frame[], lexicon: SpeechLexicon): ReadonlyMap<number, Turn> {
  const turns = new Map<number, Turn>();
  let questions = 0;
  for (const { block, tokens } of frames) {
    if (behindLabel(tokens, lexicon.questionLabels) > 0) questions += 1;
    const first = behindLabel(tokens, lexicon.answerLabels);
    if (first > 0) turns.set(block, { first, speaker: null });
  }
  return turns.size < FEWEST || questions === 0 ? new Map() : turns;
}

/** True where the first word of a paragraph is the label of an answer: "A:", "R.", "Respuesta:". */
export function isAnswer(tokens: readonly Token[], { answerLabels }: SpeechLexicon): boolean {
  return behindLabel(tokens, answerLabels) > 0;
}

/** Index of the first word behind such a label and its colon or full stop; 0 where none stands there. */
function behindLabel(tokens: readonly Token[], labels: ReadonlySet<string>): number {
  const [first, second, third] = tokens;
  if (first?.kind !== 'word' || !first.capital || !second || !third) return 0;
  const { lower } = first;
  if (lower.endsWith('.') && labels.has(lower.slice(0, -1)))
    return second.kind === 'word' || second.lower === '¿' ? 1 : 0;
  const isParted = second.lower === ':' || (second.lower === '.' && lower.length === 1);
  return isParted && labels.has(lower) ? 2 : 0;
}

/**
 * Whom an interview is with, by the letter "A": the person named most in headline and introduction, of two the one
 * with a post; else in the questions. Whom an answer names is somebody else.
 */
export function interviewee(
  names: readonly Name[],
  frames: readonly Frame[],
  lexicon: SpeechLexicon,
): Name | null {
  const asks = ({ tokens }: Frame): boolean => behindLabel(tokens, lexicon.questionLabels) > 0;
  const first = frames.findIndex((frame) => asks(frame) || isAnswer(frame.tokens, lexicon));
  const opening = frames.slice(0, Math.max(0, first));
  return namedMost(names, opening) ?? namedMost(names, frames.filter(asks));
}
