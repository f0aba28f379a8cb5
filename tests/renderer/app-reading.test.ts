import { describe, expect, test } from 'vitest';
import { canonicalText } from '../../src/core/text.ts';
import type { DlApp } from '../../src/renderer/dl-app.ts';
import { inventedViews } from './invented-articles.ts';
import { expectAccessible, find, findAll, press, textOf } from './mount.ts';
import { articleId, spanOf } from './sample-views.ts';
import { rest, start, tab, toasts } from './start-app.ts';

const [bridgeView] = inventedViews();
if (!bridgeView) throw new Error('no views');
const text = canonicalText(bridgeView.article.blocks);

describe('from text to insights and back', () => {
  test('J and K go through the quotations, on both sides, and are announced', async () => {
    const { app } = await start({ settings: { insights: 'quotes' } });
    for (const key of ['j', 'j', 'j', 'k']) press(document.body, key, { code: `Key${key.toUpperCase()}` });
    await rest(app);
    expect(app.focusOf).toEqual({ kind: 'quotation', id: 'q2' });
    expect(find(document.body, '.item[data-id=q2]').getAttribute('aria-current')).toBe('true');
    expect(textOf(find(document.body, '[aria-live]'))).toMatch(
      /^Quotation 2 of 12, Elena Marchetti: We stopped/,
    );
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
    expect(bridge.requestsOf('annotation.save').at(-1)).toMatchObject({
      span,
      note: 'Only two?',
      articleId: articleId(1),
    });
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
    expect(bridge.requestsOf('annotation.save')).toMatchObject([
      { span: { start: quotation?.start, end: quotation?.end } },
    ]);
  });

  test('deleted with undo', async () => {
    const { app } = await start({ settings: { insights: 'notes' } });
    find(document.body, 'button[aria-label="Delete the note"]').click();
    await rest(app);
    expect(findAll(document.body, 'dl-note').length).toBe(3);
    expect(toasts()).toEqual(['The note was deleted.']);
    findAll(document.body, '.toast button')
      .find((button) => textOf(button) === 'Undo')
      ?.click();
    await rest(app);
    expect(findAll(document.body, 'dl-note').length).toBe(4);
  });

  test('Ctrl Z brings back what was deleted, but leaves a field’s own undo alone', async () => {
    const { app } = await start({ settings: { insights: 'notes' } });
    find(document.body, 'button[aria-label="Delete the note"]').click();
    await rest(app);
    const undo = { code: 'KeyZ', ctrlKey: true };
    expect(press(find(document.body, 'textarea'), 'z', undo)).toBe(true);
    expect(press(document.body, 'z', undo)).toBe(false);
    await rest(app);
    expect(findAll(document.body, 'dl-note').length).toBe(4);
    expect(press(document.body, 'z', undo)).toBe(true);
  });

  test('what can’t be saved stays, and says why', async () => {
    const { app, bridge } = await start({ settings: { insights: 'notes' } });
    bridge.fail('annotation.save', 'The disk is full.');
    const field = find<HTMLTextAreaElement>(document.body, 'textarea');
    field.value = 'Precious';
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await rest(app, 450);
    expect(textOf(find(document.body, 'dl-note').shadowRoot?.querySelector('.problem') ?? app)).toContain(
      'The disk is full.',
    );
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
    for (const [key, code] of [
      ['j', 'KeyJ'],
      ['?', 'Slash'],
      ['1', 'Digit1'],
      ['n', 'KeyN'],
    ] as const)
      press(field, key, { code });
    await rest(app);
    expect(app.focusOf).toBeNull();
    expect(app.dialog).toBeNull();
  });
});

describe('dialogs', () => {
  async function open(app: DlApp, key: string, more: KeyboardEventInit): Promise<HTMLDialogElement> {
    press(document.body, key, more);
    // The dialogs are code of their own, fetched at the first key.
    await expect.poll(() => findAll(document.body, 'dialog[open]').length, { timeout: 10_000 }).toBe(1);
    await rest(app);
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
      if (include)
        expect(textOf(dialog)).toContain('4 notes and highlights of this article will be readable');
      findAll(dialog, 'button')
        .find((button) => textOf(button) === 'Export')
        ?.click();
      await rest(app);
      expect(textOf(dialog)).toContain('/home/reader/Downloads/santa-lucia-bridge.pdf');
      findAll(dialog, 'button')
        .find((button) => textOf(button) === 'Show in folder')
        ?.click();
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
    const start_ = (): void =>
      findAll(dialog, 'button')
        .find((button) => textOf(button) === 'Export')
        ?.click();
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
