/**
 * The application's network: one client for all that is fetched, the record of whom it contacted, and
 * an address made into an article. Loaded when first needed, as the other heavy parts are.
 */
import type { ContactRow } from '../contract/network-calls.ts';
import type { Fetched, Fetcher, FetcherOptions, FetchOptions } from './fetching/fetcher.ts';
import type { ReadAddress, ReadAddressOptions } from './fetching/read-address.ts';
import type { StoredContact } from './library/contacts.ts';
import type { Library } from './library/library.ts';
import type { Picture } from './pictures/picture.ts';
import type { AppParts } from './parts.ts';
import type { SettingsKeeper } from './settings.ts';

export interface Network extends Fetcher {
  /** @throws {FetchProblem} */
  fetch(address: string, options: FetchOptions): Promise<Fetched>;
  /** What the import needs of an address; a refusal is a sentence. */
  readAddress(address: string, options?: ReadAddressOptions): Promise<ReadAddress>;
  /** Pictures of an article by their address; none while the analyst wants none. */
  fetchPictures(addresses: readonly string[], signal?: AbortSignal): Promise<ReadonlyMap<string, Picture>>;
  /** Every host ever contacted, the last one first. @throws {LibraryError} */
  contacts(): Promise<readonly ContactRow[]>;
  /** Forgets them; until the app quits they can be brought back. @throws {LibraryError} */
  clearContacts(): Promise<void>;
  /** Brings back what was cleared. @throws {LibraryError} */
  restoreContacts(): Promise<void>;
}

export interface NetworkOptions {
  readonly library: Library;
  readonly settings: SettingsKeeper;
  readonly pageClues: AppParts['pageClues'];
  readonly now: () => Date;
  /** Dateline's own. */
  readonly version: string;
  /** Names, sockets and time of the tests. */
  readonly machine?: Pick<FetcherOptions, 'resolve' | 'connect' | 'clock' | 'gap'>;
}

export function createNetwork(options: NetworkOptions): Network {
  const { library, settings } = options;
  const cleared: StoredContact[] = [];
  let loaded: Promise<Fetcher> | null = null;

  async function load(): Promise<Fetcher> {
    const { createFetcher } = await import('./fetching/fetcher.ts');
    return createFetcher({
      version: options.version,
      allowedHosts: () => settings.current.allowedHosts,
      onContact(contact) {
        // A library that can't be written keeps no record; that is no reason not to read.
        if (library.writable) void library.run('recordContact', contact).catch(() => undefined);
      },
      ...options.machine,
    });
  }
  const fetcher = (): Promise<Fetcher> => (loaded ??= load());

  return {
    fetch: async (address, request) => (await fetcher()).fetch(address, request),
    async readAddress(address, reading) {
      const module = await import('./fetching/read-address.ts');
      return module.readAddress(await fetcher(), options.pageClues, address, options.now, reading);
    },
    async fetchPictures(addresses, signal) {
      if (!settings.current.pictures) return new Map();
      const module = await import('./fetching/fetch-pictures.ts');
      return module.fetchPictures(await fetcher(), addresses, signal);
    },
    contacts: () => library.run('listContacts', null),
    async clearContacts() {
      cleared.push(...(await library.run('clearContacts', null)));
    },
    async restoreContacts() {
      await library.run('restoreContacts', cleared);
      cleared.length = 0;
    },
  };
}
