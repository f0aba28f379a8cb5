/** The robots.txt of each site, asked for once a day. */
import type { FetchClock } from './connect.ts';
import { FetchProblem } from './fetch-problem.ts';
import { readRobots, robotsAllow, type RobotsRule } from './robots.ts';

/** What a site lets programs do: rules, or nothing while its robots.txt can't be had (RFC 9309, 2.3.1.4). */
type Standing = { readonly rules: readonly RobotsRule[] | null; readonly until: number };

export type RobotsVerdict = 'allowed' | 'disallowed' | 'unknown';

export interface RobotsFiles {
  /** @throws {FetchProblem} `cancelled` */
  ask(url: URL, signal?: AbortSignal): Promise<RobotsVerdict>;
}

const DAY = 86_400_000;
const SOON = 600_000;
/** Sites remembered; far more than an analyst's feeds have. */
const MOST_SITES = 1_000;

/** @param read gives a robots.txt's bytes. @throws {FetchProblem} */
export function createRobotsFiles(
  clock: FetchClock,
  read: (address: string, signal?: AbortSignal) => Promise<Uint8Array>,
): RobotsFiles {
  const known = new Map<string, Standing>();

  async function standingOf(origin: string, signal?: AbortSignal): Promise<Standing> {
    const now = clock.now().getTime();
    const before = known.get(origin);
    if (before !== undefined && before.until > now) return before;
    const standing = await ask(origin, now, signal);
    if (known.size >= MOST_SITES) known.clear();
    known.set(origin, standing);
    return standing;
  }

  async function ask(origin: string, now: number, signal?: AbortSignal): Promise<Standing> {
    try {
      const bytes = await read(`${origin}/robots.txt`, signal);
      return { rules: readRobots(new TextDecoder().decode(bytes)), until: now + DAY };
    } catch (error) {
      const problem = error instanceof FetchProblem ? error : null;
      if (problem?.code === 'cancelled') throw error;
      const status = problem?.status ?? 0;
      // There is none: everything is allowed. 429 says nothing of the sort.
      if (status >= 400 && status < 500 && status !== 429) return { rules: [], until: now + DAY };
      return { rules: null, until: now + SOON };
    }
  }

  return {
    async ask(url, signal) {
      const { rules } = await standingOf(url.origin, signal);
      if (rules === null) return 'unknown';
      return robotsAllow(rules, `${url.pathname}${url.search}`) ? 'allowed' : 'disallowed';
    },
  };
}
