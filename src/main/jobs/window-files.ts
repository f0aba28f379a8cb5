/**
 * Files that only the window can read: it registers their names, main asks for one after the other
 * when their turn comes, and the bytes arrive in parts. So no more than a few files are ever in
 * memory, however many were dropped.
 */
import { basename } from 'node:path';
import { FILE_LIMIT } from '../../contract/limits.ts';
import type { BesideFile } from '../importing/beside-pictures.ts';
import { joinParts } from '../digest.ts';
import { LARGEST_PICTURE } from '../importing/picture-limits.ts';
import { notImported } from '../read-import-file.ts';
import type { WindowLink } from '../window-link.ts';
import type { ImportWorks, Loaded } from './import-work.ts';
import type { JobHandle, JobQueue, JobRequest } from './job-queue.ts';

const GONE = 'The window was closed before this file was sent; add it again.';

export interface FilePart {
  readonly id: string;
  readonly item: number;
  readonly mediaType: string;
  readonly base64: string;
  readonly last: boolean;
}

export interface WindowFiles {
  /** Begins a job; answers with its id. */
  begin(request: JobRequest): string;
  /** False: the job takes no more. */
  add(id: string, names: readonly string[]): boolean;
  finish(id: string, notes: readonly string[]): void;
  /** False: the file is not wanted any more. */
  receive(part: FilePart): boolean;
  /** The window can't send a file. */
  refuse(id: string, item: number, reason: 'unreadable' | 'too-large'): void;
}

export interface WindowFilesOptions {
  readonly queue: JobQueue;
  readonly link: WindowLink;
  readonly works: ImportWorks;
}

/** A file that was asked for and is under way. */
interface Arriving {
  readonly parts: Uint8Array[];
  total: number;
  /** Bytes it may have. */
  readonly most: number;
  readonly settle: (loaded: Loaded) => void;
  readonly name: string;
}

export function createWindowFiles({ queue, link, works }: WindowFilesOptions): WindowFiles {
  const jobs = new Map<string, { readonly handle: JobHandle; added: number }>();
  const arriving = new Map<string, Arriving>();

  /** Asks for an item, or once that has come for a file beside it. */
  function ask(
    id: string,
    item: number,
    name: string,
    signal: AbortSignal,
    beside?: BesideFile,
  ): Promise<Loaded> {
    const key = `${id}:${item}`;
    return new Promise((resolve) => {
      const settle = (loaded: Loaded): void => {
        if (arriving.get(key)?.settle === settle) arriving.delete(key);
        signal.removeEventListener('abort', stop);
        resolve(loaded);
      };
      const stop = (): void => settle({ ok: false, message: GONE, retry: jobs.has(id) });
      if (signal.aborted || !jobs.has(id)) {
        stop();
        return;
      }
      const most = beside === undefined ? FILE_LIMIT : LARGEST_PICTURE;
      arriving.set(key, { parts: [], total: 0, most, settle, name });
      signal.addEventListener('abort', stop);
      link.emit('jobs.wanted', { id, item, ...(beside === undefined ? {} : { beside }) });
    });
  }

  /** A page and what the window can read beside it: of a folder that was given, its files. */
  async function askForPage(id: string, item: number, name: string, signal: AbortSignal): Promise<Loaded> {
    const loaded = await ask(id, item, name, signal);
    if (!loaded.ok) return loaded;
    return {
      ...loaded,
      async readBeside(beside) {
        const found = await ask(id, item, beside.file, signal, beside);
        return found.ok ? found.input.bytes : null;
      },
    };
  }

  link.onGone(() => {
    const lost = [...jobs.keys()];
    jobs.clear();
    for (const { settle } of arriving.values()) settle({ ok: false, message: GONE, retry: false });
    for (const id of lost) queue.cancel(id, GONE);
  });

  return {
    begin(request) {
      const handle = queue.begin(request);
      jobs.set(handle.id, { handle, added: 0 });
      return handle.id;
    },
    add(id, names) {
      const job = jobs.get(id);
      if (job === undefined) return false;
      const from = job.added;
      job.added += names.length;
      return job.handle.add(
        names.map((name, at) => ({
          name,
          work: works.importWork(({ signal }) => askForPage(id, from + at, basename(name), signal)),
        })),
      );
    },
    finish(id, notes) {
      const handle = jobs.get(id)?.handle;
      for (const note of notes) handle?.note(note);
      handle?.finish();
    },
    receive({ id, item, mediaType, base64, last }) {
      const file = arriving.get(`${id}:${item}`);
      if (file === undefined) return false;
      const part = Buffer.from(base64, 'base64');
      file.total += part.length;
      if (file.total > file.most) {
        file.settle({ ok: false, message: tooLarge(file.name), retry: false });
        return false;
      }
      file.parts.push(part);
      if (last) {
        // Whole: nothing more is taken for it while its parts are joined.
        arriving.delete(`${id}:${item}`);
        void joinParts(file.parts).then((bytes) =>
          file.settle({ ok: true, input: { name: file.name, mediaType, bytes, kind: 'file' } }),
        );
      }
      return true;
    },
    refuse(id, item, reason) {
      const file = arriving.get(`${id}:${item}`);
      if (file === undefined) return;
      file.settle(
        reason === 'too-large'
          ? { ok: false, message: tooLarge(file.name), retry: false }
          : { ok: false, message: unreadable(file.name) },
      );
    },
  };
}

function unreadable(name: string): string {
  return notImported(name, 'the file can’t be read any more; check that it is still there and try again');
}

function tooLarge(name: string): string {
  return notImported(
    name,
    `it is larger than ${FILE_LIMIT / 1_048_576} MB; save the part you need as a smaller file`,
  );
}
