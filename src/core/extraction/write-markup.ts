/** The chosen part of a page as plain markup for the sanitiser: removals marked, chrome left out. */
import { REMOVAL_ATTRIBUTE } from './collect-pieces.ts';
import { elementNames } from './element-names.ts';
import { holdsBlock } from './measure-page.ts';
import {
  ancestorsOf,
  attribute,
  BLOCK_ELEMENTS,
  SILENT_ELEMENTS,
  textOf,
  type PageElement,
  type PageNode,
} from './page-tree.ts';
import { PICTURE_ATTRIBUTE } from './picture-address.ts';
import type { Reason } from './piece.ts';

const KEPT = new Set(
  'p h1 h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote pre table caption thead tbody tfoot tr th td figure figcaption br a em i strong b code kbd samp cite sub sup q'.split(
    ' ',
  ),
);

export interface WrittenMarkup {
  readonly html: string;
  /** What the removal attributes count into. */
  readonly reasons: readonly Reason[];
}

/** What a removal says of prose that stands outside the chosen part of the page. */
export const OUTSIDE: Reason = { step: 'outside', reason: 'rest of the page' };

/**
 * Writes what lies below `container`, the standfirsts above it, and as removed what stands elsewhere on the page, so that a
 * wrong choice can be put right by hand; of that, what `holdsProse` denies is left out.
 */
export function writeMarkup(
  container: PageElement,
  root: PageElement = container,
  leads: readonly PageElement[] = [],
  holdsProse: (element: PageElement) => boolean = () => true,
): WrittenMarkup {
  const parts: string[] = [];
  const reasons: Reason[] = [];
  let outside = false;
  /** A drop capital was written; the rest of its word follows. */
  let afterInitial = false;
  const path = new Set<PageElement>([container, ...leads].flatMap((element) => [...ancestorsOf(element)]));
  if (container === root) writeChildren(root);
  else writeAround(root);
  return { html: parts.join(''), reasons };

  function writeChildren(element: PageElement): void {
    for (const child of element.children) writeNode(child);
  }

  /** Walks down to the container; what stands beside the way is written as removed. */
  function writeAround(element: PageElement): void {
    for (const child of element.children) {
      if (child.kind === 'text') continue;
      if (child === container || leads.includes(child)) {
        if (child === container) {
          parts.push('<div>');
          writeChildren(child);
          parts.push('</div>');
        } else {
          writeNode(child);
        }
      } else if (path.has(child)) {
        writeAround(child);
      } else if (!SILENT_ELEMENTS.has(child.name) && isWorthWriting(child)) {
        child.removal ??= OUTSIDE;
        outside = true;
        writeNode(child);
        outside = false;
      }
    }
  }

  /** Cells are no paragraphs of their own: a table of short ones can read as prose. */
  function isWorthWriting(element: PageElement): boolean {
    return holdsProse(element) || element.name === 'table' || holdsTable(element);
  }

  function writeNode(node: PageNode): void {
    if (node.kind === 'text') {
      if (afterInitial && node.text.trim() === '') return;
      parts.push(escapeText(afterInitial ? node.text.trimStart() : node.text));
      afterInitial = false;
      return;
    }
    if (isInitial(node)) {
      parts.push(escapeText(textOf(node).trim()));
      afterInitial = true;
      return;
    }
    if (node.name === 'img' || node.name === 'amp-img') {
      if (outside) return;
      const alternative = attribute(node, 'alt');
      if (node.removal === null && (alternative !== '' || (insideFigure(node) && !isPortrait(node)))) {
        const picture = attribute(node, PICTURE_ATTRIBUTE);
        const source = picture === '' ? '' : ` ${PICTURE_ATTRIBUTE}="${escapeAttribute(picture)}"`;
        parts.push(`<img alt="${escapeAttribute(alternative)}"${source}>`);
      }
      return;
    }
    if (SILENT_ELEMENTS.has(node.name)) return;
    if (outside && BLOCK_ELEMENTS.has(node.name) && !isWorthWriting(node)) {
      // What stands before it and after it are two paragraphs.
      parts.push('<hr>');
      return;
    }
    const name =
      KEPT.has(node.name) && !(node.name === 'a' && holdsBlock(node))
        ? node.name
        : BLOCK_ELEMENTS.has(node.name) || holdsBlock(node)
          ? 'div'
          : 'span';
    parts.push('<', name);
    if (node.removal !== null) {
      parts.push(` ${REMOVAL_ATTRIBUTE}="${reasons.length}"`);
      reasons.push(
        outside ? { ...node.removal, step: `${OUTSIDE.step}:${node.removal.step}` } : node.removal,
      );
    }
    if (name === 'a') parts.push(` href="${escapeAttribute(attribute(node, 'href'))}"`);
    parts.push('>');
    if (name === 'br') return;
    for (const child of node.children) writeNode(child);
    parts.push('</', name, '>');
  }
}

/** Small, as high as it is wide, and without a word of what it shows: whose picture stands beside a byline. */
function isPortrait(picture: PageElement): boolean {
  const width = Number.parseInt(attribute(picture, 'width'), 10);
  const height = Number.parseInt(attribute(picture, 'height'), 10);
  return width <= LARGEST_PORTRAIT && Math.abs(width - height) <= width * 0.1;
}
/** Pixels. */
const LARGEST_PORTRAIT = 160;

const INITIAL = /-(?:drop-?caps?|initial|initial-?letter|first-?letter|lettrine|initiale|capital-?letter)-/;

/** A letter that a template sets apart as a drop capital; what is a word by itself needs its blank. */
function isInitial(element: PageElement): boolean {
  if (BLOCK_ELEMENTS.has(element.name) || !INITIAL.test(elementNames(element))) return false;
  return /^[„“«»"'‘’¿¡]?[^\P{Lu}AIOEUYÀÁÉÈÓÚÍаАИОУВКСЯ]$/u.test(textOf(element).trim());
}

function holdsTable(element: PageElement): boolean {
  return element.children.some(
    (child) => child.kind === 'element' && (child.name === 'table' || holdsTable(child)),
  );
}

function insideFigure(element: PageElement): boolean {
  for (
    let parent = element.parent, steps = 0;
    parent !== null && steps < 6;
    parent = parent.parent, steps += 1
  ) {
    if (parent.name === 'figure') return true;
  }
  return false;
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function escapeAttribute(text: string): string {
  return escapeText(text).replaceAll('"', '&quot;');
}
