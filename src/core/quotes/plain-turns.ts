/** Interviews without labels: a paragraph asks whoever the text introduces, and the next ones answer. */
import type { Name, Span } from '../model.ts';
import type { SpeechLexicon } from './lexicon.ts';
import type { Frame, Token } from './tokens.ts';

/** What one paragraph of an interview holds. */
export interface Turn {
  /** Index of the first word said. */
  readonly first: number;
  /** Where whoever speaks is named, if no label does. */
  readonly speaker: Span | null;
}

const FEWEST = 3;
/** Tokens of a question, at most. */
const LONGEST = 70;

/**
 * The answers by their blocks. Questions must be put to somebody ("you") and most answers speak of themselves ("I",
 * "my"), or a page of advice would be one: "Should you sell? A seller pays…".
 */
export function plainTurns(
  frames: readonly Frame[],
  names: readonly Name[],
  lexicon: SpeechLexicon,
): Map<number, Turn> {
  const turns = new Map<number, Turn>();
  const questions = frames.filter(({ tokens }) => asks(tokens));
  if (questions.length < FEWEST || lexicon.order !== 'subject-first') return turns;
  const addressed = questions.filter(({ tokens }) => holds(tokens, lexicon, ['any'])).length;
  const opening = frames.indexOf(questions[0] as Frame);
  const guest = addressed * 2 < questions.length ? null : namedMost(names, frames.slice(0, opening));
  const [speaker] = guest?.mentions ?? [];
  if (!speaker || !guest?.name.includes(' ')) return turns;
  let own = 0;
  let last = opening;
  for (let at = opening; at < frames.length; at += 1) {
    const { block, tokens } = frames[at] as Frame;
    if (asks(tokens)) {
      last = at;
      continue;
    }
    // Behind the last answer the page may go on with anything.
    if (at > last + 1 && !frames.slice(at).some((frame) => asks(frame.tokens))) break;
    if (at === last + 1 && holds(tokens, lexicon, ['first', 'first-plural'])) own += 1;
    turns.set(block, { first: 0, speaker });
  }
  return own * 3 < questions.length * 2 ? new Map() : turns;
}

function asks(tokens: readonly Token[]): boolean {
  return (
    tokens.length < LONGEST &&
    tokens.at(-1)?.lower === '?' &&
    tokens.every(({ kind }) => kind !== 'quotation')
  );
}

function holds(tokens: readonly Token[], lexicon: SpeechLexicon, kinds: readonly string[]): boolean {
  return tokens.some(({ lower }) =>
    kinds.includes(lexicon.pronouns.get(lower) ?? lexicon.possessiveKinds.get(lower) ?? ''),
  );
}

/** The person named most in these paragraphs, of two the one with a post. */
export function namedMost(names: readonly Name[], frames: readonly Frame[]): Name | null {
  let best: Name | null = null;
  let most = 0;
  for (const name of names) {
    if (name.kind !== 'person') continue;
    const times = name.mentions.filter(({ start }) => frames.some((frame) => stands(frame, start))).length;
    if (times > most || (times > 0 && times === most && best?.role === null && name.role !== null))
      best = name;
    most = Math.max(most, times);
  }
  return best;
}

function stands({ tokens }: Frame, start: number): boolean {
  return (tokens[0]?.start ?? Infinity) <= start && start < (tokens.at(-1)?.end ?? 0);
}
