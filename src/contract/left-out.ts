/** What a sentence about files that were left out calls by name. */

/** Names that a sentence takes; of more it says how many. */
const MOST_NAMED = 3;

/** Collects what was left out of one kind: all are counted, the first are named. */
export class LeftOut {
  count = 0;
  readonly #names: string[] = [];

  add(name: string): void {
    this.count += 1;
    if (this.#names.length < MOST_NAMED) this.#names.push(name);
  }

  /** The sentence without its full stop, and whom it is about: `2 files were left out: “a”, “b”.` */
  name(sentence: string, show: (name: string) => string): string {
    const more = this.count - this.#names.length;
    const named = this.#names.map((name) => `“${show(name)}”`).join(', ');
    return `${sentence}: ${named}${more === 0 ? '' : ` and ${more.toLocaleString('en')} more`}.`;
  }
}
