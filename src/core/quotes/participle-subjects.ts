/** Whose verb a form without a subject of its own is: ", saying", "with one official saying", "and called". */
import type { CueClause } from './cue-clauses.ts';
import type { SpeechLexicon } from './lexicon.ts';
import { nounPhraseEndingAt, nounPhraseStartingAt, type TokenRange } from './noun-phrases.ts';
import { namesSeveral } from './plural-posts.ts';
import { endsInPlural } from './plural-subjects.ts';
import { sentenceStart, sharedSubject, subjectBefore } from './subjects.ts';
import { isNouny } from './tag-tokens.ts';
import type { Tag, Token } from './tokens.ts';
import { isVerbal } from './verbal-tags.ts';

/** "“…,” said Hale, adding that": the subject of the inserted clause that ends at the comma before. */
export function subjectOfInsertion(
  tokens: readonly Token[],
  at: number,
  { cue, subject, form, sentence }: Pick<CueClause, 'cue' | 'subject' | 'form' | 'sentence'>,
): TokenRange | null {
  const token = tokens[at];
  if (form !== 'finite' || token?.sentence !== sentence || tokens[at - 1]?.lower !== ',') return null;
  const lead = tokens[Math.min(cue.from, subject.from) - 1];
  const inserted = lead?.sentence === sentence && (lead.tag === 'quotation' || lead.lower === ',');
  if (!inserted) return null;
  for (let index = Math.max(cue.to, subject.to) + 1; index < at - 1; index += 1) {
    const tag = tokens[index]?.tag;
    if (tag === undefined || BREAKS.has(tag)) return null;
  }
  return subject;
}

/** "that Hale thanked the crews and called the port a home": a verb of saying goes on with the subject before. */
export function coordinatedSubject(
  tokens: readonly Token[],
  at: number,
  { cue, subject, form, order, sentence }: Pick<CueClause, 'cue' | 'subject' | 'form' | 'order' | 'sentence'>,
  lexicon: SpeechLexicon,
): TokenRange | null {
  let tie = at - 1;
  while (tokens[tie]?.tag === 'adverb' || tokens[tie]?.tag === 'time' || tokens[tie]?.tag === 'auxiliary')
    tie -= 1;
  if (tokens[tie]?.tag !== 'coordinator' || tokens[tie]?.sentence !== sentence) return null;
  if (form !== 'finite' || order !== 'before' || cue.to >= tie || subject.to > cue.from) return null;
  // "Hale claims that the north takes “orders,” and asserts that": behind a comma the outer verb goes on.
  const mark = tokens[tie - 1]?.lower;
  if (lexicon.openers.has(tokens[cue.to + 1]?.lower ?? '') && (mark === ',' || mark === '",')) return subject;
  for (let index = cue.to + 1; index < tie; index += 1) {
    const tag = tokens[index]?.tag;
    if (tag === 'verb' || tag === 'auxiliary' || tag === 'relative' || tag === 'subordinator') return null;
  }
  return subject;
}

/** "Hahn sagt: „…“, und fügt hinzu: „…“": a verb behind the words and "and" goes on with their speaker. */
export function goesOnBehindWords(
  tokens: readonly Token[],
  at: number,
  { cue, subject, order, form }: Pick<CueClause, 'cue' | 'subject' | 'order' | 'form'>,
): TokenRange | null {
  if (tokens[at - 1]?.tag !== 'coordinator' || order === 'according' || form === 'noun') return null;
  const words = tokens[at - 2]?.lower === ',' ? at - 3 : at - 2;
  const { kind, sentence } = tokens[words] ?? {};
  return kind === 'quotation' && sentence === tokens[at]?.sentence && cue.to < words ? subject : null;
}

const BREAKS: ReadonlySet<Tag> = new Set<Tag>([
  'verb',
  'auxiliary',
  'cue',
  'quoting',
  'quotation',
  'relative',
]);

/** ", saying": the sentence's subject; "with one poster writing": the phrase right before. */
export function participleSubject(
  tokens: readonly Token[],
  at: number,
  lexicon: SpeechLexicon,
): TokenRange | null {
  const previous = tokens[at - 1];
  if (previous && (isNouny(previous.tag) || previous.tag === 'pronoun')) {
    const whole = nounPhraseEndingAt(tokens, at - 1, lexicon, sentenceStart(tokens, at));
    const phrase = whole && severalIn(tokens, whole, lexicon);
    if (phrase && lexicon.legendForms.has(tokens[at]?.lower ?? '')) return phrase;
    const lead = phrase && tokens[phrase.from - 1];
    // "Holding signs calling her “a liar,” the crews left": the phrase does something and is nobody.
    const opener = phrase ? tokens[phrase.from] : undefined;
    if (
      phrase &&
      lead?.sentence !== opener?.sentence &&
      phrase.from < phrase.to &&
      lexicon.gerundEndings.some((ending) => opener?.lower.endsWith(ending))
    )
      return behindComma(tokens, at, lexicon) ?? phrase;
    // "has left fans wondering": several people, and a verb that leaves them at it.
    const many = phrase !== null && endsInPlural(tokens[phrase.to]?.lower ?? '', lexicon);
    if (many && lexicon.leavings.has(lead?.lower ?? '')) return phrase;
    // The object of another verb ("released a statement saying") leaves the saying to that verb's subject.
    if (phrase && whole && phrase.from > whole.from) return phrase;
    if (phrase && (!lead || lexicon.withs.has(lead.lower) || lead.tag === 'auxiliary' || lead.lower === ','))
      return phrase;
    return sharedSubject(tokens, at, lexicon) ?? phrase;
  }
  const shared = sharedSubject(tokens, at, lexicon);
  if (shared) return shared;
  const direct = subjectBefore(tokens, at, lexicon);
  if (direct) return direct;
  const described = describedBefore(tokens, at, lexicon);
  if (described) return described;
  // "Speaking from New York, she said": the subject follows the comma.
  const start = sentenceStart(tokens, at);
  if (
    start !== at &&
    !(start === at - 1 && (previous?.tag === 'subordinator' || previous?.tag === 'preposition'))
  )
    return null;
  return behindComma(tokens, at, lexicon);
}

/** "Hale, | citing “the cost,” left": the phrase that opens the clause, before the comma. */
function describedBefore(tokens: readonly Token[], at: number, lexicon: SpeechLexicon): TokenRange | null {
  if (lexicon.order !== 'subject-first' || lexicon.segmenter || tokens[at - 1]?.lower !== ',') return null;
  const start = sentenceStart(tokens, at);
  const phrase = nounPhraseEndingAt(tokens, at - 2, lexicon, start);
  const before = phrase && tokens[phrase.from - 1];
  return phrase && (phrase.from === start || before?.tag === 'coordinator' || before?.tag === 'subordinator')
    ? phrase
    : null;
}

/** The phrase behind a comma further on that has a verb of its own, else the first behind a comma. */
function behindComma(tokens: readonly Token[], at: number, lexicon: SpeechLexicon): TokenRange | null {
  let first: TokenRange | null = null;
  for (
    let comma = at + 1;
    comma < tokens.length && tokens[comma]?.sentence === tokens[at]?.sentence;
    comma += 1
  ) {
    // The comma may stand inside the marks: "After calling it “a farce,” she left".
    const { lower } = tokens[comma] ?? {};
    if (lower !== ',' && lower !== '",') continue;
    const phrase = nounPhraseStartingAt(tokens, comma + 1, lexicon);
    first ??= phrase;
    // "Calling her rival, Ann Lake, “a danger,” Mr. Hale asked": what a verb follows, not an apposition.
    if (phrase && isVerbal(tokens[phrase.to + 1]?.tag)) return phrase;
  }
  return first;
}

/** "With an answer to | traders | saying": the plural of a post, where the phrase before it hangs on another preposition. */
function severalIn(tokens: readonly Token[], phrase: TokenRange, lexicon: SpeechLexicon): TokenRange {
  const { from, to } = phrase;
  const tie = tokens[to - 1];
  const several = tokens[to];
  const bare =
    tie?.tag === 'preposition' &&
    !lexicon.genitives.has(tie.lower) &&
    tokens[from - 1]?.tag === 'preposition' &&
    several?.tag === 'noun';
  return bare && namesSeveral(several.lower, lexicon) ? { from: to, to } : phrase;
}
