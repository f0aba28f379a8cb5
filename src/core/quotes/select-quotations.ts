/**
 * Tells words someone said from words in marks for other reasons: titles, names, terms, scare
 * quotes, headlines, attributes of markup. Longer passages are quotations; for short ones evidence
 * is counted in points, each about one unit of log-odds, so that no single sign decides alone.
 */
import type { Trace } from '../analysis/document.ts';
import type { Attribution } from './attribute-passages.ts';
import { clausesIn, type CueClause } from './cue-clauses.ts';
import { endsWithAny } from './lexicon-parts.ts';
import type { SpeechLexicon } from './lexicon.ts';
import { agreeInLists } from './listed-passages.ts';
import { isName, isTitle } from './names-in-marks.ts';
import { isNamed } from './named-terms.ts';
import type { Passage } from './pair-marks.ts';
import { namedByNoun, obliqueBefore, opensAsName, opensContent } from './passage-places.ts';
import { namesPaper } from './papers-in-marks.ts';
import { endsInStop, MOST_COUNTED, passageWords } from './passage-words.ts';
import { tokenStartingAt, type Frame, type Token } from './tokens.ts';
import { citation, workOf } from './works.ts';

/** From this many words on a passage is a quotation unless its place rules it out. */
const LONG = 7;

/** The same for a language without data: there, only the marks speak. */
const LONG_UNKNOWN = 4;

/** Points for standing inside a reported clause: its words are the speaker’s, whatever they name. */
const REPORTED = 4;

/** Words up to which a noun phrase may be the name of a law or a programme. */
const LONGEST_TITLE = 10;

/** What a frame's passages are judged by beside their own neighbourhood. */
export interface SelectionContext {
  readonly text: string;
  readonly lexicon: SpeechLexicon;
  readonly clauses: (frame: Frame) => readonly CueClause[];
  /** Frame that holds the headline, or null. */
  readonly headline: Frame | null;
  /** The text marks its quotations with double marks, so single ones alone mean something else. */
  readonly doubles: boolean;
  /** Passages inside a reported clause, by index. */
  readonly reported: ReadonlySet<number>;
  /** The name of the document’s own paper, or nothing. */
  readonly paper: string;
}

/** The attributions of those passages that are quotations; `attributions` has one for each passage of the frame. */
export function selectQuotations(
  frame: Frame,
  attributions: readonly Attribution[],
  passages: readonly Passage[],
  context: SelectionContext,
  trace: Trace,
): Attribution[] {
  if (attributions.length === 0) return [];
  const clauses = context.clauses(frame);
  const judged = attributions.flatMap((attribution, order) => {
    const at = frame.quotations[order] as number;
    const passage = passages[attribution.passage];
    if (!passage) return [];
    const own = clausesIn(clauses, frame.tokens[at]?.sentence ?? -1);
    const inner = context.text.slice(passage.inner.start, passage.inner.end);
    const words = passageWords(inner, MOST_COUNTED);
    const reason = refusal(frame, at, attribution, passage, inner, words, own, context);
    const counted = reason === null ? !isLong(words, context.lexicon) : reason === BY_POINTS;
    return { attribution, passage, at, reason, counted };
  });
  return agreeInLists(judged, frame.tokens, context.lexicon).flatMap(({ attribution, passage, reason }) => {
    if (reason === null) return attribution;
    trace('select-quotations', context.text.slice(passage.start, passage.end), `no quotation: ${reason}`);
    return [];
  });
}

/** What the points say of a passage that they refuse. */
const BY_POINTS = 'a title, a name or a term';

/** Long enough to be a quotation unless its place rules it out. */
function isLong(words: readonly string[], lexicon: SpeechLexicon): boolean {
  return words.length >= (lexicon.hasVerbs ? LONG : LONG_UNKNOWN);
}

/** Why a passage is no quotation, or null where it is one. */
function refusal(
  frame: Frame,
  index: number,
  attribution: Attribution,
  passage: Passage,
  inner: string,
  words: readonly string[],
  clauses: readonly CueClause[],
  context: SelectionContext,
): string | null {
  const { tokens } = frame;
  const { text } = context;
  if (frame === context.headline) return 'a headline repeats words of the text';
  if (text[passage.start - 1] === '=') return 'an attribute of markup';
  if (attribution.rule === 'dash' && citation(tokens, index)) return 'a reference with its date';
  if (words.length === 0) return 'no words';
  const single = passage.family === 'single-curly' || passage.family === 'single-straight';
  // Hindi papers set words said in either.
  const either = context.lexicon.subjectMarkers.size > 0 && words.length >= LONG && attribution.cue !== null;
  if (single && context.doubles && !either) return 'single marks where the text quotes in double ones';
  if (words.length < LONG && clauses.some(({ subject }) => subject.from <= index && index <= subject.to))
    return 'part of a speaker’s name';
  const { lexicon } = context;
  if (namesPaper(tokens, index, words, context.paper, lexicon)) return 'the name of a paper';
  if (lexicon.hasVerbs && apposed(tokens, index, attribution, inner, words, lexicon))
    return 'named by the noun before it';
  if (workOf(tokens, index, attribution, inner, lexicon)) return 'a work with its author';
  // "an article titled “Where the Old Harbour Boats Go at Night”"
  if (index > 0 && lexicon.namings.has(tokens[index - 1]?.lower ?? ''))
    if (isTitle(passageWords(inner), lexicon)) return 'titled so';
  const unclaimed = attribution.rule === 'subject' || attribution.rule === 'none';
  // "nach einem „Gesetz zur Förderung der alten Häfen“": long, and still a name.
  if (
    lexicon.nounsCapital &&
    unclaimed &&
    words.length <= LONGEST_TITLE &&
    !endsInStop(inner) &&
    isName(words, lexicon)
  )
    return 'a long name';
  if (isLong(words, lexicon)) return null;
  const sum =
    points(tokens, index, inner, words, attribution, lexicon) +
    told(tokens, index, words, attribution, context);
  return sum < 0 ? BY_POINTS : null;
}

/** "the motto “…”", "the song “…”": a noun right before and nobody who speaks. */
function apposed(
  tokens: readonly Token[],
  index: number,
  attribution: Attribution,
  inner: string,
  words: readonly string[],
  lexicon: SpeechLexicon,
): boolean {
  if (index === 0 || words.length >= MOST_COUNTED) return false;
  const { titleNouns } = lexicon;
  const comma = tokens[index - 1]?.lower === ',' && titleNouns.has(tokens[index - 2]?.lower ?? '');
  const before = tokens[comma ? index - 2 : index - 1];
  // "his book, “An American Son.”": the stop is the sentence’s.
  const stopped = endsInStop(inner) && !(titleNouns.has(before?.lower ?? '') && !lexicon.nounsCapital);
  if (stopped || before?.kind !== 'word' || before.sentence !== tokens[index]?.sentence) return false;
  // "صحيفة «الوادي»", and not "this paper “lies”": few words where nothing is written large.
  if (titleNouns.has(before.lower) && CASELESS.test(inner))
    return words.length <= SHORT_TITLE && tokens[index - 2]?.tag !== 'determiner';
  const capital = /^\p{Lu}/u.test(inner);
  // "unter dem Motto „laufen, springen“": no capital, but nobody who speaks.
  if (lexicon.nounsCapital && !capital && (attribution.speaker !== null || !titleNouns.has(before.lower)))
    return false;
  if (lexicon.examples.has(before.lower) && /^\p{Lu}/u.test(inner) && lexicon.nounsCapital)
    return attribution.rule === 'subject' || attribution.rule === 'none';
  const opening = tokens[index - 2]?.sentence !== before.sentence && /^\p{Lu}/u.test(inner);
  if (before.tag !== 'noun' && !(before.tag === 'name' && opening)) return false;
  // "unter dem Titel „Alles wird teurer“": whoever says it, it is a title.
  const unclaimed = attribution.rule === 'subject' || attribution.rule === 'none';
  if (titleNouns.has(before.lower) && !lexicon.nounsCapital) {
    // "of the show, “It is over,” she said": the comma opens what was said.
    if (comma && attribution.rule === 'behind' && !isTitle(words, lexicon)) return false;
    return capital && (unclaimed || words.length === 1 || isTitle(words, lexicon));
  }
  return titleNouns.has(before.lower) || unclaimed;
}

const CASELESS = /^\p{Lo}/u;
/** Words of a title in a script without capitals; more are rather what somebody said. */
const SHORT_TITLE = 4;

/**
 * Words in marks inside a reported clause are the speaker’s; where they look like a title they may also
 * name where or to whom it was said ("told “Morning Talk”", "in “The Book of Tides”").
 */
function told(
  tokens: readonly Token[],
  index: number,
  words: readonly string[],
  { passage }: Attribution,
  { lexicon, reported }: SelectionContext,
): number {
  if (lexicon.nounsCapital || !reported.has(passage)) return 0;
  const before = tokens[index - 1];
  const placed =
    isListed(before, lexicon) ||
    before?.tag === 'preposition' ||
    before?.tag === 'possessive' ||
    (before?.tag === 'determiner' && tokens[index - 2]?.tag === 'preposition') ||
    lexicon.telling.has(before?.lower ?? '');
  return placed && isTitle(words, lexicon) ? 0 : REPORTED;
}

/** "songs, including “Long Night,” “Black Sea”": behind a word for examples or another passage. */
function isListed(before: Token | undefined, { examples, asWords }: SpeechLexicon): boolean {
  const lower = before?.lower ?? '';
  return before?.kind === 'quotation' || (examples.has(lower) && !asWords.has(lower));
}

function points(
  tokens: readonly Token[],
  index: number,
  inner: string,
  words: readonly string[],
  attribution: Attribution,
  lexicon: SpeechLexicon,
): number {
  const [token, before, after] = [tokens[index], tokens[index - 1], tokens[index + 1]];
  const starts = !before || before.sentence !== token?.sentence;
  const stopped = endsInStop(inner) || (starts && after?.lower === '.');
  const capital = /^\p{Lu}/u.test(inner);
  const lower = words[0]?.toLowerCase() ?? '';
  let sum = RULES[attribution.rule];
  const unclaimed = attribution.rule === 'subject' || attribution.rule === 'none';
  // A fragment in a sentence where nobody speaks is a term in use.
  if (attribution.rule === 'none' && words.length < 4 && !(starts && stopped) && !lexicon.nounsCapital)
    sum -= 2.5;
  if (
    attribution.rule === 'subject' &&
    !lexicon.nounsCapital &&
    words.length < 4 &&
    before?.tag !== 'auxiliary' &&
    before?.tag !== 'verb'
  )
    sum -= 1.5;
  // Where capitals tell nouns and not names, a passage that no verb of saying claims is mostly a name.
  if (lexicon.nounsCapital && unclaimed) sum -= capital ? 3 : attribution.rule === 'subject' ? 3.5 : 1.5;
  // Scripts without capitals do not mark their names, so a passage nobody claims is mostly one.
  if (/^\p{Lo}/u.test(inner) && unclaimed && !stopped) sum -= 3;
  const title = lexicon.nounsCapital ? isName(words, lexicon) : isTitle(words, lexicon);
  const example = unclaimed && before !== undefined && lexicon.examples.has(before.lower);
  if (!starts && capital && (example || (title && !lexicon.nounsCapital && isListed(before, lexicon))))
    sum -= 4;
  const speaker = attribution.speaker;
  if (speaker && lexicon.dummies.has(tokenStartingAt(tokens, speaker.start)?.lower ?? '')) sum -= 3;
  if (after?.tag === 'quoting' && attribution.rule === 'subject') sum -= 3;
  if (words.length === 1) sum -= 2.5;
  else if (words.length < 4) sum -= 1;
  // "в разговоре с «Вестником»", "шахты «Северная»": the name of a paper or a thing.
  if (lexicon.clauseCommas && lexicon.order === 'free' && token?.nameLike && words.length < 3 && !starts)
    if (before?.tag === 'preposition' || (before?.tag === 'noun' && attribution.rule !== 'label')) sum -= 6;
  // A title that nobody is said to speak of is one; so is a number that stands alone.
  if (title) sum -= attribution.rule === 'subject' ? 4 : 3.5;
  else if (words.length === 1 && /^\p{N}+$/u.test(words[0] ?? '')) sum -= 3.5;
  else if (capital && !starts && before?.kind === 'word') sum -= 0.5;
  // "The ship is called “Northern Star”": nobody said it.
  if (title && attribution.rule === 'before' && attribution.cue && !attribution.speaker) sum -= 5;
  // "a co-editor of “Harbour Light.”", "“Spring” and “Autumn.”": the stop is the sentence’s.
  const last = capital && words.length === 1 && before?.tag === 'coordinator';
  const within = last || (title && (before?.tag === 'preposition' || before?.tag === 'possessive'));
  if (stopped && (starts || !within)) sum += starts ? 4 : before?.lower === ':' ? 3 : 1;
  // "a chant of “Save the port!”"
  const cried =
    before !== undefined &&
    lexicon.genitives.has(before.lower) &&
    lexicon.speechNouns.has(tokens[index - 2]?.lower ?? '');
  if (cried && /[!?]/u.test(inner)) sum += title ? 9 : 6;
  if (!starts && before) {
    if (before.tag === 'possessive') sum -= title || (capital && words.length === 1) ? 6 : 3;
    // “Morning Talk” may be told something too.
    if (title && lexicon.telling.has(before.lower)) sum -= 6;
    if (before.tag === 'auxiliary') sum += 1.5;
    // "the name means “river mouth”": a word for another.
    if (unclaimed && lexicon.attitudes.has(before.lower)) sum -= 6;
    // "La alcaldesa ha callado: «Respeto a la Justicia»"
    if (before.lower === ':' && attribution.rule === 'subject' && lexicon.objectArticles) sum += 4;
    if (lexicon.soCalled.has(before.lower)) sum -= 6;
    // "nennt sich „Freie Flut“"
    if (title && lexicon.nounsCapital && lexicon.reflexives.has(before.lower)) sum -= 8;
    if (title && opensAsName(tokens, index, attribution, lexicon)) sum -= 5;
    // "mit den Worten „…“"
    if (lexicon.nounsCapital && lexicon.speechNouns.has(before.lower)) sum += 3;
    // A foreign name, whose small words German takes for its own: „Corriere da Capo“.
    const foreign = lexicon.nounsCapital && capital && /^\p{Lu}/u.test(words.at(-1) ?? '');
    const named = title || (foreign && words.length < 5);
    // „In der „Morgenpost“ schreibt“: a name in a phrase of place.
    const content = opensContent(tokens, index, attribution, lexicon);
    // "sprach von „Das Haus am Kai“": behind a preposition a capital article opens a title, words said would be a dative.
    const cited = title && lexicon.nounsCapital && lexicon.determiners.has(lower);
    if (content) sum += cited ? -6 : title ? 2.5 : 1;
    else if (named && before.tag === 'determiner' && tokens[index - 2]?.tag === 'preposition') sum -= 4;
    else if (before.tag === 'preposition' && !lexicon.asWords.has(before.lower)) sum -= title ? 4 : 1;
    const claimed = attribution.rule === 'before' || attribution.rule === 'behind';
    const unnamed =
      lexicon.nounsCapital && claimed && !(title && namedByNoun(tokens, index, attribution, lexicon));
    if (before.tag === 'noun' && capital && (title || !stopped) && !unnamed) sum -= title ? 5.5 : 2;
    // "sagte der „Morgenpost“": the hearer, or whose it is; a quotation would be no dative.
    if (named && lexicon.nounsCapital && !content && obliqueBefore(tokens, index, lexicon)) sum -= 5;
    // "fiction known as “cosy crime”"
    if (lexicon.asWords.has(before.lower) && isNamed(tokens, index - 2, lexicon)) sum -= 6;
    if (lexicon.namings.has(before.lower) || lexicon.namingsBehind.has(after?.lower ?? '')) sum -= 8;
    if (before.tag === 'determiner' && capital && after?.tag === 'noun') sum -= 6;
    // "a user labelled “Anonymous”": the verb names, nobody speaks.
    if (
      before.tag === 'quoting' &&
      capital &&
      !/[!?]["”’']*$/u.test(inner) &&
      tokens[index - 2]?.tag === 'noun'
    )
      sum -= 7;
    if (lexicon.accordingAfter.size === 0 && before.tag === 'verb') sum -= 0.5;
  }
  // „Ende der Reise“, so das Ministerium: nothing but its speaker follows.
  const so = tokens[index + (after?.lower === ',' ? 2 : 1)];
  if (attribution.rule === 'behind' && lexicon.invertedCues.has(so?.lower ?? '')) sum += 4;
  // „Seestern“ nannte er sein Boot; „Unhaltbar“ nannte er die Lage.
  const judges =
    words.length > 1 ? !lexicon.definites.has(lower) : endsWithAny(lower, lexicon.predicateEndings);
  if (starts && lexicon.predicateVerbs.has(after?.lower ?? '') && !judges) sum -= 7;
  if (lexicon.nounsCapital && capital && words.length < 3) {
    // "was als „Flutlicht“ bezeichnet wird": a term, by nobody.
    const next = tokens[index + 2]?.lower ?? '';
    if (unclaimed || attribution.rule === 'carried')
      if (lexicon.asWords.has(before?.lower ?? '') && lexicon.passives.has(next)) sum -= 4;
    // "Kreuzungen („Hybride“)": another word for the one before.
    if (before?.lower === '(' && after?.lower === ')') sum -= 4;
    // "das „Kesselhaus“ der Brauerei"
    if (
      before?.tag === 'determiner' &&
      after?.tag === 'determiner' &&
      lexicon.genitiveArticles.has(after.lower)
    )
      sum -= 4;
    // "Dies nennt man „Umflaggen“": nobody said it.
    if (attribution.rule === 'before' && attribution.cue && !attribution.speaker) sum -= 5;
  }
  if (after && after.sentence === token?.sentence) {
    if (after.tag === 'relative') sum -= 2.5;
    if (after.tag === 'verb') sum -= 1.5;
    if (after.tag === 'pronoun') sum += 1;
  }
  if (attribution.cue && attribution.rule === 'before') {
    let near = index - 1;
    while (near >= 0 && (tokens[near]?.start ?? 0) > attribution.cue.start) near -= 1;
    if (tokens[near]?.start !== attribution.cue.start) near = -1;
    const tag = tokens[near]?.tag;
    if (tag === 'quoting' || tag === 'participle') sum += 1.5;
    if (near >= 0 && index - near <= 2 && before?.tag !== 'preposition') sum += 1;
  }
  return sum;
}

const RULES: Readonly<Record<Attribution['rule'], number>> = {
  behind: 7,
  before: 6.5,
  trailing: 8,
  dash: 6,
  label: 7,
  subject: 3.5,
  carried: 3,
  reported: 5.5,
  none: 2.5,
};
