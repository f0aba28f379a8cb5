/** Feeds of every format, sound and broken, as they are kept. */
import { describe, expect, it } from 'vitest';
import type { Feed, FeedItem } from '../../../src/core/feeds/feed.ts';
import { parseFeed, type FeedResult } from '../../../src/main/feeds/parse-feed.ts';

const ADDRESS = 'https://harbour.example/news/feed.xml';

function parse(text: string | Uint8Array, mediaType = ''): FeedResult {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  return parseFeed({ bytes, mediaType, address: ADDRESS });
}

function read(text: string | Uint8Array, mediaType = ''): Feed {
  const result = parse(text, mediaType);
  if (!result.ok) throw new Error(`The feed ${result.reason}.`);
  return result.feed;
}

function readItem(item: string, namespaces = ''): FeedItem {
  const [first] = read(
    `<rss version="2.0" ${namespaces}><channel><title>T</title>${item}</channel></rss>`,
  ).items;
  if (first === undefined) throw new Error('no item');
  return first;
}

const RSS = `<?xml version="1.0"?>
<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/">
<channel>
  <title>Harbour &amp; Coast</title><link>/news/</link><description>All of the harbour</description>
  <language>en_GB</language><ttl>30</ttl>
  <item>
    <title>Bridge &lt;b&gt;reopens&lt;/b&gt;</title><link>bridge.html</link><guid isPermaLink="false">b-1</guid>
    <pubDate>Wed, 04 Mar 2026 05:06:07 GMT</pubDate><dc:creator>Mira Voss</dc:creator>
    <category>Traffic</category><category>Harbour</category>
    <description>&lt;p onclick="x()"&gt;The bridge &lt;a href="map"&gt;is open&lt;/a&gt;.&lt;/p&gt;&lt;script&gt;x()&lt;/script&gt;</description>
    <content:encoded><![CDATA[<p>The whole text.</p><img src="https://pixel.example/1.gif">]]></content:encoded>
    <enclosure url="talk.mp3" type="audio/mpeg" length="1200"/>
  </item>
</channel></rss>`;

describe('RSS', () => {
  it('is read with its fields, addresses absolute, texts clean', () => {
    const feed = read(RSS);
    expect(feed).toMatchObject({
      format: 'rss',
      title: 'Harbour & Coast',
      address: 'https://harbour.example/news/',
      description: 'All of the harbour',
      language: 'en-GB',
      restMinutes: 30,
      complete: true,
    });
    expect(feed.items).toEqual([
      {
        id: 'b-1',
        address: 'https://harbour.example/news/bridge.html',
        title: 'Bridge reopens',
        authors: [{ name: 'Mira Voss', email: '', address: '' }],
        published: '2026-03-04T05:06:07.000Z',
        updated: null,
        summary: '<p>The bridge <a href="https://harbour.example/news/map">is open</a>.</p>',
        content: '<p>The whole text.</p><img />',
        enclosures: [
          { address: 'https://harbour.example/news/talk.mp3', mediaType: 'audio/mpeg', bytes: 1_200 },
        ],
        categories: ['Traffic', 'Harbour'],
        language: null,
      },
    ]);
  });

  it.each([
    [
      '0.90',
      '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://my.netscape.com/rdf/simple/0.9/"><channel><title>T</title></channel><item><title>A</title><link>/a</link></item></rdf:RDF>',
    ],
    [
      '0.91',
      '<rss version="0.91"><channel><title>T</title><item><title>A</title><link>/a</link></item></channel></rss>',
    ],
    [
      '1.0',
      '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel rdf:about="x"><title>T</title></channel><item rdf:about="https://harbour.example/a"><title>A</title></item></rdf:RDF>',
    ],
    [
      'items outside the channel',
      '<rss><channel><title>T</title></channel><item><title>A</title><link>/a</link></item></rss>',
    ],
    [
      'upper case',
      '<RSS><CHANNEL><TITLE>T</TITLE><ITEM><TITLE>A</TITLE><LINK>/a</LINK></ITEM></CHANNEL></RSS>',
    ],
    ['no channel at all', '<rss><title>T</title><item><title>A</title><link>/a</link></item></rss>'],
    ['in JSON', '{"rss":{"channel":{"title":"T","item":[{"title":"A","link":"/a"}]}}}'],
  ])('%s', (_name, text) => {
    const feed = read(text);
    expect(feed.title).toBe('T');
    expect(feed.items.map(({ title, address }) => ({ title, address }))).toEqual([
      { title: 'A', address: 'https://harbour.example/a' },
    ]);
  });

  it.each([
    ['<link>/a</link>', 'https://harbour.example/a'],
    ['<guid>https://other.example/b</guid>', 'https://other.example/b'],
    ['<guid isPermaLink="false">https://other.example/b</guid>', null],
    ['<guid>123</guid>', null],
    ['<link>javascript:alert(1)</link>', null],
    ['<link>ftp://harbour.example/a</link>', null],
    ['<atom:link href="/c"/>', 'https://harbour.example/c'],
    ['<atom:link rel="self" href="/c"/>', null],
  ])('%s leads to %s', (parts, address) => {
    expect(readItem(`<item><title>A</title>${parts}</item>`).address).toBe(address);
  });

  it.each([
    [
      '<author>mira@harbour.example (Mira Voss)</author>',
      [{ name: 'Mira Voss', email: 'mira@harbour.example', address: '' }],
    ],
    [
      '<dc:creator>Mira Voss</dc:creator><dc:creator>Jon Ask</dc:creator>',
      ['Mira Voss', 'Jon Ask'].map((name) => ({ name, email: '', address: '' })),
    ],
    ['<itunes:author>Mira Voss</itunes:author>', [{ name: 'Mira Voss', email: '', address: '' }]],
    ['<author></author>', []],
  ])('%s', (parts, authors) => {
    expect(readItem(`<item><title>A</title>${parts}</item>`).authors).toEqual(authors);
  });
});

describe('Atom', () => {
  const ATOM = `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="ur" xml:base="https://coast.example/a/">
    <title>ساحل</title><link href="."/><id>urn:coast</id><subtitle type="html">&lt;i&gt;All&lt;/i&gt; of it</subtitle>
    <entry><title type="text">5 &lt; 6</title><id>urn:1</id><link href="one"/><link rel="enclosure" href="one.pdf"/>
      <author><name>Mira Voss</name><uri>mira</uri></author><category term="t" label="Tides"/>
      <published>2026-03-04T05:06:07Z</published><updated>2026-03-05T05:06:07Z</updated>
      <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Low <a href="two">water</a></p></div></content>
      <summary>a &lt; b</summary></entry></feed>`;

  it('is read with its fields', () => {
    const feed = read(ATOM);
    expect(feed).toMatchObject({
      format: 'atom',
      id: 'urn:coast',
      title: 'ساحل',
      address: 'https://coast.example/a/',
      description: 'All of it',
      language: 'ur',
    });
    expect(feed.items).toEqual([
      {
        id: 'urn:1',
        address: 'https://coast.example/a/one',
        title: '5 < 6',
        authors: [{ name: 'Mira Voss', email: '', address: 'https://coast.example/a/mira' }],
        published: '2026-03-04T05:06:07.000Z',
        updated: '2026-03-05T05:06:07.000Z',
        summary: 'a &lt; b',
        content: '<p>Low <a href="https://coast.example/a/two">water</a></p>',
        enclosures: [{ address: 'https://coast.example/a/one.pdf', mediaType: '', bytes: null }],
        categories: ['Tides'],
        language: 'ur',
      },
    ]);
  });

  it('0.3 has other words for the same', () => {
    const feed =
      read(`<feed version="0.3" xmlns="http://purl.org/atom/ns#"><title>T</title><tagline>All</tagline>
      <entry><title mode="base64">${btoa('Tide')}</title><issued>2026-03-04T05:06:07Z</issued><modified>2026-03-05</modified>
      <content type="text/html" mode="escaped">&lt;p&gt;x&lt;/p&gt;</content></entry></feed>`);
    expect(feed.description).toBe('All');
    expect(feed.items[0]).toMatchObject({
      title: 'Tide',
      published: '2026-03-04T05:06:07.000Z',
      updated: '2026-03-05T00:00:00.000Z',
      content: '<p>x</p>',
    });
  });
});

describe('JSON Feed', () => {
  const JSON_FEED = {
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Coast',
    home_page_url: '/home',
    items: [
      {
        id: '1',
        url: 'a',
        title: 'A',
        content_html: '<p onclick="x">y</p>',
        date_published: '2026-03-04T05:06:07Z',
        tags: ['x'],
        authors: [{ name: 'Mira Voss' }],
      },
      { id: 2, content_text: 'One\n\nTwo <3', external_url: 'https://other.example/2' },
    ],
  };

  it('is read with its fields', () => {
    const feed = read(JSON.stringify(JSON_FEED));
    expect(feed).toMatchObject({
      format: 'json',
      title: 'Coast',
      address: 'https://harbour.example/home',
      complete: true,
    });
    expect(feed.items[0]).toMatchObject({
      id: '1',
      address: 'https://harbour.example/a',
      content: '<p>y</p>',
      published: '2026-03-04T05:06:07.000Z',
      categories: ['x'],
    });
    expect(feed.items[1]).toMatchObject({
      id: '2',
      address: 'https://other.example/2',
      content: '<p>One</p><p>Two &lt;3</p>',
    });
  });

  it('that breaks off keeps its whole items and says so', () => {
    const text = JSON.stringify(JSON_FEED);
    const feed = read(text.slice(0, text.indexOf('content_text') + 20));
    expect(feed.complete).toBe(false);
    expect(feed.items.map(({ id }) => id)).toEqual(['1']);
  });
});

describe('what is broken', () => {
  it.each([
    ['an unclosed title', '<item><title>A<link>/a</link></item><item><title>B</title></item>', ['A', 'B']],
    ['an unclosed item', '<item><title>A</title><item><title>B</title></item>', ['A', 'B']],
    ['bare signs', '<item><title>A & B <3 C</title></item>', ['A & B <3 C']],
    ['HTML’s entities', '<item><title>Caf&eacute; &mdash; &hellip;</title></item>', ['Café — …']],
    ['unknown entities', '<item><title>&nosuch; A</title></item>', ['&nosuch; A']],
    ['twice escaped', '<item><title>A &amp;amp; B</title></item>', ['A & B']],
    ['markup that is not escaped', '<item><title>A <b>B</b></title></item>', ['A B']],
    ['controls', '<item><title>A\u0001\u0000B</title></item>', ['AB']],
    ['a lone surrogate', '<item><title>A&#xD800;B</title></item>', ['A\ufffdB']],
    ['an undeclared prefix', '<item><dc:title>A</dc:title></item>', ['A']],
  ])('%s', (_name, items, titles) => {
    const feed = read(`<rss><channel><title>T</title>${items}</channel></rss>`);
    expect(feed.items.map(({ title }) => title)).toEqual(titles);
    expect(feed.complete).toBe(true);
  });

  it('breaks off: the whole items are kept, the feed is not whole', () => {
    const feed = read(
      '<rss><channel><title>T</title><item><title>A</title></item><item><title>B</title><link>https://harb',
    );
    expect(feed.items.map(({ title }) => title)).toEqual(['A']);
    expect(feed.complete).toBe(false);
  });

  it('has something before and behind it', () => {
    const feed = read(
      `\n Warning: x\n<?xml version="1.0"?><rss><channel><title>T</title><item><title>A</title></item></channel></rss><!-- 3 ms -->`,
    );
    expect(feed.items).toHaveLength(1);
  });

  it.each([
    ['', 'is empty'],
    ['\ufeff  ', 'is empty'],
    ['<!doctype html><title>Sign in</title><body><form></form>', 'is a page, not a feed'],
    ['{"error":"rate limited"}', 'is no feed'],
    ['[1,2', 'breaks off or is no feed'],
    ['not a feed at all', 'is no feed'],
    ['<opml><body/></opml>', 'is no feed'],
  ])('%j is refused', (text, reason) => {
    expect(parse(text)).toMatchObject({ ok: false, reason });
  });
});

describe('charsets', () => {
  const latin = (charset: string) =>
    Uint8Array.from(
      [
        ...`<?xml version="1.0" encoding="${charset}"?><rss><channel><title>`,
        '\u00cf',
        '\u00f0',
        ...'</title></channel></rss>',
      ].map((sign) => sign.charCodeAt(0)),
    );

  it('the declaration counts', () => {
    expect(read(latin('windows-1251')).title).toBe('Пр');
  });

  it('HTTP counts before it', () => {
    expect(read(latin('utf-8'), 'text/xml; charset=windows-1251').title).toBe('Пр');
  });

  it.each(['utf-16le', 'utf-16be'] as const)('%s with a mark', (charset) => {
    const text = '\ufeff<rss><channel><title>Пр</title></channel></rss>';
    const little = Buffer.from(text, 'utf16le');
    expect(read(charset === 'utf-16le' ? little : little.swap16()).title).toBe('Пр');
  });

  it('UTF-32', () => {
    const signs = [...'\ufeff<rss><channel><title>Пр</title></channel></rss>'].map(
      (sign) => sign.codePointAt(0) ?? 0,
    );
    expect(read(new Uint8Array(Uint32Array.from(signs).buffer)).title).toBe('Пр');
  });
});
