/**
 * Gives a passage that no verb of saying attributes the speaker of what stands before it: the
 * paragraph it continues, the passage before it, or whoever was last said to speak.
 */
import type { Span } from '../model.ts';
import type { Trace } from '../analysis/document.ts';
import type { Attribution } from './attribute-passages.ts';
import type { CueClause } from './cue-clauses.ts';
import type { SpeechLexicon } from './lexicon.ts';
import type { TokenRange } from './noun-phrases.ts';
import type { Passage } from './pair-marks.ts';
import { namesPost } from './person-part.ts';
import { inReportedMood, sentenceSubject } from './subject-order.ts';
import { mainClauseStart, sentenceStart } from './subjects.ts';
import type { Frame, Token } from './tokens.ts';

/** A frame with what the steps before found in it. */
export interface ReadFrame {
  readonly frame: Frame;
  /** A heading inside the text: nobody goes on speaking in it, and nobody behind it from it. */
  readonly heading: boolean;
  readonly clauses: readonly CueClause[];
  readonly attributions: readonly Attribution[];
}

/** The attributions of the whole text, those without a speaker given the last one where it fits. */
export function carrySpeakers(
  text: string,
  frames: readonly ReadFrame[],
  passages: readonly Passage[],
  lexicon: SpeechLexicon,
  trace: Trace,
): Attribution[] {
  const made: Attribution[] = [];
  const last = new LastSpeaker(lexicon);
  for (let position = 0; position < frames.length; position += 1) {
    const read = frames[position] as ReadFrame;
    const { frame, heading, attributions } = read;
    if (heading) {
      made.push(...attributions);
      continue;
    }
    if (attributions.length === 0) {
      last.leave(read, null);
      continue;
    }
    const { tokens } = frame;
    let next = 0;
    let told = -1;
    for (let index = nextStop(tokens, 0); index < tokens.length; index = nextStop(tokens, index + 1)) {
      const token = tokens[index] as Token;
      const ended = index > 0 ? (tokens[index - 1] as Token) : token;
      if (ended.sentence !== token.sentence && told !== ended.sentence) last.leave(read, index);
      if (token.kind !== 'quotation') continue;
      const attribution = attributions[next];
      if (attribution?.passage !== token.passage) continue;
      next += 1;
      if (attribution.speaker ?? attribution.cue) {
        told = token.sentence;
        if (attribution.speaker) last.tell(attribution.speaker);
        made.push(attribution);
        continue;
      }
      const signed = signatureBehind(frames, position, index);
      if (signed) {
        last.tell(signed);
        made.push(withSpeaker(attribution, signed, 'dash', 'signed in the next line', 0.85));
        continue;
      }
      const following = attributions[next];
      const passage = passages[attribution.passage];
      const rest = passage?.runsOn ? restOf(frames, position, passages) : null;
      const carried: Span | null =
        // A paragraph broken in two is one quotation; whoever ends it began it.
        (passage?.repaired ? rest : null) ??
        (passage?.continued ? made.at(-1)?.speaker : null) ??
        last.find() ??
        following?.speaker ??
        rest;
      told = token.sentence;
      const reason = carried ? 'goes on from the speaker before' : attribution.reason;
      trace('carry-speakers', text.slice(token.start, token.end), reason);
      made.push(withSpeaker(attribution, carried, carried ? 'carried' : 'none', reason, carried ? 0.7 : 0.3));
    }
    const final = tokens.at(-1);
    if (final && told !== final.sentence) last.leave(read, tokens.length);
  }
  return made.map((attribution) => speakerOfRepeated(text, attribution, made, frames, passages));
}

/** Whoever was last said to speak. Sentences without a quotation are read only when a passage asks for one. */
class LastSpeaker {
  readonly #lexicon: SpeechLexicon;
  #told: Span | null = null;
  /** Where sentences end that nobody has read since then; null for all of a frame. */
  #unread: { readonly read: ReadFrame; readonly end: number | null }[] = [];

  constructor(lexicon: SpeechLexicon) {
    this.#lexicon = lexicon;
  }

  tell(speaker: Span): void {
    this.#told = speaker;
    this.#unread = [];
  }

  leave(read: ReadFrame, end: number | null): void {
    this.#unread.push({ read, end });
  }

  find(): Span | null {
    for (let left = this.#unread.pop(); left; left = this.#unread.pop()) {
      const { frame, clauses } = left.read;
      const { tokens } = frame;
      const floor = left.end === null ? 0 : sentenceStart(tokens, left.end - 1);
      for (let end = left.end ?? tokens.length; end > floor; end = sentenceStart(tokens, end - 1)) {
        const speaker = teller(tokens, end, clauses, this.#lexicon);
        if (speaker) this.tell(speaker);
        if (speaker) return speaker;
      }
    }
    return this.#told;
  }
}

/** The next quotation or first token of a sentence from `from` on. */
function nextStop(tokens: readonly Token[], from: number): number {
  for (let index = from; index < tokens.length; index += 1) {
    const token = tokens[index] as Token;
    if (token.kind === 'quotation') return index;
    if (index > 0 && (tokens[index - 1] as Token).sentence !== token.sentence) return index;
  }
  return tokens.length;
}

function withSpeaker(
  attribution: Attribution,
  speaker: Span | null,
  rule: Attribution['rule'],
  reason: string,
  confidence: number,
): Attribution {
  return { ...attribution, speaker, rule, reason, confidence };
}

/** “Two seasons” above the text: whoever says these words below. */
function speakerOfRepeated(
  text: string,
  attribution: Attribution,
  all: readonly Attribution[],
  frames: readonly ReadFrame[],
  passages: readonly Passage[],
): Attribution {
  const passage = passages[attribution.passage];
  if (!passage || attribution.cue || frames[passage.block]?.heading !== true) return attribution;
  const words = plainWords(text, passage);
  const source = all.find((other) => {
    const body = passages[other.passage];
    return (
      body !== undefined &&
      other.speaker !== null &&
      frames[body.block]?.heading === false &&
      plainWords(text, body).includes(words)
    );
  });
  return source
    ? withSpeaker(attribution, source.speaker, 'carried', 'said in the text below', 0.7)
    : withSpeaker(attribution, null, 'none', 'a heading without a speaker', 0.3);
}

function plainWords(text: string, { inner }: Passage): string {
  return ` ${(
    text
      .slice(inner.start, inner.end)
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  ).join(' ')} `;
}

/** Who a sentence without quotations that ends before `end` leaves speaking: the subject of its outermost verb of saying, or of itself. */
function teller(
  tokens: readonly Token[],
  end: number,
  clauses: readonly CueClause[],
  lexicon: SpeechLexicon,
): Span | null {
  const start = sentenceStart(tokens, end - 1);
  const main = mainClauseStart(tokens, start, end, lexicon);
  const sentence = tokens[end - 1]?.sentence;
  const own = clauses.filter(
    (clause) => clause.sentence === sentence && clause.form === 'finite' && clause.strength === 'saying',
  );
  const outermost = own.find((clause) => clause.subject.from >= main) ?? own[0];
  const subject = outermost?.subject ?? sentenceSubject(tokens, end - 1, lexicon);
  if (!subject) return null;
  const head = tokens[subject.to];
  if (!outermost && inReportedMood(tokens, start, lexicon)) return null;
  // "We could not agree on a word.": the writer goes on, nobody speaks.
  if (
    !outermost &&
    lexicon.order === 'subject-first' &&
    AUTHORS.has(lexicon.pronouns.get(head?.lower ?? '') ?? '')
  )
    return null;
  if (
    !outermost &&
    head?.tag !== 'name' &&
    !(lexicon.nounsCapital && isSomeone(tokens, subject, lexicon)) &&
    (head?.tag !== 'pronoun' || lexicon.dummies.has(head.lower))
  )
    return null;
  return { start: tokens[subject.from]?.start ?? 0, end: head?.end ?? 0 };
}

/** Kinds of pronouns that stand for the writer or the reader where nobody is said to speak. */
const AUTHORS: ReadonlySet<string> = new Set(['first', 'first-plural', 'any']);

/** Where every noun has a capital: a phrase with a word for a post, or a bare name. */
function isSomeone(tokens: readonly Token[], phrase: TokenRange, lexicon: SpeechLexicon): boolean {
  // "Es geht um Bildung": what hangs on a preposition is nobody.
  if (tokens[phrase.from - 1]?.tag === 'preposition') return false;
  if (tokens[phrase.from]?.tag === 'noun' && tokens[phrase.from]?.capital) return true;
  return tokens.slice(phrase.from, phrase.to + 1).some((token) => namesPost(token, lexicon));
}

/** Who is said to speak where the passage that runs on from this frame ends; null where nobody is. */
function restOf(frames: readonly ReadFrame[], position: number, passages: readonly Passage[]): Span | null {
  const [first] = frames[position + 1]?.attributions ?? [];
  return first && passages[first.passage]?.continued ? first.speaker : null;
}

/** A paragraph that is all quotation, and the next one "— Smith": the name. */
function signatureBehind(frames: readonly ReadFrame[], position: number, index: number): Span | null {
  const tokens = frames[position]?.frame.tokens ?? [];
  if (index < tokens.length - 2) return null;
  const next = frames[position + 1]?.frame.tokens ?? [];
  const [dash, first] = next;
  if (!dash || !DASH.has(dash.lower) || first?.tag !== 'name' || next.length > 12) return null;
  let to = 1;
  while (next[to + 1]?.tag === 'name' || next[to + 1]?.lower === '.') to += 1;
  return { start: first.start, end: next[to]?.end ?? first.end };
}

const DASH: ReadonlySet<string> = new Set(['—', '–', '--', '-', '―']);
