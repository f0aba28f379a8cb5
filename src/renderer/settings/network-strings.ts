/** The words of the settings' part about the network. */
import type { ContactReason } from '../../contract/network-calls.ts';
import { counted } from '../phrases.ts';

const REASONS: Readonly<Record<ContactReason, string>> = {
  article: 'articles',
  feed: 'feeds',
  image: 'pictures',
  robots: 'robots.txt',
};

export const networkStrings = {
  title: 'Network',
  intro: 'Dateline connects only to what you ask it to read.',
  pictures: 'Fetch pictures with articles',
  picturesHint:
    'Of articles read from their address or a feed, at once and from wherever they lie; without what cameras write into them.',
  allowed: 'Hosts allowed',
  allowedHint: 'Addresses of your own computer and network are refused, except for the hosts listed here.',
  allowedField: 'Host to allow',
  allowedPlaceholder: 'nas.local:8080',
  allow: 'Allow',
  remove: (host: string) => `No longer allow ${host}`,
  contacts: (count: number | null) =>
    count === null ? 'Hosts contacted' : `Hosts contacted (${count.toLocaleString('en-GB')})`,
  noContacts: 'Dateline has contacted no host yet.',
  host: 'Host',
  why: 'For',
  times: 'Times',
  last: 'Last',
  reasons: (why: readonly ContactReason[]) => why.map((reason) => REASONS[reason]).join(', '),
  clear: 'Clear the list',
  cleared: (count: number) => `${counted(count, 'host', 'hosts')} taken off the list.`,
  undo: 'Undo',
} as const;
