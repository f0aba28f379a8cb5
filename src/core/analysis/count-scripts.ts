/** Counts the letters of a text by script. */

export type Script =
  | 'latin'
  | 'greek'
  | 'cyrillic'
  | 'armenian'
  | 'hebrew'
  | 'arabic'
  | 'devanagari'
  | 'bengali'
  | 'gurmukhi'
  | 'gujarati'
  | 'tamil'
  | 'telugu'
  | 'kannada'
  | 'malayalam'
  | 'sinhala'
  | 'thai'
  | 'lao'
  | 'burmese'
  | 'georgian'
  | 'ethiopic'
  | 'khmer'
  | 'hangul'
  | 'kana'
  | 'han';

/** First and last code unit of each script's letters, in order (Unicode blocks, rounded). */
type Range = readonly [first: number, last: number, script: Script];

const RANGES: readonly Range[] = [
  [0x41, 0x5a, 'latin'],
  [0x61, 0x7a, 'latin'],
  [0xc0, 0x24f, 'latin'],
  [0x370, 0x3ff, 'greek'],
  [0x400, 0x52f, 'cyrillic'],
  [0x531, 0x58f, 'armenian'],
  [0x5d0, 0x5f4, 'hebrew'],
  [0x620, 0x6d3, 'arabic'],
  [0x750, 0x77f, 'arabic'],
  [0x900, 0x97f, 'devanagari'],
  [0x980, 0x9ff, 'bengali'],
  [0xa00, 0xa7f, 'gurmukhi'],
  [0xa80, 0xaff, 'gujarati'],
  [0xb80, 0xbff, 'tamil'],
  [0xc00, 0xc7f, 'telugu'],
  [0xc80, 0xcff, 'kannada'],
  [0xd00, 0xd7f, 'malayalam'],
  [0xd80, 0xdff, 'sinhala'],
  [0xe00, 0xe7f, 'thai'],
  [0xe80, 0xeff, 'lao'],
  [0x1000, 0x109f, 'burmese'],
  [0x10a0, 0x10ff, 'georgian'],
  [0x1100, 0x11ff, 'hangul'],
  [0x1200, 0x139f, 'ethiopic'],
  [0x1780, 0x17ff, 'khmer'],
  [0x1e00, 0x1eff, 'latin'],
  [0x1f00, 0x1fff, 'greek'],
  [0x3041, 0x30ff, 'kana'],
  [0x3400, 0x4dbf, 'han'],
  [0x4e00, 0x9fff, 'han'],
  [0xac00, 0xd7a3, 'hangul'],
  [0xf900, 0xfaff, 'han'],
  [0xfb50, 0xfdff, 'arabic'],
  [0xfe70, 0xfeff, 'arabic'],
];

/** Letters a script, for the scripts met. */
export function countScripts(text: string): ReadonlyMap<Script, number> {
  const counts = new Map<Script, number>();
  let range = RANGES[0];
  let run = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    // Blanks and digits, before the first letter of all, part no run.
    if (code < 0x41) continue;
    // Runs of one script are long: try the last range first.
    if (!range || code < range[0] || code > range[1]) {
      countRun(counts, range, run);
      run = 0;
      range = rangeOf(code);
    }
    run += 1;
  }
  countRun(counts, range, run);
  return counts;
}

function countRun(counts: Map<Script, number>, range: Range | undefined, run: number): void {
  if (range && run > 0) counts.set(range[2], (counts.get(range[2]) ?? 0) + run);
}

function rangeOf(code: number): Range | undefined {
  for (const range of RANGES) if (code >= range[0] && code <= range[1]) return range;
  return undefined;
}
