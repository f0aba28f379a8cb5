/** The queue with work that ends when the test says so. */
import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { JobView } from '../../../src/contract/jobs.ts';
import type { ArticleId } from '../../../src/core/model.ts';
import { createJobQueue, type JobQueue } from '../../../src/main/jobs/job-queue.ts';
import type { ItemContext, ItemResult, NewItem } from '../../../src/main/jobs/work.ts';

const DONE: ItemResult = { state: 'done', article: 'a' as ArticleId };
const FAILED: ItemResult = { state: 'failed', message: '“x” was not imported: it is torn.' };

interface Bench {
  readonly queue: JobQueue;
  /** Items under way, by name. */
  readonly running: Map<string, { readonly context: ItemContext; end(result: ItemResult): Promise<void> }>;
  /** Names in the order in which they were started. */
  readonly started: string[];
  readonly ends: JobView[];
  item(name: string): NewItem;
  /** Begins a job of such items, all of them added. */
  begin(...names: readonly string[]): string;
}

function createBench(): Bench {
  const running: Bench['running'] = new Map();
  const started: string[] = [];
  const ends: JobView[] = [];
  const queue = createJobQueue({
    now: () => new Date('2026-03-14T09:30:00.000Z'),
    newId: randomUUID,
    onChange: () => undefined,
    onEnd: (job) => ends.push(job),
  });
  const item = (name: string): NewItem => ({
    name,
    work: (context) =>
      new Promise((resolve) => {
        started.push(name);
        running.set(name, {
          context,
          async end(result) {
            running.delete(name);
            resolve(result);
            await new Promise((next) => setImmediate(next));
          },
        });
      }),
  });
  return {
    queue,
    running,
    started,
    ends,
    item,
    begin(...names) {
      const job = queue.begin({ kind: 'files', title: names[0] ?? 'nothing' });
      job.add(names.map(item));
      job.finish();
      return job.id;
    },
  };
}

/** `state`, then how many items are in which state. */
function summary(queue: JobQueue, id: string): string {
  const view = queue.view(id);
  if (view === null) return 'gone';
  const { total: _total, ...counts } = view.counts;
  const parts = Object.entries(counts).filter(([, count]) => count > 0);
  return [view.state, ...parts.map(([name, count]) => `${count} ${name}`)].join(', ');
}

describe('a job', () => {
  it('runs a few items at a time and tells its end once', async () => {
    const { queue, running, started, ends, begin } = createBench();
    const id = begin('a', 'b', 'c', 'd');
    expect(started).toEqual(['a', 'b']);
    expect(summary(queue, id)).toBe('running, 2 waiting, 2 running');
    await running.get('b')?.end(DONE);
    expect(started).toEqual(['a', 'b', 'c']);
    for (const name of ['a', 'c', 'd']) await running.get(name)?.end(DONE);
    expect(summary(queue, id)).toBe('done, 4 done');
    expect(ends).toMatchObject([{ id, endings: 1, article: 'a', problems: [] }]);
  });

  it('with nothing in it ends at once; one that still grows does not', async () => {
    const { queue, ends, begin } = createBench();
    expect(summary(queue, begin())).toBe('done');
    expect(ends.length).toBe(1);
    queue.begin({ kind: 'folder', title: 'growing' });
    expect(ends.length).toBe(1);
  });

  it('counts failures, duplicates and what failed before it began', async () => {
    const { queue, running, item } = createBench();
    const job = queue.begin({ kind: 'files', title: 'mixed' });
    job.add([item('a'), { name: 'b', work: '“b” was not imported: it is a pipe.' }, item('c')]);
    job.finish();
    await running.get('a')?.end(FAILED);
    await running.get('c')?.end({ state: 'duplicate', article: 'c' as ArticleId });
    expect(summary(queue, job.id)).toBe('done, 1 duplicate, 2 failed');
    expect(queue.view(job.id)).toMatchObject({ retryable: 1, article: 'c' });
    expect(queue.items(job.id, 'failed', 0, 9)).toEqual({
      total: 2,
      items: [
        expect.objectContaining({ index: 0, name: 'a', retryable: true, message: FAILED.message }),
        expect.objectContaining({ index: 1, name: 'b', retryable: false }),
      ],
    });
    expect(queue.items(job.id, 'all', 2, 9)).toMatchObject({ total: 3, items: [{ name: 'c' }] });
    expect(queue.items('nobody', 'all', 0, 9)).toBeNull();
  });

  it('whose work throws has failed, and the next item goes on', async () => {
    const { queue, item, running } = createBench();
    const job = queue.begin({ kind: 'files', title: 'thrown' });
    const thrown = { name: 'a', work: () => Promise.reject(new Error('private words')) };
    job.add([thrown, item('b')]);
    job.finish();
    await new Promise((next) => setImmediate(next));
    await running.get('b')?.end(DONE);
    expect(summary(queue, job.id)).toBe('done, 1 done, 1 failed');
    expect(queue.view(job.id)?.problems).toEqual(['“a” was not imported: an internal error occurred.']);
  });

  it('grows by the parts of a container, which itself is counted nowhere', async () => {
    const { queue, running, item, begin } = createBench();
    const id = begin('archive.zip');
    await running.get('archive.zip')?.end({ state: 'opened', items: [item('x'), item('y')] });
    expect(summary(queue, id)).toBe('running, 2 running');
    expect(queue.view(id)?.counts.total).toBe(2);
    await running.get('x')?.end({ ...DONE, items: [item('attachment')] });
    await running.get('y')?.end(DONE);
    await running.get('attachment')?.end(DONE);
    expect(summary(queue, id)).toBe('done, 3 done');
  });
});

describe('jobs beside each other', () => {
  it('take turns: a thousand files hold up no single paste', async () => {
    const { running, started, begin } = createBench();
    begin(...Array.from({ length: 1_000 }, (_, index) => `file ${index}`));
    begin('paste');
    expect(started).toEqual(['file 0', 'file 1', 'paste']);
    await running.get('paste')?.end(DONE);
    begin('second paste', 'third');
    expect(started.at(-1)).toBe('second paste');
    await running.get('file 0')?.end(DONE);
    await running.get('file 1')?.end(DONE);
    expect(started.slice(4)).toEqual(['file 2']);
    await running.get('second paste')?.end(DONE);
    await running.get('file 2')?.end(DONE);
    expect(started.slice(5)).toEqual(['third', 'file 3']);
  });
});

describe('pausing', () => {
  it('starts nothing more; what is under way comes to its end', async () => {
    const { queue, running, started, begin } = createBench();
    const id = begin('a', 'b', 'c');
    queue.pause(id);
    expect(summary(queue, id)).toBe('paused, 1 waiting, 2 running');
    await running.get('a')?.end(DONE);
    await running.get('b')?.end(DONE);
    expect(started).toEqual(['a', 'b']);
    queue.resume(id);
    expect(started).toEqual(['a', 'b', 'c']);
  });

  it('of one job lets the others go on', async () => {
    const { queue, started, begin } = createBench();
    queue.pause(begin('a', 'b', 'c'));
    begin('d');
    expect(started).toContain('d');
  });
});

describe('cancelling', () => {
  it('cancels what waits, tells what is under way, and keeps what came in', async () => {
    const { queue, running, started, ends, begin } = createBench();
    const id = begin('a', 'b', 'c', 'd');
    await running.get('a')?.end(DONE);
    queue.cancel(id);
    expect(summary(queue, id)).toBe('cancelled, 2 running, 1 done, 1 cancelled');
    expect(running.get('b')?.context.signal.aborted).toBe(true);
    expect(ends).toEqual([]);
    // One can stop half-way, the other comes to its end.
    await running.get('b')?.end(FAILED);
    await running.get('c')?.end(DONE);
    expect(summary(queue, id)).toBe('cancelled, 2 done, 2 cancelled');
    expect(ends.length).toBe(1);
    expect(started).toEqual(['a', 'b', 'c']);
  });

  it('takes no more items, and says why where there is a reason', async () => {
    const { queue, item } = createBench();
    const job = queue.begin({ kind: 'folder', title: 'folder' });
    job.add(['a', 'b', 'c', 'd'].map(item));
    queue.cancel(job.id, 'The window was closed.');
    expect(job.signal.aborted).toBe(true);
    expect(job.add([item('e')])).toBe(false);
    expect(queue.items(job.id, 'all', 3, 1)?.items).toMatchObject([
      { state: 'cancelled', message: 'The window was closed.' },
    ]);
  });

  it('of a job that has ended changes nothing', async () => {
    const { queue, running, begin } = createBench();
    const id = begin('a');
    await running.get('a')?.end(DONE);
    queue.cancel(id);
    expect(summary(queue, id)).toBe('done, 1 done');
  });

  it('holds parts that are found afterwards', async () => {
    const { queue, running, item, begin } = createBench();
    const id = begin('archive.zip', 'b', 'c');
    queue.cancel(id);
    await running.get('archive.zip')?.end({ state: 'opened', items: [item('x')] });
    await running.get('b')?.end(DONE);
    expect(summary(queue, id)).toBe('cancelled, 1 done, 2 cancelled');
  });
});

describe('trying again', () => {
  it('tries all that failed, and the end is told again', async () => {
    const { queue, running, ends, begin } = createBench();
    const id = begin('a', 'b', 'c');
    for (const [name, result] of [
      ['a', FAILED],
      ['b', DONE],
      ['c', FAILED],
    ] as const)
      await running.get(name)?.end(result);
    queue.retry(id, null);
    expect(summary(queue, id)).toBe('running, 2 running, 1 done');
    await running.get('a')?.end(DONE);
    await running.get('c')?.end(FAILED);
    expect(summary(queue, id)).toBe('done, 2 done, 1 failed');
    expect(ends.map(({ endings }) => endings)).toEqual([1, 2]);
  });

  it('tries one that was cancelled; the others stay as they are', async () => {
    const { queue, running, begin } = createBench();
    const id = begin('a', 'b', 'c', 'd');
    queue.cancel(id);
    for (const name of ['a', 'b']) await running.get(name)?.end(DONE);
    queue.retry(id, 3);
    expect(summary(queue, id)).toBe('running, 1 running, 2 done, 1 cancelled');
    await running.get('d')?.end(DONE);
    expect(summary(queue, id)).toBe('done, 3 done, 1 cancelled');
  });

  it('does what the failure left to do, or nothing where there is no use', async () => {
    const { queue, running, item, begin } = createBench();
    const id = begin('a', 'b');
    await running.get('a')?.end({ ...FAILED, retry: null });
    const again = item('kept bytes');
    await running
      .get('b')
      ?.end({ ...FAILED, ...(typeof again.work === 'string' ? {} : { retry: again.work }) });
    expect(queue.view(id)?.retryable).toBe(1);
    queue.retry(id, 0);
    expect(summary(queue, id)).toBe('done, 2 failed');
    queue.retry(id, null);
    await running.get('kept bytes')?.end(DONE);
    expect(summary(queue, id)).toBe('done, 1 done, 1 failed');
    queue.retry('nobody', null);
  });
});

describe('the list', () => {
  it('has the newest first; what has ended can be dismissed, failures one by one', async () => {
    const { queue, running, begin } = createBench();
    const [good, bad, busy] = [begin('a'), begin('b'), begin('c')];
    await running.get('a')?.end(DONE);
    await running.get('b')?.end(FAILED);
    expect(queue.list().map(({ id }) => id)).toEqual([busy, bad, good]);
    queue.dismiss(null);
    expect(queue.list().map(({ id }) => id)).toEqual([busy, bad]);
    queue.dismiss(busy);
    queue.dismiss(bad);
    expect(queue.list().map(({ id }) => id)).toEqual([busy]);
    expect(queue.view(bad)).toBeNull();
  });

  it('forgets the oldest of many that have ended', async () => {
    const { queue, begin } = createBench();
    const first = begin();
    for (let count = 0; count < 60; count += 1) begin();
    expect(queue.list().length).toBe(50);
    expect(queue.view(first)).toBeNull();
  });
});

describe('the end of the app', () => {
  it('cancels everything and waits for what is under way', async () => {
    const { queue, running, started, begin } = createBench();
    const id = begin('a', 'b', 'c');
    let closed = false;
    const closing = queue.close().then(() => (closed = true));
    await running.get('a')?.end(DONE);
    expect(closed).toBe(false);
    await running.get('b')?.end(DONE);
    await closing;
    expect(summary(queue, id)).toBe('cancelled, 2 done, 1 cancelled');
    begin('late');
    expect(started).not.toContain('late');
  });
});
