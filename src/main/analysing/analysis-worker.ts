/** One thread of the analysis pool: an article in, its analysis out. */
import { parentPort } from 'node:worker_threads';
import { analyseArticle } from '../../core/analysis/analyse-article.ts';
import { giveWaySoon } from '../give-way.ts';
import { countFindings, MOST_FINDINGS } from './findings.ts';
import { tuneForAnalysis } from './tune-for-analysis.ts';
import type { AnalysisJob, AnalysisReply } from './messages.ts';

giveWaySoon('thread');
tuneForAnalysis();
parentPort?.on('message', ({ id, article }: AnalysisJob) => {
  let reply: AnalysisReply;
  try {
    const analysis = analyseArticle(article);
    reply =
      countFindings(analysis) > MOST_FINDINGS
        ? { id, ok: false, reason: 'too many findings' }
        : { id, ok: true, analysis };
  } catch (error) {
    reply = { id, ok: false, reason: error instanceof Error ? error.name : 'unknown error' };
  }
  parentPort?.postMessage(reply);
});
