/** What the pool and its threads say to each other. */
import type { Analysis, Article } from '../../core/model.ts';

export interface AnalysisJob {
  readonly id: number;
  readonly article: Article;
}

export type AnalysisReply =
  | { readonly id: number; readonly ok: true; readonly analysis: Analysis }
  /** The kind of error only: its message may hold the article's words. */
  | { readonly id: number; readonly ok: false; readonly reason: string };
