/**
 * Quotation marks of every kind: which characters they are, which family pairs with which, and
 * whether a mark at a given place opens, closes or is none (an apostrophe, an inch sign).
 */

import { isGershayim } from '../analysis/gershayim.ts';

/** Marks of one family close each other; families nest in one another. */
export type MarkFamily =
  | 'double'
  | 'guillemet'
  | 'corner'
  | 'white-corner'
  | 'prime'
  | 'single-curly'
  | 'single-straight'
  | 'single-guillemet';

/** How a mark may be read where it stands. */
export type MarkSide = 'open' | 'close' | 'either';

export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly family: MarkFamily;
  readonly side: MarkSide;
  /** The straight typewriter mark, which its shape tells nothing of. */
  readonly straight: boolean;
}

/** One scan finds them all; doubled singles (`` and '' and ,,) count as one mark. */
const MARK = /``|'''|''|‘‘|’’|,,(?=\p{L})|[“”„‟"＂«»「」﹁﹂『』﹃﹄〝〞〟‘’‚‛'`‹›]/gu;

const LETTER = /[\p{L}\p{N}]/u;
const OPENS_BEFORE = /[\s([{—–\-/:>…¿¡*_]/u;
const CLOSES_AFTER = /[\s)\]}.,;:!?—–\-/…،؛؟。，！？；：、<*_]/u;

const FAMILY: Readonly<Record<string, MarkFamily>> = {
  '"': 'double',
  '＂': 'double',
  "''": 'double',
  '``': 'double',
  ',,': 'double',
  '‘‘': 'double',
  '’’': 'double',
  '“': 'double',
  '”': 'double',
  '„': 'double',
  '‟': 'double',
  '«': 'guillemet',
  '»': 'guillemet',
  '「': 'corner',
  '」': 'corner',
  '﹁': 'corner',
  '﹂': 'corner',
  '『': 'white-corner',
  '』': 'white-corner',
  '﹃': 'white-corner',
  '﹄': 'white-corner',
  '〝': 'prime',
  '〞': 'prime',
  '〟': 'prime',
  '‘': 'single-curly',
  '’': 'single-curly',
  '‚': 'single-curly',
  '‛': 'single-curly',
  "'": 'single-straight',
  '`': 'single-straight',
  '‹': 'single-guillemet',
  '›': 'single-guillemet',
};

const STRAIGHT = new Set(['"', '＂', "'"]);
const ALWAYS_OPEN = new Set(['„', ',,', '‚', '``', '「', '『', '﹁', '﹃', '〝']);
const ALWAYS_CLOSE = new Set(['」', '』', '﹂', '﹄', '〞', '〟']);

/** Every mark of a text in order, apostrophes and inch signs left out. */
export function findMarks(text: string): Mark[] {
  const marks: Mark[] = [];
  // Where „ opens, “ closes.
  const low = text.includes('„');
  for (const match of text.matchAll(MARK)) {
    const start = match.index;
    const end = start + match[0].length;
    if (match[0] === "'''") {
      // A single inside a double made of two: the single one is the inner one.
      const opens = LETTER.test(text[end] ?? '');
      const cut = opens ? start + 2 : start + 1;
      const side: MarkSide = opens ? 'open' : 'close';
      const outer = {
        start: opens ? start : cut,
        end: opens ? cut : end,
        family: 'double' as const,
        side,
        straight: false,
      };
      const inner = {
        start: opens ? cut : start,
        end: opens ? end : cut,
        family: 'single-straight' as const,
        side,
        straight: true,
      };
      marks.push(...(opens ? [outer, inner] : [inner, outer]));
      continue;
    }
    if (isGershayim(text, start)) continue;
    const shape = sideOf(match[0], text[start - 1] ?? '\n', text[end] ?? '\n');
    const side = low && match[0] === '“' && shape === 'either' ? 'close' : shape;
    if (side !== null) {
      marks.push({
        start,
        end,
        family: FAMILY[match[0]] ?? 'double',
        side,
        straight: STRAIGHT.has(match[0]),
      });
    }
  }
  return marks;
}

/** What the neighbours say of a mark; null where it is none. */
function sideOf(mark: string, before: string, after: string): MarkSide | null {
  if (ALWAYS_OPEN.has(mark)) return 'open';
  if (ALWAYS_CLOSE.has(mark)) return 'close';
  const letterBefore = LETTER.test(before);
  const letterAfter = LETTER.test(after);
  const single = mark === '’' || mark === "'" || mark === '‘' || mark === '`' || mark === '‛';
  if (single) {
    if (letterBefore && letterAfter) return null;
    // ’90s
    if (!letterBefore && /\d/.test(after)) return null;
    if (mark === '‘') return letterBefore ? 'close' : 'open';
    if (mark === '’') return OPENS_BEFORE.test(before) ? null : 'close';
    if (OPENS_BEFORE.test(before) || before === '"' || before === '“') return letterAfter ? 'open' : null;
    return 'close';
  }
  if (mark === '«' || mark === '»' || mark === '‹' || mark === '›') return guillemetSide(mark, before, after);
  // ““Text”: a mark typed twice opens, as one would.
  const doubled = letterAfter && (before === mark || before === '„') && mark !== '”';
  const opening = doubled || (OPENS_BEFORE.test(before) && !/\s/.test(after));
  const closing = CLOSES_AFTER.test(after) && !/\s/.test(before);
  if (mark === '“') return closing && !opening ? 'either' : opening ? 'open' : 'either';
  if (mark === '”' || mark === '‟' || mark === "''") return opening && !closing ? 'either' : 'close';
  if (/\d/.test(before) && !letterAfter && /[\s.,;)x×'’′]/.test(after)) return 'close';
  if (opening && !closing) return 'open';
  if (closing && !opening) return 'close';
  return 'either';
}

/** « opens and » closes in most of the world, the other way round in German and Danish books. */
function guillemetSide(mark: string, before: string, after: string): MarkSide {
  const usual: MarkSide = mark === '«' || mark === '‹' ? 'open' : 'close';
  const letterBefore = LETTER.test(before);
  const letterAfter = LETTER.test(after);
  if (usual === 'open' && (OPENS_BEFORE.test(before) || before === '’' || before === "'")) return 'open';
  if (usual === 'close' && CLOSES_AFTER.test(after) && !/\s/.test(before)) return 'close';
  if (usual === 'open' && !letterAfter && CLOSES_AFTER.test(after) && !/\s/.test(before)) return 'close';
  if (usual === 'close' && letterAfter && !letterBefore && OPENS_BEFORE.test(before)) return 'open';
  return usual;
}
