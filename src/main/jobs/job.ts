/** One job: its items and where each of them stands. It runs nothing; the queue does. */
import type { ItemState, JobCounts, JobItemView, JobKind, JobState, JobView } from '../../contract/jobs.ts';
import { FILES_LIMIT } from '../../contract/limits.ts';
import type { ArticleId } from '../../core/model.ts';
import { visibleName } from '../visible-name.ts';
import type { ItemResult, ItemWork, NewItem } from './work.ts';

/** Failures that a job's view names; the list of items has them all. */
const SHOWN_PROBLEMS = 20;
/** Notes that are kept. */
const MOST_NOTES = 50;

export interface Item {
  readonly index: number;
  readonly name: string;
  state: ItemState;
  message: string | null;
  article: ArticleId | null;
  /** Null where there is nothing to do (again). */
  work: ItemWork | null;
}

export interface JobOptions {
  readonly id: string;
  readonly kind: JobKind;
  readonly title: string;
  readonly begunAt: string;
  readonly quiet: boolean;
}

export class Job {
  readonly id: string;
  /** Told to the walker and to the items under way. */
  stopping = new AbortController();
  paused = false;
  cancelled = false;
  growing = true;
  doing: string | null = null;
  revision = 0;
  /** How often it came to its end; more than once where items were tried again. */
  endings = 0;
  readonly notes: string[] = [];
  readonly items: Item[] = [];

  readonly #options: JobOptions;
  readonly #counts: Record<ItemState, number> = {
    waiting: 0,
    running: 0,
    done: 0,
    duplicate: 0,
    failed: 0,
    cancelled: 0,
    opened: 0,
  };
  /** Indices that wait, in order; those before `#head` were taken. */
  #waiting: number[] = [];
  #head = 0;
  readonly #underWay = new Set<Item>();

  constructor(options: JobOptions) {
    this.id = options.id;
    this.#options = options;
  }

  get running(): number {
    return this.#counts.running;
  }

  /** True where an item could be started now. */
  get isReady(): boolean {
    return !this.paused && !this.cancelled && this.#counts.waiting > 0;
  }

  /** True when nothing is left to be done. */
  get isOver(): boolean {
    return !this.growing && this.#counts.waiting === 0 && this.#counts.running === 0;
  }

  get state(): JobState {
    if (this.cancelled) return 'cancelled';
    if (this.isOver) return 'done';
    if (this.paused) return 'paused';
    return this.items.length === this.#counts.waiting ? 'waiting' : 'running';
  }

  /** Adds items; those beyond the limit are left out, which a note says. False where it takes no more. */
  add(added: readonly NewItem[]): boolean {
    if (this.cancelled) return false;
    const room = FILES_LIMIT - this.items.length;
    for (const { name, work } of added.slice(0, room)) {
      const isWork = typeof work !== 'string';
      const index = this.items.length;
      const state = isWork ? 'waiting' : 'failed';
      this.items.push({
        index,
        name,
        state,
        message: isWork ? null : work,
        article: null,
        work: isWork ? work : null,
      });
      this.#counts[state] += 1;
      if (isWork) this.#waiting.push(index);
    }
    if (added.length <= room) return true;
    const limit = FILES_LIMIT.toLocaleString('en');
    this.note(`Only the first ${limit} files were taken; import the rest from a smaller folder.`);
    return false;
  }

  /** Keeps a sentence about what was left out, once. */
  note(sentence: string): void {
    if (this.notes.length < MOST_NOTES && !this.notes.includes(sentence)) this.notes.push(sentence);
  }

  /** The next item, now running; null where none waits. */
  take(): Item | null {
    while (this.#head < this.#waiting.length) {
      const item = this.items[this.#waiting[this.#head] ?? -1];
      this.#head += 1;
      if (item?.state === 'waiting') {
        this.#move(item, 'running');
        this.#underWay.add(item);
        return item;
      }
    }
    this.#waiting = [];
    this.#head = 0;
    return null;
  }

  /** Notes what became of an item. */
  settle(item: Item, result: ItemResult): void {
    this.#underWay.delete(item);
    this.#move(item, result.state);
    item.message = result.message ?? null;
    switch (result.state) {
      case 'done':
      case 'duplicate':
        item.article = result.article;
        item.work = null;
        if (result.message !== undefined) this.note(result.message);
        if (result.items !== undefined) this.#addParts(result.items);
        break;
      case 'opened':
        item.work = null;
        if (result.message !== undefined) this.note(result.message);
        this.#addParts(result.items);
        break;
      case 'failed':
        if (result.retry !== undefined) item.work = result.retry;
        break;
      case 'cancelled':
        break;
    }
    this.doing = null;
  }

  /** Cancels all that waits; `message` says why. */
  cancel(message: string | null): void {
    for (const item of this.items) {
      if (item.state === 'waiting') {
        this.#move(item, 'cancelled');
        item.message = message;
      }
    }
    this.#waiting = [];
    this.#head = 0;
    this.growing = false;
    this.cancelled = true;
    this.paused = false;
    this.stopping.abort();
  }

  /** Has items wait again; false where none of them can be tried. */
  retry(indices: readonly number[]): boolean {
    const items = indices.flatMap((index) => this.items[index] ?? []).filter(isRetryable);
    if (items.length === 0) return false;
    for (const item of items) {
      this.#move(item, 'waiting');
      item.message = null;
      this.#waiting.push(item.index);
    }
    if (this.stopping.signal.aborted) this.stopping = new AbortController();
    this.cancelled = false;
    return true;
  }

  view(): JobView {
    const { waiting, running, done, duplicate, failed, cancelled, opened } = this.#counts;
    const counts: JobCounts = {
      total: this.items.length - opened,
      waiting,
      running,
      done,
      duplicate,
      failed,
      cancelled,
    };
    const { id, kind, title, begunAt, quiet } = this.#options;
    const failures = failed === 0 ? [] : this.items.filter((item) => item.state === 'failed');
    return {
      id,
      kind,
      title: visibleName(title),
      state: this.state,
      counts,
      items: this.items.length,
      growing: this.growing,
      begunAt,
      doing: this.doing ?? visibleName([...this.#underWay][0]?.name ?? ''),
      notes: [...this.notes],
      problems: failures.slice(0, SHOWN_PROBLEMS).map((item) => item.message ?? item.name),
      article: this.items.findLast((item) => item.article !== null)?.article ?? null,
      retryable: failures.filter(isRetryable).length,
      revision: this.revision,
      endings: this.endings,
      quiet,
    };
  }

  /** A part cut from a file that has only just been opened counts as found on the way. */
  #addParts(parts: readonly NewItem[]): void {
    if (!this.cancelled) {
      this.add(parts);
      return;
    }
    const from = this.items.length;
    this.cancelled = false;
    this.add(parts);
    this.cancelled = true;
    for (const item of this.items.slice(from)) if (item.state === 'waiting') this.#move(item, 'cancelled');
  }

  #move(item: Item, state: ItemState): void {
    this.#counts[item.state] -= 1;
    item.state = state;
    this.#counts[state] += 1;
  }
}

/** True for an item that another try could help. */
export function isRetryable(item: Item): boolean {
  return item.work !== null && (item.state === 'failed' || item.state === 'cancelled');
}

/** An item as the window sees it. */
export function viewItem(item: Item): JobItemView {
  const { index, name, state, message, article } = item;
  return { index, name: visibleName(name), state, message, article, retryable: isRetryable(item) };
}
