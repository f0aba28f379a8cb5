/** Draws blocks. Every element with `data-start` holds exactly its stretch of the canonical text. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Article, Block, Direction, InlineMark } from '../../core/model.ts';
import { assertNever, type BlockSpan } from '../../core/text.ts';
import { strings } from '../strings.ts';

type MarkKind = InlineMark['kind'];

/** A run of text with the same marks. */
export interface MarkedRun {
  readonly text: string;
  readonly marks: readonly InlineMark[];
}

/** Cuts a text at the borders of its marks; marks out of bounds are clipped, empty ones dropped. */
export function cutAtMarks(text: string, marks: readonly InlineMark[]): MarkedRun[] {
  const inside = marks
    .map((mark) => ({ ...mark, start: Math.max(0, mark.start), end: Math.min(text.length, mark.end) }))
    .filter((mark) => mark.start < mark.end);
  const borders = [...new Set([0, text.length, ...inside.flatMap((mark) => [mark.start, mark.end])])].sort(
    (a, b) => a - b,
  );
  return borders.slice(0, -1).map((start, index) => {
    const end = borders[index + 1] ?? text.length;
    return {
      text: text.slice(start, end),
      marks: inside.filter((mark) => mark.start <= start && mark.end >= end),
    };
  });
}

/** The blocks of an article as elements; neighbouring list items share a list. */
export function renderBlocks(article: Article, spans: readonly BlockSpan[]): TemplateResult[] {
  const drawn: TemplateResult[] = [];
  const { blocks } = article;
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index];
    if (block?.type !== 'list-item') {
      if (block) drawn.push(renderBlock(block, startOf(spans, index), article.direction));
      continue;
    }
    const items: TemplateResult[] = [];
    const { ordered } = block;
    for (; index < blocks.length; index++) {
      const item = blocks[index];
      if (item?.type !== 'list-item' || item.ordered !== ordered) break;
      items.push(renderListItem(item, startOf(spans, index), article.direction));
    }
    index -= 1;
    drawn.push(
      ordered
        ? html`<ol>
            ${items}
          </ol>`
        : html`<ul>
            ${items}
          </ul>`,
    );
  }
  return drawn;
}

function startOf(spans: readonly BlockSpan[], index: number): number {
  return spans[index]?.start ?? 0;
}

function renderListItem(
  item: Extract<Block, { type: 'list-item' }>,
  start: number,
  direction: Direction,
): TemplateResult {
  const depth = Math.min(Math.max(item.depth, 0), 4);
  return html`<li class="depth-${depth}" dir=${item.direction ?? direction} data-start=${start}>
    ${renderRuns(item)}
  </li>`;
}

/** One block but a list item. The article's title is h1, so a block's level stays as it is. */
function renderBlock(
  block: Exclude<Block, { type: 'list-item' }>,
  start: number,
  articleDirection: Direction,
): TemplateResult {
  const direction = block.direction ?? articleDirection;
  switch (block.type) {
    case 'heading': {
      const text = renderRuns(block);
      if (block.level === 2) return html`<h2 dir=${direction} data-start=${start}>${text}</h2>`;
      if (block.level === 3) return html`<h3 dir=${direction} data-start=${start}>${text}</h3>`;
      return html`<h4 dir=${direction} data-start=${start}>${text}</h4>`;
    }
    case 'paragraph':
      return html`<p dir=${direction} data-start=${start}>${renderRuns(block)}</p>`;
    case 'block-quotation':
      return html`<blockquote dir=${direction} data-start=${start}>${renderRuns(block)}</blockquote>`;
    case 'preformatted':
      return html`<pre dir=${direction} data-start=${start}>${renderRuns(block)}</pre>`;
    case 'image':
      return renderImage(block, start, direction);
    case 'table':
      return renderTable(block, start, direction);
    default:
      return assertNever(block);
  }
}

function renderImage(
  block: Extract<Block, { type: 'image' }>,
  start: number,
  direction: Direction,
): TemplateResult {
  const picture =
    block.image === null
      ? html`<span class="no-image"
          >${strings.reader.noImage}${
            block.alternative === '' ? nothing : html`: <bdi>${block.alternative}</bdi>`
          }</span
        >`
      : html`<img src="/images/${block.image}" alt=${block.alternative} loading="lazy" />`;
  return html`<figure dir=${direction}>
    ${picture}
    <figcaption data-start=${start}>${block.caption}</figcaption>
  </figure>`;
}

function renderTable(
  block: Extract<Block, { type: 'table' }>,
  start: number,
  direction: Direction,
): TemplateResult {
  let offset = start + (block.caption === '' ? 0 : block.caption.length + 1);
  const rows = block.rows.map((row, index) => {
    const cells = row.map((cell) => {
      const cellStart = offset;
      // One character of the canonical text stands after each cell: a tab, or the line feed of the row.
      offset += cell.length + 1;
      return block.header && index === 0
        ? html`<th scope="col" data-start=${cellStart}>${cell}</th>`
        : html`<td data-start=${cellStart}>${cell}</td>`;
    });
    return html`<tr>
      ${cells}
    </tr>`;
  });
  return html`<div
    class="table"
    tabindex="0"
    role="group"
    aria-label=${block.caption === '' ? strings.reader.table : block.caption}
  >
    <table dir=${direction}>
      ${
        block.caption === ''
          ? nothing
          : html`<caption data-start=${start}>
              ${block.caption}
            </caption>`
      }
      <tbody>
        ${rows}
      </tbody>
    </table>
  </div>`;
}

function renderRuns(block: { readonly text: string; readonly marks?: readonly InlineMark[] }): unknown {
  if (!block.marks || block.marks.length === 0) return block.text;
  return cutAtMarks(block.text, block.marks).map((run) =>
    run.marks.reduceRight<unknown>((inner, mark) => wrap(mark.kind, mark.address, inner), run.text),
  );
}

function wrap(kind: MarkKind, address: string | undefined, inner: unknown): TemplateResult {
  switch (kind) {
    case 'emphasis':
      return html`<em>${inner}</em>`;
    case 'strong':
      return html`<strong>${inner}</strong>`;
    case 'code':
      return html`<code>${inner}</code>`;
    case 'subscript':
      return html`<sub>${inner}</sub>`;
    case 'superscript':
      return html`<sup>${inner}</sup>`;
    case 'link':
      // SECURITY: an address of an article is shown, never followed.
      return html`<span class="address" title=${address ?? ''}>${inner}</span>`;
    default:
      return assertNever(kind);
  }
}
