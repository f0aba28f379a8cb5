/** Feeds: subscribing, updating, reading their items, and subscription lists (OPML). */
import * as v from 'valibot';
import type { FeedId } from '../core/feeds/subscription.ts';
import { call, offset } from './call.ts';
import type { FeedFinding, FeedItemPage, FeedListOutcome, FeedRow, FeedUpdateOutcome } from './feeds.ts';
import { ADDRESS_LIMIT, FEED_LIST_LIMIT, FOLDER_DEPTH, MARKED_LIMIT } from './limits.ts';
import type { ExportOutcome, ImportOutcome } from './views.ts';

const feedId = v.pipe(
  v.string(),
  v.regex(/^[0-9a-f-]{36}$/),
  v.transform((text) => text as FeedId),
);
const address = v.pipe(v.string(), v.minLength(1), v.maxLength(ADDRESS_LIMIT));
const name = v.nullable(v.pipe(v.string(), v.maxLength(300)));

export const FEED_CALLS = {
  /** Every subscribed feed with its unread count, in the order of subscription. */
  'feeds.list': call<{ readonly feeds: readonly FeedRow[] }>()(v.object({})),
  /** How many items are unread, those that several feeds have counted once. */
  'feeds.unread': call<{ readonly unread: number }>()(v.object({})),
  /** Items of one feed, or with null of all, newest first. */
  'feeds.items': call<FeedItemPage>()(
    v.object({
      feed: v.nullable(feedId),
      unreadOnly: v.boolean(),
      offset,
      limit: v.pipe(offset, v.maxValue(200)),
    }),
  ),
  /** Looks at an address: a feed, a page that names feeds, or neither. Changes nothing. */
  'feeds.find': call<FeedFinding>()(v.object({ address })),
  /** Subscribes to a feed's address and reads it the first time; a failure is in its row. */
  'feeds.add': call<{ readonly feed: FeedRow; readonly known: boolean }>()(v.object({ address })),
  /** Names a feed; null goes back to its own name. */
  'feeds.rename': call<FeedRow>()(v.object({ id: feedId, name })),
  /** Puts a feed into a folder, from outside in; none takes it out. */
  'feeds.move': call<FeedRow>()(
    v.object({
      id: feedId,
      folder: v.pipe(
        v.array(v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(100))),
        v.maxLength(FOLDER_DEPTH),
      ),
    }),
  ),
  /** Imports a feed's new items as articles from now on, or no longer. */
  'feeds.fullText': call<FeedRow>()(v.object({ id: feedId, always: v.boolean() })),
  /** Unsubscribes; `feeds.unremove` brings the feed back until the app quits. */
  'feeds.remove': call<null>()(v.object({ id: feedId })),
  /** Brings a removed feed back. */
  'feeds.unremove': call<FeedRow>()(v.object({ id: feedId })),
  /** Marks items read or unread: some, or with null all of the feed, or of all feeds. Answers with those that changed. */
  'feeds.mark': call<{ readonly items: readonly number[] }>()(
    v.object({
      feed: v.nullable(feedId),
      items: v.nullable(v.pipe(v.array(offset), v.maxLength(MARKED_LIMIT))),
      read: v.boolean(),
    }),
  ),
  /** Updates one feed, or with null all of them, whether they are due or not. */
  'feeds.update': call<FeedUpdateOutcome>()(v.object({ feed: v.nullable(feedId) })),
  /** Stops the updates, the looking and the fetching that somebody waits for; what has come stays. */
  'feeds.stop': call<null>()(v.object({})),
  /** Makes an article of an item: `page` reads its address, `feed` takes the text the feed carries. */
  'feeds.open': call<ImportOutcome>()(v.object({ item: offset, from: v.picklist(['page', 'feed']) })),
  /** Subscribes to all feeds of a subscription list (OPML, base64). */
  'feeds.importList': call<FeedListOutcome>()(
    v.object({
      name: v.pipe(v.string(), v.maxLength(1_024)),
      base64: v.pipe(
        v.string(),
        v.maxLength(Math.ceil(FEED_LIST_LIMIT / 3) * 4),
        v.regex(/^[A-Za-z0-9+/]*={0,2}$/),
      ),
    }),
  ),
  /** Saves all subscriptions as a subscription list (OPML 2.0). */
  'feeds.exportList': call<ExportOutcome>()(v.object({})),
} as const;
