/**
 * Has articles analysed without keeping anyone waiting: what takes long is delivered later, and
 * stored only if the article is still the one that was read.
 */
import { isDeepStrictEqual } from 'node:util';
import { ENGINE_VERSION } from '../../core/analysis/engine-version.ts';
import type { Analysis, Article, ArticleId } from '../../core/model.ts';
import type { Library } from '../library/library.ts';
import type { Turns } from '../run-in-turn.ts';
import { AnalysisFailed, type AnalysisPool, type Urgency } from './analysis-pool.ts';

/** What an analysis came to. `running`: it will be stored when it is there. */
export type AnalysisOutcome =
  | { readonly state: 'done'; readonly analysis: Analysis }
  | { readonly state: 'failed' }
  | { readonly state: 'running' };

export interface Analyst {
  /** Waits for the result, however long it takes. */
  analyse(article: Article, urgency: Urgency): Promise<AnalysisOutcome>;
  /** Waits a few seconds; one that runs on is stored and told of later. The article must be in the library by then. */
  analyseSoon(article: Article): Promise<AnalysisOutcome>;
  /** Stores an outcome that came late, unless the article has changed since. */
  deliver(article: Article, outcome: AnalysisOutcome): Promise<void>;
  isRunning(id: ArticleId): boolean;
  /** Lets nothing be stored any more. */
  close(): void;
}

export interface AnalystOptions {
  readonly pool: AnalysisPool;
  readonly library: Library;
  readonly turns: Turns;
  /** An analysis was stored that nobody waited for. */
  readonly onDelivered: (id: ArticleId) => void;
  /** Milliseconds that `analyseSoon` waits. */
  readonly patience: number;
}

export function createAnalyst(options: AnalystOptions): Analyst {
  const { pool, library, turns } = options;
  const running = new Map<ArticleId, Article>();
  let closed = false;

  async function analyse(article: Article, urgency: Urgency): Promise<AnalysisOutcome> {
    try {
      return { state: 'done', analysis: await pool.analyse(article, urgency) };
    } catch (error) {
      if (!(error instanceof AnalysisFailed)) throw error;
      return { state: 'failed' };
    }
  }

  async function deliver(article: Article, outcome: AnalysisOutcome): Promise<void> {
    const { id } = article;
    if (outcome.state === 'running') return;
    await turns.run(id, async () => {
      // An end of the app is no failure of the engine: the next start tries again.
      if (closed) return;
      const stored = await library.run('readArticle', id);
      if (!isDeepStrictEqual(stored.article, article)) return;
      const analysis = outcome.state === 'done' ? outcome.analysis : null;
      await library.run('storeAnalysis', { id, engine: ENGINE_VERSION, analysis });
      options.onDelivered(id);
    });
  }

  return {
    analyse,
    deliver,
    isRunning: (id) => running.has(id),
    async analyseSoon(article) {
      const whole = analyse(article, 'now');
      const { promise: late, resolve } = Promise.withResolvers<AnalysisOutcome>();
      const timer = setTimeout(resolve, options.patience, { state: 'running' });
      const outcome = await Promise.race([whole, late]);
      clearTimeout(timer);
      if (outcome.state === 'running') {
        running.set(article.id, article);
        void whole
          .finally(() => {
            if (running.get(article.id) === article) running.delete(article.id);
          })
          .then((result) => deliver(article, result))
          .catch(() => undefined);
      }
      return outcome;
    },
    close() {
      closed = true;
    },
  };
}
