/**
 * Feed reading measured on the cases beside the checkout: `npm run bench:feeds [-- --misses]`. What
 * is compared, and what is out of scope, is said in feeds-expected.ts. Says so and ends where the
 * cases are not there.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { Feed } from '../../src/core/feeds/feed.ts';
import { parseFeed, type FeedResult } from '../../src/main/feeds/parse-feed.ts';
import { answerFeedparser, answerGofeed, isMet, type Answer } from './feeds-expected.ts';

const GOLD = fileURLToPath(new URL('../../../shared/gold/', import.meta.url));
const FEEDS = join(GOLD, 'feeds');
const SECURITY = join(GOLD, 'security');
const MISSES = process.argv.includes('--misses');
/** Where feedparser's own tests serve their files from. */
const FEEDPARSER_BASE = 'http://127.0.0.1:8097/tests/';

interface Case {
  readonly id: string;
  readonly b64: string;
  readonly expect?: readonly {
    readonly op: string;
    readonly path?: readonly (string | number)[] | null;
    readonly value?: unknown;
  }[];
  readonly expectJson?: unknown;
}

interface Row {
  readonly measure: string;
  readonly value: string;
  readonly target: string;
  readonly reached: boolean | '';
}

interface Tally {
  met: number;
  inScope: number;
  all: number;
  crashes: number;
}

function readCases(name: string): Case[] {
  return gunzipSync(readFileSync(join(FEEDS, `${name}-cases.jsonl.gz`)))
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Case);
}

/** Reads a case; a throw is a crash and counted. */
function read(bytes: Buffer, mediaType: string, address: string | null, tally: Tally): Feed | null {
  let result: FeedResult;
  try {
    result = parseFeed({ bytes, mediaType, address });
  } catch (error) {
    tally.crashes += 1;
    process.stderr.write(`crash: ${String(error)}\n`);
    return null;
  }
  return result.ok ? result.feed : null;
}

function judge(
  tally: Tally,
  id: string,
  path: readonly (string | number)[],
  expected: unknown,
  answer: Answer,
): void {
  tally.all += 1;
  if (answer === null) return;
  tally.inScope += 1;
  if (isMet({ expected, ...answer })) tally.met += 1;
  else if (MISSES)
    process.stdout.write(
      `${id} ${path.join('.')}\n  expected ${JSON.stringify(expected)}\n  read     ${JSON.stringify(answer.actual)}\n`,
    );
}

const EMPTY: Feed = {
  format: 'rss',
  id: '',
  title: '',
  address: null,
  description: '',
  language: null,
  authors: [],
  updated: null,
  categories: [],
  restMinutes: null,
  complete: false,
  items: [],
};

function measureFeedparser(): Tally {
  const tally: Tally = { met: 0, inScope: 0, all: 0, crashes: 0 };
  for (const { id, b64, expect } of readCases('feedparser')) {
    const bytes = Buffer.from(b64, 'base64');
    const headers = headersIn(bytes);
    const address = headers.get('content-location') ?? `${FEEDPARSER_BASE}${id.slice(3)}`;
    const base = URL.canParse(address) ? address : new URL(address, FEEDPARSER_BASE).href;
    const feed = read(bytes, headers.get('content-type') ?? '', base, tally) ?? EMPTY;
    for (const { op, path, value } of expect ?? []) {
      if (op === 'len' && path?.[0] === 'entries') {
        judge(tally, id, path, value, { kind: 'exact', actual: feed.items.length });
      } else if (op === 'eq' && path) judge(tally, id, path, value, answerFeedparser(feed, path));
      else tally.all += 1;
    }
  }
  return tally;
}

/** The headers a test of feedparser says it is served with, in its comment. */
function headersIn(bytes: Buffer): Map<string, string> {
  const head = bytes.subarray(0, 2_000).toString('latin1').replaceAll('\u0000', '');
  const lines = head.matchAll(/^\s*Header:\s*([\w-]+):\s*(.*?)\s*$/gim);
  return new Map([...lines].map(([, name = '', value = '']) => [name.toLowerCase(), value]));
}

function measureGofeed(): Tally {
  const tally: Tally = { met: 0, inScope: 0, all: 0, crashes: 0 };
  for (const { id, b64, expectJson } of readCases('gofeed')) {
    const feed = read(Buffer.from(b64, 'base64'), '', null, tally) ?? EMPTY;
    if (expectJson === undefined) continue;
    walk(expectJson, [], (path, expected) => judge(tally, id, path, expected, answerGofeed(feed, path)));
  }
  return tally;
}

function walk(
  value: unknown,
  path: readonly (string | number)[],
  leaf: (path: readonly (string | number)[], value: unknown) => void,
): void {
  if (Array.isArray(value)) value.forEach((item, index) => walk(item, [...path, index], leaf));
  else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) walk(item, [...path, key], leaf);
  } else leaf(path, value);
}

function measureValidator(): Tally {
  const tally: Tally = { met: 0, inScope: 0, all: 0, crashes: 0 };
  for (const { b64 } of readCases('w3c-feedvalidator')) {
    tally.all += 1;
    if (read(Buffer.from(b64, 'base64'), '', null, tally) !== null) tally.met += 1;
  }
  return tally;
}

/**
 * Whole feeds: read with all their items, each with an identity or something to show; where one
 * breaks off, that is said and the whole items are there; where a page lies in a feed's place, it
 * is refused as one. An item with nothing in it is none.
 */
function measureWhole(): {
  readonly met: number;
  readonly all: number;
  readonly crashes: number;
  readonly milliseconds: number;
} {
  const tally: Tally = { met: 0, inScope: 0, all: 0, crashes: 0 };
  const start = performance.now();
  for (const name of readdirSync(join(FEEDS, 'real')).filter((file) => !file.includes('.opml'))) {
    tally.all += 1;
    const bytes = gunzipSync(readFileSync(join(FEEDS, 'real', name)));
    const text = bytes.toString('utf8');
    const feed = read(bytes, '', 'https://feed.example/feed', tally);
    const wanted = countItems(text);
    const shown = feed?.items.filter(
      ({ id, address, title, content, summary }) =>
        id !== '' || address !== null || title + content + summary !== '',
    ).length;
    const isPage = /^\s*<(?:html|head|body)\b/i.test(text);
    const whole = /(?:<\/(?:rss|feed|rdf:rdf)>|\})\s*(?:<!--[\s\S]*-->\s*)?$/i.test(text);
    if (isPage ? feed === null : feed?.complete === whole && shown === wanted) tally.met += 1;
    else process.stdout.write(`whole feed ${name}: ${shown ?? 'no'} of ${wanted} items\n`);
  }
  return { met: tally.met, all: tally.all, crashes: tally.crashes, milliseconds: performance.now() - start };
}

/** Items by their tags or, in JSON, by the whole objects in the list. */
function countItems(text: string): number {
  if (/^\s*\{/.test(text)) return countJsonItems(text);
  const outside = text.replace(/<!\[CDATA\[[\s\S]*?\]\]>/g, 'x');
  return outside.match(/<(item|entry)(?=[\s>])[\s\S]*?[^\s<>](?=<\/)[\s\S]*?<\/\1>/g)?.length ?? 0;
}

function countJsonItems(text: string): number {
  try {
    // oxlint-disable-next-line no-control-regex -- line breaks within strings are met, and counted past here.
    const value = JSON.parse(text.replace(/[\u0000-\u001f]+/g, ' ')) as {
      items?: unknown[];
      rss?: { channel: { item: unknown[] } };
    };
    return value.items?.length ?? value.rss?.channel.item.length ?? 0;
  } catch {
    // It breaks off: all but the item it breaks off in.
    return (text.match(/"content_html"/g)?.length ?? 1) - 1;
  }
}

/** Hostile feeds: milliseconds of the slowest, and how many keep something that runs or was fetched from outside the document. */
function measureHostile(): {
  readonly slowest: number;
  readonly unclean: number;
  readonly all: number;
  readonly crashes: number;
} {
  const hostile = JSON.parse(readFileSync(join(SECURITY, 'feeds-hostile.json'), 'utf8')) as {
    feeds: { id: string; b64: string; http?: Record<string, string> }[];
  };
  const feedparser = JSON.parse(readFileSync(join(SECURITY, 'feeds-feedparser.json'), 'utf8')) as {
    files: { f: string; b64: string }[];
  };
  const cases = [
    ...hostile.feeds.map(({ id, b64, http }) => ({ id, b64, type: http?.['content-type'] ?? '' })),
    ...feedparser.files.map(({ f, b64 }) => ({ id: f, b64, type: '' })),
  ];
  const tally: Tally = { met: 0, inScope: 0, all: 0, crashes: 0 };
  let slowest = 0;
  let unclean = 0;
  for (const { id, b64, type } of cases) {
    const start = performance.now();
    const feed = read(Buffer.from(b64, 'base64'), type, 'https://feed.example/feed', tally);
    slowest = Math.max(slowest, performance.now() - start);
    const markup = (feed?.items ?? []).map(({ summary, content }) => summary + content).join('\n');
    const running =
      /<(?!\/?(?:p|div|section|article|h[1-6]|[uo]l|li|d[ltd]|blockquote|pre|table|caption|t(?:head|body|foot|r|h|d)|fig(?:ure|caption)|img|br|hr|a|em|i|strong|b|code|kbd|samp|cite|su[bp]|span|q|time|abbr)[\s/>])[a-z!?/]|<[^>]*\s(?!href=|alt=|data-)[a-z-]+=|href="(?!https?:|mailto:)/i;
    if (running.test(markup) || /root:[x*]?:0:0/.test(JSON.stringify(feed))) {
      unclean += 1;
      process.stdout.write(`not clean: ${id}\n`);
    }
  }
  return { slowest, unclean, all: cases.length, crashes: tally.crashes };
}

function share(measure: string, { met, inScope, all }: Tally, target: number): Row[] {
  return [
    {
      measure,
      value: `${(met / inScope).toFixed(4)} (${met} of ${inScope})`,
      target: `≥ ${target}`,
      reached: met / inScope >= target,
    },
    {
      measure: `${measure.split(',')[0]}, of all expected`,
      value: `${(met / all).toFixed(4)} (${met} of ${all})`,
      target: '',
      reached: '',
    },
  ];
}

function main(): number {
  if (!existsSync(FEEDS)) {
    process.stdout.write('bench:feeds: skipped, the feeds are not beside this checkout\n');
    return 0;
  }
  const feedparser = measureFeedparser();
  const gofeed = measureGofeed();
  const validator = measureValidator();
  const whole = measureWhole();
  const hostile = measureHostile();
  const crashes = feedparser.crashes + gofeed.crashes + validator.crashes + whole.crashes + hostile.crashes;
  const rows: Row[] = [
    ...share('feedparser, values in scope', feedparser, 0.92),
    ...share('gofeed, values in scope', gofeed, 0.9),
    {
      measure: 'whole feeds',
      value: `${whole.met} of ${whole.all}`,
      target: 'all',
      reached: whole.met === whole.all,
    },
    {
      measure: 'whole feeds, milliseconds each',
      value: (whole.milliseconds / whole.all).toFixed(1),
      target: '',
      reached: '',
    },
    {
      measure: 'validator cases read as a feed',
      value: `${validator.met} of ${validator.all}`,
      target: '',
      reached: '',
    },
    {
      measure: 'hostile feeds not clean',
      value: `${hostile.unclean} of ${hostile.all}`,
      target: '0',
      reached: hostile.unclean === 0,
    },
    {
      measure: 'hostile feeds, slowest',
      value: `${hostile.slowest.toFixed(0)} ms`,
      target: '≤ 10000',
      reached: hostile.slowest <= 10_000,
    },
    { measure: 'crashes', value: String(crashes), target: '0', reached: crashes === 0 },
  ];
  console.table(rows);
  return 0;
}

process.exitCode = main();
