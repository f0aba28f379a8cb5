/**
 * The ways in, one after the other, in one library: one document of every kind, an address, a paste, a
 * folder cancelled half-way, what failed tried again, a feed that changes, a network that goes and comes back.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import { ONE_OF_EVERY_KIND, townPage, townText } from '../main/importing/one-of-every-kind.ts';
import { expect, test } from './fixtures.ts';
import { expectArticle } from './window.ts';

interface Story {
  readonly id: number;
  readonly title: string;
}

/** What the feed gives next, newest first. */
let stories: readonly Story[] = [];
const asked: string[] = [];
let server: Server;
let port = 0;

function feed(): string {
  const items = stories.map(
    ({ id, title }) =>
      `<item><guid isPermaLink="false">story-${id}</guid><title>${title}</title><link>http://127.0.0.1:${port}/story/${id}</link><pubDate>Mon, 0${id} Mar 2026 08:00:00 GMT</pubDate></item>`,
  );
  return `<rss version="2.0"><channel><title>Orr Valley Post</title><link>http://127.0.0.1:${port}/</link>${items.join('')}</channel></rss>`;
}

function listen(): Promise<void> {
  server = createServer((request, response) => {
    const { url = '' } = request;
    asked.push(url);
    if (url === '/feed') response.writeHead(200, { 'Content-Type': 'application/rss+xml' }).end(feed());
    else if (url === '/robots.txt') response.writeHead(404).end();
    else response.writeHead(200, { 'Content-Type': 'text/html' }).end(townPage(`Town of ${url.slice(1)}`));
  });
  return new Promise((resolve) => {
    server.listen(port, '127.0.0.1', () => {
      ({ port } = server.address() as AddressInfo);
      resolve();
    });
  });
}

function hangUp(): Promise<unknown> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(resolve));
}

test.beforeEach(async () => {
  port = 0;
  asked.length = 0;
  stories = [
    { id: 2, title: 'Ferry sails again' },
    { id: 1, title: 'Bridge to be mended' },
  ];
  await listen();
});
test.afterEach(hangUp);

/** Sends the window a call; the journey's own way to allow this computer and to look at the library. */
function call(page: Page, name: string, request: object): Promise<unknown> {
  return page.evaluate(
    async ([called, text]) => {
      const { dateline } = globalThis as unknown as {
        readonly dateline: { call(name: string, request: string): Promise<string> };
      };
      const answer = JSON.parse(await dateline.call(called, text)) as { ok: boolean; value: unknown };
      if (!answer.ok) throw new Error(JSON.stringify(answer));
      return answer.value;
    },
    [name, JSON.stringify(request)] as const,
  );
}

async function articles(page: Page): Promise<number> {
  const list = await call(page, 'library.list', { query: '', offset: 0, limit: 1 });
  return (list as { readonly total: number }).total;
}

async function expectArticles(page: Page, count: number): Promise<void> {
  await expect.poll(() => articles(page), { timeout: 60_000 }).toBe(count);
}

async function addMenu(page: Page, item: string): Promise<void> {
  await page.getByRole('button', { name: 'Add articles' }).click();
  await page.getByRole('menuitem', { name: item }).click();
}

test('everything comes in, whatever happens on the way', async ({ journey }) => {
  test.setTimeout(300_000);
  const { saveFolder } = journey;
  const put = (name: string, content: string | Uint8Array): string => {
    const path = join(saveFolder, name);
    writeFileSync(path, content);
    return path;
  };
  const { page, quit } = await journey.start();
  const imports = page.getByRole('dialog', { name: 'Imports' });
  page.setDefaultTimeout(30_000);
  const search = page.getByRole('searchbox', { name: 'Search the library' });
  await call(page, 'network.allow', { host: `127.0.0.1:${port}` });

  await test.step('one of every kind', async () => {
    const paths = Object.entries(ONE_OF_EVERY_KIND).map(([name, content]) => put(name, content));
    await page.locator('input.files').setInputFiles(paths);
    await expectArticles(page, 16);
    await page.keyboard.press('Control+j');
    const job = imports.getByRole('article', { name: `${paths.length} files` });
    await expect(job).toContainText('16 imported');
    await expect(job).not.toContainText('failed');
    await page.keyboard.press('Escape');
    // Whatever its kind, it can be read.
    for (const town of ['Adaham', 'Ottham', 'Ilham', 'Nelham', 'إصلاح الجسر القديم']) {
      await search.fill(town);
      await page.getByRole('option', { name: town }).first().click();
      await expectArticle(page, new RegExp(town));
    }
    await search.fill('');
  });

  await test.step('a list of feeds', async () => {
    const list = `<opml version="2.0"><body><outline text="The Post" xmlUrl="http://127.0.0.1:${port}/feed"/></body></opml>`;
    await page.locator('input.files').setInputFiles(put('feeds.opml', list));
    await expect.poll(() => call(page, 'feeds.list', {})).toMatchObject({ feeds: [{ title: 'The Post' }] });
  });

  await test.step('an address', async () => {
    await addMenu(page, 'Addresses…');
    const dialog = page.getByRole('dialog', { name: 'Add addresses' });
    await dialog.getByRole('textbox').fill(`http://127.0.0.1:${port}/address`);
    await dialog.getByRole('button', { name: 'Fetch', exact: true }).click();
    await expectArticle(page, /Town of address/);
    await expectArticles(page, 17);
  });

  await test.step('a paste', async () => {
    await addMenu(page, 'Pasted text…');
    const dialog = page.getByRole('dialog', { name: 'Paste an article' });
    await dialog.getByRole('textbox').fill(townText('Pasteham'));
    await dialog.getByRole('button').last().click();
    await expectArticle(page, /Pasteham/);
    await expectArticles(page, 18);
  });

  let kept = 0;
  await test.step('a folder cancelled half-way', async () => {
    const folder = join(saveFolder, 'towns');
    mkdirSync(folder);
    for (let number = 0; number < 300; number += 1)
      writeFileSync(join(folder, `town-${number}.html`), townPage(`Village ${number}`));
    await page.locator('input.folder').setInputFiles(folder);
    await page.keyboard.press('Control+j');
    const job = imports.getByRole('article', { name: 'towns' });
    await expect(job).toContainText(/[1-9]\d imported/, { timeout: 60_000 });
    await job.getByRole('button', { name: 'Cancel: towns' }).click();
    await expect(job).toContainText('Cancelled');
    await expect(job).not.toContainText(' left');
    await expect(job).not.toContainText('failed');
    const text = (await job.textContent()) ?? '';
    kept = Number(/(\d+) imported/.exec(text)?.[1]);
    expect(kept + Number(/(\d+) cancelled/.exec(text)?.[1])).toBe(300);
    expect(kept).toBeLessThan(300);
    // Nothing is half there: what was told is what the library has, and nothing was put aside.
    await expectArticles(page, 18 + kept);
    expect(await call(page, 'aside.list', { offset: 0, limit: 9 })).toMatchObject({ total: 0 });
    await page.keyboard.press('Escape');
  });

  await test.step('what failed is tried again', async () => {
    await hangUp();
    await addMenu(page, 'Addresses…');
    const dialog = page.getByRole('dialog', { name: 'Add addresses' });
    await dialog.getByRole('textbox').fill(`http://127.0.0.1:${port}/later`);
    await dialog.getByRole('button', { name: 'Fetch', exact: true }).click();
    await expect(page.getByText(/127\.0\.0\.1/).first()).toBeVisible();
    await page.keyboard.press('Control+j');
    const job = imports.getByRole('article', { name: `http://127.0.0.1:${port}/later` });
    await expect(job).toContainText('1 failed');
    await listen();
    await job.getByRole('button', { name: 'Try it again' }).click();
    await expectArticles(page, 19 + kept);
    await page.keyboard.press('Escape');
  });

  const items = page.getByRole('list', { name: /^Items of/ });
  const update = () => page.getByRole('button', { name: 'Update this feed' }).click();
  await test.step('a feed that changes', async () => {
    await page.getByRole('button', { name: /^Feeds/ }).click();
    await page.getByRole('button', { name: /^The Post/ }).click();
    await update();
    await expect(items.getByRole('listitem')).toHaveCount(2);
    // One is new, one has another title, one is gone.
    stories = [
      { id: 3, title: 'Harbour closes' },
      { id: 2, title: 'Ferry sails on Sundays only' },
    ];
    await update();
    await expect(items.getByRole('listitem')).toHaveCount(3);
    await expect(items.getByRole('listitem').nth(0)).toContainText('Harbour closes');
    await expect(items.getByRole('listitem').nth(1)).toContainText('Ferry sails on Sundays only');
    await expect(items.getByRole('listitem').nth(2)).toContainText('Bridge to be mended');
    await expect(items).not.toContainText('Ferry sails again');
    await items.getByRole('button', { name: /^Unread: Harbour closes/ }).click();
    await expectArticle(page, /Town of story/);
    await expectArticles(page, 20 + kept);
  });

  await test.step('the network goes and comes back', async () => {
    await hangUp();
    await update();
    await expect(page.locator('.failure')).toContainText('127.0.0.1');
    await expect(items.getByRole('listitem')).toHaveCount(3);
    await items.getByRole('button', { name: /^(?:Unread: )?Ferry sails on Sundays/ }).click();
    await expect(page.getByText(/127\.0\.0\.1/).last()).toBeVisible();
    await expectArticles(page, 20 + kept);
    stories = [{ id: 4, title: 'Lights are back' }, ...stories];
    await listen();
    await update();
    await expect(items.getByRole('listitem')).toHaveCount(4);
    await expect(page.locator('.failure')).toBeHidden();
    await items.getByRole('button', { name: /^(?:Unread: )?Ferry sails on Sundays/ }).click();
    await expectArticles(page, 21 + kept);
  });

  await test.step('all of it is there after a restart, and nobody is asked', async () => {
    await quit();
    const before = asked.length;
    const again = await journey.start();
    await expectArticles(again.page, 21 + kept);
    expect(asked).toHaveLength(before);
  });
});
