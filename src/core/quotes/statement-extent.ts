/** How far a reported clause reaches: where it starts behind its verb and where the writer takes over again. */
import { isMeasure, isReleased, namesByDay, opensRelative } from './adjunct-places.ts';
import { opensQuestion } from './asked-questions.ts';
import { isUnshifted } from './backshifted-clauses.ts';
import {
  beforeBracket,
  beforeMainClause,
  inOpeningClause,
  isInserted,
  opensPhrase,
} from './clauses-between.ts';
import type { CueClause } from './cue-clauses.ts';
import { endsInComment } from './comments-behind.ts';
import { endsWithAny } from './lexicon-parts.ts';
import type { SpeechLexicon } from './lexicon.ts';
import { nounPhraseStartingAt } from './noun-phrases.ts';
import { RELATIVES } from './subject-places.ts';
import { mainClauseStart, sentenceStart } from './subjects.ts';
import type { Tag, Token } from './tokens.ts';
import { isVerbal } from './verbal-tags.ts';

/** Tags of forms that are no participles, so that behind a comma they go on with the clause around. */
const FINITE_ONLY: ReadonlySet<Tag> = new Set<Tag>(['auxiliary', 'cue', 'quoting']);

/** What may stand between a coordinator and the verb it ties: "and has since". */
const HELPERS: ReadonlySet<Tag> = new Set<Tag>(['auxiliary', 'adverb']);

/** Tokens behind the first that make a phrase behind "said" a clause. */
export const SHORTEST_CLAUSE = 4;

/** True where a verb, or words in marks, stands between two tokens. */
export function hasVerb(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const tag = tokens[at]?.tag;
    if (isVerbal(tag) || tag === 'quotation') return true;
  }
  return false;
}

/** "said on Monday in an interview with X that": what stands between the verb and its clause. */
export function skipAdjuncts(tokens: readonly Token[], start: number, lexicon: SpeechLexicon): number {
  const sentence = tokens[start]?.sentence;
  let at = start;
  const reach = Math.min(tokens.length, start + 24);
  while (at < reach && tokens[at]?.sentence === sentence) {
    const tag = tokens[at]?.tag;
    // "stated that Thursday’s debate": no day the words were said on.
    if (lexicon.openers.has(tokens[at]?.lower ?? '')) return at;
    // "say not all was lost": what is said may begin with its negation.
    if (
      lexicon.negations.has(tokens[at]?.lower ?? '') &&
      !lexicon.restrictives.has(tokens[at + 1]?.lower ?? '')
    )
      return at;
    // "called May’s vote a farce": whose vote, not when.
    if (tag === 'time' && tokens[at + 1]?.tag === 'possessive') return at;
    if (tag === 'time' || tag === 'adverb') {
      at += 1;
      continue;
    }
    // "reported at least 500 people": a measure of what is told.
    if (tag === 'preposition' && isMeasure(tokens, at, lexicon)) return at;
    if (tag === 'preposition' && (tokens[at + 1]?.tag === 'time' || tokens[at + 1]?.tag === 'number')) {
      at += 2;
      continue;
    }
    // "last week"
    if (
      tag === 'noun' &&
      tokens[at + 1]?.tag === 'time' &&
      (tokens[at + 1]?.capital === false || lexicon.timeModifiers.has(tokens[at]?.lower ?? ''))
    ) {
      at += 2;
      continue;
    }
    // "said the March 9 letter": a day that names something is no adjunct.
    if (namesByDay(tokens, at, lexicon)) return at;
    if (
      (tag === 'determiner' && tokens[at + 1]?.tag === 'time') ||
      (tag === 'number' && tokens[at - 1]?.tag === 'time')
    ) {
      at += tag === 'determiner' ? 2 : 1;
      continue;
    }
    if (tag === 'preposition' && lexicon.complementisers.has(tokens[at + 1]?.lower ?? '')) return at;
    if (tag === 'preposition') {
      const phrase = nounPhraseStartingAt(tokens, at + 1, lexicon);
      if (!phrase) return at;
      // "in a release | this case shows that"
      for (let inner = phrase.from + 1; inner < phrase.to; inner += 1)
        if (opensPhrase(tokens, inner, lexicon) && isVerbal(tokens[phrase.to + 1]?.tag)) return inner;
      at = phrase.to + (isReleased(tokens, phrase.to + 1, lexicon) ? 2 : 1);
      // The phrase may swallow the subject: "in a statement the minister was…" has no complementiser.
      // "reminded the crews of the law after the mayor left": a clause of time.
      if (isVerbal(tokens[at]?.tag))
        return lexicon.order === 'subject-first' && opensOther(tokens[phrase.from - 1], lexicon)
          ? phrase.from - 1
          : phrase.from;
      continue;
    }
    // "कहा गया है कि"
    let helped = at;
    while (tokens[helped]?.tag === 'auxiliary') helped += 1;
    if (helped > at && lexicon.complementisers.has(tokens[helped]?.lower ?? '')) return helped;
    if (tokens[at]?.lower === ',' && lexicon.clauseCommas) return at + 1;
    // ", who warned": about whoever stands before.
    const behind = tokens[at]?.lower === ',' && !lexicon.objectArticles ? tokens[at + 1] : undefined;
    if (behind && lexicon.complementisers.has(behind.lower) && !opensRelative(behind, lexicon)) return at + 1;
    break;
  }
  return at;
}

/** "after the mayor left", "agreed to pause planned fees": no place or time the words were said at. */
function opensOther(preposition: Token | undefined, lexicon: SpeechLexicon): boolean {
  const { lower = '' } = preposition ?? {};
  return lexicon.subordinators.has(lower) || lexicon.infinitiveMarkers.has(lower);
}

/** The reported clause runs to the end of its sentence, or to the next clause of the writer’s own. */
export function contentEnd(
  tokens: readonly Token[],
  from: number,
  clause: CueClause,
  clauses: readonly CueClause[],
  lexicon: SpeechLexicon,
): number {
  // "a clip that the judge called “distasteful,” Hale walked out": the verb has what it names.
  if (clause.strength === 'quoting' && from === clause.cue.to + 1 && tokens[from]?.lower === '",') {
    const next = tokens[from + 1]?.tag;
    if (next !== 'quotation' && next !== 'coordinator') return from;
  }
  let end = beforeBracket(tokens, from, sentenceEnd(tokens, from));
  // "Los vecinos, que dijeron que subía el agua, se fueron": a relative clause.
  const told = lexicon.objectArticles && RELATIVES.has(tokens[clause.cue.from - 1]?.lower ?? '');
  if (told && tokens[clause.cue.from - 2]?.lower === ',') {
    let close = from + 1;
    while (close < end && tokens[close]?.lower !== ',') close += 1;
    if (close < end) end = close - 1;
  }
  if (isInserted(tokens, clause)) {
    for (let at = from + 1; at < end; at += 1)
      if (tokens[at]?.lower === ',' && isVerbal(tokens[at + 1]?.tag)) end = at - 1;
  }
  // Said in an opening clause ("When asked if he would go, he laughed"): it ends where the main one starts.
  const main = mainClauseStart(tokens, sentenceStart(tokens, from), end, lexicon);
  if (main > from + 1 && clause.cue.from < main) end = main - 1;
  else if (inOpeningClause(tokens, clause, lexicon)) end = beforeMainClause(tokens, from, end, lexicon);
  for (const other of clauses) {
    const first = Math.min(other.cue.from, other.subject.from);
    if (other.cue.from <= from || other.sentence !== clause.sentence) continue;
    const sameSubject =
      other.subject.from === clause.subject.from ||
      // "lamentó los daños y subrayó que": the subject before both.
      (lexicon.objectArticles && other.order === 'before' && other.subject.to < clause.cue.from);
    // "He says he is proud and expects to win": what goes on inside is what is said.
    if (sameSubject && lexicon.attitudes.has(tokens[other.cue.from]?.lower ?? '')) continue;
    let cut = sameSubject ? other.cue.from : first;
    // "said she wants a zone and has expressed": the auxiliary is the next verb's.
    if (sameSubject) while (HELPERS.has(tokens[cut - 1]?.tag ?? 'noun')) cut -= 1;
    // "A man who asked to stay out of it | said": the verb of the one the relative clause is about.
    if (tokens[clause.subject.from]?.tag === 'relative' && other.subject.to === clause.subject.from - 1)
      return other.cue.from - 1;
    const before = tokens[cut - 1];
    if (cut <= from || cut > end || !before) continue;
    // "said that he won and that polls show": another clause of the same report.
    const opener = tokens[cut]?.lower ?? '';
    if (opener === tokens[from]?.lower && lexicon.openers.has(opener) && before.tag === 'coordinator')
      continue;
    if (before.lower === ',' && (other.form === 'participle' || sameSubject)) return cut - 2;
    if (before.tag === 'coordinator' || (before.tag === 'subordinator' && tokens[cut - 2]?.lower === ',')) {
      if (tokens[cut - 2]?.lower === '",') return cut - 2;
      const comma = tokens[cut - 2]?.lower === ',';
      // "said they would go and others said they would not": somebody else speaks.
      const another =
        other.strength === 'saying' &&
        other.form === 'finite' &&
        lexicon.plain.has(tokens[other.cue.from]?.lower ?? '');
      if (comma || sameSubject || another) return cut - (comma ? 3 : 2);
    }
    // ", and when asked whether": the next clause opens with two words.
    if (
      before.tag === 'subordinator' &&
      tokens[cut - 2]?.tag === 'coordinator' &&
      tokens[cut - 3]?.lower === ',' &&
      cut - 4 > from
    )
      return cut - 4;
    if (before.lower === ';') return cut - 2;
    // ", to which a fifth said": a relative clause behind its preposition.
    if (before.tag === 'relative' && tokens[cut - 2]?.tag === 'preposition' && tokens[cut - 3]?.lower === ',')
      return cut - 4;
    const resumed = sameSubject ? coordinatedAdjunct(tokens, from, cut) : -1;
    if (resumed > from) return resumed - 1;
    // ", with one official saying": what another says beside it.
    if (other.form === 'participle' && lexicon.withs.has(before.lower) && tokens[cut - 2]?.lower === ',')
      return cut - 3;
  }
  for (let at = from + 1; at < end; at += 1) {
    const token = tokens[at];
    if (token?.lower === ';') return at - 1;
    if (
      clause.strength === 'saying' &&
      token?.tag === 'coordinator' &&
      lexicon.order === 'subject-first' &&
      (goesOn(tokens, from, at) || isUnshifted(tokens, from, at, lexicon))
    )
      return at - 1;
    // "warn that the gap is dangerous: “Nobody…”": the clause, and the words themselves.
    if (
      token?.lower === ':' &&
      at > from + 2 &&
      endsInPassage(tokens, at + 1, end, lexicon) &&
      hasVerb(tokens, from, at)
    )
      return at - 1;
    // ", and has championed": a verb without a subject goes on with the writer’s own.
    if (token?.lower === ',' && tokens[at + 1]?.tag === 'coordinator' && isVerbal(tokens[at + 2]?.tag))
      return at - 1;
    if (endsInComment(tokens, from, at, end, lexicon)) return at - 1;
    // ", and when asked whether": what somebody is asked.
    if (token?.lower === ',' && opensQuestion(tokens, at + 1)) return at - 1;
    // "as the crews call it, has been shut": the first comma closes a clause inside another.
    if (
      token?.lower === ',' &&
      lexicon.order === 'subject-first' &&
      lexicon.segmenter === null &&
      (FINITE_ONLY.has(tokens[at + 1]?.tag ?? 'noun') ||
        (tokens[at + 1]?.tag === 'adverb' && tokens[at + 2]?.tag === 'verb')) &&
      !tokens.slice(from, at).some(({ lower }) => lower === ',' || lower === '",')
    )
      return at - 1;
    // ", while", ", whereas": the writer takes over.
    // What a relative clause behind a comma tells is the writer’s.
    // Where every clause has its comma, one that only describes cannot be told from one that adds.
    // "says the bridge, which is old, has cracks": before its verb the clause cannot end.
    if (token?.lower === ',' && tokens[at + 1]?.tag === 'relative' && !lexicon.clauseCommas) {
      if (lexicon.order !== 'subject-first' || hasVerb(tokens, from, at) || !verbBehind(tokens, at, end))
        return at - 1;
    }
    if (
      (token?.lower === ',' || token?.lower === '",') &&
      lexicon.adversatives.has(tokens[at + 1]?.lower ?? '')
    )
      return token.lower === ',' ? at - 1 : at;
  }
  return end;
}

/** "denied the charge but was convicted", "conceded defeat and wished him well": behind an object the writer's next verb. */
function goesOn(tokens: readonly Token[], from: number, coordinator: number): boolean {
  let at = coordinator + 1;
  while (tokens[at]?.tag === 'adverb') at += 1;
  const verb = tokens[at]?.tag;
  const object = tokens[at + 1]?.tag ?? 'noun';
  const isVerb = verb === 'auxiliary' || ((verb === 'verb' || verb === 'cue') && OBJECT_OPENERS.has(object));
  return isVerb && !hasVerb(tokens, from, coordinator);
}

/** Tags of words that open an object: "planned closures" is a noun, "planned a closure" a verb. */
const OBJECT_OPENERS: ReadonlySet<Tag> = new Set<Tag>(['determiner', 'pronoun', 'name', 'preposition']);

/** One passage from here to the end, or to a participle with which the writer goes on: "…: “Nobody knows,” showing". */
function endsInPassage(
  tokens: readonly Token[],
  start: number,
  end: number,
  lexicon: SpeechLexicon,
): boolean {
  if (tokens[start]?.kind !== 'quotation') return false;
  const next = tokens[start + 1];
  if (next?.kind === 'word' && endsWithAny(next.lower, lexicon.gerundEndings)) return true;
  for (let at = start + 1; at <= end; at += 1) if (tokens[at]?.kind !== 'punctuation') return false;
  return true;
}

/** A later comma with a verb right behind it: the insertion that opens at `comma` stands before that verb. */
function verbBehind(tokens: readonly Token[], comma: number, end: number): boolean {
  for (let at = comma + 1; at < end; at += 1)
    if (tokens[at]?.lower === ',' && isVerbal(tokens[at + 1]?.tag)) return true;
  return false;
}

/** ", but in a later talk said": the comma before an adjunct between a coordinator and the next verb; else -1. */
function coordinatedAdjunct(tokens: readonly Token[], from: number, verb: number): number {
  for (let at = verb - 1; at > from && !isVerbal(tokens[at]?.tag); at -= 1) {
    if (tokens[at]?.tag !== 'coordinator') continue;
    return tokens[at + 1]?.tag === 'preposition' && tokens[at - 1]?.lower === ',' ? at - 1 : -1;
  }
  return -1;
}

/** Last token of the sentence that holds `index`. */
export function sentenceEnd(tokens: readonly Token[], index: number): number {
  const sentence = tokens[index]?.sentence;
  let end = index;
  while (tokens[end + 1]?.sentence === sentence && end + 1 < tokens.length) end += 1;
  return end;
}
