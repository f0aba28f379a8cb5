/** From what an address gives to the article it stands for, with the real parser and servers of our own. */
import type { IncomingMessage } from 'node:http';
import { describe, expect, it, onTestFinished } from 'vitest';
import { canonicalText } from '../../../src/core/text.ts';
import type { Article } from '../../../src/core/model.ts';
import { readAddress, tidyAddress, type ReadAddress } from '../../../src/main/fetching/read-address.ts';
import { openDocument } from '../../../src/main/importing/open-document.ts';
import { pageClues } from '../../../src/main/importing/page-clues.ts';
import { startWeb, type Site } from './invented-web.ts';

const NOW = '2026-03-02T08:00:00.000Z';

/** A paragraph of its own for each word. */
function paragraph(word: string): string {
  return `<p>The ${word} committee met on Monday in Port Arden and agreed, after a long debate about ${word} money, to send the ${word} plan to the council, which will vote on the ${word} plan in April.</p>`;
}

function page(words: readonly string[], extra = '', head = ''): string {
  return `<!doctype html><html lang="en"><head><title>Plans for the port</title>${head}</head><body><article><h1>Plans for the port</h1>${words.map(paragraph).join('')}${extra}</article></body></html>`;
}

/** A site of pages by path, with `https:` or not; a path that is not there is 404. */
function site(pages: Readonly<Record<string, string>>, seen: string[] = []): Site {
  return (request: IncomingMessage, response) => {
    const path = request.url ?? '';
    if (path !== '/robots.txt') seen.push(path);
    const body = pages[path];
    if (body === undefined) response.writeHead(404).end();
    else response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(body);
  };
}

async function read(sites: Readonly<Record<string, Site>>, address: string): Promise<ReadAddress> {
  const web = await startWeb(sites);
  onTestFinished(() => web.close());
  return readAddress(web.fetcher, pageClues, address, () => new Date(NOW));
}

async function articleOf(result: ReadAddress): Promise<Article> {
  if (!result.ok) throw new Error(result.message);
  const opened = await openDocument(result.input, { now: NOW, newId: () => 'a' });
  if (opened.kind !== 'article') throw new Error(opened.kind);
  return opened.article;
}

const pagesOf = (links: readonly (readonly [string, string])[]): string =>
  `<nav>${links.map(([href, text]) => `<a href="${href}">${text}</a>`).join(' ')}</nav>`;

describe('an article on several pages', () => {
  it('is read whole, in order, without what each page repeats; its original holds them all', async () => {
    const seen: string[] = [];
    const nav = pagesOf([
      ['/a', '1'],
      ['/a?page=2', '2'],
      ['/a?page=3', '3'],
    ]);
    const result = await read(
      {
        'news.example': site(
          {
            '/a': page(['harbour', 'ferry', 'crane'], nav),
            '/a?page=2': page(['harbour', 'pilot', 'tug'], nav),
            '/a?page=3': page(['beacon', 'buoy'], pagesOf([['/b', 'Next']])),
            '/b': page(['elsewhere']),
          },
          seen,
        ),
      },
      'http://news.example/a',
    );
    const article = await articleOf(result);
    const words = [...canonicalText(article.blocks).matchAll(/The (\w+) committee/g)].map(
      (match) => match[1],
    );
    expect(words).toEqual(['harbour', 'ferry', 'crane', 'pilot', 'tug', 'beacon', 'buoy']);
    expect(seen).toEqual(['/a', '/a?page=2', '/a?page=3']);
    expect(article.source).toMatchObject({
      kind: 'address',
      name: 'http://news.example/a',
      mediaType: 'multipart/related',
      requested: 'http://news.example/a',
    });
    expect(article.notices).toEqual(['The article’s 3 pages were read and joined.']);
    expect(article.removals.some(({ step }) => step === 'repeated-page')).toBe(true);
    if (!result.ok) throw new Error(result.message);
    // What is kept can be read again from a file, with the same text.
    const again = await openDocument(
      { name: 'plans.mhtml', mediaType: '', bytes: result.input.bytes, kind: 'file' },
      { now: NOW, newId: () => 'b' },
    );
    expect(again.kind === 'article' ? again.article.blocks : null).toEqual(article.blocks);
  });

  it('is read on one page where the site offers that', async () => {
    const seen: string[] = [];
    const article = await articleOf(
      await read(
        {
          'news.example': site(
            {
              '/a': page(
                ['harbour', 'ferry'],
                pagesOf([
                  ['/a/2', '2'],
                  ['/a?view=all', 'Single page'],
                ]),
              ),
              '/a/2': page(['pilot']),
              '/a?view=all': page(['harbour', 'ferry', 'pilot']),
            },
            seen,
          ),
        },
        'http://news.example/a',
      ),
    );
    expect(canonicalText(article.blocks)).toContain('The pilot committee');
    expect(seen).toEqual(['/a', '/a?view=all']);
    expect(article.source.name).toBe('http://news.example/a?view=all');
  });

  it('that breaks off is said to', async () => {
    const article = await articleOf(
      await read(
        { 'news.example': site({ '/a': page(['harbour', 'ferry'], pagesOf([['/a/2', 'Next page']])) }) },
        'http://news.example/a',
      ),
    );
    expect(article.notices).toEqual(['Page 2 of the article could not be read; what follows is missing.']);
  });

  it('ends where a number too high leads back, and after twenty', async () => {
    const endless: Site = (request, response) => {
      const number = Number(/page=(\d+)/.exec(request.url ?? '')?.[1] ?? 1);
      response.writeHead(200, { 'Content-Type': 'text/html' });
      response.end(page([`p${number}`], pagesOf([[`/a?page=${number + 1}`, 'Next']])));
    };
    const article = await articleOf(await read({ 'news.example': endless }, 'http://news.example/a'));
    expect(article.notices).toEqual([
      'The article has more than 20 pages; the first 20 were read.',
      'The article’s 20 pages were read and joined.',
    ]);
    const same: Site = (_request, response) =>
      void response
        .writeHead(200, { 'Content-Type': 'text/html' })
        .end(page(['harbour', 'ferry'], pagesOf([['/a?page=2', '2']])));
    const one = await articleOf(await read({ 'news.example': same }, 'http://news.example/a'));
    expect(one.notices).toEqual([]);
    expect(one.source.mediaType).toBe('text/html');
  });

  it('the next article is not a page of this one, and other hosts are not asked', async () => {
    const seen: string[] = [];
    const other: string[] = [];
    await read(
      {
        'news.example': site(
          {
            '/a': page(
              ['harbour', 'ferry'],
              pagesOf([
                ['/b', 'Next'],
                ['http://other.example/a?page=2', '2'],
              ]),
              '<link rel="next" href="/c">',
            ),
          },
          seen,
        ),
        'other.example': site({}, other),
      },
      'http://news.example/a',
    );
    expect({ seen, other }).toEqual({ seen: ['/a'], other: [] });
  });
});

describe('AMP', () => {
  it('the page itself is preferred to its AMP version', async () => {
    const article = await articleOf(
      await read(
        {
          'amp.news.example': site({
            '/a': page(
              ['harbour', 'ferry'],
              '',
              '<link rel="canonical" href="http://www.news.example/a">',
            ).replace('<html', '<html amp'),
          }),
          'www.news.example': site({ '/a': page(['harbour', 'ferry', 'crane']) }),
        },
        'http://amp.news.example/a',
      ),
    );
    expect(article.source).toMatchObject({
      name: 'http://www.news.example/a',
      requested: 'http://amp.news.example/a',
    });
    expect(canonicalText(article.blocks)).toContain('crane');
  });

  const kept: readonly (readonly [string, string, Readonly<Record<string, Site>>])[] = [
    ['can’t be had', 'http://www.news.example/a', { 'www.news.example': site({}) }],
    ['is empty', 'http://www.news.example/a', { 'www.news.example': site({ '/a': page([]) }) }],
    [
      'is of another site',
      'http://elsewhere.example/a',
      { 'elsewhere.example': site({ '/a': page(['other']) }) },
    ],
    ['is on this computer', 'http://127.0.0.1/a', {}],
  ];
  it.each(kept)('stays where the page itself %s', async (_case, canonical, sites) => {
    const amp = page(['harbour', 'ferry'], '', `<link rel="canonical" href="${canonical}">`);
    const article = await articleOf(
      await read(
        { 'amp.news.example': site({ '/a': amp.replace('<html', '<html ⚡') }), ...sites },
        'http://amp.news.example/a',
      ),
    );
    expect(article.source.name).toBe('http://amp.news.example/a');
    expect(canonicalText(article.blocks)).toContain('The harbour committee');
  });

  it('is read where the page came without its text', async () => {
    const article = await articleOf(
      await read(
        {
          'news.example': site({
            '/a': '<!doctype html><title>Plans</title><link rel="amphtml" href="/a/amp"><div id="app"></div>',
            '/a/amp': page(['harbour', 'ferry']),
          }),
        },
        'http://news.example/a',
      ),
    );
    expect(canonicalText(article.blocks)).toContain('The harbour committee');
    expect(article.notices).toEqual(['The page came without its text; its AMP version was read instead.']);
  });
});

describe('what leads on', () => {
  it('a refresh is followed, and checked like every address', async () => {
    const sign = (to: string) =>
      `<title>Moved</title><meta http-equiv="refresh" content="0; url=${to}"><p>Moved.`;
    const sites = {
      'news.example': site({
        '/a': sign('/b'),
        '/b': page(['harbour', 'ferry']),
        '/private': sign('http://127.0.0.1/admin'),
        '/circle': sign('/circle'),
        '/slow': page(['harbour', 'ferry', 'crane'], '', '<meta http-equiv="refresh" content="5; url=/b">'),
      }),
    };
    expect((await articleOf(await read(sites, 'http://news.example/a'))).source.name).toBe(
      'http://news.example/b',
    );
    expect(await read(sites, 'http://news.example/private')).toMatchObject({ ok: false, code: 'private' });
    expect(await read(sites, 'http://news.example/circle')).toMatchObject({ ok: true });
    expect((await articleOf(await read(sites, 'http://news.example/slow'))).source.name).toBe(
      'http://news.example/slow',
    );
  });

  it.each([
    [
      '<title>Just a moment...</title><p>Checking your browser before accessing news.example.',
      /check for robots/,
    ],
    ['<title>Before you continue</title><p>We and our partners use cookies.', /asks for consent/],
  ])('a barrier is said', async (markup, sentence) => {
    const result = await read({ 'news.example': site({ '/a': markup }) }, 'http://news.example/a');
    expect(result).toMatchObject({ ok: false, code: 'barrier' });
    expect(result.ok ? '' : result.message).toMatch(sentence);
  });

  it('a stub is read with a notice', async () => {
    const article = await articleOf(
      await read(
        {
          'news.example': site({
            '/a': page(['harbour', 'ferry'], '<div class="box">Subscribe to continue reading</div>'),
          }),
        },
        'http://news.example/a',
      ),
    );
    expect(article.notices).toEqual([
      'The site shows this article to its subscribers only: what came is its beginning. Save the whole page in your browser, signed in, and import the file.',
    ]);
  });
});

describe('an address as typed', () => {
  it.each([
    [' https://news.example/a ', 'https://news.example/a'],
    ['<https://news.example/a>', 'https://news.example/a'],
    ['“https://news.example/a”', 'https://news.example/a'],
    ['news.example', 'https://news.example'],
    ['news.example/a?b', 'https://news.example/a?b'],
    ['news.example:8080/a', 'https://news.example:8080/a'],
    ['новости.example/статья', 'https://новости.example/статья'],
    ['http://news.example', 'http://news.example'],
    ['ftp://news.example', 'ftp://news.example'],
    ['10.0.0.7', '10.0.0.7'],
    ['a ferry', 'a ferry'],
    ['', ''],
  ])('%j is read as %j', (typed, address) => {
    expect(tidyAddress(typed)).toBe(address);
  });
});
