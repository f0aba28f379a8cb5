/** Main's imports, as the window sees them: the real queue, with work that is done in memory. */
import type { AppEvents, CallName, EventName } from '../../src/contract/calls.ts';
import { createJobQueue, type JobHandle } from '../../src/main/jobs/job-queue.ts';
import type { ItemResult, ItemWork } from '../../src/main/jobs/work.ts';

export interface FakeJobsOptions {
  /** Imports a text. */
  readonly add: (name: string, text: string) => ItemResult;
  emit<Name extends EventName>(name: Name, payload: AppEvents[Name]): void;
}

export interface FakeJobs {
  readonly handlers: Partial<Record<CallName, (request: Record<string, unknown>) => unknown>>;
}

export function createFakeJobs({ add, emit }: FakeJobsOptions): FakeJobs {
  const handles = new Map<string, { readonly job: JobHandle; names: string[] }>();
  const wanted = new Map<string, { parts: string; resolve: (text: string | null) => void }>();
  const queue = createJobQueue({
    now: () => new Date(),
    newId: () => crypto.randomUUID(),
    onChange(id) {
      const job = queue.view(id);
      emit('jobs.changed', job === null ? { jobs: [], removed: [id] } : { jobs: [job], removed: [] });
    },
    onEnd: () => undefined,
  });

  function fileWork(id: string, item: number, name: string): ItemWork {
    return async () => {
      const { promise, resolve } = Promise.withResolvers<string | null>();
      wanted.set(`${id}:${item}`, { parts: '', resolve });
      emit('jobs.wanted', { id, item });
      const text = await promise;
      return text === null
        ? { state: 'failed', message: `“${name}” was not imported: the file can’t be sent.` }
        : add(name, text);
    };
  }

  function once(kind: 'paste' | 'samples' | 'address', title: string, text: string): { readonly id: string } {
    const job = queue.begin({ kind, title });
    job.add([{ name: title, work: async () => add(title, text) }]);
    job.finish();
    return { id: job.id };
  }

  return {
    handlers: {
      'job.begin': ({ kind, title }) => {
        const job = queue.begin({ kind: kind as 'files', title: String(title) });
        handles.set(job.id, { job, names: [] });
        return { id: job.id };
      },
      'job.add': ({ id, names }) => {
        const entry = handles.get(String(id));
        const from = entry?.names.length ?? 0;
        entry?.names.push(...(names as string[]));
        return entry?.job.add(
          (names as string[]).map((name, at) => ({ name, work: fileWork(String(id), from + at, name) })),
        );
      },
      'job.finish': ({ id, notes }) => {
        const job = handles.get(String(id))?.job;
        for (const note of notes as string[]) job?.note(note);
        job?.finish();
        return null;
      },
      'job.send': ({ id, item, base64, last }) => {
        const key = `${String(id)}:${String(item)}`;
        const file = wanted.get(key);
        if (file === undefined) return false;
        file.parts += atob(String(base64));
        if (last === true) {
          const bytes = Uint8Array.from(file.parts, (sign) => sign.charCodeAt(0));
          wanted.delete(key);
          file.resolve(new TextDecoder().decode(bytes));
        }
        return true;
      },
      'job.refuse': ({ id, item }) => {
        wanted.get(`${String(id)}:${String(item)}`)?.resolve(null);
        return null;
      },
      'job.paste': ({ text }) => once('paste', 'Pasted text', String(text)),
      'job.samples': () => once('samples', 'Samples', 'A sample\nIt has one paragraph.'),
      'job.addresses': ({ addresses }) =>
        once('address', (addresses as string[])[0] ?? '', 'A fetched page\nIt has one paragraph.'),
      'job.list': () => queue.list(),
      'job.items': ({ id, only, offset, limit }) =>
        queue.items(String(id), only as 'all', Number(offset), Number(limit)) ?? { items: [], total: 0 },
      'job.pause': ({ id }) => done(queue.pause(String(id))),
      'job.resume': ({ id }) => done(queue.resume(String(id))),
      'job.cancel': ({ id }) => done(queue.cancel(String(id))),
      'job.retry': ({ id, item }) => done(queue.retry(String(id), item as number | null)),
      'job.dismiss': ({ id }) => done(queue.dismiss(id as string | null)),
      'aside.list': () => ({ items: [], total: 0 }),
    },
  };
}

function done(_nothing: void): null {
  return null;
}
