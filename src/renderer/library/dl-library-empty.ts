import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { strings } from '../strings.ts';
import { shared } from '../styles/shared.ts';

/** What an empty library shows: how to fill it. */
@customElement('dl-library-empty')
export class DlLibraryEmpty extends LitElement {
  static override styles = [
    shared,
    css`
      :host {
        display: block;
        overflow-y: auto;
        padding: 10px 14px 20px;
      }

      .drop {
        display: grid;
        gap: 10px;
        padding: 18px 16px;
        border: 1.5px dashed var(--dl-line-strong);
        border-radius: var(--dl-radius-large);
      }

      h2 {
        font: 600 1rem / 1.35 var(--dl-serif);
      }

      p,
      li {
        color: var(--dl-ink-soft);
      }

      ol {
        display: grid;
        gap: 8px;
        counter-reset: step;
      }

      li {
        display: grid;
        grid-template-columns: 22px 1fr;
        counter-increment: step;
      }

      li::before {
        content: counter(step);
        color: var(--dl-accent);
        font-weight: 650;
      }
    `,
  ];

  @property({ type: Boolean }) readonly = false;

  protected override render(): TemplateResult {
    return html`<div class="drop">
      <h2>${strings.library.emptyTitle}</h2>
      <p>${strings.library.emptyText}</p>
      ${
        this.readonly
          ? nothing
          : html`
              <ol>
                ${strings.library.emptySteps.map((step) => html`<li>${step}</li>`)}
              </ol>
            `
      }
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dl-library-empty': DlLibraryEmpty;
  }
}
