/**
 * What a verb of saying reports without marks, or with marks around a part only: the clause behind
 * it ("said that…", "promised to…"), or the one that "…, she said" and "according to her" close.
 */
import type { Span } from '../model.ts';
import type { Trace } from '../analysis/document.ts';
import { askedQuestions } from './asked-questions.ts';
import { clausesIn, type CueClause } from './cue-clauses.ts';
import { Listing } from './lexicon-parts.ts';
import type { SpeechLexicon } from './lexicon.ts';
import type { TokenRange } from './noun-phrases.ts';
import { shownCue } from './shown-cue.ts';
import { isDummySubject } from './special-subjects.ts';
import { contentsOf, type Content } from './statement-contents.ts';
import type { Turn } from './plain-turns.ts';
import { partsOf, passagesOf } from './statement-parts.ts';
import { deskLabel } from './teaser-labels.ts';
import type { Frame, Token } from './tokens.ts';

/** A reported clause with the cue and speaker that report it. */
export interface Statement extends Span {
  /** Null where only the mood of its verb tells that it is reported. */
  readonly cue: Span | null;
  /** Null where the text does not tell who speaks or asks. */
  readonly speaker: Span | null;
  /** Top-level passages inside it, by index. */
  readonly passages: readonly number[];
  readonly confidence: number;
  readonly reason: string;
  /** A clause of its own, not the object of a verb. */
  readonly clausal?: boolean;
}

/** Statements of one frame in order of their starts; none overlaps another. `places` is where places are named, `turn` what it says in an interview, `transcript` whether lines open with labels. */
export function findStatements(
  text: string,
  frame: Frame,
  clauses: readonly CueClause[],
  lexicon: SpeechLexicon,
  places: ReadonlyMap<number, number>,
  turn: Turn | null,
  transcript: boolean,
  trace: Trace,
): Statement[] {
  const { tokens } = frame;
  const made: Statement[] = [];
  // "READ MORE: Lake says the port must close": the headline of another article.
  if (isLink(tokens)) return made;
  // "LAHORE: The council…": a dateline, nobody's label.
  const label = turn?.first ?? (transcript && !places.has(tokens[0]?.start ?? -1) ? labelled(tokens) : 0);
  if ((label > 0 || turn) && tokens.length - label > 3 && tokens[label]?.kind !== 'quotation') {
    const span = { start: tokens[label]?.start ?? 0, end: tokens.at(-1)?.end ?? 0 };
    const speaker = turn?.speaker ?? spanOf(tokens, { from: 0, to: Math.max(0, label - 2) });
    trace('find-statements', text.slice(span.start, span.end), 'a transcript');
    return [
      {
        ...span,
        cue: spanOf(tokens, { from: Math.max(0, label - 1), to: Math.max(0, label - 1) }),
        speaker,
        passages: passagesOf(tokens, label, tokens.length - 1),
        confidence: 0.7,
        reason: 'a transcript',
      },
    ];
  }
  if (clauses.length === 0 && (frame.listing & Listing.asking) === 0) return made;
  const found: (Content & { readonly clause: CueClause })[] = [];
  for (const clause of clauses) {
    for (const content of contentsOf(tokens, clause, clausesIn(clauses, clause.sentence), lexicon))
      for (const range of partsOf(tokens, content.range, lexicon)) found.push({ ...content, range, clause });
  }
  // What a whole sentence is said to be holds what its verbs report.
  if (found.length > 1)
    found.sort((a, b) => Number(b.outer) - Number(a.outer) || a.range.from - b.range.from);
  const taken: TokenRange[] = [];
  for (const content of found) {
    const { clause, confidence, reason } = content;
    const range = trimRange(tokens, content.range);
    if (!range || taken.some((other) => other.from <= range.to && range.from <= other.to)) continue;
    // Nothing but a passage: a direct quotation, which has its own attribution.
    if (isAllMarked(tokens, range)) continue;
    taken.push(range);
    const { start, end } = spanOf(tokens, range);
    trace('find-statements', text.slice(start, end), reason);
    made.push({
      start,
      end,
      cue: spanOf(tokens, shownCue(tokens, clause, lexicon)),
      // "hieß es": nobody is told.
      speaker: isDummySubject(tokens, clause.subject, lexicon) ? null : spanOf(tokens, clause.subject),
      passages: passagesOf(tokens, range.from, range.to),
      confidence,
      reason,
      clausal: confidence >= 0.75,
    });
  }
  for (const { cue, asker, range } of askedQuestions(tokens, lexicon)) {
    if (taken.some((other) => other.from <= range.to && range.from <= other.to)) continue;
    const { start, end } = spanOf(tokens, range);
    trace('find-statements', text.slice(start, end), 'what was asked');
    made.push({
      start,
      end,
      cue: spanOf(tokens, cue),
      speaker: asker && spanOf(tokens, asker),
      passages: passagesOf(tokens, range.from, range.to),
      confidence: 0.7,
      reason: 'what was asked',
    });
  }
  return made.length > 1 ? made.sort((a, b) => a.start - b.start) : made;
}

/** Whether every line or several open with a label in capitals: one among others ("UPDATED: 9 May") is no speaker. */
export function isTranscript(frames: readonly Frame[]): boolean {
  let labels = 0;
  let lines = 0;
  for (const { tokens } of frames) {
    if (tokens.length > 0) lines += 1;
    if (labelled(tokens) > 0) labels += 1;
  }
  return labels > 1 || labels === lines;
}

/** "TAPPER: …", "Q: …": index of the first word said in a transcript’s line, or 0. */
function labelled(tokens: readonly Token[]): number {
  let at = 0;
  while (at < 5 && tokens[at]?.kind === 'word' && tokens[at]?.upper) at += 1;
  return at > 0 && tokens[at]?.lower === ':' && deskLabel(tokens, at) === null ? at + 1 : 0;
}

/** "WATCH: …" */
function isLink(tokens: readonly Token[]): boolean {
  if (!tokens[0]?.upper) return false;
  const colon = tokens.slice(0, 5).findIndex(({ lower }) => lower === ':');
  return colon > 0 && tokens[colon - 1]?.upper === true && deskLabel(tokens, colon) === 'link';
}

/** Marks that end a clause with their own meaning: "by 3%", "38°", "40 €", "(from 2%)". */
const CLOSING = /^[)%‰٪\p{Sc}°]$/u;

function trimRange(tokens: readonly Token[], range: TokenRange): TokenRange | null {
  let { from, to } = range;
  while (from <= to && tokens[from]?.kind === 'punctuation') from += 1;
  while (to >= from && tokens[to]?.kind === 'punctuation' && !CLOSING.test(tokens[to]?.lower ?? '')) to -= 1;
  return to < from ? null : { from, to };
}

function isAllMarked(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  for (let at = from; at <= to; at += 1) {
    const kind = tokens[at]?.kind;
    if (kind !== 'quotation' && kind !== 'punctuation') return false;
  }
  return true;
}

function spanOf(tokens: readonly Token[], range: TokenRange): Span {
  return { start: tokens[range.from]?.start ?? 0, end: tokens[range.to]?.end ?? 0 };
}
