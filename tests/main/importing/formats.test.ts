/** One document of each format, made here, to its article. */
import { afterAll, describe, expect, test } from 'vitest';
import type { Article } from '../../../src/core/model.ts';
import { canonicalText } from '../../../src/core/text.ts';
import { openDocument } from '../../../src/main/importing/open-document.ts';
import { createPageParser } from '../../../src/main/importing/page-parser.ts';
import { docx, mail, wordParagraph } from './make-documents.ts';

const parser = createPageParser();
afterAll(() => parser.close());

const FIRST =
  'The council of Norrhaven met on Tuesday and agreed, after three hours of talk, to mend the old bridge before winter.';
const SECOND =
  '“We have waited long enough,” said the mayor, Ada Brandt, who had called the meeting herself.';

async function open(name: string, content: string | Uint8Array, mediaType = '') {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return await openDocument(
    { name, mediaType, bytes, kind: 'file' },
    { now: '2026-01-02T03:04:05Z', newId: () => 'a1', parser },
  );
}

async function articleOf(name: string, content: string | Uint8Array, mediaType = ''): Promise<Article> {
  const opened = await open(name, content, mediaType);
  if (opened.kind !== 'article') throw new Error(JSON.stringify(opened).slice(0, 400));
  return opened.article;
}

async function refusalOf(name: string, content: string | Uint8Array): Promise<string> {
  const opened = await open(name, content);
  return opened.kind === 'refused' ? opened.message : `not refused: ${opened.kind}`;
}

describe('Word documents', () => {
  const body = [
    wordParagraph('Bridge to be mended', 'Heading1'),
    wordParagraph('By Lena Marsh'),
    wordParagraph('3 March 2026'),
    wordParagraph(FIRST),
    wordParagraph(SECOND),
  ].join('');
  test('title, head and paragraphs', async () => {
    const article = await articleOf(
      'b.docx',
      docx(body, '<dc:title>Template</dc:title><dc:creator>Admin</dc:creator>'),
    );
    expect(article).toMatchObject({
      title: { value: 'Bridge to be mended', origin: 'text' },
      byline: { value: ['Lena Marsh'], origin: 'text' },
      publishedAt: { value: '2026-03-03', origin: 'text' },
      source: { mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' },
    });
    expect(canonicalText(article.blocks)).toBe(`${FIRST}\n\n${SECOND}`);
  });
  test('its properties count where the text says nothing', async () => {
    const core =
      '<dc:title>On bridges</dc:title><dc:creator>Ole Berg</dc:creator><dcterms:created>2026-03-04T09:00:00Z</dcterms:created>';
    expect(await articleOf('b.docx', docx(wordParagraph(FIRST) + wordParagraph(SECOND), core))).toMatchObject(
      {
        title: { value: 'On bridges', origin: 'file' },
        byline: { value: ['Ole Berg'], origin: 'file' },
        publishedAt: { value: '2026-03-04T09:00:00Z', origin: 'file' },
      },
    );
  });
  test('under another name it is read by what is in it', async () => {
    expect((await articleOf('b.txt', docx(body))).title.value).toBe('Bridge to be mended');
  });
  test('damaged ones are refused', async () => {
    expect(await refusalOf('b.docx', docx(body).subarray(0, 900))).toBe(
      '“b.docx” is a Word document that is damaged.',
    );
    expect(await refusalOf('b.docx', 'no archive at all')).toBe(
      '“b.docx” is named a Word document, but is none.',
    );
  });
});

describe('RTF', () => {
  const rtf = String.raw`{\rtf1\ansi\ansicpg1252{\fonttbl{\f0\fcharset0 Times;}{\f1\fcharset204 Arial;}}{\stylesheet{\s0 Normal;}{\s1 heading 1;}}{\info{\title Bridges}{\author Ole Berg}{\creatim\yr2026\mo3\dy4\hr9\min5}}
{\header Page header}\pard\s1 Bridge to be mended\par\pard
${FIRST}\par
\'93We have waited long enough,\'94 said the {\b mayor}, Ada Br\u228?ndt.\par
{\f1 \'cf\'f0\'e8\'e2\'e5\'f2} to all: {\field{\*\fldinst HYPERLINK "https://x.example/a"}{\fldrslt the plan}} and {\field{\*\fldinst HYPERLINK "javascript:alert(1)"}{\fldrslt more}}.{\v hidden}\par
{\pict\pngblip 89504e47}{\*\unknown secret}}`;
  test('paragraphs, characters, links', async () => {
    const article = await articleOf('b.rtf', rtf);
    expect(article).toMatchObject({
      title: { value: 'Bridge to be mended', origin: 'text' },
      byline: { value: ['Ole Berg'], origin: 'file' },
      publishedAt: { value: '2026-03-04T09:05:00', origin: 'file' },
      source: { mediaType: 'application/rtf', charset: 'windows-1252' },
    });
    expect(article.blocks).toMatchObject([
      { type: 'paragraph', text: FIRST },
      { type: 'paragraph', text: '“We have waited long enough,” said the mayor, Ada Brändt.' },
      {
        type: 'paragraph',
        text: 'Привет to all: the plan and more.',
        marks: [{ kind: 'link', address: 'https://x.example/a' }],
      },
    ]);
  });
  test('nested without end it is refused', async () => {
    expect(await refusalOf('b.rtf', `{\\rtf1 ${'{'.repeat(100_000)}`)).toBe(
      '“b.rtf” is RTF nested more than 2000 deep.',
    );
  });
  test('without text it is refused', async () => {
    expect(await refusalOf('b.rtf', String.raw`{\rtf1\ansi{\fonttbl{\f0 Times;}}}`)).toBe(
      '“b.rtf” holds no text of an article.',
    );
  });
});

describe('JSON', () => {
  const article = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: 'Bridge to be mended',
    datePublished: '2026-03-04T09:00:00+01:00',
    author: { '@type': 'Person', name: 'Lena Marsh' },
    publisher: { name: 'The Norrhaven Post' },
    articleBody: `${FIRST}\n\n${SECOND}`,
  };
  test('a NewsArticle', async () => {
    const read = await articleOf('b.json', JSON.stringify(article));
    expect(read).toMatchObject({
      title: { value: 'Bridge to be mended', origin: 'json-ld' },
      byline: { value: ['Lena Marsh'] },
      publisher: { value: 'The Norrhaven Post' },
      publishedAt: { value: '2026-03-04T09:00:00+01:00' },
      source: { mediaType: 'application/json' },
    });
    expect(canonicalText(read.blocks)).toBe(`${FIRST}\n\n${SECOND}`);
  });
  test('a short one', async () => {
    const read = await articleOf('b.json', JSON.stringify({ ...article, articleBody: SECOND }));
    expect(canonicalText(read.blocks)).toBe(SECOND);
  });
  test('a graph, under another name', async () => {
    const graph = {
      '@context': 'https://schema.org',
      '@graph': [{ '@type': 'WebSite', name: 'x' }, article],
    };
    expect((await articleOf('b.txt', JSON.stringify(graph))).title.value).toBe('Bridge to be mended');
  });
  test('a scraper’s record', async () => {
    const record = {
      title: 'Bridge to be mended',
      text: `${FIRST}\n\n${SECOND}`,
      date: '2026-03-04',
      authors: ['Lena Marsh'],
      url: 'https://x.example/a',
    };
    expect(await articleOf('b.json', JSON.stringify(record))).toMatchObject({
      title: { value: 'Bridge to be mended' },
      publishedAt: { value: '2026-03-04' },
      address: { value: 'https://x.example/a' },
    });
  });
  test('a list is many documents', async () => {
    const opened = await open('b.json', JSON.stringify([article, { ...article, headline: 'Another' }]));
    expect(opened.kind === 'parts' ? opened.parts.map(({ name }) => name) : opened.kind).toEqual([
      'b.json › 001 Bridge to be mended.json',
      'b.json › 002 Another.json',
    ]);
  });
  test('text of it never becomes markup', async () => {
    const hostile = {
      ...article,
      articleBody: `${FIRST} </script><script>alert(1)</script><img src=x onerror=alert(1)> ${SECOND}`,
    };
    expect(JSON.stringify((await articleOf('b.json', JSON.stringify(hostile))).blocks)).not.toContain(
      'onerror=alert(1)>"',
    );
  });
  test.each([
    ['{"a": 1}', '“b.json” is JSON without any article.'],
    ['{"a": ', '“b.json” is JSON that is damaged.'],
    ['['.repeat(200_000), '“b.json” is JSON that is damaged.'],
  ])('%.20s is refused', async (content, message) => {
    expect(await refusalOf('b.json', content)).toBe(message);
  });
  test('a text that opens with a bracket is none', async () => {
    expect((await articleOf('b.txt', `[Update] The bridge\n\n${FIRST}\n\n${SECOND}`)).source.mediaType).toBe(
      'text/plain',
    );
  });
});

describe('saved pages with their parts', () => {
  const page = `<html><head><title>Bridge to be mended</title></head><body><article><h1>Bridge to be mended</h1><p>${FIRST}</p><p>${SECOND} <a href="/plan">The plan</a></p></article></body></html>`;
  const archive = [
    'From: <Saved by Blink>',
    'Snapshot-Content-Location: https://post.example/news/bridge',
    'Subject: Bridge',
    'MIME-Version: 1.0',
    'Content-Type: multipart/related; type="text/html"; boundary="b1"',
    '',
    '--b1',
    'Content-Type: image/png',
    'Content-Location: https://post.example/a.png',
    '',
    'x',
    '--b1',
    'Content-Type: text/html; charset=utf-8',
    'Content-Transfer-Encoding: 8bit',
    'Content-Location: https://post.example/news/bridge',
    '',
    page,
    '--b1--',
    '',
  ].join('\r\n');
  test.each(['b.mhtml', 'b.mht', 'b.eml', 'b.txt'])('%s: the main page with its base', async (name) => {
    const article = await articleOf(name, archive);
    expect(article).toMatchObject({
      title: { value: 'Bridge to be mended' },
      address: { value: 'https://post.example/news/bridge' },
      source: { mediaType: 'multipart/related' },
    });
    expect(JSON.stringify(article.blocks)).toContain('https://post.example/plan');
  });
});

describe('subscription lists', () => {
  const opml = `<?xml version="1.0"?><!DOCTYPE opml [<!ENTITY a "b">]><opml version="2.0"><head><title>My feeds</title></head><body>
    <outline text="News"><outline type="rss" text="Post &amp; Co" xmlUrl="https://post.example/feed"/><outline text="x" XMLURL="feed://other.example/rss"/></outline>
    <outline text="again" xmlUrl="https://post.example/feed"/><outline text="bad" xmlUrl="file:///etc/passwd"/><outline xmlUrl="javascript:alert(1)"/></body></opml>`;
  test('the feeds, once each, with web addresses', async () => {
    expect(await open('subs.xml', opml)).toEqual({
      kind: 'feeds',
      title: 'My feeds',
      feeds: [
        { title: 'Post & Co', address: 'https://post.example/feed', folder: ['News'] },
        { title: 'x', address: 'http://other.example/rss', folder: ['News'] },
      ],
    });
  });
  test('none, and a feed itself, are refused', async () => {
    expect(await refusalOf('a.opml', '<opml><body><outline text="x"/></body></opml>')).toBe(
      '“a.opml” is a subscription list without any feed.',
    );
    expect(
      await refusalOf('a.xml', '<?xml version="1.0"?><rss version="2.0"><channel></channel></rss>'),
    ).toBe('“a.xml” is a feed, not an article; subscribe to its address instead.');
  });
});

test('a text with lines like a letter’s stays a text', async () => {
  const article = await articleOf('b.txt', `To: all readers\nSubject: the bridge\n\n${FIRST}\n\n${SECOND}`);
  expect(article.source.mediaType).toBe('text/plain');
  expect(
    (await articleOf('b.txt', mail({ subject: 'The bridge', body: `${FIRST}\r\n\r\n${SECOND}` }))).source
      .mediaType,
  ).toBe('message/rfc822');
});
