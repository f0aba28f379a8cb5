/** What the settings' part about the network asks of main; each rejects with a sentence. */
import type { Client } from '../../contract/bridge.ts';
import type { ContactRow } from '../../contract/network-calls.ts';
import type { SettingsKeeper } from '../controllers/settings-keeper.ts';

export interface NetworkPort {
  /** Every host ever contacted, the last one first. */
  contacts(): Promise<readonly ContactRow[]>;
  clear(): Promise<void>;
  /** Brings back what was cleared last. */
  restore(): Promise<void>;
  allow(host: string): Promise<void>;
  disallow(host: string): Promise<void>;
}

/** The port on main's calls. What main answers with are the settings from now on. */
export function createNetworkPort(client: () => Client, keeper: SettingsKeeper): NetworkPort {
  const change = async (name: 'network.allow' | 'network.disallow', host: string): Promise<void> => {
    // What is not yet written would be undone by the answer.
    await keeper.flush();
    keeper.begin(await client().call(name, { host }));
  };
  return {
    contacts: async () => (await client().call('network.contacts', {})).contacts,
    async clear() {
      await client().call('network.clearContacts', {});
    },
    async restore() {
      await client().call('network.restoreContacts', {});
    },
    allow: (host) => change('network.allow', host),
    disallow: (host) => change('network.disallow', host),
  };
}
