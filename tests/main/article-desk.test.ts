/** The desk with an engine that takes its time: nobody waits for it, and nothing stale is stored. */
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Analysis, Article, ArticleId } from '../../src/core/model.ts';
import type { AnalysisPool } from '../../src/main/analysing/analysis-pool.ts';
import { AnalysisFailed } from '../../src/main/analysing/analysis-pool.ts';
import { createArticleDesk, type ArticleDesk } from '../../src/main/article-desk.ts';
import { openLibrary, type Library } from '../../src/main/library/library.ts';
import { makeAnalysis, makeArticle, makeNote } from './make-article.ts';
import { temporaryFolder } from './temporary-folder.ts';

const worker = new URL('../../src/main/library/library-worker.ts', import.meta.url);

/** One call of the engine, answered when the test says so. */
interface Asked {
  readonly article: Article;
  readonly answer: (analysis: Analysis) => void;
  readonly fail: () => void;
}

interface Desk {
  readonly desk: ArticleDesk;
  readonly library: Library;
  readonly asked: Asked[];
  readonly reanalysed: ArticleId[];
  readonly article: Article;
}

async function openDesk(patience: number): Promise<Desk> {
  const library = await openLibrary({ folder: temporaryFolder(), worker, access: 'write' });
  onTestFinished(() => library.close());
  const asked: Asked[] = [];
  const reanalysed: ArticleId[] = [];
  const pool: AnalysisPool = {
    analyse: (article) =>
      new Promise((resolve, reject) => {
        asked.push({ article, answer: resolve, fail: () => reject(new AnalysisFailed('test')) });
      }),
    warmUp: () => undefined,
    close: async () => undefined,
  };
  const { article, original } = makeArticle();
  const desk = createArticleDesk({
    library,
    pool,
    parts: {
      importArticle: async () => ({ ok: true, article, original }),
      openDocument: async () => ({ kind: 'article', article, original, attachments: [] }),
    },
    now: () => new Date('2026-03-14T09:30:00.000Z'),
    newId: () => article.id,
    analysisPatience: patience,
    onRow: () => undefined,
    onReanalysed: (id) => reanalysed.push(id),
    onProblem: () => undefined,
  });
  return { desk, library, asked, reanalysed, article };
}

const input = {
  name: 'salt.txt',
  mediaType: 'text/plain',
  bytes: Buffer.from('salt'),
  kind: 'file',
} as const;
const late = makeAnalysis({ regions: ['Late'] });

describe('an engine that takes its time', () => {
  it('does not hold up the import, and its result is stored when it comes', async () => {
    const { desk, asked, reanalysed, article } = await openDesk(20);
    expect(await desk.importDocument(input)).toMatchObject({ kind: 'article', id: article.id });
    expect((await desk.open(article.id)).analysis).toEqual(makeAnalysis());
    expect(asked).toHaveLength(1);
    asked[0]?.answer(late);
    await expect.poll(() => reanalysed).toEqual([article.id]);
    expect((await desk.open(article.id)).analysis).toEqual(late);
    expect(asked).toHaveLength(1);
  });

  it('does not hold up a note', async () => {
    const { desk, library, article } = await openDesk(20);
    await desk.importDocument(input);
    const note = await library.run('saveAnnotation', makeNote(article.id));
    expect((await desk.open(article.id)).annotations).toEqual([note]);
  });

  it('delivers nothing that a correction made stale', async () => {
    const { desk, asked, reanalysed, article } = await openDesk(20);
    await desk.importDocument(input);
    const title = { ...article.title, value: 'Corrected' };
    await desk.revise(article.id, (stored) => ({ ...stored, title }));
    expect(asked.map((call) => call.article.title.value)).toEqual([article.title.value, 'Corrected']);
    asked[0]?.answer(makeAnalysis({ regions: ['Stale'] }));
    asked[1]?.answer(late);
    await expect.poll(() => reanalysed).toEqual([article.id]);
    expect((await desk.open(article.id)).analysis).toEqual(late);
  });

  it('and fails is not asked again', async () => {
    const { desk, asked, reanalysed, article } = await openDesk(20);
    await desk.importDocument(input);
    asked[0]?.fail();
    await expect.poll(() => reanalysed).toEqual([article.id]);
    await desk.open(article.id);
    await desk.refreshAnalyses();
    expect(asked).toHaveLength(1);
  });

  it('and is cut off by the end is asked again at the next start', async () => {
    const { desk, library, asked, article } = await openDesk(20);
    await desk.importDocument(input);
    const closed = desk.close();
    asked[0]?.fail();
    await closed;
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(await library.run('readArticle', article.id)).toMatchObject({
      analysis: null,
      failedEngine: null,
    });
    expect(await library.run('listOutdated', late.engine)).toEqual([article.id]);
  });
});

describe('an engine that is quick', () => {
  it('is waited for, and leaves no timer behind', async () => {
    const { desk, asked, article } = await openDesk(60_000);
    const imported = desk.importDocument(input);
    await expect.poll(() => asked).toHaveLength(1);
    asked[0]?.answer(late);
    expect(await imported).toMatchObject({ kind: 'article' });
    expect((await desk.open(article.id)).analysis).toEqual(late);
  });
});
