import { html } from 'lit';
import { describe, expect, test } from 'vitest';
import type { LibraryRow } from '../../../src/contract/views.ts';
import '../../../src/renderer/library/dl-library.ts';
import type { DlLibrary } from '../../../src/renderer/library/dl-library.ts';
import { inventedViews } from '../invented-articles.ts';
import { collect, expectAccessible, find, findAll, mount, press, settle, textOf } from '../mount.ts';
import { makeJob } from '../make-job.ts';
import { articleId, rowOf } from '../sample-views.ts';

const rows: readonly LibraryRow[] = inventedViews().map(rowOf);
const many = Array.from({ length: 5_000 }, (_, index): LibraryRow | undefined =>
  index < 200
    ? { ...(rows[index % rows.length] as LibraryRow), id: articleId(2_000 + index), title: `Row ${index}` }
    : undefined,
);

async function library(
  properties: Partial<DlLibrary> = {},
): Promise<{ root: HTMLElement; element: DlLibrary }> {
  const { root } = await mount(html`<dl-library style="height: 700px; width: 264px"></dl-library>`);
  const element = find<DlLibrary>(root, 'dl-library');
  Object.assign(element, { rows, ...properties });
  await settle(root);
  await new Promise((resolve) => setTimeout(resolve, 80));
  await settle(root);
  return { root, element };
}

describe('the library', () => {
  test.each<[string, Partial<DlLibrary>]>([
    ['a few articles', { selected: rows[1]?.id ?? null }],
    ['thousands', { rows: many }],
    ['nothing', { rows: [] }],
    ['nothing found', { rows: [], query: 'zzz' }],
    ['an import under way', { jobs: [makeJob({ total: 9, done: 2, waiting: 6, running: 1 })] }],
    ['an import that failed in part', { jobs: [makeJob({ total: 9, done: 2, failed: 7 })] }],
    ['a library that can only be read', { rows: [], readonly: true }],
  ])('is accessible with %s', async (_name, properties) => {
    const { root } = await library(properties);
    await expectAccessible(root);
  });

  test('a row tells title, publisher, date, language and counts', async () => {
    const { root } = await library();
    const row = textOf(find(root, '#row-0'));
    for (const part of [
      'Cracked piers close',
      'The Merida Courier',
      '5 Mar 2026',
      'en',
      '12 quotations',
      '4 notes',
    ]) {
      expect(row).toContain(part);
    }
  });

  test('titles keep their language and direction', async () => {
    const { root } = await library();
    const title = find(root, '#row-1 .title');
    expect([title.lang, title.dir]).toEqual(['ur', 'rtl']);
  });

  test('draws only what is in sight, and asks for it', async () => {
    const { root } = await library({ rows: many });
    expect(findAll(root, '.row').length).toBeLessThan(60);
    expect(find(root, '.row').getAttribute('aria-setsize')).toBe('5000');
    expect(textOf(find(root, '.foot'))).toContain('5,000 articles');
  });

  test('arrow keys move, Enter opens, Delete deletes', async () => {
    const { root } = await library();
    const chosen = collect(root, 'dl-article-chosen');
    const deleted = collect(root, 'dl-article-deleted');
    const list = find(root, '[role=listbox]');
    expect(list.getAttribute('aria-activedescendant')).toBe('row-0');
    press(list, 'ArrowDown');
    press(list, 'Enter');
    press(list, 'End');
    press(list, 'Enter');
    press(list, 'ArrowDown');
    press(list, 'Delete');
    press(list, 'x');
    await settle(root);
    expect(chosen.map(({ id }) => id)).toEqual([rows[1]?.id, rows.at(-1)?.id]);
    expect(deleted.map(({ id }) => id)).toEqual([rows.at(-1)?.id]);
    expect(list.getAttribute('aria-activedescendant')).toBe(`row-${rows.length - 1}`);
  });

  test('a click opens; on the trash it deletes and does not open', async () => {
    const { root } = await library();
    const chosen = collect(root, 'dl-article-chosen');
    const deleted = collect(root, 'dl-article-deleted');
    find(root, '#row-2 .title').click();
    find(root, '#row-3 .remove').click();
    expect(chosen.map(({ id }) => id)).toEqual([rows[2]?.id]);
    expect(deleted.map(({ id }) => id)).toEqual([rows[3]?.id]);
  });

  test('nothing can be deleted or added where the library can only be read', async () => {
    const { root } = await library({ readonly: true });
    const deleted = collect(root, 'dl-article-deleted');
    press(find(root, '[role=listbox]'), 'Delete');
    expect(deleted).toEqual([]);
    expect(findAll(root, '.remove')).toEqual([]);
    expect(findAll<HTMLButtonElement>(root, 'button').filter(({ disabled }) => disabled).length).toBe(1);
  });

  test('a search starts after a pause in typing, once', async () => {
    const { root } = await library();
    const searches = collect(root, 'dl-search-changed');
    const field = find<HTMLInputElement>(root, 'input[type=search]');
    for (const value of ['b', 'br', 'bridge ']) {
      field.value = value;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    }
    expect(searches).toEqual([]);
    await new Promise((resolve) => setTimeout(resolve, 260));
    expect(searches.map(({ query }) => query)).toEqual(['bridge']);
    press(field, 'Escape');
    expect(searches.map(({ query }) => query)).toEqual(['bridge', '']);
    await settle(root);
    expect(field.value).toBe('');
  });

  test('an empty library teaches, a search without result says what to do', async () => {
    const empty = await library({ rows: [] });
    expect(
      textOf(find(empty.root, 'dl-library-empty').shadowRoot?.querySelector('.drop') ?? empty.root),
    ).toContain('Drop files or a whole folder');
    const none = await library({ rows: [], query: 'zzz' });
    expect(textOf(find(none.root, '.nothing'))).toContain('No article contains “zzz”');
  });
});
