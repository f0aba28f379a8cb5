/**
 * One Dateline a library: an exclusive transaction on an empty database beside it, held while the
 * process lives. The system lets go of it whatever way the process ends, so no stale lock can stay.
 */
import { closeSync, openSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { LibraryError, sqliteCode } from './library-error.ts';

const SQLITE_BUSY = 5;

/**
 * Takes the lock, or says that the folder can't be written (null: then nobody writes anyway).
 * @throws {LibraryError} `in-use` where another process holds it.
 */
export function takeInstanceLock(path: string): { release(): void } | null {
  let db: DatabaseSync;
  try {
    closeSync(openSync(path, 'a', 0o600));
    db = new DatabaseSync(path, { timeout: 0 });
  } catch {
    return null;
  }
  try {
    db.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    db.close();
    if (sqliteCode(error) === SQLITE_BUSY) {
      throw new LibraryError('in-use', 'Dateline is already open with this library.');
    }
    return null;
  }
  return { release: () => db.close() };
}
