/**
 * Cards of other articles: a picture or headline, perhaps a sentence, and "read more", where two links lead to
 * the same place. Told by that alone, whatever the template calls them.
 */
import type { Measure, MeasuredPage } from './measure-page.ts';
import { attribute, elementsBelow, textOf, type PageElement } from './page-tree.ts';
import { countWords, squeeze } from './text-features.ts';

/** Characters and lines of a card. */
const SHORTEST_CARD = 20;
const LONGEST_CARD = 500;
const MOST_LINES = 5;
/** Words of the link that is its headline. */
const LEAST_HEADLINE = 3;
/** Share of the page's prose that cards may hold together; more, and they are what the page is about. */
const MOST_PROSE = 0.2;
/** Cards from which they are a template's. */
const LEAST_CARDS = 2;

const CARD_ELEMENTS = /^(?:div|li|section|article|td|aside|a)$/;

/** The elements of a page that are such cards, the outermost of each; none where they are the page's own list. */
export function findCards(page: MeasuredPage): ReadonlySet<PageElement> {
  const cards = new Set<PageElement>();
  let prose = 0;
  visit(page.root);
  const total = page.measures.get(page.root)?.prose ?? 0;
  return cards.size < LEAST_CARDS || prose > total * MOST_PROSE ? new Set() : cards;

  function visit(element: PageElement): void {
    for (const child of element.children) {
      if (child.kind !== 'element') continue;
      const measure = page.measures.get(child);
      if (measure === undefined) continue;
      if (isCard(child, measure)) {
        cards.add(child);
        prose += measure.prose;
      } else {
        visit(child);
      }
    }
  }
}

function isCard(element: PageElement, measure: Measure): boolean {
  if (
    !CARD_ELEMENTS.test(element.name) ||
    measure.text < SHORTEST_CARD ||
    measure.text > LONGEST_CARD ||
    measure.units < 2 ||
    measure.units > MOST_LINES ||
    measure.proseUnits > 1 ||
    measure.linked === 0 ||
    measure.voted > 0
  )
    return false;
  const addresses = new Map<string, number>();
  let title = '';
  for (const below of elementsBelow(element)) {
    if (below.name !== 'a') continue;
    const address = attribute(below, 'href').trim();
    if (address === '' || /^(?:#|mailto:|tel:|javascript:)/i.test(address)) return false;
    addresses.set(address, (addresses.get(address) ?? 0) + 1);
    if (title === '' && countWords(squeeze(textOf(below))) >= LEAST_HEADLINE) title = address;
  }
  return addresses.size === 1 && title !== '' && (addresses.get(title) ?? 0) >= 2;
}

/** Characters of a card that is one link: a headline, a picture, perhaps a sentence. */
const SHORTEST_LINKED = 20;
const LONGEST_LINKED = 600;

/** A link around a heading or several lines leads to another article. */
export function isLinkedCard(element: PageElement, measure: Measure): boolean {
  const address = attribute(element, 'href');
  return (
    element.name === 'a' &&
    address !== '' &&
    !address.startsWith('#') &&
    measure.text >= SHORTEST_LINKED &&
    measure.text <= LONGEST_LINKED &&
    (measure.units > 1 || elementsBelow(element).some(({ name }) => /^h[2-4]$/.test(name)))
  );
}
