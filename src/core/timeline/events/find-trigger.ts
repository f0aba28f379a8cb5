/** The word that carries what happened: a verb near the date, or the noun a length belongs to. */
import type { Span } from '../../model.ts';
import type { CalendarData } from '../../languages/calendar-data.ts';
import type { Token, TokenText } from '../lexing/token.ts';

export interface Trigger extends Span {
  readonly word: string;
  readonly future: boolean;
}

interface VerbWords {
  readonly future: ReadonlySet<string>;
  readonly past: ReadonlySet<string>;
  readonly helping: ReadonlySet<string>;
  readonly endings: readonly string[];
}

const cache = new WeakMap<CalendarData, VerbWords>();

function verbWords(data: CalendarData): VerbWords {
  let words = cache.get(data);
  if (!words) {
    words = {
      future: new Set(data.futureWords ?? []),
      past: new Set(data.pastWords ?? []),
      helping: new Set(data.helpingWords ?? []),
      endings: data.pastEndings ?? [],
    };
    cache.set(data, words);
  }
  return words;
}

/**
 * The verb nearest to token `at` within tokens `[first, last]`, to the left first. Helping verbs
 * hand over to the word they help ("will be retried" → retried).
 */
export function findTrigger(text: TokenText, first: number, last: number, at: number, data: CalendarData): Trigger | null {
  const words = verbWords(data);
  for (let index = at - 1; index >= first; index -= 1) {
    const trigger = triggerAt(text, index, last, words);
    if (trigger) return trigger;
  }
  for (let index = at + 1; index <= last; index += 1) {
    const trigger = triggerAt(text, index, last, words);
    if (trigger) return trigger;
  }
  return null;
}

function triggerAt(text: TokenText, index: number, last: number, words: VerbWords): Trigger | null {
  const token = text.tokens[index];
  if (!token || token.class !== 'x') return null;
  const future = words.future.has(token.word);
  const past = isPast(token, words);
  if (!future && !past) return null;
  if (!future && !words.helping.has(token.word)) {
    return { start: token.start, end: token.end, word: token.word, future: futureBefore(text, index, words) };
  }
  // A helping verb: the main verb stands within the next four words.
  for (let next = index + 1; next <= Math.min(last, index + 4); next += 1) {
    const main = text.tokens[next];
    if (!main || main.class !== 'x' || !/^\p{L}/u.test(main.word)) return null;
    if (words.helping.has(main.word) || words.future.has(main.word) || main.word.endsWith('ly')) continue;
    return { start: main.start, end: main.end, word: main.word, future };
  }
  return null;
}

function isPast(token: Token, words: VerbWords): boolean {
  return words.past.has(token.word) || (token.word.length >= 5 && !token.capital && words.endings.some((ending) => token.word.endsWith(ending)));
}

function futureBefore(text: TokenText, index: number, words: VerbWords): boolean {
  for (let at = index - 1; at >= Math.max(0, index - 3); at -= 1) {
    if (words.future.has(text.tokens[at]?.word ?? '')) return true;
  }
  return false;
}
