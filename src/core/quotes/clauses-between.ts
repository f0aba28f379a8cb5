/** Clauses that open a sentence or stand between its commas: where what they report ends. */
import type { CueClause } from './cue-clauses.ts';
import type { SpeechLexicon } from './lexicon.ts';
import { nounPhraseStartingAt } from './noun-phrases.ts';
import { sentenceStart } from './subjects.ts';
import type { Tag, Token } from './tokens.ts';
import { isVerbal } from './verbal-tags.ts';

/**
 * "A spokesman, who asked to stay, said", "The plan, which critics said was cruel, passed", "Hale, citing
 * the cost, left": what is reported between commas ends with them.
 */
export function isInserted(tokens: readonly Token[], { cue, subject, form }: CueClause): boolean {
  if (form === 'participle') return tokens[cue.from - 1]?.lower === ',' && subject.to === cue.from - 2;
  const opener = tokens[subject.from]?.tag === 'relative' ? subject.from : subject.from - 1;
  return tokens[opener]?.tag === 'relative' && tokens[opener - 1]?.lower === ',';
}

/** "When the director, Ann Lake, said", "Three years after the party vowed": the clause that opens its sentence. */
export function inOpeningClause(
  tokens: readonly Token[],
  clause: CueClause,
  lexicon: SpeechLexicon,
): boolean {
  if (lexicon.order !== 'subject-first') return false;
  let at = sentenceStart(tokens, clause.cue.from);
  // "Asked by Hale if she would go, Lake smiled"
  if (clause.cue.from === at && lexicon.agents.has(tokens[at + 1]?.lower ?? '')) return true;
  if (clause.cue.from < clause.subject.to) return false;
  if (tokens[at]?.tag === 'coordinator') at += 1;
  for (let words = 0; words < 4 && at < clause.subject.from; words += 1, at += 1) {
    const token = tokens[at];
    if (!token) return false;
    if (token.tag === 'subordinator' || (words > 0 && lexicon.subordinators.has(token.lower))) {
      // "When the director, Ann Lake, said"
      const apposed = token.tag === 'subordinator' && tokens[clause.subject.to + 1]?.lower === ',';
      const to = apposed ? clause.subject.from - 1 : clause.subject.from;
      return !tokens.slice(at, to).some(({ tag, lower }) => isVerbal(tag) || lower === ',');
    }
    if (!MEASURES.has(token.tag)) return false;
  }
  return false;
}

/** The token before the comma behind which a subject and its verb start the main clause; else `end`. */
export function beforeMainClause(
  tokens: readonly Token[],
  from: number,
  end: number,
  lexicon: SpeechLexicon,
): number {
  for (let at = from + 1; at < end; at += 1) {
    if (tokens[at]?.lower !== ',' && tokens[at]?.lower !== '",') continue;
    let phrase = nounPhraseStartingAt(tokens, at + 1, lexicon);
    // "both the crews and their families walked out"
    if (phrase && tokens[phrase.to + 1]?.tag === 'coordinator')
      phrase = nounPhraseStartingAt(tokens, phrase.to + 2, lexicon);
    let verb = (phrase?.to ?? end) + 1;
    while (tokens[verb]?.tag === 'adverb') verb += 1;
    if (phrase && verb <= end && isVerbal(tokens[verb]?.tag)) return tokens[at]?.lower === ',' ? at - 1 : at;
  }
  return end;
}

/** What may stand before the word of a clause of time: "just three days before". */
const MEASURES: ReadonlySet<Tag> = new Set<Tag>(['determiner', 'number', 'noun', 'time', 'adverb']);

/** "(although she allowed that some might stay) and left": what is said in brackets ends with them. */
export function beforeBracket(tokens: readonly Token[], from: number, end: number): number {
  let open = 0;
  for (let at = from; at <= end; at += 1) {
    const { lower } = tokens[at] as Token;
    if (lower === '(') open += 1;
    else if (lower === ')') {
      if (open === 0 && at > from) return at - 1;
      open -= 1;
    }
  }
  return end;
}

/** An article or a pointer right behind a noun, that no time follows: "this case", not "this week". */
export function opensPhrase(
  tokens: readonly Token[],
  at: number,
  { order, objectArticles, segmenter }: SpeechLexicon,
): boolean {
  if (order !== 'subject-first' || objectArticles || segmenter) return false;
  if (tokens[at]?.tag !== 'determiner' || tokens[at - 1]?.tag !== 'noun') return false;
  return tokens[at + 1]?.tag === 'noun' && tokens[at + 2]?.tag !== 'time';
}
