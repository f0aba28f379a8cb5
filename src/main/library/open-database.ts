/** Opens the library's file: pragmas, migrations, and what to do where it can't be written or is newer. */
import { closeSync, existsSync, openSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { pathToFileURL } from 'node:url';
import { syncPath } from '../write-durably.ts';
import { transaction, type ReadableDb, type WritableDb } from './database.ts';
import { asLibraryError, LibraryError, sqliteCode } from './library-error.ts';
import { MIGRATIONS } from './migrations/index.ts';
import type { Migration } from './migrations/migration.ts';

/** "Dtln": tells our file from another program's. */
const APPLICATION_ID = 0x44_74_6c_6e;

export interface OpenedDatabase {
  readonly readable: ReadableDb;
  /** Null where nothing may be changed. */
  readonly writable: WritableDb | null;
  /** One sentence for the reader where something is not as usual. */
  readonly notice: string | null;
}

/** `read` changes nothing on disk and needs no lock. */
export type LibraryAccess = 'read' | 'write';

/**
 * Opens or creates the library. A newer schema and a folder that can't be written open for reading
 * only, with a notice; so does a file that is no library of ours, as an empty one, left untouched.
 */
export function openDatabase(
  path: string,
  access: LibraryAccess,
  migrations: readonly Migration[] = MIGRATIONS,
): OpenedDatabase {
  try {
    return access === 'read' ? openForReading(path, migrations, null) : openForWriting(path, migrations);
  } catch (error) {
    const known = asLibraryError(error);
    if (known.code === 'in-use') throw known;
    const reading = readingNotice(error, known);
    if (reading !== null && existsSync(path)) {
      try {
        return openForReading(path, migrations, reading);
      } catch {
        // Not even readable: what follows says so.
      }
    }
    const sentence = `${known.message} It is left as it is, at ${path}. Move it away, or put a good copy in its place, and start again.`;
    return { readable: openEmpty(migrations), writable: null, notice: sentence };
  }
}

/** A second connection to a library that is open and up to date, for reading only. @throws what SQLite throws */
export function openBeside(path: string): OpenedDatabase {
  return { readable: connect(path, { readOnly: true }) as ReadableDb, writable: null, notice: null };
}

/** Why the library opens for reading only, or null where it can't be read either. */
function readingNotice(error: unknown, known: LibraryError): string | null {
  if (error instanceof NewerSchema) {
    return 'This library was written by a newer Dateline. It can be read here but not changed; please update Dateline.';
  }
  if (error instanceof MigrationFailed) {
    return `The library could not be brought up to date, so it can be read but not changed. ${asLibraryError(error.cause).message}`;
  }
  if (known.code === 'read-only') {
    return 'The library folder cannot be written. Articles can be read but nothing can be changed.';
  }
  return known.code === 'full'
    ? `${known.message} Until then articles can be read but nothing can be changed.`
    : null;
}

class NewerSchema extends Error {}

/** The old version is whole; `cause` is what went wrong. */
class MigrationFailed extends Error {}

function openForWriting(path: string, migrations: readonly Migration[]): OpenedDatabase {
  const existed = existsSync(path);
  // Created here so that only the user can read it; SQLite gives its WAL the same mode.
  if (!existed) closeSync(openSync(path, 'a', 0o600));
  const db = connect(path, { readOnly: false });
  try {
    const writable = db as WritableDb;
    const version = versionOf(writable);
    checkApplication(writable, version);
    if (version > latest(migrations)) throw new NewerSchema();
    db.exec('PRAGMA journal_mode = WAL');
    db.exec('PRAGMA synchronous = FULL');
    removeOldBackups(path, version);
    if (version < latest(migrations)) {
      bringUpToDate(writable, path, version, migrations);
    }
    return { readable: writable, writable, notice: null };
  } catch (error) {
    db.close();
    throw error;
  }
}

function bringUpToDate(
  db: WritableDb,
  path: string,
  version: number,
  migrations: readonly Migration[],
): void {
  try {
    if (version > 0) backUp(db, backupPath(path, version));
    migrate(db, migrations);
  } catch (error) {
    if (version === 0) throw error;
    throw new MigrationFailed('migration failed', { cause: error });
  }
}

function openForReading(
  path: string,
  migrations: readonly Migration[],
  notice: string | null,
): OpenedDatabase {
  if (!existsSync(path)) return { readable: openEmpty(migrations), writable: null, notice };
  let db: DatabaseSync;
  try {
    db = connect(path, { readOnly: true });
    versionOf(db as ReadableDb);
  } catch (error) {
    if (sqliteCode(error) === null) throw error;
    // A WAL database in a folder that can't be written opens only when SQLite is told that nobody writes.
    const address = pathToFileURL(path);
    address.search = '?immutable=1';
    db = connect(address, { readOnly: true });
  }
  const version = versionOf(db as ReadableDb);
  checkApplication(db as ReadableDb, version);
  if (version === 0) return { readable: openEmpty(migrations), writable: null, notice };
  return { readable: db as ReadableDb, writable: null, notice };
}

/** An empty library in memory, to show a window with. */
function openEmpty(migrations: readonly Migration[]): ReadableDb {
  const db = connect(':memory:', { readOnly: false }) as WritableDb;
  try {
    migrate(db, migrations);
  } catch {
    // The steps before the failing one are enough to show an empty list.
  }
  return db;
}

function connect(path: string | URL, { readOnly }: { readonly readOnly: boolean }): DatabaseSync {
  const db = new DatabaseSync(path, {
    readOnly,
    enableForeignKeyConstraints: true,
    timeout: 2_000,
    defensive: true,
  });
  // Freed space is overwritten with zeros; sorting never spills private text into a temporary file.
  db.exec('PRAGMA secure_delete = ON; PRAGMA temp_store = MEMORY; PRAGMA cell_size_check = ON');
  return db;
}

/** Runs the steps that are missing, each in one transaction with its version: the old schema or the new, never between. */
export function migrate(db: WritableDb, migrations: readonly Migration[]): void {
  for (const migration of migrations) {
    if (migration.version <= versionOf(db)) continue;
    transaction(db, () => {
      db.exec(migration.sql);
      db.exec(`PRAGMA user_version = ${migration.version}; PRAGMA application_id = ${APPLICATION_ID}`);
    });
  }
}

export function versionOf(db: ReadableDb): number {
  return Number(db.prepare('PRAGMA user_version').get()?.['user_version'] ?? 0);
}

function latest(migrations: readonly Migration[]): number {
  return migrations.at(-1)?.version ?? 0;
}

function checkApplication(db: ReadableDb, version: number): void {
  const id = Number(db.prepare('PRAGMA application_id').get()?.['application_id'] ?? 0);
  const isNew = version === 0 && id === 0 && db.prepare('SELECT 1 FROM sqlite_schema').get() === undefined;
  if (id !== APPLICATION_ID && !isNew) {
    throw new LibraryError('damaged', 'The library file belongs to another program or is damaged.');
  }
}

function backupPath(path: string, version: number): string {
  return `${path}.before-${version + 1}`;
}

/** A whole copy in one file, WAL included, synced before anything is changed. */
function backUp(db: WritableDb, target: string): void {
  const temporary = `${target}.new`;
  rmSync(temporary, { force: true });
  closeSync(openSync(temporary, 'w', 0o600));
  db.prepare('VACUUM INTO ?').run(temporary);
  syncPath(temporary);
  renameSync(temporary, target);
  syncPath(dirname(target));
}

/** A copy made before a step is kept until the first start after it: a note deleted later must not live on in it. */
function removeOldBackups(path: string, version: number): void {
  for (let old = 1; old < version; old += 1) rmSync(backupPath(path, old), { force: true });
}
