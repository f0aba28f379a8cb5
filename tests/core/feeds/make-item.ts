/** Items of feeds for tests. */
import type { FeedItem } from '../../../src/core/feeds/feed.ts';

/** An item with the given fields and nothing else. */
export function makeItem(fields: Partial<FeedItem> = {}): FeedItem {
  return {
    id: '',
    address: null,
    title: 'A title',
    authors: [],
    published: null,
    updated: null,
    summary: '',
    content: '',
    enclosures: [],
    categories: [],
    language: null,
    ...fields,
  };
}
