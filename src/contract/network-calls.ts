/** The network: an address to read, whom Dateline contacted, and whom it may contact. */
import * as v from 'valibot';
import { call } from './call.ts';
import { HOST_LIMIT } from './limits.ts';
import type { Settings } from './settings.ts';

/** What a host was contacted for. */
export type ContactReason = 'article' | 'feed' | 'image' | 'robots';

/** One host of the record of contacts. */
export interface ContactRow {
  /** `host`, or `host:port` where the port is not the scheme's own. */
  readonly host: string;
  /** In the order of the first contact for it. */
  readonly why: readonly ContactReason[];
  readonly count: number;
  /** ISO 8601 instants. */
  readonly first: string;
  readonly last: string;
}

const host = v.pipe(v.string(), v.minLength(1), v.maxLength(HOST_LIMIT));

export const NETWORK_CALLS = {
  /** Every host ever contacted, the last one first. */
  'network.contacts': call<{ readonly contacts: readonly ContactRow[] }>()(v.object({})),
  /** Forgets whom Dateline contacted; `network.restoreContacts` brings it back until the app quits. */
  'network.clearContacts': call<null>()(v.object({})),
  /** Brings back what was cleared since the start. */
  'network.restoreContacts': call<null>()(v.object({})),
  /** Allows a host (`host` or `host:port`) although it is not of the public internet. */
  'network.allow': call<Settings>()(v.object({ host })),
  /** Takes that back. */
  'network.disallow': call<Settings>()(v.object({ host })),
} as const;
