/** `dateline feeds` end to end, on a site of this computer. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ensureBuilt } from '../../scripts/start/build.ts';
import { runCommand } from '../../src/cli/main.ts';
import type { FeedRow } from '../../src/contract/feeds.ts';
import { createInventedSite } from '../main/feeds/invented-site.ts';

const folder = mkdtempSync(join(tmpdir(), 'dateline-feeds-'));
const site = createInventedSite('Herald');
const server = createServer(site.listener);
let host = '';

async function feeds(
  ...words: readonly string[]
): Promise<{ code: number; answer: unknown; problems: string[] }> {
  let out = '';
  const problems: string[] = [];
  const code = await runCommand({
    words: ['feeds', ...words, '--data', join(folder, 'data'), ...(host === '' ? [] : ['--allow', host])],
    folder,
    distFolder: join(import.meta.dirname, '..', '..', 'dist'),
    version: '9.9.9',
    out: (text) => (out += text),
    problem: (sentence) => problems.push(sentence),
  });
  return { code, answer: /^[[{]/.test(out) ? (JSON.parse(out) as unknown) : out, problems };
}

beforeAll(async () => {
  ensureBuilt();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
}, 120_000);
afterAll(() => {
  server.closeAllConnections();
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

test('a feed is added by its page, listed, updated, handed on and removed', async () => {
  const added = await feeds('add', `http://${host}/`);
  expect(added).toMatchObject({
    code: 0,
    problems: [],
    answer: [{ title: 'Herald', address: `http://${host}/feed`, unread: 1 }],
  });

  site.items = ['Second', 'First'];
  expect(await feeds('update')).toMatchObject({ code: 0, answer: { updated: 1, failed: 0, added: 1 } });
  expect(await feeds('list')).toMatchObject({ code: 0, answer: [{ unread: 2, failure: null }] });

  site.mood = 'error';
  const failed = await feeds('update');
  expect(failed).toMatchObject({ code: 1, answer: { failed: 1 } });
  expect(failed.problems[0]).toContain('127.0.0.1');
  site.mood = 'well';

  expect((await feeds('export-opml')).answer).toContain(`xmlUrl="http://${host}/feed"`);
  const saved = (await feeds('export-opml', 'mine.opml')).answer as { readonly path: string };
  expect(readFileSync(saved.path, 'utf8')).toContain('<opml version="2.0">');

  const [row] = (await feeds('list')).answer as FeedRow[];
  expect(await feeds('remove', row?.id ?? '')).toMatchObject({ code: 0 });
  expect((await feeds('list')).answer).toEqual([]);
  expect(await feeds('import-opml', 'mine.opml')).toMatchObject({ code: 0, answer: { added: 1, known: 0 } });
}, 60_000);

test('what can’t be done is a sentence', async () => {
  writeFileSync(join(folder, 'no.opml'), 'hello');
  for (const [words, sentence] of [
    [['fetch'], 'Say one of'],
    [['add'], 'Name the address'],
    [['add', 'ftp://herald.example/'], 'web address'],
    [['add', `http://${host}/item/x`, 'http://nosuch.invalid/'], 'nosuch.invalid'],
    [['remove', 'nothing'], 'no feed of this library'],
    [['import-opml', 'missing.opml'], 'could not be read'],
    [['import-opml', 'no.opml'], 'no.opml'],
  ] as const) {
    const { code, problems } = await feeds(...words);
    expect(code, words.join(' ')).toBe(1);
    expect(problems.join(' ')).toContain(sentence);
  }
}, 60_000);
