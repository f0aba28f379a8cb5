/**
 * Finds the cue and the speaker of each passage in quotation marks: right behind it, before it in
 * its sentence, at the end of its sentence, and otherwise the subject of its sentence.
 */
import type { Span } from '../model.ts';
import type { Trace } from '../analysis/document.ts';
import type { SpeechLexicon } from './lexicon.ts';
import { mainSubject, nounPhraseStartingAt, subjectBefore, type TokenRange } from './subjects.ts';
import type { Frame, Token } from './tokens.ts';

export interface Attribution {
  readonly passage: number;
  readonly cue: Span | null;
  readonly speaker: Span | null;
  readonly reason: string;
  readonly confidence: number;
}

interface Found {
  readonly cue: TokenRange;
  readonly subject: TokenRange;
}

/** Attributions of a frame's passages, in order. */
export function attributePassages(
  text: string,
  frame: Frame,
  lexicon: SpeechLexicon,
  trace: Trace,
): Attribution[] {
  const { tokens } = frame;
  const made: Attribution[] = [];
  tokens.forEach((token, index) => {
    if (token.kind !== 'quotation') return;
    const attribution = attributeOne(text, tokens, index, lexicon);
    trace('attribute-passages', text.slice(token.start, token.end), attribution.reason);
    made.push(attribution);
  });
  return made;
}

function attributeOne(text: string, tokens: readonly Token[], index: number, lexicon: SpeechLexicon): Attribution {
  const token = tokens[index];
  const passage = token?.passage ?? -1;
  const make = (found: Found | null, reason: string, confidence: number): Attribution => ({
    passage,
    cue: found && found.cue.from >= 0 ? spanOf(tokens, found.cue) : null,
    speaker: found ? spanOf(tokens, found.subject) : null,
    reason,
    confidence,
  });
  const behind = cueBehind(text, tokens, index, lexicon);
  if (behind) return make(behind, 'a verb of saying follows', 0.95);
  const before = cueBefore(tokens, index, lexicon);
  if (before) return make(before, 'a verb of saying stands before', 0.9);
  const trailing = cueTrailing(tokens, index, lexicon);
  if (trailing) return make(trailing, 'a verb of saying ends the sentence', 0.8);
  const subject = mainSubject(tokens, index, lexicon);
  if (subject) return make({ cue: { from: -1, to: -1 }, subject }, 'the subject of the sentence', 0.5);
  return make(null, 'no speaker in the sentence', 0.3);
}

/** “…,” Smith said / said Smith / — Smith. */
function cueBehind(text: string, tokens: readonly Token[], index: number, lexicon: SpeechLexicon): Found | null {
  const token = tokens[index];
  if (!token) return null;
  const sentence = token.sentence;
  let start = index + 1;
  const last = text.slice(token.start, token.end).replace(/["”“»’'」』\s]+$/u, '').at(-1) ?? '';
  const comma = tokens[start]?.lower === ',';
  if (comma) start += 1;
  const ties = comma || /[,!?…，！？—–-]/u.test(last);
  const next = tokens[start];
  if (!next || next.sentence !== sentence || next.kind !== 'word') return null;
  if (!ties && !lexicon.isCue(next.lower)) return null;
  if (lexicon.saying.has(next.lower) || (ties && lexicon.quoting.has(next.lower))) {
    const subject = nounPhraseStartingAt(tokens, start + 1, lexicon);
    if (subject) return { cue: { from: start, to: start }, subject };
  }
  if (!ties) return null;
  for (let at = start; at < Math.min(tokens.length, start + 40); at += 1) {
    const candidate = tokens[at];
    if (!candidate || candidate.sentence !== sentence || candidate.kind === 'quotation') return null;
    if (candidate.kind !== 'word') continue;
    if (at > start && lexicon.complementisers.has(candidate.lower) && !lexicon.pronouns.has(candidate.lower)) return null;
    if ((lexicon.saying.has(candidate.lower) || lexicon.quoting.has(candidate.lower)) && !candidate.capital) {
      const subject = subjectBefore(tokens, at, lexicon);
      if (subject && subject.from >= start) return { cue: { from: at, to: at }, subject };
    }
  }
  return null;
}

/** The nearest cue before the passage in its sentence. */
function cueBefore(tokens: readonly Token[], index: number, lexicon: SpeechLexicon): Found | null {
  const sentence = tokens[index]?.sentence;
  for (let at = index - 1; at >= 0; at -= 1) {
    const token = tokens[at];
    if (!token || token.sentence !== sentence) break;
    if (token.kind !== 'word' || token.capital) continue;
    const according = accordingAt(tokens, at, lexicon);
    if (according > 0) {
      const subject = nounPhraseStartingAt(tokens, at + according, lexicon);
      if (subject) return { cue: { from: at, to: at + according - 1 }, subject };
    }
    if (!lexicon.isCue(token.lower)) continue;
    const subject = lexicon.participles.has(token.lower)
      ? (mainSubject(tokens, at, lexicon) ?? subjectBefore(tokens, at, lexicon))
      : subjectBefore(tokens, at, lexicon);
    if (subject) return { cue: { from: at, to: at }, subject };
  }
  return null;
}

/** “…” and more of the sentence, Smith said. */
function cueTrailing(tokens: readonly Token[], index: number, lexicon: SpeechLexicon): Found | null {
  const sentence = tokens[index]?.sentence;
  let comma = false;
  for (let at = index + 1; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token || token.sentence !== sentence) break;
    if (token.lower === ',') comma = true;
    if (token.kind !== 'word' || token.capital) continue;
    const according = accordingAt(tokens, at, lexicon);
    if (according > 0) {
      const subject = nounPhraseStartingAt(tokens, at + according, lexicon);
      if (subject) return { cue: { from: at, to: at + according - 1 }, subject };
    }
    if (!comma || !lexicon.saying.has(token.lower)) continue;
    const subject = subjectBefore(tokens, at, lexicon);
    if (subject && subject.from > index) return { cue: { from: at, to: at }, subject };
    const after = nounPhraseStartingAt(tokens, at + 1, lexicon);
    if (after) return { cue: { from: at, to: at }, subject: after };
  }
  return null;
}

function accordingAt(tokens: readonly Token[], at: number, lexicon: SpeechLexicon): number {
  for (const phrase of lexicon.accordingBefore) {
    if (phrase.every((word, offset) => tokens[at + offset]?.lower === word)) return phrase.length;
  }
  return 0;
}

function spanOf(tokens: readonly Token[], range: TokenRange): Span {
  return { start: tokens[range.from]?.start ?? 0, end: tokens[range.to]?.end ?? 0 };
}
