/** Which line breaks part paragraphs: two in a row, and single ones where a page sets no other. */
import { BLOCK_ELEMENTS, textOf, type PageElement, type PageNode } from './page-tree.ts';
import { countWords, endsSentence, squeeze } from './text-features.ts';

/** Words of a line that may be a paragraph, and share of an element's lines that must read so. */
const LEAST_WORDS = 8;
const LEAST_SHARE = 0.7;
const LEAST_BREAKS = 2;
/** Share of a text that an element holds whose single breaks may part its paragraphs. */
const LEAST_OF_TEXT = 0.3;
/** Characters of a headline or a question that old pages set on a line of its own. */
const LONGEST_LOUD = 250;

interface Breaks {
  /** Two in a row, and behind a loud line. */
  readonly sure: ReadonlySet<PageElement>;
  /** Those, and single ones between lines that read as paragraphs. */
  readonly all: ReadonlySet<PageElement>;
  /** Of the text among them. */
  readonly characters: number;
}
const known = new WeakMap<PageElement, Breaks>();

/** True where a break surely ends a paragraph: to measure a page by. */
export function endsUnit(lineBreak: PageElement): boolean {
  return breaksOf(lineBreak)?.sure.has(lineBreak) ?? false;
}

/**
 * True where a break ends a paragraph and is not only the end of a line: to set a text of `total`
 * characters by. A single break does where the element around it holds much of the text.
 */
export function partsParagraphs(lineBreak: PageElement, total: number): boolean {
  const breaks = breaksOf(lineBreak);
  if (breaks === null) return false;
  return (breaks.characters >= total * LEAST_OF_TEXT ? breaks.all : breaks.sure).has(lineBreak);
}

function breaksOf({ parent }: PageElement): Breaks | null {
  if (parent === null) return null;
  let breaks = known.get(parent);
  if (breaks === undefined) {
    breaks = partingBreaks(parent.children);
    known.set(parent, breaks);
  }
  return breaks;
}

/** The breaks among the children of one element that part paragraphs; gone through once. */
function partingBreaks(children: readonly PageNode[]): Breaks {
  const sure = new Set<PageElement>();
  const single: { readonly at: PageElement; readonly reads: boolean }[] = [];
  let line: PageNode[] = [];
  let before: PageElement | null = null;
  for (const child of children) {
    if (child.kind === 'element' && child.name === 'br') {
      if (before !== null) sure.add(before);
      else if (isLoud(line)) sure.add(child);
      else single.push({ at: child, reads: readsAsParagraph(line) });
      before = child;
      line = [];
      continue;
    }
    if (child.kind === 'text' && child.text.trim() === '') continue;
    before = null;
    // What stands behind a block is a line of its own.
    if (child.kind === 'element' && BLOCK_ELEMENTS.has(child.name)) line = [];
    else line.push(child);
  }
  const reading = single.filter(({ reads }) => reads);
  const isText = reading.length >= LEAST_BREAKS && reading.length >= single.length * LEAST_SHARE;
  const all = isText ? new Set([...sure, ...reading.map(({ at }) => at)]) : sure;
  return {
    sure,
    all,
    characters: isText ? children.reduce((sum, child) => sum + textOf(child).length, 0) : 0,
  };
}

function readsAsParagraph(line: readonly PageNode[]): boolean {
  const text = squeeze(line.map(textOf).join(''));
  return endsSentence(text) && countWords(text) >= LEAST_WORDS;
}

/** One loud element and nothing else, with a line's text in it. */
function isLoud(line: readonly PageNode[]): boolean {
  const [only] = line;
  if (line.length !== 1 || only?.kind !== 'element' || !isLoudElement(only)) return false;
  const text = squeeze(textOf(only));
  return text.length <= LONGEST_LOUD && countWords(text) >= 2 && !text.endsWith(':');
}

/** Bold or set larger, or nothing but such an element inside. */
function isLoudElement(element: PageElement): boolean {
  if (/^(?:b|strong|big)$/.test(element.name)) return true;
  if (!/^(?:font|span)$/.test(element.name)) return false;
  if (element.name === 'font' && /^\s*(?:\+|[4-7])/.test(element.attributes['size'] ?? '')) return true;
  const [inner, more] = element.children.filter(
    (child) => child.kind === 'element' || child.text.trim() !== '',
  );
  return inner?.kind === 'element' && more === undefined && isLoudElement(inner);
}
