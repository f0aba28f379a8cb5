/** Which of a sentence's dates governs a word of it. */
import type { AnalysisDocument } from '../../analysis/document.ts';
import type { CalendarData } from '../../languages/calendar-data.ts';
import type { Quotation, Span, TimeExpression } from '../../model.ts';
import type { Token, TokenText } from '../lexing/token.ts';
import { contains } from '../../text.ts';
import { isComparedSince } from './since-comparison.ts';
import type { SpanIndex } from '../spans.ts';
import { isPastVerb, verbMark } from '../lexing/verb-marks.ts';

interface Range {
  readonly first: number;
  readonly last: number;
}

/** Dearer than any date worth taking. */
const TOO_FAR = 18;
const BORDER = 7;
const CONJUNCTION = 6;
const VERB = 3;
/** What a date that leads the sentence costs at most. */
const LEAD = 12;
/** A date before the words it governs is a little less likely to be theirs. */
const BEFORE = 1;

/**
 * The expression with the fewest clause borders, verbs and words between it and the mention; null
 * where none is near. Dates inside a quotation do not date the words around it, "the 1991
 * agreement" dates the agreement only, and "the lowest since 1997" dates nothing.
 */
export function chooseExpression(
  mention: Span,
  expressions: readonly TimeExpression[],
  scene: Range,
  text: TokenText,
  document: AnalysisDocument,
  quotations: SpanIndex<Quotation>,
): TimeExpression | null {
  const data = document.language.calendar;
  const saying = document.language.speech.sayingVerbs.includes(
    document.text.slice(mention.start, mention.end).toLowerCase(),
  );
  let best: TimeExpression | null = null;
  let cost = TOO_FAR;
  const inside = quotationOf(mention, quotations);
  for (const expression of expressions) {
    const around = quotationOf(expression, quotations);
    if (around !== inside && around !== null) continue;
    if (isComparedSince(expression, scene, text, data)) continue;
    if (saying && !isOwnClause(mention, expression, scene, text, data)) continue;
    if (opensComplement(expression, mention, scene, text, document)) continue;
    if (isComparedFrom(expression, scene, text)) continue;
    const far = distance(mention, expression, scene, text, data) + (inside !== around ? BORDER : 0);
    const between = inside === around && leadsSentence(expression, scene, text) ? Math.min(far, LEAD) : far;
    if (between < cost) {
      cost = between;
      best = expression;
    }
  }
  return best;
}

function quotationOf(span: Span, quotations: SpanIndex<Quotation>): Quotation | null {
  return (
    quotations
      .meeting(span)
      .find((quotation) => quotation.type !== 'indirect' && contains(quotation, span)) ?? null
  );
}

function tokenBefore(span: Span, { first, last }: Range, text: TokenText): number {
  let index = first;
  while (index <= last && (text.tokens[index]?.start ?? 0) < span.start) index += 1;
  return index - 1;
}

/** What was said has its own dates: those of the saying stand beside it ("said on Monday that…"). */
function isOwnClause(
  mention: Span,
  expression: TimeExpression,
  scene: Range,
  text: TokenText,
  data: CalendarData,
): boolean {
  if (expression.end <= mention.start) return true;
  for (let index = scene.first; index <= scene.last; index += 1) {
    const token = text.tokens[index];
    if (!token || token.start < mention.end || token.end > expression.start) continue;
    if (/[,;:"“”h]/.test(token.class) || verbMark(text, index) === 'future' || isFiniteVerb(token, data))
      return false;
  }
  return true;
}

function isFiniteVerb(token: Token, data: CalendarData): boolean {
  return isPastVerb(token) || (token.class === 'x' && data.presentForms?.includes(token.word) === true);
}

/** "said on Monday that it would open": what follows "that" has its own day. */
function opensComplement(
  expression: TimeExpression,
  mention: Span,
  { first, last }: Range,
  text: TokenText,
  document: AnalysisDocument,
): boolean {
  if (mention.start < expression.end) return false;
  let next = first;
  while (next <= last && (text.tokens[next]?.start ?? 0) < expression.end) next += 1;
  const after = text.tokens[next];
  return (
    after !== undefined &&
    after.end <= mention.start &&
    document.language.speech.complementisers.includes(after.word)
  );
}

/** "an increase of 54 points from 12 March": what it is measured against. A range has its "to". */
function isComparedFrom(expression: TimeExpression, scene: Range, text: TokenText): boolean {
  const at = tokenBefore(expression, scene, text);
  if (text.classes[at] !== 'f') return false;
  let next = at + 1;
  while (next <= scene.last && (text.tokens[next]?.start ?? 0) < expression.end) next += 1;
  return !/[>u-]/.test(text.classes[next] ?? '') && at > scene.first;
}

/** "Last Friday, …": a date before the first comma governs the sentence. */
export function leadsSentence(expression: Span, { first, last }: Range, text: TokenText): boolean {
  for (let index = first; index <= Math.min(last, first + 2); index += 1) {
    const token = text.tokens[index];
    if (!token || token.start > expression.start) return false;
    if (token.start === expression.start) break;
    if (!/[Nit@]/.test(token.class)) return false;
  }
  const after = text.text.slice(expression.end, expression.end + 1);
  return after === ',' && (text.tokens[first + 2]?.end ?? 0) >= expression.start;
}

/** Words between, borders of clauses and verbs counting for more. */
function distance(
  mention: Span,
  expression: TimeExpression,
  scene: Range,
  text: TokenText,
  data: CalendarData,
): number {
  const forward = mention.start < expression.start;
  const [from, to] = forward ? [mention.end, expression.start] : [expression.end, mention.start];
  let sum = forward ? 0 : BEFORE;
  let words = 0;
  for (let index = scene.first; index <= scene.last; index += 1) {
    const token = text.tokens[index];
    if (!token || token.start < from || token.end > to) continue;
    words += 1;
    sum += weight(token, data);
  }
  if (isPremodifier(expression, scene, text) && (forward || words > 3)) sum += TOO_FAR;
  return sum;
}

function weight(token: Token, data: CalendarData): number {
  if (/[;:"“”()]/.test(token.class)) return BORDER;
  if (token.class === ',') return 2;
  if (token.class === '&') return 4;
  if (token.class === 'h' || data.clauseWords?.includes(token.word) === true) return CONJUNCTION;
  if (token.class !== 'x') return 1;
  return isPastVerb(token) || data.futureWords?.includes(token.word) === true ? VERB : 1;
}

/** "the 1991 agreement", "its 20 November low", "this year's conference". */
function isPremodifier(expression: TimeExpression, scene: Range, text: TokenText): boolean {
  const at = tokenBefore(expression, scene, text);
  let next = at + 1;
  while (next <= scene.last && (text.tokens[next]?.start ?? 0) < expression.end) next += 1;
  const after = text.tokens[next];
  if (after?.class === "'") return true;
  const before = text.tokens[at];
  return (
    after?.class === 'x' &&
    before !== undefined &&
    (/[ta']/.test(before.class) || /^(?:its|his|her|their|s)$/.test(before.word)) &&
    /^\p{L}/u.test(after.word)
  );
}
