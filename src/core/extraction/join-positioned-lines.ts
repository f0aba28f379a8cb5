/**
 * Pages drawn as a printed one, every line an element at a place of its own (PDF turned into HTML):
 * the lines of a paragraph are joined, so that they are read as one.
 */
import { attribute, elementsBelow, textOf, type PageElement } from './page-tree.ts';
import { endsSentence, squeeze } from './text-features.ts';

/** Lines from which an element is a page so drawn, and the share of its children that are lines. */
const LEAST_LINES = 5;
const LEAST_SHARE = 0.8;
/** The distance of two lines, in distances of the page's closest ones, from which a paragraph ends. */
const WIDE_GAP = 1.6;
/** Share of the longest line under which a line that ends a sentence ends its paragraph, too. */
const SHORT_LINE = 0.85;
/** pdf2htmlEX: the classes of a line of text, whose places are in its style sheet. */
const DRAWN = /(?:^|\s)t\s+m[\da-f]+\s+x[\da-f]+\s+h[\da-f]+\s+y[\da-f]+(?:\s|$)/;

interface Line {
  readonly element: PageElement;
  readonly text: string;
  /** Where its style sets it from above, in the style's unit, or null. */
  readonly top: number | null;
}

/** Joins the lines in place: the first of a paragraph takes the words of the others. */
export function joinPositionedLines(root: PageElement): void {
  const parents = new Map<PageElement, Line[]>();
  for (const element of elementsBelow(root)) {
    const line = lineOf(element);
    if (line === null || element.parent === null) continue;
    const lines = parents.get(element.parent);
    if (lines === undefined) parents.set(element.parent, [line]);
    else lines.push(line);
  }
  for (const [parent, lines] of parents) {
    const filled = parent.children.filter((child) => squeeze(textOf(child)) !== '').length;
    if (lines.length >= LEAST_LINES && lines.length >= filled * LEAST_SHARE) join(lines);
  }
}

function lineOf(element: PageElement): Line | null {
  if (element.name !== 'div' && element.name !== 'span' && element.name !== 'p') return null;
  const style = attribute(element, 'style');
  const isPlaced = /position\s*:\s*absolute/i.test(style);
  if (!isPlaced && !DRAWN.test(attribute(element, 'class'))) return null;
  const text = squeeze(textOf(element));
  if (text === '' || text.length > LONGEST_LINE) return null;
  const top = /(?:^|[;\s])top\s*:\s*(-?[\d.]+)/i.exec(style)?.[1];
  return { element, text, top: top === undefined ? null : Number(top) };
}
/** Characters of a printed line at most. */
const LONGEST_LINE = 250;

function join(lines: readonly Line[]): void {
  const gaps = lines.slice(1).flatMap((line, at) => {
    const gap = gapOf(lines[at], line);
    return gap !== null && gap > 0 ? [gap] : [];
  });
  const closest = gaps.length === 0 ? null : Math.min(...gaps);
  const longest = Math.max(...lines.map((line) => line.text.length));
  let first = lines[0];
  for (const [at, line] of lines.entries()) {
    const before = lines[at - 1];
    if (before === undefined || first === undefined) continue;
    if (endsParagraph(before, line, closest, longest)) {
      first = line;
      continue;
    }
    first.element.children.push({ kind: 'text', text: ` ${line.text}`, parent: first.element });
    line.element.children.length = 0;
  }
}

function gapOf(before: Line | undefined, line: Line): number | null {
  const above = before?.top ?? null;
  return above === null || line.top === null ? null : line.top - above;
}

function endsParagraph(before: Line, line: Line, closest: number | null, longest: number): boolean {
  const gap = gapOf(before, line);
  if (gap !== null && closest !== null && (gap < 0 || gap > closest * WIDE_GAP)) return true;
  if (gap === null && before.text.length < longest / 2) return true;
  return endsSentence(before.text) && before.text.length < longest * SHORT_LINE;
}
