/**
 * The people of a text by every form of their names, to find one without asking everyone who shares a word. What is
 * found is what a search through the people of the last word would find, the first of them in order.
 */
import type { Person } from './noted-person.ts';

/** Names of more words are compared one by one; they are rare, and their forms many. */
const MOST_WORDS = 6;

interface Entry<P> {
  readonly person: P;
  /** Place of the person among those with the last word of the form. */
  readonly place: number;
}

/** People by words, by whole names and by every shorter form of them. */
export class FormIndex<P extends Person> {
  readonly #byWord: ReadonlyMap<string, readonly P[]>;
  readonly #places = new Map<P, Map<string, number>>();
  /** "atta tarar": the first person whose words, some left out, read so. */
  readonly #forms = new Map<string, Entry<P>>();
  /** "atta tarar": who has exactly these words. */
  readonly #wholes = new Map<string, P[]>();
  readonly #long: P[] = [];

  /** `byWord` may grow; whoever joins it is to be placed and added. */
  constructor(byWord: ReadonlyMap<string, readonly P[]>, people: readonly P[]) {
    this.#byWord = byWord;
    for (const [word, list] of byWord) list.forEach((person, place) => this.place(person, word, place));
    for (const person of people) this.add(person, []);
  }

  /** Notes where somebody stands among those with a word. */
  place(person: P, word: string, place: number): void {
    const own = this.#places.get(person) ?? new Map<string, number>();
    this.#places.set(person, own);
    if (!own.has(word)) own.set(word, place);
  }

  /** Adds a person, or the forms of its name that one added with the words `before` has gained. */
  add(person: P, before: readonly string[]): void {
    const { words } = person;
    if (before.length > 0) {
      const former = before.join(' ');
      this.#wholes.set(
        former,
        (this.#wholes.get(former) ?? []).filter((other) => other !== person),
      );
    }
    const whole = words.join(' ');
    const same = this.#wholes.get(whole);
    if (same) same.push(person);
    else this.#wholes.set(whole, [person]);
    if (words.length > MOST_WORDS) {
      if (!this.#long.includes(person)) this.#long.push(person);
      return;
    }
    for (let form = 1; form < 1 << words.length; form += 1) {
      const place = this.#places.get(person)?.get(lastOf(words, form)) ?? Infinity;
      const key = wordsOf(words, form);
      const entry = this.#forms.get(key);
      if (!entry || entry.place > place) this.#forms.set(key, { person, place });
    }
  }

  /** The first person of the last word whose name is a form of these words, or these of it; null where none is. */
  find(words: readonly string[], last: string): P | null {
    if (words.length > MOST_WORDS)
      return this.#byWord.get(last)?.find((other) => agrees(other.words, words)) ?? null;
    let best = this.#forms.get(words.join(' ')) ?? null;
    const consider = (person: P): void => {
      const place = this.#places.get(person)?.get(last);
      if (place !== undefined && (!best || place < best.place)) best = { person, place };
    };
    for (let form = 1; form < 1 << words.length; form += 1) {
      if (has(words, form, last)) this.#wholes.get(wordsOf(words, form))?.forEach(consider);
    }
    for (const person of this.#long) if (agrees(person.words, words)) consider(person);
    return best?.person ?? null;
  }

  /** Everyone who has all of these words, in the order of those with the last one. */
  withWords(words: readonly string[]): readonly P[] {
    const last = words.at(-1) ?? '';
    const lists = words.map((word) => this.#byWord.get(word) ?? []);
    const rarest = lists.reduce((a, b) => (b.length < a.length ? b : a), lists.at(-1) ?? []);
    const place = (person: P): number => this.#places.get(person)?.get(last) ?? Infinity;
    return [...new Set(rarest)]
      .filter((person) => words.every((word) => person.words.includes(word)))
      .toSorted((a, b) => place(a) - place(b));
  }
}

/** One of two names is a form of the other, its words in order: "Tarar" and "Atta Tarar". */
export function agrees(known: readonly string[], words: readonly string[]): boolean {
  const short = known.length <= words.length ? known : words;
  const long = short === known ? words : known;
  let at = -1;
  for (const word of short) {
    at = long.indexOf(word, at + 1);
    if (at < 0) return false;
  }
  return true;
}

// A form of a name, with any of its words left out but not all, is a number with one bit for each
// word that stays: counting up to 2^n gives them all, and nothing is built only to be looked up.

/** The words of a form, parted by blanks. */
function wordsOf(words: readonly string[], form: number): string {
  let joined = '';
  let rest = form;
  for (let index = 0; rest !== 0; index += 1, rest >>>= 1) {
    if ((rest & 1) === 0) continue;
    joined += words[index] ?? '';
    if (rest > 1) joined += ' ';
  }
  return joined;
}

/** The last word of a form. */
function lastOf(words: readonly string[], form: number): string {
  return words[31 - Math.clz32(form)] ?? '';
}

/** True where a form keeps the word. */
function has(words: readonly string[], form: number, word: string): boolean {
  for (let index = 0; index < words.length; index += 1) {
    if (form & (1 << index) && words[index] === word) return true;
  }
  return false;
}
