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
  /** Where what it is open for began. */
  #place: number | null = null;

  constructor(host: OpenFormHost) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdate(): void {
    const article = this.#host.reading?.view.article.id ?? null;
    // What was begun for one article, or for what was read otherwise by then, must not be saved to another.
    if (article !== this.#article || placeOf(this.#host.reading, this.key) !== this.#place) this.key = null;
    this.#article = article;
    if (this.key === null) this.#place = null;
  }

  readonly open = (key: string): void => {
    this.key = key;
    this.#place = placeOf(this.#host.reading, key);
    this.#host.requestUpdate();
  };

  readonly close = (): void => {
    const { key } = this;
    this.key = null;
    this.#place = null;
    this.#host.requestUpdate();
    if (key === null) return;
    void this.#host.updateComplete.then(() => {
      this.#host.renderRoot.querySelector<HTMLElement>(`[data-pencil="${CSS.escape(key)}"]`)?.focus();
    });
  };
}

/** Where an item begins; null where there is none of this id, as for a speaker as a whole. */
function placeOf(reading: Reading | null, key: string | null): number | null {
  if (reading === null || key === null) return null;
  const { quotations, events, names } = reading.view.analysis;
  const item = [...quotations, ...events].find(({ id }) => id === key);
  return item?.start ?? names.find(({ id }) => id === key)?.mentions[0]?.start ?? null;
}
