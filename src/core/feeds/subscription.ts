/** A feed the analyst subscribed to, and what is known of it between two updates. */

declare const feedId: unique symbol;
export type FeedId = string & { readonly [feedId]: true };

/** What the analyst decides about a feed. */
export interface FeedChoices {
  /** The analyst's own name for it, or null. */
  readonly name: string | null;
  /** Folders from outside in, as a subscription list nests them; empty at the top. */
  readonly folder: readonly string[];
  /** New items are imported as articles with their full text, without being opened. */
  readonly fullText: boolean;
}

/** What the feed last said of itself. */
export interface FeedHead {
  /** Plain text; may be empty. */
  readonly title: string;
  readonly siteAddress: string | null;
  readonly description: string;
  readonly language: string | null;
}

/** How the updates go. Instants are ISO 8601 in UTC. */
export interface FeedState {
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** When it is asked for again. */
  readonly nextDue: string;
  /** The last attempt, successful or not; null before the first. */
  readonly checkedAt: string | null;
  /** The last time it was read whole. */
  readonly readAt: string | null;
  /** Attempts in a row that failed. */
  readonly failures: number;
  /** One sentence that names the feed's host and the way out, or null. */
  readonly failure: string | null;
  /** How long the feed asks to be left alone, or null. */
  readonly restMinutes: number | null;
}

export const DEFAULT_CHOICES: FeedChoices = { name: null, folder: [], fullText: false };
export const UNKNOWN_HEAD: FeedHead = { title: '', siteAddress: null, description: '', language: null };

/** The state of a feed just subscribed to: due at once. */
export function freshState(now: string): FeedState {
  return {
    etag: null,
    lastModified: null,
    nextDue: now,
    checkedAt: null,
    readAt: null,
    failures: 0,
    failure: null,
    restMinutes: null,
  };
}

/** What a feed is called: by the analyst, by itself, or by its host. */
export function feedTitle(choices: FeedChoices, head: FeedHead, address: string): string {
  return choices.name ?? (head.title || hostOf(address));
}

/** An address's host without “www.”, for sentences. */
export function hostOf(address: string): string {
  return /^[a-z]+:\/\/(?:[^/?#@]*@)?([^/?#]+)/i.exec(address)?.[1]?.replace(/^www\./i, '') ?? address;
}
