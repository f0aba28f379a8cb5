/** What each call about imports does. */
import type { JOB_CALLS } from '../../contract/job-calls.ts';
import type { ExportDesk } from '../export-desk.ts';
import type { HandlersOf } from '../gate.ts';
import type { Library } from '../library/library.ts';
import type { Imports } from './imports.ts';
import type { JobQueue } from './job-queue.ts';
import type { WindowFiles } from './window-files.ts';

export interface JobServices {
  readonly queue: JobQueue;
  readonly imports: Imports;
  readonly windowFiles: WindowFiles;
  readonly library: Library;
  readonly exporting: ExportDesk;
}

export function createJobHandlers(services: JobServices): HandlersOf<typeof JOB_CALLS> {
  const { queue, imports, windowFiles, library, exporting } = services;
  return {
    'job.begin': (request) => ({ id: windowFiles.begin(request) }),
    'job.add': ({ id, names }) => windowFiles.add(id, names),
    'job.finish': ({ id, notes }) => {
      windowFiles.finish(id, notes);
      return null;
    },
    'job.send': (part) => windowFiles.receive(part),
    'job.refuse': ({ id, item, reason }) => {
      windowFiles.refuse(id, item, reason);
      return null;
    },

    'job.paste': ({ text, html }) => ({ id: imports.paste(text, html) }),
    'job.samples': async () => ({ id: (await imports.importSamples()).id }),

    'job.addresses': ({ addresses }) => ({ id: imports.importAddresses(addresses).id }),

    'job.list': () => queue.list(),
    'job.items': ({ id, only, offset, limit }) =>
      queue.items(id, only, offset, limit) ?? { items: [], total: 0 },
    'job.pause': ({ id }) => {
      queue.pause(id);
      return null;
    },
    'job.resume': ({ id }) => {
      queue.resume(id);
      return null;
    },
    'job.cancel': ({ id }) => {
      queue.cancel(id);
      return null;
    },
    'job.retry': ({ id, item }) => {
      queue.retry(id, item);
      return null;
    },
    'job.dismiss': ({ id }) => {
      queue.dismiss(id);
      return null;
    },

    'aside.list': (page) => library.run('listSetAside', page),
    'aside.retry': async ({ id }) => ({ id: (await imports.retryAside(id)).id }),
    'aside.delete': ({ id }) => library.run('deleteSetAside', id),
    'aside.undelete': ({ id }) => library.run('undeleteSetAside', id),
    'aside.save': async ({ id }) => {
      const { about, bytes } = await library.run('readSetAside', id);
      return { path: await exporting.saveBytes({ name: about.name, bytes }) };
    },
  };
}
