import { html } from 'lit';
import { describe, expect, test } from 'vitest';
import type { JobItemView, JobView, SetAsideList } from '../../../src/contract/jobs.ts';
import { articleId } from '../sample-views.ts';
import { makeJob } from '../make-job.ts';
import { collect, expectAccessible, find, findAll, mount, press, settle, textOf } from '../mount.ts';
import type { DlAddMenu } from '../../../src/renderer/jobs/dl-add-menu.ts';
import type { DlJobs } from '../../../src/renderer/jobs/dl-jobs.ts';
import '../../../src/renderer/jobs/dl-add-menu.ts';
import '../../../src/renderer/jobs/dl-jobs.ts';
import '../../../src/renderer/jobs/dl-jobs-chip.ts';
import '../../../src/renderer/jobs/job-events.ts';

const ITEMS: readonly JobItemView[] = Array.from({ length: 2_000 }, (_, index) => ({
  index,
  name: `river/${index}.txt`,
  state: index % 10 === 3 ? 'failed' : 'done',
  message: index % 10 === 3 ? `“${index}.txt” holds no text.` : null,
  article: index % 10 === 3 ? null : articleId(index + 1),
  retryable: index % 10 === 3,
}));

interface Asked {
  readonly only: string;
  readonly offset: number;
}

async function panel(
  jobs: readonly JobView[],
  aside: SetAsideList = { items: [], total: 0 },
): Promise<{ root: HTMLElement; element: DlJobs; asked: Asked[] }> {
  const asked: Asked[] = [];
  const load: DlJobs['load'] = async (_id, only, offset, limit) => {
    asked.push({ only, offset });
    const all = only === 'all' ? ITEMS : ITEMS.filter(({ state }) => state === 'failed');
    return { items: all.slice(offset, offset + limit), total: all.length };
  };
  const { root } = await mount(html`<dl-jobs .jobs=${jobs} .aside=${aside} .load=${load}></dl-jobs>`);
  await settle(root);
  return { root, element: find<DlJobs>(root, 'dl-jobs'), asked };
}

const button = (root: HTMLElement, label: string): HTMLElement => {
  const found = findAll(root, 'button').find(
    (each) => textOf(each) === label || each.getAttribute('aria-label')?.startsWith(label) === true,
  );
  if (found === undefined) throw new Error(`no button ${label}`);
  return found;
};

const RUNNING = makeJob(
  { total: 2_000, done: 900, failed: 100, running: 2, waiting: 998 },
  { id: 'running', doing: 'river/1000.txt' },
);
const ENDED = makeJob(
  { total: 2_000, done: 1_800, failed: 200 },
  { id: 'ended', notes: ['3 hidden files or folders were left out.'] },
);
const ASIDE: SetAsideList = {
  total: 1,
  items: [
    {
      id: 'kept',
      name: 'torn.html',
      reason: '“torn.html” made the parser fail.',
      at: '2026-03-14T09:30:00.000Z',
      bytes: 9,
    },
  ],
};

describe('the list of imports', () => {
  test.each<[string, readonly JobView[], SetAsideList]>([
    ['nothing', [], { items: [], total: 0 }],
    ['one under way', [RUNNING], { items: [], total: 0 }],
    ['one that ended, and something set aside', [ENDED], ASIDE],
  ])('is accessible with %s', async (_name, jobs, aside) => {
    const { root } = await panel(jobs, aside);
    await expectAccessible(root);
  });

  test('teaches what can be imported while it is empty', async () => {
    const { root } = await panel([]);
    expect(textOf(find(root, '.nothing'))).toContain('Drop files, a whole folder');
  });

  test('tells how far an import is', async () => {
    const { root } = await panel([RUNNING]);
    expect(textOf(find(root, '.counts'))).toBe('Importing 900 imported 100 failed 1,000 left');
    expect(find<HTMLProgressElement>(root, 'progress').value).toBe(1_000);
    expect(textOf(find(root, '.doing'))).toBe('river/1000.txt');
  });

  test('pauses, resumes, cancels; what has ended is tried again or taken off the list', async () => {
    const { root, element } = await panel([RUNNING, ENDED]);
    const acts = collect(root, 'dl-job-action');
    button(root, 'Pause').click();
    button(root, 'Cancel').click();
    button(root, 'Try 200 again').click();
    button(root, 'Take off the list').click();
    element.jobs = [{ ...RUNNING, state: 'paused' }];
    await settle(root);
    button(root, 'Resume').click();
    expect(acts.map(({ action, id }) => [action, id])).toEqual([
      ['pause', 'running'],
      ['cancel', 'running'],
      ['retry', 'ended'],
      ['dismiss', 'ended'],
      ['resume', 'running'],
    ]);
  });

  test('a list of feeds is an item of its list, though it counts among the articles nowhere', async () => {
    const { root } = await panel([makeJob({ total: 0 }, { items: 1, notes: ['2 feeds added.'] })]);
    expect(button(root, '1 item')).toBeTruthy();
  });

  test('unfolds the items of thousands, fetching those in view', async () => {
    const { root, asked } = await panel([ENDED]);
    button(root, '2,000 items').click();
    await settle(root);
    await new Promise((resolve) => setTimeout(resolve, 100));
    await settle(root);
    expect(asked).toEqual([{ only: 'all', offset: 0 }]);
    const rows = findAll(root, '.item');
    expect(rows.length).toBeLessThan(60);
    expect(textOf(rows[3] as HTMLElement)).toContain('river/3.txt not imported');
    await expectAccessible(root);
    const opened = collect(root, 'dl-article-chosen');
    button(root, 'Open: river/0.txt').click();
    expect(opened.map(({ id }) => id)).toEqual([articleId(1)]);
    const acts = collect(root, 'dl-job-action');
    button(root, 'Try again: river/3.txt').click();
    expect(acts).toMatchObject([{ action: 'retry', id: 'ended', item: 3 }]);
    button(root, 'Failed').click();
    await settle(root);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(asked.at(-1)).toEqual({ only: 'failed', offset: 0 });
    expect(textOf(findAll(root, '.item')[1] as HTMLElement)).toContain('river/13.txt');
  });

  test('names in Arabic keep their direction to themselves', async () => {
    const { root } = await panel([makeJob({ total: 1, done: 1 }, { title: 'النهر.txt' })]);
    expect(find(root, 'h3 bdi').textContent).toBe('النهر.txt');
  });

  test('shows what was set aside, and what to do with it', async () => {
    const { root } = await panel([], ASIDE);
    button(root, '1 item').click();
    await settle(root);
    const acts = collect(root, 'dl-aside-action');
    for (const label of ['Try all again', 'Try again: torn', 'Save as a file', 'Delete'])
      button(root, label).click();
    expect(acts.map(({ action, id }) => [action, id])).toEqual([
      ['retry', null],
      ['retry', 'kept'],
      ['save', 'kept'],
      ['delete', 'kept'],
    ]);
  });

  test('Escape puts it away', async () => {
    const { root, element } = await panel([]);
    const closed = collect(root, 'dl-jobs-closed');
    press(element, 'Escape');
    expect(closed.length).toBe(1);
  });
});

describe('the chip at the foot of the library', () => {
  test.each<[string, readonly JobView[], string]>([
    ['an import under way', [makeJob({ total: 9, done: 2, waiting: 7 })], 'Importing: 2 of 9'],
    [
      'one that is paused',
      [makeJob({ total: 9, done: 2, waiting: 7 }, { state: 'paused' })],
      'Paused: 2 of 9',
    ],
    ['failures', [makeJob({ total: 9, done: 7, failed: 2 })], '2 failed'],
    ['nothing but good', [makeJob({ total: 9, done: 9 })], 'Imports'],
    ['nothing', [], ''],
  ])('with %s', async (_name, jobs, text) => {
    const { root } = await mount(html`<dl-jobs-chip .jobs=${jobs}></dl-jobs-chip>`);
    expect(findAll(root, 'button').map(textOf).join('')).toBe(text);
    await expectAccessible(root);
    const commands = collect(root, 'dl-command');
    findAll(root, 'button')[0]?.click();
    expect(commands.map(({ command }) => command)).toEqual(jobs.length === 0 ? [] : ['imports']);
  });
});

describe('the menu of what can be added', () => {
  async function menu(): Promise<{ root: HTMLElement; opener: HTMLElement; focused: () => string }> {
    const { root } = await mount(html`<dl-add-menu></dl-add-menu>`);
    const element = find<DlAddMenu>(root, 'dl-add-menu');
    const focused = (): string =>
      textOf(element.shadowRoot?.activeElement as HTMLElement).replace(/ ?Ctrl.*/, '');
    return { root, opener: find(root, '.opener'), focused };
  }

  test('opens by a click or an arrow key and is walked by the keyboard', async () => {
    const { root, opener, focused } = await menu();
    opener.focus();
    press(opener, 'ArrowDown');
    await settle(root);
    expect(focused()).toBe('Files…');
    await expectAccessible(root);
    const list = find(root, '[role=menu]');
    for (const [key, entry] of [
      ['ArrowDown', 'A folder…'],
      ['ArrowUp', 'Files…'],
      ['ArrowUp', 'The samples'],
      ['ArrowDown', 'Files…'],
      ['End', 'The samples'],
      ['Home', 'Files…'],
      ['p', 'Pasted text…'],
      ['a', 'Addresses…'],
      ['a', 'A feed…'],
      ['a', 'A folder…'],
      ['z', 'A folder…'],
    ] as const) {
      press(list, key);
      expect(focused(), key).toBe(entry);
    }
    press(list, 'Escape');
    await settle(root);
    expect(findAll(root, '[role=menu]')).toEqual([]);
    expect(opener.getAttribute('aria-expanded')).toBe('false');
  });

  test('an entry does what it says, and the menu closes', async () => {
    const { root, opener } = await menu();
    const commands = collect(root, 'dl-command');
    for (const label of ['Files…', 'A folder…', 'Pasted text…', 'Addresses…', 'The samples']) {
      opener.click();
      await settle(root);
      findAll(root, '[role=menuitem]')
        .find((entry) => textOf(entry).startsWith(label))
        ?.click();
      await settle(root);
    }
    expect(commands.map(({ command }) => command)).toEqual([
      'choose-files',
      'choose-folder',
      'paste',
      'addresses',
      'samples',
    ]);
    expect(findAll(root, '[role=menu]')).toEqual([]);
  });

  test('is shut where the library can only be read', async () => {
    const { root } = await mount(html`<dl-add-menu readonly></dl-add-menu>`);
    find(root, '.opener').click();
    await settle(root);
    expect(findAll(root, '[role=menu]')).toEqual([]);
  });
});
