/** Feeds as main would answer for them, kept in memory. */
import type { AppEvents, EventName } from '../../src/contract/calls.ts';
import type { FeedItemRow, FeedRow } from '../../src/contract/feeds.ts';
import type { FeedId } from '../../src/core/feeds/subscription.ts';
import type { ArticleId } from '../../src/core/model.ts';

type Handlers = Readonly<Record<string, (request: Readonly<Record<string, unknown>>) => unknown>>;

/** A feed's row. */
export function makeFeed(fields: Partial<FeedRow> = {}): FeedRow {
  return {
    id: 'f0000000-0000-4000-8000-000000000001' as FeedId,
    title: 'Brennick Herald',
    address: 'https://herald.example/feed',
    siteAddress: null,
    language: 'en',
    folder: [],
    fullText: false,
    unread: 0,
    total: 0,
    failure: null,
    checkedAt: null,
    nextDue: '2026-03-02T09:00:00.000Z',
    ...fields,
  };
}

/** An item's row. */
export function makeFeedItem(fields: Partial<FeedItemRow> = {}): FeedItemRow {
  return {
    id: 1,
    feed: makeFeed().id,
    title: 'Bridge reopens',
    summary: 'The bridge is open again.',
    authors: ['Lena Marsh'],
    publishedAt: '2026-03-02T08:00:00.000Z',
    address: 'https://herald.example/bridge',
    language: 'en',
    read: false,
    article: null,
    hasContent: false,
    ...fields,
  };
}

/** What main answers; `opens` is the article that every item becomes. */
export function createFakeFeeds(
  emit: <Name extends EventName>(name: Name, payload: AppEvents[Name]) => void,
  opens: () => ArticleId | null,
): { readonly handlers: Handlers } {
  let feeds: FeedRow[] = [];
  let items: FeedItemRow[] = [];
  const removed = new Map<string, FeedRow>();

  function count(feed: FeedRow): FeedRow {
    const own = items.filter((item) => item.feed === feed.id);
    return { ...feed, total: own.length, unread: own.filter(({ read }) => !read).length };
  }

  function tell(): void {
    for (const feed of feeds) emit('feeds.changed', count(feed));
  }

  function change(id: unknown, fields: Partial<FeedRow>): FeedRow {
    feeds = feeds.map((feed) => (feed.id === id ? { ...feed, ...fields } : feed));
    const found = feeds.find((feed) => feed.id === id);
    if (!found) throw new Error('This feed is no longer subscribed to.');
    return count(found);
  }

  return {
    handlers: {
      'feeds.list': () => ({ feeds: feeds.map(count) }),
      'feeds.unread': () => ({ unread: items.filter(({ read }) => !read).length }),
      'feeds.items': ({ feed, unreadOnly }) => {
        const rows = items.filter(
          (item) => (feed === null || item.feed === feed) && (unreadOnly !== true || !item.read),
        );
        return { rows, total: rows.length };
      },
      'feeds.find': ({ address }) =>
        String(address).includes('nowhere')
          ? {
              kind: 'none',
              message: 'The page of nowhere.example names no feed; give the feed’s own address.',
            }
          : {
              kind: 'choices',
              choices: [
                { address: 'https://herald.example/feed', title: 'All news' },
                { address: 'https://herald.example/region', title: '' },
              ],
            },
      'feeds.add': ({ address }) => {
        const feed = makeFeed({ address: String(address) });
        feeds = [...feeds, feed];
        items = [makeFeedItem(), makeFeedItem({ id: 2, title: 'Ferry resumes', hasContent: true })];
        return { feed: count(feed), known: false };
      },
      'feeds.rename': ({ id, name }) =>
        change(id, { title: typeof name === 'string' ? name : 'Brennick Herald' }),
      'feeds.move': ({ id, folder }) => change(id, { folder: folder as readonly string[] }),
      'feeds.fullText': ({ id, always }) => change(id, { fullText: always === true }),
      'feeds.remove': ({ id }) => {
        const feed = feeds.find((other) => other.id === id);
        if (feed) removed.set(feed.id, feed);
        feeds = feeds.filter((other) => other.id !== id);
        return null;
      },
      'feeds.unremove': ({ id }) => {
        const feed = removed.get(String(id));
        if (!feed) throw new Error('It can’t be brought back.');
        feeds = [...feeds, feed];
        return count(feed);
      },
      'feeds.mark': ({ items: chosen, read }) => {
        const changed = items.filter(
          (item) => (chosen === null || (chosen as number[]).includes(item.id)) && item.read !== read,
        );
        items = items.map((item) => (changed.includes(item) ? { ...item, read: read === true } : item));
        tell();
        return { items: changed.map(({ id }) => id) };
      },
      'feeds.update': () => ({ updated: 1, failed: 0, added: 0 }),
      'feeds.open': ({ item }) => {
        const article = opens();
        if (article === null)
          return { ok: false, name: 'x', message: 'herald.example does not answer; try again later.' };
        items = items.map((row) => (row.id === item ? { ...row, article, read: true } : row));
        tell();
        return { ok: true, name: 'x', id: article, duplicate: false };
      },
      'feeds.importList': () => ({
        added: 0,
        known: 0,
        problem: '“mine.opml” is a subscription list without any feed.',
      }),
      'feeds.exportList': () => ({ path: '/saved/Dateline feeds.opml' }),
      'feeds.stop': () => null,
    },
  };
}
