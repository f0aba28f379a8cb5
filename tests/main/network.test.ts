/** The application and the network: an address becomes an article, every contact is on record, nothing else is asked. */
import { createServer, type AddressInfo } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { canonicalText } from '../../src/core/text.ts';
import { startWeb, type InventedWeb, type Site, type WebOptions } from './fetching/invented-web.ts';
import { importThroughWindow, itemsAtEnd, start, valueOf } from './start-app.ts';
import { temporaryFolder } from './temporary-folder.ts';

const BODY = `<p>PORT ARDEN, 2 March 2026 - The night ferry across the sound sails again from Monday, the port said.</p>
<p>"We have waited a whole winter for this," said Mara Lindqvist, the harbour master of Port Arden.</p>
<p>The ferry had lain in the yard since October, when a storm tore off its ramp.</p>`;
const PAGE = `<!doctype html><html lang="en"><head><title>Night ferry sails again</title></head><body><article><h1>Night ferry sails again</h1>${BODY}<p>See <a href="/timetable">the timetable</a>, printed in the port’s own leaflet.</p></article></body></html>`;

async function invent(sites: Readonly<Record<string, Site>>, options: WebOptions = {}): Promise<InventedWeb> {
  const web = await startWeb(sites, options);
  onTestFinished(() => web.close());
  return web;
}

/** A site that has these pages and nothing else. */
function site(pages: Readonly<Record<string, string>>, type = 'text/html; charset=utf-8'): Site {
  return (request, response) => {
    const page = pages[request.url ?? ''];
    if (page === undefined) response.writeHead(404).end();
    else response.writeHead(200, { 'Content-Type': type }).end(page);
  };
}

describe('an address', () => {
  it('becomes an article that knows where it came from', async () => {
    const { machine } = await invent({
      'news.example': (request, response) => {
        if (request.url === '/f') response.writeHead(301, { Location: '/2026/ferry.html?a=1' }).end();
        else if (request.url === '/2026/ferry.html?a=1')
          response.writeHead(200, { 'Content-Type': 'text/html' }).end(PAGE);
        else response.writeHead(404).end();
      },
    });
    const { ask, app } = await start(temporaryFolder(), { machine });
    const outcome = (await app.importAddresses([' news.example/f ']))[0];
    expect(outcome).toMatchObject({ ok: false });
    const read = (await app.importAddresses(['http://news.example/f']))[0];
    if (read?.ok !== true) throw new Error('not read');
    const { article } = valueOf(await ask('article.open', { id: read.id }));
    expect(article.title.value).toBe('Night ferry sails again');
    expect(article.source).toMatchObject({
      kind: 'address',
      name: 'http://news.example/2026/ferry.html?a=1',
      requested: 'http://news.example/f',
      fetchedAt: '2026-03-14T09:30:00.000Z',
    });
    expect(article.address.value).toBe('http://news.example/2026/ferry.html?a=1');
    expect(JSON.stringify(article.blocks)).toContain('"address":"http://news.example/timetable"');
    expect(Buffer.from(await app.readOriginal(read.id)).toString()).toBe(PAGE);
    expect((await app.importAddresses(['http://news.example/f']))[0]).toMatchObject({
      id: read.id,
      duplicate: true,
    });
  });

  it('is decoded as its server says', async () => {
    const { machine } = await invent({
      'news.example': (_request, response) =>
        void response
          .writeHead(200, { 'Content-Type': 'text/html; charset=windows-1251' })
          .end(
            Buffer.from([0x3c, 0x70, 0x3e, 0xcf, 0xe0, 0xf0, 0xee, 0xec, 0x20, 0xe8, 0xe4, 0xb8, 0xf2, 0x2e]),
          ),
    });
    const { app } = await start(temporaryFolder(), { machine });
    const preview = await app.previewAddress('http://news.example/');
    if (!preview.ok) throw new Error(preview.message);
    expect(canonicalText(preview.view.article.blocks)).toBe('Паром идёт.');
    expect(preview.view.article.source.charset).toBe('windows-1251');
  });

  it.each([
    ['http://127.0.0.1/', 'allow “127.0.0.1” in the settings'],
    ['http://gone.example/', 'no such host is known'],
    ['http://news.example/missing', 'has no such page'],
    ['notes about ferries', 'is not an address of the web'],
    ['file:///etc/hosts', 'only http and https'],
  ])('%s that can’t be read answers with a sentence', async (address, sentence) => {
    const { machine } = await invent({ 'news.example': site({ '/': PAGE }) });
    const { app } = await start(temporaryFolder(), { machine });
    const outcome = (await app.importAddresses([address]))[0];
    expect(outcome).toMatchObject({ ok: false, message: expect.stringContaining(sentence) as string });
  });
});

describe('the record of contacts', () => {
  it('has every host, what for and how often; it can be cleared', async () => {
    const { machine } = await invent({
      'a.example': site({ '/1': PAGE, '/2': PAGE }),
      'b.example': (_request, response) =>
        void response.writeHead(302, { Location: 'http://a.example/1' }).end(),
    });
    const { ask, app } = await start(temporaryFolder(), { machine });
    for (const address of ['http://a.example/1', 'http://b.example/', 'http://127.0.0.1/'])
      await app.importAddresses([address]);
    const { contacts } = valueOf(await ask('network.contacts', {}));
    expect(contacts.map(({ host, why, count }) => ({ host, why, count }))).toEqual([
      { host: 'a.example', why: ['article', 'robots'], count: 3 },
      { host: 'b.example', why: ['article'], count: 1 },
    ]);
    for (const { first, last } of contacts) expect(first <= last).toBe(true);
    await ask('network.clearContacts', {});
    expect(valueOf(await ask('network.contacts', {}))).toEqual({ contacts: [] });
    await app.importAddresses(['http://a.example/2']);
    await ask('network.restoreContacts', {});
    await ask('network.restoreContacts', {});
    const restored = valueOf(await ask('network.contacts', {})).contacts;
    expect(restored.map(({ host, count }) => ({ host, count }))).toEqual([
      { host: 'a.example', count: 4 },
      { host: 'b.example', count: 1 },
    ]);
  });
});

describe('a host of the analyst’s own network', () => {
  it('is read once allowed, until that is taken back', async () => {
    const { machine } = await invent({ 'nas.local': site({ '/a': PAGE }) });
    const { app, ask, shell } = await start(temporaryFolder(), { machine });
    const read = async () => (await app.importAddresses(['http://nas.local/a']))[0]?.ok;
    expect(await read()).toBe(false);
    expect(valueOf(await ask('network.allow', { host: ' NAS.local ' })).allowedHosts).toEqual(['nas.local']);
    expect(shell.settings().allowedHosts).toEqual(['nas.local']);
    expect(await read()).toBe(true);
    expect(valueOf(await ask('network.disallow', { host: 'nas.local' })).allowedHosts).toEqual([]);
    expect(await read()).toBe(false);
    expect(await ask('network.allow', { host: 'http://nas.local/' })).toMatchObject({
      ok: false,
      error: { code: 'invalid' },
    });
  });
});

describe('what a page asks for', () => {
  /** A page that names an address in every place a reader may fetch from. */
  function hostile(address: string): string {
    return `<!doctype html><html lang="en" manifest="${address}/manifest"><head>
<base href="${address}/base/"><meta http-equiv="refresh" content="600; url=${address}/refresh">
<link rel="stylesheet" href="${address}/style"><link rel="preload" as="image" href="${address}/preload">
<link rel="icon" href="${address}/icon"><link rel="dns-prefetch" href="${address}"><link rel="preconnect" href="${address}">
<script src="${address}/script"></script><script>fetch('${address}/fetch')</script>
<style>@import url(${address}/import); p { background: url(${address}/background) }</style>
<title>Night ferry sails again</title></head><body background="${address}/body" onload="fetch('${address}/onload')"><article>
<h1>Night ferry sails again</h1>${BODY}
<img src="${address}/img" srcset="${address}/srcset 2x" alt="the ferry"><img data-src="${address}/lazy" alt="">
<picture><source srcset="${address}/source"><img src="${address}/picture" alt=""></picture>
<video src="${address}/video" poster="${address}/poster"></video><audio src="${address}/audio"></audio>
<iframe src="${address}/iframe"></iframe><object data="${address}/object"></object><embed src="${address}/embed">
<svg><image href="${address}/svg"/><use href="${address}/use#a"/></svg>
<form action="${address}/form"><input type="image" src="${address}/input"></form>
<p style="background:url(${address}/style-attribute)">The mate said the <a href="${address}/link" ping="${address}/ping">repair</a> had taken five months.</p>
</article></body></html>`;
  }

  it('is not asked: hostile pages make no request', async () => {
    let connections = 0;
    const listener = createServer((socket) => {
      connections += 1;
      socket.destroy();
    });
    await new Promise<void>((resolve) => void listener.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void listener.close());
    const { port } = listener.address() as AddressInfo;
    const page = hostile(`http://127.0.0.1:${port}`);
    const { machine, opened } = await invent({ 'news.example': site({ '/a': page }) });
    const running = await start(temporaryFolder(), { machine });
    const { app, ask } = running;
    const fetched = (await app.importAddresses(['http://news.example/a']))[0];
    const saved = await importThroughWindow(running, 'a.html', Buffer.from(`${page}<!-- saved -->`));
    const paste = valueOf(await ask('job.paste', { text: canonicalTextOf(BODY), html: page }));
    const markdown = `# Night ferry\n\n![a](http://127.0.0.1:${port}/md)\n\n${page}`;
    const written = await importThroughWindow(running, 'a.md', Buffer.from(markdown));
    const [pasted] = await itemsAtEnd(running, paste.id);
    if (fetched?.ok !== true) throw new Error('not fetched');
    for (const id of [fetched.id, saved.article, pasted?.article, written.article])
      valueOf(await ask('article.open', { id: id ?? '' }));
    expect(connections).toBe(0);
    expect(new Set(opened)).toEqual(new Set(['news.example:80']));
    // The page, and the site's word on whether programs may read it.
    expect(opened).toHaveLength(2);
  });
});

function canonicalTextOf(markup: string): string {
  return markup.replace(/<[^>]+>/g, ' ');
}
