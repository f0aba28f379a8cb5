/** Which way a date without a year or week looks: the nearest verb decides. */
import type { CalendarData } from '../../languages/calendar-data.ts';
import type { TokenText } from '../lexing/token.ts';

export type Tense = 'past' | 'present' | 'future' | null;

interface TenseWords {
  readonly future: ReadonlySet<string>;
  readonly past: ReadonlySet<string>;
  readonly present: ReadonlySet<string>;
  readonly coming: ReadonlySet<string>;
  readonly endings: readonly string[];
  readonly futureEndings: readonly string[];
  readonly futurePrefixes: readonly string[];
}

const cache = new WeakMap<CalendarData, TenseWords>();

function wordsOf(data: CalendarData): TenseWords {
  let words = cache.get(data);
  if (!words) {
    words = { future: new Set(data.futureWords ?? []), past: new Set(data.pastWords ?? []), present: new Set(data.presentWords ?? []), coming: new Set(data.futureNouns ?? []), endings: data.pastEndings ?? [], futureEndings: data.futureEndings ?? [], futurePrefixes: data.futurePrefixes ?? [] };
    cache.set(data, words);
  }
  return words;
}

/**
 * The tense of the verb that governs tokens `[first, last]`: the nearest marker to the left in the
 * sentence, else the nearest to the right. A future marker wins over a past one it stands before
 * ("will be closed", "is expected to").
 */
export function findTense(text: TokenText, first: number, last: number, data: CalendarData): Tense {
  const words = wordsOf(data);
  if (words.coming.has(text.tokens[last + 1]?.word ?? '')) return 'future';
  const marked = data.verbFinal === true ? (rightTense(text, last, words) ?? leftTense(text, first, words)) : (leftTense(text, first, words) ?? rightTense(text, last, words));
  return marked ?? data.unmarkedTense ?? null;
}

function leftTense(text: TokenText, first: number, words: TenseWords): Tense {
  let present = false;
  for (let index = first - 1; index >= 0 && !isStop(text, index); index -= 1) {
    const tense = tenseAt(text, index, words);
    if (tense === 'future') return 'future';
    if (tense === 'past') return futureBefore(text, index, words) ? 'future' : present ? 'present' : 'past';
    if (tense === 'present') {
      // "is to run"
      if (text.classes[index + 1] === '>') return 'future';
      present = true;
    }
  }
  return present ? 'present' : null;
}

function rightTense(text: TokenText, last: number, words: TenseWords): Tense {
  for (let index = last + 1; index < text.tokens.length && !isStop(text, index); index += 1) {
    const tense = tenseAt(text, index, words);
    if (tense !== null) return tense;
  }
  return null;
}

function isStop(text: TokenText, index: number): boolean {
  const kind = text.classes[index];
  if (kind === '¶') return true;
  if (kind !== '.' && kind !== 'x') return false;
  const { word } = text.tokens[index] as { word: string };
  return word === '.' || word === '?' || word === '!' || word === ';' || word === '。' || word === '؟' || word === '۔' || word === '।';
}

function tenseAt(text: TokenText, index: number, words: TenseWords): Tense {
  const token = text.tokens[index];
  if (!token || /[MmWw]/.test(token.class)) return null;
  const { word } = token;
  if (words.future.has(word)) return 'future';
  if (token.class === 'x' && word.length >= 5 && (words.futureEndings.some((ending) => word.endsWith(ending)) || words.futurePrefixes.some((prefix) => word.startsWith(prefix)))) return 'future';
  if (words.past.has(word)) return 'past';
  if (words.present.has(word)) return 'present';
  if (token.class === 'x' && word.length >= 5 && words.endings.some((ending) => word.endsWith(ending))) return 'past';
  return null;
}

/** "will be closed", "is due to be opened": a future marker up to three words before the participle. */
function futureBefore(text: TokenText, index: number, words: TenseWords): boolean {
  for (let at = index - 1; at >= Math.max(0, index - 3) && !isStop(text, at); at -= 1) {
    if (tenseAt(text, at, words) === 'future') return true;
  }
  return false;
}
