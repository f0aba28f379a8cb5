/** What the application tells its window at the start, and what it keeps until the window listens. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ArticleView } from '../../src/contract/views.ts';
import { APP_PARTS } from '../../src/main/parts.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { STORY, start, valueOf, fileIn, itemsAtEnd, type Running } from './start-app.ts';

/** The first article the window shows: the start's answer has it, or it follows where the machine is slow. */
async function firstShown({ ask, shell }: Pick<Running, 'ask' | 'shell'>): Promise<ArticleView> {
  const { open } = valueOf(await ask('app.start', {}));
  if (open !== null) return open;
  const opened = (): unknown => shell.emitted.find(({ name }) => name === 'article.opened')?.payload;
  await expect.poll(opened, { timeout: 15_000 }).toBeDefined();
  return valueOf(await ask('article.open', opened() as { id: string }));
}

describe('a first start', () => {
  it('has an empty library and nothing to say', async () => {
    const { ask } = await start(temporaryFolder());
    expect(valueOf(await ask('app.start', {}))).toMatchObject({
      version: '0.1.0',
      shell: 'chromium',
      writable: true,
      notices: [],
      library: { rows: [], total: 0 },
      open: null,
    });
  });

  it('has no import to speak of where no file was given', async () => {
    const { app, ask } = await start(temporaryFolder());
    expect(await app.importFiles([])).toEqual([]);
    expect(valueOf(await ask('job.list', {}))).toEqual([]);
  });

  it('opens the first file it is given and imports the others', async () => {
    const folder = temporaryFolder();
    const given = [
      fileIn(folder, 'first.txt', STORY),
      fileIn(folder, 'second.txt', STORY.replaceAll('Ell', 'Orr')),
      join(folder, 'gone.txt'),
    ];
    const { ask, shell } = await start(folder, { given });
    expect((await firstShown({ ask, shell })).article.source.name).toBe('first.txt');
    await expect
      .poll(async () => valueOf(await ask('library.list', { query: '', offset: 0, limit: 9 })).total, {
        timeout: 15_000,
      })
      .toBe(2);
    const [job] = valueOf(await ask('job.list', {}));
    expect(
      (await itemsAtEnd({ ask }, job?.id ?? '')).map(({ name, state, message }) => [name, state, message]),
    ).toEqual([
      ['first.txt', 'done', null],
      ['second.txt', 'done', null],
      ['gone.txt', 'failed', '“gone.txt” was not imported: the file is not there.'],
    ]);
    await expect
      .poll(() => shell.emitted.findLast(({ name }) => name === 'jobs.changed')?.payload)
      .toMatchObject({ jobs: [{ endings: 1, counts: { total: 3, done: 2, failed: 1 } }] });
  });

  it('opens the first article of a folder it is given', async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'desk'));
    fileIn(join(folder, 'desk'), 'a.txt', STORY);
    fileIn(join(folder, 'desk'), 'b.txt', STORY.replaceAll('Ell', 'Orr'));
    const { ask, shell } = await start(folder, { given: [join(folder, 'desk')] });
    expect((await firstShown({ ask, shell })).article.source.name).toBe('a.txt');
    const [job] = valueOf(await ask('job.list', {}));
    expect((await itemsAtEnd({ ask }, job?.id ?? '')).map(({ name, state }) => [name, state])).toEqual([
      ['desk/a.txt', 'done'],
      ['desk/b.txt', 'done'],
    ]);
  });

  it('opens what it showed last where the folder it is given is empty', async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'desk'));
    const { ask } = await start(folder, { given: [join(folder, 'desk')] });
    expect(valueOf(await ask('app.start', {})).open).toBeNull();
    const [job] = valueOf(await ask('job.list', {}));
    expect(job?.problems).toEqual([
      '“desk” was not imported: the folder holds nothing that Dateline can read.',
    ]);
  });

  it('tells of files that can’t be read as soon as its page listens, all of them in one report', async () => {
    const folder = temporaryFolder();
    const given = ['a.txt', 'b.txt', 'c.txt', 'd.txt', 'e.txt', 'f.txt'].map((name) => join(folder, name));
    const { app, ask, shell } = await start(folder, { given });
    // The page takes a moment to load; what was sent to it meanwhile would be lost.
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(shell.emitted).toEqual([]);
    const { jobs, untold, notices } = valueOf(await ask('app.start', {}));
    expect(notices).toEqual([]);
    expect(untold).toEqual([jobs[0]?.id]);
    expect(jobs).toMatchObject([
      { counts: { failed: 6 }, problems: given.map((path) => expect.stringContaining(path.slice(-5))) },
    ]);
    await new Promise((resolve) => setTimeout(resolve, 250));
    await app.importFiles(given);
    const ends = (): unknown[] =>
      shell.emitted.filter(
        ({ name, payload }) => name === 'jobs.changed' && JSON.stringify(payload).includes('"endings":1'),
      );
    await expect.poll(ends).toHaveLength(1);
    expect(ends()).toMatchObject([{ payload: { jobs: [{ counts: { failed: 6 } }] } }]);
  });

  it('tells of a page that went once it is back, and nothing in between is lost', async () => {
    const folder = temporaryFolder();
    const { app, ask, shell } = await start(folder);
    await ask('app.start', {});
    await new Promise((resolve) => setTimeout(resolve, 250));
    app.pageLost('The page crashed; Dateline opens its window again.');
    await app.importFiles([join(folder, 'gone.txt')]);
    expect(shell.emitted).toEqual([]);
    const { jobs, untold, notices } = valueOf(await ask('app.start', {}));
    expect(notices).toEqual([
      { kind: 'problem', text: 'The page crashed; Dateline opens its window again.' },
    ]);
    expect(jobs).toMatchObject([{ id: untold[0], title: 'gone.txt', counts: { failed: 1 } }]);
    // Told once.
    expect(valueOf(await ask('app.start', {}))).toMatchObject({ notices: [], untold: [] });
  });

  it('does not wait for ever for a slow first file, and shows it when it is there', async () => {
    const folder = temporaryFolder();
    const { promise: mayGoOn, resolve: goOn } = Promise.withResolvers<void>();
    const { ask, shell } = await start(folder, {
      given: [fileIn(folder, 'slow.txt', STORY)],
      parts: {
        async openDocument(input, context) {
          await mayGoOn;
          return APP_PARTS.openDocument(input, context);
        },
      },
    });
    expect(valueOf(await ask('app.start', {})).open).toBeNull();
    goOn();
    await expect
      .poll(() => shell.emitted.map(({ name }) => name), { timeout: 10_000 })
      .toContain('article.opened');
  });

  it('imports the samples once, not their description', async () => {
    const { ask } = await start(temporaryFolder());
    const first = valueOf(await ask('job.samples', {}));
    const [sample, ...others] = await itemsAtEnd({ ask }, first.id);
    expect(sample).toMatchObject({ state: 'done', name: 'river.txt' });
    expect(others).toEqual([]);
    const second = valueOf(await ask('job.samples', {}));
    expect(await itemsAtEnd({ ask }, second.id)).toEqual([{ ...sample, state: 'duplicate' }]);
  });
});
