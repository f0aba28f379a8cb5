import { html } from 'lit';
import { describe, expect, test } from 'vitest';
import type { DlReader } from '../../../src/renderer/reader/dl-reader.ts';
import '../../../src/renderer/reader/dl-reader.ts';
import { createReading } from '../../../src/renderer/reader/reading.ts';
import { inventedViews } from '../invented-articles.ts';
import {
  collect,
  expectAccessible,
  find,
  findAll,
  mount,
  press,
  settle,
  textOf,
  type Surroundings,
} from '../mount.ts';
import { articleId, makeArticle, makeKeyPoints, makeView, paragraphs, spanOf } from '../sample-views.ts';

const views = inventedViews();
const [bridge, urdu] = views;
if (!bridge || !urdu) throw new Error('no views');
const { text } = createReading(bridge);

async function reader(
  surroundings: Surroundings,
): Promise<{ root: HTMLElement; element: DlReader; surround: (change: Surroundings) => Promise<void> }> {
  const { root, surround } = await mount(
    html`<dl-reader style="height: 700px; width: 660px"></dl-reader>`,
    surroundings,
  );
  await document.fonts.ready;
  await settle(root);
  return { root, element: find<DlReader>(root, 'dl-reader'), surround };
}

const painted = (name: string): string[] =>
  [...(CSS.highlights.get(name) ?? [])].map((range) => {
    const live = document.createRange();
    live.setStart(range.startContainer, range.startOffset);
    live.setEnd(range.endContainer, range.endOffset);
    return live.toString();
  });

/** The middle of some words on screen. */
function placeOf(root: HTMLElement, words: string): { clientX: number; clientY: number } {
  for (const holder of findAll(root, '[data-start]')) {
    const walker = document.createTreeWalker(holder, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode as Text;
      const at = node.data.indexOf(words);
      if (at < 0) continue;
      holder.scrollIntoView({ block: 'center' });
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + words.length);
      const rect = range.getClientRects()[0];
      if (rect) return { clientX: rect.left + rect.width / 2, clientY: rect.top + rect.height / 2 };
    }
  }
  throw new Error(`“${words}” is not on screen`);
}

describe('the reader', () => {
  test.each(views.map((view) => [view.article.language.value, view] as const))(
    'is accessible in %s',
    async (_language, view) => {
      const { root } = await reader({ view });
      await expectAccessible(root);
    },
  );

  test.each(['timeline', 'names', 'notes'] as const)(
    'is accessible while the tab %s is open',
    async (insights) => {
      const { root } = await reader({ view: bridge, settings: { insights } });
      find(root, '[data-scroller]').scrollTo(0, 420);
      await settle(root);
      await expectAccessible(root);
    },
  );

  test('is accessible without an article, new or not', async () => {
    const { root, element } = await reader({ view: null });
    await expectAccessible(root);
    element.fresh = true;
    await settle(root);
    await expectAccessible(root);
    expect(textOf(find(root, 'dl-reader').shadowRoot?.querySelector('.welcome') ?? root)).toContain(
      'Open the samples',
    );
  });

  test('lays each article out in its own direction, language and type', async () => {
    const { root } = await reader({ view: urdu, settings: { typeSize: 24, measure: 50 } });
    const body = find(root, 'dl-article [role=article], [role=article]');
    expect([body.dir, body.lang]).toEqual(['rtl', 'ur']);
    expect(getComputedStyle(body).fontSize).toBe('24px');
    expect(getComputedStyle(body).fontFamily).toContain('Nastaliq');
  });

  test('the typeface follows the settings', async () => {
    const { root, surround } = await reader({ view: bridge });
    const body = find(root, '[role=article]');
    expect(getComputedStyle(body).fontFamily).toContain('Serif');
    await surround({ settings: { typeface: 'sans' } });
    expect(getComputedStyle(body).fontFamily).toContain('Dateline Sans');
  });
});

describe('painting', () => {
  test('every quotation, in its speaker’s hue, by type', async () => {
    await reader({ view: bridge });
    const names = [...CSS.highlights.keys()].filter((name) => name.startsWith('dl-quotation-'));
    const ranges = names.flatMap(painted);
    expect(ranges.length).toBe(bridge.analysis.quotations.length);
    const { speakerOfQuotation } = createReading(bridge);
    const hue = speakerOfQuotation.get('q2')?.hue;
    expect(painted(`dl-quotation-${hue}-direct`)).toContain(
      text.slice(bridge.analysis.quotations[1]?.start, bridge.analysis.quotations[1]?.end),
    );
    expect(painted('dl-quotation-none-indirect')).toEqual([
      'whether the government would pay for the repair',
    ]);
  });

  test('annotations that have a place, in their colours', async () => {
    await reader({ view: bridge });
    expect(painted('dl-annotation-yellow')).toEqual(['About 9,000 commuters']);
    expect(CSS.highlights.has('dl-annotation-blue')).toBe(false);
  });

  test('times on the timeline’s tab, names on theirs, and only there', async () => {
    const { surround } = await reader({ view: bridge, settings: { insights: 'timeline' } });
    expect(painted('dl-time')).toContain('in 1987');
    expect(CSS.highlights.has('dl-name-person')).toBe(false);
    await surround({ settings: { insights: 'names' } });
    expect(CSS.highlights.has('dl-time')).toBe(false);
    expect(painted('dl-name-organisation')).toContain('Ferrocosta');
    await surround({ settings: { insights: 'quotes' } });
    expect([...CSS.highlights.keys()].filter((name) => /^dl-(time|name)/.test(name))).toEqual([]);
  });

  test('what is current, and nothing once nothing is', async () => {
    const { surround } = await reader({ view: bridge, focus: { kind: 'quotation', id: 'q7' } });
    expect(painted('dl-current')).toEqual(['“The answer was a brochure,”']);
    await surround({ focus: null });
    expect(CSS.highlights.has('dl-current')).toBe(false);
  });

  test('another article leaves nothing of the one before', async () => {
    const { surround } = await reader({ view: bridge });
    const bare = makeView(
      makeArticle({ number: 9, title: 'Bare', publisher: null, language: 'en', blocks: paragraphs('Text.') }),
    );
    await surround({ view: bare });
    expect([...CSS.highlights.keys()]).toEqual([]);
  });

  test('each speaker has a marker beside the text, and no two cover each other', async () => {
    const { root } = await reader({ view: bridge });
    const markers = findAll(root, '.speaker').map((marker) => marker.getBoundingClientRect().top);
    expect(markers.length).toBeGreaterThan(5);
    markers.slice(1).forEach((top, index) => expect(top - (markers[index] ?? 0)).toBeGreaterThanOrEqual(20));
    expect(findAll(root, '.marker').length).toBe(3);
  });
});

describe('from the text', () => {
  test('a click on a quotation chooses it', async () => {
    const { root } = await reader({ view: bridge });
    const chosen = collect(root, 'dl-focus-chosen');
    find(root, '[role=article]').dispatchEvent(
      new MouseEvent('click', {
        ...placeOf(root, 'The answer was a brochure'),
        bubbles: true,
        composed: true,
      }),
    );
    expect(chosen.map(({ focus, from }) => [focus?.id, from])).toEqual([['q7', 'text']]);
  });

  test('a click beside quotations chooses nothing', async () => {
    const { root } = await reader({ view: bridge });
    const chosen = collect(root, 'dl-focus-chosen');
    const body = find(root, '[role=article]');
    body.dispatchEvent(
      new MouseEvent('click', { ...placeOf(root, 'Residents remember'), bubbles: true, composed: true }),
    );
    const { clientY } = placeOf(root, 'The answer was a brochure');
    const right = body.getBoundingClientRect().right;
    body.dispatchEvent(
      new MouseEvent('click', { clientX: right - 1, clientY, bubbles: true, composed: true }),
    );
    expect(chosen).toEqual([]);
  });

  test('a selection by mouse or keyboard is reported as a span', async () => {
    const { root } = await reader({ view: bridge });
    const selected = collect(root, 'dl-selection-changed');
    const words = [...find(root, 'p[data-start]').childNodes].find((node) => node instanceof Text);
    if (!words) throw new Error('no text');
    document.getSelection()?.setBaseAndExtent(words, 0, words, 11);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(selected.at(-1)?.span).toEqual({ start: 0, end: 11 });
    document.getSelection()?.removeAllRanges();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(selected.at(-1)?.span).toBeNull();
  });

  test('S selects the sentence, Shift and the arrow keys extend it', async () => {
    const { root, element } = await reader({ view: bridge, focus: { kind: 'quotation', id: 'q7' } });
    const selected = collect(root, 'dl-selection-changed');
    const last = async (): Promise<string> => {
      await new Promise((resolve) => setTimeout(resolve, 50));
      const span = selected.at(-1)?.span;
      return span ? text.slice(span.start, span.end) : '';
    };
    element.selectSentence();
    expect(await last()).toBe('“The answer was a brochure,” he said.');
    const body = find(root, '[role=article]');
    press(body, 'ArrowRight', { shiftKey: true });
    expect(await last()).toMatch(/he said\.\s+The$/);
    press(body, 'ArrowLeft', { shiftKey: true });
    press(body, 'ArrowLeft', { shiftKey: true });
    expect((await last()).endsWith('he ')).toBe(true);
    press(body, 'ArrowDown', { shiftKey: true });
    expect((await last()).endsWith('he said.')).toBe(true);
    press(body, 'ArrowRight');
    expect((await last()).endsWith('he said.')).toBe(true);
    element.clearSelection();
    expect(await last()).toBe('');
  });

  test('in Urdu the left arrow goes forwards', async () => {
    const { root, element } = await reader({ view: urdu });
    const selected = collect(root, 'dl-selection-changed');
    element.selectSentence();
    await new Promise((resolve) => setTimeout(resolve, 50));
    const before = selected.at(-1)?.span?.end ?? 0;
    press(find(root, '[role=article]'), 'ArrowLeft', { shiftKey: true });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(selected.at(-1)?.span?.end).toBeGreaterThan(before);
  });

  test('the toolbar stands beside the selection, in the window, and asks for what it is told', async () => {
    const { root, surround } = await reader({ view: bridge });
    const wanted = collect(root, 'dl-highlight-wanted');
    expect(findAll(root, '[role=toolbar]')).toEqual([]);
    const span = spanOf(text, 'two of its nine piers');
    await surround({ selection: span });
    await settle(root);
    const box = find(root, '[role=toolbar]').getBoundingClientRect();
    expect(box.left).toBeGreaterThanOrEqual(0);
    expect(box.right).toBeLessThanOrEqual(innerWidth);
    const buttons = findAll(find(root, 'dl-selection-toolbar').shadowRoot ?? root, 'button');
    buttons[1]?.click();
    buttons.at(-1)?.click();
    expect(wanted.map(({ colour, write }) => [colour, write])).toEqual([
      ['green', false],
      ['yellow', true],
    ]);
    await expectAccessible(root);
  });

  test('nothing can be marked where the library can only be read', async () => {
    const { root, element, surround } = await reader({ view: bridge });
    element.readonly = true;
    await surround({ selection: spanOf(text, 'two of its nine piers') });
    expect(findAll(root, '[role=toolbar]')).toEqual([]);
  });
});

describe('to the text', () => {
  test('a place out of sight is scrolled to and flashes', async () => {
    const { root, element } = await reader({ view: bridge });
    const span = spanOf(text, 'Residents remember the last closure');
    element.showSpan(span);
    await new Promise((resolve) => setTimeout(resolve, 900));
    expect(painted('dl-flash')).toEqual(['Residents remember the last closure']);
    const frame = find(root, '[data-scroller]').getBoundingClientRect();
    const holder = findAll(root, 'p').find((paragraph) => paragraph.textContent?.startsWith('Residents'));
    const top = holder?.getBoundingClientRect().top ?? -1;
    expect(top).toBeGreaterThan(frame.top);
    expect(top).toBeLessThan(frame.bottom);
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(CSS.highlights.has('dl-flash')).toBe(false);
  });

  test('a key point leads to its sentence', async () => {
    const { root } = await reader({ view: bridge });
    const chosen = collect(root, 'dl-focus-chosen');
    findAll(find(root, 'dl-key-points').shadowRoot ?? root, 'button')[1]?.click();
    expect(chosen[0]?.span).toMatchObject(
      spanOf(text, 'About 9,000 commuters will have to change to buses between Altos and the harbour'),
    );
  });

  test('three key points are shown at first, all of them when asked', async () => {
    const keyPoints = makeKeyPoints(
      text,
      text
        .split('\n')
        .filter((line) => line.length > 40)
        .slice(0, 5),
    );
    const view = { ...bridge, analysis: { ...bridge.analysis, keyPoints } };
    const { root, surround } = await mount(html`<dl-key-points></dl-key-points>`, { view });
    const points = (): number => findAll(root, 'li').length;
    expect([points(), textOf(find(root, '.more'))]).toEqual([3, 'Show all 5']);
    find(root, '.more').click();
    await settle(root);
    expect([points(), textOf(find(root, '.more'))]).toEqual([5, 'Show fewer']);
    await expectAccessible(root);
    await surround({ view: { ...view, article: { ...view.article, id: articleId(99) } } });
    expect(points()).toBe(3);
    const few = { ...bridge.analysis, keyPoints: keyPoints.slice(0, 3) };
    await surround({ view: { ...bridge, analysis: few } });
    expect([points(), findAll(root, '.more').length]).toEqual([3, 0]);
  });

  test('an article without key points has no box', async () => {
    const bare = makeView(
      makeArticle({ number: 9, title: 'Bare', publisher: null, language: 'en', blocks: paragraphs('Text.') }),
    );
    const { root } = await reader({ view: bare });
    expect(find(root, 'dl-key-points').shadowRoot?.querySelector('section')).toBeNull();
    expect(find(root, 'dl-removals').shadowRoot?.querySelector('details')).toBeNull();
  });
});

describe('the head of an article', () => {
  test('shows the title as found and the way back', async () => {
    const { root } = await reader({ view: bridge });
    const corrected = collect(root, 'dl-field-corrected');
    const title = find(root, 'dl-title').shadowRoot ?? root;
    expect(textOf(find(title, '.found'))).toContain('as found: racked piers close');
    find(title, '.found button').click();
    expect(corrected.map(({ field, value }) => [field, value])).toEqual([['title', null]]);
  });

  test.each([
    ['A better title', 'Enter', [['title', 'A better title']]],
    ['  A better\n title ', 'Enter', [['title', 'A better title']]],
    ['racked piers close the Santa Lucía railway bridge until May', 'Enter', [['title', null]]],
    ['A better title', 'Escape', []],
    ['   ', 'Enter', []],
    ['Cracked piers close the Santa Lucía railway bridge until May', 'Enter', []],
  ])('“%s” and %s', async (typed, key, expected) => {
    const { root, element } = await reader({ view: bridge });
    const corrected = collect(root, 'dl-field-corrected');
    element.editTitle();
    await settle(root);
    const field = find<HTMLTextAreaElement>(find(root, 'dl-title').shadowRoot ?? root, 'textarea');
    expect(field.value).toBe(bridge.article.title.value);
    field.value = typed;
    press(field, key);
    await settle(root);
    expect(corrected.map(({ field: name, value }) => [name, value])).toEqual(expected);
    expect(findAll(root, 'dl-title textarea')).toEqual([]);
  });

  test('a title begun for one article is not saved to the next', async () => {
    const { root, element, surround } = await reader({ view: bridge });
    element.editTitle();
    await settle(root);
    await surround({ view: urdu });
    expect(find(root, 'dl-title').shadowRoot?.querySelector('textarea')).toBeNull();
  });

  test('the publisher is corrected in place, and goes back to what was found', async () => {
    const { root, surround } = await reader({ view: bridge });
    const corrected = collect(root, 'dl-field-corrected');
    const publisher = find(root, 'dl-publisher').shadowRoot ?? root;
    const type = async (value: string): Promise<void> => {
      find(publisher, '.edit').click();
      await settle(root);
      find<HTMLInputElement>(publisher, 'input').value = value;
      find<HTMLFormElement>(publisher, 'form').requestSubmit();
      await settle(root);
    };
    await type('The Merida Courier');
    await type('  ');
    await type('Merida Press  Agency');
    expect(corrected.map(({ field, value }) => [field, value])).toEqual([
      ['publisher', 'Merida Press Agency'],
    ]);
    const { article } = bridge;
    const changed = { value: 'Merida Press Agency', origin: 'analyst' as const, found: 'The Merida Courier' };
    await surround({ view: { ...bridge, article: { ...article, publisher: changed } } });
    await expectAccessible(root);
    expect(textOf(find(publisher, '.found'))).toContain('as found: The Merida Courier');
    find(publisher, '.found button').click();
    expect(corrected.at(-1)?.value).toBeNull();
  });

  test('says what was removed, and puts it back and takes it out again', async () => {
    const { root, surround } = await reader({ view: bridge });
    const toggled = collect(root, 'dl-removal-toggled');
    const removals = find(root, 'dl-removals').shadowRoot ?? root;
    expect(textOf(find(removals, 'summary'))).toBe('Removed 6 lines: comment form, cookie notice');
    find(removals, 'summary').click();
    await settle(root);
    await expectAccessible(root);
    find(removals, 'li button').click();
    const restored = {
      ...bridge,
      article: {
        ...bridge.article,
        removals: bridge.article.removals.map((removal) => ({ ...removal, restored: true })),
      },
    };
    await surround({ view: restored });
    expect(textOf(find(removals, 'summary'))).toBe('Everything removed was put back');
    find(removals, 'li button').click();
    expect(toggled.map((event) => [event.removal, event.restored])).toEqual([
      ['r1', true],
      ['r1', false],
    ]);
  });

  test('nothing can be corrected where the library can only be read', async () => {
    const { root, element } = await reader({ view: bridge });
    element.readonly = true;
    await settle(root);
    element.editTitle();
    await settle(root);
    expect(findAll(root, 'dl-title textarea, .edit')).toEqual([]);
  });
});
