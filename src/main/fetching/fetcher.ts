/**
 * The one way to the network: an address to bytes. Every hop is checked anew, taken in its host's
 * turn and recorded; no cookie is kept and nothing is told of where a link was found.
 */
import type { ContactReason } from '../../contract/network-calls.ts';
import { checkAddress, type CheckedAddress } from './check-address.ts';
import {
  systemClock,
  systemConnect,
  systemResolve,
  type Connect,
  type FetchClock,
  type Resolve,
} from './connect.ts';
import { describeStatus } from './describe-status.ts';
import { exchange, FETCH_LIMITS, type ExchangeAnswer, type FetchLimits } from './exchange.ts';
import { FetchProblem } from './fetch-problem.ts';
import { createHostTurns } from './host-turns.ts';
import { readRetryAfter } from './retry-after.ts';
import { createRobotsFiles } from './robots-file.ts';
import { createTrust } from './trust.ts';

export interface Contact {
  /** `host`, or `host:port` where the port is not the scheme's own. */
  readonly host: string;
  readonly why: ContactReason;
  /** ISO 8601 instant. */
  readonly at: string;
}

export interface FetchOptions {
  readonly why: ContactReason;
  /** What is asked for, as an Accept header. */
  readonly accept?: string;
  /** Of the version that is there already: an unchanged document then comes as `notModified`. */
  readonly etag?: string | null;
  readonly lastModified?: string | null;
  /** True for what nobody is waiting for (a schedule): robots.txt is then obeyed, else only mentioned. */
  readonly unattended?: boolean;
  readonly signal?: AbortSignal | undefined;
  /** Bytes of the body so far, and how many there will be where the server says. */
  readonly onProgress?: (done: number, total: number | null) => void;
  /** Narrower limits than the fetcher's own. */
  readonly limits?: Partial<FetchLimits>;
}

export interface Fetched {
  /** 2xx, or 304. */
  readonly status: number;
  /** Where the document was in the end. */
  readonly finalAddress: string;
  /** The address to ask from now on, where every redirect on the way was a permanent one; else null. */
  readonly movedTo: string | null;
  /** Names in lower case; cookies left out. */
  readonly headers: Readonly<Record<string, string>>;
  /** Decompressed; empty where not modified. */
  readonly bytes: Uint8Array;
  readonly notModified: boolean;
  /** What the analyst should know of how it came, one sentence each. */
  readonly notices: readonly string[];
}

export interface Fetcher {
  /** @throws {FetchProblem} for everything but a success or "not modified" */
  fetch(address: string, options: FetchOptions): Promise<Fetched>;
}

export interface FetcherOptions {
  /** Dateline's own. */
  readonly version: string;
  /** The setting, read anew for every hop. */
  readonly allowedHosts: () => readonly string[];
  /** A host is about to be contacted. */
  readonly onContact: (contact: Contact) => void;
  readonly resolve?: Resolve;
  readonly connect?: Connect;
  readonly clock?: FetchClock;
  /** Certificates (PEM) of authorities that are trusted beside Node’s own; the system’s where left out. */
  readonly authorities?: () => readonly string[];
  readonly limits?: Partial<FetchLimits>;
  /** Milliseconds between two requests to a host. */
  readonly gap?: number;
}

/** What belongs to a page, as far as a site is concerned; still one at a time. */
const GAPLESS: ReadonlySet<ContactReason> = new Set(['robots', 'image']);
const MOST_REDIRECTS = 8;
const GAP = 1_000;
const ACCEPT = 'text/html, application/xhtml+xml, text/plain;q=0.8, */*;q=0.1';
/** A robots.txt is small or of no use, and nobody should wait for it. */
const ROBOTS_LIMITS: Partial<FetchLimits> = {
  bodyBytes: 600_000,
  decodedBytes: 600_000,
  answerTime: 8_000,
  idleTime: 5_000,
  totalTime: 12_000,
};

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);
const PERMANENT: ReadonlySet<number> = new Set([301, 308]);

export function createFetcher(options: FetcherOptions): Fetcher {
  const { allowedHosts, onContact } = options;
  const clock = options.clock ?? systemClock;
  const resolve = options.resolve ?? systemResolve;
  const connect = options.connect ?? systemConnect;
  const trust = createTrust(options.authorities);
  const turns = createHostTurns(clock, options.gap ?? GAP);
  const robots = createRobotsFiles(clock, async (address, signal) => {
    const fetched = await follow(address, {
      why: 'robots',
      accept: 'text/plain, */*;q=0.1',
      limits: ROBOTS_LIMITS,
      signal,
    });
    return fetched.bytes;
  });

  /** One hop. */
  function ask(target: CheckedAddress, request: FetchOptions): Promise<ExchangeAnswer> {
    return turns.run(target.name, { signal: request.signal, gap: !GAPLESS.has(request.why) }, async () => {
      const once = (): Promise<ExchangeAnswer> =>
        exchange({
          target,
          headers: headersOf(request, options.version),
          resolve,
          connect,
          trust,
          clock,
          limits: { ...FETCH_LIMITS, ...options.limits, ...request.limits },
          signal: request.signal,
          onProgress: request.onProgress,
          onConnect: () => onContact({ host: target.name, why: request.why, at: clock.now().toISOString() }),
        });
      const answer = await once().catch((error: unknown) => {
        if (error instanceof FetchProblem && trust.widenFor(error)) return once();
        throw error;
      });
      const busy = answer.status === 429 || answer.status === 503;
      const until = busy ? readRetryAfter(answer.headers['retry-after'], clock.now()) : null;
      if (until !== null) turns.wait(target.name, until);
      return answer;
    });
  }

  async function follow(address: string, request: FetchOptions): Promise<Fetched> {
    let target = checkAddress(address, allowedHosts());
    let permanent = true;
    const notices: string[] = [];
    const visited = new Set<string>();
    for (let hops = 0; hops <= MOST_REDIRECTS; hops += 1) {
      visited.add(target.url.href);
      if (request.unattended === true) await obeyRobots(target, request.signal);
      const answer = await ask(target, request);
      const location = answer.headers['location'];
      if (!REDIRECTS.has(answer.status) || location === undefined) {
        return finish(target, answer, request, hops > 0 && permanent, notices);
      }
      permanent &&= PERMANENT.has(answer.status);
      const next = checkAddress(location, allowedHosts(), target.url);
      if (visited.has(next.url.href)) break;
      if (target.url.protocol === 'https:' && next.url.protocol === 'http:') {
        notices.push(
          `${target.name} led from an encrypted to an unencrypted address (${next.name}): on the way the text could have been read or changed.`,
        );
      }
      target = next;
    }
    throw new FetchProblem(
      'redirects',
      `${target.name} only leads on from one address to the next; it may want cookies or a sign-in.`,
    );
  }

  function finish(
    target: CheckedAddress,
    answer: ExchangeAnswer,
    request: FetchOptions,
    moved: boolean,
    notices: readonly string[],
  ): Fetched {
    const { status, headers, bytes } = answer;
    const conditional = Boolean(request.etag) || Boolean(request.lastModified);
    const notModified = status === 304 && conditional;
    if ((status < 200 || status >= 300 || status === 206) && !notModified) {
      throw describeStatus(target.name, status, readRetryAfter(headers['retry-after'], clock.now()));
    }
    const finalAddress = target.url.href;
    return {
      status,
      finalAddress,
      movedTo: moved ? finalAddress : null,
      headers,
      bytes,
      notModified,
      notices,
    };
  }

  async function obeyRobots(target: CheckedAddress, signal: AbortSignal | undefined): Promise<void> {
    const verdict = await robots.ask(target.url, signal);
    if (verdict === 'allowed') return;
    throw new FetchProblem(
      'robots',
      verdict === 'disallowed'
        ? `${target.name} asks programs not to read this page (robots.txt); open it by its address to read it all the same.`
        : `${target.name} does not say whether programs may read this page (its robots.txt could not be had); try again later.`,
    );
  }

  return {
    async fetch(address, request) {
      const fetched = await follow(address, request);
      if (request.unattended === true || request.why !== 'article') return fetched;
      const url = new URL(fetched.finalAddress);
      if ((await robots.ask(url, request.signal)) !== 'disallowed') return fetched;
      const notice = `${url.host} asks programs not to read this page (robots.txt); it was read because you asked for it.`;
      return { ...fetched, notices: [...fetched.notices, notice] };
    },
  };
}

function headersOf(request: FetchOptions, version: string): Readonly<Record<string, string>> {
  return {
    'User-Agent': `Dateline/${version} (news reader for the desktop)`,
    Accept: request.accept ?? ACCEPT,
    ...(isHeaderText(request.etag) ? { 'If-None-Match': request.etag } : {}),
    ...(isHeaderText(request.lastModified) ? { 'If-Modified-Since': request.lastModified } : {}),
  };
}

/** What was stored of an earlier answer, as far as it can be sent back. */
function isHeaderText(value: string | null | undefined): value is string {
  return typeof value === 'string' && /^[\x20-\x7E\x80-\xFF]{1,1000}$/.test(value);
}
