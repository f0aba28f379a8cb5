/**
 * The library as the application sees it: every operation as a promise. One thread owns the database
 * and makes every change; a second one only reads, so that a list, an article, a picture never wait
 * until a large original is on disk.
 */
import { join } from 'node:path';
import { LibraryError } from './library-error.ts';
import { LibraryThread } from './library-thread.ts';
import type { LibraryState, ThreadAccess } from './messages.ts';
import type { LibraryAccess } from './open-database.ts';
import { isRead, type OperationName, type Operations } from './operations.ts';

export interface LibraryOptions {
  /** Absolute; exists. */
  readonly folder: string;
  /** The worker's entry, `library-worker`. */
  readonly worker: URL;
  readonly access: LibraryAccess;
  /** Told in one sentence what was found and mended later on. */
  readonly onNotice?: (notice: string) => void;
}

export interface Library extends LibraryState {
  /** Runs one operation; a write is on disk when it resolves. @throws {LibraryError} */
  run<Name extends OperationName>(
    name: Name,
    argument: Parameters<Operations[Name]>[1],
  ): Promise<ReturnType<Operations[Name]>>;
  /** Purges what was deleted, checkpoints and closes. Later operations fail. */
  close(): Promise<void>;
}

export const LIBRARY_FILE = 'library.sqlite';

/** @throws {LibraryError} `in-use` where another Dateline has this library open. */
export async function openLibrary(options: LibraryOptions): Promise<Library> {
  const path = join(options.folder, LIBRARY_FILE);
  const lockPath = join(options.folder, 'library.lock');
  const start = (access: ThreadAccess): LibraryThread =>
    new LibraryThread(options.worker, { path, lockPath, access }, options.onNotice);
  const owner = start(options.access);
  const state = await owner.opened;
  let reader: LibraryThread | null = null;
  let changes = 0;
  let closed: Promise<void> | null = null;

  async function change(name: OperationName, argument: unknown): Promise<unknown> {
    changes += 1;
    try {
      return await owner.ask(name, argument);
    } finally {
      changes -= 1;
    }
  }

  async function read(name: OperationName, argument: unknown): Promise<unknown> {
    // Made once it is of use: a start and most commands need none.
    if (changes > 0) reader ??= start('beside');
    if (reader?.isReady === true) {
      try {
        return await reader.ask(name, argument);
      } catch {
        // What it can't answer the owner can, who may mend what is damaged, or says why not.
      }
    }
    return owner.ask(name, argument);
  }

  async function run(name: OperationName, argument: unknown): Promise<unknown> {
    if (closed !== null) throw new LibraryError('failed', 'The library is closed.');
    return isRead(name) ? read(name, argument) : change(name, argument);
  }

  async function close(): Promise<void> {
    // First, so that nobody reads when the owner empties the write-ahead log.
    await reader?.close().catch(() => {});
    await owner.close();
  }

  return {
    ...state,
    run: (name, argument) => run(name, argument) as Promise<ReturnType<Operations[typeof name]>>,
    close: () => (closed ??= close()),
  };
}
