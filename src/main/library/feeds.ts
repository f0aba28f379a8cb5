/** Reads the subscribed feeds and their items. A row damaged on disk is left out, never shown. */
import type { FeedItemPage, FeedItemRow, FeedRow } from '../../contract/feeds.ts';
import type { FeedItem } from '../../core/feeds/feed.ts';
import {
  feedTitle,
  type FeedChoices,
  type FeedHead,
  type FeedId,
  type FeedState,
} from '../../core/feeds/subscription.ts';
import type { ArticleId } from '../../core/model.ts';
import { allRows, firstRow, rowHash, type ReadableDb } from './database.ts';
import { LibraryError } from './library-error.ts';

/** A feed as stored. */
export interface StoredFeed {
  readonly id: FeedId;
  readonly address: string;
  readonly choices: FeedChoices;
  readonly head: FeedHead;
  readonly state: FeedState;
}

/** An item as stored beside its content: what lists and imports need of it. */
export interface StoredItem extends Pick<
  FeedItem,
  'title' | 'address' | 'published' | 'updated' | 'language' | 'enclosures' | 'categories'
> {
  /** Plain text, cut. */
  readonly summary: string;
  readonly authors: readonly string[];
}

export interface FeedItemDetails {
  readonly row: FeedItemRow;
  /** Sanitised markup, or empty. */
  readonly content: string;
}

/** A type, not an interface: only those count as records of SQL values. */
export type FeedColumns = {
  readonly sequence: number;
  readonly id: string;
  readonly address: string;
  readonly feed: string;
  readonly feed_hash: string;
  readonly state: string;
  readonly state_hash: string;
};

type ItemColumns = {
  readonly sequence: number;
  readonly feed_id: string;
  readonly item_key: string;
  readonly is_read: number;
  readonly article: string | null;
  readonly item: string;
  readonly item_hash: string;
  readonly has_content: number;
};

export const FEED_COLUMNS = 'sequence, id, address, feed, feed_hash, state, state_hash';
/** Of the items that are one story, the first that came. */
const FIRST_OF_STORY = `feed_items.sequence = (
  SELECT min(twin.sequence) FROM feed_items AS twin JOIN feeds AS home ON home.sequence = twin.feed
  WHERE twin.story = feed_items.story AND home.deleted = 0)`;
const ITEM_COLUMNS = `feed_items.sequence, feeds.id AS feed_id, item_key, is_read, item, item_hash,
  content <> '' AS has_content,
  (SELECT articles.id FROM articles WHERE articles.id = feed_items.article AND articles.deleted = 0) AS article`;

/** All subscribed feeds with their unread counts, in the order of subscription. */
export function listFeeds(db: ReadableDb, _nothing: null): FeedRow[] {
  if (!hasFeeds(db)) return [];
  return allRows<FeedColumns>(db, `SELECT ${FEED_COLUMNS} FROM feeds WHERE deleted = 0 ORDER BY sequence`)
    .filter(isWhole)
    .map((row) => feedRow(db, row));
}

/** All subscribed feeds as the scheduler needs them. */
export function listSubscriptions(db: ReadableDb, _nothing: null): StoredFeed[] {
  if (!hasFeeds(db)) return [];
  return allRows<FeedColumns>(db, `SELECT ${FEED_COLUMNS} FROM feeds WHERE deleted = 0 ORDER BY sequence`)
    .filter(isWhole)
    .map(storedFeed);
}

/** One feed's line. @throws {LibraryError} `not-found`, `damaged` */
export function readFeedRow(db: ReadableDb, id: FeedId): FeedRow {
  return feedRow(db, feedColumns(db, id));
}

/** Unread items of all feeds, those that several feeds have counted once. */
/** The items of a feed, or with null of all feeds, that are read or are unread. */
export function listMarkedItems(
  db: ReadableDb,
  { feed, read }: { readonly feed: FeedId | null; readonly read: boolean },
): number[] {
  return allRows<{ sequence: number }>(
    db,
    `SELECT feed_items.sequence FROM feed_items JOIN feeds ON feeds.sequence = feed_items.feed
     WHERE feeds.deleted = 0 AND is_read = ?1 AND (?2 = '' OR feeds.id = ?2)`,
    read ? 1 : 0,
    feed ?? '',
  ).map(({ sequence }) => sequence);
}

export function countUnreadItems(db: ReadableDb, _nothing: null): number {
  return hasFeeds(db) ? countStories(db, 'AND is_read = 0') : 0;
}

/** Answered by an index alone, without a look at the items. */
function countStories(db: ReadableDb, unread: '' | 'AND is_read = 0'): number {
  return (
    firstRow<{ n: number }>(
      db,
      `SELECT count(DISTINCT story) AS n FROM feed_items
       WHERE feed IN (SELECT sequence FROM feeds WHERE deleted = 0) ${unread}`,
    )?.n ?? 0
  );
}

export interface ItemsRequest {
  /** Null: of all feeds, each story once. */
  readonly feed: FeedId | null;
  readonly unreadOnly: boolean;
  readonly offset: number;
  readonly limit: number;
}

/** Items, newest first. */
export function listFeedItems(db: ReadableDb, request: ItemsRequest): FeedItemPage {
  if (!hasFeeds(db)) return { rows: [], total: 0 };
  const { feed, unreadOnly, offset, limit } = request;
  const unread = unreadOnly ? 'AND is_read = 0' : '';
  const rows = allRows<ItemColumns>(
    db,
    `SELECT ${ITEM_COLUMNS} FROM feed_items JOIN feeds ON feeds.sequence = feed_items.feed
     WHERE feeds.deleted = 0 AND ${feed === null ? FIRST_OF_STORY : 'feeds.id = ?'} ${unread}
     ORDER BY sort_at DESC, feed_items.sequence DESC LIMIT ? OFFSET ?`,
    ...(feed === null ? [] : [feed]),
    limit,
    offset,
  );
  const total =
    feed === null
      ? countStories(db, unread)
      : (firstRow<{ n: number }>(
          db,
          `SELECT count(*) AS n FROM feed_items WHERE feed = (SELECT sequence FROM feeds WHERE id = ?) ${unread}`,
          feed,
        )?.n ?? 0);
  return { rows: rows.filter(isWholeItem).map(itemRow), total };
}

/** One item with the content its feed carries. @throws {LibraryError} `not-found`, `damaged` */
export function readFeedItem(db: ReadableDb, id: number): FeedItemDetails {
  const row = hasFeeds(db)
    ? firstRow<ItemColumns & { content: string; content_hash: string }>(
        db,
        `SELECT ${ITEM_COLUMNS}, content, content_hash FROM feed_items
           JOIN feeds ON feeds.sequence = feed_items.feed
         WHERE feed_items.sequence = ? AND feeds.deleted = 0`,
        id,
      )
    : undefined;
  if (row === undefined) throw new LibraryError('not-found', 'This item is no longer in its feed.');
  if (!isWholeItem(row))
    throw new LibraryError('damaged', 'This item is damaged on disk; update its feed to have it again.');
  const whole = rowHash(row.item_key, row.content) === row.content_hash;
  return { row: itemRow(row), content: whole ? row.content : '' };
}

/** A library of an older Dateline that is open for reading only has no feeds yet. */
function hasFeeds(db: ReadableDb): boolean {
  return firstRow(db, "SELECT 1 AS there FROM sqlite_schema WHERE name = 'feeds'") !== undefined;
}

/** @throws {LibraryError} `not-found`, `damaged` */
export function feedColumns(db: ReadableDb, id: FeedId): FeedColumns {
  const row = firstRow<FeedColumns>(db, `SELECT ${FEED_COLUMNS} FROM feeds WHERE id = ? AND deleted = 0`, id);
  if (row === undefined) throw new LibraryError('not-found', 'This feed is no longer subscribed to.');
  if (!isWhole(row))
    throw new LibraryError('damaged', 'This feed is damaged on disk; remove it and add it again.');
  return row;
}

export function storedFeed(row: FeedColumns): StoredFeed {
  const { choices, head } = JSON.parse(row.feed) as Pick<StoredFeed, 'choices' | 'head'>;
  return {
    id: row.id as FeedId,
    address: row.address,
    choices,
    head,
    state: JSON.parse(row.state) as FeedState,
  };
}

function isWhole(row: FeedColumns): boolean {
  return (
    rowHash(row.id, row.address, row.feed) === row.feed_hash && rowHash(row.id, row.state) === row.state_hash
  );
}

function feedRow(db: ReadableDb, row: FeedColumns): FeedRow {
  const { id, address, choices, head, state } = storedFeed(row);
  const count = (unread: string) =>
    firstRow<{ n: number }>(db, `SELECT count(*) AS n FROM feed_items WHERE feed = ? ${unread}`, row.sequence)
      ?.n ?? 0;
  return {
    id,
    title: feedTitle(choices, head, address),
    address,
    siteAddress: head.siteAddress,
    language: head.language,
    folder: choices.folder,
    fullText: choices.fullText,
    unread: count('AND is_read = 0'),
    total: count(''),
    failure: state.failure,
    checkedAt: state.checkedAt,
    nextDue: state.nextDue,
  };
}

function isWholeItem(row: ItemColumns): boolean {
  return rowHash(row.item_key, row.item) === row.item_hash;
}

function itemRow(row: ItemColumns): FeedItemRow {
  const { title, summary, authors, published, updated, address, language } = JSON.parse(
    row.item,
  ) as StoredItem;
  return {
    id: row.sequence,
    feed: row.feed_id as FeedId,
    title,
    summary,
    authors,
    publishedAt: published ?? updated,
    address,
    language,
    read: row.is_read === 1,
    article: row.article as ArticleId | null,
    hasContent: row.has_content === 1,
  };
}
