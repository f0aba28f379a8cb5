/**
 * Sentences that go on with a report in its own mood, without a verb of saying: "Die Brücke sei alt, sagte Roth. Man
 * habe lange gewartet." Whoever spoke before speaks on; sentences of one speaker in a row are one statement.
 */
import type { Trace } from '../analysis/document.ts';
import type { Span } from '../model.ts';
import { firstStartingAt } from '../timeline/spans.ts';
import type { Attribution } from './attribute-passages.ts';
import type { ReadFrame } from './carry-speakers.ts';
import { clausesIn, type CueClause } from './cue-clauses.ts';
import type { Statement } from './find-statements.ts';
import { Listing } from './lexicon-parts.ts';
import type { TokenRange } from './noun-phrases.ts';
import type { SpeechLexicon } from './lexicon.ts';
import { mainMood, type MainMood } from './main-mood.ts';
import type { Passage } from './pair-marks.ts';
import { namesOrganisation, namesPost } from './person-part.ts';
import { passagesOf } from './statement-parts.ts';
import { sentenceSubject } from './subject-order.ts';
import { isNouny } from './tag-tokens.ts';
import type { Token } from './tokens.ts';

/** Sentences back to which whoever spoke last is looked for. */
const REACH = 6;

/** One sentence and what the steps before found in it. */
interface Sentence extends Span {
  readonly read: ReadFrame;
  readonly from: number;
  /** Behind its last token. */
  readonly to: number;
  readonly sentence: number;
}

/** Who is said to speak somewhere in the text; null where nobody is told ("hieß es"). */
interface Said extends Span {
  readonly speaker: Span | null;
}

/** What the steps before found. */
export interface Told {
  readonly frames: readonly ReadFrame[];
  readonly statements: readonly Statement[];
  readonly attributions: readonly Attribution[];
  readonly passages: readonly Passage[];
  /** Blocks of interviews, whose turns have their speakers. */
  readonly turns: ReadonlyMap<number, unknown>;
}

/** The statements in their order, with those that only their mood tells. */
export function reportedSequels(
  text: string,
  told: Told,
  lexicon: SpeechLexicon,
  trace: Trace,
): readonly Statement[] {
  const { frames, statements } = told;
  if (lexicon.openMoods.size === 0) return statements;
  if (!frames.some(({ frame }) => (frame.listing & Listing.reported) !== 0)) return statements;
  const sentences = frames.flatMap((read) =>
    read.heading || told.turns.has(read.frame.block) ? [] : sentencesOf(read),
  );
  const said = saidIn(sentences, told);
  const made: Statement[] = [];
  const dropped = new Set<Statement>();
  for (let at = 0, before: Statement | null = null; at < sentences.length; at += 1) {
    const sentence = sentences[at] as Sentence;
    const previous = sentences[at - 1]?.read === sentence.read ? sentences[at - 1] : undefined;
    const last: Statement | null = previous ? before : null;
    before = null;
    const mood = mainMood(sentence.read.frame.tokens, sentence.from, lexicon);
    if (!mood || (mood.kind === 'open' && !last && !(previous && speaks(previous, said)))) continue;
    if (
      !clausesIn(sentence.read.clauses, sentence.sentence).every((clause) =>
        isInside(sentence, clause, mood, lexicon),
      )
    )
      continue;
    const speaker = last ? last.speaker : lastSpeaker(sentences, at, said, lexicon);
    if (speaker === undefined) continue;
    for (let next = firstStartingAt(statements, sentence.start); next < statements.length; next += 1) {
      const statement = statements[next] as Statement;
      if (statement.start >= sentence.end) break;
      if (statement.end <= sentence.end) dropped.add(statement);
    }
    said.set(sentence, { ...sentence, speaker });
    before = sequel(sentence, last, speaker);
    if (last) made.pop();
    made.push(before);
    trace('reported-sequels', text.slice(sentence.start, sentence.end), before.reason);
  }
  if (made.length === 0) return statements;
  return [...statements.filter((statement) => !dropped.has(statement)), ...made].sort(
    (a, b) => a.start - b.start,
  );
}

function sequel(
  { read, from, to, start, end }: Sentence,
  last: Statement | null,
  speaker: Span | null,
): Statement {
  const { tokens } = read.frame;
  const passages = passagesOf(tokens, from, to - 1);
  const stop = tokens[to - 1] as Token;
  return {
    start: last ? last.start : start,
    end: stop.lower === '.' ? (tokens[to - 2]?.end ?? end) : end,
    cue: null,
    speaker,
    passages: last ? [...last.passages, ...passages] : passages,
    confidence: 0.65,
    reason: 'goes on in reported mood',
  };
}

/** A verb of saying that is itself part of what the sentence reports: "er habe gesagt", "dass sie sagte". */
function isInside(
  { read, from }: Sentence,
  { cue, form, order }: CueClause,
  mood: MainMood,
  lexicon: SpeechLexicon,
): boolean {
  const { tokens } = read.frame;
  if (form === 'noun') return true;
  if (order === 'according') return false;
  if (((tokens[cue.from]?.listing ?? 0) & Listing.reported) !== 0) return true;
  let comma = cue.from - 1;
  while (comma >= from && tokens[comma]?.lower !== ',' && tokens[comma]?.kind !== 'quotation') comma -= 1;
  if (comma < from || (comma < mood.verb && mood.verb < cue.from)) return cue.from > mood.verb;
  const opener = tokens[comma + 1];
  const opens = opener?.tag === 'subordinator' || opener?.tag === 'relative' || opener?.tag === 'determiner';
  return opens && cue.from > comma + 1 && !lexicon.reportOpeners.has(opener.lower);
}

/** Somebody speaks in the sentence, whether or not what they said is told. */
function speaks(sentence: Sentence, said: ReadonlyMap<Sentence, Said>): boolean {
  if (said.has(sentence)) return true;
  const own = clausesIn(sentence.read.clauses, sentence.sentence);
  return own.some(({ form, strength }) => form === 'finite' && strength === 'saying');
}

/** Whoever spoke before the sentence; null for somebody the text does not name, undefined for nobody. */
function lastSpeaker(
  sentences: readonly Sentence[],
  index: number,
  said: ReadonlyMap<Sentence, Said>,
  lexicon: SpeechLexicon,
): Span | null | undefined {
  for (let at = index - 1; at >= Math.max(0, index - REACH); at -= 1) {
    const sentence = sentences[at] as Sentence;
    const known = said.get(sentence);
    if (known) return known.speaker;
    const speaker = sayer(sentence, lexicon);
    if (speaker) return speaker;
  }
  return undefined;
}

/** Who is said to do something with words in a sentence that reports none ("wies den Vorwurf zurück"), or acts in it. */
function sayer({ read, from, sentence }: Sentence, lexicon: SpeechLexicon): Span | null {
  const { tokens } = read.frame;
  const own = clausesIn(read.clauses, sentence).filter(({ form }) => form === 'finite');
  const told = own.find(({ strength, subject }) => strength === 'saying' && isNouny(tokens[subject.to]?.tag));
  const subject = told?.subject ?? own.at(-1)?.subject ?? sentenceSubject(tokens, from, lexicon);
  if (!subject || (!told && !canSpeak(tokens, subject, lexicon))) return null;
  return { start: tokens[subject.from]?.start ?? 0, end: tokens[subject.to]?.end ?? 0 };
}

/** A name of several words, somebody's post, an organisation, or a pronoun for one of them. */
function canSpeak(tokens: readonly Token[], { from, to }: TokenRange, lexicon: SpeechLexicon): boolean {
  if (tokens[from - 1]?.tag === 'preposition') return false;
  const [first] = tokens.slice(from, from + 1);
  if (from === to && first?.tag === 'pronoun') {
    const kind = lexicon.pronouns.get(first.lower);
    return kind === 'he' || kind === 'she' || kind === 'they';
  }
  for (let at = from; at <= to; at += 1) {
    const token = tokens[at] as Token;
    if (namesPost(token, lexicon) || namesOrganisation(token, lexicon)) return true;
  }
  return false;
}

/** The last one said to speak in each sentence. */
function saidIn(
  sentences: readonly Sentence[],
  { statements, attributions, passages }: Told,
): Map<Sentence, Said> {
  const said: Said[] = [...statements];
  for (const { passage, rule, speaker } of attributions)
    if (rule !== 'subject' && rule !== 'none') {
      const { start = 0, end = 0 } = passages[passage] ?? {};
      said.push({ start, end, speaker });
    }
  said.sort((a, b) => a.start - b.start);
  const made = new Map<Sentence, Said>();
  let next = 0;
  for (const sentence of sentences)
    for (; (said[next]?.start ?? sentence.end) < sentence.end; next += 1)
      if ((said[next]?.start ?? 0) >= sentence.start) made.set(sentence, said[next] as Said);
  return made;
}

function sentencesOf(read: ReadFrame): Sentence[] {
  const { tokens } = read.frame;
  const made: Sentence[] = [];
  for (let from = 0, at = 1; at <= tokens.length; at += 1) {
    const first = tokens[from] as Token;
    if (at < tokens.length && tokens[at]?.sentence === first.sentence) continue;
    made.push({
      read,
      from,
      to: at,
      sentence: first.sentence,
      start: first.start,
      end: (tokens[at - 1] as Token).end,
    });
    from = at;
  }
  return made;
}
