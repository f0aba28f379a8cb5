/** The feeds' part of the window: lists, marks, the dialog, and a visit through the whole window. */
import { html } from 'lit';
import { describe, expect, test } from 'vitest';
import type { FeedId } from '../../../src/core/feeds/subscription.ts';
import type { DlFeedDialog } from '../../../src/renderer/feeds/dl-feed-dialog.ts';
import '../../../src/renderer/feeds/dl-feed-dialog.ts';
import type { DlFeeds } from '../../../src/renderer/feeds/dl-feeds.ts';
import '../../../src/renderer/feeds/dl-feeds.ts';
import '../../../src/renderer/feeds/dl-sections.ts';
import { folderName } from '../../../src/renderer/feeds/folder-name.ts';
import { makeFeed, makeFeedItem } from '../fake-feeds.ts';
import { collect, expectAccessible, find, findAll, mount, press, settle, textOf } from '../mount.ts';
import { rest, start, toasts } from '../start-app.ts';

const HERALD = makeFeed({ unread: 2, total: 2 });
const RIVER = makeFeed({
  id: 'f0000000-0000-4000-8000-000000000002' as FeedId,
  title: 'أخبار النهر',
  language: 'ar',
  folder: ['North', 'Water'],
});
const BROKEN = makeFeed({
  id: 'f0000000-0000-4000-8000-000000000003' as FeedId,
  title: 'quay.example',
  failure: 'quay.example does not answer; try again later.',
});
const ITEMS = [
  makeFeedItem({ hasContent: true }),
  makeFeedItem({ id: 2, title: 'اتفاق على مياه النهر', language: 'ar', read: true, summary: '' }),
  makeFeedItem({ id: 3, title: '', authors: [], publishedAt: null, summary: '<b>not markup</b>' }),
];

async function feeds(properties: Partial<DlFeeds> = {}): Promise<{ root: HTMLElement; element: DlFeeds }> {
  const { root } = await mount(html`<dl-feeds style="height: 700px; width: 264px"></dl-feeds>`);
  const element = find<DlFeeds>(root, 'dl-feeds');
  Object.assign(element, { feeds: [HERALD, RIVER, BROKEN], unread: 2, ...properties });
  await settle(root);
  await settle(root);
  return { root, element };
}

const shown = { shown: HERALD.id, items: ITEMS, total: 3 };

describe('the feeds', () => {
  test.each<[string, Partial<DlFeeds>]>([
    ['none', { feeds: [] }],
    ['some', {}],
    ['an update under way', { progress: { done: 1, total: 3 } }],
    ['items', shown],
    ['items of all', { shown: 'all', items: ITEMS, total: 300 }],
    ['items of a feed that fails', { ...shown, shown: BROKEN.id }],
    ['nothing unread', { shown: HERALD.id, items: [], unreadOnly: true }],
    ['an item being fetched', { ...shown, opening: 1 }],
    ['a library that can only be read', { ...shown, readonly: true }],
  ])('are accessible with %s', async (_name, properties) => {
    const { root } = await feeds(properties);
    await expectAccessible(root);
  });

  test('tell title, unread count, folder and failure', async () => {
    const { root } = await feeds();
    const rows = findAll(root, '.row').map(textOf);
    expect(rows[0]).toContain('All feeds');
    expect(rows[1]).toMatch(/Brennick Herald.*2 unread items/);
    expect(rows.find((row) => row.includes('quay.example'))).toContain('does not answer');
    expect(textOf(find(root, '.folder'))).toBe('North / Water');
    // Those without a folder come first.
    expect(rows.at(-1)).toContain('أخبار النهر');
  });

  test('the arrow keys move through the list, Enter opens', async () => {
    const { root, element } = await feeds();
    element.focus();
    const list = findAll(root, '.row');
    press(list[0] as HTMLElement, 'ArrowDown');
    expect(list[1]?.matches(':focus')).toBe(true);
    const actions = collect(root, 'dl-feed-action');
    list[1]?.click();
    expect(actions.map(({ action }) => action)).toEqual([{ kind: 'show', feed: HERALD.id }]);
  });

  test('an item tells its title, date, author and summary as text, unread ones by a word too', async () => {
    const { root } = await feeds(shown);
    const [first, second, third] = findAll(root, '.item').map(textOf);
    for (const part of ['Unread:', 'Bridge reopens', '2 Mar 2026', 'Lena Marsh', 'open again'])
      expect(first).toContain(part);
    expect(second).not.toContain('Unread:');
    expect(third).toContain('Without a title');
    expect(third).toContain('<b>not markup</b>');
    expect(findAll(root, 'b')).toEqual([]);
  });

  test('nothing a feed says makes the pane wider than it is', async () => {
    const long = 'Donaudampfschifffahrtsgesellschaftskapitän'.repeat(4);
    const { root, element } = await feeds({
      feeds: [makeFeed({ title: long, failure: long })],
      shown: HERALD.id,
      items: [makeFeedItem({ title: long, summary: long, authors: [long] })],
      total: 1,
    });
    const width = element.getBoundingClientRect().right;
    for (const part of findAll(
      root,
      '.head, .head button, .about, .item, .open, .title, .summary, .author, .failure',
    ))
      expect(part.getBoundingClientRect().right, part.className).toBeLessThanOrEqual(width);
  });

  test('a title from right to left is isolated in its own direction', async () => {
    const { root } = await feeds(shown);
    const title = findAll(root, '.item .title')[1];
    expect(title?.getAttribute('dir')).toBe('auto');
    expect(title?.getAttribute('lang')).toBe('ar');
    expect(getComputedStyle(title as Element).direction).toBe('rtl');
  });

  test.each<[string, string, object]>([
    ['.open', 'opens its page', { kind: 'open', item: 1, from: 'page' }],
    ['.acts .link', 'opens the feed’s own text', { kind: 'open', item: 1, from: 'feed' }],
    ['.mark', 'is marked read', { kind: 'mark', feed: null, items: [1], read: true }],
    ['[aria-label="Mark all read"]', 'all are', { kind: 'mark', feed: HERALD.id, items: null, read: true }],
    ['[aria-label="Update this feed"]', 'the feed is updated', { kind: 'update', feed: HERALD.id }],
    [
      '[aria-label="Unsubscribe"]',
      'the feed is removed',
      { kind: 'remove', feed: HERALD.id, title: HERALD.title },
    ],
    ['[aria-label="Back to the feeds"]', 'the feeds come back', { kind: 'show', feed: null }],
  ])('%s: %s', async (selector, _what, action) => {
    const { root } = await feeds(shown);
    const actions = collect(root, 'dl-feed-action');
    find(root, selector).click();
    expect(actions.map((event) => event.action)).toEqual([action]);
  });

  test('a feed is renamed in place; Escape leaves its name', async () => {
    const { root } = await feeds(shown);
    const actions = collect(root, 'dl-feed-action');
    find(root, '[aria-label="Rename"]').click();
    await settle(root);
    const field = find<HTMLInputElement>(root, '.rename');
    field.value = 'Quay';
    press(field, 'Escape');
    await settle(root);
    find(root, '[aria-label="Rename"]').click();
    await settle(root);
    const again = find<HTMLInputElement>(root, '.rename');
    again.value = ' Herald ';
    again.dispatchEvent(new Event('change'));
    expect(actions.map(({ action }) => action)).toEqual([
      { kind: 'rename', feed: HERALD.id, name: 'Herald' },
    ]);
  });
});

describe('the folder of a feed', () => {
  async function folderField(): Promise<{ root: HTMLElement; field: HTMLInputElement }> {
    const { root } = await feeds(shown);
    return { root, field: find<HTMLInputElement>(root, '.about .within input') };
  }

  test.each<[string, readonly string[]]>([
    ['Coast', ['Coast']],
    [' World /  Asia ', ['World', 'Asia']],
    ['World//', ['World']],
    [
      Array.from({ length: 12 }, (_, at) => `f${at}`).join('/'),
      ['f0', 'f1', 'f2', 'f3', 'f4', 'f5', 'f6', 'f7'],
    ],
  ])('%s', async (line, folder) => {
    const { root, field } = await folderField();
    const actions = collect(root, 'dl-feed-action');
    field.value = line;
    field.dispatchEvent(new Event('change'));
    expect(actions.map(({ action }) => action)).toEqual([{ kind: 'move', feed: HERALD, folder }]);
  });

  test.each([folderName(HERALD.folder), ` ${folderName(HERALD.folder)} / `])(
    '“%s” leaves it where it is',
    async (line) => {
      const { root, field } = await folderField();
      const actions = collect(root, 'dl-feed-action');
      field.value = line;
      field.dispatchEvent(new Event('change'));
      expect(actions).toEqual([]);
      expect(field.value).toBe(folderName(HERALD.folder));
    },
  );

  test('Escape brings it back, and nothing moves', async () => {
    const { root, field } = await folderField();
    const actions = collect(root, 'dl-feed-action');
    field.value = 'Quay';
    press(field, 'Escape');
    field.dispatchEvent(new Event('change'));
    expect(field.value).toBe(folderName(HERALD.folder));
    expect(actions).toEqual([]);
  });
});

describe('the dialog', () => {
  async function dialog(properties: Partial<DlFeedDialog>): Promise<HTMLElement> {
    const { root } = await mount(html`<dl-feed-dialog></dl-feed-dialog>`);
    Object.assign(find(root, 'dl-feed-dialog'), properties);
    await settle(root);
    const field = find<HTMLInputElement>(root, 'input[type=text]');
    field.value = 'herald.example';
    field.dispatchEvent(new Event('input'));
    await settle(root);
    find(root, '.primary').click();
    await settle(root);
    await settle(root);
    return root;
  }

  test('lets choose among the feeds a page names', async () => {
    const added: string[] = [];
    const root = await dialog({
      find: async () => ({
        kind: 'choices',
        choices: [
          { address: 'https://a.example/1', title: 'One' },
          { address: 'https://a.example/2', title: '' },
        ],
      }),
      add: async (address) => void added.push(address),
    });
    await expectAccessible(root);
    findAll<HTMLInputElement>(root, 'input[type=radio]')[1]?.click();
    await settle(root);
    find(root, '.primary').click();
    await settle(root);
    expect(added).toEqual(['https://a.example/2']);
  });

  test('says a sentence where there is none', async () => {
    const root = await dialog({ find: async () => ({ kind: 'none', message: 'The page names no feed.' }) });
    await expectAccessible(root);
    expect(textOf(find(root, '.problem'))).toBe('The page names no feed.');
    expect(textOf(find(root, '.primary'))).toBe('Look');
  });

  test('a failure is said, and another address can be tried', async () => {
    const root = await dialog({ find: () => Promise.reject(new Error('It is not there.')) });
    expect(find(root, '[role=alert]')).toBeTruthy();
    expect(find<HTMLButtonElement>(root, '.primary').disabled).toBe(false);
  });
});

describe('in the window', () => {
  async function subscribed() {
    const running = await start();
    const { app } = running;
    await app.feedCommands.add('https://herald.example/feed');
    await rest(app, 200);
    return running;
  }
  const pane = (): ParentNode => find(document.body, 'dl-feeds').shadowRoot ?? document;
  const sections = () =>
    findAll(find(document.body, 'dl-sections').shadowRoot ?? document, 'button')
      .map(textOf)
      .join(' ');

  test('a feed is added, and its items are counted and listed', async () => {
    await subscribed();
    expect(findAll(pane(), '.item')).toHaveLength(2);
    expect(sections()).toContain('2');
    expect(toasts()[0]).toContain('Subscribed to');
  });

  test('an item opens as an article and counts as read', async () => {
    const { app } = await subscribed();
    find(pane(), '.item .open').click();
    await rest(app, 250);
    expect(app.article.id).not.toBeNull();
    expect(sections()).toContain('1');
    expect(find(pane(), '.item').className).toContain('selected');
  });

  test('all are marked read, and that is undone', async () => {
    const { app, bridge } = await subscribed();
    find(pane(), '[aria-label="Mark all read"]').click();
    await rest(app, 250);
    expect(findAll(pane(), '.item.unread')).toHaveLength(0);
    app.toasts.undoNewest();
    await rest(app, 250);
    expect(findAll(pane(), '.item.unread')).toHaveLength(2);
    expect(bridge.requestsOf('feeds.mark')).toHaveLength(2);
  });

  test('a long marking, and a long update of one feed, say how far they are and can be stopped', async () => {
    const { app, bridge } = await subscribed();
    const line = (): string => findAll(pane(), '.progress:not([hidden])').map(textOf).join();
    expect(line()).toBe('');
    bridge.emit('feeds.progress', { done: 3_000, total: 20_000, marking: true });
    await rest(app);
    expect(line()).toBe('Marking 3,000 of 20,000… Stop');
    bridge.emit('feeds.progress', { done: 0, total: 1 });
    await rest(app);
    expect(line()).toBe('Updating 0 of 1… Stop');
    find(pane(), '.progress button').click();
    await rest(app);
    expect(bridge.requestsOf('feeds.stop')).toHaveLength(1);
    bridge.emit('feeds.progress', { done: 1, total: 1 });
    await rest(app);
    expect(line()).toBe('');
  });

  test('a marking that was stopped shows what is read, and what is not', async () => {
    const { app, bridge } = await subscribed();
    const go = bridge.hold('feeds.mark');
    find(pane(), '[aria-label="Mark all read"]').click();
    await rest(app);
    expect(findAll(pane(), '.item.unread')).toHaveLength(0);
    bridge.emit('feeds.progress', { done: 0, total: 2_000, marking: true });
    await rest(app);
    find(pane(), '.progress button').click();
    const asked = bridge.requestsOf('feeds.items').length;
    go();
    await rest(app, 200);
    expect(bridge.requestsOf('feeds.items').length).toBeGreaterThan(asked);
  });

  test('a feed is put into a folder, and that is undone', async () => {
    const { app, bridge } = await subscribed();
    const field = find<HTMLInputElement>(pane(), '.about .within input');
    field.value = 'Coast / Weekly';
    field.dispatchEvent(new Event('change'));
    await rest(app, 250);
    expect(toasts().join(' ')).toContain('Coast / Weekly');
    find(pane(), '[aria-label="Back to the feeds"]').click();
    await rest(app, 200);
    expect(textOf(find(pane(), 'h3.folder'))).toBe('Coast / Weekly');
    app.toasts.undoNewest();
    await rest(app, 250);
    expect(findAll(pane(), 'h3.folder')).toHaveLength(0);
    expect(bridge.requestsOf('feeds.move')).toHaveLength(2);
  });

  test('a feed is removed, and comes back', async () => {
    const { app } = await subscribed();
    find(pane(), '[aria-label="Unsubscribe"]').click();
    await rest(app, 250);
    expect(findAll(pane(), '.item')).toHaveLength(0);
    expect(textOf(find(pane(), '.empty h2'))).toBe('Follow the news as it comes');
    app.toasts.undoNewest();
    await rest(app, 250);
    expect(findAll(pane(), '.item')).toHaveLength(2);
  });

  test('what fails is a sentence', async () => {
    const { app, bridge } = await subscribed();
    bridge.fail('feeds.open', 'The library is full.');
    find(pane(), '.item .open').click();
    await rest(app, 200);
    expect(toasts().join(' ')).toContain('The library is full.');
    expect(app.shelf.opening).toBeNull();
  });
});
