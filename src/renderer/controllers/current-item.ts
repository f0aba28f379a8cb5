/**
 * Keeps a list in step with what is current elsewhere: the item comes into view, flashes once and
 * becomes the list's tab stop. Items carry `data-id`.
 */
import type { LitElement, ReactiveController } from 'lit';
import type { Focus, FocusKind } from '../contexts.ts';
import type { RovingFocus } from './roving-focus.ts';

export interface CurrentItemHost extends LitElement {
  readonly focusOf: Focus | null;
}

export class CurrentItem implements ReactiveController {
  readonly #host: CurrentItemHost;
  readonly #kind: FocusKind;
  readonly #roving: RovingFocus;
  #shown: string | null = null;

  constructor(host: CurrentItemHost, kind: FocusKind, roving: RovingFocus) {
    this.#host = host;
    this.#kind = kind;
    this.#roving = roving;
    host.addController(this);
  }

  /** The id of the current item of this list's kind, or null. */
  get id(): string | null {
    const { focusOf } = this.#host;
    return focusOf?.kind === this.#kind ? focusOf.id : null;
  }

  hostUpdated(): void {
    const { id } = this;
    if (id === this.#shown) return;
    this.#shown = id;
    if (id === null) return;
    const item = this.#host.renderRoot.querySelector<HTMLElement>(`.item[data-id="${CSS.escape(id)}"]`);
    if (!item) return;
    this.#roving.setCurrent(item);
    item.scrollIntoView({ block: 'nearest' });
    // Where the keyboard is in the item already the reader knows where to look.
    if (this.#host.shadowRoot?.activeElement === item) return;
    item.classList.remove('flash');
    void item.offsetWidth;
    item.classList.add('flash');
  }
}
