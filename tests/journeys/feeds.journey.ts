/**
 * Feeds in the real window: a site of this computer is found, subscribed to and read; its feed
 * changes, fails, disappears with the network and comes back.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import { createInventedSite } from '../main/feeds/invented-site.ts';
import { expect, test } from './fixtures.ts';
import { expectArticle } from './window.ts';

const site = createInventedSite('Brennick Herald');
let server: Server;
let port = 0;

function listen(): Promise<void> {
  server = createServer(site.listener);
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
  site.items = ['Bridge', 'اتفاق على مياه النهر'];
  await listen();
});
test.afterEach(hangUp);

/** The site is of this computer: the analyst allows it first. */
async function allow(page: Page): Promise<void> {
  const answer = await page.evaluate(
    (request) => {
      const { dateline } = globalThis as unknown as {
        readonly dateline: { call(name: string, request: string): Promise<string> };
      };
      return dateline.call('network.allow', request);
    },
    JSON.stringify({ host: `127.0.0.1:${port}` }),
  );
  expect(answer).toContain('"ok":true');
}

async function subscribe(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Add articles' }).click();
  await page.getByRole('menuitem', { name: 'A feed…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Add a feed' });
  await dialog.getByRole('textbox').fill(`http://127.0.0.1:${port}/`);
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('radio', { name: 'Brennick Herald news' })).toBeChecked();
  await dialog.getByRole('button', { name: 'Subscribe' }).click();
  await expect(dialog).toBeHidden();
}

const update = (page: Page) => page.getByRole('button', { name: 'Update this feed' }).click();

test('a feed is followed through change, failure and a lost network', async ({ journey }) => {
  const { page, quit } = await journey.start();
  await allow(page);
  await subscribe(page);
  const items = page.getByRole('list', { name: /^Items of/ });
  await expect(items.getByRole('listitem')).toHaveCount(2);
  await expect(page.getByRole('button', { name: 'Feeds, 2 unread items' })).toBeVisible();

  // An item becomes an article and counts as read.
  await items.getByRole('button', { name: /^Unread: Bridge/ }).click();
  await expectArticle(page, /Bridge/);
  await expect(page.getByRole('button', { name: 'Feeds, 1 unread item' })).toBeVisible();

  site.items = ['Ferry', ...site.items];
  await update(page);
  await expect(items.getByRole('listitem').first()).toContainText('Ferry');

  site.mood = 'error';
  await update(page);
  await expect(page.locator('.failure')).toContainText('127.0.0.1');
  await expect(items.getByRole('listitem')).toHaveCount(3);

  // The network goes and comes back.
  await hangUp();
  await update(page);
  await expect(page.locator('.failure')).toContainText(/127\.0\.0\.1/);
  site.mood = 'well';
  site.items = ['Harbour', ...site.items];
  await listen();
  await update(page);
  await expect(items.getByRole('listitem')).toHaveCount(4);
  await expect(page.locator('.failure')).toBeHidden();

  // All read, and taken back.
  await page.getByRole('button', { name: 'Mark all read' }).click();
  await expect(page.getByRole('button', { name: 'Feeds', exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('button', { name: 'Feeds, 3 unread items' })).toBeVisible();
  await quit();

  // It is there after a restart, and nobody was asked meanwhile.
  const asked = site.asked.length;
  const again = await journey.start();
  await again.page.getByRole('button', { name: 'Feeds, 3 unread items' }).click();
  await again.page.getByRole('button', { name: /^Brennick Herald/ }).click();
  const kept = again.page.getByRole('list', { name: /^Items of/ }).getByRole('listitem');
  await expect(kept).toHaveCount(4);
  expect(site.asked).toHaveLength(asked);

  // Unsubscribed, with undo.
  await again.page.getByRole('button', { name: 'Unsubscribe' }).click();
  await expect(again.page.getByText('Follow the news as it comes')).toBeVisible();
  await again.page.getByRole('button', { name: 'Undo' }).click();
  await expect(kept).toHaveCount(4);
});

test('a subscription list goes in and out', async ({ journey }) => {
  const { page } = await journey.start();
  await allow(page);
  await page.getByRole('button', { name: 'Feeds', exact: true }).click();
  const list = join(journey.dataFolder, 'mine.opml');
  writeFileSync(
    list,
    `<opml version="2.0"><body><outline text="North"><outline text="Herald" xmlUrl="http://127.0.0.1:${port}/feed"/></outline></body></opml>`,
  );
  await page.locator('dl-feeds input[type=file]').setInputFiles(list);
  await expect(page.getByRole('button', { name: /^Herald/ })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'North' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Feeds, 2 unread items' })).toBeVisible();
  await page.getByRole('button', { name: 'Save as a subscription list (OPML)' }).click();
  const saved = page.getByText(/Saved as .*\.opml/);
  await expect(saved).toBeVisible();
  const text = readFileSync(join(journey.saveFolder, 'Dateline feeds.opml'), 'utf8');
  expect(text).toContain('<opml version="2.0">');
  expect(text).toContain(`xmlUrl="http://127.0.0.1:${port}/feed"`);
  expect(text).toContain('text="North"');
});
