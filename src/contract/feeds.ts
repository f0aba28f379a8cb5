/** What main tells the window of feeds: JSON-safe views. */
import type { FeedId } from '../core/feeds/subscription.ts';
import type { ArticleId } from '../core/model.ts';

/** One subscribed feed. */
export interface FeedRow {
  readonly id: FeedId;
  /** The analyst's name for it, its own, or its host's. */
  readonly title: string;
  readonly address: string;
  readonly siteAddress: string | null;
  readonly language: string | null;
  /** Folders from outside in. */
  readonly folder: readonly string[];
  readonly fullText: boolean;
  readonly unread: number;
  readonly total: number;
  /** Why the last update failed, one sentence, or null. */
  readonly failure: string | null;
  /** ISO 8601; null before the first update. */
  readonly checkedAt: string | null;
  /** When it is asked for again. */
  readonly nextDue: string;
}

/** One item of a feed as its list shows it. */
export interface FeedItemRow {
  readonly id: number;
  readonly feed: FeedId;
  readonly title: string;
  /** Plain text, cut. */
  readonly summary: string;
  readonly authors: readonly string[];
  /** ISO 8601, or null where the feed gives no date. */
  readonly publishedAt: string | null;
  readonly address: string | null;
  readonly language: string | null;
  readonly read: boolean;
  /** The article made of it, if it was opened. */
  readonly article: ArticleId | null;
  /** True where the feed carries the article's text itself. */
  readonly hasContent: boolean;
}

export interface FeedItemPage {
  readonly rows: readonly FeedItemRow[];
  readonly total: number;
}
