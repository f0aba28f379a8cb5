/** The window by keyboard alone, from right to left, and under axe in both themes. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright/test';
import { expect, test } from './fixtures.ts';
import { articleText, expectArticle, expectSaved, openTab, SAMPLES } from './window.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds wrong, one line for each element. */
async function findings(page: Page): Promise<readonly string[]> {
  // Evaluated, not added as a script: the page's policy lets no script in.
  await page.evaluate(AXE);
  const results = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run(): Promise<AxeResults> } };
    return axe.run();
  });
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')}: ${node.any[0]?.message ?? ''}`),
  );
}

test('axe finds nothing, light and dark, in any view', async ({ journey }) => {
  const { page } = await journey.start(join(SAMPLES, 'pemba-ferry.en.html'));
  await expectArticle(page, /Ferry/);
  for (const theme of ['Light', 'Dark'] as const) {
    await page.getByRole('button', { name: 'Settings' }).click();
    const dialog = page.getByRole('dialog', { name: 'Settings' });
    await dialog.getByText(theme, { exact: true }).click();
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme.toLowerCase());
    expect(await findings(page), `settings, ${theme}`).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    for (const tab of ['Quotes', 'Timeline', 'Names', 'Notes'] as const) {
      await openTab(page, tab);
      expect(await findings(page), `${tab}, ${theme}`).toEqual([]);
    }
  }
});

test('a note is written, and a PDF exported, without a mouse', async ({ journey }) => {
  const { page } = await journey.start(join(SAMPLES, 'pemba-ferry.en.html'));
  await expectArticle(page, /Ferry/);

  await test.step('F6 walks through the panes', async () => {
    const panes = new Set<string>();
    for (let count = 0; count < 4; count += 1) {
      await page.keyboard.press('F6');
      panes.add(await page.evaluate(paneOfFocus));
    }
    expect([...panes].toSorted()).toEqual(['Article', 'Insights', 'Library']);
  });

  await test.step('J goes to a quotation, S selects its sentence, N writes a note', async () => {
    while ((await page.evaluate(paneOfFocus)) !== 'Article') await page.keyboard.press('F6');
    await articleText(page).press('j');
    await page.keyboard.press('s');
    await expect(page.getByRole('toolbar', { name: 'Mark the selection' })).toBeVisible();
    await page.keyboard.press('n');
    await expect(page.getByRole('textbox', { name: 'Note', exact: true })).toBeFocused();
    await page.keyboard.type('by keyboard');
    await expectSaved(page);
  });

  await test.step('Ctrl+E exports', async () => {
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+e');
    await expect(page.getByRole('dialog', { name: 'Export as PDF' })).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(page.getByText('Exported')).toBeVisible({ timeout: 30_000 });
  });
});

test('an article is pasted, and joined with another, without a mouse', async ({ journey }) => {
  const { page } = await journey.start(join(SAMPLES, 'pemba-ferry.en.html'));
  await expectArticle(page, /Ferry/);

  await test.step('Ctrl+Enter imports what was pasted', async () => {
    await page.getByRole('button', { name: 'Add articles' }).focus();
    for (const key of ['Enter', 'ArrowDown', 'ArrowDown', 'Enter']) await page.keyboard.press(key);
    await expect(page.getByRole('textbox', { name: 'Text of the article' })).toBeFocused();
    await page.keyboard.insertText(
      'Harbour reopens after storm\n\nBRENNICK, 3 March 2026 - The harbour reopened on Tuesday.\n',
    );
    await page.keyboard.press('Control+Enter');
    await expectArticle(page, /Harbour reopens/);
  });

  await test.step('Ctrl+Space marks, Escape leaves the joined timeline for the article', async () => {
    await page.keyboard.press('/');
    for (const key of ['Escape', 'ArrowDown', 'Home', 'Control+ ', 'ArrowDown', 'Control+ '])
      await page.keyboard.press(key);
    await page.getByRole('button', { name: 'Joined timeline' }).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: 'Timeline of 2 articles' })).toBeVisible();
    await page.keyboard.press('Escape');
    await expectArticle(page, /Harbour reopens/);
    await expect.poll(() => page.evaluate(paneOfFocus)).toBe('Article');
  });
});

test('an Urdu article reads from right to left, and its interface does not', async ({ journey }) => {
  const { page } = await journey.start(join(SAMPLES, 'glacier-lake.ur.md'));
  const heading = page.getByRole('main').getByRole('heading', { level: 1 });
  await expect(heading).toBeVisible();
  await expect(articleText(page)).toHaveCSS('direction', 'rtl');
  await expect(heading).toHaveCSS('direction', 'rtl');
  await expect(page.locator('html')).toHaveCSS('direction', 'ltr');
  // The first line of a right-to-left paragraph begins at the right edge of the text.
  const paragraph = articleText(page).locator('p').first();
  const gap = await paragraph.evaluate((element) => {
    const range = document.createRange();
    range.selectNodeContents(element);
    // A number in the first line makes several boxes of it.
    const boxes = [...range.getClientRects()];
    const top = Math.min(...boxes.map((box) => box.top));
    const edge = Math.max(...boxes.filter((box) => box.top - top < 8).map((box) => box.right));
    return Math.abs(element.getBoundingClientRect().right - edge);
  });
  expect(gap).toBeLessThan(2);
  await openTab(page, 'Quotes');
  expect(await findings(page)).toEqual([]);
});

/** Runs in the page: the name of the pane that has the focus. */
function paneOfFocus(): string {
  let element: Element | null = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  for (
    let node: Node | null = element;
    node !== null;
    node = node.parentNode ?? (node instanceof ShadowRoot ? node.host : null)
  ) {
    if (node instanceof Element && /^(?:nav|main|aside)$/i.test(node.tagName))
      return node.getAttribute('aria-label') ?? '';
  }
  return '';
}
