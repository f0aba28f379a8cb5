/** The standfirst: prose that stands between the headline and the container of the text. */
import type { MeasuredPage } from './measure-page.ts';
import { ancestorsOf, type PageElement } from './page-tree.ts';
import { comparisonKey } from './text-features.ts';

/** Units after the headline in which a standfirst is looked for, and how many it may be. */
const NEAR = 12;
const MOST_LEADS = 3;

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
  if (headline < 0) return [];
  return page.units
    .slice(Math.max(headline + 1, first - NEAR), first)
    .filter(
      (unit) =>
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
