/** A job as main tells of it; done, unless its counts say otherwise. */
import type { JobCounts, JobView } from '../../src/contract/jobs.ts';

let revision = 0;

export function makeJob(
  counts: Partial<JobCounts> & { total: number },
  changes: Partial<JobView> = {},
): JobView {
  revision += 1;
  const all: JobCounts = {
    waiting: 0,
    running: 0,
    done: 0,
    duplicate: 0,
    failed: 0,
    cancelled: 0,
    ...counts,
  };
  const isOver = all.waiting + all.running === 0;
  return {
    id: '7f1e7f0a-4f35-4c7e-9a51-0d2c4a3b7c11',
    kind: 'files',
    title: 'Clippings',
    state: isOver ? 'done' : 'running',
    counts: all,
    items: all.total,
    growing: false,
    begunAt: '2026-03-14T09:30:00.000Z',
    doing: '',
    notes: [],
    problems: [],
    article: null,
    retryable: all.failed,
    revision,
    endings: isOver ? 1 : 0,
    quiet: false,
    ...changes,
  };
}
