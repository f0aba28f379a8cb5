/** The date line an article carries under its headline ("9 March 2026" on a line of its own). */
import { readDatelinePrefix } from '../../analysis/dateline-prefix.ts';
import type { AnalysisDocument } from '../../analysis/document.ts';
import type { Span } from '../../model.ts';
import { partsOfDay } from '../days.ts';
import type { Candidate } from '../meaning.ts';

/** Lines looked at from the top. */
const LINES = 6;

/**
 * The day of the first line, of the first few, that holds a full date and nothing else, or opens with a
 * dateline; null where none does. It is the article's own word and goes before a date that came with the file.
 */
export function findOwnDate(
  document: AnalysisDocument,
  days: readonly (Span & { readonly day: number })[],
): number | null {
  for (const block of document.blocks.slice(0, LINES)) {
    const found = days.find((day) => day.start >= block.start && day.end <= block.end);
    if (!found) continue;
    const rest = document.text.slice(block.start, found.start) + document.text.slice(found.end, block.end);
    if (/^[\s.,|–—-]*$/u.test(rest)) return found.day;
    // "MOMBASA, 14 March 2026 – The ferry…"
    const lead = document.text.slice(block.start, found.start);
    if (
      lead.length <= 48 &&
      !/[.:;!?]/u.test(lead) &&
      /^\s*(?:\([^)]*\)\s*)?[–—]\s/u.test(document.text.slice(found.end, block.end))
    )
      return found.day;
  }
  return null;
}

/** Days that a report may wait for its publication, and those that it may be dated ahead (other zones, evening editions). */
const LONGEST_WAIT = 31;
const LONGEST_LEAD = 1;

/**
 * The day of a dateline without a year ("OSLO, May 13 – …"), the nearest to the publication: what the report calls
 * tomorrow counts from the day it was written on. Null where none is told, or none that is near.
 */
export function findDatelineDay(document: AnalysisDocument, candidates: readonly Candidate[]): number | null {
  const { publishedDay } = document;
  if (publishedDay === null) return null;
  for (const { start, end } of document.blocks.slice(0, LINES)) {
    const written = readDatelinePrefix(document.text, start, end)?.day;
    if (!written) continue;
    const from = start + written.start;
    const to = start + written.end;
    const dated = candidates.find((each) => each.start >= from && each.end <= to);
    if (dated?.meaning.kind !== 'date' || dated.meaning.day === null) return null;
    return nearestDay(dated.meaning.month, dated.meaning.day, publishedDay);
  }
  return null;
}

/** The nearest day with that number, and of that month where it is told. */
function nearestDay(month: number | null, date: number, published: number): number | null {
  for (let away = -LONGEST_LEAD; away <= LONGEST_WAIT; away += 1) {
    const [, itsMonth, itsDate] = partsOfDay(published - away);
    if (itsDate === date && (month === null || itsMonth === month)) return published - away;
  }
  return null;
}
