/** Subjects that a clause of their own stands behind: "customers who sought help said", "traders locked in the hall said". */
import type { SpeechLexicon } from './lexicon.ts';
import { nounPhraseEndingAt, type TokenRange } from './noun-phrases.ts';
import { namesSeveral } from './plural-posts.ts';
import { isNouny } from './tag-tokens.ts';
import type { Tag, Token } from './tokens.ts';
import { isVerbal } from './verbal-tags.ts';

/**
 * "Some customers who sought | help on Monday | said": the phrase before the verb closes a relative clause
 * whose own verb stands at `at`; who speaks stands before it.
 */
export function headOfRelative(
  tokens: readonly Token[],
  at: number,
  lexicon: SpeechLexicon,
  floor: number,
): TokenRange | null {
  if (lexicon.order !== 'subject-first' || lexicon.segmenter) return null;
  // "who worked at | the pier"
  const verb = tokens[at]?.tag === 'preposition' ? at - 1 : at;
  if (tokens[verb]?.tag !== 'verb') return null;
  let relative = verb - 1;
  // "who asked not to be | named", "who refused to | give his name"
  while (CHAIN.has(tokens[relative]?.tag ?? 'noun')) relative -= 1;
  const word = tokens[relative];
  if (word?.tag !== 'relative' || relative <= floor) return null;
  const head = nounPhraseEndingAt(tokens, relative - 1, lexicon, floor);
  // "which" may tell of a whole clause, "that" too where its noun does not open one.
  if (!lexicon.dummies.has(word.lower)) return head;
  return head && lexicon.openers.has(word.lower) && opensClause(tokens, head.from) ? head : null;
}

/** Tags of what stands between a relative pronoun and the last verb of its clause. */
const CHAIN: ReadonlySet<Tag> = new Set<Tag>(['auxiliary', 'adverb', 'marker', 'verb', 'cue', 'infinitive']);

/**
 * "The lawyer representing | the crew | said", "two men accused of burning | the barn | said": a participle
 * in -ing between the one who speaks and the phrase before the verb.
 */
export function headOfGerund(
  tokens: readonly Token[],
  phrase: TokenRange,
  lexicon: SpeechLexicon,
  floor: number,
): TokenRange | null {
  if (lexicon.order !== 'subject-first' || lexicon.segmenter) return null;
  let at = phrase.from - 1;
  if (tokens[at]?.tag === 'preposition') at -= 1;
  const gerund = tokens[at];
  if (!gerund || gerund.capital || !lexicon.gerundEndings.some((ending) => gerund.lower.endsWith(ending)))
    return null;
  at -= 1;
  // "accused of", "suspected of"
  if (tokens[at]?.tag === 'preposition' && tokens[at - 1]?.tag === 'verb') at -= 2;
  const before = tokens[at];
  if (at < floor || before?.sentence !== gerund.sentence) return null;
  if (before.tag !== 'noun' && before.tag !== 'name' && !lexicon.plurals.has(before.lower)) return null;
  const head = nounPhraseEndingAt(tokens, at, lexicon, floor);
  return head && opensClause(tokens, head.from) ? head : null;
}

/** Nothing before a phrase ties it to a clause that has begun already: "in a court filing the firm said". */
function opensClause(tokens: readonly Token[], from: number): boolean {
  const before = tokens[from - 1];
  return (
    before?.sentence !== tokens[from]?.sentence ||
    before?.kind === 'quotation' ||
    before?.kind === 'punctuation' ||
    before?.tag === 'coordinator' ||
    before?.tag === 'subordinator'
  );
}

/** "a guard who lives in | the north of the county | said": a phrase behind a preposition, in the clause about somebody. */
export function headOfPerson(
  tokens: readonly Token[],
  phrase: TokenRange,
  lexicon: SpeechLexicon,
  floor: number,
): TokenRange | null {
  const tie = tokens[phrase.from - 1];
  // "those who | oppose the plan | said": a verb of no list behind the relative pronoun.
  const unlisted = tie?.tag === 'relative' && phrase.to > phrase.from && tokens[phrase.from]?.tag === 'noun';
  const tied = tie?.tag === 'preposition' && !lexicon.reportOpeners.has(tie.lower);
  if (lexicon.order !== 'subject-first' || !(tied || (unlisted && !tokens[phrase.from]?.capital)))
    return null;
  for (let at = phrase.from - (tied ? 2 : 1); at > floor; at -= 1) {
    const token = tokens[at];
    if (token?.kind !== 'word' && token?.kind !== 'number') return null;
    if (token.tag === 'cue' || token.tag === 'quoting') return null;
    if (token.tag !== 'relative') continue;
    const head = tokens[at - 1];
    const pointed = head?.tag === 'determiner' && lexicon.demonstratives.has(head.lower);
    if (lexicon.dummies.has(token.lower) || !(pointed || isNouny(head?.tag))) return null;
    return nounPhraseEndingAt(tokens, at - 1, lexicon, floor);
  }
  return null;
}

/** "two traders locked in | the hall | said": a participle and its preposition between; a name would be that verb’s subject. */
export function headOfReduced(
  tokens: readonly Token[],
  phrase: TokenRange,
  lexicon: SpeechLexicon,
  floor: number,
): TokenRange | null {
  const preposition = phrase.from - 1;
  let at = preposition - 1;
  // "a guide printed early this week in a paper found"
  while (at > floor && (tokens[at]?.tag === 'adverb' || tokens[at]?.tag === 'time' || isOfTime(tokens, at)))
    at -= 1;
  const participle = tokens[at];
  if (lexicon.order !== 'subject-first' || lexicon.segmenter || at - 1 < floor) return null;
  // "a note pinned | on the board": a document says nothing of its own there.
  const document = participle?.tag === 'cue' && lexicon.documentNouns.has(tokens[at - 1]?.lower ?? '');
  if (tokens[preposition]?.tag !== 'preposition' || !(participle?.tag === 'verb' || document)) return null;
  if (!lexicon.isPastParticiple(participle.lower) || tokens[at - 1]?.tag !== 'noun') return null;
  // "they were satisfied with the town and six in ten said": two clauses.
  if (tokens.slice(phrase.from, phrase.to).some(({ tag }) => tag === 'coordinator')) return null;
  return nounPhraseEndingAt(tokens, at - 1, lexicon, floor);
}

/** "this" in "this month". */
function isOfTime(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.tag === 'determiner' && tokens[at + 1]?.tag === 'time';
}

/** A phrase with its clause’s verb before it, and behind its comma a name of two words. */
export function closesClause(
  tokens: readonly Token[],
  phrase: TokenRange,
  name: TokenRange,
  lexicon: SpeechLexicon,
  floor: number,
): boolean {
  if (lexicon.order !== 'subject-first' || lexicon.segmenter || name.to === name.from) return false;
  if (tokens[name.to]?.tag !== 'name' || tokens[name.from]?.tag !== 'name') return false;
  for (let at = phrase.from - 1; at >= floor && tokens[at]?.sentence === tokens[name.from]?.sentence; at -= 1)
    if (isVerbal(tokens[at]?.tag)) return true;
  return false;
}

/** "The clip led | some users | to argue": whom a verb that says nothing moves to speak. */
export function movedTo(
  tokens: readonly Token[],
  governor: number,
  marker: number,
  lexicon: SpeechLexicon,
): TokenRange | null {
  if (lexicon.order !== 'subject-first' || tokens[governor]?.tag !== 'verb') return null;
  const object = nounPhraseEndingAt(tokens, marker - 1, lexicon, governor + 1);
  if (object?.from !== governor + 1) return null;
  const head = tokens[object.to];
  if (!head || lexicon.organisationWords.has(head.lower)) return null;
  const someone = head.tag === 'name' || namesSeveral(head.lower, lexicon);
  return someone ? object : null;
}
