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

/** Units before the text in which the page's own description of it is looked for, and its words at least. */
const FAR = 40;
const LEAST_DESCRIBED = 6;
/** Letters by which a line is told to be the description, which is often cut short. */
const DESCRIBED_KEY = 50;

/**
 * Elements of the standfirst that lie outside `container`, after the headline and before it; `description` is
 * what the page declares of itself, which is often the standfirst's own words.
 */
export function findLeads(
  page: MeasuredPage,
  container: PageElement,
  title: string,
  description: string,
): PageElement[] {
  const near = findNearLeads(page, container, title);
  return near.length > 0 ? near : findDescribed(page, container, title, description);
}

/** The line that the page describes itself by, wherever it stands above the text. */
function findDescribed(
  page: MeasuredPage,
  container: PageElement,
  title: string,
  description: string,
): PageElement[] {
  const described = comparisonKey(description);
  const headline = comparisonKey(title);
  if (described.length < 20 || described === headline) return [];
  const within = (element: PageElement) =>
    element === container || [...ancestorsOf(element)].includes(container);
  const first = page.units.findIndex((unit) => within(unit.element));
  const isDescribed = (text: string) => {
    const key = comparisonKey(text);
    return key !== headline && key.slice(0, DESCRIBED_KEY) === described.slice(0, DESCRIBED_KEY);
  };
  // What the text itself says is no standfirst of its own.
  if (first <= 0 || page.units.slice(first).some((unit) => isDescribed(unit.text))) return [];
  return page.units
    .slice(Math.max(0, first - FAR), first)
    .filter(
      (unit) =>
        unit.words >= LEAST_DESCRIBED &&
        unit.linked < 0.3 &&
        isDescribed(unit.text) &&
        !holdsUnits(page, unit.element),
    )
    .slice(0, 1)
    .map((unit) => unit.element);
}

function findNearLeads(page: MeasuredPage, container: PageElement, title: string): PageElement[] {
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
