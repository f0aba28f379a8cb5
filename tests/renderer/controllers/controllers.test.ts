import { describe, expect, test, vi } from 'vitest';
import { createClient } from '../../../src/contract/bridge.ts';
import { DEFAULT_SETTINGS } from '../../../src/contract/settings.ts';
import type { LibraryRow } from '../../../src/contract/views.ts';
import { LibraryList } from '../../../src/renderer/controllers/library-list.ts';
import { OpenArticle } from '../../../src/renderer/controllers/open-article.ts';
import { SettingsKeeper } from '../../../src/renderer/controllers/settings-keeper.ts';
import { shortcutOf, type Keys } from '../../../src/renderer/controllers/shortcuts.ts';
import { Toasts } from '../../../src/renderer/controllers/toasts.ts';
import { createFakeBridge } from '../fake-bridge.ts';
import { inventedViews } from '../invented-articles.ts';
import { articleId, rowOf } from '../sample-views.ts';

const host = {
  addController() {},
  removeController() {},
  requestUpdate() {},
  updateComplete: Promise.resolve(true),
};
const fail = (error: unknown): never => {
  throw error;
};

function manyRows(count: number): LibraryRow[] {
  const [view] = inventedViews();
  if (!view) throw new Error('no view');
  return Array.from({ length: count }, (_, index) => ({
    ...rowOf(view),
    id: articleId(1_000 + index),
    title: `Row ${index}`,
  }));
}

describe('keys', () => {
  const keys = (key: string, code: string, more: Partial<Keys> = {}): Keys => ({
    key,
    code,
    ctrlKey: false,
    metaKey: false,
    altKey: false,
    shiftKey: false,
    ...more,
  });

  test.each<[string, Keys, unknown]>([
    ['j', keys('j', 'KeyJ'), { kind: 'next-quotation' }],
    ['k', keys('k', 'KeyK'), { kind: 'previous-quotation' }],
    ['j in an Arabic layout', keys('ت', 'KeyJ'), { kind: 'next-quotation' }],
    ['i', keys('i', 'KeyI'), { kind: 'details' }],
    ['n in a Dvorak layout', keys('n', 'KeyL'), { kind: 'note' }],
    ['another letter of a Dvorak layout', keys('h', 'KeyJ'), null],
    ['/', keys('/', 'Slash'), { kind: 'search' }],
    ['/ over Shift 7', keys('/', 'Digit7', { shiftKey: true }), { kind: 'search' }],
    ['?', keys('?', 'Slash', { shiftKey: true }), { kind: 'help' }],
    ['3', keys('3', 'Digit3'), { kind: 'highlight', colour: 'blue' }],
    ['6', keys('6', 'Digit6'), null],
    ['Alt 2', keys('2', 'Digit2', { altKey: true }), { kind: 'tab', tab: 'timeline' }],
    ['F6', keys('F6', 'F6'), { kind: 'next-pane' }],
    ['Shift F6', keys('F6', 'F6', { shiftKey: true }), { kind: 'previous-pane' }],
    ['Ctrl E', keys('e', 'KeyE', { ctrlKey: true }), { kind: 'export' }],
    ['Command E', keys('e', 'KeyE', { metaKey: true }), { kind: 'export' }],
    ['Ctrl P', keys('p', 'KeyP', { ctrlKey: true }), { kind: 'export' }],
    ['Ctrl Shift P is left alone', keys('P', 'KeyP', { ctrlKey: true, shiftKey: true }), null],
    ['Ctrl C is left alone', keys('c', 'KeyC', { ctrlKey: true }), null],
    ['Ctrl S is left alone', keys('s', 'KeyS', { ctrlKey: true }), null],
    ['Shift N', keys('N', 'KeyN', { shiftKey: true }), null],
    ['space', keys(' ', 'Space'), null],
  ])('%s', (_name, given, expected) => {
    expect(shortcutOf(given, false)).toEqual(expected);
  });

  test.each([
    ['j', keys('j', 'KeyJ'), null],
    ['3', keys('3', 'Digit3'), null],
    ['?', keys('?', 'Slash', { shiftKey: true }), null],
    ['F6', keys('F6', 'F6'), { kind: 'next-pane' }],
    ['Ctrl E', keys('e', 'KeyE', { ctrlKey: true }), { kind: 'export' }],
    ['Escape', keys('Escape', 'Escape'), { kind: 'escape' }],
  ])('%s while typing', (_name, given, expected) => {
    expect(shortcutOf(given, true)).toEqual(expected);
  });
});

describe('the list of the library', () => {
  function start(
    count: number,
    query = '',
  ): { list: LibraryList; bridge: ReturnType<typeof createFakeBridge> } {
    const rows = manyRows(count);
    const bridge = createFakeBridge({ moreRows: rows });
    const client = createClient(bridge);
    const list = new LibraryList(host, () => client, fail);
    list.begin({ rows: rows.slice(0, 100), total: rows.length });
    list.query = query;
    return { list, bridge };
  }

  test('is as long as the library from the start', () => {
    const { list } = start(1_000);
    expect(list.rows.length).toBe(1_000);
    expect(list.rows[500]).toBeUndefined();
  });

  test('fetches what comes into view, each page once', async () => {
    const { list, bridge } = start(1_000);
    await Promise.all([list.show(480, 520), list.show(490, 530), list.show(10, 40)]);
    expect(bridge.requestsOf('library.list').map(({ offset }) => offset)).toEqual([400, 500]);
    expect(list.rows[505]?.title).toBe('Row 505');
  });

  test('a later search wins over an earlier answer', async () => {
    const { list, bridge } = start(30);
    const release = bridge.hold('library.list');
    const early = list.search('Row 1');
    release();
    const late = list.search('Row 29');
    await Promise.all([early, late]);
    expect(list.rows.map((row) => row?.title)).toEqual(['Row 29']);
  });

  test('a changed row changes in place, a removed one goes', () => {
    const { list } = start(30);
    const row = list.rows[3];
    if (!row) throw new Error('no row');
    list.changed({ ...row, title: 'Changed' });
    expect(list.rows[3]?.title).toBe('Changed');
    list.removed(row.id);
    expect(list.rows.length).toBe(29);
    list.removed(row.id);
    expect(list.rows.length).toBe(29);
  });

  test('a fetch that fails is told and can be tried again', async () => {
    const bridge = createFakeBridge({ moreRows: manyRows(300) });
    const client = createClient(bridge);
    const told: unknown[] = [];
    const list = new LibraryList(
      host,
      () => client,
      (error) => told.push(error),
    );
    list.begin({ rows: [], total: 300 });
    bridge.fail('library.list', 'No.');
    await list.show(0, 10);
    expect(told.length).toBe(1);
    bridge.fail('library.list', null);
    await list.show(0, 10);
    expect(list.rows[0]?.title).toBe('Row 0');
  });
});

describe('settings', () => {
  test('show at once, are written together', async () => {
    vi.useFakeTimers();
    const bridge = createFakeBridge();
    const client = createClient(bridge);
    const keeper = new SettingsKeeper(host, () => client, fail);
    keeper.begin(DEFAULT_SETTINGS);
    for (const typeSize of [19, 20, 21]) keeper.change({ typeSize });
    keeper.change({ theme: 'dark' });
    expect(keeper.settings?.typeSize).toBe(21);
    expect(document.documentElement.dataset['theme']).toBe('dark');
    await vi.advanceTimersByTimeAsync(300);
    vi.useRealTimers();
    expect(bridge.requestsOf('settings.change')).toEqual([{ typeSize: 21, theme: 'dark' }]);
    delete document.documentElement.dataset['theme'];
  });

  test('nothing changed, nothing written; a failure is told', async () => {
    const bridge = createFakeBridge();
    const client = createClient(bridge);
    const told: unknown[] = [];
    const keeper = new SettingsKeeper(
      host,
      () => client,
      (error) => told.push(error),
    );
    await keeper.flush();
    expect(bridge.calls).toEqual([]);
    keeper.begin(DEFAULT_SETTINGS);
    bridge.fail('settings.change', 'The disk is full.');
    keeper.change({ measure: 80 });
    await keeper.flush();
    expect(told.length).toBe(1);
    expect(keeper.settings?.measure).toBe(80);
  });
});

describe('the open article', () => {
  test('the article asked for last is shown, whichever answer comes first', async () => {
    const views = inventedViews();
    const bridge = createFakeBridge({ views });
    const client = createClient(bridge);
    const article = new OpenArticle(
      host,
      () => client,
      () => undefined,
    );
    const release = bridge.hold('article.open');
    const slow = article.open(articleId(1));
    release();
    await Promise.all([slow, article.open(articleId(2))]);
    expect(article.id).toBe(articleId(2));
  });

  test('an article that is gone leaves the one on screen', async () => {
    const views = inventedViews();
    const client = createClient(createFakeBridge({ views }));
    const article = new OpenArticle(
      host,
      () => client,
      () => undefined,
    );
    article.show(views[0] ?? null);
    await expect(article.open(articleId(77))).rejects.toThrow('not in the library');
    expect(article.id).toBe(articleId(1));
  });
});

describe('messages', () => {
  test('the same message once, four at most, problems stay', () => {
    const toasts = new Toasts(host);
    toasts.show('problem', 'broken');
    for (const text of ['a', 'a', 'b', 'c', 'd']) toasts.show('news', text);
    expect(toasts.list.map(({ text }) => text)).toEqual(['broken', 'b', 'c', 'd']);
    toasts.dismiss(toasts.list[0]?.id ?? 0);
    expect(toasts.list.map(({ text }) => text)).toEqual(['b', 'c', 'd']);
  });

  test('problems are put together, and none is dropped', () => {
    const toasts = new Toasts(host);
    toasts.show('problem', 'Two files:', { details: ['one', 'two'] });
    for (const text of ['three', 'four', 'five', 'six', 'seven']) toasts.show('problem', text);
    expect(toasts.list.map(({ text, details }) => [text, details])).toEqual([
      ['6 things went wrong:', ['one', 'two', 'three', 'four', 'five', 'six']],
      ['seven', []],
    ]);
    for (const text of ['eight', 'nine']) toasts.show('problem', text);
    toasts.show('news', 'news');
    expect(toasts.list.map(({ text }) => text)).toEqual(['9 things went wrong:', 'news']);
    expect(toasts.list[0]?.details).toContain('seven');
  });
});
