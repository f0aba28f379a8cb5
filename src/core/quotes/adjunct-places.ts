/** Words between a verb of saying and its clause that look like when or where it was said, and are not. */
import type { SpeechLexicon } from './lexicon.ts';
import type { Token } from './tokens.ts';

/** "where", "who", "when": a word that behind a noun opens a clause about it, not one that was said. */
export function opensRelative({ lower }: Token, lexicon: SpeechLexicon): boolean {
  return (
    lexicon.order === 'subject-first' &&
    lexicon.complementisers.has(lower) &&
    lexicon.subordinators.has(lower) &&
    !lexicon.resumptions.has(lower) &&
    !lexicon.openers.has(lower)
  );
}

/** "the March 9 letter", "the Monday meeting": an article, a day and a noun. */
export function namesByDay(tokens: readonly Token[], at: number, lexicon: SpeechLexicon): boolean {
  const day = tokens[at + 1];
  if (!lexicon.definites.has(tokens[at]?.lower ?? '') || day?.tag !== 'time' || !day.capital) return false;
  const noun = tokens[at + 2]?.kind === 'number' ? tokens[at + 3] : tokens[at + 2];
  return noun?.tag === 'noun' && noun.sentence === day.sentence;
}

/** "at least 500 people", "up to 30 boats": a preposition, a word of measure, a number and what is counted. */
export function isMeasure(tokens: readonly Token[], at: number, lexicon: SpeechLexicon): boolean {
  const word = tokens[at + 1];
  if (lexicon.order !== 'subject-first' || word?.kind !== 'word' || tokens[at + 2]?.kind !== 'number')
    return false;
  return (
    (word.tag === 'noun' || word.tag === 'preposition') && !word.capital && tokens[at + 3]?.tag === 'noun'
  );
}

/** "in a statement | released on Friday": a participle that only tells of a document, at `at`. */
export function isReleased(tokens: readonly Token[], at: number, lexicon: SpeechLexicon): boolean {
  const document = tokens[at - 1];
  const participle = tokens[at];
  const next = tokens[at + 1];
  return (
    lexicon.order === 'subject-first' &&
    lexicon.documentNouns.has(document?.lower ?? '') &&
    participle !== undefined &&
    participle.tag !== 'auxiliary' &&
    lexicon.hasVerbEnding(participle.lower) &&
    (next?.tag === 'preposition' || next?.tag === 'time')
  );
}
