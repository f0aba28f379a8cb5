/** A whole visit: an article in, its briefing on screen, a private note, a power cut, a PDF out. */
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './fixtures.ts';
import {
  articleText,
  bytesOfPdf,
  expectArticle,
  exportPdf,
  openTab,
  SAMPLES,
  spellings,
  textOfPdf,
  writeNote,
} from './window.ts';

const SAMPLE = join(SAMPLES, 'pemba-ferry.en.html');
const TITLE = /Ferry between Mombasa and Pemba/;
/** A word that is nowhere in the article. */
const SECRET = 'Quillfeather';

test('an article in, a note, a kill, a start, a PDF without the note', async ({ journey }) => {
  const first = await journey.start(SAMPLE);
  await expectArticle(first.page, TITLE);
  await expect(articleText(first.page)).toContainText('Halima Mwakio');

  await test.step('the briefing names who said what', async () => {
    await openTab(first.page, 'Quotes');
    const quotes = first.page.getByRole('tabpanel', { name: 'Quotes' });
    await expect(quotes.getByText('Halima Mwakio').first()).toBeVisible();
    await openTab(first.page, 'Timeline');
    await expect(first.page.getByRole('tabpanel', { name: 'Timeline' })).toContainText('2024');
    await openTab(first.page, 'Names');
    await expect(first.page.getByRole('tabpanel', { name: 'Names' })).toContainText('Halima Mwakio');
  });

  await test.step('a note that says it is saved survives a power cut', async () => {
    await writeNote(first.page, `${SECRET} says the pier is not safe.`);
    await first.kill();
  });

  const second = await journey.start();
  await test.step('everything is where it was', async () => {
    await expectArticle(second.page, TITLE);
    await openTab(second.page, 'Notes');
    await expect(second.page.getByRole('textbox', { name: 'Note', exact: true })).toHaveValue(
      `${SECRET} says the pier is not safe.`,
    );
  });

  await test.step('a PDF leaves without the note', async () => {
    const path = await exportPdf(second.page, journey.saveFolder, false);
    const text = textOfPdf(path);
    expect(text).toContain('Halima Mwakio');
    expect(text).not.toContain(SECRET);
    const bytes = bytesOfPdf(path);
    for (const spelling of spellings(SECRET)) expect(bytes).not.toContain(spelling);
  });

  await test.step('and with it where the reader ticks it in', async () => {
    const path = await exportPdf(second.page, journey.saveFolder, true);
    expect(textOfPdf(path)).toContain(SECRET);
  });

  await test.step('the note is in no log and in no file but the library', async () => {
    expect(first.messages() + second.messages()).not.toContain(SECRET);
    await second.quit();
    const files = readdirSync(journey.dataFolder, { recursive: true, withFileTypes: true }).filter((entry) =>
      entry.isFile(),
    );
    const holding = files.filter((entry) => {
      const bytes = readFileSync(join(entry.parentPath, entry.name)).toString('latin1');
      return spellings(SECRET).some((spelling) => bytes.includes(spelling));
    });
    expect(holding.map((entry) => entry.name)).toEqual(['library.sqlite']);
  });
});

test('settings are kept, and broken ones are set aside', async ({ journey }) => {
  const first = await journey.start(SAMPLE);
  await expectArticle(first.page, TITLE);
  await first.page.getByRole('button', { name: 'Settings' }).click();
  const dialog = first.page.getByRole('dialog', { name: 'Settings' });
  await dialog.getByText('Dark', { exact: true }).click();
  await expect(first.page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await first.quit();

  const second = await journey.start();
  await expectArticle(second.page, TITLE);
  await expect(second.page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await second.quit();

  writeFileSync(join(journey.dataFolder, 'settings.json'), '{"theme": "da');
  rmSync(join(journey.dataFolder, 'settings.json.bak'), { force: true });
  const third = await journey.start();
  await expect(third.page.getByText(/settings file was damaged/)).toBeVisible();
  expect(readdirSync(journey.dataFolder).filter((name) => name.startsWith('settings.broken-'))).toHaveLength(
    1,
  );
});
