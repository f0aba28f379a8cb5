/** Feeds made to harm: read within bounds or refused, with nothing expanded, fetched or run. */
import { afterAll, describe, expect, it } from 'vitest';
import { parseFeed } from '../../../src/main/feeds/parse-feed.ts';
import { createPageParser } from '../../../src/main/importing/page-parser.ts';

const parser = createPageParser();
afterAll(() => parser.close());

const encode = (text: string) => new TextEncoder().encode(text);
const feedOf = (inside: string, before = '') =>
  `${before}<rss version="2.0"><channel><title>T</title>${inside}</channel></rss>`;

function readItems(text: string) {
  const result = parseFeed({ bytes: encode(text), mediaType: '', address: null });
  return result.ok ? result.feed.items : [];
}

describe('entities of the document', () => {
  const bomb = `<!DOCTYPE rss [<!ENTITY a "lol"><!ENTITY b "${'&a;'.repeat(100)}"><!ENTITY c "${'&b;'.repeat(100)}">]>`;

  it.each([
    ['a bomb', bomb, '&c;'],
    ['itself', '<!DOCTYPE rss [<!ENTITY c "&c;">]>', '&c;'],
    ['a file', '<!DOCTYPE rss [<!ENTITY c SYSTEM "file:///etc/passwd">]>', '&c;'],
  ])('%s stays as it is written', (_name, doctype, text) => {
    const [item] = readItems(feedOf(`<item><title>${text}</title></item>`, doctype));
    expect(item?.title).toBe('&c;');
  });
});

describe('markup that runs', () => {
  it.each([
    '<script>x()</script>',
    '<img src=x onerror=x()>',
    '<svg onload=x()><script>x()</script></svg>',
    '<a href="javascript:x()">a</a>',
    '<iframe srcdoc="<script>x()</script>"></iframe>',
    '<math><mtext><style><img src=x onerror=x()></style></mtext></math>',
    '<p style="background:url(https://pixel.example/)">a</p>',
    '<form action="https://pixel.example/"><button>a</button></form>',
    '<meta http-equiv="refresh" content="0;url=https://pixel.example/">',
  ])('%s does not survive, escaped, in CDATA or as XHTML', (payload) => {
    const escaped = payload.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
    const items = [
      ...readItems(feedOf(`<item><title>a</title><description>${escaped}</description></item>`)),
      ...readItems(
        feedOf(`<item><title>a</title><content:encoded><![CDATA[${payload}]]></content:encoded></item>`),
      ),
      ...readItems(
        `<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>a</title><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">${payload}</div></content></entry></feed>`,
      ),
      ...readItems(
        JSON.stringify({
          version: 'https://jsonfeed.org/version/1.1',
          title: 't',
          items: [{ id: '1', content_html: payload }],
        }),
      ),
    ];
    expect(items.length).toBeGreaterThan(0);
    for (const { title, summary, content } of items) {
      expect(title + summary + content).not.toMatch(
        /script|onerror|onload|javascript|srcdoc|style|form|meta|pixel/i,
      );
    }
  });

  it('a title is text, whatever it holds', () => {
    const [item] = readItems(
      feedOf('<item><title>&amp;lt;script&amp;gt;</title><link>https://a.example/</link></item>'),
    );
    expect(item?.title).toBe('<script>');
  });
});

describe('bounds', () => {
  it.each([
    [
      '100,000 elements deep',
      feedOf(
        `<item><title>a</title><description>${'<b>'.repeat(100_000)}x${'</b>'.repeat(100_000)}</description></item>`,
      ),
    ],
    [
      '100,000 deep and unclosed',
      feedOf(`<item><title>a</title><description>${'<b>'.repeat(100_000)}x</description></item>`),
    ],
    ['100,000 items', feedOf('<item><title>a</title></item>'.repeat(100_000))],
    ['a title of 5 MB', feedOf(`<item><title>${'a'.repeat(5_000_000)}</title></item>`)],
    [
      '10,000 attributes',
      feedOf(
        `<item ${Array.from({ length: 10_000 }, (_, index) => `a${index}="1"`).join(' ')}><title>a</title></item>`,
      ),
    ],
    [
      'a million categories',
      feedOf(`<item><title>a</title>${'<category>x</category>'.repeat(100_000)}</item>`),
    ],
    ['signs that open nothing', feedOf(`<item><title>${'<'.repeat(200_000)}</title></item>`)],
    [
      'comments that never end',
      feedOf(`<item><title>a</title><description>${'&lt;!--'.repeat(100_000)}</description></item>`),
    ],
    [
      'JSON 100,000 deep',
      `{"version":"https://jsonfeed.org/version/1.1","title":"t","items":${'['.repeat(100_000)}${']'.repeat(100_000)}}`,
    ],
  ])('%s', async (_name, text) => {
    const result = await parser.readFeed({ bytes: encode(text), mediaType: '', address: null });
    if (result.ok) {
      expect(result.feed.items.length).toBeLessThanOrEqual(2_000);
      expect(JSON.stringify(result.feed).length).toBeLessThan(20_000_000);
    } else expect(result.reason).not.toBe('');
  });

  it('more than 32 MB are not looked at', () => {
    const bytes = new Uint8Array(32_000_001);
    expect(parseFeed({ bytes, mediaType: '', address: null })).toEqual({
      ok: false,
      reason: 'is too large for a feed',
    });
  });

  it('the parser goes on after a feed that took too much', async () => {
    const good = feedOf('<item><title>a</title></item>');
    const result = await parser.readFeed({ bytes: encode(good), mediaType: '', address: null });
    expect(result.ok && result.feed.items.length).toBe(1);
  });
});
