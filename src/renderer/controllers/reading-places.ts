/** Remembers how far each article was read in this session, and the last one for the next. */
import type { Settings } from '../../contract/settings.ts';
import type { ArticleId } from '../../core/model.ts';

/** Pause in scrolling after which the place is given to be saved, in milliseconds. */
const PAUSE = 400;

export class ReadingPlaces {
  readonly #save: (place: Settings['lastPlace']) => void;
  readonly #places = new Map<ArticleId, number>();
  #unsaved: ArticleId | null = null;
  #saved: NonNullable<Settings['lastPlace']> = { article: '', offset: 0 };
  #timer = 0;

  constructor(save: (place: Settings['lastPlace']) => void) {
    this.#save = save;
  }

  /** The place an article was left at: in this session, else in the last one. */
  of(article: ArticleId, last: Settings['lastPlace']): number {
    return this.#places.get(article) ?? (last?.article === article ? last.offset : 0);
  }

  remember(article: ArticleId, offset: number): void {
    // The beginning is where an article is found anyway.
    if (offset === 0 && !this.#places.has(article)) return;
    this.#places.set(article, offset);
    if (this.#saved.article === article && this.#saved.offset === offset) return;
    this.#unsaved = article;
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.flush(), PAUSE);
  }

  /** Gives what is unsaved now. */
  flush(): void {
    clearTimeout(this.#timer);
    const article = this.#unsaved;
    if (article === null) return;
    this.#unsaved = null;
    this.#saved = { article, offset: this.#places.get(article) ?? 0 };
    this.#save(this.#saved);
  }
}
