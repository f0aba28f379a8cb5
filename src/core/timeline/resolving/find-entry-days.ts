/**
 * The days of a live blog's entries. Each entry carries its time on a line of its own above it
 * ("2026-03-09 14:05", as extraction writes it), and means that day by “today”, whatever day the blog ends on.
 */
import type { AnalysisDocument } from '../../analysis/document.ts';
import { dayOfIso } from '../days.ts';

export interface EntryDay {
  /** Where the entry begins in the text. */
  readonly start: number;
  /** As in `days.ts`. */
  readonly day: number;
}

/** Entries from which a text is a live blog. */
const LEAST_ENTRIES = 3;
const LONGEST_LINE = 24;
const TIME_LINE = /^(\d{4}-\d{2}-\d{2}) \d{2}:\d{2}(?: UTC)?$/;

/** The entries in text order; none where fewer than three lines are times of entries. */
export function findEntryDays({ text, blocks }: AnalysisDocument): readonly EntryDay[] {
  const entries = blocks.flatMap(({ start, end }): EntryDay[] => {
    if (end - start > LONGEST_LINE) return [];
    const iso = TIME_LINE.exec(text.slice(start, end).trim())?.[1];
    const day = iso === undefined ? null : dayOfIso(iso);
    return day === null ? [] : [{ start, day }];
  });
  return entries.length >= LEAST_ENTRIES ? entries : [];
}

/** The entry that a place in the text belongs to; null above the first. */
export function entryAt(entries: readonly EntryDay[], start: number): EntryDay | null {
  return entries.findLast((entry) => entry.start <= start) ?? null;
}
