/** Cuts one block's text into stretches that are each painted in one way. */
import type { Annotation, InlineMark, Span } from '../model.ts';
import { contains, overlaps } from '../text.ts';
import type { QuotationPaint, TextSegment } from './briefing.ts';

export interface PaintedSpan extends Span {
  readonly paint: QuotationPaint;
}

export interface HighlightedSpan extends Span {
  readonly colour: Annotation['colour'];
  /** Number of the note as printed, or null for a highlight alone. */
  readonly note: number | null;
}

/**
 * The segments of `block`, which is a span of `text`, in order and without gaps. Where quotations
 * nest, the innermost is painted; where highlights overlap, the later one.
 *
 * @param marks the block's inline marks, offsets relative to the block.
 */
export function segmentText(
  text: string,
  block: Span,
  layers: {
    readonly marks: readonly InlineMark[];
    readonly quotations: readonly PaintedSpan[];
    readonly highlights: readonly HighlightedSpan[];
  },
): TextSegment[] {
  const marks = layers.marks.map((mark) => ({
    kind: mark.kind,
    start: block.start + mark.start,
    end: block.start + mark.end,
  }));
  const quotations = layers.quotations.filter((quotation) => overlaps(quotation, block));
  const highlights = layers.highlights.filter((highlight) => overlaps(highlight, block));
  const cuts = new Set([block.start, block.end]);
  for (const span of [...marks, ...quotations, ...highlights]) {
    for (const cut of [span.start, span.end]) {
      if (cut > block.start && cut < block.end) cuts.add(cut);
    }
  }
  const places = [...cuts].sort((a, b) => a - b);
  const segments: TextSegment[] = [];
  /** The last segment painted with each highlight: there its note is referred to, once. */
  const lastOf = new Map<HighlightedSpan, number>();
  for (const [index, start] of places.slice(0, -1).entries()) {
    const span = { start, end: places[index + 1] ?? block.end };
    const quotation = innermost(quotations.filter((candidate) => contains(candidate, span)));
    const highlight = highlights.findLast((candidate) => contains(candidate, span));
    if (highlight !== undefined) lastOf.set(highlight, index);
    segments.push({
      text: text.slice(span.start, span.end),
      span,
      marks: [...new Set(marks.filter((mark) => contains(mark, span)).map((mark) => mark.kind))],
      quotation: quotation?.paint ?? null,
      endsQuotation: quotation !== undefined && Math.min(quotation.end, block.end) === span.end,
      highlight: highlight === undefined ? null : { colour: highlight.colour, note: null },
    });
  }
  for (const [{ colour, note }, index] of lastOf) {
    const segment = segments[index];
    if (segment) segments[index] = { ...segment, highlight: { colour, note } };
  }
  return segments;
}

function innermost(spans: readonly PaintedSpan[]): PaintedSpan | undefined {
  return spans.reduce<PaintedSpan | undefined>(
    (best, span) => (best === undefined || span.end - span.start <= best.end - best.start ? span : best),
    undefined,
  );
}
