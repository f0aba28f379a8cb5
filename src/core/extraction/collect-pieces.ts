/** Sanitised markup to typed blocks with inline marks: the only way from markup into the library. */
import { PICTURE_ATTRIBUTE, PICTURE_MARK } from './picture-address.ts';
import type { Block, InlineMark } from '../model.ts';
import { partsParagraphs } from './line-breaks.ts';
import type { Piece, Reason } from './piece.ts';
import {
  attribute,
  BLOCK_ELEMENTS,
  SILENT_ELEMENTS,
  textOf,
  type PageElement,
  type PageNode,
} from './page-tree.ts';
import { holdsBlock } from './measure-page.ts';
import { countWords, endsSentence, joinWideLines, squeeze } from './text-features.ts';

/** The attribute that carries a removal through the sanitiser: index into the reasons. */
export const REMOVAL_ATTRIBUTE = 'data-dateline-removal';

const MARK_KINDS: Readonly<Record<string, InlineMark['kind']>> = {
  em: 'emphasis',
  i: 'emphasis',
  cite: 'emphasis',
  strong: 'strong',
  b: 'strong',
  code: 'code',
  kbd: 'code',
  samp: 'code',
  tt: 'code',
  a: 'link',
  sub: 'subscript',
  sup: 'superscript',
};
const SAFE_ADDRESS = /^(?:https?:\/\/|mailto:)[^\s]+$/i;

interface Flow {
  readonly pieces: Piece[];
  text: string;
  marks: InlineMark[];
  make: Maker;
  removal: Reason | null;
  /** What was taken out of the sentence that is being read, to follow it. */
  beside: Piece[];
  /** Characters of the whole text. */
  readonly total: number;
  readonly reasons: readonly Reason[];
}

type Maker = (text: string, marks: readonly InlineMark[]) => Block;

const asParagraph: Maker = (text, marks) => withMarks({ type: 'paragraph', text }, marks);

/** The blocks of a sanitised tree in reading order, with the removals its attributes name. */
export function collectPieces(root: PageElement, reasons: readonly Reason[] = []): Piece[] {
  const flow: Flow = {
    pieces: [],
    text: '',
    marks: [],
    make: asParagraph,
    removal: null,
    beside: [],
    total: textOf(root).length,
    reasons,
  };
  walk(flow, root, 0);
  flush(flow);
  return flow.pieces;
}

function walk(flow: Flow, parent: PageElement, listDepth: number): void {
  for (const child of parent.children) visit(flow, child, listDepth);
}

function visit(flow: Flow, node: PageNode, listDepth: number): void {
  if (node.kind === 'text') {
    flow.text += node.text;
    return;
  }
  if (SILENT_ELEMENTS.has(node.name)) return;
  const removal = flow.reasons[Number(node.attributes[REMOVAL_ATTRIBUTE] ?? -1)];
  if (removal === undefined || flow.removal !== null) {
    visitElement(flow, node, listDepth);
    return;
  }
  if (flow.beside.length < MOST_BESIDE && isInline(node) && isInSentence(flow.text)) {
    const inner: Flow = { ...flow, pieces: [], text: '', marks: [], removal, beside: [] };
    visitElement(inner, node, listDepth);
    flush(inner);
    flow.beside.push(...inner.pieces);
    return;
  }
  flush(flow);
  flow.removal = removal;
  visitElement(flow, node, listDepth);
  flush(flow);
  flow.removal = null;
}

/** What is taken out of one sentence without parting it. */
const MOST_BESIDE = 50;
/** Characters of a text's end by which it is told whether a sentence is under way. */
const AN_END = 80;

function isInSentence(text: string): boolean {
  const end = text.slice(-AN_END).trimEnd();
  return countWords(end) >= 2 && !endsSentence(end);
}

function isInline(element: PageElement): boolean {
  return !BLOCK_ELEMENTS.has(element.name) && !holdsBlock(element);
}

function visitElement(flow: Flow, element: PageElement, listDepth: number): void {
  switch (element.name) {
    case 'br':
      lineBreak(flow, element);
      return;
    case 'img':
      flush(flow);
      push(flow, {
        type: 'image',
        image: pictureOf(element),
        alternative: squeeze(attribute(element, 'alt')),
        caption: '',
      });
      return;
    case 'figure':
      figure(flow, element, listDepth);
      return;
    case 'table':
      table(flow, element, listDepth);
      return;
    case 'pre':
      preformatted(flow, element);
      return;
    case 'ul':
    case 'ol':
    case 'menu':
      flush(flow);
      walk(flow, element, listDepth + 1);
      flush(flow);
      return;
  }
  const mark = MARK_KINDS[element.name];
  if (mark !== undefined) {
    inline(flow, element, mark, listDepth);
  } else if (BLOCK_ELEMENTS.has(element.name)) {
    block(flow, element, listDepth);
  } else {
    walk(flow, element, listDepth);
  }
}

function block(flow: Flow, element: PageElement, listDepth: number): void {
  flush(flow);
  const before = flow.make;
  flow.make = makerOf(element, listDepth) ?? before;
  walk(flow, element, listDepth);
  flush(flow);
  flow.make = before;
}

function makerOf(element: PageElement, listDepth: number): Maker | null {
  const level = /^h([1-6])$/.exec(element.name)?.[1];
  if (level !== undefined) {
    const atLeastTwo = Math.max(2, Number(level)) as 2 | 3 | 4 | 5 | 6;
    return (text, marks) => withMarks({ type: 'heading', level: atLeastTwo, text }, marks);
  }
  if (element.name === 'li') {
    const ordered = element.parent?.name === 'ol';
    return (text, marks) =>
      withMarks({ type: 'list-item', ordered, depth: Math.max(0, listDepth - 1), text }, marks);
  }
  if (element.name === 'blockquote')
    return (text, marks) => withMarks({ type: 'block-quotation', text }, marks);
  return null;
}

/** A break that parts no paragraphs is a space. */
function lineBreak(flow: Flow, element: PageElement): void {
  if (partsParagraphs(element, flow.total)) flush(flow);
  else flow.text += '\n';
}

function inline(flow: Flow, element: PageElement, kind: InlineMark['kind'], listDepth: number): void {
  const start = flow.text.length;
  const pieces = flow.pieces.length;
  walk(flow, element, listDepth);
  // A mark around whole blocks is no inline mark.
  if (flow.pieces.length !== pieces || flow.text.length <= start) return;
  if (kind !== 'link') {
    flow.marks.push({ kind, start, end: flow.text.length });
    return;
  }
  const address = attribute(element, 'href');
  if (SAFE_ADDRESS.test(address)) flow.marks.push({ kind, start, end: flow.text.length, address });
}

function figure(flow: Flow, element: PageElement, listDepth: number): void {
  flush(flow);
  const image = firstBelow(element, 'img');
  const table =
    firstBelow(element, 'table') ?? firstBelow(element, 'blockquote') ?? firstBelow(element, 'pre');
  if (image === null || table !== null) {
    walk(flow, element, listDepth);
    flush(flow);
    return;
  }
  const caption = firstBelow(element, 'figcaption');
  push(flow, {
    type: 'image',
    image: pictureOf(image),
    alternative: squeeze(attribute(image, 'alt')),
    caption: caption === null ? '' : squeeze(textOf(caption)),
  });
}

/** The mark of a picture that may be fetched, or null. */
function pictureOf(image: PageElement): string | null {
  const address = attribute(image, PICTURE_ATTRIBUTE);
  return address === '' ? null : `${PICTURE_MARK}${address}`;
}

function table(flow: Flow, element: PageElement, listDepth: number): void {
  flush(flow);
  const rows: PageElement[] = [];
  gatherRows(element, rows);
  const cells = rows.map((row) =>
    row.children.filter(
      (cell): cell is PageElement => cell.kind === 'element' && (cell.name === 'td' || cell.name === 'th'),
    ),
  );
  const widest = Math.max(0, ...cells.map((row) => row.length));
  const nested = cells.some((row) =>
    row.some((cell) => firstBelow(cell, 'table') !== null || countBelow(cell, 'p') > 2),
  );
  // A table of one column, or one that holds paragraphs or tables, only lays the page out.
  if (widest < 2 || rows.length < 2 || nested) {
    for (const child of element.children) visit(flow, child, listDepth);
    flush(flow);
    return;
  }
  const caption = firstBelow(element, 'caption');
  const texts = cells
    .map((row) => row.map((cell) => squeeze(textOf(cell))))
    .filter((row) => row.some((cell) => cell !== ''));
  if (texts.length === 0) return;
  // A first row of one cell across the table is its caption.
  const title = caption === null && texts.length > 2 && texts[0]?.length === 1 ? (texts[0][0] ?? '') : null;
  const header = cells[title === null ? 0 : 1]?.every((cell) => cell.name === 'th') ?? false;
  push(flow, {
    type: 'table',
    header,
    rows: title === null ? texts : texts.slice(1),
    caption: title ?? (caption === null ? '' : squeeze(textOf(caption))),
  });
}

function gatherRows(element: PageElement, rows: PageElement[]): void {
  for (const child of element.children) {
    if (child.kind !== 'element') continue;
    if (child.name === 'tr') rows.push(child);
    else if (child.name === 'tbody' || child.name === 'thead' || child.name === 'tfoot')
      gatherRows(child, rows);
  }
}

function preformatted(flow: Flow, element: PageElement): void {
  flush(flow);
  const text = textOf(element)
    .replace(/\r\n?/g, '\n')
    .replace(/^\n+|\s+$/g, '');
  if (text.trim() !== '') push(flow, { type: 'preformatted', text });
}

function firstBelow(element: PageElement, name: string): PageElement | null {
  for (const child of element.children) {
    if (child.kind !== 'element') continue;
    if (child.name === name) return child;
    const found = firstBelow(child, name);
    if (found !== null) return found;
  }
  return null;
}

function countBelow(element: PageElement, name: string): number {
  let count = 0;
  for (const child of element.children) {
    if (child.kind === 'element') count += (child.name === name ? 1 : 0) + countBelow(child, name);
  }
  return count;
}

function push(flow: Flow, made: Block): void {
  flow.pieces.push({ block: made, removal: flow.removal });
}

/** The end of a comment that a comment within it had ended before: a browser shows it, no author wrote it. */
const STRAY_END = /(?:^\s*|\s)--!?>\s*$/u;

function flush(flow: Flow): void {
  if (flow.text.endsWith('>', flow.text.trimEnd().length) && !flow.marks.some(({ kind }) => kind === 'code'))
    flow.text = flow.text.replace(STRAY_END, '');
  if (flow.text.trim() !== '') {
    const { text, marks } = squeezeWithMarks(flow.text, flow.marks);
    if (text !== '') push(flow, flow.make(text, marks));
  }
  flow.text = '';
  flow.marks = [];
  flow.pieces.push(...flow.beside);
  flow.beside = [];
}

/** Squeezes white space and moves the marks with it; marks left empty are dropped. */
function squeezeWithMarks(raw: string, marks: readonly InlineMark[]): { text: string; marks: InlineMark[] } {
  if (marks.length === 0) return { text: squeeze(raw), marks: [] };
  const places = new Int32Array(raw.length + 1);
  const breaks = wideBreaks(raw);
  let text = '';
  // Kept apart: to look at the end of a text that grows is to copy it.
  let afterBlank = true;
  for (let index = 0; index < raw.length; index += 1) {
    places[index] = text.length;
    const character = raw[index] ?? '';
    // As in `squeeze`.
    if (breaks.has(index) || character === '\u200b' || character === '\ufeff') continue;
    if (/\s/.test(character)) {
      if (!afterBlank) text += ' ';
      afterBlank = true;
    } else {
      text += character;
      afterBlank = false;
    }
  }
  text = text.trimEnd();
  places[raw.length] = text.length;
  const moved = marks
    .map((mark) => {
      let start = Math.min(places[mark.start] ?? 0, text.length);
      let end = Math.min(places[mark.end] ?? 0, text.length);
      while (start < end && text[start] === ' ') start += 1;
      while (end > start && text[end - 1] === ' ') end -= 1;
      return { ...mark, start, end };
    })
    .filter((mark) => mark.end > mark.start)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  return { text, marks: moved };
}

/** The white space that `squeeze` drops without a blank: line breaks between wide characters. */
function wideBreaks(raw: string): ReadonlySet<number> {
  const dropped = new Set<number>();
  if (!raw.includes('\n')) return dropped;
  for (const match of raw.matchAll(/\s*\n\s*/gu)) {
    const around = raw.slice(Math.max(0, match.index - 1), match.index + match[0].length + 1);
    if (/\s/.test(joinWideLines(around))) continue;
    for (let at = match.index; at < match.index + match[0].length; at += 1) dropped.add(at);
  }
  return dropped;
}

function withMarks<B extends Block>(made: B, marks: readonly InlineMark[]): B {
  return marks.length === 0 ? made : { ...made, marks };
}
