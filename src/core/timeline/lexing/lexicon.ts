/** Compiles a language's calendar words into one table, once a language. */
import type { CalendarData, ConnectingWords } from '../../languages/calendar-data.ts';
import type { TokenClass } from './token.ts';

export interface LexiconEntry {
  readonly class: TokenClass;
  readonly value: number | string;
  /** True where the word may mean something else. */
  readonly weak: boolean;
}

export interface Lexicon {
  readonly entries: ReadonlyMap<string, LexiconEntry>;
  /** First words of phrases, to the number of tokens of the longest phrase. */
  readonly phraseStarts: ReadonlyMap<string, number>;
  /** The same first words, to the second words of their phrases. */
  readonly phraseSeconds: ReadonlyMap<string, ReadonlySet<string>>;
  /** The last words of phrases. */
  readonly phraseLasts: ReadonlySet<string>;
  readonly data: CalendarData;
  /** Letters of the longest entry, for text without spaces. */
  readonly longest: number;
}

const WORD = /[\p{L}\p{M}\u200c]+|\p{Nd}+|[^\s]/gu;

const CONNECTING: Readonly<Record<keyof ConnectingWords, TokenClass>> = {
  the: 't',
  a: 'a',
  of: 'O',
  in: 'i',
  within: 'I',
  on: 'N',
  at: '@',
  from: 'f',
  to: '>',
  and: '&',
  or: '|',
  between: 'b',
  since: 'c',
  until: 'u',
  by: 'y',
  before: '‹',
  after: '›',
  that: 'h',
  same: 'j',
  every: 'Q',
  about: '~',
  bound: '≈',
  for: 'r',
};

/** Classes of words that count only beside other parts of a date. */
const NEEDS_DAY: Readonly<Record<string, TokenClass>> = { M: 'm', W: 'w', ş: 'š' };

/** What marks the letters before a year that may touch it ("FY18"). */
export const YEAR_LETTERS = 'year letters';

const cache = new WeakMap<CalendarData, Lexicon>();

/** The table of a language; built at the first call and kept. */
export function lexiconOf(data: CalendarData): Lexicon {
  const known = cache.get(data);
  if (known) return known;
  const built = buildLexicon(data);
  cache.set(data, built);
  return built;
}

/** A key as the lexer cuts it: tokens joined by one space. */
export function tokenKey(phrase: string): string {
  return (phrase.toLowerCase().match(WORD) ?? []).join(' ');
}

/** Words of two meanings become an entry that the lexer writes as two tokens. */
function addPairs(data: CalendarData, entries: Map<string, LexiconEntry>): void {
  for (const [word, [amount, unit]] of Object.entries(data.unitAmounts ?? {})) {
    const kind = /^[hms]$/.test(unit) ? 'V' : 'U';
    entries.set(tokenKey(word), { class: `n${kind}`, value: `${amount} ${unit}`, weak: false });
  }
  for (const [word, unit] of Object.entries(data.unitEnds ?? {}))
    entries.set(tokenKey(word), { class: 'KU', value: `END ${unit}`, weak: false });
  for (const [word, [weekday, shift]] of Object.entries(data.relativeWeekdays ?? {})) {
    entries.set(tokenKey(word), { class: 'YW', value: `W ${shift}|${weekday}`, weak: false });
  }
}

/** Turkish "ekim sonuna": beside its part a word that means something else, too, is a month. */
function addMonthParts(data: CalendarData, entries: Map<string, LexiconEntry>): void {
  if (data.unspaced === true) return;
  for (const [month, value] of Object.entries(data.months)) {
    if (data.weak?.includes(month) !== true) continue;
    for (const [part, meant] of Object.entries(data.periodPartAfter ?? {}))
      if (!part.includes(' ') && !part.includes('_'))
        entries.set(tokenKey(`${month} ${part}`), { class: 'Mκ', value: `${value} ${meant}`, weak: false });
  }
}

function buildLexicon(data: CalendarData): Lexicon {
  const entries = new Map<string, LexiconEntry>();
  const weak = new Set(data.weak ?? []);
  const add = (words: Readonly<Record<string, number | string>> | undefined, kind: TokenClass): void => {
    for (const [word, value] of Object.entries(words ?? {})) {
      entries.set(tokenKey(word), { class: kind, value, weak: weak.has(word) });
    }
  };
  const addList = (words: readonly string[] | undefined, kind: TokenClass): void => {
    for (const word of words ?? []) {
      entries.set(tokenKey(word), { class: kind, value: 0, weak: weak.has(word) });
    }
  };
  // Later groups win over earlier ones where a word stands in two.
  for (const [name, words] of Object.entries(data.connecting ?? {})) {
    addList(words as readonly string[], CONNECTING[name as keyof ConnectingWords]);
  }
  addList(data.ago, 'A');
  for (const word of data.fromNow ?? []) entries.set(tokenKey(word), { class: 'A', value: 1, weak: false });
  addList(data.agoBefore, 'ä');
  addList(data.later, 'l');
  addList(data.earlier, 'e');
  for (const word of data.everyOther ?? [])
    entries.set(tokenKey(word), { class: 'Q', value: 2, weak: false });
  addList(data.last, 'L');
  addList(data.this, 'T');
  addList(data.next, 'X');
  addList(data.following, 'F');
  addList(data.previous, 'B');
  addList(data.zones, 'z');
  for (const word of data.yearLetters ?? [])
    entries.set(tokenKey(word), { class: 'x', value: YEAR_LETTERS, weak: false });
  addList(data.half, '½');
  add(data.quarters, '½');
  add(data.partWords, 'ŋ');
  add(data.namedHours, '☼');
  add(data.hourFractions, 'φ');
  add(data.clockWords, 'C');
  add(data.numbers, 'n');
  add(data.multipliers, '×');
  add(data.ordinals, 'o');
  add(data.vague, 'q');
  add(data.clockUnits, 'V');
  add(data.units, 'U');
  add(data.seasons, 'S');
  add(data.dayParts, 'P');
  add(data.periodParts, 'E');
  add(data.periodPartNouns, 'K');
  add(data.references, 'R');
  add(data.eras, 'G');
  add(data.decades, 'Z');
  add(data.frequencies, 'J');
  add(data.holidays, 'H');
  add(data.relativeDays, 'D');
  for (const [word, [unit, shift]] of Object.entries(data.relativePeriods ?? {})) {
    entries.set(tokenKey(word), { class: 'Y', value: `${unit} ${shift}`, weak: false });
  }
  add(data.storyDays, 'Δ');
  add(data.weekdays, 'W');
  add(data.hijriMonths, 'ħ');
  add(data.solarMonths, 'ş');
  addList(data.hijriMarks, 'ĥ');
  add(data.eraYears, 'ε');
  addPairs(data, entries);
  add(data.months, 'M');
  add(data.periodPartAfter, 'κ');
  addMonthParts(data, entries);
  for (const [word, distance] of Object.entries(data.ambiguousDays ?? {})) {
    entries.set(tokenKey(word), { class: 'D', value: `±${distance}`, weak: false });
  }
  for (const word of data.needsDay ?? []) {
    const entry = entries.get(tokenKey(word));
    if (entry) entries.set(tokenKey(word), { ...entry, class: NEEDS_DAY[entry.class] ?? entry.class });
  }
  // Without spaces every word that carries a tense must be cut as one.
  if (data.unspaced === true) {
    for (const word of [
      ...(data.pastWords ?? []),
      ...(data.futureWords ?? []),
      ...(data.statementWords ?? []),
      ...(data.decadeSuffixes ?? []),
      ...(data.wholeWords ?? []),
      ...(data.otherCalendarWords ?? []),
    ]) {
      if (word.length > 1 && !entries.has(word)) entries.set(word, { class: 'x', value: 0, weak: false });
    }
  }
  // "New Year’s Day": either apostrophe.
  for (const [key, entry] of entries)
    if (key.includes("'") && !entries.has(key.replaceAll("'", '’')))
      entries.set(key.replaceAll("'", '’'), entry);
  const phraseStarts = new Map<string, number>();
  const phraseSeconds = new Map<string, Set<string>>();
  const phraseLasts = new Set<string>();
  let longest = 0;
  for (const key of entries.keys()) {
    const parts = key.split(' ');
    longest = Math.max(longest, key.length);
    const first = parts[0] ?? '';
    if (parts.length < 2) continue;
    phraseStarts.set(first, Math.max(phraseStarts.get(first) ?? 0, parts.length));
    phraseLasts.add(parts.at(-1) ?? '');
    const seconds = phraseSeconds.get(first) ?? new Set();
    phraseSeconds.set(first, seconds.add(parts[1] ?? ''));
  }
  return { entries, phraseStarts, phraseSeconds, phraseLasts, data, longest };
}
