/** The narrow columns of a page laid out as a table: menus, offers and pictures beside the text. */
import type { MeasuredPage } from './measure-page.ts';
import type { PageElement } from './page-tree.ts';

/** Share of the page's prose from which a cell is the page's text and its table a layout. */
const MAIN_SHARE = 0.5;
/** Prose of a column beside it, as a share of that text; and characters of all its words. */
const MOST_PROSE = 0.1;
const MOST_TEXT = 0.5;

/**
 * The cells in one row with the cell that holds most of the page's prose, `total`. Sought from that cell: at most
 * two of a row can hold so much, so that a row of any width is gone through once or twice.
 */
export function findSideCells({ measures }: MeasuredPage, total: number): ReadonlySet<PageElement> {
  const cells = new Set<PageElement>();
  for (const [element, main] of measures) {
    if (main.proseUnits < 3 || main.prose < total * MAIN_SHARE) continue;
    if (element.name !== 'td' || element.parent?.name !== 'tr') continue;
    for (const other of element.parent.children) {
      if (other === element || other.kind !== 'element' || other.name !== 'td') continue;
      const { prose, text } = measures.get(other) ?? { prose: 0, text: 0 };
      if (prose <= main.prose * MOST_PROSE && text <= main.text * MOST_TEXT) cells.add(other);
    }
  }
  return cells;
}
