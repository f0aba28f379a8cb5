import { expect, it } from 'vitest';
import { analyseArticle } from '../../../src/core/analysis/analyse-article.ts';
import { AnalysisFailed, createAnalysisPool } from '../../../src/main/analysing/analysis-pool.ts';
import { countFindings, MOST_FINDINGS } from '../../../src/main/analysing/findings.ts';
import { makeArticle } from '../make-article.ts';

/** An article of one block that names a day so often. */
function ofDays(count: number): ReturnType<typeof makeArticle>['article'] {
  const text = 'The pier of Halden was shut on 3 May 2024. '.repeat(count).trim();
  return makeArticle({ blocks: [{ type: 'paragraph', text }] }).article;
}

it('counts quotations, time expressions, events and places of names', () => {
  const few = countFindings(analyseArticle(ofDays(1)));
  expect(few).toBeGreaterThan(1);
  expect(countFindings(analyseArticle(ofDays(10)))).toBeGreaterThan(5 * few);
});

it('an answer with more findings than main can take at once is none', async () => {
  const worker = new URL('../../../src/main/analysing/analysis-worker.ts', import.meta.url);
  const pool = createAnalysisPool({ worker, size: 1, timeLimit: 60_000 });
  try {
    const enough = await pool.analyse(ofDays(100), 'now');
    expect(countFindings(enough)).toBeLessThan(MOST_FINDINGS);
    await expect(pool.analyse(ofDays(60_000), 'now')).rejects.toBeInstanceOf(AnalysisFailed);
  } finally {
    await pool.close();
  }
}, 120_000);
