/** The articles marked for joining, and their timeline while it is on screen. */
import type { ReactiveControllerHost } from 'lit';
import type { Client } from '../../contract/bridge.ts';
import type { JoinedFormat } from '../../contract/joined-calls.ts';
import type { JoinedTimeline } from '../../core/briefing/joined-timeline.ts';
import type { ArticleId } from '../../core/model.ts';

/** Fewer have nothing to join. */
export const FEWEST_JOINED = 2;

export class JoinedShelf {
  marked: ReadonlySet<ArticleId> = new Set();
  /** As what it is being saved, or null. */
  saving: JoinedFormat | null = null;
  /** Null while an article is read. */
  joined: JoinedTimeline | null = null;

  readonly #host: ReactiveControllerHost;
  readonly #client: () => Client;
  #requests = 0;
  #underWay = 0;

  constructor(host: ReactiveControllerHost, client: () => Client) {
    this.#host = host;
    this.#client = client;
  }

  /** True while articles are joined. */
  get isWaiting(): boolean {
    return this.#underWay > 0;
  }

  /** Marks articles or takes their marks; too few marks end the timeline. */
  mark(ids: readonly ArticleId[], marked: boolean): void {
    const next = new Set(this.marked);
    for (const id of ids) {
      if (marked) next.add(id);
      else next.delete(id);
    }
    this.marked = next;
    if (next.size < FEWEST_JOINED) this.close();
    this.#host.requestUpdate();
  }

  clear(): void {
    this.mark([...this.marked], false);
  }

  /** Joins the marked articles anew and shows them; a later request wins over an earlier answer. */
  async show(): Promise<void> {
    if (this.marked.size < FEWEST_JOINED) return;
    const mine = ++this.#requests;
    this.#underWay += 1;
    this.#host.requestUpdate();
    try {
      const joined = await this.#client().call('joined.timeline', { ids: [...this.marked] });
      if (mine === this.#requests) this.joined = joined;
    } finally {
      this.#underWay -= 1;
      this.#host.requestUpdate();
    }
  }

  /** Goes back to the article; the marks stay. */
  close(): void {
    this.#requests += 1;
    this.joined = null;
    this.#host.requestUpdate();
  }

  /** An article on screen here changed: reads the timeline again. */
  async changed(id: ArticleId): Promise<void> {
    if (this.joined !== null && this.marked.has(id)) await this.show();
  }

  /** An article is gone from the library. */
  async removed(id: ArticleId): Promise<void> {
    if (!this.marked.has(id)) return;
    this.mark([id], false);
    if (this.joined !== null) await this.show();
  }

  /** Saves it; null where the reader closed the dialog. @throws {CallFailure} with a sentence. */
  async save(format: JoinedFormat): Promise<string | null> {
    this.saving = format;
    this.#host.requestUpdate();
    try {
      return (await this.#client().call('joined.export', { ids: [...this.marked], format })).path;
    } finally {
      this.saving = null;
      this.#host.requestUpdate();
    }
  }
}
