/**
 * What the application does with feeds: subscribe, update, read, list. It gathers from the network and
 * the library and tells the window; one feed is updated once at a time.
 */
import type {
  FeedFinding,
  FeedListOutcome,
  FeedProgress,
  FeedRow,
  FeedUpdateOutcome,
} from '../../contract/feeds.ts';
import type { ImportOutcome } from '../../contract/views.ts';
import { DEFAULT_CHOICES, type FeedChoices, type FeedId } from '../../core/feeds/subscription.ts';
import { readAllowedHost } from '../fetching/allowed-hosts.ts';
import { CallRefusal } from '../gate.ts';
import type { ListedFeed } from '../importing/document.ts';
import type { ImportInput, OpenedDocument } from '../importing/open-document.ts';
import type { StoredFeed } from '../library/feeds.ts';
import { visibleName } from '../visible-name.ts';
import { findFeeds } from './find-feeds.ts';
import type { FetchFeed } from './fetch-feed.ts';
import { createFeedScheduler, runAll, type FeedSchedulerOptions } from './feed-scheduler.ts';
import { createItemImports, type ItemImportOptions } from './import-items.ts';
import type { FeedResult, RawFeed } from './parse-feed.ts';
import { createFeedUpdater, type FeedUpdate } from './update-feed.ts';

export interface FeedDeskOptions extends Omit<ItemImportOptions, 'onFeeds'> {
  readonly fetch: FetchFeed;
  readonly read: (feed: RawFeed) => Promise<FeedResult>;
  readonly openDocument: (input: ImportInput) => Promise<OpenedDocument>;
  readonly settings: FeedSchedulerOptions['settings'];
  readonly later: FeedSchedulerOptions['later'];
  readonly now: () => Date;
  readonly newId: () => string;
  readonly onFeed: (row: FeedRow) => void;
  readonly onRemoved: (id: FeedId) => void;
  readonly onProgress: (progress: FeedProgress) => void;
}

export interface FeedDesk {
  /** Begins asking for feeds when they are due; only a window's app does. */
  start(): void;
  list(): Promise<readonly FeedRow[]>;
  find(address: string): Promise<FeedFinding>;
  /** @throws {CallRefusal} where the address is none, {LibraryError} */
  add(
    address: string,
    choices?: Partial<FeedChoices>,
  ): Promise<{ readonly feed: FeedRow; readonly known: boolean }>;
  change(id: FeedId, choices: Partial<FeedChoices>): Promise<FeedRow>;
  remove(id: FeedId): Promise<void>;
  unremove(id: FeedId): Promise<FeedRow>;
  mark(request: {
    readonly feed: FeedId | null;
    readonly items: readonly number[] | null;
    readonly read: boolean;
  }): Promise<readonly number[]>;
  /** Null: all feeds. Stopped by `stop`, like everything somebody waits for. */
  update(id: FeedId | null): Promise<FeedUpdateOutcome>;
  stop(): void;
  /** Asks the feeds of a host that failed, now that the host was allowed; none where feeds are updated by hand. */
  retryHost(entry: string): Promise<void>;
  openItem(item: number, from: 'page' | 'feed'): Promise<ImportOutcome>;
  importList(name: string, bytes: Uint8Array): Promise<FeedListOutcome>;
  /** Subscribes to listed feeds and says in a sentence what became of them. */
  takeList(feeds: readonly ListedFeed[]): Promise<string>;
  /** OPML. */
  exportList(): Promise<string>;
  close(): Promise<void>;
}

/** Feeds updated at the same time where somebody waits. */
const AT_ONCE = 4;
/** Items marked in one turn of the library, so that whoever reads meanwhile waits for a moment only. */
const MARKED_AT_ONCE = 1_000;

export function createFeedDesk(options: FeedDeskOptions): FeedDesk {
  const { library, now } = options;
  const underWay = new Map<FeedId, Promise<FeedUpdate>>();
  let stopping = new AbortController();
  const closing = new AbortController();
  const updateFeed = createFeedUpdater({
    library,
    now,
    fetch: options.fetch,
    read: options.read,
    interval: () => options.settings().interval,
  });
  const items = createItemImports({ ...options, onFeeds: tell });
  const scheduler = createFeedScheduler({
    subscriptions: () => library.run('listSubscriptions', null),
    update: (feed) => update(feed, true),
    replan: (feed, nextDue) =>
      library.run('changeFeed', { id: feed.id, state: { ...feed.state, nextDue, checkedAt: null } }),
    settings: options.settings,
    now,
    later: options.later,
  });

  /** Updates one feed and tells of it; joins an update of it that is under way. */
  function update(feed: StoredFeed, unattended: boolean): Promise<FeedUpdate> {
    const running = underWay.get(feed.id);
    if (running !== undefined) return running;
    const begun = updateAndTell(feed, unattended).finally(() => underWay.delete(feed.id));
    underWay.set(feed.id, begun);
    return begun;
  }

  async function updateAndTell(feed: StoredFeed, unattended: boolean): Promise<FeedUpdate> {
    const signal = unattended ? closing.signal : attended();
    const outcome = await updateFeed(feed, { unattended, signal });
    await tell([feed.id]);
    if ('added' in outcome && feed.choices.fullText) items.importUnasked(outcome.added, feed);
    return outcome;
  }

  /** Tells the window how these feeds are now. */
  async function tell(ids: readonly FeedId[]): Promise<void> {
    for (const id of ids) {
      // Removed meanwhile: then there is nothing to tell.
      const row = await library.run('readFeedRow', id).catch(() => null);
      if (row !== null) options.onFeed(row);
    }
  }

  /** What somebody waits for can be stopped; what is begun after that goes on. */
  function attended(): AbortSignal {
    if (stopping.signal.aborted) stopping = new AbortController();
    return AbortSignal.any([closing.signal, stopping.signal]);
  }

  async function updateSome(feeds: readonly StoredFeed[]): Promise<FeedUpdateOutcome> {
    const signal = attended();
    const outcome = { updated: 0, failed: 0, added: 0 };
    let done = 0;
    options.onProgress({ done, total: feeds.length });
    await runAll(feeds, AT_ONCE, async (feed) => {
      if (!signal.aborted) {
        const result = await update(feed, false);
        if (result.kind === 'failed') outcome.failed += 1;
        else if (result.kind !== 'cancelled') outcome.updated += 1;
        if ('added' in result) outcome.added += result.added.length;
      }
      done += 1;
      options.onProgress({ done, total: feeds.length });
    });
    return outcome;
  }

  async function subscription(id: FeedId): Promise<StoredFeed | null> {
    const all = await library.run('listSubscriptions', null);
    return all.find((feed) => feed.id === id) ?? null;
  }

  function subscribe(
    wanted: readonly { readonly address: string; readonly choices: Partial<FeedChoices> }[],
  ) {
    const moment = now().toISOString();
    return library.run(
      'addFeeds',
      wanted.map(({ address, choices }) => ({
        id: options.newId() as FeedId,
        address,
        choices: { ...DEFAULT_CHOICES, ...choices },
        now: moment,
      })),
    );
  }

  async function subscribeAll(feeds: readonly ListedFeed[]): Promise<{ added: number; known: number }> {
    const outcomes = await subscribe(
      feeds.map(({ address, title, folder }) => ({
        address,
        choices: { name: title === '' ? null : title, folder },
      })),
    );
    const fresh = outcomes.filter(({ known }) => !known);
    await tell(fresh.map(({ id }) => id));
    return { added: fresh.length, known: outcomes.length - fresh.length };
  }

  return {
    start: () => scheduler.start(),
    list: () => library.run('listFeeds', null),
    find(address) {
      return findFeeds(feedAddress(address), {
        fetch: options.fetch,
        read: options.read,
        signal: attended(),
      });
    },
    async add(address, choices = {}) {
      const [outcome] = await subscribe([{ address: feedAddress(address), choices }]);
      if (outcome === undefined) throw new CallRefusal('failed', 'The feed could not be added.');
      const { id, known } = outcome;
      // One that is there already and failed is asked again: whoever adds it wants it read.
      const isWanted = !known || (await library.run('readFeedRow', id)).failure !== null;
      const feed = isWanted ? await subscription(id) : null;
      if (feed !== null) await update(feed, false);
      const row = await library.run('readFeedRow', id);
      options.onFeed(row);
      return { feed: row, known };
    },
    async change(id, choices) {
      const row = await library.run('changeFeed', { id, choices });
      options.onFeed(row);
      return row;
    },
    async remove(id) {
      await library.run('deleteFeed', id);
      options.onRemoved(id);
    },
    async unremove(id) {
      const row = await library.run('undeleteFeed', id);
      options.onFeed(row);
      return row;
    },
    async mark({ feed, items: chosen, read }) {
      const items = chosen ?? (await library.run('listMarkedItems', { feed, read: !read }));
      const changed: number[] = [];
      const feeds = new Set<FeedId>();
      const signal = attended();
      const total = items.length;
      for (let from = 0; from < total && !signal.aborted; from += MARKED_AT_ONCE) {
        // Fewer are marked before anybody could read how far they are.
        if (total > MARKED_AT_ONCE) options.onProgress({ done: from, total, marking: true });
        const some = items.slice(from, from + MARKED_AT_ONCE);
        const outcome = await library.run('markFeedItems', { items: some, read });
        for (const item of outcome.items) changed.push(item);
        for (const id of outcome.feeds) feeds.add(id);
      }
      if (total > MARKED_AT_ONCE) options.onProgress({ done: total, total, marking: true });
      await tell([...feeds]);
      return changed;
    },
    async update(id) {
      const all = await library.run('listSubscriptions', null);
      return updateSome(id === null ? all : all.filter((feed) => feed.id === id));
    },
    stop: () => stopping.abort(),
    async retryHost(entry) {
      const allowed = readAllowedHost(entry);
      if (allowed === null || !options.settings().automatic) return;
      const isOfHost = (address: string): boolean => {
        const url = URL.parse(address);
        const port = url?.port === '' ? (url.protocol === 'https:' ? 443 : 80) : Number(url?.port);
        return url?.hostname === allowed.host && (allowed.port === null || allowed.port === port);
      };
      try {
        const rows = await library.run('listFeeds', null);
        const failed = new Set(rows.filter(({ failure }) => failure !== null).map(({ id }) => id));
        const all = await library.run('listSubscriptions', null);
        const some = all.filter(({ id, address }) => failed.has(id) && isOfHost(address));
        if (some.length > 0) await updateSome(some);
      } catch {
        // The library is closing; they are asked when they are due.
      }
    },
    openItem: (item, from) => items.open(item, from, attended()),
    async importList(name, bytes) {
      const opened = await options.openDocument({ name, mediaType: 'text/x-opml', bytes, kind: 'file' });
      if (opened.kind !== 'feeds') {
        const problem =
          opened.kind === 'refused'
            ? opened.message
            : `“${visibleName(name)}” is no subscription list (OPML).`;
        return { added: 0, known: 0, problem };
      }
      return { ...(await subscribeAll(opened.feeds)), problem: null };
    },
    async takeList(feeds) {
      const { added, known } = await subscribeAll(feeds);
      return `${countFeeds(added)} added${known === 0 ? '' : `, ${known} subscribed to already`}.`;
    },
    async exportList() {
      const { writeFeedList } = await import('./write-feed-list.ts');
      return writeFeedList(await library.run('listFeeds', null), now());
    },
    async close() {
      scheduler.stop();
      closing.abort();
      await Promise.allSettled(underWay.values());
      await items.close();
    },
  };
}

function countFeeds(count: number): string {
  return count === 1 ? '1 feed' : `${count} feeds`;
}

/** What is typed or copied, as a web address. @throws {CallRefusal} */
function feedAddress(typed: string): string {
  const text = typed
    .trim()
    .replace(/^feed:(?:\/\/)?(?=https?:)/i, '')
    .replace(/^feed:\/\//i, 'https://');
  const address =
    /^[a-z][a-z0-9+.-]*:/i.test(text) && !/^[^/]+:\d+(?:\/|$)/.test(text) ? text : `https://${text}`;
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url === null || !/^https?:$/.test(url.protocol) || url.hostname === '')
    throw new CallRefusal(
      'invalid',
      'Write the web address of a feed or of a page, as in “example.org/news”.',
    );
  url.hash = '';
  return url.href;
}
