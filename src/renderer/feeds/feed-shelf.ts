/** The feeds as the window has them: the subscribed ones, and the items of the one that is shown. */
import type { ReactiveControllerHost } from 'lit';
import type { Client } from '../../contract/bridge.ts';
import type { FeedItemRow, FeedProgress, FeedRow } from '../../contract/feeds.ts';
import type { FeedId } from '../../core/feeds/subscription.ts';
import type { ShownFeed } from './feed-events.ts';

/** Items of one request. */
const PAGE = 100;
/** Changes that come in a burst are fetched once, after this pause in milliseconds. */
const RELOAD_PAUSE = 150;

export class FeedShelf {
  feeds: readonly FeedRow[] = [];
  /** Unread items, those that several feeds have counted once. */
  unread = 0;
  /** Null: the feeds themselves are listed. */
  shown: ShownFeed | null = null;
  unreadOnly = false;
  items: readonly FeedItemRow[] = [];
  /** All items there are, not only those fetched. */
  total = 0;
  /** Null where nothing is being updated. */
  progress: FeedProgress | null = null;
  /** The item whose article is being fetched, or null. */
  opening: number | null = null;
  /** False until the feeds were asked for the first time. */
  loaded = false;

  readonly #host: ReactiveControllerHost;
  readonly #client: () => Client;
  readonly #failed: (error: unknown) => void;
  #generation = 0;
  #reloadTimer = 0;

  constructor(host: ReactiveControllerHost, client: () => Client, failed: (error: unknown) => void) {
    this.#host = host;
    this.#client = client;
    this.#failed = failed;
  }

  /** The feed whose items are shown, or null. */
  get current(): FeedRow | null {
    return this.feeds.find(({ id }) => id === this.shown) ?? null;
  }

  /** Takes the count that came with the start. */
  begin(unread: number): void {
    this.unread = unread;
  }

  async load(): Promise<void> {
    const { feeds } = await this.#client().call('feeds.list', {});
    this.feeds = feeds;
    this.loaded = true;
    this.#host.requestUpdate();
    await this.#count();
  }

  async show(shown: ShownFeed | null): Promise<void> {
    this.shown = shown;
    this.items = [];
    this.total = 0;
    this.#host.requestUpdate();
    await this.reload();
  }

  async filter(unreadOnly: boolean): Promise<void> {
    this.unreadOnly = unreadOnly;
    await this.reload();
  }

  /** Fetches the items anew, as many as there were. An answer that a later request overtook is dropped. */
  async reload(): Promise<void> {
    await this.#fetch(0, Math.min(200, Math.max(PAGE, this.items.length)));
  }

  async more(): Promise<void> {
    await this.#fetch(this.items.length, PAGE);
  }

  changed(row: FeedRow): void {
    const index = this.feeds.findIndex(({ id }) => id === row.id);
    // Before the feeds were asked for there is only their count to keep.
    if (this.loaded) this.feeds = index < 0 ? [...this.feeds, row] : this.feeds.with(index, row);
    this.#host.requestUpdate();
    this.#catchUpSoon();
  }

  removed(id: FeedId): void {
    this.feeds = this.feeds.filter((feed) => feed.id !== id);
    if (this.shown === id) this.shown = null;
    this.#host.requestUpdate();
    this.#catchUpSoon();
  }

  progressed(progress: FeedProgress): void {
    this.progress = progress.done < progress.total ? progress : null;
    this.#host.requestUpdate();
  }

  /** Draws items as read or not before main has answered. */
  marked(ids: readonly number[] | null, read: boolean): void {
    this.items = this.items.map((item) => (ids === null || ids.includes(item.id) ? { ...item, read } : item));
    this.#host.requestUpdate();
  }

  setOpening(item: number | null): void {
    this.opening = item;
    this.#host.requestUpdate();
  }

  #catchUpSoon(): void {
    clearTimeout(this.#reloadTimer);
    this.#reloadTimer = window.setTimeout(() => {
      void Promise.all([this.reload(), this.#count()]).catch(this.#failed);
    }, RELOAD_PAUSE);
  }

  async #count(): Promise<void> {
    const { unread } = await this.#client().call('feeds.unread', {});
    this.unread = unread;
    this.#host.requestUpdate();
  }

  async #fetch(offset: number, limit: number): Promise<void> {
    const { shown, unreadOnly } = this;
    if (shown === null) return;
    this.#generation += 1;
    const generation = this.#generation;
    const feed = shown === 'all' ? null : shown;
    const page = await this.#client().call('feeds.items', { feed, unreadOnly, offset, limit });
    if (generation !== this.#generation || shown !== this.shown) return;
    this.items = [...this.items.slice(0, offset), ...page.rows];
    this.total = page.total;
    this.#host.requestUpdate();
  }
}
