/** Which words mark a verb of the past or of the future: one table a language, shared by all steps. */
import type { CalendarData } from '../../languages/calendar-data.ts';
import type { Token, TokenText } from './token.ts';

export type VerbMark = 'past' | 'present' | 'future' | null;

interface VerbTable {
  readonly future: ReadonlySet<string>;
  /** Future only before an infinitive marker or "for": "going to", "set for". */
  readonly futureBefore: ReadonlySet<string>;
  readonly past: ReadonlySet<string>;
  readonly present: ReadonlySet<string>;
  readonly pastEndings: readonly string[];
  readonly futureEndings: readonly string[];
  readonly futurePrefixes: readonly string[];
}

const cache = new WeakMap<CalendarData, VerbTable>();

function tableOf(data: CalendarData): VerbTable {
  let table = cache.get(data);
  if (!table) {
    table = {
      future: new Set(data.futureWords ?? []),
      futureBefore: new Set(data.futureBeforeInfinitive ?? []),
      past: new Set(data.pastWords ?? []),
      present: new Set(data.presentWords ?? []),
      pastEndings: data.pastEndings ?? [],
      futureEndings: data.futureEndings ?? [],
      futurePrefixes: data.futurePrefixes ?? [],
    };
    cache.set(data, table);
  }
  return table;
}

/** Words shorter than this are not judged by their ending, where the language says nothing else. */
const SHORTEST = 5;

/** What the token at `index` marks; null for every other word. */
export function verbMark(text: TokenText, index: number, data: CalendarData): VerbMark {
  const token = text.tokens[index];
  if (token?.class !== 'x') return null;
  const table = tableOf(data);
  const { word } = token;
  if (table.future.has(word)) return 'future';
  if (table.futureBefore.has(word) && /[>r]/.test(text.classes[index + 1] ?? '')) return 'future';
  // A capitalised word inside a sentence is a name or, in German, a noun ("Staaten").
  const judged =
    word.length >= (data.shortestVerb ?? SHORTEST) && (!token.capital || opensSentence(text, index));
  if (
    judged &&
    (table.futureEndings.some((ending) => word.endsWith(ending)) ||
      table.futurePrefixes.some((prefix) => word.startsWith(prefix)))
  )
    return 'future';
  if (table.past.has(word)) return 'past';
  if (table.present.has(word)) return 'present';
  return judged && table.pastEndings.some((ending) => word.endsWith(ending)) ? 'past' : null;
}

function opensSentence(text: TokenText, index: number): boolean {
  return index === 0 || /[.¶:"“”]/.test(text.classes[index - 1] ?? '.');
}

/** True for a verb of the past, judged alone. */
export function isPastVerb(token: Token, data: CalendarData): boolean {
  const table = tableOf(data);
  if (token.class !== 'x') return false;
  return (
    table.past.has(token.word) ||
    (token.word.length >= (data.shortestVerb ?? SHORTEST) &&
      table.pastEndings.some((ending) => token.word.endsWith(ending)))
  );
}
