/** A subscription list (OPML) to the feeds in it. */
import { Parser } from 'htmlparser2';
import { decodeBytes } from '../decode-bytes.ts';
import { refused, type DocumentReading, type ListedFeed, type RawDocument } from '../document.ts';

/** Feeds taken from one list. */
const MOST_FEEDS = 5_000;
/** Folders within folders that are told apart. */
const DEEPEST_FOLDER = 6;
/** Characters of a title or an address. */
const LONGEST_TITLE = 300;
const LONGEST_ADDRESS = 4_000;

/** Reads a subscription list; feeds named twice are listed once. No entity but XML's own is resolved. */
export function readOpml(document: RawDocument): DocumentReading {
  const { text } = decodeBytes(document.bytes, { mediaType: document.mediaType, markup: true });
  const feeds = new Map<string, ListedFeed>();
  /** Names of the outlines that are open; a feed's own is empty. */
  const open: string[] = [];
  let title = '';
  let inTitle = false;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        inTitle = name === 'title';
        if (name !== 'outline') return;
        const feed = feedOf(attributes, open);
        open.push(feed === null ? plain(attributes['text'] || attributes['title'] || '') : '');
        if (feed === null || feeds.size >= MOST_FEEDS) return;
        if (!feeds.has(feed.address)) feeds.set(feed.address, feed);
      },
      ontext(part) {
        if (inTitle && title.length < LONGEST_TITLE) title += part;
      },
      onclosetag(name) {
        inTitle = false;
        if (name === 'outline') open.pop();
      },
    },
    // Programs spell xmlUrl in every case; HTML's rules lower it.
    { xmlMode: false, decodeEntities: true, recognizeSelfClosing: true },
  );
  parser.write(text);
  parser.end();
  if (feeds.size === 0) return refused('is a subscription list without any feed');
  return { kind: 'feeds', title: plain(title), feeds: [...feeds.values()] };
}

function feedOf(attributes: Readonly<Record<string, string>>, open: readonly string[]): ListedFeed | null {
  const address = webAddress(attributes['xmlurl'] ?? '');
  if (address === null) return null;
  const folder = open.filter((name) => name !== '').slice(0, DEEPEST_FOLDER);
  return { title: plain(attributes['title'] || attributes['text'] || ''), address, folder };
}

function webAddress(text: string): string | null {
  const written = text
    .trim()
    .replace(/^feed:(?:\/\/)?(?=https?:)/i, '')
    .replace(/^feed:\/\//i, 'http://');
  if (written.length > LONGEST_ADDRESS || !/^https?:\/\//i.test(written)) return null;
  return URL.canParse(written) ? new URL(written).href : null;
}

function plain(text: string): string {
  return text
    .slice(0, LONGEST_TITLE)
    .replaceAll(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .trim();
}
