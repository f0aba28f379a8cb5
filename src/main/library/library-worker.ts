/**
 * A thread of the library: it runs one operation after the other, each durable before it is answered.
 * One owns the database; another may read beside it.
 */
import { parentPort, workerData } from 'node:worker_threads';
import { hasDeleted } from './change-articles.ts';
import { takeInstanceLock } from './instance-lock.ts';
import { asLibraryError, mayBeBrokenIndex, LibraryError } from './library-error.ts';
import {
  NOTICE_ID,
  type LibraryState,
  type WorkerAnswer,
  type WorkerRequest,
  type WorkerStart,
} from './messages.ts';
import { openBeside, openDatabase, type OpenedDatabase } from './open-database.ts';
import { READS, WRITES } from './operations.ts';
import { rebuildSearch } from './rebuild-search.ts';

function start({ path, lockPath, access }: WorkerStart): { opened: OpenedDatabase; release: () => void } {
  if (access === 'beside') return { opened: openBeside(path), release: () => {} };
  const lock = access === 'write' ? takeInstanceLock(lockPath) : null;
  const opened = openDatabase(path, access);
  return { opened, release: () => lock?.release() };
}

function perform(opened: OpenedDatabase, name: string, argument: unknown): unknown {
  if (Object.hasOwn(READS, name)) {
    const read = READS[name as keyof typeof READS] as (
      db: OpenedDatabase['readable'],
      argument: unknown,
    ) => unknown;
    return read(opened.readable, argument);
  }
  if (!Object.hasOwn(WRITES, name))
    throw new LibraryError('failed', 'The library was asked for something it does not know.');
  if (opened.writable === null)
    throw new LibraryError('read-only', 'The library is open for reading only; nothing was changed.');
  const write = WRITES[name as keyof typeof WRITES] as (
    db: typeof opened.writable,
    argument: unknown,
  ) => unknown;
  return write(opened.writable, argument);
}

/**
 * Performs; where SQLite finds damage, the search index is the likeliest place and can be made anew,
 * so that a broken index never keeps a note from being saved. Once a session: what fails again is damage elsewhere.
 */
function performOrMend(opened: OpenedDatabase, name: string, argument: unknown): unknown {
  try {
    return perform(opened, name, argument);
  } catch (error) {
    if (opened.writable === null || mended || !mayBeBrokenIndex(error)) throw error;
    mended = true;
    rebuildSearch(opened.writable);
    const notice: WorkerAnswer = {
      id: NOTICE_ID,
      ok: true,
      value: 'The search index was damaged on disk and has been built anew.',
    };
    parentPort?.postMessage(notice);
    return perform(opened, name, argument);
  }
}

let mended = false;

function answer(id: number, work: () => unknown): void {
  let message: WorkerAnswer;
  try {
    message = { id, ok: true, value: work() };
  } catch (error) {
    const { code, message: sentence } = asLibraryError(error);
    message = { id, ok: false, error: { code, message: sentence } };
  }
  parentPort?.postMessage(message);
}

/** Removes for good what was deleted. Gives a sentence where the disk does not let it. */
function purge({ writable }: OpenedDatabase): string | null {
  if (writable === null) return null;
  try {
    WRITES.purgeDeleted(writable);
    return null;
  } catch (error) {
    const { code, message } = asLibraryError(error);
    if (hasDeleted(writable))
      return `What was deleted could not be removed from the disk for good yet. ${message}`;
    return code === 'full' ? 'The disk is full: until there is room, nothing can be added or changed.' : null;
  }
}

function close(opened: OpenedDatabase, release: () => void): null {
  // What can't be purged now stays out of sight and is purged at the next start.
  purge(opened);
  opened.readable.close();
  release();
  return null;
}

answer(0, (): LibraryState => {
  const { opened, release } = start(workerData as WorkerStart);
  // What the last session deleted and could not purge (it was killed) goes before anything is shown.
  const problem = purge(opened);
  parentPort?.on('message', ({ id, name, argument }: WorkerRequest) => {
    answer(id, () => (name === 'close' ? close(opened, release) : performOrMend(opened, name, argument)));
    if (name === 'close') parentPort?.close();
  });
  return { writable: opened.writable !== null, notice: opened.notice ?? problem };
});
