/** The library's rows as the window has them: fetched page by page as they come into view. */
import type { ReactiveControllerHost } from 'lit';
import type { Client } from '../../contract/bridge.ts';
import type { LibraryPage, LibraryRow } from '../../contract/views.ts';
import type { ArticleId } from '../../core/model.ts';

/** Rows of one request. */
const PAGE = 100;
/** Changes that come in a burst (an import of many files) are fetched once, after this pause in milliseconds. */
const RELOAD_PAUSE = 120;

export class LibraryList {
  /** As long as the result; undefined where a row was not fetched yet. */
  rows: readonly (LibraryRow | undefined)[] = [];
  query = '';

  readonly #host: ReactiveControllerHost;
  readonly #client: () => Client;
  readonly #failed: (error: unknown) => void;
  readonly #asked = new Set<number>();
  #generation = 0;
  #reloadTimer = 0;
  /** Rows were added that no request asked for yet. */
  #behind = false;
  #reloading: Promise<void> | null = null;
  #shown = { first: 0, last: PAGE - 1 };

  constructor(host: ReactiveControllerHost, client: () => Client, failed: (error: unknown) => void) {
    this.#host = host;
    this.#client = client;
    this.#failed = failed;
  }

  /** Takes the page that came with the start. */
  begin(page: LibraryPage): void {
    this.#put(0, page);
  }

  /** Searches anew; an answer that a later search overtook is dropped. */
  async search(query: string): Promise<void> {
    this.query = query;
    this.#shown = { first: 0, last: PAGE - 1 };
    await this.#reload();
  }

  /** Fetches what is missing of the rows in view. */
  async show(first: number, last: number): Promise<void> {
    this.#shown = { first, last };
    for (let page = Math.floor(first / PAGE); page <= Math.floor(last / PAGE); page++) {
      const from = page * PAGE;
      const missing = this.rows.slice(from, from + PAGE).includes(undefined);
      if (missing && !this.#asked.has(page)) await this.#fetch(page, this.#generation);
    }
  }

  /** A row was added or changed in main. */
  changed(row: LibraryRow): void {
    const index = this.rows.findIndex((other) => other?.id === row.id);
    if (index >= 0) {
      this.rows = this.rows.with(index, row);
      this.#host.requestUpdate();
    } else {
      this.#behind = true;
      clearTimeout(this.#reloadTimer);
      this.#reloadTimer = window.setTimeout(() => void this.#reload(), RELOAD_PAUSE);
    }
  }

  /** Resolves once every row that main told of is counted. */
  async catchUp(): Promise<void> {
    if (this.#behind) await this.#reload();
    else await this.#reloading;
  }

  /** A row is gone. */
  removed(id: ArticleId): void {
    if (!this.rows.some((row) => row?.id === id)) return;
    this.rows = this.rows.filter((row) => row?.id !== id);
    this.#host.requestUpdate();
  }

  #reload(): Promise<void> {
    clearTimeout(this.#reloadTimer);
    this.#behind = false;
    this.#reloading = this.#fetchAnew();
    return this.#reloading;
  }

  async #fetchAnew(): Promise<void> {
    this.#generation += 1;
    this.#asked.clear();
    const first = Math.floor(this.#shown.first / PAGE);
    await this.#fetch(first, this.#generation, true);
    await this.show(this.#shown.first, Math.min(this.#shown.last, this.rows.length - 1));
  }

  async #fetch(page: number, generation: number, fresh = false): Promise<void> {
    this.#asked.add(page);
    const offset = page * PAGE;
    try {
      const answer = await this.#client().call('library.list', { query: this.query, offset, limit: PAGE });
      if (generation !== this.#generation) return;
      if (fresh) this.rows = [];
      this.#put(offset, answer);
    } catch (error) {
      this.#asked.delete(page);
      if (generation === this.#generation) this.#failed(error);
    }
  }

  #put(offset: number, { rows, total }: LibraryPage): void {
    const all: (LibraryRow | undefined)[] = Array.from({ length: total }, (_, index) => this.rows[index]);
    rows.forEach((row, index) => {
      if (offset + index < total) all[offset + index] = row;
    });
    this.rows = all;
    this.#host.requestUpdate();
  }
}
