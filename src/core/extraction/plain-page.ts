/** A page without what is never read (scripts, styles, frames), as markup for an outside voice. */
import { SILENT_ELEMENTS, type PageElement, type PageNode } from './page-tree.ts';

const VOID = new Set(['br', 'hr', 'img', 'wbr', 'col']);
const NEVER_TEXT = new Set(['nav', 'footer', 'form', 'menu']);
const KEPT_ATTRIBUTES = [
  'class',
  'id',
  'role',
  'itemprop',
  'itemtype',
  'href',
  'src',
  'alt',
  'style',
  'hidden',
  'aria-hidden',
  'rel',
  'type',
];

/** Writes the page anew, silent elements left out. Void elements are closed as HTML wants. */
export function writePlainPage(root: PageElement): string {
  const parts: string[] = [];
  for (const child of root.children) write(child);
  return parts.join('');

  function write(node: PageNode): void {
    if (node.kind === 'text') {
      parts.push(node.text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;'));
      return;
    }
    if ((SILENT_ELEMENTS.has(node.name) && node.name !== 'img') || NEVER_TEXT.has(node.name)) {
      if (node.name === 'head') parts.push('<head><title></title></head>');
      return;
    }
    if (!/^[a-z][a-z0-9:-]*$/.test(node.name)) {
      for (const child of node.children) write(child);
      return;
    }
    parts.push('<', node.name);
    for (const name of KEPT_ATTRIBUTES) {
      const value = node.attributes[name];
      if (value !== undefined)
        parts.push(
          ` ${name}="${value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')}"`,
        );
    }
    parts.push('>');
    if (VOID.has(node.name)) return;
    for (const child of node.children) write(child);
    parts.push('</', node.name, '>');
  }
}
