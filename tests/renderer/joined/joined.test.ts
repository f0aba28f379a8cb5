/** Several articles marked in the library and joined on one timeline, by mouse and by keyboard. */
import { describe, expect, test } from 'vitest';
import type { ArticleView } from '../../../src/contract/views.ts';
import type { ArticleId } from '../../../src/core/model.ts';
import type { DlApp } from '../../../src/renderer/dl-app.ts';
import { COURIER, HERALD, paperView, SAHIL, STAR } from '../../core/briefing/ferry-views.ts';
import type { FakeBridge } from '../fake-bridge.ts';
import { expectAccessible, find, findAll, press, textOf } from '../mount.ts';
import { rest, start, toasts } from '../start-app.ts';

const PAPERS: readonly ArticleView[] = [COURIER, HERALD, STAR, SAHIL].map((paper, index) => ({
  ...paperView({ ...paper, id: `00000000-0000-4000-8000-00000000000${index + 1}` }),
  annotations: [],
}));

const rows = (): HTMLElement[] => findAll(document.body, '.row');
const row = (index: number): HTMLElement => {
  const found = rows().find((element) => element.dataset['index'] === String(index));
  if (!found) throw new Error(`no row ${index}`);
  return found;
};
const button = (label: string): HTMLButtonElement => {
  const found = findAll<HTMLButtonElement>(document.body, 'button').find(
    (element) => textOf(element) === label || element.ariaLabel === label,
  );
  if (!found) throw new Error(`no button ${label}`);
  return found;
};
const sources = (entry: HTMLElement): string[] => findAll(entry, '.source').map((source) => textOf(source));

async function join(count = PAPERS.length): Promise<{ app: DlApp; bridge: FakeBridge }> {
  const { app, bridge } = await start({ views: PAPERS, open: PAPERS[0] ?? null });
  for (let index = 0; index < count; index++) {
    find(row(index), '.mark').click();
    await rest(app, 20);
  }
  button('Joined timeline').click();
  await rest(app, 120);
  return { app, bridge };
}

function aground(): HTMLElement {
  const entry = findAll(document.body, '.entry').find((element) => textOf(element).includes('ran aground'));
  if (!entry) throw new Error('no entry');
  return entry;
}

describe('marking', () => {
  test('the keyboard marks and unmarks; one article is not enough', async () => {
    const { app } = await start({ views: PAPERS });
    const list = find(document.body, '[role=listbox]');
    press(list, ' ', { ctrlKey: true });
    await rest(app);
    expect(textOf(find(document.body, '.marks p'))).toBe('Mark one more to join');
    expect(button('Joined timeline').disabled).toBe(true);
    press(list, 'ArrowDown');
    press(list, ' ', { ctrlKey: true });
    await rest(app);
    expect(app.joined.marked.size).toBe(2);
    expect(button('Joined timeline').disabled).toBe(false);
    expect(app.announcement).toBe('2 marked');
    press(list, ' ', { ctrlKey: true });
    await rest(app);
    expect(app.joined.marked.size).toBe(1);
    button('Unmark all').click();
    await rest(app);
    expect(findAll(document.body, '.marks')).toEqual([]);
  });

  test('Ctrl and a click mark one, Shift and a click all between, a click alone opens', async () => {
    const { app } = await start({ views: PAPERS, open: null });
    row(0).dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, ctrlKey: true }));
    row(2).dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, shiftKey: true }));
    await rest(app);
    expect(app.joined.marked.size).toBe(3);
    expect(app.article.id).toBeNull();
    row(3).click();
    await rest(app);
    expect(app.article.id).toBe(PAPERS[3]?.article.id);
    expect(app.joined.marked.size).toBe(3);
  });

  test('a deleted article is unmarked', async () => {
    const { app, bridge } = await join(2);
    const gone = [...app.joined.marked][0] as ArticleId;
    bridge.emit('library.rowRemoved', { id: gone });
    await rest(app);
    expect(app.joined.marked.has(gone)).toBe(false);
    expect(app.joined.joined).toBeNull();
  });
});

describe('the joined timeline', () => {
  test('shows an event once, with its sources, and the dates that differ side by side', async () => {
    await join();
    const entry = aground();
    expect(textOf(find(entry, '.differ'))).toBe('Dates differ');
    const claims = findAll(entry, '.claims > li');
    expect(claims.map((claim) => textOf(find(claim, '.claim')))).toEqual(['3 Mar 2026', '4 Mar 2026']);
    expect(claims.map(sources)).toEqual([['Coast Courier ¶ 1', 'The Herald ¶ 2'], ['quay.example ¶ 1']]);
    expect(textOf(claims[0] as HTMLElement)).toContain('2 sources');
    expect(findAll(document.body, '.entry .article-text:lang(ar)')[0]?.getAttribute('dir')).toBe('rtl');
    await expectAccessible(document.body);
  });

  test('a source opens its article at the passage, and the marks stay', async () => {
    const { app } = await join();
    const source = findAll(aground(), '.source').find((element) => textOf(element).startsWith('The Herald'));
    source?.click();
    await rest(app, 200);
    expect(app.joined.joined).toBeNull();
    expect(app.article.id).toBe(PAPERS[1]?.article.id);
    expect(app.focusOf?.kind).toBe('event');
    expect(CSS.highlights.has('dl-flash')).toBe(true);
    expect(app.joined.marked.size).toBe(4);
  });

  test('arrows walk the sources, Escape goes back to the article', async () => {
    const { app } = await join();
    const view = find(document.body, 'dl-joined-timeline');
    const active = (): string => textOf(view.shadowRoot?.activeElement ?? document.body);
    const first = active();
    expect(first).not.toBe('');
    press(view.shadowRoot?.activeElement ?? view, 'ArrowDown');
    expect(active()).not.toBe(first);
    press(document.body, 'j', { code: 'KeyJ' });
    expect(app.focusOf).toBeNull();
    press(document.body, 'Escape');
    await rest(app);
    expect(findAll(document.body, 'dl-joined-timeline')).toEqual([]);
    expect(app.article.id).toBe(PAPERS[0]?.article.id);
    // The keyboard is in the article, not nowhere.
    expect(app.shadowRoot?.activeElement?.localName).toBe('dl-reader');
  });

  test('the analyst’s corrections show at once', async () => {
    const { app } = await join();
    const star = PAPERS[2];
    const event = star?.analysis.events.find(
      ({ clock, text }) => clock === 'happened' && text.includes('aground'),
    );
    if (!star || !event) throw new Error('no event');
    await app.client.call('analysis.correct', {
      id: star.article.id,
      item: event.id,
      at: event.start,
      change: { kind: 'event', date: '2026-03-03' },
    });
    await rest(app, 120);
    expect(findAll(document.body, '.differ')).toEqual([]);
    expect(sources(aground()).at(-1)).toBe('quay.example ¶ 1 corrected by you');
  });

  test.each([
    ['Save the timeline as PDF', 'pdf'],
    ['Save the timeline as Markdown', 'markdown'],
    ['Save the timeline as JSON', 'json'],
  ])('%s', async (label, format) => {
    const { app, bridge } = await join(2);
    button(label).click();
    await rest(app);
    expect(bridge.requestsOf('joined.export')).toEqual([{ ids: [...app.joined.marked], format }]);
    expect(toasts().join()).toContain(`Timeline.${format}`);
  });

  test('while it is written that is said, nothing is written twice, and the file can be shown', async () => {
    const { app, bridge } = await join(2);
    const go = bridge.hold('joined.export');
    const bar = (): string => textOf(find(document.body, '.saving'));
    button('Save the timeline as PDF').click();
    await rest(app);
    expect(bar()).toBe('Writing the PDF…');
    expect(button('Save the timeline as JSON').disabled).toBe(true);
    app.commands.run('export');
    go();
    await rest(app);
    expect(bar()).toBe('');
    expect(bridge.requestsOf('joined.export')).toHaveLength(1);
    button('Show in folder').click();
    await rest(app);
    expect(bridge.requestsOf('briefing.reveal')).toEqual([{ path: '/home/reader/Downloads/Timeline.pdf' }]);
  });

  test('a failure is said and the article stays', async () => {
    const { app, bridge } = await start({ views: PAPERS });
    for (const index of [0, 1]) find(row(index), '.mark').click();
    await rest(app);
    bridge.fail('joined.timeline', 'The article could not be read.');
    button('Joined timeline').click();
    await rest(app);
    expect(toasts()).toEqual(['The article could not be read.']);
    expect(findAll(document.body, 'dl-joined-timeline')).toEqual([]);
  });
});
