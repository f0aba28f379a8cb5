/** A web of our own: servers on this computer under invented public names, and a clock that tests move. */
import { createServer, type RequestListener, type Server } from 'node:http';
import { connect, createServer as createSocketServer, type AddressInfo, type Socket } from 'node:net';
import type { Connect, FetchClock, Resolve } from '../../../src/main/fetching/connect.ts';
import {
  createFetcher,
  type Contact,
  type Fetcher,
  type FetcherOptions,
} from '../../../src/main/fetching/fetcher.ts';

/** A public address that nothing here connects to: the connector leads to a server of the test. */
export const PUBLIC_ADDRESS = '93.184.215.14';

/** Moves only when something waits for it: a pause is over at once, a limit never comes by itself. */
export interface TestClock extends FetchClock {
  /** Calls back everything that waits for at most so many milliseconds, and moves on by them. */
  pass(milliseconds: number): void;
  readonly pauses: readonly number[];
}

/** @param skip pauses up to this length are over at once. */
export function createTestClock(skip = 0): TestClock {
  let now = Date.parse('2026-03-02T08:00:00Z');
  const waiting = new Map<() => void, number>();
  const pauses: number[] = [];
  return {
    pauses,
    now: () => new Date(now),
    after(milliseconds, callback) {
      if (milliseconds <= skip) {
        pauses.push(milliseconds);
        now += milliseconds;
        queueMicrotask(callback);
        return () => undefined;
      }
      waiting.set(callback, now + milliseconds);
      return () => waiting.delete(callback);
    },
    pass(milliseconds) {
      now += milliseconds;
      for (const [callback, due] of waiting) {
        if (due > now) continue;
        waiting.delete(callback);
        callback();
      }
    },
  };
}

export interface InventedWeb {
  readonly fetcher: Fetcher;
  /** What an application needs to live in this web. */
  readonly machine: { readonly resolve: Resolve; readonly connect: Connect; readonly clock: TestClock };
  readonly contacts: Contact[];
  /** `host:port` of every socket opened, in order. */
  readonly opened: string[];
  readonly clock: TestClock;
  close(): Promise<void>;
}

export interface WebOptions extends Partial<FetcherOptions> {
  readonly clock?: TestClock;
}

/** A site answers requests, or does what it likes with a socket. */
export type Site = RequestListener | { readonly raw: (socket: Socket) => void };

/**
 * Starts a server for each host; the name service knows them all at a public address, and `names`
 * beside them. Answers below are what the fetcher sees of a real network.
 */
export async function startWeb(
  sites: Readonly<Record<string, Site>>,
  options: WebOptions = {},
  names: Readonly<Record<string, readonly string[]>> = {},
): Promise<InventedWeb> {
  const ports = new Map<string, number>();
  const servers: { close(): unknown }[] = [];
  const sockets = new Set<Socket>();
  for (const [host, site] of Object.entries(sites)) {
    const server = typeof site === 'function' ? createServer(site) : createSocketServer(site.raw);
    server.on('connection', (socket: Socket) => {
      sockets.add(socket);
      socket.on('error', () => undefined);
      socket.on('close', () => sockets.delete(socket));
    });
    await new Promise<void>((resolve) => (server as Server).listen(0, '127.0.0.1', resolve));
    ports.set(host, (server.address() as AddressInfo).port);
    servers.push(server);
  }
  const contacts: Contact[] = [];
  const opened: string[] = [];
  const clock = options.clock ?? createTestClock(2_000);
  const resolve: Resolve = async (host) => {
    const known = names[host] ?? (ports.has(host) ? [PUBLIC_ADDRESS] : null);
    if (known === null) throw Object.assign(new Error('not found'), { code: 'ENOTFOUND' });
    return known.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
  };
  const connectHere: Connect = ({ host, port }) => {
    opened.push(`${host}:${port}`);
    const here = ports.get(host);
    // A port that nothing listens on, where the test has no server.
    return connect(here ?? 1, '127.0.0.1');
  };
  const fetcher = createFetcher({
    version: '9.9.9',
    allowedHosts: () => [],
    onContact: (contact) => void contacts.push(contact),
    resolve,
    connect: connectHere,
    clock,
    ...options,
  });
  return {
    fetcher,
    machine: { resolve, connect: connectHere, clock },
    contacts,
    opened,
    clock,
    async close() {
      for (const socket of sockets) socket.destroy();
      await Promise.all(
        servers.map((server) => new Promise<void>((done) => void (server as Server).close(() => done()))),
      );
    },
  };
}

/** What a fetch was refused for. */
export async function refusal(
  work: Promise<unknown>,
): Promise<{ readonly code: string; readonly message: string } | null> {
  try {
    await work;
    return null;
  } catch (error) {
    const { code, message } = error as { readonly code: string; readonly message: string };
    return { code, message };
  }
}
