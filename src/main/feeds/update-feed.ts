/** One feed's update: fetch, read, store. Whatever goes wrong is the feed's own and ends in its row. */
import type { Feed } from '../../core/feeds/feed.ts';
import { identifyItems } from '../../core/feeds/identify-items.ts';
import { nextUpdate } from '../../core/feeds/next-update.ts';
import { hostOf, type FeedHead, type FeedState } from '../../core/feeds/subscription.ts';
import { FetchProblem } from '../fetching/fetch-problem.ts';
import type { StoredFeed } from '../library/feeds.ts';
import type { Library } from '../library/library.ts';
import type { FetchedFeed, FetchFeed } from './fetch-feed.ts';
import type { FeedResult, RawFeed } from './parse-feed.ts';

export interface FeedUpdaterOptions {
  readonly library: Library;
  readonly fetch: FetchFeed;
  readonly read: (feed: RawFeed) => Promise<FeedResult>;
  readonly now: () => Date;
  /** The analyst's setting, minutes. */
  readonly interval: () => number;
}

export type FeedUpdate =
  | { readonly kind: 'unchanged' }
  /** Items that are new and not read, oldest first. */
  | { readonly kind: 'updated'; readonly added: readonly number[] }
  | { readonly kind: 'failed'; readonly added: readonly number[]; readonly message: string }
  | { readonly kind: 'cancelled' };

/** What an update is asked with. */
export interface UpdateRequest {
  readonly unattended: boolean;
  readonly signal: AbortSignal;
}

/** Failures after which a feed whose host can't be reached is still asked soon: it may be our own line. */
const PATIENT_FAILURES = 2;
/** How long a feed that says it is gone for good is left alone, minutes. */
const GONE_REST = 7 * 24 * 60;
const UNREACHED: ReadonlySet<string> = new Set(['unknown-host', 'unreachable', 'slow']);

/** Makes the function that updates one feed. It rejects only where the library fails. */
export function createFeedUpdater(options: FeedUpdaterOptions) {
  const { library, now } = options;

  /** The state after an attempt. */
  function stateAfter(
    feed: StoredFeed,
    changes: Partial<FeedState>,
    planning: {
      readonly failures?: number;
      readonly retryAt?: string | null;
      readonly rest?: number | null;
    } = {},
  ): FeedState {
    const state = { ...feed.state, failures: 0, failure: null, ...changes };
    const { failures = state.failures, retryAt = null, rest = state.restMinutes } = planning;
    const moment = now();
    return {
      ...state,
      checkedAt: moment.toISOString(),
      nextDue: nextUpdate({
        id: feed.id,
        now: moment.getTime(),
        interval: options.interval(),
        restMinutes: rest,
        failures,
        retryAt,
      }),
    };
  }

  async function fail(feed: StoredFeed, message: string, problem?: FetchProblem): Promise<FeedUpdate> {
    const failures = feed.state.failures + 1;
    const isPatient = problem !== undefined && UNREACHED.has(problem.code);
    const state = stateAfter(
      feed,
      { failures, failure: message },
      {
        failures: isPatient ? Math.min(failures, PATIENT_FAILURES) : failures,
        retryAt: problem?.retryAt ?? null,
        rest: problem?.status === 410 ? GONE_REST : feed.state.restMinutes,
      },
    );
    await library.run('changeFeed', { id: feed.id, state });
    return { kind: 'failed', added: [], message };
  }

  async function store(feed: StoredFeed, fetched: FetchedFeed, read: Feed): Promise<FeedUpdate> {
    const broken = read.complete
      ? null
      : `The feed of ${hostOf(feed.address)} breaks off; what came whole of it was kept. It is asked for again later.`;
    const { headers } = fetched;
    const moment = now().toISOString();
    const whole = {
      // Of half a feed no validator is kept: the next request must bring all of it.
      etag: read.complete ? (headers['etag'] ?? null) : null,
      lastModified: read.complete ? (headers['last-modified'] ?? null) : null,
      restMinutes: longerRest(read.restMinutes, headers['cache-control']),
    };
    const state = stateAfter(feed, {
      ...whole,
      ...(broken === null ? { readAt: moment } : { failures: feed.state.failures + 1, failure: broken }),
    });
    const { added } = await library.run('storeFeedReading', {
      id: feed.id,
      head: headOf(read),
      state,
      movedTo: fetched.movedTo,
      items: identifyItems(read.items),
      complete: read.complete,
      now: moment,
    });
    return broken === null ? { kind: 'updated', added } : { kind: 'failed', added, message: broken };
  }

  return async function updateFeed(
    feed: StoredFeed,
    { unattended, signal }: UpdateRequest,
  ): Promise<FeedUpdate> {
    const { etag, lastModified } = feed.state;
    let fetched: FetchedFeed;
    try {
      fetched = await options.fetch(feed.address, { etag, lastModified, unattended, signal });
    } catch (error) {
      if (signal.aborted) return { kind: 'cancelled' };
      if (!(error instanceof FetchProblem)) return fail(feed, unforeseen(feed.address));
      return error.code === 'cancelled' ? { kind: 'cancelled' } : fail(feed, error.message, error);
    }
    if (fetched.notModified) {
      await library.run('changeFeed', {
        id: feed.id,
        state: stateAfter(feed, { readAt: now().toISOString() }),
      });
      return { kind: 'unchanged' };
    }
    const result = await options.read({
      bytes: fetched.bytes,
      mediaType: fetched.headers['content-type'] ?? '',
      address: fetched.finalAddress,
    });
    return result.ok
      ? store(feed, fetched, result.feed)
      : fail(feed, unreadable(feed.address, result.reason));
  };
}

/** A sentence about a document that is no feed. `reason` ends it. */
export function unreadable(address: string, reason: string): string {
  return `What ${hostOf(address)} gives for this feed ${reason}; look for the feed’s address on its site.`;
}

function unforeseen(address: string): string {
  return `The feed of ${hostOf(address)} could not be read because of an internal error; it is asked for again later.`;
}

function headOf({ title, address, description, language }: Feed): FeedHead {
  return { title, siteAddress: address, description: description.slice(0, 2_000), language };
}

/** The longer of what the feed and its server ask for, minutes; null where neither does. */
function longerRest(feed: number | null, cacheControl: string | undefined): number | null {
  const seconds = Number(/\bmax-age\s*=\s*"?(\d{1,9})/i.exec(cacheControl ?? '')?.[1] ?? Number.NaN);
  const server = Number.isNaN(seconds) ? 0 : Math.round(seconds / 60);
  return Math.max(feed ?? 0, server) || null;
}
