/** Which words mark a verb of the past or of the future: one table a language, shared by all steps. */
import type { CalendarData } from '../../languages/calendar-data.ts';
import type { Token, TokenText } from './token.ts';

export type VerbMark = 'past' | 'present' | 'future' | null;

/** What a word may mark, one bit each. */
const FUTURE = 1;
/** Future only before an infinitive marker or "for": "going to", "set for". */
const FUTURE_BEFORE = 2;
const FUTURE_FORM = 4;
const PAST = 8;
const PRESENT = 16;
const PAST_FORM = 32;

interface VerbTable {
  readonly listed: ReadonlyMap<string, number>;
  /** Letters of the shortest word that is judged by its ending. */
  readonly shortest: number;
  readonly pastEndings: readonly string[];
  readonly futureEndings: readonly string[];
  readonly futurePrefixes: readonly string[];
  readonly lookalikes: ReadonlySet<string>;
}

const cache = new WeakMap<CalendarData, VerbTable>();

function tableOf(data: CalendarData): VerbTable {
  let table = cache.get(data);
  if (!table) {
    const listed = new Map<string, number>();
    const add = (words: readonly string[] | undefined, bit: number): void => {
      for (const word of words ?? []) listed.set(word, (listed.get(word) ?? 0) | bit);
    };
    add(data.futureWords, FUTURE);
    add(data.futureBeforeInfinitive, FUTURE_BEFORE);
    add(data.pastWords, PAST);
    add(data.presentWords, PRESENT);
    table = {
      listed,
      shortest: data.shortestVerb ?? SHORTEST,
      pastEndings: data.pastEndings ?? [],
      futureEndings: data.futureEndings ?? [],
      futurePrefixes: data.futurePrefixes ?? [],
      lookalikes: new Set(data.futureLookalikes),
    };
    cache.set(data, table);
  }
  return table;
}

/** Words shorter than this are not judged by their ending, where the language says nothing else. */
const SHORTEST = 5;

/** What a word may mark, as bits; 0 for most. */
export function marksOf(word: string, data: CalendarData): number {
  const { listed, shortest, lookalikes, futureEndings, futurePrefixes, pastEndings } = tableOf(data);
  let marks = listed.get(word) ?? 0;
  if (word.length >= shortest && !lookalikes.has(word)) {
    if (
      futureEndings.some((ending) => word.endsWith(ending)) ||
      futurePrefixes.some((prefix) => word.startsWith(prefix))
    )
      marks |= FUTURE_FORM;
    if (pastEndings.some((ending) => word.endsWith(ending))) marks |= PAST_FORM;
  }
  return marks;
}

/** What the token at `index` marks; null for every other word. */
export function verbMark(text: TokenText, index: number): VerbMark {
  const token = text.tokens[index];
  if (token === undefined || token.marks === 0 || token.class !== 'x') return null;
  const { marks } = token;
  if (marks & FUTURE) return 'future';
  if (marks & FUTURE_BEFORE && /[>r]/.test(text.classes[index + 1] ?? '')) return 'future';
  // A capitalised word inside a sentence is a name or, in German, a noun ("Staaten").
  const judged = !token.capital || opensSentence(text, index);
  if (judged && marks & FUTURE_FORM) return 'future';
  if (marks & PAST) return 'past';
  if (marks & PRESENT) return 'present';
  return judged && marks & PAST_FORM ? 'past' : null;
}

/** True for the first word of a sentence or a quotation. */
export function opensSentence(text: TokenText, index: number): boolean {
  return index === 0 || /[.¶:"“”]/.test(text.classes[index - 1] ?? '.');
}

/** True for a verb of the past, judged alone. */
export function isPastVerb({ class: kind, marks }: Token): boolean {
  return kind === 'x' && (marks & (PAST | PAST_FORM)) !== 0;
}

/** True for "to" and its like, and for an infinitive that needs none. */
export function opensInfinitive({ tokens, classes }: TokenText, index: number, data: CalendarData): boolean {
  const word = tokens[index]?.word ?? '';
  if (classes[index] === '>') return true;
  return classes[index] === 'x' && data.infinitiveEndings?.some((ending) => word.endsWith(ending)) === true;
}
