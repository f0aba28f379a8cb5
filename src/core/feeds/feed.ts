/** A feed as Dateline keeps it, whatever format it came in. */

/** Somebody a feed or an item names as its author; at least one field is not empty. */
export interface FeedPerson {
  readonly name: string;
  readonly email: string;
  readonly address: string;
}

/** A file an item points at, a recording or a picture; it is never fetched by itself. */
export interface FeedEnclosure {
  readonly address: string;
  readonly mediaType: string;
  /** Bytes as the feed says, or null where it doesn't. */
  readonly bytes: number | null;
}

export interface FeedItem {
  /** The feed's own id for the item, or empty. */
  readonly id: string;
  /** Absolute web address of the article, or null. */
  readonly address: string | null;
  /** Plain text on one line; may be empty. */
  readonly title: string;
  readonly authors: readonly FeedPerson[];
  /** Moments, ISO 8601 in UTC, or null where none is given or readable. */
  readonly published: string | null;
  readonly updated: string | null;
  /** Sanitised markup; empty where the feed has none. */
  readonly summary: string;
  /** Sanitised markup of the whole article where the feed carries it, else empty. */
  readonly content: string;
  readonly enclosures: readonly FeedEnclosure[];
  readonly categories: readonly string[];
  /** BCP 47, as the feed says it, or null. */
  readonly language: string | null;
}

export interface Feed {
  readonly format: 'rss' | 'atom' | 'json';
  readonly id: string;
  readonly title: string;
  /** The site the feed belongs to, or null. */
  readonly address: string | null;
  /** Plain text. */
  readonly description: string;
  readonly language: string | null;
  readonly authors: readonly FeedPerson[];
  readonly updated: string | null;
  readonly categories: readonly string[];
  /** How long the feed asks not to be fetched again, or null. */
  readonly restMinutes: number | null;
  /** False where the document breaks off; the item it broke off in is left out. */
  readonly complete: boolean;
  readonly items: readonly FeedItem[];
}
