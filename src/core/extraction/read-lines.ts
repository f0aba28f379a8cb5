/** Plain text to paragraphs: what a line break means depends on how the text was wrapped. */
import { countWords, endsSentence } from './text-features.ts';

/** Longest line that a mail program or editor breaks at. */
const LONGEST_WRAP = 100;

/** A paragraph of the text, and whether an empty line stood before it. */
export interface TextLine {
  readonly text: string;
  readonly spaced: boolean;
}

/**
 * The paragraphs of a plain text. One line is one paragraph, except in text broken at a fixed
 * width, where lines are joined up to the next empty line.
 */
export function readLines(text: string): TextLine[] {
  const lines = text.replace(/\r\n?|[\u2028\u2029\u0085\f\v]/g, '\n').split('\n');
  const wrapped = isWrapped(lines);
  const paragraphs: { text: string; spaced: boolean }[] = [];
  let spaced = false;
  let open = false;
  for (const raw of lines) {
    const line = raw.replace(/[\s\u00a0\ufeff]+/gu, ' ').trim();
    if (line === '') {
      spaced = true;
      open = false;
      continue;
    }
    const last = paragraphs.at(-1);
    if (wrapped && open && last && !startsItem(line)) {
      last.text =
        last.text.endsWith('-') && /^\p{Ll}/u.test(line)
          ? last.text.slice(0, -1) + line
          : `${last.text} ${line}`;
    } else {
      paragraphs.push({ text: line, spaced: spaced || paragraphs.length === 0 });
    }
    spaced = false;
    open = true;
  }
  return paragraphs;
}

function startsItem(line: string): boolean {
  return /^(?:[-*•–]|\d{1,2}[.)])\s/.test(line);
}

/** True where lines break in mid sentence at about one width, as in mail. */
function isWrapped(lines: readonly string[]): boolean {
  const long = lines.filter((line) => line.trim().length >= 50);
  if (long.length < 4) return false;
  if (long.some((line) => line.trim().length > LONGEST_WRAP)) return false;
  let broken = 0;
  let pairs = 0;
  for (let index = 0; index + 1 < lines.length; index += 1) {
    const line = (lines[index] ?? '').trim();
    const next = (lines[index + 1] ?? '').trim();
    if (line.length < 50 || next === '') continue;
    pairs += 1;
    if (!endsSentence(line) && countWords(line) > 5) broken += 1;
  }
  return pairs >= 3 && broken / pairs > 0.6;
}
