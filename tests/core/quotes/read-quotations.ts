/** Runs the quotation engine alone on a text, as the tests do, and keeps its trace for failures. */
import { buildDocument } from '../../../src/core/analysis/build-document.ts';
import type { Quotation } from '../../../src/core/model.ts';
import { findQuotations } from '../../../src/core/quotes/find-quotations.ts';

export interface Reading {
  readonly quotations: readonly Quotation[];
  /** What each step did, one line each; printed when an expectation fails. */
  readonly trace: string;
}

export function readQuotations(text: string, language = 'en'): Reading {
  const steps: string[] = [];
  const quotations = findQuotations(buildDocument({ text, language }), [], (step, words, reason) => {
    steps.push(`${step}: ${words} (${reason})`);
  });
  return { quotations, trace: `\n${text}\n${steps.join('\n')}\n` };
}

/** Each quotation of a text as `speaker (cue): words`, of a mixed one the whole clause. */
export function readClauses(
  text: string,
  language = 'en',
): { readonly found: readonly string[]; readonly trace: string } {
  const { quotations, trace } = readQuotations(text, language);
  const found = quotations.map(({ statement, speaker, cueText, text: words }) => {
    const said = statement ? text.slice(statement.start, statement.end) : words;
    return `${speaker?.name ?? null} (${cueText}): ${said}`;
  });
  return { found, trace };
}
