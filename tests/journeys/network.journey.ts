/** An address in the real window: a host of this computer is allowed, its article read with its picture, and the contact is on record. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { png } from '../main/pictures/sample-pictures.ts';
import { expect, test } from './fixtures.ts';
import { expectArticle } from './window.ts';

const PARAGRAPH =
  '<p>PORT ARDEN, 2 March 2026 - The night ferry across the sound sails again from Monday, the port said, after a winter in the yard.</p>';
const PAGE = `<!doctype html><html lang="en"><head><title>Night ferry sails again</title></head><body><article>
<h1>Night ferry sails again</h1>${PARAGRAPH}
<figure><img src="data:image/gif;base64,R0" data-src="/ferry.png" alt="The ferry at its pier"><figcaption>At the pier on Sunday</figcaption></figure>
${PARAGRAPH.replace('night', 'slow')}</article></body></html>`;

let server: Server;
let address = '';
const asked: string[] = [];

test.beforeEach(async () => {
  server = createServer((request, response) => {
    asked.push(request.url ?? '');
    if (request.url === '/a') response.writeHead(200, { 'Content-Type': 'text/html' }).end(PAGE);
    else if (request.url === '/ferry.png') response.writeHead(200).end(png(320, 90));
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  address = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  asked.length = 0;
});
test.afterEach(() => {
  server.closeAllConnections();
  server.close();
});

test('an address is read with its picture once its host is allowed', async ({ journey }) => {
  const { page } = await journey.start();
  await expect(page.getByRole('button', { name: 'Add articles' })).toBeVisible();
  await page.keyboard.press('Control+,');
  await expect(page.getByRole('dialog', { name: 'Settings' })).toBeVisible();
  const network = page.locator('dl-network-settings');
  await network.getByRole('textbox', { name: 'Host to allow' }).fill(address);
  await network.getByRole('button', { name: 'Allow', exact: true }).click();
  await expect(network.getByRole('listitem')).toHaveText([address]);
  await network.getByRole('checkbox', { name: 'Fetch pictures with articles' }).check();
  await page.keyboard.press('Escape');
  expect(asked).toEqual([]);

  await page.getByRole('button', { name: 'Add articles' }).click();
  await page.getByRole('menuitem', { name: 'Addresses…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Add addresses' });
  await dialog.getByRole('textbox').fill(`http://${address}/a`);
  await dialog.getByRole('button', { name: 'Fetch', exact: true }).click();
  await expectArticle(page, /Night ferry sails again/);
  const picture = page.getByRole('img', { name: 'The ferry at its pier' });
  await expect(picture).toBeVisible();
  await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(320);
  expect(await picture.getAttribute('src')).toMatch(/^\/images\/[0-9a-f]{64}$/);
  expect(asked.toSorted()).toEqual(['/a', '/ferry.png', '/robots.txt']);

  await page.keyboard.press('Control+,');
  await network.getByText('Hosts contacted').click();
  await expect(network.getByRole('row')).toHaveCount(2);
  await expect(network.getByRole('row').nth(1)).toContainText(address);
  await expect(network.getByRole('row').nth(1)).toContainText('pictures');
});
