/** A page as a small tree of its own, made by a parser outside core and read by every step here. */
import type { Reason } from './piece.ts';

export interface PageText {
  readonly kind: 'text';
  text: string;
  parent: PageElement | null;
}

export interface PageElement {
  readonly kind: 'element';
  /** Place among its parent's children, which are never reordered. */
  readonly index: number;
  /** Lower case. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: PageNode[];
  parent: PageElement | null;
  /** Set by the step that takes the element out of the article. */
  removal: Reason | null;
}

export type PageNode = PageText | PageElement;

/** Elements that end a paragraph. */
export const BLOCK_ELEMENTS: ReadonlySet<string> = new Set(
  'address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);

/** Elements whose content is never the text of an article. */
export const SILENT_ELEMENTS: ReadonlySet<string> = new Set(
  'script style noscript template iframe svg math object embed applet canvas audio video source track map area input button select option optgroup textarea datalist progress meter head title link meta base frame frameset noframes noembed xmp plaintext portal dialog'.split(
    ' ',
  ),
);

export function newElement(
  name: string,
  attributes: Readonly<Record<string, string>>,
  parent: PageElement | null,
): PageElement {
  return {
    kind: 'element',
    index: parent?.children.length ?? 0,
    name,
    attributes,
    children: [],
    parent,
    removal: null,
  };
}

/** Every element below `root`, in document order, without `root`. */
export function elementsBelow(root: PageElement): PageElement[] {
  const found: PageElement[] = [];
  gather(root, found);
  return found;
}

function gather(parent: PageElement, found: PageElement[]): void {
  for (const child of parent.children) {
    if (child.kind !== 'element') continue;
    found.push(child);
    gather(child, found);
  }
}

/** The text below a node, silent elements left out, white space as written. */
export function textOf(node: PageNode): string {
  if (node.kind === 'text') return node.text;
  if (SILENT_ELEMENTS.has(node.name)) return '';
  let text = '';
  for (const child of node.children) {
    text += textOf(child);
    if (child.kind === 'element' && (BLOCK_ELEMENTS.has(child.name) || child.name === 'br')) text += '\n';
  }
  return text;
}

/** An attribute's value, trimmed; empty where it is missing. */
export function attribute(element: PageElement, name: string): string {
  return element.attributes[name]?.trim() ?? '';
}

/** The ancestors of a node, nearest first. */
export function* ancestorsOf(node: PageNode): Generator<PageElement> {
  for (let parent = node.parent; parent !== null; parent = parent.parent) yield parent;
}
