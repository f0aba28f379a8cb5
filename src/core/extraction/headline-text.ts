/** The words of a headline's element without the label that a template writes above them in it. */
import { elementNames } from './element-names.ts';
import { textOf, type PageElement, type PageNode } from './page-tree.ts';
import { countWords, squeeze } from './text-features.ts';

/** What templates call such a label, in the languages met. */
const KICKER =
  /-(?:kicker|dachzeile|spitzmarke|overline|over-?title|eyebrow|topline|top-line|roofline|supertitle|super-title|pretitle|pre-title|surtitle|surtitre|sur-titre|antetitulo|volanta|occhiello|rubrik|ressort|flag-?line|headline-?label|headline-?intro)-/;
/** Words of what is left at least, and of the label at most. */
const LEAST_LEFT = 3;
const MOST_LABEL = 8;

/** A heading's text, which is `whole`; where a label of its own element opens it, what follows the label. */
export function headlineText(heading: PageElement, whole: string): string {
  const label = firstLabel(heading, 0);
  if (label === null) return whole;
  const words = squeeze(textOf(label));
  const rest = whole.startsWith(words) ? whole.slice(words.length).replace(/^[\s:–—|/-]+/u, '') : '';
  return words !== '' && countWords(words) <= MOST_LABEL && countWords(rest) >= LEAST_LEFT ? rest : whole;
}

/** The element that opens a heading, where it is named as a label. */
function firstLabel(element: PageElement, depth: number): PageElement | null {
  const first = element.children.find((child) => hasText(child));
  if (first === undefined || first.kind === 'text' || depth > 3) return null;
  return KICKER.test(elementNames(first)) ? first : firstLabel(first, depth + 1);
}

function hasText(node: PageNode): boolean {
  return (node.kind === 'text' ? node.text : textOf(node)).trim() !== '';
}
