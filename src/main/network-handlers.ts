/** What the network's calls do. */
import type { NETWORK_CALLS } from '../contract/network-calls.ts';
import { writeAllowedHost } from './fetching/allowed-hosts.ts';
import { CallRefusal, type HandlersOf } from './gate.ts';
import type { Network } from './network.ts';
import type { SettingsKeeper } from './settings.ts';

export interface NetworkServices {
  readonly network: Network;
  readonly settings: SettingsKeeper;
  /** A host was allowed: what was refused before may be had now. */
  readonly onAllowed?: (entry: string) => void;
}

/** Hosts that can be allowed. */
const MOST_HOSTS = 200;

export function createNetworkHandlers(services: NetworkServices): HandlersOf<typeof NETWORK_CALLS> {
  const { network, settings } = services;
  return {
    'network.contacts': async () => ({ contacts: await network.contacts() }),

    'network.clearContacts': async () => {
      await network.clearContacts();
      return null;
    },

    'network.restoreContacts': async () => {
      await network.restoreContacts();
      return null;
    },

    'network.allow': ({ host }) => {
      const entry = writeAllowedHost(host);
      if (entry === null) {
        throw new CallRefusal('invalid', 'Write a host, or a host and its port, as in “nas.local:8080”.');
      }
      const { allowedHosts } = settings.current;
      if (allowedHosts.includes(entry)) return settings.current;
      if (allowedHosts.length >= MOST_HOSTS)
        throw new CallRefusal('invalid', `At most ${MOST_HOSTS} hosts can be allowed; remove one first.`);
      const changed = settings.change({ allowedHosts: [...allowedHosts, entry].toSorted() });
      services.onAllowed?.(entry);
      return changed;
    },

    'network.disallow': ({ host }) =>
      settings.change({ allowedHosts: settings.current.allowedHosts.filter((entry) => entry !== host) }),
  };
}
