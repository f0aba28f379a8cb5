/** A host's addresses, every one of them checked: one that is not public among many refuses the host. */
import { isIP } from 'node:net';
import { privateHost, type CheckedAddress } from './check-address.ts';
import type { Resolve, ResolvedAddress } from './connect.ts';
import { FetchProblem } from './fetch-problem.ts';
import { isPublicAnswer } from './public-address.ts';

/** @throws {FetchProblem} `private`, `unknown-host`, or what `resolve` throws */
export async function resolveHost(
  target: CheckedAddress,
  resolve: Resolve,
): Promise<readonly ResolvedAddress[]> {
  const family = isIP(target.host);
  // A literal address was checked when the address was read.
  if (family !== 0) return [{ address: target.host, family: family === 6 ? 6 : 4 }];
  const addresses = await resolve(target.host);
  if (addresses.length === 0) {
    throw new FetchProblem(
      'unknown-host',
      `${target.name} could not be found: no such host is known; check the address.`,
    );
  }
  if (!target.allowed && !addresses.every(({ address }) => isPublicAnswer(address)))
    throw privateHost(target.name);
  return addresses;
}
