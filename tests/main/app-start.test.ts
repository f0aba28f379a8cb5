/** What the application tells its window at the start, and what it keeps until the window listens. */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { APP_PARTS } from '../../src/main/parts.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { STORY, start, valueOf, fileIn } from './start-app.ts';

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

  it('opens the first file it is given and imports the others', async () => {
    const folder = temporaryFolder();
    const given = [
      fileIn(folder, 'first.txt', STORY),
      fileIn(folder, 'second.txt', STORY.replaceAll('Ell', 'Orr')),
      join(folder, 'gone.txt'),
    ];
    const { ask, shell } = await start(folder, { given });
    expect(valueOf(await ask('app.start', {})).open?.article.title.value).toBe(
      'Orchard towns agree to share the river',
    );
    await expect
      .poll(async () => valueOf(await ask('library.list', { query: '', offset: 0, limit: 9 })).total)
      .toBe(2);
    await expect
      .poll(() => shell.emitted)
      .toContainEqual({
        name: 'import.finished',
        payload: {
          outcomes: [
            expect.objectContaining({ ok: true, name: 'first.txt' }),
            expect.objectContaining({ ok: true, name: 'second.txt' }),
            { ok: false, name: 'gone.txt', message: '“gone.txt” was not imported: the file is not there.' },
          ],
        },
      });
  });

  it('tells of files that can’t be read as soon as its page listens, all of them in one report', async () => {
    const folder = temporaryFolder();
    const given = ['a.txt', 'b.txt', 'c.txt', 'd.txt', 'e.txt', 'f.txt'].map((name) => join(folder, name));
    const { app, ask, shell } = await start(folder, { given });
    // The page takes a moment to load; what was sent to it meanwhile would be lost.
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(shell.emitted.filter(({ name }) => name !== 'import.progress')).toEqual([]);
    const { imports, notices } = valueOf(await ask('app.start', {}));
    expect(notices).toEqual([]);
    expect(imports?.map((batch) => batch.map(({ name, ok }) => `${name} ${ok}`))).toEqual([
      given.map((path) => `${path.slice(-5)} false`),
    ]);
    await new Promise((resolve) => setTimeout(resolve, 250));
    await app.importFiles(given);
    expect(shell.emitted.filter(({ name }) => name === 'import.finished')).toMatchObject([
      { payload: { outcomes: given.map(() => ({ ok: false })) } },
    ]);
  });

  it('tells of a page that went once it is back, and nothing in between is lost', async () => {
    const folder = temporaryFolder();
    const { app, ask, shell } = await start(folder);
    await ask('app.start', {});
    await new Promise((resolve) => setTimeout(resolve, 250));
    app.pageLost('The page crashed; Dateline opens its window again.');
    await app.importFiles([join(folder, 'gone.txt')]);
    expect(shell.emitted.filter(({ name }) => name !== 'import.progress')).toEqual([]);
    const { imports, notices } = valueOf(await ask('app.start', {}));
    expect(notices).toEqual([
      { kind: 'problem', text: 'The page crashed; Dateline opens its window again.' },
    ]);
    expect(imports).toMatchObject([[{ ok: false, name: 'gone.txt' }]]);
    // Told once.
    expect(valueOf(await ask('app.start', {}))).toMatchObject({ notices: [], imports: [] });
  });

  it('does not wait for ever for a slow first file, and shows it when it is there', async () => {
    const folder = temporaryFolder();
    const { promise: mayGoOn, resolve: goOn } = Promise.withResolvers<void>();
    const { ask, shell } = await start(folder, {
      given: [fileIn(folder, 'slow.txt', STORY)],
      parts: {
        async importArticle(input, context) {
          await mayGoOn;
          return APP_PARTS.importArticle(input, context);
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
    const [first, ...others] = valueOf(await ask('article.samples', {}));
    expect(first).toMatchObject({ ok: true, duplicate: false });
    expect(others).toEqual([]);
    expect(valueOf(await ask('article.samples', {}))).toEqual([{ ...first, duplicate: true }]);
  });
});
