/** The whole application on a desktop that is only memory: real library, real analysis, real import. */
import { mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { ArticleView } from '../../src/contract/views.ts';
import { briefingJson } from '../../src/core/briefing/briefing-json.ts';
import type { ArticleId } from '../../src/core/model.ts';
import { canonicalText } from '../../src/core/text.ts';
import { APP_PARTS } from '../../src/main/parts.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { STORY, start, valueOf, fileIn, importThroughWindow } from './start-app.ts';

describe('an article', () => {
  it('comes in through the window, is announced, opened, and remembered as the last', async () => {
    const folder = temporaryFolder();
    const { ask, shell, app } = await start(folder);
    const { article: id } = await importThroughWindow({ ask, shell }, 'river.txt', Buffer.from(STORY));
    if (id === null) throw new Error('not imported');
    expect(shell.emitted.map(({ name }) => name)).toContain('library.rowChanged');
    const view = valueOf(await ask('article.open', { id }));
    expect(canonicalText(view.article.blocks)).toContain('No town will go dry');
    expect(Buffer.from(await app.readOriginal(id)).toString()).toBe(STORY);
    await app.close();
    expect(shell.settings().lastArticle).toBe(id);
  });

  it('is there with its note after an end and a new start', async () => {
    const folder = temporaryFolder();
    const first = await start(folder);
    const [sample] = await first.app.importSamples();
    if (sample?.ok !== true) throw new Error('no sample');
    const view = valueOf(await first.ask('article.open', { id: sample.id }));
    const begin = canonicalText(view.article.blocks).indexOf('No town');
    const note = {
      id: randomUUID(),
      articleId: sample.id,
      span: { start: begin, end: begin + 21 },
      colour: 'pink' as const,
      note: 'Who keeps the gates?',
      tags: ['water'],
    };
    const saved = valueOf(await first.ask('annotation.save', note));
    expect(saved.quote.exact).toBe('No town will go dry w');
    await first.app.close();
    const second = await start(folder, {
      shell: {
        openSettingsStore: () => ({
          read: () => first.shell.settings(),
          write: () => undefined,
          problem: null,
        }),
      },
    });
    expect(valueOf(await second.ask('app.start', {})).open).toEqual({ ...view, annotations: [saved] });
  });

  it('is shown at once when its file is given to an open window', async () => {
    const folder = temporaryFolder();
    const { app, ask, shell } = await start(folder);
    await ask('app.start', {});
    const [outcome] = await app.importFiles([fileIn(folder, 'late.txt', STORY)]);
    expect(shell.emitted).toContainEqual({
      name: 'article.opened',
      payload: { id: outcome?.ok === true ? outcome.id : '' },
    });
  });

  it('keeps both titles when one is corrected, and goes back', async () => {
    const { ask, app } = await start(temporaryFolder());
    const [sample] = await app.importSamples();
    if (sample?.ok !== true) throw new Error('no sample');
    const corrected = valueOf(
      await ask('article.correct', { id: sample.id, field: 'title', value: 'Water by turns' }),
    );
    expect(corrected.article.title).toMatchObject({
      value: 'Water by turns',
      origin: 'analyst',
      found: 'Orchard towns agree to share the river',
    });
    expect(valueOf(await ask('library.list', { query: 'turns', offset: 0, limit: 5 })).rows[0]?.title).toBe(
      'Water by turns',
    );
    const back = valueOf(await ask('article.correct', { id: sample.id, field: 'title', value: null }));
    expect(back.article.title.value).toBe('Orchard towns agree to share the river');
    expect(await ask('article.correct', { id: sample.id, field: 'title', value: ' ' })).toMatchObject({
      error: { code: 'invalid' },
    });
  });

  it('takes a removed passage back in and out again, notes and analysis moving along', async () => {
    const removed = 'By Lena Marsh of the water desk';
    const { ask, app } = await start(temporaryFolder(), {
      parts: {
        async openDocument(input, context) {
          const result = await APP_PARTS.openDocument(input, context);
          if (result.kind !== 'article') return result;
          const removal = {
            id: 'byline',
            step: 'author-box',
            reason: 'author box',
            blocks: [{ type: 'paragraph', text: removed } as const],
            before: 0,
          };
          return { ...result, article: { ...result.article, removals: [removal] } };
        },
      },
    });
    const [sample] = await app.importSamples();
    if (sample?.ok !== true) throw new Error('no sample');
    const { id } = sample;
    const before = await app.openArticle(id);
    const place = canonicalText(before.article.blocks).indexOf('another floods');
    const span = { start: place, end: place + 14 };
    const note = { id: randomUUID(), articleId: id, span, colour: 'green' as const, note: '', tags: [] };
    valueOf(await ask('annotation.save', note));
    const restored = valueOf(await ask('article.restore', { id, removal: 'byline', restored: true }));
    const shift = removed.length + 2;
    expect(canonicalText(restored.article.blocks)).toBe(
      `${removed}\n\n${canonicalText(before.article.blocks)}`,
    );
    expect(restored.annotations[0]?.span).toEqual({ start: span.start + shift, end: span.end + shift });
    expect(restored.analysis.quotations[0]?.start).toBe((before.analysis.quotations[0]?.start ?? 0) + shift);
    expect((await app.listArticles({ query: 'water desk', offset: 0, limit: 5 })).total).toBe(1);
    const back = valueOf(await ask('article.restore', { id, removal: 'byline', restored: false }));
    expect(back.article).toEqual(before.article);
    expect(back.annotations[0]?.span).toEqual(span);
    expect(await ask('article.restore', { id, removal: 'other', restored: true })).toMatchObject({
      error: { code: 'not-found' },
    });
  });

  it('has its analysis corrected, which the window and every export then show', async () => {
    const { ask, app } = await start(temporaryFolder());
    const [sample] = await app.importSamples();
    if (sample?.ok !== true) throw new Error('no sample');
    const { id } = sample;
    const before = await app.openArticle(id);
    const [quotation] = before.analysis.quotations;
    if (quotation === undefined) throw new Error('the engine found no quotation');
    const request = {
      id,
      item: quotation.id,
      at: quotation.start,
      change: { kind: 'speaker', name: ' Tomas\nReed-Hale ', role: 'deputy mayor', all: true },
    } as const;
    const view = valueOf(await ask('analysis.correct', request));
    expect(view.analysis.quotations[0]).toMatchObject({
      corrected: true,
      speaker: { name: 'Tomas Reed-Hale', role: 'deputy mayor' },
    });
    expect(briefingJson(await app.openArticle(id)).quotations[0]?.speaker?.name).toBe('Tomas Reed-Hale');
    const [correction] = view.corrections ?? [];
    if (correction === undefined) throw new Error('no correction');
    expect(valueOf(await ask('analysis.uncorrect', { id, correction: correction.id }))).toEqual(before);
    expect(await ask('analysis.correct', { ...request, at: quotation.start + 1 })).toMatchObject({
      error: { code: 'conflict' },
    });
  });

  it('is deleted and brought back, with a word to the window each time', async () => {
    const { ask, app, shell } = await start(temporaryFolder());
    const [sample] = await app.importSamples();
    if (sample?.ok !== true) throw new Error('no sample');
    valueOf(await ask('article.delete', { id: sample.id }));
    expect(shell.emitted.at(-1)).toEqual({ name: 'library.rowRemoved', payload: { id: sample.id } });
    expect(await ask('article.open', { id: sample.id })).toMatchObject({ error: { code: 'not-found' } });
    expect(valueOf(await ask('article.undelete', { id: sample.id })).article.id).toBe(sample.id);
    expect(shell.emitted.at(-1)).toMatchObject({ name: 'library.rowChanged', payload: { id: sample.id } });
  });

  it('corrected many times at once ends as the last correction says', async () => {
    const { ask, app } = await start(temporaryFolder());
    const [sample] = await app.importSamples();
    if (sample?.ok !== true) throw new Error('no sample');
    const { id } = sample;
    await Promise.all([
      ask('article.correct', { id, field: 'publisher', value: 'The Ell Herald' }),
      ...['One', 'Two', 'Three'].map((value) => ask('article.correct', { id, field: 'title', value })),
      ask('article.correct', { id, field: 'publishedAt', value: '2026-03-09' }),
    ]);
    const { article } = await app.openArticle(id);
    expect([article.title.value, article.publisher.value, article.publishedAt.value]).toEqual([
      'Three',
      'The Ell Herald',
      '2026-03-09',
    ]);
  });
});

describe('bad input', () => {
  it('gets one sentence each, and the rest of the batch goes on', async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'a folder'));
    const paths = [
      fileIn(folder, 'empty.txt', ''),
      fileIn(folder, 'blank.html', '<!doctype html><title></title><body> </body>'),
      fileIn(
        folder,
        'binary.txt',
        Buffer.from(Array.from({ length: 4_000 }, (_, index) => (index * 7_919) % 256)),
      ),
      join(folder, 'gone.txt'),
      join(folder, 'a folder'),
      fileIn(folder, 'good.txt', STORY),
    ];
    const { app } = await start(folder);
    const outcomes = await app.importFiles(paths);
    expect(outcomes.map(({ ok }) => ok)).toEqual([false, false, false, false, false, true]);
    for (const outcome of outcomes) if (!outcome.ok) expect(outcome.message).toMatch(/^“[^”]+”.*\.$/);
    expect(await app.listArticles({ query: '', offset: 0, limit: 10 })).toMatchObject({ total: 1 });
  });

  it('that makes the import itself fail is a sentence too, and leaves nothing behind', async () => {
    const folder = temporaryFolder();
    const { app } = await start(folder, {
      parts: {
        openDocument() {
          throw new Error('private words');
        },
      },
    });
    expect(await app.importFiles([fileIn(folder, 'a.txt', STORY)])).toEqual([
      { ok: false, name: 'a.txt', message: '“a.txt” was not imported: an internal error occurred.' },
    ]);
    expect((await app.listArticles({ query: '', offset: 0, limit: 10 })).total).toBe(0);
  });

  it('that no engine can read is kept without an analysis, and said', async () => {
    const folder = temporaryFolder();
    const { app, ask, shell } = await start(folder, {
      files: { analysisWorker: pathToFileURL(join(folder, 'no-worker.ts')) },
    });
    await ask('app.start', {});
    const [outcome] = await app.importFiles([fileIn(folder, 'a.txt', STORY)]);
    if (outcome?.ok !== true) throw new Error('not imported');
    expect(valueOf(await ask('article.open', { id: outcome.id })).analysis).toMatchObject({
      quotations: [],
      events: [],
    });
    await expect.poll(() => JSON.stringify(shell.emitted)).toContain('could not be analysed');
  });
});

describe('exporting', () => {
  const pdf = { name: 'briefing.pdf', bytes: Buffer.from('%PDF') };

  it('prints, saves, and shows only what it saved', async () => {
    const { ask, app, shell } = await start(temporaryFolder(), { parts: { briefingPdf: async () => pdf } });
    const [sample] = await app.importSamples();
    if (sample?.ok !== true) throw new Error('no sample');
    expect(await ask('briefing.reveal', { path: '/exports/briefing.pdf' })).toMatchObject({
      error: { code: 'refused' },
    });
    expect(valueOf(await ask('briefing.exportPdf', { id: sample.id, notes: false }))).toEqual({
      path: '/exports/briefing.pdf',
    });
    expect(await ask('briefing.reveal', { path: '/etc/passwd' })).toMatchObject({
      error: { code: 'refused' },
    });
    valueOf(await ask('briefing.reveal', { path: '/exports/briefing.pdf' }));
    expect(shell.revealed).toEqual(['/exports/briefing.pdf']);
  });

  it('hands over no note unless asked to', async () => {
    const views: ArticleView[] = [];
    const { ask, app } = await start(temporaryFolder(), {
      parts: {
        async briefingPdf(view) {
          views.push(view);
          return pdf;
        },
      },
    });
    const [sample] = await app.importSamples();
    if (sample?.ok !== true) throw new Error('no sample');
    const note = {
      id: randomUUID(),
      articleId: sample.id,
      span: { start: 0, end: 3 },
      colour: 'blue' as const,
      note: 'For my eyes',
      tags: [],
    };
    valueOf(await ask('annotation.save', note));
    for (const notes of [false, true]) valueOf(await ask('briefing.exportPdf', { id: sample.id, notes }));
    expect(views.map((view) => JSON.stringify(view).includes('For my eyes'))).toEqual([false, true]);
  });

  it('joins articles on one timeline, corrections included, and saves it in each format', async () => {
    const saved: string[] = [];
    const { ask, shell } = await start(temporaryFolder(), {
      shell: {
        saveFile: async ({ name }) => {
          saved.push(name);
          return `/exports/${name}`;
        },
      },
    });
    const ids: ArticleId[] = [];
    for (const [name, text] of [
      [
        'a.txt',
        'The ferry Amina ran aground off Pemba on 3 March 2026. The harbour was closed on 5 March 2026.',
      ],
      ['b.txt', 'Off Pemba the ferry Amina ran aground on 4 March 2026. Nobody was hurt.'],
    ] as const) {
      const { article } = await importThroughWindow({ ask, shell }, name, Buffer.from(text));
      if (article === null) throw new Error('not imported');
      ids.push(article);
    }
    const before = valueOf(await ask('joined.timeline', { ids }));
    expect(before.entries.filter(({ conflicting }) => conflicting)).toHaveLength(1);
    const view = valueOf(await ask('article.open', { id: ids[1] ?? '' }));
    const [event] = view.analysis.events;
    if (event === undefined) throw new Error('no event');
    valueOf(
      await ask('analysis.correct', {
        id: view.article.id,
        item: event.id,
        at: event.start,
        change: { kind: 'no-event' },
      }),
    );
    const after = valueOf(await ask('joined.timeline', { ids }));
    expect(after.entries.some(({ conflicting }) => conflicting)).toBe(false);
    for (const format of ['json', 'markdown'] as const) valueOf(await ask('joined.export', { ids, format }));
    expect(saved).toEqual(['Timeline of 2 articles.json', 'Timeline of 2 articles.md']);
    expect(await ask('joined.timeline', { ids: [ids[0] ?? '', ids[0] ?? ''] })).toMatchObject({ ok: false });
  });

  it('says why it could not save', async () => {
    const { ask, app } = await start(temporaryFolder(), {
      parts: { briefingPdf: async () => pdf },
      shell: {
        saveFile: () => Promise.reject(Object.assign(new Error('x'), { code: 'ENOSPC' })),
      },
    });
    const [sample] = await app.importSamples();
    if (sample?.ok !== true) throw new Error('no sample');
    expect(await ask('briefing.exportPdf', { id: sample.id, notes: false })).toEqual({
      ok: false,
      error: { code: 'failed', message: 'The PDF could not be saved: the disk is full.' },
    });
  });
});

describe('beside the window', () => {
  it('a second Dateline on the same library is told so', async () => {
    const { folder } = await start(temporaryFolder());
    await expect(start(folder)).rejects.toThrow('already open');
  });

  it('commands that only read work meanwhile', async () => {
    const { folder, app } = await start(temporaryFolder());
    await app.importSamples();
    const reader = await start(folder, { access: 'read' });
    expect(await reader.app.listArticles({ query: 'orchard', offset: 0, limit: 5 })).toMatchObject({
      total: 1,
    });
    expect(reader.app.writable).toBe(false);
  });

  it('a file is read and analysed without being kept', async () => {
    const folder = temporaryFolder();
    const { app } = await start(folder);
    const preview = await app.previewFile(fileIn(folder, 'a.txt', STORY));
    expect(preview).toMatchObject({
      ok: true,
      view: { article: { title: { value: 'Orchard towns agree to share the river' } } },
    });
    expect((await app.listArticles({ query: '', offset: 0, limit: 5 })).total).toBe(0);
    expect(await app.previewFile(join(folder, 'gone.txt'))).toMatchObject({ ok: false });
  });

  it('articles that an older engine read are read anew, notes untouched', async () => {
    const folder = temporaryFolder();
    const first = await start(folder);
    const [sample] = await first.app.importSamples();
    if (sample?.ok !== true) throw new Error('no sample');
    const note = {
      id: randomUUID(),
      articleId: sample.id,
      span: { start: 0, end: 7 },
      colour: 'blue' as const,
      note: 'Stays',
      tags: [],
    };
    const saved = valueOf(await first.ask('annotation.save', note));
    await first.app.close();
    const { DatabaseSync } = await import('node:sqlite');
    const db = new DatabaseSync(join(folder, 'library.sqlite'));
    db.exec("UPDATE analyses SET engine = 'older'");
    db.close();
    const second = await start(folder);
    valueOf(await second.ask('app.start', {}));
    await expect
      .poll(() => second.shell.emitted.map(({ name }) => name), { timeout: 10_000 })
      .toContain('library.rowChanged');
    expect((await second.app.openArticle(sample.id)).annotations).toEqual([saved]);
  });

  it('closing leaves the library in one file', async () => {
    const { app, folder } = await start(temporaryFolder());
    await app.importSamples();
    await Promise.all([app.close(), app.close()]);
    expect(
      readdirSync(folder)
        .filter((name) => name.startsWith('library'))
        .toSorted(),
    ).toEqual(['library.lock', 'library.sqlite']);
    expect(readFileSync(join(folder, 'library.sqlite')).subarray(0, 15).toString()).toBe('SQLite format 3');
  });
});
