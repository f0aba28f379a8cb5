import { consume } from '@lit/context';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Annotation, Span } from '../../core/model.ts';
import {
  deletionsContext,
  focusContext,
  notesContext,
  readingContext,
  selectionContext,
  type Focus,
} from '../contexts.ts';
import type { Deletion } from '../controllers/deletions.ts';
import '../layout/dl-deleted.ts';
import type { Reading } from '../reader/reading.ts';
import { strings } from '../strings.ts';
import { shared } from '../styles/shared.ts';
import type { DlNote } from './dl-note.ts';
import { NO_NOTES, type Notes } from './notes.ts';
import './dl-note.ts';

/** All annotations of the open article in text order; those whose words are gone come last. */
@customElement('dl-notes')
export class DlNotes extends LitElement {
  static override styles = [
    shared,
    css`
      :host {
        display: block;
        padding: 12px 12px 40px;
      }

      .private {
        margin-block-end: 12px;
        padding-inline: 10px;
        color: var(--dl-ink-faint);
        font-size: var(--dl-small);
      }

      ul {
        display: grid;
        gap: 10px;
      }

      .none {
        padding: 4px 10px;
        color: var(--dl-ink-soft);
      }

      h3 {
        margin-block: 22px 4px;
        padding-inline: 10px;
        font: 650 var(--dl-body) / 1.4 var(--dl-sans);
      }

      .none h3 {
        margin-block-start: 0;
        padding: 0;
        color: var(--dl-ink);
      }

      dl-deleted {
        margin: 16px -4px 0;
      }

      .hint {
        margin-block-end: 10px;
        padding-inline: 10px;
        color: var(--dl-ink-soft);
        font-size: var(--dl-small);
      }
    `,
  ];

  @consume({ context: readingContext, subscribe: true })
  @property({ attribute: false })
  reading: Reading | null = null;

  @consume({ context: notesContext, subscribe: true })
  @property({ attribute: false })
  notes: Notes = NO_NOTES;

  @consume({ context: focusContext, subscribe: true })
  @property({ attribute: false })
  focusOf: Focus | null = null;

  @consume({ context: deletionsContext, subscribe: true })
  @property({ attribute: false })
  deleted: readonly Deletion[] = [];

  @consume({ context: selectionContext, subscribe: true })
  @property({ attribute: false })
  selection: Span | null = null;

  protected override render(): TemplateResult {
    const { annotations } = this.notes;
    const placed = annotations.filter((annotation) => annotation.span !== null);
    const orphans = annotations.filter((annotation) => annotation.span === null);
    return html`
      <p class="private">${strings.notes.private}</p>
      ${
        annotations.length === 0
          ? html`<div class="none">
              <h3>${strings.notes.none}</h3>
              <p>${strings.notes.noneHint}</p>
            </div>`
          : nothing
      }
      ${this.renderList(placed)}
      ${
        orphans.length === 0
          ? nothing
          : html`<h3>${strings.notes.orphans}</h3>
              <p class="hint">${strings.notes.orphanHint}</p>
              ${this.renderList(orphans)}`
      }
      <dl-deleted .deletions=${this.deleted.filter(({ kind }) => kind === 'annotation')}></dl-deleted>
    `;
  }

  private renderList(annotations: readonly Annotation[]): TemplateResult {
    const article = this.reading?.view.article;
    return html`<ul>
      ${repeat(
        annotations,
        ({ id }) => id,
        (annotation) =>
          html`<li>
            <dl-note
              id="note-${annotation.id}"
              .annotation=${annotation}
              .saving=${this.notes.saving.get(annotation.id) ?? null}
              .selection=${annotation.span === null ? this.selection : null}
              language=${article?.language.value ?? 'und'}
              direction=${article?.direction ?? 'ltr'}
              ?current=${this.focusOf?.kind === 'annotation' && this.focusOf.id === annotation.id}
            ></dl-note>
          </li>`,
      )}
    </ul>`;
  }

  /** Puts the keyboard into one annotation's note. */
  async write(id: string): Promise<void> {
    await this.updateComplete;
    const note = this.renderRoot.querySelector<DlNote>(`#note-${CSS.escape(id)}`);
    await note?.write();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dl-notes': DlNotes;
  }
}
