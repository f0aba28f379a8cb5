/** Feeds and their items in the library: each item once, read once, and never more than the bound. */
import { describe, expect, it } from 'vitest';
import type { FeedItem } from '../../../src/core/feeds/feed.ts';
import { identifyItems } from '../../../src/core/feeds/identify-items.ts';
import {
  DEFAULT_CHOICES,
  freshState,
  UNKNOWN_HEAD,
  type FeedId,
} from '../../../src/core/feeds/subscription.ts';
import type { ArticleId } from '../../../src/core/model.ts';
import {
  addFeeds,
  changeFeed,
  deleteFeed,
  linkFeedItem,
  markFeedItems,
  undeleteFeed,
} from '../../../src/main/library/change-feeds.ts';
import { hasDeleted, purgeDeleted } from '../../../src/main/library/change-articles.ts';
import { firstRow, type WritableDb } from '../../../src/main/library/database.ts';
import {
  listFeedItems,
  listFeeds,
  listMarkedItems,
  readFeedItem,
  readFeedRow,
} from '../../../src/main/library/feeds.ts';
import { KEPT_GONE, storeFeedReading } from '../../../src/main/library/store-feed-items.ts';
import { makeItem } from '../../core/feeds/make-item.ts';
import { openTestDatabase } from './open-test-database.ts';

const NOW = '2026-03-04T12:00:00.000Z';
const HARBOUR = 'harbour' as FeedId;
const COAST = 'coast' as FeedId;
const LONG = 'The tide came in over the lower quay and stayed there until the evening. '.repeat(6);

function subscribe(db: WritableDb, id: FeedId): void {
  addFeeds(db, [{ id, address: `https://${id}.example/feed`, choices: DEFAULT_CHOICES, now: NOW }]);
}

function store(
  db: WritableDb,
  id: FeedId,
  items: readonly Partial<FeedItem>[],
  complete = true,
): readonly number[] {
  const state = freshState(NOW);
  return storeFeedReading(db, {
    id,
    head: { ...UNKNOWN_HEAD, title: `The ${id}` },
    state,
    movedTo: null,
    items: identifyItems(items.map(makeItem)),
    complete,
    now: NOW,
  }).added;
}

function titles(db: WritableDb, feed: FeedId | null): string[] {
  return listFeedItems(db, { feed, unreadOnly: false, offset: 0, limit: 5_000 }).rows.map(
    ({ title }) => title,
  );
}

function open(...feeds: readonly FeedId[]): WritableDb {
  const { db } = openTestDatabase();
  for (const id of feeds) subscribe(db, id);
  return db;
}

describe('subscriptions', () => {
  it('an address is subscribed to once', () => {
    const db = open(HARBOUR);
    const [again] = addFeeds(db, [
      {
        id: COAST,
        address: 'https://harbour.example/feed',
        choices: DEFAULT_CHOICES,
        now: NOW,
      },
    ]);
    expect(again).toEqual({ id: HARBOUR, known: true });
    expect(listFeeds(db, null)).toHaveLength(1);
  });

  it('a feed is called by its host, then by itself, then as the analyst says', () => {
    const db = open(HARBOUR);
    expect(readFeedRow(db, HARBOUR).title).toBe('harbour.example');
    store(db, HARBOUR, []);
    expect(readFeedRow(db, HARBOUR).title).toBe('The harbour');
    expect(changeFeed(db, { id: HARBOUR, choices: { name: 'Quay' } }).title).toBe('Quay');
    expect(changeFeed(db, { id: HARBOUR, choices: { fullText: true } })).toMatchObject({
      title: 'Quay',
      fullText: true,
    });
  });

  it('a feed that moved for good has its new address, unless another has it', () => {
    const db = open(HARBOUR, COAST);
    changeFeed(db, { id: HARBOUR, address: 'https://quay.example/feed' });
    changeFeed(db, { id: COAST, address: 'https://quay.example/feed' });
    expect(listFeeds(db, null).map(({ address }) => address)).toEqual([
      'https://quay.example/feed',
      'https://coast.example/feed',
    ]);
  });

  it('removing hides, undo brings back, purging is for good', () => {
    const db = open(HARBOUR);
    store(db, HARBOUR, [{ id: '1' }]);
    deleteFeed(db, HARBOUR);
    expect(listFeeds(db, null)).toEqual([]);
    expect(titles(db, null)).toEqual([]);
    expect(undeleteFeed(db, HARBOUR).total).toBe(1);
    deleteFeed(db, HARBOUR);
    expect(hasDeleted(db)).toBe(true);
    purgeDeleted(db);
    expect(firstRow(db, 'SELECT 1 AS there FROM feed_items')).toBeUndefined();
    expect(() => undeleteFeed(db, HARBOUR)).toThrow('can no longer be brought back');
  });

  it('what is gone is told', () => {
    const db = open();
    expect(() => deleteFeed(db, HARBOUR)).toThrow('no longer subscribed');
    expect(() => readFeedItem(db, 1)).toThrow('no longer in its feed');
    expect(() => store(db, HARBOUR, [])).toThrow('no longer subscribed');
  });
});

describe('items', () => {
  it('are listed newest first; a date from the future counts as now', () => {
    const db = open(HARBOUR);
    store(db, HARBOUR, [
      { id: '3', title: 'future', published: '2099-01-01T00:00:00.000Z' },
      { id: '2', title: 'undated, listed first' },
      { id: '4', title: 'undated' },
      { id: '1', title: 'old', published: '2026-01-01T00:00:00.000Z' },
    ]);
    expect(titles(db, HARBOUR)).toEqual(['future', 'undated, listed first', 'undated', 'old']);
  });

  it('come once, however often they are read, and keep being read', () => {
    const db = open(HARBOUR);
    const [first = 0] = store(db, HARBOUR, [{ id: '1', title: 'A' }]);
    markFeedItems(db, { items: [first], read: true });
    expect(
      store(db, HARBOUR, [
        { id: '2', title: 'B' },
        { id: '1', title: 'A, corrected' },
      ]),
    ).toHaveLength(1);
    expect(titles(db, HARBOUR)).toEqual(['B', 'A, corrected']);
    expect(readFeedRow(db, HARBOUR)).toMatchObject({ unread: 1, total: 2 });
  });

  it('keep their place where the feed gives all its items new ids', () => {
    const db = open(HARBOUR);
    store(db, HARBOUR, [{ id: 'http://h.example/?p=1', address: 'https://h.example/a' }]);
    expect(
      store(db, HARBOUR, [{ id: 'https://h.example/?p=1', address: 'https://h.example/a?utm_source=rss' }]),
    ).toEqual([]);
    expect(readFeedRow(db, HARBOUR).total).toBe(1);
  });

  it.each<[string, Partial<FeedItem>, Partial<FeedItem>]>([
    ['id', { id: 'tag:wire.example,2026:1' }, { id: 'tag:wire.example,2026:1', title: 'other' }],
    [
      'address',
      { id: '1', address: 'https://wire.example/a' },
      { id: '9', address: 'http://wire.example/a/?utm_source=x' },
    ],
    [
      'text',
      { id: '1', address: 'https://h.example/a', content: LONG },
      { id: '9', address: 'https://c.example/a', summary: LONG },
    ],
  ])('of two feeds with the same %s are one story', (_name, one, other) => {
    const db = open(HARBOUR, COAST);
    const [first = 0] = store(db, HARBOUR, [one]);
    expect(store(db, COAST, [other])).toHaveLength(1);
    expect(titles(db, null)).toHaveLength(1);
    markFeedItems(db, { items: [first], read: true });
    expect(readFeedRow(db, COAST).unread).toBe(0);
    // A twin of what is read already comes read, and is no news.
    subscribe(db, 'third' as FeedId);
    expect(store(db, 'third' as FeedId, [other])).toEqual([]);
  });

  it.each<[string, Partial<FeedItem>, Partial<FeedItem>]>([
    ['an id of one feed only', { id: '1', title: 'A' }, { id: '1', title: 'B' }],
    ['a short text', { id: '1', summary: 'Read more' }, { id: '2', summary: 'Read more' }],
    [
      'a text under another title',
      { id: '1', title: 'A', content: LONG },
      { id: '2', title: 'B', content: LONG },
    ],
  ])('%s makes no twins', (_name, one, other) => {
    const db = open(HARBOUR, COAST);
    store(db, HARBOUR, [one]);
    store(db, COAST, [other]);
    expect(titles(db, null)).toHaveLength(2);
  });

  it('marking all of a feed leaves the others, and tells what it changed', () => {
    const db = open(HARBOUR, COAST);
    store(db, HARBOUR, [{ id: '1' }, { id: '2', title: 'B' }]);
    store(db, COAST, [{ id: '3', title: 'C' }]);
    const unread = listMarkedItems(db, { feed: HARBOUR, read: false });
    expect(listMarkedItems(db, { feed: HARBOUR, read: true })).toEqual([]);
    expect(listMarkedItems(db, { feed: null, read: false })).toHaveLength(3);
    const changed = markFeedItems(db, { items: unread, read: true });
    expect(changed.items).toHaveLength(2);
    expect(changed.feeds).toEqual([HARBOUR]);
    expect(listFeeds(db, null).map(({ unread }) => unread)).toEqual([0, 1]);
    expect(markFeedItems(db, { items: changed.items, read: false }).items).toHaveLength(2);
    expect(listFeeds(db, null).map(({ unread }) => unread)).toEqual([2, 1]);
  });

  it('remember their article only while there is one', () => {
    const db = open(HARBOUR);
    const [first = 0] = store(db, HARBOUR, [{ id: '1', content: '<p>whole</p>' }]);
    linkFeedItem(db, { item: first, article: 'gone' as ArticleId });
    expect(readFeedItem(db, first)).toMatchObject({
      content: '<p>whole</p>',
      row: { article: null, read: true, hasContent: true },
    });
  });

  it('no longer in the feed are kept up to a bound; a feed that broke off loses none', () => {
    const db = open(HARBOUR);
    const many = Array.from({ length: KEPT_GONE + 40 }, (_, index) => ({
      id: String(index),
      title: `t${index}`,
    }));
    store(db, HARBOUR, many);
    store(db, HARBOUR, [{ id: 'new', title: 'new' }], false);
    expect(readFeedRow(db, HARBOUR).total).toBe(KEPT_GONE + 41);
    store(db, HARBOUR, [{ id: 'new', title: 'new' }]);
    expect(readFeedRow(db, HARBOUR).total).toBe(KEPT_GONE + 1);
  });
});

describe('rows damaged on disk', () => {
  it('are left out', () => {
    const db = open(HARBOUR, COAST);
    const [first = 0] = store(db, HARBOUR, [
      { id: '1', title: 'A', content: '<p>x</p>' },
      { id: '2', title: 'B' },
    ]);
    db.exec(`UPDATE feed_items SET item = replace(item, 'A', 'Z'), content = 'y' WHERE item LIKE '%"A"%'`);
    db.exec(`UPDATE feeds SET state = '{}' WHERE id = 'coast'`);
    expect(titles(db, HARBOUR)).toEqual(['B']);
    expect(listFeeds(db, null).map(({ id }) => id)).toEqual([HARBOUR]);
    expect(() => readFeedItem(db, first + 1)).toThrow('damaged on disk');
    expect(() => readFeedRow(db, COAST)).toThrow('damaged on disk');
  });
});
