/**
 * One tab stop for a list: arrow keys, Home and End move the focus among the elements that match a
 * selector. The element with the focus, or the last one that had it, is the one Tab comes back to.
 */
import type { LitElement, ReactiveController } from 'lit';

export class RovingFocus implements ReactiveController {
  readonly #host: LitElement;
  readonly #selector: string;
  #current: HTMLElement | null = null;

  constructor(host: LitElement, selector: string) {
    this.#host = host;
    this.#selector = selector;
    host.addController(this);
  }

  hostUpdated(): void {
    // The render root exists from the first update on; adding the same listener twice adds it once.
    this.#host.renderRoot.addEventListener('keydown', this.#onKey);
    this.#host.renderRoot.addEventListener('focusin', this.#onFocus);
    this.#mark();
  }

  /** Makes an element the tab stop without moving the focus. */
  setCurrent(element: HTMLElement | null): void {
    this.#current = element;
    this.#mark();
  }

  /** Moves the focus to the tab stop; false where the list is empty. */
  focus(): boolean {
    const target = this.#stop();
    target?.focus();
    return target !== undefined;
  }

  #items(): HTMLElement[] {
    return [...this.#host.renderRoot.querySelectorAll<HTMLElement>(this.#selector)];
  }

  #stop(items: readonly HTMLElement[] = this.#items()): HTMLElement | undefined {
    return items.find((item) => item === this.#current) ?? items[0];
  }

  #mark(): void {
    const items = this.#items();
    const stop = this.#stop(items);
    for (const item of items) item.tabIndex = item === stop ? 0 : -1;
  }

  readonly #onFocus = (event: Event): void => {
    const items = this.#items();
    const item = items.find((candidate) => candidate === event.target);
    if (!item) return;
    this.#current = item;
    this.#mark();
  };

  readonly #onKey = (event: Event): void => {
    if (!(event instanceof KeyboardEvent) || event.ctrlKey || event.altKey || event.metaKey) return;
    const items = this.#items();
    const index = items.findIndex((item) => item === event.target);
    if (index < 0) return;
    const targets: Readonly<Record<string, number>> = {
      ArrowDown: index + 1,
      ArrowUp: index - 1,
      Home: 0,
      End: items.length - 1,
    };
    const target = targets[event.key];
    if (target === undefined) return;
    event.preventDefault();
    items[Math.max(0, Math.min(target, items.length - 1))]?.focus();
  };
}
