/** One line of the library list. A template and no element: thousands are drawn while scrolling. */
import { html, nothing, type TemplateResult } from 'lit';
import type { LibraryRow } from '../../contract/views.ts';
import { formatInstantDay, formatIsoDay, languageName } from '../format-date.ts';
import { icon } from '../icons.ts';
import { strings } from '../strings.ts';

export interface RowState {
  readonly index: number;
  readonly total: number;
  readonly active: boolean;
  readonly selected: boolean;
  readonly removable: boolean;
  /** Marked for a joined timeline. */
  readonly marked: boolean;
}

/** A row, or the place of one that is still being fetched. */
export function renderRow(row: LibraryRow | undefined, state: RowState): TemplateResult {
  return html`<div
    class="row ${state.active ? 'active' : ''} ${state.marked ? 'marked' : ''} ${row ? '' : 'waiting'}"
    id="row-${state.index}"
    role="option"
    data-index=${state.index}
    aria-selected=${state.selected ? 'true' : 'false'}
    aria-setsize=${state.total}
    aria-posinset=${state.index + 1}
    aria-busy=${row ? nothing : 'true'}
  >
    <div class="card">${row ? renderCard(row, state) : nothing}</div>
  </div>`;
}

function renderCard(row: LibraryRow, { removable, marked }: RowState): TemplateResult {
  const date =
    row.publishedAt === null
      ? strings.library.captured(formatInstantDay(row.capturedAt))
      : formatIsoDay(row.publishedAt);
  return html`
    <div class="title" lang=${row.language === 'und' ? '' : row.language} dir=${row.direction}>
      ${row.title === '' ? strings.reader.noTitle : row.title}
    </div>
    <div class="meta">
      <bdi class="publisher">${row.publisher ?? strings.library.noPublisher}</bdi>
      <bdi>${date}</bdi>
    </div>
    <div class="meta">
      ${
        row.language === 'und'
          ? nothing
          : html`<span class="language" title=${languageName(row.language)}>${row.language}</span>`
      }
      ${
        row.quotations === 0
          ? nothing
          : html`<span title=${strings.library.quotations(row.quotations)}
              >${icon('quote')}<span aria-hidden="true">${row.quotations}</span
              ><span class="visually-hidden">${strings.library.quotations(row.quotations)}</span></span
            >`
      }
      ${
        row.annotations === 0
          ? nothing
          : html`<span title=${strings.library.notes(row.annotations)}
              >${icon('note')}<span aria-hidden="true">${row.annotations}</span
              ><span class="visually-hidden">${strings.library.notes(row.annotations)}</span></span
            >`
      }
    </div>
    <span
      class="mark"
      aria-hidden="true"
      title=${(marked ? strings.joined.unmark : strings.joined.mark)(row.title)}
      >${icon('check')}</span
    >
    ${marked ? html`<span class="visually-hidden">${strings.joined.markedRow}</span>` : nothing}
    ${
      removable
        ? html`<span class="remove" aria-hidden="true" title=${strings.library.remove(row.title)}
            >${icon('trash')}</span
          >`
        : nothing
    }
  `;
}
