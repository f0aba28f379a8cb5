/**
 * SQLite's own check of the library's file: pages, indexes, the search index, rows that belong to
 * nothing. It reads everything (about ten seconds for 100,000 articles), so only `verify` asks for it;
 * what was flipped within a row is told by the row's hash instead (see database.ts).
 */
import { allRows, type ReadableDb } from './database.ts';

/** Findings listed of each check; the first ones tell enough. */
const MOST = 20;

/** What is wrong, one sentence each; nothing of an article's or a note's words is in them. */
export function checkDatabase(db: ReadableDb): string[] {
  const integrity = allRows<{ integrity_check: string }>(db, `PRAGMA integrity_check(${MOST})`)
    .map((row) => row.integrity_check)
    .filter((finding) => finding !== 'ok')
    .map((finding) => `The library’s file is damaged: ${finding.replaceAll(/\s+/g, ' ').trim()}.`);
  const strays = new Map<string, number>();
  for (const { table } of allRows<{ table: string }>(db, 'PRAGMA foreign_key_check')) {
    strays.set(table, (strays.get(table) ?? 0) + 1);
  }
  const foreign = [...strays].map(
    ([table, count]) =>
      `The library’s file is damaged: ${count} ${count === 1 ? 'row' : 'rows'} of ${table} ${count === 1 ? 'belongs' : 'belong'} to nothing.`,
  );
  return [...integrity, ...foreign];
}
