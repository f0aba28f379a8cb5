/** Apart from the engine, so that who only compares versions need not load it. */
import type { Analysis, Article } from '../model.ts';

/** Raised with every change that reads some article differently; older analyses are made anew. */
export const ENGINE_VERSION = '14';

/** What stands in where the engine failed on an article or has not run yet: nothing found. */
export function emptyAnalysis(article: Article): Analysis {
  return {
    engine: ENGINE_VERSION,
    language: article.language.value,
    direction: article.direction,
    quotations: [],
    timeExpressions: [],
    events: [],
    names: [],
    keyPoints: [],
    regions: [],
  };
}
