/**
 * Which IP addresses are of the public internet. Everything else (this computer, its network, what
 * is reserved or a wrapping of either) is refused before a socket is opened.
 *
 * Source: IANA IPv4 and IPv6 Special-Purpose Address Registries, and the multicast ranges.
 */
import { BlockList, isIP } from 'node:net';

/** `[network, prefix]` of IPv4 that is not publicly reachable. */
const RESERVED_V4: readonly (readonly [string, number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
];

/** Of IPv6 only 2000::/3 is public; these parts of it are not: Teredo and its siblings, documentation, 6to4. */
const RESERVED_V6: readonly (readonly [string, number])[] = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
];

const reserved = new BlockList();
for (const [network, prefix] of RESERVED_V4) reserved.addSubnet(network, prefix, 'ipv4');
for (const [network, prefix] of RESERVED_V6) reserved.addSubnet(network, prefix, 'ipv6');

const global6 = new BlockList();
global6.addSubnet('2000::', 3, 'ipv6');

const translated = new BlockList();
translated.addSubnet('64:ff9b::', 96, 'ipv6');

/** Whether an address, without brackets, is of the public internet. What is no address is not. */
export function isPublicAddress(address: string): boolean {
  switch (isIP(address)) {
    case 4:
      return !reserved.check(address, 'ipv4');
    case 6:
      return global6.check(address, 'ipv6') && !reserved.check(address, 'ipv6');
    default:
      return false;
  }
}

/**
 * The same for an answer of the name service: on a network without IPv4 it wraps every IPv4 address
 * into NAT64's well-known prefix (RFC 6052), which then counts as what is inside.
 */
export function isPublicAnswer(address: string): boolean {
  if (isIP(address) !== 6 || !translated.check(address, 'ipv6')) return isPublicAddress(address);
  const inside = embeddedV4(address);
  return inside !== null && isPublicAddress(inside);
}

/** The last 32 bits of an IPv6 address as IPv4. */
function embeddedV4(address: string): string | null {
  // URL writes every IPv6 address in one form: compressed, in hexadecimal.
  const hex = new URL(`http://[${address}]/`).hostname.slice(1, -1);
  const [low = '0', high = '0'] = hex
    .slice(hex.indexOf('64:ff9b::') + '64:ff9b::'.length)
    .split(':')
    .toReversed();
  const bits = Number.parseInt(high || '0', 16) * 65_536 + Number.parseInt(low || '0', 16);
  return Number.isNaN(bits) ? null : [24, 16, 8, 0].map((shift) => (bits >>> shift) & 255).join('.');
}
