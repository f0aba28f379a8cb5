/** Objects, hearers and nouns beside a verb of saying, and the clauses about them that nobody said. */
import { opensRelative } from './adjunct-places.ts';
import type { CueClause } from './cue-clauses.ts';
import { endsWithAny } from './lexicon-parts.ts';
import type { SpeechLexicon } from './lexicon.ts';
import { nounPhraseStartingAt } from './noun-phrases.ts';
import { hasVerb } from './statement-extent.ts';
import { isNouny } from './tag-tokens.ts';
import type { Tag, Token } from './tokens.ts';
import { isVerbal } from './verbal-tags.ts';

/** Tags that an object opens with; a pronoun is the subject of a clause. */
const OBJECTS: ReadonlySet<Tag> = new Set<Tag>(['noun', 'name', 'number', 'determiner', 'adjective']);

/**
 * "told the crews who stayed | that the pier was safe": a relative clause that describes the hearer or
 * what an adjunct names ("spoke of the town where") is nothing said. The opener behind it, else past the end.
 */
export function behindRelative(
  tokens: readonly Token[],
  from: number,
  clause: CueClause,
  lexicon: SpeechLexicon,
): number {
  const word = tokens[from];
  if (lexicon.order !== 'subject-first' || lexicon.segmenter || from === clause.cue.to + 1) return from;
  if (tellsOfNoun(tokens, from, lexicon)) return tokens.length;
  // "testifying on Monday | who had opened the gate": a day between.
  const apart = tokens[from - 1]?.tag === 'time' && word?.tag === 'relative';
  const describes =
    word !== undefined && opensRelative(word, lexicon) && (tokens[from - 1]?.tag === 'noun' || apart);
  if (!describes) return from;
  const telling = lexicon.telling.has(tokens[clause.cue.from]?.lower ?? '');
  for (let at = from + 1; at < from + 20 && tokens[at]?.sentence === clause.sentence; at += 1) {
    if (lexicon.openers.has(tokens[at]?.lower ?? '') && telling) return at;
    if (tokens[at]?.kind === 'quotation' || tokens[at]?.tag === 'cue') return from;
  }
  return telling ? from : tokens.length;
}

/** "a row of problems | that have grown": what has its verb right behind is about the noun before. */
export function tellsOfNoun(tokens: readonly Token[], at: number, lexicon: SpeechLexicon): boolean {
  if (!lexicon.openers.has(tokens[at]?.lower ?? '') || tokens[at - 1]?.tag !== 'noun') return false;
  const next = tokens[at + 1];
  return next?.tag === 'auxiliary' || (next?.tag === 'verb' && !lexicon.alsoNouns.has(next.lower));
}

/** "added three boats | so the crews can go", "added three boats, and they": where the next clause starts, the object ends. */
export function clauseEnd(
  tokens: readonly Token[],
  from: number,
  to: number,
  lexicon: SpeechLexicon,
): number {
  if (lexicon.order !== 'subject-first' || lexicon.segmenter || !OBJECTS.has(tokens[from]?.tag ?? 'noun'))
    return to;
  for (let at = from + 1; at < to; at += 1) {
    const { lower = '', tag } = tokens[at] ?? {};
    const next = tokens[at + 1]?.tag;
    const opens =
      tag !== 'coordinator' &&
      lexicon.subordinators.has(lower) &&
      !lexicon.complementisers.has(lower) &&
      // "claimed victory | as the house closed"; "said it was as good as new".
      !(lexicon.asWords.has(lower) && hasVerb(tokens, from, at));
    if (opens || (lower === ',' && (next === 'coordinator' || next === 'subordinator'))) return at - 1;
  }
  return to;
}

/** "warned the crews | to boost their guard": a word of no list behind the marker, with an object. */
export function infinitiveAt(tokens: readonly Token[], at: number, lexicon: SpeechLexicon): boolean {
  const verb = tokens[at + 1];
  const object = tokens[at + 2]?.tag;
  return (
    lexicon.infinitiveMarkers.has(tokens[at]?.lower ?? '') &&
    verb?.kind === 'word' &&
    !verb.capital &&
    verb.tag === 'noun' &&
    !endsWithAny(verb.lower, lexicon.pluralEndings) &&
    // "warned people to keep off": no noun, which would have its own article or end in -s.
    (object === 'determiner' || object === 'pronoun' || object === 'adverb' || object === 'preposition')
  );
}

/** "affirme | ne pas savoir", "ha detto | di essere", "dijo | haber visto": an infinitive of the one who says so. */
export function saidInfinitive(tokens: readonly Token[], start: number, lexicon: SpeechLexicon): boolean {
  if (lexicon.saidInfinitives === null) return false;
  let at = start;
  if (lexicon.infinitiveTies.includes(tokens[at]?.lower ?? '')) at += 1;
  else if (lexicon.infinitiveTies.includes(NEEDED)) return false;
  while (at < start + 4 && isLight(tokens[at], lexicon)) at += 1;
  const verb = tokens[at];
  const free = verb?.tag === 'noun' || verb?.tag === 'infinitive';
  return (
    free &&
    verb.sentence === tokens[start]?.sentence &&
    !verb.capital &&
    lexicon.saidInfinitives.test(verb.lower)
  );
}

/** Stands among the ties of a language that never goes without one: Italian "di". */
const NEEDED = '!';

/** Negations and pronouns before an infinitive. */
function isLight(token: Token | undefined, lexicon: SpeechLexicon): boolean {
  const { lower = '', tag } = token ?? {};
  return (
    lexicon.negations.has(lower) || lexicon.reflexives.has(lower) || tag === 'auxiliary' || tag === 'adverb'
  );
}

/** "Some fees announced in | the paper include": the verb only describes what stands before it. */
export function isDescribed(
  tokens: readonly Token[],
  from: number,
  { cue }: CueClause,
  lexicon: SpeechLexicon,
): boolean {
  return (
    lexicon.order === 'subject-first' &&
    from === cue.to + 2 &&
    tokens[from - 1]?.tag === 'preposition' &&
    lexicon.hasVerbEnding(tokens[cue.from]?.lower ?? '') &&
    tokens[cue.from - 1]?.tag === 'noun'
  );
}

/** A participle of naming behind its noun, an object, and a finite verb that can only be the noun’s. */
export function bearsName(
  tokens: readonly Token[],
  from: number,
  { cue }: CueClause,
  lexicon: SpeechLexicon,
): boolean {
  if (lexicon.order !== 'subject-first' || tokens[cue.from - 1]?.tag !== 'noun') return false;
  if (from !== cue.to + 1 || !lexicon.hasVerbEnding(tokens[cue.from]?.lower ?? '')) return false;
  const object = nounPhraseStartingAt(tokens, from, lexicon);
  const next = object ? tokens[object.to + 1]?.tag : undefined;
  return next === 'auxiliary' || next === 'verb';
}

/** "You say you want it": whoever reads it. */
export function saysAnyone(
  tokens: readonly Token[],
  { subject }: CueClause,
  { order, segmenter, pronouns }: SpeechLexicon,
): boolean {
  const { lower = '' } = tokens[subject.to] ?? {};
  return order === 'subject-first' && segmenter === null && pronouns.get(lower) === 'any';
}

/** "for saying", "the risk of telling": nobody has said it yet. */
export function hypothetical(tokens: readonly Token[], clause: CueClause, lexicon: SpeechLexicon): boolean {
  const before = tokens[clause.cue.from - 1];
  if (clause.form === 'noun') return !lexicon.openers.has(tokens[clause.cue.to + 1]?.lower ?? '');
  if (clause.form === 'participle')
    return (
      before?.tag === 'preposition' && !lexicon.withs.has(before.lower) && lexicon.genitives.has(before.lower)
    );
  return clause.strength === 'quoting';
}

/** "Das sagte Jan Roth, Leiter des Amtes": the sentence points back at what was said. */
export function pointsBack(
  tokens: readonly Token[],
  { cue, subject }: CueClause,
  lexicon: SpeechLexicon,
): boolean {
  const pointer = tokens[cue.from - 1];
  // "Así lo explica la ministra en una carta", "l’a annoncé le maire": the pronoun is what was said.
  if (lexicon.objectArticles) {
    let at = cue.from - 1;
    while (tokens[at]?.tag === 'auxiliary') at -= 1;
    const behind = tokens[Math.max(cue.to, subject.to) + 1];
    const pronoun = tokens[at]?.tag === 'adverb' && lexicon.determiners.has(tokens[at]?.lower ?? '');
    // "comme l’a annoncé le maire": its own sentence says what.
    if (lexicon.reportOpeners.has(tokens[at - 1]?.lower ?? '')) return false;
    if (pronoun && behind?.lower !== ':' && !lexicon.complementisers.has(behind?.lower ?? '')) return true;
  }
  return (
    subject.from > cue.to &&
    lexicon.pointers.has(pointer?.lower ?? '') &&
    lexicon.dummies.has(pointer?.lower ?? '') &&
    tokens[cue.from - 2]?.sentence !== pointer?.sentence
  );
}

/** "The filing states that": behind a document the form is no plural noun and says something. */
export function documentStates(
  tokens: readonly Token[],
  { cue, subject }: CueClause,
  lexicon: SpeechLexicon,
): boolean {
  return (
    lexicon.saying.has(tokens[cue.from]?.lower ?? '') &&
    endsWithAny(tokens[cue.from]?.lower ?? '', lexicon.pluralEndings) &&
    lexicon.openers.has(tokens[cue.to + 1]?.lower ?? '') &&
    subject.to === cue.from - 1 &&
    lexicon.documentNouns.has(tokens[cue.from - 1]?.lower ?? '')
  );
}

/** "highlighted the sticking point: the guards had left": what follows the colon. */
export function colonAhead(tokens: readonly Token[], start: number, sentence: number): number | null {
  for (let at = start; at < start + 8; at += 1) {
    const token = tokens[at];
    if (!token || token.sentence !== sentence || isVerbal(token.tag) || token.kind === 'quotation')
      return null;
    if (token.lower === ':') return tokens[at + 1]?.sentence === sentence ? at + 1 : null;
  }
  return null;
}

/** What a clause or an object may open with. */
export function isPhraseStart(token: Token): boolean {
  return (
    isNouny(token.tag) ||
    token.tag === 'determiner' ||
    token.tag === 'pronoun' ||
    token.tag === 'quotation' ||
    token.tag === 'time'
  );
}

/** "her", "them": a pronoun that is no subject of a clause. */
export function isObject({ tag, lower }: Token, { order, obliques }: SpeechLexicon): boolean {
  return order === 'subject-first' && tag === 'pronoun' && obliques.has(lower);
}
