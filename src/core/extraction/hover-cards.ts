/** Cards that open when a reader points at a name in a sentence, and that stand in it in the mark-up. */
import type { Measure } from './measure-page.ts';
import { attribute, elementsBelow, textOf, type PageElement, type PageNode } from './page-tree.ts';
import { elementNames } from './element-names.ts';
import { squeeze } from './text-features.ts';

const INLINE = /^(?:span|a|em|strong|i|b|mark|abbr|dfn|sup|p)$/;
const TIP = /-(?:tool-?tip-?(?:text|content|body|box|inner)|pop-?over-?(?:content|body|text)|hover-?card)-/;
/** Characters of a name, and of a card on it. */
const LONGEST_NAME = 80;
const LONGEST_CARD = 800;

/**
 * True where an element within a sentence begins anew with the name that stands linked before it and
 * goes on with more links, or calls itself a tooltip.
 */
export function isHoverCard(element: PageElement, measure: Measure): boolean {
  const { parent } = element;
  if (parent === null || !INLINE.test(parent.name) || measure.text > LONGEST_CARD) return false;
  if (element.name !== 'span' && element.name !== 'div') return false;
  if (attribute(element, 'role') === 'tooltip' || TIP.test(elementNames(element))) return true;
  const name = linkedText(before(element, parent));
  if (name === '' || name.length > LONGEST_NAME) return false;
  const links = elementsBelow(element).filter((below) => below.name === 'a');
  return links.length >= 2 && links[0] !== undefined && squeeze(textOf(links[0])) === name;
}

/** What stands right before an element in its parent, blanks aside. */
function before(element: PageElement, parent: PageElement): PageNode | undefined {
  for (let at = element.index - 1; at >= 0; at -= 1) {
    const child = parent.children[at];
    if (child?.kind === 'element' || child?.text.trim() !== '') return child;
  }
  return undefined;
}

function linkedText(node: PageNode | undefined): string {
  return node?.kind === 'element' && node.name === 'a' ? squeeze(textOf(node)) : '';
}
