import { html } from 'lit';
import { describe, expect, test } from 'vitest';
import type { ArticleView } from '../../../src/contract/views.ts';
import '../../../src/renderer/insights/dl-insights.ts';
import { LIST_STEP } from '../../../src/renderer/insights/list-window.ts';
import '../../../src/renderer/timeline/dl-timeline-chart.ts';
import { inventedViews } from '../invented-articles.ts';
import { collect, expectAccessible, find, findAll, mount, press, settle, textOf } from '../mount.ts';
import { makeArticle, makeView, paragraphs, reading } from '../sample-views.ts';

const [bridge, urdu, chinese] = inventedViews();
if (!bridge || !urdu || !chinese) throw new Error('no views');
const bare = makeView(
  makeArticle({ number: 9, title: 'Bare', publisher: null, language: 'und', blocks: paragraphs('Text.') }),
);

const insights = html`<dl-insights style="height: 760px; width: 368px"></dl-insights>`;
const TABS = ['quotes', 'timeline', 'names', 'notes'] as const;

describe.each(TABS)('the tab %s', (tab) => {
  test.each<[string, ArticleView | null]>([
    ['a full article', bridge],
    ['Urdu', urdu],
    ['Chinese', chinese],
    ['an article without anything', bare],
    ['no article', null],
  ])('is accessible with %s', async (_name, view) => {
    const { root } = await mount(insights, { view, settings: { insights: tab } });
    await expectAccessible(root);
  });

  test('says what it holds when there is nothing', async () => {
    const { root } = await mount(insights, { view: bare, settings: { insights: tab } });
    expect(
      textOf(find(root, '[role=tabpanel]').firstElementChild?.shadowRoot?.firstElementChild ?? root).length,
    ).toBeGreaterThan(10);
  });
});

describe('the tabs', () => {
  test('one tab stop; arrow keys ask for the next tab, around the ends', async () => {
    const { root } = await mount(insights, { view: bridge, settings: { insights: 'quotes' } });
    const changes = collect(root, 'dl-settings-changed');
    const tabs = findAll(root, '[role=tab]');
    expect(tabs.map(({ tabIndex }) => tabIndex)).toEqual([0, -1, -1, -1]);
    press(tabs[0] ?? root, 'ArrowRight');
    press(tabs[0] ?? root, 'ArrowLeft');
    press(tabs[0] ?? root, 'End');
    press(tabs[0] ?? root, 'x');
    expect(changes.map(({ change }) => change.insights)).toEqual(['timeline', 'notes', 'notes']);
  });

  test('counts what each holds', async () => {
    const { root } = await mount(insights, { view: bridge });
    expect(findAll(root, '[role=tab]').map(textOf)).toEqual([
      'Quotes 12',
      'Timeline 12',
      'Names 10',
      'Notes 4',
    ]);
  });

  test('the selected tab asks for nothing', async () => {
    const { root } = await mount(insights, { view: bridge });
    const changes = collect(root, 'dl-settings-changed');
    find(root, '#tab-quotes').click();
    expect(changes).toEqual([]);
  });
});

describe('quotations', () => {
  test('by speaker, with role, type and cue', async () => {
    const { root } = await mount(insights, { view: bridge });
    const sections = findAll(root, 'dl-quotes')[0]?.shadowRoot?.querySelectorAll('section') ?? [];
    const first = [...sections].find((section) => textOf(section).includes('Elena Marchetti'));
    if (!first) throw new Error('no speakers');
    expect(textOf(first)).toContain('Director of the regional transport authority');
    expect(textOf(first)).toContain('cue “told reporters”');
    expect(textOf(sections[sections.length - 1] ?? first)).toContain('Unattributed');
  });

  test('a click shows its words in the text', async () => {
    const { root } = await mount(insights, { view: bridge });
    const chosen = collect(root, 'dl-focus-chosen');
    find(root, '.item[data-id=q5]').click();
    expect(chosen[0]).toMatchObject({ focus: { kind: 'quotation', id: 'q5' }, from: 'insights' });
    expect(chosen[0]?.span).toMatchObject({ start: bridge.analysis.quotations[4]?.start });
  });

  test('why it was read so is shown for the current one only', async () => {
    const { root, surround } = await mount(insights, { view: bridge });
    expect(findAll(root, '.why')).toEqual([]);
    await surround({ focus: { kind: 'quotation', id: 'q7' } });
    expect(findAll(root, '.why').length).toBe(1);
    expect(textOf(find(root, '.why'))).toMatch(/as “.?he.?”/);
    expect(textOf(find(root, '.why'))).toContain('93% sure');
  });

  test('what was chosen in the text is current, in sight and the tab stop', async () => {
    const { root, surround } = await mount(insights, { view: bridge });
    await surround({ focus: { kind: 'quotation', id: 'q11' } });
    const item = find(root, '.item[data-id=q11]');
    const panel = find(root, '[role=tabpanel]').getBoundingClientRect();
    expect(item.getAttribute('aria-current')).toBe('true');
    expect(item.tabIndex).toBe(0);
    expect(item.getBoundingClientRect().bottom).toBeLessThanOrEqual(panel.bottom);
    expect(findAll(root, 'dl-quotes .item, .item').filter(({ tabIndex }) => tabIndex === 0).length).toBe(1);
  });

  test('one tab stop; arrow keys, Home and End move', async () => {
    const { root } = await mount(insights, { view: bridge });
    const items = findAll(root, '.item');
    items[0]?.focus();
    press(items[0] ?? root, 'ArrowDown');
    const active = (): Element | null | undefined => find(root, 'dl-quotes').shadowRoot?.activeElement;
    expect(active()).toBe(items[1]);
    press(items[1] ?? root, 'End');
    expect(active()).toBe(items.at(-1));
    press(items.at(-1) ?? root, 'ArrowDown');
    expect(active()).toBe(items.at(-1));
    press(items.at(-1) ?? root, 'Home');
    expect(active()).toBe(items[0]);
    expect(items.map(({ tabIndex }) => tabIndex).filter((index) => index === 0).length).toBe(1);
  });

  test.each(['timeline', 'names'] as const)('of thousands in the %s a part is drawn, too', async (tab) => {
    const [event] = bridge.analysis.events;
    const [name] = bridge.analysis.names;
    if (!event || !name) throw new Error('no event or name');
    const events = Array.from({ length: 1_000 }, (_, index) => ({ ...event, id: `m${index}` }));
    const names = Array.from({ length: 1_000 }, (_, index) => ({ ...name, id: `m${index}` }));
    const view = { ...bridge, analysis: { ...bridge.analysis, events, names } };
    const { root, surround } = await mount(insights, { view, settings: { insights: tab } });
    const ids = (): (string | undefined)[] => findAll(root, '.item').map(({ dataset }) => dataset['id']);
    const more = (): HTMLElement[] => findAll(root, '.more');
    expect(ids().length).toBe(LIST_STEP);
    expect(more().map(textOf)).toEqual([`Show more of 700 ${tab === 'names' ? 'names' : 'events'} below`]);
    await surround({ focus: { kind: tab === 'names' ? 'name' : 'event', id: 'm800' } });
    expect(find(root, '.item[data-id=m800]').getAttribute('aria-current')).toBe('true');
    expect(ids().length).toBe(LIST_STEP);
    more()[0]?.click();
    await settle(root);
    expect([ids()[0], ids().length]).toEqual(['m400', 2 * LIST_STEP]);
    expect(findAll(root, '.mark').length).toBe(tab === 'names' ? 0 : 2 * LIST_STEP);
  });

  test('of thousands a part is drawn, which follows what is current and grows on request', async () => {
    const [first] = bridge.analysis.quotations;
    if (!first) throw new Error('no quotations');
    const quotations = Array.from({ length: 2_000 }, (_, index) => ({ ...first, id: `m${index}` }));
    const view = { ...bridge, analysis: { ...bridge.analysis, quotations } };
    const { root, surround } = await mount(insights, { view });
    const ids = (): (string | undefined)[] => findAll(root, '.item').map(({ dataset }) => dataset['id']);
    const more = (): HTMLElement[] => findAll(root, '.more');
    expect(ids().length).toBe(LIST_STEP);
    expect(textOf(find(root, 'section .total'))).toBe('2000');
    expect(more().map(textOf)).toEqual(['Show more of 1,700 quotations below']);
    await surround({ focus: { kind: 'quotation', id: 'm1500' } });
    expect(find(root, '.item[data-id=m1500]').getAttribute('aria-current')).toBe('true');
    expect(ids().length).toBe(LIST_STEP);
    expect(more().map(textOf)).toEqual([
      'Show earlier ones of 1,400 quotations above',
      'Show more of 300 quotations below',
    ]);
    more()[0]?.click();
    await settle(root);
    expect([ids()[0], ids().length]).toEqual(['m1100', 2 * LIST_STEP]);
    // A filter counts anew.
    const field = find<HTMLInputElement>(root, 'input[type=search]');
    field.value = 'nothing like this';
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await settle(root);
    expect(more()).toEqual([]);
  });

  test('the filter narrows, and says so when nothing is left', async () => {
    const { root } = await mount(insights, { view: bridge });
    const field = find<HTMLInputElement>(root, 'input[type=search]');
    field.value = 'brochure';
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await settle(root);
    expect(findAll(root, '.item').length).toBe(1);
    field.value = 'zzz';
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await settle(root);
    expect(findAll(root, '.item').length).toBe(0);
    expect(textOf(find(root, '.none'))).toContain('No quotation matches');
  });

  test('right-to-left words are laid out right to left in their language', async () => {
    const { root } = await mount(insights, { view: urdu });
    const words = find(root, '.item .article-text');
    expect(words.dir).toBe('rtl');
    expect(words.lang).toBe('ur');
    expect(getComputedStyle(words).textAlign).toBe('start');
  });
});

describe('the timeline', () => {
  const surroundings = { view: bridge, settings: { insights: 'timeline' as const } };

  test('every dated event is in the drawing and in the list, undated ones apart', async () => {
    const { root } = await mount(insights, surroundings);
    const dated = bridge.analysis.events.filter(({ when }) => when !== null);
    expect(findAll<SVGGElement>(root, 'g.mark').length).toBe(dated.length);
    expect(findAll(root, '.item').length).toBe(bridge.analysis.events.length);
    expect(textOf(findAll(root, 'section').at(-1) ?? root)).toContain('Not dated in the text');
  });

  test('a mark tells its clock, date and precision to those who do not see it', async () => {
    const { root } = await mount(insights, surroundings);
    const marks = findAll<SVGGElement>(root, 'g.mark');
    const [first] = marks;
    if (!first) throw new Error('no marks');
    expect(textOf(first)).toMatch(/^1987 ?year The bridge, opened in 1987/);
    const descriptions = marks.map((mark) => mark.getAttribute('aria-description') ?? '');
    expect(descriptions[0]).toBe('Happened: The bridge, opened in 1987, carries 64 trains a day.');
    expect(descriptions.some((text) => text.startsWith('Published: PORT MERIDA'))).toBe(true);
  });

  test('a mark leads to its sentence by click, Enter and space', async () => {
    const { root } = await mount(insights, surroundings);
    const chosen = collect(root, 'dl-focus-chosen');
    const mark = find<SVGGElement>(root, 'g.mark');
    mark.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    press(mark, 'Enter');
    press(mark, ' ');
    press(mark, 'x');
    expect(chosen.map(({ focus }) => focus?.id)).toEqual(['e5', 'e5', 'e5']);
  });

  test('the arrow keys go from mark to mark', async () => {
    const { root } = await mount(insights, surroundings);
    const marks = findAll<SVGGElement>(root, 'g.mark');
    marks[0]?.focus();
    press(marks[0] ?? root, 'ArrowDown');
    expect(find(root, 'dl-timeline-chart').shadowRoot?.activeElement).toBe(marks[1]);
  });

  test('labels stay within the drawing in both directions of the window', async () => {
    for (const dir of ['ltr', 'rtl'] as const) {
      document.documentElement.dir = dir;
      const { root } = await mount(insights, { view: urdu, settings: { insights: 'timeline' } });
      // Drawing asks for the typeface; what is drawn again when it came is measured here. A slow machine draws late.
      await expect.poll(() => findAll(root, 'g.mark text').length).toBeGreaterThan(0);
      await document.fonts.ready;
      await settle(root);
      const frame = find(root, 'dl-timeline-chart').getBoundingClientRect();
      for (const text of findAll<SVGTextElement>(root, 'g.mark text')) {
        const box = text.getBoundingClientRect();
        expect(box.left).toBeGreaterThanOrEqual(frame.left - 2);
        expect(box.right).toBeLessThanOrEqual(frame.right + 2);
      }
      root.remove();
    }
  });

  test('what lies ahead of the article is planned, in the drawing and in the list', async () => {
    const [first] = bridge.analysis.events;
    if (!first) throw new Error('no events');
    const event = { ...first, clock: 'happened' as const, when: reading('2090-01-01', '2090-12-31', 'year') };
    const view = { ...bridge, analysis: { ...bridge.analysis, events: [event] } };
    const { root } = await mount(insights, { view, settings: { insights: 'timeline' } });
    expect(find(root, 'g.mark').getAttribute('aria-description')).toMatch(/^Planned: /);
    expect(textOf(find(root, '.item .when'))).toContain('Planned');
  });

  test('however many stretches overlap, the labels keep half of the drawing', async () => {
    const [first] = bridge.analysis.events;
    if (!first) throw new Error('no events');
    const events = Array.from({ length: 40 }, (_, index) => ({
      ...first,
      id: `o${index}`,
      when: reading(`19${10 + index}-01-01`, '2020-12-31', 'range'),
    }));
    const view = { ...bridge, analysis: { ...bridge.analysis, events } };
    const { root } = await mount(insights, { view, settings: { insights: 'timeline' } });
    const frame = find(root, 'dl-timeline-chart').getBoundingClientRect();
    for (const text of findAll<SVGTextElement>(root, 'g.mark text')) {
      expect(text.getBoundingClientRect().left - frame.left).toBeLessThan(frame.width / 2);
    }
  });
});

describe('names', () => {
  const surroundings = { view: bridge, settings: { insights: 'names' as const } };

  test('each click shows the next mention, the last one the first again', async () => {
    const { root, surround } = await mount(insights, surroundings);
    const chosen = collect(root, 'dl-focus-chosen');
    const item = find(root, '.item[data-id=n9]');
    const { mentions } = bridge.analysis.names[8] ?? { mentions: [] };
    expect(mentions.length).toBe(4);
    for (let click = 0; click < 5; click++) {
      item.click();
      await surround({ focus: { kind: 'name', id: 'n9' } });
    }
    expect(chosen.map(({ span }) => span?.start)).toEqual(
      [...mentions, mentions[0]].map((span) => span?.start),
    );
    expect(textOf(find(root, '.item[data-id=n9] .total'))).toContain('1 of 4');
  });

  test('places tell their country and region, countries not twice', async () => {
    const { root } = await mount(insights, surroundings);
    expect(textOf(find(root, '.item[data-id=n7]'))).toContain('Spain, Southern Europe');
  });

  test('kinds without names are left out', async () => {
    const { root } = await mount(insights, { ...surroundings, view: urdu });
    expect(findAll(root, 'h3').map(textOf)).toEqual(['People', 'Places']);
  });
});
