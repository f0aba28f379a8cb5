import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { DlApp } from '../../src/renderer/dl-app.ts';
import { inventedViews } from './invented-articles.ts';
import { expectAccessible, find, findAll, press, textOf } from './mount.ts';
import { articleId, makeArticle, makeView, paragraphs } from './sample-views.ts';
import { rest, start, tab, toasts } from './start-app.ts';

const [bridgeView] = inventedViews();
if (!bridgeView) throw new Error('no views');

const undo = (): boolean => press(document.body, 'z', { code: 'KeyZ', ctrlKey: true });
const dismissAll = (): void => {
  for (const button of findAll(document.body, '.toast button[aria-label=Dismiss]')) button.click();
};

describe('what was deleted', () => {
  test('comes back with Ctrl Z, the latest first, long after its message went', async () => {
    const { app, bridge } = await start({ settings: { insights: 'notes' } });
    find(document.body, 'button[aria-label="Delete the note"]').click();
    await rest(app);
    find(document.body, 'button[aria-label="Delete the note"]').click();
    await rest(app);
    press(find(document.body, '[role=listbox]'), 'Delete');
    await rest(app);
    dismissAll();
    await rest(app);
    expect(toasts()).toEqual([]);
    expect(findAll(document.body, '.row').length).toBe(4);
    expect(undo()).toBe(false);
    await rest(app, 120);
    expect(findAll(document.body, '.row').length).toBe(5);
    expect(findAll(document.body, 'dl-note').length).toBe(2);
    undo();
    await rest(app);
    undo();
    await rest(app);
    expect(findAll(document.body, 'dl-note').length).toBe(4);
    // Nothing is left: the key keeps its own meaning.
    expect(undo()).toBe(true);
    expect(bridge.requestsOf('annotation.undelete').length).toBe(2);
  });

  test('a note of another article comes back with its article', async () => {
    const { app } = await start({ settings: { insights: 'notes' } });
    find(document.body, 'button[aria-label="Delete the note"]').click();
    await rest(app);
    find(document.body, '#row-1 .title').click();
    await rest(app);
    undo();
    await rest(app, 120);
    expect(app.article.id).toBe(articleId(1));
    expect(findAll(document.body, 'dl-note').length).toBe(4);
  });

  test('an article comes back beside the one that is read, which stays', async () => {
    const { app } = await start();
    const list = find(document.body, '[role=listbox]');
    press(list, 'ArrowDown');
    press(list, 'Delete');
    await rest(app);
    expect(findAll(document.body, '.row').length).toBe(4);
    undo();
    await rest(app, 120);
    expect(findAll(document.body, '.row').length).toBe(5);
    expect(app.article.id).toBe(articleId(1));
  });

  test('is listed until the app quits, and put back from there', async () => {
    const { app } = await start({ settings: { insights: 'notes' } });
    find(document.body, 'button[aria-label="Delete the note"]').click();
    await rest(app);
    press(find(document.body, '[role=listbox]'), 'Delete');
    await rest(app);
    dismissAll();
    await rest(app);
    const [inLibrary] = findAll(document.body, 'dl-deleted');
    const summary = find(inLibrary?.shadowRoot ?? document.body, 'summary');
    expect(textOf(summary)).toBe('Recently deleted (1)');
    summary.click();
    await expectAccessible(document.body);
    find(inLibrary?.shadowRoot ?? document.body, 'li button').click();
    await rest(app, 120);
    expect(app.article.id).toBe(articleId(1));
    expect(findAll(document.body, 'summary').map(textOf)).toContain('Recently deleted (1)');
  });

  test('stays listed where main refuses', async () => {
    const { app, bridge } = await start();
    press(find(document.body, '[role=listbox]'), 'Delete');
    await rest(app);
    bridge.fail('article.undelete', 'The disk is full.');
    undo();
    await rest(app);
    expect(toasts()).toContain('The disk is full.');
    bridge.fail('article.undelete', null);
    undo();
    await rest(app, 120);
    expect(app.article.id).toBe(articleId(1));
  });
});

describe('another article', () => {
  test('takes over nothing of the selection of the one before', async () => {
    const { app, bridge } = await start();
    press(document.body, 's', { code: 'KeyS' });
    await rest(app);
    expect(app.selection).not.toBeNull();
    find(document.body, '#row-2 .title').click();
    await rest(app);
    expect(document.getSelection()?.isCollapsed ?? true).toBe(true);
    expect(app.selection).toBeNull();
    press(document.body, '1', { code: 'Digit1' });
    await rest(app);
    expect(bridge.requestsOf('annotation.save')).toEqual([]);
  });

  test('leaves the selection alone where only the notes or the title changed', async () => {
    const { app, bridge } = await start();
    press(document.body, 's', { code: 'KeyS' });
    await rest(app);
    const { selection } = app;
    const title = { ...bridgeView.article.title, value: 'Another title' };
    bridge.emit('article.changed', { ...bridgeView, article: { ...bridgeView.article, title } });
    await rest(app);
    expect(app.selection).toEqual(selection);
  });
});

describe('the place in an article', () => {
  const long = makeView(
    makeArticle({
      number: 77,
      title: 'A long report',
      publisher: null,
      language: 'en',
      blocks: paragraphs(
        ...Array.from(
          { length: 60 },
          (_, index) => `Paragraph ${index}. ${'Words that fill a line. '.repeat(12)}`,
        ),
      ),
    }),
  );
  const views = [long, ...inventedViews()];
  const scroller = (): HTMLElement => find(document.body, 'main [data-scroller], .scroller');
  const firstInSight = (): string => {
    const { top } = scroller().getBoundingClientRect();
    const holders = findAll(document.body, '.text [data-start]');
    const first = holders.find((holder) => holder.getBoundingClientRect().bottom > top + 1);
    return /^Paragraph \d+/.exec(textOf(first ?? document.body))?.[0] ?? '';
  };
  const scrollTo = async (app: DlApp, top: number): Promise<void> => {
    scroller().dispatchEvent(new WheelEvent('wheel'));
    scroller().scrollTo({ top });
    await rest(app, 80);
  };

  test('is kept while other articles are read', async () => {
    const { app } = await start({ views, settings: { insights: 'quotes' } });
    await scrollTo(app, 3_000);
    const { scrollTop } = scroller();
    const before = firstInSight();
    expect(before).not.toBe('Paragraph 0');
    find(document.body, '#row-1 .title').click();
    await rest(app, 120);
    expect(scroller().scrollTop).toBe(0);
    find(document.body, '#row-0 .title').click();
    await rest(app, 120);
    expect(firstInSight()).toBe(before);
    expect(Math.abs(scroller().scrollTop - scrollTop)).toBeLessThan(4);
  });

  test('of the last article is saved, and found again at the next start', async () => {
    const { app, bridge } = await start({ views });
    await scrollTo(app, 4_000);
    const before = firstInSight();
    await rest(app, 800);
    const saved = bridge.requestsOf('settings.change').at(-1);
    expect(saved).toMatchObject({ lastPlace: { article: articleId(77) } });
    document.body.replaceChildren();
    const lastPlace = saved?.['lastPlace'] as { article: string; offset: number };
    await start({ views, settings: { lastPlace } });
    await new Promise((resolve) => setTimeout(resolve, 120));
    expect(firstInSight()).toBe(before);
    document.body.replaceChildren();
    await start({ settings: { lastPlace } });
    expect(scroller().scrollTop).toBe(0);
  });

  test('is saved at once when the window goes', async () => {
    const { app, bridge } = await start({ views });
    await scrollTo(app, 2_000);
    dispatchEvent(new PageTransitionEvent('pagehide'));
    await rest(app, 0);
    expect(bridge.requestsOf('settings.change').at(-1)).toHaveProperty('lastPlace.article', articleId(77));
  });

  test('another article’s lists begin at their beginning', async () => {
    const { app } = await start({ settings: { insights: 'quotes' } });
    const panel = find(document.body, '[role=tabpanel]');
    panel.scrollTo({ top: 300 });
    expect(panel.scrollTop).toBeGreaterThan(0);
    find(document.body, '#row-1 .title').click();
    await rest(app);
    expect(panel.scrollTop).toBe(0);
  });
});

describe('a narrow window', () => {
  test('a click on a quotation brings the insights out', async () => {
    await page.viewport(700, 800);
    try {
      const { app } = await start({ settings: { insights: 'names' } });
      expect(findAll(document.body, 'aside')).toEqual([]);
      find(document.body, '.speaker').click();
      await rest(app);
      expect(find(document.body, 'aside').classList.contains('drawer')).toBe(true);
      expect(tab()).toBe('Quotes');
    } finally {
      await page.viewport(1280, 800);
    }
  });

  test.each(['settings', 'help', 'details', 'export', 'paste', 'addresses', 'add-feed'] as const)(
    'as narrow as a large zoom makes it needs no scrolling sideways for %s',
    async (command) => {
      await page.viewport(320, 700);
      try {
        const { app } = await start();
        app.commands.run(command);
        await rest(app, 120);
        const dialog = find<HTMLDialogElement>(document.body, 'dialog');
        const across = [dialog, ...findAll(dialog, '*')].filter(
          (element) =>
            element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).overflowX === 'auto',
        );
        expect(across.map((element) => element.className || element.localName)).toEqual([]);
      } finally {
        await page.viewport(1280, 800);
      }
    },
  );

  test('in a wide one insights that were hidden stay hidden', async () => {
    const { app } = await start();
    press(document.body, ']');
    await rest(app);
    find(document.body, '.speaker').click();
    await rest(app);
    expect(findAll(document.body, 'aside')).toEqual([]);
  });
});
