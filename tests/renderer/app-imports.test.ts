import { describe, expect, test } from 'vitest';
import { makeJob } from './make-job.ts';
import { find, findAll, press, textOf } from './mount.ts';
import { rest, start, toasts } from './start-app.ts';

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
    expect(bridge.requestsOf('job.add').map(({ names }) => names)).toEqual([['one.txt', 'two.txt']]);
    expect(toasts()).toEqual(['2 articles imported.']);
    expect(textOf(find(find(document.body, 'dl-title').shadowRoot ?? document.body, 'h1'))).toBe('Second');
  });

  test('who is writing when several have come in stays where they are', async () => {
    const { app } = await start();
    const title = (): string =>
      textOf(find(find(document.body, 'dl-title').shadowRoot ?? document.body, 'h1'));
    const before = title();
    const field = document.body.appendChild(document.createElement('textarea'));
    field.focus();
    drop([new File(['First\nBody one'], 'one.txt'), new File(['Second\nBody two'], 'two.txt')]);
    await rest(app, 250);
    expect(toasts()).toEqual(['2 articles imported.']);
    expect(title()).toBe(before);
    field.remove();
  });

  const shownTitle = (): string =>
    textOf(find(find(document.body, 'dl-title').shadowRoot ?? document.body, 'h1'));

  test('who went on reading while several came in, or stopped them, stays at the article', async () => {
    for (const change of [
      { begunAt: new Date(Date.now() - 60_000).toISOString() },
      { begunAt: new Date().toISOString(), state: 'cancelled' },
    ] as const) {
      const { app, bridge } = await start();
      const before = shownTitle();
      const other = bridge.views()[1]?.article.id ?? null;
      const job = makeJob({ total: 2, done: 2 }, { ...change, article: other });
      app.jobs.asked(job.id, app.article.id);
      bridge.emit('jobs.changed', { jobs: [job], removed: [] });
      await rest(app, 150);
      expect(shownTitle()).toBe(before);
      app.remove();
    }
  });

  test('several that came in at once are not kept from who waits for them', async () => {
    const { app, bridge } = await start();
    const other = bridge.views()[1]?.article;
    const now = new Date().toISOString();
    const job = makeJob({ total: 2, done: 2 }, { begunAt: now, article: other?.id ?? null });
    app.jobs.asked(job.id, app.article.id);
    bridge.emit('jobs.changed', { jobs: [job], removed: [] });
    await rest(app, 150);
    expect(shownTitle()).toBe(other?.title.value);
  });

  test('a single article does not come between who is writing and the words; it is offered', async () => {
    const { app } = await start();
    const before = shownTitle();
    const field = document.body.appendChild(document.createElement('textarea'));
    field.focus();
    drop([new File(['First\nBody one'], 'one.txt')]);
    await rest(app, 250);
    expect(shownTitle()).toBe(before);
    expect(toasts()).toEqual(['1 article imported.']);
    field.remove();
    findAll(document.body, '.toast button')
      .find((button) => textOf(button) === 'Open')
      ?.click();
    await rest(app, 150);
    expect(shownTitle()).toBe('First');
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
    expect(bridge.requestsOf('job.begin')).toEqual([]);
  });

  function paste(target: EventTarget, plain: string, markup = ''): void {
    const clipboardData = new DataTransfer();
    if (plain !== '') clipboardData.setData('text/plain', plain);
    if (markup !== '') clipboardData.setData('text/html', markup);
    target.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, composed: true, cancelable: true }),
    );
  }

  test('pasted text is imported, with its markup where there was some', async () => {
    const { app, bridge } = await start();
    paste(document.body, 'Pasted\nBody');
    paste(document.body, 'Rich\nBody', '<h1>Rich</h1><p>Body</p>');
    await rest(app, 150);
    expect(bridge.requestsOf('job.paste')).toEqual([
      { text: 'Pasted\nBody', html: null },
      { text: 'Rich\nBody', html: '<h1>Rich</h1><p>Body</p>' },
    ]);
  });

  test('a paste that is only an address is offered to be fetched; nothing is fetched by itself', async () => {
    const { app, bridge } = await start();
    paste(document.body, ' https://news.example/ferry ');
    await rest(app);
    expect(bridge.requestsOf('job.paste')).toEqual([]);
    expect(bridge.requestsOf('job.addresses')).toEqual([]);
    expect(toasts()).toEqual(['That is only an address. Dateline fetches nothing by itself.']);
    findAll(document.body, 'button')
      .find((button) => textOf(button) === 'Fetch it')
      ?.click();
    await rest(app, 200);
    expect(bridge.requestsOf('job.addresses')).toEqual([{ addresses: ['https://news.example/ferry'] }]);
  });

  test('the key that undoes fetches nothing', async () => {
    const { app, bridge } = await start();
    paste(document.body, 'https://news.example/ferry');
    await rest(app);
    expect(press(document.body, 'z', { code: 'KeyZ', ctrlKey: true })).toBe(true);
    await rest(app, 150);
    expect(bridge.requestsOf('job.addresses')).toEqual([]);
    expect(toasts()).toHaveLength(1);
  });

  test('the list of imports opens by its key, says what became of each, and gives the keyboard back', async () => {
    const { app, bridge } = await start();
    const reader = find(document.body, 'dl-reader');
    reader.focus();
    const before = app.shadowRoot?.activeElement;
    const press = (): void =>
      void window.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'j', code: 'KeyJ', ctrlKey: true, cancelable: true }),
      );
    press();
    await rest(app, 150);
    const list = find(document.body, 'dl-jobs');
    drop([new File(['First\nBody one'], 'one.txt'), new File([' '], 'empty.txt')]);
    await rest(app, 300);
    expect(textOf(find(document.body, '.counts'))).toBe('Done 1 imported 1 failed');
    // The list says it all.
    expect(toasts()).toEqual([]);
    expect(app.announcement).toContain('1 imported, 1 failed');
    findAll(document.body, 'button')
      .find((button) => textOf(button) === 'Try it again')
      ?.click();
    await rest(app, 200);
    expect(bridge.requestsOf('job.retry')).toMatchObject([{ item: null }]);
    press();
    await rest(app);
    expect(list.isConnected).toBe(false);
    expect(app.shadowRoot?.activeElement).toBe(before);
  });

  test('the list of imports closes with Escape, also where the pressed button is gone', async () => {
    const { app } = await start();
    const key = (init: KeyboardEventInit): void =>
      void window.dispatchEvent(new KeyboardEvent('keydown', { cancelable: true, ...init }));
    key({ key: 'j', code: 'KeyJ', ctrlKey: true });
    await rest(app, 150);
    const list = find(document.body, 'dl-jobs');
    // While the keyboard is elsewhere, Escape is that place's.
    find(document.body, 'dl-reader').focus();
    key({ key: 'Escape' });
    await rest(app);
    expect(list.isConnected).toBe(true);
    (app.shadowRoot?.activeElement as HTMLElement | null)?.blur();
    key({ key: 'Escape' });
    await rest(app);
    expect(list.isConnected).toBe(false);
  });

  test('text pasted into a field stays there; nothing pasted is said', async () => {
    const { app, bridge } = await start();
    paste(find(document.body, 'input[type=search]'), 'words');
    expect(bridge.requestsOf('job.paste')).toEqual([]);
    paste(document.body, '   ');
    await rest(app);
    expect(bridge.requestsOf('job.paste')).toEqual([]);
    expect(toasts()[0]).toContain('no text to paste');
  });

  test('samples on the first start', async () => {
    const { app, bridge } = await start({ views: [], open: null });
    findAll(document.body, 'button')
      .find((button) => textOf(button) === 'Open the samples')
      ?.click();
    await rest(app, 300);
    expect(bridge.requestsOf('job.samples').length).toBe(1);
    expect(bridge.requestsOf('settings.change')).toMatchObject([{ samplesOffered: true }]);
    expect(textOf(find(find(document.body, 'dl-title').shadowRoot ?? document.body, 'h1'))).toBe('A sample');
  });

  test('what main imports by itself shows its progress, until it has come to its end', async () => {
    const { app, bridge } = await start();
    bridge.emit('jobs.changed', {
      jobs: [makeJob({ total: 9, done: 3, running: 1, waiting: 5 })],
      removed: [],
    });
    await rest(app);
    const chip = (): string =>
      textOf(find(find(document.body, 'dl-jobs-chip').shadowRoot ?? document.body, 'button'));
    expect(chip()).toBe('Importing: 3 of 9');
    bridge.emit('jobs.changed', { jobs: [makeJob({ total: 9, done: 9 })], removed: [] });
    await rest(app);
    expect(chip()).toBe('Imports');
    expect(textOf(find(document.body, '.foot'))).toContain('5 articles');
  });

  test('what became of files given to the open window is one message that names every failure', async () => {
    const { app, bridge } = await start();
    const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
    const problems = names.map((name) => `“${name}” holds no text.`);
    bridge.emit('jobs.changed', { jobs: [makeJob({ total: 8, failed: 8 }, { problems })], removed: [] });
    await rest(app);
    expect(toasts()).toEqual(['8 files were not imported:']);
    expect(findAll(document.body, '.toast li').map(textOf)).toEqual(problems);
  });

  test('a name in Arabic leaves the sentence around it as it is', async () => {
    const { app, bridge } = await start();
    const problems = ['“قناة-258.txt” is empty.'];
    bridge.emit('jobs.changed', { jobs: [makeJob({ total: 1, failed: 1 }, { problems })], removed: [] });
    await rest(app);
    expect(toasts()).toEqual(['“\u2068قناة-258.txt\u2069” is empty.']);
  });

  test('of many failures the message names some and counts the rest', async () => {
    const { app, bridge } = await start();
    const problems = ['“a” holds no text.'];
    bridge.emit('jobs.changed', { jobs: [makeJob({ total: 80, failed: 80 }, { problems })], removed: [] });
    await rest(app);
    expect(findAll(document.body, '.toast li').map(textOf)).toEqual(['“a” holds no text.', '… and 79 more']);
  });

  test('what made no article says what it did instead', async () => {
    const { app, bridge } = await start();
    bridge.emit('jobs.changed', {
      jobs: [makeJob({ total: 0 }, { notes: ['2 feeds added.'] })],
      removed: [],
    });
    await rest(app);
    expect(toasts()).toEqual(['2 feeds added.']);
  });

  test('what did not come with a single file is said; of many the list of imports says it', async () => {
    const { app, bridge } = await start();
    const notes = ['“a.html” came without its pictures.'];
    bridge.emit('jobs.changed', { jobs: [makeJob({ total: 1, done: 1 }, { notes })], removed: [] });
    await rest(app);
    expect(toasts()).toEqual(notes);
    bridge.emit('jobs.changed', {
      jobs: [makeJob({ total: 9, done: 9 }, { id: 'other', notes: ['1 file was left out.'] })],
      removed: [],
    });
    await rest(app);
    expect(toasts()).toEqual([...notes, '9 articles imported.']);
  });

  test.each([
    ['files', '“\u2068Clippings\u2069” was already in the library; it is open now.'],
    ['folder', '1 article was already in the library.'],
  ] as const)('what was there already, of %s', async (kind, sentence) => {
    const { app, bridge } = await start();
    bridge.emit('jobs.changed', { jobs: [makeJob({ total: 1, duplicate: 1 }, { kind })], removed: [] });
    await rest(app);
    expect(toasts()).toEqual([sentence]);
  });

  test('an import that nobody asked for ends without a word', async () => {
    const { app, bridge } = await start();
    bridge.emit('jobs.changed', { jobs: [makeJob({ total: 8, done: 8 }, { quiet: true })], removed: [] });
    await rest(app);
    expect(toasts()).toEqual([]);
  });

  test('files given at the start that could not be read are told when the window opens', async () => {
    await start({
      untold: [
        makeJob({ total: 1, failed: 1 }, { id: 'b', problems: ['“c” holds no text.'] }),
        makeJob({ total: 2, failed: 2 }, { id: 'a', problems: ['“a” holds no text.', '“b” holds no text.'] }),
      ],
    });
    expect(toasts()).toEqual(['2 files were not imported:', '“c” holds no text.']);
  });

  test('the clear button of the search lies at its end and clears', async () => {
    const { app, bridge } = await start();
    const field = find<HTMLInputElement>(document.body, '.search input');
    field.value = 'bridge';
    field.dispatchEvent(new InputEvent('input'));
    await rest(app, 250);
    const button = find(document.body, '.search button');
    const box = button.getBoundingClientRect();
    expect(box.left).toBeGreaterThan(field.getBoundingClientRect().right - 40);
    expect(getComputedStyle(button).pointerEvents).toBe('auto');
    const hit = find(document.body, 'dl-library').shadowRoot?.elementFromPoint(
      box.left + box.width / 2,
      box.top + box.height / 2,
    );
    expect(hit?.closest('button')).toBe(button);
    button.click();
    await rest(app, 250);
    expect(field.value).toBe('');
    expect(bridge.requestsOf('library.list').at(-1)).toMatchObject({ query: '' });
  });

  test('a library put away and brought back says what its list was searched for', async () => {
    const { app } = await start();
    const field = (): HTMLInputElement => find<HTMLInputElement>(document.body, '.search input');
    field().value = 'bridge';
    field().dispatchEvent(new InputEvent('input'));
    await rest(app, 250);
    const rows = findAll(document.body, '.row').length;
    app.commands.run('toggle-library');
    await rest(app);
    app.commands.run('toggle-library');
    await rest(app, 100);
    expect(field().value).toBe('bridge');
    expect(findAll(document.body, '.row').length).toBe(rows);
  });

  test('the number imported is said when the list shows it', async () => {
    const { app, bridge } = await start();
    const goOn = bridge.hold('library.list');
    drop([new File(['First\nBody one'], 'one.txt'), new File(['Second\nBody two'], 'two.txt')]);
    await rest(app, 250);
    expect(toasts()).toEqual([]);
    goOn();
    await rest(app, 200);
    expect(toasts()).toEqual(['2 articles imported.']);
    expect(textOf(find(document.body, '.foot'))).toContain('7 articles');
  });
});
