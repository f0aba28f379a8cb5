/** The three things a fetch needs of the machine, as ports: names, sockets and time. Tests give their own. */
import { lookup } from 'node:dns';
import { connect, type LookupFunction, type Socket } from 'node:net';
import { promisify } from 'node:util';

export interface ResolvedAddress {
  readonly address: string;
  readonly family: 4 | 6;
}

/** All addresses of a name; rejects with the system's error. */
export type Resolve = (host: string) => Promise<readonly ResolvedAddress[]>;

export interface ConnectTarget {
  /** Shown in errors only: the socket goes to one of `addresses`. */
  readonly host: string;
  readonly port: number;
  readonly addresses: readonly ResolvedAddress[];
}

export type Connect = (target: ConnectTarget) => Socket;

export interface FetchClock {
  now(): Date;
  /** Calls back after so many milliseconds; the function it gives takes that back. */
  after(milliseconds: number, callback: () => void): () => void;
}

const lookupAll = promisify(lookup);

export const systemResolve: Resolve = async (host) => {
  const found = await lookupAll(host, { all: true, order: 'verbatim' });
  return found.map(({ address, family }) => ({ address, family: family === 6 ? 6 : 4 }));
};

/**
 * Connects to one of the checked addresses, trying them as Node does (RFC 8305).
 * SECURITY: the name is not resolved again, so that a second answer can't lead elsewhere.
 */
export const systemConnect: Connect = ({ host, port, addresses }) => {
  const checked: LookupFunction = (_host, options, callback) => {
    const [first] = addresses;
    if (options.all === true) callback(null, [...addresses]);
    else if (first !== undefined) callback(null, first.address, first.family);
  };
  return connect({ host, port, lookup: checked });
};

export const systemClock: FetchClock = {
  now: () => new Date(),
  after(milliseconds, callback) {
    const timer = setTimeout(callback, milliseconds);
    return () => clearTimeout(timer);
  },
};
