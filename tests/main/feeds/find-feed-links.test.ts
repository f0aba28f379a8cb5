/** The feeds pages name, and what they don't. */
import { describe, expect, it } from 'vitest';
import { findFeedLinks } from '../../../src/main/feeds/find-feed-links.ts';

const PAGE = 'https://coast.example/news/';
const addresses = (page: string) => findFeedLinks(page, PAGE).map(({ address }) => address);

describe('findFeedLinks', () => {
  it.each([
    ['RSS', '<link rel="alternate" type="application/rss+xml" href="/feed">', 'https://coast.example/feed'],
    [
      'Atom',
      "<link rel='alternate feed' type='application/atom+xml' href='a.atom'>",
      'https://coast.example/news/a.atom',
    ],
    [
      'JSON Feed',
      '<link rel=alternate type="application/feed+json" href="/feed.json">',
      'https://coast.example/feed.json',
    ],
    [
      'upper case',
      '<LINK REL="ALTERNATE" TYPE="application/RSS+xml" HREF="/feed">',
      'https://coast.example/feed',
    ],
    [
      'a charset behind the type',
      '<link rel="alternate" type="application/rss+xml; charset=utf-8" href="/feed">',
      'https://coast.example/feed',
    ],
    [
      'a base',
      '<base href="https://other.example/"><link rel="alternate" type="text/xml" href="x">',
      'https://other.example/x',
    ],
    ['a link in the text', '<a href="/rss/politics.xml">RSS</a>', 'https://coast.example/rss/politics.xml'],
    ['a link to a folder', '<a href="/feed/">Feed</a>', 'https://coast.example/feed/'],
  ])('%s', (_name, page, address) => {
    expect(addresses(page)).toEqual([address]);
  });

  it.each([
    '<link rel="stylesheet" type="text/css" href="/feed.css">',
    '<link rel="alternate" hreflang="de" href="/de">',
    '<link rel="alternate" type="text/html" href="/feed">',
    '<link rel="alternate" type="application/rss+xml">',
    '<link rel="alternate" type="application/rss+xml" href="javascript:alert(1)">',
    '<link rel="alternate" type="application/rss+xml" href="file:///etc/passwd">',
    '<a href="/news/feedback">Feedback</a>',
    '<a href="/sports">Sports</a>',
    '<!-- <link rel="alternate" type="application/rss+xml" href="/feed"> -->',
  ])('%s is none', (page) => {
    expect(addresses(page)).toEqual([]);
  });

  it('names each once, alternates first, comments last, with plain titles', () => {
    const page = `<a href="/rss">All</a><link rel="alternate" type="application/rss+xml" title="Comments" href="/comments/feed">
      <link rel="alternate" type="application/rss+xml" title="All &lt;b&gt;news&lt;/b&gt;" href="/feed"><a href="/feed">again</a>`;
    expect(findFeedLinks(page, PAGE)).toEqual([
      { address: 'https://coast.example/feed', title: 'All news' },
      { address: 'https://coast.example/rss', title: '' },
      { address: 'https://coast.example/comments/feed', title: 'Comments' },
    ]);
  });

  it('a page of a million links gives a handful', () => {
    expect(addresses('<a href="/rss/x.xml?1">a</a>'.repeat(50_000)).length).toBeLessThanOrEqual(30);
  });
});
