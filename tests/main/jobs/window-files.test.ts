/** Files of the window through the whole application: sent when asked for, kept when they fail, lost with the page. */
import { describe, expect, it } from 'vitest';
import { APP_PARTS } from '../../../src/main/parts.ts';
import { FILE_LIMIT, FILE_PART } from '../../../src/contract/limits.ts';
import { LARGEST_PICTURE } from '../../../src/main/importing/picture-limits.ts';
import { png } from '../pictures/sample-pictures.ts';
import { importThroughWindow, itemsAtEnd, start, STORY, valueOf, type Running } from '../start-app.ts';
import { temporaryFolder } from '../temporary-folder.ts';

/** Registers files; answers with the job's id. */
async function register({ ask }: Running, names: readonly string[]): Promise<string> {
  const { id } = valueOf(await ask('job.begin', { kind: 'folder', title: 'river' }));
  expect(valueOf(await ask('job.add', { id, names: [...names] }))).toBe(true);
  await ask('job.finish', { id, notes: ['1 hidden file was left out.'] });
  return id;
}

/** What main asked the window for, so far. */
function wanted({ shell }: Running): unknown[] {
  return shell.emitted.flatMap(({ name, payload }) =>
    name === 'jobs.wanted' ? [(payload as { item: number }).item] : [],
  );
}

async function send({ ask }: Running, id: string, item: number, bytes: Uint8Array): Promise<boolean> {
  let taken = true;
  for (let from = 0; from === 0 || from < bytes.length; from += FILE_PART) {
    const base64 = Buffer.from(bytes.subarray(from, from + FILE_PART)).toString('base64');
    const last = from + FILE_PART >= bytes.length;
    taken = valueOf(await ask('job.send', { id, item, mediaType: 'text/plain', base64, last }));
  }
  return taken;
}

/** A loaded machine takes its time over an import. */
const PATIENT = { timeout: 15_000 };

const story = (number: number): Buffer => Buffer.from(STORY.replaceAll('Ell', `Ell ${number}`));

describe('files of the window', () => {
  it('are asked for a few at a time, and no more before one is through', async () => {
    const running = await start(temporaryFolder());
    const id = await register(running, ['river/a.txt', 'river/b.txt', 'river/c.txt', 'river/d.txt']);
    await expect.poll(() => wanted(running).length, PATIENT).toBe(2);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(wanted(running)).toEqual([0, 1]);
    for (const item of [0, 1, 2, 3]) {
      await expect.poll(() => wanted(running), PATIENT).toContain(item);
      await send(running, id, item, story(item));
    }
    const items = await itemsAtEnd(running, id);
    expect(items.map(({ name, state }) => `${name} ${state}`)).toEqual([
      'river/a.txt done',
      'river/b.txt done',
      'river/c.txt done',
      'river/d.txt done',
    ]);
    const [job] = valueOf(await running.ask('job.list', {}));
    expect(job).toMatchObject({ state: 'done', notes: ['1 hidden file was left out.'] });
    const view = valueOf(await running.ask('article.open', { id: items[0]?.article as never }));
    expect(view.article.source.name).toBe('a.txt');
  });

  it('that come twice open the article that is there', async () => {
    const running = await start(temporaryFolder());
    const first = await importThroughWindow(running, 'a.txt', story(1));
    const second = await importThroughWindow(running, 'other-name.txt', story(1));
    expect(second).toMatchObject({ state: 'duplicate', article: first.article });
  });

  it('that are pages without the folder saved beside them say so, with the way out', async () => {
    const running = await start(temporaryFolder());
    const [title, ...rest] = STORY.split('\n\n');
    const picture = '<figure><img src="Ell_files/a.png"><figcaption>The Ell</figcaption></figure>';
    const [lead, ...text] = rest.map((words) => `<p>${words}</p>`);
    const html = `<!doctype html><title>${title}</title><article><h1>${title}</h1>${lead}${picture}${text.join('')}</article>`;
    const id = valueOf(await running.ask('job.begin', { kind: 'files', title: 'Ell.html' })).id;
    await running.ask('job.add', { id, names: ['Ell.html'] });
    await running.ask('job.finish', { id, notes: [] });
    await expect.poll(() => wanted(running), PATIENT).toEqual([0]);
    await send(running, id, 0, Buffer.from(html));
    // Asked for what lies beside the page, the window has nothing.
    await expect.poll(() => wanted(running), PATIENT).toEqual([0, 0]);
    await running.ask('job.refuse', { id, item: 0, reason: 'unreadable' });
    const [item] = await itemsAtEnd(running, id);
    expect(item).toMatchObject({ state: 'done' });
    expect(item?.message).toMatch(
      /^“Ell\.html” came without the pictures.*import the folder that holds both\.$/,
    );
    expect(valueOf(await running.ask('job.list', {}))[0]?.notes).toEqual([item?.message]);
  });

  it('that are too large or can’t be read are named with the way out', async () => {
    const running = await start(temporaryFolder());
    const id = await register(running, ['river/large.txt', 'river/gone.txt']);
    await expect.poll(() => wanted(running).length, PATIENT).toBe(2);
    await running.ask('job.refuse', { id, item: 0, reason: 'too-large' });
    await running.ask('job.refuse', { id, item: 1, reason: 'unreadable' });
    expect(await itemsAtEnd(running, id)).toMatchObject([
      {
        state: 'failed',
        retryable: false,
        message: expect.stringMatching(/large\.txt.*100 MB.*smaller file/),
      },
      { state: 'failed', retryable: true, message: expect.stringMatching(/gone\.txt.*try again/) },
    ]);
  });

  it('that grow beyond the limit while they are sent are cut off', async () => {
    const running = await start(temporaryFolder());
    const id = await register(running, ['river/endless.txt']);
    await expect.poll(() => wanted(running).length, PATIENT).toBe(1);
    const base64 = Buffer.alloc(FILE_PART).toString('base64');
    const part = { id, item: 0, mediaType: '', base64, last: false };
    for (let sent = 0; sent + FILE_PART <= FILE_LIMIT; sent += FILE_PART)
      expect(valueOf(await running.ask('job.send', part))).toBe(true);
    expect(valueOf(await running.ask('job.send', part))).toBe(false);
    expect(await itemsAtEnd(running, id)).toMatchObject([{ state: 'failed', retryable: false }]);
  });

  it('that nobody asked for are not taken', async () => {
    const running = await start(temporaryFolder());
    const id = await register(running, ['a.txt', 'b.txt', 'c.txt', 'd.txt']);
    expect(await send(running, id, 3, story(3))).toBe(false);
    expect(await send(running, id, 99, story(3))).toBe(false);
  });

  it('not sent before the page went are cancelled, which the next page is told', async () => {
    const running = await start(temporaryFolder());
    valueOf(await running.ask('app.start', {}));
    const id = await register(running, ['a.txt', 'b.txt', 'c.txt', 'd.txt']);
    await expect.poll(() => wanted(running).length, PATIENT).toBe(2);
    await send(running, id, 0, story(0));
    await expect.poll(() => wanted(running).length, PATIENT).toBe(3);
    const { jobs, untold } = valueOf(await running.ask('app.start', {}));
    expect(jobs).toMatchObject([{ state: 'cancelled', counts: { done: 1, cancelled: 3 } }]);
    expect(untold).toEqual([id]);
    const items = await itemsAtEnd(running, id);
    expect(items[3]).toMatchObject({
      state: 'cancelled',
      message: 'The window was closed before this file was sent; add it again.',
    });
    expect(valueOf(await running.ask('library.list', { query: '', offset: 0, limit: 9 })).total).toBe(1);
  });
});

describe('a file that can’t be read', () => {
  const refusing = (fails: () => boolean): Partial<typeof APP_PARTS> => ({
    openDocument: async (input, context) =>
      fails()
        ? { kind: 'refused', message: `“${input.name}” made the parser fail.` }
        : APP_PARTS.openDocument(input, context),
  });

  it('is set aside with its bytes, and comes in when it is tried again', async () => {
    let fails = true;
    const running = await start(temporaryFolder(), { parts: refusing(() => fails) });
    const item = await importThroughWindow(running, 'river.txt', story(7));
    expect(item).toMatchObject({ state: 'failed', retryable: true });
    const page = { offset: 0, limit: 9 };
    expect(valueOf(await running.ask('aside.list', page))).toMatchObject({
      total: 1,
      items: [{ name: 'river.txt', reason: '“river.txt” made the parser fail.', bytes: story(7).length }],
    });
    const [job] = valueOf(await running.ask('job.list', {}));
    const id = job?.id ?? '';
    await running.ask('job.retry', { id, item: null });
    expect(await itemsAtEnd(running, id, 2)).toMatchObject([{ state: 'failed', retryable: true }]);
    fails = false;
    await running.ask('job.retry', { id, item: 0 });
    expect(await itemsAtEnd(running, id, 3)).toMatchObject([{ state: 'done' }]);
    expect(valueOf(await running.ask('aside.list', page))).toEqual({ items: [], total: 0 });
  });

  it('is still there after a new start; it can be saved, taken off the list, and brought back', async () => {
    const folder = temporaryFolder();
    const first = await start(folder, { parts: refusing(() => true) });
    await importThroughWindow(first, '../river‮gpj.txt', story(7));
    await first.app.close();
    const second = await start(folder);
    const page = { offset: 0, limit: 9 };
    const [kept] = valueOf(await second.ask('aside.list', page)).items;
    const id = kept?.id ?? '';
    valueOf(await second.ask('aside.save', { id }));
    const [saved] = second.shell.saved;
    expect(saved?.name).toBe('river gpj.txt');
    expect(Buffer.from(saved?.bytes ?? []).equals(story(7))).toBe(true);
    valueOf(await second.ask('aside.delete', { id }));
    expect(valueOf(await second.ask('aside.list', page)).total).toBe(0);
    expect(await second.ask('aside.retry', { id: null })).toMatchObject({ error: { code: 'not-found' } });
    valueOf(await second.ask('aside.undelete', { id }));
    const job = valueOf(await second.ask('aside.retry', { id: null }));
    expect(await itemsAtEnd(second, job.id)).toMatchObject([{ state: 'done' }]);
    expect(valueOf(await second.ask('aside.list', page)).total).toBe(0);
  });

  it('that is empty is not kept: there is nothing to try again', async () => {
    const running = await start(temporaryFolder());
    expect(await importThroughWindow(running, 'empty.txt', Buffer.alloc(0))).toMatchObject({
      state: 'failed',
    });
    expect(valueOf(await running.ask('aside.list', { offset: 0, limit: 9 })).total).toBe(0);
  });
});

describe('a paste', () => {
  it('is a job of one item', async () => {
    const running = await start(temporaryFolder());
    const { id } = valueOf(await running.ask('job.paste', { text: STORY, html: null }));
    expect(await itemsAtEnd(running, id)).toMatchObject([{ name: 'Pasted text', state: 'done' }]);
  });
});

describe('a page of a folder', () => {
  const page = `<!doctype html><html lang="en"><title>Bridge</title><article><h1>Bridge</h1><p>${STORY}</p><figure><img src="Bridge_files/a.png"><figcaption>The bridge</figcaption></figure><figure><img src="Bridge_files/b.png"><figcaption>The ferry</figcaption></figure><figure><img src="../secret.png"><figcaption>The gate</figcaption></figure></article></html>`;

  it('has its pictures asked for: one comes, one is refused, and nothing else is asked for', async () => {
    const running = await start(temporaryFolder());
    const id = await register(running, ['river/Bridge.html']);
    const asked = (beside: object | null): object => ({
      name: 'jobs.wanted',
      payload: { id, item: 0, ...(beside === null ? {} : { beside }) },
    });
    const untilAsked = (beside: object | null): Promise<void> =>
      expect.poll(() => running.shell.emitted, PATIENT).toContainEqual(asked(beside));
    await untilAsked(null);
    await send(running, id, 0, Buffer.from(page));
    await untilAsked({ folder: 'Bridge_files', file: 'a.png' });
    await send(running, id, 0, png(320, 200));
    await untilAsked({ folder: 'Bridge_files', file: 'b.png' });
    await running.ask('job.refuse', { id, item: 0, reason: 'unreadable' });
    const [item] = await itemsAtEnd(running, id);
    expect(item).toMatchObject({ state: 'done' });
    expect(running.shell.emitted.filter(({ name }) => name === 'jobs.wanted')).toHaveLength(3);
    const { article } = valueOf(await running.ask('article.open', { id: item?.article as never }));
    expect(article.blocks.flatMap((block) => (block.type === 'image' ? [block.image !== null] : []))).toEqual(
      [true, false, false],
    );
  });

  it('comes in without a picture larger than pictures may be', async () => {
    const running = await start(temporaryFolder());
    const id = await register(running, ['river/Bridge.html']);
    await expect.poll(() => wanted(running), PATIENT).toEqual([0]);
    await send(running, id, 0, Buffer.from(page));
    await expect.poll(() => wanted(running), PATIENT).toEqual([0, 0]);
    const base64 = Buffer.alloc(FILE_PART).toString('base64');
    const part = { id, item: 0, mediaType: '', base64, last: false };
    let sent = 0;
    while (valueOf(await running.ask('job.send', part))) sent += 1;
    expect(sent).toBe(Math.floor(LARGEST_PICTURE / FILE_PART));
    await expect.poll(() => wanted(running), PATIENT).toEqual([0, 0, 0]);
    await running.ask('job.refuse', { id, item: 0, reason: 'too-large' });
    expect((await itemsAtEnd(running, id))[0]).toMatchObject({ state: 'done' });
  });
});
