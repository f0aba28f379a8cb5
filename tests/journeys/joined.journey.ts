/** Several papers tell of one accident: marked, joined on one timeline, a source opened, and handed on. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './fixtures.ts';
import { expectArticle, textOfPdf } from './window.ts';

const PAPERS = {
  'courier.txt': `Ferry Amina runs aground off Pemba

By Salma Kombo, Coast Courier
6 March 2026

WETE — The ferry Amina ran aground off Pemba on 3 March 2026 with 140 passengers aboard, the navy said.

The harbour of Wete was closed on 5 March 2026 after divers found oil in the water.
`,
  'star.html': `<!doctype html><html lang="en"><head><title>Stranded ferry leaks oil</title>
<meta property="og:site_name" content="Evening Star">
<meta property="article:published_time" content="2026-03-08"></head>
<body><article><h1>Stranded ferry leaks oil</h1>
<p>DAR ES SALAAM — The ferry Amina ran aground off Pemba on 4 March 2026 with 140 passengers aboard.</p>
<p>Nobody was hurt, the owners of the ship said. The ferry was repaired in February 2025.</p></article></body></html>
`,
  'sahil.txt': `جنوح العبارة أمينة قبالة جزيرة بيمبا

صحيفة الساحل
7 مارس 2026

زنجبار - جنحت العبارة «أمينة» قبالة سواحل جزيرة بيمبا يوم الثلاثاء 3 مارس 2026 وعلى متنها 140 راكبا.
`,
};

test('three papers are marked by keyboard, joined, read at a source and saved', async ({ journey }) => {
  const clippings = join(journey.saveFolder, '..', 'clippings');
  mkdirSync(clippings);
  const files = Object.entries(PAPERS).map(([name, text]) => {
    const path = join(clippings, name);
    writeFileSync(path, text);
    return path;
  });
  const { page } = await journey.start(...files);
  const library = page.getByRole('listbox');
  await expect(library.getByRole('option')).toHaveCount(3);

  await test.step('marked without a mouse', async () => {
    await library.focus();
    await page.keyboard.press('Home');
    for (let article = 0; article < 3; article++) {
      await page.keyboard.press('Control+Space');
      await page.keyboard.press('ArrowDown');
    }
    await expect(page.getByText('3 marked').first()).toBeVisible();
    await page.getByRole('button', { name: 'Joined timeline' }).press('Enter');
  });

  const timeline = page.getByRole('main');
  await expect(timeline.getByRole('heading', { name: 'Timeline of 3 articles' })).toBeVisible();
  const event = timeline.getByRole('listitem').filter({ hasText: 'Dates differ' });
  await expect(event).toHaveCount(1);
  await expect(event.getByRole('listitem').first()).toContainText('3 Mar 2026');
  await expect(event.getByRole('listitem').last()).toContainText('4 Mar 2026');
  await expect(event.getByRole('listitem').last().getByRole('button')).toContainText('Evening Star');

  await test.step('saved as PDF and Markdown, each with who says which', async () => {
    for (const format of ['PDF', 'Markdown']) {
      await timeline.getByRole('button', { name: `Save the timeline as ${format}` }).click();
    }
    const saved = (ending: string): string | undefined =>
      existsSync(journey.saveFolder)
        ? readdirSync(journey.saveFolder).find((name) => name.endsWith(ending))
        : undefined;
    await expect.poll(() => saved('.pdf'), { timeout: 30_000 }).toBeDefined();
    await expect.poll(() => saved('.md')).toBeDefined();
    const text = textOfPdf(join(journey.saveFolder, saved('.pdf') ?? ''));
    expect(text).toContain('Dates differ');
    expect(text).toContain('Timeline of 3 articles');
    const markdown = readFileSync(join(journey.saveFolder, saved('.md') ?? ''), 'utf8');
    expect(markdown).toContain('(happened, dates differ)');
  });

  await test.step('a source opens its article at the passage', async () => {
    await event.getByRole('listitem').last().getByRole('button').press('Enter');
    await expectArticle(page, /Stranded ferry leaks oil/);
    await expect(page.getByRole('tab', { name: 'Timeline' })).toHaveAttribute('aria-selected', 'true');
  });
});
