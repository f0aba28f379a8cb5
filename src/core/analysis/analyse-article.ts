/** The analysis of a stored article. */
import type { Analysis, Article } from '../model.ts';
import { blockSpans, canonicalText } from '../text.ts';
import { analyse } from './analyse.ts';
import { noTrace, type AnalysisInput, type Trace } from './document.ts';

/** What the engine reads of an article: today's text and fields, corrections included. */
export function analysisInput(article: Article): AnalysisInput {
  const { language, publishedAt, dateline } = article;
  return {
    text: canonicalText(article.blocks),
    blocks: blockSpans(article.blocks).map(({ type, start, end }) => ({ type, start, end })),
    title: article.title.value,
    language: language.value,
    publishedAt: publishedAt.value ?? dateline.value.date,
    dateline: dateline.value,
    publisher: article.publisher.value,
  };
}

/** Reads an article: quotations, dates, events, names and key points, as spans of its canonical text. */
export function analyseArticle(article: Article, trace: Trace = noTrace): Analysis {
  return analyse(analysisInput(article), trace);
}
