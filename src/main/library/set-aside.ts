/** Imports that failed, kept with their bytes for another try: not for ever, and not without bounds. */
import { hash as digest } from 'node:crypto';
import type { SetAsideList, SetAsideView } from '../../contract/jobs.ts';
import {
  allRows,
  firstRow,
  rowHash,
  run,
  transaction,
  type ReadableDb,
  type WritableDb,
} from './database.ts';
import { LibraryError } from './library-error.ts';
import { pack, unpack, type PackedOriginal } from './originals.ts';

/** What is kept at most; the oldest go first, and the newest stays in any case. */
const BOUNDS = { entries: 500, bytes: 256 * 1024 * 1024 };

export interface SetAsideRequest {
  readonly id: string;
  /** One sentence. */
  readonly reason: string;
  /** ISO 8601 instant. */
  readonly at: string;
  /** What is known of the document beside its bytes, plain JSON. */
  readonly about: { readonly name: string } & Readonly<Record<string, unknown>>;
  /** SHA-256 of the bytes, hexadecimal. */
  readonly hash: string;
  /** The document's bytes, or those packed already where they are many. */
  readonly original: Uint8Array | PackedOriginal;
}

/** A type, not an interface: only those count as records of SQL values. */
type SetAsideRow = {
  readonly sequence: number;
  readonly id: string;
  readonly about: string;
  readonly hash: string;
  readonly bytes: number;
  readonly encoding: string;
  readonly content: Uint8Array;
  readonly row_hash: string;
};

/** Keeps a failed import and answers with its id; the same document under the same name is kept once. */
export function setAside(
  db: WritableDb,
  { id, reason, at, about, hash, original }: SetAsideRequest,
  bounds = BOUNDS,
): string {
  const { bytes, encoding, content } = original instanceof Uint8Array ? pack(original) : original;
  const json = JSON.stringify(about);
  return transaction(db, () => {
    run(db, 'DELETE FROM set_aside WHERE hash = ? AND name = ?', hash, about.name);
    run(
      db,
      `INSERT INTO set_aside (id, name, reason, at, about, hash, bytes, encoding, content, row_hash)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      id,
      about.name,
      reason,
      at,
      json,
      hash,
      bytes,
      encoding,
      content,
      rowHash(id, json, hash),
    );
    dropOldest(db, bounds);
    return id;
  });
}

/** Newest first. */
export function listSetAside(
  db: ReadableDb,
  { offset, limit }: { readonly offset: number; readonly limit: number },
): SetAsideList {
  // A library of an older Dateline that is open for reading only has no such table yet.
  if (firstRow(db, "SELECT 1 AS there FROM sqlite_schema WHERE name = 'set_aside'") === undefined)
    return { items: [], total: 0 };
  const items = allRows<SetAsideView & Readonly<Record<string, string | number>>>(
    db,
    'SELECT id, name, reason, at, bytes FROM set_aside WHERE deleted = 0 ORDER BY sequence DESC LIMIT ? OFFSET ?',
    limit,
    offset,
  );
  const count = firstRow<{ total: number }>(db, 'SELECT count(*) AS total FROM set_aside WHERE deleted = 0');
  // SQLite's rows have no prototype, which nobody else needs to know.
  return { items: items.map((item) => ({ ...item })), total: count?.total ?? 0 };
}

/** A document that was set aside. @throws {LibraryError} `not-found`, or `damaged` where its bytes are not what they were. */
export function readSetAside(
  db: ReadableDb,
  id: string,
): { readonly about: SetAsideRequest['about']; readonly bytes: Uint8Array } {
  const row = firstRow<SetAsideRow>(
    db,
    'SELECT sequence, id, about, hash, bytes, encoding, content, row_hash FROM set_aside WHERE id = ? AND deleted = 0',
    id,
  );
  if (row === undefined) throw gone();
  const bytes = unpack(row.encoding, row.content, row.bytes);
  const isWhole = rowHash(row.id, row.about, row.hash) === row.row_hash;
  if (!isWhole || bytes === null || digest('sha256', bytes, 'hex') !== row.hash) {
    throw new LibraryError('damaged', 'The document that was set aside was damaged on disk.');
  }
  return { about: JSON.parse(row.about) as SetAsideRequest['about'], bytes };
}

/** Takes one off the list until it is brought back or the app quits. @throws {LibraryError} `not-found` */
export function deleteSetAside(db: WritableDb, id: string): null {
  if (run(db, 'UPDATE set_aside SET deleted = 1 WHERE id = ? AND deleted = 0', id).changes === 0)
    throw gone();
  return null;
}

/** @throws {LibraryError} `not-found` */
export function undeleteSetAside(db: WritableDb, id: string): null {
  if (run(db, 'UPDATE set_aside SET deleted = 0 WHERE id = ?', id).changes === 0) throw gone();
  return null;
}

/** Removes one for good: it was imported after all. */
export function removeSetAside(db: WritableDb, id: string): null {
  run(db, 'DELETE FROM set_aside WHERE id = ?', id);
  return null;
}

/** Removes for good what was taken off the list. */
export function purgeSetAside(db: WritableDb): void {
  run(db, 'DELETE FROM set_aside WHERE deleted = 1');
}

/** `bytes` counts them as they are kept. */
function dropOldest(db: WritableDb, { entries, bytes }: typeof BOUNDS): void {
  run(
    db,
    `DELETE FROM set_aside WHERE sequence IN (
       SELECT sequence FROM (
         SELECT sequence, row_number() OVER newest AS place, sum(length(content)) OVER newest AS size
         FROM set_aside WINDOW newest AS (ORDER BY sequence DESC)
       ) WHERE place > ? OR (size > ? AND place > 1)
     )`,
    entries,
    bytes,
  );
}

function gone(): LibraryError {
  return new LibraryError('not-found', 'What was set aside is not in the library any more.');
}
