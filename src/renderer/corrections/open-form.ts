/** Which form of a list is open. One at a time; closed, it gives the keyboard back to its pencil. */
import type { LitElement, ReactiveController } from 'lit';
import type { Reading } from '../reader/reading.ts';

export interface OpenFormHost extends LitElement {
  readonly reading: Reading | null;
}

export class OpenForm implements ReactiveController {
  /** What it is open for, or null. */
  key: string | null = null;

  readonly #host: OpenFormHost;
  #article: string | null = null;

  constructor(host: OpenFormHost) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdate(): void {
    const article = this.#host.reading?.view.article.id ?? null;
    // What was begun for one article must not be saved to another.
    if (article !== this.#article) this.key = null;
    this.#article = article;
  }

  readonly open = (key: string): void => {
    this.key = key;
    this.#host.requestUpdate();
  };

  readonly close = (): void => {
    const { key } = this;
    this.key = null;
    this.#host.requestUpdate();
    if (key === null) return;
    void this.#host.updateComplete.then(() => {
      this.#host.renderRoot.querySelector<HTMLElement>(`[data-pencil="${CSS.escape(key)}"]`)?.focus();
    });
  };
}
