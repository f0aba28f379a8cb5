/** Takes in what one reading of a feed brought. */
import type { FeedItem } from '../../core/feeds/feed.ts';
import type { ItemIdentity } from '../../core/feeds/identify-items.ts';
import type { FeedHead, FeedId, FeedState } from '../../core/feeds/subscription.ts';
import { allRows, firstRow, rowHash, run, transaction, type WritableDb } from './database.ts';
import { writeFeed } from './change-feeds.ts';
import { feedColumns, type StoredItem } from './feeds.ts';

/**
 * Items kept of a feed that are no longer in it, the newest. With the most items read of one document
 * this bounds what a feed can take up.
 */
export const KEPT_GONE = 500;
/** Characters of an item's content that are kept; a longer one is left to its page. */
const LONGEST_CONTENT = 500_000;
/** Summaries at least this long, as text, are taken for the article itself where there is no content. */
const LONG_SUMMARY = 1_500;
const SHOWN_SUMMARY = 500;
const MOST_AUTHORS = 10;
const MOST_NAMES = 30;

export interface FeedReading {
  readonly id: FeedId;
  readonly head: FeedHead;
  readonly state: FeedState;
  /** Where the feed moved to for good, or null. */
  readonly movedTo: string | null;
  /** In the document's order, newest first as a rule. */
  readonly items: readonly ItemIdentity[];
  /** False where the document broke off: its items are kept, and nothing is taken for gone. */
  readonly complete: boolean;
  /** ISO 8601 instant. */
  readonly now: string;
}

export interface ReadingOutcome {
  /** New items that are not read already as a twin of another, oldest first. */
  readonly added: readonly number[];
}

/** All of a reading or nothing. @throws {LibraryError} `not-found` where the feed was removed meanwhile */
export function storeFeedReading(db: WritableDb, reading: FeedReading): ReadingOutcome {
  return transaction(db, () => {
    const { sequence } = feedColumns(db, reading.id);
    const { head, state, movedTo } = reading;
    writeFeed(db, { id: reading.id, head, state, ...(movedTo === null ? {} : { address: movedTo }) });
    run(db, 'UPDATE feeds SET readings = readings + 1 WHERE sequence = ?', sequence);
    const seen =
      firstRow<{ readings: number }>(db, 'SELECT readings FROM feeds WHERE sequence = ?', sequence)
        ?.readings ?? 0;
    const added: number[] = [];
    // The oldest first, so that the order of arrival is the order of writing.
    for (const identity of reading.items.toReversed()) {
      const fresh = storeItem(db, sequence, seen, identity, reading.now);
      if (fresh !== null) added.push(fresh);
    }
    if (reading.complete) removeGone(db, sequence, seen);
    return { added };
  });
}

/** Adds or refreshes an item; its sequence where it is new and not read yet. */
function storeItem(
  db: WritableDb,
  feed: number,
  seen: number,
  identity: ItemIdentity,
  now: string,
): number | null {
  const { item, key, address } = identity;
  const json = JSON.stringify(storedItem(item));
  const content = contentOf(item);
  // A feed that gave its items new ids keeps their addresses.
  const known =
    firstRow<{ sequence: number }>(
      db,
      'SELECT sequence FROM feed_items WHERE feed = ? AND item_key = ?',
      feed,
      key,
    ) ??
    (address === null
      ? undefined
      : firstRow<{ sequence: number }>(
          db,
          'SELECT sequence FROM feed_items WHERE feed = ? AND address_key = ? AND seen < ? ORDER BY sequence DESC',
          feed,
          address,
          seen,
        ));
  const columns = [
    key,
    identity.globalId,
    address,
    identity.text === null ? null : rowHash(identity.text),
    seen,
    json,
    rowHash(key, json),
    content,
    rowHash(key, content),
  ] as const;
  if (known !== undefined) {
    run(
      db,
      `UPDATE feed_items SET item_key = ?, global_key = ?, address_key = ?, text_key = ?, seen = ?,
         item = ?, item_hash = ?, content = ?, content_hash = ? WHERE sequence = ?`,
      ...columns,
      known.sequence,
    );
    return null;
  }
  const twin = findTwin(db, identity);
  const { rowid } = run(
    db,
    `INSERT INTO feed_items (item_key, global_key, address_key, text_key, seen, item, item_hash, content,
       content_hash, feed, story, sort_at, is_read, article) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    ...columns,
    feed,
    twin?.story ?? 0,
    sortAt(item, now),
    twin?.is_read ?? 0,
    twin?.article ?? null,
  );
  if (twin === undefined) run(db, 'UPDATE feed_items SET story = sequence WHERE sequence = ?', rowid);
  return twin?.is_read === 1 ? null : rowid;
}

type Twin = { readonly story: number; readonly is_read: number; readonly article: string | null };

/** The same item in this or another feed: by an id that means the same everywhere, its address, or its text. */
function findTwin(db: WritableDb, { globalId, address, text }: ItemIdentity): Twin | undefined {
  const ways: readonly (readonly [string, string | null])[] = [
    ['global_key', globalId],
    ['address_key', address],
    ['text_key', text === null ? null : rowHash(text)],
  ];
  for (const [column, value] of ways) {
    if (value === null) continue;
    const twin = firstRow<Twin>(
      db,
      `SELECT story, is_read, feed_items.article FROM feed_items JOIN feeds ON feeds.sequence = feed_items.feed
       WHERE ${column} = ? AND feeds.deleted = 0 ORDER BY feed_items.sequence LIMIT 1`,
      value,
    );
    if (twin !== undefined) return twin;
  }
  return undefined;
}

/** By its date, but never later than it came: a feed's clock may be wrong. */
function sortAt(item: FeedItem, now: string): string {
  const date = item.published ?? item.updated;
  return date === null || date > now ? now : date;
}

function storedItem(item: FeedItem): StoredItem {
  const { title, address, published, updated, language, enclosures, categories } = item;
  return {
    title,
    address,
    published,
    updated,
    language,
    enclosures: enclosures.slice(0, MOST_NAMES),
    categories: categories.slice(0, MOST_NAMES),
    summary: shortText(item.summary || item.content),
    authors: item.authors
      .map(({ name, email }) => name || email)
      .filter((name) => name !== '')
      .slice(0, MOST_AUTHORS),
  };
}

function contentOf({ content, summary }: FeedItem): string {
  const text = content !== '' ? content : isLong(summary) ? summary : '';
  return text.length > LONGEST_CONTENT ? '' : text;
}

function isLong(markup: string): boolean {
  return markup.length >= LONG_SUMMARY && plainText(markup).length >= LONG_SUMMARY;
}

function shortText(markup: string): string {
  const text = plainText(markup.slice(0, SHOWN_SUMMARY * 20));
  return text.length <= SHOWN_SUMMARY ? text : `${text.slice(0, SHOWN_SUMMARY).replace(/\s\S*$/, '')}…`;
}

/** Text of sanitised markup, which has no entities but these. */
function plainText(markup: string): string {
  return markup
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')
    .trim();
}

function removeGone(db: WritableDb, feed: number, seen: number): void {
  const gone = allRows<{ sequence: number }>(
    db,
    'SELECT sequence FROM feed_items WHERE feed = ? AND seen < ? ORDER BY sort_at DESC, sequence DESC LIMIT -1 OFFSET ?',
    feed,
    seen,
    KEPT_GONE,
  );
  for (const { sequence } of gone) run(db, 'DELETE FROM feed_items WHERE sequence = ?', sequence);
}
