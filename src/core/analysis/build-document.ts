/** Blocks, sentences and language of an article, made once for all finders. */
import { languageOf } from '../languages/registry.ts';
import { dayOfIso } from '../timeline/days.ts';
import type { AnalysisDocument, AnalysisInput, DocumentBlock } from './document.ts';
import { detectLanguage } from './detect-language.ts';
import { splitSentences } from './split-sentences.ts';

/** Prepares an article for the finders. */
export function buildDocument(input: AnalysisInput): AnalysisDocument {
  const { text } = input;
  const blocks = input.blocks ?? paragraphsOf(text);
  const stated = input.language;
  const code = stated === undefined || stated === '' || stated === 'und' ? detectLanguage(text) : stated;
  const language = languageOf(code);
  return {
    text,
    blocks,
    sentences: splitSentences(text, blocks, language),
    title: input.title ?? '',
    language,
    direction: language.direction,
    publishedDay: input.publishedAt ? dayOfIso(input.publishedAt) : null,
    dateline: input.dateline ?? null,
    publisher: input.publisher ?? null,
  };
}

function paragraphsOf(text: string): DocumentBlock[] {
  const blocks: DocumentBlock[] = [];
  for (const match of text.matchAll(/[^\n]*\S[^\n]*/g)) {
    blocks.push({ type: 'paragraph', start: match.index, end: match.index + match[0].length });
  }
  return blocks;
}
