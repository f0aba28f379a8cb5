/** Why something was not fetched, as a code to act on and a sentence to read. */

export type FetchProblemCode =
  /** Not an address that can be fetched: its form, scheme or port. */
  | 'address'
  /** This computer, its own network, or reserved: refused. */
  | 'private'
  /** The name service knows no such host, or does not answer. */
  | 'unknown-host'
  | 'unreachable'
  | 'tls'
  | 'slow'
  | 'large'
  /** Cut off, or not what its own headers say. */
  | 'broken'
  | 'redirects'
  /** An HTTP status that is no success; see `status`. */
  | 'status'
  /** The host asked to wait; see `retryAt`. */
  | 'wait'
  /** robots.txt asks programs to stay away, and nobody is there who asked for it. */
  | 'robots'
  /** Something else stands in place of the page: a check for robots, a wall of consent. */
  | 'barrier'
  | 'cancelled';

export interface FetchProblemDetails {
  /** HTTP status, where one came. */
  readonly status?: number;
  /** ISO 8601 instant before which the host asks not to be asked again. */
  readonly retryAt?: string;
  /** Node's or OpenSSL's own code, where it was theirs. */
  readonly reason?: string;
}

/** The message is one sentence that names the host. */
export class FetchProblem extends Error {
  readonly code: FetchProblemCode;
  readonly status: number | null;
  readonly retryAt: string | null;
  readonly reason: string | null;

  constructor(code: FetchProblemCode, message: string, details: FetchProblemDetails = {}) {
    super(message);
    this.name = 'FetchProblem';
    this.code = code;
    this.status = details.status ?? null;
    this.retryAt = details.retryAt ?? null;
    this.reason = details.reason ?? null;
  }
}

/** What ends a fetch that the analyst cancelled. */
export function cancelledFetch(host: string): FetchProblem {
  return new FetchProblem('cancelled', `Reading from ${host} was cancelled.`);
}
