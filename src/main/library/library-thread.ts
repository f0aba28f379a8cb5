/** One thread of the library: what is asked of it and what it answers, matched by number. */
import { Worker } from 'node:worker_threads';
import { LibraryError } from './library-error.ts';
import {
  NOTICE_ID,
  type LibraryState,
  type WorkerAnswer,
  type WorkerRequest,
  type WorkerStart,
} from './messages.ts';

interface Pending {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: LibraryError) => void;
}

/** The number of the answer that says how the database opened. */
const START_ID = 0;

export class LibraryThread {
  /** How it opened. Rejects where it could not. */
  readonly opened: Promise<LibraryState>;
  /** True from when the database is open until the thread ends. */
  isReady = false;
  readonly #worker: Worker;
  readonly #exited: Promise<void>;
  readonly #pending = new Map<number, Pending>();
  #stopped: LibraryError | null = null;
  #lastId = START_ID;

  /** @param worker the entry `library-worker` @param onNotice told what was found and mended, a sentence */
  constructor(worker: URL, workerData: WorkerStart, onNotice: (notice: string) => void = () => {}) {
    this.#worker = new Worker(worker, { workerData, name: 'library' });
    this.#worker.on('message', (answer: WorkerAnswer) => {
      if (answer.id === NOTICE_ID && answer.ok) onNotice(String(answer.value));
      else this.#settle(answer);
    });
    this.#worker.on('error', () =>
      this.#stop(
        new LibraryError(
          'failed',
          'The library stopped unexpectedly. Start Dateline again; everything saved is on disk.',
        ),
      ),
    );
    this.#exited = new Promise((resolve) => {
      this.#worker.once('exit', () => {
        this.#stop(new LibraryError('failed', 'The library is closed.'));
        resolve();
      });
    });
    this.opened = this.#begin();
    // Who doesn't wait for it sees `isReady`.
    this.opened.catch(() => {});
  }

  /** Runs one operation. @throws {LibraryError} */
  ask(name: string, argument: unknown): Promise<unknown> {
    if (this.#stopped !== null) return Promise.reject(this.#stopped);
    this.#lastId += 1;
    const answered = this.#expect(this.#lastId);
    const request: WorkerRequest = { id: this.#lastId, name, argument };
    this.#worker.postMessage(request);
    return answered;
  }

  /** Lets it finish what it was asked, purge, checkpoint and close. Later questions fail. */
  async close(): Promise<void> {
    if (this.#stopped !== null) return;
    const closed = this.ask('close', null);
    this.#stopped = new LibraryError('failed', 'The library is closed.');
    await closed;
    await this.#exited;
  }

  async #begin(): Promise<LibraryState> {
    try {
      const state = (await this.#expect(START_ID)) as LibraryState;
      this.isReady = true;
      return state;
    } catch (error) {
      await this.#worker.terminate();
      throw error;
    }
  }

  #expect(id: number): Promise<unknown> {
    return new Promise((resolve, reject) => this.#pending.set(id, { resolve, reject }));
  }

  #settle(answer: WorkerAnswer): void {
    const waiting = this.#pending.get(answer.id);
    this.#pending.delete(answer.id);
    if (answer.ok) waiting?.resolve(answer.value);
    else waiting?.reject(new LibraryError(answer.error.code, answer.error.message));
  }

  #stop(reason: LibraryError): void {
    this.isReady = false;
    this.#stopped ??= reason;
    for (const { reject } of this.#pending.values()) reject(reason);
    this.#pending.clear();
  }
}
