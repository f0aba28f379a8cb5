/** What main tells the window of the work it does: imports, page by page or a thousand at once. */
import type { ArticleId } from '../core/model.ts';

export type JobKind = 'files' | 'folder' | 'paste' | 'address' | 'feed' | 'samples' | 'set-aside';

/** `cancelled` from the moment it is asked for, even while the items under way come to their end. */
export type JobState = 'waiting' | 'running' | 'paused' | 'done' | 'cancelled';

/** `opened`: a container whose parts became items of their own. */
export type ItemState = 'waiting' | 'running' | 'done' | 'duplicate' | 'failed' | 'cancelled' | 'opened';

/** Items by state; opened containers count nowhere, their parts do. */
export interface JobCounts {
  readonly total: number;
  readonly waiting: number;
  readonly running: number;
  readonly done: number;
  readonly duplicate: number;
  readonly failed: number;
  readonly cancelled: number;
}

export interface JobView {
  readonly id: string;
  readonly kind: JobKind;
  /** A file's or folder's name, an address, or a word for what was pasted. */
  readonly title: string;
  readonly state: JobState;
  readonly counts: JobCounts;
  /** Items of every state, opened containers too: how long the list of items is. */
  readonly items: number;
  /** True while items are still being found. */
  readonly growing: boolean;
  /** ISO 8601 instant at which it began. */
  readonly begunAt: string;
  /** What is being done just now, one short phrase or a name; empty where nothing is. */
  readonly doing: string;
  /** What was left out on the way, one sentence each. */
  readonly notes: readonly string[];
  /** The first failures, one sentence each; `job.items` has them all. */
  readonly problems: readonly string[];
  /** The article of the last item that is in the library now. */
  readonly article: ArticleId | null;
  /** Failed items that can be tried again. */
  readonly retryable: number;
  /** Grows with every change, so that a late answer is told from a new one. */
  readonly revision: number;
  /** How often it came to its end; more than once where items were tried again. */
  readonly endings: number;
  /** A job that nobody asked for just now: it is listed, and its end is no news. */
  readonly quiet: boolean;
}

export interface JobItemView {
  /** Its place in the job, from 0. */
  readonly index: number;
  readonly name: string;
  readonly state: ItemState;
  /** One sentence, or null where the state says it all. */
  readonly message: string | null;
  readonly article: ArticleId | null;
  readonly retryable: boolean;
}

export interface JobItems {
  readonly items: readonly JobItemView[];
  /** All that match, not only this page's. */
  readonly total: number;
}

/** An import that failed and whose bytes the library keeps for another try. */
export interface SetAsideView {
  readonly id: string;
  readonly name: string;
  /** One sentence. */
  readonly reason: string;
  /** ISO 8601 instant. */
  readonly at: string;
  readonly bytes: number;
}

export interface SetAsideList {
  readonly items: readonly SetAsideView[];
  readonly total: number;
}
