/** A stand-in for the analysis thread: the article's title says how it behaves. */
import { parentPort } from 'node:worker_threads';
import type { AnalysisJob, AnalysisReply } from '../../../src/main/analysing/messages.ts';
import { emptyAnalysis } from '../../../src/core/analysis/engine-version.ts';

const seen = new Map<string, number>();

parentPort?.on('message', ({ id, article }: AnalysisJob) => {
  const behaviour = article.title.value;
  const times = (seen.get(behaviour) ?? 0) + 1;
  seen.set(behaviour, times);
  if (behaviour === 'crash') throw new Error('crash');
  if (behaviour === 'exit') process.exit(3);
  if (behaviour === 'hang') for (;;);
  if (behaviour === 'memory') {
    const kept: unknown[] = [];
    for (;;) kept.push(Array.from({ length: 100_000 }, () => ({})));
  }
  const fails = behaviour === 'fail' || (behaviour === 'fail once' && times === 1);
  const reply: AnalysisReply = fails
    ? { id, ok: false, reason: 'RangeError' }
    : { id, ok: true, analysis: { ...emptyAnalysis(article), regions: [behaviour] } };
  parentPort?.postMessage(reply);
});
