/** A table on paper: as large a type as its columns allow. */
import type { BriefingBlock } from './briefing.ts';
import { escapeMarkup } from './escape-markup.ts';

/** Rows up to which a table is kept on one page; a longer one would leave too much of the page before it empty. */
const KEPT_TOGETHER = 12;
/** Columns from which the smaller type is used. */
const MANY_COLUMNS = 6;
/** Characters in a line of a table, its columns' gaps included, in the usual and in the smaller type. */
const LINE = { usual: 84, small: 102 } as const;
/** What the gap behind a column takes, in characters. */
const GAP = { usual: 2.5, small: 1.6 } as const;

/** Where a line may break: at spaces and hyphens, and behind any character of Chinese or Japanese. */
const BREAKS = /[\s-]+|(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])/u;

/** @param dir the attribute that gives the direction, or ''. */
export function printTable(
  { header, caption, rows }: Extract<BriefingBlock, { type: 'table' }>,
  dir: string,
): string {
  const [first, ...others] = rows;
  const head =
    header && first !== undefined
      ? `<thead><tr>${first.map((cell) => `<th scope="col">${escapeMarkup(cell)}</th>`).join('')}</tr></thead>`
      : '';
  const body = head === '' ? rows : others;
  const title = caption === '' ? '' : `<caption>${escapeMarkup(caption)}</caption>`;
  const lines = body.map((row) => `<tr>${row.map((cell) => `<td>${escapeMarkup(cell)}</td>`).join('')}</tr>`);
  const classes = classesOf(rows);
  const styled = classes.length === 0 ? '' : ` class="${classes.join(' ')}"`;
  return `<table${styled}${dir}>${title}${head}<tbody>${lines.join('')}</tbody></table>`;
}

/**
 * `small` for many columns. `whole-words` where the longest words of all columns fit side by side: only
 * then may the browser be told to keep words whole, since a table wider than its page shrinks the
 * whole document.
 */
function classesOf(rows: readonly (readonly string[])[]): string[] {
  const longest: number[] = [];
  for (const row of rows) {
    row.forEach((cell, column) => {
      longest[column] = Math.max(longest[column] ?? 0, longestWord(cell));
    });
  }
  const size = longest.length >= MANY_COLUMNS ? 'small' : 'usual';
  const needed = longest.reduce((sum, letters) => sum + letters + GAP[size], 0);
  return [
    ...(size === 'small' ? ['small'] : []),
    ...(needed <= LINE[size] ? ['whole-words'] : []),
    ...(rows.length <= KEPT_TOGETHER ? ['together'] : []),
  ];
}

function longestWord(cell: string): number {
  return cell.split(BREAKS).reduce((longest, word) => Math.max(longest, word.length), 0);
}
