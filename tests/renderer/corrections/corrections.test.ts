/** Correcting what was read, in the whole window on a bridge that corrects as main does. */
import { describe, expect, test } from 'vitest';
import type { CorrectionRequest } from '../../../src/core/corrections/make-correction.ts';
import type { DlApp } from '../../../src/renderer/dl-app.ts';
import { expectAccessible, find, findAll, press, textOf } from '../mount.ts';
import { articleId } from '../sample-views.ts';
import { rest, start, toasts } from '../start-app.ts';

const page = document.body;

async function open(app: DlApp, key: string): Promise<HTMLElement> {
  find(page, `[data-pencil="${key}"]`).click();
  await rest(app);
  return find(page, 'dl-speaker-form, dl-event-form, dl-name-form');
}

function fill(form: HTMLElement, field: string, value: string): void {
  const input = find<HTMLInputElement>(form.shadowRoot ?? form, `#${field}`);
  input.value = value;
  input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}

async function submit(app: DlApp, form: HTMLElement): Promise<void> {
  find(form.shadowRoot ?? form, '[type=submit]').click();
  await rest(app);
}

async function undo(app: DlApp): Promise<void> {
  findAll(page, '.toast button')
    .findLast((button) => textOf(button) === 'Undo')
    ?.click();
  await rest(app);
}

const forms = (): Element[] => findAll(page, 'dl-speaker-form, dl-event-form, dl-name-form');
const heads = (): string[] => findAll(page, '.speaker h3').map(textOf);
const corrected = (): string[] => findAll(page, '.corrected').map(textOf);
const itemOf = (id: string): HTMLElement => find(page, `.item[data-id=${id}]`);

describe('a speaker', () => {
  test('as a whole: renamed in the list and the text, told, undone', async () => {
    const { app, bridge } = await start({ settings: { insights: 'quotes' } });
    const form = await open(app, 'speaker:elena marchetti');
    fill(form, 'name', 'Elena  Marchetti-Rossi');
    await submit(app, form);
    expect(bridge.requestsOf('analysis.correct')).toMatchObject([
      { item: 'q2', change: { kind: 'speaker', name: 'Elena Marchetti-Rossi', all: true } },
    ]);
    expect(heads()).toContain('Elena Marchetti-Rossi');
    expect(heads()).not.toContain('Elena Marchetti');
    expect(corrected()).toHaveLength(1);
    expect(corrected()[0]).toMatch(/^corrected was .?Elena Marchetti.? Use what was read$/);
    expect(toasts()).toContain('The speaker was corrected.');
    expect(forms()).toEqual([]);
    await undo(app);
    expect(heads()).toContain('Elena Marchetti');
    expect(corrected()).toEqual([]);
  });

  test('is undone from another article, too, and seen to be', async () => {
    const { app, bridge } = await start({ settings: { insights: 'quotes' } });
    const first = app.article.id;
    const form = await open(app, 'speaker:elena marchetti');
    fill(form, 'name', 'Elena Marchetti-Rossi');
    await submit(app, form);
    find(page, '#row-1 .title').click();
    await rest(app);
    expect(app.article.id).not.toBe(first);
    await undo(app);
    expect(app.article.id).toBe(first);
    expect(heads()).toContain('Elena Marchetti');
    expect(bridge.requestsOf('analysis.uncorrect')).toHaveLength(1);
  });

  test('of one quotation: moved to another speaker, and the way back', async () => {
    const { app } = await start({ settings: { insights: 'quotes' } });
    const form = await open(app, 'q5');
    fill(form, 'name', 'Elena Marchetti');
    await submit(app, form);
    const group = itemOf('q5').closest('section');
    expect(group?.getAttribute('aria-label')).toContain('Elena Marchetti');
    expect(corrected()[0]).toContain('Tomás Ibarra');
    find(page, '.corrected .link').click();
    await rest(app);
    expect(itemOf('q5').closest('section')?.getAttribute('aria-label')).toContain('Tomás Ibarra');
    expect(toasts()).toContain('The correction was taken back.');
    await undo(app);
    expect(itemOf('q5').closest('section')?.getAttribute('aria-label')).toContain('Elena Marchetti');
  });

  test('of one quotation, meant for all of them', async () => {
    const { app, bridge } = await start({ settings: { insights: 'quotes' } });
    const form = await open(app, 'q5');
    fill(form, 'role', 'Mayor');
    find<HTMLInputElement>(form.shadowRoot ?? form, '#all').click();
    await submit(app, form);
    expect(bridge.requestsOf('analysis.correct')).toMatchObject([
      { item: 'q5', change: { kind: 'speaker', name: 'Tomás Ibarra', role: 'Mayor', all: true } },
    ]);
  });

  test('who is nobody', async () => {
    const { app } = await start({ settings: { insights: 'quotes' } });
    const form = await open(app, 'q5');
    fill(form, 'name', ' ');
    await submit(app, form);
    expect(itemOf('q5').closest('section')?.getAttribute('aria-label')).toContain('Unattributed');
  });

  test('corrected twice and undone is as it was corrected first', async () => {
    const { app } = await start({ settings: { insights: 'quotes' } });
    for (const name of ['First Name', 'Second Name']) {
      const form = await open(app, 'q5');
      fill(form, 'name', name);
      await submit(app, form);
    }
    expect(heads()).toContain('Second Name');
    await undo(app);
    expect(heads()).toContain('First Name');
    expect(heads()).not.toContain('Second Name');
  });

  test('saved without a change sends nothing', async () => {
    const { app, bridge } = await start({ settings: { insights: 'quotes' } });
    await submit(app, await open(app, 'q5'));
    await submit(app, await open(app, 'speaker:elena marchetti'));
    expect(bridge.requestsOf('analysis.correct')).toEqual([]);
    expect(forms()).toEqual([]);
  });
});

describe('what is none', () => {
  test.each([
    ['quotes', 'q5', 'dl-quotes', 'Taken out of the quotations.'],
    ['timeline', 'e2', 'dl-timeline', 'Taken out of the timeline.'],
    ['names', 'n2', 'dl-names', 'Taken out of the names.'],
  ] as const)('%s: taken out, listed below, put back', async (insights, id, _list, told) => {
    const { app } = await start({ settings: { insights } });
    const form = await open(app, id);
    find(form.shadowRoot ?? form, '.dismiss').click();
    await rest(app);
    expect(findAll(page, `.item[data-id=${id}]`)).toEqual([]);
    expect(toasts()).toContain(told);
    expect(textOf(find(page, 'dl-taken-out summary, summary'))).not.toBe('');
    const list = find(page, 'dl-taken-out');
    find<HTMLDetailsElement>(list.shadowRoot ?? list, 'details').open = true;
    await expectAccessible(find(page, 'dl-insights'));
    find(list.shadowRoot ?? list, 'button').click();
    await rest(app);
    expect(findAll(page, `.item[data-id=${id}]`)).toHaveLength(1);
    expect(findAll(list.shadowRoot ?? list, 'details')).toEqual([]);
    await undo(app);
    expect(findAll(page, `.item[data-id=${id}]`)).toEqual([]);
  });
});

describe('an event', () => {
  test('gets another date, told in words before it is saved', async () => {
    const { app, bridge } = await start({ settings: { insights: 'timeline' } });
    const form = await open(app, 'e2');
    fill(form, 'date', '2025-11-02/2025-11-05');
    await rest(app);
    expect(textOf(find(form.shadowRoot ?? form, '#hint'))).toMatch(/^2\s?–\s?5 Nov 2025/);
    await submit(app, form);
    expect(bridge.requestsOf('analysis.correct')).toMatchObject([
      { item: 'e2', change: { kind: 'event', date: '2025-11-02/2025-11-05' } },
    ]);
    expect(textOf(itemOf('e2'))).toMatch(/2\s?–\s?5 Nov 2025/);
    expect(corrected()).toHaveLength(1);
  });

  test.each(['soon', '30.10.2025', '2025-02-29', '2025-10-30/2025-10-01', '<b>'])(
    'is not dated “%s”',
    async (typed) => {
      const { app, bridge } = await start({ settings: { insights: 'timeline' } });
      const form = await open(app, 'e2');
      fill(form, 'date', typed);
      await submit(app, form);
      const field = find(form.shadowRoot ?? form, '#date');
      expect(field.getAttribute('aria-invalid')).toBe('true');
      expect(form.shadowRoot?.activeElement).toBe(field);
      expect(textOf(find(form.shadowRoot ?? form, '#hint'))).toMatch(/^Write 2025-10-30/);
      await expectAccessible(find(page, 'dl-insights'));
      expect(bridge.requestsOf('analysis.correct')).toEqual([]);
    },
  );

  test('set to what was read is no longer corrected', async () => {
    const { app, bridge } = await start({ settings: { insights: 'timeline' } });
    const first = await open(app, 'e2');
    const read = find<HTMLInputElement>(first.shadowRoot ?? first, '#date').value;
    find<HTMLSelectElement>(first.shadowRoot ?? first, '#clock').value = 'published';
    await submit(app, first);
    expect(corrected()).toHaveLength(1);
    const second = await open(app, 'e2');
    expect(find<HTMLInputElement>(second.shadowRoot ?? second, '#date').value).toBe(read);
    const was = app.article.reading?.view.analysis.found?.events[1]?.clock ?? 'happened';
    find<HTMLSelectElement>(second.shadowRoot ?? second, '#clock').value = was;
    await submit(app, second);
    expect(bridge.requestsOf('analysis.uncorrect')).toHaveLength(1);
    expect(corrected()).toEqual([]);
  });
});

describe('a name', () => {
  test('in full, of another kind, in another role', async () => {
    const { app, bridge } = await start({ settings: { insights: 'names' } });
    const form = await open(app, 'n2');
    fill(form, 'name', 'A Fuller Name');
    fill(form, 'role', 'observer');
    find<HTMLSelectElement>(form.shadowRoot ?? form, '#kind').value = 'group';
    await submit(app, form);
    expect(bridge.requestsOf('analysis.correct')).toMatchObject([
      { item: 'n2', change: { kind: 'name', name: 'A Fuller Name', role: 'observer', nameKind: 'group' } },
    ]);
    expect(textOf(itemOf('n2'))).toContain('A Fuller Name');
    expect(itemOf('n2').closest('section')?.getAttribute('aria-labelledby')).toBe('group');
    await expectAccessible(find(page, 'dl-insights'));
  });

  test('that is another form of one, and not', async () => {
    const { app } = await start({ settings: { insights: 'names' } });
    const form = await open(app, 'n3');
    find<HTMLSelectElement>(form.shadowRoot ?? form, '#into').value = 'n1';
    await submit(app, form);
    expect(findAll(page, '.item[data-id=n3]')).toEqual([]);
    expect(toasts()).toContain('The two names are one now.');
    await undo(app);
    expect(findAll(page, '.item[data-id=n3]')).toHaveLength(1);
  });
});

describe('a form', () => {
  test.each(['quotes', 'timeline', 'names'] as const)(
    'of %s is accessible and labelled',
    async (insights) => {
      const { app } = await start({ settings: { insights } });
      const key = insights === 'quotes' ? 'q5' : insights === 'timeline' ? 'e2' : 'n2';
      const form = await open(app, key);
      expect(form.shadowRoot?.activeElement?.tagName).toBe('INPUT');
      await expectAccessible(find(page, 'dl-insights'));
      press(form.shadowRoot?.activeElement ?? form, 'Escape');
      await rest(app);
      expect(forms()).toEqual([]);
      expect(find(page, `dl-${insights}`).shadowRoot?.activeElement).toBe(find(page, `[data-pencil=${key}]`));
    },
  );

  test('is reached by key from the current item alone', async () => {
    const { app } = await start({ settings: { insights: 'quotes' } });
    itemOf('q5').click();
    await rest(app);
    const inOrder = findAll(page, 'li .pencil').filter(({ tabIndex }) => tabIndex === 0);
    expect(inOrder.map((pencil) => pencil.dataset['pencil'])).toEqual(['q5']);
  });

  test('that fails says why, and the list stays as it was', async () => {
    const { app, bridge } = await start({ settings: { insights: 'quotes' } });
    bridge.fail('analysis.correct', 'The disk is full.');
    const form = await open(app, 'q5');
    fill(form, 'name', 'Nobody Else');
    await submit(app, form);
    expect(toasts()).toContain('The disk is full.');
    expect(heads()).not.toContain('Nobody Else');
  });

  test('begun for one article is gone with it', async () => {
    const { app, bridge } = await start({ settings: { insights: 'quotes' } });
    await open(app, 'q2');
    await app.commands.open(bridge.views()[1]?.article.id ?? articleId(0));
    await rest(app);
    expect(forms()).toEqual([]);
  });

  test('is closed where the engine has read the article anew and its item is another one', async () => {
    const { app, bridge } = await start({ settings: { insights: 'quotes' } });
    await open(app, 'q5');
    const view = app.article.reading?.view;
    if (!view) throw new Error('no article');
    bridge.emit('article.changed', view);
    await rest(app);
    expect(forms()).toHaveLength(1);
    const quotations = view.analysis.quotations.slice(1).map((quotation, index) => ({
      ...quotation,
      id: `q${index + 1}`,
      continues: null,
    }));
    bridge.emit('article.changed', { ...view, analysis: { ...view.analysis, quotations } });
    await rest(app);
    expect(forms()).toEqual([]);
  });

  test('is not offered where nothing can be changed', async () => {
    for (const insights of ['quotes', 'timeline', 'names'] as const) {
      await start({ settings: { insights }, writable: false });
      expect(findAll(page, '.pencil')).toEqual([]);
      page.replaceChildren();
    }
  });
});

test('a correction that fits nothing any more is listed and can be discarded', async () => {
  const { app, bridge } = await start({ settings: { insights: 'quotes' } });
  const request: CorrectionRequest = {
    item: 'q5',
    at: app.article.reading?.view.analysis.quotations[4]?.start ?? 0,
    change: { kind: 'speaker', name: 'Ada Lund', all: false },
  };
  await app.article.correctAnalysis(request);
  const view = app.article.reading?.view;
  if (!view) throw new Error('no article');
  const lost = (view.corrections ?? []).map((correction) => ({ ...correction, items: [] }));
  bridge.emit('article.changed', { ...view, corrections: lost });
  await rest(app);
  const list = find(page, 'dl-taken-out');
  expect(textOf(find(list.shadowRoot ?? list, 'summary'))).toBe('1 correction fits nothing any more');
  find<HTMLDetailsElement>(list.shadowRoot ?? list, 'details').open = true;
  await expectAccessible(find(page, 'dl-insights'));
  find(list.shadowRoot ?? list, 'button').click();
  await rest(app);
  expect(bridge.requestsOf('analysis.uncorrect')).toHaveLength(1);
});
