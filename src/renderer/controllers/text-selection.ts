/**
 * The selection of an article's text as a span of the canonical text, by mouse and by keyboard.
 * The text lies in a shadow tree, so the selection is read through its composed ranges.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Span } from '../../core/model.ts';
import type { DomAnchor } from '../reader/dom-anchor.ts';
import { sentenceAt, step, type SteppedText, type Unit } from '../reader/text-steps.ts';

export interface TextSelectionHost extends ReactiveControllerHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

export class TextSelection implements ReactiveController {
  readonly #host: TextSelectionHost;
  readonly #anchor: () => DomAnchor | null;
  readonly #changed: (span: Span | null) => void;
  /** Which end of the selection Shift and the arrow keys move. */
  #moving: { readonly fixed: number; readonly free: number } | null = null;
  #span: Span | null = null;

  constructor(host: TextSelectionHost, anchor: () => DomAnchor | null, changed: (span: Span | null) => void) {
    this.#host = host;
    this.#anchor = anchor;
    this.#changed = changed;
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('selectionchange', this.#read);
  }

  hostDisconnected(): void {
    document.removeEventListener('selectionchange', this.#read);
  }

  /** The selected words, or null. */
  get span(): Span | null {
    return this.#span;
  }

  /** Selects a span, its end being the one that moves. */
  select(span: Span): void {
    this.#put(span.start, span.end);
  }

  /** Selects the sentence at `offset`. */
  selectSentence(stepped: SteppedText, offset: number): void {
    const sentence = sentenceAt(stepped, offset);
    if (sentence) this.select(sentence);
  }

  /** Moves the free end by a word or sentence; starts at `from` where nothing is selected. */
  extend(stepped: SteppedText, unit: Unit, direction: 1 | -1, from: number): void {
    const { fixed, free } = this.#moving ?? this.#startOf(stepped, from, unit, direction);
    this.#put(fixed, step(stepped, free, unit, direction));
  }

  /** Forgets the selection at once, for a text that is about to go. */
  drop(): void {
    if (!this.#span) return;
    this.#moving = null;
    this.#span = null;
    this.clear();
    this.#changed(null);
  }

  clear(): void {
    document.getSelection()?.removeAllRanges();
  }

  #startOf(
    stepped: SteppedText,
    from: number,
    unit: Unit,
    direction: 1 | -1,
  ): { fixed: number; free: number } {
    if (this.#span) {
      const { start, end } = this.#span;
      return direction === 1 ? { fixed: start, free: end } : { fixed: end, free: start };
    }
    const sentence = sentenceAt(stepped, from);
    const start = sentence?.start ?? from;
    if (direction === 1 || !sentence) return { fixed: start, free: start };
    return unit === 'sentence' ? { fixed: start, free: start } : { fixed: sentence.end, free: sentence.end };
  }

  #put(fixed: number, free: number): void {
    const anchor = this.#anchor();
    if (!anchor || fixed === free) return this.clear();
    const range = anchor.rangeOf({ start: Math.min(fixed, free), end: Math.max(fixed, free) });
    if (!range) return;
    const backwards = free < fixed;
    const selection = document.getSelection();
    if (backwards) {
      selection?.setBaseAndExtent(
        range.endContainer,
        range.endOffset,
        range.startContainer,
        range.startOffset,
      );
    } else {
      selection?.setBaseAndExtent(
        range.startContainer,
        range.startOffset,
        range.endContainer,
        range.endOffset,
      );
    }
    this.#moving = { fixed, free };
  }

  readonly #read = (): void => {
    const span = this.#readSpan();
    const before = this.#span;
    if (span?.start === before?.start && span?.end === before?.end) return;
    if (this.#moving) {
      const { fixed, free } = this.#moving;
      const own = span && Math.min(fixed, free) === span.start && Math.max(fixed, free) === span.end;
      if (!own) this.#moving = null;
    }
    this.#span = span;
    this.#changed(span);
  };

  #readSpan(): Span | null {
    const anchor = this.#anchor();
    const selection = document.getSelection();
    const root = this.#host.renderRoot;
    if (!anchor || !selection || !(root instanceof ShadowRoot)) return null;
    const range = selection.getComposedRanges({ shadowRoots: [root] })[0];
    if (!range || range.collapsed) return null;
    const inside = (node: Node): boolean => root.contains(node);
    if (!inside(range.startContainer) && !inside(range.endContainer)) return null;
    const span = anchor.spanOf(range);
    return span;
  }
}
