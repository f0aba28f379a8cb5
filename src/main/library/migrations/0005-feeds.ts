import type { Migration } from './migration.ts';

/**
 * Subscribed feeds and their items. `feed` holds what the analyst chose and what the feed says of
 * itself, `state` how its updates go. Items that are the same in several feeds share a `story`, and
 * with it whether they were read. `seen` counts the feed's whole readings, so that no clock decides
 * which items are no longer in it.
 */
export const feeds: Migration = {
  version: 5,
  name: 'feeds',
  sql: `
    CREATE TABLE feeds (
      sequence INTEGER PRIMARY KEY AUTOINCREMENT,
      id TEXT NOT NULL UNIQUE,
      address TEXT NOT NULL,
      readings INTEGER NOT NULL DEFAULT 0,
      feed TEXT NOT NULL,
      feed_hash TEXT NOT NULL,
      state TEXT NOT NULL,
      state_hash TEXT NOT NULL,
      deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1))
    ) STRICT;
    CREATE UNIQUE INDEX live_feeds ON feeds (address) WHERE deleted = 0;
    CREATE INDEX deleted_feeds ON feeds (deleted) WHERE deleted = 1;

    CREATE TABLE feed_items (
      sequence INTEGER PRIMARY KEY AUTOINCREMENT,
      feed INTEGER NOT NULL REFERENCES feeds (sequence) ON DELETE CASCADE,
      item_key TEXT NOT NULL,
      global_key TEXT,
      address_key TEXT,
      text_key TEXT,
      story INTEGER NOT NULL,
      sort_at TEXT NOT NULL,
      seen INTEGER NOT NULL,
      is_read INTEGER NOT NULL DEFAULT 0 CHECK (is_read IN (0, 1)),
      article TEXT,
      item TEXT NOT NULL,
      item_hash TEXT NOT NULL,
      content TEXT NOT NULL,
      content_hash TEXT NOT NULL
    ) STRICT;
    CREATE UNIQUE INDEX feed_items_by_key ON feed_items (feed, item_key);
    CREATE INDEX feed_items_by_date ON feed_items (feed, sort_at, sequence);
    CREATE INDEX unread_feed_items ON feed_items (feed) WHERE is_read = 0;
    CREATE INDEX feed_items_by_story ON feed_items (story);
    CREATE INDEX feed_items_by_global_key ON feed_items (global_key) WHERE global_key IS NOT NULL;
    CREATE INDEX feed_items_by_address ON feed_items (address_key) WHERE address_key IS NOT NULL;
    CREATE INDEX feed_items_by_text ON feed_items (text_key) WHERE text_key IS NOT NULL;
  `,
};
