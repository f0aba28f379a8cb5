/** Words in marks that are the subject of "was": “No comment” was all the mayor would say; “Stay away” was the advice from police. */
import type { SpeechLexicon } from './lexicon.ts';
import { possessorBefore } from './noun-cues.ts';
import { nounPhraseStartingAt, type TokenRange } from './noun-phrases.ts';
import { isSomebody } from './person-part.ts';
import { sentenceStart } from './subjects.ts';
import type { Token } from './tokens.ts';
import { isVerbal } from './verbal-tags.ts';

/** The words that tell what was said, and whose they are. */
interface Predicate {
  readonly cue: TokenRange;
  readonly subject: TokenRange;
}

/** Tokens from the article to the noun of a predicate: "the only public comment". */
const LONGEST_NOUN = 5;

/** What "was" says of the words in marks that open the sentence; null where it does not tell who said them. */
export function predicateOf(
  tokens: readonly Token[],
  index: number,
  lexicon: SpeechLexicon,
): Predicate | null {
  if (lexicon.order !== 'subject-first' || lexicon.segmenter) return null;
  const verb = tokens[index + 1];
  if (verb?.tag !== 'auxiliary' || verb.sentence !== tokens[index]?.sentence) return null;
  if (!lexicon.passives.has(verb.lower) || sentenceStart(tokens, index) !== index) return null;
  let at = index + 2;
  while (tokens[at]?.tag === 'adverb') at += 1;
  return contentOf(tokens, at, lexicon) ?? speechNoun(tokens, at, lexicon);
}

/** "all the mayor would say", "what the guard told them", "how Lake put it" */
function contentOf(tokens: readonly Token[], at: number, lexicon: SpeechLexicon): Predicate | null {
  const { lower = '', tag } = tokens[at] ?? {};
  const opens =
    (lexicon.complementisers.has(lower) && !lexicon.openers.has(lower)) ||
    (tag === 'determiner' && lexicon.demonstratives.has(lower)) ||
    tag === 'pronoun';
  if (!opens) return null;
  const tied = lexicon.openers.has(tokens[at + 1]?.lower ?? '') ? 1 : 0;
  const subject = nounPhraseStartingAt(tokens, at + 1 + tied, lexicon);
  if (!subject) return null;
  let verb = subject.to + 1;
  while (tokens[verb]?.tag === 'adverb' || tokens[verb]?.tag === 'auxiliary') verb += 1;
  const said = tokens[verb];
  if (said?.sentence !== tokens[at]?.sentence || said?.kind !== 'word') return null;
  // "how Lake put it"
  const put = isVerbal(said.tag) && lexicon.dummies.has(tokens[verb + 1]?.lower ?? '');
  return lexicon.isCue(said.lower) || put ? { cue: { from: verb, to: verb }, subject } : null;
}

/** "the message from the families", "his answer", "the word Lake used" */
function speechNoun(tokens: readonly Token[], start: number, lexicon: SpeechLexicon): Predicate | null {
  let noun = start;
  while (noun < start + LONGEST_NOUN && !lexicon.speechNouns.has(tokens[noun]?.lower ?? '')) {
    const { kind, tag } = tokens[noun] ?? {};
    if (kind !== 'word' || tag === 'preposition' || tag === 'coordinator' || isVerbal(tag)) return null;
    noun += 1;
  }
  if (noun === start || !lexicon.speechNouns.has(tokens[noun]?.lower ?? '')) return null;
  const cue = { from: noun, to: noun };
  const owner = possessorBefore(tokens, noun, lexicon);
  if (owner) return owner.from >= start ? { cue, subject: owner } : null;
  const tie = tokens[noun + 1];
  if (tie?.sentence !== tokens[noun]?.sentence) return null;
  if (tie?.tag !== 'preposition') {
    const subject = nounPhraseStartingAt(tokens, noun + 1, lexicon);
    return subject && isVerbal(tokens[subject.to + 1]?.tag) ? { cue, subject } : null;
  }
  const source = nounPhraseStartingAt(tokens, noun + 2, lexicon);
  // "the word of the year"
  const named = source && (!lexicon.genitives.has(tie.lower) || isSomebody(tokens, source, lexicon));
  return named ? { cue, subject: source } : null;
}
