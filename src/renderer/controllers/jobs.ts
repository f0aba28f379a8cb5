/** The imports as main tells of them, newest first, and those that this window asked for. */
import type { ReactiveControllerHost } from 'lit';
import type { Client } from '../../contract/bridge.ts';
import type { JobView } from '../../contract/jobs.ts';
import type { ArticleId } from '../../core/model.ts';

interface ImportProgress {
  readonly done: number;
  readonly total: number;
}

export interface JobsActions {
  /** A job has come to its end; `onto` is the article that was on screen when this window began it. */
  readonly ended: (job: JobView, begun: { readonly onto: ArticleId | null } | null) => void;
  /** A job is off the list. */
  readonly removed: (id: string) => void;
}

export class Jobs {
  list: readonly JobView[] = [];

  readonly #host: ReactiveControllerHost;
  readonly #client: () => Client;
  readonly #actions: JobsActions;
  readonly #begun = new Map<string, { readonly onto: ArticleId | null }>();

  constructor(host: ReactiveControllerHost, client: () => Client, actions: JobsActions) {
    this.#host = host;
    this.#client = client;
    this.#actions = actions;
  }

  /** Takes what came with the start: the jobs, and which ends nobody was told of. */
  begin(jobs: readonly JobView[], untold: readonly string[]): void {
    this.list = jobs;
    for (const job of jobs.toReversed()) if (untold.includes(job.id)) this.#actions.ended(job, null);
    this.#host.requestUpdate();
  }

  listen(): void {
    this.#client().on('jobs.changed', ({ jobs, removed }) => {
      for (const job of jobs) this.#take(job);
      for (const id of removed) this.#remove(id);
      this.#host.requestUpdate();
    });
  }

  /** This window asked for a job, while it showed this article. */
  asked(id: string, onto: ArticleId | null): void {
    const begun = { onto };
    this.#begun.set(id, begun);
    const known = this.list.find((job) => job.id === id);
    // So quick that its end was told before its beginning was answered.
    if (known !== undefined && known.endings > 0) this.#actions.ended(known, begun);
  }

  #take(job: JobView): void {
    const known = this.list.find((other) => other.id === job.id);
    if (known !== undefined && known.revision >= job.revision) return;
    this.list =
      known === undefined ? [job, ...this.list] : this.list.map((other) => (other === known ? job : other));
    if (!job.quiet && job.endings > (known?.endings ?? 0))
      this.#actions.ended(job, this.#begun.get(job.id) ?? null);
  }

  #remove(id: string): void {
    this.list = this.list.filter((job) => job.id !== id);
    this.#begun.delete(id);
    this.#actions.removed(id);
  }
}

/** How far everything under way has come, or null where nothing is. */
export function progressOf(jobs: readonly JobView[]): ImportProgress | null {
  const active = jobs.filter(isActive);
  if (active.length === 0) return null;
  const total = active.reduce((sum, { counts }) => sum + counts.total, 0);
  const left = active.reduce((sum, { counts }) => sum + counts.waiting + counts.running, 0);
  return { done: total - left, total };
}

/** True while something of a job is to come. */
export function isActive({ state }: JobView): boolean {
  return state === 'waiting' || state === 'running' || state === 'paused';
}
