/** Documents within documents, and lists of feeds, through the whole application. */
import { describe, expect, it } from 'vitest';
import type { OpenedDocument } from '../../../src/main/importing/open-document.ts';
import { APP_PARTS } from '../../../src/main/parts.ts';
import { zip } from '../importing/make-documents.ts';
import { fileIn, importThroughWindow, itemsAtEnd, start, STORY, valueOf } from '../start-app.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const MAILBOX = ['Orr', 'Ill', 'Urr']
  .map(
    (river, index) => `From desk@example.org Mon Mar  9 10:0${index}:00 2026
From: Water desk <desk@example.org>
To: reader@example.org
Subject: The ${river} agreement
Date: Mon, 9 Mar 2026 10:0${index}:00 +0000
Content-Type: text/plain; charset=utf-8

${STORY.replaceAll('Ell', river)}
`,
  )
  .join('\n');

describe('a mailbox', () => {
  it('becomes its messages: the job grows, and the mailbox itself is counted nowhere', async () => {
    const folder = temporaryFolder();
    const running = await start(folder);
    const outcomes = await running.app.importFiles([fileIn(folder, 'desk.mbox', MAILBOX)]);
    expect(outcomes.map(({ ok }) => ok)).toEqual([true, true, true]);
    const [job] = valueOf(await running.ask('job.list', {}));
    expect(job).toMatchObject({ state: 'done', items: 4, counts: { total: 3, done: 3 } });
    const items = await itemsAtEnd(running, job?.id ?? '');
    expect(items[0]).toMatchObject({ name: 'desk.mbox', state: 'opened', article: null });
    for (const item of items.slice(1)) expect(item.name).toMatch(/^desk\.mbox › /);
  });

  it('sent by the window is opened, too', async () => {
    const running = await start(temporaryFolder());
    expect(await importThroughWindow(running, 'desk.mbox', Buffer.from(MAILBOX))).toMatchObject({
      state: 'opened',
    });
    expect(valueOf(await running.ask('library.list', { query: '', offset: 0, limit: 9 })).total).toBe(3);
  });
});

describe('what comes with a document', () => {
  it('is imported as items of their own; one that fails is set aside by itself', async () => {
    const folder = temporaryFolder();
    const running = await start(folder, {
      parts: {
        async openDocument(input, context): Promise<OpenedDocument> {
          const opened = await APP_PARTS.openDocument(input, context);
          if (opened.kind !== 'article' || input.name !== 'mail.txt') return opened;
          const part = (name: string, text: string) => ({
            name,
            mediaType: 'text/plain',
            bytes: Buffer.from(text),
          });
          return {
            ...opened,
            attachments: [
              part('mail.txt › a.txt', STORY.replaceAll('Ell', 'Orr')),
              part('mail.txt › b.txt', ' '),
            ],
          };
        },
      },
    });
    const outcomes = await running.app.importFiles([fileIn(folder, 'mail.txt', STORY)]);
    expect(outcomes.map(({ name, ok }) => `${name} ${ok}`)).toEqual([
      'mail.txt true',
      'mail.txt › a.txt true',
      'mail.txt › b.txt false',
    ]);
    expect(valueOf(await running.ask('aside.list', { offset: 0, limit: 9 }))).toMatchObject({
      items: [{ name: 'mail.txt › b.txt' }],
    });
  });
});

describe('a list of feeds', () => {
  it('adds its feeds: that is no article and no failure, and a note of the job says so', async () => {
    const folder = temporaryFolder();
    const running = await start(folder);
    const opml = `<?xml version="1.0"?><opml version="2.0"><head><title>Rivers</title></head><body>
<outline type="rss" text="Ell" xmlUrl="https://ell.example/feed"/></body></opml>`;
    expect(await running.app.importFiles([fileIn(folder, 'rivers.opml', opml)])).toEqual([]);
    const [job] = valueOf(await running.ask('job.list', {}));
    expect(job).toMatchObject({ state: 'done', items: 1, notes: ['1 feed added.'] });
    expect(job?.counts).toMatchObject({ total: 0, done: 0, failed: 0 });
    expect((await itemsAtEnd(running, job?.id ?? ''))[0]).toMatchObject({
      state: 'opened',
      message: '1 feed added.',
    });
    expect(valueOf(await running.ask('aside.list', { offset: 0, limit: 9 })).total).toBe(0);
  });
});

describe('what an archive holds that is not read', () => {
  it('is a note of the job that names the archive', async () => {
    const folder = temporaryFolder();
    const archive = zip([
      { name: 'river.txt', data: STORY },
      { name: 'older.zip', data: 'PK' },
    ]);
    const running = await start(folder);
    const outcomes = await running.app.importFiles([fileIn(folder, 'rivers.zip', archive)]);
    expect(outcomes.map(({ ok }) => ok)).toEqual([true]);
    const [job] = valueOf(await running.ask('job.list', {}));
    expect(job?.notes).toEqual(['“rivers.zip”: 1 archive inside it was not opened.']);
    expect(job?.counts).toMatchObject({ total: 1, done: 1 });
  });
});

describe('a cancelled import', () => {
  it('stops the reading under way, keeps nothing of it, and can be tried again', async () => {
    const folder = temporaryFolder();
    const reading = Promise.withResolvers<undefined>();
    let tries = 0;
    const running = await start(folder, {
      parts: {
        async openDocument(input, context): Promise<OpenedDocument> {
          if (input.name !== 'slow.txt' || tries++ > 0) return APP_PARTS.openDocument(input, context);
          reading.resolve(undefined);
          // Without a stop it would never end.
          await new Promise((resolve) => context.signal?.addEventListener('abort', resolve));
          return { kind: 'refused', message: '“slow.txt” was stopped.' };
        },
      },
    });
    const paths = [
      fileIn(folder, 'a.txt', STORY),
      fileIn(folder, 'slow.txt', STORY.replaceAll('Ell', 'Orr')),
    ];
    const outcomes = running.app.importFiles(paths);
    await reading.promise;
    const id = valueOf(await running.ask('job.list', {}))[0]?.id ?? '';
    await expect
      .poll(async () => valueOf(await running.ask('job.list', {}))[0]?.counts.done, { timeout: 30_000 })
      .toBe(1);
    await running.ask('job.cancel', { id });
    expect((await outcomes).map(({ ok }) => ok)).toEqual([true, false]);
    expect(valueOf(await running.ask('job.list', {}))[0]).toMatchObject({
      state: 'cancelled',
      counts: { done: 1, cancelled: 1, failed: 0 },
    });
    expect(valueOf(await running.ask('library.list', { query: '', offset: 0, limit: 9 })).total).toBe(1);
    expect(valueOf(await running.ask('aside.list', { offset: 0, limit: 9 })).total).toBe(0);
    await running.ask('job.retry', { id, item: 1 });
    await expect
      .poll(async () => valueOf(await running.ask('job.list', {}))[0]?.counts, { timeout: 30_000 })
      .toMatchObject({ done: 2, cancelled: 0 });
  });

  it('with its pictures under way stores no article', async () => {
    const folder = temporaryFolder();
    const fetching = Promise.withResolvers<undefined>();
    const running = await start(folder, {
      parts: {
        async openDocument(input, context): Promise<OpenedDocument> {
          const opened = await APP_PARTS.openDocument(input, context);
          fetching.resolve(undefined);
          await new Promise((resolve) => context.signal?.addEventListener('abort', resolve));
          return opened;
        },
      },
    });
    const outcomes = running.app.importFiles([fileIn(folder, 'a.txt', STORY)]);
    await fetching.promise;
    const id = valueOf(await running.ask('job.list', {}))[0]?.id ?? '';
    await running.ask('job.cancel', { id });
    expect(await outcomes).toMatchObject([
      { ok: false, message: expect.stringMatching('cancelled') as string },
    ]);
    expect(valueOf(await running.ask('library.list', { query: '', offset: 0, limit: 9 })).total).toBe(0);
    expect(valueOf(await running.ask('aside.list', { offset: 0, limit: 9 })).total).toBe(0);
  });
});
