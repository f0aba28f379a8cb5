/** Thin, typed handles on SQLite: what may only read cannot be given to what writes. */
import { hash } from 'node:crypto';
import type { DatabaseSync, StatementSync } from 'node:sqlite';

declare const access: unique symbol;
/** A connection to read from. */
export type ReadableDb = DatabaseSync & { readonly [access]: 'read' | 'write' };
/** A connection to read from and write to. */
export type WritableDb = DatabaseSync & { readonly [access]: 'write' };

/** What may be bound. node:sqlite binds NULL for an object it doesn't know, silently: the type forbids it. */
export type SqlValue = string | number | null | Uint8Array;
export type Row = Readonly<Record<string, SqlValue>>;

const statements = new WeakMap<DatabaseSync, Map<string, StatementSync>>();

/** Prepares each statement once per connection. */
function prepared(db: DatabaseSync, sql: string): StatementSync {
  let known = statements.get(db);
  if (known === undefined) statements.set(db, (known = new Map<string, StatementSync>()));
  let statement = known.get(sql);
  if (statement === undefined) known.set(sql, (statement = db.prepare(sql)));
  return statement;
}

export function allRows<T extends Row>(db: ReadableDb, sql: string, ...values: readonly SqlValue[]): T[] {
  return prepared(db, sql).all(...values) as unknown as T[];
}

// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- only the caller knows what its SQL selects
export function firstRow<T extends Row>(
  db: ReadableDb,
  sql: string,
  ...values: readonly SqlValue[]
): T | undefined {
  return prepared(db, sql).get(...values) as unknown as T | undefined;
}

/** Runs one change; returns the number of rows changed and the last row's id. */
export function run(
  db: WritableDb,
  sql: string,
  ...values: readonly SqlValue[]
): { changes: number; rowid: number } {
  const { changes, lastInsertRowid } = prepared(db, sql).run(...values);
  return { changes: Number(changes), rowid: Number(lastInsertRowid) };
}

/** All of `work` or nothing; durable when it returns (WAL, synchronous=FULL). */
export function transaction<T>(db: WritableDb, work: () => T): T {
  db.exec('BEGIN IMMEDIATE');
  try {
    const result = work();
    db.exec('COMMIT');
    return result;
  } catch (error) {
    if (db.isTransaction) db.exec('ROLLBACK');
    throw error;
  }
}

/**
 * SHA-256 over a row's values, stored beside them. SQLite's own integrity check notices one flipped
 * bit in hundreds; this notices all.
 */
export function rowHash(...values: readonly (string | number | null)[]): string {
  return hash('sha256', JSON.stringify(values), 'hex');
}
