/** The analyst knows better: a speaker corrected by keyboard is in the text, on disk and in the PDF. */
import { join } from 'node:path';
import { expect, test } from './fixtures.ts';
import { expectArticle, exportPdf, openTab, SAMPLES, textOfPdf } from './window.ts';

const SAMPLE = join(SAMPLES, 'pemba-ferry.en.html');
const TITLE = /Ferry between Mombasa and Pemba/;
const NAME = 'Halima Mwakio-Juma';

test('a speaker corrected by keyboard survives a kill, is printed, and is taken back', async ({
  journey,
}) => {
  const first = await journey.start(SAMPLE);
  await expectArticle(first.page, TITLE);
  await openTab(first.page, 'Quotes');
  const quotes = first.page.getByRole('tabpanel', { name: 'Quotes' });
  await test.step('from the item to its pencil, into the form, and saved', async () => {
    await quotes
      .getByRole('region', { name: /Halima Mwakio/ })
      .getByTitle('Show in the text')
      .first()
      .focus();
    await first.page.keyboard.press('Enter');
    await first.page.keyboard.press('Tab');
    await expect(
      quotes.getByRole('button', { name: 'Correct this quotation' }).and(first.page.locator(':focus')),
    ).toBeVisible();
    await first.page.keyboard.press('Enter');
    await expect(quotes.getByRole('combobox', { name: 'Speaker' })).toBeFocused();
    await first.page.keyboard.type(NAME);
    await first.page.keyboard.press('Enter');
    await expect(quotes.getByRole('region', { name: new RegExp(NAME) })).toBeVisible();
    await expect(first.page.getByText('The speaker was corrected.')).toBeVisible();
  });
  await first.kill();

  const second = await journey.start();
  await expectArticle(second.page, TITLE);
  await openTab(second.page, 'Quotes');
  const again = second.page.getByRole('tabpanel', { name: 'Quotes' });
  await expect(again.getByText('corrected').first()).toBeVisible();
  const text = textOfPdf(await exportPdf(second.page, journey.saveFolder, false));
  expect(text).toContain(NAME);
  expect(text).toContain('Corrected by hand');

  await again.getByRole('button', { name: 'Use what was read' }).first().click();
  await expect(again.getByRole('region', { name: new RegExp(NAME) })).toBeHidden();
  expect(first.messages() + second.messages()).not.toContain(NAME);
});
