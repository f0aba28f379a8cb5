/** Articles by other ways: paste, the picker, a second start, bad files among good ones. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './fixtures.ts';
import { articleText, expectArticle, SAMPLES } from './window.ts';

test('bad files among good ones are named, and the rest goes on', async ({ journey }) => {
  const empty = join(journey.saveFolder, 'nothing-inside.txt');
  writeFileSync(empty, '');
  const { page } = await journey.start(
    empty,
    join(SAMPLES, 'pemba-ferry.en.html'),
    join(journey.saveFolder, 'not-there.html'),
  );
  const list = page.getByRole('listbox');
  await expect(list.getByRole('option')).toHaveCount(1);
  await expect(page.getByText(/nothing-inside\.txt/)).toBeVisible();
  await expect(page.getByText(/not-there\.html/)).toBeVisible();
});

test('files chosen with the picker become articles', async ({ journey }) => {
  const { page } = await journey.start();
  await page
    .locator('input.files')
    .setInputFiles([join(SAMPLES, 'pemba-ferry.en.html'), join(SAMPLES, 'retenue-de-diama.fr.txt')]);
  await expect(page.getByRole('listbox').getByRole('option')).toHaveCount(2);
});

test('a second start hands its file to the open window', async ({ journey }) => {
  const app = await journey.start(join(SAMPLES, 'pemba-ferry.en.html'));
  await expectArticle(app.page, /Ferry/);
  await app.startAgain(join(SAMPLES, 'retenue-de-diama.fr.txt'));
  await expect(app.page.getByRole('listbox').getByRole('option')).toHaveCount(2);
  await expect(articleText(app.page)).toHaveAttribute('lang', 'fr');
});

test('markup from outside stays text, whatever it tries', async ({ journey }) => {
  const hostile = join(journey.saveFolder, 'hostile.html');
  writeFileSync(
    hostile,
    `<!doctype html><title>Hostile page</title><article><h1>Hostile page about a long story</h1>
     <p>The minister said “<img src=x onerror="document.title='owned'"><script>document.title='owned'</script>we will see” on Monday in Geneva, and nobody objected to it.</p>
     <p>A second paragraph with <a href="javascript:document.title='owned'">a link</a> and <iframe srcdoc="<script>parent.document.title='owned'</script>"></iframe> more words to read.</p>
     <p style="background:url(https://example.org/leak)">A third one, so that the page counts as an article with some text in it, and more.</p></article>`,
  );
  const app = await journey.start(hostile);
  const requests: string[] = [];
  app.page.on('request', (request) => requests.push(request.url()));
  await expectArticle(app.page, /Hostile page/);
  await expect(articleText(app.page)).toContainText('we will see');
  await app.page.waitForTimeout(500);
  expect(await app.page.title()).not.toContain('owned');
  expect(await articleText(app.page).locator('a, iframe, img, script').count()).toBe(0);
  const origin = new URL(app.page.url()).protocol;
  expect(requests.filter((address) => new URL(address).protocol !== origin)).toEqual([]);
});

test('the page that crashes comes back with its article', async ({ journey }) => {
  test.skip(
    test.info().project.metadata['shell'] === 'electron',
    'Electron reloads the page in place; its wiring test covers it',
  );
  const { page, messages } = await journey.start(join(SAMPLES, 'pemba-ferry.en.html'));
  await expectArticle(page, /Ferry/);
  await page.goto('chrome://crash').catch(() => undefined);
  await expect.poll(messages, { timeout: 20_000 }).toContain('opens its window again');
});

test('the browser that dies comes back with its window', async ({ journey }) => {
  test.skip(
    test.info().project.metadata['shell'] === 'electron',
    'Electron’s window is part of the process itself',
  );
  const { page, messages } = await journey.start(join(SAMPLES, 'pemba-ferry.en.html'));
  await expectArticle(page, /Ferry/);
  const session = await page.context().browser()?.newBrowserCDPSession();
  await session?.send('Browser.crash').catch(() => undefined);
  await expect.poll(messages, { timeout: 20_000 }).toContain('opens its window again');
});
