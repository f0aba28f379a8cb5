import { describe, expect, it } from 'vitest';
import { printTable } from '../../../src/core/briefing/print-table.ts';

const print = (rows: readonly (readonly string[])[]): string =>
  printTable({ type: 'table', number: 1, direction: 'ltr', header: true, caption: '', rows }, '');

const row = (columns: number, cell: string): string[] => Array.from({ length: columns }, () => cell);

describe('a table on paper', () => {
  it.each([
    ['few columns', [row(3, 'Cabin'), row(3, '1,900')], '<table class="whole-words together">'],
    ['many columns in smaller type', [row(7, 'Cabin')], '<table class="small whole-words together">'],
    ['words of many columns that fit side by side', [row(7, 'subscribers')], 'whole-words'],
    ['a long cell of short words', [['a word '.repeat(80)]], 'whole-words'],
    ['Chinese, which breaks anywhere', [row(4, '昆明至万象冷链班列恢复双向运行')], 'whole-words'],
    ['a long table', Array.from({ length: 13 }, () => row(2, 'x')), '<table class="whole-words">'],
  ])('%s', (_name, rows, expected) => {
    expect(print(rows)).toContain(expected);
  });

  it.each([
    ['an address wider than the page', [['https://example.org/'.repeat(8)]]],
    ['too many long words', [row(9, 'entertainment')]],
  ])('words are broken where they would widen the page: %s', (_name, rows) => {
    expect(print(rows)).not.toContain('whole-words');
  });

  it('is empty without rows, and its cells stay text', () => {
    expect(print([])).toBe('<table class="whole-words together"><tbody></tbody></table>');
    expect(print([['<b>']])).toContain('<th scope="col">&lt;b&gt;</th>');
  });
});
