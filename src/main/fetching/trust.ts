/**
 * Whose certificates are trusted: the authorities that Node brings, and those of the system where the
 * first ones don't know a certificate. Newsrooms and ministries add authorities of their own to the
 * system's; reading those takes two tenths of a second, which others need not wait for.
 */
import * as tls from 'node:tls';
import type { FetchProblem } from './fetch-problem.ts';

export interface Trust {
  /** Undefined: as Node trusts by itself. */
  readonly context: tls.SecureContext | undefined;
  /** Trusts the system's authorities too from now on; false where that would change nothing. */
  widenFor(problem: FetchProblem): boolean;
}

/** What a certificate fails with whose authority is not among those known. */
const UNKNOWN_AUTHORITY: ReadonlySet<string> = new Set([
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'UNABLE_TO_GET_ISSUER_CERT',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
]);

/** @param authorities certificates (PEM) beside Node's own. */
export function createTrust(authorities: () => readonly string[] = systemAuthorities): Trust {
  let context: tls.SecureContext | undefined;
  return {
    get context() {
      return context;
    },
    widenFor(problem) {
      if (context !== undefined || !UNKNOWN_AUTHORITY.has(problem.reason ?? '')) return false;
      context = tls.createSecureContext({ ca: [...new Set([...tls.rootCertificates, ...authorities()])] });
      return true;
    },
  };
}

function systemAuthorities(): readonly string[] {
  // Electron's runtime may have no such list; what it brings is then all there is.
  if (typeof tls.getCACertificates !== 'function') return [];
  try {
    return [...tls.getCACertificates('default'), ...tls.getCACertificates('system')];
  } catch {
    return [];
  }
}
