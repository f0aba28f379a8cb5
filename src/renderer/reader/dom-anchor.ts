/**
 * Translates between spans of the canonical text and places in the drawn article, and does nothing
 * else. The article's elements that hold text carry `data-start`, the offset of their first
 * character; the text nodes below such a holder, joined, are exactly that stretch of the canonical
 * text. What stands between holders (separators of blocks and cells) has no place in the DOM.
 */
import type { Span } from '../../core/model.ts';

/** A place in the DOM, as ranges take it. */
export interface DomPoint {
  readonly node: Text;
  readonly offset: number;
}

interface Holder extends Span {
  readonly element: HTMLElement;
}

/** An index of the holders below `root`; valid until the article is drawn again. */
export interface DomAnchor {
  /** The span as a static range, or null where none of it is drawn. */
  rangeOf(span: Span): StaticRange | null;
  /** The same as a live range, for measuring. */
  liveRangeOf(span: Span): Range | null;
  /** The offset in the canonical text of a place in the DOM, or null where it lies outside the text. */
  offsetOf(node: Node, offset: number): number | null;
  /** The span between two places in the DOM, cut to the drawn text; null where empty. */
  spanOf(range: AbstractRange): Span | null;
}

/** Indexes the holders below `root`. */
export function createDomAnchor(root: ParentNode): DomAnchor {
  const holders = [...root.querySelectorAll<HTMLElement>('[data-start]')].map((element): Holder => {
    const start = Number(element.dataset['start']);
    return { element, start, end: start + textLength(element) };
  });

  const elements = new Set(holders.map((holder) => holder.element));

  function rangeOf(span: Span): StaticRange | null {
    const ends = pointsOf(holders, span);
    return ends && new StaticRange(boundary(ends));
  }

  function liveRangeOf(span: Span): Range | null {
    const ends = pointsOf(holders, span);
    if (!ends) return null;
    const range = document.createRange();
    range.setStart(ends.start.node, ends.start.offset);
    range.setEnd(ends.end.node, ends.end.offset);
    return range;
  }

  function offsetOf(node: Node, offset: number): number | null {
    const element = node instanceof Element ? node : node.parentElement;
    const owner = element?.closest<HTMLElement>('[data-start]');
    if (owner && elements.has(owner)) {
      return Number(owner.dataset['start']) + textBefore(owner, node, offset);
    }
    return offsetBetweenHolders(holders, node, offset);
  }

  function spanOf(range: AbstractRange): Span | null {
    const start = offsetOf(range.startContainer, range.startOffset);
    const end = offsetOf(range.endContainer, range.endOffset);
    if (start === null || end === null || start >= end) return null;
    return { start, end };
  }

  return { rangeOf, liveRangeOf, offsetOf, spanOf };
}

function boundary(ends: { readonly start: DomPoint; readonly end: DomPoint }): StaticRangeInit {
  return {
    startContainer: ends.start.node,
    startOffset: ends.start.offset,
    endContainer: ends.end.node,
    endOffset: ends.end.offset,
  };
}

/** Both ends of a span, moved inwards to drawn text where they fall on a separator. */
function pointsOf(holders: readonly Holder[], span: Span): { start: DomPoint; end: DomPoint } | null {
  const first = holders[countWhile(holders, (holder) => holder.end <= span.start)];
  const last = holders[countWhile(holders, (holder) => holder.start < span.end) - 1];
  if (!first || !last || first.start >= span.end || last.end <= span.start) return null;
  const start = pointAt(first, Math.max(span.start, first.start), 'after');
  const end = pointAt(last, Math.min(span.end, last.end), 'before');
  return start && end && { start, end };
}

/** How many holders at the start satisfy a test that, once it fails, fails for all after (bisection). */
function countWhile(holders: readonly Holder[], test: (holder: Holder) => boolean): number {
  let low = 0;
  let high = holders.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const holder = holders[middle];
    if (holder && test(holder)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The text node and offset of a canonical offset; at a border of nodes the one after or before it. */
function pointAt(holder: Holder, offset: number, side: 'after' | 'before'): DomPoint | null {
  let rest = offset - holder.start;
  let last: DomPoint | null = null;
  for (const node of textNodes(holder.element)) {
    const inside = side === 'after' ? rest < node.length : rest <= node.length;
    if (inside) return { node, offset: rest };
    rest -= node.length;
    last = { node, offset: node.length };
  }
  return last;
}

function textBefore(owner: Element, node: Node, offset: number): number {
  const range = document.createRange();
  range.setStart(owner, 0);
  range.setEnd(node, offset);
  return range.toString().length;
}

/** For a place outside every holder: the end of the last holder before it. */
function offsetBetweenHolders(holders: readonly Holder[], node: Node, offset: number): number | null {
  const first = holders[0];
  if (!first || node.getRootNode() !== first.element.getRootNode()) return null;
  const range = document.createRange();
  range.setStart(node, offset);
  let before: Holder | null = null;
  for (const holder of holders) {
    if (range.comparePoint(holder.element, 0) >= 0) break;
    before = holder;
  }
  return before ? before.end : first.start;
}

function textLength(element: Element): number {
  let length = 0;
  for (const node of textNodes(element)) length += node.length;
  return length;
}

function* textNodes(element: Element): Generator<Text> {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) yield walker.currentNode as Text;
}
