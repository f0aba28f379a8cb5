/** Everything that can be imported, each as a job of the queue. */
import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { JobItemView } from '../../contract/jobs.ts';
import type { ImportOutcome } from '../../contract/views.ts';
import { CallRefusal } from '../gate.ts';
import type { Library } from '../library/library.ts';
import type { Network } from '../network.ts';
import { readBeside } from '../read-beside.ts';
import { notImported, readImportFile } from '../read-import-file.ts';
import type { ImportWorks, Loaded } from './import-work.ts';
import type { JobHandle, JobQueue } from './job-queue.ts';
import { walkPaths, type Found } from './walk-paths.ts';
import type { NewItem } from './work.ts';

/** Files of the samples folder that are articles. */
const SAMPLE = /\.(?:html?|txt|md)$/i;
/** What was set aside and is tried again at once. */
const MOST_ASIDE = 500;

export interface FirstJob extends JobHandle {
  /** What became of the first file, as soon as that one is through; undefined where there is none. */
  readonly first: Promise<ImportOutcome | undefined>;
}

type FirstOutcome = PromiseWithResolvers<ImportOutcome | undefined>;

export interface Imports {
  /** Files and folders. */
  importPaths(paths: readonly string[]): JobHandle;
  /** Files and folders; the first file found is what the window shows: it has the machine for itself. */
  importFirst(paths: readonly string[]): FirstJob;
  /** Answers with the job's id. */
  paste(text: string, html: string | null): string;
  /** Answers with the job's id. @throws {CallRefusal} where the samples are missing */
  importSamples(): Promise<JobHandle>;
  /** Fetches what the analyst named. */
  importAddresses(addresses: readonly string[]): JobHandle;
  /** Tries again what was set aside, one or with null all. @throws {CallRefusal} where there is none */
  retryAside(id: string | null): Promise<JobHandle>;
  /** What became of each of a job's items that is not a container, in order. */
  outcomesOf(id: string): readonly ImportOutcome[];
}

export interface ImportsOptions {
  readonly queue: JobQueue;
  readonly library: Library;
  readonly works: ImportWorks;
  readonly samplesFolder: string;
  readonly network: Pick<Network, 'readAddress'>;
}

export function createImports({ queue, library, works, samplesFolder, network }: ImportsOptions): Imports {
  function itemOf(file: Found): NewItem {
    return {
      name: file.name,
      work: 'path' in file ? works.importWork(() => loadFile(file.path)) : file.problem,
    };
  }

  async function addFound(job: JobHandle, paths: readonly string[], first?: FirstOutcome): Promise<void> {
    const walk = walkPaths(paths);
    let pending = first;
    for await (const found of walk.found) {
      const items = found.map(itemOf);
      const head = pending === undefined ? undefined : items.shift();
      if (pending !== undefined && head !== undefined) {
        job.add([toldOf(head, pending.resolve)]);
        await pending.promise;
        pending = undefined;
      }
      if (!job.add(items) || job.signal.aborted) break;
    }
    for (const note of walk.notes()) job.note(note);
    job.finish();
  }

  function beginPaths(paths: readonly string[]): JobHandle {
    const title = paths.length === 1 ? basename(paths[0] ?? '') : `${paths.length} files`;
    return queue.begin({ kind: 'files', title });
  }

  function outcomesOf(id: string): readonly ImportOutcome[] {
    const items = queue.items(id, 'all', 0, Number.POSITIVE_INFINITY)?.items ?? [];
    return items.filter(isOutcome).map(outcomeOf);
  }

  return {
    importPaths(paths) {
      const job = beginPaths(paths);
      void addFound(job, paths);
      return job;
    },
    importFirst(paths) {
      const job = beginPaths(paths);
      const first: FirstOutcome = Promise.withResolvers();
      job.signal.addEventListener('abort', () => first.resolve(undefined));
      void addFound(job, paths, first);
      return { ...job, first: first.promise };
    },
    paste(text, html) {
      const name = 'Pasted text';
      const job = queue.begin({ kind: 'paste', title: name });
      const input = {
        name,
        mediaType: html === null ? 'text/plain' : 'text/html',
        bytes: Buffer.from(text),
        kind: 'paste',
        ...(html === null ? {} : { html }),
      } as const;
      job.add([{ name, work: works.importWork(async () => ({ ok: true, input })) }]);
      job.finish();
      return job.id;
    },
    async importSamples() {
      const all = await readdir(samplesFolder).catch(() => {
        throw new CallRefusal(
          'failed',
          'The samples are missing from this installation; install Dateline again.',
        );
      });
      const names = all.filter((name) => SAMPLE.test(name) && !/^readme/i.test(name)).sort();
      const job = queue.begin({ kind: 'samples', title: 'Samples' });
      job.add(names.map((name) => ({ name, work: works.importWork(() => loadSample(samplesFolder, name)) })));
      job.finish();
      return job;
    },
    importAddresses(addresses) {
      const title = addresses.length === 1 ? (addresses[0] ?? '') : `${addresses.length} addresses`;
      const job = queue.begin({ kind: 'address', title });
      job.add(
        addresses.map((address) => ({
          name: address,
          work: works.importWork(({ signal, doing }) =>
            network.readAddress(address, {
              signal,
              onProgress: (done, total) => doing(fetched(done, total)),
            }),
          ),
        })),
      );
      job.finish();
      return job;
    },
    async retryAside(id) {
      const { items } = await library.run('listSetAside', { offset: 0, limit: MOST_ASIDE });
      const chosen = items.filter((item) => id === null || item.id === id);
      const [first] = chosen;
      if (first === undefined) throw new CallRefusal('not-found', 'Nothing is set aside any more.');
      const title = chosen.length === 1 ? first.name : `${chosen.length} files`;
      const job = queue.begin({ kind: 'set-aside', title });
      job.add(chosen.map((item) => ({ name: item.name, work: works.asideWork(item.id) })));
      job.finish();
      return job;
    },
    outcomesOf,
  };
}

/** An item that tells what became of it. */
function toldOf({ name, work }: NewItem, tell: (outcome: ImportOutcome) => void): NewItem {
  if (typeof work === 'string') {
    tell({ ok: false, name, message: work });
    return { name, work };
  }
  return {
    name,
    async work(context) {
      const result = await work(context);
      const article = 'article' in result ? result.article : null;
      tell(outcomeOf({ name, state: result.state, article, message: result.message ?? null }));
      return result;
    },
  };
}

async function loadFile(path: string): Promise<Loaded> {
  const file = await readImportFile(path);
  if (!file.ok) return file;
  const input = { name: file.name, mediaType: '', bytes: file.bytes, kind: 'file' } as const;
  return { ok: true, input, readBeside: readBeside(path) };
}

/** How much of a page has come, in a few words. */
function fetched(done: number, total: number | null): string {
  const kilobytes = (bytes: number): string => `${Math.ceil(bytes / 1_000).toLocaleString('en')} kB`;
  return total === null ? `${kilobytes(done)} read` : `${kilobytes(done)} of ${kilobytes(total)} read`;
}

/** Read whole: packed samples lie in an archive, where a file can't be opened piece by piece. */
async function loadSample(folder: string, name: string): Promise<Loaded> {
  try {
    const bytes = await readFile(join(folder, name));
    return { ok: true, input: { name, mediaType: '', bytes, kind: 'sample' } };
  } catch {
    return { ok: false, message: notImported(name, 'it could not be read') };
  }
}

/** False for a container, and for what made no article (a list of feeds): a note of the job tells of that. */
function isOutcome({ state, article }: JobItemView): boolean {
  return state !== 'opened' && !(state === 'done' && article === null);
}

function outcomeOf({
  name,
  state,
  article,
  message,
}: Pick<JobItemView, 'name' | 'state' | 'article' | 'message'>): ImportOutcome {
  if ((state === 'done' || state === 'duplicate') && article !== null)
    return { ok: true, name, id: article, duplicate: state === 'duplicate' };
  return { ok: false, name, message: message ?? notImported(name, 'the import was cancelled') };
}
