/**
 * Asks for feeds when they are due: a few at a time, oldest plan first, none held up by another's
 * failure. It keeps no plan of its own; each feed's next moment is in the library.
 */
import { isDue, isMisplanned, nextUpdate } from '../../core/feeds/next-update.ts';
import type { FeedId } from '../../core/feeds/subscription.ts';
import type { StoredFeed } from '../library/feeds.ts';

export interface FeedSchedulerOptions {
  readonly subscriptions: () => Promise<readonly StoredFeed[]>;
  /** Updates one feed; what it throws is no other feed's concern. */
  readonly update: (feed: StoredFeed) => Promise<unknown>;
  /** Writes a new plan for a feed whose plan means nothing any more. */
  readonly replan: (feed: StoredFeed, nextDue: string) => Promise<unknown>;
  readonly settings: () => { readonly automatic: boolean; readonly interval: number };
  readonly now: () => Date;
  /** Calls back after milliseconds, until the returned function is called. */
  readonly later: (work: () => void, milliseconds: number) => () => void;
}

export interface FeedScheduler {
  start(): void;
  /** Looks once for what is due and waits until that is done; also called by the clock. */
  look(): Promise<void>;
  /** No more updates begin. */
  stop(): void;
}

/** Milliseconds from the start to the first look, so that the window comes first. */
const FIRST_LOOK = 4_000;
const BETWEEN_LOOKS = 60_000;
/** Feeds asked at the same time. */
const AT_ONCE = 2;
/** Feeds asked in one look; the rest wait for the next one, so that a clock that jumped starts no storm. */
const MOST_A_LOOK = 60;

export function createFeedScheduler(options: FeedSchedulerOptions): FeedScheduler {
  let cancel: (() => void) | null = null;
  let stopped = false;
  let looking: Promise<void> | null = null;

  async function work(): Promise<void> {
    const { automatic, interval } = options.settings();
    if (!automatic || stopped) return;
    const now = options.now().getTime();
    const feeds = await options.subscriptions();
    const [misplanned, planned] = split(feeds, ({ state }) => isMisplanned(state, now));
    for (const feed of misplanned) {
      const { restMinutes, failures } = feed.state;
      const nextDue = nextUpdate({ id: feed.id, now, interval, restMinutes, failures, retryAt: null });
      await options.replan(feed, nextDue).catch(() => undefined);
    }
    const due = planned
      .filter(({ state }) => isDue(state, now))
      .toSorted((a, b) => compare(a.state.nextDue, b.state.nextDue) || compare(a.id, b.id))
      .slice(0, MOST_A_LOOK);
    await runAll(due, AT_ONCE, async (feed) => {
      if (!stopped) await options.update(feed).catch(() => undefined);
    });
  }

  function look(): Promise<void> {
    looking ??= work()
      // A library that can't be read is told of elsewhere; the next look tries again.
      .catch(() => undefined)
      .finally(() => {
        looking = null;
      });
    return looking;
  }

  function plan(milliseconds: number): void {
    if (stopped) return;
    cancel = options.later(() => void look().then(() => plan(BETWEEN_LOOKS)), milliseconds);
  }

  return {
    start() {
      if (cancel === null) plan(FIRST_LOOK);
    },
    look,
    stop() {
      stopped = true;
      cancel?.();
    },
  };
}

/** Runs work over all items, some at a time, in order. */
export async function runAll<T>(
  items: readonly T[],
  atOnce: number,
  work: (item: T) => Promise<void>,
): Promise<void> {
  const queue = items.values();
  await Promise.all(
    Array.from({ length: Math.min(atOnce, items.length) }, async () => {
      for (const item of queue) await work(item);
    }),
  );
}

function split<T>(items: readonly T[], test: (item: T) => boolean): [T[], T[]] {
  return [items.filter(test), items.filter((item) => !test(item))];
}

function compare(a: string | FeedId, b: string | FeedId): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
