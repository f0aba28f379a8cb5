/** Words in marks that are a work: its author or its kind stands beside them, and nobody speaks. */
import type { Attribution } from './attribute-passages.ts';
import type { SpeechLexicon } from './lexicon.ts';
import { endsInStop } from './passage-words.ts';
import type { Token } from './tokens.ts';

/** „Wie die Stadt wuchs“ von Klaus Busch; «El largo viaje», novela de Juan Ríos; la novela, «El largo viaje», ganó. */
export function workOf(
  tokens: readonly Token[],
  index: number,
  { rule }: Attribution,
  inner: string,
  lexicon: SpeechLexicon,
): boolean {
  if (!lexicon.nounsCapital && !lexicon.objectArticles) return false;
  if ((rule !== 'subject' && rule !== 'none') || endsInStop(inner) || !/^\p{Lu}/u.test(inner)) return false;
  const [tie, given, family] = tokens.slice(index + 1, index + 4);
  if (lexicon.nounsCapital)
    return tie?.lower === 'von' && given?.capital === true && family?.capital === true;
  if (rule !== 'none' || tie?.lower !== ',') return false;
  const before = tokens[index - 1];
  const opens = before?.sentence !== tokens[index]?.sentence;
  // What it is, and whose: "novela de Juan Ríos".
  if (opens) return given?.tag === 'noun' && !given.capital && lexicon.genitives.has(family?.lower ?? '');
  return before?.lower === ',' && tokens[index - 2]?.kind === 'word';
}

/** “Bridge closed again” — Daily News, 15 August 2008: a list of sources. */
export function citation(tokens: readonly Token[], index: number): boolean {
  const sentence = tokens[index]?.sentence;
  let time = false;
  let number = false;
  for (let at = index + 1; at < tokens.length && tokens[at]?.sentence === sentence; at += 1) {
    time ||= tokens[at]?.tag === 'time';
    number ||= tokens[at]?.kind === 'number';
  }
  return time && number;
}
