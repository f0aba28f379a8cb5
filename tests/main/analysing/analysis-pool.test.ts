import { describe, expect, it, onTestFinished } from 'vitest';
import { analyseArticle } from '../../../src/core/analysis/analyse-article.ts';
import type { Article } from '../../../src/core/model.ts';
import {
  AnalysisFailed,
  createAnalysisPool,
  type AnalysisPool,
} from '../../../src/main/analysing/analysis-pool.ts';
import { makeArticle } from '../make-article.ts';

const misbehaving = new URL('./misbehaving-worker.ts', import.meta.url);
const real = new URL('../../../src/main/analysing/analysis-worker.ts', import.meta.url);

function openPool(
  worker: URL,
  changes: { readonly size?: number; readonly timeLimit?: number } = {},
): AnalysisPool {
  const pool = createAnalysisPool({ worker, size: 1, timeLimit: 10_000, ...changes });
  onTestFinished(() => pool.close());
  return pool;
}

function titled(value: string): Article {
  return makeArticle({ title: { value, origin: 'text' } }).article;
}

describe('the pool', () => {
  it('gives what the engine gives', async () => {
    const { article } = makeArticle();
    expect(await openPool(real).analyse(article, 'now')).toEqual(analyseArticle(article));
  });

  it('works through more jobs than it has threads, each with its own answer', async () => {
    const pool = openPool(misbehaving, { size: 2 });
    const titles = Array.from({ length: 12 }, (_, index) => `job ${index}`);
    const analyses = await Promise.all(titles.map((title) => pool.analyse(titled(title), 'now')));
    expect(analyses.map((analysis) => analysis.regions[0])).toEqual(titles);
  });

  it('does what someone waits for before what can wait', async () => {
    const pool = openPool(misbehaving);
    const order: string[] = [];
    const note = (title: string) => () => void order.push(title);
    await Promise.all([
      pool.analyse(titled('first'), 'later').then(note('first')),
      pool.analyse(titled('background'), 'later').then(note('background')),
      pool.analyse(titled('urgent'), 'now').then(note('urgent')),
    ]);
    expect(order).toEqual(['first', 'urgent', 'background']);
  });

  it('tries a failed article once more', async () => {
    expect(await openPool(misbehaving).analyse(titled('fail once'), 'now')).toMatchObject({
      regions: ['fail once'],
    });
  });

  it.each(['fail', 'crash', 'exit'])(
    'gives up on an article that makes it %s twice, and on no other',
    async (behaviour) => {
      const pool = openPool(misbehaving);
      const bad = pool.analyse(titled(behaviour), 'now');
      const good = pool.analyse(titled('good'), 'now');
      await expect(bad).rejects.toBeInstanceOf(AnalysisFailed);
      expect(await good).toMatchObject({ regions: ['good'] });
    },
  );

  it('ends a thread that hangs', async () => {
    const pool = openPool(misbehaving, { timeLimit: 1_000 });
    const bad = pool.analyse(titled('hang'), 'now');
    const good = pool.analyse(titled('good'), 'later');
    await expect(bad).rejects.toThrow('no answer in time');
    expect(await good).toMatchObject({ regions: ['good'] });
  });

  it('lets waiting jobs fail when it closes, and takes none after', async () => {
    const pool = openPool(misbehaving);
    const under = pool.analyse(titled('hang'), 'now');
    const waiting = pool.analyse(titled('good'), 'now');
    const both = Promise.allSettled([under, waiting]);
    await pool.close();
    expect((await both).map((result) => result.status)).toEqual(['rejected', 'rejected']);
    await expect(pool.analyse(titled('good'), 'now')).rejects.toThrow('closing');
  });

  it('tells the kind of failure, never the article’s words', async () => {
    const failure = openPool(misbehaving).analyse(titled('crash'), 'now');
    await expect(failure).rejects.not.toThrow('Marna');
  });
});
