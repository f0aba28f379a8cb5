/**
 * Files that only this window can read: their names go to main at once, their bytes when main asks.
 * However many are dropped, no more than a few are ever open.
 */
import type { Client } from '../../contract/bridge.ts';
import { FILE_LIMIT, FILE_PART } from '../../contract/limits.ts';

/** A file that can be had when its turn comes. */
export interface FileSource {
  /** With the folders it lies in, where a folder was given. */
  readonly name: string;
  file(): Promise<File>;
  /** A file of a folder beside it; null where there is none. Left out where only the file itself was given. */
  beside?(folder: string, file: string): Promise<File | null>;
}

export interface FileJobRequest {
  readonly kind: 'files' | 'folder';
  readonly title: string;
  /** The files, some at a time, as they are found. */
  readonly found: AsyncIterable<readonly FileSource[]>;
  /** What was left out, one sentence each; asked when all are found. */
  notes(): readonly string[];
}

export interface FileJobsActions {
  readonly begun: (id: string) => void;
  readonly failed: (error: unknown) => void;
}

export class FileJobs {
  readonly #client: () => Client;
  readonly #actions: FileJobsActions;
  readonly #sources = new Map<string, FileSource[]>();

  constructor(client: () => Client, actions: FileJobsActions) {
    this.#client = client;
    this.#actions = actions;
  }

  listen(): void {
    this.#client().on('jobs.wanted', ({ id, item, beside }) => void this.#send(id, item, beside));
  }

  /** Begins a job and names its files to main; resolves when all are named. */
  async importFiles({ kind, title, found, notes }: FileJobRequest): Promise<void> {
    try {
      const { id } = await this.#client().call('job.begin', { kind, title });
      this.#actions.begun(id);
      const sources: FileSource[] = [];
      this.#sources.set(id, sources);
      for await (const batch of found) {
        sources.push(...batch);
        if (!(await this.#client().call('job.add', { id, names: batch.map(({ name }) => name) }))) break;
      }
      await this.#client().call('job.finish', { id, notes: [...notes()] });
    } catch (error) {
      this.#actions.failed(error);
    }
  }

  /** A job is off the list: its files are not asked for any more. */
  forget(id: string): void {
    this.#sources.delete(id);
  }

  async #send(
    id: string,
    item: number,
    beside?: { readonly folder: string; readonly file: string },
  ): Promise<void> {
    const client = this.#client();
    const source = this.#sources.get(id)?.[item];
    try {
      const wanted = beside === undefined ? source?.file() : source?.beside?.(beside.folder, beside.file);
      const file = (await wanted?.catch(() => null)) ?? null;
      if (file === null) await client.call('job.refuse', { id, item, reason: 'unreadable' });
      else if (file.size > FILE_LIMIT) await client.call('job.refuse', { id, item, reason: 'too-large' });
      else await this.#sendParts(client, id, item, file);
    } catch (error) {
      this.#actions.failed(error);
    }
  }

  /** One part after the other: the next is read when main has taken the one before. */
  async #sendParts(client: Client, id: string, item: number, file: File): Promise<void> {
    for (let from = 0, last = false; !last; from += FILE_PART) {
      last = from + FILE_PART >= file.size;
      const base64 = await readBase64(file.slice(from, from + FILE_PART)).catch(() => null);
      if (base64 === null) {
        await client.call('job.refuse', { id, item, reason: 'unreadable' });
        return;
      }
      if (!(await client.call('job.send', { id, item, mediaType: file.type, base64, last }))) return;
    }
  }
}

/** The bytes in base64, encoded by the browser itself: fast, and nothing is decoded as text. */
function readBase64(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => {
      const address = typeof reader.result === 'string' ? reader.result : '';
      resolve(address.slice(address.indexOf(',') + 1));
    };
    reader.onerror = () => reject(reader.error ?? new Error('unreadable'));
    reader.readAsDataURL(blob);
  });
}
