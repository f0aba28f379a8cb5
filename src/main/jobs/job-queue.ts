/**
 * The one queue of everything that is imported. A few items run at a time, and the jobs take turns,
 * so that a folder of thousands holds up no single paste.
 */
import type { JobItems, JobKind, JobView } from '../../contract/jobs.ts';
import { visibleName } from '../visible-name.ts';
import { isRetryable, Job, viewItem, type Item } from './job.ts';
import type { ItemResult, NewItem } from './work.ts';

/** Items under way at a time. */
const SLOTS = 2;
/** A job of which nothing is under way may start one item more. */
const FIRST_SLOT = 1;
/** Ended jobs that are kept on the list. */
const MOST_ENDED = 50;

export interface JobRequest {
  readonly kind: JobKind;
  readonly title: string;
  /** Nobody asked for it just now: its end is no news. */
  readonly quiet?: boolean;
}

/** A job as the one who began it holds it. */
export interface JobHandle {
  readonly id: string;
  /** Aborted when the job is cancelled: no more items need to be found. */
  readonly signal: AbortSignal;
  /** False where the job takes no more. */
  add(items: readonly NewItem[]): boolean;
  /** Keeps a sentence about what was left out. */
  note(sentence: string): void;
  /** All items are added. */
  finish(): void;
  /** When all that was asked for has come to its end, for the first time. */
  readonly ended: Promise<JobView>;
}

export interface JobQueueOptions {
  readonly now: () => Date;
  readonly newId: () => string;
  /** Told of every change, at once and often. */
  readonly onChange: (id: string) => void;
  /** A job has come to its end: done or cancelled, and nothing of it under way. */
  readonly onEnd: (job: JobView) => void;
}

export interface JobQueue {
  begin(request: JobRequest): JobHandle;
  /** Newest first. */
  list(): readonly JobView[];
  /** Null where there is no such job. */
  view(id: string): JobView | null;
  /** Null where there is no such job. */
  items(id: string, only: 'all' | 'failed', offset: number, limit: number): JobItems | null;
  pause(id: string): void;
  resume(id: string): void;
  /** Cancels what waits; `message` says why. */
  cancel(id: string, message?: string): void;
  /** Tries one item again, or with null every failed one. */
  retry(id: string, item: number | null): void;
  /** Takes an ended job off the list, or with null all that ended without a failure. */
  dismiss(id: string | null): void;
  /** Cancels everything and waits for what is under way. */
  close(): Promise<void>;
}

interface Entry {
  readonly job: Job;
  readonly ended: PromiseWithResolvers<JobView>;
  told: boolean;
}

export function createJobQueue(options: JobQueueOptions): JobQueue {
  const entries = new Map<string, Entry>();
  /** Jobs in the order in which they get their turn. */
  let turns: Entry[] = [];
  const underWay = new Set<Promise<void>>();
  let closing = false;

  function changed({ job }: Entry): void {
    job.revision += 1;
    options.onChange(job.id);
  }

  /** Starts what can be started; the job that was served goes to the end of the row. */
  function pump(): void {
    for (let entry = nextEntry(); entry !== undefined; entry = nextEntry()) {
      const item = entry.job.take();
      turns = [...turns.filter((other) => other !== entry), entry];
      if (item === null) continue;
      const running = runItem(entry, item);
      underWay.add(running);
      void running.then(() => {
        underWay.delete(running);
        pump();
      });
    }
  }

  function nextEntry(): Entry | undefined {
    if (closing) return undefined;
    return turns.find(
      ({ job }) => job.isReady && underWay.size < SLOTS + (job.running === 0 ? FIRST_SLOT : 0),
    );
  }

  async function runItem(entry: Entry, item: Item): Promise<void> {
    const { job } = entry;
    const { signal } = job.stopping;
    changed(entry);
    const result = await work(item, {
      signal,
      doing(phrase) {
        job.doing = phrase;
        changed(entry);
      },
    });
    // Stopped half-way because it was asked to: that is no failure.
    const stopped = result.state === 'failed' && signal.aborted;
    job.settle(item, stopped ? { state: 'cancelled' } : result);
    changed(entry);
    tellEnd(entry);
  }

  function tellEnd(entry: Entry): void {
    if (!entry.job.isOver) return;
    turns = turns.filter((other) => other !== entry);
    if (entry.told) return;
    entry.told = true;
    entry.job.endings += 1;
    changed(entry);
    const view = entry.job.view();
    entry.ended.resolve(view);
    options.onEnd(view);
    forgetOldest();
  }

  /** The list stays short: what ended longest ago goes first. */
  function forgetOldest(): void {
    const over = [...entries.values()].filter(({ job }) => job.isOver);
    for (const { job } of over.slice(0, Math.max(0, over.length - MOST_ENDED))) remove(job.id);
  }

  function remove(id: string): void {
    entries.delete(id);
    options.onChange(id);
  }

  function withEntry(id: string, change: (entry: Entry) => void): void {
    const entry = entries.get(id);
    if (entry === undefined) return;
    change(entry);
    changed(entry);
    tellEnd(entry);
    pump();
  }

  const queue: JobQueue = {
    begin({ kind, title, quiet = false }) {
      const job = new Job({
        id: options.newId(),
        kind,
        title,
        begunAt: options.now().toISOString(),
        quiet,
      });
      const entry: Entry = { job, ended: Promise.withResolvers(), told: false };
      entries.set(job.id, entry);
      // First in the row: what was begun last is what is waited for.
      turns = [entry, ...turns];
      changed(entry);
      if (closing) queue.cancel(job.id);
      return {
        id: job.id,
        signal: job.stopping.signal,
        add(items) {
          const taken = job.add(items);
          withEntry(job.id, () => undefined);
          return taken;
        },
        note: (sentence) => withEntry(job.id, () => job.note(sentence)),
        finish: () => withEntry(job.id, () => (job.growing = false)),
        ended: entry.ended.promise,
      };
    },
    list: () => [...entries.values()].map(({ job }) => job.view()).reverse(),
    view: (id) => entries.get(id)?.job.view() ?? null,
    items(id, only, offset, limit) {
      const job = entries.get(id)?.job;
      if (job === undefined) return null;
      const items = only === 'all' ? job.items : job.items.filter(({ state }) => state === 'failed');
      return { items: items.slice(offset, offset + limit).map(viewItem), total: items.length };
    },
    pause: (id) => withEntry(id, ({ job }) => (job.paused = !job.cancelled)),
    resume: (id) => withEntry(id, ({ job }) => (job.paused = false)),
    cancel: (id, message) =>
      withEntry(id, ({ job }) => {
        if (!job.isOver) job.cancel(message ?? null);
      }),
    retry: (id, item) =>
      withEntry(id, (entry) => {
        const { job } = entry;
        const failed = job.items.filter((other) => other.state === 'failed' && isRetryable(other));
        if (!job.retry(item === null ? failed.map(({ index }) => index) : [item])) return;
        entry.told = false;
        if (!turns.includes(entry)) turns = [entry, ...turns];
      }),
    dismiss(id) {
      const chosen =
        id === null ? [...entries.values()] : [entries.get(id)].filter((entry) => entry !== undefined);
      for (const { job } of chosen) {
        const { counts } = job.view();
        if (job.isOver && (id !== null || counts.failed === 0)) remove(job.id);
      }
    },
    async close() {
      closing = true;
      for (const { job } of entries.values()) if (!job.isOver) queue.cancel(job.id);
      while (underWay.size > 0) await Promise.all(underWay);
    },
  };
  return queue;
}

/** Work that throws has failed like any other, and costs nobody else anything. */
async function work(item: Item, context: Parameters<NonNullable<Item['work']>>[0]): Promise<ItemResult> {
  try {
    return (await item.work?.(context)) ?? { state: 'failed', message: 'There is nothing to import.' };
  } catch {
    const message = `“${visibleName(item.name)}” was not imported: an internal error occurred.`;
    return { state: 'failed', message };
  }
}
