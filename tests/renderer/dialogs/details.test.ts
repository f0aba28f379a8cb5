/** Every field of an article seen with its origin, corrected and taken back, by keyboard. */
import { describe, expect, test } from 'vitest';
import { ARTICLE_FIELDS, type ArticleField } from '../../../src/core/corrections/article-fields.ts';
import type { DlApp } from '../../../src/renderer/dl-app.ts';
import { expectAccessible, find, findAll, press, textOf } from '../mount.ts';
import { rest, start } from '../start-app.ts';

const dialog = (): HTMLElement =>
  find(find(document.body, 'dl-details-dialog').shadowRoot ?? document.body, 'dialog');
const row = (field: ArticleField): HTMLElement => find(dialog(), `[data-field="${field}"]`);
const typed = (): HTMLInputElement => find<HTMLInputElement>(dialog(), '.value-field');

async function open(app: DlApp): Promise<void> {
  press(document.body, 'i', { code: 'KeyI' });
  // The dialogs are loaded when the first one opens.
  await expect.poll(() => findAll(document.body, 'dl-details-dialog')).toHaveLength(1);
  await rest(app);
}

async function edit(app: DlApp, field: ArticleField, text: string): Promise<void> {
  find(row(field), '.edit').click();
  await rest(app);
  typed().value = text;
  press(typed(), 'Enter', { ctrlKey: field === 'byline' });
  await rest(app, 120);
}

describe('the details of an article', () => {
  test('show every field with where it comes from', async () => {
    const { app } = await start();
    await open(app);
    expect(findAll(dialog(), '.field[data-field]').map((field) => field.dataset['field'])).toEqual([
      ...ARTICLE_FIELDS,
    ]);
    expect(textOf(find(row('language'), '.origin'))).toMatch(/^from the/);
    expect(textOf(dialog())).toContain('SHA-256');
    await expectAccessible(find(document.body, 'dl-details-dialog'));
  });

  test('a field is corrected, says so, keeps what was found, and is taken back', async () => {
    const { app, bridge } = await start();
    await open(app);
    const before = textOf(find(row('place'), '.value'));
    await edit(app, 'place', 'Brennick');
    expect(bridge.requestsOf('article.correct')).toMatchObject([{ field: 'place', value: 'Brennick' }]);
    expect(textOf(find(row('place'), '.value'))).toBe('Brennick');
    expect(textOf(find(row('place'), '.origin'))).toBe('your correction');
    expect(textOf(find(row('place'), '.found'))).toContain(before);
    find(row('place'), '.found button').click();
    await rest(app, 120);
    expect(textOf(find(row('place'), '.value'))).toBe(before);
    expect(findAll(row('place'), '.found')).toEqual([]);
  });

  test('names are written one a line', async () => {
    const { app } = await start();
    await open(app);
    await edit(app, 'byline', 'Ilse Varga\nTomas Reed');
    expect(textOf(find(row('byline'), '.value'))).toBe('Ilse Varga, Tomas Reed');
  });

  test('what is no date says how one is written, and nothing is lost', async () => {
    const { app, bridge } = await start();
    await open(app);
    await edit(app, 'publishedAt', 'last Tuesday');
    expect(textOf(find(dialog(), '[role=alert]'))).toContain('year-month-day');
    expect(typed().value).toBe('last Tuesday');
    press(typed(), 'Escape');
    await rest(app);
    expect(findAll(dialog(), '.value-field')).toEqual([]);
    expect((dialog() as HTMLDialogElement).open).toBe(true);
    expect(bridge.requestsOf('article.correct')).toHaveLength(1);
  });

  test('the direction is chosen, and the article turns', async () => {
    const { app } = await start();
    await open(app);
    await edit(app, 'direction', 'rtl');
    expect(textOf(find(row('direction'), '.value'))).toBe('Right to left');
    expect(find(document.body, '[role=article]').dir).toBe('rtl');
  });

  test('the same text again asks for nothing', async () => {
    const { app, bridge } = await start();
    await open(app);
    find(row('title'), '.edit').click();
    await rest(app);
    press(typed(), 'Enter');
    await rest(app);
    expect(bridge.requestsOf('article.correct')).toEqual([]);
  });

  test('a library that can only be read has no pencils', async () => {
    const { app } = await start({ writable: false });
    await open(app);
    expect(findAll(dialog(), '.edit')).toEqual([]);
  });
});
