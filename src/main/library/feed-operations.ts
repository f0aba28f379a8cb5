/** What the library does with feeds, as the two tables of operations.ts take it in. */
import {
  addFeeds,
  changeFeed,
  deleteFeed,
  linkFeedItem,
  markFeedItems,
  undeleteFeed,
} from './change-feeds.ts';
import {
  countUnreadItems,
  listFeedItems,
  listFeeds,
  listMarkedItems,
  listSubscriptions,
  readFeedItem,
  readFeedRow,
} from './feeds.ts';
import { storeFeedReading } from './store-feed-items.ts';

export const FEED_READS = {
  countUnreadItems,
  listFeeds,
  listMarkedItems,
  listSubscriptions,
  readFeedRow,
  listFeedItems,
  readFeedItem,
} as const;

export const FEED_WRITES = {
  addFeeds,
  changeFeed,
  deleteFeed,
  undeleteFeed,
  storeFeedReading,
  markFeedItems,
  linkFeedItem,
} as const;
