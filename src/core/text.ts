/**
 * The canonical text: the one string that every span points into. It is defined here, from the
 * blocks, and nowhere else.
 */
import type { Block, BlockType, Span } from './model.ts';

/** What stands between two blocks in the canonical text. */
export const BLOCK_SEPARATOR = '\n\n';

/** A block's place in the canonical text. */
export interface BlockSpan extends Span {
  readonly index: number;
  readonly type: BlockType;
}

/**
 * The text one block contributes. Images give their caption (the alternative text describes the
 * picture to who cannot see it and is not the article's wording); table cells are joined by tabs
 * and rows by line feeds, the caption first.
 */
export function blockText(block: Block): string {
  switch (block.type) {
    case 'image':
      return block.caption;
    case 'table': {
      const rows = block.rows.map((row) => row.join('\t')).join('\n');
      return block.caption === '' ? rows : `${block.caption}\n${rows}`;
    }
    default:
      return block.text;
  }
}

/** The canonical text of an article: its blocks' texts joined by an empty line. */
export function canonicalText(blocks: readonly Block[]): string {
  return blocks.map(blockText).join(BLOCK_SEPARATOR);
}

/** Where each block stands in `canonicalText(blocks)`, in order. */
export function blockSpans(blocks: readonly Block[]): BlockSpan[] {
  let start = 0;
  return blocks.map((block, index) => {
    const end = start + blockText(block).length;
    const span = { index, type: block.type, start, end };
    start = end + BLOCK_SEPARATOR.length;
    return span;
  });
}

/** True where the two spans share at least one character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** True where `inner` lies wholly within `outer`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The part of `text` a span covers. */
export function sliceSpan(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

/** Orders spans by start, the longer first where two start together. */
export function compareSpans(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}

/** Fails to compile where a union gains a member that a switch does not handle. */
export function assertNever(value: never): never {
  throw new Error(`Unexpected value: ${JSON.stringify(value)}`);
}
