/**
 * Quotation marks of every kind: which characters they are, which family pairs with which, and
 * whether a mark at a given place opens, closes or is none (an apostrophe, an inch sign).
 */

import { isGershayim } from '../analysis/gershayim.ts';
import { kindAt, LETTER, NUMBER } from '../analysis/letters.ts';
import type { TextWords } from '../analysis/words.ts';

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

/** Signs that count twice as one mark, where they stand twice. */
const DOUBLED = new Set(['`', "'", '‘', '’']);

const OPENS_BEFORE = /[\s([{—–\-/:>…¿¡*_]/u;
const CLOSES_AFTER = /[\s)\]}.,;:!?—–\-/…،؛؟۔।。，！？；：、<*_]/u;

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

/** Those of one code unit, by that. */
const SINGLE = new Map(
  Object.keys(FAMILY)
    .filter((sign) => sign.length === 1)
    .map((sign) => [sign.charCodeAt(0), sign] as const),
);

const STRAIGHT = new Set(['"', '＂', "'"]);
const ALWAYS_OPEN = new Set(['„', ',,', '‚', '``', '「', '『', '﹁', '﹃', '〝']);
const ALWAYS_CLOSE = new Set(['」', '』', '﹂', '﹄', '〞', '〟']);

/** Every mark of a text in order, apostrophes and inch signs left out. */
export function findMarks({ text, runs }: TextWords): Mark[] {
  const marks: Mark[] = [];
  // Where „ opens, “ closes.
  let low: boolean | null = null;
  // Marks stand between the words.
  for (let index = 0, at = 0; index <= runs.length; index += 1) {
    const limit = runs[index]?.start ?? text.length;
    while (at < limit) {
      const start = at;
      const code = text.charCodeAt(start);
      const end = code === 32 || !mayBeMark(code) ? start : start + markLength(text, start);
      at = Math.max(end, start + 1);
      if (end === start) continue;
      const mark = (end - start === 1 ? SINGLE.get(code) : undefined) ?? text.slice(start, end);
      if (mark === "'''") {
        marks.push(...threefold(text, start));
        continue;
      }
      if (isGershayim(text, start)) continue;
      const shape = sideOf(mark, text[start - 1] ?? '\n', text[end] ?? '\n');
      const closesLow = mark === '“' && shape === 'either' && (low ??= text.includes('„'));
      const side = closesLow ? 'close' : shape;
      if (side === null) continue;
      marks.push({ start, end, family: FAMILY[mark] ?? 'double', side, straight: STRAIGHT.has(mark) });
    }
    at = Math.max(at, runs[index]?.end ?? at);
  }
  return marks;
}

/** The signs of `FAMILY`, and the comma that may be half a mark. */
function mayBeMark(code: number): boolean {
  return code === COMMA || SINGLE.has(code);
}

const COMMA = 0x2c;

/** Characters of the mark that such a sign begins; doubled singles (`` and '' and ,,) count as one mark. */
function markLength(text: string, at: number): number {
  const sign = text.charAt(at);
  const next = text[at + 1];
  if (sign === ',') return next === ',' && kindAt(text, at + 2) & LETTER ? 2 : 0;
  if (next !== sign || !DOUBLED.has(sign)) return 1;
  return sign === "'" && text[at + 2] === "'" ? 3 : 2;
}

/** A single inside a double made of two: the single one is the inner one. */
function threefold(text: string, start: number): Mark[] {
  const end = start + 3;
  const opens = isLetter(text[end] ?? '');
  const cut = opens ? start + 2 : start + 1;
  const side: MarkSide = opens ? 'open' : 'close';
  const outer: Mark = {
    start: opens ? start : cut,
    end: opens ? cut : end,
    family: 'double',
    side,
    straight: false,
  };
  const inner: Mark = {
    start: opens ? cut : start,
    end: opens ? end : cut,
    family: 'single-straight',
    side,
    straight: true,
  };
  return opens ? [outer, inner] : [inner, outer];
}

function isLetter(character: string): boolean {
  return (kindAt(character, 0) & (LETTER | NUMBER)) !== 0;
}

/** Urdu papers write ’…‘: the curl of a mark says nothing there, its neighbours do. */
function turned(mark: string, before: string, after: string): boolean {
  if (mark === '’') return OPENS_BEFORE.test(before) && ARABIC.test(after);
  return (
    mark === '‘' && !/\s/u.test(before) && (ARABIC.test(before) || before === '”') && CLOSES_AFTER.test(after)
  );
}

/** Letters and stops of the Arabic script. */
const ARABIC = /[\u0600-\u06ff]/u;

/** What the neighbours say of a mark; null where it is none. */
function sideOf(mark: string, before: string, after: string): MarkSide | null {
  const letterBefore = isLetter(before);
  const letterAfter = isLetter(after);
  const single = mark === '’' || mark === "'" || mark === '‘' || mark === '`' || mark === '‛';
  if (single) {
    if (letterBefore && letterAfter) return null;
    if (turned(mark, before, after)) return mark === '’' ? 'open' : 'close';
    // ’90s
    if (!letterBefore && /\d/.test(after)) return null;
    if (mark === '‘') return letterBefore ? 'close' : 'open';
    if (mark === '’') return OPENS_BEFORE.test(before) ? null : 'close';
    // “…, "Work hard."’ with straight marks: the inner pair ends with the outer one, or both begin.
    if (before === '"' && !letterAfter && CLOSES_AFTER.test(after)) return 'close';
    const opens = letterAfter || (after === '"' && OPENS_BEFORE.test(before));
    if (OPENS_BEFORE.test(before) || before === '"' || before === '“') return opens ? 'open' : null;
    return 'close';
  }
  if (ALWAYS_OPEN.has(mark)) return 'open';
  if (ALWAYS_CLOSE.has(mark)) return 'close';
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
  const letterBefore = isLetter(before);
  const letterAfter = isLetter(after);
  if (usual === 'open' && (OPENS_BEFORE.test(before) || before === '’' || before === "'")) return 'open';
  if (usual === 'close' && CLOSES_AFTER.test(after) && !/\s/.test(before)) return 'close';
  if (usual === 'open' && !letterAfter && CLOSES_AFTER.test(after) && !/\s/.test(before)) return 'close';
  if (usual === 'close' && letterAfter && !letterBefore && OPENS_BEFORE.test(before)) return 'open';
  return usual;
}
