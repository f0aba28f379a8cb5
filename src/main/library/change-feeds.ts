/** Subscribes, changes and unsubscribes; every change is on disk when the function returns. */
import type { FeedRow } from '../../contract/feeds.ts';
import {
  freshState,
  UNKNOWN_HEAD,
  type FeedChoices,
  type FeedHead,
  type FeedId,
  type FeedState,
} from '../../core/feeds/subscription.ts';
import type { ArticleId } from '../../core/model.ts';
import { allRows, firstRow, rowHash, run, transaction, type WritableDb } from './database.ts';
import { feedColumns, readFeedRow, storedFeed } from './feeds.ts';
import { LibraryError } from './library-error.ts';

/** Feeds one library subscribes to. */
const MOST_FEEDS = 5_000;

export interface AddFeed {
  readonly id: FeedId;
  /** Absolute web address. */
  readonly address: string;
  readonly choices: FeedChoices;
  /** What is known of it already. */
  readonly head?: FeedHead;
  /** ISO 8601 instant. */
  readonly now: string;
}

export interface AddFeedOutcome {
  readonly id: FeedId;
  /** True where it was subscribed to already; nothing was changed then. */
  readonly known: boolean;
}

/** Subscribes to all or none, in order. @throws {LibraryError} `conflict` where there are too many */
export function addFeeds(db: WritableDb, requests: readonly AddFeed[]): AddFeedOutcome[] {
  return transaction(db, () => {
    const outcomes = requests.map((request) => insertFeed(db, request));
    const count = firstRow<{ n: number }>(db, 'SELECT count(*) AS n FROM feeds WHERE deleted = 0')?.n ?? 0;
    if (count > MOST_FEEDS)
      throw new LibraryError('conflict', `Dateline keeps at most ${MOST_FEEDS} feeds; remove some first.`);
    return outcomes;
  });
}

function insertFeed(db: WritableDb, request: AddFeed): AddFeedOutcome {
  const { id, address, choices, head = UNKNOWN_HEAD, now } = request;
  const known = firstRow<{ id: string }>(
    db,
    'SELECT id FROM feeds WHERE address = ? AND deleted = 0',
    address,
  );
  if (known !== undefined) return { id: known.id as FeedId, known: true };
  const feed = JSON.stringify({ choices, head });
  const state = JSON.stringify(freshState(now));
  run(
    db,
    'INSERT INTO feeds (id, address, feed, feed_hash, state, state_hash) VALUES (?, ?, ?, ?, ?, ?)',
    id,
    address,
    feed,
    rowHash(id, address, feed),
    state,
    rowHash(id, state),
  );
  return { id, known: false };
}

export interface ChangeFeed {
  readonly id: FeedId;
  readonly choices?: Partial<FeedChoices>;
  readonly head?: FeedHead;
  readonly state?: FeedState;
  /** Where it moved to for good; left as it is where another subscription has that address. */
  readonly address?: string;
}

/** Changes what is given and leaves the rest. @throws {LibraryError} `not-found`, `damaged` */
export function changeFeed(db: WritableDb, request: ChangeFeed): FeedRow {
  return transaction(db, () => {
    writeFeed(db, request);
    return readFeedRow(db, request.id);
  });
}

/** As changeFeed, within a transaction that is open. */
export function writeFeed(db: WritableDb, request: ChangeFeed): void {
  const before = storedFeed(feedColumns(db, request.id));
  const { id } = before;
  const moved = request.address ?? before.address;
  const taken = firstRow(
    db,
    'SELECT 1 AS there FROM feeds WHERE address = ? AND id <> ? AND deleted = 0',
    moved,
    id,
  );
  const address = taken === undefined ? moved : before.address;
  const feed = JSON.stringify({
    choices: { ...before.choices, ...request.choices },
    head: request.head ?? before.head,
  });
  const state = JSON.stringify(request.state ?? before.state);
  run(
    db,
    'UPDATE feeds SET address = ?, feed = ?, feed_hash = ?, state = ?, state_hash = ? WHERE id = ?',
    address,
    feed,
    rowHash(id, address, feed),
    state,
    rowHash(id, state),
    id,
  );
}

/** Hides a feed; its items go for good when the app quits. @throws {LibraryError} `not-found` */
export function deleteFeed(db: WritableDb, id: FeedId): null {
  const { changes } = run(db, 'UPDATE feeds SET deleted = 1 WHERE id = ? AND deleted = 0', id);
  if (changes === 0) throw new LibraryError('not-found', 'This feed is no longer subscribed to.');
  return null;
}

/** Brings a removed feed back with all its items. @throws {LibraryError} `not-found`, `conflict` */
export function undeleteFeed(db: WritableDb, id: FeedId): FeedRow {
  return transaction(db, () => {
    const row = firstRow<{ address: string }>(
      db,
      'SELECT address FROM feeds WHERE id = ? AND deleted = 1',
      id,
    );
    if (row === undefined)
      throw new LibraryError('not-found', 'This feed can no longer be brought back; add its address again.');
    const other = firstRow(db, 'SELECT 1 AS there FROM feeds WHERE address = ? AND deleted = 0', row.address);
    if (other !== undefined) throw new LibraryError('conflict', 'This feed was added again meanwhile.');
    run(db, 'UPDATE feeds SET deleted = 0 WHERE id = ?', id);
    return readFeedRow(db, id);
  });
}

/** Removes for good what was unsubscribed, within a transaction that is open. */
export function removeDeletedFeeds(db: WritableDb): void {
  run(db, 'DELETE FROM feeds WHERE deleted = 1');
}

export interface MarkItems {
  readonly items: readonly number[];
  readonly read: boolean;
}

export interface MarkOutcome {
  /** The items that changed, for an undo. */
  readonly items: readonly number[];
  /** The feeds they are of. */
  readonly feeds: readonly FeedId[];
}

/** Marks items and their twins in other feeds. */
export function markFeedItems(db: WritableDb, { items, read }: MarkItems): MarkOutcome {
  return transaction(db, () => {
    const changed = allRows<{ sequence: number; id: string }>(
      db,
      `SELECT feed_items.sequence, feeds.id FROM feed_items JOIN feeds ON feeds.sequence = feed_items.feed
       WHERE is_read = ?1
         AND story IN (SELECT story FROM feed_items WHERE sequence IN (SELECT value FROM json_each(?2)))`,
      read ? 0 : 1,
      JSON.stringify(items),
    );
    const sequences = changed.map(({ sequence }) => sequence);
    run(
      db,
      'UPDATE feed_items SET is_read = ? WHERE sequence IN (SELECT value FROM json_each(?))',
      read ? 1 : 0,
      JSON.stringify(sequences),
    );
    return { items: sequences, feeds: [...new Set(changed.map(({ id }) => id as FeedId))] };
  });
}

/** Remembers the article made of an item, for its twins too; they count as read. Gives the feeds they are of. */
export function linkFeedItem(
  db: WritableDb,
  { item, article }: { readonly item: number; readonly article: ArticleId },
): FeedId[] {
  return transaction(db, () => {
    const twins = 'story = (SELECT story FROM feed_items WHERE sequence = ?)';
    run(db, `UPDATE feed_items SET is_read = 1, article = ? WHERE ${twins}`, article, item);
    return allRows<{ id: string }>(
      db,
      `SELECT DISTINCT feeds.id FROM feed_items JOIN feeds ON feeds.sequence = feed_items.feed WHERE ${twins}`,
      item,
    ).map(({ id }) => id as FeedId);
  });
}
