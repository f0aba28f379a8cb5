/**
 * Who speaks, set inside the marks: «Мост стар, — сказал мэр. — Его закроют», « Le pont est vieux, explique
 * le maire. Il tombera. » Marks stay open over such a clause in Russian and in the Romance languages, so it
 * is cut out of the words said.
 */
import type { Trace } from '../analysis/document.ts';
import { LONGEST_CLAUSE, speaks } from './dash-passages.ts';
import type { SpeechLexicon } from './lexicon.ts';
import type { Passage } from './pair-marks.ts';

/** A dash and up to two words behind it; a hyphen behind a blank is meant for one. */
const DASHED = /(?:[—–―]\s?|\s-\s?)(?=([\p{L}\p{M}’'-]+)(?:\s+([\p{L}\p{M}’'-]+))?)/gu;

/** A comma or a sign, and the words behind it. */
const COMMA = /(?:,|(?<=[?!…]))\s+(?=([\p{L}\p{M}’'-]+)(?:\s+([\p{L}\p{M}’'-]+))?)/gu;

/** The dash, or the comma or stop, behind which the words go on. */
const BEHIND_DASH = /\s*[—–―]\s*[.,;:!?…]*\s*|[.,;:]\s*[—–―]\s*|\s-\s*[.,;:]?\s+|-[.,;:]?\s+/u;
const BEHIND_COMMA = /[.,;:]\s+/u;

/** Words of an apposition behind the name, with its comma: ", maire de Lyon,". */
const APPOSED = /^(?:\p{L}+\s+){0,1}(\p{L}+)[^,.;]{0,60},\s+/u;

/** The passages with those cut in two that a clause with a verb of saying interrupts. */
export function cutInsertedCues(
  text: string,
  passages: readonly Passage[],
  lexicon: SpeechLexicon,
  trace: Trace,
): readonly Passage[] {
  if (lexicon.insertedCues === 'none') return passages;
  return passages.flatMap((passage) => {
    if (passage.depth > 0) return passage;
    const inner = text.slice(passage.inner.start, passage.inner.end);
    const clause = insertedClause(inner, lexicon);
    if (clause === null) return passage;
    trace('inserted-cues', inner.slice(clause.from, clause.to), 'a verb of saying inside the marks');
    const end = passage.inner.start + clause.from;
    const first = { ...passage, end, inner: { start: passage.inner.start, end }, runsOn: false };
    if (clause.to >= inner.length) return first;
    const start = passage.inner.start + clause.to;
    return [first, { ...passage, start, inner: { start, end: passage.inner.end }, continued: false }];
  });
}

/** Where the words said end and where they go on, which is their end where nothing follows. */
function insertedClause(inner: string, lexicon: SpeechLexicon): { from: number; to: number } | null {
  for (const match of inner.matchAll(DASHED)) {
    if (match.index === 0 || !opensClause(match, lexicon)) continue;
    const from = inner.slice(0, match.index).trimEnd().length;
    return { from, to: resumesAt(inner, match.index + match[0].length, BEHIND_DASH) };
  }
  if (lexicon.insertedCues !== 'commas') return null;
  for (const match of inner.matchAll(COMMA)) {
    if (!opensClause(match, lexicon)) continue;
    const behind = match.index + match[0].length;
    const end = resumesAt(inner, behind, BEHIND_COMMA);
    // "…, dit que": a clause of the speaker’s own.
    if (
      inner
        .slice(behind, end)
        .split(' ')
        .some((word, at) => at > 0 && lexicon.complementisers.has(word))
    )
      continue;
    return { from: match.index, to: end + apposed(inner.slice(end), lexicon) };
  }
  return null;
}

/** Letters of a post behind the name of who speaks, up to where the words go on; 0 where none stands. */
function apposed(rest: string, { speakerNouns }: SpeechLexicon): number {
  const match = APPOSED.exec(rest);
  const [first = ''] = rest.split(' ', 1);
  return match && (speakerNouns.has(first) || speakerNouns.has(match[1] ?? '')) ? match[0].length : 0;
}

/** "dit-il", "a déclaré", "s’exclame", "ha detto", "сказал"; not "dit-on", which is nobody. */
function opensClause(match: RegExpExecArray, lexicon: SpeechLexicon): boolean {
  const [, first = '', second = ''] = match;
  if (first.endsWith('-on')) return false;
  return (
    speaks(first.replace(/^\p{L}{1,2}[’']/u, ''), lexicon) ||
    (lexicon.auxiliaries.has(first) && speaks(second, lexicon))
  );
}

function resumesAt(inner: string, from: number, mark: RegExp): number {
  const rest = mark.exec(inner.slice(from, from + LONGEST_CLAUSE));
  return rest ? from + rest.index + rest[0].length : inner.length;
}
