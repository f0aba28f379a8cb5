/** A feed desk on a real library, a real fetcher and an invented web, with a clock that tests move. */
import { randomUUID } from 'node:crypto';
import { onTestFinished } from 'vitest';
import type { FeedProgress, FeedRow } from '../../../src/contract/feeds.ts';
import type { FeedId } from '../../../src/core/feeds/subscription.ts';
import type { ArticleId } from '../../../src/core/model.ts';
import { createFeedDesk, type FeedDesk } from '../../../src/main/feeds/feed-desk.ts';
import { parseFeed } from '../../../src/main/feeds/parse-feed.ts';
import { readAddress } from '../../../src/main/fetching/read-address.ts';
import type { ImportInput } from '../../../src/main/importing/open-document.ts';
import { readDocument } from '../../../src/main/importing/read-document.ts';
import { createJobQueue, type JobQueue } from '../../../src/main/jobs/job-queue.ts';
import type { WritableDb } from '../../../src/main/library/database.ts';
import { LibraryError } from '../../../src/main/library/library-error.ts';
import type { Library } from '../../../src/main/library/library.ts';
import { READS, WRITES } from '../../../src/main/library/operations.ts';
import { startWeb, type InventedWeb } from '../fetching/invented-web.ts';
import { openTestDatabase } from '../library/open-test-database.ts';
import { createInventedSite, type InventedSite } from './invented-site.ts';

export interface RunningDesk {
  readonly desk: FeedDesk;
  /** One of the hosts the test named. */
  site(host: string): InventedSite;
  readonly web: InventedWeb;
  readonly queue: JobQueue;
  readonly rows: FeedRow[];
  readonly removed: FeedId[];
  readonly progress: FeedProgress[];
  readonly imported: ImportInput[];
  /** What could stop each of these. */
  readonly signals: (AbortSignal | undefined)[];
  readonly settings: { automatic: boolean; interval: number };
  /** Moves the clock and lets the scheduler have its look. */
  pass(minutes: number): Promise<void>;
  /** Sets the clock back or forward without a look. */
  jump(minutes: number): void;
  /** Titles of a feed's items, newest first; unread ones with a star. */
  titles(id: FeedId): Promise<string[]>;
}

export async function runDesk(...hosts: readonly string[]): Promise<RunningDesk> {
  const sites = Object.fromEntries(hosts.map((host) => [host, createInventedSite(host)]));
  const web = await startWeb(
    Object.fromEntries(hosts.map((host) => [host, sites[host]?.listener ?? (() => undefined)])),
  );
  const { db } = openTestDatabase();
  const library = libraryOn(db);
  let moment = Date.parse('2026-03-02T08:00:00Z');
  let waiting: (() => void) | null = null;
  /** Kept when the scheduler plans its next look. */
  let planned = Promise.withResolvers<undefined>();
  const now = () => new Date(moment);
  const running = {
    rows: [] as FeedRow[],
    removed: [] as FeedId[],
    progress: [] as FeedProgress[],
    imported: [] as ImportInput[],
    signals: [] as (AbortSignal | undefined)[],
    settings: { automatic: true, interval: 60 },
  };
  const queue = createJobQueue({ now, newId: randomUUID, onChange: () => undefined, onEnd: () => undefined });
  const desk = createFeedDesk({
    library,
    queue,
    now,
    newId: randomUUID,
    fetch: (address, request) => web.fetcher.fetch(address, { why: 'feed', ...request }),
    read: async (feed) => parseFeed(feed),
    async openDocument(input) {
      const reading = await readDocument({ ...input, address: null });
      if (reading.kind === 'feeds') return reading;
      return {
        kind: 'refused',
        message: reading.kind === 'refused' ? `“${input.name}” ${reading.reason}.` : 'no list',
      };
    },
    readAddress: (address, options) => readAddress(web.fetcher, async () => null, address, now, options),
    async importDocument(input, { signal } = {}) {
      running.imported.push(input);
      running.signals.push(signal);
      return { kind: 'article', id: randomUUID() as ArticleId, duplicate: false, attachments: [] };
    },
    settings: () => running.settings,
    later(work) {
      waiting = work;
      planned.resolve(undefined);
      return () => {
        waiting = null;
      };
    },
    onFeed: (row) => void running.rows.push(row),
    onRemoved: (id) => void running.removed.push(id),
    onProgress: (progress) => void running.progress.push(progress),
  });
  onTestFinished(async () => {
    await desk.close();
    await queue.close();
    await web.close();
  });

  async function look(): Promise<void> {
    const work = waiting;
    planned = Promise.withResolvers<undefined>();
    work?.();
    // The look is over when the next one is planned.
    await planned.promise;
  }

  return {
    desk,
    site(host) {
      const found = sites[host];
      if (found === undefined) throw new Error(`${host} is not of this web`);
      return found;
    },
    web,
    queue,
    ...running,
    async pass(minutes) {
      moment += minutes * 60_000;
      await look();
    },
    jump(minutes) {
      moment += minutes * 60_000;
    },
    async titles(id) {
      const page = await library.run('listFeedItems', { feed: id, unreadOnly: false, offset: 0, limit: 100 });
      return page.rows.map(({ title, read }) => (read ? title : `${title}*`));
    },
  };
}

/** The library's operations without the worker around them. */
function libraryOn(db: WritableDb): Library {
  const operations: Readonly<Record<string, (db: WritableDb, argument: never) => unknown>> = {
    ...READS,
    ...WRITES,
  };
  return {
    writable: true,
    notice: null,
    async run(name, argument) {
      const operation = operations[name];
      if (operation === undefined) throw new LibraryError('failed', 'No such operation.');
      return operation(db, argument as never) as never;
    },
    async close() {},
  };
}
