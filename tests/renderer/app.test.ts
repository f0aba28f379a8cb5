import { describe, expect, test } from 'vitest';
import { createClient } from '../../src/contract/bridge.ts';
import { createFakeBridge, type FakeBridgeOptions } from './fake-bridge.ts';
import { inventedViews } from './invented-articles.ts';
import { expectAccessible, find, findAll, press, textOf } from './mount.ts';
import { articleId, rowOf } from './sample-views.ts';
import { rest, start, toasts } from './start-app.ts';

const [bridgeView, urduView] = inventedViews();
if (!bridgeView || !urduView) throw new Error('no views');

describe('the window', () => {
  test.each<[string, FakeBridgeOptions]>([
    ['an article', {}],
    ['an article from right to left', { open: urduView }],
    ['an empty library', { views: [], open: null }],
    ['a library that can only be read', { writable: false }],
    ['notices', { notices: [{ kind: 'problem', text: 'The settings were damaged and set aside.' }] }],
  ])('is accessible with %s', async (_name, options) => {
    await start(options);
    await expectAccessible(document.body);
  });

  test('draws itself and the open article from one call', async () => {
    const { bridge } = await start();
    expect(bridge.calls.map(({ name }) => name)).toEqual(['app.start']);
    expect(textOf(find(find(document.body, 'dl-title').shadowRoot ?? document.body, 'h1'))).toContain(
      'Cracked piers',
    );
    // What is read shows neither in lists of windows nor in what a browser remembers.
    expect(document.title).toBe('Dateline');
  });

  test('has one place for each part', async () => {
    await start();
    const landmarks = findAll(document.body, 'nav, main, aside').map((element) =>
      element.getAttribute('aria-label'),
    );
    expect(landmarks).toEqual(['Library', 'Article', 'Insights']);
  });

  test('says why it could not start', async () => {
    const bridge = createFakeBridge();
    bridge.fail('app.start', 'The library’s folder can’t be opened.');
    const app = document.createElement('dl-app');
    document.body.append(app);
    app.client = createClient(bridge);
    await app.begin(app.client.call('app.start', {}));
    await rest(app);
    expect(textOf(find(document.body, '[role=alert]'))).toBe('The library’s folder can’t be opened.');
    await expectAccessible(document.body);
  });

  test('says that nothing will be kept where the library can only be read', async () => {
    await start({ writable: false });
    expect(textOf(find(document.body, '.banner'))).toContain('can only be read');
  });
});

describe('articles', () => {
  test('one chosen in the library is opened', async () => {
    const { app, bridge } = await start();
    find(document.body, '#row-1 .title').click();
    await rest(app);
    expect(bridge.requestsOf('article.open')).toEqual([{ id: articleId(2) }]);
    expect(find(document.body, '[role=article]').lang).toBe('ur');
    expect(find(document.body, '#row-1').getAttribute('aria-selected')).toBe('true');
  });

  test('unsaved words of the article before are saved first', async () => {
    const { app, bridge } = await start({ settings: { insights: 'notes' } });
    const field = find<HTMLTextAreaElement>(document.body, 'textarea');
    field.value = 'In a hurry';
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    find(document.body, '#row-1 .title').click();
    await rest(app);
    expect(bridge.calls.map(({ name }) => name).filter((name) => name !== 'app.start')).toEqual([
      'annotation.save',
      'article.open',
    ]);
    expect(bridge.requestsOf('annotation.save')).toMatchObject([{ note: 'In a hurry' }]);
  });

  test('one that fails to open is told about, and the one on screen stays', async () => {
    const { app, bridge } = await start();
    bridge.fail('article.open', 'That article is damaged.');
    find(document.body, '#row-1 .title').click();
    await rest(app);
    expect(toasts()).toEqual(['That article is damaged.']);
    expect(find(document.body, '[role=article]').lang).toBe('en');
    expect(find(document.body, '#row-0').getAttribute('aria-selected')).toBe('true');
  });

  test('one that takes its time is selected at once, and that it is read is said', async () => {
    const { app, bridge } = await start();
    expect(findAll(document.body, '.waiting')).toEqual([]);
    const go = bridge.hold('article.open');
    find(document.body, '#row-1 .title').click();
    await rest(app);
    expect(find(document.body, '#row-1').getAttribute('aria-selected')).toBe('true');
    expect(getComputedStyle(find(document.body, '.waiting')).visibility).toBe('hidden');
    await rest(app, 450);
    expect(getComputedStyle(find(document.body, '.waiting')).visibility).toBe('visible');
    // Pressed once more it is not asked for once more.
    find(document.body, '#row-1 .title').click();
    go();
    await rest(app);
    expect(bridge.requestsOf('article.open')).toHaveLength(1);
    expect(find(document.body, '[role=article]').lang).toBe('ur');
    expect(findAll(document.body, '.waiting')).toEqual([]);
  });

  test('who goes back to the one on screen before another has come stays there', async () => {
    const { app, bridge } = await start();
    const go = bridge.hold('article.open');
    find(document.body, '#row-1 .title').click();
    await rest(app);
    find(document.body, '#row-0 .title').click();
    await rest(app);
    expect(find(document.body, '#row-0').getAttribute('aria-selected')).toBe('true');
    go();
    await rest(app);
    expect(find(document.body, '[role=article]').lang).toBe('en');
    expect(find(document.body, '#row-0').getAttribute('aria-selected')).toBe('true');
  });

  test('deleted with undo', async () => {
    const { app, bridge } = await start();
    press(find(document.body, '[role=listbox]'), 'Delete');
    await rest(app);
    expect(bridge.requestsOf('article.delete')).toEqual([{ id: articleId(1) }]);
    expect(findAll(document.body, '[role=article]')).toEqual([]);
    expect(findAll(document.body, '.row').length).toBe(4);
    findAll(document.body, '.toast button')
      .find((button) => textOf(button) === 'Undo')
      ?.click();
    await rest(app, 120);
    expect(findAll(document.body, '.row').length).toBe(5);
    expect(find(document.body, '[role=article]').lang).toBe('en');
  });

  test('a corrected title is kept by main and shown everywhere', async () => {
    const { app, bridge } = await start();
    press(document.body, 'F2');
    await rest(app);
    const field = find<HTMLTextAreaElement>(
      find(document.body, 'dl-title').shadowRoot ?? document.body,
      'textarea',
    );
    field.value = 'Bridge shut';
    press(field, 'Enter');
    await rest(app);
    expect(bridge.requestsOf('article.correct')).toMatchObject([{ field: 'title', value: 'Bridge shut' }]);
    expect(textOf(find(document.body, '#row-0 .title'))).toBe('Bridge shut');
    expect(document.title).toBe('Dateline');
  });

  test('a removed passage is put back into the text', async () => {
    const { app } = await start();
    find(document.body, 'summary').click();
    await rest(app);
    find(find(document.body, 'dl-removals').shadowRoot ?? document.body, 'li button').click();
    await rest(app);
    expect(textOf(find(document.body, '[role=article]'))).toContain(
      'Your email address will not be published.',
    );
  });

  test('rows that main changes change here', async () => {
    const { app, bridge } = await start();
    const row = rowOf(bridgeView);
    bridge.emit('library.rowChanged', { ...row, title: 'Changed elsewhere' });
    bridge.emit('library.rowRemoved', { id: articleId(3) });
    await rest(app);
    expect(textOf(find(document.body, '#row-0 .title'))).toBe('Changed elsewhere');
    expect(findAll(document.body, '.row').length).toBe(4);
  });
});

describe('panes', () => {
  test('F6 goes round them, Shift F6 back', async () => {
    const { app } = await start();
    const active = (): string => app.shadowRoot?.activeElement?.localName ?? '';
    const seen: string[] = [];
    for (const shiftKey of [false, false, false, true]) {
      press(document.body, 'F6', { code: 'F6', shiftKey });
      seen.push(active());
    }
    expect(seen).toEqual(['dl-reader', 'dl-insights', 'dl-library', 'dl-insights']);
  });

  test('the borders move by key within their bounds, and are remembered', async () => {
    const { app, bridge } = await start();
    const splitter = find(document.body, 'dl-splitter.library');
    expect(splitter.getAttribute('aria-valuenow') ?? splitter.ariaValueNow).toBe('264');
    press(splitter, 'ArrowRight');
    await rest(app);
    press(splitter, 'Home');
    await rest(app, 300);
    expect(bridge.requestsOf('settings.change').at(-1)).toEqual({ libraryWidth: 180 });
    expect(find(document.body, 'nav').getBoundingClientRect().width).toBe(180);
    press(splitter, 'ArrowLeft');
    await rest(app, 300);
    expect(find(document.body, 'nav').getBoundingClientRect().width).toBe(180);
  });

  test('brackets hide and show the panes at the sides', async () => {
    const { app } = await start();
    press(document.body, '[', { code: 'BracketLeft' });
    press(document.body, ']', { code: 'BracketRight' });
    await rest(app);
    expect(findAll(document.body, 'nav, aside')).toEqual([]);
    press(document.body, '/', { code: 'Slash' });
    await rest(app);
    expect(findAll(document.body, 'nav').length).toBe(1);
    expect(find(document.body, 'dl-library').shadowRoot?.activeElement?.localName).toBe('input');
  });

  test('no title and no word is too long for its pane', async () => {
    const { article } = bridgeView;
    const long = `${'Breakdown of talks over the border railway and '.repeat(8)}${'Donaudampfschifffahrt'.repeat(12)}`;
    const wide = { ...bridgeView, article: { ...article, title: { value: long, origin: 'text' as const } } };
    await start({ views: [wide] });
    for (const selector of [
      'dl-library',
      'dl-reader',
      'dl-insights',
      'dl-reader .bar, .bar',
      '[data-scroller]',
    ]) {
      const element = find(document.body, selector);
      expect(element.scrollWidth, selector).toBeLessThanOrEqual(element.clientWidth);
    }
    const reader = find(document.body, 'main');
    expect(find(document.body, 'dl-reader').getBoundingClientRect().width).toBe(
      reader.getBoundingClientRect().width,
    );
  });

  test('a window from right to left is laid out so', async () => {
    document.documentElement.dir = 'rtl';
    const { app } = await start();
    const left = (selector: string): number => find(document.body, selector).getBoundingClientRect().left;
    expect(left('nav')).toBeGreaterThan(left('main'));
    expect(left('main')).toBeGreaterThan(left('aside'));
    press(find(document.body, 'dl-splitter.library'), 'ArrowLeft');
    await rest(app);
    expect(find(document.body, 'nav').getBoundingClientRect().width).toBe(280);
  });
});
