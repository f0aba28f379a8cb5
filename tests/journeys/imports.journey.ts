/** Imports as jobs: one of every kind, a folder cancelled half-way, what failed tried again, a page loaded anew. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import type { Bridge } from '../../src/contract/bridge.ts';
import { png } from '../main/pictures/sample-pictures.ts';
import { expect, test } from './fixtures.ts';
import { expectArticle, SAMPLES } from './window.ts';

/** An invented report about one of many rivers. */
function report(number: number): string {
  return `Water of the ${number}. canal is shared anew

By Lena Marsh

BRENNICK, 9 March 2026 - The towns along the ${number}. canal agreed on Monday to share its water by turns.

"No town will go dry while another floods its meadows," said Tomas Reed, the mayor of Brennick. He added that gate ${number} would open on Friday.
`;
}

function mail(number: number): string {
  return `From: Water desk <desk@example.org>
To: reader@example.org
Subject: The ${number}. canal
Date: Mon, 9 Mar 2026 10:00:00 +0000
Content-Type: text/plain; charset=utf-8

${report(number)}`;
}

function folderOf(parent: string, count: number): string {
  const folder = join(parent, 'canals');
  mkdirSync(folder);
  for (let number = 0; number < count; number += 1)
    writeFileSync(join(folder, `canal-${String(number).padStart(4, '0')}.txt`), report(number));
  return folder;
}

/** Opens the list of imports by its key. */
async function openImports(page: Page): Promise<void> {
  await page.keyboard.press('Control+j');
  await expect(page.getByRole('dialog', { name: 'Imports' })).toBeVisible();
}

const rows = (page: Page) => page.getByRole('listbox').getByRole('option');

test('one of every kind comes in, and the list says what became of each', async ({ journey }) => {
  const { saveFolder } = journey;
  const files = {
    'a.txt': report(1),
    'b.html': `<!doctype html><title>The second canal</title><article><h1>The second canal</h1><p>${report(2).replaceAll('\n\n', '</p><p>')}</p></article>`,
    'c.md': `# The third canal\n\n${report(3)}`,
    'd.eml': mail(4),
    'e.mbox': [5, 6]
      .map((number) => `From desk@example.org Mon Mar  9 10:00:00 2026\n${mail(number)}`)
      .join('\n'),
    'f.json': JSON.stringify({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: 'The seventh canal',
      articleBody: report(7),
    }),
    'g.rtf': `{\\rtf1\\ansi ${report(8).replaceAll('\n\n', '\\par\n')}}`,
    'h.txt': '',
  };
  const paths = Object.entries(files).map(([name, text]) => {
    const path = join(saveFolder, name);
    writeFileSync(path, text);
    return path;
  });
  const { page } = await journey.start();
  await page.locator('input.files').setInputFiles(paths);
  await expect(rows(page)).toHaveCount(8, { timeout: 30_000 });
  await openImports(page);
  const job = page.getByRole('article', { name: '8 files' });
  await expect(job).toContainText('8 imported');
  await expect(job).toContainText('1 failed');
  await job.getByRole('button', { name: '9 items' }).click();
  await expect(job.getByRole('listitem').filter({ hasText: 'h.txt' })).toContainText('is empty');
  await expect(job.getByRole('listitem').filter({ hasText: 'e.mbox' }).first()).toContainText('opened');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog', { name: 'Imports' })).toBeHidden();
  // The same bytes again: they are there already.
  await page.locator('input.files').setInputFiles(paths.slice(0, 1));
  await expect(page.getByText(/was already in the library/)).toBeVisible();
  await expect(rows(page)).toHaveCount(8);
});

test('the menu of what can be added is walked by keys, and a paste comes in', async ({ journey }) => {
  const { page } = await journey.start();
  await page.getByRole('button', { name: 'Add articles' }).focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('menuitem', { name: 'Files…' })).toBeFocused();
  await page.keyboard.press('p');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Paste an article' });
  await dialog.getByRole('textbox').fill(report(9));
  await dialog.getByRole('button').last().click();
  await expectArticle(page, /9\. canal/);
});

test('a folder cancelled half-way keeps what came in, and the window answers meanwhile', async ({
  journey,
}) => {
  const folder = folderOf(journey.saveFolder, 400);
  const { page } = await journey.start();
  await page.locator('input.folder').setInputFiles(folder);
  await openImports(page);
  const job = page.getByRole('article', { name: 'canals' });
  await expect(job).toContainText(/[1-9]\d+ imported/, { timeout: 60_000 });
  await job.getByRole('button', { name: 'Pause: canals' }).click();
  await expect(job).toContainText('Paused');
  await job.getByRole('button', { name: 'Resume: canals' }).click();
  await job.getByRole('button', { name: 'Cancel: canals' }).click();
  await expect(job).toContainText('Cancelled');
  await expect(job).not.toContainText(' left');
  const text = (await job.textContent()) ?? '';
  const [done = 0, cancelled = 0] = [/(\d+) imported/, /(\d+) cancelled/].map((count) =>
    Number(count.exec(text)?.[1]),
  );
  expect(done + cancelled).toBe(400);
  expect(cancelled).toBeGreaterThan(0);
  await expect(page.getByText(`${done} articles`, { exact: true })).toBeVisible();
});

test('what failed comes in when it is tried again', async ({ journey }) => {
  const late = join(journey.saveFolder, 'late.txt');
  const { page } = await journey.start(join(SAMPLES, 'pemba-ferry.en.html'), late);
  await expectArticle(page, /Ferry/);
  await openImports(page);
  await expect(page.getByText(/late\.txt” was not imported: the file is not there/).first()).toBeVisible();
  writeFileSync(late, report(10));
  await page.getByRole('button', { name: 'Try it again' }).click();
  await expect(rows(page)).toHaveCount(2, { timeout: 20_000 });
});

test('an address of this computer is refused until it is allowed, then fetched by another try', async ({
  journey,
}) => {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    if (request.url !== '/canal') response.writeHead(404).end();
    else response.writeHead(200, { 'Content-Type': 'text/plain; charset=utf-8' }).end(report(11));
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  try {
    const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
    const { page } = await journey.start();
    await page.getByRole('button', { name: 'Add articles' }).click();
    await page.getByRole('menuitem', { name: 'Addresses…' }).click();
    const dialog = page.getByRole('dialog', { name: 'Add addresses' });
    await dialog.getByRole('textbox').fill(`http://${host}/canal`);
    await dialog.getByRole('button', { name: 'Fetch', exact: true }).click();
    await expect(page.getByText(/allow “127\.0\.0\.1/).first()).toBeVisible();
    expect(asked).toEqual([]);
    await page.evaluate((allowed) => {
      const { dateline } = window as unknown as { dateline: Bridge };
      return dateline.call('network.allow', JSON.stringify({ host: allowed }));
    }, host);
    await openImports(page);
    await page.getByRole('button', { name: 'Try it again' }).click();
    await expect(rows(page)).toHaveCount(1, { timeout: 20_000 });
    expect(asked).toContain('/canal');
  } finally {
    server.close();
  }
});

test('a folder of saved pages comes with their pictures, and without their parts as articles', async ({
  journey,
}) => {
  const folder = join(journey.saveFolder, 'saved pages');
  mkdirSync(join(folder, 'Canal_files'), { recursive: true });
  const paragraphs = report(12).replaceAll('\n\n', '</p><p>');
  const page = `<!doctype html><title>Canal</title><article><h1>Canal</h1><figure><img src="./Canal_files/gate.png" alt="The gate"><figcaption>The gate on Sunday</figcaption></figure><p>${paragraphs}</p></article>`;
  writeFileSync(join(folder, 'Canal.html'), page);
  writeFileSync(join(folder, 'Canal_files', 'gate.png'), png(320, 90));
  writeFileSync(join(folder, 'Canal_files', 'frame.html'), `<p>${report(13)}</p>`);
  const { page: window } = await journey.start();
  await window.locator('input.folder').setInputFiles(folder);
  await expect(rows(window)).toHaveCount(1, { timeout: 30_000 });
  await expectArticle(window, /Canal/);
  const picture = window.getByRole('img', { name: 'The gate' });
  await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(320);
});

test('a page loaded anew in the middle of an import says what was not sent', async ({ journey }) => {
  const folder = folderOf(journey.saveFolder, 300);
  const { page } = await journey.start();
  await page.locator('input.folder').setInputFiles(folder);
  await expect(page.getByRole('button', { name: /Importing: [1-9]\d of/ })).toBeVisible({ timeout: 60_000 });
  await page.reload();
  await expect(page.getByText(/^Stopped: \d+ of 300 files were imported\.$/)).toBeVisible({
    timeout: 20_000,
  });
});
