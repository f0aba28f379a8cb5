/** How a finder states what it looks for: a pattern over token classes and what its match means. */
import type { CalendarData } from '../../languages/calendar-data.ts';
import type { Token, TokenText } from '../lexing/token.ts';
import type { Candidate, Meaning } from '../meaning.ts';
import type { Trial } from './rule-index.ts';

/** One match of a rule's pattern. */
export interface Match {
  readonly tokens: readonly Token[];
  readonly first: number;
  readonly last: number;
  readonly text: TokenText;
  readonly data: CalendarData;
}

export type Found = Omit<Partial<Candidate>, 'meaning'> & { readonly meaning: Meaning };

export interface Rule {
  readonly name: string;
  /** Over token classes; must have the flags `gu`. Lookarounds do not count as covered. */
  readonly pattern: RegExp;
  /** The languages whose texts can hold it; all where left out. */
  readonly fits?: (data: CalendarData) => boolean;
  /** Null rejects the match. `first` and `last` may be narrowed. */
  readonly read: (match: Match) => Found | null;
}

/** Runs one rule over tokens `[from, to)` and adds what it finds; matches may not overlap each other. */
export function applyRule(
  { rule, from, to }: Trial,
  text: TokenText,
  data: CalendarData,
  found: Candidate[],
): void {
  const { pattern } = rule;
  const classes = text.classes.slice(from, to);
  pattern.lastIndex = 0;
  for (let hit = pattern.exec(classes); hit !== null; hit = pattern.exec(classes)) {
    const { length } = hit[0];
    if (length === 0) {
      pattern.lastIndex += 1;
      continue;
    }
    const first = from + hit.index;
    const last = first + length - 1;
    const tokens = text.tokens.slice(first, last + 1);
    const reading = rule.read({ tokens, first, last, text, data });
    if (reading === null) {
      pattern.lastIndex = hit.index + 1;
      continue;
    }
    const start = reading.first ?? first;
    const end = reading.last ?? last;
    found.push({
      ...reading,
      first: start,
      last: end,
      start: text.tokens[start]?.start ?? 0,
      end: text.tokens[end]?.end ?? 0,
      finder: rule.name,
    });
  }
}

/** The first token of one of the classes. */
export function tokenOf(match: Match, classes: string): Token | undefined {
  return match.tokens.find((token) => classes.includes(token.class));
}

/** The value of the first token of one of the classes, as a number. */
export function numberOf(match: Match, classes: string): number | null {
  const token = tokenOf(match, classes);
  return token === undefined ? null : Number(token.value);
}

/** The value of the first token of one of the classes, as text. */
export function stringOf(match: Match, classes: string): string | null {
  const token = tokenOf(match, classes);
  return token === undefined ? null : String(token.value);
}

/** What "and a half", "and a quarter" add to an amount; 0 where neither stands there. */
export function halfOf(match: Match): number {
  const token = tokenOf(match, '½');
  return token === undefined ? 0 : Number(token.value) || 0.5;
}

/** −1, 0 or 1 for the first "last", "this", "next" in the match; null where none stands there. */
export function directionOf(match: Match): -1 | 0 | 1 | null {
  const token = tokenOf(match, 'LTXFB');
  if (!token) return null;
  return token.class === 'L' || token.class === 'B' ? -1 : token.class === 'T' ? 0 : 1;
}

/** True where no white space stands between two neighbouring tokens. */
export function touches(left: Token | undefined, right: Token | undefined): boolean {
  return left !== undefined && right !== undefined && left.end === right.start;
}

const adjectivesFollow = (data: CalendarData): boolean => data.adjectivesFollow === true;
const postpositional = (data: CalendarData): boolean => data.postpositional === true;

/** Kinds of languages that a rule may be for. */
export const FITS = { adjectivesFollow, postpositional } as const;
