/**
 * Sentences with their dates marked: `The talks began on [5 May|2025-05-05].` What stands before
 * the bar is the expression, after it its value; a sentence without brackets has no date.
 */
import { buildDocument } from '../../../src/core/analysis/build-document.ts';
import type { AnalysisDocument } from '../../../src/core/analysis/document.ts';
import type { Quotation, TimeExpression } from '../../../src/core/model.ts';
import { findTimeExpressions } from '../../../src/core/timeline/find-time-expressions.ts';

export interface Marked {
  readonly text: string;
  readonly dates: readonly string[];
}

/** The sentence without its marks, and `expression = value` for each mark. */
export function readMarked(marked: string): Marked {
  const dates: string[] = [];
  const text = marked.replace(/\[([^\]|]+)\|([^\]]+)\]/gu, (_whole, words: string, value: string) => {
    dates.push(`${words} = ${value}`);
    return words;
  });
  return { text, dates };
}

export interface ReadDates {
  readonly dates: readonly string[];
  readonly expressions: readonly TimeExpression[];
  readonly document: AnalysisDocument;
  /** What the steps did, for the message of a failing test. */
  readonly trace: string;
}

/** Dates a text in a language, published on a day. */
export function readDates(
  text: string,
  language: string,
  publishedAt: string | null,
  quotations: readonly Quotation[] = [],
): ReadDates {
  const lines: string[] = [];
  const document = buildDocument({ text, language, publishedAt });
  const expressions = findTimeExpressions(document, quotations, (step, words, reason) =>
    lines.push(`${step} | ${words} | ${reason}`),
  );
  return {
    dates: expressions.map(({ text: words, value }) => `${words} = ${value}`),
    expressions,
    document,
    trace: lines.join('\n'),
  };
}
