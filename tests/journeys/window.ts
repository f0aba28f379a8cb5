/** What journeys do in the window, by the roles and names a reader meets. */
import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Locator, type Page } from 'playwright/test';

export const SAMPLES = join(import.meta.dirname, '..', '..', 'assets', 'samples');

/** The article's text, which takes the reading keys. */
export function articleText(page: Page): Locator {
  return page.getByRole('article', { name: 'Article text' });
}

/** Waits until an article with this title is on screen. */
export async function expectArticle(page: Page, title: RegExp): Promise<void> {
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
}

/** Selects the sentence at the reading position and writes a note on it, all by keyboard; returns once it is on disk. */
export async function writeNote(page: Page, note: string): Promise<void> {
  await articleText(page).focus();
  await page.keyboard.press('s');
  await expect(page.getByRole('toolbar', { name: 'Mark the selection' })).toBeVisible();
  await page.keyboard.press('n');
  const field = page.getByRole('textbox', { name: 'Note', exact: true });
  await expect(field).toBeFocused();
  await page.keyboard.type(note, { delay: 5 });
  await expectSaved(page);
}

export async function expectSaved(page: Page): Promise<void> {
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
}

export async function openTab(page: Page, name: 'Quotes' | 'Timeline' | 'Names' | 'Notes'): Promise<void> {
  await page.getByRole('tab', { name }).click();
  await expect(page.getByRole('tab', { name })).toHaveAttribute('aria-selected', 'true');
}

/** Exports the open article and answers with the file's path. */
export async function exportPdf(page: Page, saveFolder: string, notes: boolean): Promise<string> {
  const before = new Set(readdirSync(saveFolder));
  await page.getByRole('button', { name: 'Export PDF' }).click();
  const dialog = page.getByRole('dialog', { name: 'Export as PDF' });
  const include = dialog.getByRole('checkbox', { name: 'Include my private notes' });
  await expect(include).not.toBeChecked();
  if (notes) await include.check();
  await dialog.getByRole('button', { name: 'Export', exact: true }).click();
  await expect(dialog.getByText('Exported')).toBeVisible({ timeout: 30_000 });
  await dialog.getByRole('button', { name: 'Close' }).last().click();
  await expect(dialog).toBeHidden();
  const added = readdirSync(saveFolder).filter((name) => !before.has(name));
  expect(added).toHaveLength(1);
  return join(saveFolder, added[0] ?? '');
}

/** The text that a reader of the PDF sees. */
export function textOfPdf(path: string): string {
  return execFileSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' });
}

/** Everything in the PDF: streams unpacked, attachments, metadata, unreferenced objects. */
export function bytesOfPdf(path: string): string {
  const plain = execFileSync(
    'qpdf',
    ['--qdf', '--preserve-unreferenced', '--object-streams=disable', '--stream-data=uncompress', path, '-'],
    { encoding: 'latin1', maxBuffer: 512 * 1024 * 1024 },
  );
  return (
    plain +
    execFileSync('pdfinfo', ['-meta', path], { encoding: 'latin1' }) +
    execFileSync('pdfinfo', [path], { encoding: 'latin1' })
  );
}

/** The ways a text can be written inside a PDF: as it is, in UTF-16, and either in hexadecimal. */
export function spellings(text: string): readonly string[] {
  const utf16 = Buffer.from(text, 'utf16le').swap16();
  const plain = Buffer.from(text, 'utf8');
  return [
    plain.toString('latin1'),
    utf16.toString('latin1'),
    plain.toString('hex'),
    utf16.toString('hex'),
    plain.toString('hex').toUpperCase(),
    utf16.toString('hex').toUpperCase(),
  ];
}
