/** Takes down what was selected so that it can be found again. */
import type { Annotation, Span } from '../model.ts';
import { isInsidePair } from './code-points.ts';

/** Code units of context kept on either side; hypothesis keeps as many. */
export const CONTEXT_LENGTH = 32;

/** The words under a span with their context. Context is never cut inside a surrogate pair. */
export function describeQuote(text: string, span: Span): Annotation['quote'] {
  let before = Math.max(0, span.start - CONTEXT_LENGTH);
  if (isInsidePair(text, before)) before += 1;
  let after = Math.min(text.length, span.end + CONTEXT_LENGTH);
  if (isInsidePair(text, after)) after -= 1;
  return {
    exact: text.slice(span.start, span.end),
    prefix: text.slice(before, span.start),
    suffix: text.slice(span.end, after),
  };
}
