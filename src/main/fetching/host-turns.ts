/** Politeness: one request at a time to a host, a gap between two, and no request while it asks to wait. */
import { createTurns } from '../run-in-turn.ts';
import type { FetchClock } from './connect.ts';
import { cancelledFetch, FetchProblem } from './fetch-problem.ts';

export interface HostTurns {
  /**
   * Runs a request to a host after those before it and the gap they left; `gap` says that this one leaves one.
   * @throws {FetchProblem} `wait` while the host asks to be left alone, `cancelled`
   */
  run<T>(
    host: string,
    options: { readonly signal?: AbortSignal | undefined; readonly gap: boolean },
    request: () => Promise<T>,
  ): Promise<T>;
  /** The host's answer was 429 or 503: until then it is not asked again. */
  wait(host: string, until: Date): void;
}

/** Milliseconds a request waits itself for a host that asked to; longer, and the analyst is told when. */
const PATIENCE = 10_000;

/** @param gap milliseconds between the end of a request and the next one's start. */
export function createHostTurns(clock: FetchClock, gap: number): HostTurns {
  const turns = createTurns();
  /** Instants, on the clock, before which a host is not asked. */
  const notBefore = new Map<string, number>();
  const askedToWait = new Map<string, number>();

  async function take<T>(
    host: string,
    { signal, gap: leavesGap }: { readonly signal?: AbortSignal | undefined; readonly gap: boolean },
    request: () => Promise<T>,
  ): Promise<T> {
    if (signal?.aborted === true) throw cancelledFetch(host);
    const now = clock.now().getTime();
    const asked = askedToWait.get(host) ?? 0;
    if (asked - now > PATIENCE) throw askedLater(host, new Date(asked));
    const from = Math.max(notBefore.get(host) ?? 0, asked);
    if (from > now) await pause(clock, from - now, host, signal);
    askedToWait.delete(host);
    try {
      return await request();
    } finally {
      if (leavesGap) notBefore.set(host, clock.now().getTime() + gap);
    }
  }

  return {
    run(host, options, request) {
      const { signal } = options;
      const result = turns.run(host, () => take(host, options, request));
      if (signal === undefined) return result;
      // Cancelled in the queue: nobody waits for those before it.
      return new Promise((resolve, reject) => {
        const cancel = () => reject(cancelledFetch(host));
        signal.addEventListener('abort', cancel, { once: true });
        if (signal.aborted) cancel();
        result.finally(() => signal.removeEventListener('abort', cancel)).then(resolve, reject);
      });
    },
    wait(host, until) {
      askedToWait.set(host, until.getTime());
    },
  };
}

/** What is said where a host asked to be left alone until an instant. */
export function askedLater(host: string, until: Date): FetchProblem {
  const time = until
    .toISOString()
    .replace('T', ' ')
    .replace(/:\d\d\..*$/, ' UTC');
  return new FetchProblem('wait', `${host} asks not to be read again before ${time}; try again then.`, {
    retryAt: until.toISOString(),
  });
}

function pause(
  clock: FetchClock,
  milliseconds: number,
  host: string,
  signal: AbortSignal | undefined,
): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted === true) {
      reject(cancelledFetch(host));
      return;
    }
    const clear = clock.after(milliseconds, () => {
      signal?.removeEventListener('abort', cancel);
      resolve();
    });
    function cancel(): void {
      clear();
      reject(cancelledFetch(host));
    }
    signal?.addEventListener('abort', cancel, { once: true });
  });
}
