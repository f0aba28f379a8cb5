/** Fills the document's highlight registry from spans; one mechanism for everything painted. */
import type { Span } from '../../core/model.ts';
import type { DomAnchor } from './dom-anchor.ts';

/** Spans to paint under one registry name. */
export interface Paint {
  readonly name: string;
  readonly priority: number;
  readonly spans: readonly Span[];
}

/**
 * Owns the registry names that start with its prefix: what a repaint no longer names is removed.
 * The registry is the document's, so one painter serves one article on screen.
 */
export class HighlightPainter {
  #names: ReadonlySet<string> = new Set();

  /** Replaces everything this painter painted before. */
  paint(anchor: DomAnchor, paints: readonly Paint[]): void {
    const byName = new Map<string, { priority: number; ranges: StaticRange[] }>();
    for (const { name, priority, spans } of paints) {
      const entry = byName.get(name) ?? { priority, ranges: [] };
      for (const span of spans) {
        const range = anchor.rangeOf(span);
        if (range) entry.ranges.push(range);
      }
      byName.set(name, entry);
    }
    for (const name of this.#names) if (!byName.has(name)) CSS.highlights.delete(name);
    for (const [name, { priority, ranges }] of byName) {
      const highlight = new Highlight(...ranges);
      highlight.priority = priority;
      CSS.highlights.set(name, highlight);
    }
    this.#names = new Set(byName.keys());
  }

  /** Takes everything painted away. */
  clear(): void {
    for (const name of this.#names) CSS.highlights.delete(name);
    this.#names = new Set();
  }
}
