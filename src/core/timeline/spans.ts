/** Finding spans by place in long sorted lists, so that the time taken grows with the text alone. */
import type { Span } from '../model.ts';

/** Index of the first span that ends after `offset`; spans sorted and not overlapping. */
export function firstEndingAfter(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((spans[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Index of the first span that starts at `offset` or behind it; spans sorted by their starts. */
export function firstStartingAt(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((spans[middle] as Span).start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The spans that share a letter with `range`; spans sorted and not overlapping. */
export function spansMeeting<T extends Span>(spans: readonly T[], range: Span): readonly T[] {
  const first = firstEndingAfter(spans, range.start);
  let last = first;
  while (last < spans.length && (spans[last]?.start ?? Infinity) < range.end) last += 1;
  return spans.slice(first, last);
}

/** The index of the span that holds `offset`, or −1. */
export function indexAt(spans: readonly Span[], offset: number): number {
  const index = firstEndingAfter(spans, offset);
  const span = spans[index];
  return span !== undefined && span.start <= offset ? index : -1;
}

/**
 * Spans that may overlap (quotations in quotations), looked up by place: for each stretch of
 * letters the spans that meet it, in order.
 */
export class SpanIndex<T extends Span> {
  static readonly #width = 512;
  readonly #cells = new Map<number, T[]>();

  constructor(spans: readonly T[]) {
    for (const span of spans) {
      for (
        let cell = SpanIndex.#cell(span.start);
        cell <= SpanIndex.#cell(Math.max(span.start, span.end - 1));
        cell += 1
      ) {
        const held = this.#cells.get(cell);
        if (held) held.push(span);
        else this.#cells.set(cell, [span]);
      }
    }
  }

  static #cell(offset: number): number {
    return Math.floor(offset / SpanIndex.#width);
  }

  /** The spans that share a letter with `range`, in the order given. */
  meeting(range: Span): readonly T[] {
    const from = SpanIndex.#cell(range.start);
    const to = SpanIndex.#cell(Math.max(range.start, range.end - 1));
    const met: T[] = [];
    for (let cell = from; cell <= to; cell += 1) {
      const held = this.#cells.get(cell);
      if (!held) continue;
      for (const span of held) {
        // In the first of its cells only, so that none comes twice.
        const isFirst = cell === Math.max(from, SpanIndex.#cell(span.start));
        if (isFirst && span.start < range.end && range.start < span.end) met.push(span);
      }
    }
    return met;
  }
}
