/**
 * Reads an address as typed or as a server sent it, and says whether it may be fetched at all.
 * WHATWG's parser does the reading, so that every spelling of a host (decimal, octal, hexadecimal,
 * full width, percent-encoded) is judged as what it means.
 */
import { isIP } from 'node:net';
import { readAllowedHost, type AllowedHost } from './allowed-hosts.ts';
import { FetchProblem } from './fetch-problem.ts';
import { isPublicAddress } from './public-address.ts';
import { visibleName } from '../visible-name.ts';

/** An address that may be fetched, once what its host resolves to is checked too. */
export interface CheckedAddress {
  /** Without user name, password, fragment and the dot that may end a host. */
  readonly url: URL;
  /** The host to connect to; IPv6 without brackets. */
  readonly host: string;
  readonly port: number;
  /** `host`, or `host:port` where the port is not the scheme's own: shown, and recorded. */
  readonly name: string;
  /** True where the analyst allowed the host: what it resolves to is then not checked. */
  readonly allowed: boolean;
}

/** Ports where news is served. Any other one needs the analyst's word, given as `host:port`. */
export const WEB_PORTS: ReadonlySet<number> = new Set([80, 443, 8000, 8008, 8080, 8081, 8443, 8888]);

/** Characters of an address; more is no address of an article. */
const LONGEST_ADDRESS = 8_192;

/** Names that are of the local network by RFC 6761, 6762, 7686, 8375, 9476, or by wide custom. */
const LOCAL_SUFFIXES: readonly string[] = [
  'localhost',
  'localdomain',
  'local',
  'internal',
  'intranet',
  'private',
  'corp',
  'home',
  'lan',
  'svc',
  'home.arpa',
  'invalid',
  'onion',
  'alt',
];

/**
 * @param allowedHosts entries of the settings.
 * @param base what a relative address is relative to.
 * @throws {FetchProblem} `address` or `private`
 */
export function checkAddress(
  address: string,
  allowedHosts: readonly string[],
  base: URL | null = null,
): CheckedAddress {
  const url = readAddressText(address, base);
  url.username = '';
  url.password = '';
  url.hash = '';
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const port = url.port === '' ? (url.protocol === 'https:' ? 443 : 80) : Number(url.port);
  const name = url.host;
  const allowed = isAllowed(url.hostname, port, allowedHosts);
  if (!allowed) refuseHost(host, port, name);
  return { url, host, port, name, allowed };
}

function readAddressText(address: string, base: URL | null): URL {
  const shown = address.length > 80 ? `${address.slice(0, 79)}…` : address;
  // SECURITY: URL drops line feeds and turns backslashes round; whoever sends them means to be misread.
  if (address.length > LONGEST_ADDRESS || /[\0-\u001F\u007F\\]/.test(address)) {
    throw new FetchProblem('address', `“${visibleName(shown)}” is not an address that can be read.`);
  }
  const url = URL.parse(address, base?.href);
  if (url === null || url.hostname === '') {
    const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(address)?.[1] ?? '';
    const reason =
      scheme === '' || /^https?$/i.test(scheme)
        ? 'is not an address of the web'
        : 'is read by no news site: only http and https are';
    throw new FetchProblem('address', `“${visibleName(shown)}” ${reason}.`);
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw new FetchProblem(
      'address',
      `“${visibleName(shown)}” was not opened: only http and https addresses are.`,
    );
  }
  if (url.hostname.endsWith('.')) url.hostname = url.hostname.replace(/\.+$/, '');
  return url;
}

function isAllowed(host: string, port: number, entries: readonly string[]): boolean {
  return entries
    .map(readAllowedHost)
    .filter((entry): entry is AllowedHost => entry !== null)
    .some(
      (entry) => entry.host === host && (entry.port === null ? WEB_PORTS.has(port) : entry.port === port),
    );
}

function refuseHost(host: string, port: number, name: string): void {
  if (isIP(host) === 0 ? isLocalName(host) : !isPublicAddress(host)) throw privateHost(name);
  if (!WEB_PORTS.has(port)) {
    throw new FetchProblem(
      'address',
      `${name} was not asked: port ${port} is not one where web pages usually are; allow “${name}” in the settings to read from it.`,
    );
  }
}

/** A name of one label is of the local network, and so is one under a local suffix. */
function isLocalName(host: string): boolean {
  const name = host.toLowerCase();
  return (
    !name.includes('.') || LOCAL_SUFFIXES.some((suffix) => name === suffix || name.endsWith(`.${suffix}`))
  );
}

/** What is said of a host that is, or leads to, what is not public. */
export function privateHost(name: string): FetchProblem {
  return new FetchProblem(
    'private',
    `${name} was not asked: it belongs to this computer or its own network, not to the public internet; allow “${name}” in the settings to read from it.`,
  );
}
