/** The article on screen: opened, corrected, deleted. A later request wins over an earlier answer. */
import type { ReactiveControllerHost } from 'lit';
import type { Client } from '../../contract/bridge.ts';
import type { ArticleView } from '../../contract/views.ts';
import type { ArticleField } from '../../core/corrections/article-fields.ts';
import type { CorrectionRequest } from '../../core/corrections/make-correction.ts';
import type { ArticleId, CorrectionId } from '../../core/model.ts';
import { createReading, type Reading } from '../reader/reading.ts';

export class OpenArticle {
  reading: Reading | null = null;
  /** The article that was chosen and has not come yet, or null. */
  coming: ArticleId | null = null;

  readonly #host: ReactiveControllerHost;
  readonly #client: () => Client;
  readonly #shown: (view: ArticleView | null) => void;
  #requests = 0;
  #underWay = 0;

  constructor(host: ReactiveControllerHost, client: () => Client, shown: (view: ArticleView | null) => void) {
    this.#host = host;
    this.#client = client;
    this.#shown = shown;
  }

  get id(): ArticleId | null {
    return this.reading?.view.article.id ?? null;
  }

  /** True while something of an article is waited for. */
  get isWaiting(): boolean {
    return this.#underWay > 0;
  }

  /** Shows a view, or nothing. */
  show(view: ArticleView | null): void {
    this.#requests += 1;
    this.coming = null;
    this.reading = view && createReading(view);
    this.#shown(view);
    this.#host.requestUpdate();
  }

  async open(id: ArticleId): Promise<void> {
    await this.#take(() => this.#client().call('article.open', { id }), id);
  }

  /** What is on screen was chosen once more: one that is still to come is not wanted any more. */
  stay(): void {
    this.#requests += 1;
    this.coming = null;
    this.#host.requestUpdate();
  }

  async correct(field: ArticleField, value: string | null): Promise<void> {
    const { id } = this;
    if (id) await this.#take(() => this.#client().call('article.correct', { id, field, value }));
  }

  async restore(removal: string, restored: boolean): Promise<void> {
    const { id } = this;
    if (id) await this.#take(() => this.#client().call('article.restore', { id, removal, restored }));
  }

  async correctAnalysis(request: CorrectionRequest): Promise<void> {
    const { id } = this;
    if (id) await this.#take(() => this.#client().call('analysis.correct', { id, ...request }));
  }

  async uncorrectAnalysis(correction: CorrectionId): Promise<void> {
    const { id } = this;
    if (id) await this.#take(() => this.#client().call('analysis.uncorrect', { id, correction }));
  }

  async #take(request: () => Promise<ArticleView>, coming: ArticleId | null = null): Promise<void> {
    const mine = ++this.#requests;
    this.coming = coming;
    this.#underWay += 1;
    this.#host.requestUpdate();
    try {
      const view = await request();
      if (mine === this.#requests) this.show(view);
    } finally {
      this.#underWay -= 1;
      if (mine === this.#requests) this.coming = null;
      this.#host.requestUpdate();
    }
  }
}
