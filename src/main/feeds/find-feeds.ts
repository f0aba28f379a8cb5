/** What lies at an address that was given as a feed's or a site's. */
import type { FeedFinding } from '../../contract/feeds.ts';
import { hostOf } from '../../core/feeds/subscription.ts';
import { FetchProblem } from '../fetching/fetch-problem.ts';
import type { FetchedFeed, FetchFeed } from './fetch-feed.ts';
import type { FeedResult, RawFeed } from './parse-feed.ts';

export interface FindFeedsOptions {
  readonly fetch: FetchFeed;
  readonly read: (feed: RawFeed) => Promise<FeedResult>;
  readonly signal: AbortSignal;
}

/** Where feeds lie on sites that don't name them, most usual first. */
const USUAL_PATHS = ['/feed', '/rss.xml', '/feed.xml', '/atom.xml', '/index.xml'];

/** Never rejects: what can't be found is a sentence. */
export async function findFeeds(address: string, options: FindFeedsOptions): Promise<FeedFinding> {
  const first = await look(address, options);
  if (first.kind === 'feed' || first.kind === 'failed') return asFinding(first);
  if (first.choices.length > 0) return { kind: 'choices', choices: first.choices };
  if (first.isPage) {
    for (const path of USUAL_PATHS) {
      if (options.signal.aborted) break;
      const tried = await look(new URL(path, first.address).href, options);
      if (tried.kind === 'feed') return asFinding(tried);
      // A host that can't be asked now won't answer for its other paths.
      if (tried.kind === 'failed' && tried.isFinal) break;
    }
    return {
      kind: 'none',
      message: `The page of ${hostOf(address)} names no feed; give the feed’s own address.`,
    };
  }
  return {
    kind: 'none',
    message: `What ${hostOf(address)} gives there ${first.reason}; give the address of a feed or a page.`,
  };
}

type Look =
  | { readonly kind: 'feed'; readonly address: string; readonly title: string; readonly items: number }
  | {
      readonly kind: 'other';
      readonly address: string;
      readonly isPage: boolean;
      readonly choices: readonly { readonly address: string; readonly title: string }[];
      readonly reason: string;
    }
  | { readonly kind: 'failed'; readonly message: string; readonly isFinal: boolean };

function asFinding(found: Exclude<Look, { kind: 'other' }>): FeedFinding {
  return found.kind === 'feed' ? found : { kind: 'none', message: found.message };
}

async function look(address: string, { fetch, read, signal }: FindFeedsOptions): Promise<Look> {
  let fetched: FetchedFeed;
  try {
    fetched = await fetch(address, { etag: null, lastModified: null, unattended: false, signal });
  } catch (error) {
    if (error instanceof FetchProblem)
      return { kind: 'failed', message: error.message, isFinal: error.code !== 'status' };
    return {
      kind: 'failed',
      message: `${hostOf(address)} could not be asked because of an internal error.`,
      isFinal: true,
    };
  }
  const result = await read({
    bytes: fetched.bytes,
    mediaType: fetched.headers['content-type'] ?? '',
    address: fetched.finalAddress,
  });
  if (result.ok) {
    const { title, items } = result.feed;
    return { kind: 'feed', address: fetched.movedTo ?? address, title, items: items.length };
  }
  const { reason, choices = [] } = result;
  return {
    kind: 'other',
    address: fetched.finalAddress,
    isPage: result.choices !== undefined,
    choices,
    reason,
  };
}
