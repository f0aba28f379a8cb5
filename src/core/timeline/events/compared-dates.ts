/** "4% fewer than in 2025", "down from 12 million a year earlier": what a figure is measured against is no event. */
import type { CalendarData } from '../../languages/calendar-data.ts';
import type { Token, TokenText } from '../lexing/token.ts';
import type { Dated, SentenceTokens } from './sentence-dates.ts';

/** Words between the word of comparison and the date: "compared with 44 percent of capacity a year ago". */
const REACH = 9;

/** True for a date behind a word that compares; a figure stands between, but for "than in 2025". */
export function isCompared(
  { from: at, reading }: Dated,
  { text, first }: SentenceTokens,
  data: CalendarData,
): boolean {
  const words = data.eventWords?.comparingWords;
  // "from $900 in 2020 to $1,400 in 2024" is a stretch of time.
  if (!words || reading.granularity === 'range') return false;
  for (let index = at - 1; index >= Math.max(first, at - REACH); index -= 1) {
    const token = text.tokens[index];
    if (!token || (token.class !== 'x' && /[,;:()“”"¶]/.test(token.class))) return false;
    if (!words.includes(token.word)) continue;
    const hasFigure = text.tokens.slice(index, at).some(isFigure);
    return hasFigure ? isLead(text, index) : isBare(text, index + 1, at);
  }
  return false;
}

/** "44", "three", and "324" of "$324m", which is cut as a word. */
function isFigure(token: Token | undefined): boolean {
  return token !== undefined && (/[143n]/.test(token.class) || /^\p{Nd}/u.test(token.word));
}

/** The figure follows at once: "from $324m", "compared with 44 percent", "than 300". */
function isLead(text: TokenText, index: number): boolean {
  return [1, 2, 3].some((step) => isFigure(text.tokens[index + step]));
}

/** "than in 2025", "than a year ago", "compared with last year": nothing but small words between. */
function isBare(text: TokenText, from: number, to: number): boolean {
  if (text.classes[from - 1] === 'f') return false;
  for (let index = from; index < to; index += 1)
    if (!/[it@aON>]/.test(text.classes[index] ?? '') && text.tokens[index]?.word !== 'with') return false;
  return true;
}
