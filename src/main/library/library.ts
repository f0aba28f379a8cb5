/** The library as the application sees it: every operation as a promise, answered by the worker that owns the database. */
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { LibraryError } from './library-error.ts';
import {
  NOTICE_ID,
  type LibraryState,
  type WorkerAnswer,
  type WorkerRequest,
  type WorkerStart,
} from './messages.ts';
import type { LibraryAccess } from './open-database.ts';
import type { OperationName, Operations } from './operations.ts';

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

interface Pending {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: LibraryError) => void;
}

/** @throws {LibraryError} `in-use` where another Dateline has this library open. */
export async function openLibrary(options: LibraryOptions): Promise<Library> {
  const pending = new Map<number, Pending>();
  const workerData: WorkerStart = {
    path: join(options.folder, LIBRARY_FILE),
    lockPath: join(options.folder, 'library.lock'),
    access: options.access,
  };
  const worker = new Worker(options.worker, { workerData, name: 'library' });
  let stopped: LibraryError | null = null;
  let lastId = 0;

  function expect(id: number): Promise<unknown> {
    return new Promise((resolve, reject) => pending.set(id, { resolve, reject }));
  }

  function send(name: string, argument: unknown): Promise<unknown> {
    if (stopped !== null) return Promise.reject(stopped);
    lastId += 1;
    const answered = expect(lastId);
    const request: WorkerRequest = { id: lastId, name, argument };
    worker.postMessage(request);
    return answered;
  }

  function stop(reason: LibraryError): void {
    stopped ??= reason;
    for (const { reject } of pending.values()) reject(reason);
    pending.clear();
  }

  worker.on('message', (answer: WorkerAnswer) => {
    if (answer.id === NOTICE_ID && answer.ok) options.onNotice?.(String(answer.value));
    const waiting = pending.get(answer.id);
    pending.delete(answer.id);
    if (answer.ok) waiting?.resolve(answer.value);
    else waiting?.reject(new LibraryError(answer.error.code, answer.error.message));
  });
  worker.on('error', () =>
    stop(
      new LibraryError(
        'failed',
        'The library stopped unexpectedly. Start Dateline again; everything saved is on disk.',
      ),
    ),
  );
  worker.on('exit', () => stop(new LibraryError('failed', 'The library is closed.')));

  const exited = new Promise<void>((resolve) => worker.once('exit', () => resolve()));
  let state: LibraryState;
  try {
    state = (await expect(0)) as LibraryState;
  } catch (error) {
    await worker.terminate();
    throw error;
  }
  return {
    ...state,
    run: (name, argument) => send(name, argument) as Promise<ReturnType<Operations[typeof name]>>,
    async close() {
      if (stopped !== null) return;
      const closed = send('close', null);
      stopped = new LibraryError('failed', 'The library is closed.');
      await closed;
      await exited;
    },
  };
}
