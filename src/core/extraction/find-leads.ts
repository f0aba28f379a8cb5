/** The standfirst: prose that stands between the headline and the container of the text. */
import { elementNames } from './element-names.ts';
import { headlineLine } from './headline-line.ts';
import type { MeasuredPage } from './measure-page.ts';
import { ancestorsOf, attribute, type PageElement } from './page-tree.ts';
import { comparisonKey } from './text-features.ts';

/** Units after the headline in which a standfirst is looked for, and how many it may be. */
const NEAR = 12;
const MOST_LEADS = 3;

/** What templates call a standfirst. */
const STANDFIRST =
  /-(?:standfirst|deck|dek|lede|lead|leadtext|subtitle|sub-?headline|subhead|summary|excerpt|intro|introduction|ingress|vorspann|anriss|anleser|chapo|chapeau|bajada|copete|entradilla|subtitulo|sumario|sommario|occhiello|zanka|spot)-/;

/** Elements of the standfirst that lie outside `container`, after the headline and before it. */
export function findLeads(page: MeasuredPage, container: PageElement, title: string): PageElement[] {
  const key = comparisonKey(title);
  const within = (element: PageElement) =>
    element === container || [...ancestorsOf(element)].includes(container);
  const first = page.units.findIndex((unit) => within(unit.element));
  if (first <= 0 || key.length < 8) return [];
  let headline = -1;
  for (let index = 0; index < first; index += 1) {
    const text = comparisonKey(page.units[index]?.text ?? '');
    if (
      text === key ||
      (text.length > 20 && key.includes(text)) ||
      (text.includes(key) && text.length < key.length * 1.4)
    )
      headline = index;
  }
  return page.units
    .slice(Math.max(headline + 1, first - NEAR), first)
    .filter(
      (unit) =>
        // Where the headline stood in a part that was taken out, only what is named a standfirst is one.
        (headline >= 0 || STANDFIRST.test(elementNames(unit.element))) &&
        unit.words >= 9 &&
        unit.linked < 0.3 &&
        !within(unit.element) &&
        comparisonKey(unit.text) !== key &&
        !holdsUnits(page, unit.element),
    )
    .slice(0, MOST_LEADS)
    .map((unit) => unit.element);
}

/** An element with many units is no paragraph: taking it would take a whole column. */
function holdsUnits(page: MeasuredPage, element: PageElement): boolean {
  return (page.measures.get(element)?.units ?? 0) > 3;
}

/** A class that names a part of a text, and no place in a layout. */
const TEXT_CLASS =
  /(?:^|[-_])(?:rich-?text|richtext|text|body|content|copy|paragraphs?|story|entry)(?:$|[-_])/i;
/** Characters of prose from which a neighbour is a part of the text. */
const SHORTEST_PART = 120;

/**
 * What stands before the container and carries the same class for text: an introduction in a box of its
 * own beside it, or the first part of a text that a layout sets in several columns, after the headline.
 * Those after it are as often about the author or the paper.
 */
export function findParts(page: MeasuredPage, container: PageElement, title: string): PageElement[] {
  const own = textClasses(container);
  if (own.length === 0) return [];
  const around = new Set([container, ...ancestorsOf(container)]);
  const classes = attribute(container, 'class');
  const likely = [...page.measures].filter(
    ([element, measure]) =>
      measure.prose >= SHORTEST_PART &&
      measure.linked < measure.text * 0.3 &&
      element.removal === null &&
      !around.has(element) &&
      (element.parent === container.parent
        ? textClasses(element).some((name) => own.includes(name))
        : attribute(element, 'class') === classes),
  );
  if (likely.length === 0) return [];
  const places = placesOf(page);
  const first = places.get(container) ?? 0;
  const at = headlineLine(
    page.units.map((unit) => unit.text),
    title,
  );
  const parts = likely
    .map(([element]) => element)
    .filter((element) => {
      const place = places.get(element);
      return place !== undefined && place < first && (element.parent === container.parent || place > at);
    });
  return parts.filter((part) => !parts.some((other) => [...ancestorsOf(part)].includes(other)));
}

/** Index of the first unit in each element. */
function placesOf(page: MeasuredPage): ReadonlyMap<PageElement, number> {
  const places = new Map<PageElement, number>();
  page.units.forEach((unit, index) => {
    for (let at: PageElement | null = unit.element; at !== null && !places.has(at); at = at.parent)
      places.set(at, index);
  });
  return places;
}

function textClasses(element: PageElement): string[] {
  return attribute(element, 'class')
    .split(/\s+/)
    .filter((name) => TEXT_CLASS.test(name));
}
