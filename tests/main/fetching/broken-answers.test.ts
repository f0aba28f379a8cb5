/** Answers that are too much, too slow, cut off or not what they say: a sentence, never half a document. */
import { brotliCompressSync, deflateSync, gzipSync, zstdCompressSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import type { FetchOptions } from '../../../src/main/fetching/fetcher.ts';
import {
  createTestClock,
  refusal,
  startWeb,
  type InventedWeb,
  type Site,
  type WebOptions,
} from './invented-web.ts';

const PAGE = `<title>Ferry</title>${'<p>The ferry sails again from Monday, the port said.</p>'.repeat(40)}`;
const FEED: FetchOptions = { why: 'feed' };

let web: InventedWeb | null = null;
afterEach(async () => {
  await web?.close();
  web = null;
});

async function open(site: Site, options: WebOptions = {}): Promise<InventedWeb> {
  web = await startWeb({ 'news.example': site }, options);
  return web;
}

type End = 'close' | 'reset' | 'wait';

/** Sends these bytes, whatever was asked, and then closes, resets or leaves the reader waiting. */
function sends(bytes: string | Buffer, end: End = 'close'): Site {
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

function encoded(encoding: string, body: Buffer): Site {
  return (_request, response) => {
    response.writeHead(200, { 'Content-Encoding': encoding });
    response.end(body);
  };
}

const HEAD = 'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n';
const gzipped = gzipSync(PAGE);
const bomb = Buffer.alloc(2_000_000, 'a');

describe('a broken answer', () => {
  const cases: readonly (readonly [string, Site, string])[] = [
    ['shorter than its length', sends(`${HEAD}Content-Length: 900\r\n\r\n<p>half a`), 'broken'],
    ['longer than its length', sends(`${HEAD}Content-Length: 4\r\n\r\n<p>half a sentence`), 'broken'],
    ['two lengths', sends(`${HEAD}Content-Length: 4\r\nContent-Length: 5\r\n\r\n<p>a`), 'broken'],
    ['a length that is none', sends(`${HEAD}Content-Length: four\r\n\r\n<p>a`), 'broken'],
    ['a length below nothing', sends(`${HEAD}Content-Length: -4\r\n\r\n<p>a`), 'broken'],
    ['reset in the body', sends(`${HEAD}Content-Length: 900\r\n\r\n<p>half a`, 'reset'), 'broken'],
    ['reset before a word', sends('', 'reset'), 'broken'],
    ['closed before a word', sends(''), 'broken'],
    ['closed in the headers', sends('HTTP/1.1 200 OK\r\nContent-'), 'broken'],
    ['chunks without an end', sends(`${HEAD}Transfer-Encoding: chunked\r\n\r\n5\r\n<p>ha\r\n`), 'broken'],
    ['a chunk size that is none', sends(`${HEAD}Transfer-Encoding: chunked\r\n\r\nzz\r\n<p>\r\n`), 'broken'],
    [
      'both length and chunks',
      sends(`${HEAD}Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`),
      'broken',
    ],
    ['no HTTP', sends('220 mail.example ESMTP\r\n'), 'broken'],
    [
      'a protocol switched',
      sends('HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n'),
      'broken',
    ],
    ['headers without end', sends(`HTTP/1.1 200 OK\r\nX: ${'a'.repeat(40_000)}\r\n\r\n`), 'broken'],
    [
      'many headers',
      sends(`HTTP/1.1 200 OK\r\n${'X-A: aaaaaaaaaaaaaaaaaaaa\r\n'.repeat(2_000)}\r\n`),
      'broken',
    ],
    ['gzip cut off', encoded('gzip', gzipped.subarray(0, gzipped.length - 12)), 'broken'],
    ['gzip cut off before its checksum', encoded('gzip', gzipped.subarray(0, gzipped.length - 4)), 'broken'],
    [
      'gzip with a wrong checksum',
      encoded('gzip', Buffer.concat([gzipped.subarray(0, -8), Buffer.alloc(8, 7)])),
      'broken',
    ],
    ['deflate cut off', encoded('deflate', deflateSync(PAGE).subarray(0, -6)), 'broken'],
    ['brotli cut off', encoded('br', brotliCompressSync(PAGE).subarray(0, -3)), 'broken'],
    ['zstd cut off', encoded('zstd', zstdCompressSync(PAGE).subarray(0, -3)), 'broken'],
    ['gzip that is none', encoded('gzip', Buffer.from(PAGE)), 'broken'],
    ['an unknown compression', encoded('compress', gzipped), 'broken'],
    ['compressed over and over', encoded('gzip, gzip, gzip', gzipSync(gzipSync(gzipped))), 'broken'],
    ['a part of it', sends(`HTTP/1.1 206 Partial Content\r\nContent-Length: 4\r\n\r\n<p>a`), 'status'],
    ['"not modified" to no condition', sends('HTTP/1.1 304 Not Modified\r\n\r\n'), 'status'],
    ['no content', sends('HTTP/1.1 204 No Content\r\n\r\n'), 'empty'],
  ];
  it.each(cases)('%s', async (_case, site, code) => {
    const { fetcher } = await open(site);
    let length = -1;
    const problem = await refusal(
      fetcher.fetch('http://news.example/', FEED).then(({ bytes }) => void (length = bytes.length)),
    );
    if (code === 'empty') expect(length).toBe(0);
    else {
      expect(problem?.code).toBe(code);
      expect(problem?.message).toMatch(/^news\.example .+\.$/);
    }
  });
});

describe('too much', () => {
  const limits = { bodyBytes: 1_000_000, decodedBytes: 1_000_000 };
  const cases: readonly (readonly [string, Site])[] = [
    ['a length over the limit', sends(`${HEAD}Content-Length: 1000001\r\n\r\n`, 'wait')],
    ['a body without length', encoded('identity', bomb)],
    ['a gzip bomb', encoded('gzip', gzipSync(bomb))],
    ['a deflate bomb', encoded('deflate', deflateSync(bomb))],
    ['a brotli bomb', encoded('br', brotliCompressSync(bomb))],
    ['a zstd bomb', encoded('zstd', zstdCompressSync(bomb))],
    ['a bomb in a bomb', encoded('gzip, gzip', gzipSync(gzipSync(bomb)))],
    [
      'a body without end',
      (_request, response) => {
        const chunk = Buffer.alloc(65_536, 'a');
        const more = () => {
          while (!response.destroyed && response.write(chunk));
          response.once('drain', more);
        };
        more();
      },
    ],
  ];
  it.each(cases)('%s', async (_case, site) => {
    const { fetcher } = await open(site, { limits });
    expect(await refusal(fetcher.fetch('http://news.example/', FEED))).toEqual({
      code: 'large',
      message: 'news.example sent more than 1 MB; not read.',
    });
  });
  it('as much as is allowed is read', async () => {
    const { fetcher } = await open(encoded('gzip', gzipSync(bomb.subarray(0, 1_000_000))), { limits });
    expect((await fetcher.fetch('http://news.example/', FEED)).bytes).toHaveLength(1_000_000);
  });
});

describe('too slow', () => {
  const cases: readonly (readonly [string, string | null, number, string])[] = [
    ['no answer', null, 30_000, 'news.example took longer than 30 seconds; try again later.'],
    [
      'half a header',
      'HTTP/1.1 200 OK\r\nX',
      30_000,
      'news.example took longer than 30 seconds; try again later.',
    ],
    [
      'half a body',
      `${HEAD}Content-Length: 900\r\n\r\n<p>`,
      15_000,
      'news.example took longer than 15 seconds; try again later.',
    ],
  ];
  it.each(cases)('%s', async (_case, bytes, wait, message) => {
    const clock = createTestClock(2_000);
    let asked = (): void => undefined;
    const begun = new Promise<void>((resolve) => (asked = resolve));
    const { fetcher } = await open(
      {
        raw: (socket) =>
          void socket.once('data', () => void (bytes === null ? asked() : socket.write(bytes, asked))),
      },
      { clock },
    );
    let read = (): void => undefined;
    const reading = new Promise<void>((resolve) => (read = resolve));
    const result = refusal(fetcher.fetch('http://news.example/', { ...FEED, onProgress: () => read() }));
    await begun;
    if (wait < 30_000) await reading;
    clock.pass(wait);
    expect(await result).toEqual({ code: 'slow', message });
  });

  it('a byte now and then: the whole has its limit', async () => {
    const clock = createTestClock(2_000);
    const { fetcher } = await open(
      {
        raw: (socket) => {
          socket.once('data', () => socket.write(`${HEAD}Content-Length: 900\r\n\r\n<`));
        },
      },
      { clock, limits: { idleTime: 500_000 } },
    );
    const result = refusal(
      fetcher.fetch('http://news.example/', { ...FEED, onProgress: () => clock.pass(90_000) }),
    );
    expect(await result).toMatchObject({
      code: 'slow',
      message: expect.stringContaining('90 seconds') as string,
    });
  });

  it('a name service that does not answer', async () => {
    const clock = createTestClock(2_000);
    const { fetcher } = await open(sends(''), { clock, resolve: () => new Promise(() => undefined) });
    const result = refusal(fetcher.fetch('http://news.example/', FEED));
    await new Promise(setImmediate);
    clock.pass(30_000);
    expect((await result)?.code).toBe('slow');
  });
});

describe('the analyst’s cancel', () => {
  it('ends it wherever it is', async () => {
    const controller = new AbortController();
    const { fetcher } = await open(sends(`${HEAD}Content-Length: 900\r\n\r\n<p>half`, 'wait'));
    const first = fetcher.fetch('http://news.example/', {
      ...FEED,
      signal: controller.signal,
      onProgress: () => controller.abort(),
    });
    // In the queue behind it.
    const second = fetcher.fetch('http://news.example/b', { ...FEED, signal: controller.signal });
    const expected = { code: 'cancelled', message: 'Reading from news.example was cancelled.' };
    expect(await Promise.all([refusal(first), refusal(second)])).toEqual([expected, expected]);
    expect(
      await refusal(fetcher.fetch('http://news.example/', { ...FEED, signal: controller.signal })),
    ).toEqual(expected);
  });
});

describe('statuses', () => {
  const cases: readonly (readonly [number, RegExp])[] = [
    [400, /other than the page \(400\)\.$/],
    [401, /subscribers only/],
    [402, /subscribers only/],
    [403, /does not show this page to programs: save it in your browser/],
    [404, /^news\.example has no such page; check the address \(404\)\.$/],
    [410, /removed this page for good/],
    [429, /asked too often/],
    [451, /legal reasons/],
    [500, /problem of its own/],
    [503, /problem of its own/],
    [599, /problem of its own/],
  ];
  it.each(cases)('%d', async (status, sentence) => {
    const { fetcher } = await open((_request, response) => void response.writeHead(status).end(PAGE));
    const problem = await refusal(fetcher.fetch('http://news.example/', FEED));
    expect(problem).toEqual({ code: 'status', message: expect.stringMatching(sentence) as string });
  });
});
