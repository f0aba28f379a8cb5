/** A whole copy of a library in one file, also of one that a Dateline has open and goes on writing to. */
import { closeSync, existsSync, mkdirSync, openSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { syncPath } from '../write-durably.ts';
import { takeInstanceLock } from './instance-lock.ts';
import { LIBRARY_FILE } from './library.ts';
import { asLibraryError, diskFull, LibraryError } from './library-error.ts';

/** The file and what SQLite keeps beside it while it is open, or was not closed. */
const FILES: readonly string[] = ['', '-wal', '-shm'].map((ending) => `${LIBRARY_FILE}${ending}`);

/**
 * Copies the library at `source` to `target`, which must not be there yet: as it is at one moment, what
 * was written last included, readable by this user only, on the disk when this returns.
 *
 * @throws {LibraryError}; nothing is left at `target` then.
 */
export function copyLibrary(source: string, target: string): void {
  const temporary = `${target}.new`;
  rmSync(temporary, { force: true });
  try {
    closeSync(openSync(temporary, 'wx', 0o600));
    const db = new DatabaseSync(source, { readOnly: true, timeout: 5_000, defensive: true });
    try {
      db.exec('PRAGMA temp_store = MEMORY');
      db.prepare('VACUUM INTO ?').run(temporary);
    } finally {
      db.close();
    }
    syncPath(temporary);
    renameSync(temporary, target);
    syncPath(dirname(target));
  } catch (error) {
    rmSync(temporary, { force: true });
    throw asCopyError(error);
  }
}

/**
 * Puts a copy of `source` in the place of the library in `folder`. The one that was there goes whole into
 * a folder of its own, whose name is answered; null where there was none.
 *
 * @throws {LibraryError} `in-use` where a Dateline has the library open; what was there is then untouched.
 */
export function replaceLibrary(source: string, folder: string, aside: string): string | null {
  const lock = takeInstanceLock(join(folder, 'library.lock'));
  const incoming = join(folder, `${LIBRARY_FILE}.restored`);
  try {
    rmSync(incoming, { force: true });
    copyLibrary(source, incoming);
    const kept = FILES.some((name) => existsSync(join(folder, name))) ? join(folder, aside) : null;
    if (kept !== null) {
      mkdirSync(kept, { mode: 0o700 });
      for (const name of FILES)
        if (existsSync(join(folder, name))) renameSync(join(folder, name), join(kept, name));
    }
    renameSync(incoming, join(folder, LIBRARY_FILE));
    syncPath(folder);
    return kept;
  } catch (error) {
    rmSync(incoming, { force: true });
    throw asCopyError(error);
  } finally {
    lock?.release();
  }
}

/** Also what the file system says, not only SQLite. */
function asCopyError(error: unknown): LibraryError {
  switch ((error as NodeJS.ErrnoException | null)?.code) {
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return new LibraryError('read-only', 'The copy’s folder cannot be written.');
    case 'ENOSPC':
      return diskFull();
    default:
      return asLibraryError(error);
  }
}
