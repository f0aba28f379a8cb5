/** Sources that a preposition names instead of a verb: "according to the survey", "nach einer Umfrage". */
import type { SpeechLexicon } from './lexicon.ts';
import type { PhraseTree } from './lexicon-parts.ts';
import { nounPhraseStartingAt, type TokenRange } from './noun-phrases.ts';
import { ownedSource } from './own-sources.ts';
import { relayedFrom } from './relayed-words.ts';
import { opensWithName } from './special-subjects.ts';
import { isNouny } from './tag-tokens.ts';
import type { Token } from './tokens.ts';

/** The phrase that names a source and the source itself, in tokens. */
export interface NamedSource {
  readonly cue: TokenRange;
  readonly subject: TokenRange;
}

/** The source named by the phrase that starts at `at`, or null. */
export function accordingAt(
  tokens: readonly Token[],
  at: number,
  lexicon: SpeechLexicon,
): NamedSource | null {
  const owned = ownedSource(tokens, at, lexicon);
  if (owned) return owned;
  const length = phraseLength(tokens, at, lexicon);
  if (length === 1 && lexicon.accordingClosers.has(tokens[at]?.lower ?? '')) {
    // "…, per the report"; "ten dollars per head" counts.
    const mark = tokens[at - 1];
    const behind = mark?.lower === ',' || mark?.tag === 'quotation';
    const named = tokens[at + 1]?.tag === 'determiner' || tokens[at + 1]?.tag === 'name';
    // "…, Per Dahl said": a name.
    if (tokens[at]?.capital && mark?.lower === ',') return null;
    if (!behind || !named || mark?.sentence !== tokens[at]?.sentence) return null;
  }
  // "il secondo numero", "o segundo": behind an article it counts.
  if (length === 1 && lexicon.objectArticles && lexicon.definites.has(tokens[at - 1]?.lower ?? ''))
    return null;
  if (length === 0) return sourceNoun(tokens, at, lexicon);
  let paper = at + length;
  // "وفق ما أفاد به بيان"
  while (lexicon.order === 'verb-first' && tokens[paper]?.tag === 'adverb') paper += 1;
  const subject = tokens[paper]?.nameLike
    ? { from: paper, to: paper }
    : (nounPhraseStartingAt(tokens, paper, lexicon) ?? modifiedPhrase(tokens, paper, lexicon));
  // "según la norma", "selon la loi": what nobody says.
  if (subject && lexicon.objectArticles && tells(tokens, subject, lexicon)) return null;
  // "согласно которому": a relative clause, no source.
  if (tokens[paper]?.tag === 'relative') return null;
  if (!subject) return sourceNoun(tokens, at, lexicon);
  // 据不完全统计: a set phrase with which nobody is named.
  if (lexicon.segmenter && namesNoSource(tokens, subject, lexicon)) return null;
  if (lexicon.accordingOpeners.has(tokens[at]?.lower ?? '') && !opensWithName(tokens, at, subject, lexicon))
    return null;
  const source =
    madeBy(tokens, subject, lexicon) ??
    // "وفق ما نقلت الوكالة عن الوزير"
    relayedFrom(tokens, paper - 1, lexicon) ??
    insidersAt(tokens, subject, lexicon) ??
    subject;
  return { cue: { from: at, to: paper - 1 }, subject: source };
}

/** The phrase is about a rule or a measure, which can be followed and says nothing. */
function tells(tokens: readonly Token[], { from, to }: TokenRange, { voiceless }: SpeechLexicon): boolean {
  let head = from;
  while (head < to && tokens[head]?.tag === 'determiner') head += 1;
  return voiceless.has(tokens[head]?.lower ?? '');
}

/** "according to calculations by Ann Lake": the work of someone named. */
function madeBy(tokens: readonly Token[], subject: TokenRange, lexicon: SpeechLexicon): TokenRange | null {
  const tie = tokens[subject.to + 1];
  if (lexicon.order !== 'subject-first' || !tie || !lexicon.agents.has(tie.lower)) return null;
  if (tokens.slice(subject.from, subject.to + 1).some(({ tag }) => tag === 'name')) return null;
  const maker = nounPhraseStartingAt(tokens, subject.to + 2, lexicon);
  return maker && tokens[maker.from]?.tag === 'name' ? maker : null;
}

/** "people close | to the plan", "a person | briefed on the plan": what somebody without a name knows of. */
function insidersAt(
  tokens: readonly Token[],
  { from, to }: TokenRange,
  lexicon: SpeechLexicon,
): TokenRange | null {
  if (lexicon.order !== 'subject-first' || lexicon.segmenter) return null;
  const [people, last, next] = tokens.slice(to - 1, to + 2);
  const told = next !== undefined && lexicon.isPastParticiple(next.lower) && next.tag === 'verb';
  const someone = told ? last : people;
  if (!someone || someone.tag !== 'noun' || !(told || to > from)) return null;
  if (!lexicon.speakerNouns.has(someone.lower) && !lexicon.plurals.has(someone.lower)) return null;
  const tie = to + (told ? 2 : 1);
  if (tokens[tie]?.tag !== 'preposition' || last?.tag !== 'noun') return null;
  const known = nounPhraseStartingAt(tokens, tie + 1, lexicon);
  return known && { from, to: known.to };
}

/**
 * "nach Polizeiangaben", "nach einer am Montag veröffentlichten Studie": the noun tells that the
 * preposition names a source. With a definite article ("nach dem Bericht") it may as well tell a time.
 */
function sourceNoun(tokens: readonly Token[], at: number, lexicon: SpeechLexicon): NamedSource | null {
  if (!lexicon.sourcePrepositions.has(tokens[at]?.lower ?? '')) return null;
  const next = tokens[at + 1];
  if (!next || next.sentence !== tokens[at]?.sentence) return null;
  const cue = { from: at, to: at };
  let head = at + 1;
  if (lexicon.indefinites.has(next.lower)) {
    while (head < at + 10 && tokens[head]?.tag !== 'noun' && tokens[head]?.sentence === next.sentence)
      head += 1;
    const noun = tokens[head];
    if (!noun?.capital || !endsInAny(noun.lower, lexicon.sourceNouns)) return null;
    const subject = nounPhraseStartingAt(tokens, at + 1, lexicon);
    return subject && subject.to >= head ? { cue, subject } : null;
  }
  // "nach ersten Erkenntnissen", "nach eigenen Angaben"
  while (tokens[head]?.tag === 'adjective' || (tokens[head]?.tag === 'noun' && !tokens[head]?.capital))
    head += 1;
  const noun = tokens[head];
  return noun?.capital && endsInAny(noun.lower, lexicon.sourcePlurals)
    ? { cue, subject: { from: at + 1, to: head } }
    : null;
}

function endsInAny(lower: string, nouns: readonly string[]): boolean {
  return nouns.some((noun) => lower.endsWith(noun));
}

/** "edinilen bilgiye göre": a set phrase with which nobody is named. */
export function namesNoSource(
  tokens: readonly Token[],
  subject: TokenRange,
  lexicon: SpeechLexicon,
): boolean {
  if (lexicon.stockSources.size === 0) return false;
  const phrase = tokens.slice(subject.from, subject.to + 1).map(({ lower }) => lower);
  return lexicon.stockSources.has(phrase.join(lexicon.segmenter ? '' : ' '));
}

/** "according to early results", "according to published reports": a phrase that opens with its modifier. */
function modifiedPhrase(tokens: readonly Token[], at: number, lexicon: SpeechLexicon): TokenRange | null {
  const modifier = tokens[at];
  if (lexicon.order !== 'subject-first' || modifier?.kind !== 'word' || modifier.tag === 'preposition')
    return null;
  const head = tokens[at + 1];
  if (!isNouny(head?.tag)) return head && lexicon.alsoNouns.has(head.lower) ? { from: at, to: at + 1 } : null;
  const phrase = nounPhraseStartingAt(tokens, at + 1, lexicon);
  return phrase && { from: at, to: phrase.to };
}

/** Length in tokens of an "according to" that starts here, 0 for none. */
function phraseLength(tokens: readonly Token[], at: number, lexicon: SpeechLexicon): number {
  let node: PhraseTree | undefined = lexicon.accordingBefore;
  let length = 0;
  for (let offset = 0; node; offset += 1) {
    if (node.ends) length = offset;
    node = node.next.get(tokens[at + offset]?.lower ?? '');
  }
  return length;
}
