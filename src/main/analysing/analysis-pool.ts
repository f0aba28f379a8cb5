/**
 * Analyses articles in worker threads, so that a long text never holds up the window. Threads start
 * with the first job; one that crashes, runs out of memory or never answers is replaced, and its job
 * tried once more before it is given up.
 */
import { Worker } from 'node:worker_threads';
import type { Analysis, Article } from '../../core/model.ts';
import type { AnalysisJob, AnalysisReply } from './messages.ts';

export interface AnalysisPoolOptions {
  /** The worker's entry, `analysis-worker`. */
  readonly worker: URL;
  /** Threads at most. */
  readonly size: number;
  /** Milliseconds after which a thread counts as hung. */
  readonly timeLimit: number;
}

/** `now`: someone waits for it; `later`: background work, run when nobody waits. */
export type Urgency = 'now' | 'later';

export interface AnalysisPool {
  /** @throws {AnalysisFailed} where the engine failed on this article twice. */
  analyse(article: Article, urgency: Urgency): Promise<Analysis>;
  /** Starts a thread ahead of the first job. */
  warmUp(): void;
  /** Ends the threads; jobs still waiting fail. */
  close(): Promise<void>;
}

export class AnalysisFailed extends Error {
  constructor(reason: string) {
    super(`The analysis failed twice (${reason})`);
    this.name = 'AnalysisFailed';
  }
}

/** Megabytes of JavaScript heap a thread may take. */
const HEAP_LIMIT = 1_024;
const ATTEMPTS = 2;

interface Job {
  readonly article: Article;
  readonly resolve: (analysis: Analysis) => void;
  readonly reject: (error: AnalysisFailed) => void;
  attempts: number;
}

interface Thread {
  readonly worker: Worker;
  job: Job | null;
  timer: NodeJS.Timeout | null;
}

export function createAnalysisPool(options: AnalysisPoolOptions): AnalysisPool {
  const waiting: Record<Urgency, Job[]> = { now: [], later: [] };
  const threads = new Set<Thread>();
  let lastId = 0;
  let closed = false;

  function startThread(): Thread {
    const worker = new Worker(options.worker, {
      name: 'analysis',
      resourceLimits: { maxOldGenerationSizeMb: HEAP_LIMIT },
    });
    const thread: Thread = { worker, job: null, timer: null };
    // The process may end while threads are idle.
    worker.unref();
    worker.on('message', (reply: AnalysisReply) => finish(thread, reply));
    worker.on('error', (error) => lose(thread, error instanceof Error ? error.name : 'crash'));
    worker.on('exit', () => lose(thread, 'crash'));
    threads.add(thread);
    return thread;
  }

  function assign(): void {
    if (closed) return;
    while (waiting.now.length + waiting.later.length > 0) {
      const idle = [...threads].find((thread) => thread.job === null);
      const thread = idle ?? (threads.size < options.size ? startThread() : undefined);
      const job = thread === undefined ? undefined : (waiting.now.shift() ?? waiting.later.shift());
      if (thread === undefined || job === undefined) return;
      give(thread, job);
    }
  }

  function give(thread: Thread, job: Job): void {
    job.attempts += 1;
    lastId += 1;
    thread.job = job;
    thread.timer = setTimeout(() => {
      lose(thread, 'no answer in time');
      void thread.worker.terminate();
    }, options.timeLimit);
    thread.worker.ref();
    const message: AnalysisJob = { id: lastId, article: job.article };
    thread.worker.postMessage(message);
  }

  function release(thread: Thread): Job | null {
    if (thread.timer !== null) clearTimeout(thread.timer);
    thread.timer = null;
    const { job } = thread;
    thread.job = null;
    return job;
  }

  function finish(thread: Thread, reply: AnalysisReply): void {
    const job = release(thread);
    thread.worker.unref();
    if (job !== null) {
      if (reply.ok) job.resolve(reply.analysis);
      else retry(job, reply.reason);
    }
    assign();
  }

  function lose(thread: Thread, reason: string): void {
    if (!threads.delete(thread)) return;
    const job = release(thread);
    if (job !== null) retry(job, reason);
    assign();
  }

  function retry(job: Job, reason: string): void {
    if (closed || job.attempts >= ATTEMPTS)
      job.reject(new AnalysisFailed(closed ? 'Dateline is closing' : reason));
    else waiting.now.push(job);
  }

  return {
    analyse(article, urgency) {
      return new Promise((resolve, reject) => {
        if (closed) return reject(new AnalysisFailed('Dateline is closing'));
        waiting[urgency].push({ article, resolve, reject, attempts: 0 });
        assign();
      });
    },
    warmUp() {
      if (!closed && threads.size === 0) startThread();
    },
    async close() {
      closed = true;
      for (const job of [...waiting.now.splice(0), ...waiting.later.splice(0)])
        job.reject(new AnalysisFailed('Dateline is closing'));
      await Promise.all([...threads].map((thread) => thread.worker.terminate()));
    },
  };
}
