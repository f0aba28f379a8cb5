/** One request at a time to a host, a gap between two, Retry-After, and robots.txt. */
import { afterEach, describe, expect, it } from 'vitest';
import type { FetchOptions } from '../../../src/main/fetching/fetcher.ts';
import { readRetryAfter } from '../../../src/main/fetching/retry-after.ts';
import { readRobots, robotsAllow } from '../../../src/main/fetching/robots.ts';
import {
  createTestClock,
  refusal,
  startWeb,
  type InventedWeb,
  type Site,
  type WebOptions,
} from './invented-web.ts';

const FEED: FetchOptions = { why: 'feed' };
const SCHEDULED: FetchOptions = { why: 'article', unattended: true };

let web: InventedWeb | null = null;
afterEach(async () => {
  await web?.close();
  web = null;
});

async function open(sites: Readonly<Record<string, Site>>, options: WebOptions = {}): Promise<InventedWeb> {
  web = await startWeb(sites, options);
  return web;
}

/** A site with this robots.txt, or this status for it. */
function site(robots: string | number, then: Site = (_request, response) => void response.end('<p>a')): Site {
  return (request, response) => {
    if (request.url !== '/robots.txt') {
      if (typeof then === 'function') then(request, response);
    } else if (typeof robots === 'number') response.writeHead(robots).end();
    else response.end(robots);
  };
}

describe('a host', () => {
  it('is asked one thing at a time, with a gap between two; others are not held up', async () => {
    let running = 0;
    let most = 0;
    const slow: Site = (_request, response) => {
      running += 1;
      most = Math.max(most, running);
      setImmediate(() => {
        running -= 1;
        response.end('a');
      });
    };
    const { fetcher, clock } = await open({ 'a.example': slow, 'b.example': site('') });
    await Promise.all([
      ...[1, 2, 3, 4].map((page) => fetcher.fetch(`http://a.example/${page}`, FEED)),
      fetcher.fetch('http://b.example/', FEED),
    ]);
    expect(most).toBe(1);
    expect(clock.pauses).toEqual([1_000, 1_000, 1_000]);
  });

  const waits: readonly (readonly [number, string])[] = [
    [429, '3600'],
    [503, '3600'],
    [429, 'Mon, 02 Mar 2026 09:00:00 GMT'],
  ];
  it.each(waits)('that answers %d with %s is left alone until then', async (status, retryAfter) => {
    let asked = 0;
    const clock = createTestClock(2_000);
    const { fetcher } = await open(
      {
        'a.example': (_request, response) => {
          asked += 1;
          if (asked === 1) response.writeHead(status, { 'Retry-After': retryAfter }).end();
          else response.end('a');
        },
      },
      { clock },
    );
    await expect(fetcher.fetch('http://a.example/', FEED)).rejects.toMatchObject({
      code: 'status',
      status,
      retryAt: '2026-03-02T09:00:00.000Z',
      message: 'a.example asks not to be read again before 2026-03-02 09:00 UTC; try again then.',
    });
    await expect(fetcher.fetch('http://a.example/b', FEED)).rejects.toMatchObject({
      code: 'wait',
      retryAt: '2026-03-02T09:00:00.000Z',
    });
    expect(asked).toBe(1);
    clock.pass(3_600_000);
    expect((await fetcher.fetch('http://a.example/b', FEED)).status).toBe(200);
  });

  const NOW = new Date('2026-03-02T08:00:00Z');
  const retries: readonly (readonly [string | undefined, string | null])[] = [
    ['120', '2026-03-02T08:02:00.000Z'],
    [' 5 ', '2026-03-02T08:00:05.000Z'],
    ['Mon, 02 Mar 2026 08:01:00 GMT', '2026-03-02T08:01:00.000Z'],
    ['999999999', '2026-03-03T08:00:00.000Z'],
    ['Fri, 01 Jan 2999 00:00:00 GMT', '2026-03-03T08:00:00.000Z'],
    ['0', null],
    ['-5', null],
    ['Mon, 02 Mar 2026 07:59:00 GMT', null],
    ['soon', null],
    ['', null],
    [undefined, null],
  ];
  it.each(retries)('Retry-After %j', (value, instant) => {
    expect(readRetryAfter(value, NOW)?.toISOString() ?? null).toBe(instant);
  });
});

describe('robots.txt', () => {
  const cases: readonly (readonly [string, string, string, boolean])[] = [
    ['nothing', '', '/a', true],
    ['all closed', 'User-agent: *\nDisallow: /', '/a', false],
    ['nothing closed', 'User-agent: *\nDisallow:', '/a', true],
    ['another path', 'User-agent: *\nDisallow: /b', '/a', true],
    ['a path below', 'User-agent: *\nDisallow: /a', '/a/b', false],
    ['a path that begins alike', 'User-agent: *\nDisallow: /a', '/archive', false],
    ['letter case', 'User-agent: *\nDisallow: /A', '/a', true],
    ['the longest rule', 'User-agent: *\nDisallow: /a\nAllow: /a/b', '/a/b', true],
    ['the longest rule, whatever the order', 'User-agent: *\nAllow: /a\nDisallow: /a/b', '/a/b', false],
    ['a tie', 'User-agent: *\nDisallow: /a\nAllow: /a', '/a', true],
    ['a star', 'User-agent: *\nDisallow: /*.pdf', '/a/b.pdf?x', false],
    ['a star and the end', 'User-agent: *\nDisallow: /*.pdf$', '/a/b.pdf?x', true],
    ['the end', 'User-agent: *\nDisallow: /a$', '/a', false],
    ['not the end', 'User-agent: *\nDisallow: /a$', '/ab', true],
    ['several stars', 'User-agent: *\nDisallow: /*/print/*?*id=', '/a/print/b?x&id=1', false],
    ['a query', 'User-agent: *\nDisallow: /a?', '/a?page=2', false],
    ['an escape', 'User-agent: *\nDisallow: /%7Enews', '/~news/a', false],
    [
      'letters beyond ASCII',
      'User-agent: *\nDisallow: /статьи',
      '/%D1%81%D1%82%D0%B0%D1%82%D1%8C%D0%B8/1',
      false,
    ],
    ['us by name', 'User-agent: Dateline\nDisallow: /\n\nUser-agent: *\nDisallow:', '/a', false],
    ['us by name and version', 'User-agent: dateline/1.0\nDisallow: /', '/a', false],
    ['us let in', 'User-agent: *\nDisallow: /\n\nUser-agent: dateline\nAllow: /', '/a', true],
    [
      'us let in with an empty rule',
      'User-agent: *\nDisallow: /\n\nUser-agent: dateline\nDisallow:',
      '/a',
      true,
    ],
    ['us among others', 'User-agent: foo\nUser-agent: Dateline\nDisallow: /', '/a', false],
    ['only others', 'User-agent: foo\nUser-agent: bar\nDisallow: /', '/a', true],
    ['another whose name begins alike', 'User-agent: datelinebot\nDisallow: /', '/a', true],
    [
      'two groups of ours',
      'User-agent: dateline\nDisallow: /a\n\nUser-agent: dateline\nDisallow: /b',
      '/b',
      false,
    ],
    ['rules before any name', 'Disallow: /\nUser-agent: foo\nDisallow: /', '/a', true],
    ['comments and old line ends', '# hello\rUser-agent: * # all\rDisallow: / # all\r', '/a', false],
    ['a mark in front', '\ufeffUser-agent: *\nDisallow: /', '/a', false],
    [
      'other lines between',
      'User-agent: *\nCrawl-delay: 5\nSitemap: http://a.example/s\nDisallow: /',
      '/a',
      false,
    ],
    ['no robots.txt at all', '<!doctype html><title>Not found</title>', '/a', true],
  ];
  it.each(cases)('%s', (_case, text, path, allowed) => {
    expect(robotsAllow(readRobots(text), path)).toBe(allowed);
  });

  it('a pattern of stars takes no time', () => {
    const rules = readRobots(`User-agent: *\nDisallow: /${'*a'.repeat(5_000)}b`);
    expect(robotsAllow(rules, `/${'a'.repeat(20_000)}`)).toBe(true);
  });

  const obeyed: readonly (readonly [string, string | number, string | null])[] = [
    ['closed', 'User-agent: *\nDisallow: /', 'robots'],
    ['open', 'User-agent: *\nDisallow: /b', null],
    ['missing', 404, null],
    ['forbidden', 403, null],
    ['failing', 500, 'robots'],
    ['too often', 429, 'robots'],
  ];
  it.each(obeyed)('%s: what runs unattended obeys', async (_case, robots, code) => {
    const { fetcher, opened } = await open({ 'a.example': site(robots) });
    expect((await refusal(fetcher.fetch('http://a.example/a', SCHEDULED)))?.code ?? null).toBe(code);
    expect(opened).toHaveLength(code === null ? 2 : 1);
  });

  it('of where a redirect leads is obeyed too', async () => {
    const { fetcher, opened } = await open({
      'a.example': site(404, (_request, response) => {
        response.writeHead(301, { Location: 'http://b.example/' }).end();
      }),
      'b.example': site('User-agent: *\nDisallow: /'),
    });
    expect((await refusal(fetcher.fetch('http://a.example/', SCHEDULED)))?.code).toBe('robots');
    expect(opened).toEqual(['a.example:80', 'a.example:80', 'b.example:80']);
  });

  it('is asked for once a day, and a failure soon again', async () => {
    let asked = 0;
    const clock = createTestClock(2_000);
    const { fetcher } = await open(
      {
        'a.example': (request, response) => {
          if (request.url === '/robots.txt') asked += 1;
          response.writeHead(asked === 1 ? 500 : 200).end(asked === 2 ? 'User-agent: *\nDisallow: /b' : 'a');
        },
      },
      { clock },
    );
    await refusal(fetcher.fetch('http://a.example/', SCHEDULED));
    await refusal(fetcher.fetch('http://a.example/', SCHEDULED));
    expect(asked).toBe(1);
    clock.pass(600_001);
    await fetcher.fetch('http://a.example/', SCHEDULED);
    clock.pass(3_600_000);
    await fetcher.fetch('http://a.example/a', SCHEDULED);
    expect(asked).toBe(2);
  });

  it('is only mentioned where the analyst asked for the page', async () => {
    const { fetcher } = await open({
      'a.example': site('User-agent: *\nDisallow: /'),
      'b.example': site(''),
    });
    expect((await fetcher.fetch('http://a.example/', { why: 'article' })).notices).toEqual([
      'a.example asks programs not to read this page (robots.txt); it was read because you asked for it.',
    ]);
    expect((await fetcher.fetch('http://b.example/', { why: 'article' })).notices).toEqual([]);
  });
});
