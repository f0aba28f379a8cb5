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

/** A feed that a page names. */
export interface FeedChoice {
  /** Absolute web address. */
  readonly address: string;
  /** Plain text, or empty. */
  readonly title: string;
}

/** What lies at an address that was given as a feed's or a site's. */
export type FeedFinding =
  /** A feed itself, subscribed to or not. */
  | { readonly kind: 'feed'; readonly address: string; readonly title: string; readonly items: number }
  /** A page that names feeds, the likeliest first. */
  | { readonly kind: 'choices'; readonly choices: readonly FeedChoice[] }
  /** One sentence. */
  | { readonly kind: 'none'; readonly message: string };

/** What became of a subscription list. */
export interface FeedListOutcome {
  readonly added: number;
  /** Subscribed to already. */
  readonly known: number;
  /** Why nothing was read of it, one sentence, or null. */
  readonly problem: string | null;
}

/** How updating feeds goes. */
export interface FeedProgress {
  readonly done: number;
  readonly total: number;
  /** Items are marked; left out, feeds are updated. */
  readonly marking?: boolean;
}

/** What one round of updates brought. */
export interface FeedUpdateOutcome {
  readonly updated: number;
  readonly failed: number;
  /** New items that are not read yet. */
  readonly added: number;
}
