/**
 * Finds the person a name belongs to: of those with the last word of the name the first one of whose name it is a
 * form. Few share a word in most texts; where thousands are all called Khan an index takes over, so that such a
 * text, too, is read in one pass.
 */
import { agrees, FormIndex } from './form-index.ts';
import type { Person } from './noted-person.ts';

/** People of one word who are looked through one by one. */
const FEW = 8;

/** The people noted so far, by the words of their names. */
export class NameForms<P extends Person = Person> {
  readonly byWord = new Map<string, P[]>();
  readonly #all: P[] = [];
  #index: FormIndex<P> | null = null;

  /** Notes a new person, or the words that one noted before has gained since `before`. */
  add(person: P, before: readonly string[] = []): void {
    for (const word of person.words) {
      if (before.includes(word)) continue;
      const list = this.byWord.get(word);
      if (list) list.push(person);
      else this.byWord.set(word, [person]);
      this.#index?.place(person, word, (list?.length ?? 1) - 1);
    }
    if (before.length === 0) this.#all.push(person);
    this.#index?.add(person, before);
  }

  /** The first person of the last word whose name is a form of these words, or these of it; null where none is. */
  find(words: readonly string[]): P | null {
    const last = words.at(-1) ?? '';
    const list = this.byWord.get(last);
    if (!list) return null;
    if (list.length > FEW) return this.#indexed().find(words, last);
    for (const person of list) if (agrees(person.words, words)) return person;
    return null;
  }

  /** Everyone who has all of these words, in the order of those with the last one. */
  withWords(words: readonly string[]): readonly P[] {
    const list = this.byWord.get(words.at(-1) ?? '') ?? [];
    if (list.length > FEW) return this.#indexed().withWords(words);
    return list.filter(
      (person, at) => words.every((word) => person.words.includes(word)) && list.indexOf(person) === at,
    );
  }

  #indexed(): FormIndex<P> {
    this.#index ??= new FormIndex(this.byWord, this.#all);
    return this.#index;
  }
}
