/** What feeds need of the network. */

export interface FeedRequest {
  /** Of the version that is there already. */
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** True where nobody is waiting: robots.txt is then obeyed. */
  readonly unattended: boolean;
  readonly signal: AbortSignal;
}

export interface FetchedFeed {
  /** Where the document was in the end. */
  readonly finalAddress: string;
  /** The address to ask from now on, where the feed moved there for good. */
  readonly movedTo: string | null;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** Empty where not modified. */
  readonly bytes: Uint8Array;
  readonly notModified: boolean;
}

/** Fetches a feed whole or not at all. @throws {FetchProblem} */
export type FetchFeed = (address: string, request: FeedRequest) => Promise<FetchedFeed>;

/** What is asked for, as an Accept header. */
export const FEED_ACCEPT =
  'application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, text/xml;q=0.9, application/json;q=0.8, */*;q=0.5';
