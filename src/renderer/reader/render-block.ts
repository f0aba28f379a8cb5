/** Draws blocks. `holdText` fills every element that holds a stretch of the canonical text. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Article, Block, Direction } from '../../core/model.ts';
import { alternativeBeside } from '../../core/picture-words.ts';
import { assertNever, type BlockSpan } from '../../core/text.ts';
import { strings } from '../strings.ts';
import { holdText } from './hold-text.ts';

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
  const held = holdText(start, item.text, item.marks);
  return html`<li class="depth-${depth}" dir=${item.direction ?? direction} ${held}></li>`;
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
      const held = holdText(start, block.text, block.marks);
      if (block.level === 2) return html`<h2 dir=${direction} ${held}></h2>`;
      if (block.level === 3) return html`<h3 dir=${direction} ${held}></h3>`;
      return html`<h4 dir=${direction} ${held}></h4>`;
    }
    case 'paragraph':
      return html`<p dir=${direction} ${holdText(start, block.text, block.marks)}></p>`;
    case 'block-quotation':
      return html`<blockquote dir=${direction} ${holdText(start, block.text, block.marks)}></blockquote>`;
    case 'preformatted':
      return html`<pre dir=${direction} ${holdText(start, block.text, block.marks)}></pre>`;
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
  const words = alternativeBeside(block.alternative, block.caption);
  const alternative = words === '' ? nothing : html`: <bdi>${words}</bdi>`;
  const picture =
    block.image === null
      ? html`<span class="no-image">${strings.reader.noImage}${alternative}</span>`
      : html`<img src="/images/${block.image}" alt=${block.alternative} loading="lazy" />`;
  return html`<figure dir=${direction}>
    ${picture}
    <figcaption ${holdText(start, block.caption)}></figcaption>
  </figure>`;
}

function renderTable(
  block: Extract<Block, { type: 'table' }>,
  start: number,
  direction: Direction,
): TemplateResult {
  const { caption, header } = block;
  let offset = start + (caption === '' ? 0 : caption.length + 1);
  const rows = block.rows.map((row, index) => {
    const cells = row.map((cell) => {
      const held = holdText(offset, cell);
      // One character of the canonical text stands after each cell: a tab, or the line feed of the row.
      offset += cell.length + 1;
      return header && index === 0 ? html`<th scope="col" ${held}></th>` : html`<td ${held}></td>`;
    });
    return html`<tr>
      ${cells}
    </tr>`;
  });
  const label = caption === '' ? strings.reader.table : caption;
  return html`<div class="table" tabindex="0" role="group" aria-label=${label}>
    <table dir=${direction}>
      ${caption === '' ? nothing : html`<caption ${holdText(start, caption)}></caption>`}
      <tbody>
        ${rows}
      </tbody>
    </table>
  </div>`;
}
