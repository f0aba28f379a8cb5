/** The record of every host Dateline contacted. */
import type { ContactReason, ContactRow } from '../../contract/network-calls.ts';
import { allRows, run, transaction, type ReadableDb, type WritableDb } from './database.ts';

export interface RecordContact {
  readonly host: string;
  readonly why: ContactReason;
  /** ISO 8601 instant. */
  readonly at: string;
}

/** Counts one contact of a host. */
export function recordContact(db: WritableDb, { host, why, at }: RecordContact): null {
  run(
    db,
    `INSERT INTO contacts (host, why, first, last, count) VALUES (?, ?, ?, ?, 1)
     ON CONFLICT (host, why) DO UPDATE SET last = max(last, excluded.last), count = count + 1`,
    host,
    why,
    at,
    at,
  );
  return null;
}

/** Every host, the last one contacted first. */
export function listContacts(db: ReadableDb, _nothing: null): readonly ContactRow[] {
  return allRows<{ host: string; why: string; count: number; first: string; last: string }>(
    db,
    `SELECT host, group_concat(why, ' ' ORDER BY first) AS why, sum(count) AS count,
       min(first) AS first, max(last) AS last
     FROM contacts GROUP BY host ORDER BY max(last) DESC, host`,
  ).map((row) => ({ ...row, why: row.why.split(' ') as ContactReason[] }));
}

/** A host and one reason, as they are stored. */
export interface StoredContact {
  readonly host: string;
  readonly why: string;
  readonly count: number;
  readonly first: string;
  readonly last: string;
}

/** Forgets all of them, and answers with what is forgotten. */
export function clearContacts(db: WritableDb, _nothing: null): readonly StoredContact[] {
  return transaction(db, () => {
    const rows = allRows<{ host: string; why: string; count: number; first: string; last: string }>(
      db,
      'SELECT host, why, count, first, last FROM contacts',
    ).map((row) => ({ ...row }));
    run(db, 'DELETE FROM contacts');
    return rows;
  });
}

/** Brings back what was forgotten, beside what came since. */
export function restoreContacts(db: WritableDb, contacts: readonly StoredContact[]): null {
  return transaction(db, () => {
    for (const { host, why, count, first, last } of contacts) {
      run(
        db,
        `INSERT INTO contacts (host, why, first, last, count) VALUES (?, ?, ?, ?, ?)
         ON CONFLICT (host, why) DO UPDATE SET first = min(first, excluded.first),
           last = max(last, excluded.last), count = count + excluded.count`,
        host,
        why,
        first,
        last,
        count,
      );
    }
    return null;
  });
}
