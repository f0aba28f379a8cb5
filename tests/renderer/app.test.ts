import { describe, expect, test } from 'vitest';
import { createClient } from '../../src/contract/bridge.ts';
import { canonicalText } from '../../src/core/text.ts';
import type { DlApp } from '../../src/renderer/dl-app.ts';
import '../../src/renderer/dl-app.ts';
import { createFakeBridge, type FakeBridge, type FakeBridgeOptions } from './fake-bridge.ts';
import { inventedViews } from './invented-articles.ts';
import { expectAccessible, find, findAll, press, settle, textOf } from './mount.ts';
import { articleId, rowOf, spanOf } from './sample-views.ts';

const views = inventedViews();
const [bridgeView, urduView] = views;
if (!bridgeView || !urduView) throw new Error('no views');
const text = canonicalText(bridgeView.article.blocks);

async function start(options: FakeBridgeOptions = {}): Promise<{ app: DlApp; bridge: FakeBridge }> {
  const bridge = createFakeBridge({ views: inventedViews(), ...options });
  const app = document.createElement('dl-app');
  document.body.append(app);
  app.client = createClient(bridge);
  await app.begin(app.client.call('app.start', {}));
  await rest(app);
  return { app, bridge };
}

/** Waits for calls, drawing and the virtualised list. */
async function rest(app: DlApp, milliseconds = 60): Promise<void> {
  await settle(document.body);
  await new Promise((resolve) => setTimeout(resolve, milliseconds));
  await settle(app.shadowRoot ?? document.body);
}

const toasts = (): string[] => findAll(document.body, '.toast > span').map(textOf).filter((line) => line !== '');
const tab = (): string => textOf(find(document.body, '[role=tab][aria-selected=true]')).replace(/\s*\d+$/, '');

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
    expect(textOf(find(find(document.body, 'dl-title').shadowRoot ?? document.body, 'h1'))).toContain('Cracked piers');
    expect(document.title).toBe('Cracked piers close the Santa Lucía railway bridge until May – Dateline');
  });

  test('has one place for each part', async () => {
    await start();
    const landmarks = findAll(document.body, 'nav, main, aside').map((element) => element.getAttribute('aria-label'));
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
    expect(bridge.calls.map(({ name }) => name).filter((name) => name !== 'app.start')).toEqual(['annotation.save', 'article.open']);
    expect(bridge.requestsOf('annotation.save')).toMatchObject([{ note: 'In a hurry' }]);
  });

  test('one that fails to open is told about, and the one on screen stays', async () => {
    const { app, bridge } = await start();
    bridge.fail('article.open', 'That article is damaged.');
    find(document.body, '#row-1 .title').click();
    await rest(app);
    expect(toasts()).toEqual(['That article is damaged.']);
    expect(find(document.body, '[role=article]').lang).toBe('en');
  });

  test('deleted with undo', async () => {
    const { app, bridge } = await start();
    press(find(document.body, '[role=listbox]'), 'Delete');
    await rest(app);
    expect(bridge.requestsOf('article.delete')).toEqual([{ id: articleId(1) }]);
    expect(findAll(document.body, '[role=article]')).toEqual([]);
    expect(findAll(document.body, '.row').length).toBe(4);
    findAll(document.body, '.toast button').find((button) => textOf(button) === 'Undo')?.click();
    await rest(app, 120);
    expect(findAll(document.body, '.row').length).toBe(5);
    expect(find(document.body, '[role=article]').lang).toBe('en');
  });

  test('a corrected title is kept by main and shown everywhere', async () => {
    const { app, bridge } = await start();
    press(document.body, 'F2');
    await rest(app);
    const field = find<HTMLTextAreaElement>(find(document.body, 'dl-title').shadowRoot ?? document.body, 'textarea');
    field.value = 'Bridge shut';
    press(field, 'Enter');
    await rest(app);
    expect(bridge.requestsOf('article.correct')).toMatchObject([{ field: 'title', value: 'Bridge shut' }]);
    expect(textOf(find(document.body, '#row-0 .title'))).toBe('Bridge shut');
    expect(document.title).toBe('Bridge shut – Dateline');
  });

  test('a removed passage is put back into the text', async () => {
    const { app } = await start();
    find(document.body, 'summary').click();
    await rest(app);
    find(find(document.body, 'dl-removals').shadowRoot ?? document.body, 'li button').click();
    await rest(app);
    expect(textOf(find(document.body, '[role=article]'))).toContain('Your email address will not be published.');
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

describe('getting articles in', () => {
  function drop(files: readonly File[]): void {
    const dataTransfer = new DataTransfer();
    for (const file of files) dataTransfer.items.add(file);
    for (const type of ['dragenter', 'dragover', 'drop']) {
      window.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
    }
  }

  test('dropped files are imported and the last one is opened', async () => {
    const { app, bridge } = await start();
    drop([new File(['First\nBody one'], 'one.txt'), new File(['Second\nBody two'], 'two.txt')]);
    await rest(app, 250);
    expect(bridge.requestsOf('article.import').map(({ name }) => name)).toEqual(['one.txt', 'two.txt']);
    expect(toasts()).toEqual(['2 articles imported.']);
    expect(textOf(find(find(document.body, 'dl-title').shadowRoot ?? document.body, 'h1'))).toBe('Second');
  });

  test('what could not be read is named with its reason', async () => {
    const { app } = await start();
    drop([new File([' '], 'empty.txt')]);
    await rest(app, 200);
    expect(toasts()).toEqual(['“empty.txt” holds no text.']);
    drop([new File([' '], 'e1.txt'), new File([' '], 'e2.txt')]);
    await rest(app, 200);
    expect(textOf(find(document.body, '.toast ul'))).toContain('“e1.txt” holds no text.');
  });

  test('a drag shows where to drop, and goes when it leaves', async () => {
    const { app } = await start();
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File(['x'], 'x.txt'));
    window.dispatchEvent(new DragEvent('dragenter', { dataTransfer }));
    await rest(app, 0);
    expect(textOf(find(document.body, '.drop strong'))).toBe('Drop articles to import them');
    window.dispatchEvent(new DragEvent('dragleave', { dataTransfer }));
    await rest(app, 0);
    expect(findAll(document.body, '.drop strong')).toEqual([]);
  });

  test('a dragged text is no file', async () => {
    const { app } = await start();
    const dataTransfer = new DataTransfer();
    dataTransfer.setData('text/plain', 'words');
    window.dispatchEvent(new DragEvent('dragenter', { dataTransfer }));
    await rest(app, 0);
    expect(findAll(document.body, '.drop strong')).toEqual([]);
  });

  test('nothing is taken in where the library can only be read, and no drop leaves the page', async () => {
    const { app, bridge } = await start({ writable: false });
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File(['x'], 'x.txt'));
    const event = new DragEvent('drop', { dataTransfer, cancelable: true });
    window.dispatchEvent(event);
    await rest(app);
    expect(event.defaultPrevented).toBe(true);
    expect(bridge.requestsOf('article.import')).toEqual([]);
  });

  function paste(target: EventTarget, plain: string, markup = ''): void {
    const clipboardData = new DataTransfer();
    if (plain !== '') clipboardData.setData('text/plain', plain);
    if (markup !== '') clipboardData.setData('text/html', markup);
    target.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, composed: true, cancelable: true }));
  }

  test('pasted text is imported, with its markup where there was some', async () => {
    const { app, bridge } = await start();
    paste(document.body, 'Pasted\nBody');
    paste(document.body, 'Rich\nBody', '<h1>Rich</h1><p>Body</p>');
    await rest(app, 150);
    expect(bridge.requestsOf('article.paste')).toEqual([
      { text: 'Pasted\nBody', html: null },
      { text: 'Rich\nBody', html: '<h1>Rich</h1><p>Body</p>' },
    ]);
  });

  test('text pasted into a field stays there; nothing pasted is said', async () => {
    const { app, bridge } = await start();
    paste(find(document.body, 'input[type=search]'), 'words');
    expect(bridge.requestsOf('article.paste')).toEqual([]);
    paste(document.body, '   ');
    await rest(app);
    expect(bridge.requestsOf('article.paste')).toEqual([]);
    expect(toasts()[0]).toContain('no text to paste');
  });

  test('samples on the first start', async () => {
    const { app, bridge } = await start({ views: [], open: null });
    findAll(document.body, 'button').find((button) => textOf(button) === 'Open the samples')?.click();
    await rest(app, 300);
    expect(bridge.requestsOf('article.samples').length).toBe(1);
    expect(bridge.requestsOf('settings.change')).toMatchObject([{ samplesOffered: true }]);
    expect(textOf(find(find(document.body, 'dl-title').shadowRoot ?? document.body, 'h1'))).toBe('A sample');
  });

  test('files that main imports by itself show their progress', async () => {
    const { app, bridge } = await start();
    bridge.emit('import.progress', { done: 3, total: 9 });
    await rest(app);
    expect(textOf(find(document.body, '.foot'))).toContain('Importing 4 of 9…');
    bridge.emit('import.progress', { done: 9, total: 9 });
    await rest(app);
    expect(textOf(find(document.body, '.foot'))).toContain('5 articles');
  });
});

describe('from text to insights and back', () => {
  test('J and K go through the quotations, on both sides, and are announced', async () => {
    const { app } = await start({ settings: { insights: 'quotes' } });
    for (const key of ['j', 'j', 'j', 'k']) press(document.body, key, { code: `Key${key.toUpperCase()}` });
    await rest(app);
    expect(app.focusOf).toEqual({ kind: 'quotation', id: 'q2' });
    expect(find(document.body, '.item[data-id=q2]').getAttribute('aria-current')).toBe('true');
    expect(textOf(find(document.body, '[aria-live]'))).toMatch(/^Quotation 2 of 12, Elena Marchetti: We stopped/);
  });

  test('J stays at the last one, K at the first; an article without quotations says so', async () => {
    const { app } = await start();
    for (let step = 0; step < 20; step++) press(document.body, 'j', { code: 'KeyJ' });
    expect(app.focusOf?.id).toBe('q12');
    for (let step = 0; step < 20; step++) press(document.body, 'k', { code: 'KeyK' });
    expect(app.focusOf?.id).toBe('q1');
    app.article.show(null);
    await rest(app);
    press(document.body, 'j', { code: 'KeyJ' });
    expect(app.announcement).toBe('No quotations in this article.');
  });

  test('a quotation chosen in the text opens its tab; one in the list shows its words', async () => {
    const { app } = await start({ settings: { insights: 'names' } });
    find(document.body, '.speaker').click();
    await rest(app);
    expect(tab()).toBe('Quotes');
    expect(app.focusOf?.kind).toBe('quotation');
    find(document.body, '.item[data-id=q10]').click();
    await rest(app);
    expect(CSS.highlights.has('dl-flash')).toBe(true);
    expect(app.focusOf?.id).toBe('q10');
  });

  test('Alt and a digit open a tab; it is remembered', async () => {
    const { app, bridge } = await start();
    press(document.body, '2', { code: 'Digit2', altKey: true });
    await rest(app, 300);
    expect(tab()).toBe('Timeline');
    expect(bridge.requestsOf('settings.change')).toEqual([{ insights: 'timeline' }]);
  });
});

describe('notes', () => {
  const span = spanOf(text, 'two of its nine piers');

  test('N on a selection writes a note; it is saved as it is typed', async () => {
    const { app, bridge } = await start();
    app.selection = span;
    press(document.body, 'n', { code: 'KeyN' });
    await rest(app, 120);
    expect(tab()).toBe('Notes');
    const note = find(document.body, 'dl-note[current]').shadowRoot ?? document.body;
    const field = find<HTMLTextAreaElement>(note, 'textarea');
    expect((note as ShadowRoot).activeElement).toBe(field);
    field.value = 'Only two?';
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await rest(app, 0);
    expect(textOf(find(note, '.state'))).toBe('Saving…');
    await rest(app, 450);
    expect(textOf(find(note, '.state'))).toBe('Saved');
    expect(bridge.requestsOf('annotation.save').at(-1)).toMatchObject({ span, note: 'Only two?', articleId: articleId(1) });
  });

  test('a digit highlights; the same words again change their colour', async () => {
    const { app, bridge } = await start();
    for (const code of ['Digit3', 'Digit2']) {
      app.selection = span;
      press(document.body, code.slice(-1), { code });
      await rest(app);
    }
    const saves = bridge.requestsOf('annotation.save');
    expect(saves.map(({ colour }) => colour)).toEqual(['blue', 'green']);
    expect(saves[0]?.['id']).toBe(saves[1]?.['id']);
  });

  test('a digit without a selection marks the current quotation, and says what to do without one', async () => {
    const { app, bridge } = await start();
    press(document.body, '1', { code: 'Digit1' });
    await rest(app);
    expect(toasts()[0]).toContain('Select some words first');
    press(document.body, 'j', { code: 'KeyJ' });
    press(document.body, '1', { code: 'Digit1' });
    await rest(app);
    const [quotation] = bridgeView.analysis.quotations;
    expect(bridge.requestsOf('annotation.save')).toMatchObject([{ span: { start: quotation?.start, end: quotation?.end } }]);
  });

  test('deleted with undo', async () => {
    const { app } = await start({ settings: { insights: 'notes' } });
    find(document.body, 'button[aria-label="Delete the note"]').click();
    await rest(app);
    expect(findAll(document.body, 'dl-note').length).toBe(3);
    expect(toasts()).toEqual(['The note was deleted.']);
    findAll(document.body, '.toast button').find((button) => textOf(button) === 'Undo')?.click();
    await rest(app);
    expect(findAll(document.body, 'dl-note').length).toBe(4);
  });

  test('what can’t be saved stays, and says why', async () => {
    const { app, bridge } = await start({ settings: { insights: 'notes' } });
    bridge.fail('annotation.save', 'The disk is full.');
    const field = find<HTMLTextAreaElement>(document.body, 'textarea');
    field.value = 'Precious';
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await rest(app, 450);
    expect(textOf(find(document.body, 'dl-note').shadowRoot?.querySelector('.problem') ?? app)).toContain('The disk is full.');
    expect(field.value).toBe('Precious');
  });

  test('the window going away saves what is unsaved', async () => {
    const { bridge } = await start({ settings: { insights: 'notes' } });
    const field = find<HTMLTextAreaElement>(document.body, 'textarea');
    field.value = 'Last words';
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    window.dispatchEvent(new PageTransitionEvent('pagehide'));
    expect(bridge.requestsOf('annotation.save')).toMatchObject([{ note: 'Last words' }]);
  });

  test('typing a note is no shortcut', async () => {
    const { app } = await start({ settings: { insights: 'notes' } });
    const field = find<HTMLTextAreaElement>(document.body, 'textarea');
    field.focus();
    for (const [key, code] of [['j', 'KeyJ'], ['?', 'Slash'], ['1', 'Digit1'], ['n', 'KeyN']] as const) press(field, key, { code });
    await rest(app);
    expect(app.focusOf).toBeNull();
    expect(app.dialog).toBeNull();
  });
});

describe('dialogs', () => {
  async function open(app: DlApp, key: string, more: KeyboardEventInit): Promise<HTMLDialogElement> {
    press(document.body, key, more);
    await rest(app, 200);
    return find<HTMLDialogElement>(document.body, 'dialog[open]');
  }

  test.each([
    ['help', '?', { code: 'Slash', shiftKey: true }],
    ['settings', ',', { code: 'Comma', ctrlKey: true }],
    ['export', 'e', { code: 'KeyE', ctrlKey: true }],
  ])('%s is accessible, and no key works behind it', async (_name, key, more) => {
    const { app } = await start();
    const dialog = await open(app, key, more);
    await expectAccessible(document.body);
    press(document.body, 'j', { code: 'KeyJ' });
    expect(app.focusOf).toBeNull();
    dialog.close();
    await rest(app);
    expect(findAll(document.body, 'dialog')).toEqual([]);
  });

  test('the PDF leaves notes out unless they are ticked in, anew each time', async () => {
    const { app, bridge } = await start();
    const tick = async (include: boolean): Promise<void> => {
      const dialog = await open(app, 'e', { code: 'KeyE', ctrlKey: true });
      const box = find<HTMLInputElement>(dialog, 'input[type=checkbox]');
      expect(box.checked).toBe(false);
      expect(textOf(dialog)).toContain('Your notes, tags and highlights are not in the file');
      if (include) box.click();
      await rest(app);
      if (include) expect(textOf(dialog)).toContain('4 notes and highlights of this article will be readable');
      findAll(dialog, 'button').find((button) => textOf(button) === 'Export')?.click();
      await rest(app);
      expect(textOf(dialog)).toContain('/home/reader/Downloads/santa-lucia-bridge.pdf');
      findAll(dialog, 'button').find((button) => textOf(button) === 'Show in folder')?.click();
      dialog.close();
      await rest(app);
    };
    await tick(true);
    await tick(false);
    expect(bridge.requestsOf('briefing.exportPdf').map(({ notes }) => notes)).toEqual([true, false]);
    expect(bridge.requestsOf('briefing.reveal').length).toBe(2);
  });

  test('a PDF that can’t be written says why and can be tried again', async () => {
    const { app, bridge } = await start();
    bridge.fail('briefing.exportPdf', 'The disk is full.');
    const dialog = await open(app, 'e', { code: 'KeyE', ctrlKey: true });
    const start_ = (): void => findAll(dialog, 'button').find((button) => textOf(button) === 'Export')?.click();
    start_();
    await rest(app);
    expect(textOf(find(dialog, '[role=alert]'))).toContain('The disk is full.');
    bridge.fail('briefing.exportPdf', null);
    start_();
    await rest(app);
    expect(textOf(dialog)).toContain('Exported');
  });

  test('no article, no export', async () => {
    const { app } = await start({ open: null });
    press(document.body, 'e', { code: 'KeyE', ctrlKey: true });
    await rest(app, 150);
    expect(findAll(document.body, 'dialog')).toEqual([]);
  });

  test('settings show at once and are kept', async () => {
    const { app, bridge } = await start();
    const dialog = await open(app, ',', { code: 'Comma', ctrlKey: true });
    find<HTMLInputElement>(dialog, 'input[value=dark]').click();
    const size = find<HTMLInputElement>(dialog, '#typeSize');
    size.value = '26';
    size.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await rest(app, 300);
    expect(document.documentElement.dataset['theme']).toBe('dark');
    expect(getComputedStyle(find(document.body, '[role=article]')).fontSize).toBe('26px');
    expect(bridge.requestsOf('settings.change')).toEqual([{ theme: 'dark', typeSize: 26 }]);
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
