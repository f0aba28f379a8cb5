/** What Node says of a failed connection, as a sentence that names the host and the way out. */
import { FetchProblem, type FetchProblemCode } from './fetch-problem.ts';

/** The end of a sentence that starts with the host's name, by Node's and OpenSSL's codes. */
const REASONS: Readonly<Record<string, readonly [FetchProblemCode, string]>> = {
  ENOTFOUND: ['unknown-host', 'could not be found: no such host is known; check the address'],
  ENODATA: ['unknown-host', 'could not be found: no such host is known; check the address'],
  EAI_AGAIN: ['unknown-host', 'could not be looked up: check the connection to the internet'],
  EAI_FAIL: ['unknown-host', 'could not be looked up: check the connection to the internet'],
  ECONNREFUSED: ['unreachable', 'refused the connection; try again later'],
  ECONNRESET: ['broken', 'cut the connection; try again later'],
  EPIPE: ['broken', 'cut the connection; try again later'],
  ETIMEDOUT: ['unreachable', 'could not be reached in time; try again later'],
  EHOSTUNREACH: ['unreachable', 'could not be reached: check the connection to the internet'],
  ENETUNREACH: ['unreachable', 'could not be reached: check the connection to the internet'],
  ENETDOWN: ['unreachable', 'could not be reached: check the connection to the internet'],
  EADDRNOTAVAIL: ['unreachable', 'could not be reached: check the connection to the internet'],
  CERT_HAS_EXPIRED: ['tls', 'was not trusted: its certificate has expired'],
  CERT_NOT_YET_VALID: [
    'tls',
    'was not trusted: its certificate is not valid yet; check this computer’s clock',
  ],
  ERR_TLS_CERT_ALTNAME_INVALID: ['tls', 'was not trusted: its certificate is made out to another name'],
  DEPTH_ZERO_SELF_SIGNED_CERT: ['tls', 'was not trusted: it signed its certificate itself'],
  SELF_SIGNED_CERT_IN_CHAIN: [
    'tls',
    'was not trusted: its certificate is signed by an authority this computer does not know',
  ],
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: [
    'tls',
    'was not trusted: its certificate is signed by an authority this computer does not know',
  ],
  UNABLE_TO_GET_ISSUER_CERT: [
    'tls',
    'was not trusted: its certificate is signed by an authority this computer does not know',
  ],
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: [
    'tls',
    'was not trusted: its certificate is signed by an authority this computer does not know',
  ],
  CERT_REVOKED: ['tls', 'was not trusted: its certificate was revoked'],
  HPE_HEADER_OVERFLOW: ['broken', 'answered with more headers than are read'],
};

/** @param host as shown. */
export function describeFailure(error: unknown, host: string): FetchProblem {
  if (error instanceof FetchProblem) return error;
  const code = codeOf(error);
  const known = Object.hasOwn(REASONS, code) ? REASONS[code] : undefined;
  if (known !== undefined) return new FetchProblem(known[0], `${host} ${known[1]}.`, { reason: code });
  if (/^HPE_|^ERR_HTTP_|^ERR_STREAM_PREMATURE/.test(code)) {
    return new FetchProblem('broken', `${host} answered with what is no valid HTTP.`);
  }
  if (/^ERR_SSL_|^ERR_TLS_|^EPROTO$|CERT/.test(code)) {
    return new FetchProblem(
      'tls',
      `${host} could not be read safely: it does not speak TLS as it should (${code}).`,
    );
  }
  return new FetchProblem(
    'unreachable',
    `${host} could not be read${code === '' ? '' : ` (${code})`}; try again later.`,
  );
}

/** Of several attempts to connect (IPv6 and IPv4) the last one's code. */
function codeOf(error: unknown): string {
  if (error instanceof AggregateError && error.errors.length > 0) return codeOf(error.errors.at(-1));
  const { code } = (error ?? {}) as { readonly code?: unknown };
  return typeof code === 'string' ? code : '';
}
