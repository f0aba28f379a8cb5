/** What was deleted since the start, newest last. Main keeps it until the app quits, so it can come back until then. */
import type { ReactiveControllerHost } from 'lit';

export interface Deletion {
  readonly kind: 'article' | 'annotation' | 'feed';
  /** The id of what was deleted. */
  readonly id: string;
  /** What it was, for a list: a title, a note's words, the words highlighted. */
  readonly text: string;
  /** The message that offers to undo it, by its id. */
  readonly toast: number;
  readonly bringBack: () => Promise<void>;
}

export class Deletions {
  list: readonly Deletion[] = [];

  readonly #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  get newest(): Deletion | null {
    return this.list.at(-1) ?? null;
  }

  add(deletion: Deletion): void {
    this.#put([...this.list, deletion]);
  }

  /** Brings one back; it leaves the list at once, and returns to its place where main refuses. @throws as main does */
  async undo(id: string): Promise<void> {
    const index = this.list.findIndex((deletion) => deletion.id === id);
    const deletion = this.list[index];
    if (!deletion) return;
    this.#put(this.list.toSpliced(index, 1));
    try {
      await deletion.bringBack();
    } catch (error) {
      this.#put(this.list.toSpliced(index, 0, deletion));
      throw error;
    }
  }

  #put(list: readonly Deletion[]): void {
    this.list = list;
    this.#host.requestUpdate();
  }
}
