/** The client against servers of our own under invented names: redirects, limits, politeness, broken answers. */
import { deflateRawSync, deflateSync, gzipSync, brotliCompressSync, zstdCompressSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import type { FetchOptions } from '../../../src/main/fetching/fetcher.ts';
import {
  PUBLIC_ADDRESS,
  refusal,
  startWeb,
  type InventedWeb,
  type Site,
  type WebOptions,
} from './invented-web.ts';

const PAGE = '<title>Ferry</title><p>The ferry sails again from Monday, the port said.</p>';
const ARTICLE: FetchOptions = { why: 'article' };

let web: InventedWeb | null = null;
afterEach(async () => {
  await web?.close();
  web = null;
});

async function open(
  sites: Readonly<Record<string, Site>>,
  options: WebOptions = {},
  names: Readonly<Record<string, readonly string[]>> = {},
): Promise<InventedWeb> {
  web = await startWeb(sites, options, names);
  return web;
}

/** A site that answers every path alike, with headers as given. */
function page(body: string | Buffer = PAGE, headers: Readonly<Record<string, string>> = {}): Site {
  return (_request, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', ...headers });
    response.end(body);
  };
}

/** A site without robots.txt that leads on. */
function leadsTo(location: string, status = 302): Site {
  return (request, response) => {
    if (request.url === '/robots.txt') response.writeHead(404).end();
    else response.writeHead(status, { Location: location }).end('moved');
  };
}

/** A site that sends these bytes, whatever was asked, and then closes or resets. */
function sends(bytes: string | Buffer, end: 'close' | 'reset' | 'wait' = 'close'): Site {
  return {
    raw(socket) {
      socket.once('data', () => {
        socket.write(bytes, () => {
          if (end === 'close') socket.end();
          else if (end === 'reset') socket.resetAndDestroy();
        });
      });
    },
  };
}

const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

describe('a page', () => {
  it('comes as bytes, with its headers and its address', async () => {
    const { fetcher, contacts, opened } = await open({
      'news.example': page(PAGE, { ETag: '"1"', 'Set-Cookie': 'id=1' }),
    });
    const fetched = await fetcher.fetch('http://news.example/a?b=1#c', ARTICLE);
    expect(text(fetched.bytes)).toBe(PAGE);
    expect(fetched).toMatchObject({
      status: 200,
      finalAddress: 'http://news.example/a?b=1',
      movedTo: null,
      notModified: false,
      headers: { 'content-type': 'text/html; charset=utf-8', etag: '"1"' },
    });
    expect(fetched.headers).not.toHaveProperty('set-cookie');
    expect(new Set(opened)).toEqual(new Set(['news.example:80']));
    expect(contacts.map(({ host, why }) => `${host} ${why}`)).toEqual([
      'news.example article',
      'news.example robots',
    ]);
  });

  it('is asked for plainly: who asks, and nothing of who reads', async () => {
    const seen: (readonly string[])[] = [];
    const { fetcher } = await open({
      'news.example': (request, response) => {
        seen.push(Object.keys(request.headers).toSorted());
        expect(request.headers['user-agent']).toBe('Dateline/9.9.9 (news reader for the desktop)');
        expect(request.headers.host).toBe('news.example');
        response.end(PAGE);
      },
    });
    await fetcher.fetch('http://reader:secret@news.example/', { why: 'feed' });
    expect(seen).toEqual([['accept', 'accept-encoding', 'connection', 'host', 'user-agent']]);
  });

  const encodings: readonly (readonly [string, string, Buffer])[] = [
    ['gzip', 'gzip', gzipSync(PAGE)],
    ['x-gzip', 'X-GZIP', gzipSync(PAGE)],
    ['deflate', 'deflate', deflateSync(PAGE)],
    ['bare deflate', 'deflate', deflateRawSync(PAGE)],
    ['brotli', 'br', brotliCompressSync(PAGE)],
    ['zstd', 'zstd', zstdCompressSync(PAGE)],
    ['identity', 'identity', Buffer.from(PAGE)],
    ['two layers', 'gzip, br', brotliCompressSync(gzipSync(PAGE))],
  ];
  it.each(encodings)('%s is undone', async (_case, encoding, body) => {
    const { fetcher } = await open({ 'news.example': page(body, { 'Content-Encoding': encoding }) });
    expect(text((await fetcher.fetch('http://news.example/', ARTICLE)).bytes)).toBe(PAGE);
  });

  it('unchanged since is told so, even where a body comes along', async () => {
    const { fetcher } = await open({
      'news.example': sends(
        'HTTP/1.1 304 Not Modified\r\nETag: "7"\r\n\r\n<p>a body that should not be there</p>',
      ),
    });
    const fetched = await fetcher.fetch('http://news.example/feed', { why: 'feed', etag: '"7"' });
    expect(fetched).toMatchObject({ status: 304, notModified: true });
    expect(fetched.bytes).toHaveLength(0);
  });

  it('is asked for on condition, with what can stand in a header', async () => {
    const seen: unknown[] = [];
    const { fetcher } = await open({
      'news.example': (request, response) => {
        seen.push([request.headers['if-none-match'], request.headers['if-modified-since']]);
        response.end('<rss/>');
      },
    });
    await fetcher.fetch('http://news.example/', { why: 'feed', etag: 'W/"7"', lastModified: 'yesterday' });
    await fetcher.fetch('http://news.example/', { why: 'feed', etag: 'a\r\nX: 1', lastModified: null });
    expect(seen).toEqual([
      ['W/"7"', 'yesterday'],
      [undefined, undefined],
    ]);
  });
});

describe('redirects', () => {
  it('are followed, and said to be for good where all were', async () => {
    const { fetcher } = await open({
      'old.example': leadsTo('http://new.example/a', 301),
      'new.example': page(),
      'here.example': leadsTo('http://old.example/', 302),
    });
    expect(await fetcher.fetch('http://old.example/', ARTICLE)).toMatchObject({
      finalAddress: 'http://new.example/a',
      movedTo: 'http://new.example/a',
    });
    expect(await fetcher.fetch('http://here.example/', ARTICLE)).toMatchObject({
      finalAddress: 'http://new.example/a',
      movedTo: null,
    });
  });

  const refused: readonly (readonly [string, string, string])[] = [
    ['into this computer', 'http://127.0.0.1/', 'private'],
    ['into this computer, in decimal', 'http://2130706433/', 'private'],
    ['to cloud metadata', 'http://169.254.169.254/latest/', 'private'],
    ['by a name of the local network', 'http://router.lan/', 'private'],
    ['without a scheme', '//127.0.0.1/', 'private'],
    ['with a host in front', 'http://new.example@127.0.0.1/', 'private'],
    ['to a file', 'file:///etc/hosts', 'address'],
    ['to a script', 'javascript:alert(1)', 'address'],
    ['to a backslash', 'http:\\\\new.example\\', 'address'],
    ['to another service', 'http://new.example:6379/', 'address'],
    ['to nowhere', 'http://', 'address'],
  ];
  it.each(refused)('%s are not followed', async (_case, location, code) => {
    const { fetcher, opened } = await open({ 'a.example': leadsTo(location), 'new.example': page() });
    expect((await refusal(fetcher.fetch('http://a.example/', ARTICLE)))?.code).toBe(code);
    expect(opened).toEqual(['a.example:80']);
  });

  it('end where they turn in a circle or never end', async () => {
    const { fetcher, opened } = await open({
      'a.example': leadsTo('http://b.example/'),
      'b.example': leadsTo('http://a.example/'),
      'self.example': leadsTo('/'),
      'long.example': (request, response) => {
        response.writeHead(307, { Location: `${request.url ?? ''}x` }).end();
      },
    });
    for (const host of ['a.example', 'self.example', 'long.example'])
      expect((await refusal(fetcher.fetch(`http://${host}/`, ARTICLE)))?.code, host).toBe('redirects');
    expect(opened.filter((host) => host.startsWith('long'))).toHaveLength(9);
  });

  it('a redirect that leads nowhere is no page', async () => {
    const { fetcher } = await open({ 'a.example': sends('HTTP/1.1 302 Found\r\n\r\n') });
    expect((await refusal(fetcher.fetch('http://a.example/', ARTICLE)))?.code).toBe('status');
  });
});

describe('what a name resolves to', () => {
  const cases: readonly (readonly [string, readonly string[], boolean])[] = [
    ['public', [PUBLIC_ADDRESS], true],
    ['public IPv6', ['2a00:1450:4001::1'], true],
    ['IPv4 through NAT64', ['64:ff9b::5db8:d70e'], true],
    ['loopback', ['127.0.0.1'], false],
    ['private', ['10.1.2.3'], false],
    ['metadata', ['169.254.169.254'], false],
    ['loopback IPv6', ['::1'], false],
    ['mapped', ['::ffff:192.168.0.1'], false],
    ['mapped public', [`::ffff:${PUBLIC_ADDRESS}`], false],
    ['private through NAT64', ['64:ff9b::a01:203'], false],
    ['loopback through NAT64', ['64:ff9b::127.0.0.1'], false],
    ['6to4', ['2002:7f00:1::1'], false],
    ['Teredo', ['2001:0:4136:e378::1'], false],
    ['one private among public', [PUBLIC_ADDRESS, '192.168.1.1'], false],
    ['a private one first', ['fd00::1', PUBLIC_ADDRESS], false],
    ['an answer that is no address', ['localhost'], false],
  ];
  it.each(cases)('%s', async (_case, addresses, allowed) => {
    const { fetcher, opened, contacts } = await open(
      { 'news.example': page() },
      {},
      { 'news.example': addresses },
    );
    const result = await refusal(fetcher.fetch('http://news.example/', { why: 'feed' }));
    expect(result?.code ?? 'read').toBe(allowed ? 'read' : 'private');
    expect(opened).toHaveLength(allowed ? 1 : 0);
    expect(contacts).toHaveLength(allowed ? 1 : 0);
  });

  it('is asked once: a second answer can’t lead elsewhere', async () => {
    let asked = 0;
    const targets: unknown[] = [];
    const { fetcher } = await open(
      {},
      {
        resolve: async () => {
          asked += 1;
          return [{ address: asked === 1 ? PUBLIC_ADDRESS : '127.0.0.1', family: 4 }];
        },
        connect: ({ addresses }) => {
          targets.push(addresses);
          throw Object.assign(new Error('no socket here'), { code: 'ECONNREFUSED' });
        },
      },
    );
    expect((await refusal(fetcher.fetch('http://news.example/', ARTICLE)))?.code).toBe('unreachable');
    expect(targets).toEqual([[{ address: PUBLIC_ADDRESS, family: 4 }]]);
  });

  it('does not matter for a host the analyst allowed, and only for that one', async () => {
    const { fetcher, opened } = await open(
      { 'desk.lan': leadsTo('http://nas.lan/'), 'nas.lan': page() },
      { allowedHosts: () => ['desk.lan'] },
      { 'desk.lan': ['10.0.0.5'] },
    );
    expect((await refusal(fetcher.fetch('http://desk.lan/', ARTICLE)))?.code).toBe('private');
    expect(opened).toEqual(['desk.lan:80']);
  });

  it('nothing: a sentence', async () => {
    const { fetcher } = await open({});
    expect(await refusal(fetcher.fetch('http://gone.example/', ARTICLE))).toEqual({
      code: 'unknown-host',
      message: 'gone.example could not be found: no such host is known; check the address.',
    });
  });
});
