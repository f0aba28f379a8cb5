/** Articles and notes for the tests of main: invented, small, and different only where a test says so. */
import { createHash, randomUUID } from 'node:crypto';
import type { AddRequest } from '../../src/main/library/change-articles.ts';
import { ENGINE_VERSION } from '../../src/core/analysis/engine-version.ts';
import type { Analysis, AnnotationId, Article, ArticleId, Block } from '../../src/core/model.ts';
import type { SaveAnnotation } from '../../src/main/library/change-annotations.ts';

export const NOW = '2026-03-14T09:30:00.000Z';

export const PARAGRAPHS = [
  'The harbour council of Tel Marna met on Tuesday to settle the price of salt.',
  '“We will not raise the toll before the spring,” said Ilse Varga, who chairs the council.',
  'Fishermen from the northern quay had asked for two more berths.',
];

export function makeBlocks(paragraphs: readonly string[]): Block[] {
  return paragraphs.map((text) => ({ type: 'paragraph', text }));
}

export function makeArticle(
  changes: Partial<Article> = {},
  original: Uint8Array = Buffer.from(randomUUID()),
): AddRequest & { readonly original: Uint8Array } {
  const article: Article = {
    id: randomUUID() as ArticleId,
    title: { value: 'Harbour council settles the price of salt', origin: 'markup' },
    publisher: { value: 'The Marna Courier', origin: 'meta' },
    byline: { value: [], origin: 'text' },
    dateline: { value: { place: 'Tel Marna', date: null }, origin: 'text' },
    publishedAt: { value: '2026-03-10', origin: 'meta' },
    updatedAt: { value: null, origin: 'text' },
    address: { value: null, origin: 'text' },
    language: { value: 'en', origin: 'text' },
    direction: 'ltr',
    blocks: makeBlocks(PARAGRAPHS),
    removals: [],
    source: {
      kind: 'file',
      name: 'salt.txt',
      mediaType: 'text/plain',
      charset: 'utf-8',
      hash: createHash('sha256').update(original).digest('hex'),
      bytes: original.length,
    },
    capturedAt: NOW,
    notices: [],
    ...changes,
  };
  return { article, original, analysis: makeAnalysis() };
}

export function makeAnalysis(changes: Partial<Analysis> = {}): Analysis {
  return {
    engine: ENGINE_VERSION,
    language: 'en',
    direction: 'ltr',
    quotations: [],
    timeExpressions: [],
    events: [],
    names: [],
    keyPoints: [],
    regions: [],
    ...changes,
  };
}

export function makeNote(articleId: ArticleId, changes: Partial<SaveAnnotation> = {}): SaveAnnotation {
  return {
    id: randomUUID() as AnnotationId,
    articleId,
    span: { start: 4, end: 19 },
    colour: 'yellow',
    note: 'Ask who drafted the toll table.',
    tags: ['toll'],
    now: NOW,
    ...changes,
  };
}
