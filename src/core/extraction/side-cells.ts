/** The narrow columns of a page laid out as a table: menus, offers and pictures beside the text. */
import type { Measure, MeasuredPage } from './measure-page.ts';
import type { PageElement } from './page-tree.ts';

/** Share of the page's prose from which a cell is the page's text and its table a layout. */
const MAIN_SHARE = 0.5;
/** Prose of a column beside it, as a share of that text; and characters of all its words. */
const MOST_PROSE = 0.1;
const MOST_TEXT = 0.5;

/** True for a cell in one row with the cell that holds most of the page's prose. */
export function isSideCell(
  element: PageElement,
  measure: Measure,
  measures: MeasuredPage['measures'],
  total: number,
): boolean {
  if (element.name !== 'td' || element.parent?.name !== 'tr') return false;
  return element.parent.children.some((other) => {
    if (other === element || other.kind !== 'element' || other.name !== 'td') return false;
    const main = measures.get(other);
    return (
      main !== undefined &&
      main.proseUnits >= 3 &&
      main.prose >= total * MAIN_SHARE &&
      measure.prose <= main.prose * MOST_PROSE &&
      measure.text <= main.text * MOST_TEXT
    );
  });
}
