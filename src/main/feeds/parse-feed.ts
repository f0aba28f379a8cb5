/**
 * Bytes of a feed → a feed of ours. Runs in the parser process. The document is read leniently and
 * written again well-formed before the library reads it, so that there is one way for sound feeds
 * and for broken ones.
 */
import { parseAtomFeed, parseRssFeed } from 'feedsmith';
import type { FeedChoice } from '../../contract/feeds.ts';
import type { Feed } from '../../core/feeds/feed.ts';
import { showOverrides } from '../../core/show-overrides.ts';
import { decodeFeed } from './decode-feed.ts';
import { findFeedLinks } from './find-feed-links.ts';
import { mapAtom } from './map-atom.ts';
import { mapRss } from './map-rss.ts';
import { readJsonFeed } from './parse-json.ts';
import { writeAtom } from './write-atom.ts';
import { writeRss } from './write-rss.ts';
import { readXml, XmlTooLarge, type XmlElement } from './xml-tree.ts';

/** A feed as it came. */
export interface RawFeed {
  readonly bytes: Uint8Array;
  /** Content-Type, or empty. */
  readonly mediaType: string;
  /** Where it was fetched from, after redirects; null where nobody knows. */
  readonly address: string | null;
}

export type FeedResult =
  | { readonly ok: true; readonly feed: Feed }
  /** The end of a sentence that starts with the feed's name. */
  | {
      readonly ok: false;
      readonly reason: string;
      /** Where the document is a page: the feeds it names. */
      readonly choices?: readonly FeedChoice[];
    };

/** Bytes of one feed that are read. */
const MOST_BYTES = 32_000_000;
/** A “<” that opens nothing. */
const NO_TAG = /<(?![a-z_:!?/])/gi;
const ROOTS = new Set(['rss', 'rdf:rdf', 'rdf', 'channel', 'feed', 'entry']);
/** What the library's strict reader is given when a feed has nothing in it. */
const EMPTY = { items: undefined };

/** Reads one feed; never throws. */
export function parseFeed({ bytes, mediaType, address }: RawFeed): FeedResult {
  if (bytes.length > MOST_BYTES) return refuse('is too large for a feed');
  const text = decodeFeed(bytes, mediaType);
  if (text.trim() === '') return refuse('is empty');
  try {
    return showOverrides(/^\s*[{[]/.test(text) ? parseJson(text, address) : parseXml(text, address));
  } catch (error) {
    return refuse(error instanceof XmlTooLarge ? error.message : 'could not be read as a feed');
  }
}

function refuse(reason: string): FeedResult {
  return { ok: false, reason };
}

function parseJson(text: string, address: string | null): FeedResult {
  try {
    const feed = readJsonFeed(text, address);
    return feed === null ? refuse('is no feed') : { ok: true, feed };
  } catch {
    return refuse('breaks off or is no feed');
  }
}

function parseXml(text: string, address: string | null): FeedResult {
  // What a server prints before the document is no part of it.
  const start = text.search(/<(?:[?!]|[a-z])/i);
  if (start === -1) return refuse('is no feed');
  const roots = readXml(text.slice(start).replace(NO_TAG, '&lt;'), address);
  const root = roots.find(({ name }) => ROOTS.has(name));
  if (root === undefined) {
    const isPage = roots.some(({ name }) => /^(?:xhtml:)?(?:html|body|head|title)$/.test(name));
    if (!isPage) return refuse('is no feed');
    return { ok: false, reason: 'is a page, not a feed', choices: findFeedLinks(text, address) };
  }
  return { ok: true, feed: { ...readRoot(root), complete: root.closed } };
}

function readRoot(root: XmlElement): Omit<Feed, 'complete'> {
  return root.name === 'feed' || root.name === 'entry'
    ? mapAtom(orEmpty(() => parseAtomFeed(writeAtom(root))))
    : mapRss(orEmpty(() => parseRssFeed(writeRss(root))));
}

/** The library takes a feed without anything in it for no feed; it is an empty one. */
function orEmpty<T extends object>(read: () => T): T {
  try {
    return read();
  } catch {
    return EMPTY as unknown as T;
  }
}
