/** The day a text tells its news on, where neither the file nor a date line says when it was written. */
import type { AnalysisDocument } from '../../analysis/document.ts';
import { findTrigger } from '../events/find-trigger.ts';
import type { TokenText } from '../lexing/token.ts';
import type { Candidate } from '../meaning.ts';
import { spansMeeting } from '../spans.ts';
import { periodOfExplicit } from './explicit-dates.ts';

/** Letters from the top within which a statement is that of the news itself. */
const OPENING = 1500;

/**
 * The first full date of the text, if it stands near the top and dates a statement ("Speaking on 30
 * October 2025, X said…"); null otherwise. The day something happened is no such day: an article may
 * tell of it years later.
 */
export function findStatementDay(
  candidates: readonly Candidate[],
  document: AnalysisDocument,
  text: TokenText,
): { readonly candidate: Candidate; readonly day: number } | null {
  for (const candidate of candidates) {
    const period = periodOfExplicit(candidate.meaning);
    if (period?.granularity !== 'day') continue;
    if (candidate.start > OPENING || !datesStatement(candidate, document, text)) return null;
    return isPassed(period.first, candidates) ? null : { candidate, day: period.first };
  }
  return null;
}

/** True where the text names a later month or day: its first date is then not that of its writing. */
function isPassed(day: number, candidates: readonly Candidate[]): boolean {
  return candidates.some(({ meaning }) => {
    const period = periodOfExplicit(meaning);
    return period !== null && period.granularity !== 'year' && period.first > day + 60;
  });
}

function datesStatement(candidate: Candidate, document: AnalysisDocument, text: TokenText): boolean {
  const [sentence] = spansMeeting(document.sentences, candidate);
  if (!sentence || candidate.relation !== undefined) return false;
  // "the fire of 3 May 2019"
  if (text.classes[candidate.first - 1] === 'O') return false;
  let first = candidate.first;
  while (first > 0 && (text.tokens[first - 1]?.start ?? -1) >= sentence.start) first -= 1;
  let last = candidate.last;
  while (last + 1 < text.tokens.length && (text.tokens[last + 1]?.end ?? Infinity) <= sentence.end) last += 1;
  const { speech, calendar } = document.language;
  const statements = calendar.statementWords ?? [];
  const opening = text.tokens.slice(first, Math.min(first + 2, candidate.first));
  if (opening.some(({ word }) => statements.includes(word) || speech.participles.includes(word))) return true;
  const trigger = findTrigger(
    text,
    { first, last },
    { first: candidate.first, last: candidate.last },
    calendar,
  );
  if (!trigger || trigger.future) return false;
  if (!speech.sayingVerbs.includes(trigger.word) && !statements.includes(trigger.word)) return false;
  // "said that on 3 May 2019 it fell": the date is that of what was said.
  const between = text.tokens.slice(first, candidate.first).filter(({ start }) => start >= trigger.end);
  return !between.some(
    ({ word, class: kind }) => /[:;"“”h]/.test(kind) || speech.complementisers.includes(word),
  );
}
