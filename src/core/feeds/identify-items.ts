/** What makes two items of feeds the same: their id, their address, their text. */
import type { FeedItem } from './feed.ts';

export interface ItemIdentity {
  readonly item: FeedItem;
  /** Within its feed, never empty. */
  readonly key: string;
  /** An id that means the same in every feed, or null. */
  readonly globalId: string | null;
  /** The article's address without what only tells where its reader came from, or null. */
  readonly address: string | null;
  /** The item's title and words, where there are enough of them to tell texts apart, or null. */
  readonly text: string | null;
}

/** Letters and digits from which a text is told from others. */
const ENOUGH_TEXT = 200;
/** Characters of a text that are compared. */
const COMPARED_TEXT = 4_000;
/** Parameters that only say where a reader came from. */
const TRACKING =
  /^(?:utm_\w+|at_(?:medium|campaign|custom\d)|fbclid|gclid|mc_[ce]id|ocid|cmpid|ns_\w+|ref_?src|xtor)$/i;

/**
 * Items with their identities, in order, each identity once. An id or address that several items of a
 * feed share (a feed that gives all its items the same, or links them all to its home page) tells
 * nothing and is passed over.
 */
export function identifyItems(items: readonly FeedItem[]): ItemIdentity[] {
  const ids = sharedValues(items, ({ id }) => id);
  const addresses = sharedValues(items, ({ address }) => plainAddress(address) ?? '');
  const known = new Map<string, ItemIdentity>();
  for (const item of items) {
    const id = ids.has(item.id) ? '' : item.id;
    const plain = plainAddress(item.address);
    const address = plain === null || addresses.has(plain) ? null : plain;
    const text = plainText(item.content || item.summary);
    const key = keyOf(id, address, item, text);
    if (known.has(key)) continue;
    known.set(key, {
      item,
      key,
      globalId: /^(?:https?|tag|urn):/i.test(id) ? id : null,
      address,
      // With the title: what a feed says under all its items must not make them one.
      text: text.length >= ENOUGH_TEXT ? `${plainText(item.title)}\n${text}` : null,
    });
  }
  return [...known.values()];
}

function keyOf(id: string, address: string | null, item: FeedItem, text: string): string {
  if (id !== '') return `id ${id}`;
  if (address !== null) return `address ${address}`;
  return `text ${item.title} ${item.published ?? ''} ${text.slice(0, ENOUGH_TEXT)}`;
}

/** Values that items of different titles or texts have alike. */
function sharedValues(items: readonly FeedItem[], valueOf: (item: FeedItem) => string): ReadonlySet<string> {
  const first = new Map<string, FeedItem>();
  const shared = new Set<string>();
  for (const item of items) {
    const value = valueOf(item);
    const other = first.get(value);
    if (other === undefined) first.set(value, item);
    else if (other.title !== item.title || other.address !== item.address) shared.add(value);
  }
  return shared;
}

/** An address in one spelling: no fragment, no tracking, http as https, no slash at the end. */
export function plainAddress(address: string | null): string | null {
  const parts = /^https?:\/\/([^/?#]+)([^?#]*)(?:\?([^#]*))?/i.exec(address ?? '');
  if (!parts) return null;
  const [, host = '', path = '', query = ''] = parts;
  const kept = query.split('&').filter((pair) => pair !== '' && !TRACKING.test(pair.replace(/=.*$/, '')));
  return `${host.toLowerCase()}${path.replace(/\/+$/, '')}${kept.length === 0 ? '' : `?${kept.join('&')}`}`;
}

/** Letters and digits of a text in one case, without its markup. */
function plainText(markup: string): string {
  return markup
    .slice(0, COMPARED_TEXT * 4)
    .replace(/<[^>]*>/g, ' ')
    .replace(/&[a-z#0-9]+;/gi, ' ')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .slice(0, COMPARED_TEXT);
}
